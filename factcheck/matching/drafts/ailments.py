"""What ails somebody, or kept him away so long, with a draft another part of the body or illness than with its sources.

"A groin strain held Doran to six matches", "the broken foot that kept him out of all but six matches": one absence has
one cause. "What has troubled Varga is her shoulder", "the skier has been plagued by a knee injury": told by whom it is.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import proper_nouns
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import rivals
from factcheck.thesaurus.rivals import PARTS
from factcheck.values.quantities.numbers_told import numbers_told

_ILLS: Final = (
    "pneumonia", "flu influenza", "measles", "mumps", "malaria", "cancer tumour tumor leukaemia leukemia", "stroke",
    "covid", "bronchitis", "appendicitis", "meningitis", "hepatitis", "tuberculosis", "concussion", "diabetes",
    "suspension ban", "pregnancy", "arthritis", "asthma", "depression",
)  # fmt: skip
_ILL: Final = {word: number for number, row in enumerate(_ILLS) for word in row.split()}
_AILING: Final = re.compile(
    r"\b(?:troubl|dogg|plagu|hamper|bother|hinder|sidelin|slow(?:ed|ing)|hobbl|nursing|recover|injur|sore|sprain|strain|"
    r"surgery|operat|torn\b|tear\b|broke|fractur|aggravat|ailing|pain)",
    re.IGNORECASE,
)
_KEPT: Final = re.compile(  # "the broken foot that kept him out of all but six matches"
    r"(?P<what>[^.;:]{1,48}?)\s(?:(?:that|which)\s)?(?:(?:had|has|have)\s)?(?:kept|keeping|held|restricted|limited|"
    r"confined|sidelined|ruled|reduced)\s(?P<off>[^.;]{1,70})"
)
_MISSED: Final = re.compile(  # "missed ten games with a sprained ankle"
    r"\b(?:miss(?:ed|es|ing)?|out|absent|away|sidelined|limited to|restricted to)\b(?P<off>[^.;]{1,50}?)\s"
    r"(?:with|because of|due to|owing to|through|after)\s(?P<what>[^.;,]{1,48})"
)
# What ailed somebody at another time, or may have.
_NOT_THIS: Final = re.compile(
    r"\b(?:last|previous|earlier|old|former|ago|if|fear(?:s|ed)?|(?-i:may)|might|not|never|no|another|again|"
    r"both|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)
_BEFORE: Final = 2  # sentences to which "he" may go back


_ORGANS: Final = frozenset("heart lung liver kidney brain stomach bowel gallbladder".split())
_PARTS: Final = PARTS | _ORGANS
# Illnesses that sit in no limb, and nowhere but in these parts.
_INSIDE: Final = frozenset(
    "chest rib lung heart head brain skull neck throat stomach abdomen liver back nose ear".split()
)
_ANYWHERE: Final = frozenset(_ILL[word] for word in ("cancer", "stroke", "arthritis", "diabetes"))


class _Absence(NamedTuple):
    """What kept somebody away, as the part of a body or the illness, and the figures of how long or for what."""

    what: str
    figures: frozenset[float]
    span: Span
    claim: Claim


class _Ailing(NamedTuple):
    """A part of the body that ails somebody named, or of whom a pronoun tells; and whether that is so now."""

    part: str
    names: frozenset[str]
    now: bool
    span: Span
    claim: Claim


def _words(claim: Claim) -> Iterator[tuple[str, Span]]:
    """The parts of the body and the illnesses that a statement has a word for."""
    for start, end, lemma, pos in statement(claim).words:
        written = claim.quote[start - claim.start : end - claim.start].lower()
        word = written if written in _ILL else lemma.lower()  # "the mumps" has no singular
        if pos in {"NOUN", "ADJ", "PROPN"} and (word in _PARTS or word in _ILL):
            yield word, Span(start=start, end=end)


def _absences(claim: Claim) -> Iterator[_Absence]:
    words = list(_words(claim))
    for pattern in (_KEPT, _MISSED) if words else ():
        for found in pattern.finditer(claim.quote):
            first, last = claim.start + found.start("what"), claim.start + found.end("what")
            inside = [(word, span) for word, span in words if first <= span.start and span.end <= last]
            figures = frozenset(n.number for n in numbers_told(found["off"]) if n.number > 1)
            if inside and figures:
                yield _Absence(inside[-1][0], figures, inside[-1][1], claim)


def _ailing(claim: Claim, before: frozenset[str]) -> Iterator[_Ailing]:
    """The parts that ail somebody; of a pronoun those are meant that were named `before`."""
    if not _AILING.search(claim.quote):
        return
    side, names = Side(claim, claim), proper_nouns(claim)
    if _PRONOUN.search(claim.quote) or not names:  # "the skier has been plagued"
        names |= before
    now = not _NOT_THIS.search(claim.quote)
    for place, (start, end, lemma, _) in enumerate(side.words):
        hung = side.hangs_on((place,), attributes=True) if lemma.lower() in PARTS else ()
        if any(_AILING.match(side.form(at)) for at, _, _ in hung):
            yield _Ailing(lemma.lower(), names, now, Span(start=start, end=end), claim)


def _apart(one: str, other: str) -> bool:
    """Whether two words tell of two ailments: two parts of the body, two illnesses, or one of each."""
    if one in _PARTS and other in _PARTS:
        return rivals(one, other, "NOUN") or (len({one, other} & _ORGANS) == 1 and not {one, other} & _INSIDE)
    if one in _ILL and other in _ILL:
        return _ILL[one] != _ILL[other]
    ill, part = (one, other) if one in _ILL else (other, one)
    return _ILL[ill] not in _ANYWHERE and part not in _INSIDE


class Ailments:
    """What ails those of whom the sources tell, and what kept them away."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._absences: list[_Absence] = []
        self._ailing: list[_Ailing] = []
        back: list[Claim] = []
        for claim in sources:
            if back and back[-1].article != claim.article:
                back = []
            if any(True for _ in _words(claim)):
                self._absences.extend(_absences(claim))
                before = frozenset(name for c in back[-_BEFORE:] for name in proper_nouns(c)) | claim.setting.topic
                self._ailing.extend(_ailing(claim, before))
            back.append(claim)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What ails somebody in a draft's statement, against another ailment that the sources tell of for it."""
        if not (self._absences or self._ailing) or not any(True for _ in _words(claim)):
            return
        for mine in _absences(claim):
            theirs = [its for its in self._absences if its.figures & mine.figures]
            if theirs and all(_apart(mine.what, its.what) for its in theirs):
                yield Exchange(mine.span, theirs[0].span), theirs[0].claim
                return
        yield from self._another_part(claim)

    def _another_part(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        runs = [run for run in Side(claim, claim).names() if run.text.isalpha() or " " in run.text]
        if len(runs) != 1:
            return
        name = statement(claim).words[runs[0].places[-1]][2]
        for mine in _ailing(claim, frozenset()):
            told = [its for its in self._ailing if name in its.names]
            apart = [its for its in told if its.now and _apart(mine.part, its.part)]
            if mine.now and apart and all(_apart(mine.part, its.part) for its in told):
                yield Exchange(mine.span, apart[0].span), apart[0].claim
                return
