"""An article's text as the page carries it: safe, no longer than it must be, with every offset carried over.

A page counts UTF-16 units where a report counts code points, and shows what a reader must not be left alone with: a
bidirectional control as "<U+202E>". Both move what stands behind. So that spans stay true, they are counted anew here,
and the page slices what it gets.

Characters that need more than one place to be shown, or that HTML knows (<, >, &), travel as one private-use character
each; the page looks them up in a table. (Private-use characters of the text itself are among those that are shown.)
However hostile a text is, it so grows to three times its bytes and no more.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping

from factcheck.reporting.visible import unsafe_characters

_FIRST, _LAST = 0xE000, 0xF8FF
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BREAK = re.compile(r"\r\n?")


class StandIns:
    """The private-use characters of one page, and what each stands for."""

    def __init__(self) -> None:
        self._characters: dict[str, str] = {}

    def of(self, shown: str) -> str:
        r"""The one character that stands for these; the characters themselves where all are taken.

        >>> [StandIns().of("<") == "\ue000", StandIns().of("<U+202E>") == "\ue000"]
        [True, True]
        """
        if shown not in self._characters:
            if _FIRST + len(self._characters) > _LAST:
                return shown
            self._characters[shown] = chr(_FIRST + len(self._characters))
        return self._characters[shown]

    @property
    def table(self) -> list[str]:
        """What they stand for, from U+E000 on."""
        return list(self._characters)


class EmbeddedText:
    r"""One article's text for the page.

    Line breaks of every sort become a line feed; tabs stay.

    >>> text = EmbeddedText("4\r\ndead \U0001f600 x", StandIns())
    >>> text.text, text.at(9), text.at(10)
    ('4\ndead 😀 x', 9, 10)
    """

    def __init__(self, raw: str, stand_ins: StandIns) -> None:
        """Args: the article's text as it was read; the page's stand-ins, which grow."""
        # position → what is put there; a pair of carriage return and line feed is one
        changed: list[tuple[int, int, str, int]] = []  # start, end, embedded, UTF-16 units once the page has decoded it
        changed += [(found.start(), found.end(), "\n", 1) for found in _BREAK.finditer(raw)]
        for at, shown in unsafe_characters(raw):
            if raw[at] not in "\r\n\t":
                changed.append((at, at + 1, shown if len(shown) == 1 else stand_ins.of(shown), len(shown)))
        unsafe = {start for start, *_ in changed}
        changed += [(hit.start(), hit.end(), hit[0], 2) for hit in _ASTRAL.finditer(raw) if hit.start() not in unsafe]
        changed.sort()
        pieces: list[str] = []
        self._from: list[int] = []
        self._shift: list[int] = []
        at = shift = 0
        for start, end, embedded, units in changed:
            pieces += [raw[at:start], embedded]
            at, shift = end, shift + units - (end - start)
            self._from.append(end)
            self._shift.append(shift)
        pieces.append(raw[at:])
        self.text = _without_markup("".join(pieces), stand_ins)

    def at(self, offset: int) -> int:
        """Where a code point of the article stands in the page's text."""
        found = bisect_right(self._from, offset)
        return offset + (self._shift[found - 1] if found else 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the article, as start and length in the page's text."""
        first = self.at(start)
        return first, self.at(end) - first


def _without_markup(text: str, stand_ins: StandIns) -> str:
    table: Mapping[int, str] = {ord(sign): stand_ins.of(sign) for sign in "<>&" if sign in text}
    return text.translate(table) if table else text
