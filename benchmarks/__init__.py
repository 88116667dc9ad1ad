"""Speed and growth: `python -m benchmarks`, or `make bench`."""
