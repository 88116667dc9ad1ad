from datetime import date
from typing import Any

from factcheck.model.claim import Setting
from factcheck.model.event import Event, Mention
from factcheck.model.report import Report
from factcheck.model.value import OrdinalValue, TimeValue
from factcheck.reporting.ladder import ladder
from tests.reporting.desk import alone
from tests.reporting.told import telling, told


def event(number: int, time: str | None = None, day: date | None = None, articles: str = "a1", **more: Any) -> Event:  # noqa: ANN401
    return Event(
        id=f"e{number}",
        type="fire",
        label=f"fire {number}" + (f", {time}" if time else ""),
        time=time,
        earliest=day,
        latest=day,
        mentions=tuple(Mention(article=article, start=0, end=5) for article in articles.split()),
        **more,
    )


def with_events(*events: Event, published: date | None = None) -> Report:
    report, _ = alone()
    entries = tuple(entry.model_copy(update={"published": published}) for entry in report.articles)
    return report.model_copy(update={"events": events, "articles": entries})


def order(report: Report) -> list[str]:
    return [row.event.id for row in ladder(report)[0]]


def test_events_stand_in_time_order_those_without_a_date_last() -> None:
    third, first = event(3, "2025-05-03", date(2025, 5, 3)), event(1, "2022", date(2022, 1, 1))
    assert order(with_events(event(9), third, first, event(2, "2024-01"))) == ["e1", "e2", "e3", "e9"]


def test_a_date_without_a_year_is_that_of_the_twelve_months_before_publication() -> None:
    last_autumn, spring = event(1, "XXXX-11"), event(3, "XXXX-05-03")
    between = event(2, "2025-01", date(2025, 1, 1))
    rows, _ = ladder(with_events(spring, between, last_autumn, published=date(2025, 6, 1)))
    assert [row.event.id for row in rows] == ["e1", "e2", "e3"]
    assert [row.yearless for row in rows] == [True, False, True]


def test_where_nothing_dates_the_articles_such_days_follow_what_has_a_year_and_end_with_the_news() -> None:
    news = event(4, "XXXX-03-14", standing="main")
    later_in_the_year, before = event(2, "XXXX-08"), event(3, "XXXX-02-28")
    dated = event(1, "2025-07", date(2025, 7, 1))
    assert order(with_events(news, before, later_in_the_year, dated)) == ["e1", "e2", "e3", "e4"]


def test_dates_that_no_calendar_has_break_nothing() -> None:
    late, early = event(2, "2025-13-45"), event(1, "XXXX-02-30")
    assert order(with_events(late, early, published=date(2025, 6, 1))) == ["e1", "e2"]


def test_a_cell_has_the_claims_of_its_article_or_the_place_where_it_is_mentioned_and_silence_has_none() -> None:
    report, _ = told([("3 May", 12, 12), ("4 May", 15, 15), ("5 May", 16, 16)])
    own = event(1, "2025-05-02", date(2025, 5, 2), articles="a1 a3")
    report = report.model_copy(update={"events": (own,), "claims": report.claims[:1]})
    (row,), _ = ladder(report)
    assert [claim.id for claim in row.cells["a1"].claims] == ["c0"]
    mention = row.cells["a3"].mention
    assert mention is not None
    assert (mention.start, mention.end) == (0, 5)
    assert "a2" not in row.cells
    assert row.label == "fire 1"


def test_what_only_one_text_has_without_date_or_figure_is_minor() -> None:
    rows, _ = ladder(with_events(event(1), event(2, "2025-05"), event(3, articles="a1 a2")))
    assert {row.event.id: row.minor for row in rows} == {"e1": True, "e2": False, "e3": False}


def ranked(low: int, high: int | None, listed: list[str], *, before: bool) -> str:
    report, _ = telling(
        ["at least the third"], [OrdinalValue(text="", low=low, high=high, series="x")], "ordinal", "single-source"
    )
    setting = Setting(listed=tuple(TimeValue(text=words) for words in listed), listed_before=before)
    claim = report.claims[0].model_copy(update={"setting": setting})
    (rank,) = ladder(report.model_copy(update={"claims": (claim,)}))[1]
    return rank.outcome


def test_a_rank_is_held_against_the_list_that_its_text_gives() -> None:
    assert ranked(3, None, ["July 2025", "August 2022"], before=True) == "fits"
    assert ranked(4, None, ["July 2025", "August 2022"], before=True) == "fewer"
    assert ranked(2, 2, ["July 2025", "August 2022"], before=True) == "more"
    assert ranked(2, 2, ["July 2025", "August 2022"], before=False) == "fits"
    assert ranked(3, None, [], before=False) == "no list"
