"""One comparison after another of the same claims: as the texts stand, and under each assumption about their events."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from factcheck.assembly import numbered
from factcheck.catalog import Kind
from factcheck.judgement import (
    Sources,
    SumClaims,
    by_offices,
    by_origin,
    cleared_by,
    judge,
    own_sums,
    reading_order,
    unrepeated,
)
from factcheck.matching import (
    Described,
    DraftQuotations,
    Incident,
    Membership,
    Parallel,
    Retellings,
    Stories,
    Weights,
    align,
    group,
    parallels,
    unsettled,
)
from factcheck.model.analysis import Analysis
from factcheck.model.claim import COMPARED, PLANNED, Claim
from factcheck.model.event import Event
from factcheck.model.evidence import Alternative
from factcheck.model.finding import Assumption, Finding
from factcheck.model.group import Group
from factcheck.model.statement import StatementValue
from factcheck.settings.offices import Offices
from factcheck.settings.publishers import Printed, with_trust
from factcheck.settings.rules import Rules

Assumed = Mapping[str, str | None]
"""Assumptions to accept, by id or fingerprint, each with the reason given for it."""
_Pairs = tuple[tuple[str, str], ...]
_CONFLICTS = frozenset({"contradiction", "update"})
_STAYING = _CONFLICTS | {"undecided"}


@dataclass(frozen=True)
class Comparison:
    """One way of aligning the events, and what follows from it."""

    incidents: list[Incident]
    parallels: list[Parallel]
    judged: list[tuple[Finding, Group]]

    def holds(self, conflict: Finding) -> bool:
        """Whether a contradiction or an update found under another alignment is one under this, too.

        It is where sides of it still stand against each other, though some may have gone: with two sources against a
        draft, one may turn out to speak of another event.
        """
        articles = len({side.article for side in conflict.sides})
        for finding, _ in self.judged:
            if finding.rule != conflict.rule or finding.verdict not in _CONFLICTS:
                continue
            left = [side for side in finding.sides if side in conflict.sides]
            if left and len({side.article for side in left}) >= min(articles, 2):
                return True
        return False

    def conflicts(self) -> list[tuple[Finding, Group]]:
        """The contradictions and updates, with their groups."""
        return [(finding, of) for finding, of in self.judged if finding.verdict in _CONFLICTS]


@dataclass(frozen=True, slots=True)
class House:
    """What a newsroom has settled, as far as it changes findings.

    `rules` by kind, `offices` by who held them when, `printed` by whom each article was. `today` is the day that a
    draft without a date speaks of.
    """

    rules: Rules = field(default_factory=Rules)
    offices: Offices = field(default_factory=Offices)
    today: date | None = None
    printed: Mapping[str, Printed] = field(default_factory=dict)

    def ruled(self, judged: Iterable[tuple[Finding, Group]], draft: str | None) -> Iterator[tuple[Finding, Group]]:
        """The findings that are reported, as grave as the newsroom holds them."""
        for finding, group_ in judged:
            if self.rules.reports(finding):
                yield with_trust(self.rules.weighed(finding), self.printed, draft), group_


class Comparer:
    """Compares the same claims under one alignment of their events after another."""

    def __init__(
        self,
        analyses: Sequence[Analysis],
        kinds: tuple[Kind, ...],
        draft: str | None,
        sources: Sources,
        house: House | None = None,
    ) -> None:
        """What is compared, and how.

        Args:
            analyses: the articles as read, in canonical order.
            kinds: the kinds of claim.
            draft: the draft's name, if one is checked.
            sources: which articles are of one origin.
            house: what the newsroom has settled, if anything.
        """
        every = [claim for analysis in analyses for claim in analysis.claims]
        claims = tuple(c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(every, start=1))
        self.events = [event for analysis in analyses for event in analysis.events]
        self._kinds, self._draft, self._sources = kinds, draft, sources
        self._house = house if house is not None else House()
        self.stories = Stories(claims, align(self.events, Weights()))
        self.weights = Weights(self.stories.one)
        self.incidents = align(self.events, self.weights)
        described = Described(claims, self.stories, {kind.id: kind for kind in kinds})
        self.claims = tuple(map(described.named, claims))
        told = COMPARED if draft is None else PLANNED
        planned = [c for c in self.claims if c.certainty == "planned"] if draft is None else []
        quoted = DraftQuotations(analyses, draft) if draft is not None else None
        texts = {a.article.name: a.article.text for a in analyses} if draft is not None else {}
        self._retellings = Retellings((c for c in self.claims if c.certainty in told), draft, planned, quoted, texts)
        self._named = {c.id: c for c in (*self.claims, *self._retellings.claimed(self.claims))}
        sums = SumClaims(self.reported)
        told_by = [a for a in analyses if draft in {None, a.article.name}]
        self._sums = [inner for a in told_by for inner in sums.conflicts(a.article.name, own_sums(a))]
        self._named.update((c.id, c) for c in sums.made)
        self._narrowed: dict[tuple[str, int, int], Claim] = {}

    @property
    def reported(self) -> tuple[Claim, ...]:
        """The claims that the findings rest on, those narrowed to a deed or a word for one of them, too."""
        return tuple(self._named.values())

    def _as_reported(self, found: Group) -> Group:
        """The group with ids of their own for claims narrowed to a deed or a word: by them it can be looked up."""
        return found.model_copy(update={"claims": tuple(map(self._by_own_id, found.claims))})

    def _by_own_id(self, claim: Claim) -> Claim:
        value = claim.value
        whole = not isinstance(value, StatementValue) or (value.deed is None and value.exchanged is None)
        if whole or self._named.get(claim.id) == claim:
            return claim
        key = claim.id, claim.focus.start, claim.focus.end
        if key not in self._narrowed:
            named = claim.model_copy(update={"id": f"c{len(self._named) + 1}"})
            self._narrowed[key] = self._named[named.id] = named
        return self._narrowed[key]

    def compare(self, assumed: _Pairs = ()) -> Comparison:
        """What follows where the pairs `assumed` are one event each, whatever the evidence says."""
        incidents, stories = self.incidents, self.stories
        if assumed:
            incidents = align(self.events, self.weights, assumed)
            stories = Stories(self.claims, incidents)
        known = Membership(incidents, self.weights, stories)
        told_twice = parallels(incidents, self.claims)
        groups = [
            *group(self.claims, known, self._kinds, self._retellings),
            *(p.group for p in told_twice),
        ]
        if self._draft is None:  # a draft's sentence is borne out or not: of which of two events, is not asked
            groups += unsettled(incidents, self.claims, self.weights)
        groups = [self._as_reported(g) if g.kind == "statement" else g for g in groups]
        planned = (claim for claim in self.claims if claim.certainty == "planned")
        judged = judge(groups, self._kinds, self._draft, planned, self._sums)
        judged = by_origin(judged, groups, self._sources, self._kinds, self._draft)
        judged = unrepeated(judged, self._draft)
        judged = [*by_offices(judged, groups, self._kinds, self._draft, self._house.offices, self._house.today)]
        return Comparison(incidents, told_twice, [*self._house.ruled(judged, self._draft)])


@dataclass(frozen=True)
class Outcome:
    """What a comparison comes to: findings in reading order, with their ids, and the assumptions about them."""

    incidents: list[Incident]
    findings: list[Finding]
    assumptions: list[Assumption]


@dataclass(frozen=True)
class _Offer:
    """An assumption by itself, with the pairs of events that it takes for one."""

    assumption: Assumption
    pairs: _Pairs


def _by_name(event: Event) -> str:
    """An event as a sentence names it: by its time where it has one, else as its article's latest."""
    article = event.mentions[0].article
    return f"the one of “{event.times[0].text}”" if event.times else f"the latest that {article} tells of"


def _fingerprint(parallel: Parallel) -> str:
    """Sixteen hex digits over the words that place the happening in time, and whose they are."""
    told = sorted({(c.article, " ".join(c.value.text.split()).casefold()) for c in parallel.group.claims})
    return sha256(repr(("assumption", told)).encode()).hexdigest()[:16]


def _assumption(parallel: Parallel) -> Assumption:
    article, other = parallel.one.mentions[0].article, parallel.other.mentions[0].article
    told = {c.article: " ".join(c.value.text.split()) for c in parallel.group.claims}
    return Assumption(
        id="",
        text=f"“{told[article]}” in {article} is the one that {other} dates “{told[other]}”, "
        f"not {_by_name(parallel.instead)}",
        clears=(),
        evidence=f"both tell it {parallel.group.basis}",
        fingerprint=_fingerprint(parallel),
    )


def _offers(comparison: Comparison, comparer: Comparer, assumed: _Pairs = ()) -> list[_Offer]:
    """For each two incidents told alike the assumption that they are one, where that clears a conflict."""
    found = []
    for parallel in comparison.parallels:
        under = comparer.compare((*assumed, *parallel.pairs))
        if any(not under.holds(finding) for finding, _ in comparison.conflicts()):
            found.append(_Offer(_assumption(parallel), parallel.pairs))
    return found


def _named(offers: Iterable[_Offer], taken: Iterable[_Offer] = ()) -> list[_Offer]:
    """The offers with ids that go on behind those `taken`; none of those is offered again."""
    before = list(taken)
    known = {offer.assumption.fingerprint for offer in before}
    fresh = [offer for offer in offers if offer.assumption.fingerprint not in known]
    numbered_ = enumerate(fresh, start=len(before) + 1)
    return [_Offer(o.assumption.model_copy(update={"id": f"as{n}"}), o.pairs) for n, o in numbered_]


def _accepted(offer: _Offer, assume: Assumed) -> _Offer | None:
    """The offer as accepted, or None where nobody accepts it."""
    assumption = offer.assumption
    for name in (assumption.id, assumption.fingerprint):
        if name in assume:
            return _Offer(assumption.model_copy(update={"accepted": True, "reason": assume[name]}), offer.pairs)
    return None


def _placed(offer: _Offer, gone: Sequence[Finding], findings: Sequence[Finding]) -> Assumption:
    """The assumption with the ids of the findings that it clears, and of those that stay.

    `gone` are what it clears, known by what they compare: ids may have moved.
    """
    marks = {(f.rule, f.sides) for f in gone}
    clears = tuple(f.id for f in findings if (f.rule, f.sides) in marks)
    keeps = tuple(f.id for f in findings if f.verdict in _STAYING and f.id not in clears)
    return offer.assumption.model_copy(update={"clears": clears, "keeps": keeps})


def settle(comparer: Comparer, assume: Assumed) -> Outcome:
    """The findings under the assumptions that are accepted, and the assumptions that remain to be.

    What an accepted assumption clears stays among the findings, as no conflict; everything else is judged anew under
    it. Ids of assumptions stay as they are without it.
    """
    base = comparer.compare()
    offers = _named(_offers(base, comparer))
    taken = [accepted for offer in offers if (accepted := _accepted(offer, assume)) is not None]
    pairs = tuple(pair for offer in taken for pair in offer.pairs)
    now = comparer.compare(pairs) if taken else base
    gone: dict[str, list[Finding]] = {offer.assumption.id: [] for offer in taken}
    judged = list(now.judged)
    for finding, of in base.conflicts() if taken else []:
        if now.holds(finding):
            continue
        by = next((o for o in taken if not comparer.compare(o.pairs).holds(finding)), taken[0])
        cleared = cleared_by(by.assumption, finding)
        gone[by.assumption.id].append(cleared)
        judged = [row for row in judged if not _retells(row[0], cleared)]
        judged.append((cleared, of))
    findings = numbered([finding for finding, _ in reading_order(judged)])
    open_ = [offer for offer in offers if offer.assumption.id not in gone]
    if taken:
        open_ = [o for o in open_ if any(p.pairs == o.pairs for p in now.parallels)]
        open_ += _named(_offers(now, comparer, pairs), offers)
    assumptions = [_placed(offer, gone[offer.assumption.id], findings) for offer in taken]
    for offer in open_:
        under = comparer.compare((*pairs, *offer.pairs))
        assumptions.append(_placed(offer, [f for f, _ in now.conflicts() if not under.holds(f)], findings))
    return Outcome(now.incidents, _considered(findings, assumptions), sorted(assumptions, key=_number))


def _retells(finding: Finding, cleared: Finding) -> bool:
    """Whether a finding sets apart once more what an assumption has set apart already."""
    within = all(side in cleared.sides for side in finding.sides)
    return finding.verdict == "different-event" and finding.rule == cleared.rule and within


def _number(assumption: Assumption) -> int:
    return int(assumption.id.removeprefix("as"))


def _considered(findings: Sequence[Finding], assumptions: Sequence[Assumption]) -> list[Finding]:
    """The findings, each with the assumptions that would clear it among the alternatives considered."""
    told = []
    for finding in findings:
        open_ = [a for a in assumptions if not a.accepted and finding.id in a.clears]
        more = tuple(Alternative(verdict="compatible", why=f"{a.id}, if accepted: {a.text}") for a in open_)
        told.append(finding.model_copy(update={"alternatives": finding.alternatives + more}) if more else finding)
    return told
