#!/bin/sh
# Have a Chromium for tests/browser: Debian's, installed where there is none and this may be done without asking (as
# root, with apt-get). Elsewhere nothing is touched: the tests then say what they miss and are skipped, or fail in CI.
set -eu

for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" >/dev/null && exit 0
done
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || exit 0

echo "Installing Chromium for the tests of the HTML page (apt-get; once) ..." >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{ apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium; } >"$log" 2>&1 || {
    tail -n 5 "$log" >&2
    echo "could not install Chromium; without it tests/browser is skipped, or fails in CI" >&2
}
