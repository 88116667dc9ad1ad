"""Whom a description stands for in a story: "the gunman" for the only accused, "the victim" for the only one who died.

A status that one article tells of a name and another of a description can be laid side by side only once that is known.
Where a story accuses two, or nobody by name, its descriptions stay what they are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from factcheck.catalog import Kind
from factcheck.matching.alignment.stories import Stories
from factcheck.matching.timing.cases import case_of
from factcheck.model.claim import Claim
from factcheck.model.value import AgeValue, StatusValue
from factcheck.values.person import same_person
from factcheck.values.status import is_anybody

_DYING: Final = "death"
_ACCUSED: Final = "accused"  # the sort of "suspect", "gunman"
_VICTIM: Final = "victim"
_YOUNG: Final = frozenset({"teen", "teenager", "youth", "boy", "girl", "toddler"})
_OF_AGE: Final = 20  # years from which on nobody is called so


def _one(names: set[str]) -> str | None:
    """The fullest of names that are one person's; None of several persons', or of nobody's."""
    known = sorted(names, key=lambda name: (-len(name.split()), name))
    return known[0] if known and all(same_person(known[0], name) for name in known[1:]) else None


def _statuses(claims: Iterable[Claim]) -> Iterator[tuple[Claim, StatusValue]]:
    return ((c, c.value) for c in claims if isinstance(c.value, StatusValue) and c.kind == "status")


class Described:
    """Who is accused and who died in each story, as far as it is one person whom the articles name."""

    def __init__(self, claims: Iterable[Claim], stories: Stories, kinds: Mapping[str, Kind]) -> None:
        """Reads whom the articles name as accused, and what else they call that person."""
        self._stories = stories
        accused: dict[str, set[str]] = defaultdict(set)
        dead: dict[str, set[str]] = defaultdict(set)
        self._called: set[tuple[str, str]] = set()  # descriptions of whom an article tells that he is accused
        self._young: dict[str, set[str]] = defaultdict(set)  # the surnames of those whom an article calls young
        for claim in claims:
            dead[stories.of(claim.article)].update(b.name for b in claim.setting.bearers if b.deed == _DYING and b.name)
            if isinstance(claim.value, AgeValue) and (claim.value.high or _OF_AGE) < _OF_AGE:
                self._young[claim.article].add(claim.attribute.partition(":")[2])
        for claim, value in _statuses(claims):
            story, on_trial = stories.of(claim.article), case_of(value, kinds[claim.kind])
            if value.named and on_trial:
                accused[story].add(value.who)
            elif value.named and value.slot == _DYING:
                dead[story].add(value.who)
            elif on_trial and claim.subject is not None and not is_anybody(value.who):
                self._called.add((claim.article, claim.subject))
        self._accused = {story: name for story, names in accused.items() if (name := _one(names))}
        self._dead = {story: name for story, names in dead.items() if (name := _one(names))}

    def _meant(self, claim: Claim) -> str | None:
        story, sort = self._stories.of(claim.article), claim.subject or ""
        if sort == _VICTIM:
            return self._dead.get(story)
        if sort in _YOUNG:  # "the teen", where the only one who died is the only one of that age whom it names
            died = self._dead.get(story, "")
            return died if self._young[claim.article] == {died.rpartition(" ")[2].lower()} else None
        known = sort == _ACCUSED or (claim.article, sort) in self._called
        return self._accused.get(story) if known else None

    def named(self, claim: Claim) -> Claim:
        """The claim told of the name that its description stands for; unchanged where that cannot be told."""
        value = claim.value
        if not isinstance(value, StatusValue) or claim.kind != "status" or value.named:
            return claim
        who = self._meant(claim)
        if who is None:
            return claim
        told = value.model_copy(update={"who": who, "named": True, "pronoun": True})
        slot = claim.attribute.partition(":")[0]
        return claim.model_copy(update={"value": told, "attribute": slot, "subject": who.split()[-1].lower()})
