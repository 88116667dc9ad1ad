"""How many of the events of a table are told as a reader tells them: participants, rank, relation, mentions."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.model.analysis import Analysis
from factcheck.model.event import Event
from tests.reading import read

STORIES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "told.toml").read_text(encoding="utf-8"))[
    "story"
]
PARTS = ("doer", "affected", "side")


def at(analysis: Analysis, words: str) -> Event | None:
    """The event that is mentioned where these words stand first."""
    place = analysis.article.text.index(words)
    return next((e for e in analysis.events if any(m.start <= place < m.end for m in e.mentions)), None)


def told(story: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Each thing that the table says of a story's events, and whether it was read so."""
    analysis = read(story["text"])
    for wanted in story["event"]:
        event = at(analysis, wanted["trigger"])
        relation = event.relations[0] if event is not None else None
        yield "event", event is not None
        yield "relation", relation is not None and relation.kin == wanted["relation"]
        if "of" in wanted:
            whole = at(analysis, wanted["of"])
            yield "of", relation is not None and whole is not None and relation.of == whole.id
        if "ordinal" in wanted:
            yield "ordinal", event is not None and any(wanted["ordinal"] in o.text for o in event.ordinals)
        expected = {(part, name) for part in PARTS for name in wanted.get(part, ())}
        found = {(p.part, p.text) for p in event.participants} if event is not None else set()
        for party in expected:
            yield "participant", party in found
        for party in found:
            yield "participant given", party in expected
        for words in wanted.get("mentions", ()):
            yield "mention", event is not None and at(analysis, words) is event


def test_the_table_is_large_enough_to_say_something() -> None:
    assert sum(len(story["event"]) for story in STORIES) >= 60


@pytest.mark.parametrize(
    ("aspect", "least"),
    [
        ("event", 0.95),
        ("relation", 0.85),
        ("of", 0.85),
        ("ordinal", 0.9),
        ("participant", 0.85),
        ("participant given", 0.7),
        ("mention", 0.85),
    ],
)
def test_most_events_are_told_as_a_reader_tells_them(aspect: str, least: float) -> None:
    counted = Counter(right for story in STORIES for name, right in told(story) if name == aspect)
    assert counted[True] >= least * counted.total(), counted
