"""What somebody told with a draft and never said with a source."""

import pytest

from tests.reading import against

FIRE = """The clinic in Brede burnt down on Friday.

Nurse Olga Perez told the Norwick Echo that she saw the door locked on the night of the fire.

But Perez, in her interview with investigators two days after the fire, never said a word about whether the door was
locked. Investigators questioned the porter for nine hours.
"""
TRIAL = """A jury in Selby found the builder Carl Voss guilty of fraud on Thursday.

Voss made no mention of the second loan at the trial. His wife told the jury that she had signed nothing.
"""


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FIRE, "In her interview with investigators, Perez had told them too that the door was locked."),
        (FIRE, "Perez told detectives that the door was locked when they spoke to her."),
        (TRIAL, "Voss told the jury of a second loan at the trial."),
    ],
)
def test_what_was_never_said(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FIRE, "Perez told the Echo that the door was locked on the night of the fire."),
        (FIRE, "The porter told investigators that the door was locked."),
        (FIRE, "Perez told investigators where she had slept that night."),
        (FIRE, "Perez never told investigators that the door was locked."),
        (TRIAL, "Voss told the jury that he was innocent."),
        (TRIAL, "Voss told a neighbour of a second loan."),
    ],
)
def test_what_was_said_to_others_or_by_others(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source) == []
