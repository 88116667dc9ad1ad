#!/bin/sh
# Have a C compiler for `make compiled`: Debian's gcc, installed where there is none and this may be done without asking
# (as root, with apt-get). Ends with 1 where there is still none, or the Python in use has come without its headers.
set -eu

compiler=${CC:-cc}
if ! command -v "$compiler" >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing a C compiler (apt-get; once) ..." >&2
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    { apt-get -qq update && apt-get -qq install --yes --no-install-recommends gcc libc6-dev; } >"$log" 2>&1 ||
        tail -n 5 "$log" >&2
fi
command -v "$compiler" >/dev/null || {
    echo "No C compiler: factcheck is not compiled, and runs as plain Python. Debian's package is gcc." >&2
    exit 1
}
headers=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("include"))')
[ -e "$headers/Python.h" ] || {
    echo "No Python.h in $headers: factcheck is not compiled, and runs as plain Python. Debian's package is python3-dev." >&2
    exit 1
}
