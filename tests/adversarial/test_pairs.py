"""For each kind: what differs in one decisive way is said, what differs in ten harmless ways is not."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.catalog import load_kinds
from tests.reading import compared

KINDS: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))
SAID = frozenset({"contradiction", "update"})


def rows(decisive: str, known: str) -> Iterator[object]:
    """The pairs of each kind; the known failures are strict, so that one that is mended is noticed."""
    for kind, table in KINDS.items():
        for other in table[decisive]:
            yield pytest.param(kind, other, id=f"{kind}: {other}")
        for other, reason in table.get(known, {}).items():
            marks = pytest.mark.xfail(reason=reason, strict=True)
            yield pytest.param(kind, other, marks=marks, id=f"{kind}: {other}")


def quarrels(kind: str, other: str, *, turned: bool = False) -> list[tuple[str, str]]:
    """Kind and message of what the kind's text and another say against each other."""
    table = KINDS[kind]
    texts = (other, table["text"]) if turned and "draft" not in table else (table["text"], other)
    found = compared(*texts, draft="b" if "draft" in table else None).findings
    return [(f.kind, f.message) for f in found if f.verdict in SAID]


def test_every_kind_is_tried() -> None:
    assert KINDS.keys() == {kind.id for kind in load_kinds()}
    assert all(len(table["harmless"]) + len(table.get("alarm", {})) >= 10 for table in KINDS.values())


@pytest.mark.parametrize(("kind", "other"), [*rows("decisive", "missed")])
def test_a_decisive_difference_is_said(kind: str, other: str) -> None:
    assert quarrels(kind, other)
    assert quarrels(kind, other, turned=True)


@pytest.mark.parametrize(("kind", "other"), [*rows("harmless", "alarm")])
def test_a_harmless_difference_is_not(kind: str, other: str) -> None:
    assert not quarrels(kind, other)
    assert not quarrels(kind, other, turned=True)
