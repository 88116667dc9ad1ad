"""What a person waits for: help and kinds come at once, since nothing heavy is imported for them."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"spacy", "thinc", "numpy", "rich", "pydantic", "pint"}


def imported(*args: str) -> set[str]:
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-X", "importtime", "-m", "factcheck", *args],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return {line.split("|")[2].strip() for line in done.stderr.decode().splitlines() if line.count("|") == 2}


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        ["--version"],
        ["kinds"],
        ["compare", "--help"],
        ["check", "--help"],
        ["inspect", "--help"],
        ["explain", "toll"],
        ["serve", "--help"],
        ["completion", "bash"],
    ],
)
def test_nothing_heavy_is_imported(args: list[str]) -> None:
    modules = imported(*args)
    assert "factcheck.cli.main" in modules
    assert not modules & HEAVY


def test_the_schema_needs_pydantic_and_no_more() -> None:
    assert not imported("schema") & (HEAVY - {"pydantic"})


@pytest.mark.parametrize("args", [["--help"], ["kinds"]])
def test_it_takes_less_than_a_quarter_of_a_second(args: list[str]) -> None:
    def seconds() -> float:
        """Processor time of the whole process: what else the machine does meanwhile is not measured."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-m", "factcheck", *args],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
            timeout=60,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)

    assert min(seconds() for _ in range(5)) < 0.25
