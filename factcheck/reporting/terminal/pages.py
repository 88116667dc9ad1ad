"""A Markdown page, such as a claim kind's, for a terminal."""

from rich.markdown import Markdown

from factcheck.reporting.terminal.ink import Ink


def markdown_text(page: str, *, width: int = 80, color: bool = False) -> str:
    """The page with its headings, lists and tables set for reading; links are shown, never made clickable.

    Args:
        page: Markdown whose characters are safe to print (`visible`).
        width: columns to fill, at least 40.
        color: whether to use colours.
    """
    return Ink(width=width, color=color).printed([Markdown(page, hyperlinks=False)])
