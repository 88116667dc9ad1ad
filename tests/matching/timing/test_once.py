"""Deeds that are done once: two dates of one are held against each other, though dates tell events apart."""

import pytest

from factcheck.catalog import once_deed, once_deeds
from factcheck.model.finding import Finding
from tests.reading import compared

# A name, an age and figures in common make it one story.
STORY = (
    "A fire broke out in a warehouse in Leeds, and 340 people fled. "
    "Ada Vale, 34, the owner, thanked the 12 firefighters. "
)


def dates(one: str, other: str) -> list[Finding]:
    """What two articles of one story have for a conflict of dates."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == "event-date" and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Bell died on Monday.", "Tom Bell was killed on Tuesday."),
        ("Police arrested Tom Bell on 4 March 2024.", "Tom Bell was arrested on 6 March 2024."),
        # by age, and by the pronoun
        ("On Monday, a 36-year-old driver died.", "On Tuesday, 36-year-old Tom Bell died in hospital."),
        ("Tom Bell ran a mill in York. He was born in 1950.", "Tom Bell was born in 1952."),
        # the suspect of a story in which one is accused
        ("In February 2024 the suspect was found guilty of arson.", "Tom Bell was convicted on 4 March 2024."),
        # a noun names the deed, or another verb does
        ("The murder of Tom Bell took place on Monday.", "Tom Bell was killed on Tuesday."),
        ("The Reds signed Tom Bell on Monday.", "The Reds picked up Tom Bell on Tuesday."),
        # two plans for one day
        ("Tom Bell will be buried on 18 March.", "Tom Bell will be buried on 20 March."),
        # things
        ("The ministry proposed the fishing rules in May 2023.", "The fishing rules were unveiled in August 2023."),
    ],
)
def test_two_dates_of_what_is_done_once_conflict(one: str, other: str) -> None:
    (found,) = dates(one, other)
    assert {side.article for side in found.sides} == {"a", "b"}
    assert found.evidence is not None
    assert "once" in found.why
    assert found.evidence.alignment[0].reasons[0].why.startswith("both date the ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two persons
        ("Tom Bell died on Monday.", "Ben Wood died on Tuesday."),
        ("A 36-year-old driver died on Monday.", "A 41-year-old driver died on Tuesday."),
        ("A man was killed on Monday.", "A man was killed on Tuesday."),
        ("Police arrested Tom Bell on Monday. Ben Wood was arrested, too.", "A man was arrested on Wednesday."),
        # arrested again in another year
        ("Tom Bell was arrested in 2019.", "Tom Bell was arrested in March 2024."),
        # one article tells of two
        (
            "Tom Bell was arrested on Monday. Tom Bell was arrested again on Wednesday.",
            "Tom Bell was arrested on Tuesday.",
        ),
        # planned, denied, supposed
        ("Tom Bell was charged on Monday.", "Tom Bell will be charged on Friday."),
        ("Tom Bell was charged on Monday.", "Tom Bell was not charged on Tuesday."),
        ("Tom Bell was charged on Monday.", "Tom Bell may have been charged on Tuesday."),
        ("Tom Bell could be buried on 18 March.", "Tom Bell will be buried on 20 March."),
        # nothing but guesses and soft edges keeps them apart
        ("Tom Bell died on Friday, 8 March 2024.", "Tom Bell died last weekend."),
        ("Tom Bell died on 9 April 2023.", "Tom Bell died on April 9."),
        # a thing that may be many
        ("The council released a statement on Monday.", "The council released a statement on Tuesday."),
        ("The council approved the budget on Monday.", "The council took up the school plan on Tuesday."),
        # done to one of several, each on a day of its own
        ("Tom Bell and Ben Wood were arrested on Monday.", "Tom Bell was arrested on Tuesday."),
        # whose death it is, is left open
        ("After Thursday's sentencing the court rose.", "On Friday's sentencing the crowd cheered."),
    ],
)
def test_two_deeds_keep_their_two_dates(one: str, other: str) -> None:
    assert dates(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Tom Bell was arrested at 6.10 p.m. on Monday.", "Tom Bell was apprehended at 9.40 p.m. on Monday.", True),
        ("Tom Bell was arrested at 6.10 p.m. on Monday.", "Tom Bell was apprehended on Monday evening.", False),
        ("Tom Bell was arrested at 6.10 p.m. on Monday.", "Tom Bell was apprehended at 9.40 p.m. on Sunday.", False),
        ("Tom Bell was arrested at 6.10 p.m. on Monday.", "Ben Wood was apprehended at 9.40 p.m. on Monday.", False),
    ],
)
def test_times_of_day_meet_by_whom_it_befell(one: str, other: str, conflict: bool) -> None:
    found = [f for f in compared(STORY + one, STORY + other).findings if f.kind == "event-time"]
    assert ("contradiction" in [f.verdict for f in found]) is conflict


def test_dates_that_agree_stay_in_their_events() -> None:
    found = compared(STORY + "Tom Bell died on Monday.", STORY + "Tom Bell was killed on Monday.").findings
    assert [f.verdict for f in found if f.kind == "event-date" and len(f.sides) > 1] in ([], ["agreement"])


@pytest.mark.parametrize(
    ("word", "slot", "deed"),
    [
        ("die", "doer", "death"),
        ("kill", "done", "death"),
        ("murder", "nouns", "death"),
        ("find guilty", "done", "conviction"),
    ],
)
def test_words_tell_deeds(word: str, slot: str, deed: str) -> None:
    assert deed in [found.id for found in once_deeds(word, slot)]  # type: ignore[arg-type]  # three literals


def test_who_dies_dies_for_good_and_who_is_arrested_may_be_so_again() -> None:
    assert once_deed("death").days is None
    assert once_deed("arrest").days is not None
    with pytest.raises(KeyError):
        once_deed("dinner")
