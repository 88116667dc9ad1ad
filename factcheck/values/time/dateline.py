"""The day a text was published, where its first lines say so."""

import re
from datetime import date
from typing import Final

from factcheck.values.time.calendar import days_of
from factcheck.values.time.expression import At, Calendar, Clock, Expression, Shift
from factcheck.values.time.tagger import expressions_of

LINES: Final = 12  # non-empty lines from the top in which a date of publication is looked for
WIDTH: Final = 120  # characters of such a line
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
_PLACED_START: Final = re.compile(r"[ \t]*[A-Z][A-Z.' -]{2,40},")
_LEADING: Final = re.compile(r"[ \t]*@[ ]?[-–—][ ]?[A-Z]{2,}")  # "March 14, 2013 - LONDON -"
# "The Fife Herald, Friday @", "@ | Tri-County Wire", "Leeds, @ (PA)": a masthead has names in it and no sentence.
_MASTHEAD: Final = re.compile(
    r"[ \t]*(?:(?P<before>[^@|]{2,60}?)[ ]?(?:[,|]|[ ][-–—]{1,2})[ ]?"
    r"(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ])?(?:(?i:updated|posted|published)[ ])?"
    r"@(?P<behind>[^@]{0,40})|"
    r"@(?:[^@|]{0,14})[ ]?[|–—][ ]?(?P<after>[^@]{2,60}))"
)
_NAME_WORD: Final = re.compile(r"[^\W_][\w.'’&-]*")
_LOWER_IN_NAMES: Final = frozenset("of and the for de la le di da der die das edition pages section news blog".split())
_TIME: Final = 14  # characters of a time behind the day: "5:40 a.m. ET", "6 pm news"
_TOP: Final = 5  # non-empty lines among which a masthead stands
_DIGIT: Final = re.compile("[0-9]")  # without one no line names a day


def _full_day(expression: Expression, written: str) -> date | None:
    """The day of an expression that names day, month and year, None where Europe and America read it differently."""
    node = expression.node.day if isinstance(expression.node, At) else expression.node
    if not (isinstance(node, Calendar) and node.year and node.month and node.day) or node.last_day:
        return None
    if re.fullmatch(r"[0-9/]+", written) and max(node.day, node.month) <= 12 and node.day != node.month:
        return None
    days = days_of(f"{node.year:04d}-{node.month:02d}-{node.day:02d}")
    return days[0] if days else None


def _is_masthead(rest: str) -> bool:
    """Whether a line is a name and its day: "The Fife Herald, Friday @, 5 p.m.", "Posted on the Bow Bells blog, @"."""
    found = _MASTHEAD.fullmatch(rest)
    if found is None or rest.rstrip().endswith(("?", "!")):
        return False
    name, behind = found["before"] or found["after"], (found["behind"] or "").strip(" ,.")
    if behind and not (behind.startswith("(") and behind.endswith(")")) and len(behind) > _TIME:
        return False
    words = _NAME_WORD.findall(re.sub(r"\([^()]{0,40}\)", "", name))
    if words and words[0].casefold() in LABELS - {"on", "at", "by", "release", "story"}:
        return True
    return bool(words) and all(w[:1].isupper() or w[:1].isdigit() or w.casefold() in _LOWER_IN_NAMES for w in words)


def _dated_line(line: str, *, top: bool = False) -> tuple[date, bool] | None:
    """The day a line is dated with, and whether it only tells of an update; None for a line of the story."""
    if not _DIGIT.search(line):
        return None
    head, *updates = _UPDATE.split(line, maxsplit=1)  # "Posted May 3, 2013 - Updated May 4, 2013"
    line = head if updates and _WORDS.search(head) else line
    rest, masthead, days = line, line, []
    for expression in reversed(expressions_of(line)):
        written = line[expression.start : expression.end]
        if day := _full_day(expression, written):
            days.append(day)
            masthead = masthead[: expression.start] + "@" + masthead[expression.end :]
        elif not isinstance(expression.node, Clock | Shift | Calendar):
            return None
        rest = rest[: expression.start] + "@" + rest[expression.end :]
    if len(set(days)) != 1:
        return None
    words = [word.casefold() for word in _WORDS.findall(rest)]
    bare = all(word in LABELS for word in words) or (words[0] == "by" and len(words) <= 8)
    if bare or _PLACED.match(rest) or _LEADING.match(rest) or (top and _is_masthead(masthead)):
        return days[0], bool(UPDATED.intersection(words)) and "published" not in words
    return None


def published_in(text: str) -> date | None:
    r"""The day of publication that the first lines state, None where they state none or two different ones.

    Believed are a line that is nothing but a date, a time, a label ("Published", "Posted on") or a byline, a dateline
    with its year, and among the first lines a masthead with its day; a date in a sentence never is. An "Updated" line
    counts only where nothing else is dated.

    >>> published_in("Quake in Aceh\nPublished: 3 July 2013\n\nA quake struck on 2 July 2013.")
    datetime.date(2013, 7, 3)
    >>> published_in("On 2 July 2013 a quake struck.") is None
    True
    """
    lines = [line for line in text[: 2 * LINES * WIDTH].splitlines() if line.strip()][:LINES]
    told = [
        dated
        for number, line in enumerate(lines)
        if len(line) <= WIDTH or _PLACED_START.match(line)
        if (dated := _dated_line(line[:WIDTH], top=number < _TOP))
    ]
    for kept in ([day for day, updated in told if not updated], [day for day, _ in told]):
        if kept:
            return kept[0] if len(set(kept)) == 1 else None
    return None
