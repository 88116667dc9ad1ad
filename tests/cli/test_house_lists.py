"""House lists in a file of settings change what the commands print."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Outcome

Call = Callable[..., Outcome]
BLAST = "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed {} people.\n"


@pytest.fixture(autouse=True)
def desk(call: Call) -> None:  # noqa: ARG001 - `call` moves to the folder first
    for folder, toll in (("echo", 12), ("star", 15)):
        Path("wire", folder).mkdir(parents=True)
        Path("wire", folder, f"{folder}.txt").write_text(BLAST.format(toll))


def settle(text: str) -> None:
    Path("factcheck.toml").write_text(text, encoding="utf-8")


def report(call: Call, *args: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(call(*(args or ("compare", "wire")), "--format", "json").out)
    return told


def toll(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [(f["verdict"], f["severity"]) for f in told["findings"] if f["kind"] == "toll"]


def test_ignored_kinds_and_severities(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert toll(report(call)) == [("contradiction", "error")]
    settle('[severity]\ntoll = "note"\n')
    assert toll(report(call)) == [("contradiction", "note")]
    assert "note · " in call("compare", "wire").out
    monkeypatch.setenv("FACTCHECK_IGNORE", "FC101, place")
    assert toll(report(call)) == []
    assert call("compare", "wire").code == 0
    settle('ignore = ["tol"]\n')
    monkeypatch.delenv("FACTCHECK_IGNORE")
    line = "factcheck.toml: ignore: no rule or kind 'tol'; did you mean 'toll'?"
    assert call("compare", "wire") == Outcome(2, "", f"factcheck: {line}\n")


def test_publishers_are_known_by_their_files(call: Call) -> None:
    Path("wire/star/star.txt").write_text("In Arden a blast on Tuesday left 12 people dead. Help came by boat.\n")
    assert report(call)["summary"]["origins"] == 2
    settle(
        '[publishers."Marsk Echo"]\nowner = "North Press"\ntrusted = true\nfiles = ["wire/echo/*"]\n'
        '[publishers.Star]\nowner = "North Press"\nfiles = "star/*.txt"\n'
    )
    told = report(call)
    assert told["summary"]["origins"] == 1
    assert [(a["publisher"], a["owner"], a["trusted"]) for a in told["articles"]] == [
        ("Marsk Echo", "North Press", True),
        ("Star", "North Press", False),
    ]
    page = call("compare", "wire").out
    assert "One origin, since they belong to North Press: echo.txt and star.txt." in " ".join(page.split())
    Path("draft.txt").write_text("Blast in Arden\n\nA blast in Arden on Tuesday killed 12 people.\n")
    checked = report(call, "check", "draft.txt", "--against", "wire")
    assert [a.get("publisher") for a in checked["articles"]] == [None, "Marsk Echo", "Star"]


def test_a_draft_is_told_the_house_spelling(call: Call) -> None:
    settle('[names]\nArdene = "Arden"\n')
    Path("draft.txt").write_text("Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 12 people.\n")
    page = call("check", "draft.txt", "--against", "wire/echo").out
    assert "HOUSE SPELLING\n    draft.txt:1 and 1 more place “Arden”: write “Ardene”" in page
    assert "HOUSE SPELLING" not in call("check", "draft.txt", "--against", "wire/echo", "--isolated").out


def test_a_draft_is_held_against_the_list_of_roles(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    Path("draft.txt").write_text("The bridge was opened on Monday by Jane Doe, the mayor of Leeds.\n")
    args = ("check", "draft.txt", "--against", "wire/echo")
    assert call(*args).code == 0
    settle('[[roles]]\nperson = "Jane Doe"\nrole = "mayor"\nof = "Leeds"\nuntil = 2025-01-01\n')
    outcome = call(*args)
    assert outcome.code == 1
    assert "the house list has Jane Doe as mayor of Leeds until 2025-01-01" in " ".join(outcome.out.split())
    finding = next(f for f in report(call, *args)["findings"] if f["kind"] == "role")
    assert "the house list has Jane Doe" in call("why", finding["id"], *args[1:]).out
    monkeypatch.setenv("FACTCHECK_TODAY", "2024-11-20")
    assert call(*args).code == 0


def test_kinds_of_the_newsrooms_own(call: Call) -> None:
    shutil.copytree(ROOT / "claims" / "toll", "own/toll")
    claim = Path("own/toll/claim.toml")
    claim.write_text(claim.read_text().replace('severity = "error"', 'severity = "warning"'))
    settle('claims_dir = "own"\n')
    assert toll(report(call)) == [("contradiction", "warning")]


def test_a_kind_more_is_reported_and_can_be_ignored(call: Call) -> None:
    Path("wire/echo/echo.txt").write_text("A blast shook Arden on Tuesday. Repairs cost 3 million euros.\n")
    shutil.copytree(ROOT / "claims" / "money", "more/costs")
    claim = Path("more/costs/claim.toml")
    claim.write_text("".join('rule = "FC990"\n' if line.startswith("rule =") else line for line in claim.open()))
    settle('claims_dir = "more"\n')
    assert "FC990  costs" in call("kinds").out
    assert call("explain", "FC990").code == 0
    assert "costs" in {finding["kind"] for finding in report(call)["findings"]}
    settle('claims_dir = "more"\nignore = ["costs"]\n')
    assert "costs" not in {finding["kind"] for finding in report(call)["findings"]}


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("lexicon.toml", None, "toll: lexicon.toml is missing from the claim folder; add it"),
        ("claim.toml", "rule = ", "toll/claim.toml: "),
        ("claim.toml", 'ruled = "FC101"', "toll/claim.toml: unknown key 'ruled' (did you mean 'rule'?)"),
    ],
)
def test_a_broken_kind_is_one_line(call: Call, file: str, text: str | None, line: str) -> None:
    shutil.copytree(ROOT / "claims" / "toll", "own/toll")
    broken = Path("own/toll", file)
    broken.write_text(text) if text is not None else broken.unlink()
    settle('claims_dir = "own"\n')
    outcome = call("compare", "wire")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"factcheck: {line}")
    assert outcome.err.count("\n") == 1
