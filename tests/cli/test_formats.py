"""Several formats of one report in one run: each in its place, and none where two would meet."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.reporting.formats import FORMATS
from tests.cli.conftest import ROOT, Outcome, Played

Call = Callable[..., Outcome]
COMMANDS = {"compare": ("compare", "a.txt", "b.txt"), "check": ("check", "a.txt", "--against", "b.txt")}


@pytest.fixture(autouse=True)
def _two(tmp_path: Path, played: Played) -> None:
    (tmp_path / "a.txt").write_text("Two hurt in fire.\n")
    (tmp_path / "b.txt").write_text("Three hurt in fire.\n")
    played.verdicts = ["contradiction"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_printed_and_written_alike(call: Call, tmp_path: Path, name: str, command: str) -> None:
    printed = call(*COMMANDS[command], "--format", name)
    assert (printed.code, printed.err) == (1, "")
    assert printed.out.endswith("\n")
    assert call(*COMMANDS[command], "--format", f"{name}=of one.out") == Outcome(1, "", "")
    assert call(*COMMANDS[command], "--format", name, "--output", "by option.out") == Outcome(1, "", "")
    for file in ("of one.out", "by option.out"):
        assert (tmp_path / file).read_bytes().decode() == printed.out


@pytest.mark.parametrize("command", COMMANDS)
def test_one_run_writes_all_that_it_is_asked_for(call: Call, tmp_path: Path, command: str) -> None:
    page = call(*COMMANDS[command]).out
    asked = [arg for name in FORMATS if name != "terminal" for arg in ("--format", f"{name}=report.{name}")]
    both = call(*COMMANDS[command], *asked, "--format", "terminal")
    assert both == Outcome(1, page, "")
    assert json.loads((tmp_path / "report.json").read_text())["command"] == command
    assert {path.suffix[1:] for path in tmp_path.iterdir()} == {"txt", *FORMATS} - {"terminal"}


def test_a_dash_is_standard_output(call: Call, tmp_path: Path) -> None:
    assert call(*COMMANDS["compare"], "--format", "json=-") == call(*COMMANDS["compare"], "--format", "json")
    assert not (tmp_path / "-").exists()


def test_a_path_may_have_a_sign_of_equality(call: Call, tmp_path: Path) -> None:
    call(*COMMANDS["compare"], "--format", "json=a=b.json")
    assert (tmp_path / "a=b.json").is_file()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        ("--format xml", f"no format 'xml'; there are {', '.join(FORMATS)}"),
        ("--format jsom", "no format 'jsom'; did you mean json?"),
        ("--format json=", "--format json= names no file; name one, as in: --format json=FILE"),
        (
            "--format json --format terminal",
            (
                "--format json and --format terminal would both go to standard output; "
                "name a file for one, as in: --format terminal=FILE"
            ),
        ),
        (
            "--format json=r --format terminal=./r",
            "--format json=r and --format terminal=r would both be written to one file; name another",
        ),
        ("--format json=r --output s", "--format json=r names its file; leave --output out"),
        (
            "--format json --format terminal=s --output r",
            "--output goes with one format; name the file of each, as in: --format json=r",
        ),
        ("--format json=no/r", "--format json=no/r: there is no folder no; make it first"),
        ("--format json=.", "--format json=. is a folder; name a file in it"),
        ("--format json=a.txt", "--format json=a.txt is one of the articles; name another file"),
    ],
)
@pytest.mark.parametrize("command", COMMANDS)
def test_wrong_usage_is_one_line_and_nothing_is_read_or_written(
    call: Call, played: Played, tmp_path: Path, command: str, options: str, line: str
) -> None:
    outcome = call(*COMMANDS[command], *options.split())
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.splitlines() == [outcome.err.rstrip("\n")]
    assert outcome.err.startswith(f"factcheck: {command}: {line}")
    assert played.asked == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_links_to_one_file_are_one_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "latest").symlink_to("r")
    outcome = call(*COMMANDS["compare"], "--format", "json=r", "--format", "terminal=latest")
    assert "would both be written to one file" in outcome.err


def test_where_one_format_fails_no_file_is_written(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> str:
        raise ValueError("no such luck")

    monkeypatch.setattr("factcheck.reporting.as_json.json_text", broken)
    outcome = call(*COMMANDS["compare"], "--format", "terminal=r", "--format", "json=r.json")
    assert (outcome.code, outcome.out) == (70, "")
    assert not (tmp_path / "r").exists()


def test_a_file_that_cannot_be_written_is_told_by_its_format(call: Call) -> None:
    outcome = call(*COMMANDS["compare"], "--format", "json=/dev/full")
    assert outcome == Outcome(
        74, "", "factcheck: could not write to /dev/full (No space left on device); choose another file for json\n"
    )


def test_one_article_is_told_of_where_no_page_does(call: Call) -> None:
    note = "factcheck: only one article: there is nothing to compare it with\n"
    assert call("compare", "a.txt").err == ""
    assert call("compare", "a.txt", "--format", "json=r.json", "--format", "terminal").err == ""
    assert call("compare", "a.txt", "--format", "json=r.json").err == note
    assert call("compare", "a.txt", "--format", "terminal=r").err == note


def test_the_documents_list_every_format() -> None:
    table = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"\n| `{name}` | " not in table] == []


def test_the_help_names_every_format(call: Call) -> None:
    for command in COMMANDS:
        told = " ".join(call(command, "--help").out.split())
        for name, form in FORMATS.items():
            assert f"{name}: {form.about}" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_the_call_list_alone(call: Call, tmp_path: Path, command: str) -> None:
    outcome = call(*COMMANDS[command], "--questions", "--format", "terminal", "--format", "markdown=list.md")
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith("CALL LIST  ")
    assert (tmp_path / "list.md").read_text().startswith("# Call list: ")
    refused = call(*COMMANDS[command], "--questions", "--format", "json")
    assert refused.code == 2
    assert "--questions goes with the formats terminal and markdown" in refused.err


def test_other_programs_are_led_to_the_files(call: Call, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "c d.txt").write_text("Four hurt in fire.\n")
    assert "::error file=in/c d.txt,line=1," in call("compare", "in", "--format", "github").out
    sarif = json.loads(call("check", "in/c d.txt", "--against", "a.txt", "--format", "sarif").out)
    uris = [artifact["location"]["uri"] for artifact in sarif["runs"][0]["artifacts"]]
    assert uris == ["a.txt", "in/c%20d.txt"]
