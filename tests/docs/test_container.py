"""What the container file says, read; test_image.py builds it."""

import re
import tomllib

from tests.docs.blocks import ROOT, recipe

STEPS = [
    (words[0], words[1].strip())
    for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#") and (words := line.split(None, 1))
]


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
