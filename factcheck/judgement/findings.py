"""Groups → findings: the ladder of the kind, the rule for updates, severity and confidence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from factcheck.catalog import Kind
from factcheck.judgement.inner import Inner, inner_conflicts, same_words
from factcheck.judgement.relations import LEVELS, Pair, by_article, every_pair, pairs
from factcheck.judgement.ruling import Ruling, finding_of
from factcheck.judgement.wording import (
    agreement_message,
    beside_message,
    conflict_message,
    lists_beside,
    question,
    single_message,
    spellings,
    topic,
    value_text,
    why_conflict,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Severity
from factcheck.model.group import Group
from factcheck.model.value import (
    ActorValue,
    AttributionValue,
    CauseValue,
    ChangeValue,
    ClockValue,
    CountValue,
    NameValue,
    PresenceValue,
    RoleValue,
    StatusValue,
    SuperlativeValue,
    TimeValue,
)
from factcheck.values.status import follows

_ACCUSED = frozenset({"charge", "plea", "verdict", "sentence"})
_TWICE_TOLD = 0.7  # as sure as the likeness of two descriptions can make it
SINGLE = 0.8
"""How sure it is that only one origin says something."""
_INNER = 0.8
_OPEN = 0.5
_SET_APART = 0.6


def _is_update(kind: Kind, conflicts: list[Pair]) -> bool:
    """Whether time explains every conflict: the value moves, both texts say as of when, and the later one says more.

    A later text that says less ("no one was killed", after "12 dead") does not update the earlier one: it denies it.
    """
    return kind.moves and all(_rises(p.one, p.other) for p in conflicts)


def _least(claim: Claim) -> float | None:
    """The least number that a claim allows, where it counts or denies."""
    match claim.value:
        case CountValue(low=low):
            return low or 0
        case PresenceValue(present=present):
            return float(present)
        case _:
            return None


def _rises(one: Claim, other: Claim) -> bool:
    if one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    before, after = (one, other) if one.as_of < other.as_of else (other, one)
    if isinstance(before.value, StatusValue) and isinstance(after.value, StatusValue):
        return follows(before.value, after.value)
    least, most = _least(before), _least(after)
    return least is None or most is None or least <= most


def _moved_on(kind: Kind, pair: Pair) -> bool:
    """Whether dated texts tell two stages of one case, the later text the later stage; undated, both may be right."""
    states = isinstance(pair.one.value, StatusValue) and pair.level == "bounds"
    return kind.moves and states and _rises(pair.one, pair.other)


def _twice_told(kind: Kind, group: Group) -> Ruling:
    newest = next(c for c in group.claims if isinstance(c.value, TimeValue) and c.value.position is not None)
    dated = next(c for c in group.claims if isinstance(c.value, TimeValue) and c.value.position is None)
    one, other = sorted((newest, dated), key=group.claims.index)
    why = (
        f"{newest.article} tells of “{value_text(newest)}” what {dated.article}, {group.basis}, tells of "
        f"“{value_text(dated)}”; and {dated.article} knows of a later one"
    )
    message = conflict_message("Which event it was", one, other)
    confidence = _TWICE_TOLD * group.confidence
    return Ruling("contradiction", kind.severity, confidence, message, why, question(kind, group))


def _conflict(kind: Kind, group: Group, conflicts: list[Pair]) -> Ruling:
    worst = max(conflicts, key=lambda p: (kind.step(p.level).confidence, p.one.lead + p.other.lead))
    update = _is_update(kind, conflicts)
    message = conflict_message(topic(kind), worst.one, worst.other)
    if isinstance(worst.one.value, NameValue) and len({c.article for c in group.claims}) > 2:
        message = f"{message}; {spellings(group.claims)}"
    why = why_conflict(worst.why, group, bounds=worst.level == "bounds")
    lists = lists_beside(group.claims)
    return Ruling(
        verdict="update" if update else "contradiction",
        severity="warning" if update else kind.severity,
        confidence=kind.step(worst.level).confidence * group.confidence,
        message=message,
        why=f"{why}. Their own lists: {lists}" if lists else why,
        question=question(kind, group),
    )


def clear(kind: Kind, group: Group, claims: tuple[Claim, ...], found: list[Pair]) -> Ruling:
    """What the ladder says of the pair that agrees best: agreement, compatible, undecided."""
    best = min(found, key=lambda p: LEVELS.index(p.level))
    step = kind.step(best.level)
    articles = len({c.article for c in claims})
    agreed = step.verdict == "agreement"
    message = (
        agreement_message(topic(kind), best.one, articles)
        if agreed
        else beside_message(topic(kind), best.one, best.other)
    )
    return Ruling(step.verdict, "note", step.confidence * group.confidence, message, best.why)


def _single(kind: Kind, group: Group, claims: tuple[Claim, ...], draft: str | None) -> Ruling:
    ask = question(kind, group) if kind.single != "note" else None
    message = single_message(topic(kind), claims[0], draft)
    nobody = "no other article" if draft is None else "no source"
    return Ruling("single-source", kind.single, SINGLE, message, f"{nobody} says anything comparable of it", ask)


def _inner(kind: Kind, group: Group, inner: Inner) -> Ruling:
    first = inner.claims[0]
    ask = question(kind, group)
    if inner.open:
        return Ruling("undecided", "note", _OPEN, f"{topic(kind)}: {first.article}, {inner.why}", inner.why, ask)
    severity: Severity = "note" if inner.slip else kind.severity
    message = f"{topic(kind)}: {first.article} contradicts itself, {inner.why}"
    return Ruling("contradiction", severity, _INNER, message, inner.why, ask)


def checkable(claim: Claim) -> bool:
    """Whether a claim that nobody else makes is worth a check: not a bare "the latest attack", not "some damage"."""
    if claim.setting.base:  # "based on 53 reviews"
        return False
    match claim.value:
        case TimeValue(value=None):
            return False
        case PresenceValue(present=True) | AttributionValue() | RoleValue() | ActorValue() | NameValue():
            # some damage; who spoke, which the quotation's own finding tells; what somebody is, did or is called
            return False
        case StatusValue() as status:  # an accusation of somebody named; not "the road is closed"
            return status.named and not status.pronoun and status.slot in _ACCUSED and claim.certainty == "asserted"
        case ClockValue(value=value) if ":" not in value or claim.attribute.count(":") > 1:
            return False  # "in the morning"; when somebody was called, seen, found: many are, in many words
        case ChangeValue(start=None):
            return False  # "shares fell"
        case SuperlativeValue(dimension="first"):
            return False  # "the first to fill the role": the deed has many names
        case CauseValue(path=path, denied=denied) if denied or not path or path[0] == "weapon":
            return False  # "is under investigation"; "with a gun", "the missile": told in too many words
        case _:
            return claim.certainty == "asserted"


def _taking_part(group: Group, joined: set[str], draft: str | None, *, cleared: bool) -> tuple[Claim, ...]:
    """The claims that a finding about these articles lays beside each other.

    A comparison shows all of them. A draft is checked assertion by assertion: only what was compared takes part, and
    where the draft is cleared, only what fits ("12 dead" is not supported by the "three in the village" beside it).
    """
    claims = tuple(c for c in group.claims if c.article in joined)
    if draft is None or draft not in joined:
        return claims
    fit = [p for p in every_pair(group, draft) if not cleared or p.level in {"same", "within"}]
    part = {c.id for p in fit for c in (p.one, p.other)}
    return tuple(c for c in claims if c.id in part) or claims


def _across(group: Group, kinds: Mapping[str, Kind], draft: str | None, judged: set[str]) -> Iterator[Finding]:
    """What the articles of a group say against, beside and without each other.

    Claims already `judged` against their own article are not told again as only that article's.
    """
    kind = kinds[group.kind]
    found = pairs(group, draft)
    if kind.draft_only and draft is None:
        found = [replace(p, level="bounds") if p.level == "disjoint" else p for p in found]
    joined = {c.article for p in found for c in (p.one, p.other)}
    conflicts = [p for p in found if kind.step(p.level).verdict == "contradiction" or _moved_on(kind, p)]
    sides = _taking_part(group, joined, draft, cleared=not conflicts)
    if conflicts:
        yield finding_of(kind, group, sides, _conflict(kind, group, conflicts))
    elif found:
        yield finding_of(kind, group, sides, clear(kind, group, sides, found))
    for article, claims in by_article(group).items():
        told = tuple(c for c in claims if checkable(c) and c.id not in judged)
        if article not in joined and told and draft in {None, article}:
            own = kinds[told[0].kind]
            yield finding_of(own, group, told, _single(own, group, told, draft))


def _judge_group(group: Group, kinds: Mapping[str, Kind], draft: str | None) -> Iterator[Finding]:
    kind = kinds[group.kind]
    if draft is not None and draft not in by_article(group):
        return
    if group.twice_told:
        yield finding_of(kind, group, group.claims, _twice_told(kind, group))
        return
    inner_found = inner_conflicts(group)
    for inner in inner_found:
        if draft in {None, inner.claims[0].article}:
            own = kinds[inner.claims[0].kind]
            yield finding_of(own, group, inner.claims, _inner(own, group, inner))
    yield from _across(group, kinds, draft, {c.id for inner in inner_found for c in inner.claims})


def _set_apart(groups: list[Group], kinds: Mapping[str, Kind]) -> Iterator[tuple[Finding, Group]]:
    """Figures of one kind that two articles give of two events: considered, and not held against each other."""
    for n, one in enumerate(groups):
        for other in groups[n + 1 :]:
            if one.attribute != other.attribute or one.family != other.family or not one.family:
                continue
            told = ((a, b) for a in one.claims for b in other.claims if a.article != b.article and a.kind == b.kind)
            first, second = next(told, (None, None))
            if first is None or second is None or one.incident == other.incident:
                continue
            if kinds[first.kind].value not in {"count", "ordinal"}:
                continue
            kind = kinds[first.kind]
            message = beside_message(topic(kind), first, second)
            why = f"told of two events: {one.label} and {other.label}"
            yield (
                finding_of(kind, one, (first, second), Ruling("different-event", "note", _SET_APART, message, why)),
                one,
            )


def judge(groups: Iterable[Group], kinds: tuple[Kind, ...], draft: str | None = None) -> list[tuple[Finding, Group]]:
    """Every finding with the group it judges, in the order of the groups.

    With a `draft`, the name of one article, only what concerns that article is judged, against each of the others.
    """
    table, ordered = {kind.id: kind for kind in kinds}, list(groups)
    judged = [(finding, group) for group in ordered for finding in _judge_group(group, table, draft)]
    for inner, group in same_words(ordered):
        if draft in {None, inner.claims[0].article}:
            kind = table[inner.claims[0].kind]
            judged.append((finding_of(kind, group, inner.claims, _inner(kind, group, inner)), group))
    if draft is None:
        judged.extend(_set_apart([g for g in ordered if not g.twice_told], table))
    return judged
