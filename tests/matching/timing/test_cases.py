"""One case that several articles follow to different stages is told as an update; two cases, or one stage, are not."""

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Finding

FIRE = "A fire destroyed the Velm brewery in Hafen on 3 March 2024, and Ana Sol, 31, was hurt. "


def case(*texts: str) -> list[Finding]:
    report = compare([Article.from_text(FIRE + text, name=f"{n}.txt") for n, text in enumerate(texts)])
    return [f for f in report.findings if f.evidence is not None and f.evidence.rule == "stages"]


def test_each_article_is_quoted_with_its_last_stage() -> None:
    (found,) = case(
        "Tom Roe, 40, was arrested on Monday.",
        "Tom Roe, 40, was arrested. Roe was charged with arson.",
        "Tom Roe was charged with arson and pleaded not guilty.",
    )
    assert (found.verdict, found.severity) == ("update", "warning")
    assert [side.value for side in found.sides] == ["was arrested", "was charged with arson", "pleaded not guilty"]


def test_the_driver_is_whom_the_other_article_names() -> None:
    (found,) = case("The driver was arrested on Monday.", "Tom Roe was charged with arson.")
    assert len(found.sides) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Roe was charged with arson.", "Roe was charged with arson."),
        ("Tom Roe was arrested on Monday.", "Bea Lind was charged with arson."),  # two accused
        ("The driver was arrested on Monday.", "The owner was charged with arson."),  # nobody named: perhaps two
        ("Tom Roe was arrested on Monday.", "Tom Roe may be charged with arson."),
        ("Tom Roe was arrested on Monday.", "Tom Roe was not charged with arson."),
        ("Tom Roe was arrested on Monday.", "Nobody else was hurt."),
        ("A 34-year-old man was arrested.", "A 29-year-old man was charged with arson."),
        ("A 34-year-old man was arrested.", "A 34-year-old woman was charged with arson."),
        ("Nobody in the crew has been arrested.", "Tom Roe was arrested."),
        ("Director Bea Lind will stay in her post.", "Bea Lind will not step down."),
        ("Director Bea Lind will stay in her post.", "Bea Lind has not stepped down yet."),
        ("Director Bea Lind will stay in her post.", "Bea Lind left the company meeting at noon."),
        ("Director Bea Lind will stay in her post.", "Ida Lind is to step down in May."),
        ("Tom Roe has been in custody since the verdict.", "Tom Roe was convicted of arson."),
        ("In 1987 Bea Lind filed for divorce.", "Bea Lind drank after she was divorced in 1987."),  # history
    ],
)
def test_no_progress_is_told_of(one: str, other: str) -> None:
    assert case(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Power was cut in Hafen.", "Power was cut, but it has been restored.", ["was cut", "has been restored"]),
        ("Director Bea Lind will stay in her post.", "Bea Lind is to step down in May.", ["will stay", "to step down"]),
        ("Bea Lind remains as chairwoman.", "The brewery parted company with Bea Lind.", ["remains", "parted"]),
        ("Bea Lind intends to keep her job.", "Bea Lind has left the company.", ["to keep", "has left"]),
        ("The road was closed.", "The road has reopened.", ["was closed", "has reopened"]),
        ("The road was blocked by snow.", "The road opened again.", ["was blocked", "opened"]),
        ("No one has been arrested.", "Tom Roe was arrested.", ["No one has been arrested", "was arrested"]),
        (
            "A 34-year-old man was arrested.",
            "The driver, a 34-year-old courier, was charged with arson.",
            ["was arrested", "was charged with arson"],
        ),
        (
            "The minister, Tom Roe, said on Tuesday that he would not resign.",
            "Minister Tom Roe has stepped down.",
            ["would not resign", "has stepped down"],
        ),
        ("The two sides were close to an agreement.", "The talks collapsed.", ["were close", "collapsed"]),
        (
            "There was no immediate comment from the Velmian government.",
            "Velmia's army denied the claims.",
            ["was no immediate comment", "denied the claims"],
        ),
        ("Evacuees are still living in tents.", "Residents have returned home.", ["still living", "have returned"]),
        ("Police are searching for the gunman.", "Tom Roe, the gunman, was arrested.", ["searching", "was arrested"]),
        (
            "Tom Roe was charged with arson.",
            "Tom Roe was charged with arson. Tom Roe denied arson on Monday.",
            ["was charged with arson", "denied arson"],
        ),
        ("Bea Lind is being considered for the post.", "Bea Lind has accepted the job.", ["considered", "accepted"]),
        ("Bea Lind is in talks to direct the film.", "Lind pulled out of negotiations.", ["in talks", "pulled out"]),
        ("Bea Lind was reportedly offered the job.", "Bea Lind turned down the job.", ["offered", "turned down"]),
        ("Bea Lind was named director.", "Bea Lind is the front-runner.", ["named director", "front-runner"]),
        ("Norvik is in talks to buy the brewery.", "Norvik agreed to buy the brewery.", ["in talks", "agreed"]),
        ("Norvik agreed to buy the brewery.", "The deal collapsed on Friday.", ["agreed", "collapsed"]),
        ("The union threatened to strike.", "The union called off the strike.", ["threatened", "called off"]),
        ("The house passed the bill.", "The governor signed the bill.", ["passed", "signed"]),
        (
            "The results of the test are not yet known.",
            "The results were released on Friday.",
            ["not", "were released"],
        ),
        ("The results of the test are pending.", "The results were published on Friday.", ["pending", "published"]),
        ("The driver is in critical condition.", "The driver died in hospital.", ["critical", "died in hospital"]),
        ("The cyclist is in stable condition.", "The cyclist was discharged from hospital.", ["stable", "discharged"]),
        ("Ola Berg was abducted in May.", "Ola Berg was rescued from her captors.", ["abducted", "rescued"]),
        (
            "Prosecutors are considering whether to file charges against Tom Roe.",
            "Tom Roe faces charges of arson.",
            ["charges", "faces charges"],
        ),
    ],
)
def test_what_follows_upon_what(one: str, other: str, told: list[str]) -> None:
    (found,) = case(one, other)
    assert found.verdict == "update"
    assert all(part in side.value for part, side in zip(told, found.sides, strict=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Water was cut in Hafen.", "Power has been restored."),  # another supply
        ("The road was closed.", "The bridge has reopened."),  # another way
        ("The road was closed, and has reopened.", "The road has reopened."),  # both know it
        # two countries
        ("There was no comment from the South Velmian government.", "Velmia's army denied the claims."),
        ("Tom Roe declined to comment.", "Bea Lind denied the claims."),
        ("Tom Roe was charged with arson.", "Tom Roe was charged with arson, and denied the rumours."),  # no plea
        ("Tom Roe was arrested on Monday.", "Tom Roe faces charges."),  # they may not be laid yet
        ("Tom Roe was arrested on Monday.", "Prosecutor weighs filing charges against Tom Roe."),
        ("Bea Lind was nominated in 2009.", "Bea Lind was sworn in as mayor."),  # perhaps two offices
        ("Bea Lind may be considered for the post.", "Bea Lind has not accepted the job."),
        ("Bea Lind is being considered for the post.", "Ana Lind has accepted the job."),  # sisters
        ("The house passed the bill.", "A judge struck down the law."),  # another one
        ("A man is in critical condition.", "A man died in hospital."),  # perhaps two
        ("The driver of the truck is in critical condition.", "The driver of the car died in hospital."),
        ("The results are not yet known.", "The results will be released on Friday."),
        ("Norvik is in talks to buy the brewery.", "Norvik did not agree to buy the brewery."),
    ],
)
def test_what_is_no_step_of_one_course(one: str, other: str) -> None:
    assert case(one, other) == []


def test_of_several_accused_each_is_followed_by_name() -> None:
    (found,) = case(
        "Tom Roe was arrested on Monday. Bea Lind was arrested, too.",
        "Tom Roe was charged with arson.",
    )
    assert {side.value for side in found.sides} == {"was arrested", "was charged with arson"}


def test_an_article_that_tells_more_of_the_man_may_mean_him() -> None:
    found = case(
        "A man was sentenced to life. Tom Roe was convicted of arson in May. Bea Lind was fined.",
        "Tom Roe was sentenced to life. Bea Lind was convicted of fraud.",
    )
    assert found == []


def test_two_stories_are_two_cases() -> None:
    texts = (FIRE + "Tom Roe was arrested on Monday.", "Tom Roe was charged with fraud after his bank failed in 2019.")
    report = compare([Article.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)])
    assert not [f for f in report.findings if f.verdict == "update"]


def dated(*texts: tuple[str, str]) -> list[Finding]:
    articles = [Article.from_text(FIRE + text, name=f"{day}.txt", published=day) for day, text in texts]
    return [f for f in compare(articles).findings if f.evidence is not None and f.evidence.rule == "stages"]


def test_a_newer_text_that_tells_what_came_before_is_no_earlier_stage() -> None:
    held, guilty = "Tom Roe has been in custody since the trial.", "Tom Roe was convicted of arson."
    assert not dated(("2024-05-02", guilty), ("2024-05-07", held))
    (found,) = dated(("2024-03-05", held), ("2024-05-02", guilty))
    assert found.verdict == "update"


def test_charges_that_somebody_faces_are_no_step_beyond_a_newer_text() -> None:
    faces, weighed = "Tom Roe faces arson charges.", "Prosecutors are deciding whether to charge Tom Roe with arson."
    arrested = "Tom Roe, 40, was arrested on suspicion of arson."
    told = [
        side.value for f in dated(("2024-03-05", f"{arrested} {faces}"), ("2024-03-09", weighed)) for side in f.sides
    ]
    assert not any("faces" in value for value in told)
