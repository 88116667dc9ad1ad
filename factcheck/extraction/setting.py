"""What stands around a claim: the words and dates by which matching tells what the claim is about."""

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.reading import Reading
from factcheck.language.syntax import clause_head, content_tokens, named, subject
from factcheck.model.base import Span
from factcheck.model.claim import Extent, Setting
from factcheck.model.time import Time
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from spacy.tokens import Token


_POINTING = frozenset({"the", "this", "that", "its", "his", "her", "their", "it", "he", "she", "they"})
# Words that tell of how much a figure is told. A total and a part of it are no conflict.
_WHOLE = frozenset(
    "worldwide globally global internationally nationwide total totals overall altogether combined".split()
)
_REST = frozenset("elsewhere overseas abroad outside domestically domestic".split())
_OTHER, _PLACES = (
    frozenset({"other", "foreign"}),
    frozenset("territories countries markets places regions states".split()),
)
_AS_OF = 2  # words of "as of"
_LONGEST_SUBJECT = 80  # tokens of a subject that are looked at for names
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


def _inside(time: Time, clause: Span) -> bool:
    return clause.start <= time.start and time.end <= clause.end


def _as_of(reading: Reading, time: Time) -> bool:
    """Whether a date holds for the whole sentence: "As of 22 April, … , and 900 tests having been made"."""
    tokens = reading.tokens_of(time)
    first = tokens[0].i if tokens else 0
    return first >= _AS_OF and [t.lower_ for t in tokens[0].doc[first - _AS_OF : first]] == ["as", "of"]


def _points_back(who: "Token | None") -> bool:
    """Whether a subject only points back at what the text is about: "it", "the film", "its sales", or none."""
    if who is None or who.pos_ == "PRON":
        return True
    if who.pos_ != "NOUN":
        return False
    return any(c.dep_ in {"det", "poss"} and c.lower_ in _POINTING for c in who.children)


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
    who = subject(clause_head(trigger))
    acting = [t for t in islice(who.subtree, _LONGEST_SUBJECT) if t.pos_ == "PROPN"] if who is not None else []
    part = _own_part(reading, clause, focus)
    own = reading.tokens_of(part)
    here = {t.i for t in own}
    # a date among the deciding words is what is claimed, not when: "the worst since 1998"
    dates = [
        t
        for t in reading.times
        if t.type == "DATE" and (_inside(t, clause) or _as_of(reading, t)) and not t.overlaps(focus)
    ]
    return Setting(
        about=_lemmas(around),
        near=_lemmas([t for t in around if t.i in here]),
        names=_lemmas([*acting, *(t for t in around if t.pos_ == "PROPN")]),
        predicate=named(clause_head(trigger)),
        who=_lemmas(content_tokens(islice(who.subtree, _LONGEST_SUBJECT))) if who is not None else frozenset(),
        anaphoric=_points_back(who),
        topic=topic,
        extent=_extent(own),
        bases=reading.bases,
        base=any(focus.start <= q.start < focus.end for q in reading.bases),
        times=tuple(TimeValue.of(t).model_copy(update={"mod": _mod(reading, t)}) for t in dates),
    )
