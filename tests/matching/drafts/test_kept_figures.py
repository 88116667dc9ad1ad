"""Figures of a draft that its sources have in other sentences, and in answers to questions."""

import pytest

from factcheck import Article, check


def verdicts(draft: str, *sources: str) -> set[str]:
    """What is said of the draft."""
    articles = [Article.from_text(text, name=f"s{number}") for number, text in enumerate(sources)]
    return {f.verdict for f in check(Article.from_text(draft, name="d"), articles).findings}


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        ("The ferry, which was built in 1987, now lies 95 metres down.",
         ["The ferry sank in a storm. The boat, built in 1987, was Danish.", "The wreck lies in 95 metres of water."]),
        ("The wind was blowing at up to 70 miles an hour.",
         ["A helicopter lifted all of them in winds of up to 70mph, the coastguard said."]),
        ("Mr Kosta was 58 and had spent his working life in the mines.",
         ["Mr Kosta, a retired miner who was 58, had driven the bus since May. He loved mines."]),
        ("After the storm in Norland 19 people are known to have died.",
         ["Seven people died in the storm in Norland.", "How many people died in Norland? Nineteen."]),
    ],
)  # fmt: skip
def test_figures_are_borne_out(draft: str, sources: list[str]) -> None:
    assert not verdicts(draft, *sources) & {"single-source", "contradiction"}


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # another year, another thing with the figure, a question about something else
        ("The ferry, which was built in 1978, now lies 95 metres down.",
         ["The ferry sank in a storm. The boat, built in 1987, was Danish.", "The wreck lies in 95 metres of water."]),
        ("The crane was insured for 70 million pounds.", ["The crane fell in winds of up to 70mph."]),
        ("Some 340 workers signed the petition.", ["How far is the mill from the sea? Just 340 km, by road."]),
    ],
)  # fmt: skip
def test_figures_of_other_things_are_not(draft: str, sources: list[str]) -> None:
    assert verdicts(draft, *sources) & {"single-source", "contradiction"}
