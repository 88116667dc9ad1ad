"""The recipe's own lines, by podman: the image is built as its page says, and its program run.

Only `make container` runs this, and then podman has to be there. What others fetch from a registry of images, the base
that the Containerfile names, is made here of the same Debian with the same Python.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli.main import main
from tests.docs.blocks import ROOT, recipe
from tests.ingest.golden import FORMATS, WRITTEN

pytestmark = [pytest.mark.container, pytest.mark.xdist_group("container")]

BUILT, STARTED = recipe("In a container")["sh"].splitlines()
NEEDED = ("podman", "runc", "mmdebstrap")
BASE = re.compile(r"docker\.io/library/python:(?P<python>3\.\d+)-slim-(?P<debian>\w+)")


def run(line: str, folder: Path, environment: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - what our own page says
        ["/bin/sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=600
    )


def done(line: str, folder: Path, environment: Mapping[str, str]) -> str:
    """What a line prints that has to succeed."""
    told = run(line, folder, environment)
    assert told.returncode == 0, f"$ {line}\n{told.stdout[-2000:]}{told.stderr[-2000:]}"
    return told.stdout


def pip_settings() -> dict[str, str]:
    """How pip reaches its index from here, as variables: a build in a container starts without them."""
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False, timeout=60
    )
    settings = re.findall(r"^(?:global|install|:env:)\.([\w-]+)='(.*)'$", listed.stdout, re.MULTILINE)
    return {f"PIP_{name.upper().replace('-', '_')}": value for name, value in settings}


def configuration(home: Path, *, network: bool) -> dict[str, str]:
    """An environment in which podman keeps all it has in a folder; with a network, the machine's, and pip's settings.

    All of it is asked for in podman's own files and variables, so that the lines stay as they stand on the page.
    """
    kinds = Path("/proc/filesystems").read_text(encoding="ascii").split()
    storage = {
        "driver": "overlay" if "overlay" in kinds else "vfs",
        "graphroot": str(home / "graph"), "runroot": str(home / "run"),
    }  # fmt: skip
    # podman would raise these, which a machine that is a guest itself may not allow
    containers: dict[str, str | list[str]] = {"default_ulimits": ["nofile=1024:1024", "nproc=1024:1024"]}
    if network:
        settings = pip_settings()
        paths = {
            path for value in settings.values() for path in re.findall(r"(?<![\w:/])/[^\s:]+|(?<=file://)/\S+", value)
        }
        containers |= {
            "netns": "host",
            "env": [f"{name}={value}" for name, value in settings.items()],
            "volumes": [f"{path}:{path}:ro" for path in sorted(paths) if Path(path).exists()],
        }
    engine = {
        "runtime": "runc", "cgroup_manager": "cgroupfs", "events_logger": "file", "tmp_dir": str(home / "tmp")
    }  # fmt: skip
    unmounted = {"skip_mount_home": "true"}  # so that the folder can be removed
    stored, started = home / "storage.conf", home / f"containers-{'online' if network else 'offline'}.conf"
    _write(stored, {"storage": storage, "storage.options.overlay": unmounted})
    _write(started, {"containers": containers, "engine": engine})
    return {
        **os.environ, "HOME": str(home), "BUILDAH_LAYERS": "false",  # what would quicken a second build stays out
        "CONTAINERS_STORAGE_CONF": str(stored), "CONTAINERS_CONF": str(started),
    }  # fmt: skip


def _write(file: Path, tables: Mapping[str, Mapping[str, str | list[str]]]) -> None:
    """As TOML, whose strings and lists are JSON's."""
    lines = [
        line
        for table, values in tables.items()
        for line in (f"[{table}]", *(f"{name} = {json.dumps(value)}" for name, value in values.items()))
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def base_image(home: Path, environment: Mapping[str, str]) -> None:
    """Under the name that the Containerfile asks for: the Debian, as small, and the Python that are in it."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    (name,) = set(re.findall(r"^FROM (\S+)", text, re.MULTILINE))
    told = BASE.fullmatch(name)
    assert told is not None, name
    kept = ROOT / "build" / f"python-on-{told['debian']}.tar"  # as Debian had it when it was first made
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        made = home / kept.name
        packages = "python3,python3-venv,python-is-python3,ca-certificates"
        retries = "--aptopt='Acquire::Retries \"3\"'"
        done(f"mmdebstrap --variant=minbase {retries} --include={packages} {told['debian']} {made}", home, environment)
        shutil.move(made, kept)
    done(f"podman import {shlex.quote(str(kept))} {name}", home, environment)
    version = done(
        f"podman run --rm --network=none {name} python -c 'import sys; print(sys.version)'", home, environment
    )
    assert version.startswith(f"{told['python']}.")


def namespaces() -> bool:
    """Whether the kernel lets us have what every container has: its own mounts, processes and network."""
    line = ["unshare", "--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "true"]
    made = subprocess.run(line, capture_output=True, check=False, timeout=60)  # noqa: S603 - our own line
    return made.returncode == 0


@pytest.fixture(scope="module")
def built() -> Iterator[dict[str, str]]:
    """An environment in which the first line of the recipe has been run, and the second can be."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        pytest.fail(
            f"needs root, and {', '.join(NEEDED)}; not there: {', '.join(missing) or 'root'} (see tools/podman.sh)"
        )
    if not namespaces():
        pytest.skip("this machine lets root make no namespaces: no container whatever runs on it")
    home = Path(tempfile.mkdtemp(prefix="factcheck-image-"))
    try:
        offline = configuration(home, network=False)
        base_image(home, offline)
        done(BUILT, ROOT, configuration(home, network=True))
        yield offline
    finally:
        shutil.rmtree(home)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as the recipe has it."""
    shutil.copytree(ROOT / "seeds", tmp_path / "notes")
    shutil.copy(ROOT / "examples" / "draft.txt", tmp_path)
    tmp_path.chmod(0o755)  # pytest's own is for its user alone, and the image's program runs as another
    return tmp_path


def test_the_image_finds_what_the_checkout_finds(
    built: dict[str, str], desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run(STARTED, desk, built)
    monkeypatch.chdir(desk)
    here = CliRunner().invoke(main, shlex.split(STARTED.partition(" factcheck ")[2]))
    assert (told.returncode, told.stderr) == (1, "")
    assert told.stdout.startswith("2 contradicted")
    assert told.stdout == here.stdout


def test_it_reads_every_format(built: dict[str, str], desk: Path) -> None:
    for name in WRITTEN:
        shutil.copy(FORMATS / name, desk / "notes")
    line = STARTED.partition(" factcheck ")[0] + " factcheck compare notes/ --format json --fail-on never"
    told = run(line, desk, built)
    assert (told.returncode, told.stderr) == (0, "")
    read = {Path(article["path"]).name.partition("#")[0] for article in json.loads(told.stdout)["articles"]}
    assert read >= set(WRITTEN)


def test_its_program_is_nobody_and_has_no_network(built: dict[str, str], desk: Path) -> None:
    options = STARTED.partition(" factcheck ")[0]
    script = "id -u; ls /sys/class/net; touch /work/x /opt/factcheck/x /x 2>/dev/null || echo refused; ls -d /src"
    told = run(f"{options} --entrypoint sh factcheck -c {shlex.quote(script)}", desk, built)
    assert told.stdout.split() == ["65532", "lo", "refused"]
    assert "/src" in told.stderr  # what it was built from is not there
    assert not (desk / "x").exists()
    assert done(f"{options} factcheck", desk, built).startswith("Usage: factcheck ")
