"""Moments of a story: the hours that two articles give a call, a take-off, a kick-off, by whatever words."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# Names, an age and figures in common make it one story.
STORY = "Aldo Kramer, 52, of the Vessel Trust and mayor Petra Sondheim of the Ferrin Greens met 340 reporters. "


def hours(one: str, other: str) -> list[Finding]:
    """What two articles of one story have for a conflict of hours."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == "event-time" and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A bus overturned near Ferrin at 6:20 a.m. on Monday.", "The crash happened at 7:15 a.m. on Monday."),
        ("A lorry and a car collided at 5.45pm on Monday.", "The accident happened just after 4pm. A car was hit."),
        ("Shots were fired at about 3:10 p.m. on Monday.", "At 2 p.m. on Monday a gunman opened fire."),
        ("A blast tore through a mill at 2:20 p.m. on Monday.", "A blast injured four workers at 1:15 p.m. on Monday."),
        ("Firefighters were called at 3:10 a.m. on Monday.", "Crews were called at 4:25 a.m. on Monday."),
        ("Officers arrived at 3:20 p.m. on Monday.", "Police arrived at 3:55 p.m. on Monday."),
        ("Leon Parr was stopped at 1:30 a.m. on Sunday.", "Leon Parr was pulled over around 3 a.m. on Sunday."),
        ("The rocket lifted off at 9:14 a.m. on Monday.", "The rocket blasted off at 9:41 a.m. on Monday."),
        ("The launch of the rocket took place at 9:14 a.m.", "The rocket was launched at 9:41 a.m."),
        ("The plane took off at 7:10 a.m. on Monday.", "The plane left Ferrin at 8:30 a.m. on Monday."),
        ("The capsule landed at 3:41 a.m. on Sunday.", "The capsule touched down at 4:14 a.m. on Sunday."),
        ("The ferry sank at 11:30 p.m. on Sunday.", "The ferry went down at 9:50 p.m. on Sunday."),
        ("The power went out at 7:20 p.m. on Sunday.", "Ferrin lost power at 8:15 p.m. on Sunday."),
        ("The match kicks off at 3pm.", "The cup final will kick off at 5.30pm."),
        ("A riot broke out at 6:10 p.m. on Sunday.", "The riot began at 7:30 p.m. on Sunday."),
        ("Two prisoners escaped at 2 a.m. on Monday.", "Two inmates broke out of jail at 4:30 a.m. on Monday."),
        ("The princess gave birth to a girl at 4:24 p.m.", "The baby was born at 5:10 p.m. in Ferrin."),
        ("Orrin was pronounced dead at 4:15 p.m.", "Dale Orrin was declared dead at 5:02 p.m."),
        ("The boy was pulled from the well at 9:40 p.m.", "Rescuers brought the boy out of the well at 8:15 p.m."),
        ("The riot is over. It began at 6:10 p.m. on Sunday.", "The riot broke out at 7:30 p.m. on Sunday."),
        ("A vigil will be held at 7 p.m. on Friday.", "Friends are to hold a vigil on Friday at 8 p.m."),
    ],
)
def test_hours_of_one_moment_are_held_against_each_other(one: str, other: str) -> None:
    """Whatever verb tells it, and whether it was or is to be."""
    assert hours(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two stages of one happening
        ("Firefighters were called at 3:10 a.m. on Monday.", "Firefighters arrived at 4:25 a.m. on Monday."),
        ("The ferry capsized at 9:50 p.m. on Sunday.", "The ferry sank at 11:30 p.m. on Sunday."),
        ("The plane took off at 7:10 a.m. on Monday.", "The plane landed at 8:30 a.m. on Monday."),
        # one more, or another service
        ("Firefighters were called at 3:10 a.m. on Monday.", "More firefighters were called at 4:25 a.m. on Monday."),
        ("Police were called at 3:10 a.m. on Monday.", "An ambulance was called at 4:25 a.m. on Monday."),
        ("The plane landed at 6 a.m. on Monday.", "A second plane landed at 9 a.m. on Monday."),
        ("The baby was born at 4:24 p.m. on Monday.", "The second baby was born at 4:51 p.m. on Monday."),
        # two bearers
        ("Leon Parr was stopped at 1:30 a.m. on Sunday.", "Carl Wendt was stopped at 3:30 a.m. on Sunday."),
        ("The boy was pulled from the well at 6 p.m.", "The girl was pulled from the well at 9 p.m."),
        ("A boy was rescued at 6 p.m. on Monday.", "A boy of four was rescued at 9 p.m. on Monday."),
        ("The plane from Dorn landed at 6 a.m. on Monday.", "The plane from Calder landed at 9 a.m. on Monday."),
        # two places
        ("Power was restored at 9 p.m. in the north.", "Power was restored at 11 p.m. in the south."),
        ("The power went out at 7 p.m. in the north.", "The power went out at 9 p.m. in the south."),
        ("Police arrived at 3 p.m. at the suspect's home.", "Police arrived at 1 p.m. at the library."),
        ("Polls close at 8 p.m. in the towns.", "Polls close at 7 p.m. in the islands."),
        # two zones, two days, several, a habit
        ("The rocket lifted off at 9:14 a.m. EST on Monday.", "The rocket lifted off at 2:14 p.m. GMT on Monday."),
        ("The curfew began at 9 p.m. on Saturday.", "The curfew began at 7 p.m. on Sunday."),
        ("Explosions were heard at 2 a.m. on Monday.", "Explosions were heard at 5 a.m. on Monday."),
        ("The flight leaves at 9 a.m. every day.", "The flight left at 11 a.m. on Monday."),
        ("The riot is over. The inquiry is not. It began at 6 p.m.", "The riot broke out at 8 p.m. on Sunday."),
        # other doings by the same verbs
        ("Firefighters called the mayor at 3 a.m. on Monday.", "Firefighters were called at 5 a.m. on Monday."),
        ("Tom Ilard was declared the winner at 4 p.m.", "Tom Ilard was declared dead at 9 p.m."),
    ],
)
def test_hours_of_two_moments_are_not(one: str, other: str) -> None:
    """Stages, further ones, other bearers, places, zones and days."""
    assert not hours(one, other)
