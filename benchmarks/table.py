"""Rows → a table of plain text."""

from collections.abc import Sequence


def table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A title, and below it the columns: the first to the left, figures to the right.

    >>> print(table("Times", ("command", "s"), [("help", "0.10")]))
    Times
    command     s
    help     0.10
    """
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    lines = [
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in [header, *rows]
    ]
    return "\n".join([title, *(line.rstrip() for line in lines)])
