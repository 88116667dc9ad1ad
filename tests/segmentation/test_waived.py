"""Where waivers stand in a text: blocks of their own, and the paragraph that each belongs to."""

import pytest

from factcheck.decisions.waivers import REASON
from factcheck.segmentation import placed
from factcheck.segmentation.blocks import blocks

W = "[factcheck: ignore toll: so]"
HEAD, ONE, TWO = "Fire in port", "Two men died on Monday.", "The mayor came on Tuesday."

TEXTS = {
    "behind a paragraph, on a line of its own": (f"{HEAD}\n\n{ONE}\n{W}\n\n{TWO}\n", ONE),
    "behind a paragraph, set apart": (f"{HEAD}\n\n{ONE}\n\n{W}\n\n{TWO}\n", ONE),
    "at the end of a paragraph": (f"{HEAD}\n\n{ONE} {W}\n\n{TWO}\n", ONE),
    "at the beginning of a paragraph": (f"{HEAD}\n\n{ONE}\n\n{W} {TWO}\n", TWO),
    "between two sentences": (f"{HEAD}\n\n{ONE} {W} {TWO}\n", f"{ONE} {W} {TWO}"),
    "at the very end": (f"{HEAD}\n\n{ONE}\n\n{TWO}\n{W}", TWO),
    "behind the headline": (f"{HEAD} {W}\n\n{ONE}\n\n{TWO}", HEAD),
    "above all paragraphs": (f"{W}\n{HEAD}\n\n{ONE}\n\n{TWO}", None),
}


@pytest.mark.parametrize("case", TEXTS)
def test_a_waiver_belongs_to_the_paragraph_it_stands_in_or_behind(case: str) -> None:
    text, paragraph = TEXTS[case]
    (waiver,) = placed(text)
    assert (waiver.applies and text[waiver.applies.start : waiver.applies.end]) == paragraph


@pytest.mark.parametrize("case", TEXTS)
def test_it_is_set_aside_and_changes_no_other_block(case: str) -> None:
    text, _ = TEXTS[case]
    told = [(b.role, text[b.start : b.end], b.reason) for b in blocks(text)]
    assert ("aside", W, REASON) in told
    bare = [(b.role, text.replace(W, "")[b.start : b.end], b.reason) for b in blocks(text.replace(W, ""))]
    kept = [row for row in told if row[2] != REASON]
    if case != "between two sentences":  # there it parts the paragraph
        assert kept == bare
    assert [text for _, text, _ in kept] == [HEAD, ONE, TWO]


def test_two_waivers_behind_a_paragraph_belong_to_it_both() -> None:
    text = f"{HEAD}\n\n{ONE}\n{W}\n<!-- factcheck: ignore\nmoney: so -->\n\n{TWO}"
    assert [text[w.applies.start : w.applies.end] for w in placed(text) if w.applies] == [ONE, ONE]


def test_a_text_without_waivers_has_none() -> None:
    assert placed(f"{HEAD}\n\n{ONE}") == ()
