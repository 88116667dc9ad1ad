"""What stands around a claim: the words and dates by which matching tells what the claim is about."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.sentence.reading import Reading
from factcheck.extraction.tolls.partition import GROUPS, parts_of, totalled
from factcheck.extraction.tolls.shared_out import COLON, shared_out
from factcheck.language.syntax import phrase_start
from factcheck.model.base import Span
from factcheck.model.claim import Extent, Setting
from factcheck.model.quantity import Quantity
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
_NO_WORDS: frozenset[str] = frozenset()
_SHARED = 3  # quantities: a whole and two shares of it
_OF_EXTENT = _WHOLE | _REST | _OTHER | {"world"}


def _extent(tokens: "list[Token]") -> Extent | None:
    """Of how much a figure is told: of all there is ("worldwide", "in total"), or of the rest ("elsewhere")."""
    words = {t.lower_ for t in tokens}
    if "world" in words and words & {"in", "around", "across"}:  # "sold 3 million copies in the world"
        return "whole"
    rest = words & _REST or (words & _OTHER and words & _PLACES)
    return "rest" if rest else "whole" if words & _WHOLE else None


def _told_of_others(reading: Reading, tokens: "list[Token]", focus: "list[Token]") -> set[int]:
    """The places of words in relative clauses that tell of another noun, not of this figure.

    "It gained its freedom in July, under a deal that ended the war": the war is the deal's.
    """
    relatives = reading.relatives
    here = {t.i for t in tokens}
    above = {place: relatives[place] & here for place in here if place in relatives}
    if not above:
        return set()
    own = set().union(*[above.get(t.i, ()) for t in focus])
    return {place for place, over in above.items() if over - own}


def _dates(reading: Reading, clause: Span, focus: Span) -> tuple[TimeValue, ...]:
    """The dates that the clause bears, and those of the whole sentence.

    One among the deciding words is what is claimed, not when: "the worst since 1998".
    """
    told: Sequence[Time] = reading.times_in(clause)
    if reading.sentence_wide:
        near = {t.start for t in told} | reading.sentence_wide
        told = [t for start in sorted(near) if (t := reading.time_at(start)) is not None]
    own = [t for t in told if t.type == "DATE" and not t.overlaps(focus)]
    if len(own) > 1 and ";" in reading.forms:
        own = _on_its_side(reading, own, focus)
    return tuple([reading.dates[t.start] for t in own])


def _on_its_side(reading: Reading, told: Sequence[Time], focus: Span) -> list[Time]:
    """The dates that no semicolon parts from a figure: "it was 6.8 per cent in January; in June it had been 5"."""
    marks = [reading.sentence.offset + t.idx for t in reading.sentence.tokens if t.text == ";"]
    side = bisect_left(marks, focus.start)
    return [t for t in told if bisect_left(marks, t.start) == side]


def _figures(reading: Reading, clause: Span, focus: "list[Token]") -> frozenset[str]:
    """The numbers of the clause but for those among the deciding words."""
    words = reading.tokens_of(clause)
    if not words:
        return _NO_WORDS
    first, last = words[0].i, words[-1].i
    own, own_end = (focus[0].i, focus[-1].i) if focus else (-1, -1)
    return frozenset(
        [told for place, told in reading.figures.items() if first <= place <= last and not own <= place <= own_end]
    )


def _phrase_starts(reading: Reading) -> list[int]:
    """Where the phrase of each figure and time begins, in text order: "for a worldwide total of $5 million"."""
    told: list[tuple[Span, list[Token]]] = [*reading.figured, *reading.dated]
    figures = frozenset([t.i for _, tokens in told for t in tokens])
    offset = reading.sentence.offset
    # "six months ago" is a figure and a time
    return sorted({offset + phrase_start(tokens, figures).idx if tokens else found.start for found, tokens in told})


def _part_around(reading: Reading, starts: list[int], span: Span, clause: Span) -> tuple[int, int]:
    """The stretch of the clause that speaks of this figure: to where the phrase of the next figure or time begins.

    "It took $200m in Spain and $324m elsewhere, for a total of $524m": each sum keeps its own words, the first one
    the subject and the verb. The beginnings of the phrases are `starts`.
    """
    begin, end = span.start, span.end
    left, right = reading.sentence.start, reading.sentence.end
    if starts:
        place, after = bisect_right(starts, begin) - 1, bisect_left(starts, end)
        left = starts[place] if place > 0 else left
        right = starts[after] if after < len(starts) else right
    return max(min(left, begin), clause.start), max(min(max(right, end), clause.end), end)


class _Ground:
    """What the settings of all claims of one sentence share: the words that tell, in text order, column by column."""

    def __init__(self, reading: Reading) -> None:
        row, forms = reading.telling, reading.forms
        self.starts, self.ends = row.starts, row.ends
        self.places = [t.i for t in row.tokens]
        self.lemmas = [t.lemma for t in row.tokens]
        # the lemmas of its proper nouns, where they stand; empty where it has none
        names = [t.lemma if t.pos_ == "PROPN" else None for t in row.tokens] if reading.has_name else []
        self.names: list[str | None] = names if any(names) else []
        # where the phrases of its figures and times begin
        self.phrases: list[int] = _phrase_starts(reading) if reading.quantities or reading.times else []
        self.tells_extent = not _OF_EXTENT.isdisjoint(forms)
        # whether it may tell people apart, or tell a total
        listed = COLON in forms and len(reading.quantities) >= _SHARED
        self.parts = "total" in forms or not GROUPS.isdisjoint(forms) or listed
        # by clause, deciding words and verb: two kinds may share them
        self.made: dict[tuple[int, int, int, int, int], Setting] = {}


@lru_cache(maxsize=1)  # every claim of a sentence asks
def _ground(reading: Reading) -> _Ground:
    return _Ground(reading)


def setting_of(
    reading: Reading, clause: Span, focus: Span, trigger: "Token", topic: frozenset[str] = frozenset()
) -> Setting:
    """The setting of the claim with this clause, these deciding words and this governing word.

    `topic` holds the lower-case words of what the article is about, its title's or headline's.
    """
    ground, verb = _ground(reading), reading.head(trigger)
    place = clause.start, clause.end, focus.start, focus.end, verb.i
    known = ground.made.get(place)
    if known is None or known.topic != topic:
        known = ground.made[place] = _made(reading, ground, clause, focus, verb, topic)
    return known


def _parts(reading: Reading, focus: Span) -> tuple[Quantity, ...]:
    """The figures that the text makes up the focus's figure of."""
    return parts_of(reading, focus) or totalled(reading, focus) or shared_out(reading, focus)


def _made(  # noqa: PLR0913, PLR0917 - what a setting is of
    reading: Reading, ground: _Ground, clause: Span, focus: Span, verb: "Token", topic: frozenset[str]
) -> Setting:
    frame, inside = reading.frame(verb), reading.tokens_of(focus)
    starts, ends, lemmas, names = ground.starts, ground.ends, ground.lemmas, ground.names
    # the words of the clause, `first` to `last`, but for the deciding ones, `left` to `right`
    first, last = bisect_right(ends, clause.start), bisect_left(starts, clause.end)
    left = min(max(bisect_right(ends, focus.start), first), last)
    right = min(max(bisect_left(starts, focus.end), left), last)
    start, end = _part_around(reading, ground.phrases, focus, clause)
    about = near = frozenset(lemmas[first:left] + lemmas[right:last])
    if reading.relatives:
        own = reading.between(start, end)
        here = {t.i for t in own} - _told_of_others(reading, own, inside)
        around = [*range(first, left), *range(right, last)]
        near = frozenset([lemmas[n] for n in around if ground.places[n] in here])
    elif ground.phrases:
        low, high = max(bisect_right(ends, start), first), min(bisect_left(starts, end), last)
        near = frozenset(lemmas[low : min(left, high)] + lemmas[max(right, low) : high])
    bases = reading.bases
    return _setting(
        about=about,
        near=near,
        names=frame.names.union(filter(None, names[first:left] + names[right:last])) if names else frame.names,
        predicate=frame.predicate,
        who=frame.who,
        anaphoric=frame.anaphoric,
        topic=topic,
        extent=_extent(reading.between(start, end)) if ground.tells_extent else None,
        bases=bases,
        base=bool(bases) and any(focus.start <= q.start < focus.end for q in bases),
        told=reading.told,
        times=_dates(reading, clause, focus) if reading.times else (),
        figures=_figures(reading, clause, inside) if reading.figures else _NO_WORDS,
        parts=_parts(reading, focus) if ground.parts else (),
    )
