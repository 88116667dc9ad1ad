"""Moments that a story tells to the hour, and by which words; read from `moments.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Moment:
    """A call for help, a take-off, a kick-off. What is `appointed` is told before it happens, with its hour."""

    id: str
    appointed: bool = False


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str | None], Moment]:
    rows = tomllib.loads((Path(__file__).parent / "moments.toml").read_text(encoding="utf-8"))["moment"]
    table: dict[tuple[str, str | None], Moment] = {}
    for row in rows:
        moment = Moment(row["id"], appointed=row.get("appointed", False))
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
    (Moment(id='lift-off', appointed=False), None)
    """
    return _table().get((verb, noun))


@lru_cache(maxsize=1)
def _by_id() -> dict[str, Moment]:
    return {found.id: found for found in _table().values()}


def moment_called(name: str) -> Moment | None:
    """The moment of that name.

    >>> moment_called("kick-off").appointed
    True
    """
    return _by_id().get(name)
