"""Claims that hang on no event ("the camp is home to 22,000 refugees"): which of two articles answer one question.

Two claims of one attribute are one question where what stands around their figures is alike: subject, verb, names, and
the words nearest to the figure. Each claim must be the other's best match in its article, and no second one nearly as
good: where two candidates remain, nothing is matched.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from factcheck.matching.quantities.likeness import THRESHOLD, likeness
from factcheck.matching.quantities.one_question import CROWDS
from factcheck.matching.quantities.ties import Ties
from factcheck.model.claim import Claim
from factcheck.thesaurus import DERIVED, kinship, marks
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES

_FEW = 6  # claims of one attribute up to which an article may mean one thing with them
_LEAD = 0.3  # by which the best candidate must be better than the second


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims of two articles that answer one question, and how alike they are."""

    one: str
    other: str
    score: float
    ties: Ties


@dataclass(slots=True)
class Part:
    """Claims that answer one question; `weakest` is the least likeness that joined it, `matches` are all that did."""

    claims: list[Claim]
    weakest: float
    matches: list[Match]


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
    near = [c for s, c in ranked[1:] if score - s < _LEAD]
    return None if any(compare_values(c.value, best.value).relation not in AGREES for c in near) else best


def _apart(one: Part, other: Part, known: "Known") -> bool:
    """Whether any two claims of two parts belong to events that cannot be one, though a third is like both."""
    return any(known.apart(a, b) for a in one.claims for b in other.claims if a.article != b.article)


class Known(Protocol):
    """What is known of two claims from their events, whatever their words."""

    def apart(self, a: Claim, b: Claim) -> bool:
        """Whether they belong to events that cannot be one: then they are no one question."""

    def same(self, a: Claim, b: Claim) -> bool:
        """Whether they belong to one incident."""

    def one_story(self, a: Claim, b: Claim) -> bool:
        """Whether their articles report on one incident."""


def _only_answers(claims: list[Claim], *, of_noun: bool = False) -> frozenset[str]:
    """The ids of the claims whose article says nothing else of their attribute, or of the noun that they count."""
    told: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.article, claim.subject if of_noun else None].append(claim)
    alone = (
        mine
        for mine in told.values()
        if len(mine) <= _FEW and all(compare_values(mine[0].value, c.value).relation in AGREES for c in mine[1:])
    )
    return frozenset(c.id for mine in alone for c in mine)


def _estimated_twice(a: Claim, b: Claim, claims: list[Claim]) -> bool:
    """Whether of two sizes of a crowd one article has both: "20,000 marched, they said; the police spoke of 6,000"."""
    if a.attribute not in CROWDS or compare_values(a.value, b.value).relation in AGREES:
        return False
    others = [(one, c) for one, other in ((a, b), (b, a)) for c in claims if c.article == other.article]
    return any(compare_values(one.value, c.value).relation in AGREES for one, c in others)


def _matches(claims: list[Claim], known: Known) -> list[Match]:
    only, once = _only_answers(claims), _only_answers(claims, of_noun=True)
    scores: dict[str, dict[str, list[tuple[float, Claim]]]] = defaultdict(lambda: defaultdict(list))
    tied: dict[tuple[str, str], Ties] = {}
    for a, b in combinations(claims, 2):
        if a.article == b.article or known.apart(a, b):
            continue
        ties = Ties(known.same(a, b), known.one_story(a, b), {a.id, b.id} <= only, {a.id, b.id} <= once)
        score = likeness(a, b, ties)
        if score >= THRESHOLD - _LEAD:
            tied[a.id, b.id] = tied[b.id, a.id] = ties
            scores[a.id][b.article].append((score, b))
            scores[b.id][a.article].append((score, a))
    by_id = {c.id: c for c in claims}
    found = []
    for name, articles in scores.items():
        for candidates in articles.values():
            best = _best(candidates)
            if best is None or name > best.id or _estimated_twice(by_id[name], best, claims):
                continue
            back = _best(scores[best.id][by_id[name].article])
            if back is not None and back.id == name:
                score = max(s for s, c in candidates if c.id == best.id)
                found.append(Match(name, best.id, score, tied[name, best.id]))
    return sorted(found, key=lambda m: (-m.score, m.one, m.other))


def _one_word(attributes: Iterable[str]) -> dict[str, str]:
    """Of attributes whose words are one ("deliberate", "deliberation") the first, for each of them."""
    named: dict[str, str] = {}
    being: dict[str, list[str]] = defaultdict(list)  # by the marks of the thesaurus, so that not all meet all
    leading: dict[str, list[str]] = defaultdict(list)
    for attribute in sorted(set(attributes)):
        word = attribute.partition(":")[2]
        sides = [marks((word, pos)) for pos in ("VERB", "NOUN")]
        here, on = (frozenset().union(*side) for side in zip(*sides, strict=True))
        near = {known for mark in on for known in being[mark]} | {known for mark in here for known in leading[mark]}
        first = next((known for known in sorted(near) if _derived(known.partition(":")[2], word)), attribute)
        named[attribute] = named.get(first, first)
        for mark in here:
            being[mark].append(attribute)
        for mark in on:
            leading[mark].append(attribute)
    return named


def _derived(one: str, other: str) -> bool:
    return any(kinship((one, a), (other, b)) >= DERIVED for a, b in (("VERB", "NOUN"), ("NOUN", "VERB")))


def alike(claims: Iterable[Claim], known: Known) -> list[Part]:
    """Claims parted into those that answer one question, each with the likenesses that joined it.

    Args:
        claims: compared within their attribute.
        known: what their events say of two of them.

    Every claim is in exactly one part, a part of its own where nothing is like it.
    """
    buckets: dict[str, list[Claim]] = defaultdict(list)
    every = list(claims)
    lasting = _one_word(c.attribute for c in every if c.value.type == "duration")
    for claim in every:
        buckets[lasting.get(claim.attribute, claim.attribute)].append(claim)
    parts: list[Part] = []
    for bucket in buckets.values():
        home = {c.id: Part([c], float("inf"), []) for c in bucket}
        for match in _matches(bucket, known):
            one, other = home[match.one], home[match.other]
            if one is other or _conflicts_within(one.claims + other.claims) or _apart(one, other, known):
                continue
            weakest = min(match.score, one.weakest, other.weakest)
            merged = Part(one.claims + other.claims, weakest, [*one.matches, *other.matches, match])
            for claim in merged.claims:
                home[claim.id] = merged
        parts.extend({id(part): part for part in home.values()}.values())
    return parts
