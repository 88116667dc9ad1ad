"""The day a text was published, where its first lines say so."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from factcheck.values.time.calendar import days_of
from factcheck.values.time.expression import At, Calendar, Clock, Expression, Shift
from factcheck.values.time.imprint import imprint_day
from factcheck.values.time.tagger import expressions_of

LINES: Final = 12  # non-empty lines from the top in which a date of publication is looked for
WIDTH: Final = 120  # characters of such a line
_OF_STORY: Final = 60  # characters of a line that is a sentence of the story, if it ends as one
_CLOSING: Final = (".", "?", "!", "”", '"')
LABELS: Final = frozenset(
    "published posted updated update last first modified created filed date dated publication issued release released "
    "on at by am pm gmt bst utc est edt pst pdt ist cet story time edited".split()
)
UPDATED: Final = frozenset({"updated", "update", "modified"})

_UPDATE: Final = re.compile(r"(?i)\b(?:last )?updated\b")
_WORDS: Final = re.compile(r"[^\W\d_]+")
# "KYIV, Ukraine, Nov. 14, 2025 (Agency) -", with @ for the date
_PLACED: Final = re.compile(
    r"[ \t]*[A-Z][A-Z.' -]{2,40}(?:,[ ][A-Z][\w.' -]{1,30})?,[ ]@[ ]?(?:\([^()]{2,40}\)[ ]?)?[-–—_:]"
)
# "Bergen, @ (Agency) -": a town in small letters needs who reports
_REPORTED: Final = re.compile(
    r"[ \t]*[A-Z][\w.' -]{2,40}(?:,[ ][A-Z][\w.' -]{1,30})?,[ ]@[ ]?\([A-Z][^()]{1,40}\)[ ]?[-–—]"
)
_PLACED_START: Final = re.compile(r"[ \t]*[A-Z][\w.' -]{2,40},")
_LEADING: Final = re.compile(r"[ \t]*@[ ]?[-–—][ ]?[A-Z]{2,}")  # "March 14, 2013 - LONDON -"
# A line that names a day has a year in digits: "2013", or one of two digits behind the day's, "3/7/13".
_YEAR: Final = re.compile("[0-9]{4}|[0-9][^0-9]+[0-9]{2}")


def _full_day(expression: Expression, written: str) -> date | None:
    """The day of an expression that names day, month and year, None where Europe and America read it differently."""
    node = expression.node.day if isinstance(expression.node, At) else expression.node
    if not (isinstance(node, Calendar) and node.year and node.month and node.day) or node.last_day:
        return None
    if re.fullmatch(r"[0-9/]+", written) and max(node.day, node.month) <= 12 and node.day != node.month:
        return None
    days = days_of(f"{node.year:04d}-{node.month:02d}-{node.day:02d}")
    return days[0] if days else None


def _placed_day(line: str, told: Sequence[Expression]) -> date | None:
    """The day of a dateline, whatever the sentence goes on to tell: "YORK, May 3, 2013 (Agency) - Last night …"."""
    for expression in told:
        day = _full_day(expression, line[expression.start : expression.end])
        if day is not None:
            rest = f"{line[: expression.start]}@{line[expression.end :]}"
            return day if any(form.match(rest) for form in (_PLACED, _REPORTED, _LEADING)) else None
    return None


def _dated_line(line: str) -> tuple[date, bool] | None:
    """The day a line is dated with, and whether it only tells of an update; None for a line of the story."""
    if not _YEAR.search(line):
        return None
    head, *updates = _UPDATE.split(line, maxsplit=1)  # "Posted May 3, 2013 - Updated May 4, 2013"
    line = head if updates and _WORDS.search(head) else line
    told = expressions_of(line)
    placed = _placed_day(line, told)
    if placed is not None:
        return placed, False
    rest, days = line, []
    for expression in reversed(told):
        written = line[expression.start : expression.end]
        if day := _full_day(expression, written):
            days.append(day)
        elif not isinstance(expression.node, Clock | Shift | Calendar):
            return None
        rest = rest[: expression.start] + "@" + rest[expression.end :]
    if len(set(days)) != 1:
        return None
    words = [word.casefold() for word in _WORDS.findall(rest)]
    bare = all(word in LABELS for word in words) or (words[0] == "by" and len(words) <= 8)
    if bare:
        return days[0], bool(UPDATED.intersection(words)) and "published" not in words
    return None


def _imprinted(line: str, *, first: bool) -> tuple[date, bool] | None:
    """The same of a line that names the outlet or the place, and the day."""
    named = imprint_day(line, first=first)
    if named is None:
        return None
    days = days_of(f"{named.year:04d}-{named.month:02d}-{named.day:02d}")
    return (days[0], _UPDATE.search(line) is not None) if days else None


def _told_by(lines: list[str]) -> Iterator[tuple[date, bool]]:
    """The days that the first lines are dated with, and of each whether it is that of an update only."""
    story = False
    for number, line in enumerate(lines):
        dated = None
        if len(line) <= WIDTH or _PLACED_START.match(line):
            dated = _dated_line(line[:WIDTH])
        if dated is None and not story and len(line) <= WIDTH:
            dated = _imprinted(line, first=number == 0)
        if dated is not None:
            yield dated
        story = story or (len(line) > _OF_STORY and line.rstrip().endswith(_CLOSING))


def published_in(text: str) -> date | None:
    r"""The day of publication that the first lines state, None where they state none or two different ones.

    Believed are a line that is nothing but a date, a time, a label ("Published", "Posted on") or a byline, one that
    names the outlet beside the day, and a dateline with its year; a date in a sentence never is. An "Updated" line
    counts only where nothing else is dated.

    >>> published_in("Quake in Aceh\nPublished: 3 July 2013\n\nA quake struck on 2 July 2013.")
    datetime.date(2013, 7, 3)
    >>> published_in("On 2 July 2013 a quake struck.") is None
    True
    """
    lines = [line for line in text[: 2 * LINES * WIDTH].splitlines() if line.strip()][:LINES]
    told = [*_told_by(lines)]
    for kept in ([day for day, updated in told if not updated], [day for day, _ in told]):
        if kept:
            return kept[0] if len(set(kept)) == 1 else None
    return None
