"""What is told of several reports of one utterance."""

from tests.reading import compared

SAID = "“We were not making the progress that the whole club had hoped for,” Ana Ruiz said."


def test_two_copies_of_a_quotation_hide_no_third_wording() -> None:
    other = "“We were not making the progress the whole club hoped for,” Ana Ruiz said."
    found = [f for f in compared(SAID, SAID, other).findings if f.kind == "quote"]
    assert [(f.verdict, f.why) for f in found] == [("compatible", "one is a shorter cut of the other")]
    assert [f.verdict for f in compared(SAID, SAID).findings if f.kind == "quote"] == ["agreement"]
