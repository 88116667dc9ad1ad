"""Numbers that share a scale word or a unit, in the forms that newspapers give them, each beside what looks alike."""

import pytest

from factcheck.values.quantities.quantity import find_quantities

CHANGES = [
    ("Membership rose from five to six hundred.", [500, 600]),
    ("Membership fell from six to five hundred.", [600, 500]),
    ("Output was cut from 9 to 6 million litres.", [9_000_000, 6_000_000]),
    ("The crowd grew from 20 to 30 thousand.", [20_000, 30_000]),
    ("Profit fell from $4 to $3 million.", [4_000_000, 3_000_000]),
    ("Membership grew from one to fifty thousand.", [1, 50_000]),
    ("Membership rose from 800 to two thousand.", [800, 2_000]),
    ("Membership rose from six to five hundred.", [6, 500]),
    ("Membership rose from 500 to six hundred.", [500, 600]),
    ("Membership rose from 20 to 300.", [20, 300]),
]


@pytest.mark.parametrize(("text", "values"), CHANGES, ids=[text for text, _ in CHANGES])
def test_a_scale_word_stands_for_both_ends_of_a_change(text: str, values: list[int]) -> None:
    assert [q.low for q in find_quantities(text)] == values


SHAPES = [
    ("The room is 3 x 5 metres.", [(3, "metre"), (5, "metre")]),
    ("The room is 3x5 metres.", [(3, "metre"), (5, "metre")]),
    ("The room is 3 by 5 metres.", [(3, "metre"), (5, "metre")]),
    ("The pitch is 105m x 68m.", [(105, "metre"), (68, "metre")]),
    ("A 10-by-12-foot cell held him.", [(10, "foot"), (12, "foot")]),
    ("A 6 × 4 cm stamp sold.", [(6, "centimetre"), (4, "centimetre")]),
    ("The box is 3 x 4 x 5 inches.", [(3, "inch"), (4, "inch"), (5, "inch")]),
    ("Their 4x4 hit a wall.", []),
    ("She cut it 3 by 5 litres.", [(3, None), (5, "litre")]),
    ("Of the 3, 5 metres apart, a dog fell.", [(3, None), (5, "metre")]),
]


@pytest.mark.parametrize(("text", "values"), SHAPES, ids=[text for text, _ in SHAPES])
def test_a_unit_stands_for_each_side_of_a_shape(text: str, values: list[tuple[int, str | None]]) -> None:
    assert [(q.low, q.unit) for q in find_quantities(text)] == values


@pytest.mark.parametrize(("text", "minutes"), [("He won in 2h30.", 150), ("The film runs 1h 20m.", 80)])
def test_hours_and_minutes_with_an_h(text: str, minutes: int) -> None:
    assert [(q.low, q.unit) for q in find_quantities(text)] == [(minutes, "minute")]
