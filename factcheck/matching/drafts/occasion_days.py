"""The day or month on which an occasion begins, is held or is broadcast, where no source has the draft's day.

"The regatta goes out live on 19 June", "will be broadcast live on Saturday, 12 June": whatever verb tells it, one
occasion is on one day. What else is done to somebody ("was fined on 11 October") is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.model.time import Time
from factcheck.values.deed import one_deed
from factcheck.values.time import exclude_each_other

_BEGIN: Final = frozenset({"open", "reopen", "begin", "start", "resume", "launch", "premiere"})
_HOLD: Final = frozenset({"hold", "stage"})
_AIR: Final = frozenset({"broadcast", "air", "televise", "screen"})
# Verbs that only their particle makes verbs of an occasion.
_PHRASAL: Final = (
    (re.compile(r"\b(?:sets?|kicks?) off\b|\bgets? (?:under ?way|going)\b|\bopen(?:s|ing)? its\b"), "begin"),
    (re.compile(r"\b(?:goes|go|going) (?:out|live|on air)\b"), "air"),
    (re.compile(r"\b(?:takes?|taking) place\b|\b(?:goes|go|going) ahead\b"), "hold"),
)  # fmt: skip
_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-(\d{2}(?:-\d{2})?)")
_IS: Final = re.compile(r"\b(?:is|are|be)\s(?:being\s)?$")
_ENOUGH: Final = 1.3  # what the words must weigh that both sentences have
_SAID: Final = 0.4  # what those of them must weigh that are no names
_MOST: Final = 12  # sentences that are looked at
_ALSO: Final = re.compile(r"\b(?:also|another|repeat|rerun|further|last|previous|next year|earlier)\b", re.IGNORECASE)


class _Occasion(NamedTuple):
    deed: Deed
    sort: str
    time: Time


def _sort(claim: Claim, deed: Deed) -> str:
    """How a deed tells of an occasion: that it begins, is held or is broadcast; "" where it does not."""
    for verbs, sort in ((_BEGIN, "begin"), (_HOLD, "hold"), (_AIR, "air")):
        if deed.lemma in verbs:
            return sort
    behind = claim.quote[deed.start - claim.start : deed.end - claim.start + 12].lower()
    return next((sort for pattern, sort in _PHRASAL if pattern.match(behind)), "")


def _occasion(claim: Claim) -> _Occasion | None:
    """The one dated occasion of a statement, if it has no other date."""
    dated = [(d, t) for d in statement(claim).deeds for t in d.times if _DAY.match(t.value)]
    if len({(t.start, t.end) for _, t in dated}) != 1:
        return None
    told = [_Occasion(d, sort, t) for d, t in dated if (sort := _sort(claim, d))]
    return told[0] if told else None


def _to_come(claim: Claim, deed: Deed) -> bool:
    """Whether an occasion is still to come: "will open", "opens on Monday", "is held"."""
    if _IS.search(claim.quote[max(deed.start - claim.start - 12, 0) : deed.start - claim.start]):
        return True
    written = claim.quote[deed.start - claim.start : deed.end - claim.start].lower()
    return deed.standing == "open" or deed.to_come or written in {deed.lemma, f"{deed.lemma}s", f"{deed.lemma}es"}


class OccasionDays:
    """The days on which the sources have occasions."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._sources = list(sources)

    @cached_property
    def _days(self) -> frozenset[str]:
        """The days and months that the sources have, of whatever year."""
        found = (_DAY.match(f) for c in self._sources for f in statement(c).figures)
        days = {f[1] for f in found if f is not None}
        return frozenset(days | {day[:2] for day in days})

    def otherwise(self, claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Time, Time, Claim]]:
        """The day of an occasion in a draft's statement that no source has, against the one that they have for it.

        Args:
            claim: the statement.
            beside: the sources' sentences that have words in common with it.
        """
        mine = _occasion(claim) if not _ALSO.search(claim.quote) else None
        day = _DAY.match(mine.time.value) if mine is not None else None
        if mine is None or day is None or day[1] in self._days:
            return
        rivals = [
            (its, other.claim) for other in beside[:_MOST] if (its := self._rival(claim, mine, other)) is not None
        ]
        if len({its.value[-5:] for its, _ in rivals}) == 1:
            yield mine.time, rivals[0][0], rivals[0][1]

    @staticmethod
    def _rival(claim: Claim, mine: _Occasion, other: Abreast) -> Time | None:
        """The day of the same occasion in a source's sentence."""
        if other.matter() < _ENOUGH or other.said() < _SAID or _ALSO.search(other.claim.quote):
            return None
        its = _occasion(other.claim)
        if its is None or its.time.value.count("-") != mine.time.value.count("-"):
            return None
        if _to_come(claim, mine.deed) != _to_come(other.claim, its.deed) or not _one_year(mine.time, its.time):
            return None
        alike = _alike(claim, mine, other.claim, its) and not _two_things(claim, mine.deed, other.claim, its.deed)
        return its.time if alike and exclude_each_other(mine.time, its.time) else None


def _one_year(a: Time, b: Time) -> bool:
    years = {time.value[:4] for time in (a, b)} - {"XXXX"}
    return len(years) < 2


def _alike(claim: Claim, mine: _Occasion, other: Claim, its: _Occasion) -> bool:
    """Whether two verbs tell one thing of an occasion; it may go out live as it begins."""
    if "begin" not in {mine.sort, its.sort} and ("again" in claim.quote) != ("again" in other.quote):
        return False  # shown once more on another day
    if mine.sort == its.sort or one_deed(mine.deed, its.deed) or {mine.sort, its.sort} == {"begin", "hold"}:
        return True
    return all(any(w[2] == "live" for w in statement(c).words) for c in (claim, other))


def _two_things(claim: Claim, mine: Deed, other: Claim, its: Deed) -> bool:
    """Whether two occasions are called by nouns of which neither sentence has the other's."""
    one, two = _what(mine), _what(its)
    if one is None or two is None or "NOUN" not in {one.sort, two.sort} or one.sort != two.sort:
        return False
    return not _has(other, one) and not _has(claim, two)


def _what(deed: Deed) -> Filler | None:
    """What an occasion is called: what begins, or what is held; None where that is no word: "®"."""
    what = deed.filler("patient") or deed.filler("agent")
    return what if what is not None and what.text[:1].isalpha() else None


def _has(claim: Claim, what: Filler) -> bool:
    """Whether a sentence or its title has a word for an occasion."""
    if what.text.lower() in claim.setting.topic:
        return True
    return any(near((what.text, "NOUN"), (w[2], w[3])) for w in statement(claim).words if w[3] == "NOUN")
