"""The speakers of quotations: before, after, in the middle, over paragraphs, pronouns."""

import time

import pytest

from factcheck.extraction.speakers import utterances, voiced
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import quotations, segment


def speakers(text: str) -> list[tuple[str, str | None]]:
    parsed = segment(Article.from_text(text, name="a"), load())
    return [(text[u.words.start : u.words.end], u.speaker.name if u.speaker else None) for u in utterances(parsed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost it all,” Clara Bell said.", "Clara Bell"),
        ("“We lost it all,” said Clara Bell, 41, the mayor of Varna.", "Clara Bell"),
        ("“We lost it all,” said the mayor of Varna, Clara Bell.", "Clara Bell"),
        ("Mayor Clara Bell told reporters: “We lost it all.”", "Clara Bell"),
        ("Clara Bell opened the pier. “We lost it all,” she said.", "Clara Bell"),
        ("Clara Bell met Tom Roe on the pier. “We lost it all,” he said.", None),
        ("“We lost it all,” a neighbour said.", "a neighbour"),
        ("A spokesman for the port said: “We lost it all.”", "A spokesman for the port"),
        ("“We lost it all,” Const. Tim Fenn said.", "Tim Fenn"),
        ("Clara Bell refused to go, arguing that they “lost it all”.", "Clara Bell"),
        ("The crisis calls for “a calm hand at the wheel”.", None),
        ("They “lost it all”, according to Clara Bell.", "Clara Bell"),
        ("A banner read nothing but “We lost it all”.", None),
    ],
)
def test_one_quotation(text: str, expected: str | None) -> None:
    [(_, found)] = speakers(text)
    assert found == expected


def test_the_second_half_has_the_speaker_of_the_first() -> None:
    found = speakers("“We lost it all,” Clara Bell said. “Nobody came.”")
    assert [who for _, who in found] == ["Clara Bell", "Clara Bell"]


def test_a_paragraph_of_its_own_goes_on_with_whoever_spoke_last() -> None:
    found = speakers("“We lost it all,” Clara Bell said.\n\n“Nobody came.”\n\nThe port is closed.\n\n“It was late.”")
    assert [who for _, who in found] == ["Clara Bell", "Clara Bell", None]


@pytest.mark.parametrize("again", ["", "“"])
def test_a_quotation_over_paragraphs_has_one_speaker(again: str) -> None:
    found = speakers(f"“We lost it all.\n\n{again}Nobody came to help us,” Clara Bell said.")
    assert found == [("We lost it all", "Clara Bell"), ("Nobody came to help us", "Clara Bell")]


def test_a_family_name_is_told_in_full() -> None:
    assert speakers("Clara Bell owns the mill.\n\n“We lost it all,” Bell said.") == [("We lost it all", "Clara Bell")]


def test_many_quotations_take_linear_time() -> None:
    def seconds(times: int) -> float:
        text = "“We lost it all that night,” Clara Bell said. " * times
        parsed = segment(Article.from_text(text, name="a"), load())
        began = time.process_time()
        utterances(parsed)
        return time.process_time() - began

    small = min(seconds(20) for _ in range(3))
    assert min(seconds(160) for _ in range(2)) < 8 * 4 * max(small, 0.01)


def test_the_marked_quotations_are_given_their_speakers() -> None:
    text = "“We lost it all,” Clara Bell said.\n\nThe port is closed. They speak of a “safe” harbour."
    parsed = segment(Article.from_text(text, name="a"), load())
    found = voiced(parsed, quotations(text, parsed.blocks))
    assert [(q.text, q.speaker) for q in found] == [("“We lost it all,”", "Clara Bell"), ("“safe”", None)]
