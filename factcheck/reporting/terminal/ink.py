"""How the terminal report looks: styles, marks, and the few shapes that its sections are made of.

Everything is built from `rich.text.Text` objects of strings that went through `visible`; no string is ever read as
markup.
"""

from collections.abc import Iterable
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from factcheck.model.finding import Severity, Verdict
from factcheck.reporting.passages import Passage
from factcheck.reporting.visible import one_line

VERDICT_STYLE: dict[Verdict, str] = {
    "contradiction": "bold red",
    "update": "bold yellow",
    "single-source": "bold cyan",
    "undecided": "bold magenta",
    "agreement": "bold green",
    "compatible": "bold",
    "different-event": "bold",
}
SEVERITY_STYLE: dict[Severity, str] = {"error": "red", "warning": "yellow", "note": "cyan"}
QUIET = "dim"
FOCUS_STYLE = "bold reverse"
# Without colour the deciding words still have to stand out, in any font and when pasted into a mail.
FOCUS_MARKS = ("»", "«")
# A sentence that begins or ends with its own quotation marks gets no second pair.
_OWN_MARKS = frozenset('"“”„«»')
INDENT = 4


class Ink:
    """Paper and pen: the width to fill, and whether there is colour."""

    def __init__(self, *, width: int, color: bool) -> None:
        """Args: width in columns, at least 40; whether to use colour, bold and reverse."""
        self.width = max(width, 40)
        self.color = color

    def quoted(self, passage: Passage) -> Text:
        """A sentence in quotation marks, its deciding words highlighted, or marked where there is no colour."""
        text = self.marked([(passage.before, False), (passage.focus, True), (passage.after, False)])
        whole = passage.before + passage.focus + passage.after
        quotes_itself = whole[:1] in _OWN_MARKS or whole[-1:] in _OWN_MARKS
        return text if quotes_itself else Text("“").append_text(text).append("”")

    def marked(self, pieces: Iterable[tuple[str, bool]]) -> Text:
        """Stretches of a sentence, safe to print; the deciding ones (True) highlighted, or marked without colour."""
        text = Text(overflow="fold")
        for piece, decides in pieces:
            if decides and self.color:
                text.append(piece, FOCUS_STYLE)
            else:
                text.append(piece.join(FOCUS_MARKS) if decides else piece)
        return text

    def printed(self, parts: Iterable[RenderableType]) -> str:
        """The parts as lines of text, without white space at their ends."""
        out = StringIO()
        console = Console(
            file=out,
            width=self.width,
            color_system="standard" if self.color else None,
            force_terminal=self.color,
            no_color=not self.color,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
            _environ={},  # the caller has decided; COLUMNS, NO_COLOR and the like have no second say
        )
        console.print(Group(*parts))
        return "".join(f"{line.rstrip()}\n" for line in out.getvalue().split("\n")[:-1])


def words(content: str, style: str | Style = "") -> Text:
    """Foreign or mixed text on one line, safe to print; folded where a word is wider than the page."""
    # a style of the Text itself would spread to whatever is appended to it, and to the padding of its line
    return Text(overflow="fold").append(one_line(content), style)


def heading(title: str, style: str) -> Text:
    """The line above a section."""
    return Text(title, style=style)


def indented(part: RenderableType, by: int = INDENT) -> Padding:
    """A part, further in."""
    return Padding(part, (0, 0, 0, by))


def tagged(rows: Iterable[tuple[str, Text]], style: str | Style = QUIET) -> Table:
    """Short tags on the left, what belongs to them on the right, wrapped beside the tag."""
    rows = list(rows)
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=max(INDENT - 1, *(len(tag) for tag, _ in rows)), no_wrap=True)
    grid.add_column(overflow="fold")
    for tag, text in rows:
        grid.add_row(Text(tag, style=style), text)
    return grid
