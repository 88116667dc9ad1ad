"""Groups → findings: the ladder of the kind, the rule for updates, severity and confidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.catalog import SEVERITIES, Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.alternatives import (
    to_accord,
    to_both,
    to_conflict,
    to_own,
    to_single,
    to_two_events,
)
from factcheck.judgement.confidence import Sort, factors, of_pairs, of_single, on_ladder
from factcheck.judgement.doubtful import twice_told, unsettled
from factcheck.judgement.headlined import headlined
from factcheck.judgement.inner import Inner, inner_conflicts, planned_slips, same_words
from factcheck.judgement.left_open import not_settled
from factcheck.judgement.relations import (
    Pair,
    borne_out,
    by_article,
    by_draft_claim,
    deciding,
    every_pair,
    most_telling,
    pairs,
    unknown_to_one,
)
from factcheck.judgement.retold import retold
from factcheck.judgement.ruling import finding_of
from factcheck.judgement.spoilt import unspoilt
from factcheck.judgement.stages import progress
from factcheck.judgement.updates import conflicting, is_update
from factcheck.judgement.wording import (
    agreement_message,
    beside_message,
    in_time,
    lists_beside,
    open_message,
    single_message,
    spellings,
    topic,
    values_message,
    why_conflict,
)
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Severity, Verdict
from factcheck.model.group import Group
from factcheck.model.value import (
    ActorValue,
    AttributionValue,
    CauseValue,
    ChangeValue,
    ClockValue,
    CountValue,
    ImpactValue,
    NameValue,
    PartValue,
    PresenceValue,
    RoleValue,
    StatusValue,
    SuperlativeValue,
    TimeValue,
    TraitValue,
)
from factcheck.values.time import says_which

_ACCUSED = frozenset({"charge", "plea", "verdict", "sentence"})
_OWN = frozenset({"own-text", "own-list", "parts", "calendar"})
_INNER = 0.8
_WIDE = 1.5  # times the lower bound; what may be more than that is no number that anybody could look up
_OPEN = 0.5
_TOLD = 3  # claims of another article that are named beside one that nobody else makes
_SET_APART = 0.6
_BORNE_OUT = "another source says it as the draft does: it is the sources that differ"
_SOURCES = "two sources that differ so are not held against each other, only a draft against its source is"
_AS: Mapping[Verdict, str] = {"agreement": "an agreement", "compatible": "no conflict", "undecided": "left open"}


class Others:
    """How many claims of each kind and attribute each article makes, wherever they were grouped, and the first few."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._told: dict[tuple[str, str], dict[str, list[Claim]]] = {}
        for group in groups:
            for claim in group.claims if not (group.twice_told or group.unsettled or group.case) else ():
                by_name = self._told.setdefault((claim.kind, claim.attribute), {})
                by_name.setdefault(claim.article, []).append(claim)

    def by_article(self, of: Claim) -> Mapping[str, list[Claim]]:
        """The claims of its sort by article."""
        return self._told.get((of.kind, of.attribute), {})

    def beside(self, group: Group, of: Claim) -> int:
        """How many more of the sort of a claim the articles of its group make."""
        told = self._told.get((of.kind, of.attribute), {})
        held = sum((c.kind, c.attribute) == (of.kind, of.attribute) for c in group.claims)
        return sum(len(told.get(article, ())) for article in {c.article for c in group.claims}) - held

    def beside_it(self, of: Claim) -> list[Claim]:
        """The claims of its sort in its own article, wherever they were grouped."""
        return self.by_article(of).get(of.article, [])

    def elsewhere(self, of: Claim) -> list[Claim]:
        """The first claims of its sort in each other article."""
        told = self._told.get((of.kind, of.attribute), {})
        return [claim for article, claims in told.items() if article != of.article for claim in claims[:_TOLD]]


def _cost(kind: Kind, pair: Pair) -> int:
    """The place of what a conflict would cost in print among SEVERITIES, the gravest first."""
    return SEVERITIES.index(pair.comparison.severity or kind.severity)


def _gravest(kind: Kind, ranked: list[Pair]) -> Severity:
    return ranked[0].comparison.severity or kind.severity


def _conflict(kind: Kind, group: Group, conflicts: list[Pair], found: list[Pair], others: Others) -> Ruling:
    ranked = sorted(
        conflicts, key=lambda p: (_cost(kind, p), -kind.step(p.level).confidence, -(p.one.lead + p.other.lead))
    )
    worst, update = ranked[0], is_update(kind, conflicts)
    one, other = in_time((worst.one, worst.other))
    apart = {c.id for p in conflicts for c in (p.one, p.other)}
    message = values_message(topic(kind), one, other, in_time(c for c in group.claims if c.id in apart))
    if isinstance(worst.one.value, NameValue) and len({c.article for c in group.claims}) > 2:
        message = f"{message}; {spellings(group.claims)}"
    ladder = on_ladder(kind.step(worst.level).confidence, f"the ladder of {kind.id} holds “{worst.level}” for right in")
    alike = [p for p in ranked if p.level == worst.level]
    because = f"{kind.id}: values that are “{worst.level}” are a contradiction"
    because += "; the later text says more, so it is an update" if update else ""
    ground = Ground(
        "update" if update else "ladder",
        because,
        of_pairs("conflict", ladder, group, alike, others.beside(group, worst.one)),
    )
    overtaken = worst.level == "within" and isinstance(worst.one.value, CountValue)
    told = f"{worst.why}, yet the later text knows more" if overtaken else worst.why
    why = why_conflict(told, group, bounds=worst.level == "bounds" and hasattr(worst.one.value, "low"))
    lists = lists_beside(group.claims)
    return Ruling(
        verdict="update" if update else "contradiction",
        severity="warning" if update else _gravest(kind, ranked),
        message=message,
        why=f"{why}. Their own lists: {lists}" if lists else why,
        evidence=account(kind, group, [*ranked, *(p for p in found if p not in conflicts)], ground),
        alternatives=to_conflict(kind, group, ranked, update=update),
    )


def clear(kind: Kind, group: Group, claims: tuple[Claim, ...], found: list[Pair], others: Others) -> Ruling:
    """What the ladder says of the most telling pair: agreement, compatible, undecided."""
    ranked = most_telling(kind, found)
    best, step = ranked[0], kind.step(ranked[0].level)
    articles = len({c.article for c in claims})
    agreed = step.verdict == "agreement"
    beside = open_message if step.verdict == "undecided" else beside_message
    message = (
        agreement_message(topic(kind), best.one, articles) if agreed else beside(topic(kind), best.one, best.other)
    )
    ladder = on_ladder(step.confidence, f"the ladder of {kind.id} holds “{best.level}” for right in")
    alike = [p for p in ranked if p.level == best.level]
    sort: Sort = "accord" if step.verdict in {"agreement", "compatible"} else "ladder"
    sure = of_pairs(sort, ladder, group, alike, others.beside(group, best.one))
    because = f"{kind.id}: values that are “{best.level}” are {_AS[step.verdict]}"
    evidence = account(kind, group, ranked, Ground("ladder", because, sure))
    return Ruling(step.verdict, "note", message, best.why, evidence, to_accord(found, best, group))


def _single(kind: Kind, group: Group, claims: tuple[Claim, ...], draft: str | None, others: list[Claim]) -> Ruling:
    message = single_message(topic(kind), claims[0], draft)
    why = f"{'no other article' if draft is None else 'no source'} says anything comparable of it"
    evidence = account(kind, group, (), Ground("one-source", why, of_single()))
    return Ruling("single-source", kind.single, message, why, evidence, to_single(claims, others, draft))


def _inner(kind: Kind, group: Group, inner: Inner) -> Ruling:
    first = inner.claims[0]
    if inner.open:
        sure = factors("ladder", [on_ladder(_OPEN, "which of both it is, is even")])
        evidence = account(kind, group, inner.pairs, Ground(inner.rule, inner.why, sure))
        message = f"{topic(kind)}: {first.article}, {inner.why}"
        return Ruling("undecided", "note", message, inner.why, evidence, to_both())
    severity: Severity = "note" if inner.slip else kind.severity
    message = f"{topic(kind)}: {first.article} contradicts itself, {inner.why}"
    sure = factors("ladder", [on_ladder(_INNER, "an article that says two things of one is wrong in one of them in")])
    ground = Ground(inner.rule, f"one article must agree with itself: {inner.why}", sure)
    evidence = account(kind, group, inner.pairs, ground)
    return Ruling("contradiction", severity, message, inner.why, evidence, to_own(inner.pairs, inner.rule))


def checkable(claim: Claim) -> bool:
    """Whether a claim that nobody else makes is worth a check: not a bare "the latest attack", not "some damage"."""
    if claim.setting.base:  # "based on 53 reviews"
        return False
    match claim.value:
        case TimeValue() as time if not says_which(time):
            return False
        case CountValue(low=int() | float() as low, high=int() | float() as high, outcome=None, approximate=True) if (
            high > _WIDE * low
        ):
            return False  # "several rivals"
        case (
            PresenceValue(present=True)
            | AttributionValue()
            | RoleValue()
            | ActorValue()
            | NameValue()
            | ImpactValue()
            | PartValue()
            | TraitValue()
        ):
            # some damage; who spoke, which the quotation's own finding tells; who somebody is, or did; a hit
            return False
        case StatusValue() as status:  # an accusation of somebody named; not "the road is closed"
            told = status.named and not status.pronoun and not status.yet
            return told and status.slot in _ACCUSED and claim.certainty == "asserted"
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


def _of_one_mind(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims that agree, without states that are denied where more articles assert them, and the other way round.

    Articles that each tell what police say and what a witness denies do not contradict each other; but that he did not
    have a gun bears out nobody who says that he did.
    """
    if not claims or claims[0].value.type != "status":
        return claims
    denying = {polarity: tuple(c for c in claims if c.polarity == polarity) for polarity in ("positive", "negative")}
    most = max(denying.values(), key=lambda told: len({c.article for c in told}))
    return most if len({c.article for c in most}) > 1 else claims


def _taking_part(group: Group, joined: set[str], draft: str | None, conflicts: list[Pair]) -> tuple[Claim, ...]:
    """The claims that a finding about these articles lays beside each other.

    A comparison shows all of them. A draft is checked assertion by assertion: only what was compared takes part, and
    where the draft is cleared, only what fits ("12 dead" is not supported by the "three in the village" beside it),
    and of each source that contradicts it the words that do.
    """
    claims = tuple(c for c in group.claims if c.article in joined)
    if draft is None or draft not in joined:
        return claims if conflicts else _of_one_mind(borne_out(claims))
    fit = conflicts or [p for p in every_pair(group, draft) if p.level in {"same", "within"}]
    part = {c.id for p in fit for c in (p.one, p.other)}
    return tuple(c for c in claims if c.id in part) or claims


def _exact(pair: Pair) -> bool:
    """Whether both give one value, and no bound, within which many a figure lies."""
    ends = [getattr(c.value, end, None) for c in (pair.one, pair.other) for end in ("low", "high")]
    return len(set(ends)) == 1


def laid_beside(kind: Kind, group: Group, draft: str | None) -> list[Pair]:
    """The pairs of a group's articles, as far as a kind of this sort may be held against each other."""
    found = pairs(group, draft)
    of_drafts = kind.draft_only and group.attribute.partition(":")[0] not in kind.of_sources
    if of_drafts and draft is None:
        found = [replace(p, level="bounds", shift=_SOURCES) if p.level == "disjoint" else p for p in found]
    elif kind.draft_only and any(p.level in {"same", "within"} for p in found):
        found = [p for p in found if p.level in {"same", "within"}]  # the draft has it from that source
    elif draft is not None and any(p.level == "same" and _exact(p) for p in found):
        found = [replace(p, level="bounds", shift=_BORNE_OUT) if p.level == "disjoint" else p for p in found]
    return found


def _across(
    group: Group, kinds: Mapping[str, Kind], draft: str | None, judged: set[str], others: Others
) -> Iterator[Finding]:
    """What the articles of a group say against, beside and without each other.

    Claims already `judged` against their own article are not told again as only that article's.
    """
    kind = kinds[group.kind]
    found = laid_beside(kind, group, draft)
    joined = {c.article for p in found for c in (p.one, p.other)}
    conflicts = deciding(conflicting(kind, found), draft)
    if conflicts and draft is None:
        known = unknown_to_one(conflicts, others.by_article(conflicts[0].one))
        found = [p for p in found if p in known or p not in conflicts]
        joined, conflicts = {c.article for p in found for c in (p.one, p.other)}, known
    sides = _taking_part(group, joined, draft, conflicts)
    sides = in_time(sides) if draft is None else sides
    if conflicts:
        yield finding_of(kind, group, sides, _conflict(kind, group, conflicts, found, others))
    elif found:
        yield finding_of(kind, group, sides, clear(kind, group, sides, found, others))
    for article, claims in by_article(group).items():
        told = tuple(c for c in claims if checkable(c) and c.id not in judged)
        if article not in joined and told and draft in {None, article}:
            own = kinds[told[0].kind]
            yield finding_of(own, group, told, _single(own, group, told, draft, others.elsewhere(told[0])))


def _judge_group(group: Group, kinds: Mapping[str, Kind], draft: str | None, others: Others) -> Iterator[Finding]:
    kind = kinds[group.kind]
    if draft is not None and draft not in by_article(group):
        return
    told = retold(kind, group)
    if told is not None:
        yield finding_of(kind, group, group.claims, told)
        return
    if group.twice_told or group.unsettled or group.case:
        rule = twice_told if group.twice_told else unsettled if group.unsettled else progress
        ruling = rule(kind, group)
        yield finding_of(kind, group, group.claims, ruling)
        return
    inner_found = inner_conflicts(group, others.beside_it) if draft is not None or not kind.draft_only else []
    for inner in inner_found:
        if draft in {None, inner.claims[0].article}:
            own = kinds[inner.claims[0].kind]
            yield finding_of(own, group, inner.claims, _inner(own, group, inner))
    judged = {c.id for inner in inner_found for c in inner.claims}
    for part in by_draft_claim(group, draft) if kind.draft_only and draft is not None else [group]:
        yield from _across(part, kinds, draft, judged, others)


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
            sure = factors("ladder", [on_ladder(_SET_APART, "figures told of two events are indeed of two in")])
            evidence = account(kind, one, (), Ground("two-events", why, sure)).model_copy(update={"alignment": ()})
            ruling = Ruling("different-event", "note", message, why, evidence, to_two_events(one, other))
            yield finding_of(kind, one, (first, second), ruling), one


def _of_plans(planned: Iterable[Claim]) -> Iterator[tuple[Inner, Group]]:
    """What is wrong with a plan by itself, each with a group of its own: plans are compared with nothing."""
    for inner in planned_slips(planned):
        first = inner.claims[0]
        yield inner, Group(kind=first.kind, attribute=first.attribute, incident=None, claims=inner.claims)


def _against_itself(judged: Iterable[tuple[Finding, Group]]) -> set[str]:
    """The claims of which an article says two things, by their ids."""
    own = [finding for finding, _ in judged if finding.evidence is not None and finding.evidence.rule == "own-text"]
    return {side.claim for finding in own for side in finding.sides}


def _of_sums(sums: Iterable[Inner], judged: Iterable[tuple[Finding, Group]]) -> Iterator[tuple[Inner, Group]]:
    """The sums that do not come out, each with a group of its own, but for those told of their claims already."""
    told = {
        side.claim
        for finding, _ in judged
        if finding.evidence is not None and finding.evidence.rule in _OWN
        for side in finding.sides
    }
    for inner in sums:
        if told.isdisjoint(claim.id for claim in inner.claims):
            first = inner.claims[0]
            yield inner, Group(kind=first.kind, attribute=first.attribute, incident=None, claims=inner.claims)


def _only_summed(finding: Finding, sums: Sequence[Inner]) -> bool:
    """Whether a finding says of a figure that nobody else has it, though its sum does not come out."""
    summed = {claim.id for inner in sums for claim in inner.claims}
    return finding.verdict == "single-source" and bool(summed) and all(side.claim in summed for side in finding.sides)


def judge(
    groups: Iterable[Group],
    kinds: tuple[Kind, ...],
    draft: str | None = None,
    planned: Iterable[Claim] = (),
    sums: Sequence[Inner] = (),
) -> list[tuple[Finding, Group]]:
    """Every finding with the group it judges, in the order of the groups.

    With a `draft`, the name of one article, only what concerns that article is judged, against each of the others. What
    is `planned` is held against nothing but itself. `sums` are those of one article that do not come out.
    """
    table, ordered = {kind.id: kind for kind in kinds}, list(groups)
    others = Others(ordered)
    judged = [(finding, group) for group in ordered for finding in _judge_group(group, table, draft, others)]
    by_headline = headlined(ordered, _against_itself(judged))
    for inner, group in (*same_words(ordered), *_of_plans(planned), *by_headline, *_of_sums(sums, judged)):
        if draft in {None, inner.claims[0].article}:
            kind = table[inner.claims[0].kind]
            judged.append((finding_of(kind, group, inner.claims, _inner(kind, group, inner)), group))
    judged = [row for row in judged if not _only_summed(row[0], sums)]
    if draft is None:
        judged.extend(_set_apart([g for g in ordered if not (g.twice_told or g.unsettled or g.case)], table))
        judged = not_settled(judged, table)
    return list(unspoilt(judged, table, draft))
