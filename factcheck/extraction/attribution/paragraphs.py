"""The paragraphs of an article with their quotations: which words stand outside, before one, behind one."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import is_abbreviation
from factcheck.language.lazy import has_lazy, lazy
from factcheck.language.parsed import ParsedArticle
from factcheck.model.analysis import Quotation
from factcheck.model.base import Span
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Doc, Token

_span = trusted(Span)
_REACH = 22  # words between the mark and the verb of speech: "…," Ana Ruiz, 41, the mayor of the old port, said

_REACH_BACK = 50  # words of the sentence before a quotation


def ends_clause(token: "Token") -> bool:
    """Whether a mark ends what can name a quotation's speaker."""
    return token.text in {".", ";", "?", "!"} and not is_abbreviation(token)


@has_lazy
@dataclass
class Paragraph:
    """A block with its parse and its outermost quotations; `place` is its rank among the blocks that are read."""

    number: int
    place: int
    offset: int
    doc: "Doc"
    headline: bool
    quoted: list[Quotation] = field(default_factory=list)

    @lazy
    def outside(self) -> "list[Token]":
        """The words that stand in no quotation."""
        found, left = [], iter([*self.quoted, None])
        piece = next(left)
        for token in self.doc:
            at = self.offset + token.idx
            while piece is not None and piece.end <= at:
                piece = next(left)
            if not token.is_space and (piece is None or at < piece.start):
                found.append(token)
        return found

    @lazy
    def _starts(self) -> list[int]:
        return [self.offset + token.idx for token in self.outside]

    @lazy
    def _every(self) -> list[int]:
        return [self.offset + token.idx for token in self.doc]

    @lazy
    def alone(self) -> bool:
        """Whether it is a quotation and nothing else."""
        return not any(t.is_alpha for t in self.outside)

    @lazy
    def end(self) -> int:
        """Where its text ends in the article (exclusive)."""
        return self.offset + len(self._text)

    def is_quoted(self, token: "Token") -> bool:
        """Whether a word stands in a quotation."""
        at = self.offset + token.idx
        place = bisect_right(self.quoted, at, key=lambda q: q.start) - 1
        return place >= 0 and at < self.quoted[place].end

    def span(self, first: "Token", last: "Token") -> Span:
        """The stretch of the article's text from one token to another, both included."""
        return _span(start=self.offset + first.idx, end=self.offset + last.end)

    @lazy
    def _text(self) -> str:
        return self.doc.text  # put together anew by every look

    def text(self, span: Span) -> str:
        """The words of a span."""
        return self._text[span.start - self.offset : span.end - self.offset]

    def words(self, span: Span) -> "list[Token]":
        """The words that begin inside a span."""
        first, last = bisect_left(self._every, span.start), bisect_left(self._every, span.end)
        return [t for t in self.doc[first:last] if t.is_alpha]

    def behind(self, number: int) -> "list[Token]":
        """The words behind a quotation, up to the next one or the end of what may name the speaker."""
        more = number + 1 < len(self.quoted)
        after = self.quoted[number + 1].start if more else self.end
        first = bisect_left(self._starts, self.quoted[number].end)
        words = self.outside[first : min(first + _REACH, bisect_left(self._starts, after))]
        end = next((n for n, token in enumerate(words) if ends_clause(token)), len(words))
        return words[:end]

    def before(self, number: int) -> "list[Token]":
        """The words of the sentence before a quotation, back to the quotation before."""
        floor = self.quoted[number - 1].end if number else self.offset
        last = bisect_left(self._starts, self.quoted[number].start)
        words = self.outside[max(last - _REACH, bisect_left(self._starts, floor)) : last]
        start = next((n for n in range(len(words), 0, -1) if ends_clause(words[n - 1])), 0)
        return words[start:]

    def sentence_before(self, number: int) -> "list[Token]":
        """The words of the sentence that ends right before a quotation, if it holds no other one."""
        floor = self.quoted[number - 1].end if number else self.offset
        first, last = bisect_left(self._starts, floor), bisect_left(self._starts, self.quoted[number].start)
        words = self.outside[max(last - _REACH_BACK, first) : last]
        if not words or not ends_clause(words[-1]):
            return []
        start = next((n for n in range(len(words) - 1, 0, -1) if ends_clause(words[n - 1])), None)
        if start is None and len(words) == last - first and not number:
            start = 0
        return words[start:-1] if start is not None else []

    def between(self, number: int) -> "list[Token]":
        """The words of the sentences that stand whole between the quotation before and this one, without its tag."""
        first = bisect_left(self._starts, self.quoted[number - 1].end)
        words = self.outside[first : bisect_left(self._starts, self.quoted[number].start)]
        tag = next((n for n, token in enumerate(words) if ends_clause(token)), len(words))
        return words[tag + 1 :]


def paragraphs_of(article: ParsedArticle) -> list[Paragraph]:
    """The blocks that are read, in text order, each with its outermost quotations."""
    found = [
        Paragraph(number, place, article.blocks[number].start, doc, article.blocks[number].role == "headline")
        for place, (number, doc) in enumerate(article.docs)
    ]
    home = {p.number: p for p in found}
    for quotation in article.quotations:
        if quotation.within is None and quotation.block in home:
            home[quotation.block].quoted.append(quotation)
    return found
