"""The words, digit groups and marks of a text, with their places; what every reader of numbers walks over."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import repeat
from operator import attrgetter, eq
from typing import Literal, NamedTuple

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
_SHAPE, _GROUP = attrgetter("lastgroup"), attrgetter("lastindex")


class Token(NamedTuple):
    """One word, digit group or mark; `[start, end)` counts code points of the text as given.

    `low` is what to look up (lower case, straight apostrophes), `glued` tells that nothing stands between this token
    and the one before it.
    """

    start: int
    end: int
    text: str
    low: str
    shape: Shape
    glued: bool


def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of `text` in order; characters that a reader cannot see are skipped over.

    >>> [token.text for token in tokenise("At least 1,298 of $1.5bn.")]
    ['At', 'least', '1,298', 'of', '$', '1.5', 'bn', '.']
    """
    seen, places = _without_unseen(text)
    matches = [*TOKEN.finditer(_OTHER_TO_A_READER.sub(_same_to_a_reader, seen))]
    groups = [*map(_GROUP, matches)]
    words = [*map(re.Match.group, matches, groups)]
    starts, ends = [*map(re.Match.start, matches)], [*map(re.Match.end, matches, groups)]
    glued = map(eq, starts, (-1, *ends))
    if places is not None:
        starts, ends = [places[start] for start in starts], [places[end - 1] + 1 for end in ends]
    # the columns of a table, each made in one go: a text has as many tokens as words
    table = zip(starts, ends, words, map(str.lower, words), map(_SHAPE, matches), glued, strict=True)
    return tuple(map(tuple.__new__, repeat(Token), table))  # as `Token._make`, which is no part of C


def _same_to_a_reader(character: re.Match[str]) -> str:
    return character[0].translate(SAME_TO_A_READER)


def _without_unseen(text: str) -> tuple[str, list[int] | None]:
    """The text as a reader sees it and, where that is not all of it, the place of each character that is left."""
    if not UNSEEN.search(text):
        return text, None
    places = [place for place, character in enumerate(text) if not UNSEEN.match(character)]
    return "".join(text[place] for place in places), places


class Tokens:
    """The tokens of one text, safe to look at beyond both ends (nothing stands there)."""

    __slots__ = ("_all", "_breaks", "_count", "_different", "_lows")

    NOTHING = Token(0, 0, "", "", "break", glued=False)

    def __init__(self, text: str) -> None:
        self._all = tokenise(text)
        self._count = len(self._all)
        self._lows = tuple([token.low for token in self._all])
        self._different = frozenset(self._lows)
        self._breaks = [place for place, token in enumerate(self._all) if token.shape == "break"]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, place: int) -> Token:
        return self._all[place] if 0 <= place < self._count else self.NOTHING

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

    def line(self, place: int) -> tuple[int, tuple[Token, ...]]:
        """The tokens between the paragraph breaks around `place`, with the place behind the last of them."""
        after = bisect_left(self._breaks, place)
        first = self._breaks[after - 1] + 1 if after else 0
        last = self._breaks[after] if after < len(self._breaks) else len(self._all)
        return last, self._all[first:last]

    def joined(self, place: int, marks: str = "-") -> bool:
        """Whether the token at `place` is one of `marks` with nothing around it, as in "twenty-three"."""
        if not 0 <= place < self._count or self._lows[place] not in marks:
            return False
        token = self._all[place]
        return token.shape == "mark" and token.glued and self[place + 1].glued

    def capital(self, place: int) -> bool:
        """Whether the token at `place` is a word that begins with a capital."""
        token = self[place]
        return token.shape == "word" and token.text[0].isupper()

    def opens_sentence(self, place: int) -> bool:
        """Whether the token at `place` is the first of a sentence, as far as marks tell."""
        before = self[place - 1]
        return before.shape == "break" or (before.shape == "mark" and before.low in '.!?:;"“”(—–-…•*')
