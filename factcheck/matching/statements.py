"""Claims that hang on no event ("the camp is home to 22,000 refugees"): which of two articles answer one question.

Two claims of one attribute are one question where what stands around their figures is alike: subject, verb, names, and
the words nearest to the figure. Each claim must be the other's best match in its article, and no second one nearly as
good: where two candidates remain, nothing is matched.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from factcheck.matching.likeness import THRESHOLD, likeness
from factcheck.model.claim import Claim
from factcheck.values.compare import compare_values

_LEAD = 0.3  # by which the best candidate must be better than the second

Excluded = Callable[[Claim, Claim], bool]
SameIncident = Callable[[Claim, Claim], bool]


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims of two articles that answer one question, and how alike they are."""

    one: str
    other: str
    score: float


def _conflicts_within(claims: list[Claim]) -> bool:
    """Whether an article in a part says two things that exclude each other: then they answer two questions."""
    return any(
        a.article == b.article and compare_values(a.value, b.value).relation == "disjoint"
        for a, b in combinations(claims, 2)
    )


def _best(others: list[tuple[float, Claim]]) -> Claim | None:
    """The best candidate of one other article, unless a second one with another value is nearly as good."""
    ranked = sorted(others, key=lambda row: (-row[0], row[1].focus.start))
    if not ranked or ranked[0][0] < THRESHOLD:
        return None
    score, best = ranked[0]
    rivals = [c for s, c in ranked[1:] if score - s < _LEAD and c.value != best.value]
    return None if rivals else best


def _matches(claims: list[Claim], excluded: Excluded, same_incident: SameIncident) -> list[Match]:
    scores: dict[str, dict[str, list[tuple[float, Claim]]]] = defaultdict(lambda: defaultdict(list))
    for a, b in combinations(claims, 2):
        if a.article == b.article or excluded(a, b):
            continue
        score = likeness(a, b, one_incident=same_incident(a, b))
        if score >= THRESHOLD - _LEAD:
            scores[a.id][b.article].append((score, b))
            scores[b.id][a.article].append((score, a))
    by_id = {c.id: c for c in claims}
    found = []
    for name, articles in scores.items():
        for candidates in articles.values():
            best = _best(candidates)
            if best is None or name > best.id:
                continue
            back = _best(scores[best.id][by_id[name].article])
            if back is not None and back.id == name:
                found.append(Match(name, best.id, max(s for s, c in candidates if c.id == best.id)))
    return sorted(found, key=lambda m: (-m.score, m.one, m.other))


def alike(claims: Iterable[Claim], excluded: Excluded, same_incident: SameIncident) -> list[tuple[list[Claim], float]]:
    """Claims parted into those that answer one question, each with the weakest likeness that joined it.

    Args:
        claims: compared within their attribute.
        excluded: pairs that cannot be one question, whatever their words (two events known to be different).
        same_incident: pairs that belong to one incident.

    Every claim is in exactly one part, a part of its own where nothing is like it.
    """
    buckets: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        buckets[claim.attribute].append(claim)
    parts: list[tuple[list[Claim], float]] = []
    for bucket in buckets.values():
        home = {c.id: [c] for c in bucket}
        weakest = {c.id: float("inf") for c in bucket}
        for match in _matches(bucket, excluded, same_incident):
            one, other = home[match.one], home[match.other]
            if one is other:
                continue
            merged = one + other
            if _conflicts_within(merged):
                continue
            score = min(match.score, weakest[match.one], weakest[match.other])
            for claim in merged:
                home[claim.id], weakest[claim.id] = merged, score
        seen: set[str] = set()
        for claim in bucket:
            if claim.id not in seen:
                members = home[claim.id]
                seen.update(c.id for c in members)
                parts.append((members, weakest[claim.id]))
    return parts
