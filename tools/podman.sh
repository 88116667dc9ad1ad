#!/bin/sh
# Have what tests/docs/test_image.py builds the container's image with: Debian's podman, with runc, and mmdebstrap for the
# base image. Installed where one is missing and this may be done without asking (as root, with apt-get). Elsewhere
# nothing is touched, and the test says what it misses and fails.
set -eu

for name in podman runc mmdebstrap; do
    command -v "$name" >/dev/null || missing=yes
done
[ -n "${missing:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || exit 0

echo "Installing podman for the test of the container file (apt-get; once) ..." >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{
    apt-get -qq -o Acquire::Retries=3 update &&
        apt-get -qq -o Acquire::Retries=3 install --yes --no-install-recommends podman runc mmdebstrap debian-archive-keyring
} >"$log" 2>&1 || {
    tail -n 5 "$log" >&2
    echo "could not install podman; without it tests/docs/test_image.py fails" >&2
}
