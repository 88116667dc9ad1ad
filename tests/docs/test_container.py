"""The container file's own steps, with what it copies and nothing else; what it takes from the network is left out."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

from tests.docs.blocks import ROOT, recipe

STEPS = [
    (words[0], words[1].strip())
    for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#") and (words := line.split(None, 1))
]


def test_it_installs_from_what_it_copies(tmp_path: Path) -> None:
    source = tmp_path / "src"
    source.mkdir()
    for step, what in STEPS:
        if step == "COPY" and not what.startswith("--from="):
            *paths, target = shlex.split(what)
            place = tmp_path / target.lstrip("/")
            for path in paths:
                if (ROOT / path).is_dir():
                    shutil.copytree(ROOT / path, place)
                else:
                    shutil.copy(ROOT / path, place)
    installed = [what for step, what in STEPS if step == "RUN"]
    assert len(installed) == 1
    assert re.search(r"pip install .*'/src\[all\]'", installed[0])
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(source)]
    subprocess.run(build, check=True, capture_output=True, timeout=120)  # noqa: S603 - this very Python
    (wheel,) = tmp_path.glob("*.whl")
    ZipFile(wheel).extractall(tmp_path / "site")
    shown = subprocess.run(
        [sys.executable, "-m", "factcheck", "explain", "toll"],
        cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "site")}, capture_output=True, text=True, check=True,
        timeout=60,
    )  # fmt: skip
    assert shown.stdout.startswith("#")


def test_the_extras_that_it_installs_are_all_there_are() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    (every,) = extras["all"]
    assert set(re.split(r"[\[\],]", every)) - {"factcheck", ""} == extras.keys() - {"all"}
    assert "factcheck" in project["scripts"]


def test_it_runs_as_nobody_and_does_what_the_recipe_says() -> None:
    told = dict(STEPS)
    assert told["USER"] == "65532:65532"
    assert (told["ENTRYPOINT"], told["CMD"]) == ('["factcheck"]', '["--help"]')
    assert told["WORKDIR"] == "/work"
    comments = [
        line[2:] for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines() if line.startswith("# ")
    ]
    assert recipe("In a container")["sh"].splitlines() == comments
