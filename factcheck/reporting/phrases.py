"""Small phrases that every page of a report uses."""

from collections.abc import Iterable


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number and its noun.

    >>> counted(1, "origin"), counted(2, "origin"), counted(0, "text")
    ('1 origin', '2 origins', '0 texts')
    """
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listed(names: Iterable[str]) -> str:
    """Names in a row.

    >>> listed(["f1", "f2", "f4"])
    'f1, f2 and f4'
    """
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
