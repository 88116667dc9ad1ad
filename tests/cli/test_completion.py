"""The shells' tab key: click's own scripts, asked as the shells ask."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]
SHELLS = ("bash", "zsh", "fish")


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_for_this_command_and_asks_it(call: Call, shell: str) -> None:
    outcome = call("completion", shell)
    assert (outcome.code, outcome.err) == (0, "")
    assert f"_FACTCHECK_COMPLETE={shell}_complete" in outcome.out
    reader = shutil.which(shell)
    if reader is not None:  # the shell itself takes it for a script
        subprocess.run([reader, "-n"], input=outcome.out, text=True, check=True, timeout=20)  # noqa: S603


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("factcheck ch", ["check"]),
        ("factcheck check --fail-on u", ["update"]),
        ("factcheck check --format sa", ["sarif"]),
        ("factcheck compare --que", ["--questions"]),
        ("factcheck completion z", ["zsh"]),
        ("factcheck nothing-like-it", []),
    ],
)
def test_what_may_stand_there_is_told(call: Call, monkeypatch: pytest.MonkeyPatch, words: str, told: list[str]) -> None:
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    outcome = call()
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.split() == [f"plain,{name}" for name in told]


def test_a_shell_that_is_none_is_wrong_usage(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert call("completion", "cmd").code == 2
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "cmd_complete")
    outcome = call()
    assert (outcome.code, outcome.err.startswith("factcheck: no completion for 'cmd'")) == (2, True)


@pytest.mark.xdist_group("processes")
def test_bash_completes_a_command(call: Call, tmp_path: Path, on_path: dict[str, str]) -> None:
    (tmp_path / "completion.bash").write_text(call("completion", "bash").out)
    asking = "source completion.bash; COMP_WORDS=(factcheck ins); COMP_CWORD=1; _factcheck_completion factcheck; "
    done = subprocess.run(  # noqa: S603 - our own script
        ["bash", "-c", asking + 'echo "${COMPREPLY[@]}"; complete -p factcheck'],  # noqa: S607 - the shell that is meant
        cwd=tmp_path, env=on_path, capture_output=True, text=True, check=True, timeout=20,
    )  # fmt: skip
    assert done.stdout.splitlines()[0] == "inspect"
    assert "-F _factcheck_completion factcheck" in done.stdout
