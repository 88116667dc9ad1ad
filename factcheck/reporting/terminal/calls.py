"""The desk's call list by itself, for `--questions`."""

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.text import Text

from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.call_list import Call, call_list, capital, told, values
from factcheck.reporting.counted import Counted
from factcheck.reporting.passages import Texts
from factcheck.reporting.terminal.ink import QUIET, Ink, heading, indented, tagged, words
from factcheck.reporting.visible import clip

_INNER = 2
_VALUES = 6
_VALUE = 60


def call_list_text(
    report: Report,
    texts: Mapping[str, str],
    *,
    width: int = 80,
    color: bool = False,
    only: Counted | None = None,
) -> str:
    """Whom to ask what, with the findings that it would settle and where their words stand.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text, for the lines.
        width: columns to fill, at least 40.
        color: whether to use colours.
        only: these findings and nothing else; an empty string where there are none.
    """
    calls, ink = call_list(report, only), Ink(width=width, color=color)
    if only is not None and not calls:
        return ""
    known = Texts(report.articles, texts)
    parts: list[RenderableType] = [heading(f"CALL LIST  {told(calls)}", "bold")]
    for call in calls:
        parts += [Text(), *_call(call, known)]
    return ink.printed(parts)


def _call(call: Call, texts: Texts) -> Iterator[RenderableType]:
    yield words(capital(call.whom), "bold")
    for question in call.questions:
        if question.words:
            yield indented(words(capital(question.words)), _INNER)
        yield indented(tagged([(finding.id, _settled(finding, texts)) for finding in question.findings]), 2 * _INNER)


def _settled(finding: Finding, texts: Texts) -> Text:
    """What the sides of a finding say, each value once, with the place where it stands first."""
    line = words(f"{finding.kind}: ", QUIET)
    found = values(finding)
    for number, (value, side) in enumerate(list(found.items())[:_VALUES]):
        line.append("; " if number else "")
        line.append_text(words(f"“{clip(value, _VALUE)}” "))
        line.append_text(words(texts.place(side.article, side.focus.start), QUIET))
    if len(found) > _VALUES:
        line.append(f" and {len(found) - _VALUES} more", QUIET)
    return line
