"""What stands around a claim: the words and dates by which matching tells what the claim is about."""

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.reading import Reading
from factcheck.language.syntax import clause_head, content_tokens, named, subject
from factcheck.model.base import Span
from factcheck.model.claim import Setting
from factcheck.model.time import Time
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from spacy.tokens import Token


_LONGEST_SUBJECT = 80  # tokens of a subject that are looked at for names
_BOUNDS = {"before": "BEFORE", "until": "BEFORE", "till": "BEFORE", "after": "AFTER", "since": "AFTER"}


def _between_figures(reading: Reading, clause: Span, focus: Span) -> Span:
    """The part of the clause that is nearer to this figure than to any other.

    "It grossed $200m in the United States and $324m elsewhere": each sum keeps its own half.
    """
    gap = reading.between(focus)
    return Span(start=max(gap.start, clause.start), end=max(min(gap.end, clause.end), focus.end))


def _lemmas(tokens: "list[Token]") -> frozenset[str]:
    return frozenset(t.lemma_.lower() for t in tokens)


def _mod(reading: Reading, time: Time) -> str | None:
    """TIMEX3's modifier, or the bound that the word before the expression sets: "before March", "since 2004"."""
    tokens = reading.tokens_of(time)
    before = tokens[0].nbor(-1).lower_ if tokens and tokens[0].i > 0 else ""
    return _BOUNDS.get(before, time.mod)


def setting_of(reading: Reading, clause: Span, focus: Span, trigger: "Token") -> Setting:
    """The setting of the claim with this clause, these deciding words and this governing word."""
    inside = {t.i for t in reading.tokens_of(focus)}
    around = [
        t for t in content_tokens(reading.tokens_of(clause)) if t.i not in inside and t.pos_ not in {"NUM", "SYM"}
    ]
    who = subject(clause_head(trigger))
    acting = [t for t in islice(who.subtree, _LONGEST_SUBJECT) if t.pos_ == "PROPN"] if who is not None else []
    part = _between_figures(reading, clause, focus)
    here = {t.i for t in reading.tokens_of(part)}
    # a date among the deciding words is what is claimed, not when: "the worst since 1998"
    dates = [t for t in reading.times_in(clause) if t.type == "DATE" and not t.overlaps(focus)]
    return Setting(
        about=_lemmas(around),
        near=_lemmas([t for t in around if t.i in here]),
        names=_lemmas([*acting, *(t for t in around if t.pos_ == "PROPN")]),
        predicate=named(clause_head(trigger)),
        times=tuple(TimeValue.of(t).model_copy(update={"mod": _mod(reading, t)}) for t in dates),
    )
