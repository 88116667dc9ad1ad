"""Words looked up by where they stand."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.language.tokens import Token


class Row:
    """Tokens in text order, looked up by where they stand in the article."""

    def __init__(self, tokens: "list[Token]", offset: int) -> None:
        self.tokens = tokens
        self.starts = [offset + token.idx for token in tokens]
        self.ends = [offset + token.end for token in tokens]

    def between(self, start: int, end: int) -> "list[Token]":
        """Those that overlap the stretch `[start, end)`."""
        return self.tokens[bisect_right(self.ends, start) : bisect_left(self.starts, end)]
