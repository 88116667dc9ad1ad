"""The event ladder in words: time order, every article's word on each event, silence visible."""

import pytest

from factcheck.model.base import Span
from factcheck.model.claim import Claim, Setting
from factcheck.model.event import Event, Mention
from factcheck.model.report import Report
from factcheck.model.value import CountValue, OrdinalValue, TimeValue
from factcheck.reporting.formats import View
from factcheck.reporting.markdown import markdown_text
from factcheck.reporting.passages import Texts
from factcheck.reporting.rungs import Rung, ranks, rungs
from factcheck.reporting.terminal import terminal_text
from tests.reporting.desk import FIRST, Desk
from tests.reporting.snapshot import check

HOSTILE = "x\x1b[2J <b> @desk"
OTHER = f"Fire\nTwo halls burned in May 2021. In June 9 firefighters were hurt. {HOSTILE}\n"


def claim(text: str, article: str, words: str, event: str, value: OrdinalValue | CountValue, *times: str) -> Claim:
    at = text.index(words)
    span = Span(start=at, end=at + len(words))
    listed = tuple(TimeValue(text=time) for time in times)
    setting = Setting(listed=listed, listed_before=bool(times))
    return Claim(
        id=f"c{at}{article}", article=article, kind="toll" if isinstance(value, CountValue) else "ordinal",
        event=event, start=at, end=span.end, quote=words, focus=span, value=value, attribute="a", setting=setting,
    )  # fmt: skip


@pytest.fixture(scope="session")
def fires() -> tuple[Report, dict[str, str]]:
    """Two articles on a series of fires: one event that both have, two that one has, one that nobody dates."""
    texts = {"a.txt": FIRST, "b.txt": OTHER}
    nth = OrdinalValue(text="at least third", low=3, high=None, series="fires")
    nine = CountValue(text="9", low=9, high=9, counted="firefighters", outcome="injured")
    events = (
        Event(id="e1", type="fire", label="fire in Marsk", time="XXXX-06-12", standing="main",
              mentions=(Mention(article="a1", start=0, end=5), Mention(article="a2", start=0, end=4))),
        Event(id="e2", type="fire", label=f"fire, May 2021 {HOSTILE}", time="2021-05",
              mentions=(Mention(article="a2", start=OTHER.index("Two"), end=20),)),
        Event(id="e3", type="meeting", label="meeting", mentions=(Mention(article="a1", start=0, end=1),)),
    )  # fmt: skip
    found = (
        claim(FIRST, "a1", "at least the third time", "e1", nth, "May", "the winter of 2021"),
        claim(OTHER, "a2", "9 firefighters", "e1", nine),
    )
    return Desk(texts).report().model_copy(update={"events": events, "claims": found}), texts


def test_events_stand_in_time_order_with_what_each_article_says(fires: tuple[Report, dict[str, str]]) -> None:
    report, texts = fires
    known = Texts(report.articles, texts)
    told, left_out = rungs(report, known)
    assert left_out == 1  # the meeting: no date, one article, no figure
    assert told == (
        Rung("fire, May 2021 x␛[2J <b> @desk", (("b.txt:2", "mentions it"),), ("a.txt",)),
        Rung(
            "fire in Marsk (no text tells the year)",
            (("a.txt:2", "“at least the third time”"), ("b.txt:2", "“9 firefighters”")),
            (),
        ),
    )
    assert list(ranks(report, known)) == [
        "a.txt:2 “at least the third time” lists “May” and “the winter of 2021”: 3 with this one, which fits"
    ]


def test_snapshots(fires: tuple[Report, dict[str, str]]) -> None:
    report, texts = fires
    page = terminal_text(report, texts, View(ladder=True))
    check("ladder-80.txt", page)
    check("ladder.md", markdown_text(report, texts, View()))
    assert "EVENT LADDER" not in terminal_text(report, texts, View())
