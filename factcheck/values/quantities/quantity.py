"""Finding every quantity of a text: numbers with their units, bounds, ranges, and what they are not."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from factcheck.model.base import Number, Span
from factcheck.model.quantity import Quantity
from factcheck.model.trusted import trusted
from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.quantity_bounds import (
    MEANS_LONGER,
    Bound,
    Grain,
    Interval,
    bound_after,
    bound_after_noun,
    bound_before,
    bounded,
)
from factcheck.values.quantities.quantity_context import plural_shaped
from factcheck.values.quantities.quantity_ranges import merged
from factcheck.values.quantities.quantity_reading import Figure, read_figures
from factcheck.values.quantities.quantity_units import BELOW_ZERO, TIME_UNITS

_new_quantity, _span = trusted(Quantity), trusted(Span)


def _bound(tokens: Tokens, figure: Figure, floor: int) -> Figure:
    """The figure with the bound words around it; no token before `floor` belongs to it."""
    slack = figure.number.slack
    grain = Grain(
        figure.number.step * figure.factor,
        slack * figure.factor,
        counted=figure.kind == "cardinal",
        below_zero=figure.unit in BELOW_ZERO,
    )
    face = figure.face
    first, last = figure.first, figure.last
    bounds: list[Bound] = []
    for _ in range(2):
        found = bound_before(tokens, first, ordinal=figure.kind == "ordinal")
        if found is None or found[0] < floor or _is_preposition(tokens, found, figure):
            break
        first = found[0]
        bounds.append(found[1])
    after = bound_after(tokens, last)
    if after is not None and figure.kind != "ordinal":
        last = after[0]
        bounds.append(after[1])
    elif figure.kind == "cardinal" and not figure.dressed and plural_shaped(tokens, last):
        behind = bound_after_noun(tokens, last + 1)  # the noun stays outside the quantity
        bounds += [behind] if behind is not None else []
    for bound in bounds:
        if bound.effect == "about" and figure.number.low != figure.number.high:
            continue  # "some hundreds of people" is as loose as "hundreds"
        face = bounded(face, bound, grain)
    if not bounds and slack and face.low is not None and face.high is not None:
        face = Interval(face.low - slack, face.high + slack, approximate=True)
    if not bounds and face is figure.face:
        return figure
    return figure._replace(first=first, last=last, face=face)


def _is_preposition(tokens: Tokens, found: tuple[int, Bound], figure: Figure) -> bool:
    """ "killed over two days", "under Article 5": no bound."""
    place, bound = found
    if bound.words == "over" and figure.unit in TIME_UNITS:
        return tokens.low(place - 1) not in MEANS_LONGER
    if bound.words in {"c .", "c"}:
        return tokens[place].text != "c"
    if bound.words == "some" and figure.number.form == "fraction":
        return False
    return bound.words == "plus"


def _as_number(value: Decimal | None, rounding: str | None) -> Number | None:
    if value is None:
        return None
    if rounding is not None:
        return int(value.to_integral_value(rounding))
    rounded = round(value, 6)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def _quantity(text: str, tokens: Tokens, figure: Figure) -> Quantity:
    start, end = tokens[figure.first].start, tokens[figure.last - 1].end
    whole = figure.kind in {"cardinal", "ordinal"} and figure.number.low == figure.number.low.to_integral_value()
    return _new_quantity(
        start=start,
        end=end,
        text=text[start:end],
        kind=figure.kind,
        low=_as_number(figure.face.low, ROUND_CEILING if whole else None),
        high=_as_number(figure.face.high, ROUND_FLOOR if whole else None),
        approximate=figure.face.approximate,
        unit=figure.unit,
        number=_span(start=tokens[figure.number.first].start, end=tokens[figure.end_number - 1].end),
    )


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every number expression of `text`, in order and without overlap, each with its exact place.

    Years, days of the month, clock times, telephone numbers and numbers that are part of a name are left out; ages
    ("34-year-old"), results ("3-1") and attributes ("20-storey") are of kind "other". Shares in words ("one third") are
    of kind "percent". Time and space grow with the length of the text, not faster.

    >>> [(found.text, found.low, found.high) for found in find_quantities("At least 23 died and nearly 1,000 fled.")]
    [('At least 23', 23, None), ('nearly 1,000', 900, 1000)]
    >>> find_quantities("It cost $1.5bn.")[0].unit
    'USD'
    """
    tokens = Tokens(text)
    found: list[Quantity] = []
    floor = 0
    for figure in merged(tokens, read_figures(tokens)):
        whole = figure if figure.left_out else _bound(tokens, figure, floor)
        if not whole.left_out:
            found.append(_quantity(text, tokens, whole))
        floor = whole.last
    return tuple(found)


def outside(quantities: Iterable[Quantity], spans: Iterable[Span]) -> tuple[Quantity, ...]:
    """The quantities whose number stands in none of the spans; both in text order, no span overlapping another.

    With the times of day of the text for spans, "half past six" and "between 9 and 11am" hold no number.
    """
    left, kept = iter(spans), []
    span = next(left, None)
    for quantity in quantities:
        at = quantity.number.start
        while span is not None and span.end <= at:
            span = next(left, None)
        if span is None or at < span.start:
            kept.append(quantity)
    return tuple(kept)
