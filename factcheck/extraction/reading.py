"""What a pattern gets to read, and what it gives back."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.language.parsed import ParsedSentence
from factcheck.model.base import Span
from factcheck.model.claim import Polarity
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.model.value import Value

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True)
class Reading:
    """One sentence with the times and quantities found in it, in text order and without overlap."""

    sentence: ParsedSentence
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]

    @cached_property
    def tokens(self) -> "tuple[Token, ...]":
        """The sentence's tokens."""
        return tuple(self.sentence.tokens)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [self.sentence.offset + token.idx for token in self.tokens]

    @cached_property
    def _quantity_starts(self) -> list[int]:
        return [quantity.start for quantity in self.quantities]

    @cached_property
    def _time_starts(self) -> list[int]:
        return [time.start for time in self.times]

    def tokens_of(self, span: Span) -> "list[Token]":
        """The sentence's tokens that overlap a span of the article, white space left out."""
        first = max(bisect_right(self._token_starts, span.start) - 1, 0)
        last = bisect_left(self._token_starts, span.end)
        found = self.tokens[first:last]
        return [t for t in found if not t.is_space and self.sentence.offset + t.idx + len(t) > span.start]

    def around(self, token: "Token") -> Quantity | None:
        """The quantity that the token lies in, whatever part of it ("year" of "34-year-old"), or None."""
        at = self.sentence.offset + token.idx
        place = bisect_right(self._quantity_starts, at) - 1
        found = self.quantities[place] if place >= 0 else None
        return found if found is not None and at < found.end else None

    def quantity_of(self, token: "Token") -> Quantity | None:
        """The number expression that the token is part of, its number words proper, or None."""
        found, at = self.around(token), self.sentence.offset + token.idx
        return found if found is not None and found.number.start <= at < found.number.end else None

    def time_of(self, token: "Token") -> Time | None:
        """The time expression that the token is part of, or None."""
        at = self.sentence.offset + token.idx
        place = bisect_right(self._time_starts, at) - 1
        found = self.times[place] if place >= 0 else None
        return found if found is not None and at < found.end else None

    def words(self, span: Span) -> str:
        """The text of a span of this sentence."""
        offset = self.sentence.offset
        return self.sentence.tokens.doc.text[span.start - offset : span.end - offset]


@dataclass(frozen=True)
class Assertion:
    """What a pattern found: the deciding words, the word that decides its context, the value.

    `focus` holds the words that carry the value; `trigger` governs the clause; `anchor` names the event the value
    belongs to (the trigger unless given); `polarity` overrides what the context says, where the pattern knows better
    ("no staff were injured" is a negative assertion without a negated verb). It gives way where the article says
    more about one of the attributes it `yields` to: "he was killed" beside "two people were killed".
    """

    trigger: "Token"
    focus: Span
    value: Value
    attribute: str
    subject: str | None = None
    anchor: "Token | None" = None
    polarity: Polarity | None = None
    hedged: bool = False
    yields: frozenset[str] = frozenset()
