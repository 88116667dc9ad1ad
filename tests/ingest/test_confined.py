"""The process that reads: what it may not do, and that one hostile file leaves the next one readable."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest import confined, reader_process
from factcheck.ingest.article import Article
from factcheck.ingest.confined import read_confined
from factcheck.ingest.extracted import Refused
from factcheck.ingest.readers import extras, json_lines
from tests.ingest.golden import FORMATS, STORY, told

PAGE = (FORMATS / "story.html").read_bytes()
# What the standard library's HTML parser takes minutes for: each "<!--" is looked for an end to the end of the text.
SLOW = b'{"body_xhtml": "' + b"<!--" * 1_000_000 + b'"}'
FORBIDDEN = """
import os, socket, subprocess, sys, tempfile
from pathlib import Path
from factcheck.ingest import reader_process
reader_process._confine()
def refused(what):
    try:
        what()
    except (OSError, MemoryError):
        return True
    return False
print([
    refused(lambda: bytearray(3 * 2**30)),
    refused(lambda: Path(sys.argv[1], "a.txt").write_text("x" * 10)),
    refused(lambda: socket.create_connection(("127.0.0.1", 9))),
    refused(lambda: socket.getaddrinfo("alderpost.example", 80)),
    refused(lambda: subprocess.run(["true"])),
    refused(lambda: os.system("true")),
])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="macOS does not limit the address space, Windows has no limits")
def test_the_reader_may_not_take_memory_write_files_or_open_connections(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", FORBIDDEN, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(confined.__file__).parents[2],
    )
    assert done.stdout.strip() == str([True] * 6)


def test_one_process_reads_all_files_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    confined._reader.close()  # so that the next one is started with this folder
    first = Article.from_path(FORMATS / "story.html")
    process = confined._reader.process
    assert first.text == STORY
    assert Article.from_path(FORMATS / "story.odt").text == STORY
    assert confined._reader.process is process
    assert not list(tmp_path.iterdir())
    confined._reader.close()


def test_what_takes_too_long_is_refused_and_the_next_file_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "DEADLINE", 1.0)
    with pytest.raises(Refused, match=r"takes longer than 1 seconds to read; save its text to a \.txt file"):
        read_confined("ninjs", SLOW)
    monkeypatch.undo()
    assert read_confined("ninjs", b'{"text": "Two hurt."}')[0]["text"] == "Two hurt."


def test_a_process_that_dies_is_told_and_the_next_file_read() -> None:
    confined._reader.ready().kill()
    confined._reader.ready()
    process = confined._reader.process
    assert process is not None
    process.kill()
    process.wait()
    assert read_confined("ninjs", b'{"text": "Two hurt."}')[0]["text"] == "Two hurt."


def raising(error: Exception) -> object:
    def read(*_: object) -> None:
        raise error

    return read


@pytest.mark.parametrize(
    ("error", "what"),
    [
        (MemoryError(), "takes more than 2 GB of memory to read"),
        (RecursionError(), "is nested too deep to be read"),
        (KeyError("/Root"), "is broken or not what it looks like (KeyError: '/Root')"),
        (Refused("is a scan", "read it"), "is a scan"),
    ],
    ids=["memory", "depth", "library", "refused"],
)
def test_whatever_a_reader_raises_is_one_line(error: Exception, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "read", raising(error))
    answer = reader_process.answer("json_lines", b"")
    assert answer["refused"][0] == what


def test_a_missing_extra_is_one_line_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    called = {
        "story.html": ("an HTML page", "html"),
        "story.docx": ("a Word file", "docx"),
        "story.odt": ("an OpenDocument text", "odt"),
        "story.pdf": ("a PDF file", "pdf"),
        "story.rtf": ("an RTF file", "rtf"),
        "story.rss": ("a feed", "feed"),
        "story.newsml.xml": ("a NewsML-G2 file", "newsml"),
        "story.nitf.xml": ("an NITF file", "newsml"),
        "story.warc.gz": ("a WARC file", "warc"),
    }
    for name, (what, extra) in called.items():
        line = f'is {what}, and what reads one is not installed; run: pip install "factcheck[{extra}]"'
        assert "; ".join(told((FORMATS / name).read_bytes())["refused"]) == line
    for name in ("story.eml", "story.ninjs.json", "story.jsonl"):  # these need nothing
        assert "articles" in told((FORMATS / name).read_bytes())


def test_every_extra_is_in_the_projects_file() -> None:
    import tomllib

    project = tomllib.loads((Path(confined.__file__).parents[2] / "pyproject.toml").read_text())["project"]
    needed = {extra for extra, _, _ in extras.EXTRAS.values()}
    assert needed <= set(project["optional-dependencies"])
    (everything,) = project["optional-dependencies"]["all"]
    assert needed <= set(everything.partition("[")[2].rstrip("]").split(","))


def test_no_reader_is_started_for_text() -> None:
    confined._reader.close()
    assert Article.from_path(FORMATS / "story.txt").text.strip() == STORY
    assert confined._reader.process is None


def test_too_many_articles_and_too_much_text_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = b'{"text": "Two hurt."}\n' * 3
    monkeypatch.setattr(reader_process, "MOST_ARTICLES", 2)
    assert reader_process.answer("json_lines", lines)["refused"] == ["holds more than 2 articles", "split it"]
    monkeypatch.undo()
    monkeypatch.setattr(reader_process, "MOST_TEXT", 20)
    assert "refused" in reader_process.answer("json_lines", lines)


def test_what_is_refused_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"  # wrongly named
    file.write_bytes(PAGE[:-300])
    with pytest.raises(UnreadableInput, match=r"^story\.txt: is an HTML page that is cut off; get the file again$"):
        Article.from_path(file)
