"""A contradiction or an update in full: the values against each other, with the sentences that carry them."""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.model.finding import Assumption, Finding, Side
from factcheck.reporting.decided import decided
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted, listed
from factcheck.reporting.sides import bare, bare_question, spread, supposition
from factcheck.reporting.sides import camps as sides_by_value
from factcheck.reporting.terminal.ink import INDENT, QUIET, SEVERITY_STYLE, VERDICT_STYLE, Ink, indented, tagged, words

SIDE_BY_SIDE = 100
"""From this width on, the values stand beside each other."""
THREE_ABREAST = 150
_GAP = 3
_QUOTES_A_VALUE = 2
_PLACES_A_VALUE = 8


def conflict(
    finding: Finding, texts: Texts, ink: Ink, dissolved_by: Sequence[tuple[Assumption, str]]
) -> Iterator[RenderableType]:
    """The finding's headline, its sides grouped by value, why it is one, whom to ask, and what would dissolve it.

    Args:
        finding: with two sides or more, or one article's two passages.
        texts: where the sides stand.
        ink: the page.
        dissolved_by: the assumptions that would clear it, each with the finding of this page that tells it in full.
    """
    yield tagged([(finding.id, words(finding.message, "bold"))], VERDICT_STYLE[finding.verdict])
    yield indented(standing(finding))
    yield Text()
    yield indented(camps(finding.sides, texts, ink))
    yield Text()
    yield indented(reasons(finding, dissolved_by))


def reasons(finding: Finding, dissolved_by: Sequence[tuple[Assumption, str]]) -> RenderableType:
    """Why it is a conflict, whom to ask what, and what would dissolve it (as for `conflict`)."""
    told = decided(finding)
    rows = [("now", words(told))] if told else []
    rows.append(("why", words(finding.why)))
    if finding.question:
        rows.append(("ask", words(bare_question(finding.question))))
    for assumption, told_under in dissolved_by:
        rows.append(("if", _dissolved(finding, assumption, told_under)))
    return tagged(rows)


def standing(finding: Finding) -> Text:
    """What it would cost, how sure it is and by which rule, apart from each other."""
    line = words(finding.severity, SEVERITY_STYLE[finding.severity])
    line.append(f" · {finding.confidence:.0%} sure · ", QUIET)
    line.append_text(words(f"{finding.kind} {finding.rule}", QUIET))
    if finding.origins == 1 and len({side.article for side in finding.sides}) > 1:
        line.append(" · articles of one origin", QUIET)  # a revision, or a slip in copying
    return line


def _dissolved(finding: Finding, assumption: Assumption, told_under: str) -> Text:
    if told_under != finding.id:
        return words(f"what stands under {told_under} is so ({assumption.id}), then this is no conflict either")
    others = [identity for identity in assumption.clears if identity != finding.id]
    these = f"{listed(['this', *others])} are" if others else "this is"
    stays = f"; {listed(assumption.keeps)} would stay" if assumption.keeps else ""
    line = words(f"{supposition(assumption)}, then {these} no conflict{stays}")
    return line.append_text(words(f" ({assumption.id}; what speaks for it: {bare(assumption.evidence)})", QUIET))


def camps(sides: Sequence[Side], texts: Texts, ink: Ink, indent: int = INDENT) -> RenderableType:
    """The sides grouped by value, each value with who gives it; beside each other where there is room."""
    groups = sides_by_value(sides)
    room = ink.width - indent
    columns = 1
    if ink.width >= SIDE_BY_SIDE:
        columns = min(len(groups), 3 if ink.width >= THREE_ABREAST and len(groups) != 4 else 2)
    width = (room - _GAP * (columns - 1)) // columns
    cells = [_camp(sides, texts, ink, width) for sides in groups]
    if columns == 1:
        return Group(cells[0], *(part for cell in cells[1:] for part in (Text(), cell)))
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    for _ in range(columns):
        grid.add_column(width=width, overflow="fold")
    for first in range(0, len(cells), columns):
        if first:
            grid.add_row()
        grid.add_row(*cells[first : first + columns])
    return grid


def _camp(sides: list[Side], texts: Texts, ink: Ink, width: int) -> RenderableType:
    """One value and who gives it: the first sentences quoted, the other places named."""
    articles = {side.article for side in sides}
    head = words(sides[0].value, "bold")
    if len(articles) > 1:
        told = f" · {counted(len(articles), 'article')}, {counted(texts.origins(articles), 'origin')}"
        head.append(told, QUIET)
    parts: list[RenderableType] = [head]
    quoted = spread(sides)[:_QUOTES_A_VALUE]
    for side in quoted:
        parts.append(indented(words(texts.place(side.article, side.focus.start), "underline" if ink.color else ""), 2))
        parts.append(indented(ink.quoted(texts.passage(side, 4 * width)), 2))
    rest = [texts.place(side.article, side.focus.start) for side in sides if side not in quoted]
    if rest:
        more = f" and {len(rest) - _PLACES_A_VALUE} more" if len(rest) > _PLACES_A_VALUE else ""
        parts.append(indented(words(f"also {', '.join(rest[:_PLACES_A_VALUE])}{more}", QUIET), 2))
    return Group(*parts)
