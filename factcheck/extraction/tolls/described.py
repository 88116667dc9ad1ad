"""What the words tell of one person: the sex, the age, the name, and whether the text brings somebody new in."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.sentence.reading import Reading
from factcheck.extraction.sentence.told_people import Person
from factcheck.model.base import Number
from factcheck.values.person import name_words

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_HE = frozenset({"he", "him", "himself"})
_SHE = frozenset({"she", "her", "herself"})
_FRESH = frozenset({"another", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "other"})
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_OF_AGE = 18  # years
_OLDEST = 115
_LOOKED_AT = 8  # words before a noun that may describe its person


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
