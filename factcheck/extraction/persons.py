"""What the words tell of one person (sex, age, name), and whether two of them can be one and the same.

"A man", "the 24-year-old" and "John Smith, 24" can be one person; "a woman" and "he" cannot, nor can "another man"
be the man told of before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.extraction.cast import name_tokens
from factcheck.extraction.name_links import written
from factcheck.extraction.reading import Reading
from factcheck.model.base import Number
from factcheck.values.person import name_words, same_person

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_HE = frozenset({"he", "him", "himself"})
_SHE = frozenset({"she", "her", "herself"})
_FRESH = frozenset({"another", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "other"})
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_OF_AGE = 18  # years
_AGE_SLIP = 1  # years by which one text's two ages of a person may differ ("22 months", "a two-year-old")
_OLDEST = 115
_LOOKED_AT = 8  # words before a noun that may describe its person


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


def _age(token: "Token", reading: Reading) -> Number | None:
    """ "A 24-year-old man", "the 17-year-old", "a woman, 45, was"."""
    for t in (token, *token.doc[max(token.left_edge.i, token.i - _LOOKED_AT) : token.i]):
        found = reading.around(t)
        if found is not None and found.kind == "other" and "old" in found.text.lower():
            young = any(unit in found.text.lower() for unit in ("month", "week", "day"))
            return 1 if young else found.low
    if token.i + 3 < len(token.doc) and token.nbor(1).text == "," and token.nbor(3).text in {",", "."}:
        found = reading.quantity_of(token.nbor(2))
        if found is not None and found.low is not None and found.low == found.high and 0 < found.low <= _OLDEST:
            return found.low
    return None


def _sex(token: "Token", lists: Mapping[str, frozenset[str]]) -> str:
    """By the noun, or by "female" and "male" before one that tells nothing."""
    words = [token.lemma, *(c.lower_ for c in token.children if c.dep_ in {"amod", "compound"})]
    for word in words:
        if word in lists["females"] or word.endswith("woman"):
            return "f"
        if word in lists["males"] or (word.endswith("man") and word not in lists["no_persons"]):
            return "m"
    return ""


def _minor(token: "Token", age: Number | None, lists: Mapping[str, frozenset[str]]) -> bool | None:
    if age is not None:
        return age < _OF_AGE
    lemma = token.lemma
    if lemma in lists["minors"]:
        return True
    return False if lemma in lists["adults"] or lemma.endswith(("man", "woman")) else None


def described(token: "Token", reading: Reading, lists: Mapping[str, frozenset[str]]) -> Person:
    """The person that a noun, a name or a pronoun speaks of."""
    word = token.lower_
    if token.pos_ == "PRON" and word in _HE | _SHE:
        return Person(sex="m" if word in _HE else "f", pronoun=True)
    before = {c.lower_ for c in token.children if c.i < token.i and c.dep_ in {"det", "amod", "nummod"}} | {word}
    age = _age(token, reading)
    named = token.ent_type_ == "PERSON" and token.tag_ == "NNP"
    name = written(name_tokens(token)) if named else ""
    return Person(
        sex="" if named else _sex(token, lists),
        age=age,
        minor=_minor(token, age, lists),
        name=name if name_words(name) else "",
        fresh=bool(before & _FRESH),
        indefinite=bool(before & _INDEFINITE) or not (named or any(c.dep_ in {"det", "poss"} for c in token.children)),
    )
