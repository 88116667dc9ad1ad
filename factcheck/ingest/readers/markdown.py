"""A Markdown text → what a reader of the finished page reads, each line where it stood. By markdown-it-py.

Blocks keep the line that they begin on, so that what build servers and editors are told of a draft leads to its lines.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from factcheck.ingest.extracted import Extracted, Paragraph, Refused
from factcheck.ingest.readers.fragments import fragment
from factcheck.ingest.readers.named_fields import about

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT: Final = re.compile(r"(---|\+\+\+)[ \t]*\r?\n(?=[\w-]{1,60}[ \t]*[:=])")
_NOTE: Final = re.compile(r"\[\^[^\[\]\s]{1,60}\](?::[ \t]+)?")  # of a footnote; CommonMark knows none
_DEEPEST: Final = 100_000  # Markdown that is nested deeper than Python goes is refused; by itself the parser drops it
_MOST_FRONT: Final = 64 * 1024  # characters
_OPENING: Final = 3  # paragraphs among which the title is


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of a Markdown file: no marks, no addresses of links, no blocks of code, nothing that is struck out.

    Raises:
        Refused: what stands between its first lines of dashes is no YAML, or no TOML where it is plus signs.
    """
    text = data.decode("utf-8")
    fields, begins, title_line = _front_matter(text)
    blocks = _Blocks(text.count("\n", 0, begins))
    blocks.take(_parser().parse(text[begins:]))
    told = about(fields)
    paragraphs = tuple(blocks.paragraphs)
    if told.title is None:
        told = about({**fields, "title": blocks.heading})
    elif not any(" ".join(p.text.split()) == told.title for p in paragraphs[:_OPENING]):
        paragraphs = (Paragraph(told.title, line=title_line), *paragraphs)
    yield Extracted(paragraphs, told.title, told.published, told.author, told.publisher)


def _front_matter(text: str) -> tuple[Mapping[str, Any], int, int]:
    """The fields above a text, where the text behind them begins, and the line, from 1, of the title among them."""
    opened = _FRONT.match(text)
    if opened is None:
        return {}, 0, 1
    mark = re.escape(opened[1])
    closed = re.compile(rf"^(?:{mark}|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE).search(text, opened.end())
    if closed is None or closed.start() > _MOST_FRONT:
        return {}, 0, 1
    inside = text[opened.end() : closed.start()]
    fields = _toml(inside) if opened[1] == "+++" else _yaml(inside)
    lines = inside.splitlines()
    at = next((n for n, line in enumerate(lines, start=2) if line.startswith(("title", "headline"))), 2)
    return fields, closed.end(), at


def _yaml(text: str) -> Mapping[str, Any]:
    import yaml

    try:
        found = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes strings, lists and dicts, nothing else
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark is not None else ""
        step = "put quotes around a value with a colon in it"
        raise Refused(f"begins with front matter that is no YAML{where}", step) from error
    return found if isinstance(found, dict) else {}


def _toml(text: str) -> Mapping[str, Any]:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused(f"begins with front matter that is no TOML ({error})", "mend it") from error
    return {name: value if isinstance(value, str | list) else str(value) for name, value in found.items()}


def _parser() -> "MarkdownIt":
    """CommonMark with tables and struck words. An indented line is a paragraph that somebody indented, no code."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
    return parser.enable(["table", "strikethrough"]).disable("code")


@dataclass
class _Blocks:
    """What is read of a page, block by block; `above` is how many lines stand before its first."""

    above: int
    paragraphs: list[Paragraph] = field(default_factory=list)
    heading: str | None = None
    """The first heading, where it opens the text."""
    _mark: str = ""
    _rank: str = ""
    _row: list[str] | None = None
    _row_line: int | None = None

    def take(self, tokens: Sequence["Token"]) -> None:
        """Read these tokens."""
        for token in tokens:
            line = self.above + token.map[0] + 1 if token.map else None
            match token.type:
                case "inline":
                    self._inline(token, line)
                case "html_block":
                    self._html(token.content, line)
                case "list_item_open":
                    self._mark = f"{token.info}{token.markup} "
                case "list_item_close":
                    self._mark = ""
                case "heading_open":
                    self._rank = token.tag
                case "tr_open":
                    self._row = []
                case "tr_close":
                    cells = [cell for cell in self._row or () if cell]
                    self._row = None
                    self._add(" | ".join(cells), self._row_line)

    def _inline(self, token: "Token", line: int | None) -> None:
        text = _shown(token.children or ())
        if self._row is not None:
            self._row.append(" ".join(text.split()))
            self._row_line = line
            return
        if self._rank:
            text = " ".join(text.split())
            if self.heading is None and text and len(self.paragraphs) < (_OPENING if self._rank == "h1" else 1):
                self.heading = text
        self._add(f"{self._mark}{text.strip()}" if text.strip() else "", line)
        self._mark = self._rank = ""

    def _html(self, markup: str, line: int | None) -> None:
        from factcheck.decisions.waivers import shown

        for paragraph in fragment(shown(markup)):
            self._add(paragraph.text, line)

    def _add(self, text: str, line: int | None) -> None:
        if text.strip():
            self.paragraphs.append(Paragraph(text, line=line))


def _shown(children: Sequence["Token"]) -> str:
    """What is read of a paragraph, its line breaks kept. Of comments only waivers stay, in brackets."""
    from factcheck.decisions.waivers import shown

    words: list[str] = []
    struck = address = 0
    for child in children:
        match child.type:
            case "s_open" | "s_close":
                struck += child.nesting
            case "link_open" | "link_close" if child.markup == "autolink":
                address += child.nesting
            case "softbreak" | "hardbreak":
                words.append("\n")
            case "text" | "code_inline" if not struck and not address:
                words.append(_NOTE.sub("", child.content) if child.type == "text" else child.content)
            case "html_inline" if not struck:
                words += [p.text for p in fragment(shown(child.content))]
                words += [" "] * child.content.lower().startswith("<br")
    return "".join(words)
