"""Claims that hang on no event ("the camp is home to 22,000 refugees"): which of two articles answer one question.

Two claims of one attribute are one question where what stands around their figures is alike: subject, verb, names, and
the words nearest to the figure. Each claim must be the other's best match in its article, and no second one nearly as
good: where two candidates remain, nothing is matched.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from factcheck.model.claim import Claim, Setting
from factcheck.model.value import Value
from factcheck.values.compare import compare_values
from factcheck.values.time.precision import dates_differ

# Weights in the order of how telling a likeness is; the threshold asks for two likenesses at least, or one and a good
# share of the words ("home to 22,000 refugees", "home to more than 20,000 refugees").
_SUBJECT, _PREDICATE, _NAMES, _INCIDENT = 1.0, 0.75, 0.75, 0.75
_NEAR, _ABOUT = 1.5, 0.75
_OTHER_SUBJECT, _OTHER_NAMES = -0.75, -1.0
THRESHOLD = 2.5
_FAR_APART, _TIMES = -1.5, 5
# What is asked of one person needs the person's full name on both sides: "the man", "Bell" are too many people.
_OF_PERSONS, _FULL_NAME = "age", 2
_LEAD = 0.3  # by which the best candidate must be better than the second
_MOSTLY = 0.6  # the share of the words near the figure that makes another verb say the same
_FEWEST = 2  # content words in common below which two sentences have nothing in common

Excluded = Callable[[Claim, Claim], bool]
SameIncident = Callable[[Claim, Claim], bool]


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims of two articles that answer one question, and how alike they are."""

    one: str
    other: str
    score: float


def _share(a: frozenset[str], b: frozenset[str]) -> float:
    """The share (0 to 1) of the smaller set that lies in the other."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _words(subject: str | None) -> frozenset[str]:
    return frozenset(subject.split()) if subject else frozenset()


def _one_question(mine: Setting, its: Setting, *, one_subject: bool) -> bool:
    """Whether two settings can ask the same: one verb, one subject with a word beside it, or mostly the same words.

    "14,000 people fled their homes" and "it is home to 170,000 people" share a word, not a question.
    """
    shared = len(mine.near & its.near)
    if mine.predicate == its.predicate or (one_subject and shared):
        return True
    return shared > _FEWEST and _share(mine.near, its.near) >= _MOSTLY


def _figure(value: Value) -> float:
    """The one number that stands for a value's figure; 0 where it has none."""
    low: float | None = getattr(value, "low", None)
    high: float | None = getattr(value, "high", None)
    return float(low or high or 0)


def _same_name(a: str | None, b: str | None) -> bool:
    """Whether two names are one person's: given name and surname alike; a surname alone may be a brother's."""
    one, other = _words(a), _words(b)
    return len(one & other) >= _FULL_NAME and (one <= other or other <= one)


def _far_apart(a: Value, b: Value) -> bool:
    """Whether one figure is more than five times the other: two answers to one question are seldom so far apart."""
    one, other = _figure(a), _figure(b)
    return one > 0 and other > 0 and max(one, other) > _TIMES * min(one, other)


def _conflicts_within(claims: list[Claim]) -> bool:
    """Whether an article in a part says two things that exclude each other: then they answer two questions."""
    return any(
        a.article == b.article and compare_values(a.value, b.value).relation == "disjoint"
        for a, b in combinations(claims, 2)
    )


def likeness(a: Claim, b: Claim, *, one_incident: bool) -> float:
    """How much speaks for two claims of one attribute answering one question."""
    mine, its = a.setting, b.setting
    if len((mine.about | _words(a.subject)) & (its.about | _words(b.subject))) < _FEWEST or dates_differ(
        mine.times, its.times
    ):
        return 0.0
    one_subject = bool(_words(a.subject) & _words(b.subject))
    if a.kind == _OF_PERSONS and not _same_name(a.subject, b.subject):
        return 0.0
    if not _one_question(mine, its, one_subject=one_subject):
        return 0.0
    score = _NEAR * _share(mine.near, its.near) + _ABOUT * _share(mine.about, its.about)
    if a.subject and b.subject:
        score += _SUBJECT if one_subject else _OTHER_SUBJECT
    score += _PREDICATE * (mine.predicate == its.predicate)
    if mine.names and its.names:
        score += _NAMES if mine.names & its.names else _OTHER_NAMES
    if _far_apart(a.value, b.value):
        score += _FAR_APART
    return score + _INCIDENT * one_incident


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
