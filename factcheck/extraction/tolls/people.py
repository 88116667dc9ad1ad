"""How many people a noun phrase speaks of: "at least 23 villagers", "a man and his two sons", "John Smith, 34".

A single person who is known (named, or told of before: "the boy", "she") is a count of one too, marked `part`, as is
"two of the victims": the text speaks of some of those affected, not of how many there were.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.extraction.sentence.coordination import determiners, listed
from factcheck.extraction.sentence.reading import Reading
from factcheck.extraction.sentence.told_people import People
from factcheck.extraction.tolls.described import described
from factcheck.extraction.tolls.partition import exhaustive
from factcheck.language.syntax import child
from factcheck.model.base import Span
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_span = trusted(Span)

Lists = Mapping[str, frozenset[str]]

_INDEFINITE = frozenset({"a", "an", "one", "another"})
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their", "its", "my", "our", "'s", "’s"})
_HE = frozenset({"he", "she", "him", "her"})
_MORE = frozenset({"other", "others", "more", "additional"})
_UNBORN = frozenset({"unborn"})
_SINGULAR = frozenset({"NN", "NNP"})
_BEFORE = frozenset({"det", "amod", "nummod", "compound", "poss", "advmod", "nmod", "predet", "npadvmod"})
_NUMBER_DEPS = frozenset({"nummod", "amod", "quantmod", "compound", "det"})
# Ages in years from which a person is called that; a bare age ("a 17-year-old") says no more.
_AGES = ((0, "child"), (13, "teenager"), (20, "adult"))
_LONGEST_FOCUS = 80
_DIGITS_OF_AGE = 2


def is_person(token: "Token", lists: Lists) -> bool:
    """Whether a noun means a person: by the lexicon, by its ending ("bandmate"), or as the name of a people."""
    lemma = token.lemma
    if lemma in lists["persons"] or token.lower_ in lists["persons"]:
        return True
    if lemma.endswith(tuple(lists["person_endings"])) and lemma not in lists["no_persons"]:
        return True
    # "two Azerbaijanis": whatever the recogniser takes it for
    return token.ent_type_ == "NORP" or (token.tag_ == "NNPS" and token.text.endswith(("ans", "is", "ians", "ese")))


def _phrase(token: "Token", reading: Reading) -> Span:
    """A noun with what stands before it, if that is short: "The 34-year-old driver"."""
    first = token
    for c in token.children:
        if c.i < first.i and c.dep_ in _BEFORE:
            first = c.left_edge if c.left_edge.i >= token.left_edge.i else c
    span = reading.sentence.span(first, token)
    return span if span.end - span.start <= _LONGEST_FOCUS else reading.sentence.span(token, token)


def _number(token: "Token", reading: Reading) -> "Token | None":
    """The number word of a noun phrase, the noun itself where it is a bare number ("killing 12")."""
    own = reading.quantity_of(token)
    if own is not None and own.kind == "cardinal":  # "dozens" is a noun
        return token
    for c in token.children:
        if c.dep_ in _NUMBER_DEPS and c.i < token.i:
            quantity = reading.quantity_of(c)
            if quantity is not None and quantity.kind == "cardinal":
                return c
    return None


def _numbered(token: "Token", number: "Token", reading: Reading, lists: Lists) -> People | None:
    """ "At least 23 villagers", "a family of four", a bare "12"."""
    quantity = reading.quantity_of(number)
    if quantity is None or quantity.kind != "cardinal" or reading.time_of(number) is not None:
        return None
    bare = number == token
    if bare and _behind_name(token):
        return None
    if not bare and not is_person(token, lists) and reading.around(token) is None:
        return None
    whole = next((p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
    if bare and whole is not None and whole.pos_ != "PRON" and not is_person(whole, lists):  # "two of the buildings"
        return None
    start, at = quantity.start, reading.sentence.offset + token.idx
    noun = "people" if bare or not is_person(token, lists) else token.lemma
    factor = 2 if noun == "couple" else 1
    if noun == "family":  # "two families" are no number of people
        return None
    low, high = (None if n is None else n * factor for n in (quantity.low, quantity.high))
    focus = _span(start=min(start, at), end=max(quantity.end, at + len(token)))
    # "one of them", "two of the victims"; "dozens of refugees" are all
    some = whole is not None and bare and (whole.pos_ == "PRON" or bool(determiners(whole) & _DEFINITE))
    if whole is not None and bare and not some:
        noun = whole.lemma
        focus = _span(start=focus.start, end=reading.sentence.offset + whole.idx + len(whole))
    return People(
        low=low, high=high, approximate=quantity.approximate, noun=noun, focus=focus, part=some,
        persons=(described(token, reading, lists),) if low == high == 1 else (), others=_beside_others(token),
    )  # fmt: skip


def _behind_name(token: "Token") -> bool:
    """ "Ana Ruiz, 24 was shot": an age, not a number of people."""
    return token.i > token.sent.start + 1 and token.nbor(-1).text == "," and token.nbor(-2).ent_type_ == "PERSON"


def _beside_others(token: "Token") -> bool:
    """ "Three others", "three other men", "three more people"."""
    return token.lemma == "other" or any(c.lower_ in _MORE and c.i < token.i for c in token.children)


def _aged(token: "Token", reading: Reading) -> str | None:
    """What a bare age calls a person: "the 17-year-old" is a teenager; None for other words."""
    quantity = reading.around(token)
    if quantity is None or quantity.kind != "other" or "old" not in token.lower_:
        return None
    years = quantity.low or 0
    if "month" in quantity.text or "week" in quantity.text or "day" in quantity.text:
        years = 0
    return next(noun for least, noun in reversed(_AGES) if years >= least)


def _single_of(token: "Token", noun: str, reading: Reading, lists: Lists, *, known: bool) -> People:
    size = 2 if noun == "couple" else 1
    return People(
        low=size, high=size, approximate=False, noun=noun, focus=_phrase(token, reading), part=known,
        persons=(described(token, reading, lists),) if size == 1 else (),
    )  # fmt: skip


def _single(token: "Token", reading: Reading, lists: Lists) -> People | None:
    """One person: "a man", "the 17-year-old", "another", "John Smith", "she"."""
    before = determiners(token)
    possessed = any(c.dep_ == "poss" for c in token.children)
    noun, known = token.lemma, True
    if token.pos_ == "PRON":
        if token.lower_ not in _HE | {"another"}:  # "somebody might get hurt" is nobody
            return None
        noun, known = "person", token.lower_ != "another"
    elif token.tag_ == "NNP" and (token.ent_type_ == "PERSON" or _named_with_age(token)):
        noun = "person"
    elif aged := _aged(token, reading):
        noun, known = aged, not before & _INDEFINITE
    elif token.ent_type_ == "ORDINAL" and before & _INDEFINITE:  # "a fourth was wounded"
        noun, known = "person", False
    elif is_person(token, lists) and token.tag_ in _SINGULAR and noun not in lists["groups"]:
        known = not before & _INDEFINITE
        if token.dep_ == "conj" and not before:  # "a father and daughter" share the article
            return _single_of(token, noun, reading, lists, known=not determiners(token.head) & _INDEFINITE)
        if known and not possessed and not before & _DEFINITE and not _headline(token):
            return None
    else:
        return None
    return _single_of(token, noun, reading, lists, known=known)


def _named_with_age(token: "Token") -> bool:
    """ "Ilan Brome, 32": a person, whatever the recogniser takes the name for; not "Novak, 2016"."""
    for c in token.children:
        if c.dep_ == "appos" and c.tag_ == "CD" and len(c.text) <= _DIGITS_OF_AGE and c.i == token.i + 2:
            return c.text.isdecimal() and token.nbor().text == ","
    return False


def _headline(token: "Token") -> bool:
    """Headlines drop the article: "Man shot dead in Leeds"; a sentence with a full stop does not."""
    last = token.sent[-1]
    return not last.is_punct and token.left_edge.i == token.sent.start


def _both(token: "Token", reading: Reading, lists: Lists) -> People | None:
    """ "Both died", "both men": two of whom the text told before."""
    alone = token.lower_ == "both" and token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    if not alone and not (token.tag_ == "NNS" and is_person(token, lists) and "both" in determiners(token)):
        return None
    noun = "people" if alone else token.lemma
    return People(low=2, high=2, approximate=False, noun=noun, focus=_phrase(token, reading), part=True)


def _family(token: "Token", reading: Reading, lists: Lists) -> People | None:
    """ "A family of four": the number stands behind the group's noun."""
    if token.lemma not in lists["groups"]:
        return None
    for c in token.children:
        if c.lower_ == "of":
            for p in c.children:
                quantity = reading.quantity_of(p) if p.dep_ == "pobj" and p.pos_ == "NUM" else None
                if quantity is not None and quantity.kind == "cardinal":
                    at = reading.sentence.offset + token.idx
                    focus = _span(start=min(at, quantity.start), end=max(at + len(token), quantity.end))
                    return People(low=quantity.low, high=quantity.high, approximate=quantity.approximate,
                                  noun="people", focus=focus)  # fmt: skip
    return None


def people(token: "Token", reading: Reading, lists: Lists) -> People | None:
    """The people that one noun counts, those coordinated with it left out, or None."""
    if token.lemma in lists["totals"]:  # "a total of five teenagers"
        inner = next((p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
        return people(inner, reading, lists) if inner is not None and inner != token else None
    number = _number(token, reading)
    if number is not None:
        return _numbered(token, number, reading, lists)
    return _both(token, reading, lists) or _family(token, reading, lists) or _single(token, reading, lists)


def _sum(parts: list[People]) -> People:
    """Coordinated people are counted together: "two men and a woman" are three."""
    lows, highs = [p.low for p in parts], [p.high for p in parts]
    focus = _span(start=min(p.focus.start for p in parts), end=max(p.focus.end for p in parts))
    return People(
        low=None if None in lows else sum([n for n in lows if n is not None]),
        high=None if None in highs else sum([n for n in highs if n is not None]),
        approximate=any(p.approximate for p in parts),
        noun=parts[0].noun if len({p.noun for p in parts}) == 1 else "people",
        focus=focus if focus.end - focus.start <= _LONGEST_FOCUS else parts[0].focus,
        part=all(p.part for p in parts),
        persons=tuple(person for p in parts for person in p.persons),
        others=parts[0].others,
    )


def _one_of_many_trades(member: "Token", lists: Lists) -> bool:
    """ "A former editor and columnist" is one person, "a father and daughter" are two."""
    if member.dep_ != "conj" or member.tag_ not in _SINGULAR or determiners(member) or member.ent_type_:
        return False
    kin = lists["females"] | lists["males"] | lists["minors"] | lists["kin"]
    return member.head.tag_ in _SINGULAR and not {member.lemma, member.head.lemma} & kin


def _unborn(token: "Token") -> bool:
    """ "An unborn baby": some count it among the dead, some do not."""
    return any(c.lower_ in _UNBORN for c in token.children)


def _told_apart(first: "Token", parts: list[People], lists: Lists) -> People | None:
    """The whole, where the first number may be that of the others: "12 people, seven men and five women" are 12.

    Only behind a word for both sexes: "six men, two women and four children" are 12, too. The whole is certain where
    the sum is right or, of "people", the groups leave nobody out (the text's sum may be wrong). "Two people, three
    soldiers and four guards", "two guards, three men and four women" may be two or nine: at least two. "Two soldiers,
    three guards and four cooks" are nine.
    """
    whole, *rest = parts
    lemma = first.lemma
    if lemma in lists["males"] | lists["females"] or first.tag_ == "NN" or len(rest) < 2:
        return None
    exact = all(p.low is not None and p.low == p.high and not p.approximate for p in parts)
    of_people, every = lemma in {"people", "person"}, exhaustive([p.noun for p in rest])
    if (of_people and every) or (exact and whole.low == sum([p.low or 0 for p in rest])):
        return whole
    return replace(_sum(parts), low=whole.low, high=None) if of_people or every else None


def counted(heads: "Sequence[Token]", reading: Reading, lists: Lists) -> tuple[People, ...]:
    """The people that nouns count together.

    One count for a whole coordination ("two men and a woman" are three), or each apart where one cannot be counted.
    """
    heads = [m for m in heads if not _one_of_many_trades(m, lists) and not _unborn(m)]
    parts = [p for head in heads if (p := people(head, reading, lists)) is not None]
    if len(parts) == len(heads) > 1:
        whole = _told_apart(heads[0], parts, lists) or _sum(parts)
        return (replace(whole, part=False) if _all_named(heads) else whole,)
    if not parts and len(heads) == 1 and heads[0].tag_ == "NNS":
        return _spelt_out(heads[0], reading, lists)
    return tuple(parts)


def _all_named(heads: "Sequence[Token]") -> bool:
    """ "… murdering Nora Quist and wounding Ilan Brome and Tess Varga": all whom the deed befell, in a list of names.

    "Wounded Brome and Varga" may be told of one moment of it.
    """
    verb = heads[0].head
    return heads[0].dep_ == "dobj" and verb.tag_ == "VBG" and all(h.tag_ == "NNP" for h in heads)


def _spelt_out(noun: "Token", reading: Reading, lists: Lists) -> tuple[People, ...]:
    """ "The victims, a man and a woman, were flown out": those behind the comma count."""
    told = next((c for c in noun.children if c.dep_ == "appos" and c.i > noun.i), None)
    if told is None or child(told, "conj") is None or not is_person(noun, lists):
        return ()
    return counted(tuple(listed(told)), reading, lists)
