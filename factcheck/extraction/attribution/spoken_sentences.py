"""A quotation cut into what is compared by itself: its sentences, too short ones with a neighbour."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.paragraphs import Paragraph
from factcheck.model.base import Span
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token, TokenSpan

_span = trusted(Span)
FEWEST_WORDS = 4
"""Of fewer words nothing can be told: "a “safe” harbour", "“Good luck, mate.”"."""
_STOPS = frozenset(".?!…:;")


def words_in(tokens: "Sequence[Token]") -> int:
    """How many words some tokens are, figures among them."""
    return sum([t.is_alpha or t.like_num for t in tokens])


def _ends(tokens: "Sequence[Token]") -> bool:
    """Whether a sentence ends where the parser says so: "this Harbour Who | , who mends boats" goes on."""
    last = next((t for t in reversed(tokens) if not t.is_space and not t.is_quote), None)
    return last is None or last.text[-1] in _STOPS


def sentences_of(paragraph: Paragraph, words: Span) -> tuple[Span, ...]:
    """The sentences of a quotation's words in one paragraph, in text order.

    One of two or three words stands with the next one, at the end with the one before: "Good luck, mate. It will be a
    thrill." A single word ("Yes.") is left out, and so are words that are too few in all.
    """
    every, offset = paragraph.doc.sents, paragraph.offset
    first = bisect_right(every, words.start - offset, key=_end)
    last = bisect_left(every, words.end - offset, key=_start)
    found: list[list[Token]] = []
    open_ = False  # whether the last one takes in what follows
    for sentence in every[first:last]:
        told = [t for t in sentence if words.start <= offset + t.idx < words.end]
        if not told:
            continue
        if open_:
            found[-1].extend(told)
        else:
            found.append(told)
        open_ = not _ends(told) or 1 < words_in(found[-1]) < FEWEST_WORDS
    if len(found) > 1 and 1 < words_in(found[-1]) < FEWEST_WORDS:
        found[-2].extend(found.pop())
    return tuple(paragraph.span(told[0], told[-1]) for told in found if words_in(told) >= FEWEST_WORDS)


def _start(sentence: "TokenSpan") -> int:
    return sentence.start_char


def _end(sentence: "TokenSpan") -> int:
    return sentence.end_char
