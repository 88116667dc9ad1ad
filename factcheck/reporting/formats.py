"""The formats of a report: one entry each, and nothing is imported before a format is asked for."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:  # pydantic takes half of the time that `factcheck --help` may
    from factcheck.model.report import Report
    from factcheck.reporting.counted import Counted


@dataclass(frozen=True, slots=True)
class View:
    """What the reader chose. A format takes from it what it can show.

    Args:
        width: columns to fill, at least 40; only a page for a terminal has any.
        color: whether to use colours.
        show_cleared: whether to tell what was considered and is no conflict, where a format does not always.
        ladder: whether to tell the events in time order, where a format does not always.
        only: these findings and nothing else, in formats that are read and not processed; None for all.
        questions: whether to print the desk's call list alone, in formats that can.
        failing: the findings that fail the run, as `--fail-on` has them; None for none.
        claims: a folder with claim kinds of the newsroom's own.
        files: article name → its file, for formats that lead other programs to it.
    """

    width: int = 80
    color: bool = False
    show_cleared: bool = False
    ladder: bool = False
    only: "Counted | None" = None
    questions: bool = False
    failing: "Counted | None" = None
    claims: Path | None = None
    files: Mapping[str, Path] = field(default_factory=dict)


Write = Callable[["Report", Mapping[str, str], View], str]
"""Makes the text of a format, a newline at its end, from a report, its articles' texts by name, and the choices."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Args:
        writer: where its `Write` stands, as `module:function`; imported when it is first used.
        about: what it is, in a few words, for `--help`.
        page: whether it is set for the reader's terminal, its width, colours and encoding; else it is UTF-8.
        questions: whether it can be the desk's call list alone.
    """

    writer: str
    about: str
    page: bool = False
    questions: bool = False

    def load(self) -> Write:
        """The function that writes it."""
        module, _, name = self.writer.partition(":")
        return cast("Write", getattr(importlib.import_module(module), name))


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "terminal": Format("factcheck.reporting.terminal:terminal_text", "a page to read", page=True, questions=True),
        "markdown": Format("factcheck.reporting.markdown:markdown_text", "the same for a ticket", questions=True),
        "html": Format("factcheck.reporting.html:html_text", "a page to mail and to open in a browser"),
        "json": Format("factcheck.reporting.as_json:json_text", "the whole report, version 1"),
        "jsonl": Format("factcheck.reporting.as_json:jsonl_text", "a finding a line"),
        "sarif": Format("factcheck.reporting.sarif:sarif_text", "SARIF 2.1.0, for code scanning"),
        "junit": Format("factcheck.reporting.junit:junit_text", "JUnit XML, for build servers"),
        "github": Format("factcheck.reporting.github:github_text", "annotations of a GitHub workflow"),
        "gitlab": Format("factcheck.reporting.gitlab:gitlab_text", "a GitLab code quality report"),
        "csv": Format("factcheck.reporting.table:csv_text", "a row for each place, for a spreadsheet"),
        "jsonld": Format("factcheck.reporting.linked_data:jsonld_text", "schema.org claims as JSON-LD"),
    }
)
