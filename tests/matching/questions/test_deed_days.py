"""On which day a deed was done: by one verb, by a like one or by the noun that names it; of one thing, and once."""

from datetime import date

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# A name, an age and figures in common make it one story.
STORY = "Ada Vale, 34, who writes for 3,412 readers in Tarnmouth, watched it all. "


def conflicts(one: str, other: str) -> list[Finding]:
    """What two articles of one story have for a conflict of dates."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == "event-date" and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # by one verb
        ("The council scrapped the tram on Monday.", "The tram was scrapped by the council on Wednesday."),
        ("The ministry blocked the website on Monday.", "On Tuesday the website was blocked."),
        ("The league banned Jon Varga on Monday.", "Jon Varga was banned by the league on Wednesday."),
        ("Divers raised the wreck on Sunday.", "The wreck was raised on Tuesday."),
        ("The museum withdrew the portrait on Monday.", "On Wednesday the museum withdrew the portrait."),
        ("Bookmakers suspended betting yesterday.", "Betting on the coach was suspended on Monday."),
        # by another verb of its meaning
        ("The lynx was captured on Monday.", "Keepers caught the lynx on Wednesday."),
        ("The council scrapped the plan on Monday evening.", "The council dropped the plan on Wednesday."),
        ("Engineers inspected the dam on Monday.", "Engineers examined the dam on Wednesday."),
        ("The board sacked Paul Wren on Sunday.", "Paul Wren was dismissed by the board on Tuesday."),
        ("The bank froze the account on Monday.", "The account was frozen by the bank on Tuesday."),
        # with what is set right
        ("The dam burst on Sunday.", "The dam burst on Monday, not on Sunday as first reported."),
        ("The league banned Jon Varga on Monday.", "The league banned Jon Varga on Tuesday, not, as it said, sooner."),
        # what is told by years, of what is done once to a thing
        ("Dora Keel bought the shares in 2019.", "Dora Keel acquired the shares in November 2022."),
        ("The shares were bought in 2019.", "The shares were acquired in November last year."),
        # by a noun
        ("The bombing of Tarvel on Monday was a shock.", "The Tuesday bombing in Tarvel drew condemnation."),
        ("The roof of the arena collapsed on Monday.", "The collapse of the arena roof on Tuesday shocked the club."),
        ("The orchestra cancelled the tour on Monday.", "The cancellation of the tour on Tuesday cost it dearly."),
        ("The painting was stolen from the museum on Monday.", "The theft of the painting on Wednesday was a shock."),
        ("The court dissolved the party on Monday.", "Wednesday's dissolution of the party angered many."),
    ],
)  # fmt: skip
def test_days_of_one_deed_conflict(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one day, or one within the other
        ("The lynx was captured on Tuesday.", "Keepers caught the lynx on Tuesday."),
        ("The lynx was captured on Tuesday.", "Keepers caught the lynx this week."),
        ("The league banned Jon Varga on Monday.", "The league banned Jon Varga on Monday, not on Sunday."),
        ("The lynx was caught on Monday.", "The lynx was caught on Monday rather than Sunday."),
        # of two things, of some of several
        ("Lena Hart visited the village on Saturday.", "Lena Hart visited the dam on Sunday."),
        ("The first lynx was captured on Monday.", "The second lynx was captured on Wednesday."),
        ("One of the lynxes was captured on Monday.", "The lynx was captured on Wednesday."),
        ("Betting on the coach was suspended on Tuesday.", "Betting on the cup was suspended yesterday."),
        ("The roof of the arena collapsed on Monday.", "The collapse of the bridge on Tuesday shocked the town."),
        ("The theft of the painting on Monday was a shock.", "The second theft of the painting on Wednesday was not."),
        # by two
        ("The league banned Jon Varga on Monday.", "The club banned Ben Wood on Wednesday."),
        # once more, or again and again
        ("The ministry blocked the website on Monday.", "The ministry blocked the website again on Wednesday."),
        ("Engineers inspected the dam on Monday.", "Engineers inspect the dam every Wednesday."),
        ("The Falcons beat the Rovers on Monday.", "The Falcons beat the Rovers on Wednesday."),
        ("The council discussed the plan on Monday.", "The council debated the plan on Wednesday."),
        ("The meeting of the council on Monday was stormy.", "The meeting of the council on Wednesday was calm."),
        ("The army shelled the town on Monday.", "The army shelled the town on Wednesday."),
        # planned and done, not done, done by then
        ("Ilka Roth was to visit Dervan on Saturday.", "Ilka Roth visited Dervan on Sunday after fog delayed her."),
        ("The council will scrap the tram on Friday.", "The council scrapped the tram on Wednesday."),
        ("The council did not scrap the tram on Monday.", "The council scrapped the tram on Wednesday."),
        # the day is the saying's, or nobody can tell whose
        ("The council scrapped the tram, it said on Monday.", "The council scrapped the tram on Wednesday."),
        ("Police saw the site of the theft on Monday.", "The painting was stolen on Sunday."),
        # another deed, other things
        ("Dora Keel bought the shares in 2019.", "Dora Keel sold the shares in 2022."),
        ("Dora Keel bought her first shares in 2019.", "Dora Keel bought more shares in 2022."),
    ],
)  # fmt: skip
def test_other_days_do_not(one: str, other: str) -> None:
    assert not conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Denn is due to appear in court on Friday.", "Denn was remanded in custody to appear in court on 19 April.",
         "update"),
        ("Denn will appear before a judge on Friday.", "Denn was bailed to return to court on 3 May.", "update"),
        # of two, and of what neither day tells
        ("Denn is due to appear in court on Friday.", "Mark Ruse was bailed to appear in court on 3 May.", None),
        ("Denn is due to appear in court on Friday.", "Denn was told to return to work on 3 May.", None),
        # the one that is put off was never held
        ("Denn is due to appear in court on 29 March.", "Denn is due to appear in court on 3 May.", "contradiction"),
        # each match is one
        ("The match will be played on Friday.", "The match will be played on 23 March.", None),
    ],
)  # fmt: skip
def test_a_next_hearing_is_an_update_of_the_one_before_it(one: str, other: str, verdict: str | None) -> None:
    who = STORY + "Carl Denn is charged with fraud. "
    found = compared(who + one, who + other, published=(date(2024, 3, 14), date(2024, 3, 15))).findings
    told = [f.verdict for f in found if f.kind == "event-date" and f.verdict in {"update", "contradiction"}]
    assert told == ([verdict] if verdict is not None else [])
