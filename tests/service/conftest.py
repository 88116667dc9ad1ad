"""One service for all tests, as it is run: a process that listens at a port of its own."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
BODY, ARTICLES, SECONDS = 60_000, 6, 2
OPTIONS = ["--port", "0", "--max-body", str(BODY), "--max-articles", str(ARTICLES), "--max-seconds", str(SECONDS)]


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


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30, trust_env=False) as asking:
        yield asking
