"""What is done once to one person or one thing, and by which words it is told; read from `once.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

Bearer = Literal["person", "thing"]
Slot = Literal["doer", "done", "nouns", "states", "reaching", "lasting"]
_SLOTS: tuple[Slot, ...] = ("doer", "done", "nouns", "states", "reaching", "lasting")


@dataclass(frozen=True, slots=True)
class OnceDeed:
    """A deed that befalls one bearer once: `of` a person or of a thing.

    `days` is how far apart two dates of it may lie and still be of one; None where it happens once for good.
    `appointed` tells that its day is announced beforehand: a plan and a fact, or two plans, are one question. `things`
    are the only nouns whom it befalls, if there are such; in one story they all mean one. What leads somewhere, as a
    move does to a place, has its end where `towards` tells; `called` are the words for the only ends it has, if there
    are such, and `besides` those that can be reached again. What is `mutual` befalls its end as well.
    What is `transitive` befalls who does it, whatever he does it to.
    """

    id: str
    of: Bearer
    days: int | None = None
    appointed: bool = False
    things: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    called: tuple[tuple[str, str], ...] = ()
    besides: frozenset[str] = frozenset()
    mutual: bool = False
    transitive: bool = False


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "once.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, Slot], tuple[OnceDeed, ...]]:
    table: dict[tuple[str, Slot], tuple[OnceDeed, ...]] = {}
    for name, row in _rows().items():
        for slot in _SLOTS:
            for word in row.get(slot, ()):
                table[word, slot] = (*table.get((word, slot), ()), once_deed(name))
    return table


def once_deeds(word: str, slot: Slot) -> tuple[OnceDeed, ...]:
    """The deeds that a word tells: a verb ("doer", "done") with its particle, a noun, or what lasts from them.

    >>> [deed.id for deed in once_deeds("kill", "done")], once_deeds("kill", "doer")
    (['death'], ())
    """
    return _table().get((word, slot), ())


@lru_cache(maxsize=256)
def once_deed(name: str) -> OnceDeed:
    """The deed of that name.

    Raises:
        KeyError: there is none.
    """
    row = _rows()[name]
    return OnceDeed(
        id=name, of=row["of"], days=row.get("days"), appointed=row.get("appointed", False),
        things=frozenset(row.get("things", ())), towards=frozenset(row.get("towards", ())),
        called=tuple(row.get("called", {}).items()), besides=frozenset(row.get("besides", ())),
        mutual=row.get("mutual", False), transitive=row.get("transitive", False),
    )  # fmt: skip


@lru_cache(maxsize=256)
def once_nouns(name: str) -> frozenset[str]:
    """The nouns that name a deed: "funeral" and "burial" of the one."""
    return frozenset(_rows()[name].get("nouns", ()))
