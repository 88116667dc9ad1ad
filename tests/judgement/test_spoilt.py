"""Agreements beside what is contradicted: the words shown are those that nobody denies."""

from pathlib import Path

from factcheck.model.finding import Finding
from tests.reading import compared

SEEDS = Path(__file__).parents[2] / "seeds"
BLAST = "A blast tore through the grain mill in Arden on Monday. Ada Vale, 34, the owner, wept."


def shown(*texts: str) -> tuple[list[str], list[Finding]]:
    """The words of each fact's sides, and all findings."""
    findings = compared(*texts).findings
    facts = [f for f in findings if f.kind == "statement" and f.verdict == "agreement"]
    return [s.quote[s.focus.start - s.start : s.focus.end - s.start] for f in facts for s in f.sides], findings


def test_a_contradicted_rank_is_not_among_the_words_shown() -> None:
    words, findings = shown(*(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))))
    assert any(f.kind == "ordinal" for f in findings if f.verdict == "contradiction")
    assert any("damaged" in told for told in words)
    assert not any("fourth" in told or "third" in told for told in words)


def test_an_agreement_that_holds_both_sides_is_not_told() -> None:
    words, findings = shown(
        f"{BLAST} Two workers were hurt in the mill's storage tower.",
        f"{BLAST} No workers were hurt in the mill's storage tower.",
    )
    assert any(f.verdict == "contradiction" for f in findings)
    assert not any("hurt" in told for told in words)
