"""All numbers that stand in a text, whatever they are told of: of people, in dates and results, as ranks."""

from typing import Final, NamedTuple

from factcheck.values.quantities.number import BEGINS_NUMBER, read_number
from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.number_words import ORDINAL_ONES

_TIMES: Final = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "both": 2.0}
_HUNDRED: Final = 100
_BEGINNING: Final = frozenset(BEGINS_NUMBER | frozenset(_TIMES))


class StandingNumber(NamedTuple):
    """A number, and where the first word of it stands."""

    start: int
    number: float


def numbers_told(text: str) -> list[StandingNumber]:
    """The numbers of a text in their order; of "4.5 million" the one with its scale and the one without.

    >>> [n.number for n in numbers_told("The fifth of 1,200 in twenty-one days, .5 a day, 4.5 million twice")]
    [5.0, 1200.0, 21.0, 0.5, 4.5, 4500000.0, 2.0]
    """
    tokens = Tokens(text)
    found: list[StandingNumber] = []
    after = 0
    for place in tokens.beginning(_BEGINNING):
        if place < after:
            continue
        token = tokens[place]
        number = read_number(tokens, place)
        if number is None:
            if token.low in _TIMES:
                found.append(StandingNumber(token.start, _TIMES[token.low]))
            continue
        if number.low != number.high:
            continue  # "several"
        value = float(number.low)
        if number.scale >= _HUNDRED:  # not of "two dozen"
            found.append(StandingNumber(token.start, value / float(number.scale)))
        found.append(StandingNumber(token.start, value))
        if number.form == "fraction" and tokens.low(number.last - 1) in ORDINAL_ONES:  # "a third to come"
            found.append(StandingNumber(token.start, float(ORDINAL_ONES[tokens.low(number.last - 1)])))
        after = number.last
    return found
