"""Moments that a story tells to the hour, and by which words; read from `moments.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Moment:
    """A call for help, a take-off, a kick-off.

    What is `appointed` is told before it happens, with its hour. What is told `alone` may happen at several places at
    several hours; what befalls `each` is known by its noun; `many` may do it at once. An `event` is told by its family.
    """

    id: str
    appointed: bool = False
    alone: bool = False
    each: bool = False
    many: bool = False
    event: bool = False


_TOLD = ("appointed", "alone", "each", "many", "event")


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str | None], Moment]:
    rows = tomllib.loads((Path(__file__).parent / "moments.toml").read_text(encoding="utf-8"))["moment"]
    table: dict[tuple[str, str | None], Moment] = {}
    for row in rows:
        moment = Moment(row["id"], **{told: row.get(told, False) for told in _TOLD})
        nouns = [*row["nouns"], *([None] if row.get("bearer") else [])]
        table.update({(verb, noun): moment for verb in row["verbs"] for noun in nouns})
        table.update({(name, noun): moment for name in row.get("names", ()) for noun in row.get("of", [""])})
    return table


@lru_cache(maxsize=1)
def moment_words() -> frozenset[str]:
    """The words that all verbs of moments begin with; a verb with another lemma tells none.

    >>> "lift" in moment_words(), "say" in moment_words()
    (True, False)
    """
    return frozenset(verb.partition(" ")[0] for verb, _ in _table())


def moment(verb: str, noun: str | None) -> Moment | None:
    """The moment that a verb or noun tells of a noun, of a person by name (None), or by itself ("").

    >>> moment("lift off", "rocket"), moment("lift off", "cook")
    (Moment(id='lift-off', appointed=False, alone=False, each=False, many=False, event=False), None)
    """
    return _table().get((verb, noun))


@lru_cache(maxsize=256)
def moments_done(verb: str) -> dict[str, Moment]:
    """The moments that a verb can tell, by the nouns of which it tells them.

    >>> sorted({found.id for found in moments_done("touch down").values()})
    ['touchdown']
    """
    return {noun: found for (told, noun), found in _table().items() if told == verb and noun}


@lru_cache(maxsize=128)
def moment_terms(name: str) -> frozenset[str]:
    """The words that tell the moment of that name, and of what.

    >>> "rocket" in moment_terms("lift-off"), "cook" in moment_terms("lift-off")
    (True, False)
    """
    told = (f"{verb} {noun or ''}".split() for (verb, noun), found in _table().items() if found.id == name)
    return frozenset(word for words in told for word in words)


@lru_cache(maxsize=1)
def _by_id() -> dict[str, Moment]:
    return {found.id: found for found in _table().values()}


def moment_called(name: str) -> Moment | None:
    """The moment of that name.

    >>> moment_called("kick-off").appointed
    True
    """
    return _by_id().get(name)
