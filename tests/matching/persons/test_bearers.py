"""Who of a story's persons each claim tells of, across its articles."""

from collections.abc import Sequence
from datetime import date

import pytest

from factcheck.model.finding import Verdict
from tests.reading import PUBLISHED, Compared, named

NEXT_DAY = date(2024, 3, 15)
IN_A_FORTNIGHT = date(2024, 3, 27)


def verdicts(texts: Sequence[str], kind: str, published: Sequence[date | None] = ()) -> set[Verdict]:
    found = Compared(named(texts, published)).findings
    return {f.verdict for f in found if f.kind == kind}


TOWN = "Mary Lorn was there. Peter Vale was there. "  # two names that make two articles one story


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("The pianist Tom Reed has died at the age of 87.", "The pianist, 88, died in Leeds.", "age"),
        ("Tom Reed, 34, was fined.", "Reed, 37, was fined.", "age"),
        ("Tom Reed died at his home.", "The retired smith died in hospital. Tom Reed was 80.", "life"),
        ("Tom Reed, a smith, died alone.", "Tom Reed died with his sons at his side.", "life"),
        ("Tom Reed was jailed for six years.", "Tom Reed must go to prison for five years.", "duration"),
        ("Tom Reed was jailed for six years.", "The accountant was sentenced to five years in prison.", "duration"),
        ("Tom Reed signed a contract for three years.", "Tom Reed has signed a four-year deal.", "duration"),
        ("Tom Reed scored twice as Rovers won.", "Rovers won with a hat-trick by Tom Reed.", "goals"),
        ("Tom Reed was arrested at a motel near Leeds.", "Police caught Tom Reed at a bar in Naples.", "scene"),
        ("Tom Reed was arrested in Leeds.", "The suspect was detained in Naples.", "scene"),  # the one who was
        ("Tom Reed's funeral in York drew a crowd.", "Tom Reed was buried in Naples.", "scene"),
    ],
)
def test_two_answers_of_one_person(one: str, other: str, kind: str) -> None:
    assert verdicts([TOWN + one, TOWN + other], kind) == {"contradiction"}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Tom Reed, 34, was fined.", "John Reed, 37, was fined.", "age"),
        ("Tom Reed and John Reed left. Tom Reed, 34, was fined.", "Reed, 37, was fined.", "age"),  # which of them?
        ("The driver Tom Reed, 34, was fined.", "A driver, 37, was fined.", "age"),  # another one
        ("Her son Tom Reed, 16, was hurt.", "The 18-year-old boy died.", "age"),  # a son is a boy, and so are others
        ("Tom Reed was jailed for six years.", "In 2011 the accountant was jailed for five years.", "duration"),
        ("Tom Reed scored twice as Rovers won.", "John Hall scored three times as Rovers won.", "goals"),
        ("Tom Reed was arrested in Leeds.", "John Hall was arrested in Naples.", "scene"),
        ("Tom Reed was arrested in Leeds.", "Tom Reed was arrested in Naples in 2011.", "scene"),
        ("Tom Reed was arrested in Leeds.", "Tom Reed was arrested in connection with a raid in Naples.", "scene"),
        ("Tom Reed was arrested in Leeds on Tuesday.", "Tom Reed was arrested in Naples on 3 February.", "scene"),
        ("Tom Reed was shot and killed in York.", "Tom Reed died in Leeds.", "scene"),  # of his wounds, perhaps
    ],
)
def test_two_answers_of_two(one: str, other: str, kind: str) -> None:
    assert "contradiction" not in verdicts([TOWN + one, TOWN + other], kind)


def test_who_is_dead_grows_no_older() -> None:
    days = [PUBLISHED, NEXT_DAY]
    dead, fined = "Tom Reed has died aged {}.", "Tom Reed, {}, was fined."
    assert verdicts([TOWN + dead.format(age) for age in (87, 88)], "age", days) == {"contradiction"}
    days = [PUBLISHED, IN_A_FORTNIGHT]
    assert verdicts([TOWN + dead.format(age) for age in (87, 88)], "age", days) == {"contradiction"}
    assert "contradiction" not in verdicts([TOWN + fined.format(age) for age in (87, 88)], "age", days)


@pytest.mark.parametrize(
    ("later", "apart", "when"),
    [
        ("Tom Reed, 45, was fined.", True, NEXT_DAY),
        ("Tom Reed, who turned 45 on Friday, was fined.", False, NEXT_DAY),
        ("Tom Reed, 45, was fined.", False, IN_A_FORTNIGHT),  # a birthday may lie between
        ("Tom Reed, 45, was fined.", False, None),
    ],
)
def test_within_a_week_hardly_anybody_grows_a_year_older(later: str, apart: bool, when: date | None) -> None:
    found = verdicts([TOWN + "Tom Reed, 44, was fined.", TOWN + later], "age", [PUBLISHED, when])
    assert ("contradiction" in found) is apart


def test_that_one_grew_older_explains_no_two_dated_ages() -> None:
    texts = [TOWN + f"Tom Reed, {age}, was fined." for age in (47, 49, 48)]
    assert verdicts(texts, "age", [PUBLISHED, NEXT_DAY, date(2025, 3, 14)]) == {"contradiction"}


def test_the_singer_is_the_one_whom_the_article_names() -> None:
    one = TOWN + "The singer Tom Reed, 44, is ill."
    other = TOWN + "The singer Ann Hall, 31, sang with the singer Bo Lind."
    third = TOWN + "Tom Reed is at home. The singer, 46, wants to rest."
    unnamed = TOWN + "Nobody saw them. The singer, 46, wants to rest."
    assert "contradiction" in verdicts([one, other, third], "age")
    assert "contradiction" not in verdicts([one, other, unnamed], "age")
