"""`quoted`: the words that a text puts between quotation marks, with their speaker.

The kind's value type says which of the two is asserted: what was said (`quotation`) or who said it (`attribution`).

The lexicon lists the verbs that introduce speech. A quotation that none of them introduces ("beamed", "Her verdict: …")
counts where it is a paragraph of its own, a sentence, or so long a part of one that it can but be somebody's words; a
few words between marks are no quotation but a way to keep one's distance, and a title is none.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.attribution.utterances import Utterance
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import AttributionValue, QuoteValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_span, _quote, _attribution = trusted(Span), trusted(QuoteValue), trusted(AttributionValue)
_LONG = 6  # words between marks inside a sentence, from which on they are nobody's way of putting it but a speaker's


def _trimmed(part: Span, text: str) -> Span:
    """A part of a quotation from its first word to its last."""
    return _span(start=part.start + len(text) - len(text.lstrip()), end=part.start + len(text.rstrip(" \n\t,;:.")))


def _begun_here(utterance: Utterance, reading: Reading) -> Iterator[Span]:
    """The sentences of a quotation that begin in the one that is read; a short one has its neighbour with it."""
    start, end, offset = reading.sentence.start, reading.sentence.end, reading.sentence.offset
    text = reading.tokens[0].doc.text
    for part in utterance.sentences:
        if start <= part.start < end:
            yield _trimmed(part, text[part.start - offset : part.end - offset])


def _is_speech(utterance: Utterance, reading: Reading, kind: Kind) -> bool:
    """Whether the words between marks are somebody's, and no title, slogan or name."""
    if utterance.alone or kind.entries(utterance.cue, utterance.cue, "VERB"):
        return True
    if utterance.named:
        return False
    return utterance.whole or sum([t.is_alpha or t.like_num for t in reading.tokens_of(utterance.words)]) >= _LONG


def _trigger(part: Span, reading: Reading) -> "Token":
    """The word of the quotation on which the others hang."""
    inside = reading.tokens_of(part)
    own = {t.i for t in inside}
    return next((t for t in inside if t.head.i not in own or t.dep_ == "ROOT"), inside[0])


def _value(utterance: Utterance, words: str, kind: Kind) -> QuoteValue | AttributionValue | None:
    """What the kind asserts: the words, or who said them (of nobody named, nothing)."""
    who = utterance.speaker
    name, person = (who.name, who.person) if who is not None else (None, False)
    if kind.value == "quotation":
        return _quote(text=words, speaker=name, person=person)
    return _attribution(text=name, words=words, speaker=name, person=person) if name is not None else None


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each quotation, or the part of it that stands in the sentence."""
    for utterance in reading.quoted:
        if not utterance.sentences or not _is_speech(utterance, reading, kind):
            continue
        text, offset = reading.tokens[0].doc.text, reading.sentence.offset
        for part in _begun_here(utterance, reading):
            value = _value(utterance, text[part.start - offset : part.end - offset], kind)
            if value is None:
                continue
            yield Assertion(
                trigger=_trigger(part, reading), focus=part, value=value, attribute=kind.id,
                subject=value.speaker.split()[-1].lower() if value.speaker and value.person else None,
                polarity="positive", certainty="asserted", speaker=value.speaker,
            )  # fmt: skip
