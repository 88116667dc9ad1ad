"""Numbers of which a story has one, in whatever words: shots fired, those arrested, those who lost their homes."""

from datetime import date

import pytest

from factcheck import Article, compare

_DAY = date(2014, 5, 9)
_SHOT = "Police shot and killed Marcus Vane, 19, outside a bakery in Corwell on Friday night.\n\n"
_SNIPER = "Dario Pell, 20, was arrested on Tuesday in the death of Rosa Lindt, who was shot in Corwell.\n\n"
_QUAKE = "A strong earthquake struck the Marden islands on Sunday.\n\n"
_MARCH = "A vigil was held in Corwell on Monday for Marcus Vane, who was shot by police.\n\n"
_TRIAL = "Owen Tarn, 34, was sentenced on Monday in Harwell for burglary.\n\n"


def _told(one: str, other: str) -> set[str]:
    report = compare([Article.from_text(t, name=f"{n}.txt", published=_DAY) for n, t in enumerate((one, other))])
    return {f.kind for f in report.findings if f.verdict in {"contradiction", "update"}}


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        (
            _SHOT,
            "The two officers fired 11 shots.",
            "Vane was hit by three of the seven bullets fired by the officers.",
        ),
        (_SHOT, "Vane was struck by three of the eleven shots the officers fired.", "The officers fired nine times."),
        (_SNIPER, "Pell sprayed 13 bullets from the roof.", "Pell fired 10 shots from a roof, prosecutors said."),
        (_SNIPER, "Pell let off 13 shots.", "Pell squeezed off nine rounds from the roof."),
        (_SNIPER, "At least 12 shots were fired from the roof.", "Eight shots rang out."),
        (_QUAKE, "About 14,000 people were displaced.", "Some 9,000 people fled their homes."),
        (_MARCH, "Forty-six protesters were taken into custody.", "Officers arrested 39 demonstrators."),
        (_TRIAL, "Tarn has been convicted 12 times before.", "Tarn had seven previous convictions."),
    ],
)
def test_two_numbers_of_it_are_a_difference(story: str, one: str, other: str) -> None:
    assert "count" in _told(story + one, story + other)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        # by whom, heard, some of them, more than said
        (_SHOT, "The two officers fired 11 shots.", "Vane fired six shots at the officers."),
        (_SHOT, "The two officers fired 11 shots.", "Neighbours heard five shots."),
        (_SHOT, "The two officers fired 11 shots.", "Two bullets fired by the officers hit a parked car."),
        (_SHOT, "The two officers fired 11 shots.", "Vane was hit by three of the bullets fired by the officers."),
        (_SHOT, "The two officers fired 11 shots.", "Police recovered nine shell casings."),
        (_SHOT, "The two officers fired 11 shots.", "At least nine shots were fired."),
        (_SHOT, "One officer fired seven shots, the other one four.", "The officers fired 11 shots."),
        (_QUAKE, "About 14,000 people were displaced.", "Some 9,000 people are living in the capital."),
        (_TRIAL, "Tarn has been convicted 12 times.", "Tarn had been convicted twice before he moved to Harwell."),
    ],
)
def test_numbers_of_something_else_are_none(story: str, one: str, other: str) -> None:
    assert "count" not in _told(story + one, story + other)
