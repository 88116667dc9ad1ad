"""`python -m factcheck` and the `factcheck` command."""

import gc
import sys

# A run makes hundreds of thousands of small objects and drops hardly one before it ends: looked through at Python's own
# pace (700), they cost a tenth of the time of `factcheck compare seeds/`. A library leaves its host's pace alone: the
# collector is one for all threads of a process, and what forks while it is paused would go on without it.
COLLECT_AT = 50_000, 20, 100


def main() -> None:
    """Run the command line and leave with its exit code."""
    from factcheck.cli import run

    gc.set_threshold(*COLLECT_AT)
    sys.exit(run())


if __name__ == "__main__":
    main()
