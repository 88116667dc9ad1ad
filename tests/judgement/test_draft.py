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


DAYS = (
    "Ana Ruiz was named captain of the Selby team in 1987 and led it for five years. "
    "The council bought the old mill on Tuesday, the mayor said. The mill closed in 2003. "
    "The bridge at Arden was rebuilt in 2011."
)


@pytest.mark.parametrize(
    ("draft", "refuted"),
    [
        ("The council purchased the old mill on Friday.", ["Friday"]),
        ("The old mill was bought by the council on Wednesday, and the mayor was glad.", ["Wednesday"]),
        ("The bridge at Arden was rebuilt in 2015.", ["2015"]),
        ("The council visited the old mill on Friday.", []),  # another deed
        ("The council bought the old school on Friday.", []),  # another thing
        ("The council bought the old mill this week.", []),  # less exact
        ("Ana Ruiz was elected captain of the Selby team in the late 1980s.", []),
        ("The mill closed in 2003, and the council had bought it in 1999.", []),  # before
    ],
)
def test_a_deed_done_on_another_day_is_refuted(draft: str, refuted: list[str]) -> None:
    told = report(draft, DAYS)
    draft_id = next(a.id for a in told.articles if a.role == "draft")
    sides = [s for f in told.findings if f.verdict == "contradiction" for s in f.sides if s.article == draft_id]
    assert [side.value for side in sides] == refuted
    assert not [f for f in told.findings if refuted and f.verdict == "single-source"]  # told once


GAME = (
    "Friday's dismal 91-74 setback at Velm was the third in a row. "
    "Vigils were held a week after the fire in Arden. "
    "As part of its May 2013 round of updates the firm mended 47 flaws. "
    "Bea Lorn and Tom Reed, both of them lawyers of the driver, asked for a new trial."
)


@pytest.mark.parametrize(
    ("draft", "missing"),
    [
        ("The day before they had lost 91-74 in Velm.", False),
        ("The day before they had lost 97-74 in Velm.", True),
        ("People held vigils one week after the fire in Arden.", False),
        ("In its round of updates in May the firm mended 47 flaws.", False),
        ("In its round of updates in August the firm mended 47 flaws.", True),
        ("The driver's two lawyers, Bea Lorn and Tom Reed, asked for a new trial.", False),
    ],
)
def test_a_figure_that_stands_in_a_source_is_not_missing(draft: str, missing: bool) -> None:
    told = report(draft, GAME)
    figures = {"score", "duration", "event-date", "count", "statement"}
    assert bool([f for f in told.findings if f.verdict == "single-source" and f.kind in figures]) is missing


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("The results of the ballistics experts have been published.", "contradicted"),
        ("The ballistics experts have yet to publish a report.", "supported"),
    ],
)
def test_what_is_yet_to_be_made_public_was_not_published(draft: str, verdict: str) -> None:
    told = report(draft, "A ballistics report is yet to be made public.")
    assert [s.verdict for s in told.sentences] == [verdict]
    for finding in (f for f in told.findings if f.verdict == "contradiction"):
        assert {s.value for s in finding.sides} >= {"is yet to be made public"}
        assert "to make public" in finding.why


def test_the_words_shown_of_a_sentence_are_no_scrap() -> None:
    told = report("A pool was not sought, and the hall has been sold.", "The mayor of Selby lives by the river.")
    (finding,) = (f for f in told.findings if f.kind == "statement")
    assert [s.value for s in finding.sides] == ["A pool was not sought"]


CASE = "One of the policemen was charged with murder and the other as an accomplice in the death of Ivo Karras."


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("A policeman is facing a charge of manslaughter over the death of Ivo Karras.", "contradicted"),
        ("A policeman is facing a charge of murder over the death of Ivo Karras.", "supported"),
    ],
)
def test_a_charge_of_manslaughter_is_not_one_of_murder(draft: str, verdict: str) -> None:
    assert [s.verdict for s in report(draft, CASE).sentences] == [verdict]
    also = f"{CASE} The other policeman's charge of manslaughter was dropped."
    assert "contradicted" not in [s.verdict for s in report(draft, also).sentences]
