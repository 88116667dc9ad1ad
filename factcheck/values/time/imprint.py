"""The line beneath a headline that names the outlet or the place, and the day ("The Harbour Post, 3 July 2013")."""

import re
from typing import Final

from factcheck.values.time.expression import At, Calendar, Clock, Shift
from factcheck.values.time.tagger import expressions_of

_LONGEST: Final = 110  # characters of such a line
_WORDS: Final = 9  # of what it names
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKDAY: Final = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*")
_ASIDE: Final = re.compile(r"\([^()\n]{1,40}\)")
# What stands between the name and the day, with the label that may stand before the day. A colon asks what the day is
# that of ("End of watch: ...").
_LABEL: Final = r"(?:(?:first |last )?(?:published|posted|updated|filed|issued|dated|aired|broadcast))?(?: on| at)?"
_JOINED: Final = re.compile(rf"[ ]*(?:,|--|[-–—|·•])[ ]*{_LABEL}[ :]*$", re.IGNORECASE)
_JOINING: Final = re.compile(r"[ ]*(?:,|--|[-–—|·•])[ ]*")
_LITTLE: Final = frozenset(
    "the of and for de da do das dos del della di la le les el du den der die van von y e".split()
)
# Words by which an outlet is known: in any case, and as part of its name.
_MEDIA: Final = frozenset(
    "blog broadcast edition magazine news newsletter newspaper newsroom newswire online radio tv weekly".split()
)
_TITLES: Final = frozenset(
    "Advertiser Agency Bulletin Channel Chronicle Courier Daily Dispatch Echo Examiner Express Gazette Guardian Herald "
    "Inquirer Journal Ledger Mail Mercury Messenger Mirror Monitor Observer Post Press Record Reporter Sentinel "
    "Service Star Sun Telegraph Times Tribune Wire".split()
)


def _named(words: list[str], *, known: bool) -> bool:
    """Whether words name an outlet or a place; with `known` an outlet only."""
    if not 0 < len(words) <= _WORDS:
        return False
    if any(word in _TITLES or word.casefold() in _MEDIA for word in words):
        return True
    return not known and all(word[0].isupper() or word[0].isdigit() or word in _LITTLE for word in words)


def _stands_before(text: str, *, known: bool) -> bool:
    """Whether what stands before the day is nothing or a name, with a mark between."""
    joined = _JOINED.search(text)
    return not text.strip() or (joined is not None and _named(_WORD.findall(text[: joined.start()]), known=known))


def _stands_behind(text: str, *, known: bool) -> bool:
    """Whether what stands behind the day and the hour is nothing, a name after a mark, or the word for a broadcast."""
    words = _WORD.findall(text)
    if words and _JOINING.match(text):
        return _named(words, known=known)
    return all(word.casefold() in _MEDIA for word in words)


def imprint_day(line: str, *, first: bool = False) -> Calendar | None:
    """The day that a line is dated with which otherwise only names an outlet or a place; None for any other line.

    The very `first` line of a text may be its headline, which dates what happened: it must have a weekday, a time of
    day or a word by which outlets are known.

    >>> imprint_day("The Harbour Post, Wednesday 3 July 2013, 6 p.m.").day
    3
    >>> imprint_day("Kari Holm at the harbour, 3 July 2013") is None
    True
    """
    line = line.strip()
    if len(line) > _LONGEST or not _YEAR.search(line):
        return None
    found = expressions_of(line)
    days = [e for e in found if isinstance(e.node, Calendar) and e.node.day and e.node.year]
    if (
        len(days) != 1
        or "/" in line[days[0].start : days[0].end]
        or any(not isinstance(e.node, Calendar | Clock | Shift | At) for e in found)
    ):
        return None
    start, end = days[0].start, max(e.end for e in found if e is days[0] or isinstance(e.node, Clock))
    known = first and end == days[0].end and not _WEEKDAY.match(line, start)
    before, after = _ASIDE.sub("", line[:start]), _ASIDE.sub("", line[end:])
    if not before.strip() and not after.strip():
        return None
    day = days[0].node
    if not isinstance(day, Calendar) or day.last_day:
        return None
    fits = _stands_before(before, known=known) and _stands_behind(after, known=known)
    return day if fits else None
