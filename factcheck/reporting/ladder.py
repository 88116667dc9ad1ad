"""The event ladder: incidents in time order, what each article says of them, and the ranks that articles give checked.

A date without a year is that of the twelve months before the article, as news leaves the year out; it orders the rows
and is never shown as if the text had said it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from factcheck.model.base import Span
from factcheck.model.claim import COMPARED, Claim
from factcheck.model.event import Event
from factcheck.model.report import Report
from factcheck.model.value import OrdinalValue

_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
_FULL = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
# What tells nothing of its own on a ladder: whole sentences, names, who said it.
_UNTOLD: Final = frozenset(
    {
        "statement",
        "part",
        "name",
        "attribution",
        "quote",
        "role",
        "person",
        "identity",
        "residence",
        "birthplace",
        "address",
        "life",
        "scene",
    }
)
_TOLD_AS: Final = ("planned", "earlier", "background")
_STANDINGS: Final = ("earlier", "background", "main", "planned")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says of one event: the claims that tell of it, else the place where it is mentioned."""

    claims: tuple[Claim, ...]
    mention: Span | None


@dataclass(frozen=True, slots=True)
class Row:
    """One event. `cells` has the articles that speak of it; of an article that it has not, the cell is empty.

    `yearless` tells that its place in the order rests on a date without a year; `minor` that no text dates it, only one
    has it, and no figure hangs on it; `news` that it is the event which most of the articles are about. `note` says in
    words what it is to the other events, and which one of a series: empty where no article tells.
    """

    event: Event
    cells: Mapping[str, Cell]
    yearless: bool
    minor: bool
    news: bool
    note: str = ""

    @property
    def label(self) -> str:
        """What happened, without the date that the row begins with."""
        return self.event.label.rpartition(", ")[0] or self.event.label if self.event.time else self.event.label


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank that an article gives ("at least the third time") against what the article itself lists.

    `listed` are the occurrences that it lists with the rank, in its words; `total` how many these make with the one
    that is told of, None where it lists none. `earlier` are the ladder's earlier rows of the same sort that the article
    tells of: what a reader may count, not what the text counts.
    """

    claim: Claim
    listed: tuple[str, ...]
    total: int | None
    earlier: tuple[Event, ...]

    @property
    def outcome(self) -> str:
        """What the list comes to: "fits", "fewer", "more", or "no list"."""
        value = self.claim.value
        if self.total is None or not isinstance(value, OrdinalValue):
            return "no list"
        if self.total < value.low:
            return "fewer"
        return "more" if value.high is not None and self.total > value.high else "fits"


def ladder(report: Report) -> tuple[tuple[Row, ...], tuple[Rank, ...]]:
    """The rows in time order, those without a date behind the others, and the ranks in text order."""
    claims: dict[str, dict[str, list[Claim]]] = {}
    for claim in report.claims:
        if claim.event is not None and claim.kind not in _UNTOLD and claim.certainty in COMPARED:
            claims.setdefault(claim.event, {}).setdefault(claim.article, []).append(claim)
    published = {entry.id: entry.published for entry in report.articles}
    news = _news(report)
    labels = {event.id: event.label for event in report.events}
    newest, of_news = news.earliest if news else None, _day_of(news)
    rows = []
    for event in report.events:
        told = {article: Cell(tuple(found), None) for article, found in claims.get(event.id, {}).items()}
        for mention in event.mentions:
            told.setdefault(mention.article, Cell((), Span(start=mention.start, end=mention.end)))
        days = [day for article in told if (day := published.get(article))]
        key, yearless = _when(event, max(days, default=newest), of_news)
        minor = event.time is None and len(told) < 2 and not claims.get(event.id)
        rows.append((key, Row(event, told, yearless, minor, event is news, _note(event, labels))))
    ordered = tuple(row for _, row in sorted(rows, key=lambda keyed: keyed[0]))
    return ordered, _ranks(report, ordered)


def _note(event: Event, labels: Mapping[str, str]) -> str:
    """What the articles make of an event: "part of earthquake in Arden", "earlier", "“at least the third time”".

    An event that is some article's main one is no side matter, whatever the others make of it.
    """
    kins = {relation.kin for relation in event.relations}
    wholes = [labels[r.of] for r in event.relations if r.kin == "part" and r.of is not None and r.of in labels]
    found: list[str] = []
    if "main" not in kins:
        found += [f"part of {wholes[0]}"] if wholes else [kin for kin in _TOLD_AS if kin in kins][:1]
    found += list(dict.fromkeys(f"“{ordinal.text}”" for ordinal in event.ordinals))
    return ", ".join(found)


def _news(report: Report) -> Event | None:
    """The main event that most articles tell of, and among those the one that they mention most often."""
    main = [event for event in report.events if event.standing == "main"]
    return max(main, key=lambda e: (len({m.article for m in e.mentions}), len(e.mentions)), default=None)


def _day_of(news: Event | None) -> date:
    """The day of the year of an event without a year, in a year that is as good as any; its last day for none."""
    found = _DAY.match(news.time or "") if news else None
    return _day(2000, found[1], found[2]) if found else date(2000, 12, 31)


def _when(event: Event, told_on: date | None, news: date) -> tuple[tuple[int, date, int], bool]:
    """Where an event stands in the order: dated, without a year where none can be had, without a date."""
    standing = _STANDINGS.index(event.standing)
    if event.earliest is not None:
        return (0, event.earliest, standing), False
    full = _FULL.match(event.time or "")
    if full:
        return (0, _day(int(full[1]), full[2], full[3]), standing), False
    found = _DAY.match(event.time or "")
    if not found:
        return (2, date.min, standing), False
    if told_on is None:  # the twelve months before the news, whichever they are: behind all that has a year
        day = _day(news.year, found[1], found[2])
        return (1, day if day <= news else _day(news.year - 1, found[1], found[2]), standing), True
    day = _day(told_on.year, found[1], found[2])
    if day > told_on and event.standing != "planned":
        day = _day(told_on.year - 1, found[1], found[2])
    return (0, day, standing), True


def _day(year: int, month: str | None, day: str | None) -> date:
    """A date for ordering: the first of what is open; what the calendar does not have, the day before it."""
    for number in (int(day or 1), 28, 1):
        try:
            return date(max(year, 1), min(max(int(month or 1), 1), 12), number)
        except ValueError:
            continue
    return date.min


def _ranks(report: Report, rows: tuple[Row, ...]) -> tuple[Rank, ...]:
    place = {row.event.id: number for number, row in enumerate(rows)}
    found = []
    for claim in report.claims:
        if not isinstance(claim.value, OrdinalValue) or claim.event not in place or claim.certainty not in COMPARED:
            continue
        own = rows[place[claim.event]].event
        earlier = tuple(
            row.event
            for row in rows[: place[claim.event]]
            if claim.article in row.cells and own.type == row.event.type and row.event.time is not None
        )
        listed = claim.setting.listed
        total = len(listed) + claim.setting.listed_before if listed else None
        found.append(Rank(claim, tuple(time.text for time in listed), total, earlier))
    return tuple(found)
