"""What reads like a difference and is none: another case, another time, some of several, what was not so at once."""

from datetime import date

import pytest

from factcheck import Article, compare

_DAY, _NEXT = date(2016, 5, 9), date(2016, 5, 12)


def _told(one: str, other: str, days: tuple[date, date] = (_DAY, _NEXT)) -> set[tuple[str, str]]:
    """The verdict and kind of each difference that two articles show."""
    texts = zip((one, other), days, strict=True)
    report = compare([Article.from_text(t, name=f"{n}.txt", published=day) for n, (t, day) in enumerate(texts)])
    return {(f.verdict, f.kind) for f in report.findings if f.verdict in {"contradiction", "update"}}


_SHOT = "A shooting in Harwell killed two people on Saturday, police said.\n\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another time, all of a month, each of several
        (_SHOT + "A man went on a spree in Selby just a few months ago, killing four.", _SHOT),
        (_SHOT, _SHOT + "At least 80 people were killed in Harwell in November alone."),
        (_SHOT + "Two people were wounded.", _SHOT + "It was the third of the shootings that each left nine wounded."),
        (_SHOT, "Police released a sketch of a suspect in the fatal triple shooting in Harwell on Saturday."),
        (
            "The flood in Selby killed nine people on Sunday.\n\nIn October 2013 a smaller flood had killed nobody.",
            "The flood in Selby killed nine people on Sunday, the council said.",
        ),
        # nobody of some
        (
            _SHOT + "The other guests were able to escape without injury. All but Tom Vale escaped without injury.",
            _SHOT + "Three guests were injured in the shooting.",
        ),
        (_SHOT + "Nobody from the second house was injured.", _SHOT + "Three guests were injured in the shooting."),
        (_SHOT + "No one else staying there was injured.", _SHOT + "Three guards were injured in the shooting."),
        # one of several
        (_SHOT + "Tom Vale, 32, was declared dead at the scene.", _SHOT + "The other died later at the hospital."),
        # at once, or not at all
        (
            _SHOT + "Tom Vale was arrested, police said.",
            _SHOT + "Tom Vale was interviewed, but not immediately arrested.",
        ),
        # a child with the name of a parent
        (_SHOT + "24-year-old Tom Vale was shot.", _SHOT + "Tom Vale was shot. His son, 6-year-old Tom Jr., wept."),
        # a husband and his wife
        (
            _SHOT + "Olga Reed told police that Ian Reed had hit her. Olga Reed had not returned to the house.",
            _SHOT + "Olga Reed ran from Ian Reed. But Reed then returned to the house.",
        ),
        # either way nobody is held
        (_SHOT + "No arrests have been made.", _SHOT + "The gunman is still on the run."),
        ("Tom Vale left a three-page letter in Harwell.", "Tom Vale left a three- to four-page letter in Harwell."),
    ],
)
def test_what_is_no_difference_is_not_told(one: str, other: str) -> None:
    assert _told(one, other) == set()


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (_SHOT, "A shooting in Harwell killed four people on Saturday, police said.", ("update", "toll")),
        (_SHOT + "Nobody was injured.", _SHOT + "Three guests were injured in the shooting.", ("update", "presence")),
        (
            _SHOT + "Tom Vale was arrested on Sunday.",
            _SHOT + "Tom Vale was not arrested, his lawyer said.",
            ("contradiction", "statement"),
        ),
        (_SHOT + "24-year-old Tom Vale Jr. died.", _SHOT + "Tom Vale Jr., 26, died.", ("contradiction", "age")),
        (
            _SHOT + "Olga Reed had not returned to the house.",
            _SHOT + "But Olga Reed then returned to the house.",
            ("contradiction", "statement"),
        ),
        (_SHOT + "No arrests have been made.", _SHOT + "The gunman was arrested.", ("update", "status")),
        (
            "The flood in Selby had killed nobody, the council said.",
            "The flood in Selby killed nine people.",
            ("update", "presence"),
        ),
        (
            "Tom Vale left a three-page letter in Harwell.",
            "Tom Vale left a four- to five-page letter in Harwell.",
            ("update", "count"),
        ),
        # given out later: no contradiction
        (
            _SHOT + "Police did not identify the victims.",
            _SHOT + "Police identified the victims as Tom Vale and Ian Bell.",
            ("update", "statement"),
        ),
        (_SHOT + "There are no suspects.", _SHOT + "Police have charged a suspect.", ("update", "statement")),
    ],
)
def test_what_stands_beside_it_is_told(one: str, other: str, told: tuple[str, str]) -> None:
    assert told in _told(one, other)


@pytest.mark.parametrize(
    "told",
    [
        "Bob Orr was arrested on Tuesday. He had pleaded guilty to a weapons charge.",
        "Bob Orr was arrested on Tuesday. Orr was sentenced to 15 years in prison on June 13, 2003.",
    ],
)
def test_an_earlier_case_is_no_stage_of_this_one(told: str) -> None:
    report = compare(
        [
            Article.from_text(_SHOT + "No arrests have been made.", name="0.txt", published=_DAY),
            Article.from_text(_SHOT + told, name="1.txt", published=_NEXT),
        ]
    )
    (case,) = [f for f in report.findings if f.evidence is not None and f.evidence.rule == "stages"]
    assert [side.value for side in case.sides][-1] == "was arrested"


def test_weekdays_a_week_apart_may_be_one_day() -> None:
    """A report that comes out on a Friday calls that day Friday, and the one a week before."""
    one = _SHOT + "Tom Vale was killed by police in the library on Friday."
    other = _SHOT + "The rampage ended when police killed Tom Vale in the library Friday."
    assert _told(one, other, (date(2016, 5, 9), date(2016, 5, 13))) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a crew beside the passengers
        (
            "A plane with 98 people on board slid off the runway in Arden on Tuesday.",
            "All 93 passengers got out when a plane slid off the runway in Arden on Tuesday.",
        ),
        # what could be held
        (
            "The ferry Lisa was carrying 214 passengers when it sank off Norwick on Monday.",
            "The ferry Lisa sank off Norwick on Monday. It was licensed to carry 180 passengers.",
        ),
        (
            "The jail in Arden held 1,150 inmates on Monday, guards said.",
            "The jail in Arden, built for 800 inmates, was full on Monday, guards said.",
        ),
        # half a count
        (
            "Ruth Kell won the primary in Orlan with 54 percent of the vote.",
            "With 40 percent of precincts counted, Ruth Kell led the primary in Orlan with 51 percent of the vote.",
        ),
        # of a day, and in all
        (
            "Jurors in the trial of Dana Holt deliberated for nine hours on Thursday.",
            "The jury in the trial of Dana Holt has deliberated for 23 hours over four days.",
        ),
        # somebody's kin
        (
            "Lena Hart testified for six hours on Monday.",
            "Lena Hart testified on Monday. Her sister testified for two hours.",
        ),
        # another sense
        (
            "The explosion at the Corvane plant was heard 20 miles away.",
            "The explosion at the Corvane plant was felt 35 miles away.",
        ),
        # some of them
        ("Ed Blake scored 121 goals for Selby.", "Ed Blake scored 98 league goals for Selby."),
        ("There were 41 cases of measles in Selby.", "There were 96 suspected cases of measles in Selby."),
        (
            "There were 41 confirmed cases of measles in Selby.",
            "There were 96 suspected cases of measles in Selby.",
        ),
        ("Vexmoor sold 212,000 cars in March.", "Vexmoor sold 61,400 cars in the United States in March."),
        # for whom, and when
        ("A ticket to the Arden zoo costs £18 for adults.", "A ticket to the Arden zoo costs £9 for children."),
        ("Cole Avery paid $4.1 million for the house in 2009.", "Cole Avery has sold his house for $5.8 million."),
        (
            "The new Vexo tablet starts at $299 and goes on sale on May 20 in the United States, Corvo said.",
            "Corvo's new Vexo tablet costs $299. It reaches shops in Europe on June 3, the company said.",
        ),
        # two estimates of one crowd in one text
        (
            "Ivan Dorn said that 20,000 people had joined the march in Arden; police put the crowd at 6,000.",
            "About 6,000 people marched in Arden, according to police.",
        ),
        # one thing in two ways
        ("Carla Finch pleaded not guilty on Monday.", "Carla Finch was in court on Monday. She denied the charges."),
        # those told of before
        (
            _SHOT + "At least four people lived in the house.",
            _SHOT + "Tom Vale, Ana Reed and Bob Orr died. All three lived on the same street.",
        ),
        # another happening
        (
            "A shooting wounded two people in Harwell at 2.45 p.m. on Sunday.",
            "A shooting wounded two people in Harwell on Sunday. The shootings follow a Saturday night incident.",
        ),
        (
            "Tom Vance, 38, is hunted over the shooting in Harwell.",
            "Tom Vance is hunted over the shooting in Harwell. The 54-year-old man hurt in the shooting was treated.",
        ),
    ],
)
def test_what_is_told_of_others_is_not_told(one: str, other: str) -> None:
    assert _told(one, other, (_DAY, _DAY)) == set()
    assert _told(other, one, (_DAY, _DAY)) == set()


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (
            "A plane with 98 people on board slid off the runway in Arden on Tuesday.",
            "All 103 passengers got out when a plane slid off the runway in Arden on Tuesday.",
            "count",
        ),
        (
            "The ferry Lisa was carrying 214 passengers when it sank off Norwick on Monday.",
            "The ferry Lisa was carrying 180 passengers when it sank off Norwick on Monday.",
            "count",
        ),
        (
            "The ferry Lisa was licensed to carry 214 passengers. It sank off Norwick on Monday.",
            "The ferry Lisa sank off Norwick on Monday. It was licensed to carry 180 passengers.",
            "count",
        ),
        (
            "With 40 percent of precincts counted, Ruth Kell led the primary in Orlan with 56 percent of the vote.",
            "With 40 percent of precincts counted, Ruth Kell led the primary in Orlan with 51 percent of the vote.",
            "percent",
        ),
        (
            "Jurors in the trial of Dana Holt deliberated for 19 hours over four days.",
            "The jury in the trial of Dana Holt has deliberated for 23 hours over four days.",
            "duration",
        ),
        ("Lena Hart testified for six hours on Monday.", "Lena Hart testified for two hours on Monday.", "duration"),
        (
            "The explosion at the Corvane plant was heard 20 miles away.",
            "The explosion at the Corvane plant was heard 35 miles away.",
            "measure",
        ),
        ("Ed Blake scored 121 league goals for Selby.", "Ed Blake scored 98 league goals for Selby.", "count"),
        ("There were 41 cases of measles in Selby.", "There were 29 confirmed cases of measles in Selby.", "count"),
        (
            "Vexmoor sold 72,000 cars in the United States in March.",
            "Vexmoor sold 61,400 cars in the United States in March.",
            "count",
        ),
        (
            "A ticket to the Arden zoo costs £18 for adults.",
            "A ticket to the Arden zoo costs £16 for adults.",
            "money",
        ),
        ("Cole Avery sold the house for $4.1 million.", "Cole Avery has sold his house for $5.8 million.", "money"),
        (
            "The new Vexo tablet starts at $299 and goes on sale on May 20 in the United States, Corvo said.",
            "Corvo's new Vexo tablet costs $299. It reaches shops in the United States on June 3, the company said.",
            "event-date",
        ),
        (
            "Ivan Dorn said that 20,000 people had joined the march in Arden.",
            "About 6,000 people marched in Arden, according to police.",
            "count",
        ),
    ],
)
def test_what_is_told_of_one_thing_is(one: str, other: str, kind: str) -> None:
    assert ("contradiction", kind) in _told(one, other, (_DAY, _DAY))
