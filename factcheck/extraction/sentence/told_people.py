"""People as a sentence tells of them: one person, by sex, age and name, and those that a noun phrase counts.

"A man", "the 24-year-old" and "John Smith, 24" can be one person; "a woman" and "he" cannot, nor can "another man"
be the man told of before.
"""

from dataclasses import dataclass, replace

from factcheck.model.base import Number, Span
from factcheck.values.person import same_person

_AGE_SLIP = 1  # years by which one text's two ages of a person may differ ("22 months", "a two-year-old")


@dataclass(frozen=True, slots=True)
class Person:
    """One person as told of: `sex` "f", "m" or unknown "", `age` in years, `minor` None where nothing tells.

    `fresh` is somebody told of as one more ("another man", "a third victim"), `indefinite` one whom the words bring in.
    """

    sex: str = ""
    age: Number | None = None
    minor: bool | None = None
    name: str = ""
    fresh: bool = False
    indefinite: bool = False
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """People counted by a noun phrase: `focus` is the words that count them; `part`: they are but some of them all.

    `persons` describes those that are told one by one, `others` tells that they are counted beside those told before
    ("three others").
    """

    low: Number | None
    high: Number | None
    approximate: bool
    noun: str
    focus: Span
    part: bool = False
    persons: tuple[Person, ...] = ()
    others: bool = False


def alike(a: Person, b: Person) -> bool:
    """Whether the two can be one person, by all that the words tell."""
    if a.sex and b.sex and a.sex != b.sex:
        return False
    if a.age is not None and b.age is not None and abs(a.age - b.age) > _AGE_SLIP:
        return False
    if a.minor is not None and b.minor is not None and a.minor != b.minor:
        return False
    return not (a.name and b.name) or same_person(a.name, b.name) is not False


def joined(a: Person, b: Person) -> Person:
    """What is known of a person from two mentions."""
    return replace(
        a,
        sex=a.sex or b.sex,
        age=a.age if a.age is not None else b.age,
        minor=a.minor if a.minor is not None else b.minor,
        name=max(a.name, b.name, key=len),
    )
