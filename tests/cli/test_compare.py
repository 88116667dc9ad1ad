"""`compare` around a pipeline that is played: inputs, exit codes, output."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import LanguageModelMissing
from factcheck.model.finding import Severity
from factcheck.model.report import Failure
from factcheck.settings.house import Settings
from tests.cli.conftest import Outcome, Played

Call = Callable[..., Outcome]


@pytest.fixture
def two(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two hurt in fire.\n")
    (tmp_path / "b.txt").write_text("Three hurt in fire.\n")


LADDER = {
    "contradiction": {"contradiction"},
    "update": {"contradiction", "update"},
    "single-source": {"contradiction", "update", "single-source"},
    "never": set(),
}


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    "verdict", ["contradiction", "update", "single-source", "undecided", "agreement", "compatible", "different-event"]
)
@pytest.mark.parametrize("level", LADDER)
def test_the_ladder_of_fail_on(call: Call, played: Played, level: str, verdict: str) -> None:
    played.verdicts = [verdict]  # type: ignore[list-item]  # each is one
    assert call("compare", "a.txt", "b.txt", "--fail-on", level).code == (1 if verdict in LADDER[level] else 0)


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("level", "severity", "code"),
    [
        ("contradiction", "error", 1),
        ("contradiction", "warning", 1),
        ("contradiction", "note", 0),
        ("contradiction:note", "note", 1),
        ("single-source:note", "note", 1),
        ("update:error", "warning", 0),
        ("update:error", "error", 1),
        ("never", "error", 0),
    ],
)
@pytest.mark.parametrize("given", ["option", "variable", "file"])
def test_notes_count_where_they_are_asked_for(
    call: Call, played: Played, monkeypatch: pytest.MonkeyPatch, level: str, severity: Severity, code: int, given: str
) -> None:
    played.verdicts, played.severity = ["contradiction"], severity
    if given == "variable":
        monkeypatch.setenv("FACTCHECK_FAIL_ON", level)
    elif given == "file":
        Path("factcheck.toml").write_text(f'fail_on = "{level}"\n')
    asked = ("--fail-on", level) if given == "option" else ()
    outcome = call("compare", "a.txt", "b.txt", *asked, "--quiet")
    assert (outcome.code, bool(outcome.out)) == (code, code == 1)


@pytest.mark.usefixtures("two")
def test_contradictions_count_unless_told_otherwise(call: Call, played: Played) -> None:
    played.verdicts = ["update", "single-source"]
    assert call("compare", "a.txt", "b.txt").code == 0
    played.verdicts = ["contradiction"]
    assert call("compare", "a.txt", "b.txt").code == 1


@pytest.mark.usefixtures("two")
def test_the_pipeline_gets_the_articles_in_order_and_the_options(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    assert call("compare", "b.txt", ".", "--model", "xx_yy", "--claims", "own").code == 0
    assert played.asked == {
        "articles": ["a.txt", "b.txt"],
        "model": "xx_yy",
        "claims_dir": Path("own"),
        "unread": (),
        "progress": None,
        "assume": {},
        "settings": Settings(),
    }


BAD = {
    "empty": (b"", "bad.txt: is empty; put the article's text in it or leave it out"),
    "blank": (b" \n\n", "bad.txt: holds nothing but white space; put the article's text in it or leave it out"),
    "binary": (b"Fire\x00\x01\x02\x00", "bad.txt: is a binary file, not text; name a text file instead"),
    "pdf": (b"%PDF-1.4 ...", "bad.txt: is a PDF file that is broken or cut off; get the file again"),
    "latin-1": (
        "Zoë hurt".encode("latin-1"),
        (
            "bad.txt: is not UTF-8 but probably iso-8859-1 (byte 0xeb on line 1); "
            "convert it, for example: iconv -f iso-8859-1 -t utf-8 bad.txt > utf8.txt"
        ),
    ),
    "utf-16 without a mark": (
        "Two hurt".encode("utf-16-le"),
        (
            "bad.txt: looks like UTF-16LE without a byte order mark; "
            "convert it, for example: iconv -f UTF-16LE -t utf-8 bad.txt > utf8.txt"
        ),
    ),
}


@pytest.mark.usefixtures("two", "played")
@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_and_the_rest_is_compared(call: Call, tmp_path: Path, case: str) -> None:
    data, line = BAD[case]
    (tmp_path / "bad.txt").write_bytes(data)
    outcome = call("compare", "bad.txt", "a.txt", "b.txt")
    assert (outcome.code, outcome.err) == (3, f"factcheck: {line}\n")
    assert outcome.out.startswith("No contradictions found in what could be read\n2 articles,")
    assert "NOT READ\n    bad.txt: " in outcome.out


@pytest.mark.parametrize("case", BAD)
def test_bad_input_alone_leaves_nothing_to_read(call: Call, tmp_path: Path, case: str) -> None:
    data, line = BAD[case]
    (tmp_path / "bad.txt").write_bytes(data)
    outcome = call("compare", "bad.txt")
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")


@pytest.mark.usefixtures("two")
def test_utf_16_with_a_mark_is_read_right(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes("Fähre: zwei".encode("utf-16"))
    outcome = call("compare", ".")
    assert (outcome.code, outcome.err) == (0, "")
    assert played.asked["articles"] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.usefixtures("two", "played")
def test_a_50_mb_file_is_refused(call: Call, tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50 * 2**20)
    outcome = call("compare", ".")
    assert outcome.code == 3
    assert outcome.err == (
        "factcheck: huge.txt: is 50 MB, more than the 20 MB that are read of one article; "
        "split it into one file an article\n"
    )


def test_a_missing_path(call: Call, played: Played, tmp_path: Path) -> None:
    line = "factcheck: gone.txt: no such file or folder; check the name\n"
    alone = call("compare", "gone.txt")
    assert (alone.code, alone.out, alone.err) == (2, "", line)
    (tmp_path / "a.txt").write_text("Two hurt.")
    beside = call("compare", "gone.txt", "a.txt")
    assert (beside.code, beside.err) == (3, line)
    assert played.asked["unread"] == (Failure(path="gone.txt", reason="no such file or folder; check the name"),)


def test_a_folder_without_articles(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = call("compare", "empty")
    line = "no articles in this folder (.txt, .html, .docx …); name the files themselves to have them tried"
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: empty: {line}\n")


@pytest.mark.usefixtures("two", "played")
def test_other_files_of_a_folder_are_counted_once(call: Call, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04")
    (tmp_path / "y.jpg").write_bytes(b"\xff\xd8\xff")
    note = "factcheck: 2 other files in folders not read; name one to have it tried\n"
    assert call("compare", ".").err == note
    assert call("compare", ".", "--quiet").err == ""
    assert call("compare", ".").code == 0


@pytest.mark.usefixtures("played")
def test_a_single_article_is_told_that_there_is_nothing_to_compare_it_with(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two hurt.")
    outcome = call("compare", "a.txt")
    assert outcome.code == 0
    assert "Only one article: there is nothing to compare it with" in outcome.out
    assert call("compare", "a.txt", "--format", "json").err == (
        "factcheck: only one article: there is nothing to compare it with\n"
    )


@pytest.mark.usefixtures("two", "played")
def test_a_closed_file(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    opening = os.open

    # root may read everything, so the operating system's refusal is played
    def played_open(path: str | Path, *args: int, **options: int) -> int:
        if Path(path).name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return opening(path, *args, **options)

    monkeypatch.setattr(os, "open", played_open)
    outcome = call("compare", "a.txt", "b.txt")
    assert (outcome.code, outcome.err) == (3, "factcheck: a.txt: may not be read; ask for the permission to read it\n")


@pytest.mark.usefixtures("two", "played")
def test_a_file_that_vanishes(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.ingest import paths

    finding = paths.find_files

    def find_then_lose(named: list[Path]) -> paths.Inputs:
        inputs = finding(named)
        (tmp_path / "a.txt").unlink()
        return inputs

    monkeypatch.setattr(paths, "find_files", find_then_lose)
    outcome = call("compare", ".")
    assert outcome.code == 3
    assert outcome.err == "factcheck: a.txt: no such file; check the name, or whether it was moved meanwhile\n"


@pytest.mark.usefixtures("two")
def test_partial_wins_over_found(call: Call, played: Played) -> None:
    played.verdicts = ["contradiction"]
    assert call("compare", "a.txt", "b.txt", "gone.txt").code == 3


@pytest.mark.usefixtures("two")
def test_names_with_escapes_do_no_harm(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "e\x1b[2J\nvil.txt").write_text("Two hurt.")
    (tmp_path / "e\u202efdp.txt").write_bytes(b"")
    played.verdicts = ["contradiction", "single-source"]
    outcome = call("compare", ".")
    assert outcome.err == "factcheck: e<U+202E>fdp.txt: is empty; put the article's text in it or leave it out\n"
    assert not {"\x1b", "\u202e"} & set(outcome.out)


@pytest.mark.usefixtures("two")
def test_quiet_prints_what_fail_on_counts_and_nothing_else(call: Call, played: Played) -> None:
    played.verdicts = ["contradiction", "update", "single-source", "agreement"]
    outcome = call("compare", ".", "--quiet")
    assert outcome.out.startswith("CONTRADICTIONS\n")
    assert "UPDATES" not in outcome.out
    assert "UPDATES" in call("compare", ".", "-q", "--fail-on", "update").out
    assert call("compare", ".", "-q", "--fail-on", "never").out == ""
    played.verdicts = ["agreement"]
    assert call("compare", ".", "--quiet") == Outcome(0, "", "")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("form", ["json", "html"])
def test_quiet_leaves_json_and_the_page_whole(call: Call, played: Played, form: str) -> None:
    played.verdicts = ["contradiction", "agreement"]
    assert call("compare", ".", "-q", "--format", form).out == call("compare", ".", "--format", form).out


@pytest.mark.usefixtures("two")
def test_the_page_is_one_file_and_ends_as_every_report_does(call: Call, played: Played, tmp_path: Path) -> None:
    played.verdicts = ["contradiction"]
    assert call("compare", ".", "--format", "html", "-o", "night.html") == Outcome(1, "", "")
    page = (tmp_path / "night.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.endswith("</html>\n")
    assert "A contradiction of the play" in page
    assert call("compare", "night.html", ".", "--format", "html", "--output", "night.html").code == 2


@pytest.mark.usefixtures("two")
def test_cleared_findings_are_counted_or_shown(call: Call, played: Played) -> None:
    played.verdicts = ["compatible"]
    assert "CLEARED  1 (--show-cleared tells why)" in call("compare", ".").out
    assert "compatible: It is in the script." in call("compare", ".", "--show-cleared").out


@pytest.mark.usefixtures("two")
def test_colour_is_for_terminals_or_on_demand(call: Call, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    played.verdicts = ["contradiction"]
    assert "\x1b[" not in call("compare", ".").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in call("compare", ".").out
    assert "\x1b[" not in call("compare", ".", "--no-color").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in call("compare", ".").out


@pytest.mark.usefixtures("two")
def test_columns_sets_the_width(call: Call, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    played.verdicts = ["contradiction"]
    assert max(map(len, call("compare", ".").out.splitlines())) <= 80
    monkeypatch.setenv("COLUMNS", "140")
    assert any("one" in line and "two" in line for line in call("compare", ".").out.splitlines())


@pytest.mark.usefixtures("two")
def test_a_missing_model_is_one_line(call: Call, played: Played) -> None:
    played.error = LanguageModelMissing("no model 'xx'; install it")
    assert call("compare", ".") == Outcome(2, "", "factcheck: no model 'xx'; install it\n")


@pytest.mark.usefixtures("two")
def test_an_internal_error_is_one_line_unless_asked(
    call: Call, played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    played.error = ZeroDivisionError("a\x1b[2Jb\nc")
    step = "run it again with --debug and please report what it shows"
    line = f"factcheck: internal error (ZeroDivisionError: a␛[2Jb c); {step}\n"
    assert call("compare", ".") == Outcome(70, "", line)
    for outcome in (call("--debug", "compare", "."), call("compare", ".", "--debug")):
        assert outcome.err.startswith("Traceback (most recent call last):\n  File ")
        assert outcome.err.endswith("; please report this\n")
        assert "\x1b" not in outcome.err
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    assert "Traceback" in call("compare", ".").err
    monkeypatch.setenv("FACTCHECK_DEBUG", "0")
    assert call("compare", ".").err == line


@pytest.mark.usefixtures("two")
def test_ctrl_c_is_one_line(call: Call, played: Played, tmp_path: Path) -> None:
    played.error = KeyboardInterrupt()
    assert call("compare", ".", "-o", "report.txt") == Outcome(130, "", "factcheck: stopped; nothing was reported\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.usefixtures("two", "played")
def test_json_names_what_was_not_read(call: Call) -> None:
    outcome = call("compare", "a.txt", "b.txt", "gone.txt", "--format", "json")
    assert outcome.code == 3
    assert json.loads(outcome.out)["unread"] == [
        {"path": "gone.txt", "reason": "no such file or folder; check the name"}
    ]


@pytest.mark.usefixtures("two")
def test_extract_reads_one_file(call: Call, played: Played) -> None:
    assert call("extract", "a.txt", "--model", "xx") == Outcome(0, "a.txt: 0 claims\n", "")
    assert played.asked == {"articles": ["a.txt"], "model": "xx", "claims_dir": None}
    assert json.loads(call("extract", "a.txt", "--format", "json").out)["claims"] == []
    gone = call("extract", "gone.txt")
    assert gone == Outcome(
        2, "", "factcheck: gone.txt: no such file; check the name, or whether it was moved meanwhile\n"
    )
