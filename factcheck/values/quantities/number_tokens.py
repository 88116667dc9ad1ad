"""The words, digit groups and marks of a text, with their places; what every reader of numbers walks over."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final, Literal

Shape = Literal["word", "digits", "mark", "link", "break"]

# A reader does not see these: zero-width spaces and joiners, soft hyphens, marks of writing direction.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")

# One character for one character, so that places in the text stay what they are.
SAME_TO_A_READER = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "–",
        "\u2212": "-",
        "\u2015": "—",
        "\u2044": "/",
        "，": ",",
        "．": ".",
        "％": "%",
        "＄": "$",
        "￡": "£",
        "￥": "¥",
        "－": "-",
        "＋": "+",
        "／": "/",
        "：": ":",
    }
)

_OTHER_TO_A_READER = re.compile(f"[{''.join(map(chr, SAME_TO_A_READER))}]")

# Words come first, and of them the plain ones, which most tokens are. The blanks behind a token are read with it: to
# look for another one at each of them costs as much as to find it.
TOKEN = re.compile(
    r"""
    (?:
      (?P<word>
          [A-Za-z]+(?=[ ,])
        | (?!(?:https?://|www\.)\S)(?:(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*)
      )
    | (?P<link>(?:https?://|www\.)\S+|[@#]\w+)
    | (?P<break>\n\s*\n\s*)
    | (?P<digits>
          \d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?![\d])    # 1 298 400 with spaces that do not break
        | \d{1,3}(?:[ ]\d{3}){2,}(?!\d)                     # 1 298 400: two groups are evident
        | \d{1,3},?[ ]0\d\d(?!\d)                           # 20 000, 2, 000: no number of its own begins with 0
        | (?<![\w.])\.\d+                                   # .5 per cent
        | \d+(?:[.,']\d+)*
      )
    | (?P<mark>\S)
    )[ ]*
    """,
    re.VERBOSE,
)
_GROUP = attrgetter("lastindex")
_SHAPES: dict[int | None, Shape] = {
    TOKEN.groupindex["word"]: "word", TOKEN.groupindex["link"]: "link", TOKEN.groupindex["break"]: "break",
    TOKEN.groupindex["digits"]: "digits", TOKEN.groupindex["mark"]: "mark",
}  # fmt: skip
_WORD, _BREAK, _DIGITS, _MARK = (TOKEN.groupindex[shape] for shape in ("word", "break", "digits", "mark"))


class Token:
    """One word, digit group or mark; `[start, end)` counts code points of the text as given.

    `low` is what to look up (lower case, straight apostrophes), `glued` tells that nothing stands between this token
    and the one before it.
    """

    __slots__ = ("end", "glued", "low", "shape", "start", "text")

    def __init__(self, start: int, end: int, text: str, low: str, shape: Shape, glued: bool) -> None:  # noqa: PLR0913, PLR0917
        """One token; for each argument see the class."""
        self.start, self.end, self.text, self.low, self.shape, self.glued = start, end, text, low, shape, glued


NOTHING: Final = Token(0, 0, "", "", "break", glued=False)  # stands beyond both ends of a text


def _same_to_a_reader(character: re.Match[str]) -> str:
    return character[0].translate(SAME_TO_A_READER)


def _without_unseen(text: str) -> tuple[str, list[int] | None]:
    """The text as a reader sees it and, where that is not all of it, the place of each character that is left."""
    if not UNSEEN.search(text):
        return text, None
    places = [place for place, character in enumerate(text) if not UNSEEN.match(character)]
    return "".join(text[place] for place in places), places


class Tokens:
    """The tokens of one text, safe to look at beyond both ends (nothing stands there).

    The columns of a table, each made in one go: a text has as many tokens as words, and few of them are looked at.
    Characters that a reader cannot see are skipped over.

    >>> [token.text for token in Tokens("At least 1,298 of $1.5bn.")]
    ['At', 'least', '1,298', 'of', '$', '1.5', 'bn', '.']
    """

    __slots__ = (
        "_breaks", "_count", "_different", "_ends", "_groups", "_lows", "_places", "_read", "_starts", "_words",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        seen, self._places = _without_unseen(text)
        matches = [*TOKEN.finditer(_OTHER_TO_A_READER.sub(_same_to_a_reader, seen))]
        self._groups = [*map(_GROUP, matches)]
        self._words = [*map(re.Match.group, matches, self._groups)]
        self._starts, self._ends = [*map(re.Match.start, matches)], [*map(re.Match.end, matches, self._groups)]
        self._count = len(matches)
        self._lows = tuple(map(str.lower, self._words))
        self._different = frozenset(self._lows)
        self._breaks = [place for place, group in enumerate(self._groups) if group == _BREAK]
        self._read: dict[int, Token] = {}

    def __iter__(self) -> Iterator[Token]:
        return map(self.__getitem__, range(self._count))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: int) -> Token:
        token = self._read.get(place)
        if token is None:
            token = self._read[place] = self._token(place) if 0 <= place < self._count else NOTHING
        return token

    def _token(self, place: int) -> Token:
        start, end = self._starts[place], self._ends[place]
        glued = place > 0 and self._ends[place - 1] == start
        if self._places is not None:
            start, end = self._places[start], self._places[end - 1] + 1
        return Token(start, end, self._words[place], self._lows[place], _SHAPES[self._groups[place]], glued)

    def beginning(self, words: frozenset[str]) -> list[int]:
        """The places of the digit groups, and of these words in their look-up forms, in order."""
        told = words & self._different
        return [
            place
            for place, (group, low) in enumerate(zip(self._groups, self._lows, strict=True))
            if group == _DIGITS or low in told
        ]

    def low(self, place: int) -> str:
        """The look-up form of the token at `place`, empty beyond the ends."""
        return self._lows[place] if 0 <= place < self._count else ""

    def lows(self, first: int, last: int) -> tuple[str, ...]:
        """The look-up forms of the tokens `[first, last)`, empty beyond the ends."""
        if first >= 0 and last <= len(self._lows):
            return self._lows[first:last]
        return tuple(self.low(place) for place in range(first, last))

    def has_any(self, words: frozenset[str]) -> bool:
        """Whether any of the words, in their look-up forms, stands anywhere in the text."""
        return not words.isdisjoint(self._different)

    def capitals(self) -> frozenset[str]:
        """The look-up forms of the words that begin with a capital."""
        columns = zip(self._groups, self._words, self._lows, strict=True)
        return frozenset([low for group, word, low in columns if group == _WORD and word[0].isupper()])

    def line(self, place: int) -> tuple[int, list[str]]:
        """The words between the paragraph breaks around `place`, and the place behind the last token there."""
        after = bisect_left(self._breaks, place)
        first = self._breaks[after - 1] + 1 if after else 0
        last = self._breaks[after] if after < len(self._breaks) else self._count
        return last, [self._words[at] for at in range(first, last) if self._groups[at] == _WORD]

    def joined(self, place: int, marks: str = "-") -> bool:
        """Whether the token at `place` is one of `marks` with nothing around it, as in "twenty-three"."""
        if not 0 < place < self._count - 1 or self._lows[place] not in marks or self._groups[place] != _MARK:
            return False
        starts, ends = self._starts, self._ends
        return ends[place - 1] == starts[place] and ends[place] == starts[place + 1]

    def capital(self, place: int) -> bool:
        """Whether the token at `place` is a word that begins with a capital."""
        token = self[place]
        return token.shape == "word" and token.text[0].isupper()

    def opens_sentence(self, place: int) -> bool:
        """Whether the token at `place` is the first of a sentence, as far as marks tell."""
        before = self[place - 1]
        return before.shape == "break" or (before.shape == "mark" and before.low in '.!?:;"“”(—–-…•*')
