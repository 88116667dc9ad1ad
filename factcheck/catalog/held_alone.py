"""Slots that one alone fills, and by which words they are told; read from `held_alone.toml`."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple


class HeldAlone(NamedTuple):
    """What one alone holds, or does: `id`, why there is but one, and of what things.

    `things` are nouns, `named` those of them of which a text must say whose they are; `bearing` is the sort of what is
    known by its name alone, `sides` are those that are won by a team as well as by its captain,
    `many` those of which an occasion has several. `rivals` tells that a
    text may name the other one, too; `case` that of several persons each may be one; `planned` that plans count.
    """

    id: str
    why: str
    things: frozenset[str]
    named: frozenset[str]
    bearing: str
    sides: frozenset[str]
    many: frozenset[str]
    rivals: bool
    case: bool
    planned: bool


class Telling(NamedTuple):
    """How a verb tells it: in which slots of the deed the holder and the thing stand.

    The thing may stand "behind" the verb, where the parse has no slot for it, or be the "case" of the sentence. `group`
    parts deeds of one row; `word` must follow the verb, if it is any.
    """

    row: HeldAlone
    holder: str
    thing: str
    group: str
    word: str


class Offices(NamedTuple):
    """The offices of one holder, by every title.

    `pointed` are those that a text must point at, `single` those of which a town has one; `gives` the verbs that give
    an office, `told_by` the rows that a title tells of.
    """

    row: HeldAlone
    titles: Mapping[str, str]
    pointed: frozenset[str]
    single: frozenset[str]
    gives: frozenset[str]
    told_by: Mapping[str, HeldAlone]


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "held_alone.toml").read_text(encoding="utf-8"))


def _row(name: str) -> HeldAlone:
    row = _rows()[name]
    return HeldAlone(
        name, row["why"], frozenset(row.get("things", ())), frozenset(row.get("named", ())),
        row.get("bearing", ""), frozenset(row.get("sides", ())), frozenset(row.get("many", ())),
        row.get("rivals", False), row.get("case", False), row.get("planned", False),
    )  # fmt: skip


@lru_cache(maxsize=1)
def _tellings() -> dict[str, tuple[Telling, ...]]:
    table: dict[str, tuple[Telling, ...]] = {}
    for name, row in _rows().items():
        for told in row.get("told", ()):
            telling = Telling(_row(name), told["holder"], told["thing"], told.get("group", name), told.get("with", ""))
            for verb in told["verbs"].split():
                table[verb] = (*table.get(verb, ()), telling)
    return table


def tellings(verb: str) -> tuple[Telling, ...]:
    """What one alone holds as a verb tells it.

    >>> [t.row.id for t in tellings("win")], tellings("attend")
    (['winner'], ())
    """
    return _tellings().get(verb, ())


@lru_cache(maxsize=1)
def offices() -> Offices:
    """The offices of one holder."""
    row = _rows()["office"]
    titles = {title: name for name, words in row["titles"].items() for title in words}
    return Offices(
        _row("office"), titles, frozenset(row["pointed"]), frozenset(row["single"]), frozenset(row["gives"]),
        {title: _row(name) for title, name in row["told_by"].items()},
    )  # fmt: skip


@lru_cache(maxsize=1)
def open_deeds() -> frozenset[str]:
    """The verbs of what many do to one thing: welcomed the result, read the book."""
    return frozenset(_rows()["open"]["verbs"].split())
