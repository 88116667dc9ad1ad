"""What docs/configuration.md and docs/decisions.md show is so: keys, examples, commands, the line of a decision."""

import json
import re
import shlex
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import CodeType

import pytest

from factcheck.decisions.waivers import waivers
from factcheck.model.decision import Decision
from factcheck.settings.environment import LISTS, SWITCHES, TEXTS
from factcheck.settings.files import Found
from factcheck.settings.house import Settings
from factcheck.settings.loading import settings_of
from tests.cli.conftest import ROOT, Outcome

Call = Callable[..., Outcome]
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
DECISIONS = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


def test_every_key_is_told() -> None:
    keys = Settings.model_fields.keys() - {"source"}
    assert {
        key for key in keys if not re.search(rf"`{key}`|^{key} = |^\[+{key}\b", CONFIGURATION, re.MULTILINE)
    } == set()
    assert keys == {*TEXTS, *LISTS, *SWITCHES, "severity", "names", "publishers", "roles", "waivers"}


def test_the_examples_are_settings() -> None:
    examples = blocks(CONFIGURATION, "toml")
    assert len(examples) == 4
    for example in examples:
        settings_of(Found(Path("factcheck.toml"), tomllib.loads(example)), {})


def test_the_example_in_python_runs() -> None:
    (example,) = blocks(CONFIGURATION, "python")
    code: CodeType = compile(example, "docs/configuration.md", "exec")
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102 - our own page
    assert "contradiction" in {finding.verdict for finding in names["report"].findings}  # type: ignore[attr-defined]


def test_the_error_is_told_so(call: Call) -> None:
    command, line = blocks(CONFIGURATION, "console")[0].splitlines()
    Path("factcheck.toml").write_text('fail-on = "never"\n')
    assert call(*shlex.split(command)[2:]) == Outcome(2, "", f"{line}\n")


def test_the_line_is_a_decision_and_the_comments_are_waivers() -> None:
    (line,) = blocks(DECISIONS, "json")
    assert Decision.model_validate(json.loads(line)).decision == "dismiss"
    assert [(w.targets, w.problem) for w in waivers(DECISIONS)] == [
        (("FC101",), None),
        (("toll", "money"), None),
    ]


@pytest.mark.parametrize("page", range(2))
def test_the_commands_run(call: Call, page: int) -> None:
    text = "A blast shook Arden on Tuesday. It killed {} people. Repairs to the mill cost {} million euros."
    for folder in ("seeds", "archive"):
        Path(folder).mkdir()
        Path(folder, "a.txt").write_text(text.format(12, 4))
        Path(folder, "b.txt").write_text("A blast shook Arden on Tuesday. It killed 15 people.")
    Path("examples").mkdir()
    Path("examples/draft.txt").write_text(f"{text.format(19, 7)} It was the third blast in Arden.")
    for command in blocks(DECISIONS, "sh")[page].splitlines():
        outcome = call(*shlex.split(command, comments=True)[1:])
        assert outcome.code == 0, outcome.err
