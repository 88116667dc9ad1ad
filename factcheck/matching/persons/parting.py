"""How claims of one attribute are parted into groups: by whom or what they are said of."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from factcheck.matching.alignment.incidents import Incident
from factcheck.matching.alignment.stories import Stories
from factcheck.matching.timing.once import of_two
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


# What anything built is called once it has been named: "the third time that the building has burned", of a library.
_BUILT: Final = frozenset("building site complex compound facility premises structure".split())
# What is none, though a text of a building names it beside: "the third attack on the town".
_HOLDING: Final = frozenset("town city village district region province country street area".split())


class _Subjects:
    """What the ranks of one incident are ranks of, by what its articles tell of it."""

    def __init__(self, incident: Incident | None) -> None:
        self._events = incident.events if incident is not None else []

    def _calls(self, article: str, subject: str) -> bool:
        """Whether an article that says "the building" has the other's noun for it, too."""
        noun = subject.rsplit(maxsplit=1)[-1]
        told = (t for e in self._events if e.mentions[0].article == article for t in e.tellings)
        return noun not in _HOLDING and any(noun in t.lemmas for t in told)

    def apart(self, a: Claim, b: Claim) -> bool:
        """Whether two ranks are of two things: no word in common ("embassy", "embassy building"), and both named."""
        one, other = a.subject, b.subject
        if one is None or other is None:
            return False  # "for the third time", said of the event itself
        if set(one.split()) & set(other.split()):
            return False
        if one in _BUILT and self._calls(a.article, other):
            return False
        return not (other in _BUILT and self._calls(b.article, one))


def by_subject(members: list[Claim], incident: Incident | None) -> list[list[Claim]]:
    """Ranks of one incident, parted by what they are ranks of."""
    return parted(members, _Subjects(incident).apart) if members[0].kind == "ordinal" else [members]


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
