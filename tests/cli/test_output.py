"""Where the result goes: files that appear whole, pipes that close, terminals that show it."""

import fcntl
import json
import os
import pty
import shutil
import stat
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import progress as progress_module
from factcheck.cli.output import Output, OutputFailed
from factcheck.cli.progress import progress
from factcheck.ingest.article import Article
from tests.cli.conftest import ROOT, Outcome, Played

Call = Callable[..., Outcome]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def two(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two hurt in fire.\n")
    (tmp_path / "b.txt").write_text("Three hurt in fire.\n")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("form", ["terminal", "json", "html"])
def test_a_file_holds_what_would_have_been_printed(call: Call, played: Played, tmp_path: Path, form: str) -> None:
    played.verdicts = ["contradiction"]
    printed = call("compare", ".", "--format", form)
    written = call("compare", ".", "--format", form, "--output", "report.out")
    assert written == Outcome(1, "", "factcheck: 1 other file in folders not read; name one to have it tried\n") or (
        written == Outcome(1, "", "")
    )
    assert (tmp_path / "report.out").read_text(encoding="utf-8") == printed.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt", "report.out"]


@pytest.mark.usefixtures("two", "played")
def test_an_article_is_never_overwritten(call: Call, tmp_path: Path) -> None:
    outcome = call("compare", ".", "-o", "a.txt")
    assert outcome == Outcome(2, "", "factcheck: compare: --output a.txt is one of the articles; name another file\n")
    assert call("extract", "a.txt", "-o", "./a.txt").code == 2
    assert (tmp_path / "a.txt").read_text() == "Two hurt in fire.\n"


def test_a_file_that_is_replaced_keeps_its_permissions_and_its_links(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    target.write_text("old")
    target.chmod(0o640)
    link = tmp_path / "latest.txt"
    link.symlink_to(target)
    Output(link, no_color=True).write("new\n")
    assert link.is_symlink()
    assert target.read_text() == "new\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual.txt").touch()
    Output(tmp_path / "report.txt", no_color=True).write("new\n")
    assert (tmp_path / "report.txt").stat().st_mode == (tmp_path / "usual.txt").stat().st_mode


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.txt"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputFailed, match=r"could not write to .*report.txt \(No space left on device\)"):
        Output(target, no_color=True).write("new")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_device_is_written_to_not_replaced() -> None:
    Output(Path("/dev/null"), no_color=True).write("new")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_reader_who_leaves_is_no_error() -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "schema"], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    running.stdout.close()
    _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (141, b"")


def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "kinds"],
            env=ENVIRONMENT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    line = b"factcheck: could not write to standard output (No space left on device); choose another --output\n"
    assert (done.returncode, done.stderr) == (74, line)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_of_the_terminal_will_do(process: Call, encoding: str) -> None:
    outcome = process("explain", "toll", PYTHONIOENCODING=encoding)
    assert (outcome.code, outcome.err) == (0, "")


@pytest.mark.usefixtures("two", "played")
def test_json_is_utf8_whatever_the_locale(process: Call) -> None:
    outcome = process("schema", PYTHONIOENCODING="ascii")
    assert json.loads(outcome.out)


def in_a_terminal(args: list[str], columns: int) -> str:
    """What a terminal of this width is sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {k: v for k, v in ENVIRONMENT.items() if k not in {"COLUMNS", "NO_COLOR", "FORCE_COLOR"}}
    running = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-m", "factcheck", *args],
        env={**environment, "TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    sent = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        sent += chunk
    os.close(ours)
    running.wait(timeout=60)
    return sent.decode()


def test_a_terminal_gets_a_page_set_for_its_width(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "claims" / "toll", tmp_path / "own" / "toll")
    (tmp_path / "own" / "toll" / "README.md").write_text("# Toll\n\n" + "How many were killed. " * 40)
    explain = ["explain", "toll", "--claims", str(tmp_path / "own")]
    wide, narrow = in_a_terminal(explain, 100), in_a_terminal(explain, 50)
    assert "\x1b[" in wide
    assert len(narrow.splitlines()) > len(wide.splitlines())


def test_nobody_watches_a_pipe() -> None:
    with progress((), quiet=False) as told:
        assert told is None


def test_short_work_shows_no_bar_and_long_work_does(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    articles = [Article.from_text("Two hurt.", name=name) for name in ("b.txt", "a.txt")]
    with progress(articles, quiet=True) as told:
        assert told is None
    with progress(articles, quiet=False) as told:
        assert told is not None
        told("a.txt", 1, 2)
    assert capfd.readouterr().err == ""
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 60)
    bar = progress_module._Bar(["a.txt", "e\x1b[2Jvil[red].txt"])
    bar._began = now
    bar.told("a.txt", 1, 2)
    bar.stop()
    shown = capfd.readouterr().err
    assert "vil[red].txt" in shown
    assert "\x1b[2J" not in shown


def test_who_waits_is_told_what_for_before_anything_is_done(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(progress_module, "PATIENCE", 0.0)
    bar = progress_module._Bar(["book.txt"])
    bar._timer.join()
    assert bar._doing() == "reading book.txt"
    bar.told("book.txt", 1, 1)
    assert bar._doing() == "comparing"
    bar.stop()
    bar.told("book.txt", 1, 1)  # nothing comes after the end
    shown = capfd.readouterr().err
    assert shown.index("reading book.txt") < shown.index("comparing")
    assert "0/1" in shown
