"""Every recipe, run as it stands in docs/recipes.md."""

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from factcheck.cli.main import main
from factcheck.service.limits import Limits
from factcheck.service.openapi import document
from tests.docs.blocks import ROOT, blocks, recipe

pytestmark = pytest.mark.xdist_group("processes")  # which start once, and not on each core

Environment = dict[str, str]
RIGHT = """Embassy of Azerbaijan in Kyiv damaged again

A missile damaged the embassy of Azerbaijan in Kyiv on the night of 14 November.
"""
RECIPES = {
    "A shell script with `set -e`",
    "pre-commit",
    "GitHub",
    "cron, over a folder that a feed fills",
    "A CMS that asks before it publishes",
    "While somebody writes",
    "In a container",
    "The tab key",
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as the recipes have it: two drafts, of which one is wrong, and what they rest on."""
    desk = tmp_path / "desk"
    for folder in ("drafts", "published"):
        (desk / folder).mkdir(parents=True)
    (desk / "drafts" / "wrong.txt").write_bytes((ROOT / "examples" / "draft.txt").read_bytes())
    (desk / "drafts" / "right.txt").write_text(RIGHT, encoding="utf-8")
    for folder in ("notes", "articles"):
        shutil.copytree(ROOT / "seeds", desk / folder)
    return desk


def run(command: list[str], desk: Path, environment: Environment) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - what our own pages say
        command, cwd=desk, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        timeout=120,
    )  # fmt: skip


def session(told: str, desk: Path, environment: Environment) -> None:
    """Type what a console block has behind "$", and see what it says; "…" stands for any lines."""
    for part in re.split(r"^\$ ", told, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        shown = run(["sh", "-c", command], desk, environment).stdout
        pattern = "".join(".*" if line == "…\n" else re.escape(line) for line in expected.splitlines(keepends=True))
        # the page wraps what is too long for it
        assert re.fullmatch(_joined(pattern), _joined(shown), re.DOTALL), f"$ {command}\n{shown}"


def _joined(text: str) -> str:
    return re.sub(r"(?:\\? |\\?\n)+", " ", text).strip()


def test_no_recipe_is_left_out() -> None:
    assert {block.heading for block in blocks(ROOT / "docs" / "recipes.md")} == RECIPES


def test_a_shell_script_with_set_e(desk: Path, on_path: Environment) -> None:
    told = recipe("A shell script with `set -e`")
    (desk / "publish.sh").write_text(told["publish.sh"], encoding="utf-8")
    session(told["console"], desk, on_path)


@pytest.fixture
def repository(desk: Path, on_path: Environment) -> Environment:
    """The desk as a git repository, its notes committed."""
    identity = {"NAME": "Ada Marsh", "EMAIL": "ada@desk.example"}
    environment = on_path | {f"GIT_{who}_{k}": v for who in ("AUTHOR", "COMMITTER") for k, v in identity.items()}
    environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    shutil.rmtree(desk / "articles")
    for command in (["init", "-q"], ["add", "notes"], ["commit", "-q", "-m", "Notes"]):
        assert run(["git", *command], desk, environment).returncode == 0
    return environment


def hook(desk: Path, text: str) -> None:
    path = desk / ".git" / "hooks" / "pre-commit"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def refuses_what_is_wrong(desk: Path, environment: Environment) -> None:
    """A commit of the wrong draft is refused with its reasons; the right one is taken, without a word."""
    run(["git", "add", "drafts"], desk, environment)
    refused = run(["git", "commit", "-q", "-m", "Drafts"], desk, environment)
    assert refused.returncode == 1
    assert "against “second” (wrong.txt)" in " ".join(refused.stdout.split())
    run(["git", "rm", "-q", "-f", "drafts/wrong.txt"], desk, environment)
    taken = run(["git", "commit", "-q", "-m", "Drafts"], desk, environment)
    assert (taken.returncode, taken.stdout) == (0, "")
    assert run(["git", "ls-files", "drafts"], desk, environment).stdout == "drafts/right.txt\n"


def test_gits_own_hook(desk: Path, repository: Environment) -> None:
    hook(desk, recipe("pre-commit")[".git/hooks/pre-commit"])
    refuses_what_is_wrong(desk, repository)


def test_the_hook_of_pre_commit(desk: Path, repository: Environment) -> None:
    """pre-commit itself runs it. Only what would fetch and install this repository is changed: the command is there."""
    environment = repository | {"PRE_COMMIT_HOME": str(desk.parent / "pre-commit")}
    pre_commit = [sys.executable, "-m", "pre_commit"]
    text = recipe("pre-commit")[".pre-commit-config.yaml"]
    config = desk / ".pre-commit-config.yaml"
    config.write_text(text, encoding="utf-8")
    for command in (["validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], ["validate-config", str(config)]):
        assert run([*pre_commit, *command], desk, environment).returncode == 0
    (chosen,) = yaml.safe_load(text)["repos"][0]["hooks"]
    declared = {h["id"]: h for h in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    assert declared[chosen["id"]]["language"] == "python"
    one = {**declared[chosen["id"]], **chosen, "language": "system"}
    config.write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [one]}]}), encoding="utf-8")
    (desk / "drafts" / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")  # no text: not handed over
    (desk / "other.txt").write_bytes((desk / "drafts" / "wrong.txt").read_bytes())  # outside the drafts
    assert run([*pre_commit, "install"], desk, environment).returncode == 0
    run(["git", "add", "."], desk, environment)
    refused = run(["git", "commit", "-q", "-m", "Drafts"], desk, environment)
    assert refused.returncode == 1
    told = " ".join(refused.stdout.split())
    assert "factcheck check" in told
    assert "against “second” (wrong.txt)" in told
    assert "photo.png" not in told
    run(["git", "rm", "-q", "-f", "drafts/wrong.txt"], desk, environment)
    taken = run(["git", "commit", "-q", "-m", "Drafts"], desk, environment)
    assert (taken.returncode, "Passed" in taken.stdout) == (0, True), taken.stdout


def test_every_hook_is_a_command_line_that_factcheck_takes() -> None:
    for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        program, *words = shlex.split(one["entry"])
        assert program == "factcheck"
        assert CliRunner().invoke(main, [*words, "--help"]).exit_code == 0
        assert one.keys() >= {"id", "name", "description", "language"}


def filled(text: str, known: Mapping[str, str]) -> str:
    """A text with GitHub's ${{ … }} filled in."""
    return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", lambda found: known[found[1]], text)


def action(desk: Path, environment: Environment, given: Mapping[str, Any]) -> tuple[int, str, dict[str, str], str]:
    """Run the action's steps as GitHub's runner does: status, log, outputs, the job's summary.

    All but the step that installs: `factcheck` is this checkout's.
    """
    declared = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert given.keys() <= declared["inputs"].keys()
    missing = [name for name, one in declared["inputs"].items() if one.get("required") and name not in given]
    assert not missing
    inputs = {name: str(given.get(name, one.get("default", ""))) for name, one in declared["inputs"].items()}
    runner = desk.parent / "runner"
    runner.mkdir(exist_ok=True)
    output, summary = runner / "output", runner / "summary"
    for file in (output, summary):
        file.write_text("")
    names = {"GITHUB_OUTPUT": output, "GITHUB_STEP_SUMMARY": summary, "RUNNER_TEMP": runner, "GITHUB_ACTION_PATH": ROOT}
    status, log = 0, ""
    for step in declared["runs"]["steps"]:
        assert "${{" not in step["run"], "what an input says is no part of a script"
        if step["id"] == "install" or status:
            continue
        assert step["shell"] == "bash"
        script = runner / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        own = {
            k: filled(v, {f"inputs.{name}": value for name, value in inputs.items()}) for k, v in step["env"].items()
        }
        set_ = environment | {k: str(v) for k, v in names.items()} | own
        done = run(["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], desk, set_)
        status, log = done.returncode, log + done.stdout
    told = dict(line.split("=", 1) for line in output.read_text(encoding="utf-8").splitlines())
    known = {f"steps.check.outputs.{name}": value for name, value in told.items()}
    return (
        status,
        log,
        {k: filled(v["value"], known) for k, v in declared["outputs"].items()},
        summary.read_text("utf-8"),
    )


def test_the_action_checks_drafts(desk: Path, on_path: Environment) -> None:
    job = yaml.safe_load(recipe("GitHub")[".github/workflows/factcheck.yml"])["jobs"]["check"]
    status, log, outputs, summary = action(desk, on_path, job["steps"][1]["with"])
    assert (status, outputs["status"]) == (1, "1")
    assert re.search(r"^::error file=drafts/wrong\.txt,line=3,.*second", log, re.MULTILINE)
    assert "drafts/right.txt" not in "".join(line for line in log.splitlines() if line.startswith("::error"))
    assert "at least the fourth" in summary
    reports = sorted(Path(outputs["reports"]).iterdir())
    assert [report.name for report in reports] == ["1.sarif", "2.sarif"]
    assert all(json.loads(report.read_bytes())["version"] == "2.1.0" for report in reports)


def test_the_action_compares_articles(desk: Path, on_path: Environment) -> None:
    quoted = desk / "it's $(touch gone)"
    (desk / "articles").rename(quoted)
    status, log, outputs, summary = action(desk, on_path, {"articles": f"{quoted.name}\n\n", "fail-on": "never"})
    assert (status, outputs["status"]) == (0, "0")
    assert "::error " in log
    assert "at least the third" in summary
    assert not (desk / "gone").exists()


def test_the_action_tells_wrong_usage(desk: Path, on_path: Environment) -> None:
    status, log, outputs, summary = action(desk, on_path, {"articles": "notes", "fail-on": "everything"})
    assert (status, outputs["status"], summary) == (2, "2", "")
    assert "factcheck: compare: invalid value for '--fail-on'" in log


def test_cron_over_a_folder(desk: Path, on_path: Environment) -> None:
    told = recipe("cron, over a folder that a feed fills")
    (desk / "feed.sh").write_text(told["feed.sh"], encoding="utf-8")
    session(told["console"], desk, on_path)
    assert json.loads((desk / "report.json").read_bytes())["summary"]["articles"] == 1


def test_a_cms_asks_before_it_publishes(address: str, desk: Path) -> None:
    told: dict[str, Any] = {"__name__": "cms_hook"}
    exec(recipe("A CMS that asks before it publishes")["cms_hook.py"], told)  # noqa: S102 - our own page
    told["SERVICE"] = address
    sources = {path.name: path.read_text(encoding="utf-8") for path in (desk / "notes").iterdir()}
    objections = told["objections"]
    assert objections(RIGHT, sources) == []
    wrong = objections((desk / "drafts" / "wrong.txt").read_text(encoding="utf-8"), sources)
    assert any(line.startswith("second time: ") for line in wrong), wrong
    refused = r"^the body is not what /openapi\.json asks for: see faults; /draft/text: String should match"
    with pytest.raises(RuntimeError, match=refused):
        objections("", sources)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        told["SERVICE"] = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(RuntimeError, match=r"^factcheck did not answer: "):
        objections(RIGHT, sources)


def test_every_status_of_the_service_is_told() -> None:
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    told = {int(status) for row in re.findall(r"^\| ([\d, ]+) \|", page, re.MULTILINE) for status in row.split(",")}
    paths = document(Limits())["paths"].values()
    described = {int(status) for path in paths for operation in path.values() for status in operation["responses"]}
    assert told == (described - {200}) | {404, 405}, "and what the router refuses by itself"


@contextmanager
def going_on(command: str, desk: Path, environment: Environment) -> Iterator["subprocess.Popen[str]"]:
    """A command that goes on until it is told to stop."""
    process = subprocess.Popen(  # noqa: S603 - what our own pages say
        shlex.split(command), cwd=desk, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=30)


def until(done: Callable[[], bool]) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < 60, "it never came"
        time.sleep(0.02)


def test_the_service_is_started_and_asked(desk: Path, on_path: Environment) -> None:
    told = recipe("A CMS that asks before it publishes")
    (port,) = re.findall(r"--port (\d+)", told["sh"])
    assert f'"http://127.0.0.1:{port}"' in told["cms_hook.py"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        own = str(free.getsockname()[1])
    names: dict[str, Any] = {"__name__": "cms_hook"}
    exec(told["cms_hook.py"].replace(port, own), names)  # noqa: S102 - our own page
    with going_on(told["sh"].replace(port, own), desk, on_path) as service:
        assert service.stderr is not None
        assert f"listening at http://127.0.0.1:{own}" in service.stderr.readline()
        sources = {"a.txt": "A blast in Arden on Monday killed 12 people."}
        (objection,) = names["objections"]("A blast in Arden on Monday killed 15 people.", sources)
        assert objection.startswith("15 people: ")
        service.terminate()
        assert service.wait(timeout=30) == 0


def test_a_draft_is_watched(desk: Path, on_path: Environment) -> None:
    report, draft = desk / "wrong.sarif", desk / "drafts" / "wrong.txt"
    with going_on(recipe("While somebody writes")["sh"], desk, on_path) as watching:
        until(report.exists)
        before = report.read_bytes()
        assert any(one["level"] == "error" for one in json.loads(before)["runs"][0]["results"])
        draft.write_text(RIGHT, encoding="utf-8")
        until(lambda: report.read_bytes() != before)
        assert not any(one["level"] == "error" for one in json.loads(report.read_bytes())["runs"][0]["results"])
        watching.send_signal(signal.SIGINT)
        assert watching.wait(timeout=30) == 130


def test_the_tab_key(desk: Path, on_path: Environment) -> None:
    done = run(["bash", "-c", recipe("The tab key")["sh"]], desk, on_path | {"HOME": str(desk)})
    assert (done.returncode, done.stdout) == (0, "")
    assert "_factcheck_completion" in (desk / ".bash_completion").read_text(encoding="utf-8")
