"""One figure, date or hour that several articles tell of one thing, where nothing else has laid them beside each other.

Two claims of other attributes or other events are seldom held for one question: were their figures different, nobody
could tell. But where both have the very same figure of the same thing, little more has to speak for it: "the shop was
told to close at 5:30", "told at 5:30 to leave". What is joined here agrees; it can contradict nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from itertools import product
from typing import Final, NamedTuple

from factcheck.matching.quantities.sole_figures import LIGHT, told_of_one
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.telling_figures import by_itself, long_number, number, of_two_sexes, of_year, telling
from factcheck.matching.quantities.two_questions import ask_two_things
from factcheck.matching.timing.once import of_two
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import (
    AgeValue,
    ClockValue,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    PercentValue,
    TimeValue,
)
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.count import ANYONE
from factcheck.values.snapshot import bases_differ
from factcheck.values.statement import weight
from factcheck.values.time.precision import dates_differ

BASIS: Final = "the same figure, told of the same in both"
SHARE: Final = 0.8
_ENOUGH: Final = 1.5  # of likenesses
_YEAR: Final = 4  # digits
_SURELY: Final = 2.0  # then no two events of one sort keep a telling figure apart
_OF_YEAR: Final = 1.25  # the attribute, and a word
_OF_AGE: Final = 1.0  # of one age two persons of a story seldom are
_ATTRIBUTE, _SUBJECT, _PREDICATE, _TELLING, _NEAR, _ABOUT = 1.0, 0.5, 0.5, 0.5, 0.5, 0.25
_MOST_WORDS: Final = 4  # about the figures that are counted
_SAID_ALIKE: Final = 2  # words beside a length in common: then one of them may call it a width
_THING: Final = 0.5  # how much the name of things tells of whose number a story has but one: "seven fishermen"
_SPECIFIC: Final = 0.5
_MANY: Final = 60  # claims of one figure: so many are no one thing's
_PARTS: Final = tuple(product(("NOUN", "VERB"), repeat=2))


class Known(NamedTuple):
    """What is known of two claims beside what they tell.

    `apart`: whether they belong to events that cannot be one; `asked_once`: whether they answer a question that a story
    has but one of.
    """

    apart: Callable[[Claim, Claim], bool]
    asked_once: Callable[[Claim, Claim], bool]


def _figure(claim: Claim) -> Hashable | None:
    """What two claims must have in common to be looked at: the figure with its unit, the day, the hour."""
    match claim.value:
        case AgeValue(low=low, high=high):
            return low if low == high else None
        case CountValue(outcome=None) | PercentValue():
            return number(claim.value)
        case MeasureValue(unit=unit) | DurationValue(unit=unit):
            one = number(claim.value)
            return None if one is None else (one, unit)
        case MoneyValue(currency=currency):
            one = number(claim.value)
            return None if one is None else (one, currency)
        case ClockValue(value=value) if ":" in value:
            return value
        case TimeValue(value=str() as value, mod=None, position=None) if value[-2:].isdecimal() or of_year(claim.value):
            return value[:_YEAR] if of_year(claim.value) else value
        case _:
            return None


def _asked(claim: Claim) -> frozenset[str]:
    """The words of what is asked: "grandchild", "call service"."""
    return frozenset(claim.attribute.split(":")[1:]) - LIGHT


def _kin(ones: Collection[str], others: Collection[str]) -> bool:
    """Whether a word of the one is a word of the other, or a synonym of it."""
    return any(
        one == other or any(kinship((one, a), (other, b)) >= SYNONYM for a, b in _PARTS)
        for one in ones
        for other in others
    )


def _words(claim: Claim) -> frozenset[str]:
    setting = claim.setting
    return (setting.near | setting.about) - setting.topic - LIGHT


def _one_verb(a: Claim, b: Claim) -> bool:
    mine, its = a.setting.predicate, b.setting.predicate
    return bool(mine and its) and mine not in LIGHT and its not in LIGHT and _kin({mine or ""}, {its or ""})


def _one_deed(a: Claim, b: Claim) -> bool:
    """Whether what is dated is one deed by its word, a verb in the one and a noun in the other perhaps."""
    mine, its = words(a.subject) - LIGHT, words(b.subject) - LIGHT
    return bool(mine & _words(b) or its & _words(a)) or _kin(mine, its)


def _one_sort(a: Claim, b: Claim) -> bool:
    """Whether what is counted, or done at that hour, may be one thing; who is of an age may be called anything."""
    if a.value.type == "time":
        return _one_verb(a, b) or of_year(a.value) or _one_deed(a, b)
    if a.kind == "age":
        return not of_two_sexes(a, b)
    if a.kind == "money" or a.attribute == b.attribute or (isinstance(a.value, ClockValue) and telling(a)):
        return True
    if a.kind == "count" and long_number(a) and _further(a) == _further(b):
        return True  # "114 counts", "on 114 occasions"
    if not ANYONE.isdisjoint(_asked(a) | _asked(b)) and a.kind == "count":
        return False
    mine, its = _asked(a), _asked(b)
    if a.kind == "measure" and len(a.setting.near & b.setting.near) >= _SAID_ALIKE:
        return True
    return _kin(mine, its) or (_one_verb(a, b) and a.kind != "count")


def _likeness(a: Claim, b: Claim) -> float:
    mine, its = a.setting, b.setting
    near = len((mine.near & its.near) - LIGHT)
    about = len(_words(a) & _words(b)) - near
    told = _NEAR * min(near, _MOST_WORDS) + _ABOUT * min(max(about, 0), _MOST_WORDS)
    alike = a.attribute == b.attribute or a.value.type == "time"  # all of them ask when
    if by_itself(a, b):
        return _ENOUGH + told
    one_thing = _specific(a, b)
    if not told and not one_thing and not (alike and telling(a)):
        return 0.0
    return (
        told
        + _SPECIFIC * one_thing
        + _ATTRIBUTE * (alike or _kin(_asked(a), _asked(b)))
        + _SUBJECT * bool((words(a.subject) & words(b.subject)) - LIGHT)
        + _PREDICATE * _one_verb(a, b)
        + _TELLING * telling(a) * (1 if alike and told else 2)
    )


def _further(claim: Claim) -> bool:
    """Whether what is counted comes to others: "12 further people"."""
    return "further" in claim.attribute


def _specific(a: Claim, b: Claim) -> bool:
    """Whether both count things of a name that tells much: "seven fishermen", no people and no men."""
    asked = _asked(a)
    return a.kind == "count" and a.attribute == b.attribute and bool(asked) and min(map(_worth, asked)) >= _THING


def _worth(lemma: str) -> float:
    return 0.0 if lemma in ANYONE else weight((lemma, "NOUN"))


def _one(a: Claim, b: Claim, known: Known, sole: Collection[str]) -> bool:
    """Whether two claims of two articles tell one figure of one thing; `sole` as for `_joined`."""
    if a.article == b.article:
        return False
    if known.asked_once(a, b):
        return compare_values(a.value, b.value).relation in AGREES and not of_two(a, b)
    by_rarity = a.id in sole and b.id in sole and told_of_one(a, b)
    if not by_rarity and not _one_sort(a, b):
        return False
    alike = _likeness(a, b)
    if not by_rarity and alike < (_OF_AGE if a.kind == "age" else _OF_YEAR if of_year(a.value) else _ENOUGH):
        return False
    as_written = _set_off(a) and _set_off(b)
    surely = alike >= _SURELY and telling(a) and a.attribute == b.attribute
    return (
        compare_values(a.value, _under_name_of(a, b).value).relation in AGREES
        and (a.kind == "money" or not ask_two_things(a, b))  # a price is told beforehand
        and (as_written or not dates_differ(a.setting.times, b.setting.times))
        and not bases_differ(a.setting.bases, b.setting.bases)
        and a.setting.extent == b.setting.extent
        and not of_two(a, b)
        and (as_written or surely or not known.apart(a, b))
    )


def _set_off(claim: Claim) -> bool:
    """Whether an age is set off by commas: then it is of the day on which the article was written, not of the deed."""
    first, last = claim.focus.start - claim.start, claim.focus.end - claim.start
    return claim.kind == "age" and claim.quote[:first].endswith(", ") and claim.quote[last:].startswith(",")


def _under_name_of(one: Claim, other: Claim) -> Claim:
    """The other claim with its sum called, or its things counted, as the first has it; as it is if that is so."""
    mine, its = one.value, other.value
    name: dict[str, object] = {}
    if isinstance(mine, MoneyValue) and isinstance(its, MoneyValue) and mine.role != its.role:
        name = {"role": mine.role}
    elif isinstance(mine, CountValue) and isinstance(its, CountValue) and mine.counted != its.counted:
        name = {"counted": mine.counted}
    if not name:
        return other
    return other.model_copy(update={"attribute": one.attribute, "value": its.model_copy(update=name)})


class Seconded(NamedTuple):
    """Claims that tell one figure of one thing; `home` is the group that others have already laid beside it, if any."""

    home: Group | None
    claims: tuple[Claim, ...]


def _joined(
    claims: Iterable[Claim], homes: Iterable[Seconded], known: Known, sole: Collection[str]
) -> Iterator[Seconded]:
    """The claims that stand alone joined to one another, and to the first group that has their figure.

    `sole` are the claims whose figure their article gives nowhere else.
    """
    parts: list[Seconded] = list(homes)
    for claim in claims:
        mine = [part for part in parts if any(_one(claim, c, known, sole) for c in part.claims)]
        homed = [part for part in mine if part.home is not None and _fits(claim, part.home)][:1]
        mine = [part for part in mine if part.home is None] + homed
        parts = [part for part in parts if part not in mine]
        parts.append(Seconded(homed[0].home if homed else None, (*(c for part in mine for c in part.claims), claim)))
    for part in parts:
        held = {c.id for c in part.home.claims} if part.home is not None else set()
        added = tuple(_under_name_of(part.claims[0], c) for c in part.claims if c.id not in held)
        if added and (held or len({c.article for c in added}) > 1):
            yield Seconded(part.home, added)


def _fits(claim: Claim, group: Group) -> bool:
    return all(compare_values(_under_name_of(c, claim).value, c.value).relation != "disjoint" for c in group.claims)


def _answered(claim: Claim, group: Group) -> bool:
    """Whether another article's claim in the group can be laid beside this one."""
    others = (c for c in group.claims if c.article != claim.article)
    return any(compare_values(claim.value, c.value).relation != "incomparable" for c in others)


def _given_once(groups: Iterable[Group]) -> set[str]:
    """The claims whose figure their article gives nowhere else, but perhaps in its headline."""
    given: dict[Hashable, list[str]] = defaultdict(list)
    for group in groups:
        for claim in group.claims:
            figure = _figure(claim) if not claim.headline else None
            if figure is not None:
                given[claim.article, claim.kind, figure].append(claim.id)
    return {ids[0] for ids in given.values() if len(ids) == 1}


def seconded(groups: Iterable[Group], story: Callable[[str], str], known: Known) -> Iterator[Seconded]:
    """The claims that only one article makes, as the groups have it, and another one makes as well.

    Args:
        groups: what the articles say.
        story: names the story that an article tells; of two stories no figure is one.
        known: what is known of two claims beside what they tell.
    """
    alone: dict[Hashable, list[Claim]] = defaultdict(list)
    homes: dict[Hashable, list[Seconded]] = defaultdict(list)
    every = list(groups)
    sole = _given_once(every)
    for group in every:
        if group.case or group.twice_told or group.unsettled or len(group.claims) > _MANY:
            continue
        answered: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in group.claims:
            figure = _figure(claim) if claim.polarity == "positive" else None
            if figure is not None:
                told = answered if _answered(claim, group) else alone
                told[story(claim.article), claim.kind, figure].append(claim)
        for name, claims in answered.items():
            if all(_fits(claim, group) for claim in claims):
                homes[name].append(Seconded(group, tuple(claims)))
    for name, claims in alone.items():
        if len(claims) <= _MANY:
            yield from _joined(sorted(claims, key=lambda c: (c.article, c.focus.start)), homes[name], known, sole)
