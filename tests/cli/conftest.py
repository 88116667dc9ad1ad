"""Running the command line: in this process with a pipeline that is played, or as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import factcheck
from factcheck.cli import run
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Severity, Verdict
from factcheck.model.report import Report
from tests.reporting.desk import Desk
from tests.reporting.drafts import checked

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What a run printed and how it ended."""

    code: int
    out: str
    err: str


@dataclass
class Played:
    """A pipeline that reads nothing: it remembers what it was asked and answers with these verdicts."""

    verdicts: Sequence[Verdict] = ()
    severity: Severity = "error"
    error: BaseException | None = None
    asked: dict[str, Any] = field(default_factory=dict)

    def compare(self, articles: Sequence[Article], **options: Any) -> Report:  # noqa: ANN401 - whatever it is asked
        self.asked = {"articles": [article.name for article in articles], **options}
        if self.error is not None:
            raise self.error
        desk = Desk({article.name: article.text for article in articles})
        first = articles[0]
        sides = [desk.side(first.name, first.text.split()[0], first.text.split()[0], value) for value in ("one", "two")]
        for verdict in self.verdicts:
            desk.find(verdict, "toll", f"A {verdict} of the play", "It is in the script.", sides, self.severity)
        return desk.report(unread=options["unread"])

    def check(self, draft: Article, sources: Sequence[Article], **options: Any) -> Report:  # noqa: ANN401
        told = self.compare([draft, *sources], **options)
        self.asked = {"draft": draft.name, "sources": [source.name for source in sources], **options}
        return checked(told, draft.name, draft.text)

    def extract(self, article: Article, **options: Any) -> tuple[Claim, ...]:  # noqa: ANN401
        self.asked = {"articles": [article.name], **options}
        return ()


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> Played:
    """The pipeline, played."""
    play = Played()
    stage = ModuleType("factcheck.pipeline")
    stage.compare = play.compare  # type: ignore[attr-defined]  # a module is what one puts in it
    stage.check = play.check  # type: ignore[attr-defined]
    stage.extract = play.extract  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "factcheck.pipeline", stage)
    monkeypatch.setattr(factcheck, "pipeline", stage, raising=False)
    return play


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Runs `factcheck` with these arguments in this process, in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", *(name for name in os.environ if name.startswith("FACTCHECK_"))):
        monkeypatch.delenv(name, raising=False)

    def calling(*args: str | Path) -> Outcome:
        capfd.readouterr()
        code = run([str(arg) for arg in args])
        out, err = capfd.readouterr()
        return Outcome(code, out, err)

    return calling


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., Outcome]:
    """Runs `python -m factcheck` with these arguments as a process, in an empty folder of its own."""

    def running(*args: str | Path, **environment: str) -> Outcome:
        kept = {
            k: v
            for k, v in os.environ.items()
            if k not in {"COLUMNS", "NO_COLOR", "FORCE_COLOR"} and not k.startswith("FACTCHECK_")
        }
        done = subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-m", "factcheck", *map(str, args)],
            cwd=tmp_path,
            env={**kept, "PYTHONPATH": str(ROOT), **environment},
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return running
