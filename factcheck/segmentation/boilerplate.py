"""What on a page is not the story: link lists, sharing lines, sign-ups, credits, appeals to readers; each with why.

Setting aside a sentence of the story loses what it asserts, while a line of the page left in it asserts little. So each
rule takes closed vocabularies and whole lines, and lets go where a line also reports something.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from factcheck.segmentation.lines import ends_sentence, is_item

LINK_LIST: Final = "navigation: links to other stories"
APPEAL: Final = "an appeal to readers, no claim"

_LINE_MOST = 240  # characters of a line that can be a line of the page
_LINK_WORDS, _LINE_WORDS, _CREDIT_WORDS, _APPEAL_WORDS = 22, 25, 10, 90

_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|@\w+|#\w+")
_URL_MARK = re.compile(r"[@#]|https?://|www\.")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_RUN = re.compile(r"\w+")
_OWNED = re.compile(
    r"\W*(?:©|copyright\b)\s*(?:©|\(c\))?\s*(?:\d{4}|by\b|(?=[A-Z]))|\W*(?:©|\(c\)\s*\d{4})", re.IGNORECASE
)
_RIGHTS = re.compile(r"\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)\b", re.IGNORECASE)
_RIGHTS_RUNS = frozenset({"rights", "published", "reproduced", "copied"})  # without one of which no _RIGHTS are there
_CREDIT = re.compile(
    r"\W*(?:(?:file )?(?:photo|image|picture|photograph|photography|illustration|graphic)s?"
    r"(?: credit| source| copyright)?(?:\s*[:/|]|\s+(?:by|via|courtesy(?: of)?|provided by)\b)|courtesy\s*(?::|of\b)"
    r"|(?:ap|afp|reuters|epa|getty|getty images)(?: photo)?\s*/|(?:ap|afp|reuters) photo\b|getty images\b)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:contact|email|e-mail|reach|follow)\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:at|on|:|via)", re.IGNORECASE
)
_FOLLOW = re.compile(r"(?:follow|find|like|join)\s+(?:\S+\s+){1,5}?on\s+(\w+)", re.IGNORECASE)
_FOLLOWING = frozenset({"follow", "find", "like", "join"})  # the words that _FOLLOW and _FOLLOW_LIST begin with
_FOLLOW_LIST = re.compile(r"follow\s+[\w.]+(?:\s+[\w.]+){0,2}\s*:", re.IGNORECASE)
_QUOTED = re.compile(r"[“”\"«»„]")


@cache
def _words(section: str, name: str) -> frozenset[str]:
    return frozenset(_table()[section][name])


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((Path(__file__).parent / "boilerplate.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=4)  # several rules ask the same of one line
def _runs(text: str) -> frozenset[str]:
    """The runs of letters and digits in a text, in lower case."""
    return frozenset(_RUN.findall(text.casefold()))


@dataclass(frozen=True, slots=True)
class _Cue:
    """Phrases to look for, and `by_run` the same by the run of letters that they begin with.

    A pattern is tried at every place of a text; most texts have none of the runs, or not what follows them.
    """

    pattern: re.Pattern[str]
    by_run: Mapping[str, tuple[str, ...]]
    runs: frozenset[str]

    def stands_in(self, text: str) -> bool:
        runs = _runs(text)
        if self.runs.isdisjoint(runs):
            return False
        begun = self.runs & runs
        folded = text.casefold()
        return any(phrase in folded for run in begun for phrase in self.by_run[run]) and bool(self.pattern.search(text))


@cache
def _cue(section: str, name: str) -> _Cue:
    phrases = sorted(_words(section, name), key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)", re.IGNORECASE)
    by_run: dict[str, tuple[str, ...]] = {}
    for phrase in map(str.casefold, phrases):
        run = _RUN.findall(phrase)[0]
        by_run[run] = (*by_run.get(run, ()), phrase)
    return _Cue(pattern, by_run, frozenset(by_run))


@cache
def _by_readers() -> re.Pattern[str]:
    means, readers = _cue("appeal", "means").pattern.pattern, _cue("appeal", "readers").pattern.pattern
    return re.compile(rf"{means}\s+by\s+(?:its\s+|our\s+|their\s+|the\s+)?{readers}", re.IGNORECASE)


@lru_cache(maxsize=4)  # several rules ask the same of one line
def _bare(line: str) -> str:
    """A line in lower case without the marks around its words."""
    return " ".join(line.lower().split()).strip(" :.!?…|»›>-–—*•[]()")


def opens_link_list(line: str) -> bool:
    """Whether a line announces links to other stories.

    >>> opens_link_list("Read also:"), opens_link_list("Related charges were dropped on Friday.")
    (True, False)
    """
    return len(line) <= _LINE_MOST and _bare(line) in _words("navigation", "heads")


def is_link(line: str) -> bool:
    """Whether a line below the head of a link list can be one of its links: a list's item, or a headline.

    >>> is_link("- Minister to visit flooded towns"), is_link("The minister will visit on Friday, he said.")
    (True, False)
    """
    if len(line) > _LINE_MOST or line.endswith((":", ";", ",")):
        return False
    return is_item(line) or (
        len(line.split()) <= _LINK_WORDS and (not ends_sentence(line) or line.endswith(("?", "!")))
    )


@cache
def _link_openings() -> tuple[str, ...]:
    return tuple(_words("navigation", "opens"))


def is_single_link(line: str) -> bool:
    """Whether a line is one link with its label, or an order to follow one ("READ MORE: …", "Click here for photos").

    >>> is_single_link("RELATED: Two held after market fire"), is_single_link("Related: two fires had one cause.")
    (True, False)
    """
    label, colon, rest = line.lstrip(" >»*•-–—[(").partition(":")
    if colon and rest.strip() and label.lower().strip() in _words("navigation", "labels"):
        return is_link(line)
    return len(line) <= _LINE_MOST and line.lower().lstrip(" >»*•-–—[(").startswith(_link_openings())


def _is_page(line: str) -> bool:
    return _bare(line) in _words("page", "lines") or not (line[:1].isalnum() or any(c.isalnum() for c in line))


@cache
def _sharing_first() -> frozenset[str]:
    """The words that a line of sharing links can begin with."""
    return _words("sharing", "acts") | _words("sharing", "places") | {"read", "leave", "add", "no"}


def _begins_sharing(line: str) -> bool:
    """Whether a line can be one of sharing links by its first word, told at one glance of most lines."""
    head = line.split(maxsplit=1)[0] if line else ""
    if "@" in head or "#" in head or "://" in head or "www." in head:
        return True  # what is a link there is not looked at
    first = _WORD.search(head)
    return first is None or first[0].lower() in _sharing_first() or first[0].lower() in _FOLLOWING


def _is_sharing(line: str) -> bool:
    if not _begins_sharing(line):
        return False
    follow = _FOLLOW.match(line)
    if follow and follow.group(1).lower() in _words("sharing", "places") and len(line.split()) <= _LINE_WORDS:
        return not ends_sentence(line)
    listed = _FOLLOW_LIST.match(line)
    if listed and {word.lower() for word in _WORD.findall(line[listed.end() :])} <= _words("sharing", "places"):
        return True
    plain = _URL.sub(" ", line) if _URL_MARK.search(line) else line
    acts, places = _words("sharing", "acts"), _words("sharing", "places")
    first = _WORD.search(plain)
    if first is None or first[0].lower() not in _sharing_first():
        return False
    told = [word.lower() for word in _WORD.findall(plain)]
    if len(told) > _LINE_WORDS or not set(told) <= acts | places | _words("sharing", "words"):
        return False
    return bool(acts & set(told) or len(places & set(told)) > 1)


def _is_sign_up(line: str) -> bool:
    if _bare(line) in _words("newsletter", "lines"):
        return True
    if not _cue("newsletter", "objects").stands_in(line) or _reports(line):
        return False
    lower = line.lower().lstrip()
    orders = tuple(f"{order} " for order in _words("newsletter", "strong"))
    weak = tuple(f"{order} " for order in _words("newsletter", "weak"))
    return lower.startswith(orders) or (lower.startswith(weak) and _cue("appeal", "address").stands_in(line))


def _capitalised(words: list[str]) -> bool:
    return all(
        word[0].isupper() or word.lower() in {"by", "of", "for", "the", "via", "and", "de", "from"} for word in words
    )


def _is_rights(line: str) -> bool:
    if not _RIGHTS_RUNS.isdisjoint(_runs(line)) and _RIGHTS.search(line):
        return True
    opening = _OWNED.match(line)
    return opening is not None and _capitalised(_WORD.findall(line[opening.end() :]))


def _is_credit(line: str) -> bool:
    opening = _CREDIT.match(line)
    rest = _WORD.findall(line[opening.end() :]) if opening else []
    return opening is not None and len(rest) <= _CREDIT_WORDS and _capitalised(rest) and not line.endswith(".")


def _is_contact(line: str) -> bool:
    if _URL.fullmatch(line):
        return True
    opening = _CONTACT.match(line)
    return opening is not None and _URL.search(line, opening.end()) is not None


_LINES: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("part of the page", _is_page),
    ("sharing links", _is_sharing),
    ("newsletter sign-up", _is_sign_up),
    ("copyright line", _is_rights),
    ("photo credit", _is_credit),
    ("contact of the newsroom", _is_contact),
)


def line_reason(line: str) -> str | None:
    """Why a whole line belongs to the page and not to the story, or None.

    >>> line_reason("Share this article"), line_reason("Share prices fell 3 per cent on Monday.")
    ('sharing links', None)
    """
    if len(line) > _LINE_MOST and not _RIGHTS.search(line, 0, 2 * _LINE_MOST):
        return None
    for reason, holds in _LINES:
        if holds(line):
            return reason
    return None


def _reports(text: str) -> bool:
    """Whether a text tells what somebody said or did."""
    return _cue("appeal", "reports").stands_in(text) or _QUOTED.search(text) is not None


def _names_somebody(text: str) -> bool:
    """Whether a name stands in it: a capital in the middle of a sentence."""
    return re.search(r"[\w,;] (?!I\b)[A-Z]", text) is not None


def is_appeal(paragraph: str) -> bool:
    """Whether a paragraph asks readers to pay for, join or read the publication itself.

    Either it speaks to somebody ("our", "you") and asks, or it praises what readers pay for and names nobody and no
    figure. A story about who pays for journalism reports: somebody said, did or has a name or a sum in it.

    >>> is_appeal("Our reporting is free to read because it is supported by readers like you.")
    True
    >>> is_appeal("The newsroom, funded by 4,000 readers, was raided on Monday.")
    False
    """
    if len(paragraph) > _APPEAL_WORDS * 12 or len(paragraph.split()) > _APPEAL_WORDS:
        return False
    if not _cue("appeal", "press").stands_in(paragraph) or _reports(paragraph):
        return False
    means = _by_readers().search(paragraph) is not None
    if _cue("appeal", "address").stands_in(paragraph):
        return means or _cue("appeal", "asks").stands_in(paragraph)
    plain = not _names_somebody(paragraph) and not any(c.isdigit() for c in paragraph)
    return means and plain and _cue("appeal", "missions").stands_in(paragraph)
