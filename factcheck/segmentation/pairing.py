"""The quotation marks of one paragraph, paired: which opens, which closes, and which is an apostrophe or inches.

The marks are read once from left to right. A mark that cannot be told from an apostrophe by its neighbours opens only
before a word and closes only behind one, and counts where its partner is found.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.model.analysis import Block

# A pair of marks by the name of its style. “ also closes what „ opened, ’ what ‚ opened; » « and ” ” open and close
# the other way round in Denmark, Germany and Sweden. Typewriters know '' and ,, for the double marks.
OPENS = {
    "“": "double", "”": "double", "„": "low", ",,": "low", "«": "angle", "»": "angle", "``": "tex", "''": "tex",
    "‘‘": "tex", '"': "straight", "＂": "straight", "‘": "single", "‚": "low single", "'": "plain", "`": "grave",
    "‹": "narrow", "›": "narrow", "「": "corner", "『": "white corner",
}  # fmt: skip
# The style that each mark closes, the likeliest first. “ and " may stand for each other where an editor's program made
# half of the marks curly.
_CLOSES = {
    "”": ("double", "low", "straight"), "“": ("low",), "»": ("angle",), "«": ("angle",),
    "''": ("tex", "low", "double"), "’’": ("tex",), '"': ("straight", "double", "low", "tex"), "＂": ("straight",),
    "’": ("single", "low single", "grave"), "‘": ("low single",), "'": ("plain", "grave", "single"), "›": ("narrow",),
    "‹": ("narrow",), "」": ("corner",), "』": ("white corner",),
}  # fmt: skip
# Marks that open only before a word and behind none: they may as well be apostrophes, or the other half of a pair.
_AMBIGUOUS = frozenset({"”", "»", "''", "›", '"', "＂", "‘", "'", "`", ",,", "‘‘"})
_APOSTROPHES = frozenset({"’", "'", "‘", "`"})
_STRAIGHT = frozenset({'"', "＂"})
_MARK = re.compile(r"``|''|‘‘|’’|,,|[“”„«»\"＂‘’‚'`‹›「」『』]")
_TRADED = {"’": "'", "‘": "'", "`": "'"}
# "didn ’ t", "Sheriff ' s": what tokenised text leaves of an apostrophe; and words that begin with one.
_SUFFIX = re.compile(r"[ ]?(?:s|t|d|m|re|ve|ll|S|T)(?!\w)")
_ELIDED = re.compile(r"(?:\d0s|\d\d\b|tis|twas|em|n|til|till|cause|cos|round|bout|im|er)\b", re.IGNORECASE)
_LOWER = re.compile(r"[ ][a-z]")
_FIGURE = re.compile(r"[ ]?\d")
_ENDS = frozenset(",.;:!?)]}…%”’»›」』")  # what no quotation begins with, before a word or a mark that opens another
_NO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f")
_HEBREW = re.compile(r"[\u0590-\u05ff]")

_SHORTEST = 2  # a lone letter between marks is a label, not a quotation
_PLAIN_MOST = 600  # characters between marks that may be apostrophes
_INVISIBLE_MOST = 4  # characters without width that are looked through beside a mark


@dataclass(frozen=True, slots=True)
class Found:
    """A pair of marks: `start` and `end` with them, `inside` and `close` without.

    `first` tells that it opens its paragraph, `led` that it does or stands behind a colon or comma.
    """

    start: int
    end: int
    inside: int
    close: int
    opens: bool = True
    closes: bool = True
    first: bool = False
    led: bool = False


@dataclass(frozen=True, slots=True)
class _Open:
    """An opening mark that waits for its partner."""

    style: str
    start: int
    end: int
    opens: bool = True


class Marks:
    """The marks of one block; `run` fills `found` with the pairs and `left` with what stays open, by its style."""

    def __init__(self, text: str, block: Block) -> None:
        self._text = text
        self._block = block
        self._marks = list(_MARK.finditer(text, block.start, block.end))
        self._waiting: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._doubtful: tuple[_Open, int] | None = None  # closed by what may be an apostrophe after an s
        straight = sum(m.group() in _STRAIGHT for m in self._marks)
        self._odd = straight % 2 == 1
        self.found: list[Found] = []
        self.left: dict[str, Found] = {}

    @property
    def none(self) -> bool:
        """Whether the block holds no mark but apostrophes."""
        return not any(m.group() not in _APOSTROPHES or self._may_open(m) for m in self._marks)

    def _may_open(self, mark: "re.Match[str]") -> bool:
        before, after = self._before(mark.start()), self._after(mark.end())
        apostrophe = self._is_apostrophe(mark.group(), before, after, mark.start(), mark.end())
        return not apostrophe and self._can_open(mark.group(), before, after, mark.end())

    def closes_first(self, style: str) -> bool:
        """Whether the block's first mark of a style closes what another block opened: by its form, with no partner."""
        marks = (m for m in self._marks if style == OPENS.get(m.group()) or style in _CLOSES.get(m.group(), ())[:2])
        first = next(marks, None)
        if first is None or style not in _CLOSES.get(first.group(), ()):
            return False
        if first.group() not in _AMBIGUOUS or style != "straight":
            return True
        before, after = self._before(first.start()), self._after(first.end())
        ends = after.isspace() or (after in _ENDS and self._text[first.end() : first.end() + 3] != "...")
        opening = before.isspace() and not ends and not self._is_detached(first.start())
        return self._odd and not opening

    def _is_detached(self, start: int) -> bool:
        """ "We lost it all, "she said": a closing mark that tokenised text has put beside the wrong word."""
        return self._before(start) == " " and self._before(start - 1) in {",", ".", "?", "!"}

    def run(self, running: str | None = None) -> None:
        """Read the block; `running` is the style of a quotation that began before it."""
        if running is not None:
            self._wait(_Open(running, self._block.start, self._block.start, opens=False))
        for mark in self._marks:
            self._read(mark.group(), mark.start(), mark.end())
        self._settle()
        for one in reversed(self._waiting):
            first = one.start == self._block.start
            led = first or self._before(one.start - 1) in {":", ","}
            self.left[one.style] = Found(
                one.start, self._block.end, one.end, self._block.end, one.opens, closes=False, first=first, led=led
            )

    def _wait(self, one: _Open) -> None:
        self._waiting.append(one)
        self._counts[one.style] += 1

    def _before(self, at: int) -> str:
        return self._seen(range(at - 1, max(at - 1 - _INVISIBLE_MOST, self._block.start - 1), -1))

    def _after(self, at: int) -> str:
        return self._seen(range(at, min(at + _INVISIBLE_MOST, self._block.end)))

    def _seen(self, places: Iterable[int]) -> str:
        """The first character that has a width; a space at the block's edge."""
        text = self._text
        for n in places:
            if text[n] not in _NO_WIDTH:
                return text[n]
        return " "

    def _read(self, mark: str, start: int, end: int) -> None:
        before, after = self._before(start), self._after(end)
        if mark in _APOSTROPHES and self._is_apostrophe(mark, before, after, start, end):
            return
        if mark in _STRAIGHT and self._is_measure(before, after, end):
            return
        if self._close(mark, start, end, before, after):
            return
        if mark in {"''", "’’"} and self._counts["plain" if mark == "''" else "single"]:  # "'He said 'no''"
            self._read(mark[0], start, start + 1)
            self._read(mark[0], start + 1, end)
            return
        style = OPENS.get(mark)
        if style is None or (mark in _AMBIGUOUS and not self._can_open(mark, before, after, end)):
            return
        if self._doubtful and self._doubtful[0].style == style:
            self._settle()
        self._wait(_Open(style, start, end))

    def _is_apostrophe(self, mark: str, before: str, after: str, start: int, end: int) -> bool:
        if before.isalnum() and (after.isalnum() or self._text[max(start - 2, 0) : start] in {"'n", "’n", "‘n"}):
            return True
        if mark != "‘" and before.isdigit() and _FIGURE.match(self._text, end, self._block.end):  # 5' 10"
            return True
        tokenised = before == " " and after == " "
        if _SUFFIX.match(self._text, end, self._block.end) and (before.isalnum() or tokenised):
            return True
        return not before.isalnum() and self._is_elided(end)

    def _is_elided(self, end: int) -> bool:
        """ "'90s", "rock 'n' roll", "get 'em": no quotation begins there, unless its partner follows the word."""
        word = _ELIDED.match(self._text, end, self._block.end)
        if word is None:
            return False
        behind = self._text[word.end() : word.end() + 2]
        return not (behind[:1] and _TRADED.get(behind[0], behind[0]) == "'" and word.group().lower() != "n")

    def _is_measure(self, before: str, after: str, end: int) -> bool:
        """Inches and seconds ("a 6" pipe"), where the marks are odd in number; and the marks inside Hebrew words."""
        if before.isalpha() and after.isalpha():
            return _HEBREW.match(before) is not None
        inches = before.isdigit() and (after.isalnum() or _LOWER.match(self._text, end, self._block.end) is not None)
        return inches and (self._odd or not self._counts["straight"])

    def _can_open(self, mark: str, before: str, after: str, end: int) -> bool:
        if mark in _STRAIGHT and before.isspace() and after.isspace():
            return not self._counts["straight"] and end < self._block.end  # tokenised text: marks stand alone
        if before.isspace() and after.isspace() and mark in {"‘", "»", "”"}:
            return mark == "‘" or (mark == "»" and not self._counts["angle"] and end < self._block.end)
        if before.isalnum() or end >= self._block.end or (mark in {"`", ",,"} and not after.isalnum()):
            return False
        return not after.isspace() and (after not in _ENDS or self._text[end : end + 3] == "...")

    def _close(self, mark: str, start: int, end: int, before: str, after: str) -> bool:
        styles = _CLOSES.get(mark, ())
        style = next((s for s in styles if self._counts[s]), None)
        if style is None:
            return False
        loose = mark in _APOSTROPHES or style != styles[0]  # may be an apostrophe, or is another style's mark
        detached = mark in _STRAIGHT and self._is_detached(start)
        if loose and not detached and ((before.isspace() and not after.isspace()) or after.isalnum()):
            return False
        if mark in _STRAIGHT and before.isspace() and after.isalnum() and not self._is_detached(start):
            return False  # it opens another one; the first was never closed
        opened = self._take(style)
        if mark in _APOSTROPHES:
            if end - opened.start > _PLAIN_MOST:
                return True
            if before in "sS" and _LOWER.match(self._text, end, self._block.end):
                self._doubtful = (opened, end)
                self._wait(opened)  # "‘the boys’ toys’" closes at the last mark, "‘the boys’ and girls" at the first
                return True
            self._doubtful = None
        self._keep(opened, start, end)
        return True

    def _take(self, style: str) -> _Open:
        """The last waiting mark of a style; those opened inside it found no partner."""
        while True:
            opened = self._waiting.pop()
            self._counts[opened.style] -= 1
            if opened.style == style:
                return opened

    def _settle(self) -> None:
        """Take the doubtful mark for the closing one, since no other followed."""
        if self._doubtful is None:
            return
        opened, end = self._doubtful
        self._doubtful = None
        if opened in self._waiting[-3:]:
            self._waiting.remove(opened)
            self._counts[opened.style] -= 1
            self._keep(opened, end - 1, end)

    def _keep(self, opened: _Open, close: int, end: int) -> None:
        if len(self._text[opened.end : min(close, opened.end + 99)].strip()) >= _SHORTEST:
            self.found.append(Found(opened.start, end, opened.end, close, opens=opened.opens))
