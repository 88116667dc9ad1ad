"""How claims of one attribute are parted into groups: by whom or what they are said of."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from factcheck.matching.once import of_two
from factcheck.matching.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.value import RoleValue, StatusValue


def parted(members: Sequence[Claim], apart: Callable[[Claim, Claim], bool]) -> list[list[Claim]]:
    """Each claim joins the first part of which none is kept apart from it."""
    parts: list[list[Claim]] = []
    for claim in members:
        home = next((part for part in parts if not any(apart(claim, c) for c in part)), None)
        if home is None:
            parts.append([claim])
        else:
            home.append(claim)
    return parts


# What anything built may be called once it has been named: "the library, the third time that the building has burned".
_OF_ANY_KIND: Final = frozenset("building site complex compound facility premises structure".split())


def _other_subject(a: Claim, b: Claim) -> bool:
    """Whether two ranks are of two things: no word in common ("embassy", "embassy building"), and both named."""
    if a.subject is None or b.subject is None:
        return False  # "for the third time", said of the event itself
    if a.subject in _OF_ANY_KIND or b.subject in _OF_ANY_KIND:
        return False
    return not set(a.subject.split()) & set(b.subject.split())


def by_subject(members: list[Claim]) -> list[list[Claim]]:
    """Ranks of one incident, parted by what they are ranks of."""
    return parted(members, _other_subject) if members[0].kind == "ordinal" else [members]


def by_undergoer(members: list[Claim]) -> list[list[Claim]]:
    """Dates of one incident, parted by whom it befell: of three men who were arrested each has a date of his own."""
    return parted(members, of_two) if any(c.setting.bearers for c in members) else [members]


def by_person(claims: Iterable[Claim], stories: Stories) -> list[list[Claim]]:
    """Claims parted by the person of whom they are said, each of nobody alone.

    A mere description tells one person from another within one story only, and a rank is had until the next one.
    """
    persons: dict[tuple[str, str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        described = isinstance(claim.value, StatusValue) and not claim.value.named
        ranked = isinstance(claim.value, RoleValue) and claim.attribute != claim.kind
        story = stories.of(claim.article) if described or ranked else ""
        persons[claim.kind, claim.attribute, claim.subject or claim.id, story].append(claim)
    return list(persons.values())
