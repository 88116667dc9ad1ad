"""Comparing sums of money."""

from factcheck.model.value import MoneyValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate
from factcheck.values.quantities.money_currency import NAMES, OPEN


def compare_money(a: MoneyValue, b: MoneyValue) -> Comparison:
    """How two sums relate; symmetric in the relation.

    Sums in different roles (revenue, profit) are incomparable, and so are different figures in different currencies:
    one may be the other converted. The same figure in two currencies is a slip of one of the texts, hence disjoint.

    >>> loan = MoneyValue(text="$5", low=5, high=5, currency="USD", role="loan")
    >>> compare_money(loan, loan.model_copy(update={"low": 4, "high": None})).why
    '5 USD lies within at least 4 USD'
    >>> compare_money(loan, loan.model_copy(update={"currency": "UAH"})).relation
    'disjoint'
    """
    if a.role != b.role:
        return Comparison("incomparable", f"{a.role} is not {b.role}")
    one, other = Bounds.of(a), Bounds.of(b)
    if a.currency == b.currency or OPEN in {a.currency, b.currency} or _one_name(a, b):
        known = b.currency if a.currency == OPEN else a.currency
        return relate(Bounds.of(a), Bounds.of(b), things="" if known == OPEN else known)
    figures = relate(one, other)
    if figures.relation in {"same", "within"} and not figures.bounds_only and _names_a_sum(one) and _names_a_sum(other):
        return Comparison("disjoint", f"{in_figures(one)} {a.currency} is not {in_figures(other)} {b.currency}")
    return Comparison("incomparable", f"{a.currency} and {b.currency} cannot be compared without a rate")


def _one_name(a: MoneyValue, b: MoneyValue) -> bool:
    """Whether both sums bear one bare name that many lands have for their money ("crowns").

    Whose they are was only read off the lands that the texts name, which may be another matter's.
    """
    name, its = _bare_name(a), _bare_name(b)
    return name is not None and name == its and NAMES[name].unless_told == OPEN


def _bare_name(value: MoneyValue) -> str | None:
    """The currency's name that a sum ends with, without a land's before it: not of "three Danish crowns"."""
    *before, name = value.text.casefold().split() or [""]
    if name not in NAMES or (before and any(before[-1].startswith(land) for land, _ in NAMES[name].lands)):
        return None
    return name


def _names_a_sum(bounds: Bounds) -> bool:
    """Whether the bounds are narrow enough that two of them meet for a reason: not "up to $5 million", "thousands"."""
    return bounds.low is not None and bounds.high is not None and 2 * bounds.low >= bounds.high > 0
