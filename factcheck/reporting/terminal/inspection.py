"""What each stage saw, in the text itself, for `inspect`."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.text import Text

from factcheck.model.analysis import Sentence
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.inspection import LAYERS, EventMention, Inspection, Layer
from factcheck.reporting.labels import Entry, label
from factcheck.reporting.passages import LINE_BREAK
from factcheck.reporting.terminal.ink import QUIET, Ink, heading, tagged, words
from factcheck.reporting.terminal.marks import Mark, Marker, Row, rows

_STYLE: dict[Layer, str] = {
    "sentences": QUIET,
    "quotations": "green",
    "attribution": "bright_green",
    "times": "cyan",
    "quantities": "bright_blue",
    "places": "bright_magenta",
    "people": "bright_cyan",
    "events": "magenta",
    "claims": "bold yellow",
}
# Whole clauses are underlined otherwise than the words that decide.
_STRETCHES: frozenset[Layer] = frozenset({"sentences", "quotations", "attribution"})
_READ, _ASIDE = "│", "┊"


def inspection_text(
    inspection: Inspection, text: str, layers: Collection[Layer], *, width: int = 80, color: bool = False
) -> str:
    """The text with its lines numbered, and beneath each row what the stages made of its words.

    Args:
        inspection: what they saw; of a layer that is not shown the number of its entries is told, if it has them.
        text: the article's text.
        layers: the layers to show.
        width: columns to fill, at least 40.
        color: whether to use colours.
    """
    ink = Ink(width=width, color=color)
    shown = [layer for layer in LAYERS if layer in layers]
    parts: list[RenderableType] = [*_legend(inspection, shown), Text()]
    parts += _Page(inspection, text, list(_marks(inspection, shown)), ink.width).lines()
    events = list(_events(inspection))
    if events and {"claims", "events", "places"} & set(shown):
        parts += [Text(), heading("EVENTS", "bold"), tagged(events)]
    return ink.printed(parts)


def _entries(inspection: Inspection, layer: Layer) -> Sequence[Entry] | None:
    entries: Sequence[Entry] | None = getattr(inspection.layers, layer)
    return entries


def _marks(inspection: Inspection, shown: Sequence[Layer]) -> Iterator[Mark]:
    """A mark for each entry of each layer, and for the datelines; of a claim the deciding words are marked."""
    for layer in shown:
        for place, entry in enumerate(_entries(inspection, layer) or (), start=1):
            words_of = entry.focus if isinstance(entry, Claim) else entry
            role = inspection.blocks[entry.block].role if isinstance(entry, Sentence) else ""
            yield Mark(
                start=words_of.start,
                end=words_of.end,
                label=label(entry, place=place, role=role),
                style=_STYLE[layer],
                sign="~" if layer in _STRETCHES else "^",
            )
    for block in inspection.blocks:
        if block.role == "dateline":
            yield Mark(start=block.start, end=block.end, label="dateline", style=QUIET, sign="~")


def _legend(inspection: Inspection, shown: Sequence[Layer]) -> Iterator[Text]:
    """The article's name, what is shown of it in which colour, and what else was seen."""
    about = inspection.article
    yield words(about.name, "bold").append(f" · published {about.published}" if about.published else "", QUIET)
    seen = {layer: len(entries) for layer in LAYERS if (entries := _entries(inspection, layer)) is not None}
    yield _counts("shown", {layer: seen.get(layer, 0) for layer in shown}, _STYLE)
    others = {layer: number for layer, number in seen.items() if layer not in shown}
    if others:
        yield _counts("also seen, shown by --layer NAME", others, {})


def _counts(title: str, numbers: Mapping[Layer, int], styles: Mapping[Layer, str]) -> Text:
    line = Text(overflow="fold").append(f"{title}:", QUIET)
    for place, (layer, number) in enumerate(numbers.items()):
        line.append("," if place else "", QUIET).append(f" {layer} {number}", styles.get(layer, QUIET))
    return line


def _events(inspection: Inspection) -> Iterator[tuple[str, Text]]:
    """Each event once: what its ids in the labels stand for, what it is to the others, and who takes part in it."""
    known = {event.id: event for event in inspection.events}
    told: dict[str, EventMention] = {m.event: m for m in inspection.layers.events or ()}
    for mention in sorted(told.values(), key=lambda m: int(m.event[1:])):
        line = words(mention.label)
        if mention.event in known:
            line.append_text(words("".join(f" · {part}" for part in _about(known[mention.event])), QUIET))
        else:
            line.append_text(words(f" · {mention.standing}", QUIET))
        yield mention.event, line


def _about(event: Event) -> Iterator[str]:
    """What is told of an event: "part of e1", "third attack", "doer: two gunmen"."""
    for relation in event.relations:
        yield f"part of {relation.of}" if relation.kin == "part" else relation.kin
    yield from dict.fromkeys(ordinal.text for ordinal in event.ordinals)
    for part in ("doer", "affected", "side"):
        those = [participant.text for participant in event.participants if participant.part == part]
        if those:
            yield f"{part}: {', '.join(those)}"


class _Page:
    """The article's lines with their marks."""

    def __init__(self, inspection: Inspection, text: str, marks: Sequence[Mark], width: int) -> None:
        self._text = text
        self._breaks = [*((found.start(), found.end()) for found in LINE_BREAK.finditer(text)), (len(text), len(text))]
        self._gutter = len(str(len(self._breaks)))
        self._room = width - self._gutter - 3
        self._asides = [block for block in reversed(inspection.blocks) if block.reason]
        self._marker = Marker(marks, self._room)

    def lines(self) -> Iterator[Text]:
        """Every row of the page; empty lines in a row are one. A reason stands above the lines set aside for it."""
        told: str | None = None
        began = blank = False
        for number, line in self._lines():
            first = True
            for row in rows(self._text, line, self._room):
                if blank and began:
                    yield Text()
                began, blank = True, False
                reason = self._reason(row)
                if reason is not None and reason != told:
                    yield self._margin(None, reason).append_text(words(f"set aside: {reason}", f"{QUIET} italic"))
                yield from self._row(row, number if first else None, reason)
                told, first = reason, False
            blank = blank or first

    def _lines(self) -> Iterator[tuple[int, Span]]:
        start = 0
        for number, (end, following) in enumerate(self._breaks, start=1):
            yield number, Span(start=start, end=end)
            start = following

    def _reason(self, row: Row) -> str | None:
        """Why a row was set aside; None where it was read. Rows must come in the order of the text."""
        while self._asides and self._asides[-1].end <= row.start:
            self._asides.pop()
        aside = self._asides[-1] if self._asides else None
        return aside.reason if aside is not None and aside.start < row.end else None

    def _margin(self, number: int | None, reason: str | None) -> Text:
        margin = Text(no_wrap=True, overflow="ignore")
        return margin.append(f"{number or '':>{self._gutter}} {_READ if reason is None else _ASIDE} ", QUIET)

    def _row(self, row: Row, number: int | None, reason: str | None) -> Iterator[Text]:
        lanes, marked = self._marker.beneath(row)
        content = Text(row.words, style=QUIET if reason is not None else "")
        for start, end, style in marked:
            content.stylize(style, *row.places(start, end))
        yield self._margin(number, reason).append_text(content)
        for lane in lanes:
            yield self._margin(None, reason).append_text(lane)
