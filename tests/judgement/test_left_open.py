"""What is left open is told once: not where a contradiction or an update tells it."""

from datetime import date

from factcheck.judgement.left_open import Judged, not_settled
from tests.reading import KINDS, Compared, compared

_TABLE = {kind.id: kind for kind in KINDS}
_DAY = date(2024, 3, 14)
_HELD, _FREE = "Tom Reed was arrested on suspicion of theft.", "Tom Reed was released on bail."


def _open(told: Compared) -> Judged:
    """The stages that are left open, with the group that they are of."""
    (finding,) = [f for f in told.findings if f.verdict == "undecided"]
    ids = {side.claim for side in finding.sides}
    return finding, next(g for g in told.groups if ids <= {c.id for c in g.claims})


def test_what_a_contradiction_tells_in_the_same_words_is_not_left_open() -> None:
    finding, group = _open(compared(_HELD, _FREE, published=[_DAY, _DAY]))
    against = finding.model_copy(update={"verdict": "contradiction"}), group
    assert not_settled([(finding, group), against], _TABLE) == [against]


def test_what_nobody_tells_else_is_left_open() -> None:
    finding, group = _open(compared(_HELD, _FREE, published=[_DAY, _DAY]))
    of_one = finding.model_copy(update={"verdict": "contradiction", "sides": finding.sides[:1]}), group
    assert not_settled([(finding, group), of_one], _TABLE) == [(finding, group), of_one]


def test_two_stages_of_a_course_that_an_update_tells_are_not_left_open() -> None:
    finding, group = _open(compared(_HELD, _FREE, published=[_DAY, _DAY]))
    elsewhere = tuple(side.model_copy(update={"start": 900, "end": 950}) for side in finding.sides)
    update = finding.model_copy(update={"verdict": "update", "sides": elsewhere})
    told = group.model_copy(update={"case": True, "attribute": "condition"})
    assert not_settled([(finding, group), (update, told)], _TABLE) == [(finding, group), (update, told)]
    case = next(course for course in _TABLE["status"].courses if course.name == "custody")
    held = tuple(c for c in group.claims if case.step(c.value.slot, c.value.state) is not None)  # type: ignore[union-attr]
    both = group.model_copy(update={"claims": held})
    of_custody = group.model_copy(update={"case": True, "attribute": "custody"})
    assert not_settled([(finding, both), (update, of_custody)], _TABLE) == [(update, of_custody)]
