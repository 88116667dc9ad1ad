#!/bin/sh
# Build the wheel with what reads an article compiled, and unpack it in build/compiled; does nothing until a source changes.
# Takes minutes, a C compiler, and the development environment. The checkout itself stays plain Python.
set -eu
cd "$(dirname "$0")/.."

home=build/compiled
key="$(find factcheck claims tools/compiled_modules.py pyproject.toml requirements-dev.lock -type f ! -name '*.pyc' |
    LC_ALL=C sort | xargs cat | cksum)"
[ "$(cat "$home.ready" 2>/dev/null)" != "$key" ] || exit 0

echo "Compiling factcheck in $home; takes some minutes ..." >&2
rm -rf "$home" "$home.ready" build/wheel
mkdir -p build
export HATCH_BUILD_HOOK_ENABLE_CUSTOM=true
.venv/bin/python -m build --wheel --no-isolation --outdir build/wheel . >build/wheel.log 2>&1 || {
    tail -n 20 build/wheel.log >&2
    exit 1
}
.venv/bin/python -m zipfile -e build/wheel/*.whl "$home"
echo "$key" >"$home.ready"
