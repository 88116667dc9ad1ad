"""Figures, dates and names of a draft's sentence that no source bears out, though sources tell the rest of it."""

import pytest

from tests.reading import compared

SOURCE = (
    "Ada Vale, 35, a member of the crew for 15 years, was hurt at the Selm mill on 3 May 2011. "
    "The jury of the Selm court was split, with nine in favor of a ban on the mill and three against. "
    "The owner, David Roe, sold the mill for $40 million and the barn for $25 million. "
    "Of the 200 voters asked in Selm, 90 were against the mill. "
    "Pia Lund called the old mill “a terrible ruin” at a hearing."
)


def verdicts(draft: str) -> set[str]:
    return {finding.verdict for finding in compared(draft, SOURCE, draft="a").findings}


@pytest.mark.parametrize(
    "draft",
    [
        "Ada Vale, 38, a member of the crew, was hurt at the Selm mill.",
    ],
)
def test_another_figure_in_its_place_is_a_contradiction(draft: str) -> None:
    assert "contradiction" in verdicts(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "Ada Vale, who was for 12 years a member of the crew, was hurt at the Selm mill.",
        "The jury of the Selm court was split, with eight in favor of a ban on the mill and four against.",
        "Ada Vale was hurt at the Selm mill in July 2011.",
        "The owner, Peter Roe, sold the mill and the barn.",
        "Pia Lund called the old mill “a terrific ruin” at a hearing.",
        "The jury of the Selm court was split over a ban on the mill for 17 days.",
    ],
)
def test_what_no_source_bears_out_is_not_supported(draft: str) -> None:
    assert verdicts(draft) & {"single-source", "contradiction", "undecided"}


@pytest.mark.parametrize(
    "draft",
    [
        "Ada Vale, 35, a member of the crew, was hurt at the Selm mill.",
        "Vale, for 15 years a member of the crew, was hurt at the Selm mill in May 2011.",
        "The jury of the Selm court was split, nine in favor of a ban on the mill and three against.",
        "The owner, Roe, sold the mill for $40 million.",
        "The owner sold the mill for $40 million and the barn for $25 million, a total of $65 million.",
        "Of the 200 voters asked in Selm, 90 were against the mill, or 45 percent.",
        "Pia Lund called the old mill “a terrible ruin” at a hearing.",
    ],
)
def test_what_the_sources_have_stays_supported(draft: str) -> None:
    assert verdicts(draft) <= {"agreement", "compatible"}
    assert verdicts(draft)


def test_a_draft_that_adds_up_wrongly_contradicts_itself() -> None:
    wrong = "The owner sold the mill for $40 million and the barn for $25 million, a total of $75 million."
    found = [f for f in compared(wrong, SOURCE, draft="a").findings if f.verdict == "contradiction"]
    assert any("65,000,000" in finding.why for finding in found)


def test_what_is_spent_beside_is_no_sum() -> None:
    beside = (
        "The owner sold the mill for $40 million and the barn for $25 million and has earned a total of $90 million."
    )
    assert "contradiction" not in verdicts(beside)


def test_what_a_figure_rests_on_contradicts_no_other_base() -> None:
    told = compared(
        "After 55 letters the mill plan had the support of 80 percent of the readers.",
        "The mill plan had the support of 82 percent of the readers, based on 43 letters.",
        draft="a",
    )
    assert not [f for f in told.findings if f.verdict == "contradiction" and f.kind == "statement"]
