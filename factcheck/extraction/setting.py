"""What stands around a claim: the words and dates by which matching tells what the claim is about."""

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from factcheck.extraction.partition import parts_of, totalled
from factcheck.extraction.reading import Reading
from factcheck.model.base import Span
from factcheck.model.claim import Extent, Setting
from factcheck.model.time import Time
from factcheck.model.trusted import trusted
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token


_setting = trusted(Setting)
# Words that tell of how much a figure is told. A total and a part of it are no conflict.
_WHOLE = frozenset(
    "worldwide globally global internationally nationwide total totals overall altogether combined".split()
)
_REST = frozenset("elsewhere overseas abroad outside domestically domestic".split())
_OTHER, _PLACES = (
    frozenset({"other", "foreign"}),
    frozenset("territories countries markets places regions states".split()),
)
_OF_EXTENT = _WHOLE | _REST | _OTHER | {"world"}


def _extent(tokens: "list[Token]") -> Extent | None:
    """Of how much a figure is told: of all there is ("worldwide", "in total"), or of the rest ("elsewhere")."""
    words = {t.lower_ for t in tokens}
    if "world" in words and words & {"in", "around", "across"}:  # "sold 3 million copies in the world"
        return "whole"
    rest = words & _REST or (words & _OTHER and words & _PLACES)
    return "rest" if rest else "whole" if words & _WHOLE else None


def _told_of_others(reading: Reading, tokens: "list[Token]", focus: set[int]) -> set[int]:
    """The places of words in relative clauses that tell of another noun, not of this figure.

    "It gained its freedom in July, under a deal that ended the war": the war is the deal's.
    """
    relatives = reading.relatives
    here = {t.i for t in tokens}
    above = {place: relatives[place] & here for place in here if place in relatives}
    if not above:
        return set()
    own = set().union(*(above.get(place, set()) for place in focus))
    return {place for place, over in above.items() if over - own}


def _lemmas(tokens: "list[Token]") -> frozenset[str]:
    return frozenset([t.lemma for t in tokens])


def _dates(reading: Reading, clause: Span, focus: Span) -> tuple[TimeValue, ...]:
    """The dates that the clause bears, and those of the whole sentence.

    One among the deciding words is what is claimed, not when: "the worst since 1998".
    """
    if not reading.times:
        return ()
    told: Sequence[Time] = reading.times_in(clause)
    if reading.sentence_wide:
        near = {t.start for t in told} | reading.sentence_wide
        told = [t for start in sorted(near) if (t := reading.time_at(start)) is not None]
    return tuple([reading.dates[t.start] for t in told if t.type == "DATE" and not t.overlaps(focus)])


def _figures(reading: Reading, clause: Span, focus: set[int]) -> frozenset[str]:
    """The numbers of the clause but for those among the deciding words."""
    figures = reading.figures
    words = reading.tokens_of(clause) if figures else []
    if not words:
        return frozenset()
    first, last = words[0].i, words[-1].i
    return frozenset([told for place, told in figures.items() if first <= place <= last and place not in focus])


def setting_of(
    reading: Reading, clause: Span, focus: Span, trigger: "Token", topic: frozenset[str] = frozenset()
) -> Setting:
    """The setting of the claim with this clause, these deciding words and this governing word.

    `topic` holds the lower-case words of what the article is about, its title's or headline's.
    """
    inside = {t.i for t in reading.tokens_of(focus)}
    around = [t for t in reading.telling(clause) if t.i not in inside]
    relatives = reading.relatives
    frame = reading.frame(trigger)
    own = reading.part_around(focus, clause)
    here: Container[int] = range(own[0].i, own[-1].i + 1) if own else ()
    if relatives:
        here = {t.i for t in own} - _told_of_others(reading, own, inside)
    return _setting(
        about=_lemmas(around),
        near=_lemmas([t for t in around if t.i in here]),
        names=frame.names | _lemmas([t for t in around if t.pos_ == "PROPN"]),
        predicate=frame.predicate,
        who=frame.who,
        anaphoric=frame.anaphoric,
        topic=topic,
        extent=None if _OF_EXTENT.isdisjoint(reading.forms) else _extent(own),
        bases=reading.bases,
        base=bool(reading.bases) and any(focus.start <= q.start < focus.end for q in reading.bases),
        told=reading.told,
        times=_dates(reading, clause, focus),
        figures=_figures(reading, clause, inside),
        parts=parts_of(reading, focus) or totalled(reading, focus),
    )
