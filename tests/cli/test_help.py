"""Help, usage errors and the small commands."""

import json
import re
import shlex
from collections.abc import Callable

import click
import pytest

import factcheck
from factcheck.cli import exits
from factcheck.cli.main import main
from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]
COMMANDS = [
    "compare", "check", "why", "extract", "inspect", "kinds", "explain", "schema", "decide", "review", "baseline",
    "init", "serve", "completion",
]  # fmt: skip


def examples(text: str) -> list[str]:
    return re.findall(r"^ +(factcheck .+)$", text.partition("Examples:")[2], re.MULTILINE)


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_every_command_has_help_with_examples_that_parse(call: Call, command: str, flag: str) -> None:
    outcome = call(*command.split(), flag)
    assert (outcome.code, outcome.err) == (0, "")
    found = examples(outcome.out)
    assert len(found) >= 2
    for example in found:
        name, *args = shlex.split(example.partition(" > ")[0])[1:]
        with click.Context(main, info_name="factcheck", **main.context_settings) as parent:
            # a folder of the example need not exist here: what counts is that options and arguments are known
            main.commands[name].make_context(name, args, parent=parent, resilient_parsing=True)
        known = {option for parameter in main.commands[name].params for option in parameter.opts}
        assert {arg for arg in args if arg.startswith("-")} <= known


def test_help_lists_all_commands_and_exit_codes(call: Call) -> None:
    text = call("--help").out
    assert [
        line.split()[0]
        for line in text.partition("Commands:")[2].partition("Examples:")[0].splitlines()
        if line.strip()
    ] == COMMANDS
    for name in ("DONE", "FOUND", "USAGE", "PARTIAL", "INTERNAL", "OUTPUT", "INTERRUPTED", "BROKEN_PIPE"):
        assert re.search(rf"\b{getattr(exits, name)}  ", text), name


def test_help_fits_a_narrow_terminal(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for command in COMMANDS:
        assert max(map(len, call(command, "--help").out.splitlines())) <= 80


def test_no_command_shows_the_help_and_is_wrong_usage(call: Call) -> None:
    outcome = call()
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Usage: factcheck [OPTIONS] COMMAND")


def test_version(call: Call) -> None:
    outcome = call("--version")
    assert (outcome.code, outcome.out, outcome.err) == (0, f"factcheck {factcheck.__version__}\n", "")


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["compar", "x"], "no command 'compar'; did you mean 'compare'?"),
        (["xyzzy"], f"no command 'xyzzy'; there are {', '.join(COMMANDS)}"),
        (["."], "'.' is a path, not a command; did you mean: factcheck compare ."),
        (["--verson"], "no such option '--verson'. Did you mean '--version'?"),
        (["compare", "--quite", "x"], "compare: no such option '--quite'. Did you mean '--quiet'?"),
        (["compare"], "compare: no path given; name articles or a folder of them, as in: factcheck compare seeds/"),
        (["check"], "check: missing argument 'DRAFT...'; see factcheck check --help"),
        (["check", "x"], "check: nothing to check it against; name the sources, as in: --against seeds/"),
        (
            ["check", "x", "--against", "y", "--output", "no/such.txt"],
            "check: --output no/such.txt: there is no folder no; make it first",
        ),
        (["extract"], "extract: missing argument 'FILE'; see factcheck extract --help"),
        (["explain", "tol"], "no rule or kind 'tol'; did you mean toll?"),
        (
            ["compare", "x", "--output", "no/such.txt"],
            "compare: --output no/such.txt: there is no folder no; make it first",
        ),
        (["compare", "x", "--output", "."], "compare: --output . is a folder; name a file in it"),
    ],
)
def test_wrong_usage_is_one_line(call: Call, args: list[str], line: str) -> None:
    outcome = call(*args)
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")


@pytest.mark.parametrize(
    "args",
    [
        ["compare", "x", "--format", "xml"],
        ["compare", "x", "--fail-on", "error"],
        ["compare", "x", "--claims", "nowhere"],
        ["compare", "x", "--output"],
        ["check", "x", "y"],
        ["check", "x", "--against"],
        ["check", "x", "--against", "y", "--fail-on", "unsupported"],
        ["compare", "x", "--fail-on", "contradiction:fatal"],
        ["compare", "x", "--fail-on", "never:note"],
        ["extract", "a", "b"],
        ["kinds", "--claims", "nowhere"],
        ["explain", "nothing-like-it"],
        ["ev\x1bil"],
    ],
)
def test_any_wrong_usage_is_one_safe_line(call: Call, args: list[str]) -> None:
    outcome = call(*args)
    assert (outcome.code, outcome.out) == (2, "")
    assert re.fullmatch(r"factcheck: [^\n\x1b]+\n", outcome.err)


def test_kinds_is_a_table_of_rule_kind_and_question(call: Call) -> None:
    outcome = call("kinds")
    assert (outcome.code, outcome.err) == (0, "")
    head, *rows = outcome.out.splitlines()
    assert head.split() == ["RULE", "KIND", "QUESTION"]
    assert {"toll", "ordinal", "event-date", "place", "presence", "money"} <= {
        row.split()[1] for row in rows if row[0] != " "
    }
    assert all(len(row) <= 80 for row in rows)
    assert [row.split()[0] for row in rows if row[0] != " "] == sorted(row.split()[0] for row in rows if row[0] != " ")


def test_explain_prints_the_page_by_rule_or_kind(call: Call) -> None:
    outcome = call("explain", "toll")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("#")
    rule = next(line.split()[0] for line in call("kinds").out.splitlines() if line.split()[1] == "toll")
    assert call("explain", rule).out == outcome.out
    assert call("explain", rule.lower()).out == outcome.out


def test_schema_is_a_json_schema(call: Call) -> None:
    outcome = call("schema")
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
