"""Into which groups a text parts the people that it counts, and when it only names some of them."""

import pytest

from factcheck.model.claim import Claim
from factcheck.model.value import CountValue
from tests.reading import read


def whole(text: str) -> tuple[Claim, CountValue]:
    first = next(c for c in read(text).claims if c.kind in {"toll", "count"})
    assert isinstance(first.value, CountValue)
    return first, first.value


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A blast killed 12 people, seven men and five women.", [7, 5]),
        ("A blast killed 12 people (seven men, five women).", [7, 5]),
        ("Twelve passengers – six men, five women and one child – were rescued.", [6, 5, 1]),
        ("Nine people died there on Friday: four adults and five children.", [4, 5]),
        ("Police held three people, two 17-year-old boys and a girl, on Friday.", [2, 1]),
        ("A blast killed 12 people, including seven men and five women.", []),
        # who is only among a number need not be all of it, and cannot be more
        ("A blast killed 12 people, among them ten men and four women.", [10, 4]),
        ("A blast killed 12 people, including ten men, one woman and three children.", [10, 1, 3]),
        ("A blast killed 12 people, among them seven men and four women.", []),
        ("Seven men and five women were killed.", [7, 5]),
        ("A blast killed 12 people, seven soldiers and five guards.", []),
        ("A blast killed 12 people, four women and five children.", []),
        ("A blast killed 12 people, seven men and a dog.", []),
        ("A blast killed 12 people on Friday, seven men and five women said.", []),
        ("A blast killed seven men, two men and five women.", []),
    ],
)
def test_parts(text: str, parts: list[int]) -> None:
    claim, _ = whole(text)
    assert [part.low for part in claim.setting.parts] == parts
    assert all(text[part.start : part.end] == part.text for part in claim.setting.parts)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A blast killed 12 people, seven men and five women.", 12, 12),
        ("A blast killed 12 people, seven men and four women.", 12, 12),  # the text's sum is wrong
        ("A blast killed nine people, seven guards and two nurses.", 9, 9),
        ("A blast killed two people, three soldiers and four guards.", 2, None),  # two, or nine
        ("A blast killed 12 people, four women and three children.", 12, None),
        ("A blast killed six men, two women and four children.", 12, 12),
        ("A blast killed 12 people and four soldiers.", 16, 16),
        # whoever else is counted first may be a group beside them, unless the sum is right
        ("A blast killed 12 passengers, seven men and five women.", 12, 12),
        ("A blast killed 12 passengers, seven men and four women.", 12, None),
        ("A blast killed two guards, three men and four women.", 2, None),
        ("A blast killed two soldiers, three guards and four cooks.", 9, 9),
    ],
)
def test_the_whole_of_a_list(text: str, low: int, high: int | None) -> None:
    _, value = whole(text)
    assert (value.low, value.high) == (low, high)


def test_a_list_without_end_is_no_trouble() -> None:
    text = f"A blast killed 12 people, {', '.join(['seven men and five women'] * 300)}."
    claim, _ = whole(text)
    assert claim.setting.parts == ()
