"""How often something was done to a named person: "Ana Ruiz was shot seven times", "hitting Ruiz eleven times"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import Kind
from factcheck.extraction.antecedents import PRONOUNS, meant_by
from factcheck.extraction.bearers import name_of
from factcheck.language.syntax import undergoer

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

# "Arrested three times since October" is no number of all his arrests.
_WITHIN = frozenset({"since", "within", "during", "past", "last", "this", "over", "between", "before", "after", "per"})
_MORE = frozenset({"more", "other", "another", "further"})


class Repeats(NamedTuple):
    """A number of times, with its noun, the verb it counts, and whom that befell."""

    quantity: "Quantity"
    times: "Token"
    verb: "Token"
    whom: str


def _befell(verb: "Token", reading: "Reading") -> str | None:
    whom = undergoer(verb)
    if whom is None:
        return None
    return meant_by(whom, reading) if whom.lower_ in PRONOUNS else name_of(whom)


def repeats(reading: "Reading", kind: Kind) -> Iterator[Repeats]:
    """The numbers of times that a sentence tells of a deed to a person whose name is known."""
    if "time" not in reading.forms or kind.lists["repeated"].isdisjoint(reading.forms):
        return
    for times in (t for t in reading.tokens if t.lower_ == "times" and t.head.lemma in kind.lists["repeated"]):
        verb = times.head
        beside = {c.lower_ for node in (times, verb) for c in node.children}
        number = next((c for c in times.children if c.dep_ == "nummod"), None)
        quantity = reading.quantity_of(number) if number is not None else None
        if quantity is None or beside & _MORE or not beside.isdisjoint(_WITHIN):
            continue
        whom = _befell(verb, reading)
        if whom is not None:
            yield Repeats(quantity, times, verb, whom)
