"""`python -m benchmarks`: prints the tables, ends with 1 where a limit is not kept."""

import sys

from benchmarks import cold, growth, share


def main() -> int:
    """Measure, print, judge."""
    started = cold.measure()
    print(started, flush=True)
    shares = share.measure()
    print(f"\n{shares}", flush=True)
    grown = growth.measure()
    for way in grown:
        print(f"\n{way}")
    missed = [*started.missed, *shares.missed, *(line for way in grown for line in way.missed)]
    print("\n" + ("\n".join(f"over the limit: {line}" for line in missed) or "every limit is kept"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
