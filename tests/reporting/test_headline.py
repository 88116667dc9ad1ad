"""What the head of a report says where no contradiction is open, in every format that has a head."""

import re
from collections.abc import Callable

import pytest

from factcheck.model.report import Failure, Report
from factcheck.reporting.formats import View
from factcheck.reporting.html import render_html
from factcheck.reporting.markdown import markdown_text
from factcheck.reporting.terminal import check_text, report_text
from tests.reporting.desk import Desk, alone
from tests.reporting.drafts import checked_draft

UNREAD = {"unread": (Failure(path="gone.pdf", reason="locked"),)}
GREEN = "\x1b[1;32m"
Drawn = Callable[[Report, dict[str, str]], str]


def of_the_page(report: Report, texts: dict[str, str]) -> str:
    head = render_html(report, texts).partition('id="verdict">')[2].partition("</h1>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", head).split())


HEADS: dict[str, Drawn] = {
    "terminal": lambda report, texts: report_text(report, texts).splitlines()[0],
    "markdown": lambda report, texts: markdown_text(report, texts, View()).splitlines()[0].removeprefix("# "),
    "html": of_the_page,
}


def two(*, settled: bool | None) -> tuple[Report, dict[str, str]]:
    """Two articles, with a contradiction that is settled or not, or without one."""
    desk = Desk({"a.txt": "Two hurt.", "b.txt": "Three hurt."})
    if settled is not None:
        sides = [desk.side("a.txt", "Two hurt", "Two", "2"), desk.side("b.txt", "Three hurt", "Three", "3")]
        desk.find("contradiction", "toll", "Two or three?", "no", sides)
    report = desk.report()
    found = tuple(finding.model_copy(update={"settled": bool(settled)}) for finding in report.findings)
    return report.model_copy(update={"findings": found}), desk.texts


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_silence_is_told_as_what_it_is(head: Drawn) -> None:
    none, texts = two(settled=None)
    assert head(none, texts) == "No contradictions found"
    assert head(none.model_copy(update=UNREAD), texts) == "No contradictions found in what could be read"
    settled, texts = two(settled=True)
    assert head(settled, texts).startswith("No open contradictions")
    open_, texts = two(settled=False)
    assert head(open_.model_copy(update=UNREAD), texts) == "1 contradiction"


def test_a_draft_is_not_called_clear_where_a_source_could_not_be_read() -> None:
    report, texts = checked_draft()
    assert report.unread
    unread = report.model_copy(update={"sentences": ()})
    clear = unread.model_copy(update={"unread": ()})
    assert check_text(clear, texts).startswith("No sentence contradicted\n")
    assert check_text(unread, texts).startswith("No sentence contradicted by what could be read\n")
    assert markdown_text(unread, texts, View()).startswith("# No sentence contradicted by what could be read\n")


def test_green_is_only_what_was_compared_and_read() -> None:
    none, texts = two(settled=None)
    assert report_text(none, texts, color=True).startswith(GREEN)
    for report, known in ((none.model_copy(update=UNREAD), texts), alone()):
        assert report_text(report, known, color=True).startswith("\x1b[1mNo contradictions found")
        assert 'class="headline-part v-contradiction none" ' in render_html(report, known)
    assert 'class="headline-part v-contradiction none reassuring" ' in render_html(none, texts)


def test_the_page_has_the_words_for_when_all_is_settled_on_it() -> None:
    page = render_html(*two(settled=False))
    assert 'data-none="open contradictions">contradiction</span>' in page
