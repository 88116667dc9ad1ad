"""What stands around a claim: the words and dates by which matching tells what the claim is about."""

from typing import TYPE_CHECKING

from factcheck.extraction.partition import parts_of
from factcheck.extraction.reading import Reading
from factcheck.language.syntax import content_tokens
from factcheck.model.base import Span
from factcheck.model.claim import Extent, Setting
from factcheck.model.time import Time
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from spacy.tokens import Token


# Words that tell of how much a figure is told. A total and a part of it are no conflict.
_WHOLE = frozenset(
    "worldwide globally global internationally nationwide total totals overall altogether combined".split()
)
_REST = frozenset("elsewhere overseas abroad outside domestically domestic".split())
_OTHER, _PLACES = (
    frozenset({"other", "foreign"}),
    frozenset("territories countries markets places regions states".split()),
)
_BOUNDS = {"before": "BEFORE", "until": "BEFORE", "till": "BEFORE", "after": "AFTER", "since": "AFTER"}


def _own_part(reading: Reading, clause: Span, focus: Span) -> Span:
    """The part of the clause that speaks of this figure and of no other."""
    part = reading.part_around(focus)
    return Span(start=max(part.start, clause.start), end=max(min(part.end, clause.end), focus.end))


def _extent(tokens: "list[Token]") -> Extent | None:
    """Of how much a figure is told: of all there is ("worldwide", "in total"), or of the rest ("elsewhere")."""
    words = {t.lower_ for t in tokens}
    if "world" in words and words & {"in", "around", "across"}:  # "sold 3 million copies in the world"
        return "whole"
    rest = words & _REST or (words & _OTHER and words & _PLACES)
    return "rest" if rest else "whole" if words & _WHOLE else None


def _lemmas(tokens: "list[Token]") -> frozenset[str]:
    return frozenset(t.lemma_.lower() for t in tokens)


def _mod(reading: Reading, time: Time) -> str | None:
    """TIMEX3's modifier, or the bound that the word before the expression sets: "before March", "since 2004"."""
    tokens = reading.tokens_of(time)
    before = tokens[0].nbor(-1).lower_ if tokens and tokens[0].i > 0 else ""
    return _BOUNDS.get(before, time.mod)


def setting_of(
    reading: Reading, clause: Span, focus: Span, trigger: "Token", topic: frozenset[str] = frozenset()
) -> Setting:
    """The setting of the claim with this clause, these deciding words and this governing word.

    `topic` holds the lower-case words of what the article is about, its title's or headline's.
    """
    inside = {t.i for t in reading.tokens_of(focus)}
    around = [
        t
        for t in content_tokens(reading.tokens_of(clause))
        if t.i not in inside and t.pos_ not in {"NUM", "SYM"} and reading.time_of(t) is None
    ]
    frame = reading.frame(trigger)
    part = _own_part(reading, clause, focus)
    own = reading.tokens_of(part)
    here = {t.i for t in own}
    near = {t.start for t in reading.times_in(clause)} | reading.sentence_wide
    # a date among the deciding words is what is claimed, not when: "the worst since 1998"
    told = (t for start in sorted(near) if (t := reading.time_at(start)) is not None and not t.overlaps(focus))
    dates = [t for t in told if t.type == "DATE"]
    return Setting(
        about=_lemmas(around),
        near=_lemmas([t for t in around if t.i in here]),
        names=frame.names | _lemmas([t for t in around if t.pos_ == "PROPN"]),
        predicate=frame.predicate,
        who=frame.who,
        anaphoric=frame.anaphoric,
        topic=topic,
        extent=_extent(own),
        bases=reading.bases,
        base=any(focus.start <= q.start < focus.end for q in reading.bases),
        told=reading.told,
        times=tuple(TimeValue.of(t).model_copy(update={"mod": _mod(reading, t)}) for t in dates),
        parts=parts_of(reading, focus),
    )
