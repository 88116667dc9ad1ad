"""The container file's own steps, with what it copies and nothing else; what it takes from the network is left out."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

from tests.docs.blocks import ROOT, recipe

STEPS = [
    (words[0], words[1].strip())
    for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#") and (words := line.split(None, 1))
]


def test_its_steps_make_a_program_that_does_what_the_recipe_says(tmp_path: Path) -> None:
    """The steps themselves, under a folder of their own; what pip would fetch is taken from this environment."""

    def inside(text: str) -> str:
        return re.sub(r"(?<![\w.])/(src|opt|work)\b", rf"{tmp_path}/\1", text)

    (tmp_path / "src").mkdir()
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin{os.pathsep}/bin",
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_CONFIG_FILE": os.devnull,
    }  # fmt: skip
    for step, what in STEPS:
        if step == "COPY" and what.startswith("--from="):
            source, target = shlex.split(what)[1:]
            assert source == target, "a virtual environment cannot be moved"
        elif step == "COPY":
            *paths, target = shlex.split(inside(what))
            for path in paths:
                if (ROOT / path).is_dir():
                    shutil.copytree(ROOT / path, target)
                else:
                    shutil.copy(ROOT / path, target)
        elif step == "RUN":
            done = run(["sh", "-c", inside(what)], tmp_path, environment)
            assert done.returncode == 0, done.stderr
        elif step == "ENV":
            name, _, value = inside(what).partition("=")
            environment[name] = value.replace(f"${name}", environment[name])
    shutil.rmtree(tmp_path / "src")  # the image does not have it
    work = Path(inside(dict(STEPS)["WORKDIR"]))
    shutil.copytree(ROOT / "seeds", work / "notes")
    shutil.copy(ROOT / "examples" / "draft.txt", work)
    _, started = recipe("In a container")["sh"].splitlines()
    entry = json.loads(dict(STEPS)["ENTRYPOINT"])
    assert run([*entry, *json.loads(dict(STEPS)["CMD"])], work, environment).returncode == 0
    checked = run([*entry, *shlex.split(started.partition(" factcheck ")[2])], work, environment)
    assert (checked.returncode, checked.stderr) == (1, "")
    assert checked.stdout.startswith("2 contradicted")


def run(command: list[str], folder: Path, environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - what our own files say
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


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
