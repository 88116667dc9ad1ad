#!/bin/sh
# Print a Python that really runs, is 3.11 to 3.13 and can make a virtual environment. PYTHON=... is taken at its word,
# or refused; otherwise every candidate on PATH is tried by running it, since a name on PATH may be a shim for nothing.
set -eu

fits() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    fits "$PYTHON" && echo "$PYTHON" && exit
    echo "factcheck needs Python 3.11, 3.12 or 3.13 with its venv module; PYTHON=$PYTHON is not that" >&2
    exit 1
fi

IFS=:
for name in python3.13 python3.12 python3.11 python3 python; do
    for directory in $PATH; do
        fits "$directory/$name" && echo "$directory/$name" && exit
    done
done
echo "factcheck needs Python 3.11, 3.12 or 3.13 with its venv module and found none: install one, or name it with make PYTHON=/path/to/python" >&2
exit 1
