"""Which deeds exclude each other, were they told of one thing."""

import pytest

from factcheck.model.statement import Deed, Filler, Standing
from factcheck.values.contrary import why_contrary


def _deed(lemma: str, patient: str = "", *within: str, standing: Standing = "done", pos: str = "VERB") -> Deed:
    slots = (Filler(slot="patient", text=patient, sort="NOUN"),) if patient else ()
    return Deed(start=0, end=1, lemma=lemma, pos=pos, standing=standing, slots=slots, within=within)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_deed("call", "match", "off"), _deed("go", "", "ahead")),
        (_deed("pass", "exam"), _deed("fail", "exam")),
        (_deed("sign", "treaty"), _deed("sign", "treaty", standing="denied")),
        (_deed("touch", "safe", standing="denied"), _deed("empty", "safe")),
        (_deed("injure", "nobody", standing="denied"), _deed("break", "ankle")),
        (_deed("turn", "award", "down"), _deed("award", "medal")),
        (_deed("full", pos="ADJ"), _deed("empty", pos="ADJ")),
        (_deed("unlocked", pos="ADJ"), _deed("lock", "door")),
        (_deed("exist", "ladder", standing="denied"), _deed("use", "ladder")),
    ],
)
def test_deeds_that_exclude_each_other(one: Deed, other: Deed) -> None:
    assert why_contrary(one, other)
    assert why_contrary(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_deed("call", "doctor"), _deed("go", "", "ahead")),
        (_deed("empty", "safe", standing="denied"), _deed("touch", "safe")),  # it may be touched and not emptied
        (_deed("give", "job", "up"), _deed("give", "job", standing="denied")),
        (_deed("sign", "treaty", standing="open"), _deed("sign", "treaty", standing="denied")),
        (_deed("sit"), _deed("lie")),
        (_deed("exist", "report", standing="denied"), _deed("receive", "report")),
        (_deed("treat", "guard"), _deed("injure", "nobody", standing="denied")),  # for what is not told
    ],
)
def test_deeds_that_both_can_be_so(one: Deed, other: Deed) -> None:
    assert why_contrary(one, other) is None
