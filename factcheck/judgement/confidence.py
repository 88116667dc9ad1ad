"""How sure a verdict is: a sum of points, in log-odds, each with what speaks for it or against it.

The points are fitted on findings whose truth is known (`python -m benchmarks.calibration`), held near what the ladders
of the kinds say. Only general signs take part: which step of which ladder, how surely the words speak of one thing,
bounds, round figures, how many figures an article gives. No sign knows a word of any article.
"""

from collections.abc import Iterable, Iterator, Mapping
from math import exp, log
from types import MappingProxyType
from typing import Final, Literal

from factcheck.judgement.relations import Pair
from factcheck.model.evidence import Factor, Scope
from factcheck.model.group import Group

Sort = Literal["conflict", "accord", "single", "ladder"]
_Sign = tuple[str, float, str]  # its name, how much of it there is, the words for it

# What one unit of a sign is worth; signs that are not named were tried, and say nothing. `start` is the same for all
# findings of the sort.
POINTS: Final[Mapping[Sort, Mapping[str, float]]] = MappingProxyType(
    {
        # fitted, the start a third lower for caution: whole articles were fewer than pairs of sentences
        "conflict": MappingProxyType(
            {"start": 0.6, "ladder": 0.9, "one statement": -0.2, "one statement: surplus": 0.34, "bound": -0.12}
        ),
        # what agrees is right about as often on every step of every ladder
        "accord": MappingProxyType({"start": 1.6, "one title": 0.16, "others of this sort": -0.36}),
        # most of what seems to stand in one article alone stands in others in words that were not recognised
        "single": MappingProxyType({"start": -0.3}),
        # what is too seldom to be fitted is as sure as its ladder, or as one's own experience, says
        "ladder": MappingProxyType({"ladder": 1.0}),
    }
)
_SURPLUS_MOST: Final = 4.0  # likeness above the threshold beyond which more of it says no more
_SIGNED: Final[Mapping[Scope, str]] = MappingProxyType(
    {
        "event": "one event",
        "statement": "one statement",
        "words": "one utterance",
        "person": "one person",
        "name": "one bearer",
        "description": "one description",
        "passage": "one passage",
    }
)


def log_odds(share: float) -> float:
    """The log-odds of a probability; 0.005 and 0.995 are the surest that anything is taken for.

    >>> round(log_odds(0.9), 2), log_odds(0.5), round(log_odds(1.0), 2)
    (2.2, 0.0, 5.29)
    """
    kept = min(max(share, 0.005), 0.995)
    return log(kept / (1 - kept))


def sureness(factors: Iterable[Factor]) -> float:
    """The confidence (0 to 1, two decimals) that points add up to; never quite certain, never quite hopeless.

    >>> sureness([])
    0.5
    """
    return round(min(max(1 / (1 + exp(-sum(f.points for f in factors))), 0.01), 0.99), 2)


def factors(sort: Sort, signs: Iterable[_Sign]) -> tuple[Factor, ...]:
    """What each sign that is there adds to the confidence of a finding of this sort."""
    worth = POINTS[sort]
    told = [("start", 1.0, "where every finding of this sort begins"), *signs]
    return tuple(
        Factor(factor=name, amount=round(amount, 3), points=round(worth.get(name, 0.0) * amount, 3), why=why)
        for name, amount, why in told
        if amount
    )


def on_ladder(share: float, what: str) -> _Sign:
    """The sign that a ladder, or experience, holds such findings to be right with this probability."""
    return "ladder", log_odds(share), f"{what} {share:.0%}"


def _aligned(group: Group) -> Iterator[_Sign]:
    """How surely the claims speak of one thing: what was aligned, and by how much more than had to be."""
    if not group.alignment:
        return
    weakest = min(group.alignment, key=lambda a: (a.total or 0.0) - (a.threshold or 0.0))
    name = _SIGNED[weakest.by]
    yield name, 1.0, f"held for {name}"
    if weakest.total is not None and weakest.threshold is not None:
        surplus = min(weakest.total - weakest.threshold, _SURPLUS_MOST)
        yield f"{name}: surplus", surplus, f"its weights come to {weakest.total:g}, {weakest.threshold:g} would do"
    titled = any(r.feature == "one_question" and r.weight for a in group.alignment for r in a.reasons)
    if titled:
        yield "one title", 1.0, "both are about what the articles' common title names"


def _bounded(pair: Pair) -> Iterator[_Sign]:
    """Values that do not say exactly how much: bounds on one side, round figures."""
    values = (pair.one.value, pair.other.value)
    open_ended = [v for v in values if (getattr(v, "low", 0) is None) != (getattr(v, "high", 0) is None)]
    if open_ended:
        yield "bound", 1.0, f"“{open_ended[0].text}” is a bound"
    about = [v for v in values if getattr(v, "approximate", False)]
    if about:
        yield "approximate", 1.0, f"“{about[0].text}” is a round figure"


def _said(pair: Pair) -> Iterator[_Sign]:
    """Who says so, and how flatly."""
    if "hedged" in {pair.one.certainty, pair.other.certainty}:
        yield "hedged", 1.0, "one side is hedged"
    speakers = {claim.speaker for claim in (pair.one, pair.other) if claim.speaker}
    if len(speakers) > 1:
        yield "two speakers", 1.0, f"{' and '.join(sorted(speakers))} say so, not the articles themselves"


def _rivals(beside: int) -> Iterator[_Sign]:
    """Claims of the same sort in the same articles: the more there are, the easier the wrong one is taken."""
    if beside > 0:
        yield "others of this sort", log(1 + beside), f"{beside} more of this sort in the same articles"


def of_pairs(sort: Sort, ladder: _Sign, group: Group, pairs: Iterable[Pair], beside: int) -> tuple[Factor, ...]:
    """What the confidence of a verdict rests on that was taken from pairs of claims.

    Args:
        sort: which points count.
        ladder: what the kind's ladder says.
        group: the claims that were held for one question.
        pairs: those that decide alike; the least sure of them counts, so that no order of the articles does.
        beside: how many more claims of this sort the same articles make.
    """
    common = [ladder, *_aligned(group), *_rivals(beside)]
    every = {factors(sort, [*common, *_bounded(pair), *_said(pair)]) for pair in pairs}
    return min(every, key=lambda told: (sum(f.points for f in told), [(f.factor, f.why) for f in told]))


def of_single() -> tuple[Factor, ...]:
    """How sure it is that nobody else says so. Nothing of the other articles counts: one more must change nothing."""
    return factors("single", [])
