"""Two numbers that make one quantity ("4 or 5", "one in five"), a result ("3-1"), or share what they are not."""

from decimal import Decimal

from factcheck.values.quantities.number import step_of
from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.quantity_bounds import Interval, bound_before
from factcheck.values.quantities.quantity_context import counts_something
from factcheck.values.quantities.quantity_reading import Figure, share

# Which results are told as "3-1", "52 to 48": words just before or after the pair.
OF_A_RESULT = frozenset(
    "vote votes voted won win wins winning lost lose beat beaten beating score scored led lead leads leading trail "
    "trailed draw drew drawn victory defeat loss record final tie series by ruling decision majority odds".split()
)
OF_A_RATIO = frozenset("ratio odds won win lost beat drew".split())
RESULT_WITHIN = 3  # tokens to either side
SPREAD = 100  # "3 to 400" is no range
# One quantity in two units: "5ft 11in", "two years and six months". The second is never as much as one of the first.
PARTS_OF = {
    ("foot", "inch"): 12, ("stone", "pound"): 14, ("pound", "ounce"): 16, ("metre", "centimetre"): 100,
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60,
}  # fmt: skip
# "Two years and six months respectively", "after 3 days, 4 hours before the deadline".
APART = frozenset("respectively before after later earlier ago".split())
# Two sides of a thing; numbers of one length of a thing have nothing else between them.
_CROSSES = frozenset({("x",), ("×",), ("*",), ("by",), ("-", "by", "-")})
LENGTHS = frozenset("metre centimetre millimetre kilometre micrometre nanometre foot inch yard mile pixel".split())
_FALLS = frozenset(
    "fell fall falls fallen falling dropped drop drops dropping cut cuts cutting down declined declining shrank shrunk "
    "shrinking slid slipped slumped plunged tumbled decreased decreasing reduced reducing lowered sank dipped".split()
)
_VERB_WITHIN, _LEAP = 6, 10
OPENS_RANGE = frozenset("ranging ranged ranges range anything anywhere somewhere between aged lasting".split())


def _left_out_with_neighbours(tokens: Tokens, figures: list[Figure]) -> list[Figure]:
    """What is said of one number goes for its neighbour: "14 and 15 July", "July 3 to 5", "articles 110 and 111"."""
    result = list(figures)
    for at in range(1, len(result)):
        first, second = result[at - 1], result[at]
        apart = first.left_out == "date" and tokens.low(first.last) == ","  # "On July 3, 5 of them"
        if not apart and _shares_fate(tokens, first, second, second) and not counts_something(tokens, second.last):
            result[at] = second._replace(left_out=first.left_out)
    for at in range(len(result) - 2, -1, -1):
        first, second = result[at], result[at + 1]
        if _shares_fate(tokens, first, second, first):
            result[at] = first._replace(left_out=second.left_out)
    return result


def _shares_fate(tokens: Tokens, first: Figure, second: Figure, asked: Figure) -> bool:
    """Whether `asked`, one of two figures, stands so that it is a date or a name because the other one is."""
    other = first if asked is second else second
    if asked.left_out or asked.dressed or not asked.number.digits or second.first != first.last + 1:
        return False
    fits = other.left_out == "name" or (other.left_out == "date" and asked.number.high <= 31)
    return fits and tokens.low(first.last) in {"-", "–", "and", "or", "to", ","}


def _joined(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """ "4 or 5", "20-30", "between $3 and $4 million" as one interval, "3-1" as a result, else None."""
    joint = tokens.lows(left.last, right.first)
    if joint == (":",) and tokens.joined(left.last, ":") and _is_ratio(tokens, left, right):
        return _result(left, right)._replace(left_out=None)
    if left.left_out or right.left_out or tokens[right.first].shape == "break":
        return None
    if len(joint) == 2 and joint[0] in {"-", "–"} and joint[1] in {"to", "or"}:
        joint = joint[1:]  # "a three- to four-page letter"
    glued = joint in (("-",), ("–",), ("—",)) and tokens.joined(left.last, "-–—")
    between = tokens.low(left.first - 1) == "between" and joint == ("and",)
    if joint == ("and",) and left.unit == "year-old" and _between_the_ages(tokens, left):
        joint = ("to",)
    if not (glued or between or joint in (("to",), ("or",))):
        return None
    left, right = _same_scale(left, right), _in_unit_of(left, right)
    plain = left.kind == right.kind == "cardinal" and joint != ("or",) and not between
    if plain and _is_result(tokens, left, right, glued=glued):
        return _result(left, right) if joint != ("—",) else None
    if not _alike(left, right) or left.face.low is None or right.face.high is None:
        return None
    part = Decimal(1) if left.dressed else right.factor  # "20 to 30 pence": the lower end is pence as well
    low, high = left.face.low * part, right.face.high
    if not low < high <= low * SPREAD and low != 0:
        return None
    if joint == ("to",) and tokens.low(left.first - 1) == "from" and tokens.low(left.first - 2) not in OPENS_RANGE:
        return None  # "rose from 20 to 30" tells two values
    loose = left.face.approximate or right.face.approximate
    return right._replace(
        first=left.first - 1 if between else left.first,
        number=left.number,
        face=Interval(low, high, loose),
        kind=right.kind if right.dressed else left.kind,
        unit=right.unit if right.dressed else left.unit,
        dressed=True,
    )


def _is_ratio(tokens: Tokens, left: Figure, right: Figure) -> bool:
    """ "a ratio of 3:1", "they won 3:1"; minutes would have two digits, and 16:9 is the shape of a screen."""
    if left.left_out != "clock" or not (left.number.digits and right.number.digits) or right.number.high > 9:
        return False
    return any(tokens.low(place) in OF_A_RATIO for place in range(left.first - RESULT_WITHIN, left.first))


def _between_the_ages(tokens: Tokens, left: Figure) -> bool:
    return [tokens.low(left.first - back) for back in (4, 3, 2, 1)] == ["between", "the", "ages", "of"]


def _in_two_units(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """ "5ft 11in", "6-foot-2", "two hours and 30 minutes" in the smaller unit; "five dollars and 50 cents"."""
    joint = tokens.lows(left.last, right.first)
    if left.left_out or joint not in {(), ("and",), (",",), (",", "and"), ("-",)} or left.unit is None:
        return None
    unit = right.unit
    if left.unit == "foot" and joint == () and not right.dressed and not right.left_out:
        return _height(tokens, left, right)
    if left.unit == "hour" and joint == () and not right.dressed and _glued_minutes(tokens, right):
        unit, right = "minute", right._replace(left_out=None)  # "2h30"
    elif left.unit == "hour" and joint == () and unit == "metre" and tokens.low(right.last - 1) == "m":
        unit = "minute"  # "1h 20m"
    if left.unit == "foot" and joint == ("-",) and tokens.joined(left.last) and not right.dressed:
        unit = "inch" if right.number.digits else None  # "6-foot-2"
    elif right.left_out or joint == ("-",):
        return None
    exact = all(not figure.face.approximate and figure.face.low == figure.face.high for figure in (left, right))
    if unit is None or not exact or tokens.low(right.last) in APART:
        return None
    return _added(left, right, unit)


def _glued_minutes(tokens: Tokens, figure: Figure) -> bool:
    """Whether two digits stand right behind an hour's letter."""
    token = tokens[figure.first]
    return token.glued and len(token.text) == 2 and token.text.isdecimal() and tokens.low(figure.first - 1) == "h"


def _height(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """ "six feet two", "5 ft 11 in. tall", where nothing behind shows that the second number counts something else."""
    inches = tokens.low(right.last) == "in" and tokens[right.last + 1].low in {".", ",", ")", ";", "tall", ""}
    last = right.last + 1 if inches else right.last
    after = tokens[last]
    if right.kind != "cardinal" or not (
        inches or after.low in {"tall", "and", "but"} or after.shape in {"mark", "break"}
    ):
        return None
    if tokens.joined(last):
        return None  # "six feet two-lane roads"
    found = _added(left, right, "inch")
    return found and found._replace(last=last)


def _added(left: Figure, right: Figure, unit: str) -> Figure | None:
    if left.unit == unit and left.kind == "money":
        factor = 1 if left.factor == 1 > right.factor else 0
    else:
        factor = PARTS_OF.get((left.unit or "", unit), 0)
    low, more = left.face.low, right.face.low
    if not factor or low is None or more is None or low % 1 or not 0 < more < factor:
        return None
    value = low * factor + more
    number = left.number._replace(low=value, high=value, step=right.number.step * right.factor)
    return right._replace(
        first=left.first, number=number, face=Interval(value, value), kind=left.kind, unit=unit, left_out=None,
        dressed=True, factor=Decimal(1),
    )  # fmt: skip


def _in_unit_of(left: Figure, right: Figure) -> Figure:
    """The upper end in the smaller unit of the lower one: "18 months to two years", "50cm to 1 metre"."""
    factor = PARTS_OF.get((right.unit or "", left.unit or ""), 0)
    low, high = right.face.low, right.face.high
    if not factor or low is None or high is None:
        return right
    face = Interval(low * factor, high * factor, right.face.approximate)
    return right._replace(face=face, unit=left.unit, factor=right.factor * factor)


def _same_scale(left: Figure, right: Figure) -> Figure:
    """ "3 to 4 million", "$20-30m": the scale word stands for both ends."""
    scale = right.number.scale
    number = left.number
    if scale == 1 or number.scale != 1 or number.form != "cardinal" or number.low >= right.number.high / scale:
        return left
    face = Interval(number.low * scale, number.high * scale, left.face.approximate)
    number = number._replace(low=number.low * scale, high=number.high * scale, step=number.step * scale, scale=scale)
    return left._replace(face=face, number=number)


def _alike(left: Figure, right: Figure) -> bool:
    if left.kind == right.kind and left.unit == right.unit:
        return left.kind != "other" or left.dressed
    if left.kind == "cardinal" and not left.dressed and right.kind in {"money", "percent", "measure", "other"}:
        return left.number.form == "cardinal"
    goes_on = left.kind == "money" or left.unit == "year-old"  # "$20 to 30", "aged 10 to 12"
    return right.kind == "cardinal" and not right.dressed and goes_on


def _is_result(tokens: Tokens, left: Figure, right: Figure, *, glued: bool) -> bool:
    low, high = left.number.low, right.number.high
    if right.number.scale != 1:
        return False
    if low >= high or low == 0:
        return True
    if counts_something(tokens, right.last) and tokens.low(right.last) not in OF_A_RESULT:
        return False  # "it drew 20 to 30 men"
    around = (
        *range(left.first - RESULT_WITHIN, left.first),
        *range(right.last, right.last + RESULT_WITHIN),
    )
    if any(tokens.low(place) in OF_A_RESULT for place in around):
        return True
    return glued and high < 10 and not counts_something(tokens, right.last) and bound_before(tokens, left.first) is None


def _result(left: Figure, right: Figure) -> Figure:
    """A result has no order of size: it bounds nothing."""
    return right._replace(
        first=left.first, number=left.number, face=Interval(None, None), kind="other", unit="score", dressed=True
    )


def _one_in_five(tokens: Tokens, left: Figure, right: Figure) -> Figure | None:
    """ "one in five", "nine out of ten" as a share."""
    joint = tokens.lows(left.last, right.first)
    if (
        joint not in {("in",), ("in", "every"), ("out", "of"), ("out", "of", "every")}
        or left.left_out
        or right.left_out
    ):
        return None
    over, under = left.number.low, right.number.low
    plain = left.kind == right.kind == "cardinal" and not left.number.soft and not right.number.soft
    if not plain or not 0 < over < under or (joint[0] == "in" and over > 9) or under > 1_000_000:
        return None
    if joint[0] == "in" and (under != step_of(under) and under > 10):
        return None
    return share(left, over / under)._replace(last=right.last, end_number=right.end_number, dressed=True)


def _from_in_scale(tokens: Tokens, left: Figure, right: Figure) -> Figure:
    """ "Rose from five to *six hundred*", "fell from 6 to 5 million": the scale word stands for both numbers.

    Not where that would make the change go the other way, or a leap of it: "grew from one to six hundred".
    """
    scaled, scale = right.number.high / right.number.scale, right.number.scale
    if scale == 1 or left.number.scale != 1 or left.number.form != "cardinal" or not 0 < left.number.low < scale:
        return left
    falls = any(tokens.low(place) in _FALLS for place in range(left.first - _VERB_WITHIN, left.first))
    lower, upper = (scaled, left.number.low) if falls else (left.number.low, scaled)
    if not lower < upper <= lower * _LEAP:
        return left
    number = left.number
    face = Interval(number.low * scale, number.high * scale, left.face.approximate)
    number = number._replace(low=number.low * scale, high=number.high * scale, step=number.step * scale, scale=scale)
    return left._replace(face=face, number=number)


def _of_a_shape(tokens: Tokens, left: Figure, right: Figure) -> Figure:
    """ "3 x 5 metres", "a 10-by-12-foot room", "3x4x5 inches": each number is told in the unit behind the last."""
    joint = tokens.lows(left.last, right.first)
    numbers = left.number.form == right.number.form == "cardinal" and left.number.last == left.number.first + 1
    if joint not in _CROSSES or not numbers or right.kind != "measure" or right.unit not in LENGTHS:
        return left
    bare = left.kind == "cardinal" or (left.kind == "other" and left.unit == "by")
    if not bare or left.left_out not in {None, "name", "code"}:
        return left
    face = Interval(left.number.low, left.number.high, left.face.approximate)
    last = left.number.last
    return left._replace(
        last=last, end_number=last, face=face, kind="measure", unit=right.unit, left_out=None, dressed=True
    )


def _unit_for_both(tokens: Tokens, left: Figure, right: Figure) -> Figure:
    """The left number with the unit of the right one: "from 20 to 30 per cent", "7.6 and 7.5 magnitude"."""
    joint = tokens.lows(left.last, right.first)
    change = joint == ("to",) and tokens.low(left.first - 1) == "from"
    pair = joint == ("and",) and left.number.step < 1 and left.number.digits
    if change and left.kind == right.kind == "money":
        return _same_scale(_from_in_scale(tokens, left, right), right)  # "from $3 to $4 million"
    if change and left.kind == right.kind == "cardinal" and not left.dressed and not left.left_out:
        return _from_in_scale(tokens, left, right)
    plain = left.kind == "cardinal" and not left.dressed and not left.left_out
    if not plain or not (change or pair) or not right.dressed or right.kind not in {"money", "percent", "measure"}:
        return left
    left = _same_scale(_from_in_scale(tokens, left, right) if change else left, right)
    return left._replace(kind=right.kind, unit=right.unit, dressed=True)


_JOINT = 3  # tokens between two figures that can be one: "nine out of every ten"


def merged(tokens: Tokens, figures: list[Figure]) -> list[Figure]:
    """The figures with those that belong together made one."""
    together: list[Figure] = []
    for figure in _left_out_with_neighbours(tokens, figures):
        if together:
            left = together[-1]
            if figure.first - left.last > _JOINT:
                together.append(figure)
                continue
            both = (
                _in_two_units(tokens, left, figure)
                or _joined(tokens, left, figure)
                or _one_in_five(tokens, left, figure)
            )
            if both is not None:
                together[-1] = both
                continue
            together[-1] = _unit_for_both(tokens, left, figure)
        together.append(figure)
    for at in range(len(together) - 2, -1, -1):
        if together[at + 1].kind == "measure":
            together[at] = _of_a_shape(tokens, together[at], together[at + 1])
    return together
