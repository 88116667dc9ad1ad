"""Who wrote it, when and where: lines of date and author, and the dateline that opens a report. No claims there."""

import re

_LONGEST = 160  # characters of a line that can be one of these
_MONTH = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_MONTHS = frozenset(_MONTH.split())
_LABELS = frozenset(
    "published posted updated update last first modified created filed date dated publication issued release released "
    "story edited downloaded originally time".split()
)
# Everything that a line of nothing but a date may hold beside numbers; "a", "p", "m": what is left of "a.m." and "p.m."
_STAMP_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "am pm a p m noon midnight st nd rd th on at of by ago day days hour hours minute minutes week weeks month months "
    "year years gmt bst utc est edt pst pdt cst cdt mst mdt ist cet cest eet jst aest et pt ct mt uk us "
    "ap reuters afp".split()
)
_STAMPED = _MONTHS | _LABELS | _STAMP_WORDS
_WORD = re.compile(r"[^\W\d_]+")
_NUMERIC_DATE = re.compile(r"\b\d{1,4}([/.-])\d{1,2}\1\d{2,4}\b")
_CLOCK = re.compile(r"\b\d{1,2}\s?:\s?\d\d|\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?\s?m\b", re.IGNORECASE)

_BY = re.compile(
    r"\(?(?:(?:story|text|words|written|(?:additional )?reporting|writing|editing|compiled) )?by\s+(?=\S)",
    re.IGNORECASE,
)
_ROLES = frozenset(
    "staff writer writers reporter reporters correspondent correspondents editor editors bureau chief senior political "
    "special contributor contributing columnist".split()
)
_BETWEEN = frozenset(
    "and in for of the at with de da di la le van von der den bin al el ul reporting writing editing by".split()
)
_IN_BYLINES = _ROLES | _BETWEEN | _STAMPED
_NAMES, _ONE_NAME = 16, 3  # words that the names, roles and outlets of a byline take at most, and one author's name

_SPACE = r"[ \t\u00a0]{0,2}"
_CAPS = r"(?=[A-Z.'’ -]{3})[A-Z][A-Z.'’]{0,30}(?:[ -][A-Z][A-Z.'’]{0,30}){0,5}"
_NAME = r"[A-Z][\w.'’]{1,30}(?:[ -][A-Z][\w.'’]{0,30}){0,4}"
_REGION = rf"(?:,{_SPACE}[A-Z][\w.'’]{{0,30}}(?:[ -][A-Z][\w.'’]{{0,30}}){{0,3}}){{0,2}}"
_IN_MONTH = rf"(?i:{_MONTH.replace(' ', '|')})\.?"
# "Nov. 14, 2025", "14 November 2025", "Friday, 14 November"
_DATED = (
    rf"(?:,?{_SPACE}(?:[A-Z][a-z]{{2,8}}day,?{_SPACE})?"
    rf"(?:{_IN_MONTH}{_SPACE}\d{{1,2}}(?:,{_SPACE}\d{{4}})?|\d{{1,2}}{_SPACE}{_IN_MONTH}(?:,?{_SPACE}\d{{4}})?))"
)
_DAY = rf"{_DATED}?"
_ANYONE = r"\([A-Z][^()\n]{1,40}\)"
_AGENCIES = "AP|Reuters|REUTERS|AFP|UPI|dpa|DPA|CNN|Xinhua|TASS|Interfax|Bloomberg|ANI|PTI|IANS|CP|PA|EFE|ANSA|KUNA|BBC"
_AGENCY = rf"\((?:{_AGENCIES})\b[^()\n]{{0,30}}\)"
# "PORT-AU-PRINCE, Haiti, Jan. 13 (AP) -", "MIAMI _", "Kyiv (Reuters) -", "(AP) -". A hyphen needs room on both sides or
# an agency before it ("NATO-led troops"); behind the dash a sentence begins, or the line ends.
_DATELINE = re.compile(
    rf"(?:(?:{_CAPS}{_REGION}{_DAY}{_SPACE}{_ANYONE}|{_NAME}{_REGION}{_DAY}{_SPACE}{_AGENCY}|{_AGENCY}"
    rf"|{_NAME}{_REGION}{_DATED}{_SPACE}{_ANYONE}){_SPACE}(?:--|[-–—_])"
    rf"|{_CAPS}{_REGION}{_DAY}{_SPACE}(?:--|[–—_])|{_CAPS}{_REGION}{_DAY} -(?=[ ]|$))"
    r"\s{0,3}(?=$|[A-Z0-9\"“‘'`«„(\[$£€])"
)  # fmt: skip
_CLOSING = (")", " -", "--", "–", "—", "_")  # without one of which none ends


def is_stamp(line: str) -> bool:
    """Whether a line is nothing but a date or time with its label ("Updated: 3 July 2013, 9:05 p.m. GMT").

    >>> is_stamp("14 May 2016 Last updated at 10:32 GMT"), is_stamp("July 21 fire destroys market")
    (True, False)
    """
    first = _WORD.search(line)
    if first is not None and first[0].lower() not in _STAMPED:  # told at one glance of most lines
        return False
    if len(line) > _LONGEST or not any(c.isdigit() for c in line):
        return False
    words = frozenset(word.lower() for word in _WORD.findall(line))
    if not words <= _STAMPED:
        return False
    dated = words & _MONTHS or _NUMERIC_DATE.search(line) or _CLOCK.search(line)
    return bool(dated or ("ago" in words and words & _LABELS))


def is_byline(line: str, *, one: bool = False) -> bool:
    """Whether a line names the author and nothing else; with `one` no more than a name ("By Night the City Burned").

    >>> is_byline("By JOHN SMITH, Staff Writer"), is_byline("By Monday the water had gone.")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    opening = _BY.match(line)
    if opening is None:  # told at one glance of most lines
        first = _WORD.search(line)
        if first is None or first[0].lower() not in _ROLES:
            return False
    words = _WORD.findall(line[opening.end() :] if opening else line)
    plain = _IN_BYLINES if opening else _ROLES
    if not 0 < len(words) <= (_ONE_NAME if one else _NAMES) or (opening and words[0].lower() in _MONTHS | _STAMP_WORDS):
        return False
    if opening and not words[0][0].isupper():
        return False
    return all((opening and word[0].isupper()) or word.lower() in plain for word in words)


def dateline_end(line: str) -> int:
    """Where the dateline that a paragraph begins with ends, blanks behind it included; 0 where there is none.

    >>> dateline_end("NAIROBI, Kenya (AP) _ Two men died."), dateline_end("NATO-led troops left.")
    (22, 0)
    """
    head = line[:_LONGEST]
    if not any(mark in head for mark in _CLOSING):  # told at one glance of most lines
        return 0
    found = _DATELINE.match(head)
    return found.end() if found else 0
