"""What a source has in place of what no source has: another town, another day, another quality of the same thing.

A name or a day of a draft that stands in no source, in a sentence of which a source tells the rest, is an error where
that sentence has one other of its sort, which the draft's has not. Less must be told than where the two words only
exclude each other, and they need not hang on the same word: "the team lost to Selby in the final", "Melford ended the
season of the team".
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.drafts.rise_and_fall import other_way
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Run, Side, exclude, one_word
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, PlacedWord
from factcheck.model.time import Time
from factcheck.values.deed import core_meeting, one_deed
from factcheck.values.gazetteer import lies
from factcheck.values.time import exclude_each_other

_TELLS: Final = 0.5  # of the draft's sentence
_FEWEST: Final = 3  # words in common
_AWAY: Final = frozenset({"from", "through", "via", "past", "beyond", "outside", "near", "off"})
_CLEARLY: Final = 0.45  # of a sentence in which one thing has another quality
_QUALITIES: Final = frozenset({"ADJ", "NOUN"})


def _apart(one: str, other: str) -> bool:
    found = lies(one, other)
    return found is not None and found[0] == "apart"


def _written(side: Side, run: Run, lacking: frozenset[str]) -> bool:
    return all(side.written(Span(start=side.words[p][0], end=side.words[p][1])) in lacking for p in run.places)


def _other_place(claim: Claim, passage: Passage, lacking: frozenset[str]) -> Iterator[Exchange]:
    """The one place of a draft's statement that no source has, against the one that a passage has and it has not."""
    if passage.share < _TELLS or passage.common < _FEWEST:
        return
    mine, its = Side(claim, passage.claim), Side(passage.claim, claim)
    own = [run for run in mine.runs() if _written(mine, run, lacking)]
    if len(own) != 1 or mine.fellows(own[0]):
        return
    against = [run for run in its.names() if _apart(own[0].text, run.text) and not _has(mine, run)]
    if len(against) != 1 or its.fellows(against[0]) or _way(claim, own[0].span) != _way(passage.claim, against[0].span):
        return
    if not _of_two_deeds(claim, passage.claim):
        yield Exchange(own[0].span, against[0].span)


def _way(claim: Claim, place: Span) -> str | None:
    """What leads away from a place or past it: "flown *from* Malta" is another thing than "flown to Naples"."""
    before = claim.quote[: max(place.start - claim.start, 0)].rsplit(maxsplit=1)[-1:]
    return before[0].lower() if before and before[0].lower() in _AWAY else None


def _of_two_deeds(claim: Claim, other: Claim) -> bool:
    """Whether two sentences tell one deed of two: done to another, at another time, or not certainly done."""
    told = [
        (d, e)
        for d in statement(claim).deeds
        for e in statement(other).deeds
        if "VERB" in {d.pos, e.pos} and one_deed(d, e)
    ]
    return any(
        d.standing != e.standing
        or core_meeting(d, e) < 0
        or any(exclude_each_other(s, t) for s in d.times for t in e.times)
        for d, e in told
    )


def _has(side: Side, run: Run) -> bool:
    """Whether a statement has one of a name's words itself."""
    words = {word[2] for word in side.words}
    return any(word.lower() in words for word in run.text.split())


def _dated(claim: Claim) -> tuple[Deed, Time] | None:
    """The deed of a statement that is dated, if one alone is, and by one day, month or year."""
    found = {(t.start, t.end): (deed, t) for deed in statement(claim).deeds for t in deed.times if deed.pos == "VERB"}
    return next(iter(found.values())) if len(found) == 1 else None


def other_day(claim: Claim, passage: Passage, lacking: frozenset[str]) -> Iterator[tuple[Time, Time]]:
    """The one day of a draft's statement that no source has, against the one that a passage has of the same deed."""
    if passage.share < _TELLS or passage.common < _FEWEST:
        return
    mine, its = _dated(claim), _dated(passage.claim)
    if mine is None or its is None or not lacking & set(mine[1].text.split()):
        return
    (deed, day), (other, its_day) = mine, its
    if not one_deed(deed, other) or core_meeting(deed, other) < 0 or deed.standing != other.standing:
        return
    if day.value.count("-") == its_day.value.count("-") and exclude_each_other(day, its_day):
        yield day, its_day


def _other_quality(claim: Claim, passage: Passage) -> Iterator[Exchange]:
    """Two words beside one noun that exclude each other: "a *long* hearing", "a *short* hearing"."""
    if passage.share < _CLEARLY or passage.common < _FEWEST:
        return
    mine, its = Side(claim, passage.claim), Side(passage.claim, claim)
    for place, there in _untold(mine, its):
        if exclude(mine.word(place), its.word(there)) and _one_thing(mine, place, its, there):
            one, other = (Span(start=s.words[p][0], end=s.words[p][1]) for s, p in ((mine, place), (its, there)))
            yield Exchange(one, other)


def _untold(mine: Side, its: Side) -> Iterator[tuple[int, int]]:
    ones = [p for p, w in enumerate(mine.words) if w[3] in _QUALITIES and not mine.told[p]]
    others = [p for p, w in enumerate(its.words) if w[3] in _QUALITIES and not its.told[p]] if ones else []
    return ((p, q) for p in ones for q in others)


def _noun(side: Side, place: int) -> int | None:
    """The noun right behind a word: "a long *hearing*", "a knee *injury*"; none in the plural."""
    behind = place + 1
    if behind < len(side.words) and side.words[behind][3] == "NOUN" and not side.several(behind):
        gap = side.words[behind][0] - side.words[place][1]
        return behind if gap == 1 else None
    return None


def _one_thing(mine: Side, place: int, its: Side, there: int) -> bool:
    one, other = _noun(mine, place), _noun(its, there)
    return one is not None and other is not None and one_word(mine.words[one], its.words[other])


_BOUND: Final = re.compile(
    r"\b(?P<way>before|after|past|until)\s+(?P<of>(?:the\s)?[\w:.]{1,12}(?:\s(?:o[’']clock|a\.?m\.?|p\.?m\.?))?)",
    re.IGNORECASE,
)
_EARLY: Final = frozenset({"before", "until"})


def _other_side(claim: Claim, passage: Passage) -> Iterator[Exchange]:
    """One time, of which the draft has it after and a source before: "after seven o'clock", "before seven"."""
    if passage.share < _CLEARLY or passage.common < _FEWEST:
        return
    for mine in _BOUND.finditer(claim.quote):
        theirs = [f for f in _BOUND.finditer(passage.claim.quote) if _one_time(mine["of"], f["of"])]
        ways = {f["way"].lower() in _EARLY for f in theirs}
        if ways == {mine["way"].lower() not in _EARLY} and _is_time(claim, mine):
            yield Exchange(_at(claim, mine), _at(passage.claim, theirs[0]))


def _one_time(one: str, other: str) -> bool:
    first, second = (told.split(maxsplit=1)[0].lower().rstrip(".") for told in (one, other))
    return first == second


def _is_time(claim: Claim, found: re.Match[str]) -> bool:
    """Whether what follows is a time of day, or a date: not "after him"."""
    at = claim.start + found.start("of")
    return any(word[3] == "TIME" and word[0] == at for word in statement(claim).words)


def _at(claim: Claim, found: re.Match[str]) -> Span:
    return Span(start=claim.start + found.start(), end=claim.start + found.end())


_MARKED: Final = re.compile(r"[“\"]([^“”\"]{2,80}?)[,.]?[”\"]")
_SAYS_SO: Final = 0.65


def _other_words(claim: Claim, passage: Passage, unheard: PlacedWord | None) -> Iterator[Exchange]:
    """A word that a draft quotes and no source has, against what a source quotes of the same speaker on the same."""
    if unheard is None or passage.share < _SAYS_SO or passage.common < _FEWEST:
        return
    speakers = {w[2] for w in statement(claim).words if w[3] == "PROPN"}
    found = list(_MARKED.finditer(passage.claim.quote))
    if len(found) == 1 and speakers & {w[2] for w in statement(passage.claim).words if w[3] == "PROPN"}:
        start = passage.claim.start + found[0].start(1)
        span = Span(start=start, end=passage.claim.start + found[0].end(1))
        yield Exchange(Span(start=unheard[0], end=unheard[1]), span)


def instead(claim: Claim, passage: Passage, lacking: frozenset[str], unheard: PlacedWord | None) -> Iterator[Exchange]:
    """What a passage has in place of a word of a draft's statement, so that both cannot be so.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
        lacking: the names and days of the statement that no source has.
        unheard: a word that it has in quotation marks and no source has.
    """
    if lacking:
        yield from _other_place(claim, passage, lacking)
    yield from _other_quality(claim, passage)
    yield from _other_side(claim, passage)
    yield from other_way(claim, passage)
    yield from _other_words(claim, passage, unheard)
