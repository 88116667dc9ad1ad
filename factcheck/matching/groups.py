"""Claims → groups: everything the articles say about one attribute of one incident or thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.catalog import Kind, families_once
from factcheck.matching.account import (
    of_bearer,
    of_deed,
    of_figure,
    of_hour,
    of_incident,
    of_matches,
    of_passage,
    of_person,
    of_words,
)
from factcheck.matching.bearers import by_bearer
from factcheck.matching.cases import CASE, Progress, progress
from factcheck.matching.clashes import Clash, gathered
from factcheck.matching.counted import under_one_name
from factcheck.matching.counterparts import counterparts
from factcheck.matching.denials import Denial
from factcheck.matching.echoes import Echoes, unechoed
from factcheck.matching.evidence import VETO
from factcheck.matching.figures import Figures, Pairing
from factcheck.matching.hours import main_hours
from factcheck.matching.incidents import Incident, Weights
from factcheck.matching.meeting import Passages, answered_elsewhere, borne_out, meetings
from factcheck.matching.names import spelled_apart
from factcheck.matching.once import once
from factcheck.matching.parting import by_person, by_subject, by_undergoer
from factcheck.matching.quoted import utterances
from factcheck.matching.retellings import Retelling, Retellings
from factcheck.matching.seconded_figures import BASIS, SHARE, seconded
from factcheck.matching.seconding import Seconders
from factcheck.matching.singular import BASIS as SINGULAR
from factcheck.matching.singular import SHARE as SINGULAR_SHARE
from factcheck.matching.singular import Singular
from factcheck.matching.sole_answers import SoleAnswers
from factcheck.matching.statements import alike
from factcheck.matching.stories import Stories, by_story
from factcheck.model.claim import COMPARED, Claim
from factcheck.model.evidence import Alignment
from factcheck.model.group import Group
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES

# The families of events that no type is known of, named by their verb: "=found".
_UNTYPED = "="
_RETOLD = "told in like words"
_DENIED = 0.8  # how sure two clauses are of one thing of which one has it done, the other not
_HOUR = 0.75  # how sure two hours that articles tell of their main event are of one
_ONCE = 0.8  # how sure two dates of what is done once are of one deed


class _Incidents:
    """Which incident each claim belongs to, and what is known of two of them."""

    def __init__(self, incidents: list[Incident], weights: Weights, stories: Stories) -> None:
        self._weights, self._stories = weights, stories
        self._home = {event.id: incident for incident in incidents for event in incident.events}
        self.past = {e.id for i in incidents for e in i.events if e.standing == "earlier"}

    def of(self, claim: Claim) -> Incident | None:
        """The incident that a claim belongs to."""
        return self._home.get(claim.event or "")

    def same(self, a: Claim, b: Claim) -> bool:
        """Whether two claims belong to one incident."""
        home = self.of(a)
        return home is not None and home is self.of(b)

    def one_story(self, a: Claim, b: Claim) -> bool:
        """Whether the articles tell one story: their main events are one, or they share names, ages and figures."""
        return self._stories.tell_one(a, b)

    def is_past(self, claim: Claim) -> bool:
        """Whether a claim belongs to an earlier event than its article's main one."""
        return claim.event in self.past

    def apart(self, a: Claim, b: Claim) -> bool:
        """Whether two claims belong to events that cannot be one.

        An article that tells of the other's incident itself means another one with this claim: "a 3.0 quake in 2012"
        is not the quake that both report on.
        """
        one, other = self.of(a), self.of(b)
        if one is None or other is None or one is other:
            return False
        if one.family == other.family and (a.article in other.articles or b.article in one.articles):
            return True
        once = one.family.startswith(_UNTYPED) or one.family in families_once()
        if a.value.type == "time" and once:
            return False  # that their dates differ is the question, not an answer
        return any(x.family == y.family and self._weights(x, y)[0] == VETO for x in one.events for y in other.events)


def _of_events(claims: Iterable[Claim], incidents: _Incidents) -> list[list[Claim]]:
    gathered: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        home = incidents.of(claim)
        gathered[claim.attribute, home.events[0].id if home is not None else f"alone:{claim.id}"].append(claim)
    return [part for members in gathered.values() for one in by_subject(members) for part in by_undergoer(one)]


def _group(
    members: list[Claim], incident: Incident | None, confidence: float, basis: str, alignment: Iterable[Alignment] = ()
) -> Group:
    first = members[0]
    return Group(
        kind=min(c.kind for c in members),
        attribute=first.attribute,
        incident=incident.events[0].id if incident else None,
        claims=tuple(members),
        confidence=confidence,
        basis=basis,
        main=incident is not None and any(e.standing == "main" for e in incident.events),
        family=incident.events[0].family if incident else "",
        label=incident.events[0].label if incident else "",
        alignment=tuple(alignment),
    )


def _in_text_order(members: list[Claim]) -> list[Claim]:
    return sorted(members, key=lambda c: (c.article, c.focus.start))


def _of_statements(statements: list[Claim], alone: list[list[Claim]], known: _Incidents) -> Iterator[Group]:
    """Claims by the likeness of what stands around them; those that one article told `alone` of an event among them."""
    parts = alike(under_one_name([*statements, *(c for members in alone for c in members)]), known)
    for part in parts:
        if len(part.claims) > 1:
            confidence = min(1.0, 0.5 + part.weakest / 8)
            members, incident = _in_text_order(part.claims), known.of(part.claims[0])
            yield _group(members, incident, confidence, "both say it in like words", of_matches(part))
    matched = {claim.id for part in parts if len(part.claims) > 1 for claim in part.claims}
    # what nobody else tells stays as it stood: a toll and its parts are told together
    whole = {claim.id for members in alone for claim in members}
    left = [[c for c in members if c.id not in matched] for members in alone]
    left += [part.claims for part in parts if len(part.claims) == 1 and part.claims[0].id not in whole]
    yield from (_group(part, known.of(part[0]), 1.0, "") for part in left if part)


def _by_scope(claims: Iterable[Claim], kinds: dict[str, Kind]) -> dict[str, list[Claim]]:
    """The claims that are compared, by what they hang on."""
    parted: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.certainty in COMPARED:
            parted[kinds[claim.kind].scope_of(claim.attribute)].append(claim)
    return parted


def _utterances(claims: list[Claim]) -> list[list[Claim]]:
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_kind[claim.kind].append(claim)
    return [_in_text_order(part) for members in by_kind.values() for part in utterances(members)]


def _retelling(found: Retelling) -> Group:
    members = _in_text_order(list(found.claims))
    if not found.share:
        return _group(members, None, 1.0, "")
    group = _group(members, None, found.share, found.why, of_passage(members, found.share))
    return group.model_copy(update={"lacking": found.lacking})


def _told_already(found: Denial, group: Group) -> bool:
    """Whether claims of two articles that stand in the words of a denial are held against each other already."""
    met = [
        claim
        for claim in group.claims
        for side in found.claims
        if claim.article == side.article and claim.focus.start < side.focus.end and side.focus.start < claim.focus.end
    ]
    apart = (compare_values(a.value, b.value) for a, b in combinations(met, 2) if a.article != b.article)
    return any(comparison.relation == "disjoint" for comparison in apart)


def _denial(found: Denial) -> Group:
    members = _in_text_order(list(found.claims))
    return _group(members, None, _DENIED, found.why)


def _case(found: Progress) -> Group:
    members = list(found.claims)
    group = _group(_in_text_order(members), None, 1.0, found.of, of_person(members))
    return group.model_copy(update={"attribute": found.course, "case": True})


def _clashing(clashes: Iterable[Clash], groups: Iterable[Group]) -> Iterator[Group]:
    """What a draft tells otherwise than sources whose sentences tell the rest of its own."""
    told = {c.id: number for number, group in enumerate(groups) for c in group.claims if c.value.type != "statement"}
    for claims, share in gathered(clashes, told):
        members = _in_text_order(claims)
        yield _group(members, None, share, _RETOLD, of_passage(members, share))


def _unanswered(groups: Iterable[Group], answered: set[str]) -> Iterator[Group]:
    """The groups without those of one article whose every claim is `answered` in another."""
    for found in groups:
        alone = len({c.article for c in found.claims}) == 1
        if not (alone and all(c.id in answered for c in found.claims)):
            yield found


def _answered(claim: Claim, others: list[Claim]) -> bool:
    """Whether any of the other claims can be laid beside one: a hedge can only agree with it."""
    relations = [(compare_values(claim.value, other.value).relation, other.certainty) for other in others]
    return any(
        relation in AGREES or (relation == "disjoint" and "hedged" not in {claim.certainty, certainty})
        for relation, certainty in relations
    )


def _beside(claim: Claim, others: list[Claim], passages: Passages, known: _Incidents) -> Group:
    """A draft's claim with what stands in the passages that tell its sentence."""
    confidence, members = passages.share(claim), _in_text_order([claim, *others])
    return _group(members, known.of(claim), confidence, _RETOLD, of_passage(members, confidence))


def _answered_elsewhere(
    found: Group, passages: Passages, sole: SoleAnswers, draft: str, known: _Incidents
) -> Iterator[Group]:
    """The group without what passages that tell the draft's sentence answer better, and that with its answers."""
    for claim, answers in answered_elsewhere(found.claims, passages, sole, draft):
        yield _beside(claim, answers, passages, known)
        found = _without(found, {claim.id, *(c.id for c in answers)})
    yield found


def _met(groups: list[Group], passages: Passages, sole: SoleAnswers, draft: str, known: _Incidents) -> Iterator[Group]:
    """The groups of a check: what the draft alone claims is laid beside what passages have that tell the same."""
    for found in (part for whole in groups for part in _answered_elsewhere(whole, passages, sole, draft, known)):
        others = [claim for claim in found.claims if claim.article != draft]
        if others:
            kept = [c for c in found.claims if c.article != draft or not _told_apart(c, others, passages)]
            yield found.model_copy(update={"claims": tuple(kept)}) if len(kept) < len(found.claims) else found
            continue
        met = set[str]()
        for claim, others in meetings(found.claims, passages, sole):
            met.add(claim.id)
            yield _beside(claim, others, passages, known)
        left = tuple(claim for claim in found.claims if claim.id not in met and not borne_out(claim, passages))
        if left:
            yield found.model_copy(update={"claims": left})


def _told_apart(claim: Claim, others: list[Claim], passages: Passages) -> bool:
    """Whether sources bear a draft's claim out apart from those that stand beside it, or answer with its figure."""
    if _answered(claim, others):
        agrees = any(compare_values(claim.value, c.value).relation in AGREES for c in others)
        return not agrees and passages.replied(claim)
    return borne_out(claim, passages)


def _done_once(
    claims: Iterable[Claim], parted: dict[str, list[Claim]], stories: Stories, known: _Incidents, table: dict[str, Kind]
) -> Iterator[Group]:
    """The dates of what is done once; they are taken out of what hangs on events."""
    for deed, found in once(claims, stories, table):
        members = _in_text_order(found)
        yield _group(members, known.of(members[0]), _ONCE, f"{deed.id} happens once", of_deed(members, deed))
        taken = {claim.id for claim in members}
        parted["event"] = [claim for claim in parted["event"] if claim.id not in taken]


def _hours(
    parted: dict[str, list[Claim]], incidents: list[Incident], stories: Stories, known: _Incidents
) -> Iterator[Group]:
    """The hours of main events that exclude each other; they are taken out of what hangs on events."""
    for family, found in main_hours(parted["event"], incidents, stories, known.past):
        members = _in_text_order(found)
        yield _group(
            members, known.of(members[0]), _HOUR, f"both tell the hour of the {family}", of_hour(members, family)
        )
        taken = {claim.id for claim in members}
        parted["event"] = [claim for claim in parted["event"] if claim.id not in taken]


def _without(group: Group, taken: set[str]) -> Group:
    return group.model_copy(update={"claims": tuple(c for c in group.claims if c.id not in taken)})


def _better(pairing: Pairing, group: Group) -> bool:
    """Whether two claims agree of which the first stands in a group where nothing agrees with it."""
    mine, its = pairing.one, pairing.other
    if compare_values(mine.value, its.value).relation not in AGREES:
        return False
    others = (c for c in group.claims if c.article != mine.article)
    return not any(compare_values(mine.value, c.value).relation in AGREES for c in others)


def _told_differently(groups: list[Group], claims: tuple[Claim, ...], known: _Incidents, draft: str) -> list[Group]:
    """The groups, with a draft's figures laid beside those of the sources whose sentences tell the same.

    Only those that no source tells in like words; and those that such a source tells otherwise, where another one's
    sentence bears them out.
    """
    home = {claim.id: group for group in groups for claim in group.claims}
    alone = {name for name, group in home.items() if len({c.article for c in group.claims}) == 1}
    joined: dict[str, list[Claim]] = {}
    sure: dict[str, float] = {}
    taken: set[str] = set()
    for pairing in Figures(claims, draft).pairings():
        one, other = pairing.one, pairing.other
        if one.id in home and one.id not in alone and not _better(pairing, home[one.id]):
            continue
        joined.setdefault(one.id, [one]).append(other)
        sure[one.id] = min(pairing.confidence, sure.get(one.id, 1.0))
        taken |= {one.id, *({other.id} & alone)}
    left = [_without(g, taken) if taken & {c.id for c in g.claims} else g for g in groups]
    found = []
    for name, joint in joined.items():
        members = _in_text_order(joint)
        why = of_passage(members, sure[name])
        found.append(_group(members, known.of(members[0]), sure[name], "told in sentences alike", why))
    return [g for g in left if g.claims] + found


def _seconded(groups: list[Group], stories: Stories, known: _Incidents) -> list[Group]:
    """The groups, with the figures that only one article gives joined to the same ones that another one gives."""
    found = list(seconded(groups, stories.of, known.apart))
    if not found:
        return groups
    taken = {claim.id for part in found for claim in part.claims}
    added = {id(part.home): part.claims for part in found if part.home is not None}
    joint = []
    for one in groups:
        claims = [*(c for c in one.claims if c.id not in taken), *added.get(id(one), ())]
        sure = min(one.confidence, SHARE) if id(one) in added else one.confidence
        joint.append(one.model_copy(update={"claims": tuple(_in_text_order(claims)), "confidence": sure}))
    new = (_in_text_order(list(part.claims)) for part in found if part.home is None)
    joint.extend(_group(members, known.of(members[0]), SHARE, BASIS, of_figure(members)) for members in new)
    return [g for g in joint if g.claims]


def _singular(groups: list[Group], stories: Stories, known: _Incidents, table: dict[str, Kind]) -> list[Group]:
    """The groups, with the figures joined of which a story has but one."""
    parts = list(Singular(table, stories.of, known.is_past, known.apart).of(groups))
    taken = {claim.id for part in parts for claim in part}
    if not taken:
        return groups
    left = [_without(g, taken) if any(c.id in taken for c in g.claims) else g for g in groups]
    joint = (_in_text_order(part) for part in parts)
    new = [_group(part, known.of(part[0]), SINGULAR_SHARE, SINGULAR, of_figure(part)) for part in joint]
    return [g for g in left if g.claims] + new


def group(  # noqa: PLR0913 - the claims, and all that is known of them
    claims: tuple[Claim, ...],
    incidents: list[Incident],
    weights: Weights,
    kinds: tuple[Kind, ...],
    retellings: Retellings,
    *,
    stories: Stories,
) -> tuple[Group, ...]:
    """Groups in the order of their first claim; every compared claim is in exactly one.

    But for names and parts that nobody tells otherwise, statements that nobody else makes, and figures of one article
    that another one has in a sentence about the same, which are in none. Where
    a draft is checked, its statements stand in a group if they were found in a source, or in none of them; and figures
    of sources whose sentences tell what one of the draft's tells may stand beside several of its figures.
    """
    known, table = _Incidents(incidents, weights, stories), {kind.id: kind for kind in kinds}
    parted = _by_scope(claims, table)
    groups = [_group([c], known.of(c), 1.0, "") for c in parted["none"]]
    groups.extend(_done_once(claims, parted, stories, known, table))
    groups.extend(_hours(parted, incidents, stories, known))
    alone: list[list[Claim]] = []
    for members in _of_events(parted["event"], known):
        incident = known.of(members[0])
        if len({c.article for c in members}) == 1 and table[members[0].kind].retold:
            alone.append(members)
        elif incident is not None:
            groups.append(_group(members, incident, incident.confidence, incident.why, of_incident(incident, members)))
        else:
            groups.append(_group(members, None, 1.0, ""))
    groups.extend(_group(part, known.of(part[0]), 1.0, "", of_words(part)) for part in _utterances(parted["words"]))
    stages = [] if retellings.draft is not None else list(progress(claims, stories, table, known.past))
    groups.extend(_case(found) for found in stages)
    followed = {c.id for found in stages if found.course != CASE for c in found.claims}  # the course tells more
    persons = [c for c in parted["person"] if c.id not in followed]
    groups.extend(_group(part, None, 1.0, "", of_person(part)) for part in by_person(persons, stories))
    spelled = (_in_text_order(part) for part in spelled_apart(parted["name"], stories.tell_one))
    groups.extend(_group(part, None, 1.0, "", of_bearer(part)) for part in spelled)
    for part, score in counterparts(parted["part"], stories.tell_one):
        members = _in_text_order(part)
        yes = min(1.0, 0.5 + score / 8)
        groups.append(_group(members, None, yes, "both say it in like words", of_passage(members, yes)))
    groups.extend(
        _group(_in_text_order(part), None, 1.0, "")
        for part in by_story((c for c in parted["story"] if c.id not in followed), stories, known.past)
    )
    borne, unborne = by_bearer(parted["bearer"], claims, stories)
    groups.extend(_group(part, None, 1.0, "", of_person(part)) for part in borne)
    parted["statement"].extend(unborne)
    groups.extend(_of_statements(parted["statement"], alone, known))
    told, draft = retellings.supported, retellings.draft
    if draft is None:
        groups = _singular(groups, stories, known, table)
        groups = list(unechoed(_seconded(groups, stories, known), Echoes(claims, stories.of)))
        told = tuple(retellings.facts(stories.each()))
        nouns = table["toll"].lists if "toll" in table else {}
        held = [g for g in groups if len({c.article for c in g.claims}) > 1]
        denials = retellings.denials(stories.each(), nouns)
        groups.extend(_denial(found) for found in denials if not any(_told_already(found, g) for g in held))
    else:
        groups = _told_differently(groups, claims, known, draft)
        groups = list(_met(groups, Passages(claims, told, draft), SoleAnswers(claims, draft), draft, known))
        groups = list(map(Seconders(claims, draft).joined, groups))
    groups.extend(map(_retelling, told))
    clashing = list(_clashing(retellings.clashes, tuple(groups)))
    groups = [*_unanswered(groups, {c.id for g in clashing for c in g.claims}), *clashing]
    return tuple(sorted(groups, key=lambda g: (g.claims[0].article, g.claims[0].focus.start, g.attribute)))
