"""An article → blocks, their quotations, and sentences by the language model's parse."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.language.kept import KeptParses
from factcheck.language.parsed import ParsedArticle
from factcheck.language.tokens import Doc, parses_of
from factcheck.model.article import Article
from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.letter_case import recased
from factcheck.segmentation.quotations import quotations

if TYPE_CHECKING:
    from spacy.language import Language

# The parser holds what it reads in memory (about 1 GB for each 100,000 characters): longer blocks are cut, at the end
# of a sentence where there is one in the last quarter, and no more than _AT_ONCE characters are read at a time.
_LONGEST = 20_000
_AT_ONCE = 40_000
_CUTS = (". ", ".\n", "? ", "! ", "\n", " ")
# What the model reads as one word each: a line end inside a wrapped paragraph, a space that does not break.
_SPACE = re.compile("[\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u2007\u2009\u200b\u2028\u2029\u202f\ufeff]")

# The model takes "no-one" apart at its hyphen and finds nobody in it.
_NO_ONE = re.compile(r"\b(no)[-‐‑](one)\b", re.IGNORECASE)


def _readable(text: str) -> str:
    """A text as the model reads it best, character by character where it stood."""
    # what prints has none of those spaces, and to look at each character for one costs more than to ask for all
    plain = text if text.isprintable() else _SPACE.sub(" ", text)
    return _NO_ONE.sub(r"\1 \2", plain) if "one" in plain.lower() else plain


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


def _parsed(texts: Sequence[str], nlp: "Language") -> Iterator[Doc]:
    """The parses of blocks of text, in their order."""
    from spacy.tokens import Doc as ModelDoc

    pieces = [(piece, n) for n, text in enumerate(texts) for piece in _pieces(text)]
    longest = max((len(piece) for piece, _ in pieces), default=1)
    parsed: dict[int, list[ModelDoc]] = {}
    for doc, n in nlp.pipe(pieces, as_tuples=True, batch_size=max(1, min(nlp.batch_size, _AT_ONCE // longest))):
        parsed.setdefault(n, []).append(doc)
    parses = parses_of(nlp.vocab)
    for n, told in parsed.items():
        whole = told[0] if len(told) == 1 else ModelDoc.from_docs(told, ensure_whitespace=False)
        yield parses.read(whole, texts[n])


def segment(article: Article, nlp: "Language", kept: KeptParses | None = None) -> ParsedArticle:
    """The article's blocks, their quotations, and the parse of those that are read: headline and paragraphs.

    Args:
        article: the article.
        nlp: the language model.
        kept: parses of earlier runs, which are not made again; those that are made are added.
    """
    parts = blocks(article.text, article.title)
    read = [n for n, block in enumerate(parts) if block.role in {"headline", "paragraph"}]
    texts = [_readable(article.text[parts[n].start : parts[n].end]) for n in read]
    texts = [
        recased(text, texts[:at] + texts[at + 1 :]) if parts[n].role == "headline" else text
        for at, (n, text) in enumerate(zip(read, texts, strict=True))
    ]
    marked = quotations(article.text, parts)
    docs = _parsed(texts, nlp) if kept is None else iter(_parsed_anew(texts, nlp, kept))
    return ParsedArticle(article=article, blocks=parts, docs=tuple(zip(read, docs, strict=True)), quotations=marked)


def _parsed_anew(texts: Sequence[str], nlp: "Language", kept: KeptParses) -> list[Doc]:
    """The parses of blocks of text, in their order; only those are made that are not kept."""
    seen: Counter[str] = Counter()
    numbers = []
    for text in texts:
        seen[text] += 1
        numbers.append(seen[text])
    found = [kept.get(nlp, text, number) for text, number in zip(texts, numbers, strict=True)]
    missing = [place for place, parse in enumerate(found) if parse is None]
    for place, parse in zip(missing, _parsed([texts[place] for place in missing], nlp), strict=True):
        found[place] = parse
        kept.keep(nlp, texts[place], numbers[place], parse)
    return [parse for parse in found if parse is not None]
