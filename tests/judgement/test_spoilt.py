"""Agreements beside what is contradicted: the words shown are those that nobody denies."""

from factcheck.model.finding import Finding
from tests.reading import compared

BLAST = "A blast tore through the grain mill in Arden on Monday. Ada Vale, 34, the owner, wept."


def shown(*texts: str) -> tuple[list[str], list[Finding]]:
    """The words of each fact's sides, and all findings."""
    findings = compared(*texts).findings
    facts = [f for f in findings if f.kind == "statement" and f.verdict == "agreement"]
    return [s.quote[s.focus.start - s.start : s.focus.end - s.start] for f in facts for s in f.sides], findings


def test_a_contradicted_rank_is_not_among_the_words_shown() -> None:
    words, findings = shown(
        "The raid marked at least the fourth time that the harbour depot has been bombed by rebel aircraft.",
        "A raid by rebel aircraft bombed the harbour depot again. It was at least the third time that the harbour depot "
        "has been bombed.",
    )
    assert [f.kind for f in findings if f.verdict == "contradiction"] == ["ordinal"]
    assert words
    assert not any("fourth" in told or "third" in told for told in words)


def test_an_agreement_on_one_side_of_a_quarrel_stays() -> None:
    """Two that say the same against a third agree on it."""
    words, _ = shown(
        f"{BLAST} The old chimney of the mill was left intact with only smoke damage.",
        f"{BLAST} Only smoke damage was seen, and the old chimney of the mill was left intact.",
        f"{BLAST} The old chimney of the mill was destroyed.",
    )
    assert any("smoke damage" in told or "intact" in told for told in words)


def test_an_agreement_that_holds_both_sides_is_not_told() -> None:
    words, findings = shown(
        f"{BLAST} Two workers were hurt in the mill's storage tower.",
        f"{BLAST} No workers were hurt in the mill's storage tower.",
    )
    assert any(f.verdict == "contradiction" for f in findings)
    assert not any("hurt" in told for told in words)
