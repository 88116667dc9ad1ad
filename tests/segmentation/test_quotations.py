"""Quotations: every style of marks, nested, over paragraphs; and apostrophes, inches and years that are none."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.quotations import quotations


def quoted(text: str) -> list[str]:
    """The outermost quotations."""
    return [quotation.text for quotation in quotations(text, blocks(text)) if quotation.within is None]


@pytest.mark.parametrize(
    "marks",
    [
        *("“”", "‘’", '""', "''", "„“", "„”", "«»", "»«", "””", "‚‘", "‚’", "‹›", "›‹", "「」", "『』", "`'", "＂＂"),
        *(("``", "''"), ("''", "''"), ("‘‘", "’’"), (",,", "''"), ("``", '"')),
        *(("« ", " »"), ("«\u00a0", "\u00a0»"), ("«\u202f", "\u202f»"), ("‹ ", " ›"), ("“", '"'), ('"', "”")),
    ],
    ids="".join,
)
def test_every_style_of_marks(marks: tuple[str, str]) -> None:
    opening, closing = marks
    whole = f"{opening}We lost it all{closing}"
    text = f"Ana Ruiz of Varna said: {whole}, and left; {whole} was all."
    assert quoted(text) == [whole, whole]
    found = quotations(text, blocks(text))[0]
    assert text[found.inner.start : found.inner.end].strip() == "We lost it all"


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told me ‘no’ twice,” she said.", {"‘no’": "“He told me ‘no’ twice,”"}),
        ("‘He told me “no” twice,’ she said.", {"“no”": "‘He told me “no” twice,’"}),
        ("'He told me \"no\" twice,' she said.", {'"no"': "'He told me \"no\" twice,'"}),
        ("\"They shouted 'no more' and left,\" she said.", {"'no more'": "\"They shouted 'no more' and left,\""}),
        ("“It ended with ‘no more’”, she said.", {"‘no more’": "“It ended with ‘no more’”"}),
        ("「He told me『no more』twice」 she said.", {"『no more』": "「He told me『no more』twice」"}),
        ("« He told me “no more” twice », she said.", {"“no more”": "« He told me “no more” twice »"}),
        ("“One ‘two “three” two’ one,” she said.", {"‘two “three” two’": "“One ‘two “three” two’ one,”",
                                                   "“three”": "‘two “three” two’"}),
        ("“The boys’ stall and the ‘old’ one,” she said.", {"‘old’": "“The boys’ stall and the ‘old’ one,”"}),
    ],
)  # fmt: skip
def test_an_inner_quotation_knows_the_one_it_stands_in(text: str, expected: dict[str, str]) -> None:
    found = quotations(text, blocks(text))
    assert {q.text: found[q.within].text for q in found if q.within is not None} == expected


@pytest.mark.parametrize(
    "text",
    [
        "It was five o'clock, and the fish 'n' chips of the '60s were gone.",
        "It was five o’clock, and the fish ’n’ chips of the ’60s were gone.",
        "Go get 'em, said nobody; 'twas the traders' own fault, and the Joneses' too.",
        "The ‘90s were the traders’ best years, ‘til the mill’s owners left.",
        "James' stall and Charles' boat burned; Chris' didn't.",
        'A 6\' 2" man held a 12" knife.',
        "The wreck lies at 40°12'30\" north.",
        "The mayor`s office won`t say.",
        '\u05e6\u05d4"\u05dc forces left the town.',
        "He runs Toys “R” Us and one more shop.",
        "– We lost it all, – said the mayor.",
        "Prices fell in '08 and '09, and rose in '10.",
        "Yes sir, said O'Brien of the '45 class, the d'Arcys' cook.",
    ],
)
def test_apostrophes_inches_and_dashes_open_nothing(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She wore a 12\" chain and said \"no\" twice.", ['"no"']),
        ('"A 6" pipe burst and the market flooded," he said.', ['"A 6" pipe burst and the market flooded,"']),
        ("'Em' is what they call her.", ["'Em'"]),
        ("\u201c\U0001f600 great\u201d, she wrote.", ["\u201c\U0001f600 great\u201d"]),
        ('"\U0001f600 great \U0001f600", she wrote.', ['"\U0001f600 great \U0001f600"']),
        ('She wrote \u200b"We lost it all"\u200b and left.', ['"We lost it all"']),
        ("She wrote '\u200bWe lost it all\u200b' and left.", ["'\u200bWe lost it all\u200b'"]),
        ("\u05d4\u05d5\u05d0 \u05d0\u05de\u05e8 \"\u05dc\u05d0 \u05e2\u05d5\u05d3\" \u05d5\u05d4\u05dc\u05da.",
         ['"\u05dc\u05d0 \u05e2\u05d5\u05d3"']),
        ("\u0642\u0627\u0644 \u00ab\u0644\u0627 \u0645\u0632\u064a\u062f\u00bb \u0648\u0631\u062d\u0644",
         ["\u00ab\u0644\u0627 \u0645\u0632\u064a\u062f\u00bb"]),
        ('She said "...and then we lost it all".', ['"...and then we lost it all"']),
        ("She said “we lost it all and nothing is left. He said “no” twice.", ["“no”"]),
        ('"We lost it all,"she said,"all of it".', ['"We lost it all,"', '"all of it"']),
        ("‘He told me ‘no’’, she said.", ["‘He told me ‘no’’"]),
        ("'Nobody came,' said the traders' leader. 'It's the mayor's fault.'",
         ["'Nobody came,'", "'It's the mayor's fault.'"]),
        ("‘It isn’t the workers’ fault,’ she said, ‘and it never was.’",
         ["‘It isn’t the workers’ fault,’", "‘and it never was.’"]),
    ],
)  # fmt: skip
def test_marks_beside_figures_emoji_and_what_has_no_width(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def parts(text: str) -> list[tuple[str, bool, bool]]:
    return [(q.text, q.opens, q.closes) for q in quotations(text, blocks(text)) if q.within is None]


@pytest.mark.parametrize("marks", ["“”", "‘’", '""', "''", "«»", ("``", "''")], ids="".join)
def test_each_paragraph_opens_and_the_last_one_closes(marks: tuple[str, str]) -> None:
    opening, closing = marks
    text = f"{opening}We lost it all.\n\n{opening}Nobody came,{closing} she said.\n\nThe mayor was away."
    assert parts(text) == [
        (f"{opening}We lost it all.", True, False),
        (f"{opening}Nobody came,{closing}", True, True),
    ]


def test_one_mark_opens_and_one_closes_paragraphs_later() -> None:
    text = "She said: “We lost it all.\n\nMy father built it.\n\nNobody came,” she said.\n\nThe mayor was away."
    assert parts(text) == [
        ("“We lost it all.", True, False),
        ("My father built it.", False, False),
        ("Nobody came,”", False, True),
    ]


def test_paragraphs_between_two_opening_marks_belong_to_the_first_if_it_filled_its_own() -> None:
    rest = "\n\nMy father built it.\n\n“Nobody came,” she said."
    assert len(parts("“We lost it all." + rest)) == 3
    assert parts("She said we “lost it all." + rest) == [("“Nobody came,”", True, True)]


def test_a_paragraph_in_single_marks_is_read_after_a_mark_left_open() -> None:
    assert quoted("The man’s 12” pipe and “no more.\n\nHe said ‘we lost it all’ twice.") == ["‘we lost it all’"]


def test_tokenised_text_puts_the_closing_mark_beside_the_wrong_word() -> None:
    text = '"We lost it all.\n\nNobody came, "said Ruiz.\n\n“ No one, "she said.'
    assert quoted(text) == ['"We lost it all.', 'Nobody came, "', '“ No one, "']


def test_a_closing_mark_set_apart_from_its_words_opens_nothing() -> None:
    assert quoted('"We lost it all.\n\nNobody came ".\n\nAll left.') == ['"We lost it all.', 'Nobody came "']


def test_a_mark_left_open_does_not_swallow_the_article() -> None:
    text = "She said “we lost it all.\n\n" + "The mayor was away.\n\n" * 9 + "Nobody came,” she said."
    assert parts(text) == []


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

    small = min(seconds(4_000) for _ in range(3))
    assert any(seconds(32_000) < 8 * 4 * max(small, 0.0025) for _ in range(3))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="“”‘’'\"„«»‚`. as\n", max_size=60))
def test_quotations_are_in_order_disjoint_and_inside_one_block(text: str) -> None:
    parts = blocks(text)
    found = quotations(text, parts)
    outer = [q for q in found if q.within is None]
    assert all(one.end <= other.start for one, other in pairwise(outer))
    assert all(found[q.within].inner.holds(q) for q in found if q.within is not None)
    for quotation in found:
        assert quotation.text == text[quotation.start : quotation.end]
        assert quotation.start <= quotation.inner.start <= quotation.inner.end <= quotation.end
        assert parts[quotation.block].holds(quotation)
