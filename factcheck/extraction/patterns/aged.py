"""`aged`: how old somebody or something is ("a 34-year-old driver", "Ada Vale, 34,", "in his thirties").

The age belongs to a person by surname where the text tells who it is, else to the noun described ("the driver"). "The
34-year-old" is whoever the sentence before tells of, and else nobody that another text could be asked about.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.persons.whose import doer, pointed_at, whose
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, named, subject
from factcheck.model.base import Span
from factcheck.model.claim import Whose
from factcheck.model.trusted import trusted
from factcheck.model.value import AgeValue
from factcheck.thesaurus import RELATIVES
from factcheck.values.age import decade, in_years
from factcheck.values.person import name_words
from factcheck.values.quantities.number_words import ONES, TENS
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

    # The words that tell an age, the age, the deciding words, and the bearer where the words' order tells who it is.
    _Told = tuple[list[Token], AgeValue, Span, Token | None]

_new_age = trusted(AgeValue)

_NOUNS = frozenset({"NOUN", "PROPN"})
_HIS = frozenset({"his", "her", "their"})
_PARTS = frozenset({"early", "mid", "late"})
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_PREDICATES = frozenset({"attr", "acomp", "oprd"})
_DEFINITE = frozenset({"the", "this", "that"})
_STEPS_UP = 4
_STANDING = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "conj"})
_OLDEST = 115
_PLACES = frozenset({"GPE", "LOC", "FAC", "NORP", "DATE"})
_FULL = 2  # words of a name with a given name
_DYING = frozenset({"die", "pass away", "pass", "perish", "succumb", "drown"})
_COUNTED = frozenset({"NOUN", "PROPN", "NUM"})
_NOW = frozenset({"VBZ", "VBP"})
_OF_AGE = frozenset({"man", "woman", "boy", "girl"})
_IN_WORDS = {word: years for word, years in (ONES | TENS).items() if years > 1}
_GROWN = 16  # years from which on a number behind a calling is an age: not "a teacher of 12"
_OF_MANY = frozenset({"veteran", "winner", "captain", "scorer", "leader", "author", "owner", "survivor", "mayor"})
_TENSED = frozenset({"VBD", "VBZ"})
_AT_PRESENT = frozenset({"just", "only"})  # not "now 34": he was 33 when it happened
_OPENING, _CLOSING = frozenset({",", "("}), frozenset({",", ")", "."})
_OF_PERSON = frozenset(
    {"amod", "appos", "acl", "relcl", "nummod", "npadvmod", "compound", "nmod", "prep", "pobj", "advmod"}
)


def _surname(token: "Token") -> str | None:
    """The last name of the person whose name the token is part of."""
    for entity in token.sent.ents:
        if entity.label_ == "PERSON" and entity.start <= token.i < entity.end:
            names = [t for t in entity if t.text[0].isalpha() and t.lower_ not in _SUFFIXES]
            return names[-1].lower_ if names else None
    return None


def _named(noun: "Token") -> str | None:
    """The surname of a noun that is a name, stands before one, or has one in apposition."""
    own = _surname(noun)
    if own is not None:
        return own
    beside = [c for c in noun.children if c.dep_ in {"appos", "compound"} and c.pos_ == "PROPN"]
    if noun.dep_ in {"compound", "appos"} and noun.head.pos_ == "PROPN":
        beside.append(noun.head)
    return next((name for c in beside if (name := _surname(c)) is not None), None)


# Ends of nouns that say what somebody does; those in "er" and "or" name as many things.
_TRADES = ("ist", "woman", "ician", "eur", "man")
_WHEN = frozenset({"but", "whereas"})
_JUNIOR = frozenset({"jr", "jr.", "junior"})


def _in_full(noun: "Token") -> str | None:
    """The name in lower case, given names first: relatives share a surname, and an age tells them apart."""
    beside = [c for c in noun.children if c.dep_ in {"appos", "compound"} and c.pos_ == "PROPN"]
    head = next((t for t in (noun, *beside, noun.head) if _surname(t) is not None), None)
    if head is None:
        return None
    given = [c for c in head.children if c.dep_ == "compound" and c.pos_ == "PROPN" and c.i < head.i]
    return " ".join(t.lower_ for t in [*given, head])


def _hanging(tokens: "list[Token]") -> "Token":
    """The first of an age's words that hangs on another than these."""
    inside = {t.i for t in tokens}
    return next((t for t in tokens if t.head.i not in inside), tokens[0])


def _bearer(tokens: "list[Token]") -> "Token | None":
    """Whose age the words tell."""
    inside, node, first = {t.i for t in tokens}, _hanging(tokens), tokens[0]
    if first.i - 2 >= first.sent.start and first.nbor(-1).text == "," and first.nbor(-2).pos_ == "PROPN":
        return first.nbor(-2)  # "Ada Vale, 34, …"
    for _ in range(_STEPS_UP):
        above = node.head
        if above == node:
            break
        if node.dep_ in _OF_PERSON and above.pos_ in _NOUNS and above.i not in inside:
            return above
        if node.dep_ in {"acomp", "attr"} or (node.pos_ in {"VERB", "AUX"} and node.dep_ not in {"acl", "relcl"}):
            break
        node = above
    return subject(clause_head(node)) if node.dep_ in {"acomp", "attr"} or node.head.pos_ in {"VERB", "AUX"} else None


def _at_death(tokens: "list[Token]") -> "Token | None":
    """The verb of "died at the age of 87", "died aged 87"; None where an age stands beside another verb."""
    verb = clause_head(tokens[0])
    if verb in tokens:  # "aged" may be read as a verb
        verb = clause_head(verb.head)
    return verb if named(verb) in _DYING else None


def _of_old(tokens: "list[Token]") -> bool:
    """Whether somebody was so old once: "left school aged 14", "had lessons from the age of five"."""
    first = next((t for t in tokens if t.lower_ in {"aged", "age"}), None)
    if first is None or _at_death(tokens) is not None:
        return False
    above = first.head
    return above.pos_ in {"VERB", "AUX", "ADP"} and first.dep_ in {"acomp", "advcl", "pobj", "xcomp", "oprd", "dobj"}


def _told_of(bearer: "Token", reading: Reading) -> Whose | None:
    """Of whom an age tells, and whether the sentence tells of the death."""
    found = whose(bearer, reading)
    if found is None:
        return None
    dead = named(clause_head(bearer)) in _DYING or any(
        named(c) in _DYING for c in bearer.children if c.dep_ in {"relcl", "acl"}
    )
    return found.model_copy(update={"dead": True}) if dead else found


def _is_junior(bearer: "Token") -> bool:
    """ "Tom Jr.": a child called by the name of a parent, whose surname the text leaves out."""
    last = next((c for c in bearer.children if c.lower_ in _JUNIOR), bearer)
    given = last if last.lower_ not in _JUNIOR else bearer if bearer != last else last.nbor(-1)
    behind = last.lower_ in _JUNIOR or (last.i + 1 < last.sent.end and last.nbor(1).lower_ in _JUNIOR)
    first = given.i == given.sent.start or given.nbor(-1).pos_ != "PROPN"
    return behind and first and given.pos_ == "PROPN"


def _undoubted(tokens: "list[Token]", bearer: "Token", *, named: bool) -> bool:
    """Whether an age is told in passing, of somebody there is: "Ada Vale, 34, is accused of", "the 34-year-old may go".

    Not "he may be a 34-year-old clerk", "may have killed a 34-year-old man".
    """
    first = tokens[0]
    if named and first.i > first.sent.start and first.nbor(-1).text == ",":
        return True
    node = _hanging(tokens)
    while node not in (bearer, node.head) and node.head.pos_ not in {"VERB", "AUX"}:
        node = node.head
    if node != bearer or bearer.dep_ in _PREDICATES:
        return False
    return bearer.dep_ == "appos" or any(c.dep_ == "poss" or c.lower_ in _DEFINITE for c in bearer.children)


def _behind_name(head: "Token") -> "Token | None":
    """ "The rescue of an 8-year-old, Ana Ruiz, …": the name that stands between commas behind the age."""
    if head.i + 2 >= head.sent.end or head.nbor(1).text != ",":
        return None
    words = list(takewhile(lambda t: t.pos_ == "PROPN", head.doc[head.i + 2 : head.sent.end]))
    if len(words) < _FULL or words[-1].ent_type_ in _PLACES or words[-1].i + 1 >= head.sent.end:
        return None
    return words[-1] if words[-1].nbor(1).is_punct else None


def _assertion(told_age: "_Told", kind: Kind, reading: Reading) -> Assertion | None:
    """The assertion that a person or a thing has this age."""
    tokens, value, focus, bearer = told_age
    head = tokens[-1]  # "met a 34-year-old": nobody who is named
    named_ = (
        _behind_name(head) if head.lower_ == "old" and any(c.lower_ in {"a", "an"} for c in head.children) else None
    )
    bearer = bearer or named_ or _bearer(tokens)
    if (
        named_ is None
        and head.lower_ == "old"
        and head.dep_ in _STANDING
        and any(c.lower_ in {"a", "an"} for c in head.children)
    ):
        return None
    if bearer is not None and bearer.lemma == "age":
        bearer = None
    verb = _at_death(tokens) if bearer is None or bearer.pos_ == "PRON" else None
    if verb is not None:
        bearer = doer(verb)
    alone = tokens[-1] if bearer is None or bearer in tokens else None  # "the 34-year-old", behind a name
    if alone is not None and alone.lower_ == "old" and pointed_at(alone, reading) is not None:
        bearer = alone
    elif bearer is None or bearer in tokens or (bearer.pos_ not in _NOUNS and bearer.pos_ != "PRON"):
        return None
    lemma = bearer.lemma
    if bearer.tag_ in {"NNS", "NNPS"} and not bearer.text[:1].isupper():  # "two sons, ages 6 and 16": which of them?
        return None
    if _is_junior(bearer):
        return None
    told = _told_of(bearer, reading)
    name = name_words(told.name)[-1] if told is not None and told.name is not None else _named(bearer)
    if name is None and (alone is not None or bearer.pos_ in {"PROPN", "PRON"} or lemma in kind.lists["idle"]):
        return None
    entry = next(iter(kind.entries(lemma, bearer.lower_, "NOUN")), None)
    of = name or (entry.asserts if entry is not None else lemma)
    full = told.name.lower() if told is not None and told.name is not None else _in_full(bearer)
    return Assertion(
        trigger=verb if verb is not None else bearer, focus=focus, value=value, attribute=f"age:{of}",
        subject=full or lemma, whose=told,
        certainty="asserted" if _undoubted(tokens, bearer, named=name is not None) else None,
    )  # fmt: skip


def _decades(reading: Reading) -> "Iterator[tuple[list[Token], AgeValue, Span]]":
    """ "In his thirties", "in her late 50s"."""
    tokens = reading.tokens
    if "in" not in reading.forms or _HIS.isdisjoint(reading.forms):
        return
    for at, token in enumerate(tokens):
        if token.lower_ != "in" or at + 2 >= len(tokens) or tokens[at + 1].lower_ not in _HIS:
            continue
        place, part = at + 2, ""
        if tokens[place].lower_.strip("-") in _PARTS:
            part, place = tokens[place].lower_.strip("-"), place + 1
        elif tokens[place].lower_.partition("-")[0] in _PARTS:
            part = tokens[place].lower_.partition("-")[0]
        while place < len(tokens) and tokens[place].text == "-":
            place += 1
        if place >= len(tokens):
            continue
        word, last = tokens[place].lower_.rpartition("-")[2], tokens[place]
        if place + 1 < len(tokens) and word.isdecimal() and tokens[place + 1].lower_ in {"s", "'s", "’s"}:
            word, last = f"{word}s", tokens[place + 1]
        ages = decade(word, part)
        if ages is not None:
            focus = reading.sentence.span(token, last)
            value = _new_age(text=reading.words(focus), low=ages[0], high=ages[1], approximate=True)
            yield [t for t in tokens if token.i <= t.i <= last.i], value, focus


def _years(reading: Reading) -> "Iterator[tuple[list[Token], AgeValue, Span]]":
    """ "34-year-old", "34 years old", "aged 34", ", 34,"."""
    for quantity in reading.quantities:
        if quantity.kind != "other" or not (quantity.unit or "").endswith("-old"):
            continue
        tokens = reading.tokens_of(quantity)
        unit = (quantity.unit or "").removesuffix("-old")
        if not tokens:
            continue
        low, high = strict_ends(quantity)
        first = tokens[0]
        if first.i > first.sent.start and first.nbor(-1).lower_ == "aged":
            tokens = [first.nbor(-1), *tokens]
        focus = reading.sentence.span(tokens[0], tokens[-1])
        value = _new_age(
            text=reading.words(focus), low=in_years(quantity.low, unit), high=in_years(quantity.high, unit),
            approximate=quantity.approximate, strict_low=low, strict_high=high,
        )  # fmt: skip
        yield tokens, value, focus


def _in_figures(token: "Token") -> int | None:
    """The years of a bare number that can be an age: "a man of 80", "a boy of twelve"."""
    written = token.lower_
    if written in _IN_WORDS:
        return _IN_WORDS[written]
    return int(written) if written.isdecimal() and len(written) <= 3 and 0 < int(written) <= _OLDEST else None


def _person(who: "Token", kind: Kind) -> bool:
    """Whether "was 17" tells of a person who is pointed at: "she", "Ana Ruiz", "the victim", "his brother"."""
    if who.lower_ in {"he", "she"} or who.ent_type_ == "PERSON":
        return True
    pointed = child(who, "poss") is not None or any(c.lower_ == "the" for c in who.children)
    trade = who.lemma.endswith(_TRADES) and who.lemma not in kind.lists["no_trades"]
    return pointed and who.tag_ == "NN" and (trade or who.lemma in kind.lists["persons"])


def _only_aged(noun: "Token") -> bool:
    """Whether "of 80" behind a noun can only be an age: "a man of 80", "a pianist of 30"; not "a team of 30"."""
    return noun.tag_ == "NN" and (noun.lemma in _OF_AGE or (noun.lemma.endswith("ist") and noun.ent_type_ == ""))


def _so_old(noun: "Token", number: "Token") -> bool:
    """Whether "of 71" tells how old somebody named is: "Jens Falk, a shepherd of 71"; not "a father of 12"."""
    if noun.dep_ != "appos" or noun.head.ent_type_ != "PERSON" or noun.tag_ != "NN":
        return False
    grown = (_in_figures(number) or 0) >= _GROWN
    return grown and noun.lemma not in RELATIVES and noun.lemma not in _OF_MANY


def _led_to(token: "Token", before: "Token", kind: Kind) -> "Token | None":
    """Whose age stands behind a preposition: "died at 87", "a man of 80"; at the beginning, "At 34, Vale is".

    Not "at 14, Vale left school": somebody was so old once.
    """
    if before.lower_ == "of":
        noun = before.nbor(-1) if before.i > before.sent.start else before
        return noun if _only_aged(noun) or _so_old(noun, token) else None
    if before.head.pos_ in {"VERB", "NOUN"} and named(before.head) in _DYING:
        return doer(before.head)
    if before.i > before.sent.start or token.nbor(1).text != ",":
        return None
    verb = clause_head(token)
    who = subject(verb) if verb.tag_ in _NOW else None
    return who if who is not None and _person(who, kind) else None


def _ends_clause(be: "Token", behind: "Token") -> bool:
    """Whether a clause ends before this word: "was 21 and the driver …"; not "was 21 and 34", "was 21 when he wed"."""
    if behind.text in _CLOSING or behind.lower_ in _WHEN:
        return True
    after = behind.nbor(1) if behind.i + 1 < behind.sent.end else None
    if behind.dep_ != "cc" or after is None:
        return False
    if be.tag_ == "VBZ" and (after.text == "," or after.pos_ == "AUX" or after.tag_ in _TENSED):
        return True  # "is 49 and has agreed"; who was 17 and left school is older by now
    return after.pos_ in {"DET", "PRON", "PROPN"}  # a clause of its own


def _bare(reading: Reading, kind: Kind) -> "Iterator[tuple[list[Token], AgeValue, Span, Token]]":
    """Ages in bare numbers: "the pianist, 87, died", "Reed, 34, was charged", "dies at 87", "born 87 years ago"."""
    tokens = reading.tokens
    for token in [t for t in tokens if t.like_num]:  # also "twelve"
        at = token.i - tokens[0].i
        years = _in_figures(token) if at else None
        if years is None or at + 1 >= len(tokens):
            continue
        now = tokens[at - 1].lower_ in _AT_PRESENT  # "Ada Vale, just 17,", "is only 34"
        before, behind = tokens[at - 1 - now], tokens[at + 1]
        bearer: Token | None = None
        low = years
        if before.text in _OPENING and behind.text in _CLOSING and at > 1 + now:
            noun = tokens[at - 2 - now]
            pointed = noun.tag_ == "NN" and noun.ent_type_ in {"", "PERSON"} and child(noun, "det", "poss") is not None
            bearer = noun if pointed or (noun.pos_ in _NOUNS and noun.text[:1].isupper()) else None
            if any(t.like_num for t in tokens[at + 2 : at + 4]):
                bearer = None  # "IE 6, 7, 8 and 9"
        elif before.lower_ in {"at", "of"} and behind.pos_ not in _COUNTED:
            bearer = _led_to(token, before, kind)
        elif before.lemma_ == "be" and _ends_clause(before, behind):  # "She was 71.", "Ana Ruiz, who is 48, said"
            who = subject(before)
            bearer = who if who is not None and _person(who, kind) else None
        elif before.lower_ in {"turned", "turns"} and behind.pos_ not in _COUNTED:  # "turned 39 last week"
            bearer = doer(before)
        elif before.lower_ == "born" and [t.lower_ for t in tokens[at + 1 : at + 3]] == ["years", "ago"]:
            bearer, low, behind = doer(before), years - 1, tokens[at + 2]
        if bearer is None:
            continue
        told = [before, *tokens[at : behind.i - tokens[0].i + 1]] if low < years else [token]
        focus = reading.sentence.span(told[0], told[-1])
        yield told, _new_age(text=reading.words(focus), low=low, high=years), focus, bearer


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each age whose bearer the sentence names or describes."""
    seen = set[int]()
    for tokens, value, focus in (*(_years(reading) if reading.quantities else ()), *_decades(reading)):
        seen.update(t.i for t in tokens)
        found = _assertion((tokens, value, focus, None), kind, reading) if not _of_old(tokens) else None
        if found is not None:
            yield found
    for tokens, value, focus, bearer in _bare(reading, kind):
        if not seen.isdisjoint(t.i for t in tokens):
            continue
        found = _assertion((tokens, value, focus, bearer), kind, reading)
        if found is not None and found.whose is not None:
            yield found
