"""What an editor is shown of the two articles in seeds/, as tests/gold/seeds.json asks it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, Report, compare
from factcheck.model.finding import Finding

ROOT = Path(__file__).resolve().parents[1]
GOLD: dict[str, Any] = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text(encoding="utf-8"))
TEXTS = {name: (ROOT / "seeds" / name).read_text(encoding="utf-8") for name in GOLD["articles"]}
FIRM = [gold for gold in GOLD["findings"] if gold["verdict"] == "contradiction" and not gold.get("unsure")]
UNSURE = [gold for gold in GOLD["findings"] if gold.get("unsure")]
TRAPS = [gold for gold in GOLD["findings"] if gold["verdict"] in {"compatible", "different-event"}]
SHARED = [gold for gold in GOLD["findings"] if gold["verdict"] == "agreement"]
SINGLE_LEAST = 6

Place = tuple[str, int, int]


def places(side: dict[str, Any]) -> list[Place]:
    """Where the deciding words of a gold side stand: its focus, or its whole quotation."""
    name, quote = side["article"], side["quote"]
    words = side.get("focus", quote)
    shift = quote.index(words)
    starts = [found.start() + shift for found in re.finditer(re.escape(quote), TEXTS[name])]
    return [(name, start, start + len(words)) for start in starts]


def meet(one: Place, other: Place) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


@pytest.fixture(scope="module")
def report() -> Report:
    return compare([Article.from_text(text, name=name) for name, text in TEXTS.items()])


def foci(report: Report, finding: Finding) -> list[Place]:
    path = {entry.id: entry.path for entry in report.articles}
    return [(path[side.article], side.focus.start, side.focus.end) for side in finding.sides]


def shows(report: Report, finding: Finding, gold: dict[str, Any]) -> bool:
    """Whether a finding lays this gold finding's sides of both articles beside each other."""
    said = foci(report, finding)
    hit = {
        side["article"] for side in gold["sides"] if any(meet(here, there) for here in places(side) for there in said)
    }
    return hit == {side["article"] for side in gold["sides"]}


def test_the_gold_quotes_the_articles() -> None:
    every = [side for gold in GOLD["findings"] for side in gold["sides"]] + GOLD["single_source"] + GOLD["set_aside"]
    assert all(places(side) for side in every)


def test_third_against_fourth_is_the_first_finding(report: Report) -> None:
    first = report.findings[0]
    assert (first.kind, first.verdict) == ("ordinal", "contradiction")
    assert shows(report, first, GOLD["findings"][0])
    assert {side.value for side in first.sides} == {"at least the third", "at least the fourth"}


@pytest.mark.parametrize("gold", FIRM, ids=lambda gold: gold["id"])
def test_each_firm_contradiction_is_reported_once(report: Report, gold: dict[str, Any]) -> None:
    found = [f for f in report.findings if f.verdict == "contradiction" and shows(report, f, gold)]
    assert len(found) == 1
    assert found[0].why
    assert found[0].question


def test_no_other_contradiction_and_no_update_is_reported(report: Report) -> None:
    for finding in report.findings:
        if finding.verdict in {"contradiction", "update"}:
            assert any(shows(report, finding, gold) for gold in [*FIRM, *UNSURE]), finding.message


@pytest.mark.parametrize("gold", TRAPS, ids=lambda gold: gold["id"])
def test_what_only_looks_like_a_conflict_is_none(report: Report, gold: dict[str, Any]) -> None:
    assert not [f for f in report.findings if f.verdict in {"contradiction", "update"} and shows(report, f, gold)]


def test_whom_zelenskyi_called_is_never_a_conflict(report: Report) -> None:
    for finding in report.findings:
        if finding.verdict in {"contradiction", "update"}:
            assert not [side for side in finding.sides if "Erdogan" in side.quote or "Aliyev" in side.quote]


@pytest.mark.parametrize("gold", SHARED, ids=lambda gold: gold["id"])
def test_what_both_say_is_an_agreement(report: Report, gold: dict[str, Any]) -> None:
    assert [f for f in report.findings if f.verdict == "agreement" and shows(report, f, gold)]


def test_one_assumption_clears_both_firm_contradictions(report: Report) -> None:
    told = {finding.id: finding for finding in report.findings}
    for assumption in report.assumptions:
        cleared = [told[fid] for fid in assumption.clears]
        if all(any(shows(report, finding, gold) for finding in cleared) for gold in FIRM):
            assert all(finding.assumption == assumption.id for finding in cleared)
            return
    pytest.fail("no assumption clears both")


def test_most_of_what_only_one_says_is_told(report: Report) -> None:
    single = [place for f in report.findings if f.verdict == "single-source" for place in foci(report, f)]
    heard = [
        gold for gold in GOLD["single_source"] if any(meet(here, there) for here in places(gold) for there in single)
    ]
    assert len(heard) >= SINGLE_LEAST


@pytest.mark.parametrize("gold", GOLD["set_aside"], ids=lambda gold: gold["quote"])
def test_what_is_no_story_is_set_aside_with_a_reason(report: Report, gold: dict[str, Any]) -> None:
    entry = next(entry for entry in report.articles if entry.path == gold["article"])
    aside = [a for a in entry.set_aside for here in places(gold) if meet(here, (entry.path, a.start, a.end))]
    assert aside
    assert all(a.reason for a in aside)


def test_all_links_are_set_aside_and_nothing_else(report: Report) -> None:
    told = {(entry.path, TEXTS[entry.path][a.start : a.end]) for entry in report.articles for a in entry.set_aside}
    name = GOLD["set_aside"][0]["article"]
    links = TEXTS[name][TEXTS[name].index("Read also:") :].splitlines()
    assert {(name, link) for link in links} <= told
    assert len(told) == len(links) + 1
