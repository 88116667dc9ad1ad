"""Comparing with a snapshot; FACTCHECK_SNAPSHOTS=write rewrites them: read the diff before it is committed."""

import os
from pathlib import Path

SNAPSHOTS = Path(__file__).parent / "snapshots"


def check(name: str, text: str) -> None:
    """Compare with the file of this name."""
    path = SNAPSHOTS / name
    if os.environ.get("FACTCHECK_SNAPSHOTS") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
