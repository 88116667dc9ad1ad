#!/bin/sh
# Write requirements.lock and requirements-dev.lock anew from pyproject.toml: every platform, every supported Python,
# every hash, and no index's address. What is pinned stays unless it must move; `UPGRADE=1 make lock` moves everything.
set -eu
cd "$(dirname "$0")/.."

python=$(tools/find-python.sh)
uv=$(command -v uv) || {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    "$python" -m venv "$scratch"
    "$scratch/bin/python" -m pip --quiet --quiet --disable-pip-version-check install uv
    uv=$scratch/bin/uv
}

compile() {
    "$uv" pip compile --quiet pyproject.toml --python "$python" --python-version 3.11 --universal --generate-hashes \
        --no-annotate --no-emit-index-url --custom-compile-command "make lock" ${UPGRADE:+--upgrade} "$@"
}

compile --group build --output-file requirements.lock
# The runtime pins hold in development too: what is tested is what is used. So do all extras: every format has its tests.
compile --all-extras --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock

if grep -n '://' requirements.lock requirements-dev.lock; then
    echo "a lock names an address; it must work with any index" >&2
    exit 1
fi
