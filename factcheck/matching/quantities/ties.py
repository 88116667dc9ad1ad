"""What joins two claims beside their words: one event, one story, that neither article has another answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.matching.quantities.one_question import CROWDS
from factcheck.matching.quantities.subjects import words
from factcheck.model.claim import Claim
from factcheck.values.bounds import stated
from factcheck.values.count import ANYONE, BY_AGE_OR_SEX

TELLING: Final = 100  # a number from which on it is seldom that of two things
_INCIDENT, _STORY, _ONLY_ANSWERS = 0.75, 0.5, 1.0
# Two counts of one crowd may lie far apart: the organisers', the police's.
_OF_CROWD, _CROWDS_APART = 20, 6.0
_OF_ANYTHING: Final = frozenset({"count:people", "measure:length", "measure:distance", "date", "location"})
# A report tells how fast many things go, and how high, but how heavy or how deep the one thing that it is about.
_OF_MANY: Final = frozenset({"measure:speed", "measure:height", "measure:fall", "measure:area", "measure:magnitude"})
_ANY_PERSONS: Final = ANYONE | BY_AGE_OR_SEX  # "212 men were moved", "140 men took part"
_THING_TIMES: Final = 3.0
_LARGE, _ALIKE_IN_SIZE = 2.0, 1.75
# Of these a story tells one; profits, losses and revenues are told of one period after another.
_TOLD_ONCE: Final = frozenset({"money:price", "money:income", "money:budget", "money:opening", "money:worth"})
PRICE, MILLIONS = "money:price", 1_000_000


@dataclass(frozen=True, slots=True)
class Ties:
    """What joins two claims beside their words: their events, their articles' story, their being the only answers.

    `only_of_noun` tells that neither article gives another number of the very things counted.
    """

    one_incident: bool = False
    one_story: bool = False
    only_answers: bool = False
    only_of_noun: bool = False


def _of_size(a: Claim, b: Claim, least: float, times: float = _ALIKE_IN_SIZE) -> bool:
    """Whether two figures reach a size, and neither is much larger than the other."""
    low, high = sorted((stated(a.value), stated(b.value)))
    return low >= least and 0 < high <= times * low


def _one_owner(a: Claim, b: Claim) -> bool:
    """Whether two sums can be of one thing: they are not said of two."""
    return not a.subject or not b.subject or bool(words(a.subject) & words(b.subject))


def many_once(a: Claim, b: Claim, ties: Ties) -> bool:
    """Whether each of two reports of one story gives one number of a thing, and both are large and alike in size.

    "235,000 comments were received", "they sorted through 250,000 written comments". Small numbers of a thing are told
    of one part of it after another, and people are counted for many reasons. So with the one price or income of
    millions that each report names, and with the one weight or depth: "weighs 172 grams", "at 127 grams it is lighter".
    """
    if not ties.one_story or a.value.type != b.value.type:
        return False
    if a.value.type == "measure":
        return ties.only_answers and a.attribute not in _OF_ANYTHING | _OF_MANY and _of_size(a, b, 0, _THING_TIMES)
    if a.attribute in CROWDS:
        return ties.only_answers and _of_size(a, b, _OF_CROWD, _CROWDS_APART)
    if a.attribute in _TOLD_ONCE:
        return ties.only_answers and _of_size(a, b, MILLIONS) and (a.attribute == PRICE or _one_owner(a, b))
    if a.value.type != "count" or not ties.only_of_noun or a.subject != b.subject:
        return False
    return bool(a.subject) and _ANY_PERSONS.isdisjoint(words(a.subject)) and _of_size(a, b, TELLING)


def ties_told(a: Claim, b: Claim, ties: Ties) -> Iterator[tuple[str, float, str]]:
    """What speaks for two claims before their words do: its name, its weight, the words for it.

    Two reports of one flood that each count bridges once count the same bridges; people are counted for many reasons.
    """
    if ties.one_incident:
        yield "one event", _INCIDENT, "both belong to one event"
    elif ties.one_story:
        yield "one story", _STORY, "the articles' main events are one"
    if only_answers(a, ties):
        yield "only answers", _ONLY_ANSWERS, "neither article says anything else of this sort"
    if many_once(a, b, ties):
        yield "one large number", _LARGE, "each tells of so many of them but once, and the numbers are alike in size"


def only_answers(a: Claim, ties: Ties) -> bool:
    """Whether two reports of one thing each give one answer to what is not asked of just anything."""
    return ties.only_answers and (ties.one_incident or ties.one_story) and a.attribute not in _OF_ANYTHING
