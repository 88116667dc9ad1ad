"""What is done once to one person or one thing, and by which words it is told; read from `once.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

Bearer = Literal["person", "thing"]
Slot = Literal["doer", "done", "nouns"]
_SLOTS: tuple[Slot, ...] = ("doer", "done", "nouns")


@dataclass(frozen=True, slots=True)
class OnceDeed:
    """A deed that befalls one bearer once: `of` a person or of a thing.

    `days` is how far apart two dates of it may lie and still be of one; None where it happens once for good.
    """

    id: str
    of: Bearer
    days: int | None = None


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, Slot], tuple[OnceDeed, ...]]:
    data = tomllib.loads((Path(__file__).parent / "once.toml").read_text(encoding="utf-8"))
    table: dict[tuple[str, Slot], tuple[OnceDeed, ...]] = {}
    for name, row in data.items():
        deed = OnceDeed(id=name, of=row["of"], days=row.get("days"))
        for slot in _SLOTS:
            for word in row.get(slot, ()):
                table[word, slot] = (*table.get((word, slot), ()), deed)
    return table


def once_deeds(word: str, slot: Slot) -> tuple[OnceDeed, ...]:
    """The deeds that a word tells: a verb ("doer", "done") with its particle, or a noun ("nouns").

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
    return next(deed for deeds in _table().values() for deed in deeds if deed.id == name)
