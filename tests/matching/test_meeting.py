"""What a draft's figures meet in the sentences that tell the same."""

import pytest

from tests.reading import against, compared

SOURCE = (
    "The mill owner Ada Vale put 4 million euros into repairs of the burnt mill in Velm, her lawyer said. "
    "The mill employs 80 weavers, most of them from the valley."
)


def verdicts(draft: str, kind: str, source: str = SOURCE) -> list[str]:
    return sorted({f.verdict for f in compared(draft, source, draft="a").findings if f.kind == kind})


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        ("Repairs of the burnt mill in Velm cost its owner Ada Vale 4 million euros.", "money"),
        ("The mill has some 80 weavers on its books, most from the valley.", "count"),
    ],
)
def test_a_figure_in_a_sentence_told_in_other_words_is_supported(draft: str, kind: str) -> None:
    assert "single-source" not in verdicts(draft, kind)
    assert "contradiction" not in verdicts(draft, kind)


def test_a_figure_that_the_passage_lacks_is_no_agreement() -> None:
    assert "agreement" not in verdicts("The mill employs 90 weavers, most of them from the valley.", "count")


def test_figures_of_two_things_in_one_passage_are_not_held_against_each_other() -> None:
    source = "The mill employs 80 weavers and 12 drivers, most of them from the valley."
    draft = "The mill employs 12 drivers and 80 weavers, most of them from the valley."
    assert "contradiction" not in verdicts(draft, "count", source)


def test_a_death_told_by_the_supported_sentence_is_not_only_the_drafts() -> None:
    source = "Deputy Bo Lind was killed by the gang member Cal Dorr, the court in Velm found."
    draft = "The gang member Cal Dorr killed Bo Lind, the court found in Velm."
    assert verdicts(draft, "toll", source) in (["agreement"], [])


def test_a_source_that_tells_of_plans_alone_is_read() -> None:
    source = "The Orla Regatta will be broadcast live on Saturday, June 12, 2021, on the Kanal 5 network."
    assert against("The regatta was last broadcast live on Kanal 5 on June 14, 2019.", source) == []
