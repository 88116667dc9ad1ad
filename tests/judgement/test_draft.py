"""A draft against its sources: what takes part in a finding, what a sentence comes to, what an assumption clears."""

import pytest

from factcheck import Article, Report, check

SOURCE = "A fire in Varna killed at least 23 people, four children among them, on 3 July 2025. No one was arrested."


def report(draft: str, *sources: str) -> Report:
    told = [Article.from_text(text, name=f"s{n}") for n, text in enumerate(sources, start=1)]
    return check(Article.from_text(draft, name="draft"), told)


@pytest.mark.parametrize(
    ("draft", "verdicts"),
    [
        ("A fire in Varna killed 25 people on 3 July 2025.", ["supported"]),
        ("A fire in Varna killed 12 people on 3 July 2025.", ["contradicted"]),
        # a side remark that no source has makes the sentence unsupported, though the rest of it agrees
        ("A fire in Varna killed 25 people on 3 July 2025 and caused $4 million in damage.", ["unsupported"]),
        ("A fire in Varna killed 12 people on 3 July 2025. It was a sad day.", ["contradicted", "not-checkable"]),
        ("It was a sad day. People wept.", ["not-checkable", "not-checkable"]),
    ],
)
def test_what_a_sentence_comes_to(draft: str, verdicts: list[str]) -> None:
    assert [sentence.verdict for sentence in report(draft, SOURCE).sentences] == verdicts


def test_a_sentence_names_its_findings_and_no_others() -> None:
    told = report("A fire in Varna killed 12 people on 3 July 2025. Damage was put at $4 million.", SOURCE)
    findings = {finding.id: finding for finding in told.findings}
    for sentence in told.sentences:
        for finding in (findings[identity] for identity in sentence.findings):
            assert any(side.focus.overlaps(sentence) for side in finding.sides if side.article == told.articles[0].id)
    assert {identity for sentence in told.sentences for identity in sentence.findings} == set(findings)


def test_a_comparison_has_no_sentences_of_a_draft() -> None:
    from factcheck import compare

    assert compare([Article.from_text(SOURCE, name="a"), Article.from_text(SOURCE, name="b")]).sentences == ()


def test_only_what_was_compared_with_the_draft_stands_beside_it() -> None:
    told = report("A fire in Varna killed at least 23 people on 3 July 2025.", SOURCE)
    tolls = [finding for finding in told.findings if finding.kind == "toll"]
    assert [[side.value for side in finding.sides] for finding in tolls] == [["at least 23 people"] * 2]


def test_what_no_source_says_is_said_so() -> None:
    told = report("A fire in Varna caused $4 million in damage on 3 July 2025.", SOURCE)
    assert [f.message for f in told.findings if f.kind == "money"] == ["Sums of money: no source says “$4 million”"]
