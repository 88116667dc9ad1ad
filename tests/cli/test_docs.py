"""The README and the pages in docs/ show what factcheck does: samples, commands, figures, links."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.cli.main import main
from tests.cli.conftest import ROOT, Outcome

Call = Callable[..., Outcome]
README, DOCS = ROOT / "README.md", ROOT / "docs"
PAGES = [README, *sorted(DOCS.glob("*.md"))]
CUT = "…"  # a line of a sample that stands for any lines
WIDTH = "100"
COMMONMARK = MarkdownIt("commonmark")


def blocks(page: Path, *languages: str) -> list[str]:
    tokens = COMMONMARK.parse(page.read_text(encoding="utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info in languages]


def session(page: Path) -> Iterator[tuple[str, list[str]]]:
    """The commands of a page's samples, in order, each with the lines that are shown beneath it."""
    for block in blocks(page, "console"):
        lines = block.splitlines()
        starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
        assert starts[:1] == [0], f"a sample begins with a command: {lines[0]}"
        for start, end in pairwise([*starts, len(lines)]):
            yield lines[start][2:], lines[start + 1 : end]


def shows(sample: list[str], printed: str) -> bool:
    """Whether this is what was printed, but for the lines that are cut."""
    parts = [".*" if line == CUT else re.escape(line) + "\n" for line in sample]
    return re.fullmatch("".join(parts), printed, re.DOTALL) is not None


def test_a_sample_is_held_to_the_letter() -> None:
    assert shows(["one", CUT, "three"], "one\ntwo\nthree\n")
    assert shows(["one", CUT], "one\n")
    assert not shows(["one", "three"], "one\ntwo\nthree\n")
    assert not shows(["one", CUT, "four"], "one\ntwo\nthree\n")
    assert not shows(["one"], "one\ntwo\n")


@pytest.mark.parametrize(("page", "least"), [(README, 1), (DOCS / "tutorial.md", 10)], ids=lambda it: str(it)[-11:])
def test_the_samples_are_what_is_printed(
    page: Path, least: int, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", WIDTH)
    for folder in ("seeds", "examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    status, told = 0, list(session(page))
    assert len(told) >= least
    for command, sample in told:
        program, *arguments = shlex.split(command)
        if command == "echo $?":
            printed = f"{status}\n"
        elif program == "cat":
            printed = Path(*arguments).read_text(encoding="utf-8")
        else:
            assert program == "factcheck"
            outcome = call(*arguments)
            status, printed = outcome.code, outcome.out + outcome.err
        assert shows(sample, printed), f"$ {command}\n{printed}"


def commands_of(page: Path) -> Iterator[str]:
    """The lines of shell on a page that call factcheck, without comments and what the shell does with them."""
    for block in blocks(page, "sh", "console"):
        for line in block.replace("\\\n", " ").splitlines():
            if (bare := line.removeprefix("$ ")).startswith("factcheck "):
                words = shlex.shlex(bare, posix=True, punctuation_chars="|;<>&")
                words.whitespace_split = True
                kept = list(words)
                end = next((n for n, word in enumerate(kept) if set(word) <= set("|;<>&")), len(kept))
                yield shlex.join(kept[1:end])


def called(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that these words name, and what is left for it."""
    command: click.Command = main
    context = click.Context(main, info_name="factcheck", **main.context_settings)
    while isinstance(command, click.Group):
        _, found, words = command.resolve_command(context, words)
        assert found is not None
        command, context = found, click.Context(found, parent=context, info_name=found.name)
    return command, words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_commands_are_commands(page: Path) -> None:
    for command in commands_of(page):
        found, words = called(shlex.split(command))
        try:
            # below the program's own: a command keeps the names of its help from where it is first asked for them
            above = click.Context(main, info_name="factcheck", **main.context_settings)
            found.make_parser(click.Context(found, parent=above, info_name=found.name)).parse_args(words)
        except click.UsageError as error:
            pytest.fail(f"{page.name}: factcheck {command}: {error.message}")


def test_commands_are_found() -> None:
    assert len(list(commands_of(README))) > 15
    assert "check draft.txt --against notes/" in " ".join(commands_of(DOCS / "formats.md"))


def test_the_limits_quote_the_measurements() -> None:
    figures = re.compile(r"\d+/\d+|\d[\d.]* of \d+|\b\d+\.\d+\b")
    told = figures.findall((DOCS / "limits.md").read_text(encoding="utf-8"))
    measured = (ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")
    assert len(told) > 20
    assert [figure for figure in told if figure not in measured] == []


def inline(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from inline(token.children or [])


def test_the_links_of_the_readme_lead_somewhere() -> None:
    """Those of docs/ are checked as the site is built."""
    tokens = list(inline(COMMONMARK.parse(README.read_text(encoding="utf-8"))))
    targets = [
        str(token.attrs.get("href") or token.attrs.get("src"))
        for token in tokens
        if token.type in {"link_open", "image"}
    ]
    assert len(targets) > 10
    assert [
        target for target in targets if "://" not in target and not (ROOT / target.partition("#")[0]).exists()
    ] == []
    assert all(token.content for token in tokens if token.type == "image"), "a picture without an alternative text"
