"""`traits`: what somebody has but one of: "Ana Ruiz, 34, of Leeds", "Reed lives in Leeds", "Reed was born in Leeds".

The lexicon's `asserts` says which trait a word tells: a verb of its subject, a noun of the name beside it, a
preposition of the name and the age before it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.names.cast import ends_name, is_title, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.persons.whose import doer, whose
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import SUBJECTS, child, is_passive, subject
from factcheck.model.claim import Whose
from factcheck.model.value import TraitValue
from factcheck.values.person import name_words

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_FAR = 10  # words behind a verb in which the place stands
_MOST = 4  # words of a place's name
_FULL_NAME = 2
_OLDEST = 3  # digits of an age
_MARKS = frozenset({",", "(", ")"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_NO_PLACES = frozenset({"PERSON", "DATE", "TIME", "NORP", "LANGUAGE", "MONEY", "EVENT", "LAW"})
_NO_PERSONS = frozenset({"NORP", "GPE", "LOC", "DATE"})
_BESIDE = frozenset({"nearby", "neighboring", "neighbouring"})
_HOME = "home"  # the role of words for where somebody lives
_LONGEST_FOCUS = 80


def _age_before(comma: "Token", reading: Reading) -> "Token | None":
    """The last word of a name behind which an age stands in commas or brackets, up to this mark: "Ana Ruiz, 34,"."""
    at = comma
    while at.i > at.sent.start and (at.text in _MARKS or reading.around(at) is not None or at.lower_ == "aged"):
        at = at.nbor(-1)
    told = comma.doc[at.i + 1 : comma.i]
    aged = any((t.text.isdecimal() and len(t) < _OLDEST) or "old" in t.lower_ for t in told)
    return at if aged and at.pos_ == "PROPN" and at.nbor(1).text in _MARKS else None


def _aged(name: "list[Token]") -> bool:
    """Whether an age stands before a name: "26-year-old Tom Reed"."""
    before = name[0].doc[max(name[0].i - 2, name[0].sent.start) : name[0].i]
    return any(t.lower_ == "old" or t.lower_.endswith("-old") for t in before)


def _person(last: "Token") -> "list[Token]":
    """The words of a name that ends in this one; none for one with a title: a minister is of a country."""
    name = name_tokens(last_word(last))
    before = name[0].nbor(-1) if name[0].i > name[0].sent.start else None
    titled = before is not None and (is_title(before) or before.text == ".")
    return [] if titled or name[-1].ent_type_ == "NORP" else name


def _place(first: "Token", kind: Kind) -> "list[Token]":
    """The words of a place's name from this one on; none where they name something else."""
    words = [first]
    while words[-1].i + 1 < first.sent.end and words[-1].nbor(1).pos_ == "PROPN" and len(words) <= _MOST:
        words.append(words[-1].nbor(1))
    proper = all(w.pos_ == "PROPN" and w.text[:1].isupper() for w in words) and not all(w.text.isupper() for w in words)
    if not proper or len(words) > _MOST or words[-1].lower_ in kind.lists["institutions"]:
        return []
    return [] if any(w.ent_type_ in _NO_PLACES for w in words) else words


def _within(place: "list[Token]") -> tuple[str, ...]:
    """The places that the text says hold it: "Fort Bell, Ohio"."""
    last = place[-1]
    if last.i + 2 >= last.sent.end or last.nbor(1).text != ",":
        return ()
    held = last.nbor(2)
    return (held.text.rstrip("."),) if held.pos_ == "PROPN" and held.ent_type_ in _PLACES else ()


def _behind_name(of: "Token", reading: Reading, kind: Kind) -> "tuple[list[Token], list[Token]] | None":
    """The name before "of" and the place behind it: "Ana Ruiz, 34, of Leeds", "Ana Ruiz, of Leeds"."""
    before, first = of.nbor(-1), of.nbor(1)
    if first.pos_ != "PROPN" or (before.text not in _MARKS and before.pos_ != "PROPN"):
        return None
    place = _place(first, kind)
    if not place:
        return None
    last = _age_before(before, reading) if before.text in _MARKS else None
    if last is not None:
        name = _person(last)
        return (name, place) if name else None
    if of.lower_ == "from":  # "Tom Reed, from Leeds" may have left it
        return None
    last = before if before.pos_ == "PROPN" else before.nbor(-1)
    name = _person(last) if last.pos_ == "PROPN" and last.ent_type_ == "PERSON" else []
    # "Ana Ruiz of Oslo" may play there
    home = (before.text in _MARKS or bool(_within(place))) and all(w.ent_type_ in _PLACES for w in place)
    return (name, place) if len(name) >= _FULL_NAME and (home or _aged(name)) else None


def _holder(verb: "Token") -> "list[Token]":
    """The name of whoever lives or was born somewhere."""
    who = verb.head if verb.dep_ in {"relcl", "acl"} else subject(verb)
    if who is None or who.pos_ != "PROPN" or child(who, "conj") is not None or who.dep_ == "conj":
        return []
    return [] if who.ent_type_ in _NO_PERSONS else name_tokens(last_word(who))


def _told_now(verb: "Token", reading: Reading, kind: Kind) -> bool:
    """Whether it is where somebody lives, and not where once: "lived in Rome until 1990", "had lived in Rome"."""
    clause = reading.tokens_of(reading.clause(verb))
    once = any(t.lower_ in kind.lists["once"] for t in clause) or any(reading.time_of(t) for t in clause)
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in {"aux", "auxpass"}}
    return not (once or auxiliaries & {"had", "would", "could", "may", "might", "will", "to"})


def _where(verb: "Token", kind: Kind) -> "list[Token]":
    behind = verb.doc[verb.i + 1 : min(verb.i + _FAR, verb.sent.end)]
    for prep in behind:
        if prep.lower_ == "in" and prep.i + 1 < verb.sent.end:
            first = prep.nbor(1)
            if first.lower_ in _BESIDE and first.i + 1 < verb.sent.end:  # "in nearby Leeds"
                first = first.nbor(1)
            if first.pos_ == "PROPN":
                return _place(first, kind)
        if prep.text in {";", ":"} or prep.pos_ == "CCONJ" or prep.lower_ in {"who", "when", "where"}:
            break
    return []


def _by_verb(verb: "Token", relation: str, reading: Reading, kind: Kind) -> "tuple[list[Token], list[Token]] | None":
    born = relation == "birthplace"
    opening = verb.dep_ == "advcl" and verb.tag_ == "VBN"  # "Born in Leeds, Reed left early"
    passive = is_passive(verb) or opening
    if negated(verb) or (born and not passive) or not (born or _told_now(verb, reading, kind)):
        return None
    name, place = _holder(verb), _where(verb, kind)
    if born and not name:  # "he was born in Leeds"
        who = doer(verb)
        if who is not None and who.pos_ == "PRON":
            name = [who]
        elif who is not None and opening and who.pos_ == "PROPN":
            name = name_tokens(last_word(who))
    return (name, place) if name and place else None


def _told_of(name: "list[Token]", reading: Reading) -> Whose | None:
    """The person whose name or pronoun it is."""
    if name[-1].pos_ != "PRON":
        text = written(name)
        return Whose(name=reading.cast.full(text) if reading.cast is not None else text)
    found = whose(name[-1], reading)
    return found if found is not None and found.name is not None else None


def _by_noun(noun: "Token", kind: Kind) -> "tuple[list[Token], list[Token]] | None":
    """ "Tom Reed, a Leeds resident", "Leeds man Tom Reed"."""
    first = noun
    while first.i > noun.sent.start and first.nbor(-1).pos_ == "PROPN":
        first = first.nbor(-1)
    place = list(noun.doc[first.i : noun.i])
    surely = noun.lemma in kind.lists["dwellers"] or all(w.ent_type_ in _PLACES for w in place)
    if not place or not surely or _place(first, kind)[: len(place)] != place:
        return None
    after = noun.nbor(1) if noun.i + 1 < noun.sent.end else None
    if after is not None and after.pos_ == "PROPN" and after.ent_type_ == "PERSON":
        last = after
        while last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN" and last.nbor(1).ent_type_ == "PERSON":
            last = last.nbor(1)
        name = [t for t in name_tokens(last) if t.i > noun.i]
        return (name, place) if len(name) >= _FULL_NAME else None
    holder = noun.head if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" else None
    if holder is None or holder.ent_type_ != "PERSON":
        return None
    return name_tokens(last_word(holder)), place


def _dweller_of(noun: "Token", kind: Kind) -> "tuple[list[Token], list[Token]] | None":
    """ "Tom Reed, a resident of Leeds", "Tom Reed is a longtime resident of Leeds"."""
    if noun.lemma not in kind.lists["dwellers"] or noun.tag_ != "NN" or noun.i + 2 >= noun.sent.end:
        return None
    of, first = noun.nbor(1), noun.nbor(2)
    place = _place(first, kind) if of.lower_ == "of" and first.pos_ == "PROPN" else []
    holder = noun.head if noun.dep_ == "appos" else subject(noun.head) if noun.dep_ == "attr" else None
    former = any(c.lower_ in {"former", "one-time", "onetime"} for c in noun.children)
    if not place or former or holder is None or holder.ent_type_ != "PERSON":
        return None
    return name_tokens(last_word(holder)), place


def _owner(home: "Token", reading: Reading) -> "list[Token]":
    """Whose home it is: "Tom Reed's home"; "his home", beside one person's name that is its clause's subject."""
    poss = child(home, "poss")
    if poss is None or any(c.dep_ in {"amod", "conj"} or (c.dep_ == "compound" and c.pos_ != "PROPN")
                           for c in home.children):  # fmt: skip
        return []  # "his holiday home", "their former home"
    if poss.lower_ in {"his", "her"}:
        named = [t for t in reading.tokens if t.ent_type_ == "PERSON" and ends_name(t)]
        poss = named[0] if len(named) == 1 and named[0].dep_ in SUBJECTS else None
    return name_tokens(last_word(poss)) if poss is not None and poss.ent_type_ == "PERSON" else []


def _by_home(home: "Token", reading: Reading, kind: Kind) -> "tuple[list[Token], list[Token]] | None":
    """ "Was shot outside his home in Leeds", "police searched Tom Reed's Leeds home"; where something went wrong there.

    Whoever makes films may have another home elsewhere.
    """
    before = [c for c in home.children if c.dep_ == "compound" and c.ent_type_ in _PLACES]
    place = _place(before[0].left_edge, kind) if before else _where(home, kind) if home.i + 1 < home.sent.end else []
    beside = before or (home.i + 1 < home.sent.end and home.nbor(1).lower_ == "in")
    name = _owner(home, reading) if place and beside and reading.harm else []
    return (name, [w for w in place if w.i != home.i]) if name else None


def _found(reading: Reading, kind: Kind) -> "Iterator[tuple[str, list[Token], list[Token]]]":
    for token in reading.triggers(kind):
        for entry in kind.entries(token.lemma, token.lower_, token.pos_)[:1]:
            told = None
            if entry.pos == "VERB":
                told = _by_verb(token, entry.asserts, reading, kind)
            elif entry.pos != "ADP":
                told = _by_home(token, reading, kind) if entry.role == _HOME else _by_noun(token, kind)
                told = told or _dweller_of(token, kind)
            elif token.sent.start < token.i - 1 and token.i + 1 < token.sent.end:
                told = _behind_name(token, reading, kind)
            if told is not None:
                yield entry.asserts, *told


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each trait of a named person."""
    if reading.sentence.headline:
        return
    for relation, name, place in _found(reading, kind):
        focus = reading.sentence.span(place[0], place[-1])
        of = _told_of(name, reading)
        if of is None or focus.end - focus.start > _LONGEST_FOCUS:
            continue
        pronoun = name[-1].pos_ == "PRON"
        if not pronoun and not name[-1].text[:1].isupper():
            continue
        bearer = (of.name or "") if pronoun else written(name)
        surname = (name_words(bearer) or (bearer.lower(),))[-1] if pronoun else name[-1].lower_
        text = reading.words(focus)
        value = TraitValue(text=text, relation=relation, bearer=bearer, answer=text, within=_within(place))
        yield Assertion(
            trigger=name[-1], focus=focus, value=value, attribute=f"{relation}:{surname}", subject=bearer,
            certainty="asserted", polarity="positive", whose=of,
        )  # fmt: skip
