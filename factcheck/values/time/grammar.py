"""The pieces that all rules are made of, and what a rule is: a pattern and the node it builds."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from factcheck.values.time.expression import Expression
from factcheck.values.time.lexicon import (
    DAY_PARTS,
    MONTHS,
    ONES,
    ORDINALS,
    QUALIFIERS,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAYS,
    ZONES,
)


def words(options: Iterable[str]) -> str:
    """A pattern for any of the phrases, longest first, with any blank between their words."""
    ordered = sorted(options, key=lambda option: (-len(option), option))
    return "(?:" + "|".join(SP.join(re.escape(word) for word in option.split()) for option in ordered) + ")"


# A blank, at most one line break: an expression may wrap but never crosses a paragraph. Bounded, so matching is linear.
SP: Final = r"(?:[ \t\u00a0\u2009\u202f]{1,3}(?:\r?\n[ \t]{0,3})?|\r?\n[ \t]{0,3})"
HY: Final = "[-\u2010\u2011]"
DASH: Final = "[-\u2010\u2011\u2012\u2013\u2014]"
SEP: Final = f"(?:{SP}|{HY})"
POSS: Final = "['’]s"
# A digit is no start of a number where it goes on from one ("1,500", "v2.10", "$20").
FREE: Final = r"(?<![0-9][.,:/-])(?<![$£€¥#])"

_FULL_MONTHS = [m for m in MONTHS if len(m) > 4 or m in {"may", "june", "july"}]
_SHORT_MONTHS = [m for m in MONTHS if m not in _FULL_MONTHS]
MONTH: Final = f"(?:{words(_FULL_MONTHS)}|{words(_SHORT_MONTHS)}\\.?)(?![a-z])"
_FULL_DAYS = [d for d in WEEKDAYS if d.endswith("day")]
WEEKDAY: Final = words(_FULL_DAYS)
SHORT_WEEKDAY: Final = f"(?:{WEEKDAY}|{words(d for d in WEEKDAYS if d not in _FULL_DAYS)}\\.?)"
SEASON: Final = words(SEASONS)
PART: Final = words(p for p in DAY_PARTS if not p.endswith("s"))
YEAR: Final = "(?:1[0-9]{3}|2[0-9]{3})(?![0-9])"
SHORT_YEAR: Final = f"(?:{YEAR}|['’][0-9]{{2}}(?![0-9]))"
_DAY_NUMBER = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]|[.,:][0-9])(?:st|nd|rd|th)?"
DAY: Final = FREE + _DAY_NUMBER
LAST_DAY: Final = f"(?:{SP}?{DASH}{SP}?|{SP}(?:to|until|through){SP})(?P<last>{_DAY_NUMBER})"
ORDINAL: Final = f"(?:{words(ORDINALS)}|[1-9][0-9]?(?:st|nd|rd|th))"
ZONE: Final = words(ZONES)
QUALIFIER: Final = f"(?![0-9]){words(QUALIFIERS)}"  # a digit is seen at one glance to begin none of the words

_SMALL = (
    f"(?:{words(TENS)}(?:{SEP}{words(w for w in ONES if 0 < ONES[w] < 10)})?|{words(w for w in ONES if w != 'zero')})"
)
_COUNT = f"(?:{_SMALL}|an?)(?:{SP}hundred(?:{SP}(?:and{SP})?{_SMALL})?)|{_SMALL}"
_DIGITS = rf"{FREE}[0-9]{{1,3}}(?:(?:,[0-9]{{3}}){{1,2}}|[0-9]{{0,2}})(?:\.[0-9]{{1,2}})?(?![0-9]|[.,:/][0-9])"
# "two and a half" and "2 1/2" are one number; "a year and a half" is for the rule of durations.
NUMBER: Final = (
    rf"(?:(?:{_DIGITS}|(?![0-9])(?:{_COUNT}))(?:{SEP}and{SEP}(?:a|one){SEP}half|{SP}[13]/[24]|{HY}[13]/[24]|[½¼¾])?"
    rf"|(?![0-9])(?:half{SP}an?|half|one-half|another|a{SP}dozen|a{SP}couple(?:{SP}of)?|an?(?={SEP})))"
)
NUMBERS: Final = ("0", "0000", *ONES, *TENS, "a", "an", "half", "another")  # what NUMBER can begin with
VAGUE_NUMBERS: Final = "a few several many some dozens"
VAGUE_NUMBER: Final = f"(?:(?:a{SP})?few|several|many|some|a{SP}number{SP}of|dozens{SP}of)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it builds; the builder returns None where the context speaks against it.

    `begins` holds the `beginning` of every text that the pattern can match; of one that begins with "the", the article
    of so many texts, `behind_the` holds the beginning of what follows it. `counts` tells that what it matches counts
    units of time, and so holds a word of UNIT_BEGINNINGS, at most UNIT_WITHIN characters behind its start and with no
    mark and blank between them, nor any word that does not begin as one of COUNTING does.
    """

    pattern: re.Pattern[str]
    build: Callable[[re.Match[str]], Expression | None]
    begins: frozenset[str]
    behind_the: frozenset[str] = frozenset()
    counts: bool = False


# Where an expression can begin: four letters tell most words apart, also of one that the next is glued to ("FY2013").
# The rest of the word is read with them, so that no beginning is looked for in it.
BEGINNING: Final = re.compile(r"(?<!\w)(?:([A-Za-z]{1,4}|[0-9]{1,4})\w*|['’])")


_YEAR_DIGITS: Final = 4


def beginning(start: str) -> str:
    """What stands for all the words that begin alike: their first four letters, or an apostrophe.

    Of numbers there are two: of four digits or more, which can be a year, and shorter ones, which can be a day.

    >>> beginning("December"), beginning("a.m."), beginning("17"), beginning("1953"), beginning("'")
    ('dece', 'a', '0', '0000', "'")
    """
    found = BEGINNING.match(start)
    return key_of(found) if found else ""


def key_of(found: re.Match[str]) -> str:
    """The `beginning` of the word that BEGINNING found."""
    return key_of_letters(found[1] or found[0])


def key_of_letters(start: str) -> str:
    """The `beginning` of a word that begins with these letters or digits, at most four."""
    key = start.lower()
    return ("0000" if len(key) == _YEAR_DIGITS else "0") if key.isdecimal() else key


UNIT_BEGINNINGS: Final = frozenset(beginning(form) for unit in UNITS for form in (unit, f"{unit}s"))
# What may stand between the first word of what counts units of time and the unit: "more than two and a half years".
COUNTING: Final = frozenset(
    map(
        beginning,
        (
            *NUMBERS, *VAGUE_NUMBERS.split(), *(word for phrase in QUALIFIERS for word in phrase.split()),
            *"hundred and one dozen couple number of each the to or times once twice per every period span".split(),
            *"past last next first coming previous final preceding following latest initial remaining".split(),
            *"more additional further consecutive straight successive full whole long short solid trading".split(),
            *"business working calendar other".split(),
        ),
    )
)  # fmt: skip
# What goes on with a time behind a bare number of up to three digits and a blank, but for what counts units: "3 May",
# "the 9th and was", "5 p.m.", "7 in the morning". Behind any other word ("3 people") no other rule need be tried.
BEHIND_NUMBER: Final = frozenset(
    map(
        beginning,
        (
            *MONTHS, *WEEKDAYS,
            *"in at for to with when after before as and on by of from was were will but".split(),
            *"or until till through century a am p pm o".split(),
        ),
    )
)  # fmt: skip
UNIT_WITHIN: Final = 160  # "approximately two hundred and twenty-five and a half consecutive years" takes 70


def rule(
    body: str,
    build: Callable[[re.Match[str]], Expression | None],
    *begins: str | Iterable[str],
    the: str | Iterable[str] = (),
    counts: bool = False,
) -> Rule:
    """A rule whose pattern stands between word boundaries; only ASCII letters and digits match it, in either case.

    `begins` are the words and phrases that it can begin with, "0" for a number of up to three digits, "0000" for one of
    four and more; a text is words with blanks between. `the` are those that can follow where it begins with the
    article; a phrase of `begins` may bring its own ("the day after"). A word that is missing there is never matched:
    every rule is tried only where its first word stands, and behind a bare number, unless it counts, only before a word
    of BEHIND_NUMBER. `counts` is as for `Rule`.
    """
    words_of = (option.split() if isinstance(option, str) else option for option in begins)
    phrases = [phrase.split() for options in words_of for phrase in options]
    behind = [*(the.split() if isinstance(the, str) else the)]
    behind += [rest[0] for first, *rest in phrases if first == "the" and rest]
    return Rule(
        re.compile(rf"(?<!\w)(?ai:{body})(?!\w)"),
        build,
        frozenset(beginning(first) for first, *_ in phrases if first != "the"),
        frozenset(map(beginning, behind)),
        counts,
    )


def before(match: re.Match[str], reach: int = 24) -> str:
    """The text just before a match, on the same line of thought: at most `reach` characters."""
    return match.string[max(0, match.start() - reach) : match.start()]


def after(match: re.Match[str], reach: int = 24) -> str:
    """The text just after a match, at most `reach` characters."""
    return match.string[match.end() : match.end() + reach]


_LAST_WORD: Final = re.compile(r"([^\W\d_]+)['’]?[ \t\r\n\u00a0]*\Z")
_FIRST_WORD: Final = re.compile(r"[ \t\r\n\u00a0-]{1,4}([^\W\d_]+)")


def last_word(text: str) -> str:
    """The last word of a stretch in lower case, "" where punctuation or a digit stands between.

    >>> last_word("It was in "), last_word("homes; ")
    ('in', '')
    """
    found = _LAST_WORD.search(text)
    return found[1].casefold() if found else ""


def first_word(text: str) -> str:
    """The first word of a stretch as written, "" where something else stands first.

    >>> first_word(" people died"), first_word(", people")
    ('people', '')
    """
    found = _FIRST_WORD.match(text)
    return found[1] if found else ""
