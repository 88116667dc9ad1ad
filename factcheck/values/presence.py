"""Whether there was any, and how that meets a count: "no one was hurt" against "two were injured"."""

from factcheck.model.value import CountValue, PresenceValue
from factcheck.values.comparison import Comparison


def compare_presences(a: PresenceValue, b: PresenceValue) -> Comparison:
    """Two assertions that there was, or was not, any.

    >>> compare_presences(
    ...     PresenceValue(text="no one was hurt", present=False, what="injured"),
    ...     PresenceValue(text="nobody was injured", present=False, what="injured"),
    ... ).relation
    'same'
    """
    if a.what != b.what:
        return Comparison("incomparable", f"{a.what} is not {b.what}")
    if a.present == b.present:
        return Comparison("same", f"both say that there {'was' if a.present else 'was no'} {a.what}")
    return Comparison("disjoint", f"“{a.text}” against “{b.text}”: there was, and there was none")


def compare_presence_with_count(a: PresenceValue, b: CountValue) -> Comparison:
    """ "No one was hurt" against a number of those hurt; a part of a whole ("none of the children") is another matter.

    >>> two = CountValue(text="two people", low=2, high=2, counted="people", outcome="injured")
    >>> compare_presence_with_count(PresenceValue(text="no one was hurt", present=False, what="injured"), two).relation
    'disjoint'
    """
    if a.what != b.outcome or b.subset:
        return Comparison("incomparable", f"{a.what} is not {b.outcome}")
    least = b.low if b.low is not None else 0
    if a.present == (least > 0):
        return Comparison("within", f"“{a.text}” fits “{b.text}”")
    if not a.present and least > 0:
        return Comparison("disjoint", f"“{a.text}” leaves no room for “{b.text}”")
    return Comparison("incomparable", f"“{b.text}” can be none at all")
