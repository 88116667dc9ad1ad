"""An article's blocks as the language model parsed them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from factcheck.language.lazy import has_lazy, lazy
from factcheck.language.syntax import content_tokens
from factcheck.language.tokens import Doc, Token, TokenSpan
from factcheck.model.analysis import Block, Quotation
from factcheck.model.article import Article
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.trusted import trusted

_span = trusted(Span)
_PLACE = attrgetter("idx")
_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "’", "'", "»", ")")


class ParsedSentence:
    """One sentence: its tokens, and where it stands, `[start, end)`, in the article's text.

    `offset` is where its block's text begins there; `content` are those of its words that carry meaning.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what is known of one sentence; see the class
        self, tokens: TokenSpan, start: int, end: int, offset: int, block: int, index: int, headline: bool, lead: bool
    ) -> None:
        """One sentence; for each argument see the class."""
        self.tokens, self.start, self.end, self.offset = tokens, start, end, offset
        self.block, self.index, self.headline, self.lead = block, index, headline, lead
        self.whole = _span(start=start, end=end)
        self.content: list[Token] = content_tokens(tokens)

    @property
    def entities(self) -> Iterator[tuple[str, TokenSpan]]:
        """The entities that lie whole in the sentence, with their labels."""
        for ent in self.tokens.ents:
            yield ent.label_, ent

    def span(self, start: Token, end: Token) -> Span:
        """The stretch of the article's text between two tokens, both included, whichever stands first."""
        if start.idx > end.idx:
            start, end = end, start
        return _span(start=self.offset + start.idx, end=self.offset + end.end)

    def tokens_of(self, span: Span) -> list[Token]:
        """The sentence's tokens that overlap a span of the article."""
        start, end = span.start - self.offset, span.end - self.offset
        first, last = bisect_right(self.tokens, start, key=_PLACE) - 1, bisect_left(self.tokens, end, key=_PLACE)
        return [t for t in self.tokens[max(first, 0) : last] if start < t.end and not t.is_space]


@has_lazy
@dataclass(frozen=True)
class ParsedArticle:
    """An article, its blocks in order (those set aside too), and a parse for each block that is read.

    `quotations` are those that the blocks hold, inner ones too, in text order; their speakers are not known yet.
    """

    article: Article
    blocks: tuple[Block, ...]
    docs: tuple[tuple[int, Doc], ...]
    quotations: tuple[Quotation, ...] = ()

    @lazy
    def sentences(self) -> tuple[ParsedSentence, ...]:
        """Every sentence of every block that is read, in text order."""
        return tuple(self._sentences())

    def _ledes(self) -> tuple[int, ...]:
        """The first paragraph, and the second where the first is no sentence but a line under the headline."""
        first = [b for b, _ in self.docs if self.blocks[b].role == "paragraph"][:2]
        whole = first and self.article.text[: self.blocks[first[0]].end].endswith(_SENTENCE_ENDS)
        return tuple(first[:1] if whole else first)

    def _sentences(self) -> Iterator[ParsedSentence]:
        index = 0
        ledes = self._ledes()
        for number, doc in self.docs:
            block = self.blocks[number]
            for tokens in doc.sents:
                text = tokens.text
                if not text[:1].isalnum() and not any(c.isalnum() for c in text):
                    continue
                yield ParsedSentence(
                    tokens=tokens,
                    start=block.start + tokens.start_char,
                    end=block.start + tokens.end_char,
                    offset=block.start,
                    block=number,
                    index=index,
                    headline=block.role == "headline",
                    lead=block.role == "headline" or number in ledes,
                )
                index += 1


class AnchoredClaim:
    """A claim with the words of the parse it hangs on: the event's word, and the word that governs the clause."""

    def __init__(self, claim: Claim, anchor: Token, trigger: Token, sentence: ParsedSentence) -> None:
        """A claim of a sentence with its two words."""
        self.claim, self.anchor, self.trigger, self.sentence = claim, anchor, trigger, sentence

    def telling(self, claim: Claim) -> "AnchoredClaim":
        """Another claim that hangs on the same words."""
        return AnchoredClaim(claim, self.anchor, self.trigger, self.sentence)
