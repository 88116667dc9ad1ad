"""Numbers with the currency, unit or age beside them, and those that are no quantities marked so."""

from decimal import Decimal
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.quantity import QuantityKind
from factcheck.values.quantities.money_currency import currency_after, currency_before, lands_of
from factcheck.values.quantities.number import BEGINS_NUMBER, BareNumber, read_number
from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.number_words import TENS
from factcheck.values.quantities.quantity_bounds import Interval, bound_before
from factcheck.values.quantities.quantity_context import Reason, why_no_quantity
from factcheck.values.quantities.quantity_units import BELOW_ZERO, CALIBRE, PERCENT, SHAKES, unit_after

SUM_WRITTEN_LARGE = 1000
SHARE_SLACK = Decimal("2.5")  # nobody corrects "a third" of 31 or 35 per cent
SMALL_SHARE = Decimal("0.25")  # but "one in 100" is neither none nor three: at most so much of the share itself
AGE_NOUNS = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days"})
HOURS = frozenset({"hour", "minute", "second"})  # "an hour and a half" lasts, and is read as a time
POUNDS = frozenset({"pounds", "pound", "lbs", "lb"})
ADULT_AGES = frozenset(range(1, 121))  # a range would be searched for a Decimal one by one
ATTRIBUTES_OF = frozenset({"strong", "plus", "odd", "fold"})


class Figure(NamedTuple):
    """A number on its way to a quantity: tokens `[first, last)` with unit and bounds, and what it turned out to be."""

    first: int
    last: int
    number: BareNumber
    end_number: int  # the token after the bare number words, for ranges the upper end's
    face: Interval
    kind: QuantityKind
    unit: str | None = None
    left_out: Reason | None = None
    dressed: bool = False  # has a currency or a unit of its own
    factor: Decimal = Decimal(1)  # pence to pounds


def _dressed(tokens: Tokens, number: BareNumber, lands: frozenset[str], floor: int) -> Figure:
    """The number with the currency or unit beside it; no token before `floor` belongs to it."""
    face = Interval(number.low, number.high, number.soft)
    figure = Figure(number.first, number.last, number, number.last, face, "cardinal")
    if number.form == "ordinal":
        return figure._replace(kind="ordinal")
    prefix = currency_before(tokens, number.first, lands)
    if prefix is not None and prefix[0] >= floor and tokens[number.first].shape == "digits":
        name = currency_after(tokens, number.last, lands, large=True, from_token=number.first)
        last = name[0] if name and name[1] == prefix[1] and name[2] == 1 else number.last
        return figure._replace(first=prefix[0], last=last, kind="money", unit=prefix[1], dressed=True)
    of = number.last + 1 if tokens.low(number.last) == "of" and number.soft else number.last
    hyphen = of + 1 if tokens.joined(of) else of
    large = number.scale >= SUM_WRITTEN_LARGE or number.high >= SUM_WRITTEN_LARGE
    suffix = currency_after(tokens, hyphen, lands, large=large, from_token=number.first)
    if suffix is not None and number.form != "fraction":
        last, unit, part = suffix
        face = Interval(number.low * part, number.high * part, number.soft)
        return figure._replace(last=last, kind="money", unit=unit, dressed=True, face=face, factor=part)
    return _measured(tokens, figure, of)


_THOUSANDTHS = 100  # a calibre of three digits is told in thousandths of an inch


def _measured(tokens: Tokens, figure: Figure, place: int) -> Figure:
    number = figure.number
    if number.form == "fraction" and tokens.low(place) in {"a", "an"}:
        place += 1  # "half a mile"
    elif number.form == "fraction" and tokens.low(place) == "of" and tokens.low(place + 1) in {"a", "an"}:
        place += 2  # "a quarter of a mile"
    found = unit_after(tokens, place)
    of_one = place != number.last  # "half a per cent"; "a third per cent" is none
    if found is not None and not (number.form == "fraction" and found[1] == PERCENT and not of_one):
        last, unit = found
        if _is_age(tokens, last):
            return figure._replace(last=_end_of_age(tokens, last), kind="other", unit=f"{unit}-old", dressed=True)
        kind: QuantityKind = "percent" if unit == PERCENT else "measure"
        if unit == CALIBRE and number.low > 1:  # "a 38-calibre revolver" is one of .38, "357 calibre" of .357
            part = Decimal("0.01") if number.low < _THOUSANDTHS else Decimal("0.001")
            face = Interval(number.low * part, number.high * part, number.soft)
            return figure._replace(last=last, kind=kind, unit=unit, dressed=True, face=face, factor=part)
        figure = figure._replace(last=last, kind=kind, unit=None if unit == PERCENT else unit, dressed=True)
        return _signed(tokens, figure) if unit == PERCENT or unit in BELOW_ZERO else figure
    if number.form == "fraction":
        return share(figure, number.low)
    if tokens.lows(number.last, number.last + 2) == ("below", "zero"):
        return _signed(tokens, figure._replace(kind="measure", unit="degree", dressed=True))  # "20 below zero"
    attribute = tokens[number.last + 1]
    attributive = tokens.joined(number.last) and attribute.shape == "word" and attribute.low not in ATTRIBUTES_OF
    if attributive and read_number(tokens, number.last + 1) is None:
        return figure._replace(kind="other", unit=attribute.low)  # "a 12-member panel", "20-storey"
    return figure


_HALF, _TIMES_OF_LIFE = frozenset({"half"}), AGE_NOUNS | HOURS


def _one_and_a_half(tokens: Tokens, place: int) -> Figure | None:
    """ "A mile and a half": the number stands around its unit."""
    if tokens.low(place) not in {"a", "an"} or not tokens.has_any(_HALF) or tokens.low(place + 1) in _TIMES_OF_LIFE:
        return None
    found = unit_after(tokens, place + 1)
    if found is None or [tokens.low(found[0] + n) for n in range(3)] != ["and", "a", "half"]:
        return None
    last, unit = found[0] + 3, found[1]
    value = Decimal("1.5")
    number = BareNumber(place, last, value, value, step=Decimal("0.5"))
    return Figure(place, last, number, last, Interval(value, value, approximate=False), "measure", unit, dressed=True)


def _behind_height(tokens: Tokens, number: BareNumber) -> BareNumber:
    """ "5-foot-8,135 pounds": a height and a weight that a lost blank has run together; the weight."""
    whole, _, weight = tokens[number.first].text.partition(",")
    height = tokens.low(number.first - 2) in {"foot", "feet"} and tokens.joined(number.first - 1)
    if (
        not height
        or len(weight) != 3
        or int(number.low) != int(whole + weight)
        or tokens.low(number.last) not in POUNDS
    ):
        return number
    value = Decimal(weight)
    return number._replace(low=value, high=value, step=Decimal(1))


def _signed(tokens: Tokens, figure: Figure) -> Figure:
    """ "minus 5 degrees", "-5°C", "5 degrees below zero", but neither "the night-5 degrees" nor "20-30°C"."""
    sign = tokens[figure.first - 1]
    if figure.kind == "measure" and tokens.low(figure.last) in {"below", "above"}:
        if tokens.low(figure.last + 1) != "zero":
            return figure
        low, high = figure.number.low, figure.number.high
        face = Interval(-high, -low, figure.face.approximate) if tokens.low(figure.last) == "below" else figure.face
        return figure._replace(last=figure.last + 2, face=face)
    if sign.low != "minus" and not (sign.low == "-" and not sign.glued and tokens[figure.first].glued):
        return figure
    low, high = figure.number.low, figure.number.high
    return figure._replace(first=figure.first - 1, face=Interval(-high, -low, figure.face.approximate))


def share(figure: Figure, part: Decimal) -> Figure:
    """ "a third" as percent; like every loose word it carries slack, which bounds replace ("more than half" is 50)."""
    slack = min(SHARE_SLACK, part * 100 * SMALL_SHARE)
    number = figure.number._replace(step=Decimal(1), slack=slack, soft=True)
    return figure._replace(number=number, face=Interval(part * 100, part * 100, approximate=True), kind="percent")


def _is_age(tokens: Tokens, after_unit: int) -> bool:
    """ "34-year-old", "59-year old", "34 years old", "34 years of age"."""
    unit = tokens.low(after_unit - 1)
    old = after_unit + 1 if tokens.joined(after_unit) else after_unit
    if unit not in AGE_NOUNS:
        return False
    return tokens.low(old).removesuffix("'s") in {"old", "olds"} or (
        tokens.low(old) == "of" and tokens.low(old + 1) == "age"
    )


def _end_of_age(tokens: Tokens, after_unit: int) -> int:
    while tokens.low(after_unit).removesuffix("'s") not in {"old", "olds", "age"}:
        after_unit += 1
    return after_unit + 1


_MAGNITUDES = frozenset({"magnitude", "magnitudes"})


def _is_magnitude(tokens: Tokens, figure: Figure) -> bool:
    """ "magnitude 6.1", "a magnitude of 6.1", "magnitude over 5.0", "a 4.6 quake"."""
    number = figure.number
    if figure.dressed or number.high > 10 or figure.kind != "cardinal":
        return False
    if number.digits and number.step < 1:
        shakes = tokens.low(number.last) in SHAKES or tokens.low(number.last + 1) in SHAKES
        if shakes or _measures_a_quake(tokens, number.first):
            return True
    if not tokens.has_any(_MAGNITUDES):
        return False
    before = bound_before(tokens, figure.first)
    first = figure.first if before is None else before[0]
    of = 1 if tokens.low(first - 1) in {"of", "a"} else 0
    return tokens.low(first - 1 - of) in _MAGNITUDES


def _measures_a_quake(tokens: Tokens, first: int) -> bool:
    """ "a tremor measuring 5.4", "two tremors, measuring 5.9 and 5.2"."""
    second = tokens.low(first - 1) == "and" and tokens[first - 2].shape == "digits"
    verb = first - 3 if second else first - 1
    return tokens.low(verb) == "measuring" and any(tokens.low(place) in SHAKES for place in range(verb - 3, verb))


def _age_without_unit(tokens: Tokens, figure: Figure) -> bool:
    """ "aged 34", "Robert Vale, 32, fell": a number between commas after a name is an age."""
    number = figure.number
    if figure.dressed or number.high not in ADULT_AGES or number.scale != 1 or number.form != "cardinal":
        return False
    before = tokens.low(number.first - 1)
    aged = tokens.low(number.first - 2) if before in {"between", "of"} else before
    if aged in {"aged", "ages", "age"}:  # "aged between 10 and 12", "at the age of 34"
        return True
    after = tokens[number.last]
    named = before == "," and tokens.capital(number.first - 2) and number.digits
    return named and (after.low in {",", ";", ")"} or (after.low == "." and tokens.capital(number.first - 3)))


def _fraction_counts(tokens: Tokens, figure: Figure) -> bool:
    """Whether "half", "a third", "a quarter" is a share here, not the second half or a third attack."""
    number = figure.number
    if number.form != "fraction" or figure.dressed or number.digits:
        return True
    single = tokens.low(number.first) in {"half", "a", "an"}
    before, after = tokens.low(number.first - 1), tokens.low(number.last)
    if tokens.joined(number.last) or before in {"a", "an", "first", "second", "other", "latter", "third", "fourth"}:
        return False
    if not single or after == "of" or before in {"by", "than", "about", "nearly", "almost", "roughly", "over", "least"}:
        return after not in {"time", "hour"} or after == "of"
    return tokens.low(number.first) == "half" and after in {"the", "its", "his", "her", "their", "our", "all"}


def _misspelt_tens(low: str) -> bool:
    """ "Twetny-one": its end alone is not the number."""
    slips = (DamerauLevenshtein.distance(low, word, score_cutoff=1) for word in TENS)
    return low not in TENS and any(slip <= 1 for slip in slips)


class _Headlines:
    """Tells whether a token stands in a line set in title case ("Strike Kills 12 In Kyiv"); each line is read once."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._until = -1
        self._title = False

    def at(self, place: int) -> bool:
        """Whether the line of the token at `place` is in title case; places must not go backwards."""
        if place >= self._until:
            self._until, line = self._tokens.line(place)
            words = [word for word in line if len(word.lower()) > 3]
            capitals = sum([word[0].isupper() for word in words])
            self._title = len(words) >= 3 and capitals * 5 >= len(words) * 4
        return self._title


def _told_apart(tokens: Tokens, figure: Figure, headlines: _Headlines) -> Figure:
    """The figure as a magnitude or an age where its words say so, or with the reason why it is no quantity."""
    if _is_magnitude(tokens, figure):
        return figure._replace(kind="measure", unit="magnitude", dressed=True)
    if _age_without_unit(tokens, figure):
        return figure._replace(kind="other", unit="year-old", dressed=True)
    if figure.dressed:
        loose = figure.number.digits and tokens.low(figure.number.last) == "s" and tokens[figure.number.last].glued
        return figure._replace(left_out="name") if loose else figure  # "$100s" is no hundred dollars
    reason = why_no_quantity(tokens, figure.number, figure.first, headlines.at)
    return figure if reason is None else figure._replace(left_out=reason)


def read_figures(tokens: Tokens) -> list[Figure]:
    """Every number of the text with its unit or currency, in order; those that are no quantities say so."""
    lands = lands_of(tokens)
    headlines = _Headlines(tokens)
    figures: list[Figure] = []
    floor = 0  # the token behind the last figure
    for place in tokens.beginning(BEGINS_NUMBER):
        if place < floor:
            continue
        token = tokens[place]
        digits = token.shape == "digits"
        if not digits and tokens.joined(place - 1) and _misspelt_tens(tokens.low(place - 2)):
            continue
        money_goes_on = bool(figures) and figures[-1].kind == "money" and figures[-1].last == place - 1  # "$20-30m"
        after_currency = digits and (money_goes_on or currency_before(tokens, place, lands) is not None)
        number = read_number(tokens, place, after_currency=after_currency)
        if number is not None and number.form == "fraction":
            figure = _dressed(tokens, number, lands, floor)
            if not _fraction_counts(tokens, figure):
                number = None
        if number is None:
            halved = _one_and_a_half(tokens, place)
            if halved is not None:
                figures.append(halved)
                floor = halved.last
            continue
        number = _behind_height(tokens, number) if "," in token.text and number.digits else number
        figure = _told_apart(tokens, _dressed(tokens, number, lands, floor), headlines)
        figures.append(figure)
        floor = max(figure.last, number.last)
    return figures
