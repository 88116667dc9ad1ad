"""Quotations with their speakers: named before, behind or between the words, pronouns included.

Tried in this order, and what fits first holds: the words behind the closing mark ("…," she said), those before the
opening one (She said: “…”), the verb that governs a fragment inside a sentence (he called it “a …”), and for a
paragraph that is a quotation and nothing else, whoever spoke last.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.extraction.attribution import cues
from factcheck.extraction.attribution.paragraphs import Paragraph
from factcheck.extraction.attribution.speakers import Speaker, Voices
from factcheck.extraction.attribution.spoken_sentences import sentences_of
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.model.analysis import Quotation
from factcheck.model.base import Span
from factcheck.model.trusted import changed, trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_span = trusted(Span)
_PAUSES = (",", "—", "–", "-")
_ASKS = ("?", "!")
_ENDS = (".", "?", "!", "…")
# What says of the words between marks that they are a name or not the writer's own: no speech.
_NAMING = frozenset({"titled", "entitled", "called", "named", "dubbed", "nicknamed", "labelled", "labeled", "termed"})
_TITLE_WORDS, _TITLE_LETTERS = 2, 4  # words that a title has at least; letters from which each has a capital
_TRADES = ("er", "or", "ist", "man", "woman", "ian", "chief", "police", "mp", "minister", "mum", "dad", "witness")


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation's words in one paragraph; `cue` is the lemma of the verb that introduces them, "" where none does.

    `alone` tells of a paragraph that is a quotation and nothing else, `whole` of words that make a sentence or begin
    one, `named` of a title or a name, which is no speech. `sentences` are those that can be compared by themselves.
    """

    piece: Quotation
    words: Span
    speaker: Speaker | None = None
    cue: str = ""
    alone: bool = False
    whole: bool = False
    named: bool = False
    sentences: tuple[Span, ...] = ()


class _Finder:
    """Finds the speakers of one article's quotations."""

    def __init__(self, paragraphs: list[Paragraph], voices: Voices) -> None:
        self._paragraphs = paragraphs
        self._home = {p.number: p for p in paragraphs}
        self._number = {q.start: n for p in paragraphs for n, q in enumerate(p.quoted)}
        self._voices = voices

    def run(self) -> Iterator[Utterance]:
        """The utterances in text order, those of one quotation with one speaker."""
        found = [self._tagged(p, number) for p in self._paragraphs for number in range(len(p.quoted))]
        last: Utterance | None = None
        for told in _over_paragraphs(found):
            utterance = told
            if told.speaker is None and not told.cue and last is not None and self._continues(last, told):
                utterance = replace(told, speaker=last.speaker, cue=last.cue)
            yield utterance
            last = utterance

    def _continues(self, last: Utterance, told: Utterance) -> bool:
        """A quotation without a tag goes on where the one before it, in this paragraph or the last, had one."""
        here = self._home[told.piece.block]
        if told.piece.block == last.piece.block:
            between = here.between(self._number[told.piece.start])
            return not any(t.is_alpha for t in between) and _whole(here, told.piece)
        return told.alone and here.place == self._home[last.piece.block].place + 1

    def _tagged(self, paragraph: Paragraph, number: int) -> Utterance:
        piece = paragraph.quoted[number]
        words = _words_inside(paragraph, piece)
        if _is_name(paragraph, number):
            return Utterance(piece, words, alone=paragraph.alone, named=True, sentences=sentences_of(paragraph, words))
        whole, said = _begins_sentence(paragraph, piece), sentences_of(paragraph, words)
        found = Utterance(piece, words, alone=paragraph.alone, whole=whole, sentences=said)
        for cue, who in self._candidates(paragraph, number):
            speaker = self._voices.of(paragraph.number, who, cue.lemma) if who is not None else None
            if speaker is not None:
                self._voices.heard(paragraph.number, piece.start, speaker)
            return replace(found, speaker=speaker, cue=cue.lemma)
        return found

    def _candidates(self, paragraph: Paragraph, number: int) -> "Iterator[cues.Cue]":
        """(verb of speech, noun of the speaker) pairs, the likeliest first."""
        piece, behind, before = paragraph.quoted[number], paragraph.behind(number), paragraph.before(number)
        inner = paragraph.text(piece.inner).rstrip()
        if piece.closes and behind:
            if inner.endswith(_PAUSES):
                yield from cues.tag(behind)
            elif inner.endswith(_ASKS) or behind[0].text == "," or cues.is_cue(behind[0]):
                yield from cues.tag(behind, sure=False)
        if piece.opens and before and before[-1].text in {":", ","}:
            yield from cues.lead(before)
        yield from cues.governing(paragraph.words(piece.inner))
        if piece.opens:
            yield from cues.near_lead(before)
            yield from _announced(before)
        source = cues.source(behind) or cues.source(before)
        if source is not None:
            yield source
        elif piece.opens and before and before[-1].text == ":":
            yield from cues.before_colon(before)
        elif piece.closes and inner.endswith(","):
            yield from cues.any_tag(behind)
        elif piece.opens and inner.endswith(_ENDS) and inner[:1].isupper():
            yield from cues.said_before(paragraph.sentence_before(number))


def _announced(before: "list[Token]") -> "Iterator[cues.Cue]":
    """ "Mayor: ‘We lost it all’", "Ana Ruiz: “…”": a speaker and a colon, no verb."""
    if len(before) < 2 or before[-1].text != ":" or any(t.pos_ in {"VERB", "AUX"} for t in before):
        return
    who = before[-2]
    person = who.ent_type_ == "PERSON" or (who.pos_ in {"NOUN", "PROPN"} and who.lower_.endswith(_TRADES))
    if person and all(t.pos_ in {"PROPN", "NOUN", "DET", "ADJ"} for t in before[:-1]):
        yield before[-1], who


def _whole(paragraph: Paragraph, piece: Quotation) -> bool:
    """Whether a quotation is a sentence or goes on with one, and no words in the midst of somebody else's."""
    inner = paragraph.text(piece.inner).strip()
    return inner[:1].isupper() or inner.endswith((".", "?", "!", ",", "…")) or not paragraph.words(piece.inner)


def _begins_sentence(paragraph: Paragraph, piece: Quotation) -> bool:
    """Whether the words between the marks make a sentence, or begin one that its tag ends: "It was us," he said."""
    inner = paragraph.text(piece.inner).strip()
    return inner[:1].isupper() and inner.endswith((".", "?", "!", ",", "…"))


def _is_name(paragraph: Paragraph, number: int) -> bool:
    """Whether what stands between marks is a title or a name: "the film “A Night on the Pier”", "so-called “Wall”"."""
    piece, before = paragraph.quoted[number], paragraph.before(number)
    if before and before[-1].lower_ in _NAMING and not any(t.pos_ == "PRON" for t in before[-1].children):
        return before[-1].tag_ == "VBN" or before[-1].lower_ in {"titled", "entitled"}
    if len(before) > 2 and [t.lower_ for t in before[-3:]] == ["so", "-", "called"]:
        return True
    words = paragraph.words(piece.inner)
    inner = paragraph.text(piece.inner).rstrip()
    if paragraph.headline or len(words) < _TITLE_WORDS or inner.endswith((*_PAUSES, *_ASKS, ".")):
        return False
    long_words = [t for t in words if len(t) >= _TITLE_LETTERS or t is words[0]]
    capitals = all(t.text[:1].isupper() for t in long_words) and len(long_words) >= _TITLE_WORDS
    return capitals and any(not t.text.isupper() for t in words) and not all(t.pos_ == "PROPN" for t in words)


def _words_inside(paragraph: Paragraph, piece: Quotation) -> Span:
    """The words between the marks, without the spaces, commas and dots at their ends."""
    text = paragraph.text(piece.inner)
    left = len(text) - len(text.lstrip(" \n\t\u00a0\u202f,.;:…'‘’-–—"))
    right = len(text.rstrip(" \n\t\u00a0\u202f,.;:'‘’-–—"))
    return _span(start=piece.inner.start + left, end=piece.inner.start + max(left, right))


def _over_paragraphs(found: list[Utterance]) -> list[Utterance]:
    """The parts of one quotation have one speaker: the one whom the first or the last of them names."""
    done: list[Utterance] = []
    run: list[Utterance] = []
    for utterance in found:
        run.append(utterance)
        if utterance.piece.closes:
            done.extend(_shared(run))
            run = []
    return done + _shared(run)


def _shared(run: list[Utterance]) -> list[Utterance]:
    told = next((u for u in reversed(run) if u.cue), None)
    return [replace(u, speaker=told.speaker, cue=told.cue) if told is not None and not u.cue else u for u in run]


def utterances(paragraphs: list[Paragraph], voices: Voices) -> tuple[Utterance, ...]:
    """Every outermost quotation of an article with its speaker, in text order."""
    return tuple(_Finder(paragraphs, voices).run())


class QuotedIn:
    """Tells of each sentence of an article which of its utterances, given in text order, share words with it."""

    def __init__(self, spoken: Sequence[Utterance]) -> None:
        self._spoken = spoken
        self._starts, self._ends = [u.words.start for u in spoken], [u.words.end for u in spoken]

    def __call__(self, sentence: ParsedSentence) -> tuple[Utterance, ...]:
        """Those that share words with this sentence, in text order."""
        first, last = bisect_right(self._ends, sentence.start), bisect_left(self._starts, sentence.end)
        return tuple(self._spoken[first:last])


def _inner_speaker(paragraph: Paragraph, quotation: Quotation, outer: Quotation, voices: Voices) -> str | None:
    """Whom a quotation's own words quote: "Roe told me ‘no’"; of its pronouns nobody can tell."""
    words = paragraph.words(quotation.inner)
    around = {t.i for t in paragraph.words(outer.inner)}
    for _, who in cues.governing(words):
        speaker = voices.of(paragraph.number, who) if who is not None and who.i in around else None
        return speaker.name if speaker is not None and speaker.span is not None else None
    return None


def voiced(
    article: ParsedArticle, paragraphs: list[Paragraph], voices: Voices, spoken: Sequence[Utterance]
) -> tuple[Quotation, ...]:
    """The article's quotations, each with its speaker where one was found."""
    names = {u.piece.start: u.speaker.name for u in spoken if u.speaker is not None}
    home = {p.number: p for p in paragraphs}
    found = []
    for quotation in article.quotations:
        if quotation.within is None:
            name = names.get(quotation.start)
        else:
            name = _inner_speaker(home[quotation.block], quotation, article.quotations[quotation.within], voices)
        found.append(quotation if name is None else changed(quotation, speaker=name))
    return tuple(found)
