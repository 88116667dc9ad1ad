"""Markdown: the terminal's content, and article text that a parser finds no markup in."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.model.report import Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.formats import View
from factcheck.reporting.markdown import markdown_text
from factcheck.reporting.markdown.literal import literal
from factcheck.reporting.terminal import terminal_text
from factcheck.reporting.visible import one_line
from tests.reporting.conftest import HOSTILE_WORDS
from tests.reporting.reports import CASES
from tests.reporting.snapshot import check

Told = tuple[Report, dict[str, str]]
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# What our own pages are made of; nothing else may come out of a parser.
OURS = {"heading", "paragraph", "bullet_list", "list_item", "inline", "text", "strong"}
# What GitHub and GitLab look for in the text of the finished page.
LOOKED_FOR = re.compile(r"@[^\s\u200b]|[#!&]\d|\bGH-\d|://|www\.|:\w+:|mailto:[^\s\u200b]", re.IGNORECASE)


def tokens(page: str) -> Iterator[Token]:
    for token in PARSER.parse(page):
        yield token
        yield from token.children or ()


def kinds(page: str) -> set[str]:
    return {token.type.removesuffix("_open").removesuffix("_close") for token in tokens(page)}


def shown(page: str) -> str:
    """The text that a reader sees."""
    return "\n".join(token.content for token in tokens(page) if token.type == "text")


@pytest.mark.parametrize("case", CASES)
def test_snapshot(case: str) -> None:
    check(f"{case}.md", markdown_text(*CASES[case](), View()))


def test_snapshot_with_what_was_cleared() -> None:
    check("depot-cleared.md", markdown_text(*CASES["depot"](), View(show_cleared=True)))


@pytest.mark.parametrize("case", CASES)
def test_it_tells_what_the_terminal_tells(case: str) -> None:
    report, texts = CASES[case]()
    page = shown(markdown_text(report, texts, View(show_cleared=True)))
    terminal = " ".join(terminal_text(report, texts, View(width=160, show_cleared=True)).split())
    for finding in report.findings:
        assert re.search(rf"\b{finding.id}\b", page)
        if finding.verdict in {"contradiction", "update", "undecided"}:
            assert one_line(finding.why) in page
            assert one_line(finding.message) in page
    for assumption in report.assumptions:
        assert assumption.id in page
    for failure in report.unread:
        assert f"{failure.path}: {failure.reason}" in page
    first = markdown_text(report, texts, View()).splitlines()[0].removeprefix("# ")
    assert terminal.startswith(first)


@pytest.mark.parametrize("view", [View(show_cleared=True), View(questions=True), View(only=Counted(("update",)))])
def test_hostile_text_is_only_text(hostile: Told, hostile_check: Told, view: View) -> None:
    for report, texts in (hostile, hostile_check):
        page = markdown_text(report, texts, view)
        assert kinds(page) <= OURS
        assert not set("\x1b\u202e\u200b\U000e0041") & set(page)
        assert not LOOKED_FOR.search(shown(page))
        assert "<script>alert(1)</script>" in shown(page).replace("\u200b", "")
        for line in page.splitlines():
            assert line == line.rstrip()
            assert not line.startswith("/")  # GitLab would take it for a command


@settings(deadline=None)  # the first call may take as long as a busy machine lets it
@given(st.text(max_size=60) | st.text(alphabet="#*_`[]()<>!|\\~&@:/.-+=1a \n\t$'\"{}", max_size=60))
@example(HOSTILE_WORDS)
@example("1. one")
@example("- [ ] done")
@example("---")
@example("``` code")
@example("    indented")
@example("a  \nb\\")
@example("&#42;&amp;")
@example("[a]: https://example.org")
@example("/close")
@example("~~~")
@example(":thumbs_up:")
@example("| a | b |\n|---|---|")
def test_any_text_is_shown_as_it_is(text: str) -> None:
    # in a list, in a heading, and as a paragraph of its own
    for before in ("- ", "### f1", ""):
        page = f"{before} {literal(text)}\n".lstrip(" ")
        assert kinds(page) <= OURS
        seen = shown(page)
        assert not LOOKED_FOR.search(seen)
        seen = seen.replace("\u200b", "").strip().removeprefix("f1" if before.endswith("f1") else "")
        assert "".join(seen.split()) == "".join(one_line(text).split())


def test_a_long_line_of_marks_takes_no_square() -> None:
    for mark in ("@", "*", ":a", "[", "1.", "www."):
        assert len(literal(mark * 50_000)) >= len(mark) * 50_000


def test_quiet_leaves_what_fail_on_counts() -> None:
    for case in ("depot", "draft"):
        report, texts = CASES[case]()
        page = markdown_text(report, texts, View(only=Counted(("update",))))
        assert page.count("why:") == 1
        assert "single" not in page
        assert markdown_text(report, texts, View(only=Counted(("different-event",)))) == ""
