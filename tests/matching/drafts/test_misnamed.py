"""Whom a draft names in a sentence that its sources tell of somebody else, in other words."""

import pytest

from factcheck.matching.drafts.misnamed import SIGNS, likely
from tests.reading import against

STRIKE = (
    "Tram drivers in Orvik will walk out on Monday after talks with the operator broke down. "
    "The talks were led by a retired mediator, Ana Ruiz, who spent nine hours with both sides on Friday. "
    "Jan Vos, the operator's finance chief, said a further rise would cost four million crowns. "
    "Mayor Eva Lind asked residents to share cars. "
    "The drivers' spokesman, Per Holm, said his members had waited for two years. "
    "He said that they would return to work if the night shifts were shortened. "
    "Holm drove the number seven line until 2019. "
    "A nurse, Ida Brand, told reporters that she would cycle to the hospital."
)
DIG = (
    "A gold ring found on a beach near Selby is 1,400 years old, the museum said. "
    "It was picked up by a plumber, Tom Reed, while he was walking his dog. "
    "The museum's curator, Mary Vale, called the find a gift. "
    "A conservator, Ruth Orr, cleaned it under a microscope. "
    "The ring goes on show in May. "
    "Lord Harlow, who owns the beach, has waived his share of the reward."
)


@pytest.mark.parametrize(
    ("draft", "source", "other"),
    [
        ("The talks with both sides, which Jan Vos led for nine hours on Friday, got nowhere.", STRIKE, "Ana Ruiz"),
        ("A conservator, Tom Reed, cleaned it under a microscope.", DIG, "Ruth Orr"),
        ("The ring was picked up on a walk with the dog by Ruth Orr.", DIG, "Tom Reed"),
    ],
)  # fmt: skip
def test_what_is_told_of_another_is_not_his(draft: str, source: str, other: str) -> None:
    assert any(other in found for found in against(draft, source)), against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The talks with both sides, which Ana Ruiz led for nine hours on Friday, got nowhere.", STRIKE),
        # "he" of the sentence before
        ("Shortening the night shifts would bring the drivers back to work, Per Holm let it be known.", STRIKE),
        # what no source tells of anybody
        ("Jan Vos plays the cello in an orchestra of doctors.", STRIKE),
        ("Mayor Eva Lind will open a school in June.", STRIKE),
        # beside the one who is told of
        ("Ida Brand was among those who heard that Ana Ruiz had spent nine hours with both sides.", STRIKE),
        ("The ring was cleaned under a microscope by Ruth Orr.", DIG),
        # whose something is
        ("Tom Reed's dog was with him when he picked up the ring.", DIG),
        ("Reward money is not wanted by Lord Harlow, to whom the beach belongs.", DIG),
    ],
)  # fmt: skip
def test_what_is_told_of_him_or_of_nobody_is_left(draft: str, source: str) -> None:
    assert against(draft, source) == []


def test_a_sentence_told_of_the_other_makes_him_likelier() -> None:
    signs = dict.fromkeys(SIGNS, 0.0)
    told = signs | {"other": 0.8, "other around": 0.8, "rather": 0.8, "rather around": 0.8, "instead": 0.8}
    his = signs | {"own": 0.8, "own around": 0.8, "own together": 0.8}
    assert likely(tuple(his.values())) < likely(tuple(signs.values())) < likely(tuple(told.values()))
