"""What goes on from a day on, or is called for a day, and by which words it is told; read from `occasions.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

How = Literal["lasting", "once", "appointed"]
_WAYS: tuple[How, ...] = ("lasting", "once", "appointed")


@dataclass(frozen=True, slots=True)
class Occasion:
    """A strike, a trial, a hearing. What `lasts` began on one day; of the rest only the next is one."""

    id: str
    lasts: bool = False


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "occasions.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _by_noun() -> dict[str, Occasion]:
    rows = _rows().items()
    return {noun: Occasion(name, lasts=row.get("lasts", False)) for name, row in rows for noun in row["nouns"]}


@lru_cache(maxsize=1)
def _by_verb() -> dict[tuple[str, How], Occasion]:
    return {
        (verb, how): Occasion(name, lasts=row.get("lasts", False))
        for name, row in _rows().items()
        for how in _WAYS
        for verb in row.get(how, ())
    }


def occasion_called(noun: str) -> Occasion | None:
    """What a noun names.

    >>> occasion_called("walkout"), occasion_called("walk")
    (Occasion(id='strike', lasts=True), None)
    """
    return _by_noun().get(noun)


def occasion_done(verb: str, how: How) -> Occasion | None:
    """What goes on while a verb is done (`lasting`), begins when it is (`once`), is to be when it is (`appointed`).

    >>> occasion_done("walk out", "once")
    Occasion(id='strike', lasts=True)
    """
    return _by_verb().get((verb, how))
