"""What holds for every test, and what tests of several folders need.

The language model reads an article but once in a run of the tests: three quarters of what an analysis takes is the
model's parse, which is not ours and always the same. Everything of ours, from the parse on, runs anew each time.
"""

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.language import model

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ROOT = Path(__file__).resolve().parents[1]
BODY, ARTICLES, SECONDS = 120_000, 6, 3
_LOAD = model._load_pinned
OPTIONS = ["--port", "0", "--max-body", str(BODY), "--max-articles", str(ARTICLES), "--max-seconds", str(SECONDS)]


def _reading_once(nlp: "Language") -> "Language":
    """The model, whose `pipe` keeps what it parsed: by all the texts of a call, since one batch is parsed together."""
    parse, kept = nlp.pipe, {}

    def pipe(texts: Iterable[Any], *, as_tuples: bool = False, **options: Any) -> "Iterator[Doc | tuple[Doc, Any]]":  # noqa: ANN401 - whatever `Language.pipe` takes
        if not as_tuples:  # as `Language.pipe` asks itself for the texts of its pairs
            return parse(texts, **options)
        pairs = list(texts)
        key = tuple(text for text, _ in pairs), *sorted(options.items())
        if key not in kept:
            kept[key] = list(parse(key[0], **options))
        return iter([(doc, context) for doc, (_, context) in zip(kept[key], pairs, strict=True)])

    nlp.pipe = pipe  # type: ignore[method-assign, assignment]  # in the place of one that is overloaded
    return nlp


def pytest_configure(config: pytest.Config) -> None:
    """Each article is parsed once, also those that a module reads while it is imported.

    Ctrl-C stops what the tests start, also where a shell has started the tests in the background and ignores it.
    """
    patched = pytest.MonkeyPatch()
    patched.setattr(model, "_load_pinned", _pinned)
    config.add_cleanup(patched.undo)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@cache
def _pinned() -> "Language":
    """One model for `load()` and `load(None)`."""
    return _reading_once(_LOAD())


@pytest.fixture
def fresh() -> Iterator[None]:
    """No model is loaded yet, and it is loaded as it is outside of tests; whatever a test loads is forgotten."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(model, "_load_pinned", _LOAD)
        model.load.cache_clear()
        yield
        model.load.cache_clear()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the service listens. In the end it is asked to stop, and must."""
    service = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-m", "factcheck", "serve", *OPTIONS],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert service.stderr is not None
    line = service.stderr.readline()
    told = re.fullmatch(r"factcheck: listening at (http://127\.0\.0\.1:\d+), described by \1/openapi\.json\n", line)
    if told is None:
        service.kill()
        pytest.fail(line + service.communicate()[1])
    yield told[1]
    service.terminate()
    _, rest = service.communicate(timeout=30)
    assert (service.returncode, rest) == (0, "factcheck: stopped serving\n")


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where a process that has everything loaded waits for calls."""
    place = tmp_path_factory.mktemp("forked") / "socket"
    serving = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-m", "tests.forked", "serve", str(place)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert serving.stdout is not None
    assert serving.stdout.readline() == "ready\n"
    yield place
    serving.kill()
    serving.communicate()


@pytest.fixture
def on_path(started: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which `factcheck` is this checkout's, as it is once it is installed, but starts at once."""
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "factcheck"
    client = shlex.join([sys.executable, "-S", "-E", str(ROOT / "tests" / "forked.py"), "call", str(started)])
    command.write_text(f'#!/bin/sh\nexec {client} "$@"\n')
    command.chmod(0o755)
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FACTCHECK_", "GIT_", "GITHUB_"))}
    return {**kept, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100"}
