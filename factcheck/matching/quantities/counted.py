"""Counts under one name: of things that two texts call by two words for one, "12 cars", "12 vehicles".

The question a count answers is asked of the things that it counts: a synonym asks the same, and so may a word for the
kind that a thing is of. What stands around has to be alike as well, as with one word.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import CountValue
from factcheck.thesaurus import kinship, marks
from factcheck.values.count import PEOPLE

_KIND: Final = 0.7  # what a thing is, said of it: "vehicle" of "car"


def _noun(attribute: str) -> str:
    """The last word of what is counted: "home" of "count:destroyed home"."""
    return attribute.rpartition(":")[2].rpartition(" ")[2]


def _near(a: str, b: str) -> bool:
    """Whether two attributes count the same of two things that may be one."""
    if a.removesuffix(_noun(a)) != b.removesuffix(_noun(b)):
        return False  # "further cars" are none of the first
    return kinship((_noun(a), "NOUN"), (_noun(b), "NOUN")) >= _KIND


def _countable(claim: Claim) -> bool:
    value, noun = claim.value, _noun(claim.attribute)
    told = isinstance(value, CountValue) and value.outcome is None and claim.attribute.startswith("count:")
    return told and noun not in PEOPLE and noun == value.counted if isinstance(value, CountValue) else False


def _names(attributes: Iterable[str]) -> Mapping[str, str]:
    """For each attribute the first of those that count the same; by the marks of the thesaurus, not each with each."""
    named: dict[str, str] = {}
    being: dict[str, list[str]] = defaultdict(list)
    leading: dict[str, list[str]] = defaultdict(list)
    for attribute in sorted(set(attributes)):
        here, on = marks((_noun(attribute), "NOUN"))
        near = {known for mark in on for known in being[mark]} | {known for mark in here for known in leading[mark]}
        first = next((known for known in sorted(near) if named[known] == known and _near(known, attribute)), attribute)
        named[attribute] = first
        for mark in here:
            being[mark].append(attribute)
        for mark in on:
            leading[mark].append(attribute)
    return named


def under_one_name(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, the counts of things that can be one under one name; the others as they are."""
    every = list(claims)
    names = _names(c.attribute for c in every if _countable(c))
    return [_named(c, names.get(c.attribute, c.attribute)) if _countable(c) else c for c in every]


def _named(claim: Claim, attribute: str) -> Claim:
    if attribute == claim.attribute:
        return claim
    noun = _noun(attribute)
    value = claim.value.model_copy(update={"counted": noun})
    return claim.model_copy(update={"attribute": attribute, "value": value, "subject": noun})
