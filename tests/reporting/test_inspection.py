"""The inspected text: snapshots to read, and what must hold whatever is marked in whatever text."""

import re
from typing import TypedDict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.model.analysis import Actor, Block, Quotation, Sentence
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.inspection import (
    LAYERS,
    Attributed,
    EventMention,
    InspectedArticle,
    InspectedClaim,
    Inspection,
    Layers,
)
from factcheck.model.quantity import Quantity
from factcheck.model.report import Tool
from factcheck.model.time import Time
from factcheck.model.value import CountValue
from factcheck.reporting.terminal import inspection_text
from tests.reporting.test_terminal import ESCAPE, check

TEXT = (
    "Barge sinks at Lund quay\n\n"
    "At least nine people were hurt when a barge sank at Lund quay on Monday, harbour master Eva Lind said. "
    "“Nine is what we know of,” she added.\n"
    "Share this story\n"
    "Read also:\n"
)


class At(TypedDict):
    start: int
    end: int


def at(words: str) -> At:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


def inspected(blocks: tuple[Block, ...] = (), **layers: object) -> Inspection:
    return Inspection(
        tool=Tool(version="0.1.0", model="en_core_web_sm", model_version="3.8.0"),
        article=InspectedArticle(name="barge.txt", title=None, published=None),
        blocks=blocks,
        layers=Layers.model_validate(layers),
    )


def barge() -> Inspection:
    first = "At least nine people were hurt when a barge sank at Lund quay on Monday, harbour master Eva Lind said."
    said = "At least nine people were hurt when a barge sank at Lund quay on Monday"
    toll = CountValue(text="At least nine people", low=9, high=None, counted="people", outcome="injured")
    claim = Claim(
        id="c1", article="barge.txt", kind="toll", event="e1", **at(said), quote=said, attribute="injured",
        focus=Span(**at("At least nine people")), value=toll, speaker="harbour master Eva Lind",
    )  # fmt: skip
    mentions = [
        EventMention(
            **at(word), text=word, event="e1", type="sinking", label="sinking, Monday", standing="main", time=None,
            place=None,
        )
        for word in ("sinks", "sank")
    ]  # fmt: skip
    quoted = "“Nine is what we know of,”"
    nine = "At least nine"
    return inspected(
        (
            Block(**at("Barge sinks at Lund quay"), role="headline"),
            Block(start=TEXT.index("At least"), end=TEXT.index("\nShare"), role="paragraph"),
            Block(**at("Share this story"), role="aside", reason="a sharing line"),
            Block(**at("Read also:"), role="aside", reason="a sharing line"),
        ),
        sentences=(
            Sentence(**at("Barge sinks at Lund quay"), text="Barge sinks at Lund quay", block=0, lead=True),
            Sentence(**at(first), text=first, block=1, lead=True),
        ),
        quotations=(Quotation(block=0, **at(quoted), inner=Span(**at(quoted[1:-1])), text=quoted, speaker="Eva Lind"),),
        attribution=(
            Attributed(
                **at(said), text=said, speaker="harbour master Eva Lind", cue=Span(**at("said")), cue_text="said"
            ),
        ),
        times=(Time(**at("Monday"), text="Monday", type="DATE", value="XXXX-WXX-1"),),
        quantities=(
            Quantity(
                **at(nine), text=nine, kind="cardinal", low=9, high=None, number=Span(**at("nine"))
            ),
        ),
        people=(
            Actor(**at("Eva Lind"), text="Eva Lind", type="person", name="Eva Lind"),
            Actor(**at("she"), text="she", type="person", name="Eva Lind"),
        ),
        events=tuple(mentions),
        claims=(InspectedClaim(**claim.model_dump(), text=said),),
    )  # fmt: skip


@pytest.mark.parametrize("width", [60, 100])
def test_snapshot_of_every_layer(width: int) -> None:
    check(f"inspection-{width}-all", inspection_text(barge(), TEXT, LAYERS, width=width))


def test_snapshot_of_the_claims_in_colour() -> None:
    check("inspection-80-claims-color", inspection_text(barge(), TEXT, ["claims"], width=80, color=True))


def test_a_layer_that_is_not_shown_is_counted() -> None:
    head = inspection_text(barge(), TEXT, ["times"]).splitlines()[:4]
    assert head[1] == "shown: times 1"
    assert " ".join(head[2:]).startswith("also seen, shown by --layer NAME: sentences 2, quotations 1")


def test_lines_set_aside_are_set_apart_with_the_reason_once() -> None:
    text = inspection_text(barge(), TEXT, ["claims"])
    assert text.count("set aside: a sharing line") == 1
    assert text.index("set aside") < text.index("4 ┊ Share this story") < text.index("5 ┊ Read also:")


def test_events_are_listed_where_their_ids_are_shown() -> None:
    assert "EVENTS\ne1  sinking, Monday · main" in inspection_text(barge(), TEXT, ["claims"])
    assert "EVENTS" not in inspection_text(barge(), TEXT, ["times"])


def test_a_reader_without_colour_finds_the_words_above_their_marks() -> None:
    lines = [line[4:] for line in inspection_text(barge(), TEXT, ["people"], width=60).splitlines()]
    marked = [
        lines[number - 1][found.start() : found.end()]
        for number, line in enumerate(lines)
        for found in re.finditer(r"\^+", line)
    ]
    assert marked == ["Eva Lind", "she"]


NASTY = st.sampled_from("ab  .\t\n\r\x1b\u200b\u202e\u00a0\u0301火😀\u2028\ue000")


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, Inspection]:
    """A text of anything, with spans anywhere in it: nested, crossing, equal, over line ends."""
    text = draw(st.text(NASTY, min_size=1, max_size=120))
    place = st.integers(0, len(text) - 1)
    spans = [(min(a, b), max(a, b) + 1) for a, b in draw(st.lists(st.tuples(place, place), max_size=8))]
    people = tuple(
        Actor(start=a, end=b, text=text[a:b], type="person", name=draw(st.text(NASTY, max_size=40)))
        for a, b in sorted(spans)
    )
    quotations = tuple(
        Quotation(block=0, start=a, end=b, inner=Span(start=a, end=b), text=text[a:b]) for a, b in sorted(spans[:3])
    )
    blocks = tuple(Block(start=a, end=b, role="aside", reason="\x1b[31m") for a, b in sorted(spans[:1]))
    return text, inspected(blocks, people=people, quotations=quotations)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(marked_texts(), st.sampled_from([40, 41, 60]))
def test_whatever_is_marked_the_page_holds(marked: tuple[str, Inspection], width: int) -> None:
    text, inspection = marked
    plain = inspection_text(inspection, text, LAYERS, width=width)
    colored = inspection_text(inspection, text, LAYERS, width=width, color=True)
    assert ESCAPE.sub("", colored).split() == plain.split()
    for line in plain.split("\n"):
        assert cell_len(line) <= width
        assert line == line.rstrip()
    assert not set(plain) & set("\x1b\u200b\u202e\u2028\ue000\r\t")


def test_spans_without_end_cost_what_they_show() -> None:
    """Hundreds of spans that all run to the end of a long text: drawn once a row, not once each."""
    text = "word " * 4_000
    people = tuple(
        Actor(start=n * 5, end=len(text), text=text[n * 5 :], type="person", name="x") for n in range(400)
    )  # fmt: skip
    assert len(inspection_text(inspected(people=people), text, ["people"])) < 8 * len(text)
