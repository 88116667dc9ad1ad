"""Two numbers that share one noun, and those that only look so."""

import pytest

from tests.reading import claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The county closed 14 primary and six secondary schools.", ["14 school", "6 school"]),
        ("The firm cut 320 full-time and 85 part-time jobs.", ["320 job", "85 job"]),
        ("They freed three Czech and two Polish sailors.", ["3 sailor", "2 sailor"]),
        ("The hall has 12 tennis and four squash courts.", ["12 court", "4 court"]),
        ("The team won three gold and two silver medals.", ["3 medal", "2 medal"]),
        ("The zoo keeps 20 African or 30 Asian elephants.", ["20 elephant", "30 elephant"]),
        # each has its own noun
        ("The liner carried 12 crew and 85 foreign tourists.", ["12 crew", "85 tourist"]),
        ("He has two dogs and three young cats.", ["2 dog", "3 cat"]),
        ("The farm sold 30 sheep and 12 old tractors.", ["30 sheep", "12 tractor"]),
    ],
)
def test_each_number_counts_its_own_sort(text: str, told: list[str]) -> None:
    assert [f"{c.value.low:g} {c.value.counted}" for c in claims(text, "count")] == told  # type: ignore[union-attr]
