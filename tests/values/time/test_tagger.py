"""What is found, with which span and value; near misses stand beside the hits."""

import re
from datetime import date

import pytest

from factcheck.values.time import find_times
from factcheck.values.time.grammar import BEGINNING, COUNTING, UNIT_BEGINNINGS, UNIT_WITHIN, beginning, key_of
from factcheck.values.time.tagger import RULES

PUBLISHED = date(2013, 7, 3)  # a Wednesday

# Sentence, the expressions in it and their values, for a text published on Wednesday, 3 July 2013.
HITS = [
    # days by name and number
    ("The ship sank on 4 January 2010 off Bergen.", [("4 January 2010", "2010-01-04")]),
    ("The ship sank on Jan. 4, 2010, off Bergen.", [("Jan. 4, 2010", "2010-01-04")]),
    ("It was signed on the 4th of January.", [("the 4th of January", "2013-01-04")]),
    ("It was signed on Nov 14th, 2010.", [("Nov 14th, 2010", "2010-11-14")]),
    ("The form is dated 01/04/2010.", [("01/04/2010", "2010-01-04")]),
    ("The form is dated 14/09/2010 or 14.09.2010.", [("14/09/2010", "2010-09-14"), ("14.09.2010", "2010-09-14")]),
    ("Logged 2010-01-04 by the clerk.", [("2010-01-04", "2010-01-04")]),
    ("Logged 2010-01-04T10:30:00Z by the clerk.", [("2010-01-04T10:30:00Z", "2010-01-04T10:30:00Z")]),
    ("She arrived on Friday, June 14, with two bags.", [("Friday, June 14", "2013-06-14")]),
    ("The fair ran from 3-5 March 2011.", [("3-5 March 2011", "2011-03-03/2011-03-05")]),
    ("Polls opened on Dec.14.", [("Dec.14", "2012-12-14")]),
    ("Shops shut on Christmas Day 2012.", [("Christmas Day 2012", "2012-12-25")]),
    ("He was shot on Easter Sunday, April 20, 2014.", [("Sunday, April 20, 2014", "2014-04-20")]),
    ("The family met at Thanksgiving.", [("Thanksgiving", "2012-11-22")]),
    # months, years and longer
    ("The factory closed in August 2012.", [("August 2012", "2012-08")]),
    ("The factory closed in May.", [("May", "2013-05")]),
    ("The 2004 tsunami reached the coast.", [("2004", "2004")]),
    ("The town was founded in 1066.", [("1066", "1066")]),
    ("Prices doubled in the 1990s and fell in the 80s.", [("the 1990s", "199"), ("the 80s", "198")]),
    ("A bridge of the 19th century.", [("the 19th century", "18")]),
    ("He wrote it in the summer of 1964.", [("the summer of 1964", "1964-SU")]),
    ("Sales rose in the third quarter of 2012.", [("the third quarter of 2012", "2012-Q3")]),
    ("Sales rose in Q3 2012 and in FY2011.", [("Q3 2012", "2012-Q3"), ("FY2011", "2011")]),
    ("The 1997-98 season was cold.", [("1997-98", "1997/1998")]),
    ("It opened in nineteen ninety-six.", [("nineteen ninety-six", "1996")]),
    # one year for two dates
    ("They fought from January to May 2011.", [("January", "2011-01"), ("May 2011", "2011-05")]),
    ("They fought from December to March 2011.", [("December", "2010-12"), ("March 2011", "2011-03")]),
    ("They fought between 3 May and 5 June 2011.", [("3 May", "2011-05-03"), ("5 June 2011", "2011-06-05")]),
    ("They fought between 3 May 2011 and 5 June.", [("3 May 2011", "2011-05-03"), ("5 June", "2011-06-05")]),
    ("It rained on 3 May and 5 June 2011.", [("3 May", "2011-05-03"), ("5 June 2011", "2011-06-05")]),
    ("It rained in November and in March 2011.", [("November", "2012-11"), ("March 2011", "2011-03")]),
    ("It rained on 3 May 2011; on 5 June it snowed.", [("3 May 2011", "2011-05-03"), ("5 June", "2013-06-05")]),
    ("It ran from Thursday to Wednesday.", [("Thursday", "2013-06-27"), ("Wednesday", "2013-07-03")]),
    ("It ran from Monday to Friday.", [("Monday", "2013-06-24"), ("Friday", "2013-06-28")]),
    ("It will run from Wednesday to Friday.", [("Wednesday", "2013-07-03"), ("Friday", "2013-07-05")]),
    ("He ran in May 2010 and fell in June.", [("May 2010", "2010-05"), ("June", "2013-06")]),
    # weekdays that the words around them place
    ("The fair was on the third Sunday in June.", [("the third Sunday in June", "2013-06-16")]),
    ("The fair was on the last Friday of May 2012.", [("the last Friday of May 2012", "2012-05-25")]),
    ("They will meet on the first Monday of next month.", [("the first Monday of next month", "2013-08-05")]),
    ("They meet on the first Monday of each month.", [("the first Monday of each month", "XXXX-WXX-1")]),
    ("It rained for the third Sunday running.", [("the third Sunday", "XXXX-WXX-7")]),
    ("He won last Sunday in Turin.", [("last Sunday", "2013-06-30")]),
    ("She fell ill three Fridays ago.", [("three Fridays ago", "2013-06-14")]),
    ("The hearing will be on Tuesday week.", [("Tuesday week", "2013-07-16")]),
    ("The hearing is a week on Monday.", [("a week on Monday", "2013-07-15")]),
    ("The hearing will be on Tuesday next.", [("Tuesday next", "2013-07-09")]),
    ("The shop shut on Tuesday last.", [("Tuesday last", "2013-07-02")]),
    ("On Tuesday last year's winner fell.", [("Tuesday", "2013-07-02"), ("last year", "2012")]),
    ("The shop shut the Sunday before last.", [("the Sunday before last", "2013-06-23")]),
    ("The shop will open the Tuesday after next.", [("the Tuesday after next", "2013-07-16")]),
    ("It snowed on the Monday after Easter.", [("the Monday after Easter", "2013-04-01")]),
    ("It snowed on the Friday before Christmas 2010.", [("the Friday before Christmas 2010", "2010-12-24")]),
    ("The mayor left on the Monday after the vote.", [("the Monday", "XXXX-WXX-1")]),
    ("He left this Monday.", [("this Monday", "2013-07-01")]),
    ("He will leave this Monday.", [("this Monday", "2013-07-08")]),
    ("He left a week ago on Monday.", [("a week ago", "2013-W26"), ("Monday", "XXXX-WXX-1")]),
    ("It opens three weeks from today.", [("three weeks from today", "2013-W30")]),
    ("The Monday Club met.", []),
    ("The wedding was on Tuesday the 25th.", [("Tuesday the 25th", "2013-06-25")]),
    ("It was Friday the 13th.", [("Friday the 13th", "XXXX-WXX-5")]),
    ("Wreaths were laid on Remembrance Sunday.", [("Remembrance Sunday", "2012-11-11")]),
    ("Polls opened on Super Tuesday.", []),
    ("The park was full on July Fourth.", [("July Fourth", "2013-07-04")]),
    ("The lease names the 45th of May.", []),
    ("Trains stop on 11 and 12 June.", [("11 and 12 June", "2013-06-11/2013-06-12")]),
    ("Trains stopped on June 11 and 12, 2010.", [("June 11 and 12, 2010", "2010-06-11/2010-06-12")]),
    ("Trains stopped on 3 and 17 June 2010.", [("3 and 17 June 2010", "2010-06")]),
    # counted from the day of publication
    ("It opened a year ago today.", [("a year ago today", "2012-07-03")]),
    ("It opened ten years ago this month.", [("ten years ago this month", "2003-07")]),
    ("It opened a year ago, and today it closed.", [("a year ago", "2012"), ("today", "2013-07-03")]),
    ("It burned overnight into Tuesday.", [("overnight", "2013-07-01TNI"), ("Tuesday", "2013-07-02")]),
    ("It burned in the second half of May.", [("May", "2013-05")]),
    ("It burned in the second half of the year.", [("the second half", "2013-H2")]),
    ("He was arrested on Tuesday.", [("Tuesday", "2013-07-02")]),
    ("Ministers will meet on Tuesday.", [("Tuesday", "2013-07-09")]),
    ("He is due to appear in court on Friday.", [("Friday", "2013-07-05")]),
    ("The quake struck yesterday evening.", [("yesterday evening", "2013-07-02TEV")]),
    ("The quake struck last night.", [("last night", "2013-07-02TNI")]),
    ("They met last week and will meet next month.", [("last week", "2013-W26"), ("next month", "2013-08")]),
    ("He left two weeks ago.", [("two weeks ago", "2013-W25")]),
    ("She retired nearly four years ago.", [("nearly four years ago", "2009")]),
    ("It ended two and a half years ago.", [("two and a half years ago", "2011-01")]),
    ("It was taken last April, not this April.", [("last April", "2013-04"), ("this April", "2013-04")]),
    ("He quit in December of last year.", [("December of last year", "2012-12")]),
    ("He quit at the end of last year.", [("the end of last year", "2012")]),
    ("Rain is forecast for the weekend of March 6.", [("the weekend of March 6", "2013-W10-WE")]),
    # counted from the story so far
    ("On 14 May 2010 he fell ill. Two days later he died.", [
        ("14 May 2010", "2010-05-14"), ("Two days later", "2010-05-16"),
    ]),
    ("It rained on 30 April 2010. The next day it snowed.", [
        ("30 April 2010", "2010-04-30"), ("The next day", "2010-05-01"),
    ]),
    ("He came in May 2010 and left later that year.", [("May 2010", "2010-05"), ("later that year", "2010")]),
    ("In March 2005 he fled. Later that day he was seen.", [
        ("March 2005", "2005-03"), ("Later that day", "XXXX-XX-XX"),
    ]),
    (
        "Profit rose in the third quarter of 2012 from a year earlier.",
        [("the third quarter of 2012", "2012-Q3"), ("a year earlier", "2011-Q3")],
    ),
    # times of day
    ("It was heard at 10:35 a.m. Friday.", [("10:35 a.m. Friday", "2013-06-28T10:35")]),
    ("It was heard at 0735 GMT on Monday.", [("0735 GMT", "2013-07-01T07:35Z"), ("Monday", "2013-07-01")]),
    ("The offer ends at 5 p.m. EST, Nov. 6, 2013.", [("5 p.m. EST, Nov. 6, 2013", "2013-11-06T17:00")]),
    ("They left at half past five, at 9 o'clock or at noon.", [
        ("half past five", "2013-07-03T05:30"), ("9 o'clock", "2013-07-03T09:00"), ("noon", "2013-07-03T12:00"),
    ]),
    ("They left at 9 o'clock in the evening and 3 in the morning.", [
        ("9 o'clock in the evening", "2013-07-03T21:00"), ("3 in the morning", "2013-07-03T03:00"),
    ]),
    ("On the night of 14 June a rocket hit.", [("the night of 14 June", "2013-06-14TNI")]),
    ("He died in the early hours of Monday.", [("the early hours of Monday", "2013-07-01TMO")]),
    # durations
    ("A two-month siege lasted nearly three hours more.", [("two-month", "P2M"), ("nearly three hours", "PT3H")]),
    ("They fought for decades, at least 20 years.", [("decades", "PXDE"), ("at least 20 years", "P20Y")]),
    ("It took half an hour, or a minute and a half.", [("half an hour", "PT30M"), ("a minute and a half", "PT1M30S")]),
    ("He served 2 1/2 years of a two-and-a-half-year term.", [
        ("2 1/2 years", "P2Y6M"), ("two-and-a-half-year", "P2Y6M"),
    ]),
    ("Over the past two months nothing moved.", [("the past two months", "P2M")]),
    ("It will take a few days, two to three weeks or more.", [("a few days", "PXD"), ("two to three weeks", "P2W")]),
    # sets
    ("They march every Friday and on Mondays.", [("every Friday", "XXXX-WXX-5"), ("Mondays", "XXXX-WXX-1")]),
    ("They march every summer and each May.", [("every summer", "XXXX-SU"), ("each May", "XXXX-05")]),
    ("It meets twice a week, daily in June.", [("twice a week", "P1W"), ("daily", "P1D"), ("June", "2013-06")]),
    ("They paid $3 million a year.", [("a year", "P1Y")]),
    # references
    ("Now he is free; he was recently ill.", [("Now", "PRESENT_REF"), ("recently", "PAST_REF")]),
    ("In the past he lied. What of the future?", [("the past", "PAST_REF"), ("the future", "FUTURE_REF")]),
]  # fmt: skip

# Sentences that look like times and hold none.
NEAR_MISSES = [
    "You may march if you must.",
    "May said the plan was sound.",
    "Mr. March praised April Jones.",
    "The second man ran; a second term followed.",
    "Some 1,500 people and 2000 people came.",
    "It cost 2000 dollars and his 1500 shirts.",
    "Version 10.4.2 follows version 3.10.",
    "On 31 February nothing happened.",
    "At 13:75 nothing happened.",
    "Flight 1549 left on Route 1960.",
    "She is 17 years old; the five-year-old boy was aged 12 years.",
    "The Sunday Times reported it.",
    "He took a quarter of the votes.",
    "They sat at an office Christmas party.",
    "They won 2-1 and 15:12.",
    "He rode into the sunset after the fall of Kabul.",
    "The past president praised the future king.",
    "A report in 60 Minutes.",
    "It flags in the second half of the book.",
    "They scored in the first half of the game.",
    "Every march is banned.",
    "The $2013 bill was paid.",
]


def said(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, published)]


@pytest.mark.parametrize(("sentence", "expected"), HITS)
def test_hit(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize("sentence", NEAR_MISSES)
def test_near_miss(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In late August a missile fell.", [("late August", "XXXX-08")]),
        ("On 14 November, and two days later.", [("14 November", "XXXX-11-14"), ("two days later", "XXXX-11-16")]),
        ("On 28 February, and two days later.", [("28 February", "XXXX-02-28"), ("two days later", "XXXX-XX-XX")]),
        ("On Tuesday, today.", [("Tuesday", "XXXX-WXX-2"), ("today", "XXXX-XX-XX")]),
        ("Last year he won.", [("Last year", "XXXX")]),
        ("In 2004 it began. In December that year it ended.", [("2004", "2004"), ("December that year", "2004-12")]),
        ("Last night, in the third quarter.", [("Last night", "XXXX-XX-XXTNI"), ("the third quarter", "XXXX-Q3")]),
    ],
)  # fmt: skip
def test_year_stays_unknown_without_day_of_publication(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert said(sentence, None) == expected


@pytest.mark.parametrize(
    ("sentence", "mod", "earliest", "latest"),
    [
        ("in late June", "END", date(2013, 6, 21), date(2013, 6, 30)),
        ("in early June", "START", date(2013, 6, 1), date(2013, 6, 10)),
        ("in mid-June", "MID", date(2013, 6, 11), date(2013, 6, 20)),
        ("earlier this year", "START", date(2013, 1, 1), date(2013, 7, 3)),
        ("later this year", "END", date(2013, 7, 3), date(2013, 12, 31)),
        ("on the night of 14 June", None, date(2013, 6, 14), date(2013, 6, 15)),
        ("in the third quarter of 2012", None, date(2012, 7, 1), date(2012, 9, 30)),
        ("more than a decade ago", "BEFORE", None, None),
        ("nearly four years ago", "APPROX", date(2008, 1, 2), date(2010, 12, 31)),
        ("every Friday", None, None, None),
        ("for three days", None, None, None),
    ],
)
def test_days_behind_a_time(sentence: str, mod: str | None, earliest: date | None, latest: date | None) -> None:
    (time,) = find_times(f"It happened {sentence}.", PUBLISHED)
    assert (time.mod, time.earliest, time.latest) == (mod, earliest, latest)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [("at 5 p.m.", "TIME"), ("on Friday", "DATE"), ("for a week", "DURATION"), ("every week", "SET")],
)
def test_type(sentence: str, kind: str) -> None:
    (time,) = find_times(f"It happened {sentence}.", PUBLISHED)
    assert time.type == kind


def test_weekday_of_publication_is_that_day() -> None:
    assert said("He was arrested on Wednesday.") == [("Wednesday", "2013-07-03")]


def test_a_year_far_off_needs_its_word() -> None:
    assert said("They sold 2999 and the year 2999 is far.") == []


def test_no_rule_matches_where_its_first_word_is_not_listed() -> None:
    extra = [
        "FY2013 and Q3 2012, at fivepm or 5pm",
        "the '90s, ’60s",
        "half an hour",
        "nineteen ninety-six",
        "one-half day",
        "the first few full weeks, each of the next two and a half trading days",
        "as many as two to three hundred and forty nights, a couple of dozen further hours ago",
        "many times every year, a number of times per day, half a dozen times each working week",
        "a three-week period, 3 1/2 days, a minute and a half, dozens of long nights from now",
    ]
    for text in [*(sentence for sentence, *_ in HITS), *(str(sentence) for sentence in NEAR_MISSES), *extra]:
        for form in (text, text.upper(), text.lower()):
            for number, rule in enumerate(RULES):
                for match in rule.pattern.finditer(form):
                    article = re.match(r"(?i)the[^a-z0-9'’]+", match[0])
                    listed = rule.begins if article is None else rule.behind_the
                    rest = match[0] if article is None else match[0][article.end() :]
                    assert beginning(rest) in listed, (number, match[0])
                    units = [word for word in BEGINNING.finditer(match[0]) if key_of(word) in UNIT_BEGINNINGS]
                    assert not rule.counts or units, (number, match[0])
                    before = [*BEGINNING.finditer(match[0], 0, units[0].start())] if rule.counts else []
                    assert {key_of(word) for word in before[1:]} <= COUNTING, (number, match[0])
                    assert not rule.counts or not re.search(r"[.,;:!?]\s", match[0][: units[0].start()]), match[0]


def test_a_number_far_from_its_unit_is_no_length_and_a_long_one_is() -> None:
    long = "approximately two hundred and twenty-five and a half consecutive years"
    assert said(f"The dyke held for {long}.")[0][0] == long
    assert len(long) < UNIT_WITHIN
    assert said("Of the crew 12, days later, were found.") == said("Of the crew some, days later, were found.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A ferry sank off Norwick on 3 July.", "2023-07-03"),
        ("The thieves fled on 3 July.", "2023-07-03"),
        ("The ferry will sail on 3 July.", "2024-07-03"),
    ],
)
def test_a_verb_says_which_year_a_date_without_one_is_of(text: str, value: str) -> None:
    (time,) = find_times(text, date(2024, 3, 14))
    assert time.value == value


def test_a_date_in_figures_means_the_days_of_both_readings() -> None:
    found = find_times("The form is dated 03/04/2013, the stamp 13/04/2013.", PUBLISHED)
    assert [(time.value, time.earliest, time.latest) for time in found] == [
        ("2013-03-04", date(2013, 3, 4), date(2013, 4, 3)),
        ("2013-04-13", date(2013, 4, 13), date(2013, 4, 13)),
    ]
