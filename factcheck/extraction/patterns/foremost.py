"""`foremost`: a superlative with what bounds it ("the worst flood since 1998", "the second-largest bank in Spain").

The lexicon names the dimensions by which things are ranked. A superlative without a place, a stretch of time or an
infinitive that bounds it ("the biggest problem") is praise or blame, and nobody can check it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.catalog import Kind, event_type
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, named, noun_words, subject
from factcheck.model.value import SuperlativeValue
from factcheck.values.quantities.number_words import ORDINAL_ONES

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_REACH = 8  # words behind a superlative in which its bounds stand
_FOCUS = 80
_YEARS = {"Y": 1, "DE": 10, "CE": 100}
_SAID_OF_IT = frozenset({"attr", "appos", "acomp"})
# Verbs in the participle that go with a superlative: "the strongest earthquake ever recorded in Japan".
_PARTS = frozenset("north south east west northeast northwest southeast southwest centre center half part".split())
_ON_RECORD = frozenset({"record", "see", "know", "measure", "register", "build"})


@dataclass
class _Bounds:
    """What bounds a ranking, as its words are read, and the last of those words."""

    within: str | None = None
    since: int | None = None
    years: float | None = None
    ever: bool = False
    last: "Token | None" = field(default=None)

    @property
    def told(self) -> bool:
        return self.ever or any(bound is not None for bound in (self.within, self.since, self.years))


def _years(reading: Reading, token: "Token") -> float | None:
    """The years of a duration that begins at a word: "a decade", "50 years"."""
    time = reading.time_of(token)
    if time is None or time.type != "DURATION":
        return None
    unit = next((u for u in ("DE", "CE", "Y") if time.value.endswith(u)), None)
    figure = time.value[1:].removesuffix(unit or "")
    return float(figure) * _YEARS[unit] if unit and figure.isdecimal() else None


def _is_place(token: "Token", kind: Kind) -> bool:
    """Whether a word names a place, or the sort of place in which things are ranked ("country")."""
    return token.ent_type_ in {"GPE", "LOC"} or token.lemma in kind.lists["places"]


def _place(token: "Token") -> str:
    """A place's name, or its noun: "New York", "country"."""
    parts = [c.text.lower() for c in token.children if c.dep_ == "compound" and c.pos_ == "PROPN"]
    return " ".join([*parts, token.lemma])


def _part(place: "Token") -> str:
    """A place, or the part of it that is meant: "the north of Spain"."""
    part = place.head.head
    return f"{part.lemma} of {_place(place)}" if part.lemma in _PARTS else _place(place)


def _bounds(reading: Reading, word: "Token", noun: "Token", kind: Kind) -> _Bounds:
    """What stands behind the superlative, or owns its noun, and bounds it."""
    found = _Bounds()
    owner = child(noun, "poss")
    if owner is not None and _is_place(owner, kind):
        found.within = _place(owner)
    start = word if word.i > noun.i else noun
    after = start.i - reading.tokens[0].i + 1
    for token in reading.tokens[after : after + _REACH]:
        if token.is_punct or (token.pos_ in {"VERB", "AUX"} and token.lemma not in _ON_RECORD):
            break
        _read(reading, token, kind, found)
    if any(c.lower_ == "ever" for c in (*noun.children, *word.children)):
        found.ever = True
    return found


def _read(reading: Reading, token: "Token", kind: Kind, found: _Bounds) -> None:
    before = token.nbor(-1).lower_ if token.i else ""
    time = reading.time_of(token)
    if before == "since" and time is not None and time.value[:4].isdecimal():
        found.since, found.last = int(time.value[:4]), reading.tokens_of(time)[-1]
    elif before in {"in", "for"} and time is not None and (years := _years(reading, token)) is not None:
        found.years, found.last = years, reading.tokens_of(time)[-1]
    elif token.lower_ == "ever" or (token.lemma in kind.lists["always"] and before in {"on", "in"}):
        found.ever, found.last = True, token
    elif token.lemma in kind.lists["always"] and token.dep_ == "pobj" and token.head.lower_ in {"in", "on"}:
        found.ever, found.last = True, token  # "the biggest strike in the city's history"
    elif token.dep_ == "pobj" and token.head.lower_ in {"in", "of"} and time is None and _is_place(token, kind):
        found.within, found.last = _part(token), token


def _ranked(noun: "Token") -> "Token | None":
    """What is said to have the rank: the subject of "to be", the name beside the noun; None where it is a pronoun."""
    if noun.dep_ == "appos":
        who: Token | None = noun.head
    else:
        who = child(noun, "appos") or (subject(clause_head(noun)) if noun.dep_ in {"attr", "acomp"} else noun)
    return who if who is not None and who.pos_ in {"NOUN", "PROPN"} else None


def _rank(word: "Token") -> "tuple[int, Token]":
    """The rank of "second-largest", and its first word."""
    for c in word.children:
        if c.i < word.i and c.lower_ in ORDINAL_ONES:
            return ORDINAL_ONES[c.lower_], c
    return 1, next((c for c in word.children if c.lower_ == "most" and c.i < word.i), word)


def _is_superlative(word: "Token") -> bool:
    return word.tag_ == "JJS" or any(c.lower_ == "most" and c.i < word.i for c in word.children)


def _one_of(noun: "Token") -> bool:
    """ "One of the largest banks": no rank."""
    return noun.tag_ in {"NNS", "NNPS"} or (noun.dep_ == "pobj" and noun.head.head.lower_ in {"one", "some", "two"})


def _class_of(noun: "Token") -> str:
    """What is ranked: an event by its family, for a quake is an earthquake; anything else by its own name."""
    known = event_type(named(noun), "NOUN")
    return known.family if known is not None else noun.lemma


def _thing(who: "Token | None", noun: "Token") -> str | None:
    """What has the rank: a name, or the family of an event of which it is said, for a quake has many names.

    None where the text only says "it", and where the noun stands for whatever has the rank ("the largest bank closed").
    """
    known = event_type(named(noun), "NOUN")
    if known is not None and noun.dep_ in _SAID_OF_IT:
        return known.family
    if who is None or who == noun:
        return None
    known = event_type(named(who), "NOUN")
    return noun_words(who) if known is None else known.family


def _bygone(noun: "Token", kind: Kind) -> bool:
    """Whether it had the rank at another time: "once the tallest", "the former largest bank"."""
    near = (*noun.children, *clause_head(noun).children)
    return any(t.lower_ in kind.lists["bygone"] for t in near)


def _among(word: "Token") -> bool:
    """ "The oldest of three sisters": whom it is ranked among stands behind it."""
    return word.i + 1 < len(word.doc) and word.nbor(1).lower_ == "of"


def _assertion(
    reading: Reading, noun: "Token", words: "tuple[Token, Token]", value: SuperlativeValue, attribute: str
) -> Assertion:
    first, last = words
    focus = reading.sentence.span(first, last)
    if focus.end - focus.start > _FOCUS:
        focus = reading.sentence.span(first, noun if noun.i >= first.i else first)
    who = _ranked(noun)
    trigger = noun if noun.dep_ in _SAID_OF_IT else clause_head(noun)
    return Assertion(
        trigger=trigger, focus=focus, attribute=attribute, subject=noun_words(who) if who is not None else value.of,
        value=value.model_copy(update={
            "text": reading.words(focus), "denied": noun.dep_ in _SAID_OF_IT and negated(noun),
            "thing": _thing(who, noun),
        }),
    )  # fmt: skip


def _by_dimension(reading: Reading, word: "Token", kind: Kind) -> Iterator[Assertion]:
    """ "The worst flood since 1998", "it is the largest in a decade"."""
    entry = next((e for e in kind.entries(word.lemma, word.lower_, "ADJ") if e.asserts != "rank"), None)
    if entry is None or not _is_superlative(word):
        return
    noun = word.head if word.dep_ == "amod" and word.head.pos_ in {"NOUN", "PROPN"} else word
    if noun == word and (word.dep_ not in {"attr", "acomp"} or _among(word)):
        return
    who = _ranked(noun)
    of = _class_of(noun) if noun != word else _class_of(who) if who is not None else None
    bounds = _bounds(reading, word, noun, kind)
    if of is None or not bounds.told or _one_of(noun) or _bygone(noun, kind) or of in kind.lists["offices"]:
        return
    rank, first = _rank(word)
    value = SuperlativeValue(
        text="", rank=rank, dimension=entry.asserts, of=of, within=bounds.within, since=bounds.since,
        years=bounds.years, ever=bounds.ever,
    )  # fmt: skip
    last = max((t for t in (word, noun, bounds.last) if t is not None), key=lambda t: t.i)
    yield _assertion(reading, noun, (first, last), value, f"superlative:{entry.asserts}:{of}")


def _by_deed(reading: Reading, word: "Token", kind: Kind) -> Iterator[Assertion]:
    """ "The first woman to win the prize", "the only man to climb it twice", "the youngest person to win it"."""
    noun = word.head
    if word.dep_ != "amod" or noun.pos_ != "NOUN" or noun.dep_ not in _SAID_OF_IT or noun.tag_ == "NNS":
        return
    entries = kind.entries(word.lemma, word.lower_, "ADJ")
    only = any(e.asserts == "rank" for e in entries)
    dimension = next((e.asserts for e in entries if e.asserts != "rank" and _is_superlative(word)), None)
    rank = ORDINAL_ONES.get(word.lower_)
    deed = next((c for c in noun.children if c.dep_ in {"relcl", "acl"} and child(c, "aux") is not None), None)
    to = child(deed, "aux") if deed is not None else None
    if (
        (rank is None and not only and dimension is None)
        or deed is None
        or to is None
        or to.lower_ != "to"
        or child(deed, "dobj") is None
    ):
        return
    what = child(deed, "dobj")
    last = what if what is not None else deed
    value = SuperlativeValue(text="", rank=rank or 1, dimension=dimension or "first", of=noun.lemma, only=only)
    told = f"{dimension}:" if dimension is not None else ""
    attribute = f"superlative:{told}{noun.lemma}:{deed.lemma}:{last.lemma}"
    yield _assertion(reading, noun, (word, last), value, attribute)


@lru_cache(maxsize=2)
def _ranking(words: frozenset[str]) -> frozenset[str]:
    """The words of the lexicon, and the ordinals."""
    return words.union(ORDINAL_ONES)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each superlative that something bounds, and each "first one to do" something."""
    for token in reading.having(_ranking(kind.words)):
        if token.pos_ in {"ADJ", "ADV"} or token.lower_ in ORDINAL_ONES:
            yield from _by_dimension(reading, token, kind)
            yield from _by_deed(reading, token, kind)
