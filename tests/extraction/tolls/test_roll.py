"""Who is who over an article: told twice, told apart, counted together, told of another time."""

from datetime import date

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.extraction.sentence.told_people import Person, alike, joined
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.model.value import CountValue
from factcheck.segmentation import segment

Told = list[tuple[str, int | float | None, str]]


def tolls(text: str, published: date | None = date(2024, 3, 14)) -> Told:
    """Outcome, least number and deciding words of each toll."""
    article = Article.from_text(text, name="example", published=published)
    claims = [a.claim for a in extract_claims(segment(article, load()), load_kinds()).claims if a.claim.kind == "toll"]
    values = [(c.value, text[c.focus.start : c.focus.end]) for c in claims if isinstance(c.value, CountValue)]
    return [(v.outcome or "", v.low, words) for v, words in values]


@pytest.mark.parametrize(
    ("a", "b", "can_be"),
    [
        (Person(), Person(sex="f"), True),
        (Person(sex="m"), Person(sex="f"), False),
        (Person(age=34), Person(age=35), True),  # texts are a birthday apart
        (Person(age=34), Person(age=36), False),
        (Person(minor=True), Person(minor=False), False),
        (Person(minor=True), Person(age=34), True),  # the age alone says nothing here; the reader sets `minor`
        (Person(name="Ana Ruiz"), Person(name="Ruiz"), True),
        (Person(name="Ana Ruiz"), Person(name="Jon Berg"), False),
        (Person(name="Ana Ruiz"), Person(sex="f", age=34), True),
    ],
)
def test_who_can_be_one_person(a: Person, b: Person, can_be: bool) -> None:
    assert alike(a, b) is can_be
    assert alike(b, a) is can_be
    if can_be:
        assert alike(joined(a, b), a)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one in hospital is another
        ("A man was killed by the blast and a woman is in a critical condition.",
         [("killed", 1, "A man"), ("injured", 1, "a woman")]),
        # … or the one who died
        ("A woman was taken to hospital after the blast, where she died.", [("killed", 1, "she")]),
        ("A man died from a gunshot wound.", [("killed", 1, "A man")]),
        # the injured girl is the girl who died, the injured boy is not
        ("A girl died in the crash. They had found the injured girl at the wheel.", [("killed", 1, "A girl")]),
        ("A girl died in the crash. They had found the injured boy at the wheel.",
         [("killed", 1, "A girl"), ("injured", 1, "the injured boy")]),
        # more dead than are told of one by one: the woman may be among them
        ("Three people died in the blaze, one of them a man. A woman was taken to hospital.",
         [("killed", 3, "Three people")]),
        # those who are counted beside others of the same fate
        ("Two men were hurt in the blast. Three others were also hurt.", [("injured", 2, "Two men")]),
        ("Two men were shot near the pier, and three others were shot in the square.",
         [("injured", 5, "three others")]),
        # an intent
        ("He wanted to kill three rivals. He killed one guard.", [("killed", 1, "one guard")]),
        # another incident
        ("A boy was hurt in the blast.\n\nIn a separate incident a man was hurt by a lorry.",
         [("injured", 1, "A boy")]),
        # one who died before cannot be one of those who were hurt later; one who died later can
        ("Four men were shot on the pier on Tuesday evening.\n\nA waiter was shot dead there on Sunday.",
         [("injured", 4, "Four men")]),
        ("Four men were shot on the pier on Tuesday evening.\n\nA waiter died of his wounds on Wednesday.",
         [("injured", 3, "Four men"), ("killed", 1, "A waiter")]),
        # a caption told twice brings nobody in
        ("One child was killed and another injured.\n\nPhoto: One child was killed and another injured.",
         [("killed", 1, "One child"), ("injured", 1, "another"),
          ("killed", 1, "One child"), ("injured", 1, "another")]),
        # a third is none of the two before
        ("A man was shot in the arm. Another man was shot in the leg. A third man was grazed.",
         [("injured", 3, "A third man")]),
        # coordinated clauses tell two people apart, whatever the parse hangs on what
        ("A man was shot to death and his brother was wounded.",
         [("killed", 1, "A man"), ("injured", 1, "his brother")]),
        ("He shot his daughter in the arm and killed her mother.",
         [("injured", 1, "his daughter"), ("killed", 1, "her mother")]),
        # of two signs the one that tells more
        ("Two men died. A woman was shot in the leg and is in a critical condition.",
         [("killed", 2, "Two men"), ("injured", 1, "A woman")]),
        ("Two men died in the blast. Two women are in a critical condition.",
         [("killed", 2, "Two men"), ("injured", 2, "Two women")]),
        # who is expected to survive is hurt
        ("There was a shooting on the quay. Three clerks are expected to survive.",
         [("injured", 3, "Three clerks")]),
    ],
)  # fmt: skip
def test_roll(text: str, expected: Told) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five people were shot in the bar. Three died.", [("injured", 2, "Five people"), ("killed", 3, "Three")]),
        ("Five people were shot in the bar. One of them died in hospital.",
         [("injured", 4, "Five people"), ("killed", 1, "One")]),
        # as many as the text says, where it says so
        ("Five people were shot. One man died. The four others are in a stable condition.",
         [("killed", 1, "One man"), ("injured", 4, "four others")]),
        # all who were hit died
        ("Two men were shot. Both died.", [("killed", 2, "Both")]),
        # whoever attacked is not among those hit, nor is he whom a pronoun leaves open
        ("A man shot three guards before he killed himself.", [("killed", 1, "he")]),
        ("Three guards were shot. Police shot the gunman dead.", [("killed", 1, "the gunman")]),
        ("The thief shot two guards before he was killed.", [("killed", 1, "he")]),
        # more than one incident: the dead may belong to the other
        ("Seven people were shot in four shootings. One man died.", [("killed", 1, "One man")]),
        # two counts of the dead: nothing follows
        ("Five people were shot. Two died. Three people were killed, a witness said.",
         [("killed", 2, "Two"), ("killed", 3, "Three people")]),
        # one number for the dead and the hurt; "one died and six were hurt" tells them apart
        ("There was a fight at the fair.\n\nSix people were wounded. Two died. Four others were wounded by glass.",
         [("killed", 2, "Two"), ("injured", 4, "Four others")]),
        ("One man died and six people were wounded. Five of them are children.",
         [("killed", 1, "One man"), ("injured", 6, "six people"), ("injured", 5, "Five of them are children")]),
        # those told after a larger number are of it
        ("Four teenagers were injured, one gravely. The three other teenagers were injured by glass.",
         [("injured", 4, "Four teenagers")]),
    ],
)  # fmt: skip
def test_who_survived(text: str, expected: Told) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said earlier that eight people were injured. Five people were injured.",
         [("injured", 5, "Five people")]),
        ("Initial reports spoke of four injured guards. Three guards were injured.", [("injured", 3, "Three guards")]),
        # what nothing replaces stands; an earlier hour replaces nothing
        ("Police said earlier that eight people were injured.", [("injured", 8, "eight people")]),
        ("Five people were injured earlier on Monday.", [("injured", 5, "Five people")]),
    ],
)  # fmt: skip
def test_superseded_counts_give_way(text: str, expected: Told) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # somebody died, and no count says who
        ("Police arrested a boy after the fatal shooting on the quay. They found a man with a wound to the head.", []),
        ("He is charged with assault with a deadly weapon. A man was shot in the head.", [("injured", 1, "A man")]),
        ("He is charged with attempted murder. A man was shot in the head.", [("injured", 1, "A man")]),
        # those whose state is told live all the same
        ("Police arrested a boy after the fatal shooting on the quay. Two women are in a stable condition.",
         [("injured", 2, "Two women")]),
    ],
)  # fmt: skip
def test_a_death_that_is_not_counted(text: str, expected: Told) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ruiz, 34 was shot in the arm.", [("injured", 1, "Ann Ruiz")]),  # an age
        ("Police are looking for a car after a 17-year-old was injured.", [("injured", 1, "a 17-year-old")]),
        # an adjective tells of the whole list, unless its next noun has one of its own or is counted by itself
        ("Police found two dead robbers and three unhurt clerks.", [("killed", 2, "two dead robbers")]),
        ("Ten dead men and women lay in the hall.", [("killed", 10, "Ten dead men")]),
        ("Rescuers carried out two injured boys and a nurse.", [("injured", 2, "two injured boys")]),
        ("Durham was one of five people shot during a row at the bar.", [("injured", 5, "five people")]),
        ("The blast left one person dead and three others in the hospital.",
         [("killed", 1, "one person"), ("injured", 3, "three others")]),
    ],
)  # fmt: skip
def test_words_the_parse_breaks(text: str, expected: Told) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a text without a date of publication: the year tells that it is another quake
        (
            "A quake shook the coast.\n\nA young girl was killed.\n\nIn December 2004 a tsunami killed 9,000 people.",
            [("killed", 1, "A young girl"), ("killed", 9000, "9,000 people")],
        ),
        (
            "A quake shook the coast.\n\nA young girl was killed.\n\nA tsunami four years ago killed 9,000 people.",
            [("killed", 1, "A young girl"), ("killed", 9000, "9,000 people")],
        ),
        # without a year it is the story's own, and the girl is one of them
        (
            "A quake shook the coast.\n\nA young girl was killed.\n\nThe tsunami killed 9,000 people.",
            [("killed", 9000, "9,000 people")],
        ),
    ],
)
def test_the_dead_of_another_year_are_not_those_of_an_undated_story(text: str, expected: Told) -> None:
    assert tolls(text, published=None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There have been 140 school shootings since 1970. Of the gunmen, 31 died at the scene.", []),
        # a few incidents may be the story's own, and another paragraph tells of something else
        ("The city saw three shootings. Of the gunmen, 31 died at the scene.", [("killed", 31, "31")]),
        ("There have been 140 such shootings.\n\nTwelve people died.", [("killed", 12, "Twelve people")]),
        # what the headline counts the body may tell by a sign
        (
            "Six hurt in Selby weekend\n\nIt sent six men to hospital with gunshot wounds.\n\nFour guests were hurt.",
            [("injured", 6, "Six"), ("injured", 6, "six men"), ("injured", 4, "Four guests")],
        ),
    ],
)  # fmt: skip
def test_the_numbers_of_many_incidents_and_of_the_headline(text: str, expected: Told) -> None:
    assert tolls(text) == expected
