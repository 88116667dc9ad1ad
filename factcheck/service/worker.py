"""What runs in a worker's process: one request at a time, with a memory of what earlier ones have read."""

import signal
import traceback
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.memory import Memory
from factcheck.service.limits import Kept
from factcheck.service.messages import CheckRequest, Request


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are read, the same for all requests: the model, the newsroom's own kinds, what is kept."""

    model: str | None = None
    claims_dir: Path | None = None
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True)
class Failed:
    """Why work came to nothing.

    Args:
        line: for whoever runs the service.
        trace: the traceback, for who debugs it.
        known: whether the line says all, what to do next included.
    """

    line: str
    trace: str
    known: bool


@lru_cache(maxsize=1)
def _memory(kept: Kept) -> Memory:
    return Memory(articles=kept.articles, paragraphs=kept.paragraphs)


def _failed(error: Exception) -> Failed:
    known = isinstance(error, FactcheckError)
    line = str(error) if known else f"{type(error).__name__}: {error}"
    return Failed(line, "".join(traceback.format_exception(error)), known)


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
        return _failed(error)
    return None


def answer(request: Request, reading: Reading) -> str | Failed:
    """The report of a request, as JSON."""
    from factcheck import pipeline
    from factcheck.reporting.as_json import report_json

    model, claims_dir, memory = reading.model, reading.claims_dir, _memory(reading.kept)
    try:
        if isinstance(request, CheckRequest):
            report = pipeline.check(
                request.draft.article(),
                [source.article() for source in request.sources],
                model=model,
                claims_dir=claims_dir,
                assume=request.assume,
                memory=memory,
            )
        else:
            report = pipeline.compare(
                [sent.article() for sent in request.articles],
                model=model,
                claims_dir=claims_dir,
                assume=request.assume,
                memory=memory,
            )
        return report_json(report)
    except Exception as error:  # noqa: BLE001 - told in the process that gave the work
        return _failed(error)
