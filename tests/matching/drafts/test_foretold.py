"""What a draft tells as heard of or to come, and what only its writer thinks."""

import pytest

from factcheck import Article, check

SOURCE = """The town of Selby bought the old mill on Tuesday for $3 million.

The work is to take nine weeks, a guide said. Mayor Tom Reed said that the roof would be repaired by June. The owner,
Ana Ruiz, had asked for twice as much.

Police are holding a man, Carl Voss, over a fire at the mill in March.
"""
FIRST = "The town of Selby bought the old mill on Tuesday for $3 million."


def verdicts(sentence: str) -> set[str]:
    draft = f"{FIRST}\n\n{sentence}"
    found = check(Article.from_text(draft, name="d"), [Article.from_text(SOURCE, name="s")]).findings
    return {f.verdict for f in found if any(side.article == "a1" and side.start > len(FIRST) for side in f.sides)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Detectives are looking into whether a sister of the man hid him in the mill.",
        "Ruiz is understood to have had lunch with Reed in the past month.",
        "The guild of carpenters has offered to pay for the roof and the windows of the mill.",
        "Prosecutors are weighing whether to charge the watchman of the old mill.",
        "The guild is said to have approached a bank in Leeds.",
    ],
)
def test_what_is_told_as_heard_of_can_be_looked_up(sentence: str) -> None:
    assert verdicts(sentence) == {"single-source"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A town that has waited so long deserves a better view.",
        "Whether a cheaper mill will also be a prettier one is another matter.",
        "Whether the roof will last remains to be seen.",
        "She deserved a better price.",
    ],
)
def test_what_the_writer_thinks_cannot(sentence: str) -> None:
    assert verdicts(sentence) == set()


def test_what_a_source_tells_of_is_borne_out() -> None:
    assert "single-source" not in verdicts("The roof is expected to be repaired by June, said Tom Reed, the mayor.")


def test_a_figure_that_a_source_has_is_looked_up_by_itself() -> None:
    assert "single-source" not in verdicts("The work at the mill is expected to take nine weeks.")
