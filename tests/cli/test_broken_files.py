"""Broken, encrypted, cut off, wrongly named and enormous files among good ones: a line each, 3, the rest compared."""

import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Played
from tests.ingest.golden import FORMATS, STORY, WRITTEN
from tests.ingest.test_hostile_files import MAIL, locked

Call = Callable[..., Outcome]
LINE = re.compile(r"factcheck: (?:night/)?(?P<name>[^:#]+)(?:#\d+)?: (?P<why>.+; .+)")
ENORMOUS = 201 * 2**20  # more than is read of any format

BROKEN = {
    **{f"cut-{name}": (FORMATS / name).read_bytes()[: (FORMATS / name).stat().st_size * 6 // 10] for name in WRITTEN},
    **{f"hole-{name}": (FORMATS / name).read_bytes()[:90] + bytes(400) for name in WRITTEN},
    "locked-story.docx": locked("story.docx"),
    "locked-story.odt": locked("story.odt"),
    "locked-story.pdf": (FORMATS / "encrypted.pdf").read_bytes(),
    "locked-story.eml": MAIL + b"Content-Type: application/pkcs7-mime\n\nMIIB",
    "empty.pdf": b"",
    "box.eml": b"From a@b.example Mon Mar 10\n" + MAIL + b"\nTwo hurt.",
    "picture.docx": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "page.md": b"\xff\xfe\x00",
}


def test_each_is_told_in_a_line_and_the_rest_is_compared(
    call: Call, played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = Path("scratch").absolute()
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    night = Path("night")
    night.mkdir()
    for name, data in BROKEN.items():
        (night / name).write_bytes(data)
    large = [f"large-{name}" for name in WRITTEN]
    for name in large:  # sparse: they take no room on the disk
        (night / name).write_bytes((FORMATS / name.removeprefix("large-")).read_bytes())
        os.truncate(night / name, ENORMOUS)
    (night / "good.txt").write_text(STORY)
    (night / "wrongly-named.pdf").write_text(STORY)
    (night / "wrongly-named.txt").write_bytes((FORMATS / "story.docx").read_bytes())
    before = sorted(path.name for path in night.iterdir())

    outcome = call("compare", night, *(night / name for name in (*BROKEN, *large)))

    assert outcome.code == 3
    lines = [LINE.fullmatch(line) for line in outcome.err.splitlines()]
    told = {line["name"]: line["why"] for line in lines if line}
    assert len(told) == len(lines), outcome.err
    assert told.keys() == {*BROKEN, *large}
    assert all(re.search(r"MB, more than|is a binary file", told[name]) for name in large), told
    assert all("Error" not in line for line in told.values())
    asked = [name for name in played.asked["articles"] if "#" not in name]
    assert asked == ["good.txt", "wrongly-named.pdf", "wrongly-named.txt"]
    assert list(scratch.iterdir()) == []
    assert sorted(path.name for path in night.iterdir()) == before


def test_what_is_attached_to_a_mail_is_told(call: Call, played: Played) -> None:
    attached = b'Content-Type: application/pdf\nContent-Disposition: attachment; filename="report.pdf"\n\nx\n'
    head = MAIL + b"Content-Type: multipart/mixed; boundary=x\n\n"
    Path("a.eml").write_bytes(head + b"--x\nContent-Type: text/plain\n\nTwo hurt.\n--x\n" + attached + b"--x--\n")
    Path("b.txt").write_text("Two hurt.")
    line = "factcheck: a.eml: attachment report.pdf is not read; save it to a file and name that\n"
    assert call("compare", "a.eml", "b.txt") == Outcome(0, call("compare", "a.eml", "b.txt").out, line)
    assert call("check", "a.eml", "--against", "b.txt").err == line
    assert call("extract", "a.eml").err == line
    assert call("compare", "a.eml", "b.txt", "--quiet") == Outcome(0, "", "")
    assert played.asked["articles"] == ["a.eml", "b.txt"]
