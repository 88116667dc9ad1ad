"""One article against itself: headline and body, a whole and its parts, ranks and lists, weekdays, two speakers."""

from datetime import date

import pytest

from tests.reading import compared

BODY = "A blast shook Arden on Tuesday and killed {}."


def inner(text: str) -> list[tuple[str, str, str]]:
    """Kind, severity and reason of what an article says against itself."""
    found = [f for f in compared(text, "The council is small.").findings if f.verdict == "contradiction"]
    return [(f.kind, f.severity, f.why) for f in found]


def article(headline: str, body: str) -> str:
    return f"{headline}\n\n{body}"


@pytest.mark.parametrize(
    ("headline", "body", "conflict"),
    [
        ("Blast kills 12 in Arden", BODY.format("15 people"), True),
        ("Blast kills 12 in Arden", BODY.format("12 people"), False),
        ("Blast kills 12 in Arden", BODY.format("at least 12 people"), False),
        ("Blast kills 12 in Arden", BODY.format("at least 15 people"), True),
        ("Blast kills at least 12 in Arden", BODY.format("15 people"), False),
        # a figure of the body fits, whatever others stand there
        ("Blast kills 12 in Arden", f"{BODY.format('12 people')} It killed nine people in the market.", False),
        # of two things nothing is said
        ("Blast kills 12 in Arden", "A blast shook Arden on Tuesday and injured 40 people.", False),
        # borne out by a sign only
        (
            "Ferry fire injures 12 in Arden",
            "A fire on a ferry sent 12 people to hospital with burns. Four people were injured on the upper deck.",
            False,
        ),
        # what the body only supposes
        ("Blast kills 12 in Arden", "A blast shook Arden on Tuesday. It may have killed 15 people.", False),
    ],
)
def test_headline_against_body(headline: str, body: str, conflict: bool) -> None:
    found = inner(article(headline, body))
    assert [(kind, severity) for kind, severity, _ in found] == ([("toll", "error")] if conflict else [])
    assert all(why.startswith("the headline says “12”, the text “") for *_, why in found)


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("It was the third blast in a year.\n\nIt was the fourth blast in a year.", True),
        ("It was at least the third blast.\n\nIt was at least the fourth blast.", True),
        ("It was the third blast in a year.\n\nIt was the third blast since May.", False),
        ("It was at least the third blast.\n\nIt was the fourth blast.", False),
        ("It was the third attack on the embassy.\n\nIt was the fourth attack on the school.", False),
    ],
)
def test_ranks(text: str, conflict: bool) -> None:
    assert [kind for kind, *_ in inner(f"A blast shook Arden. {text}")] == (["ordinal"] if conflict else [])


@pytest.mark.parametrize(
    ("first", "second", "conflict"),
    [
        # the date is of the deed, and of whom the deed is done has one rank
        ("Tom Reed follows Ann Bell, the 12th rector, in 2013.", "Ann Bell became the 11th rector in 2010.", True),
        ("In 2009 the lab lost Dr. Mira Holt, its seventh director.", "Holt became the sixth director in 2001.", True),
        # a rank of somebody else, of another series, of another day
        ("Tom Reed follows Ann Bell, the 11th rector, in 2013.", "Tom Reed became the 12th rector in 2010.", False),
        ("Ann Bell was the 12th conductor of the choir.", "In 2015 she became the third conductor of the band.", False),
        ("Ana Ruiz was the 45th president from 2001 to 2005.", "In 2009 she became the 47th president.", False),
        ("In 2010 Ann Bell was the fifth finisher.", "In 2012 she was the third finisher.", False),
    ],
)
def test_the_date_of_a_deed_is_not_that_of_the_rank_beside_a_name(first: str, second: str, conflict: bool) -> None:
    assert [kind for kind, *_ in inner(article(first, second))] == (["ordinal"] if conflict else [])


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("on Friday, 12 March 2024", "2024-03-12 was a Tuesday, not a Friday"),
        ("on Tuesday, 12 March 2024", None),
        ("on Tuesday, March 12, 2024", None),
        ("on 12 March 2024", None),
        ("on Friday", None),
        ("on Friday in March 2024", None),
    ],
)
def test_weekdays(when: str, why: str | None) -> None:
    expected = [("event-date", "note", why)] if why is not None else []
    assert inner(f"A blast shook Arden {when}.") == expected


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("on Wednesday, March 12", "2024-03-12 was a Tuesday, not a Wednesday"),
        ("on Tuesday, March 12", None),
        ("on Wednesday, June 12 last year", None),  # of another year, whichever it is
        ("on Wednesday, January 17", None),  # too far from the day of the text to be sure of its year
        ("on Friday, January 12", None),
    ],
)
def test_weekdays_of_a_dated_text_without_a_year(when: str, why: str | None) -> None:
    texts = f"A blast shook Arden {when}.", "The council is small."
    told = [
        [f.why for f in compared(*texts, published=(day, None)).findings if f.verdict == "contradiction"]
        for day in (date(2024, 3, 14), None)
    ]
    assert told == [[why] if why is not None else [], []]  # undated it has not said which weekday it was


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("A blast killed 12 people, seven men and four women.", "“seven men” and “four women” are 11, not “12 people”"),
        (
            "12 people, eight men and five women, died in a blast.",
            "“eight men” and “five women” are 13, not “12 people”",
        ),
        (
            "Police arrested 12 people - seven men and four women - on Friday.",
            "“seven men” and “four women” are 11, not “12 people”",
        ),
        (
            "Twelve people died in the blast: seven men, three women and a child.",
            "“seven men” and “three women” and “a child” are 11, not “Twelve people”",
        ),
        ("Three people, including four children, were killed in a blast.", "4 cannot be among 3"),
        # they add up
        ("A blast killed 12 people, seven men and five women.", None),
        ("A blast killed 12 people (seven men, three women and two children).", None),
        ("A blast killed a family of three: a man, a woman and their child.", None),
        ("A blast killed five people, two men and three women, and injured three, two men and a woman.", None),
        # some of them only, or nobody says that these are all
        ("A blast killed 12 people, seven men and four women and one unidentified person.", None),
        ("A blast killed 12 people — seven men, four women and a person who has not been identified.", None),
        ("A blast killed 12 people, two men and three women from Arden, on Friday.", None),
        ("A blast killed 12 people, two men and three women of one family and their neighbours.", None),
        ("Up to 12 people, seven men and four women, were killed in a blast.", None),
        ("A blast killed 12 people. Police identified five of them, two men and three women.", None),
        ("A blast killed 23 people, including four children.", None),
        ("A blast killed 12 people, among them seven men and four women.", None),
        ("A blast killed 12 people, four women and three children.", None),
        ("A blast killed 12 people, mostly men and women from Arden.", None),
        ("A blast killed 12 people, two soldiers and three guards.", None),
        ("A blast killed 12 people, seven men, three women, two babies and a dog.", None),
        ("Five people, a man, two women, a 12-year-old boy and a girl aged 4, died in a fire.", None),
        # not of one number
        ("A blast killed 12 people and wounded seven men and four women.", None),
        ("Twelve people were killed on Friday; seven men and four women were hurt.", None),
        ("Twelve people were killed on Friday, seven men and four women were hurt.", None),
        # round figures need not add up
        ("A blast killed about 12 people, seven men and four women.", None),
        ("A blast killed at least 12 people, seven men and four women.", None),
        ("A blast killed a dozen people, about seven men and four women.", None),
    ],
)
def test_parts_and_whole(text: str, why: str | None) -> None:
    assert [told for *_, told in inner(text)] == ([why] if why is not None else [])


EMBASSY = "It was the third attack on the embassy. "


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        (f"{EMBASSY}Earlier attacks came on 3 May 2023, 10 May 2023 and 7 June 2023.", True),
        (f"{EMBASSY}It had been hit before, on 3 May, 4 May and 5 May.", True),
        (f"{EMBASSY}The previous ones were on 3 May, on 4 May and on 5 May.", True),
        (f"{EMBASSY}It was attacked on 1 May, on 3 May, on 5 May and on 9 May.", True),
        ("It was at least the second attack on the embassy, after attacks in May 2022 and July 2023.", True),
        (f"{EMBASSY}Earlier attacks came on 3 May 2023 and 10 May 2023.", False),
        (f"{EMBASSY}It was attacked on 1 May, on 3 May and on 9 May.", False),
        # a list need not be complete
        ("It was the ninth attack on the embassy. Earlier attacks came on 3 May 2023 and 10 May 2023.", False),
        # of two of them it is not said that they are two
        (f"{EMBASSY}Earlier attacks came in May 2023, on 10 May 2023 and on 7 June 2023.", False),
        # a list of something else
        (f"{EMBASSY}Earlier attacks on the city came on 3 May, 10 May and 7 June.", False),
        (f"{EMBASSY}The minister was in Paris on 3 May, on 10 May and on 7 June.", False),
        (f"{EMBASSY}Talks were held on 3 May, on 10 May and on 7 June.", False),
        # of a longer stretch than the rank is
        ("It was the third attack on the embassy this year. Earlier attacks came in 2021, 2022 and 2023.", False),
        ("It was the third attack on the embassy in 2024. Earlier attacks came in 2021, 2022 and 2023.", False),
        ("It was the third attack on the embassy since 2023. Earlier attacks came in 2020, 2021 and 2022.", False),
        # one of the times is not one of the list
        (f"{EMBASSY}Earlier attacks came on 3 May 2023 and 10 May 2023, the eve of the vote of 20 May 2023.", False),
    ],
)
def test_a_rank_and_its_own_list(text: str, conflict: bool) -> None:
    found = [why for kind, _, why in inner(text) if kind == "ordinal"]
    assert len(found) == conflict
    assert all("but the text itself dates" in why for why in found)


def test_the_lists_of_two_articles_are_laid_beside_each_other() -> None:
    hit = "An attack damaged the embassy in Arden on Tuesday. "
    one = f"{hit}{EMBASSY}Earlier attacks came on 3 May 2023 and 10 May 2023."
    fourth = EMBASSY.replace("third", "fourth")
    other = f"{hit}{fourth}Earlier attacks came on 3 May 2023, in June 2023 and in July 2023."
    (why,) = [f.why for f in compared(one, other).findings if f.kind == "ordinal" and f.verdict == "contradiction"]
    assert "Their own lists: a dates “3 May 2023” and “10 May 2023”, b dates “3 May 2023”, “June 2023” and “July" in why
    assert why.endswith("only a has “10 May 2023”; only b has “June 2023” and “July 2023”")


def ranked(one: str, other: str) -> str:
    """Why the ranks of two articles differ."""
    (why,) = [f.why for f in compared(one, other).findings if f.kind == "ordinal" and f.verdict == "contradiction"]
    return why


def test_events_told_one_by_one_are_laid_beside_a_list() -> None:
    hit = "A missile hit the embassy in Arden on Tuesday. "
    listed = f"{hit}It was the third attack on the embassy. Earlier attacks came on 3 May 2023 and 10 June 2023."
    fourth = "It was the fourth attack on the embassy."
    told = f"{hit}{fourth} In July 2023 a drone hit the embassy. The ambassador left in May."
    why = ranked(listed, told)
    assert "a dates “3 May 2023” and “10 June 2023”, b tells of “July 2023”" in why
    # the day in May may be the ambassador's, so that nobody can say that only one has it
    assert why.endswith("only a has “10 June 2023”; only b has “July 2023”")


def test_events_of_another_thing_are_laid_beside_nothing() -> None:
    hit = "A missile hit the embassy in Arden on Tuesday. "
    port = f"{hit}It was the third attack on the embassy. In July 2023 a drone struck the port of Bex."
    assert "Their own lists" not in ranked(port, f"{hit}It was the fourth attack on the embassy.")


SAID = "“We will rebuild the whole harbour by the end of May,” said {}."


@pytest.mark.parametrize(
    ("one", "other", "open_"),
    [
        ("Ana Ruiz, the mayor", "Tom Bell, the builder", True),
        ("Ana Ruiz, the mayor", "Ruiz", False),
        ("Ana Ruiz, the mayor", "the council", False),  # it may speak through her
    ],
)
def test_the_same_words_of_two_speakers(one: str, other: str, open_: bool) -> None:
    text = f"{SAID.format(one)} People in Arden listened.\n\n{SAID.format(other)}"
    found = [(f.kind, f.severity) for f in compared(text).findings if f.verdict == "undecided"]
    assert found == ([("attribution", "note")] if open_ else [])
    assert not inner(text)


def test_a_short_phrase_may_be_anybodys() -> None:
    text = "“We will win,” said Ana Ruiz, the mayor.\n\nThe band played.\n\n“We will win,” said Tom Bell, the coach."
    assert not [f for f in compared(text).findings if f.verdict == "undecided"]


def test_another_article_changes_nothing_of_it() -> None:
    text = article("Blast kills 12 in Arden", BODY.format("15 people"))
    alone = {f.fingerprint for f in compared(text).findings if f.verdict == "contradiction"}
    both = {f.fingerprint for f in compared(text, "A ferry sank off Norwick.").findings if f.verdict == "contradiction"}
    assert alone == both
    assert len(alone) == 1


@pytest.mark.parametrize(
    ("what", "again"),
    [
        ("A train derailed near Arden on Tuesday.", "derailment on the line since 2015"),
        ("The ferry Marigold sank off Arden on Tuesday.", "sinking on the route since 2015"),
        ("A blackout hit Arden on Tuesday.", "blackout in a month"),
    ],
)
def test_ranks_of_two_articles(what: str, again: str) -> None:
    told = [f"{what} It was the {rank} {again}." for rank in ("third", "second")]
    assert compared(*told).verdicts("ordinal") == ["contradiction"]
    assert compared(told[0], told[0]).verdicts("ordinal") != ["contradiction"]


def test_a_rank_since_a_year_is_not_the_rank_of_an_event_of_another_year() -> None:
    news = "A train derailed near Arden on Tuesday. It was the third derailment on the line since 2015."
    past = "A train derailed near Arden on Tuesday. The second derailment on the line was in 2011."
    assert "contradiction" not in compared(news, past).verdicts("ordinal")


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("A crash killed 13 people, police said. Eight men, four women and two children died.", True),
        ("A crash killed 14 people, police said. Eight men, four women and two children died.", False),
        ("A crash killed 13 people, police said. Eight men and four women were hurt.", False),
        ("A crash killed 13 people, police said. Four women and two children died.", False),
        # told elsewhere in the text it may be another crash, or a later count
        ("A crash killed 13 people. It was foggy. The road is narrow there. Eight men and four women died.", False),
        ("A crash killed 13 people, among them ten men and four women.", True),
        ("A crash killed 13 people, among them eight men and four women.", False),
        ("A storm killed 13 people: 8 in Arden and 7 in Velm.", True),
        ("A storm killed 13 people, 8 in Arden and 4 in Velm.", False),
        ("The city will spend $12 million: $5 million for the mill and $6 million for the quay.", True),
        ("The city will spend $12 million: $5 million for the mill and $7 million for the quay.", False),
    ],
)
def test_a_whole_and_its_shares(text: str, conflict: bool) -> None:
    found = inner(text)
    assert bool(found) == conflict
    assert all("not “" in why for *_, why in found)


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("The bridge, built in 1931, is 84 years old.", True),
        ("The bridge, built in 1931, is 94 years old.", False),
        ("The bridge, built in 1931, is now 93 years old.", False),  # before its day of that year
        ("The bridge, built in 1931, was 84 years old when it fell.", False),
        ("Anna Bell, born in 1950, is 60.", True),
        ("Anna Bell, born in 1950, is survived by a 60-year-old husband.", False),
        ("The house was built in 1931 by the grandfather of Ann Bell, who is 60.", False),
        ("The council will meet on Friday, 13 March 2025, to vote.", True),  # a Thursday
        ("The council will meet on Thursday, 13 March 2025, to vote.", False),
    ],
)
def test_the_calendar_of_a_dated_text(text: str, conflict: bool) -> None:
    days = date(2025, 2, 11), date(2025, 2, 11)
    found = compared(text, "The council is small.", published=days).findings
    assert any(f.verdict == "contradiction" for f in found) == conflict
