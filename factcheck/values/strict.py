"""Words that exclude their own figure: "more than 41" is not 41, "at least 41" may be."""

import re

from factcheck.model.quantity import Quantity

# What a quantity's words begin with. "No more than 41" and "just over 41" begin otherwise, and exclude nothing.
ABOVE = re.compile(
    r"(?:more|greater|higher|larger) than|(?:well |far )?(?:over|above)|north of|in excess of|"
    r"exceed(?:ing|ed|s)|topp(?:ed|ing)|surpass(?:ed|ing)|>"
)
BELOW = re.compile(r"(?:fewer|less|lower|smaller) than|(?:well )?(?:under|below)|<")


def strict_ends(quantity: Quantity) -> tuple[bool, bool]:
    """Whether the words of a quantity exclude its lower and its upper bound.

    >>> from factcheck.values.quantities.quantity import find_quantities
    >>> [strict_ends(found) for found in find_quantities("more than 41, at least 41, less than $13 million")]
    [(True, False), (False, False), (False, True)]
    """
    words = " ".join(quantity.text[: quantity.number.start - quantity.start].lower().split())
    return bool(ABOVE.match(words)) and quantity.high is None, bool(BELOW.match(words)) and quantity.high is not None
