"""`moved`: that something rose or fell, from where, to where, by how much ("profit rose to $5m from $4m").

A change by per cent belongs to the pattern `share`, a height alone ("rose to $5m") to the figure's own kind: this one
takes what is told from one figure to another, by an amount, or without any figure of something that moves by nature.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, cast

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, is_passive, noun_words, subject
from factcheck.model.base import Span
from factcheck.model.value import ChangeValue, Figure
from factcheck.values.quantities.quantity_units import PERCENTAGE_POINT

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

TRIGGERED = True  # by a word of the lexicon
_PLACES = ("from", "to", "by")
_FOCUS = 80
_MOST, _REACH = 6, 160  # figures behind a verb that are looked at, and how many characters behind it
_OWNERS = frozenset({"of", "in", "at", "for"})


def _role(reading: Reading, quantity: "Quantity") -> str | None:
    """The preposition right before a figure."""
    tokens = reading.tokens_of(quantity)
    if not tokens or tokens[0].i == tokens[0].sent.start:
        return None
    before = tokens[0].nbor(-1).lower_
    return before if before in _PLACES else None


def _unit(quantity: "Quantity") -> str | None:
    return "percent" if quantity.kind == "percent" else quantity.unit


def _figures(reading: Reading, verb: "Token") -> "dict[str, Quantity]":
    """The figures behind the verb, by their preposition; "" is the one that stands right behind it."""
    clause, found = reading.clause(verb), {}
    start = reading.sentence.span(verb, verb).end
    first = bisect_left(reading.quantities, start, key=lambda q: q.start)
    for quantity in reading.quantities[first : first + _MOST]:
        if quantity.start > start + _REACH or quantity.end > clause.end:
            break
        if quantity.kind in {"ordinal", "other"}:
            continue
        tokens = reading.tokens_of(quantity)
        if not tokens or reading.time_of(tokens[0]) is not None or _other_verb(reading, verb, tokens[0]):
            continue
        role = _role(reading, quantity) or ("" if tokens[0].i == verb.i + 1 else None)
        if role is not None and role not in found:
            found[role] = quantity
    return found


def _other_verb(reading: Reading, verb: "Token", token: "Token") -> bool:
    """Whether another verb stands between: "fell when 5 men …"; the "m" of "$4m" may be taken for one."""
    between = verb.doc[verb.i + 1 : token.i]
    return any(t.pos_ in {"VERB", "AUX"} and reading.around(t) is None for t in between)


def _theme(verb: "Token", entry_role: str) -> "Token | None":
    """What moved: the object of who "cut the budget", else the subject of "prices fell"."""
    theme = subject(verb) if is_passive(verb) or entry_role != "object" else child(verb, "dobj")
    return theme if theme is not None and theme.pos_ in {"NOUN", "PROPN"} else None


def _owner(theme: "Token") -> str | None:
    """Whose it is: "Norbank's profit", "shares in the bank", "Norbank shares"."""
    owner = child(theme, "poss") or child(theme, "compound")
    if owner is None:
        prep = next((c for c in theme.children if c.lower_ in _OWNERS), None)
        owner = child(prep, "pobj") if prep is not None else None
    return owner.lemma if owner is not None and owner.pos_ in {"NOUN", "PROPN"} else None


def _figure(quantity: "Quantity | None") -> Figure | None:
    if quantity is None:
        return None
    return Figure(low=quantity.low, high=quantity.high, approximate=quantity.approximate)


def _told(found: "dict[str, Quantity]", theme: "Token", kind: Kind) -> bool:
    """Whether the clause tells a change that no other kind claims."""
    if "from" in found and "to" in found:
        return True
    if not found:
        return theme.lemma in kind.lists["movers"]
    amount = found.get("by") or found.get("")
    return (
        amount is not None
        and not {"from", "to"} & found.keys()
        and amount.kind != "percent"
        and amount.unit != PERCENTAGE_POINT
        and ("by" in found or theme.lemma in kind.lists["movers"])
    )


def _period(reading: Reading, clause: Span) -> tuple[str, ...]:
    times = reading.times_in(clause)
    return tuple(
        sorted({t.value.split("T")[0] for t in times if t.type in {"DATE", "TIME"} and t.earliest is not None})
    )


def _assertion(
    reading: Reading, verb: "Token", direction: str, theme: "Token", found: "dict[str, Quantity]"
) -> Assertion:
    ends = [*(q.end for q in found.values()), reading.sentence.span(verb, verb).end]
    focus = Span(start=reading.sentence.span(verb, verb).start, end=max(ends))
    if focus.end - focus.start > _FOCUS:
        focus = reading.sentence.span(verb, verb)
    units = {_unit(q) for q in found.values()} - {None}
    value = ChangeValue(
        text=reading.words(focus), direction=cast("Literal['rise', 'fall']", direction),
        start=_figure(found.get("from")), end=_figure(found.get("to")), by=_figure(found.get("by") or found.get("")),
        unit=units.pop() if len(units) == 1 else None, of=_owner(theme), denied=negated(verb),
        period=_period(reading, reading.clause(verb)),
    )  # fmt: skip
    owner = f"{value.of} " if value.of is not None and value.of not in noun_words(theme).split() else ""
    return Assertion(
        trigger=verb, focus=focus, value=value, attribute=f"change:{theme.lemma}",
        subject=f"{owner}{noun_words(theme)}",
    )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each verb of the lexicon that says of a thing that it rose or fell."""
    for token in reading.triggers(kind):
        entry = next(iter(kind.entries(token.lemma, token.lower_, token.pos_)), None)
        theme = _theme(token, entry.role) if entry is not None and token.pos_ == "VERB" else None
        if entry is None or theme is None:
            continue
        found = _figures(reading, token)
        if _told(found, theme, kind):
            yield _assertion(reading, token, entry.asserts, theme, found)
