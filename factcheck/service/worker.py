"""What runs in a worker's process: one request at a time, with a memory of what earlier ones have read."""

import signal
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

from factcheck.errors import FactcheckError
from factcheck.memory import Memory
from factcheck.model.report import Report
from factcheck.service.limits import Kept
from factcheck.service.messages import CheckRequest, Request
from factcheck.settings.house import Settings


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are read and judged, the same for all requests: by this model, with these kinds and house lists."""

    model: str | None = None
    claims_dir: Path | None = None
    settings: Settings = field(default_factory=Settings)
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True)
class Failed:
    """Why work came to nothing.

    Args:
        line: for whoever runs the service.
        trace: the traceback, for who debugs it.
    """

    line: str
    trace: str

    @classmethod
    def of(cls, error: Exception) -> "Failed":
        """What is told of an error."""
        line = str(error) if isinstance(error, FactcheckError) else f"{type(error).__name__}: {error}"
        return cls(line, "".join(traceback.format_exception(error)))


@lru_cache(maxsize=1)
def _memory(kept: Kept) -> Memory:
    return Memory(articles=kept.articles, paragraphs=kept.paragraphs)


def made_ready(reading: Reading) -> Failed | None:
    """Load what every request needs, and leave Ctrl-C to the process that gave the work."""
    from factcheck import pipeline
    from factcheck.model.article import Article

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pipeline.compare(
            [Article(name="a", text="Two men died on Monday.")], model=reading.model, claims_dir=reading.claims_dir
        )
    except Exception as error:  # noqa: BLE001 - told in the process that gave the work
        return Failed.of(error)
    return None


def answer(request: Request, reading: Reading, today: date) -> str | Failed:
    """The report of a request, as JSON: the one that the command line prints where nothing was decided before.

    Args:
        request: the articles.
        reading: how they are read.
        today: the day by which a waiver in a draft has expired or not.
    """
    from factcheck.reporting.as_json import report_json

    try:
        return report_json(_settled(_report(request, reading, today), reading, today))
    except Exception as error:  # noqa: BLE001 - told in the process that gave the work
        return Failed.of(error)


class _Options(TypedDict):
    """What `check` and `compare` are told alike."""

    model: str | None
    claims_dir: Path | None
    assume: Mapping[str, str | None]
    settings: Settings
    memory: Memory


def _report(request: Request, reading: Reading, today: date) -> Report:
    from factcheck import pipeline

    options = _Options(
        model=reading.model,
        claims_dir=reading.claims_dir,
        assume=request.assume,
        settings=reading.settings,
        memory=_memory(reading.kept),
    )
    if isinstance(request, CheckRequest):
        sources = [source.article() for source in request.sources]
        return pipeline.check(request.draft.article(), sources, today=today, **options)
    return pipeline.compare([sent.article() for sent in request.articles], **options)


def _settled(report: Report, reading: Reading, today: date) -> Report:
    """The report with what the draft's own waivers settle."""
    from factcheck.catalog import load_kinds
    from factcheck.decisions.file import Ledger
    from factcheck.decisions.standing import Verdicts, stand

    settings = reading.settings
    return stand(
        report,
        Verdicts(
            today=today,
            ledger=Ledger(),
            baseline=None,
            settled_by=settings.settled_by,
            require_until=settings.waivers.require_until,
            rules=[name for kind in load_kinds(reading.claims_dir) for name in (kind.rule, kind.id)],
        ),
    )
