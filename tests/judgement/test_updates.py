"""What time explains: figures that the later text carries on, or that it says itself have grown."""

from datetime import date

import pytest

from tests.reading import compared

MONDAY, FRIDAY = date(2024, 3, 11), date(2024, 3, 15)
MILL = "Fire at the Vexmoor tannery\n\nFire destroyed the Vexmoor tannery in Brimsted on Monday."


@pytest.mark.parametrize(
    ("before", "after", "kind", "expected"),
    [
        # an estimate of damage is put at more as days go by; a price is not
        ("Damage is put at $3.5 million.", "The damage is put at $5.2 million.", "money", ["update"]),
        (
            "The tannery was sold for $3.5 million.",
            "The tannery was sold for $5.2 million.",
            "money",
            ["contradiction"],
        ),
        # the later text takes back what it says less of
        ("Damage is put at $5.2 million.", "The damage is put at $3.5 million.", "money", ["contradiction"]),
    ],
)
def test_what_moves_with_time(before: str, after: str, kind: str, expected: list[str]) -> None:
    found = compared(f"{MILL} {before}", f"{MILL} {after}", published=(MONDAY, FRIDAY))
    assert found.verdicts(kind) == expected


MAYOR = "Clara Bell won the race for mayor of Brimsted."


@pytest.mark.parametrize(
    ("after", "days", "expected"),
    [
        ("Her margin grew to 88 votes.", (None, FRIDAY), "update"),  # it says so itself; no date is needed
        ("Her margin grew to 88 votes.", (FRIDAY, MONDAY), "contradiction"),  # but not of what came before
        ("Her margin was 88 votes.", (None, FRIDAY), "contradiction"),
    ],
)
def test_a_text_that_says_itself_that_a_figure_grew(
    after: str, days: tuple[date | None, date | None], expected: str
) -> None:
    found = compared(f"{MAYOR} She won by 61 votes.", f"{MAYOR} {after}", published=days)
    assert {f.verdict for f in found.findings if f.kind == "count" and len(f.sides) > 1} == {expected}


def test_an_undated_text_that_repeats_a_dated_one() -> None:
    texts = [f"{MILL} Damage is put at $3.5 million."] + [f"{MILL} Damage is put at $5.2 million."] * 2
    found = compared(*texts, published=(MONDAY, FRIDAY, None))
    assert found.verdicts("money") == ["update"]


@pytest.mark.parametrize(
    ("before", "after", "days", "expected"),
    [
        ("killing at least four people", "killing eleven people", (MONDAY, FRIDAY), ["update"]),
        ("killing at least four people", "killing four people", (MONDAY, FRIDAY), ["compatible"]),
        (
            "killing at least 23 people",
            "killing 25 people",
            (MONDAY, FRIDAY),
            ["compatible"],
        ),  # the bound nearly says it
        ("killing at least four people", "killing eleven people", (MONDAY, None), ["compatible"]),
        ("killing at least four people", "killing eleven people", (MONDAY, MONDAY), ["compatible"]),
        ("killing at least four people", "killing eleven people", (FRIDAY, MONDAY), ["compatible"]),
    ],
)
def test_a_bound_that_a_later_number_overtakes(
    before: str, after: str, days: tuple[date | None, date | None], expected: list[str]
) -> None:
    texts = [
        f"Fire at the Vexmoor tannery\n\nFire destroyed the Vexmoor tannery in Brimsted on Monday, {told}."
        for told in (before, after)
    ]
    assert compared(*texts, published=days).verdicts("toll") == expected


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        ("The price of the mill is 40 million euros.", "The increased price of the mill is 52 million euros.",
         "money", "update"),
        ("The Vela car had 6,500 orders in a day.", "Orders for the Vela car stood at 11,200 in June.",
         "count", "update"),
        # "dropped" and "cut" tell what was done, not that it was more before
        ("Five bombs were dropped on the mill.", "Four bombs were dropped on the mill.", "count", "contradiction"),
        ("The mill cut 400 jobs.", "The mill cut 300 jobs.", "count", "contradiction"),
    ],
)  # fmt: skip
def test_what_was_revised_and_what_was_only_done(one: str, other: str, kind: str, expected: str) -> None:
    found = compared(f"{MAYOR} {one}", f"{MAYOR} {other}")
    assert {f.verdict for f in found.findings if f.kind == kind and len(f.sides) > 1} == {expected}
