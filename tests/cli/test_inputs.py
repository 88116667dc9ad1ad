"""Files of every format on the command line: what is read, what is called how, what is refused."""

import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck.ingest import addresses
from tests.cli.conftest import Outcome, Played
from tests.ingest.golden import FORMATS

Call = Callable[..., Outcome]


def fed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Standard input with these bytes in it."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_draft_in_markdown_is_annotated_on_its_own_lines(call: Call) -> None:
    story = "A **blast** shook Arden on Tuesday.\nIt killed *19 people*.\n"
    Path("draft.md").write_text(f"---\ntitle: Blast in Arden\n---\n\n```\n99 dead\n```\n\n{story}")
    Path("notes.txt").write_text("Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 12 people.\n")
    outcome = call("check", "draft.md", "--against", "notes.txt", "--format", "github")
    assert outcome.code == 1
    assert "file=draft.md,line=10," in outcome.out
    assert "19 people" in outcome.out
    assert "99" not in outcome.out


def test_the_articles_of_a_container_have_names_of_their_own(call: Call, played: Played) -> None:
    assert call("compare", FORMATS / "story.rss", FORMATS / "story.html", FORMATS / "story.jsonl").code == 0
    assert played.asked["articles"] == ["story.html", "story.jsonl#1", "story.jsonl#2", "story.rss#1", "story.rss#2"]


def test_a_broken_file_of_any_format_is_told_and_the_rest_compared(call: Call, played: Played, tmp_path: Path) -> None:
    for name in ("story.docx", "story.pdf", "story.eml", "story.nitf.xml", "story.warc.gz"):
        data = (FORMATS / name).read_bytes()
        (tmp_path / name).write_bytes(data[: len(data) // 2])
    (tmp_path / "whole.txt").write_text("Two hurt in fire.")
    outcome = call("compare", ".")
    assert outcome.code == 3
    assert played.asked["articles"] == ["whole.txt"]
    assert [line.split(";")[0] for line in outcome.err.splitlines()[:5]] == [
        "factcheck: story.docx: is a zip, Word or OpenDocument file that is broken or cut off",
        "factcheck: story.eml: is an e-mail that is cut off",
        "factcheck: story.nitf.xml: is XML that is broken or cut off on line 6",
        "factcheck: story.pdf: is a PDF file that is broken or cut off",
        "factcheck: story.warc.gz: is a WARC file that is broken or cut off",
    ]


def test_one_article_of_a_container_can_be_the_draft(call: Call, played: Played) -> None:
    assert call("check", f"{FORMATS / 'story.rss'}#2", "--against", FORMATS / "second.txt").code == 0
    assert (played.asked["draft"], played.asked["sources"]) == ("story.rss#2", ["second.txt"])


def test_a_draft_from_among_its_sources_is_left_out_there(call: Call, played: Played) -> None:
    assert call("check", f"{FORMATS / 'story.rss'}#2", "--against", FORMATS / "story.rss").code == 0
    assert (played.asked["draft"], played.asked["sources"]) == ("story.rss#2", ["story.rss#1"])


def test_a_draft_is_one_article(call: Call) -> None:
    outcome = call("check", FORMATS / "story.rss", "--against", FORMATS / "second.txt")
    line = "story.rss: holds 2 articles; name one, for example story.rss#1"
    assert outcome == Outcome(2, "", f"factcheck: {line}\n")
    outcome = call("extract", f"{FORMATS / 'story.rss'}#7")
    assert outcome.err == "factcheck: story.rss#7: is not in that file; count its articles from 1\n"


def test_two_articles_of_one_name_are_told(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Two hurt."}\n{"text": "One died."}\n')
    (tmp_path / "a.jsonl#2").write_text("Three hurt.")
    outcome = call("compare", "a.jsonl", "a.jsonl#2")
    assert outcome.code == 3
    assert outcome.err.startswith("factcheck: a.jsonl#2: has the name of another article; rename one of them\n")
    assert played.asked["articles"] == ["a.jsonl#1", "a.jsonl#2"]


def test_standard_input_is_told_by_its_content_and_called_as_asked(
    call: Call, played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    fed(monkeypatch, (FORMATS / "story.docx").read_bytes())
    assert call("check", "-", "--stdin-filename", "ours.docx", "--against", FORMATS / "second.txt").code == 0
    assert played.asked["draft"] == "ours.docx"
    fed(monkeypatch, b"")
    assert call("extract", "-", "--stdin-filename", "ours.txt").err.startswith("factcheck: ours.txt: is empty;")
    outcome = call("extract", FORMATS / "story.txt", "--stdin-filename", "ours.txt")
    assert outcome.code == 2
    assert "--stdin-filename names standard input; give - as the file" in outcome.err


def test_in_folders_only_articles_among_json_and_xml_are_taken(call: Call, played: Played, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "x"}')
    (tmp_path / "pom.xml").write_text("<?xml version='1.0'?><project/>")
    for name in ("story.ninjs.json", "story.nitf.xml", "story.newsml.xml"):
        (tmp_path / name).write_bytes((FORMATS / name).read_bytes())
    outcome = call("compare", ".")
    assert played.asked["articles"] == ["story.newsml.xml", "story.ninjs.json", "story.nitf.xml"]
    assert outcome.err == "factcheck: 2 other files in folders not read; name one to have it tried\n"


ADDRESS = "https://alderpost.example//2?from=a//b"


def test_nothing_is_fetched_unasked(call: Call, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "fetch", lambda address: pytest.fail(f"asked for {address}"))
    outcome = call("compare", ADDRESS, FORMATS / "second.txt")
    line = f"{ADDRESS}: is a web address, and nothing is fetched unasked; add --allow-net, or save the page to a file"
    assert (outcome.code, outcome.err.splitlines()[0]) == (3, f"factcheck: {line}")
    assert played.asked["articles"] == ["second.txt"]
    assert line in call("extract", ADDRESS).err


def test_an_address_is_fetched_where_it_is_allowed(call: Call, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(address: str) -> tuple[bytes, str | None]:
        asked.append(address)
        return (FORMATS / "story.html").read_bytes(), "utf-8"

    monkeypatch.setattr(addresses, "fetch", fetch)
    assert call("compare", ADDRESS, FORMATS / "second.txt", "--allow-net").code == 0
    assert played.asked["articles"] == [ADDRESS, "second.txt"]
    assert call("check", ADDRESS, "--against", FORMATS / "second.txt", "--allow-net").code == 0
    assert played.asked["draft"] == ADDRESS
    assert call("extract", "--allow-net", ADDRESS).code == 0
    assert asked == [ADDRESS] * 3
