"""The format `github`: workflow commands, which GitHub shows as annotations of the files they name."""

from collections.abc import Mapping

from factcheck.model.finding import Severity
from factcheck.model.report import Report
from factcheck.reporting.alerts import Alert, alerts, file_of
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.visible import clip, one_line

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_TITLE = 120
_PLACES, _QUOTE = 12, 400  # GitHub drops what is longer than 64 kB


def github_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """A command a line: an annotation for each alert, and one for each input that could not be read."""
    known = Texts(report.articles, texts)
    files = {entry.id: file_of(entry.path, view.files) for entry in report.articles}
    lines = [_annotation(alert, known, files) for alert in alerts(report, view.only)]
    title = _property("factcheck: not read")
    lines += [f"::error title={title}::{_data(f'{failure.path}: {failure.reason}')}\n" for failure in report.unread]
    return "".join(lines)


def _annotation(alert: Alert, texts: Texts, files: Mapping[str, str]) -> str:
    finding, main = alert.finding, alert.main
    properties = {"file": files[main.article]}
    first, last = texts.position(main.article, main.focus.start), texts.position(main.article, main.focus.end)
    if first is not None and last is not None:
        properties |= {"line": str(first[0]), "endLine": str(last[0])}
        if first[0] == last[0]:  # GitHub takes columns of one line only
            properties |= {"col": str(first[1]), "endColumn": str(last[1])}
    properties["title"] = clip(one_line(f"{finding.verdict}: {finding.kind} {finding.rule}"), _TITLE)
    places = (
        f"{texts.place(side.article, side.focus.start)}: {clip(one_line(side.quote), _QUOTE)}"
        for side in alert.others[:_PLACES]
    )
    over = len(alert.others) - _PLACES
    told = [alert.text, *places, *([f"and {counted(over, 'more place')}"] if over > 0 else [])]
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[alert.level]} {listed}::{'%0A'.join(map(_data, told))}\n"


def _data(text: str) -> str:
    """Text behind the second `::`, on one line, as GitHub's own toolkit escapes it.

    >>> _data("50 % more")
    '50 %25 more'
    """
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    """The value of a property.

    >>> _property("a:b, c.txt")
    'a%3Ab%2C c.txt'
    """
    return _data(text).replace(":", "%3A").replace(",", "%2C")
