"""Sentences → claims: every kind's pattern over every sentence, each assertion with its clause and context."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Generic, Protocol, TypeVar, cast

from factcheck.catalog import Kind
from factcheck.extraction.context import context_of
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.parsed import AnchoredClaim, ParsedArticle, ParsedSentence
from factcheck.language.syntax import clause_tokens
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.values.quantity import find_quantities
from factcheck.values.time import find_times

FOCUS_LIMIT = 80
_AnySpan = TypeVar("_AnySpan", bound=Span)


class Pattern(Protocol):
    """What each module of `extraction.patterns` offers."""

    def find(self, reading: Reading, kind: Kind) -> Iterator[Assertion]:
        """The assertions of one sentence."""


@dataclass(frozen=True)
class Extracted:
    """What extraction saw in one article, in text order."""

    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    claims: tuple[AnchoredClaim, ...]


def _pattern(name: str) -> Pattern:
    return cast("Pattern", import_module(f"factcheck.extraction.patterns.{name}"))


def _clause(sentence: ParsedSentence, assertion: Assertion) -> Span:
    """The clause around the trigger, wide enough for the focus, inside the sentence."""
    left, right = clause_tokens(assertion.trigger)
    clause = sentence.span(left, right)
    start = max(min(clause.start, assertion.focus.start), sentence.start)
    return Span(start=start, end=min(max(clause.end, assertion.focus.end), sentence.end))


def _claim(article: ParsedArticle, sentence: ParsedSentence, assertion: Assertion, kind: Kind) -> AnchoredClaim:
    context = context_of(assertion.trigger)
    clause = _clause(sentence, assertion)
    anchor = assertion.anchor if assertion.anchor is not None else assertion.trigger
    hedged = assertion.hedged and context.certainty == "asserted"
    claim = Claim(
        id="",
        article=article.article.name,
        kind=kind.id,
        start=clause.start,
        end=clause.end,
        quote=article.article.text[clause.start : clause.end],
        focus=assertion.focus,
        value=assertion.value,
        polarity=assertion.polarity or context.polarity,
        certainty="hedged" if hedged else context.certainty,
        speaker=context.speaker,
        as_of=article.article.published,
        attribute=assertion.attribute,
        subject=assertion.subject,
        anchor=sentence.span(anchor, anchor),
        lead=sentence.lead,
        headline=sentence.headline,
    )
    return AnchoredClaim(claim=claim, anchor=anchor, trigger=assertion.trigger, sentence=sentence)


class _Along(Generic[_AnySpan]):
    """Hands out, sentence by sentence in text order, the spans that lie inside each: one pass over all of them."""

    def __init__(self, spans: Sequence[_AnySpan]) -> None:
        self._spans = spans
        self._at = 0

    def inside(self, sentence: ParsedSentence) -> tuple[_AnySpan, ...]:
        """The spans inside the sentence; sentences must come in text order."""
        while self._at < len(self._spans) and self._spans[self._at].start < sentence.start:
            self._at += 1
        first = self._at
        while self._at < len(self._spans) and self._spans[self._at].end <= sentence.end:
            self._at += 1
        return tuple(self._spans[first : self._at])


def _assertions(reading: Reading, kinds: tuple[Kind, ...]) -> Iterator[tuple[Kind, Assertion]]:
    for kind in kinds:
        for assertion in _pattern(kind.pattern).find(reading, kind):
            if assertion.focus.end - assertion.focus.start <= FOCUS_LIMIT:
                yield kind, assertion


def _kept(found: Iterable[tuple[Assertion, AnchoredClaim]]) -> Iterator[AnchoredClaim]:
    """The claims without those that give way: to a fuller one about their own attribute, to any about another one."""
    pairs = list(found)
    full = {(c.claim.kind, a.attribute) for a, c in pairs if not a.yields}
    told = {(c.claim.kind, a.attribute) for a, c in pairs}
    for assertion, anchored in pairs:
        kind, own = anchored.claim.kind, assertion.attribute
        if not any((kind, y) in (full if y == own else told) for y in assertion.yields):
            yield anchored


def extract_claims(article: ParsedArticle, kinds: tuple[Kind, ...]) -> Extracted:
    """The times, quantities and claims of an article, headline first, in text order.

    A claim is dropped where its focus would be longer than the contract allows: it would quote, not point; and where
    the article says more of what it yields to.
    """
    text, published = article.article.text, article.article.published
    times, quantities = find_times(text, published), find_quantities(text)
    along_times, along_quantities = _Along(times), _Along(quantities)
    found: dict[tuple[str, int, int, str], tuple[Assertion, AnchoredClaim]] = {}
    for sentence in article.sentences:
        reading = Reading(sentence, along_times.inside(sentence), along_quantities.inside(sentence))
        for kind, assertion in _assertions(reading, kinds):
            key = (kind.id, assertion.focus.start, assertion.focus.end, assertion.attribute)
            if key not in found or (found[key][0].yields and not assertion.yields):
                found[key] = (assertion, _claim(article, sentence, assertion, kind))
    claims = sorted(_kept(found.values()), key=lambda c: (c.claim.focus.start, c.claim.focus.end, c.claim.kind))
    return Extracted(times=times, quantities=quantities, claims=tuple(claims))
