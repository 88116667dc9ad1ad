"""Each option is told in the docs, and the docs tell of no other."""

import re
from collections.abc import Iterator
from functools import cache

import click

from factcheck.cli.main import main
from tests.cli.conftest import ROOT

OTHERS = {"git": {"--cached", "--name-only", "--diff-filter"}, "podman": {"--rm", "--network"}}


@cache
def pages() -> str:
    files = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def commands(group: click.Group) -> Iterator[click.Command]:
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from commands(command)


def options() -> set[str]:
    found = {
        name
        for command in (main, *commands(main))
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in (*parameter.opts, *parameter.secondary_opts)
    }
    return {name for name in found if name.startswith("--")}


def test_every_option_is_in_the_docs() -> None:
    untold = {name for name in options() if not re.search(rf"{name}(?![\w-])", pages())}
    assert untold == {"--version"}, "it says itself what it does"


def test_every_option_in_the_docs_is_one() -> None:
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*[a-z]", pages()))
    known = options() | {"--help"}.union(*OTHERS.values())
    assert told <= known, told - known
