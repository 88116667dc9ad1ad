"""What has not been done yet with a draft, and was done with a source."""

import pytest

from tests.reading import against

DEPOT = """Drivers in Norwick walked out on Monday over pay.

Police stopped Ana Ruiz's brother Tomas at the depot gate and put him into a van. He was questioned and released.

Some drivers shouted when officers would not release him.
"""
CLINIC = """The clinic in Brede burnt down on Friday.

Carl Voss, who cleaned the rooms, was named as a suspect by the police on Sunday. The police have not named the second
man.

The names of the dead have not been released.
"""
CLUB = """Arden Rovers lost again on Saturday. Their manager, Bo Lund, was dismissed after the match.

Two of the players were not paid in May. They were paid on Monday.
"""


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (DEPOT, "Ruiz's brother Tomas, who was put into a van at the gate of the depot, has yet to be released."),
        (CLINIC, "The police have yet to name Carl Voss, a cleaner, as a suspect."),
        (CLUB, "Bo Lund has not been dismissed."),
    ],
)
def test_what_was_done_is_not_still_to_come(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (DEPOT, "Officers at first refused to release Tomas, the brother of Ruiz."),
        (DEPOT, "A second man, a driver, has yet to be released."),
        (DEPOT, "Ruiz's brother Tomas, who was put into a van, has not been charged."),
        (CLINIC, "The police have not named the second man."),
        (CLINIC, "The names of the dead have not been released, nor has Carl Voss."),
        (CLUB, "Two of the players have yet to be paid, Leo Marsh said."),
        (CLUB, "Leo Marsh, the captain, has not been dismissed."),
    ],
)
def test_what_is_still_to_come_for_somebody_else(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source) == []
