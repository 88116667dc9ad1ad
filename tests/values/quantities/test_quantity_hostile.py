"""Texts that no newspaper prints: no crash, no hang, no nonsense."""

import time

import pytest

from factcheck.values.quantities.quantity import find_quantities


@pytest.mark.parametrize(
    "text",
    [
        "9" * 400,
        "$" + "9" * 5000,
        "1," * 400 + "000",
        "1-" * 500,
        "1.2" * 300,
        "\u202e20\u202c\u0000",
        "²³ ① x²",
        "\ud800 ☎️",
    ],
)
def test_noise_is_no_number_larger_than_anyone_writes(text: str) -> None:
    assert all((quantity.high or 0) < 10**18 for quantity in find_quantities(text))


def test_a_number_of_400_digits_is_left_out() -> None:
    assert find_quantities("9" * 400 + " people and 3 dogs")[0].text == "3"


def test_numbers_among_other_scripts_and_emoji_keep_their_places() -> None:
    text = "🚑🚑 قُتل ٢٣ شخصًا — \u202bat least 23 killed\u202c 👩‍👩‍👧 １２ more"
    assert [(q.text, q.low) for q in find_quantities(text)] == [("٢٣", 23), ("at least 23", 23), ("１２", 12)]


REPEATED = [
    "at least 20 people and nearly 1.3 million dollars, ",
    "twenty ",
    "hundred and ",
    "one million ",
    "20 or ",
    "5-",
    "1/2/",
    "A 1 ",
    "Jan 5 and ",
    "one in ",
    "half of a ",
    "US $ ",
    "point one ",
    "123 ",
    "\u200b",
    "\n ",
]


@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_with_the_text_not_faster(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        start = time.process_time()
        find_quantities(text)
        return time.process_time() - start

    seconds(100)
    short = min(seconds(400) for _ in range(3))
    assert any(seconds(3_200) < 8 * 4 * max(short, 0.003) for _ in range(3))
