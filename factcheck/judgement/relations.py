"""The claims of a group, laid beside each other article by article."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from factcheck.catalog import Kind
from factcheck.model.claim import Claim
from factcheck.model.evidence import Level
from factcheck.model.group import Group
from factcheck.model.value import (
    AgeValue,
    CauseValue,
    CountValue,
    MoneyValue,
    OrdinalValue,
    PercentValue,
    QuoteValue,
    ScoreValue,
)
from factcheck.values.age import grown
from factcheck.values.bounds import by_chance
from factcheck.values.compare import compare_values
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, understates
from factcheck.values.scope import scopes_apart
from factcheck.values.snapshot import snapshots_differ
from factcheck.values.statement import told_share

_OF_A_DEATH = 14  # days between two reports of a death: hardly anybody's birthday lies there
_OF_ONE_WEEK = 7  # days between two reports: of fifty people one has a birthday there, and slips are as frequent
_OF_THESE_WEEKS = 35  # days about a report in which hardly anybody grows older
_OF_A_WEEK = "XXXX-W"  # "on Monday" of a text without a date
_BIRTHDAY = frozenset({"turn", "birthday"})  # "turned 39 last week"
_YEARS_OF_A_CASE = 1  # that may lie between two reports of one person of which only one is dated
# How well two articles agree, best first; "bounds" is two lower bounds that differ.
LEVELS: tuple[Level, ...] = ("same", "within", "bounds", "disjoint")
_TELLS_AS_MUCH = 0.6  # of what the best source tells of the draft's sentence another one must tell to stand beside it
_TOLD_OFTEN = (CountValue, MoneyValue, PercentValue, ScoreValue)  # of which an article may well give two
_LESS = "a draft that claims less than its source is borne out by it"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of two articles, and how their values relate (`level` is one of LEVELS).

    `shift` says why the level is not the one that the values alone give.
    """

    one: Claim
    other: Claim
    level: Level
    comparison: Comparison
    shift: str | None = None

    @property
    def why(self) -> str:
        """The comparison in words."""
        return self.comparison.why


def level(comparison: Comparison) -> Level | None:
    """The step of the ladder that a comparison of two values is; None where they cannot be compared."""
    if comparison.relation == "incomparable":
        return None
    return "bounds" if comparison.bounds_only else comparison.relation


def _softened(level: Level, one: Claim, other: Claim, *, of_draft: bool) -> Level | None:
    """A claim that is hedged can agree; it contradicts nothing.

    But a draft has from its source what it hedges as the source does: "reportedly seven", "is said to be nine".
    """
    if of_draft and "asserted" not in {one.certainty, other.certainty}:
        return level
    if isinstance(one.value, CauseValue) and isinstance(other.value, CauseValue) and level == "bounds":
        return level  # "may have been arson" goes further than "is under investigation"
    soft = "hedged" in {one.certainty, other.certainty}
    return None if soft and level in {"bounds", "disjoint"} else level


def _aged(one: Claim, other: Claim, *, of_draft: bool) -> bool:
    """Whether the time between two dated texts explains two ages of one person; between undated ones it may.

    A draft without a date speaks of what its source speaks of.
    """
    a, b = one.value, other.value
    if not (isinstance(a, AgeValue) and isinstance(b, AgeValue)) or one.as_of == other.as_of:
        return False
    dead = [c.setting.whose is not None and c.setting.whose.dead for c in (one, other)]
    if all(dead):
        return False  # who is dead grows no older
    if one.as_of is None or other.as_of is None:
        apart = abs((a.low or 0) - (b.low or 0))
        return not of_draft and apart <= _YEARS_OF_A_CASE
    before, after = (a, b) if one.as_of < other.as_of else (b, a)
    days = abs((one.as_of - other.as_of).days)
    if days <= _OF_ONE_WEEK and not of_draft and not any(_BIRTHDAY & c.setting.about for c in (one, other)):
        return False  # a copy editor asks which of both it is
    return grown(before, after, days) and not (any(dead) and days <= _OF_A_DEATH)


def _understated(bound: Claim, figure: Claim) -> Comparison | None:
    """Two counts or sums of which one is a bound far below the other: "more than two million", "five million"."""
    match bound.value, figure.value:
        case (CountValue() as b, CountValue() as f) | (MoneyValue() as b, MoneyValue() as f):
            low, known = Bounds.of(b), Bounds.of(f)
            if understates(low, known):
                return Comparison("disjoint", f"who knows of {in_figures(known)} does not say {in_figures(low)}")
    return None


def _reprinted(one: Claim, other: Claim) -> bool:
    """Whether two articles have one sentence: "today" of one that was printed a day later is the same day."""
    first, second = (re.findall(r"\w+", c.quote.casefold()) for c in (one, other))
    return first == second


def _of_any_time(one: Claim, other: Claim, comparison: Comparison) -> bool:
    """Whether the dates beside two values part no two states: an age is no other one on Monday than on Friday."""
    if one.value.type != "age":
        return one.value.type in {"time", "name"}
    if comparison.relation == "same":
        return True
    turning = any(_BIRTHDAY & c.setting.about for c in (one, other))  # "would have turned 85 on Friday"
    return not turning and of_these_weeks(one) and of_these_weeks(other)


def of_these_weeks(claim: Claim) -> bool:
    """Whether every date in a claim's clause lies within weeks of its report: "on Monday", not "in 2007"."""
    day = claim.as_of
    return all(
        (time.value or "").startswith(_OF_A_WEEK)
        if day is None or time.earliest is None or time.latest is None
        else max(abs((time.earliest - day).days), abs((time.latest - day).days)) <= _OF_THESE_WEEKS
        for time in claim.setting.times
    )


def paired(one: Claim, other: Claim, *, of_draft: bool = False) -> Pair | None:
    """Two claims laid beside each other, or None where they cannot be compared or a hedge stands between them.

    `of_draft` tells that one of them is a draft's and the other its source's.
    """
    comparison = compare_values(one.value, other.value)
    if not _of_any_time(one, other, comparison) and snapshots_differ(one.setting, other.setting):
        return None  # "967 cases on 27 April" and "700 by 10 April" are two counts
    if scopes_apart(one.setting.scope, other.setting.scope, one.value, other.value):
        return None  # "eight dead in Ardenia", "four dead in Holm"
    if comparison.relation == "within" and not of_draft:  # a draft may claim less than its source knows
        comparison = _understated(one, other) or _understated(other, one) or comparison
    found = level(comparison)
    if found == "disjoint" and _aged(one, other, of_draft=of_draft):
        return None  # 27 when he was arrested, 29 when he was convicted
    if found == "disjoint" and one.value.type == "time" and not of_draft and _reprinted(one, other):
        return None
    soft = _softened(found, one, other, of_draft=of_draft) if found is not None else None
    return Pair(one, other, soft, comparison) if soft is not None else None


def level_of(one: Claim, other: Claim) -> Level | None:
    """How two claims relate (one of LEVELS), or None as for `paired`."""
    pair = paired(one, other)
    return pair.level if pair is not None else None


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
    return replace(pair, level="within", shift=_LESS) if _told_more(source, mine) else pair


def _told(pair: Pair, draft: str | None) -> float:
    """How much of the draft's sentence (0 to 1) the source's tells, a headline half: it stands for its article."""
    if draft is None:
        return 0.0
    mine, its = (pair.one, pair.other) if pair.one.article == draft else (pair.other, pair.one)
    if mine.setting.told is None or its.setting.told is None:
        return 0.0
    share = told_share(mine.setting.told.lemmas, its.setting.told.lemmas)
    return share / 2 if its.headline else share


def _source_of(pair: Pair, draft: str | None) -> Claim:
    return pair.other if pair.one.article == draft else pair.one


def deciding(conflicts: list[Pair], draft: str | None) -> list[Pair]:
    """Of what stands against a draft, what sources say that tell its sentence: not another sentence's figure beside it.

    "Reed: 20 died" is refuted by the source that has "12 died, said Reed", not by one that counts seven elsewhere; and
    by who else has twelve.
    """
    shares = [_told(pair, draft) for pair in conflicts]
    least = _TELLS_AS_MUCH * max(shares, default=0.0)
    clear = [pair for pair, share in zip(conflicts, shares, strict=True) if share >= least]
    values = [_source_of(pair, draft).value for pair in clear]

    def seconds(pair: Pair) -> bool:
        its = _source_of(pair, draft).value
        if its.type == "status":
            return False  # a stage of a case is told of many in one word
        return any(compare_values(its, value).relation == "same" for value in values)

    return [pair for pair in conflicts if pair in clear or seconds(pair)]


def _pairs(ones: list[Claim], others: list[Claim], draft: str | None) -> Iterator[Pair]:
    for one in ones:
        for other in others:
            pair = paired(one, other, of_draft=draft in {one.article, other.article})
            if pair is not None:
                yield pair


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
    return [_against_draft(p, draft) for theirs in table.values() for p in _pairs(mine, theirs, draft)]


def _grew_older(group: Group) -> bool:
    """Whether dated texts tell two ages of one person, and time explains both: then it may explain the undated ones."""
    dated = [c for c in group.claims if isinstance(c.value, AgeValue) and c.as_of is not None]
    return any(
        compare_values(a.value, b.value).relation == "disjoint" and _aged(a, b, of_draft=False)
        for a, b in combinations(dated, 2)
    )


def _of_hedged_rank(pair: Pair, table: dict[str, list[Claim]]) -> bool:
    """Whether a pair only fits since one of its ranks leaves out a bound that its article states elsewhere.

    A headline's "fourth fire" is the text's "at least the fourth": it does not lie within another text's "at least the
    third" any more than that does.
    """
    if pair.level != "within":
        return False
    for claim in (pair.one, pair.other):
        mine = claim.value
        if isinstance(mine, OrdinalValue) and mine.high is not None:
            beside = (c.value for c in table[claim.article] if c is not claim)
            if any(isinstance(v, OrdinalValue) and v.high is None and v.low == mine.low for v in beside):
                return True
    return False


def _undated(pair: Pair) -> bool:
    return pair.one.as_of is None or pair.other.as_of is None


def _known_to_both(pair: Pair, told: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether the article of one claim gives the other's value, too, of something else: then it denies nothing of it.

    "Lost 1-0 on Sunday, a week after winning 2-1", "won 2-1". A small number is met by chance, and two that are told
    of one place conflict whatever else is told.
    """
    for mine, its in ((pair.one, pair.other), (pair.other, pair.one)):
        places = mine.setting.scope.places
        if by_chance(its.value) or (places and places == its.setting.scope.places):
            continue
        others = (c for c in told.get(mine.article, ()) if c.id != mine.id and c.certainty == "asserted")
        if any(compare_values(c.value, its.value).relation == "same" for c in others):
            return True
    return False


def unknown_to_one(pairs: Iterable[Pair], told: Mapping[str, Sequence[Claim]]) -> list[Pair]:
    """The pairs that conflict, without those of which one article gives both values.

    Args:
        pairs: what conflicts.
        told: all claims of their kind and attribute, by article.
    """
    return [p for p in pairs if not (isinstance(p.one.value, _TOLD_OFTEN) and _known_to_both(p, told))]


def _of_parts(pair: Pair) -> bool:
    """Whether both figures are given as parts of others: that they agree clears nothing of what the wholes are.

    "Eight in Ardenia, four of them in Holm", "six in Ardenia, four of them in Holm".
    """
    return pair.one.setting.scope.part and pair.other.setting.scope.part


def pairs(group: Group, draft: str | None = None) -> list[Pair]:
    """For each two articles the pair of claims that agrees best; none where nothing is comparable.

    So an article's own other figures ("three in the village, twelve in all") never make a conflict that its matching
    figure clears. With a `draft` only the pairs that it is part of.
    """
    table = by_article(group)
    names, grew = list(table), draft is None and _grew_older(group)
    found = []
    for i, name in enumerate(names):
        for other in names[i + 1 :]:
            if draft is not None and draft not in {name, other}:
                continue
            compared = [_against_draft(pair, draft) for pair in _pairs(table[name], table[other], draft)]
            compared = [p for p in compared if not _of_parts(p)] or compared
            compared = [pair for pair in compared if not _of_hedged_rank(pair, table)]
            best = min(compared, key=lambda p: (LEVELS.index(p.level), -_told(p, draft)), default=None)
            if best is not None and not (grew and best.level == "disjoint" and _undated(best)):
                found.append(best)
                found.extend(pair for pair in _reworded(compared) if pair is not best)
    return found


def _reworded(compared: list[Pair]) -> Iterator[Pair]:
    """The sentences of a quotation that two articles put differently, though they have another of it in the same words.

    Not what one of them quotes twice: a phrase that is repeated, or told once in the headline's words.
    """
    for pair in compared:
        if pair.level != "disjoint" or not isinstance(pair.one.value, QuoteValue):
            continue
        beside = [p for p in compared if p.level != "disjoint"]
        of_one = [p.other for p in beside if p.one is pair.one]
        of_other = [p.one for p in beside if p.other is pair.other]
        twice = [*((pair.other, c) for c in of_one), *((pair.one, c) for c in of_other)]
        if not (of_one and of_other) and not any(
            compare_values(a.value, b.value).relation != "incomparable" for a, b in twice
        ):
            yield pair


def by_draft_claim(group: Group, draft: str) -> list[Group]:
    """A group once for each claim of the draft, where each answers for itself.

    That the draft says "accused of murder" at its top does not bear out "he murdered her" further down.
    """
    mine = [c for c in group.claims if c.article == draft]
    others = tuple(c for c in group.claims if c.article != draft)
    return [group.model_copy(update={"claims": (claim, *others)}) for claim in mine]


def most_telling(kind: Kind, pairs: Iterable[Pair]) -> list[Pair]:
    """Pairs without a conflict, that first which tells how the group is cleared: the one that agrees best.

    Of quotations it is the one that agrees least: that two copies have the same words hides no third wording.
    """
    return sorted(pairs, key=lambda p: LEVELS.index(p.level), reverse=kind.value == "quotation")


def borne_out(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims that agree, without an article's second figure that others exclude and none has.

    Who writes of "the $76 million deal" and further down of "his $74 million offer" agrees with those who have one of
    both; the other one nobody bears out.
    """
    table: dict[str, list[Claim]] = {}
    for claim in claims:
        table.setdefault(claim.article, []).append(claim)
    dropped: set[str] = set()
    for article, mine in table.items():
        others = [c for c in claims if c.article != article] if len(mine) > 1 else []
        told = {c.id: {level_of(c, other) for other in others} for c in mine}
        if any("same" in levels for levels in told.values()):
            dropped |= {name for name, levels in told.items() if "disjoint" in levels and "same" not in levels}
    return tuple(c for c in claims if c.id not in dropped)
