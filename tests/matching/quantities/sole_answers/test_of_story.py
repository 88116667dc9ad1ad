"""Figures of which a story has one are held together, whatever the words around them."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# Names and a figure in common make it one story.
STORY = "Ada Vale and Tom Reed were in Norwick on Monday. Some 3,417 people live near the mill. "


def told(kind: str, one: str, other: str) -> list[Finding]:
    """What two articles of one story have against each other of one kind."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == kind and f.verdict in {"contradiction", "update"}]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("money", "The bank offered a reward of $5,000.", "A $9,000 reward will be paid to a neighbour."),
        ("money", "Damage to the hall was put at $3 million.", "Insurers now estimate the loss at $5 million."),
        ("money", "The gang escaped with about $46,000.", "Two men made off with $31,000 from the till."),
        ("money", "A £1.5m switch to Arden is close.", "She left for a fee, understood to be £1.2m, in the end."),
        ("money", "A deal could value the brewery at €640 million.", "The group is taking over it for €680 million."),
        ("money", "She was released on $50,000 bail.", "The judge set bail at $80,000."),
        ("duration", "Reed was sentenced to six years in prison.", "Reed must go to jail for five years."),
        ("duration", "He signed a four-year deal.", "He signed a contract for three years."),
        ("measure", "Waves of 12 metres hit the pier.", "The waves were about six metres."),
        ("percent", "Turnout was 58 per cent, the lowest since 1976.", "Some 63 per cent of voters took part."),
        ("count", "She won by 61 votes.", "A lead of 88 votes was enough."),
        ("count", "Two masked men robbed the bank.", "Police look for three robbers."),
        ("count", "About 70 firefighters were on the scene.", "45 men and women fought the flames."),
        ("count", "The album sold more than two million copies.", "It has sold five million copies."),
    ],
)
def test_two_reports_of_one_story_mean_one_thing(kind: str, one: str, other: str) -> None:
    assert len(told(kind, one, other)) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        # an earlier case, which the clause dates; a part of what was said; two things of one name
        ("money", "In 2019 a fire did damage of $80,000.", "Damage is put at $300,000."),
        ("money", "The bank offered a reward of $5,000.", "Police recovered $9,000."),
        ("money", "The bank offered rewards of $5,000 and $2,000.", "There is a reward of $9,000."),
        ("money", "The group bought the mill for $4 million.", "She paid $6 million for a horse."),
        ("money", "Damage is put at $3 million.", "The damage was $90 million."),
        ("measure", "Waves of 12 metres hit the pier.", "The statue is six metres tall."),
        ("count", "2,300 people work for the firm.", "It has a plant in Arden, where 900 people work."),
        ("count", "The club sold over 20 boats.", "It sold 31 boats."),
        # few of a thing are counted one part after another; how fast one may go is not how fast somebody went
        ("count", "The bank has 21 counters.", "It closed 38 counters."),
        ("count", "The bank has four lifts.", "Robbers broke six lifts."),
        ("measure", "Neighbours want a limit of 30 mph.", "There is a limit of 40 mph."),
    ],
)
def test_two_things_stay_two(kind: str, one: str, other: str) -> None:
    assert not told(kind, one, other)


def test_of_two_stories_nothing_is_one() -> None:
    found = compared("The bank offered a reward of $5,000.", "A zoo offered a reward of $9,000.").findings
    assert not [f for f in found if f.kind == "money" and f.verdict == "contradiction"]


def test_a_year_behind_the_news_does_not_hide_the_answer() -> None:
    one = "The bank offered a reward of $5,000. In 2011 a reward of $700 was paid."
    assert len(told("money", one, "There is a reward of $9,000.")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bank has a network of 46 branches.", "It employs clerks at 52 branches."),
        ("Advance orders had passed 30,000 within a day.", "So far there have been 52,000 orders."),
        ("The ratio of core capital fell to 9 percent.", "The ratio of core capital had sunk to 6 percent."),
    ],
)
def test_what_each_report_counts_but_once_is_one(one: str, other: str) -> None:
    kind = "percent" if "percent" in one else "count"
    assert len(told(kind, one, other)) == 1
