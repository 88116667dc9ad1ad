"""Claims → groups: everything the articles say about one attribute of one incident or thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.catalog import Kind, families_once
from factcheck.matching.counterparts import counterparts
from factcheck.matching.evidence import VETO
from factcheck.matching.incidents import Incident, Weights
from factcheck.matching.names import spelled_apart
from factcheck.matching.quoted import utterances
from factcheck.matching.statements import alike
from factcheck.matching.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.group import Group

# Only what a text asserts is compared; a plan or a supposition contradicts nothing.
_COMPARED = frozenset({"asserted", "hedged"})
# The families of events that no type is known of, named by their verb: "=found".
_UNTYPED = "="


class _Incidents:
    """Which incident each claim belongs to, and what is known of two of them."""

    def __init__(self, incidents: list[Incident], weights: Weights) -> None:
        self._weights = weights
        self._home = {event.id: incident for incident in incidents for event in incident.events}
        self._stories: dict[str, set[int]] = defaultdict(set)
        self._past = {e.id for i in incidents for e in i.events if e.standing == "earlier"}
        for number, incident in enumerate(incidents):
            for event in incident.events:
                if event.standing == "main":
                    self._stories[event.mentions[0].article].add(number)

    def of(self, claim: Claim) -> Incident | None:
        """The incident that a claim belongs to."""
        return self._home.get(claim.event or "")

    def same(self, a: Claim, b: Claim) -> bool:
        """Whether two claims belong to one incident."""
        home = self.of(a)
        return home is not None and home is self.of(b)

    def one_story(self, a: Claim, b: Claim) -> bool:
        """Whether the articles' main events are one incident."""
        return bool(self._stories[a.article] & self._stories[b.article])

    def is_past(self, claim: Claim) -> bool:
        """Whether a claim belongs to an earlier event than its article's main one."""
        return claim.event in self._past

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


def _share_subject(a: Claim, b: Claim) -> bool:
    """Whether two ranks can be of one thing: a word in common ("embassy", "embassy building"), or none named."""
    if a.subject is None or b.subject is None:
        return True  # "for the third time", said of the event itself
    return bool(set(a.subject.split()) & set(b.subject.split()))


def _by_subject(members: list[Claim]) -> list[list[Claim]]:
    """Ranks of one incident, parted by what they are ranks of."""
    if members[0].kind != "ordinal":
        return [members]
    parts: list[list[Claim]] = []
    for claim in members:
        home = next((part for part in parts if all(_share_subject(claim, c) for c in part)), None)
        if home is None:
            parts.append([claim])
        else:
            home.append(claim)
    return parts


def _of_events(claims: Iterable[Claim], incidents: _Incidents) -> list[list[Claim]]:
    gathered: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        home = incidents.of(claim)
        gathered[claim.attribute, home.events[0].id if home is not None else f"alone:{claim.id}"].append(claim)
    return [part for members in gathered.values() for part in _by_subject(members)]


def _by_person(claims: list[Claim]) -> list[list[Claim]]:
    persons: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        persons[claim.kind, claim.attribute, claim.subject or claim.id].append(claim)
    return list(persons.values())


def _by_story(claims: list[Claim], stories: Stories, known: _Incidents) -> list[list[Claim]]:
    parts: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        alone = claim.id if known.is_past(claim) else ""
        parts[claim.attribute, stories.of(claim.article), alone].append(claim)
    return list(parts.values())


def _group(members: list[Claim], incident: Incident | None, confidence: float, basis: str) -> Group:
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
    )


def _in_text_order(members: list[Claim]) -> list[Claim]:
    return sorted(members, key=lambda c: (c.article, c.focus.start))


def _of_statements(statements: list[Claim], alone: list[list[Claim]], known: _Incidents) -> Iterator[Group]:
    """Claims by the likeness of what stands around them; those that one article told `alone` of an event among them."""
    parts = alike([*statements, *(c for members in alone for c in members)], known)
    for part, weakest in parts:
        if len(part) > 1:
            confidence = min(1.0, 0.5 + weakest / 8)
            yield _group(_in_text_order(part), known.of(part[0]), confidence, "said in like words")
    matched = {claim.id for part, _ in parts if len(part) > 1 for claim in part}
    # what nobody else tells stays as it stood: a toll and its parts are told together
    whole = {claim.id for members in alone for claim in members}
    left = [[c for c in members if c.id not in matched] for members in alone]
    left += [part for part, _ in parts if len(part) == 1 and part[0].id not in whole]
    yield from (_group(part, known.of(part[0]), 1.0, "") for part in left if part)


def _by_scope(claims: Iterable[Claim], kinds: dict[str, Kind]) -> dict[str, list[Claim]]:
    """The claims that are compared, by what they hang on."""
    parted: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.certainty in _COMPARED:
            parted[kinds[claim.kind].scope_of(claim.attribute)].append(claim)
    return parted


def _utterances(claims: list[Claim]) -> list[list[Claim]]:
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_kind[claim.kind].append(claim)
    return [_in_text_order(part) for members in by_kind.values() for part in utterances(members)]


def group(
    claims: tuple[Claim, ...], incidents: list[Incident], weights: Weights, kinds: tuple[Kind, ...]
) -> tuple[Group, ...]:
    """Groups in the order of their first claim; every compared claim is in exactly one.

    But for names and parts: those that nobody tells otherwise are in none.
    """
    known, table = _Incidents(incidents, weights), {kind.id: kind for kind in kinds}
    parted = _by_scope(claims, table)
    groups = [_group([c], known.of(c), 1.0, "") for c in parted["none"]]
    alone: list[list[Claim]] = []
    for members in _of_events(parted["event"], known):
        incident = known.of(members[0])
        if len({c.article for c in members}) == 1 and table[members[0].kind].retold:
            alone.append(members)
        elif incident is not None:
            groups.append(_group(members, incident, incident.confidence, incident.why))
        else:
            groups.append(_group(members, None, 1.0, ""))
    groups.extend(_group(part, known.of(part[0]), 1.0, "") for part in _utterances(parted["words"]))
    stories = Stories(claims if parted["story"] or parted["part"] else (), incidents)
    for part, score in counterparts(parted["part"], stories.tell_one):
        yes = min(1.0, 0.5 + score / 8)
        groups.append(_group(_in_text_order(part), None, yes, "said in like words"))
    groups.extend(_group(_in_text_order(part), None, 1.0, "") for part in _by_story(parted["story"], stories, known))
    groups.extend(_group(part, None, 1.0, "") for part in _by_person(parted["person"]))
    groups.extend(_group(_in_text_order(part), None, 1.0, "") for part in spelled_apart(parted["name"]))
    groups.extend(_of_statements(parted["statement"], alone, known))
    return tuple(sorted(groups, key=lambda g: (g.claims[0].article, g.claims[0].focus.start, g.attribute)))
