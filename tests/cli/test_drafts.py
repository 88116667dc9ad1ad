"""Several drafts in one run: each by itself, one status for all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import UnreadableInput
from tests.cli.conftest import Outcome, Played

Call = Callable[..., Outcome]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"Draft {name} tells that two men died.\n")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("Three men died.\n")
    return tmp_path


@pytest.mark.usefixtures("desk")
def test_each_is_told_by_itself_with_one_memory_for_all(call: Call, played: Played) -> None:
    outcome = call("check", "one.txt", "two.txt", "--against", "notes")
    assert outcome.code == 0
    assert outcome.out.count("1 sentence of one.txt") == outcome.out.count("1 sentence of two.txt") == 1
    assert played.asked["memory"] is not None


@pytest.mark.usefixtures("desk")
def test_the_status_is_the_gravest(call: Call, played: Played) -> None:
    played.verdicts = ["contradiction"]
    assert call("check", "one.txt", "two.txt", "--against", "notes", "--quiet").code == 1
    assert call("check", "one.txt", "two.txt", "--against", "notes", "--fail-on", "never").code == 0
    assert call("check", "one.txt", "two.txt", "--against", "notes", "gone.txt").code == 3


@pytest.mark.usefixtures("desk", "played")
def test_one_that_cannot_be_read_is_told_and_the_others_are_checked(call: Call) -> None:
    outcome = call("check", "gone.txt", "two.txt", "--against", "notes")
    assert outcome.code == 3
    assert outcome.err.startswith("factcheck: gone.txt: no such file")
    assert "1 sentence of two.txt" in outcome.out


@pytest.mark.usefixtures("desk", "played")
@pytest.mark.parametrize("options", [["--output", "o.txt"], ["--format", "json=o.json"]])
def test_they_do_not_go_into_one_file(call: Call, options: list[str]) -> None:
    outcome = call("check", "one.txt", "two.txt", "--against", "notes", *options)
    line = "check: several drafts make several reports, and one file holds one; name one draft"
    assert (outcome.code, outcome.err.partition("; see ")[0].strip()) == (2, f"factcheck: {line}")


@pytest.mark.usefixtures("desk", "played")
def test_nor_into_one_document(call: Call) -> None:
    outcome = call("check", "one.txt", "two.txt", "--against", "notes", "--format", "sarif")
    assert outcome.code == 2
    assert "--format sarif holds the report of one draft; name one draft, or take one of github, jsonl" in outcome.err
    assert call("check", "one.txt", "two.txt", "--against", "notes", "--format", "jsonl").code == 0


def test_a_mistake_of_ours_is_no_unreadable_draft(call: Call, desk: Path, played: Played) -> None:
    played.error = UnreadableInput("model", "is broken", "mend it")
    assert (desk / "one.txt").exists()
    assert call("check", "one.txt", "--against", "notes").code == 2
