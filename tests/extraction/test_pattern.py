"""Which patterns a sentence is tried with."""

from importlib import import_module

import pytest

from factcheck.catalog import Kind, load_kinds
from factcheck.extraction.pattern import Patterns
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

SENTENCES = (
    "Two miners were killed and the pit was evacuated.",
    "Ana Ruiz, the mayor of Selby, was arrested for theft near the 1200 block of Mill Lane.",
    "Norvik bought the yard for $3 million, and its shares rose to 40 cents.",
    "A missile hit the mill; no warning was issued.",
    "Rain is likely on Friday.",
)
TRIGGERED = [
    k for k in load_kinds() if hasattr(import_module(f"factcheck.extraction.patterns.{k.pattern}"), "TRIGGERED")
]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    article = segment(Article.from_text("\n\n".join(SENTENCES), name="a"), load())
    return [Reading(sentence, (), ()) for sentence in article.sentences]


def test_kinds_come_in_their_order(readings: list[Reading]) -> None:
    patterns = Patterns(load_kinds())
    for reading in readings:
        tried = [kind for kind, _ in patterns.to_try(reading)]
        assert tried == [kind for kind in load_kinds() if kind in tried]
        assert {kind.id for kind in load_kinds()} - {kind.id for kind in TRIGGERED} <= {kind.id for kind in tried}


def test_a_sentence_is_tried_only_with_the_kinds_that_a_word_of_it_triggers(readings: list[Reading]) -> None:
    patterns = Patterns(load_kinds())
    first, *_, last = [{kind.id for kind, _ in patterns.to_try(reading)} for reading in readings]
    assert "toll" in first
    assert not last & {"toll", "actor", "address"}


@pytest.mark.parametrize("kind", TRIGGERED, ids=lambda kind: kind.id)
def test_what_is_left_out_would_have_found_nothing(kind: Kind, readings: list[Reading]) -> None:
    pattern = import_module(f"factcheck.extraction.patterns.{kind.pattern}")
    for reading in readings:
        if kind not in [tried for tried, _ in Patterns((kind,)).to_try(reading)]:
            assert not list(pattern.find(reading, kind))
