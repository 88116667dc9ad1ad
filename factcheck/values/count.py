"""Comparing counts: how many were killed, how many homes burned."""

from factcheck.model.value import CountValue
from factcheck.thesaurus import NEAR, kinship
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate

# Words for anyone at all.
ANYONE = frozenset("people person human individual victim casualty fatality other life soul".split())
# Words that one text uses for all those whom another calls people: "12 worshippers died", "12 people died".
ALL_OF_THEM = frozenset(
    "resident passenger worker employee civilian villager worshipper student pupil migrant refugee patient traveller "
    "traveler guest visitor spectator tourist climber miner fan customer shopper inhabitant local citizen prisoner "
    "inmate hostage survivor staff".split()
)
# Those of them beside whom there are always others, unless all died: a crew beside the passengers, staff beside pupils.
_NOT_ALONE = frozenset({"passenger", "student", "pupil", "patient", "employee", "worker", "staff"})
# Words for some among them: "four children" says nothing against "23 people".
SOME_OF_THEM = frozenset(
    "man woman child boy girl baby infant toddler teenager teen youth minor adult pensioner soldier serviceman "
    "policeman officer firefighter rescuer medic doctor nurse journalist foreigner national driver pilot crew gunman "
    "attacker suspect bystander pedestrian mother father son daughter brother sister couple family".split()
)
# Of these a word for some is no word for the others: "three babies" beside "five children".
BY_AGE_OR_SEX = frozenset(
    "man woman child boy girl baby infant toddler teenager teen youth minor adult pensioner mother father son daughter "
    "brother sister couple family".split()
)
_AS_GOOD_AS = 0.7  # how near two words for some must be: "gunman" and "attacker", not "officer" and "serviceman"
PEOPLE = ANYONE | ALL_OF_THEM | SOME_OF_THEM
# Things with two names.
SAME_THING = {
    "house": "home", "dwelling": "home", "quake": "earthquake", "tremor": "earthquake", "temblor": "earthquake",
    "policewoman": "policeman", "aeroplane": "plane", "airplane": "plane", "aircraft": "plane", "automobile": "car",
    "flat": "apartment",
}  # fmt: skip
VAGUE = frozenset({"several", "few", "many"})  # "several shots" and "twelve shots" can be the same shots
UNEVEN_PLURALS = {"men": "man", "women": "woman", "children": "child", "persons": "person", "lives": "life",
                  "families": "family", "casualties": "casualty", "fatalities": "fatality", "babies": "baby",
                  "servicemen": "serviceman", "policemen": "policeman", "gunmen": "gunman"}  # fmt: skip


def _singular(counted: str) -> str:
    """The class in one form: "Homes" and "house" are "home"."""
    low = counted.casefold().strip()
    if low in UNEVEN_PLURALS:
        low = UNEVEN_PLURALS[low]
    elif low.endswith("s") and not low.endswith(("ss", "us")):
        low = low.removesuffix("s")
    low = SAME_THING.get(low, low)
    return "people" if low in ANYONE else low


def counts_anyone(value: CountValue) -> bool:
    """Whether a count is of people in general, so that others can be a part of them.

    >>> counts_anyone(CountValue(text="23 people", low=23, high=23, counted="people"))
    True
    """
    return _singular(value.counted) in ALL_OF_THEM | {"people"}


def _among(part: CountValue, whole: CountValue) -> Comparison:
    """Some of the people beside all of them: "four children" and "23 people"; a part is never larger than its whole."""
    some, all_of_them = Bounds.of(part), Bounds.of(whole)
    related = relate(some, all_of_them)
    too_many = some.low is not None and all_of_them.high is not None and some.low > all_of_them.high
    if related.relation != "disjoint" or too_many:
        return related
    some_words, all_words = in_figures(some), in_figures(all_of_them)
    return Comparison("within", f"{some_words} {part.counted} may be among {all_words} {whole.counted}")


def _in_care(some: CountValue, hurt: CountValue) -> Comparison:
    """Those brought to a hospital beside all who were hit: fewer may be some of them, more exclude it."""
    found = relate(Bounds.of(some), Bounds.of(hurt))
    if found.relation != "disjoint":
        return found
    if some.low is not None and hurt.high is not None and some.low > hurt.high:
        return compare_counts(some.model_copy(update={"in_care": False}), hurt)
    return Comparison("incomparable", f"{some.text} in care may be some of {hurt.text}")


def _relate(a: CountValue, b: CountValue) -> Comparison:
    """Counts of one class; what may be other parts of a whole, or is only roughly meant, excludes nothing."""
    found = relate(Bounds.of(a), Bounds.of(b))
    if found.relation == "disjoint" and a.subset and b.subset and 1 in {a.high, b.high}:  # one man told by himself
        return Comparison("incomparable", f"{a.text} and {b.text} may be different parts")
    if found.relation == "disjoint" and any(VAGUE & set(v.text.lower().split()) for v in (a, b)):
        return Comparison("incomparable", f"{a.text} and {b.text} are too loosely meant")
    return found


def _one_sort(one: str, other: str) -> bool:
    """Whether two words for people are words for the same ones: "inmates" and "prisoners", "officers", "policemen".

    What all of them may be called and what some are ("passengers", "women") is never one; nor are two words for some of
    an age or a sex: "babies" are "children", and there may be others.
    """
    if one in ALL_OF_THEM and other in ALL_OF_THEM:
        return kinship((one, "NOUN"), (other, "NOUN")) >= NEAR
    if {one, other} <= SOME_OF_THEM - BY_AGE_OR_SEX:
        return kinship((one, "NOUN"), (other, "NOUN")) >= _AS_GOOD_AS
    return False


def compare_counts(a: CountValue, b: CountValue) -> Comparison:
    """How two counts relate; symmetric in the relation.

    They are incomparable when they tell of different outcomes, of different classes, or when one of them is a part
    ("including four children") and the other is not. People in general meet any word for people.

    >>> died = CountValue(text="25", low=25, high=25, counted="people", outcome="killed")
    >>> least = CountValue(text="at least 23", low=23, high=None, counted="people", outcome="killed")
    >>> compare_counts(died, least).relation
    'within'
    >>> compare_counts(died, least.model_copy(update={"outcome": "injured"})).why
    'killed is not injured'
    """
    if a.outcome != b.outcome:
        return Comparison("incomparable", f"{a.outcome or 'counted'} is not {b.outcome or 'counted'}")
    if a.subset != b.subset:
        part, whole = (a, b) if a.subset else (b, a)
        why = f"{in_figures(Bounds.of(part))} {part.counted} is a part, {in_figures(Bounds.of(whole))} is not"
        return Comparison("incomparable", why)
    if a.in_care != b.in_care:
        return _in_care(a, b) if a.in_care else _in_care(b, a)
    one, other = _singular(a.counted), _singular(b.counted)
    if a.outcome is None and "people" in {one, other} and {one, other} & _NOT_ALONE:
        return _among(b, a) if one == "people" else _among(a, b)
    all_of_them = "people" in {one, other} and {one, other} <= ALL_OF_THEM | {"people"}
    if one == other or all_of_them or _one_sort(one, other):
        return _relate(a, b)
    if one == "people" and other in SOME_OF_THEM:
        return _among(b, a)
    if other == "people" and one in SOME_OF_THEM:
        return _among(a, b)
    return Comparison("incomparable", f"{a.counted} are not {b.counted}")
