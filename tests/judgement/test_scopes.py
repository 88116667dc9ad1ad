"""Figures of a whole and of its parts, of two places and of two times, beside true conflicts."""

import pytest

from factcheck import Article, compare

DATE = "2024-05-16"
SECOND_ATTACK = (
    "Drones hit the depot in Holm on Thursday for the second time this month and hurt three workers. "
    "The first attack, on 9 May, damaged a fence and hurt nobody."
)
# Both may be right: a region and a town in it, two towns, a week and all that went before it.
CLEAN = [
    ("The storm killed eight people in Ardenia on Monday, four of them in Holm.",
     "The storm killed four people in Holm on Monday."),
    ("The heatwave killed 60 people in Portugal last weekend.", "The heatwave killed 11 people in Porto last weekend."),
    ("The floods destroyed 140 homes in the Vale region, 90 of them in Selmouth and 50 in Arnby.",
     "In Selmouth 90 homes were destroyed by the floods. The floods destroyed 50 homes in Arnby."),
    ("Cholera killed 19 people in Selmouth last week.", "Cholera has killed 84 people in Selmouth since January."),
    ("Cholera kills 19 in a week in Selmouth\n\nCholera killed 19 people in Selmouth last week.",
     "Eighty-four dead of cholera in Selmouth since January"),
    ("The strike closed 40 schools in Scotland on Wednesday.", "The strike closed 12 schools in Dundee on Wednesday."),
    ("Typhoon Lena killed nine people in Holm and 14 in Arnby on Sunday.",
     "Typhoon Lena killed 14 people in Arnby on Sunday."),
    ("Police arrested 70 protesters across France on Saturday.",
     "Police arrested 25 protesters in Marseille on Saturday."),
    ("The mayor of Selmouth said 12 houses had been destroyed there by the storm.",
     "Thirty houses were destroyed in Arnby by the storm."),
    ("The earthquake killed 300 people in northern Ardenia on Friday.",
     "The earthquake killed 420 people in Ardenia on Friday."),
    ("Inflation in Ardenia rose to 3.1 per cent in April from 2.7 per cent in March.",
     "Inflation in Ardenia was 2.7 per cent in March, unchanged from February."),
    ("The chain has closed 40 shops in Ardenia since January, eleven of them in the past week.",
     "The chain closed 11 shops in Ardenia in the past week."),
    ("Wildfires killed 21 people in Greece in a week.", "Wildfires have killed 55 people in Greece since June."),
    # what fell through, what was another time, and what one article tells of both
    ("The stadium in Arden was to have cost 88 million pounds.", "The stadium in Arden cost 131 million pounds."),
    ("The stadium in Arden was to have opened in June and to have cost 88 million pounds.",
     "The stadium in Arden cost 131 million pounds."),
    (SECOND_ATTACK,
     "Three workers were hurt when drones attacked the depot in Holm on Thursday."),
    ("Holm Rovers lost 1-0 at Trask on Sunday, a week after beating Denby 2-1.",
     "Holm Rovers beat Denby 2-1 on Sunday."),
    ("The outbreak has killed 84 people in Holm. In the capital's own outbreak five people have died.",
     "The outbreak has killed 84 people in Holm."),
]  # fmt: skip
# One scope, or one spot by two names, or more in the part than in the whole.
APART = [
    ("The storm killed eight people in Holm on Monday.", "The storm killed four people in Holm on Monday."),
    ("The storm killed eight people in Ardenia on Monday, four of them in Holm.",
     "The storm killed six people in Ardenia on Monday, four of them in Holm."),
    ("An explosion killed 12 people in Porto on Monday.", "An explosion killed 15 people in Portugal on Monday."),
    ("A ferry sank off Norwick on Monday. The sinking killed 12 people in Ardenia.",
     "A ferry sank off Norwick on Monday. The sinking killed 15 people in Norwick."),
    ("The heatwave killed 11 people in Portugal last weekend.", "The heatwave killed 60 people in Porto last weekend."),
    ("The floods destroyed 140 homes in the Vale region on Friday.",
     "The floods destroyed 190 homes in Vale on Friday."),
    ("Cholera has killed 84 people in Holm since January.", "Cholera has killed 48 people in Holm since January."),
    ("The train crash in Holm killed nine people on Sunday.", "The train crash killed 12 people in Ardenia on Sunday."),
    ("The storm killed eight people on Monday, four of them children.", "The storm killed four people on Monday."),
    ("The storm killed eight people on Monday, four of them in Holm.", "The storm killed four people on Monday."),
    ("The stadium in Arden is thought to have cost 88 million pounds, and the stadium in Arden cost 88 million pounds.",
     "The stadium in Arden cost 131 million pounds."),
    ("Drones attacked the depot in Holm on Thursday. It was the first attack on the depot. The attack hurt nobody.",
     "Three workers were hurt when drones attacked the depot in Holm on Thursday."),
    ("Holm Rovers beat Denby 2-1 on Sunday.", "Holm Rovers beat Denby 3-1 on Sunday."),
    ("The storm killed nine people in northern Ardenia.", "The storm killed 12 people in northern Ardenia."),
]  # fmt: skip


def _conflicts(one: str, other: str) -> list[str]:
    report = compare([Article.from_text(t, name=f"{n}.txt", published=DATE) for n, t in enumerate((one, other))])
    return [f.message for f in report.findings if f.verdict in {"contradiction", "update"}]


@pytest.mark.parametrize(("one", "other"), CLEAN)
def test_figures_of_two_scopes_do_not_conflict(one: str, other: str) -> None:
    assert _conflicts(one, other) == []
    assert _conflicts(other, one) == []


@pytest.mark.parametrize(("one", "other"), APART)
def test_figures_of_one_scope_conflict(one: str, other: str) -> None:
    assert _conflicts(one, other)
