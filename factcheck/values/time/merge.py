"""From overlapping matches to whole expressions: choose, put words of degree before them, join neighbours."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from factcheck.values.time.expression import (
    At,
    Beside,
    Calendar,
    Clock,
    Expression,
    Inside,
    Literally,
    Monthly,
    Node,
    NumberedDay,
    Shift,
    Void,
    WeekOf,
)
from factcheck.values.time.grammar import PART, SP, words
from factcheck.values.time.lexicon import DAY_PARTS, PARTS_OF_PERIOD

_LEAD: Final = 48  # characters before an expression that a phrase of degree may take
_EDGE: Final = re.compile(
    rf"(?<!\w)(?ai:(?P<the>the{SP}(?=mid|early|late))?(?P<edge>early|mid|late)(?:{SP}in)?(?:{SP}|[-‐‑])"
    rf"|(?:the{SP})?(?:very{SP})?(?P<point>beginning|start|middle|end|close){SP}of{SP})\Z"
)
_DAY_PART_OF: Final = re.compile(
    rf"(?<!\w)(?ai:(?:the{SP})?(?:(?P<edge>early|late)(?:{SP}|-))?(?P<part>{PART}|hours){SP}(?:of|on){SP})\Z"
)
_NEARLY = words(("about", "around", "circa", "approximately", "nearly", "almost"))
_ABOUT: Final = re.compile(rf"(?<!\w)(?ai:{_NEARLY}{SP})\Z")
_AND: Final = re.compile(rf"(?ai:,?{SP}(?:and|or){SP})")
_TO: Final = re.compile(rf"(?ai:{SP}(?:to|through|until|till){SP}|{SP}?[-–—]{SP}?)")
_BETWEEN: Final = re.compile(rf"(?ai:\bbetween{SP})\Z")
_BESIDE: Final = re.compile(rf"(?ai:{SP}(?P<side>after|before){SP})")
_UNPLACED: Final = re.compile(r"XXXX-WXX-([1-7])")
_GAP: Final = re.compile(rf"(?ai:(?P<of>{SP}of{SP})|(?P<comma>,{SP})|(?P<blank>{SP})|(?P<poss>['’]s{SP})|(?P<none>))\Z")


def chosen(found: Iterable[Expression]) -> list[Expression]:
    """The expressions that stand: the first and longest of those that overlap; voids keep their place and go.

    The later rule wins a tie, so the rules stand from the general to the special.
    """
    standing: list[Expression] = []
    taken = 0
    order = sorted(
        enumerate(found), key=lambda pair: (pair[1].start, -pair[1].end, isinstance(pair[1].node, Literally), pair[0])
    )
    for _, expression in order:
        if expression.start >= taken:
            taken = expression.end
            standing.append(expression)
    return [expression for expression in standing if not isinstance(expression.node, Void)]


def _day_like(node: Node) -> bool:
    match node:
        case Monthly() | NumberedDay() | Beside():
            return True
        case Calendar():
            return node.day is not None or node.weekday is not None or node.feast is not None
        case Shift():
            return node.unit == "D"
    return False


def _period_like(node: Node) -> bool:
    """Whether "early", "late" and "the end of" can narrow it."""
    return isinstance(node, Calendar | Shift | Inside | WeekOf) or (
        isinstance(node, Literally) and node.value.isdecimal()
    )


def with_degree(expression: Expression, text: str, floor: int) -> Expression:
    """The expression with what bends it: "late" August, "the end of" this week, "the night of" 14 November.

    `floor` is where the expression before ended; nothing is taken from there.
    """
    lead = text[max(floor, expression.start - _LEAD) : expression.start]
    node = expression.node
    if (found := _EDGE.search(lead)) and (
        _period_like(node)
        and not expression.side
        and not (found["point"] is None and isinstance(node, Calendar) and node.day)
    ):
        mod = PARTS_OF_PERIOD[(found["edge"] or found["point"]).casefold()]
        # the article is the trip's in "the late-November trip", the decade's in "the late 1980s"
        article = "" if isinstance(node, Literally) else found["the"]
        return replace(expression, start=expression.start - len(lead) + found.start() + len(article or ""), mod=mod)
    if isinstance(node, At) and _day_like(node.day) and (found := _DAY_PART_OF.search(lead)):
        if found["part"].casefold() == "hours" and found["edge"]:  # "the early hours of Thursday morning"
            mod = PARTS_OF_PERIOD[found["edge"].casefold()]
            return replace(expression, start=expression.start - len(lead) + found.start(), mod=mod)
        return expression
    if _day_like(node) and (found := _DAY_PART_OF.search(lead)):
        part = found["part"].casefold()
        edge = (found["edge"] or "").casefold()
        if part != "hours" or edge:
            time = "T" + DAY_PARTS.get(part, "MO" if edge == "early" else "NI")
            bent = PARTS_OF_PERIOD.get(edge) if part != "hours" else None
            start = expression.start - len(lead) + found.start()
            return replace(expression, start=start, node=At(node, time), mod=bent)
    if isinstance(node, Calendar) and node.year and not node.month and (found := _ABOUT.search(lead)):
        return replace(expression, start=expression.start - len(lead) + found.start(), mod="APPROX")
    return expression


def _is_year(node: Node) -> bool:
    return (isinstance(node, Shift) and node.unit == "Y") or (
        isinstance(node, Calendar)
        and node.year is not None
        and not (node.month or node.season or node.quarter or node.half)
    )


def _is_named_period(node: Node) -> bool:
    if isinstance(node, Shift):
        return node.unit == "Q" and node.base == "story"
    return (
        isinstance(node, Calendar)
        and node.year is None
        and node.direction is None
        and bool(node.month or node.season or node.quarter or node.half or node.feast)
    )


def at_part(clock: str, part: str) -> str:
    """A clock's time with the half of the day that the part of the day tells: ("T09:00", "TEV") is T21:00.

    Three o'clock at night is no three o'clock in the afternoon.
    """
    later = re.match(r"T(?:0[5-9]|1[01]):", clock) and part == "TNI"
    if later or (re.match(r"T(?:0[1-9]|1[01]):", clock) and part in {"TAF", "TEV"}):
        return f"T{int(clock[1:3]) + 12:02d}{clock[3:]}"
    return clock


def _joined(left: Node, right: Node, gap: str) -> Node | None:
    """The node of two neighbours, None where they are two times."""
    if _is_named_period(left) and _is_year(right) and gap in {"of", "blank", "comma"}:
        return Inside(left, right) if gap != "comma" or (isinstance(left, Calendar) and left.day) else None
    if _is_year(left) and _is_named_period(right) and gap in {"poss", "blank"}:
        if isinstance(right, Calendar) and right.month:
            return None
        return Inside(right, left)
    if isinstance(left, Clock) and _day_like(right) and gap in {"of", "blank", "comma"}:
        return At(right, left.time)
    if isinstance(left, Clock) and isinstance(right, At) and gap == "blank" and right.time[1:].isalpha():
        return At(right.day, at_part(left.time, right.time))  # "9 o'clock last night"
    if _day_like(left) and isinstance(right, Clock) and gap == "blank" and re.match(r"T[A-Z]", right.time):
        return At(left, right.time)
    if (
        isinstance(left, Calendar)
        and left.weekday
        and not left.month
        and isinstance(right, Calendar)
        and right.day
        and gap in {"comma", "blank"}
    ):
        return right
    return None


def _beside(left: Expression, right: Expression, text: str) -> Node | None:
    """ "the Monday after Easter": a weekday that only the day named behind it places."""
    gap = _BESIDE.fullmatch(text, left.end, right.start)
    weekday = _UNPLACED.fullmatch(left.node.value) if isinstance(left.node, Literally) else None
    if gap is None or weekday is None or not _day_like(right.node):
        return None
    return Beside(int(weekday[1]), right.node, after=gap["side"].casefold() == "after")


def joined(expressions: list[Expression], text: str) -> list[Expression]:
    """Neighbours that are one time made one: "5 p.m. EST Nov. 9", "the third quarter of last year"."""
    whole: list[Expression] = []
    for expression in expressions:
        if whole and 0 <= expression.start - whole[-1].end <= 8:
            last, gap = whole[-1], _GAP.match(text[whole[-1].end : expression.start])
            node = _joined(last.node, expression.node, gap.lastgroup or "") if gap else _beside(last, expression, text)
            if node is not None:
                whole[-1] = replace(last, end=expression.end, node=node, mod=last.mod or expression.mod)
                continue
        whole.append(expression)
    return whole


def _one_stretch(left: Expression, right: Expression, text: str) -> bool:
    """Whether the two are its ends: "from May to June", "between May and June"."""
    if _TO.fullmatch(text, left.end, right.start):
        return True
    lead = text[max(0, left.start - _LEAD) : left.start]
    return bool(_BETWEEN.search(lead) and _AND.fullmatch(text, left.end, right.start))


def _shared_year(left: Expression, right: Expression, text: str) -> tuple[Node, Node] | None:
    """The nodes of two dates with the year that only one of them names, None where it is not meant for both."""
    one, other = left.node, right.node
    if not (isinstance(one, Calendar) and isinstance(other, Calendar) and one.month and other.month):
        return None
    if one.direction is not None or other.direction is not None or (one.year is None) == (other.year is None):
        return None
    later = (one.month, one.day or 0) > (other.month, other.day or 0)
    stretch = _one_stretch(left, right, text)
    if other.year is not None:
        if later and not stretch:
            return None  # "in November and March 2024": of which year is November?
        if stretch or _AND.fullmatch(text, left.end, right.start):
            return replace(one, year=other.year - 1 if later else other.year), other
    elif one.year is not None and stretch:  # "between May 2023 and June", but not "in May 2023 and June"
        return one, replace(other, year=one.year + 1 if later else one.year)
    return None


def with_shared_years(expressions: list[Expression], text: str) -> list[Expression]:
    """The expressions with the year that stands once for two dates: "from 3 May to 5 June 2024"."""
    whole = list(expressions)
    for k in range(len(whole) - 1, 0, -1):
        if whole[k].start - whole[k - 1].end > 16:
            continue
        nodes = _shared_year(whole[k - 1], whole[k], text)
        if nodes is not None:
            whole[k - 1], whole[k] = replace(whole[k - 1], node=nodes[0]), replace(whole[k], node=nodes[1])
    return whole
