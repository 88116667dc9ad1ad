"""What was read before changes no byte of a report; it only spares reading it again."""

from collections.abc import Callable, Sequence
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, Memory, check, compare, pipeline
from factcheck import memory as memory_module
from factcheck.language.model import load
from factcheck.matching.shared_text import Reading
from factcheck.model.analysis import Analysis
from factcheck.reporting.as_json import report_json

SOURCES = [
    Article.from_text(
        "Ferry sinks off Brenton\n\nAt least 23 people drowned when the ferry Alma sank off Brenton on 3 May 2024.\n\n"
        "The ferry had 140 passengers on board, harbour master Ida Marsh said.\n",
        name="wire.txt",
    ),
    Article.from_text(
        "Dozens dead in ferry disaster\n\nThe sinking of the ferry Alma off Brenton on 3 May 2024 killed 31 people.\n\n"
        "“We had no warning,” said captain Olaf Lind. Repairs of $4 million were put off twice.\n",
        name="local.txt",
    ),
]
PARAGRAPHS = [
    "Ferry sinks off Brenton",
    "At least 23 people drowned when the ferry Alma sank off Brenton on 3 May 2024.",
    "The sinking killed 31 people. The ferry had 180 passengers on board.",
    "“We had no warning,” said captain Olaf Lind.",
    "Repairs of $4 million were put off twice.",
    "He was charged on Monday. She said that no one was hurt.",
    "It was the third such disaster in a year.",
]
EDITS: dict[str, Callable[[list[str], int, int], object]] = {
    "delete": lambda told, at, _: told.pop(at),
    "insert": lambda told, at, which: told.insert(at, PARAGRAPHS[which]),
    "repeat": lambda told, at, _: told.insert(at, told[at]),
    "swap": lambda told, at, _: told.insert(0, told.pop(at)),
    "figure": lambda told, at, which: told.__setitem__(at, told[at].replace("3", str(which))),
    "word": lambda told, at, _: told.__setitem__(at, told[at].partition(" ")[2] or told[at]),
    "join": lambda told, at, _: told.insert(0, told.pop(at) + " " + (told or [""])[0]),
}


def draft(paragraphs: Sequence[str]) -> Article:
    return Article.from_text("\n\n".join(paragraphs) or "Nothing.", name="draft.txt")


@settings(max_examples=6, deadline=None)
@given(
    edits=st.lists(
        st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 20), st.integers(0, len(PARAGRAPHS) - 1)),
        min_size=1,
        max_size=2,
    )
)
def test_whatever_is_edited_the_report_is_that_of_a_fresh_run(edits: list[tuple[str, int, int]]) -> None:
    told, memory = PARAGRAPHS[:5], Memory()
    check(draft(told), SOURCES, memory=memory)
    for edit, at, which in edits:
        if told:
            EDITS[edit](told, min(at, len(told) - 1), which)
        again = check(draft(told), SOURCES, memory=memory)
    assert report_json(again) == report_json(check(draft(told), SOURCES))


def test_only_what_was_changed_is_parsed_again() -> None:
    memory = Memory()
    check(draft(PARAGRAPHS), SOURCES, memory=memory)
    nlp = load(None)
    edited = [*PARAGRAPHS[:4], "Repairs of $6 million were put off twice.", *PARAGRAPHS[5:]]
    with patch.object(nlp, "pipe", wraps=nlp.pipe) as pipe:
        check(draft(edited), SOURCES, memory=memory)
    parsed = [list(call.args[0]) for call in pipe.call_args_list]
    assert [piece for call in parsed for piece, _ in call] == [edited[4]]


def test_a_parse_does_not_depend_on_what_is_parsed_beside_it() -> None:
    nlp = load(None)
    columns: list[int | str] = ["ORTH", "LEMMA", "TAG", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "SENT_START"]
    together = list(nlp.pipe(PARAGRAPHS))
    for text, doc in zip(PARAGRAPHS, together, strict=True):
        alone = nlp(text)
        assert (alone.tensor == doc.tensor).all(), "to the last bit, so that no close call goes the other way"
        assert (alone.to_array(columns) == doc.to_array(columns)).all()


def test_an_article_of_another_date_or_other_kinds_is_read_anew(tmp_path: Path) -> None:
    memory = Memory()
    article = SOURCES[0]
    compare([article], memory=memory)
    assert memory.analysis(article, None, None) is not None
    assert memory.analysis(article.model_copy(update={"title": "Ferry sinks"}), None, None) is None
    assert memory.analysis(article, None, tmp_path) is None
    assert memory.analysis(article, "another", None) is None


def test_it_holds_no_more_than_it_may() -> None:
    memory = Memory(articles=sum(len(source.text) for source in SOURCES) - 1)
    for source in SOURCES:
        memory.keep(source, None, None, pipeline.analyse(source))
    assert [memory.analysis(source, None, None) is None for source in SOURCES] == [True, False]


def test_a_draft_is_not_kept_as_a_whole_since_it_changes() -> None:
    memory = Memory()
    check(draft(PARAGRAPHS[:2]), SOURCES, memory=memory)
    assert memory.analysis(draft(PARAGRAPHS[:2]), None, None) is None


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_the_sources_changes_nothing_then_either(order: int) -> None:
    memory = Memory()
    compare(SOURCES[::-order], memory=memory)
    assert report_json(compare(SOURCES[::order], memory=memory)) == report_json(compare(SOURCES))


def test_the_words_of_a_source_are_read_once_too(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    class Counted(Reading):
        def __init__(self, analysis: Analysis) -> None:
            read.append(analysis.article.name)
            super().__init__(analysis)

    monkeypatch.setattr(memory_module, "Reading", Counted)
    memory = Memory()
    for paragraphs in (PARAGRAPHS[:2], PARAGRAPHS[:3]):
        check(draft(paragraphs), SOURCES, memory=memory)
    assert sorted(read) == ["draft.txt", "draft.txt", "local.txt", "wire.txt"]


def test_what_is_kept_no_more_is_read_anew() -> None:
    first, second = (pipeline.analyse(source) for source in SOURCES)
    memory = Memory(articles=max(len(source.text) for source in SOURCES))
    memory.keep(SOURCES[0], None, None, first)
    reading = memory.reading(first)
    assert memory.reading(first) is reading
    memory.keep(SOURCES[1], None, None, second)
    assert memory.reading(first) is not reading
    assert memory.reading(second).name == "local.txt"
