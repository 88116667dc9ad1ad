"""Claims → one group of them."""

from collections.abc import Iterable
from typing import Final

from factcheck.matching.alignment.incidents import Incident
from factcheck.model.claim import Claim
from factcheck.model.evidence import Alignment
from factcheck.model.group import Group

RETOLD: Final = "told in like words"


def form(
    members: list[Claim], incident: Incident | None, confidence: float, basis: str, alignment: Iterable[Alignment] = ()
) -> Group:
    """The group of claims, in the order given.

    Args:
        members: at least one claim.
        incident: what they belong to, if anything.
        confidence: how sure it is, 0 to 1, that they answer one question.
        basis: why they are held for answers to one question; "" where nothing had to be weighed.
        alignment: the account of it.
    """
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


def in_text_order(members: list[Claim]) -> list[Claim]:
    """The claims by article, and by where they stand in it."""
    return sorted(members, key=lambda c: (c.article, c.focus.start))


def without(group: Group, taken: set[str]) -> Group:
    """The group without the claims of these ids; it may be left with none."""
    return group.model_copy(update={"claims": tuple(c for c in group.claims if c.id not in taken)})
