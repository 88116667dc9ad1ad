"""Article text → blocks: headline, datelines, paragraphs, and what is set aside."""

import re
from collections.abc import Iterator, Sequence

from factcheck.decisions.waivers import waivers, without
from factcheck.model.analysis import Block, BlockRole
from factcheck.model.trusted import trusted
from factcheck.segmentation.boilerplate import (
    APPEAL,
    LINK_LIST,
    is_appeal,
    is_link,
    is_single_link,
    line_reason,
    opens_link_list,
)
from factcheck.segmentation.furniture import dateline_end, is_byline, is_stamp
from factcheck.segmentation.lines import Line, ends_sentence, is_item, paragraphs
from factcheck.segmentation.waived import around
from factcheck.values.time.imprint import imprint_day

_new_block = trusted(Block)
_ABOVE = 5  # lines in which the outlet and the day may be named
_HEADLINE_CHARACTERS, _HEADLINE_WORDS = 300, 25
# "Two held in U.S.", "Fire at Mills Inc.": headlines end so, too.
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.[A-Z]\.|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.)$")


def _is_headline(line: Line, title: str | None) -> bool:
    if title is not None and line.text == title.strip():
        return True
    if len(line.text) > _HEADLINE_CHARACTERS or len(line.text.split()) > _HEADLINE_WORDS:
        return False
    if line.text.endswith((";", ":", ",")):
        return False
    return line.text.endswith(("?", "!")) or not ends_sentence(line.text) or _ABBREVIATION.search(line.text) is not None


def _block(line: Line, role: BlockRole, reason: str | None = None) -> Block:
    return _new_block(start=line.start, end=line.end, role=role, reason=reason)


def _body(line: Line) -> Iterator[Block]:
    """A paragraph, its dateline apart."""
    cut = dateline_end(line.text)
    if cut:
        mark = line.text[:cut].rstrip()
        yield _new_block(start=line.start, end=line.start + len(mark), role="dateline")
    if cut < len(line.text):
        yield _new_block(start=line.start + cut, end=line.end, role="paragraph")


class _Page:
    """What has been read of a page so far: whether its headline, its story and a list of links have begun."""

    def __init__(self, lines: Sequence[Line], title: str | None) -> None:
        self._last = len(lines) - 1
        self._title = title
        self._opened = False  # the headline or the story has begun
        self._told = False  # a paragraph was read
        self._links = False

    def blocks(self, number: int, line: Line) -> Iterator[Block]:
        """The blocks of the next line."""
        reason = None if self._is_title(line) else self._aside(line)
        if reason is not None:
            yield _block(line, "aside", reason)
        elif not self._is_title(line) and self._is_stamped(number, line):
            yield _block(line, "dateline")
        elif (
            not self._opened and number < self._last and _is_headline(line, self._title) and not dateline_end(line.text)
        ):
            self._opened = True
            yield _block(line, "headline")
        else:
            self._opened = self._told = True
            yield from _body(line)

    def _is_title(self, line: Line) -> bool:
        return self._title is not None and not self._opened and line.text == self._title.strip()

    def _is_stamped(self, number: int, line: Line) -> bool:
        """Whether a line tells only who wrote it and when; above the story the outlet may stand beside the day."""
        if is_stamp(line.text) or is_byline(line.text, one=not self._opened):
            return True
        return number < _ABOVE and not self._told and imprint_day(line.text, first=number == 0) is not None

    def _aside(self, line: Line) -> str | None:
        """Why a line is not part of the story, or None. Above the story it opens a list of marked items only."""
        if opens_link_list(line.text):
            self._links = True
            return LINK_LIST
        self._links = self._links and is_link(line.text) and (self._told or is_item(line.text))
        if self._links or (self._opened and is_single_link(line.text)):
            return LINK_LIST
        return line_reason(line.text) or (APPEAL if is_appeal(line.text) else None)


def blocks(text: str, title: str | None = None) -> tuple[Block, ...]:
    """The text's blocks in order; every character that can be seen lies in exactly one.

    The first line that is no date, byline or part of the page is the headline where it is at most 25 words without a
    full stop and more text follows. Lines wrapped by a program are joined. Dates, bylines and datelines have the role
    "dateline"; what is not the story has the role "aside" and a reason, and so have waivers, wherever they stand.
    Linear in the length of the text.
    """
    waived = waivers(text)
    lines = paragraphs(without(text) if waived else text)
    page = _Page(lines, title)
    found = (block for number, line in enumerate(lines) for block in page.blocks(number, line))
    return tuple(around(text, found, waived) if waived else found)
