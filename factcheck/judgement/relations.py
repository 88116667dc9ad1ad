"""The claims of a group, laid beside each other article by article."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.values.compare import compare_values
from factcheck.values.comparison import Comparison
from factcheck.values.snapshot import snapshots_differ

# How well two articles agree, best first; "bounds" is two lower bounds that differ.
LEVELS = ("same", "within", "bounds", "disjoint")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of two articles, and how their values relate (`level` is one of LEVELS)."""

    one: Claim
    other: Claim
    level: str
    why: str


def _level(comparison: Comparison) -> str | None:
    if comparison.relation == "incomparable":
        return None
    return "bounds" if comparison.bounds_only else comparison.relation


def _softened(level: str, one: Claim, other: Claim) -> str | None:
    """A claim that is hedged can agree; it contradicts nothing."""
    soft = "hedged" in {one.certainty, other.certainty}
    return None if soft and level in {"bounds", "disjoint"} else level


def level_of(one: Claim, other: Claim) -> str | None:
    """How two claims relate (one of LEVELS), or None where they cannot be compared or a hedge stands between them."""
    if one.value.type != "time" and snapshots_differ(one.setting, other.setting):
        return None  # "967 cases on 27 April" and "700 by 10 April" are two counts
    level = _level(compare_values(one.value, other.value))
    return _softened(level, one, other) if level is not None else None


def _told_more(source: Claim, draft: Claim) -> bool:
    """Whether a source's bound implies the draft's: "over 11 million" does imply "over 10 million"."""
    low, high = getattr(source.value, "low", None), getattr(source.value, "high", None)
    least, most = getattr(draft.value, "low", None), getattr(draft.value, "high", None)
    if least is None and most is None:
        return False
    return (least is None or (low is not None and low >= least)) and (
        most is None or (high is not None and high <= most)
    )


def _against_draft(pair: Pair, draft: str | None) -> Pair:
    """A draft that claims less than its source is supported by it."""
    if draft is None or pair.level != "bounds":
        return pair
    source, mine = (pair.other, pair.one) if pair.one.article == draft else (pair.one, pair.other)
    return replace(pair, level="within") if _told_more(source, mine) else pair


def _pairs(ones: list[Claim], others: list[Claim]) -> Iterator[Pair]:
    for one in ones:
        for other in others:
            level = level_of(one, other)
            if level is not None:
                yield Pair(one, other, level, compare_values(one.value, other.value).why)


def by_article(group: Group) -> dict[str, list[Claim]]:
    """The group's claims by article, in order."""
    table: dict[str, list[Claim]] = {}
    for claim in group.claims:
        table.setdefault(claim.article, []).append(claim)
    return table


def every_pair(group: Group, draft: str) -> list[Pair]:
    """Each claim of the draft with each comparable claim of a source, however many there are."""
    table = by_article(group)
    mine = table.pop(draft, [])
    return [_against_draft(p, draft) for theirs in table.values() for p in _pairs(mine, theirs)]


def pairs(group: Group, draft: str | None = None) -> list[Pair]:
    """For each two articles the pair of claims that agrees best; none where nothing is comparable.

    So an article's own other figures ("three in the village, twelve in all") never make a conflict that its matching
    figure clears. With a `draft` only the pairs that it is part of.
    """
    table = by_article(group)
    names = list(table)
    found = []
    for i, name in enumerate(names):
        for other in names[i + 1 :]:
            if draft is not None and draft not in {name, other}:
                continue
            compared = (_against_draft(pair, draft) for pair in _pairs(table[name], table[other]))
            best = min(compared, key=lambda p: LEVELS.index(p.level), default=None)
            if best is not None:
                found.append(best)
    return found


def by_draft_claim(group: Group, draft: str) -> list[Group]:
    """A group once for each claim of the draft, where each answers for itself.

    That the draft says "accused of murder" at its top does not bear out "he murdered her" further down.
    """
    mine = [c for c in group.claims if c.article == draft]
    others = tuple(c for c in group.claims if c.article != draft)
    return [group.model_copy(update={"claims": (claim, *others)}) for claim in mine]
