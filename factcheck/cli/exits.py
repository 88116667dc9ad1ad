"""Exit codes, as `factcheck --help` and docs list them."""

DONE = 0
"""Done, and nothing at or above `--fail-on`."""
FOUND = 1
"""Done, and something at or above `--fail-on`."""
USAGE = 2
"""Wrong usage, or no article at all to read."""
PARTIAL = 3
"""Some input could not be read; the rest was compared and reported. Wins over DONE and FOUND."""
INTERNAL = 70
"""A mistake in factcheck itself (EX_SOFTWARE of sysexits.h)."""
OUTPUT = 74
"""The report could not be written (EX_IOERR of sysexits.h)."""
INTERRUPTED = 130
"""Stopped by Ctrl-C, as shells report it."""
BROKEN_PIPE = 141
"""Whoever read the output went away (`| head`), as shells report it."""
