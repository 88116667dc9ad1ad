"""Quotations: every style of marks, nested, over paragraphs; and apostrophes, inches and years that are none."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.quotations import quotations


def quoted(text: str) -> list[str]:
    return [quotation.text for quotation in quotations(text, blocks(text))]


@pytest.mark.parametrize(
    "marks",
    ["“”", "‘’", '""', "''", "„“", "„”", "«»", "»«", "””", "‚‘", "‚’", "‹›", "›‹", ("``", "''"), ("''", "''")],
    ids="".join,
)
def test_every_style_of_marks(marks: tuple[str, str]) -> None:
    opening, closing = marks
    whole = f"{opening}We lost it all{closing}"
    text = f"Ana Ruiz of Varna said: {whole}, and left; {whole} was all."
    assert quoted(text) == [whole, whole]
    found = quotations(text, blocks(text))[0]
    assert text[found.inner.start : found.inner.end] == "We lost it all"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
        ("‘He said “no” to me,’ she said.", ["‘He said “no” to me,’"]),
        ("“He said “no” to me,” she said.", ["“He said “no” to me,”"]),
        ("\"He said 'no' to me,\" she said.", ["\"He said 'no' to me,\""]),
        ("It’s the mayor’s market, ‘the traders’ market’, he said.", ["‘the traders’ market’"]),
        ("He called them ‘the boys’ and left.", ["‘the boys’"]),
        ("'It's the boys' toys' that burned", ["'It's the boys' toys'"]),
        ("Traders' stalls burned; the mayor's didn't.", []),
        ("The '90s, '’tis said, were the mayor's best; rock 'n' roll was", []),
        ('A 6" pipe, 5\'10" long, and a "small" fire', ['"small"']),
        ("Unclosed “quote and nothing more.", []),
        ("Unclosed “quote and then “another one” came.", ["“another one”"]),
        ("Closed only” and no more", []),
        ('" We lost it all , " she said . " All of it . "', ['" We lost it all , "', '" All of it . "']),
        ("The mayor ’ s office called it ‘ a small fire ’ and didn ’ t call again", ["‘ a small fire ’"]),
        ("(“We lost”), [‘it all’] – “now”", ["“We lost”", "‘it all’", "“now”"]),
        ("The “x” and the “” and the “ ” marks", []),
        ("'Small fire' guts market, traders say 'no one came'", ["'Small fire'", "'no one came'"]),
    ],
)
def test_nesting_apostrophes_and_marks_without_a_partner(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(("opening", "closing"), ["“”", '""'])
def test_a_quotation_that_goes_on_over_paragraphs(opening: str, closing: str) -> None:
    text = (
        f"{opening}We lost it all.\n\n{opening}My father built this stall.\n\n"
        f"{opening}Nobody came,{closing} she said.\n\nThe mayor was away."
    )
    assert quoted(text) == [
        f"{opening}We lost it all.",
        f"{opening}My father built this stall.",
        f"{opening}Nobody came,{closing}",
    ]


def test_a_mark_left_open_takes_no_paragraph_without_one() -> None:
    assert quoted("She said “we lost it all.\n\nThe mayor was away.\n\n“No,” he said.") == ["“No,”"]


def test_wrapped_lines_are_one_quotation() -> None:
    text = (
        "The mayor of the port told us that “all the stalls\nof the covered market will be built anew in the\nspring”."
    )
    assert quoted(text) == ["“all the stalls\nof the covered market will be built anew in the\nspring”"]


def test_what_is_set_aside_is_not_read() -> None:
    assert quoted("Two traders were hurt.\n\nRead also:\n- “We lost it all”, trader says") == []


@pytest.mark.parametrize("unit", ["“a ", " 'a", "’ ", "s’ a", '"a ', "“‘«„a", " ‘s’ b", "»a« ", "``a"])
def test_marks_without_a_partner_take_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        found = blocks(text)
        began = time.process_time()
        quotations(text, found)
        return time.process_time() - began

    small = min(seconds(8_000) for _ in range(3))
    assert min(seconds(64_000) for _ in range(3)) < 8 * 4 * max(small, 0.005)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="“”‘’'\"„«»‚`. as\n", max_size=60))
def test_quotations_are_in_order_disjoint_and_inside_one_block(text: str) -> None:
    parts = blocks(text)
    found = quotations(text, parts)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for quotation in found:
        assert quotation.text == text[quotation.start : quotation.end]
        assert quotation.start < quotation.inner.start <= quotation.inner.end <= quotation.end
        assert any(block.holds(quotation) for block in parts)
