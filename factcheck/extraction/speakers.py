"""Who speaks: the speaker of each quotation, before, behind or between its words, pronouns included.

Tried in this order, and what fits first holds: the words behind the closing mark ("…," she said), those before the
opening one (She said: “…”), the verb that governs a fragment inside a sentence (he called it “a …”), and for a
paragraph that is a quotation and nothing else, whoever spoke last. A pronoun stands for the one person named since;
where two fit, nobody is guessed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.extraction.cast import Cast, is_abbreviation, last_word, name_tokens
from factcheck.extraction.context import SPEECH_VERBS, speaker_phrase
from factcheck.extraction.marks import Piece, pieces
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.language.syntax import NOMINAL, ancestors_or_self, child, subject
from factcheck.model.analysis import Quotation
from factcheck.model.base import Span
from factcheck.values.person import TITLES, same_person

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# Verbs that put words in somebody's mouth; those of context.py report content, these may also only name it.
CUES = SPEECH_VERBS | frozenset(
    "call conclude promise vow pledge urge ask reply respond shout insist complain joke tweet post continue conclude "
    "agree suggest boast praise condemn criticise criticize remark demand plead reason respond".split()
)
_BODIES = frozenset(
    "ltd inc plc llc co corp group bank police council ministry department agency office authority union party house "
    "university college hospital airlines airways news times post press court board committee fund trust".split()
)
_ASKING = frozenset({"call", "ask", "plead"})
_HE = frozenset({"he", "she"})
_REACH = 22  # words between the mark and the verb of speech: "…," Ana Ruiz, 41, the mayor of the old port, said
_BACK = 2  # paragraphs that a pronoun reaches back over
_NO_PERSON = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "DATE", "TIME", "EVENT", "PRODUCT", "WORK_OF_ART"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks: the name or the noun phrase, whether it is a named person, and where it stands."""

    name: str
    person: bool
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation's words in one paragraph; `cue` is the lemma of the verb that introduces them, "" where none does.

    `alone` tells of a paragraph that is a quotation and nothing else.
    """

    piece: Piece
    words: Span
    speaker: Speaker | None = None
    cue: str = ""
    alone: bool = False


@dataclass
class _Paragraph:
    """A block with its parse and its quotations."""

    number: int
    offset: int
    doc: "Doc"
    quoted: list[Piece] = field(default_factory=list)

    @cached_property
    def outside(self) -> "list[Token]":
        """The words that stand in no quotation."""
        found, left = [], iter([*self.quoted, None])
        piece = next(left)
        for token in self.doc:
            at = self.offset + token.idx
            while piece is not None and piece.whole.end <= at:
                piece = next(left)
            if not token.is_space and (piece is None or at < piece.whole.start):
                found.append(token)
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [self.offset + token.idx for token in self.outside]

    def span(self, first: "Token", last: "Token") -> Span:
        return Span(start=self.offset + first.idx, end=self.offset + last.idx + len(last))

    def tokens(self, span: Span) -> "list[Token]":
        """The words that begin inside a span."""
        first = bisect_left(self._every, span.start)
        return [t for t in self.doc[first : bisect_left(self._every, span.end)] if t.is_alpha]

    @cached_property
    def _every(self) -> list[int]:
        return [self.offset + token.idx for token in self.doc]

    def behind(self, number: int) -> "list[Token]":
        """The words behind a quotation, up to the next one or the end of what may name the speaker."""
        after = (
            self.quoted[number + 1].whole.start if number + 1 < len(self.quoted) else self.offset + len(self.doc.text)
        )
        first = bisect_left(self._starts, self.quoted[number].whole.end)
        words = self.outside[first : min(first + _REACH, bisect_left(self._starts, after))]
        end = next((n for n, token in enumerate(words) if _ends(token)), len(words))
        return words[:end]

    def before(self, number: int) -> "list[Token]":
        """The words of the sentence before a quotation, back to the quotation before."""
        floor = self.quoted[number - 1].whole.end if number else self.offset
        last = bisect_left(self._starts, self.quoted[number].whole.start)
        words = self.outside[max(last - _REACH, bisect_left(self._starts, floor)) : last]
        start = next((n for n in range(len(words), 0, -1) if _ends(words[n - 1])), 0)
        return words[start:]


def _ends(token: "Token") -> bool:
    return token.text in {".", ";", "?", "!"} and not is_abbreviation(token)


class _Finder:
    """Finds speakers in one article."""

    def __init__(self, paragraphs: list[_Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._place = {p.number: n for n, p in enumerate(paragraphs)}
        self._cast = Cast(p.doc for p in paragraphs)
        self._said: dict[int, list[Speaker]] = {}  # who spoke in each paragraph so far

    def run(self) -> Iterator[Utterance]:
        """The utterances in text order, those of one quotation with one speaker."""
        found = [self._tagged(p, number) for p in self._paragraphs for number in range(len(p.quoted))]
        found = _over_paragraphs(found)
        last: Utterance | None = None
        for utterance in found:
            told = utterance
            if told.speaker is None and not told.cue and last is not None and self._continues(last, told):
                told = replace(told, speaker=last.speaker, cue=last.cue)
            yield told
            last = told

    def _continues(self, last: Utterance, told: Utterance) -> bool:
        """A quotation without a tag goes on where the one before it, in this paragraph or the last, had one."""
        if told.piece.block == last.piece.block:
            return True
        return told.alone and self._place[told.piece.block] == self._place[last.piece.block] + 1

    def _tagged(self, paragraph: _Paragraph, number: int) -> Utterance:
        piece = paragraph.quoted[number]
        words, alone = _words_inside(paragraph, piece), not any(t.is_alpha for t in paragraph.outside)
        for cue, who in self._candidates(paragraph, number):
            speaker = self._speaker(paragraph, who) if who is not None else None
            if speaker is not None:
                self._said.setdefault(paragraph.number, []).append(speaker)
            return Utterance(piece, words, speaker, cue.lemma_.lower(), alone)
        return Utterance(piece, words, alone=alone)

    def _candidates(self, paragraph: _Paragraph, number: int) -> "Iterator[tuple[Token, Token | None]]":
        """(verb of speech, noun of the speaker) pairs, the likeliest first."""
        piece, behind, before = paragraph.quoted[number], paragraph.behind(number), paragraph.before(number)
        inner = paragraph.doc.text[piece.inner.start - paragraph.offset : piece.inner.end - paragraph.offset].rstrip()
        if piece.closes and inner.endswith((",", "?", "!", "—", "–", "-")):
            yield from _tag(behind)
        if piece.opens and before and before[-1].text in {":", ","}:
            yield from _lead(before)
        yield from _governing(paragraph.tokens(piece.inner))
        source = _source(behind) or _source(before)
        if source is not None:
            yield source

    def _speaker(self, paragraph: _Paragraph, who: "Token") -> Speaker | None:
        if who.pos_ == "PRON":
            return self._pronoun(paragraph, who) if who.lower_ in _HE else None
        name = _named(who)
        if name is None and who.text[:1].isupper() and self._cast.knows(who.text):  # a name taken for a common noun
            name = [who]
        if name is None:
            return Speaker(_described(who), person=False, span=paragraph.span(who, who))
        text = " ".join(t.text for t in name)
        person = self._is_person(name)
        return Speaker(self._cast.full(text) if person else text, person, paragraph.span(name[0], name[-1]))

    def _is_person(self, name: "list[Token]") -> bool:
        if name[-1].ent_type_ == "PERSON" or self._cast.knows(name[-1].text):
            return True
        before = name[0].nbor(-1) if name[0].i > 0 else None
        titled = before is not None and (before.lower_.rstrip(".") in TITLES or is_abbreviation(before))
        apposed = name[-1].dep_ in {"appos", "conj"} and len(name) > 1
        # "Ana Ruiz said", two names that the recogniser does not know; bodies mostly bear an article or are known
        unlabelled = len(name) == 2 and not name[-1].ent_type_ and name[-1].lower_ not in _BODIES
        bare = unlabelled and (before is None or before.pos_ not in {"DET", "PROPN", "ADJ"})
        return apposed or bare or (titled and name[-1].ent_type_ not in _NO_PERSON)

    def _pronoun(self, paragraph: _Paragraph, pronoun: "Token") -> Speaker | None:
        """The one whom "he" or "she" can stand for: looked for in this paragraph, then in those before it."""
        at = self._paragraphs.index(paragraph)
        for home in reversed(self._paragraphs[max(0, at - _BACK) : at + 1]):
            limit = pronoun.i if home is paragraph else len(home.doc)
            fits = self._named_in(home, limit)
            if fits:
                longest = max(fits, key=lambda f: len(f.name))
                at_pronoun = paragraph.span(pronoun, pronoun)
                return replace(longest, span=at_pronoun) if all(_one(f, fits[0]) for f in fits) else None
        return None

    def _named_in(self, paragraph: _Paragraph, limit: int) -> list[Speaker]:
        """Persons named outside quotations, and whoever spoke without a name ("a neighbour")."""
        found = [s for s in self._said.get(paragraph.number, ()) if not s.person]
        for token in paragraph.outside:
            if token.i >= limit:
                break
            ends = token.i + 1 == len(paragraph.doc) or token.nbor(1).ent_iob_ != "I"
            known = token.pos_ == "PROPN" and token.dep_ != "compound" and self._cast.knows(token.text)
            if (token.ent_type_ == "PERSON" and ends) or known:
                name = " ".join(t.text for t in name_tokens(last_word(token)))
                found.append(Speaker(self._cast.full(name), person=True))
        return found


def _one(a: Speaker, b: Speaker) -> bool:
    return a.name == b.name or bool(a.person and b.person and same_person(a.name, b.name))


def _tag(tokens: "list[Token]") -> "Iterator[tuple[Token, Token | None]]":
    """ "…," Ana Ruiz said, "…," said the mayor: the first verb of speech behind the mark, and its subject."""
    for token in tokens:
        if token.pos_ == "VERB" and token.lemma_.lower() in CUES:
            inside = {t.i for t in tokens}
            who = child(token, "nsubj")
            if who is None or who.i not in inside:
                nouns = [t for t in tokens if t.pos_ in NOMINAL and t.dep_ not in {"compound", "poss"}]
                before = [t for t in nouns if t.i < token.i]
                after = [t for t in nouns if t.i > token.i]
                who = before[0] if before else after[0] if after and after[0].i - token.i < 8 else None
            yield token, who
            return
    source = _source(tokens)
    if source is not None:
        yield source


def _source(tokens: "list[Token]") -> "tuple[Token, Token | None] | None":
    """ "according to Ana Ruiz", "in the words of Ana Ruiz"."""
    for token in tokens:
        if token.lemma_ == "accord" or token.lower_ == "words":
            behind = (t for t in tokens if t.i > token.i and t.lower_ in {"to", "of"})
            holder = child(token, "prep") or next(behind, None)
            who = child(holder, "pobj") if holder is not None else None
            if who is not None:
                return token, who
    return None


def _lead(tokens: "list[Token]") -> "Iterator[tuple[Token, Token | None]]":
    """ "Ana Ruiz told reporters: “…”": the last verb of speech before the mark, and its subject."""
    for token in reversed(tokens):
        if token.pos_ == "VERB" and token.lemma_.lower() in CUES:
            yield token, _saying(token)
            return


def _saying(verb: "Token") -> "Token | None":
    """The subject of a verb of speech, also of one that only accompanies: "refused, arguing that …"."""
    who = subject(verb)
    if who is None and verb.dep_ in {"advcl", "conj", "xcomp"} and verb.head.pos_ in {"VERB", "AUX"}:
        who = subject(verb.head)
    return who


def _governing(inside: "list[Token]") -> "Iterator[tuple[Token, Token | None]]":
    """The verb that governs a fragment: "Ruiz called it “a bad night”", "says that they “lost it all that night”"."""
    own = {t.i for t in inside}
    top = next((t for t in inside if t.head.i not in own or t.dep_ == "ROOT"), None)
    below = top
    for node in ancestors_or_self(top) if top is not None else ():
        wanted = (
            node.lemma_.lower() in _ASKING and below is not None and below.lower_ == "for"
        )  # "the crisis calls for “…”"
        below = node
        if node.i not in own and node.pos_ == "VERB" and node.lemma_.lower() in CUES and not wanted:
            who = _saying(node)
            yield node, who if who is None or who.i not in own else None
            return


def _named(who: "Token") -> "list[Token] | None":
    """The name in a speaker's phrase: "Const. Tim Fenn", "the mayor of Varna, Ana Ruiz"; None for "a neighbour"."""
    if who.tag_ in {"WP", "WDT"} and who.head.dep_ == "relcl":
        who = who.head.head
    if who.pos_ == "PROPN":
        name = name_tokens(who)
        return name if name[-1].lower_.rstrip(".") not in TITLES else None  # "the District Attorney said"
    for token in who.subtree:
        # "the mayor of Varna, Ana Ruiz": the parser may join the name to the place, or the recogniser take it for one
        if token.pos_ == "PROPN" and (token.dep_ == "appos" or (token.dep_ == "conj" and token.ent_type_ == "PERSON")):
            name = name_tokens(token)
            apart = name[0].i > 0 and name[0].nbor(-1).text == ","
            if apart and (token.ent_type_ not in _NO_PERSON or (len(name) > 1 and who.tag_ == "NN")):
                return name
    return None


def _described(who: "Token") -> str:
    """A speaker without a name, with the office spoken for: "A spokesman for the port"."""
    office = next((c for c in who.children if c.lower_ in {"for", "of"} and c.dep_ == "prep"), None)
    spoken_for = " ".join(t.text for t in office.subtree if not t.is_punct) if office is not None else ""
    return " ".join(filter(None, (speaker_phrase(who), spoken_for if len(spoken_for) < 40 else "")))


def _words_inside(paragraph: _Paragraph, piece: Piece) -> Span:
    """The words between the marks, without the spaces, commas and dots at their ends."""
    text = paragraph.doc.text[piece.inner.start - paragraph.offset : piece.inner.end - paragraph.offset]
    left = len(text) - len(text.lstrip(" \n\t,.;:…'‘’-–—"))
    right = len(text.rstrip(" \n\t,.;:'‘’-–—"))
    return Span(start=piece.inner.start + left, end=piece.inner.start + max(left, right))


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


def utterances(article: ParsedArticle) -> tuple[Utterance, ...]:
    """Every quotation of an article with its speaker, in text order."""
    paragraphs = [_Paragraph(number, article.blocks[number].start, doc) for number, doc in article.docs]
    home = {p.number: p for p in paragraphs}
    for piece in pieces(article):
        if piece.block in home:
            home[piece.block].quoted.append(piece)
    return tuple(_Finder(paragraphs).run())


def quoted_in(sentence: ParsedSentence, spoken: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The utterances, of those given in text order, that share words with a sentence."""
    first = bisect_right(spoken, sentence.start, key=lambda u: u.words.end)
    last = bisect_left(spoken, sentence.end, key=lambda u: u.words.start)
    return tuple(spoken[first:last])


def voiced(article: ParsedArticle, marked: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations, as segmentation marks them, each with its speaker where one was found."""
    spoken = utterances(article)
    starts = [u.piece.whole.start for u in spoken]
    found = []
    for quotation in marked:
        place = bisect_right(starts, quotation.inner.start) - 1
        home = spoken[place] if place >= 0 and spoken[place].piece.whole.overlaps(quotation) else None
        speaker = home.speaker.name if home is not None and home.speaker is not None else quotation.speaker
        found.append(quotation.model_copy(update={"speaker": speaker}))
    return tuple(found)
