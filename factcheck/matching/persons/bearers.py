"""Who of a story's persons each claim tells of, across its articles.

A full name is somebody; a surname alone is whoever of the story bears it, if only one does; "the pianist" of one
article is the one person whom another article calls so. Some facts can be told of one person of a story alone: where
one is told of somebody by name, "the man who died" is that person.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from factcheck.matching.alignment.stories import Stories
from factcheck.matching.persons.parting import parted
from factcheck.model.claim import Claim, Whose
from factcheck.model.value import NameValue
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.person import name_words, same_person
from factcheck.values.time.precision import dates_differ

# What is told of one person of a story alone, if whoever is told of by name is one: "the accused was sentenced to …".
OF_ONE: Final = frozenset(
    {"duration:sentence", "deathplace", "deathbed", "scene:arrest", "scene:burial", "scene:disappearance"}
)
# Words of many people of a story: that one of them means the same as another ("son", "boy") tells of no one person.
_OF_MANY: Final = frozenset(
    "man woman boy girl child person teenager teen youth adult son daughter kid lad guy fellow baby infant".split()
)


class _Person:
    """One person of a story: the names and nouns that its articles have for whoever it is."""

    def __init__(self, name: str) -> None:
        self.names, self.called = [name], set[str]()

    def can_be(self, name: str) -> bool:
        return all(same_person(own, name) for own in self.names)


class Persons:
    """The persons of each story, by what its claims tell of them."""

    def __init__(self, claims: Iterable[Claim], stories: Stories) -> None:
        """Reads the names that claims have for those of whom they tell, and all full names of persons."""
        self._stories = stories
        self._cast: dict[str, list[_Person]] = defaultdict(list)
        self._found: dict[tuple[str, str], _Person | None] = {}
        self._within: dict[str, set[str]] = defaultdict(set)  # the names that each article has
        named: dict[tuple[str, str], set[str]] = defaultdict(set)
        for claim in claims:
            whose, value = claim.setting.whose, claim.value
            if whose is not None and whose.name is not None:
                named[stories.of(claim.article), whose.name].update(whose.called)
                self._within[claim.article].add(whose.name)
            elif isinstance(value, NameValue) and value.sort == "person" and len(value.parts) > 1:
                named[stories.of(claim.article), value.text].update()
                self._within[claim.article].add(value.text)
        for (story, name), called in sorted(named.items(), key=lambda row: (-len(name_words(row[0][1])), row[0])):
            person = self._home(story, name)
            if person is None and len(name_words(name)) > 1:
                person = _Person(name)
                self._cast[story].append(person)
            elif person is None and not any(p.can_be(name) for p in self._cast[story]):
                person = _Person(name)  # a surname that nobody else of the story bears
                self._cast[story].append(person)
            elif person is not None:
                person.names.append(name)
            if person is not None:
                person.called.update(called)
            self._found[story, name] = person

    def _home(self, story: str, name: str) -> _Person | None:
        """The one person of a story who can bear a name; None where nobody or several can."""
        able = [person for person in self._cast[story] if person.can_be(name)]
        return able[0] if len(able) == 1 else None

    def of(self, claim: Claim) -> _Person | None:
        """The person of whom a claim tells, where it can be told."""
        whose, story = claim.setting.whose, self._stories.of(claim.article)
        if whose is None:
            return None
        if whose.name is not None:
            return self._found.get((story, whose.name))
        return self._called(story, whose, self._within[claim.article]) if whose.definite else None

    def _called(self, story: str, whose: Whose, named: set[str]) -> _Person | None:
        """The one person whom the story's articles call by a noun, or by one that means the same.

        Where there are several it is the only one of them whom the article itself has `named`: "the singer".
        """
        for least in (1.0, SYNONYM):
            able = [
                person
                for person in self._cast[story]
                if any(
                    kinship((v, "NOUN"), (w, "NOUN")) >= least and (v == w or not {v, w} <= _OF_MANY)
                    for v in whose.called
                    for w in person.called
                )
            ]
            if len(able) > 1:
                able = [person for person in able if not named.isdisjoint(person.names)]
            if able:
                return able[0] if len(able) == 1 else None
        return None


def _question(claim: Claim) -> str:
    """A claim's attribute without the one whom it is told of: "age:ruiz" asks for an age."""
    whose, (asked, _, of) = claim.setting.whose, claim.attribute.rpartition(":")
    if claim.value.type == "ordinal":  # "the 12th conductor": the noun is what is numbered
        return claim.attribute
    own = () if whose is None else (*whose.called, *(name_words(whose.name)[-1:] if whose.name is not None else ()))
    return asked if asked and of in own else claim.attribute


def _in_a_year(claim: Claim) -> bool:
    """Whether a clause names a year: "in 2016 the head of another charity was jailed"."""
    return any((t.value or "")[:4] in t.text for t in claim.setting.times if t.value)


def by_bearer(
    claims: Iterable[Claim], every: Iterable[Claim], stories: Stories
) -> tuple[list[list[Claim]], list[Claim]]:
    """Claims parted by the person they are said of, within one story, and those of which that cannot be told.

    Args:
        claims: those that hang on the bearer.
        every: all claims, for the persons that they name.
        stories: which articles tell one story.
    """
    persons = Persons(every, stories)
    asked: dict[tuple[str, str, str], dict[int, list[Claim]]] = defaultdict(dict)
    open_: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    parts: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        key = claim.kind, _question(claim), stories.of(claim.article)
        person = persons.of(claim)
        if person is not None and not (key[1] in _OF_AN_OCCASION and _in_a_year(claim)):
            asked[key].setdefault(id(person), []).append(claim)
        elif claim.setting.whose is None and claim.kind not in _SAID_OF_NOUNS:
            parts[claim.kind, claim.attribute, key[2]].append(claim)  # by the surname in its attribute
        else:
            open_[key].append(claim)
    left: list[Claim] = []
    for key, told in open_.items():
        known = asked.get(key, {})
        for claim in told:
            whose = claim.setting.whose
            sole = key[1] in OF_ONE and len(known) == 1 and whose is not None and whose.definite
            if sole and not _in_a_year(claim):
                next(iter(known.values())).append(claim)
            else:
                left.append(claim)
    found = [one for known in asked.values() for part in known.values() for one in _by_day(part)]
    return [sorted(part, key=lambda c: (c.article, c.focus.start)) for part in (*found, *parts.values())], left


def _by_day(claims: list[Claim]) -> list[list[Claim]]:
    """The claims of one person, what was done on days that exclude each other apart: "scored thrice a week ago"."""
    if not any(c.kind in _SOME_DAY for c in claims):
        return [claims]
    return parted(claims, lambda a, b: dates_differ(a.setting.times, b.setting.times))


_SOME_DAY: Final = frozenset({"goals", "scene"})
_OF_AN_OCCASION: Final = frozenset(
    {"duration:sentence", "duration:contract", "scene:arrest"}
)  # "in 2011 he was jailed for two years"
_SAID_OF_NOUNS: Final = frozenset({"age", "duration", "ordinal"})  # which may be told of "a man", of "a house"
