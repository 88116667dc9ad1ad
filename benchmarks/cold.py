"""Whole processes, started cold: what a person at a terminal waits for."""

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.table import table

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
MOST_RATIO, MOST_SECONDS = 3.0, 0.25

_FACTCHECK = (sys.executable, "-m", "factcheck")
_COMPARE = (*_FACTCHECK, "compare", "seeds/", "--fail-on", "never")
_LIGHT: dict[str, Sequence[str]] = {
    "factcheck --help": (*_FACTCHECK, "--help"),
    "factcheck kinds": (*_FACTCHECK, "kinds"),
}


@dataclass(frozen=True, slots=True)
class Cold:
    """The best of several runs of each command, in seconds."""

    compare: float
    bare: float
    light: dict[str, float]

    @property
    def ratio(self) -> float:
        """How many times as long as the bare script `compare seeds/` takes."""
        return self.compare / self.bare

    @property
    def missed(self) -> list[str]:
        """The limits that are not kept, in words."""
        slow = [f"{name}: {best:.2f} s > {MOST_SECONDS} s" for name, best in self.light.items() if best > MOST_SECONDS]
        ratio = (
            [f"compare seeds/: {self.ratio:.2f} times the bare script > {MOST_RATIO}"]
            if self.ratio > MOST_RATIO
            else []
        )
        return ratio + slow

    def __str__(self) -> str:
        rows = [
            ("factcheck compare seeds/", f"{self.compare:.2f}", f"{self.ratio:.2f}x bare", f"{MOST_RATIO:.1f}x bare"),
            ("python -m benchmarks.bare (model, same files)", f"{self.bare:.2f}", "1.00x bare", ""),
            *((name, f"{best:.2f}", "", f"{MOST_SECONDS:.2f} s") for name, best in self.light.items()),
        ]
        return table(f"Cold, whole process, best of {RUNS}", ("command", "seconds", "ratio", "limit"), rows)


def _seconds(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - this very Python
    return time.perf_counter() - began


def _bare() -> Sequence[str]:
    from factcheck.language.model import PINNED, data_folder

    folder = next(str(folder) for package in PINNED if (folder := data_folder(package)) is not None)
    files = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))
    return (sys.executable, "-m", "benchmarks.bare", folder, *files)


def measure() -> Cold:
    """Run every command several times, in turn, so that a busy machine slows them alike."""
    commands = {"compare": _COMPARE, "bare": _bare(), **_LIGHT}
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(RUNS):
        for name, command in commands.items():
            best[name] = min(best[name], _seconds(command))
    return Cold(compare=best["compare"], bare=best["bare"], light={name: best[name] for name in _LIGHT})
