"""The words that numbers are written with, as tables."""

from decimal import Decimal

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}

# "hundred" multiplies what stands before it inside one group, the others close a group.
SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
# Wire style, with or without a space ("1.5 bln", "5bn"); "m" alone may be metres and is decided by its neighbours.
SCALE_ABBREVIATIONS = {
    "k": 10**3,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "trln": 10**12,
    "mio": 10**6,
    "mrd": 10**9,
}
# These mean a scale only behind a sum ("$1.5b"): "5t" without a currency is five tonnes.
SCALE_AFTER_CURRENCY = {"m": 10**6, "b": 10**9, "t": 10**12}

ORDINAL_ONES = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
ORDINAL_TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), start=2
    )
}
ORDINAL_SCALES = {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9}
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

# The lower word of a fraction; the plural needs a number before it ("two thirds"), the singular "one" or "a".
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
PARTS_PLURAL = {"halves": 2} | {f"{word}s": value for word, value in PARTS.items() if word != "half"}
FRACTION_SIGNS = {
    "½": Decimal("0.5"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
# "3/4" is a fraction, "9/11" a day: only lower numbers that people divide things by.
DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 100})

# Plurals that tell an order of magnitude. Whoever means more than 99 says "hundreds"; for "thousands" the next word up
# is "tens of thousands", but many a text says "thousands" of 14,000, so its upper end is the wider one.
MAGNITUDES: dict[tuple[str, ...], tuple[int, int]] = {
    ("dozens",): (24, 99),
    ("scores",): (40, 199),
    ("hundreds",): (200, 999),
    ("thousands",): (2_000, 99_999),
    ("tens", "of", "thousands"): (20_000, 99_999),
    ("hundreds", "of", "thousands"): (200_000, 999_999),
    ("millions",): (2_000_000, 99_999_999),
    ("tens", "of", "millions"): (20_000_000, 99_999_999),
    ("hundreds", "of", "millions"): (200_000_000, 999_999_999),
    ("billions",): (2 * 10**9, 10**11 - 1),
    ("tens", "of", "billions"): (2 * 10**10, 10**11 - 1),
    ("hundreds", "of", "billions"): (2 * 10**11, 10**12 - 1),
    ("trillions",): (2 * 10**12, 10**14 - 1),
}
# "scores" is also a verb and a result; only what follows, or goes before, shows that people are counted.
AFTER_SCORES = frozenset("of more others were are have had killed injured wounded dead missing feared hurt".split())
BEFORE_SCORES = frozenset("killing injuring wounding leaving killed injured wounded left with and as hurting".split())

# Soft small numbers: how many of what follows ("a few" people, "several hundred").
FEW: dict[tuple[str, ...], tuple[int, int]] = {
    ("a", "couple"): (2, 3),  # only of dozens, hundreds …: a couple alone is two people who live together
    ("a", "couple", "of"): (2, 3),
    ("several",): (3, 9),
    ("a", "few"): (3, 9),
    ("a", "handful", "of"): (3, 9),
}
