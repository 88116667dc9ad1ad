"""An article → blocks, their quotations, and sentences by the language model's parse."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.parsed import ParsedArticle
from factcheck.language.tokens import parses_of
from factcheck.model.article import Article
from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.quotations import quotations

if TYPE_CHECKING:
    from spacy.language import Language

# The parser holds what it reads in memory (about 1 GB for each 100,000 characters): longer blocks are cut, at the end
# of a sentence where there is one in the last quarter, and no more than _AT_ONCE characters are read at a time.
_LONGEST = 20_000
_AT_ONCE = 40_000
_CUTS = (". ", ".\n", "? ", "! ", "\n", " ")
# What the model reads as one word each: a line end inside a wrapped paragraph, a space that does not break.
_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u2007\u2009\u200b\u2028\u2029\u202f\ufeff"), " ")

# The model takes "no-one" apart at its hyphen and finds nobody in it.
_NO_ONE = re.compile(r"\b(no)[-‐‑](one)\b", re.IGNORECASE)


def _readable(text: str) -> str:
    """A text as the model reads it best, character by character where it stood."""
    return _NO_ONE.sub(r"\1 \2", text.translate(_SPACES))


def _pieces(text: str) -> Iterator[str]:
    """A block in pieces that the parser can hold."""
    at = 0
    while len(text) - at > _LONGEST:
        least, most = at + 3 * _LONGEST // 4, at + _LONGEST
        found = (place + len(mark) for mark in _CUTS if (place := text.rfind(mark, least, most)) >= 0)
        cut = next(found, most)
        yield text[at:cut]
        at = cut
    yield text[at:]


def segment(article: Article, nlp: "Language") -> ParsedArticle:
    """The article's blocks, their quotations, and the parse of those that are read: headline and paragraphs."""
    from spacy.tokens import Doc as ModelDoc

    parts = blocks(article.text, article.title)
    read = [n for n, block in enumerate(parts) if block.role in {"headline", "paragraph"}]
    texts = [(_readable(piece), n) for n in read for piece in _pieces(article.text[parts[n].start : parts[n].end])]
    longest = max((len(piece) for piece, _ in texts), default=1)
    told: dict[int, list[str]] = {}
    for piece, n in texts:
        told.setdefault(n, []).append(piece)
    parsed: dict[int, list[ModelDoc]] = {}
    for doc, n in nlp.pipe(texts, as_tuples=True, batch_size=max(1, min(nlp.batch_size, _AT_ONCE // longest))):
        parsed.setdefault(n, []).append(doc)
    parses = parses_of(nlp.vocab)
    docs = (
        (n, parses.read(of[0] if len(of) == 1 else ModelDoc.from_docs(of, ensure_whitespace=False), "".join(told[n])))
        for n, of in parsed.items()
    )
    marked = quotations(article.text, parts)
    return ParsedArticle(article=article, blocks=parts, docs=tuple(docs), quotations=marked)
