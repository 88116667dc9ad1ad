"""Marks beneath the lines of a text, as compilers set them: what is marked, and a label beside it.

The text itself stays as it is; marks that overlap stand in lanes of their own. A row costs what its marks cost: spans
that go on from the row before are drawn once for each style, however many they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from rich.cells import cell_len
from rich.text import Text

from factcheck.model.base import Span
from factcheck.reporting.visible import clip, visible_characters

Stretch = tuple[int, int, str]
"""What is marked in a row: from, to (characters of the article), in which style."""
_Piece = tuple[int, str, str]  # column, words, style


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text to mark: what to write beside it, in which style, with which sign beneath it."""

    start: int
    end: int
    label: str
    style: str
    sign: str = "^"


class Row:
    """A row of the page: characters of the article, as they are shown."""

    def __init__(self, start: int, shown: Sequence[str]) -> None:
        """Args: where the row's first character stands in the article; how each is shown."""
        self.start, self.end = start, start + len(shown)
        self._shown = shown
        self._columns = list(accumulate(map(cell_len, shown), initial=0))
        self._lengths = list(accumulate(map(len, shown), initial=0))

    @property
    def words(self) -> str:
        """The row as it is printed, without white space at its end."""
        return "".join(self._shown).rstrip()

    def inside(self, start: int, end: int) -> tuple[int, int] | None:
        """The part of a span that can be seen in this row; None where there is none."""
        first, last = max(start, self.start), min(end, self.end)
        while first < last and self._shown[first - self.start].isspace():
            first += 1
        while last > first and self._shown[last - 1 - self.start].isspace():
            last -= 1
        return (first, last) if first < last else None

    def columns(self, start: int, end: int) -> tuple[int, int]:
        """The columns in which characters of the row stand, at least one."""
        left, right = self._columns[start - self.start], self._columns[end - self.start]
        return (left, right) if left < right else (max(right - 1, 0), max(right, 1))

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Where characters of the row stand in `words`."""
        return self._lengths[start - self.start], self._lengths[end - self.start]


def rows(text: str, line: Span, width: int) -> Iterator[Row]:
    """A line of the text in rows of at most `width` columns, broken between words; what shows nothing is left out."""
    own = text[line.start : line.end]
    shown = [" " if c.isspace() else s for c, s in zip(own, visible_characters(own), strict=True)]
    sizes = [cell_len(s) for s in shown]
    begin = 0
    while begin < len(shown):
        end = _break(shown, sizes, begin, width)
        if any(s != " " for s in shown[begin:end]):
            yield Row(line.start + begin, shown[begin:end])
        begin = end
        while begin < len(shown) and shown[begin] == " ":  # a row does not begin with the space it was broken at
            begin += 1


def _break(shown: Sequence[str], sizes: Sequence[int], begin: int, width: int) -> int:
    """Where the row that begins here ends: behind the last word that has room, inside it where it is the only one."""
    end, column, space = begin, 0, begin
    while end < len(shown) and column + sizes[end] <= width:
        column += sizes[end]
        end += 1
        if shown[end - 1] == " ":
            space = end
    if end < len(shown) and shown[end] != " " and space > begin:
        return space
    return max(end, begin + 1)


@dataclass(slots=True)
class _Lane:
    """One row of marks: what stands in it, without overlap."""

    pieces: list[_Piece] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)

    def free(self, left: int, right: int) -> bool:
        """Whether nothing stands between these columns, or right beside them."""
        return all(right < a or b < left for a, b in self.taken)

    def put(self, left: int, right: int, *pieces: _Piece) -> None:
        """Set pieces between these columns."""
        self.taken.append((left, right))
        self.pieces.extend(pieces)

    def text(self) -> Text:
        """The lane as it is printed."""
        line, at = Text(), 0
        for column, content, style in sorted(self.pieces):
            line.append(" " * (column - at)).append(content, style)
            at = column + cell_len(content)
        return line


class Marker:
    """Sets marks beneath the rows of a text; rows must come in the order of the text."""

    def __init__(self, marks: Sequence[Mark], width: int) -> None:
        """Args: the marks of the whole text; the columns of a row."""
        self._waiting = sorted(marks, key=lambda m: (m.start, -m.end), reverse=True)
        self._open: list[Mark] = []
        self._width = width

    def beneath(self, row: Row) -> tuple[list[Text], list[Stretch]]:
        """The lanes beneath a row; and what is marked in it, outer spans before inner ones."""
        lanes: list[_Lane] = []
        marked = list(self._continued(row, lanes))
        late: list[Mark] = []
        while self._waiting and self._waiting[-1].start < row.end:
            mark = self._waiting.pop()
            seen = row.inside(mark.start, mark.end)
            if seen is None:  # it begins with white space: its words stand in a later row
                late += [mark] if mark.end > row.end else []
                continue
            self._set(mark, row.columns(*seen), lanes)
            marked.append((*seen, mark.style))
            self._open += [mark] if mark.end > row.end else []
        self._waiting.extend(reversed(late))
        return [lane.text() for lane in lanes], sorted(marked, key=lambda m: m[0] - m[1])

    def _continued(self, row: Row, lanes: list[_Lane]) -> Iterator[Stretch]:
        """The spans that go on from the row before, drawn once for each style."""
        furthest: dict[tuple[str, str], tuple[int, int]] = {}
        for mark in self._open:
            seen = row.inside(mark.start, mark.end)
            if seen is not None:
                known = furthest.get((mark.style, mark.sign), seen)
                furthest[mark.style, mark.sign] = (min(known[0], seen[0]), max(known[1], seen[1]))
        self._open = [mark for mark in self._open if mark.end > row.end]
        for (style, sign), seen in furthest.items():
            left, right = row.columns(*seen)
            _first_free(lanes, left, right).put(left, right, (left, sign * (right - left), style))
            yield (*seen, style)

    def _set(self, mark: Mark, columns: tuple[int, int], lanes: list[_Lane]) -> None:
        """A mark with its label: to the right of it, or to the left, or beneath, wherever there is room."""
        left, right = columns
        signs, size = (left, mark.sign * (right - left), mark.style), cell_len(mark.label)
        if right + 1 + size <= self._width:
            end = right + 1 + size
            _first_free(lanes, left, end).put(left, end, signs, (right + 1, mark.label, mark.style))
        elif left - 1 - size >= 0:
            begin = left - 1 - size
            _first_free(lanes, begin, right).put(begin, right, (begin, mark.label, mark.style), signs)
        else:
            label = clip(mark.label, self._width)
            begin = max(min(left, self._width - cell_len(label)), 0)
            above, below = _Lane(), _Lane()
            above.put(0, self._width, signs)
            below.put(0, self._width, (begin, label, mark.style))
            lanes += [above, below]


def _first_free(lanes: list[_Lane], left: int, right: int) -> _Lane:
    lane = next((lane for lane in lanes if lane.free(left, right)), None)
    if lane is None:
        lane = _Lane()
        lanes.append(lane)
    return lane
