"""Claims → groups: everything the articles say about one attribute of one incident or thing."""

from collections import defaultdict

from factcheck.matching.incidents import Incident
from factcheck.model.claim import Claim
from factcheck.model.group import Group

# Only what a text asserts is compared; a plan or a supposition contradicts nothing.
_COMPARED = frozenset({"asserted", "hedged"})
# Attributes of things, not of events: where a building stands does not depend on what befell it.
_OF_THINGS = frozenset({"location"})
# A sum that the text does not call anything can be any sum.
_NEVER_COMPARED = frozenset({"money:sum"})
# Attributes that need the same subject as well: two sums of one deal may be two different sums.
_BY_SUBJECT = ("money:", "rank:")


def _share_subject(a: Claim, b: Claim) -> bool:
    """Whether two claims can be about one thing: a word in common ("embassy", "embassy building"), or none named."""
    if a.subject is None or b.subject is None:
        return a.attribute.startswith("rank:")  # "for the third time", said of the event itself
    return bool(set(a.subject.split()) & set(b.subject.split()))


def _by_subject(members: list[Claim]) -> list[list[Claim]]:
    """Claims of one attribute, parted by what they are about."""
    if not members[0].attribute.startswith(_BY_SUBJECT):
        return [members]
    parts: list[list[Claim]] = []
    for claim in members:
        home = next((part for part in parts if all(_share_subject(claim, c) for c in part)), None)
        if home is None:
            parts.append([claim])
        else:
            home.append(claim)
    return parts


def _key(claim: Claim, incident_of: dict[str, int]) -> tuple[str, ...]:
    if claim.attribute in _OF_THINGS:
        return (claim.attribute, claim.subject or claim.id)
    if claim.attribute in _NEVER_COMPARED:
        return (claim.attribute, claim.id)
    where = str(incident_of[claim.event]) if claim.event is not None else f"alone:{claim.id}"
    return (claim.attribute, where)


def group(claims: tuple[Claim, ...], incidents: list[Incident]) -> tuple[Group, ...]:
    """Groups in the order of their first claim; every compared claim is in exactly one."""
    incident_of = {event.id: n for n, incident in enumerate(incidents) for event in incident.events}
    gathered: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.certainty in _COMPARED:
            gathered[_key(claim, incident_of)].append(claim)
    groups = []
    for members in (part for whole in gathered.values() for part in _by_subject(whole)):
        first = members[0]
        number = incident_of.get(first.event or "") if first.attribute not in _OF_THINGS else None
        incident = incidents[number] if number is not None else None
        groups.append(
            Group(
                kind=min(c.kind for c in members),
                attribute=first.attribute,
                incident=incident.events[0].id if incident else None,
                claims=tuple(members),
                confidence=incident.confidence if incident else 0.8,
                basis=incident.why if incident else "the same thing by name",
                main=incident is not None and any(e.standing == "main" for e in incident.events),
                family=incident.events[0].family if incident else "",
                label=incident.events[0].label if incident else "",
            )
        )
    return tuple(groups)
