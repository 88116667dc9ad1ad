"""How far two values of one sort may answer one question, by what they are: what they count, and how alike they are.

"The third of six", "the second of six"; "two months after it", "two weeks after it"; "39", "49"; "$125,000",
"$215,000": the likelier the one is a slip of the other, the fewer words their sentences need have in common.
"""

import re
from typing import Final

from factcheck.matching.drafts.told_values import BOUND, Told
from factcheck.matching.wordings.misheard import misheard
from factcheck.thesaurus import NEAR, SYNONYM, kinship
from factcheck.values.measure import dimension

_ONE_NOUN: Final = 0.8  # where the same is counted or numbered
_OTHER_NOUN: Final = -0.4
_ONE_WHOLE: Final = 1.0  # "the third of six", "the second of six"
_ONE_WAY: Final = 0.4  # "two months after it", "two weeks after it"
_TURNED: Final = 1.2  # "three weeks before it", "three weeks after it"
_ONE_HOUR: Final = 1.5  # "9:27 in the evening", "9:27 in the morning"
_PER_MINUTE: Final = 0.02
_MISHEARD: Final = 0.8  # "$125,000", "$215,000"
_ONE_FIGURE: Final = 1.2  # "30 metres", "30 centimetres"
_A_DIGIT: Final = 0.35  # "39", "49"; a day of the same month
_ONE_NUMBER: Final = 0.5  # "two weeks", "two months"
_FAR: Final = -0.6  # where one is many times the other
_MANY_TIMES: Final = 8.0
_FIRST_NUMBER: Final = re.compile(r"\d[\d.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b")


def of_one_sort(mine: Told, its: Told) -> bool:
    """Whether two values of one sort are of one unit, or days of one year."""
    if mine.sort == "day":
        return not (mine.unit and its.unit) or mine.unit == its.unit
    return mine.unit == its.unit if mine.sort in {"sum", "measure", "share"} else True


def unit_slipped(mine: Told, its: Told) -> bool:
    """Whether two measures are one number in two units of one dimension: "30 metres", "30 centimetres"."""
    if mine.sort != "measure" or its.sort != "measure" or mine.unit == its.unit:
        return False
    measured = dimension(mine.unit)
    same = (mine.low, mine.high) == (its.low, its.high)
    return same and mine.low > 1 and measured is not None and measured == dimension(its.unit)


def two_values(mine: Told, its: Told) -> bool:
    """Whether two values of one sort are two; so many weeks before are others than so many after."""
    if BOUND in {mine.way, its.way}:
        return False
    if unit_slipped(mine, its):
        return True
    return of_one_sort(mine, its) and (turned(mine, its) or not mine.agrees(its))


def turned(mine: Told, its: Told) -> bool:
    """Whether one of two lengths is before something and one after it: "two weeks before it", "two weeks after it"."""
    return bool(mine.way and its.way) and mine.way != its.way


def looked_up(told: Told) -> bool:
    """Whether a value is looked up: "one" counts nothing, and what is the first is told of anything."""
    if told.way == BOUND:
        return False
    return told.sort not in {"count", "rank"} or told.low != 1 or told.whole > 0


def kin_of(mine: Told, its: Told) -> float:
    """How near the nouns are to each other that two values count or number."""
    return max((kinship((a, "NOUN"), (b, "NOUN")) for a in mine.of for b in its.of), default=0.0)


def one_noun(mine: Told, its: Told) -> float:
    """What it weighs whether two values count or number the same."""
    if not mine.of or not its.of:
        return 0.0
    kin = kin_of(mine, its)
    return _ONE_NOUN * kin if kin >= NEAR else _OTHER_NOUN


def of_one_thing(mine: Told, its: Told) -> bool:
    """Whether two values may be of one thing: ranks and counts are by their nouns, or out of one whole."""
    match mine.sort:
        case "day":  # a day that is no slip is one of something else
            return _days_alike(mine, its)
        case "rank":
            return kin_of(mine, its) >= SYNONYM or (mine.whole > 0 and mine.whole == its.whole)
        case "count":
            heads = (mine.head, "NOUN"), (its.head, "NOUN")
            return bool(mine.head and its.head) and kinship(*heads) >= NEAR
        case _:
            return True


def _days_alike(mine: Told, its: Told) -> bool:
    """Whether two days differ in their month alone, or by one digit or two of their number."""
    (month, day), (its_month, its_day) = divmod(int(mine.low), 100), divmod(int(its.low), 100)
    if month != its_month:
        return day == its_day
    written, its_written = str(day), str(its_day)
    if len(written) != len(its_written):
        return False
    one_digit = sum(a != b for a, b in zip(written, its_written, strict=True)) == 1
    return one_digit or sorted(written) == sorted(its_written)


def likeness_of(mine: Told, its: Told, written: str, its_written: str) -> float:
    """What it weighs how alike two values are: how easily the one is a slip of the other."""
    match mine.sort:
        case "length":
            return _lengths_alike(mine, its, written, its_written)
        case "clock":
            return _ONE_HOUR - _PER_MINUTE * mine.minutes_apart(its) if mine.at_one_hour(its) else 0.0
        case "day":
            return _A_DIGIT
        case "rank":
            return _ONE_WHOLE if mine.whole > 0 and mine.whole == its.whole else 0.0
        case _:
            return _ONE_FIGURE if unit_slipped(mine, its) else _numbers_alike(mine, its)


def _lengths_alike(mine: Told, its: Told, written: str, its_written: str) -> float:
    if turned(mine, its):
        return _TURNED if mine.agrees(its) else -_ONE_WAY
    way = _ONE_WAY if mine.way == its.way and mine.way else -_ONE_WAY if mine.way != its.way else 0.0
    one, other = (_FIRST_NUMBER.search(text) for text in (written, its_written))
    if one is not None and other is not None and one[0] == other[0] and mine.written != its.written:
        return way + _ONE_NUMBER
    return way + (_FAR if _many_times(mine, its) else 0.0)


def _many_times(mine: Told, its: Told) -> bool:
    least, most = sorted((mine.low, its.low))
    return most > _MANY_TIMES * least


def _numbers_alike(mine: Told, its: Told) -> float:
    one, other = ((t.low + min(t.high, 2 * t.low)) / 2 for t in (mine, its))
    far = _FAR if mine.sort != "age" and _many_times(mine, its) else 0.0
    written, its_written = (f"{number:.12g}" for number in (one, other))
    if misheard(one, other) or (len(written.strip("0")) > 1 and sorted(written) == sorted(its_written)):
        return _MISHEARD + far
    differ = sum(a != b for a, b in zip(written, its_written, strict=False))
    return (_A_DIGIT if len(written) == len(its_written) > 1 and differ == 1 else 0.0) + far
