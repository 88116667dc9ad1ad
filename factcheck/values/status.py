"""Statuses: what stage a person's case or a thing is in, and which stages exclude each other.

A `slot` is a question ("was he convicted or acquitted?"); two of its states exclude each other. Some follow upon each
other in the course of things (arrested, then released): of these a difference alone tells no mistake.
"""

import re
from itertools import product
from typing import Final

from factcheck.model.finding import Severity
from factcheck.model.value import StatusValue
from factcheck.thesaurus import DERIVED, kinship
from factcheck.values.comparison import Comparison
from factcheck.values.person import same_person

# The order in which the states of a slot follow upon each other; a later text may tell the later one.
_COURSE = {
    "custody": ("at large", "held", "released"),
    "plea": ("not guilty", "guilty"),
    "verdict": ("convicted", "acquitted"),
    "answer": ("denied", "admitted"),
    "job": ("suspended", "dismissed"),
    "course": ("held", "postponed", "cancelled"),
    "access": ("closed", "reopened"),
    "supply": ("cut", "restored"),
}
# Slots whose states are true one after the other, often on one day: undated texts that differ may both be right.
_PASSING = frozenset(
    "custody access supply job search evacuation post condition deal strike results bill captivity "
    "sale truce marriage appeal insolvency hospital rule trial penalty capital crowd".split()
)
# Where or when somebody died: of these two answers exclude each other, the others can both be right.
_DEATHS = frozenset(map(frozenset, (
    ("at the scene", "in hospital"), ("at the scene", "on arrival"), ("at the scene", "later"), ("on arrival", "later"),
)))  # fmt: skip
# What is destroyed is damaged; what is asked is whether anything is the matter at all.
_HARMED = frozenset({"damaged", "destroyed"})
# Ways to lose a job that a personnel office keeps apart, though a reporter may not.
_LOST = frozenset({"laid off", "dismissed"})
# Slots whose answer is about one thing among several: convicted of this, acquitted of that.
_ABOUT = frozenset({"plea", "verdict", "answer", "decision"})
# What a court calls one killing: a text that names only the one contradicts a text that names only the other.
_KILLING = ({"murder"}, {"manslaughter", "homicide"})
_LESSER = "manslaughter"
_TERMS = frozenset({"death", "life", "years"})
_DEGREE = re.compile(r"\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -]degree\b")
_ATTEMPT = frozenset({"attempt", "attempted"})
_SMALL = frozenset({"the", "of", "a", "an", "to", "in", "count", "charge", "and", "on", "for"})
_NOBODY = "nobody"
# Nouns that fit anybody: two of them are one person's only where an age or a name beside them says so.
_ANYBODY = frozenset("man woman boy girl teenager teen youth person official officer employee nobody".split())


def is_anybody(who: str) -> bool:
    """Whether a description fits anybody: "a 34-year-old man", not "the driver"."""
    return bool(set(who.lower().split()[-1:]) & _ANYBODY)


def _marks(who: str) -> frozenset[str]:
    """What tells one holder of a description from another: figures and names ("34", "Leeds")."""
    words = who.replace("-", " ").split()
    named = {w.strip(",.'’\"").lower() for n, w in enumerate(words) if w[:1].isupper() and n > 0}
    return frozenset(named | set(re.findall(r"\d+", who)))


def _one_holder(a: StatusValue, b: StatusValue) -> bool | None:
    """Whether two statuses are said of one person or thing; None where that cannot be told."""
    if a.named != b.named:
        return None
    if a.named:
        return same_person(a.who, b.who)
    one, other = _marks(a.who), _marks(b.who)
    if one and other:
        return True if one & other else None
    return None if is_anybody(a.who) or is_anybody(b.who) else True


def _words(offence: str) -> frozenset[str]:
    return frozenset(offence.replace("-", " ").split()) - _SMALL


def _akin(a: str, b: str) -> bool:
    """ "Murder" and "second-degree murder"; not "first-degree" and "second-degree", nor "murder" and its attempt."""
    one, other = _words(a), _words(b)
    if bool(one & _ATTEMPT) != bool(other & _ATTEMPT):
        return False
    degrees = _DEGREE.findall(a), _DEGREE.findall(b)
    if degrees[0] and degrees[1] and degrees[0] != degrees[1]:
        return False
    return bool(one & other - _ATTEMPT) or any(_one_deed(x, y) for x in one for y in other)


def _one_deed(a: str, b: str) -> bool:
    """Whether a verb and a noun name one offence: "forging" signatures is "forgery"."""
    return max(kinship((a, "VERB"), (b, "NOUN")), kinship((b, "VERB"), (a, "NOUN"))) >= DERIVED


def of_one_offence(a: StatusValue, b: StatusValue) -> bool:
    """Whether two states are for one thing: "murder" and "second-degree murder"; never where one names none."""
    return any(_akin(one, other) for one, other in product(a.of, b.of))


def _killing(value: StatusValue) -> set[int]:
    """Which names for a killing a charge uses, attempts left out."""
    whole = [words for one in value.of if not (words := _words(one)) & _ATTEMPT]
    return {n for n, names in enumerate(_KILLING) for one in whole if one & names}


def _beside(a: StatusValue, b: StatusValue) -> Comparison:
    """One state on both sides: what it is for or to."""
    if set(a.of) == set(b.of):
        return Comparison("same", f"both say {a.state}")
    if not a.of or not b.of:
        return Comparison("within", f"both say {a.state}, one of them for what")
    one, other = ", ".join(a.of), ", ".join(b.of)
    if a.slot == "sentence":
        mine, its = set(a.of) & _TERMS, set(b.of) & _TERMS
        if mine and its and not mine & its:
            return Comparison("disjoint", f"a sentence to {one} is not one to {other}")
        return Comparison("within", f"both say {a.state}") if mine & its else _unlike(one, other)
    if of_one_offence(a, b):
        return Comparison("within", f"“{one}” and “{other}” name one charge")
    degrees = [set(_DEGREE.findall(" ".join(v.of))) for v in (a, b)]
    apart = degrees[0] and degrees[1] and degrees[0] != degrees[1]
    names = _killing(a), _killing(b)
    if names[0] and names[1] and (apart or not names[0] & names[1]):
        return Comparison("disjoint", f"“{one}” is not “{other}”")
    return _unlike(one, other)


def _unlike(one: str, other: str) -> Comparison:
    return Comparison("incomparable", f"“{one}” and “{other}” can stand beside each other")


def _denied(a: StatusValue, b: StatusValue) -> Comparison:
    """One side says that it is so, the other that it is not."""
    no, yes = (a, b) if a.polarity == "negative" else (b, a)
    if no.state != yes.state:
        fits = yes.slot in _COURSE and no.state in _COURSE[yes.slot]
        return Comparison("within" if fits else "incomparable", f"not {no.state} leaves room for {yes.state}")
    if no.of and yes.of and not of_one_offence(no, yes):
        return _unlike(", ".join(no.of), ", ".join(yes.of))
    why = f"{yes.state} against not {no.state}"
    if no.yet or no.slot in _PASSING:
        return Comparison("within", f"{why}: the one may have followed upon the other", bounds_only=True)
    return Comparison("disjoint", why)


def _states(a: StatusValue, b: StatusValue) -> Comparison:
    """Two states of one slot."""
    why = f"{a.state} against {b.state}"
    if a.slot in _ABOUT and bool(a.of) != bool(b.of):
        return Comparison("incomparable", f"{why}, but perhaps of two things")
    if a.slot == "answer" and not of_one_offence(a, b):
        return Comparison("incomparable", f"{why}, but of two things")
    if a.of and b.of and a.slot in _ABOUT and not of_one_offence(a, b):
        return _unlike(", ".join(a.of), ", ".join(b.of))
    if a.slot == "death" and frozenset((a.state, b.state)) not in _DEATHS:
        return Comparison("within", f"{a.state} leaves room for {b.state}")
    if {a.state, b.state} == _HARMED:
        return Comparison("within", f"{a.state} leaves room for {b.state}")
    if a.slot in _PASSING and {a.state, b.state} != _LOST:
        return Comparison("within", f"{why}: the one may have followed upon the other", bounds_only=True)
    return Comparison("disjoint", why)


def _identities(a: StatusValue, b: StatusValue) -> Comparison:
    """Who it was: a name, or that it is not given out. Two names may be two persons'."""
    if a.named != b.named:
        known = a if a.named else b
        return Comparison("within", f"one text names {known.who}, the other has no name yet", bounds_only=True)
    if not a.named:
        return Comparison("same", "both say that the name is not given out")
    if same_person(a.who, b.who):
        return Comparison("same", f"both name {a.who}")
    return Comparison("incomparable", f"{a.who} is not {b.who}")


def _called(value: StatusValue) -> str:
    """Which of two names a killing bears where a court tells them apart; nothing for what it calls neither."""
    words = value.text.lower()
    return next((name for name in (_LESSER, "murder") if name in words), "")


def _guilt(a: StatusValue, b: StatusValue) -> Comparison:
    """A crime told flatly or as proved, or as an accusation; who is accused need not be named."""
    if a.named and b.named and not same_person(a.who, b.who):
        return Comparison("incomparable", f"{a.who} is not {b.who}")
    one, other = _called(a), _called(b)
    if one and other and one != other:
        if a.state == b.state == "alleged":
            return Comparison("disjoint", f"an accusation of {one} is not one of {other}")
        return Comparison("incomparable", f"{one} is not {other}: the one may have become the other")
    if a.state == b.state:
        if _LESSER in {one, other} and one != other:
            return Comparison("incomparable", f"a killing need not be {_LESSER}")
        return Comparison("same", f"both tell it as {a.state}")
    return Comparison("disjoint", "one text tells flatly what the other tells as an accusation")


# How a deed is told other than as a fact, in words; what it would cost to print it flatly, where that is less.
_TOLD: Final[dict[str, tuple[str, Severity | None]]] = {
    "accused": ("one tells as fact what the other tells as an accusation", None),
    "supposed": ("one tells as fact what the other tells as suspicion", "warning"),
    "denied": ("one tells as fact what the other tells as denied by whoever is said to have done it", "warning"),
}


def _told(a: StatusValue, b: StatusValue) -> Comparison:
    """How one deed is told: as a fact, or as what somebody is accused or suspected of, or denies."""
    if a.state == b.state:
        return Comparison("same", f"both tell it as {a.state}")
    other = next((state for state in (a.state, b.state) if state != "fact"), "")
    if "fact" not in {a.state, b.state}:
        return Comparison("incomparable", f"neither tells as fact what is {a.state} and {b.state}")
    why, severity = _TOLD[other]
    return Comparison("disjoint", why, severity=severity)


def compare_statuses(a: StatusValue, b: StatusValue) -> Comparison:
    """How two statuses relate; symmetric in the relation. `bounds_only`: one may have followed upon the other.

    >>> guilty = StatusValue(text="found guilty", slot="verdict", state="convicted", who="Ana Ruiz", named=True)
    >>> compare_statuses(guilty, guilty.model_copy(update={"state": "acquitted", "who": "Ruiz"})).relation
    'disjoint'
    """
    if a.slot != b.slot:
        return Comparison("incomparable", f"{a.slot} is not {b.slot}")
    if a.slot == "identity":
        return _identities(a, b)
    if a.slot == "guilt":
        return _guilt(a, b)
    if a.slot == "told":
        return _told(a, b)
    if not _one_holder(a, b):
        return Comparison("incomparable", f"“{a.who}” need not be “{b.who}”")
    if a.polarity != b.polarity:
        return _denied(a, b)
    if a.state == b.state:
        return _beside(a, b) if a.polarity == "positive" else Comparison("same", f"both say not {a.state}")
    if a.polarity == "negative":
        return Comparison("incomparable", f"not {a.state} and not {b.state}")
    return _states(a, b)


def follows(earlier: StatusValue, later: StatusValue) -> bool:
    """Whether the later text's status is what the earlier text's may have turned into.

    >>> held = StatusValue(text="arrested", slot="custody", state="held", who="Ruiz")
    >>> free = held.model_copy(update={"state": "released"})
    >>> follows(held, free), follows(free, held)
    (True, False)
    """
    if earlier.slot == "identity":
        return earlier.yet and later.named
    if earlier.who == _NOBODY and later.polarity == "negative":
        return False  # "no arrests", "did not arrest the father"
    if earlier.polarity != later.polarity:
        return earlier.polarity == "negative"
    if earlier.state == later.state:
        return earlier.slot == "charge"  # charges are raised and lowered
    order = _COURSE.get(earlier.slot, ())
    known = earlier.state in order and later.state in order
    return known and order.index(earlier.state) < order.index(later.state)
