"""In many domains: what two reports tell of two things is no conflict, what they tell of one thing is."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.reading import compared

_DOMAINS: dict[str, dict[str, list[list[str]]]] = tomllib.loads(
    Path(__file__).with_name("two_things.toml").read_text(encoding="utf-8")
)
_DAY = date(2012, 11, 10)


def _pairs(sort: str) -> list[tuple[str, str]]:
    return [(one, other) for table in _DOMAINS.values() for one, other in table[sort]]


def _quarrels(one: str, other: str) -> list[str]:
    said = {"contradiction", "update"}
    findings = compared(one, other, published=[_DAY, _DAY]).findings
    return [found.message for found in findings if found.verdict in said]


@pytest.mark.parametrize(("one", "other"), _pairs("apart"))
def test_two_things_are_no_conflict(one: str, other: str) -> None:
    assert not _quarrels(one, other)


@pytest.mark.parametrize(("one", "other"), _pairs("conflict"))
def test_one_thing_told_in_two_ways_is_one(one: str, other: str) -> None:
    assert _quarrels(one, other)
