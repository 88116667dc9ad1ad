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


ACCOUNTS = (
    "Tom Reed, the mayor of Selby, said that 12 people were killed and 20 were hurt in Thursday's fire. "
    "Four of the dead were children. A later fire in Arden killed seven people."
)


def test_a_figure_is_refuted_where_the_sources_tell_its_sentence() -> None:
    told = report(
        "Tom Reed, the mayor of Selby, said that 20 people were killed and 12 were hurt on Thursday.", ACCOUNTS
    )
    against = {side.value for f in told.findings if f.verdict == "contradiction" for side in f.sides}
    assert {"12 people", "20"} <= against
    assert "seven people" not in against


def test_one_name_in_common_is_no_support() -> None:
    source = "Costa Ferro, the harbour minister, has dismissed calls to resign over the strike."
    (sentence,) = report("Ferro is expected to open a school in the coming days.", source).sentences
    assert sentence.verdict == "unsupported"


def test_a_figure_is_told_wherever_a_source_tells_it_of_the_same() -> None:
    source = "The mill could cost nearly twice as much as the record, the $90 million paid last year to Ada Vale."
    (sentence,) = report("They promised Ada Vale $90 million a year earlier, which was a record.", source).sentences
    assert sentence.verdict == "supported"


@pytest.mark.parametrize(
    "draft", ["Several rivals of Norvik were burnt that night.", "The mill of Norvik burned late that night."]
)
def test_what_names_no_number_and_no_day_is_asked_of_no_source(draft: str) -> None:
    told = report(draft, "Norvik's mill in Arden burned down.")
    assert not [f for f in told.findings if f.verdict == "single-source" and f.kind in {"count", "event-date"}]


def test_a_government_is_known_by_its_capital() -> None:
    source = "The United States condemned the attacks on the border of Selby in the strongest terms."
    told = report("Washington condemned the attacks on the border of Selby in the strongest terms.", source)
    assert [sentence.verdict for sentence in told.sentences] == ["supported"]


def test_no_source_that_tells_it_as_the_draft_does_and_none_that_differs() -> None:
    draft = "The council lifted the parking ban in Arden on Monday."
    other = "The council extended the parking ban in Arden on Monday."
    assert [s.verdict for s in report(draft, other).sentences] == ["contradicted"]
    assert "contradicted" not in [s.verdict for s in report(draft, other, draft).sentences]
