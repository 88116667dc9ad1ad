"""Two deeds that sentences of a draft and of a source tell of one thing, and that cannot both be so.

One is the opposite of the other, or was not done, or was done by or to another, or on another day.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from factcheck.matching.drafts.outlooks_apart import completed_apart
from factcheck.matching.drafts.turns import two_ways
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Deed, Filler, StatementValue
from factcheck.model.time import Time
from factcheck.model.value import TimeValue
from factcheck.thesaurus import SYNONYM, fates_apart, opposed
from factcheck.values.comparison import AGREES
from factcheck.values.deed import changed_about, core_meeting, is_nobody, meeting, one_deed, one_root
from factcheck.values.time import compare_dates, exclude_each_other

CLEARLY: Final = 0.6  # the share of a sentence that clearly tells the same
FEWEST: Final = 3  # words in common without which two opposite deeds may be done to two things of one name
_SHORT: Final = 3  # letters of "of", "and", "the" inside a title
# Whose names seldom have others that no dictionary joins: governments are called by capitals, clubs by colours.
_ONE_NAME: Final = frozenset({"PERSON"})
# Verbs of which one thing may well do to another what that does to it, and those of where things lie.
_MUTUAL: Final = frozenset(
    "meet marry divorce face play join follow precede lead include contain fight clash talk call visit see know help "
    "love hate date kiss hug trade share own hold sign feature star".split()
)
_WHICH: Final = re.compile(
    r"(?<![\w-])(?:first|second|third|earlier|previous|initial|original|old|new|revised|improved|latest|later|last|final|next|"
    r"another|other|one|most|some|many|several|half|part)\b",
    re.IGNORECASE,
)
_APPEARING: Final = frozenset("appear go come stand return testify speak".split())


def _meet_beside(d: Deed, e: Deed, other: Claim) -> float:
    """How surely two deeds are told of the same, where what a thing is of or about stands elsewhere in the sentence.

    "Had requests for safety *nets*", "no request for money for *nets*".
    """
    words = {word[2] for word in statement(other).words}
    slots = tuple(f.model_copy(update={"whose": ()}) if words & set(f.whose) else f for f in d.slots)
    return core_meeting(d.model_copy(update={"slots": slots}), e) if slots != d.slots else -1.0


def _tells_too(d: Deed, e: Deed) -> bool:
    """Whether a source tells a deed in a form of its word, unless of another thing; or in another word, of the same."""
    well = core_meeting(d, e)
    return well > 0 or (well == 0 and one_root(d, e))


def _one_time(d: Deed, e: Deed) -> bool:
    """Whether two deeds may be of one time: not "on Monday" and "a year before"."""
    return all(s.text.lower() == t.text.lower() or _agree(s, t) for s in d.times for t in e.times)


def _agree(s: Time, t: Time) -> bool:
    return compare_dates(TimeValue.of(s), TimeValue.of(t)).relation in AGREES


def _told_to_others(d: Deed, e: Deed) -> bool:
    """Whether two verbs of speech have hearers that are not surely one: "never told the police", "told the Echo"."""
    mine, its = d.filler("patient"), e.filler("patient")
    return mine is not None and its is not None and meeting(mine, its) < SYNONYM


def _is_day(time: Time) -> bool:
    """Whether a date is a day: "Monday", "3 May"."""
    return time.value.count("-") > 1


def _same_day(s: Time, t: Time) -> bool:
    return compare_dates(TimeValue.of(s), TimeValue.of(t)).relation == "same"


def _enough(d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
    """Whether two opposite deeds are told of one thing, and not of two of one name.

    Doer and undergoer will do, if neither is the first or the new one of several.
    """
    if passage.common >= FEWEST:
        return True
    which, its = ({word.lower() for word in _WHICH.findall(c.quote)} for c in (claim, passage.claim))
    return which == its and all(meeting(d.filler(slot), e.filler(slot)) >= SYNONYM for slot in CORE)


def _alike(d: Deed, e: Deed) -> bool:
    """Whether two clauses stand alike in their sentences: told as done, as denied, as meant, under one verb."""
    return d.under == e.under and (
        d.standing == e.standing or bool(d.under and "denied" not in {d.standing, e.standing})
    )


def _one_appearance(d: Deed, e: Deed) -> bool:
    """Whether two deeds are to go before one body, and not of two persons: "appear before magistrates"."""
    if {d.lemma, e.lemma} - _APPEARING or core_meeting(d, e) < 0:
        return False
    return any(meeting(d.filler(slot), e.filler(slot)) >= SYNONYM for slot in ("before", "in", "at"))


class DeedClashes:
    """The deeds that sources tell, and which of a draft's they exclude."""

    def __init__(self, theirs: Iterable[StatementValue]) -> None:
        """Args: the statements of the sources."""
        self._theirs = list(theirs)
        self._figures = {figure for value in self._theirs for figure in value.figures}
        self._words = {word[2] for value in self._theirs for word in value.words}

    def clash(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether a deed of the draft's sentence and one of a source's passage are one that cannot be both so."""
        if not _one_time(d, e):
            return False
        if opposed(d.word, e.word):
            return (
                _enough(d, e, claim, passage)
                and d.before == e.before
                and _alike(d, e)
                and core_meeting(d, e) >= SYNONYM
                and not self._told(lambda s: one_deed(d, s) and _alike(d, s) and core_meeting(d, s) > 0)
            )
        if self._two_fates(d, e):
            return True
        if not one_deed(d, e):
            return False
        if {d.standing, e.standing} == {"done", "denied"}:
            return (
                passage.share >= CLEARLY
                and not any(
                    f.none and not is_nobody(f) for deed in (d, e) for f in deed.slots
                )  # "no" is told by itself
                and d.under == e.under
                and not (d.reports and _told_to_others(d, e))
                and not two_ways(d, e)
                and not completed_apart(claim, d, passage.claim, e)
                and max(core_meeting(d, e), _meet_beside(d, e, passage.claim)) >= SYNONYM
                and (one_root(d, e) or meeting(d.filler("patient"), e.filler("patient")) >= SYNONYM)
                and not self._told(lambda s: one_deed(d, s) and s.standing == d.standing and _tells_too(d, s))
            )
        if not _alike(d, e):
            return False
        return (one_root(d, e) and self._other_doer(d, e, claim, passage)) or self._other_name(d, e, claim, passage)

    def times_clash(self, d: Deed, e: Deed, share: float) -> Iterator[tuple[Time, Time]]:
        """The days of two deeds that are one deed, where they exclude each other; `share` is that of the sentence."""
        if len(d.times) != 1 or len(e.times) != 1 or not exclude_each_other(d.times[0], e.times[0]):
            return
        if self._done_then(d, e, share):
            yield d.times[0], e.times[0]
            return
        planned = d.standing == e.standing == "open" and (one_deed(d, e) or _one_appearance(d, e))
        # in another month or year it may well have been announced again
        days = _is_day(d.times[0]) and _is_day(e.times[0])
        said = d.reports and e.reports and days and _alike(d, e)
        if not (planned or said) or (core_meeting(d, e) < SYNONYM and not _one_appearance(d, e)):
            return
        same = self._told(
            lambda s: (one_deed(d, s) or (d.reports and s.reports)) and any(_same_day(d.times[0], t) for t in s.times)
        )
        if not same:
            yield d.times[0], e.times[0]

    def _told(self, so: Callable[[Deed], bool]) -> bool:
        return any(so(deed) for value in self._theirs for deed in value.deeds)

    def _two_fates(self, d: Deed, e: Deed) -> bool:
        """Whether two ends are told of one on one day: "was sentenced on Saturday", "was released on Saturday"."""
        if d.standing != "done" or e.standing != "done" or not fates_apart(d.lemma, e.lemma):
            return False
        if not (d.times and e.times and all(map(_is_day, (*d.times, *e.times)))):  # that it is one is asked above
            return False  # "was detained in April", "was freed in April"
        same = meeting(d.filler("patient"), e.filler("patient")) >= SYNONYM
        return same and not self._told(lambda s: one_deed(d, s) and core_meeting(d, s) > 0)

    def _other_name(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether one slot has a name that no source knows where the source has another, and the rest is told."""
        if passage.common < FEWEST or {d.lemma, e.lemma} & _MUTUAL:
            return False
        rest = [meeting(f, e.filler(f.slot)) for f in d.slots]
        names = [(f, g) for f in d.slots if (g := e.filler(f.slot)) is not None and f.sort == g.sort == "NAME"]
        apart = [(f, g) for f, g in names if meeting(f, g) < 0]
        if len(apart) != 1 or sum(well < 0 for well in rest) != 1:
            return False
        mine, its = apart[0]
        if mine.bearer != its.bearer or mine.bearer not in _ONE_NAME:
            return False
        words = set(mine.text.lower().split())
        return not words & self._words and not self._names(claim, its) and max(rest) >= SYNONYM

    def _other_doer(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether agent and patient have changed about, or two who are named in one sentence have changed places."""
        one, other = d.filler("agent"), e.filler("agent")
        if one is None or other is None or {d.lemma, e.lemma} & _MUTUAL:
            return False
        if not changed_about(d, e) and not self._changed_places(d, e, claim, passage):
            return False
        return not self._told(lambda s: one_root(d, s) and meeting(one, s.filler("agent")) > 0)

    def _changed_places(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether of two who are named the draft has the one do it and the source, which names both, the other."""
        one, other = d.filler("agent"), e.filler("agent")
        if one is None or other is None or one.sort != "NAME" or other.sort != "NAME" or meeting(one, other) > 0:
            return False
        return (
            meeting(d.filler("patient"), e.filler("patient")) >= 0
            and self._names(passage.claim, one)
            and (self._names(claim, other) or (passage.share >= CLEARLY and self._takes_part(passage.claim, one)))
            and not self._one_title(claim, one, other)
            and not self._beside(passage.claim, one)
        )

    @staticmethod
    def _one_title(claim: Claim, one: Filler, other: Filler) -> bool:
        """Whether two names stand in one run of capitals: "King Harald: Heir of the Sword"."""
        first, last = sorted((claim.quote.find(one.text), claim.quote.find(other.text)))
        between = claim.quote[first:last].split()
        return first >= 0 and all(word[:1].isupper() or len(word) <= _SHORT for word in between)

    @staticmethod
    def _beside(claim: Claim, one: Filler) -> bool:
        """Whether somebody named did it with another: "designed by Bell *with* Reed", "levelled *through* Reed"."""
        named = rf"\b(?:with|alongside|helped by|through|thanks to) (?:[\w’'-]{{1,20}} ){{0,3}}{re.escape(one.text)}"
        return re.search(named, claim.quote) is not None

    @staticmethod
    def _takes_part(claim: Claim, filler: Filler) -> bool:
        """Whether somebody named has a slot of a deed in a sentence: not in "a remake of Reed's film"."""
        return any(meeting(f, filler) == 1.0 for deed in statement(claim).deeds for f in deed.slots)

    @staticmethod
    def _names(claim: Claim, filler: Filler) -> bool:
        """Whether a sentence has the name somewhere."""
        words = {lemma for _, _, lemma, pos in statement(claim).words if pos == "PROPN"}
        return {word.lower() for word in filler.text.split()} <= words

    def _done_then(self, d: Deed, e: Deed, share: float) -> bool:
        """Whether both were done, and are one deed, of which no source has the draft's date anywhere."""
        if not (d.standing == e.standing == "done") or d.before != e.before or share < CLEARLY:
            return False
        mine, its = d.times[0], e.times[0]
        if len(mine.value.split("-")) != len(its.value.split("-")) or {mine.value, mine.text.lower()} & self._figures:
            return False
        if core_meeting(d, e) < 0:
            return False
        became = meeting(d.filler("as"), e.filler("as")) >= SYNONYM
        return became or (one_deed(d, e) and core_meeting(d, e) >= SYNONYM)
