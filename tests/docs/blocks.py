"""The fenced blocks of a Markdown page, as a reader of Markdown sees them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, the file that its fence names ("" if none), its text, the heading it is under."""

    language: str
    file: str
    text: str
    heading: str


def blocks(page: Path) -> Iterator[Block]:
    """The page's fenced blocks in order."""
    heading = ""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = tokens[number + 1].content
        elif token.type == "fence":
            language, _, file = token.info.partition(" ")
            yield Block(language, file, token.content, heading)


def recipe(heading: str) -> dict[str, str]:
    """The files and, under its language, the last block without a name that a recipe has."""
    found = [block for block in blocks(ROOT / "docs" / "recipes.md") if block.heading == heading]
    assert found, f"docs/recipes.md has no recipe {heading!r}"
    return {block.file or block.language: block.text for block in found}
