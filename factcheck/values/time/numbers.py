"""Numbers in words and digits, as durations and years need them."""

from typing import Final

from factcheck.values.time.lexicon import ONES, TENS

SCALES: Final[dict[str, int]] = {"hundred": 100, "thousand": 1000}
NAMED: Final[dict[str, float]] = {
    "a": 1, "an": 1, "another": 1, "half": 0.5, "half a": 0.5, "half an": 0.5, "one-half": 0.5, "couple": 2,
    "a couple": 2, "a couple of": 2, "couple of": 2, "a dozen": 12,
}  # fmt: skip
# What may follow a number: "two and a half", "2 1/2", "2½".
FRACTIONS: Final[dict[str, float]] = {
    " and a half": 0.5, " and one half": 0.5, " 1/2": 0.5, " 1/4": 0.25, " 3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75,
}  # fmt: skip


def written_number(words: str) -> float | None:
    """The value of number words or digits, None where they leave it open ("several").

    >>> written_number("twenty-one"), written_number("1,200"), written_number("two-and-a-half")
    (21.0, 1200.0, 2.5)
    >>> written_number("a hundred"), written_number("2 1/2"), written_number("several") is None
    (100.0, 2.5, True)
    """
    text = " ".join(words.casefold().split())
    if text in NAMED:
        return float(NAMED[text])
    for hyphen in "-‐‑":
        text = text.replace(hyphen, " ")
    tail = next((fraction for fraction in FRACTIONS if text.endswith(fraction)), "")
    whole = text.removesuffix(tail).strip()
    digits = whole.replace(",", "")
    number = float(digits) if digits.replace(".", "", 1).isdecimal() else _number_of_words(whole.split())
    return None if number is None else number + FRACTIONS.get(tail, 0)


def _number_of_words(words: list[str]) -> float | None:
    total = 0
    for word in words:
        if word in SCALES:
            total = max(total, 1) * SCALES[word]
        elif word in ONES or word in TENS:
            total += ONES.get(word, 0) + TENS.get(word, 0)
        elif word not in {"and", "a"}:
            return None
    return float(total) if total else None
