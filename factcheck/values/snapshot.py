"""Whether two statements speak of one state of things: of one time, and with figures that rest on one number."""

from collections.abc import Iterable
from typing import Final, Protocol

from factcheck.model.quantity import Quantity
from factcheck.model.value import TimeValue
from factcheck.values.number_interval import Bounds
from factcheck.values.strict import strict_ends
from factcheck.values.time.precision import dates_differ

_NEARLY_ALL: Final = 90  # per cent of the votes from which on a count is as good as whole


class Snapshot(Protocol):
    """What a statement says of the state of things it holds for."""

    @property
    def times(self) -> tuple[TimeValue, ...]:
        """The dates in its clause."""

    @property
    def bases(self) -> tuple[Quantity, ...]:
        """The numbers that its shares and marks rest on."""


def _bounds(quantity: Quantity) -> Bounds:
    return Bounds(quantity.low, quantity.high, quantity.approximate, *strict_ends(quantity))


def _can_be_one(a: Quantity, b: Quantity) -> bool:
    one, other = _bounds(a), _bounds(b)
    return one.overlaps(other) and not one.only_touches(other)  # "more than 53" is not 53


def _partial(quantity: Quantity) -> bool:
    """Whether a base tells that a vote was only half counted: another text's share is of another state."""
    return quantity.kind == "percent" and (quantity.high or 0) < _NEARLY_ALL


def bases_differ(ones: Iterable[Quantity], others: Iterable[Quantity]) -> bool:
    """Whether two statements' figures rest on different numbers: two states of one poll, which both may be right.

    >>> from factcheck.values.quantities.quantity import find_quantities
    >>> early, late, open_ = find_quantities("53 reviews, 61 reviews, more than 50 reviews")
    >>> bases_differ([early], [late]), bases_differ([early], [open_]), bases_differ([early], [])
    (True, False, False)
    """
    ones, others = list(ones), list(others)
    pairs = [(a, b) for a in ones for b in others]
    if not pairs:
        return any(map(_partial, (*ones, *others)))
    return not any(_can_be_one(a, b) for a, b in pairs)


def snapshots_differ(a: Snapshot, b: Snapshot) -> bool:
    """Whether two statements hold for two states of things, so that different figures are no conflict."""
    return dates_differ(a.times, b.times) or bases_differ(a.bases, b.bases)
