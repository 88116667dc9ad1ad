"""Shared text, told by origin."""

from factcheck.model.base import Span
from factcheck.model.origin import SharedRun, SharedText
from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.markdown import markdown_text
from factcheck.reporting.one_text import one_texts
from factcheck.reporting.passages import Texts
from factcheck.reporting.terminal import report_text
from tests.reporting.desk import Desk

TEXTS = {f"{name}.txt": "The ferry struck the pier." for name in "abcdef"}
RUN = SharedRun(one=Span(start=0, end=26), other=Span(start=0, end=26))


def pair(one: int, other: int, share: float, *, one_origin: bool = False) -> SharedText:
    return SharedText(articles=(f"a{one}", f"a{other}"), one_origin=one_origin, share=share, runs=(RUN,))


def sharing(*pairs: SharedText) -> Report:
    return Desk(TEXTS, dict.fromkeys(("a.txt", "b.txt", "c.txt"), "o1")).report().model_copy(update={"shared": pairs})


def test_the_articles_of_one_origin_are_one_entry() -> None:
    report = sharing(pair(4, 5, 0.1), pair(1, 2, 0.56, one_origin=True), pair(1, 3, 0.63, one_origin=True))
    told = [one.told(Texts(report.articles, TEXTS)) for one in one_texts(report)]
    assert told == [
        ("a.txt, c.txt and b.txt", "one origin · 56% to 63% of the shorter one"),
        ("d.txt and e.txt", "two origins, but what both say in these words counts once · 10% of the shorter one"),
    ]


def test_of_many_pairs_of_two_origins_those_of_most_text_are_shown() -> None:
    report = sharing(*(pair(4, 5, share / 100) for share in (3, 9, 5, 7, 1)))
    text = " ".join(report_text(report, TEXTS).split())
    assert [share for share in (9, 7, 5, 3, 1) if f"{share}% of the shorter" in text] == [9, 7, 5]
    assert "… and 2 more pairs; --format json has them all" in text
    assert markdown_text(report, TEXTS, View()).count("two origins") == 5
