"""`check` around a pipeline that is played: the draft and its sources, exit codes; and once the whole way."""

import io
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.settings.house import Settings
from tests.cli.conftest import ROOT, Outcome, Played
from tests.cli.test_compare import BAD, LADDER

Call = Callable[..., Outcome]


@pytest.fixture
def desk(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("Two hurt in fire.\n")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("Three hurt in fire.\n")
    (tmp_path / "notes" / "b.txt").write_text("Four hurt in fire.\n")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "verdict", ["contradiction", "update", "single-source", "undecided", "agreement", "compatible"]
)
@pytest.mark.parametrize("level", LADDER)
def test_the_ladder_of_fail_on(call: Call, played: Played, level: str, verdict: str) -> None:
    played.verdicts = [verdict]  # type: ignore[list-item]  # each is one
    code = call("check", "draft.txt", "--against", "notes", "--fail-on", level).code
    assert code == (1 if verdict in LADDER[level] else 0)


@pytest.mark.usefixtures("desk")
def test_the_page_of_a_draft_has_its_sentences(call: Call, played: Played) -> None:
    played.verdicts = ["contradiction"]
    outcome = call("check", "draft.txt", "--against", "notes", "--format", "html")
    assert (outcome.code, outcome.err) == (1, "")
    assert "A draft against its sources" in outcome.out
    assert '<b data-sentences="contradicted">1</b> contradicted' in outcome.out


@pytest.mark.usefixtures("desk")
def test_the_pipeline_gets_the_draft_the_sources_and_the_options(
    call: Call, played: Played, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "wire.txt").write_text("Five hurt.")
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    args = ("--against", "wire.txt", "--against", "notes", "--model", "xx_yy", "--claims", "own")
    assert call("check", "draft.txt", *args) == Outcome(0, call("check", "draft.txt", *args).out, "")
    assert played.asked == {
        "draft": "draft.txt",
        "sources": ["a.txt", "b.txt", "wire.txt"],
        "model": "xx_yy",
        "claims_dir": Path("own"),
        "unread": (),
        "progress": None,
        "assume": {},
        "settings": Settings(),
        "today": date(2026, 11, 20),
        "memory": None,
    }


AMONG = "factcheck: draft.txt lies among the sources, too; it was not checked against itself\n"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("args", "sources", "err"),
    [
        (("--against", "."), ["a.txt", "b.txt"], AMONG),
        (("--against", "notes", "--against", "draft.txt"), ["a.txt", "b.txt"], AMONG),
        (("--against", "notes", "--against", "./notes/../draft.txt"), ["a.txt", "b.txt"], AMONG),
        (("--against", ".", "--quiet"), ["a.txt", "b.txt"], ""),
        (("--against", "notes", "--against", "notes/a.txt"), ["a.txt", "b.txt"], ""),
    ],
)
def test_a_draft_among_its_sources_is_left_out(
    call: Call, played: Played, args: tuple[str, ...], sources: list[str], err: str
) -> None:
    assert call("check", "draft.txt", *args).err == err
    assert (played.asked["draft"], played.asked["sources"]) == ("draft.txt", sources)


@pytest.mark.usefixtures("desk")
def test_a_link_to_the_draft_is_the_draft(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "notes" / "z.txt").symlink_to(tmp_path / "draft.txt")
    outcome = call("check", "draft.txt", "--against", "notes")
    assert (outcome.code, outcome.err) == (0, AMONG)
    assert played.asked["sources"] == ["a.txt", "b.txt"]


@pytest.mark.usefixtures("desk")
def test_a_source_of_the_drafts_name_is_told_apart(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "notes" / "draft.txt").write_text("Two hurt.")
    assert call("check", "draft.txt", "--against", "notes").code == 0
    assert played.asked["sources"] == ["a.txt", "b.txt", "notes/draft.txt"]
    assert played.asked["draft"] == f"{tmp_path.name}/draft.txt"


@pytest.mark.usefixtures("desk")
def test_the_draft_through_standard_input(
    call: Call, played: Played, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "standard input").write_text("Six hurt.")

    def piped(*against: str) -> str:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Two hurt.")))
        assert call("check", "-", *against).code == 0
        return str(played.asked["draft"])

    assert piped("--against", "notes") == "standard input"
    assert piped("--against", "notes", "--against", "standard input") == "standard input (draft)"


@pytest.mark.usefixtures("desk", "played")
@pytest.mark.parametrize("case", BAD)
def test_a_bad_draft_is_one_line(call: Call, tmp_path: Path, case: str) -> None:
    data, line = BAD[case]
    (tmp_path / "bad.txt").write_bytes(data)
    outcome = call("check", "bad.txt", "--against", "notes")
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")


@pytest.mark.usefixtures("desk", "played")
@pytest.mark.parametrize("case", BAD)
def test_a_bad_source_is_one_line_and_the_rest_is_used(call: Call, tmp_path: Path, case: str) -> None:
    data, line = BAD[case]
    (tmp_path / "bad.txt").write_bytes(data)
    outcome = call("check", "draft.txt", "--against", "bad.txt", "--against", "notes")
    assert (outcome.code, outcome.err) == (3, f"factcheck: {line}\n")
    assert "NOT READ\n    bad.txt: " in outcome.out
    alone = call("check", "draft.txt", "--against", "bad.txt")
    assert (alone.code, alone.out, alone.err) == (2, "", f"factcheck: {line}\n")


@pytest.mark.usefixtures("desk", "played")
@pytest.mark.parametrize(
    ("args", "line"),
    [
        (
            ("gone.txt", "--against", "notes"),
            "gone.txt: no such file; check the name, or whether it was moved meanwhile",
        ),
        (("notes", "--against", "notes"), "notes: is a folder where a file was expected; name the files in it"),
        (("draft.txt", "--against", "gone.txt"), "gone.txt: no such file or folder; check the name"),
        (
            ("draft.txt", "--against", "draft.txt"),
            "check: the draft is its own only source; name another with --against",
        ),
        (
            ("draft.txt", "--against", "notes", "--output", "draft.txt"),
            "check: --output draft.txt is one of the articles; name another file",
        ),
        (
            ("draft.txt", "--against", "notes", "--output", "notes/a.txt"),
            "check: --output notes/a.txt is one of the articles; name another file",
        ),
    ],
)
def test_what_cannot_be_checked_is_one_line(call: Call, args: tuple[str, ...], line: str) -> None:
    assert call("check", *args) == Outcome(2, "", f"factcheck: {line}\n")


@pytest.mark.usefixtures("desk")
def test_quiet_prints_what_fail_on_counts_and_nothing_else(call: Call, played: Played) -> None:
    played.verdicts = ["agreement"]
    assert call("check", "draft.txt", "--against", "notes", "--quiet") == Outcome(0, "", "")
    played.verdicts = ["contradiction", "agreement"]
    outcome = call("check", "draft.txt", "--against", "notes", "--quiet")
    assert outcome.out.startswith("  1 CONTRADICTED")
    assert "f2" not in outcome.out


def test_the_draft_of_the_readme(process: Call) -> None:
    outcome = process("check", ROOT / "examples" / "draft.txt", "--against", ROOT / "seeds")
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith("2 contradicted · 1 unsupported · 4 supported · 1 not checkable\n")
    # the sources differ on the count, but no reading of them makes the draft's right
    assert "no conflict (as" not in " ".join(outcome.out.split())
    assert max(map(len, outcome.out.splitlines())) <= 80


def test_the_json_has_the_drafts_sentences(call: Call) -> None:
    path = ROOT / "examples" / "draft.txt"
    report = json.loads(call("check", path, "--against", ROOT / "seeds", "--format", "json").out)
    text = path.read_text(encoding="utf-8")
    verdicts = {text[s["start"] : s["end"]]: s["verdict"] for s in report["sentences"]}
    assert report["command"] == "check"
    assert [a["path"] for a in report["articles"] if a["role"] == "draft"] == ["draft.txt"]
    assert verdicts["Two of the embassy's staff were injured."] == "contradicted"
    assert verdicts["Repairs after that attack cost 4.5 million euros."] == "unsupported"
    assert verdicts["Diplomats have grown used to shelters."] == "not-checkable"


@pytest.mark.parametrize("text", ["x", "\u202e\u200b\x1b[2J", "\n\n\nTwo\n\n", "(((((((" * 50, "“" * 300])
def test_odd_drafts_are_checked_without_a_traceback(call: Call, tmp_path: Path, text: str) -> None:
    (tmp_path / "draft.txt").write_text(text, encoding="utf-8")
    (tmp_path / "source.txt").write_text(text + " ", encoding="utf-8")
    outcome = call("check", "draft.txt", "--against", "source.txt")
    assert (outcome.code, outcome.err) == (0, "")
    assert not {"\x1b", "\u202e", "\u200b"} & set(outcome.out)
