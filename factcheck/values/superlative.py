"""Comparing superlatives: the largest, the second largest, the worst since 1998."""

from typing import Final

from factcheck.model.value import SuperlativeValue
from factcheck.values.comparison import Comparison
from factcheck.values.ordinal import rank_in_words

_LOOSE: Final = 1.25  # "in half a century" and "in almost 60 years" may be one stretch


def _one_thing(a: SuperlativeValue, b: SuperlativeValue) -> bool:
    """Whether both can speak of one thing: a word in common, or one text that only says "it"."""
    return a.thing is None or b.thing is None or bool(set(a.thing.split()) & set(b.thing.split()))


def _both_named(a: SuperlativeValue, b: SuperlativeValue) -> bool:
    """Whether both texts say of what they speak: "the largest bank" and "the second largest" may be two banks."""
    return a.thing is not None and b.thing is not None


def _stretches(a: SuperlativeValue, b: SuperlativeValue) -> str:
    """How the times over which the two hold lie to each other: "same", "other", or "open" where that is not told."""
    if (a.since, a.years, a.ever) == (b.since, b.years, b.ever):
        return "same"
    if a.since is not None and b.since is not None:
        return "other"
    if a.years is not None and b.years is not None:
        return "other" if max(a.years, b.years) > _LOOSE * min(a.years, b.years) else "same"
    return "open"


def compare_superlatives(a: SuperlativeValue, b: SuperlativeValue) -> Comparison:
    """How two superlatives of one dimension relate; symmetric in the relation.

    "The worst since 2004" and "the worst since 1998" exclude each other though both could be true: whoever knew that it
    was the worst since 1998 would have written so. In two places, or of two things, nothing can be said.

    >>> flood = SuperlativeValue(text="the worst flood since 1998", rank=1, dimension="bad", of="flood", since=1998)
    >>> compare_superlatives(flood, flood.model_copy(update={"text": "the worst since 2004", "since": 2004})).why
    '“the worst flood since 1998” is not “the worst since 2004”'
    """
    if (a.dimension, a.of) != (b.dimension, b.of) or not _one_thing(a, b):
        return Comparison("incomparable", f"“{a.text}” and “{b.text}” rank different things")
    against = f"“{a.text}” is not “{b.text}”"
    stretch, placed = _stretches(a, b), a.within == b.within
    if a.denied != b.denied:
        flat = _both_named(a, b) and placed and stretch == "same" and (a.rank, a.only) == (b.rank, b.only)
        return Comparison(
            "disjoint" if flat else "incomparable", against if flat else "what is denied is something else"
        )
    if a.rank != b.rank:
        exclusive = _both_named(a, b) and placed and stretch == "same" and not a.denied
        reason = f"{rank_in_words(a.rank)} is not {rank_in_words(b.rank)}"
        return Comparison("disjoint", reason) if exclusive else Comparison("incomparable", "ranks in two rankings")
    if not placed and a.within is not None and b.within is not None:
        return Comparison("incomparable", f"{a.within} and {b.within} may lie in each other")
    if stretch == "other" and placed and not a.denied:
        return Comparison("disjoint", against)
    if stretch != "same" or not placed or a.only != b.only:
        return Comparison("within" if stretch != "other" else "incomparable", "one text says more of the ranking")
    return Comparison(
        "same", f"both say “{a.text}”" if a.text == b.text else f"“{a.text}” and “{b.text}” mean one rank"
    )
