"""What is told of several reports of one utterance."""

from factcheck.model.finding import Finding
from tests.reading import compared

SAID = "“We were not making the progress that the whole club had hoped for,” Ana Ruiz said."


def _quotes(*texts: str) -> list[Finding]:
    return [f for f in compared(*texts).findings if f.kind == "quote" and f.verdict != "single-source"]


def test_two_copies_of_a_quotation_hide_no_third_wording() -> None:
    cut = "“We were not making the progress the whole club had hoped for,” Ana Ruiz said."
    found = _quotes(SAID, SAID, cut)
    assert [(f.verdict, f.why) for f in found] == [("compatible", "one is a shorter cut of the other")]
    assert [f.verdict for f in _quotes(SAID, SAID)] == ["agreement"]


def test_another_form_of_a_word_is_a_note_behind_what_matters() -> None:
    third = "“We were not making the progress that the whole club hoped for,” Ana Ruiz said."
    (found,) = _quotes(SAID, SAID, third)
    assert (found.verdict, found.severity, len(found.sides)) == ("contradiction", "note", 3)
    assert found.why == "inside the marks, only one has “had”"
    moved = "“We were making the progress that the whole club had not hoped for,” Ana Ruiz said."
    turned = "“We were making the progress that the whole club had hoped for,” Ana Ruiz said."
    assert [_quotes(SAID, text)[0].severity for text in (moved, turned)] == ["warning", "error"]
    toll = "Two people died in the Brenton flood. "
    report = compared(toll + SAID, toll.replace("Two", "Five") + third)
    assert [(f.kind, f.severity) for f in report.findings if f.verdict == "contradiction"] == [
        ("toll", "error"), ("quote", "note"),
    ]  # fmt: skip


def test_a_sentence_put_differently_is_told_beside_one_that_was_cut() -> None:
    whole = "“The loss was heavy and we are at a point of the season where the boats stay in,” Ana Ruiz said."
    cut = "“The loss was heavy. We are at a time of the year where the boats stay in,” Ana Ruiz said."
    assert [f.verdict for f in _quotes(whole, cut)] == ["contradiction"]


def test_a_phrase_said_twice_alters_nothing() -> None:
    once = "“We are going to save this old harbour wall for our people,” Ana Ruiz said."
    twice = once + " “We are going to save this old market wall for our people,” she said."
    assert [f.verdict for f in _quotes(once, twice)] == ["agreement"]
