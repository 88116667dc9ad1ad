"""Words that bound a number ("at least", "nearly", "or more"), and what they do to its interval."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.values.quantities.number_tokens import Tokens

Effect = Literal["low", "high", "about", "below", "above"]


@dataclass(frozen=True, slots=True)
class Bound:
    """Bound words and their effect; `through` allows words between ("at least another 20", "at least the third")."""

    words: str
    effect: Effect
    through: bool = False


# "more than 20" is low 20 like "at least 20": writers use both of the same twenty-odd, and 20 itself never conflicts.
BEFORE: tuple[Bound, ...] = (
    Bound("at least", "low", through=True),
    Bound("at the least", "low"),
    Bound("more than", "low", through=True),
    Bound("greater than", "low"),
    Bound("higher than", "low"),
    Bound("larger than", "low"),
    Bound("over", "low"),
    Bound("well over", "low"),
    Bound("far over", "low"),
    Bound("well above", "low"),
    Bound("above", "low"),
    Bound("upwards of", "low", through=True),
    Bound("upward of", "low", through=True),
    Bound("north of", "low"),
    Bound("in excess of", "low", through=True),
    Bound("exceeding", "low"),
    Bound("exceeded", "low"),
    Bound("exceeds", "low"),
    Bound("topped", "low"),
    Bound("topping", "low"),
    Bound("surpassed", "low"),
    Bound("surpassing", "low"),
    Bound("no fewer than", "low", through=True),
    Bound("no less than", "low", through=True),
    Bound("not fewer than", "low", through=True),
    Bound("not less than", "low", through=True),
    Bound("a minimum of", "low", through=True),
    Bound("minimum of", "low"),
    Bound("minimum", "low"),
    Bound("as few as", "low"),
    Bound("as little as", "low"),
    Bound("≥", "low"),
    Bound(">", "low"),
    Bound("up to", "high", through=True),
    Bound("as many as", "high", through=True),
    Bound("as much as", "high", through=True),
    Bound("as high as", "high"),
    Bound("as long as", "high"),
    Bound("at most", "high", through=True),
    Bound("at the most", "high"),
    Bound("no more than", "high", through=True),
    Bound("not more than", "high", through=True),
    Bound("fewer than", "high", through=True),
    Bound("less than", "high", through=True),
    Bound("lower than", "high"),
    Bound("smaller than", "high"),
    Bound("under", "high"),
    Bound("well under", "high"),
    Bound("below", "high"),
    Bound("a maximum of", "high", through=True),
    Bound("maximum of", "high"),
    Bound("maximum", "high"),
    Bound("≤", "high"),
    Bound("<", "high"),
    Bound("nearly", "below"),
    Bound("almost", "below"),
    Bound("not quite", "below"),
    Bound("just under", "below"),
    Bound("slightly under", "below"),
    Bound("a little under", "below"),
    Bound("just below", "below"),
    Bound("just less than", "below"),
    Bound("slightly less than", "below"),
    Bound("slightly fewer than", "below"),
    Bound("a little less than", "below"),
    Bound("just shy of", "below"),
    Bound("shy of", "below"),
    Bound("just short of", "below"),
    Bound("close to", "below"),
    Bound("approaching", "below"),
    Bound("nearing", "below"),
    Bound("just over", "above"),
    Bound("just above", "above"),
    Bound("just more than", "above"),
    Bound("slightly over", "above"),
    Bound("slightly more than", "above"),
    Bound("a little over", "above"),
    Bound("a little more than", "above"),
    Bound("about", "about"),
    Bound("around", "about"),
    Bound("some", "about"),
    Bound("roughly", "about"),
    Bound("something like", "about"),
    Bound("approximately", "about"),
    Bound("approx", "about"),
    Bound("approx .", "about"),
    Bound("an estimated", "about"),
    Bound("estimated", "about"),
    Bound("estimated at", "about"),
    Bound("in the region of", "about"),
    Bound("in the order of", "about"),
    Bound("on the order of", "about"),
    Bound("circa", "about"),
    Bound("c .", "about"),
    Bound("~", "about"),
    Bound("≈", "about"),
)

# After the number or its unit: "20 or more", "$20 million or so", "200-plus", "20+".
AFTER: tuple[Bound, ...] = (
    Bound("or more", "low"),
    Bound("or higher", "low"),
    Bound("or older", "low"),
    Bound("or over", "low"),
    Bound("or above", "low"),
    Bound("and above", "low"),
    Bound("and over", "low"),
    Bound("and up", "low"),
    Bound("and counting", "low"),
    Bound("at least", "low"),
    Bound("plus", "low"),
    Bound("- plus", "low"),
    Bound("+", "low"),
    Bound("or fewer", "high"),
    Bound("or less", "high"),
    Bound("or under", "high"),
    Bound("at most", "high"),
    Bound("at the most", "high"),
    Bound("or so", "about"),
    Bound("or thereabouts", "about"),
    Bound("- odd", "above"),
    Bound("odd", "above"),
)

# Between a strong bound and its number: "at least another 20", "at least the third", "up to a total of 20".
FILLERS = frozenset("another a an the further additional estimated total of other its his her their our some".split())
MOST_FILLERS = 3

# "over two days" tells how long something went on; "for over two days" that it was longer.
MEANS_LONGER = frozenset("for after lasted lasting of than well just took taking spent is was be been are were".split())

NARROW = Decimal("0.9")  # "nearly 1.3 million" may be short by a tenth at most: below that another round number is near
WIDE = Decimal("1.1")
MOST_OFF = Decimal("0.15")  # "about 100" is 85 to 115, though its last digit that counts is the hundred


class Interval(NamedTuple):
    """Bounds of a value, inclusive; None is unbounded."""

    low: Decimal | None
    high: Decimal | None
    approximate: bool = False


class Grain(NamedTuple):
    """How coarse a number is: the unit it is rounded to, and by how much its words are loose ("a dozen").

    `counted` tells that it counts things one by one, `below_zero` that it may be less than nothing (degrees), so that
    "up to 5" has no lower bound.
    """

    step: Decimal
    slack: Decimal = Decimal(0)
    counted: bool = False
    below_zero: bool = False


def _index(bounds: tuple[Bound, ...]) -> dict[tuple[str, ...], Bound]:
    return {tuple(bound.words.split()): bound for bound in bounds}


BEFORE_BY_WORDS, AFTER_BY_WORDS = _index(BEFORE), _index(AFTER)
LONGEST = max(len(words) for words in BEFORE_BY_WORDS)
_SIGNS = frozenset({(">",), ("<",)})
BEGINNINGS = frozenset(words[0] for words in AFTER_BY_WORDS)
ENDINGS = frozenset(words[-1] for words in BEFORE_BY_WORDS)


def bound_before(tokens: Tokens, first: int, *, ordinal: bool = False) -> tuple[int, Bound] | None:
    """The bound words that end before token `first`: their first token and the bound.

    >>> bound_before(Tokens("at least another 20"), 3)
    (0, Bound(words='at least', effect='low', through=True))
    """
    for skipped in range(MOST_FILLERS + 1):
        end = first - skipped
        if skipped and tokens.low(end) not in FILLERS:
            return None
        if tokens.low(end - 1) not in ENDINGS:
            continue
        for length in range(LONGEST, 0, -1):
            words = tokens.lows(end - length, end)
            bound = BEFORE_BY_WORDS.get(words)
            if bound is None or (skipped and not bound.through) or (ordinal and not bound.through):
                continue
            if words in _SIGNS and not _compares(tokens, end - 1):
                continue
            return end - length, bound
    return None


def _compares(tokens: Tokens, place: int) -> bool:
    """Whether ">" or "<" is said of the number behind it: not the end of a comment or a tag ("--> Two were hurt")."""
    return not tokens[place].glued and tokens[place + 1].shape == "digits"


def bound_after(tokens: Tokens, place: int) -> tuple[int, Bound] | None:
    """The bound words that begin at token `place`: the token after them and the bound."""
    if tokens.low(place) not in BEGINNINGS:
        return None
    for length in (3, 2, 1):
        words = tokens.lows(place, place + length)
        bound = AFTER_BY_WORDS.get(words)
        if bound is None:
            continue
        glued = tokens[place].glued
        after = tokens[place + length]
        if words == ("+",) and (not glued or (after.glued and after.shape == "digits")):
            continue
        if words[0] == "-" and not glued:
            continue
        if words == ("odd",) and after.shape != "word":
            continue
        if words[0] == "or" and after.low == "than":
            continue  # "20 or more than 30"
        if words == ("plus",) and after.shape == "digits":
            continue  # "20 plus 3"
        if bound.words in {"at least", "at most"} and after.shape in {"digits", "word"}:
            continue  # "killed 20, at least 3 of them", "in 20 at least one": it belongs to what follows
        return place + length, bound
    return None


def bound_after_noun(tokens: Tokens, place: int) -> Bound | None:
    """The bound words that begin at token `place`, behind what is counted: "30 sailors or more", "30 sailors or so"."""
    found = bound_after(tokens, place) if tokens.low(place) in {"or", "at"} else None
    return found[1] if found is not None else None


def rounding_width(value: Decimal, grain: Grain) -> Decimal:
    """How far "about `value`" reaches to either side: half the step it is rounded to, 15 per cent at the most.

    What is counted one by one is off by one at least: "about 12 people" may be 11 or 13.

    >>> rounding_width(Decimal(40), Grain(Decimal(10))), rounding_width(Decimal(1_300_000), Grain(Decimal(100_000)))
    (Decimal('5'), Decimal('50000'))
    """
    width = min(grain.step / 2, abs(value) * MOST_OFF)
    if grain.counted:
        width = max(width, min(Decimal(1), abs(value) / 2))
    return max(width, grain.slack * 2)


def bounded(face: Interval, bound: Bound, grain: Grain) -> Interval:
    """The interval that `bound` makes of a number's own, or of an already bounded one ("at least about 20")."""
    floor = None if grain.below_zero else Decimal(0)
    match bound.effect:
        case "low":
            return Interval(face.low, None, face.approximate)
        case "high":
            return Interval(floor, face.high, face.approximate)
        case "below":
            low = None if face.low is None else face.low * NARROW
            return Interval(low, face.high, approximate=True)
        case "above":
            high = None if face.high is None else face.high * WIDE
            return Interval(face.low, high, approximate=True)
        case "about":
            low, high = face.low, face.high
            low = None if low is None else low - rounding_width(low, grain)
            high = None if high is None else high + rounding_width(high, grain)
            return Interval(low, high, approximate=True)
