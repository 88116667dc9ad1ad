"""What papers write otherwise inside the marks, and what is another thing."""

import pytest

from factcheck.model.value import QuoteValue
from factcheck.values.quotation import compare_quotes
from factcheck.values.wordings.house_style import in_one_style


def relation(a: str, b: str) -> str:
    one, other = (QuoteValue(text=text, speaker="Ana Ruiz", person=True) for text in (a, b))
    found = compare_quotes(one, other).relation
    assert compare_quotes(other, one).relation == found
    return found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("left at 6:41pm PST (0241 GMT Friday) from the quay", "left at 18:41 (02:41 GMT Friday) from the quay"),
        ("were shut at 9 a.m. on Monday by the guards", "were shut at 9am on Monday by the guards"),
        ("were shut at 7.30pm by the harbour guards", "were shut at 19:30 by the harbour guards"),
        ("were shut at 9pm by the harbour guards", "were shut at nine by the harbour guards"),
        ("were shut at 9 o'clock by the harbour guards", "were shut at nine by the harbour guards"),
        ("were shut at noon by the harbour guards", "were shut at 12 noon by the harbour guards"),
        ("heard the first shot at half past six in the yard", "heard the first shot at 6.30pm in the yard"),
        ("heard the first shot at quarter to seven in the yard", "heard the first shot at 18:45 in the yard"),
        ("the alarm rang at 0241 GMT in the office", "the alarm rang at 2:41 a.m. GMT in the office"),
        ("the alarm rang at 2100 hours in the office", "the alarm rang at 9pm in the office"),
        ("the wall is 6ft high along the whole shore", "the wall is six feet high along the whole shore"),
        ("the wall is 12km long and nobody guards it", "the wall is 12 kilometres long and nobody guards it"),
        ("lost £4m on the old pier in a year", "lost £4 million on the old pier in a year"),
        ("lost €4bn on the old pier in a year", "lost four billion euros on the old pier in a year"),
        ("owed the bank more than 30k at the time", "owed the bank more than 30,000 at the time"),
        ("Dr Bell saw the boats before anybody", "Doctor Bell saw the boats before anybody"),
        ("the court sat on Jan. 5 without a jury", "the court sat on the 5th of January without a jury"),
        ("the court sat on 5 January without a jury", "the court sat on January 5th without a jury"),
        ("Bell & Sons built the harbour wall", "Bell and Sons built the harbour wall"),
    ],
)
def test_house_style_alters_nothing(a: str, b: str) -> None:
    assert relation(a, b) in {"same", "within"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("were shut at 6:41pm by the harbour guards", "were shut at 18:51 by the harbour guards"),
        ("were shut at 6 a.m. by the harbour guards", "were shut at 6 p.m. by the harbour guards"),
        ("were shut at 6pm by the harbour guards", "were shut at 19:00 by the harbour guards"),
        ("were shut at 06:41 by the harbour guards", "were shut at 18:41 by the harbour guards"),
        ("told us all to wait for the boat until noon", "told us all to wait for the boat until Friday"),
        ("lost £4m on the old pier in a year", "lost £4bn on the old pier in a year"),
        ("lost £4m on the old pier in a year", "lost £5 million on the old pier in a year"),
        ("the wall is 12km long and nobody guards it", "the wall is 12 miles long and nobody guards it"),
        ("the court sat on 5 January without a jury", "the court sat on 5 June without a jury"),
    ],
)
def test_another_time_or_sum_is_another(a: str, b: str) -> None:
    assert relation(a, b) == "disjoint"


def test_what_only_looks_like_a_time_is_kept() -> None:
    assert in_one_style("we won 3-1 with 18 of 30 votes") == "we won 3-1 with 18 of 30 votes"
    assert in_one_style("25 pm and 0241 boats") == "25 pm and 0241 boats"


def test_a_time_is_shown_as_a_clock_has_it() -> None:
    one, other = (QuoteValue(text=f"The gates were shut at {t} by the guards") for t in ("6:41pm", "19:41"))
    assert "“18:41” stands for “19:41”" in compare_quotes(one, other).why
