"""A draft's figure against the only one that its sources give of the same thing.

"Over 16 witnesses gave evidence", "more than 60 witnesses were heard"; "prosecutors had called for ten years",
"prosecutors had asked for eight years". No source has the draft's figure of it, and all that have one have the same.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from factcheck.matching.wordings.misheard import misheard
from factcheck.matching.wordings.tellings import akin
from factcheck.model.claim import COMPARED, Claim
from factcheck.model.value import Bounded, ClockValue, CountValue
from factcheck.thesaurus import NEAR, kinship, opposed
from factcheck.values.bounds import stated
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.count import ANYONE
from factcheck.values.slip import unit_of
from factcheck.values.statement import weight

_KINDS: Final = frozenset({"count", "duration", "measure", "event-time"})
_TELLING: Final = 0.5  # what the noun must weigh that is counted, and a word that both have beside it
_ONE_THING: Final = 0.6  # of the words that two sentences share beside the figure
_ONE_MOMENT: Final = 1.0  # of those that two clocks must share
_CLOCK: Final = 90  # minutes beyond which a time of day is no clock
_DEMANDS: Final = frozenset("ask call demand seek request want urge press plead push propose recommend".split())


class SourceAnswers:
    """The figures of the sources, by what is asked."""

    def __init__(self, claims: Iterable[Claim], draft: str) -> None:
        """Args: the claims of all articles, and the draft's name."""
        self._told: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.article != draft and claim.kind in _KINDS and claim.certainty in COMPARED:
                self._told[_question(claim)].append(claim)

    def otherwise(self, claim: Claim) -> list[Claim]:
        """What sources answer to the question of a draft's claim, if they all answer it alike and otherwise."""
        if claim.kind not in _KINDS or not _is_asked(claim):
            return []
        alike = [c for c in self._told.get(_question(claim), ()) if _may_answer(claim, c)]
        answers = [c for c in alike if _of_one_thing(claim, c)]
        rivals = answers if isinstance(claim.value, ClockValue) else alike
        if not answers or any(compare_values(claim.value, c.value).relation != "disjoint" for c in rivals):
            return []
        one = all(compare_values(answers[0].value, c.value).relation in AGREES for c in answers)
        return answers if one else []


def _question(claim: Claim) -> str:
    """What is asked: how many of a thing, how long somebody, how much of a sort; of clocks, when."""
    if claim.kind == "duration":
        return f"duration of {claim.subject}, {unit_of(claim.value)}"
    return claim.kind if claim.kind == "event-time" else f"{claim.kind} {claim.attribute}"


def _is_asked(claim: Claim) -> bool:
    """Whether a question is of one thing: not of people, who are counted for many reasons, nor of parts of a day."""
    if isinstance(claim.value, ClockValue):
        return _is_clock(claim.value)
    if isinstance(claim.value, CountValue):
        noun = claim.value.counted or ""
        return noun not in ANYONE and weight((noun, "NOUN")) >= _TELLING
    return claim.kind != "duration" or claim.subject is not None


def _is_clock(value: ClockValue) -> bool:
    return value.latest - value.earliest <= _CLOCK


def coarser(other: Claim, claim: Claim) -> bool:
    """Whether one claim gives a part of a day where the other gives the clock."""
    one, its = claim.value, other.value
    return isinstance(one, ClockValue) and isinstance(its, ClockValue) and _is_clock(one) and not _is_clock(its)


def _may_answer(claim: Claim, other: Claim) -> bool:
    if isinstance(other.value, ClockValue):
        return _is_clock(other.value)
    if isinstance(claim.value, CountValue) and isinstance(other.value, CountValue):
        return claim.value.outcome == other.value.outcome
    return unit_of(claim.value) == unit_of(other.value)


def _misheard(claim: Claim, other: Claim) -> bool:
    """Whether two figures are a slip of the pen or of the ear apart: "sixteen", "sixty"."""
    one, its = claim.value, other.value
    if not isinstance(one, Bounded) or not isinstance(its, Bounded):
        return False
    return misheard(stated(one), stated(its))


def _shared(claim: Claim, other: Claim) -> float:
    """What the words weigh that the sentences of two claims share, but for those of what is counted."""
    mine, its = (c.setting.told.lemmas if c.setting.told is not None else frozenset[str]() for c in (claim, other))
    own = set((claim.subject or "").split()) | {getattr(claim.value, "counted", None), unit_of(claim.value)}
    asked = (w for w in mine if w.isalpha() and w not in own)
    return sum(weight((w, "")) * (w in its or max((akin(w, v) for v in its), default=0.0)) for w in asked)


def _of_one_thing(claim: Claim, other: Claim) -> bool:
    if claim.kind == "event-time":
        return _shared(claim, other) >= _ONE_MOMENT
    mine, its = claim.setting.predicate or "", other.setting.predicate or ""
    if opposed((mine, "VERB"), (its, "VERB")):
        return False
    if claim.kind == "duration":
        near = mine == its or kinship((mine, "VERB"), (its, "VERB")) >= NEAR
        return near or {mine, its} <= _DEMANDS
    if claim.kind == "count" and _misheard(claim, other):
        return True
    return _shared(claim, other) >= _ONE_THING
