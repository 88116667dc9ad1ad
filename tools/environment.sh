#!/bin/sh
# Make .venv ready: `tools/environment.sh runtime` for using factcheck, `tools/environment.sh dev` for working on it.
#
# Installs the hash-pinned lock, then the checkout itself, editable, with the locked build backend. Uses uv where it is
# on PATH, else the standard library's venv and pip. Once done it needs no network, and does nothing until the lock,
# pyproject.toml, the checkout's place or PYTHON=... changes.
set -eu
cd "$(dirname "$0")/.."

case "${1:-}" in
runtime) lock=requirements.lock ;;
dev) lock=requirements-dev.lock ;;
*) echo "usage: tools/environment.sh runtime|dev" >&2 && exit 2 ;;
esac

python=.venv/bin/python
key="$(cat pyproject.toml "$lock" | cksum) $PWD"

identity() {
    "$1" -c 'import sys; print(sys.version, sys.base_prefix)' 2>/dev/null
}

# A Python that was named must be the one in use; one that was found may stay whichever it is, as long as it runs.
if [ -n "${PYTHON:-}" ] && [ "$(identity "$PYTHON")" != "$(identity $python)" ] || ! identity $python >/dev/null; then
    base=$(tools/find-python.sh)
    rm -rf .venv
fi

[ -n "${base:-}" ] || [ "$(cat ".venv/ready-$1" 2>/dev/null)" != "$key" ] || exit 0

if command -v uv >/dev/null; then
    [ -z "${base:-}" ] || uv venv --quiet --python "$base" .venv
    echo "Setting up .venv for $1 ($($python --version), uv) ..." >&2
    uv pip install --quiet --python $python --require-hashes --only-binary :all: --requirement "$lock"
    uv pip install --quiet --python $python --no-deps --no-build-isolation --editable .
else
    [ -z "${base:-}" ] || "$base" -m venv .venv
    echo "Setting up .venv for $1 ($($python --version), pip; takes a minute or two) ..." >&2
    $python -m pip --version >/dev/null 2>&1 || $python -m ensurepip >/dev/null  # a .venv that uv made has no pip
    pip="$python -m pip --quiet --quiet --disable-pip-version-check install"
    $pip --require-hashes --only-binary :all: --requirement "$lock"
    $pip --no-deps --no-build-isolation --editable .
fi

echo "$key" >".venv/ready-$1"
