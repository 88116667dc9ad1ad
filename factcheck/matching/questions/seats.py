"""Where a draft has a thing of which a story has one in a place: the court, the depot, the hearing.

"A court in Selby looks into it", "The regional court in Melford has opened an inquiry": the rest of the sentences may
share no word. Only where all sources that place such a thing have it elsewhere, and none tells of it with the draft's
place.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.values.gazetteer import lies, places_named

# What a story seldom has two of; words in one group may be one thing.
_SORTS: Final = (
    "court courthouse tribunal magistrate assize bench",
    "hospital clinic infirmary",
    "prison jail penitentiary",
    "airport airfield",
    "depot",
    "port harbour harbor",
    "shipyard dockyard yard",
    "factory plant mill works",
    "mine colliery pit",
    "refinery",
    "university college",
    "school",
    "cathedral church chapel minster",
    "mosque",
    "synagogue",
    "stadium arena ground",
    "museum gallery",
    "theatre theater opera",
    "zoo",
    "embassy consulate",
    "base barracks",
    "headquarters",
    "laboratory lab",
    "warehouse",
    "nightclub club",
    "summit",
    "trial hearing inquest",
    "funeral burial",
    "wedding",
    "auction",
    "rally demonstration protest march",
    "festival",
    "tournament championship",
)
_SORT: Final = {word: number for number, words in enumerate(_SORTS) for word in words.split()}
_NAME: Final = r"[^\W\d_a-z][\w'’.-]{1,30}(?: [^\W\d_a-z][\w'’-]{1,30}){0,2}"
_IN: Final = re.compile(
    r"\s(?:in|at|near|outside)\s(?:the\s)?(?:[a-zA-Z]{2,20}\s){0,2}?"
    rf"(?:(?:city|town|village|port|suburb|capital|borough|county|state|province|region)(?:\sof)?\s)?(?P<name>{_NAME})"
)
_BEHIND: Final = 60  # characters behind a thing in which its place may stand
_MORE: Final = re.compile(
    r"\b(?:another|other|second|third|also|both|several|various|former|previous)\b", re.IGNORECASE
)


class _Seat(NamedTuple):
    """A thing of one sort, what it is called beside, the place that it is said to be in, and where that stands."""

    sort: int
    beside: frozenset[str]
    place: str
    span: Span
    claim: Claim


def _sort(lemma: str) -> int | None:
    return _SORT.get(lemma, _SORT.get(lemma.rstrip("s'’")))


def _behind(claim: Claim, end: int) -> tuple[str, Span] | None:
    """The place that is told right behind a thing: "the court *in Selby*"."""
    at = end - claim.start
    found = _IN.match(claim.quote, at, at + _BEHIND)
    if found is None:
        return None
    return found["name"], Span(start=claim.start + found.start("name"), end=claim.start + found.end("name"))


def _before(claim: Claim, place: int) -> tuple[str, Span] | None:
    """The place that a thing is called by: "the *Selby* depot", "*Selby* Magistrates' Court"."""
    words = statement(claim).words
    first = place
    while first and words[first - 1][3] == "PROPN" and words[first][0] - words[first - 1][1] <= len("’s "):
        first -= 1
    if first == place or words[first][3] != "PROPN":
        return None
    span = Span(start=words[first][0], end=words[first][1])
    return claim.quote[span.start - claim.start : span.end - claim.start], span


def _beside(words: tuple[PlacedWord, ...], place: int) -> frozenset[str]:
    """The word right before a thing that says which it is: "the *district* court"."""
    before = words[place - 1] if place else None
    near = before is not None and words[place][0] - before[1] == 1 and before[3] in {"ADJ", "NOUN"}
    return frozenset({before[2]}) if near and before is not None else frozenset()


def _two(one: _Seat, other: _Seat) -> bool:
    """Whether two things are called two: "the district court", "the supreme court"; a hearing may be called either."""
    return bool(one.beside and other.beside) and one.beside.isdisjoint(other.beside) and one.sort != _SORT["hearing"]


def _seats(claim: Claim) -> Iterator[_Seat]:
    """The things of a statement that are said to be in a place that the gazetteer knows."""
    words = statement(claim).words
    for place, (start, end, lemma, pos) in enumerate(words):
        sort = _sort(lemma) if pos in {"NOUN", "PROPN"} else None
        if pos == "NOUN" and claim.quote[start - claim.start : end - claim.start].lower() not in {lemma, "magistrates"}:
            continue  # "courts in Selby were closed"
        found = None if sort is None else _behind(claim, end) or _before(claim, place)
        if sort is not None and found is not None and places_named(found[0].lower()):
            yield _Seat(sort, _beside(words, place), *found, claim)


def _apart(one: str, other: str) -> bool:
    found = lies(one, other)
    return found is not None and found[0] == "apart"


_COMMA: Final = re.compile(rf", (?P<name>{_NAME})(?=[.,;]|$)")


def seats_behind(claim: Claim) -> Iterator[tuple[int, str, Span]]:
    """The things of a sort that a statement has in a place right behind them: the sort, the place, where it stands.

    "The plant in *Selby*", "the civil hospital, *Selby*"; not "the *Selby* plant", which may be called after it.
    """
    for start, end, lemma, pos in statement(claim).words:
        sort = _sort(lemma) if pos == "NOUN" else None
        if sort is None or claim.quote[start - claim.start : end - claim.start].lower() != lemma:
            continue
        found = _behind(claim, end)
        if found is None:
            after = _COMMA.match(claim.quote, end - claim.start)
            if after is not None:
                found = (
                    after["name"],
                    Span(start=claim.start + after.start("name"), end=claim.start + after.end("name")),
                )
        if found is not None:
            name = found[0].rstrip(".")
            if places_named(name.lower()):
                yield sort, name, Span(start=found[1].start, end=found[1].start + len(name))


class Seats:
    """Where the sources have the things of which a story has one."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[int, list[_Seat]] = defaultdict(list)
        self._naming: dict[int, list[str]] = defaultdict(list)
        for claim in sources:
            for seat in _seats(claim):
                self._told[seat.sort].append(seat)
            for sort in {_sort(word[2]) for word in statement(claim).words} - {None}:
                self._naming[sort or 0].append(claim.quote.lower())

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each place of a thing in a draft's statement, against those where the sources have it."""
        for mine in _seats(claim) if self._told and not _MORE.search(claim.quote) else ():
            told = [its for its in self._told.get(mine.sort, ()) if not _two(mine, its)]
            name = mine.place.lower()
            if any(name in quote for quote in self._naming[mine.sort]):
                continue
            if told and all(_apart(mine.place, its.place) for its in told) and _one_place(told):
                alike = {its: _alike(claim, its.claim) for its in told}
                most = max(alike.values())
                yield from ((Exchange(mine.span, its.span), its.claim) for its in told if alike[its] == most)


def _alike(claim: Claim, other: Claim) -> int:
    """How many words two statements share: of several that place a thing those are shown that are about the same."""
    return len({w[2:] for w in statement(claim).words} & {w[2:] for w in statement(other).words})


def _one_place(told: list[_Seat]) -> bool:
    """Whether the sources have the thing in one place alone."""
    return all(not _apart(told[0].place, its.place) for its in told[1:])
