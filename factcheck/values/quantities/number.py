"""Bare numbers: digits and words, without bounds, currencies or units."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.number_words import (
    AFTER_SCORES,
    BEFORE_SCORES,
    DENOMINATORS,
    FEW,
    FRACTION_SIGNS,
    MAGNITUDES,
    ONES,
    ORDINAL_ONES,
    ORDINAL_SCALES,
    ORDINAL_SUFFIXES,
    ORDINAL_TENS,
    PARTS,
    PARTS_PLURAL,
    SCALE_ABBREVIATIONS,
    SCALE_AFTER_CURRENCY,
    SCALES,
    TENS,
)

Form = Literal["cardinal", "ordinal", "fraction"]

# Longer runs of digits are account numbers or noise; no newspaper counts beyond a quintillion in figures.
MOST_DIGITS = 18
LARGEST = Decimal(10) ** 18

WHOLE = re.compile(r"\d+")
ENGLISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\.\d+")
INDIAN = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?")
# Two groups of thousands with dots, or dots and then a comma, cannot be English: 1.298.400 and 1.234,56.
CONTINENTAL = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d+)")
ADDRESS_OF_A_MACHINE = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
SWISS = re.compile(r"[1-9]\d{0,2}(?:'\d{3})+(?:\.\d+)?")
# What shows that "3,5" is three and a half.
SHOWS_DECIMAL_COMMA = frozenset({"%", "percent", "per", "€", "euro", "euros", *SCALES, *SCALE_ABBREVIATIONS, "m"}) | (
    frozenset(
        "km kilometre kilometres kilometer kilometers metre metres meter meters kg tonnes hectares litres".split()
    )
)

# "1.3m people" are millions, "1.3m from the ridge" metres: a counted noun follows within two words, none of these.
NOT_COUNTED = frozenset(
    "a above across after along and apart as at away back because before below beneath beyond but by deep "
    "down downstream each east fall for from further had has he her high his if in inside into is it its "
    "long lower more north of off on onto or our out outside over past race she short since so south sprint tall that "
    "the their then they this thick through to towards under until up upstream was we were west when where which while "
    "who wide will with within across always perhaps towards thus us yes".split()
)
PEOPLE_WORDS = frozenset("people men women children folk".split())
OF_WHICH = frozenset("them whom these those which".split())
HOLDS_A_NUMBER_OF_PEOPLE = frozenset("population electorate audience circulation membership readership".split())

# The loose words by the first of them, in the order of their tables.
_Loose = tuple[tuple[tuple[str, ...], tuple[int, int]], ...]


def _by_first(table: dict[tuple[str, ...], tuple[int, int]]) -> dict[str, _Loose]:
    firsts = {words[0] for words in table}
    return {first: tuple(row for row in table.items() if row[0][0] == first) for first in firsts}


_MAGNITUDES_FROM, _FEW_FROM = _by_first(MAGNITUDES), _by_first(FEW)

# Most words of a text begin no number, and this tells so at one glance.
BEGINS_NUMBER = frozenset(
    {"a", "an", "half", *ONES, *TENS, *ORDINAL_ONES, *ORDINAL_TENS, *ORDINAL_SCALES, *FRACTION_SIGNS}
    | {words[0] for words in (*MAGNITUDES, *FEW)}
)


class BareNumber(NamedTuple):
    """A number and the tokens `[first, last)` that write it.

    `low` and `high` are its face value (equal but for "dozens", "several"); `step` is the unit of its last digit that
    counts ("1.3 million": 100,000); `scale` what its scale words multiply by; `soft` tells that the words themselves
    are loose ("a dozen", "hundreds"), `slack` by how much to either side.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    step: Decimal = Decimal(1)
    scale: Decimal = Decimal(1)
    form: Form = "cardinal"
    soft: bool = False
    slack: Decimal = Decimal(0)
    digits: bool = False


def step_of(value: Decimal, decimals: int = 0) -> Decimal:
    """The unit to which `value` seems to be rounded, given how many decimals are written.

    >>> step_of(Decimal(1200)), step_of(Decimal(25)), step_of(Decimal("6.1"), decimals=1)
    (Decimal('100'), Decimal('5'), Decimal('0.1'))
    """
    if decimals:
        return Decimal(1).scaleb(-decimals)
    whole, step = int(value), 1
    if whole == 0:
        return Decimal(1)
    while whole % 10 == 0:
        whole, step = whole // 10, step * 10
    return Decimal(step * 5 if whole % 5 == 0 and (whole > 5 or step > 1) else step)


def _value_of_digits(written: str, *, decimal_comma: bool) -> tuple[Decimal, int] | None:
    """The value and the number of decimals of "1,298,400", "1.3", "3,5" (where evident); None if it is no number."""
    if written.isascii() and written.isdecimal() and len(written) <= MOST_DIGITS:  # most are that plain
        return None if len(written) > 1 and written[0] == "0" else (Decimal(written), 0)
    digits = "".join(str(int(character)) if character.isdigit() else character for character in written)
    digits = digits.replace(", ", "").translate({ord(space): None for space in " \u00a0\u202f\u2009"})
    if sum(character.isdigit() for character in digits) > MOST_DIGITS or ADDRESS_OF_A_MACHINE.fullmatch(digits):
        return None
    if WHOLE.fullmatch(digits):
        return None if len(digits) > 1 and digits[0] == "0" else (Decimal(digits), 0)
    if ENGLISH.fullmatch(digits) or INDIAN.fullmatch(digits) or SWISS.fullmatch(digits):
        digits = digits.replace(",", "").replace("'", "")
    elif CONTINENTAL.fullmatch(digits) or (decimal_comma and DECIMAL_COMMA.fullmatch(digits)):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        return None
    if len(digits) > 1 and digits[0] == "0" and digits[1] != ".":
        return None
    return Decimal(digits), len(digits.partition(".")[2])


def _scaled(tokens: Tokens, number: BareNumber, *, after_currency: bool) -> BareNumber:
    """The number with the scale words behind it: "1.3 million", "5bn", "$2-million", "5 hundred thousand"."""
    place, scale = number.last, Decimal(1)
    while True:
        word = place + 1 if tokens.joined(place) else place
        low, glued = tokens.low(word), tokens[word].glued and word == place
        if low in SCALES:
            factor = SCALES[low]
        elif low in SCALE_ABBREVIATIONS and (glued or low not in {"k", "mil"}) and number.digits:
            factor = SCALE_ABBREVIATIONS[low]
        elif low in SCALE_AFTER_CURRENCY and glued and (after_currency or (low == "m" and _millions(tokens, word))):
            factor = SCALE_AFTER_CURRENCY[low]
        else:
            break
        if max(number.high, Decimal(1)) * scale * factor > LARGEST:
            break
        place, scale = word + 1, scale * factor
    if scale == 1:
        return number
    return number._replace(
        last=place,
        low=number.low * scale,
        high=number.high * scale,
        step=number.step * scale,
        slack=number.slack * scale,
        scale=number.scale * scale,
    )


def _millions(tokens: Tokens, letter: int) -> bool:
    """Whether the "m" behind a number means millions: a counted noun follows ("1.3m registered voters")."""
    before = letter - 2
    if tokens.low(before) == "of" and tokens.low(before - 1) in HOLDS_A_NUMBER_OF_PEOPLE:
        return True
    if tokens.low(letter + 1) == "of":
        return tokens.low(letter + 2) in OF_WHICH
    if tokens.joined(letter + 1) and tokens.low(letter + 2) == "strong":
        return True
    for place in (letter + 1, letter + 2):
        token = tokens[place]
        if token.shape != "word" or token.low in NOT_COUNTED:
            return False
        if token.low in PEOPLE_WORDS or (token.low.endswith("s") and not token.low.endswith(("ss", "us", "is"))):
            return True
    return False


def _in_digits(tokens: Tokens, first: int, *, after_currency: bool) -> BareNumber | None:
    follower = tokens[first + 1]
    decimal_comma = after_currency or follower.low in SHOWS_DECIMAL_COMMA
    read = _value_of_digits(tokens[first].text, decimal_comma=decimal_comma)
    if read is None:
        return None
    value, decimals = read
    number = BareNumber(first, first + 1, value, value, step_of(value, decimals), digits=True)
    if follower.glued and not decimals and _ordinal_suffix(value, follower.low):
        return number._replace(last=first + 2, form="ordinal")
    parts = _digit_fraction(tokens, first) if follower.low == "/" else None
    if parts is not None:
        return parts
    after = number.last
    if follower.low in FRACTION_SIGNS:
        value, after = value + FRACTION_SIGNS[follower.low], first + 2
    elif tokens.low(after) == "and" and tokens.low(after + 1) == "a" and tokens.low(after + 2) == "half":
        value, after = value + Decimal("0.5"), after + 3
    else:
        upper = first + 2 if tokens.joined(first + 1, "-") else first + 1
        mixed = _digit_fraction(tokens, upper) if tokens.low(upper + 1) == "/" else None
        if mixed is not None and not decimals and value < 100:
            value, after = value + mixed.low, mixed.last
    if after != number.last:
        number = number._replace(last=after, low=value, high=value, step=Decimal("0.5"))
    return _dozens(tokens, _scaled(tokens, number, after_currency=after_currency))


def _ordinal_suffix(value: Decimal, letters: str) -> bool:
    """ "23rd", and also the slip "23th"; but "12st" is a weight in stone."""
    return letters in ORDINAL_SUFFIXES and (letters != "st" or (value % 10 == 1 and value % 100 != 11))


def _digit_fraction(tokens: Tokens, first: int) -> BareNumber | None:
    """ "3/4", but neither "24/7" nor "9/11" nor "3/4/2024"."""
    upper, lower = tokens[first], tokens[first + 2]
    if not (tokens.joined(first + 1, "/") and upper.text.isdecimal() and lower.text.isdecimal()):
        return None
    chained = tokens[first + 3].glued and tokens.low(first + 3) == "/"
    if chained or len(upper.text) > 2 or len(lower.text) > 3:
        return None
    over, under = int(upper.text), int(lower.text)
    if not 0 < over < under or under not in DENOMINATORS or upper.text[0] == "0":
        return None
    value = Decimal(over) / under
    return BareNumber(first, first + 3, value, value, value, form="fraction", digits=True)


@dataclass(slots=True)
class _Sum:
    """A number in words while it is read: hundreds and below gather in `group`, a scale word moves them to `total`."""

    total: int = 0
    group: int = 0
    room: int = 100  # the next small number must be less: "forty nine", never "nine forty"
    scale: int = int(LARGEST) * 10  # the last scale; they go down, "two million three thousand"
    ordinal: bool = False

    def with_word(self, low: str, *, begins: bool) -> "_Sum | None":
        """The number with the word, where that goes on with it."""
        if low not in _IN_SUMS:
            return None
        further = _Sum(self.total, self.group, self.room, self.scale, self.ordinal)
        return further if further.take(low, begins=begins) else None

    def take(self, low: str, *, begins: bool) -> bool:
        """Adds the word if it goes on with the number."""
        small = _below_hundred(low)
        if small is not None and small < self.room and (small or begins):
            self.group += small
            self.room = 10 if small >= 20 and small % 10 == 0 else 0
            self.ordinal = low in ORDINAL_ONES or low in ORDINAL_TENS
            return True
        factor = SCALES.get(low) or ORDINAL_SCALES.get(low)
        if factor is None or not (self.group or begins):
            return False
        self.ordinal = low in ORDINAL_SCALES
        if begins and not self.group:  # "the hundredth time", but never a bare "hundred"
            self.group = factor
            return self.ordinal
        if factor == 100:
            fits, self.group = self.group < 100, self.group * 100
        else:
            fits = factor < self.scale
            self.total, self.group, self.scale = self.total + self.group * factor, 0, factor
        self.room = 100
        return fits


def _only_scales(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing but scales stands behind an article: "a hundred" is no exact count, that and four is one."""
    return all(tokens.low(word) in SCALES for word in range(first, last))


def _in_words(tokens: Tokens, first: int) -> BareNumber | None:
    """ "two hundred and forty-nine", "a hundred", "twenty-third", "three point five million"."""
    article = tokens.low(first) in {"a", "an"} and tokens.low(first + 1) in SCALES
    place = first + 1 if article else first
    read = _Sum(group=1, room=0) if article else _Sum()
    while not read.ordinal:
        word = place
        if word > first and tokens.joined(word):
            word += 1
        elif word > first and tokens.low(word) == "and" and read.room == 100:
            word += 1
            if _below_hundred(tokens.low(word)) is None:
                break
        further = read.with_word(tokens.low(word), begins=word == first)
        if further is None:
            break
        read, place = further, word + 1
    if place == first or (article and place == first + 1):
        return None
    value = Decimal(read.total + read.group)
    number = BareNumber(first, place, value, value, step_of(value), form="ordinal" if read.ordinal else "cardinal")
    if read.ordinal:
        return number
    number = number._replace(scale=_last_scale(tokens, read, place))
    if article and _only_scales(tokens, first + 1, place):
        return number._replace(soft=True, slack=value * Decimal("0.15"))
    return _dozens(tokens, _with_half(tokens, _with_point(tokens, number)))


def _last_scale(tokens: Tokens, read: _Sum, after: int) -> Decimal:
    """What the last word multiplies by, which may stand for a number before it, too: "five to six hundred"."""
    if read.total:
        return Decimal(1 if read.group else read.scale)
    return Decimal(100 if tokens.low(after - 1) == "hundred" and tokens.low(after - 2) not in {"a", "an"} else 1)


_BELOW_HUNDRED = {**ORDINAL_TENS, **ORDINAL_ONES, **TENS, **ONES}
_IN_SUMS = frozenset({*_BELOW_HUNDRED, *SCALES, *ORDINAL_SCALES})


def _below_hundred(low: str) -> int | None:
    return _BELOW_HUNDRED.get(low)


def _with_point(tokens: Tokens, number: BareNumber) -> BareNumber:
    """ "six point one", "three point five million"."""
    place = number.last + 1
    decimals = ""
    while tokens.low(number.last) == "point" and ONES.get(tokens.low(place), 10) < 10:
        decimals += str(ONES[tokens.low(place)])
        place += 1
    if not decimals or number.high >= 1000 or len(decimals) > 6:
        return number
    value = number.low + Decimal(f"0.{decimals}")
    step = step_of(value, len(decimals))
    return _scaled(tokens, number._replace(last=place, low=value, high=value, step=step), after_currency=False)


_WITHIN_HALF = 6  # tokens of "and a half", hyphens included


def _with_half(tokens: Tokens, number: BareNumber) -> BareNumber:
    """ "two and a half", "one and a half million"."""
    place = number.last
    if "half" not in tokens.lows(place, place + _WITHIN_HALF):
        return number
    words = [tokens.low(word) for word in range(place, place + _WITHIN_HALF) if not tokens.joined(word)]
    if words[:3] != ["and", "a", "half"] or number.scale != 1:
        return number
    value, place = number.low + Decimal("0.5"), place + 1
    while tokens.low(place - 1) != "half":
        place += 1
    number = number._replace(last=place, low=value, high=value, step=Decimal("0.5"))
    return _scaled(tokens, number, after_currency=False)


def _dozens(tokens: Tokens, number: BareNumber) -> BareNumber:
    """ "two dozen": nobody who says it has counted, so one to either side of each dozen."""
    place = number.last + 1 if tokens.joined(number.last) else number.last
    if tokens.low(place) != "dozen" or number.high > 999:
        return number
    low, high = number.low * 12, number.high * 12
    return number._replace(
        last=place + 1,
        low=low,
        high=high,
        step=Decimal(12),
        scale=number.scale * 12,
        soft=True,
        slack=max(Decimal(1), number.high),
    )


def _in_parts(tokens: Tokens, first: int) -> BareNumber | None:
    """ "half a dozen", "half a million", "one third", "two-thirds", "a quarter of", "three quarters of a million"."""
    low, place = tokens.low(first), first
    over: int | None
    if low == "half":
        over, under, place = 1, 2, first + 1
    else:
        over = 1 if low in {"a", "an"} else _below_hundred(low) if low in ONES else None
        name = first + 2 if tokens.joined(first + 1) else first + 1
        under = (PARTS if over == 1 else {}).get(tokens.low(name), 0) or PARTS_PLURAL.get(tokens.low(name), 0)
        place = name + 1
    if not over or not under or over >= under or (low in {"a", "an"} and tokens.low(place - 1) in PARTS_PLURAL):
        return None
    value = Decimal(over) / under
    number = BareNumber(first, place, value, value, value, form="fraction")
    return _part_of_a_scale(tokens, number) or number


def _part_of_a_scale(tokens: Tokens, part: BareNumber) -> BareNumber | None:
    """ "half a dozen", "half-a-dozen", "a half-dozen", "a quarter million"; but two thirds only "of a million"."""
    place = part.last
    of = place + 1 if tokens.low(place) == "of" or tokens.joined(place) else place
    article = tokens.low(of) == "a"
    scale = of + 1 if article else of
    scale += 1 if article and tokens.joined(scale) else 0
    simple = part.low in {Decimal("0.5"), Decimal("0.25")} and tokens.low(place) != "of"
    if not (article or simple) or (tokens.low(scale) != "dozen" and tokens.low(scale) not in SCALES):
        return None
    factor = 12 if tokens.low(scale) == "dozen" else SCALES[tokens.low(scale)]
    value = part.low * factor
    slack = Decimal(1) if factor == 12 else value * Decimal("0.1")
    return BareNumber(part.first, scale + 1, value, value, step_of(value), Decimal(factor), soft=True, slack=slack)


def _in_loose_words(tokens: Tokens, first: int) -> BareNumber | None:
    """ "dozens", "hundreds of thousands", "several", "a few hundred", "a dozen"."""
    start = tokens.low(first)
    for words, (low, high) in _MAGNITUDES_FROM.get(start, ()):
        if tokens.lows(first, first + len(words)) == words:
            further = MAGNITUDES.get((words[0], "of", tokens.low(first + 2))) if len(words) == 1 else None
            if further is not None and tokens.low(first + 1) == "of":
                continue
            if words == ("scores",) and not _scores_count(tokens, first):
                return None
            return BareNumber(first, first + len(words), Decimal(low), Decimal(high), soft=True)
    for words, (low, high) in _FEW_FROM.get(start, ()):
        if tokens.lows(first, first + len(words)) == words:
            number = BareNumber(first, first + len(words), Decimal(low), Decimal(high), soft=True)
            widened = number._replace(low=Decimal(2), high=Decimal(high) if high < 9 else Decimal("9.99"))
            scaled = _dozens(tokens, _scaled(tokens, widened, after_currency=False))
            if scaled.last != number.last:
                return scaled._replace(slack=Decimal(0), soft=True)
            if words != ("a", "couple"):
                return number
    if tokens.low(first) == "a" and tokens.low(first + 1) == "dozen":
        return _dozens(tokens, BareNumber(first, first + 1, Decimal(1), Decimal(1)))
    return None


def _scores_count(tokens: Tokens, place: int) -> bool:
    before, after = tokens[place - 1], tokens[place + 1]
    if after.low == "of":
        return tokens[place + 2].shape == "word" and tokens.low(place + 2) not in ONES
    opens = tokens.opens_sentence(place) or before.low in BEFORE_SCORES or before.low == ","
    return opens and (after.low in AFTER_SCORES or after.shape != "word")


def read_number(tokens: Tokens, first: int, *, after_currency: bool = False) -> BareNumber | None:
    """The number that begins at token `first`, or None; `after_currency` tells that "m" there means millions.

    >>> read_number(Tokens("two hundred and forty-nine"), 0).low
    Decimal('249')
    >>> read_number(Tokens("1.3 million"), 0).step
    Decimal('100000.0')
    """
    token = tokens[first]
    if token.shape == "digits":
        return _in_digits(tokens, first, after_currency=after_currency)
    if token.shape != "word" or token.low not in BEGINS_NUMBER:
        return None
    if token.low in FRACTION_SIGNS:
        value = FRACTION_SIGNS[token.low]
        return BareNumber(first, first + 1, value, value, value, form="fraction", digits=True)
    return _in_parts(tokens, first) or _in_loose_words(tokens, first) or _in_words(tokens, first)
