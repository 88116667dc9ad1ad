"""`scored`: a result ("won 2-1", "voted 52 to 48") or a mark ("an average rating of 7.9/10", "2 stars out of 5").

A pair of numbers is a result only beside a word of the lexicon that says so: "2-1" alone may be odds, a record, a date.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, child, clause_head, noun_words, subject
from factcheck.model.base import Number, Span
from factcheck.model.value import ScoreValue
from factcheck.values.strict import ABOVE, BELOW

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BOUNDS = (
    r"more than|greater than|higher than|over|above|less than|fewer than|lower than|under|below|at least|up to|"
    r"at most|about|around|nearly|almost"
)
_MARK = re.compile(
    rf"(?:\b(?P<bound>{_BOUNDS})\s+)?(?<![\d/.,-])(?P<mark>\d{{1,3}}(?:\.\d{{1,2}})?)\s?(?:stars?\s)?(?:/|out\sof)\s?"
    r"(?P<scale>5|6|10|20|100)(?!\d|/|\.\d|%|\s(?:per|%))",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_STEPS_UP = 5
_NOUNS = frozenset({"NOUN", "PROPN"})


def _entry(word: "Token", kind: Kind) -> Entry | None:
    return next(iter(kind.entries(word.lemma, word.lower_, word.pos_)), None)


def _told_by(token: "Token", kind: Kind) -> "tuple[Entry, Token] | None":
    """The nearest word above the figures, or the subject of their verb, that says what they are."""
    for steps, above in enumerate(ancestors_or_self(token)):
        if steps > _STEPS_UP:
            return None
        entry = _entry(above, kind)
        if entry is not None and above != token:
            return entry, above
        if above.pos_ in {"VERB", "AUX"}:
            who = subject(above)
            entry = _entry(who, kind) if who is not None else None
            return (entry, who) if entry is not None and who is not None else None
    return None


def _theme(word: "Token") -> str | None:
    """Whose result or mark it is."""
    owner = child(word, "poss") if word.pos_ == "NOUN" else None
    who = owner if owner is not None else subject(clause_head(word))
    return noun_words(who) if who is not None and who != word and who.pos_ in _NOUNS and who.is_alpha else None


def _mark(found: "re.Match[str]") -> ScoreValue | None:
    """The mark with its bounds; None where it is larger than its scale."""
    number = float(found["mark"])
    mark: Number = int(number) if number == int(number) else number
    scale = int(found["scale"])
    if mark > scale:
        return None
    bound = (found["bound"] or "").lower()
    above, below = bool(ABOVE.match(bound)), bool(BELOW.match(bound))
    low: Number | None = None if below or bound in {"up to", "at most"} else mark
    high: Number | None = None if above or bound == "at least" else mark
    loose = bound in {"about", "around", "nearly", "almost"}
    if loose:
        low, high = mark - scale / 20, mark + scale / 20
    return ScoreValue(
        text=found.group(), low=0 if low is None else low, high=high, approximate=loose, strict_low=above,
        strict_high=below, scale=scale,
    )  # fmt: skip


def _marks(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """ "A rating of 7.9/10"; not "72 out of 100 voters", which is a share."""
    start, text = reading.sentence.start, reading.sentence.tokens.text
    divided = "/" in text or "out" in text.lower()  # told at one glance of most sentences
    for found in _MARK.finditer(text) if divided and _FIGURES.search(text) else ():
        focus = Span(start=start + found.start(), end=start + found.end())
        tokens = reading.tokens_of(focus)
        value = _mark(found)
        if not tokens or value is None:
            continue
        last = tokens[-1]
        if last.i + 1 < last.sent.end and last.nbor(1).tag_ in {"NNS", "NNPS"}:
            continue
        told = next((t for token in tokens if (t := _told_by(token, kind)) is not None), None)
        if told is not None and told[0].asserts == "mark":
            word = told[1]
            yield Assertion(trigger=word, focus=focus, value=value, attribute="score:mark", subject=_theme(word))


def _results(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """ "Won 2-1", "a 3-1 victory", "voted 52 to 48"."""
    for quantity in reading.quantities:
        if quantity.unit != "score":
            continue
        figures, tokens = _FIGURES.findall(quantity.text), reading.tokens_of(quantity)
        if len(figures) != 2 or not tokens:
            continue
        told = next((t for token in tokens if (t := _told_by(token, kind)) is not None), None)
        if told is None or told[0].asserts == "mark":
            continue
        entry, word = told
        one, other = sorted((int(figure) for figure in figures), reverse=True)
        yield Assertion(
            trigger=word, focus=reading.sentence.span(tokens[0], tokens[-1]),
            value=ScoreValue(text=quantity.text, sides=(one, other)), attribute=f"score:{entry.asserts}",
            subject=_theme(word),
        )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each result and each mark that the sentence tells."""
    yield from _results(reading, kind)
    yield from _marks(reading, kind)
