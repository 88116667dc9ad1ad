"""Times of day: the minutes that the words can mean, and how two of them relate."""

import re
from typing import Final, Literal

from factcheck.model.time import Time
from factcheck.model.value import ClockValue
from factcheck.values.comparison import Comparison
from factcheck.values.time.lexicon import ZONES

Side = Literal["after", "before"]
DAY: Final = 1440
# The parts of a day in minutes from midnight: what nobody would call otherwise, and what some would call so. A night
# runs past midnight; the evening has begun for some while for others it is afternoon.
CORES: Final[dict[str, tuple[int, int]]] = {
    "MO": (300, 720), "MI": (660, 840), "AF": (720, 1080), "EV": (1020, 1320), "NI": (1140, 1680), "DT": (360, 1200),
}  # fmt: skip
EDGES: Final[dict[str, tuple[int, int]]] = {
    "MO": (0, 750), "MI": (660, 840), "AF": (690, 1140), "EV": (960, 1440), "NI": (1020, 1800), "DT": (300, 1260),
}  # fmt: skip
# "The early hours", "late evening": the first and the last part of a part.
EARLY: Final[dict[str, tuple[int, int]]] = {"MO": (0, 540), "AF": (690, 930), "EV": (960, 1230), "NI": (1080, 1380)}
LATE: Final[dict[str, tuple[int, int]]] = {"MO": (540, 750), "AF": (840, 1140), "EV": (1170, 1500), "NI": (1260, 1740)}
_DAWN: Final = 120  # minutes of the morning that "overnight" may reach into
SHORTLY: Final = 30  # minutes that "shortly after midnight" may lie behind it

# What a zone may be east of Greenwich, in minutes; summer and winter time are mixed up too often to be told apart.
_EASTERN, _CENTRAL, _MOUNTAIN, _PACIFIC = (frozenset({-60 * h, -60 * (h - 1)}) for h in (5, 6, 7, 8))
_GREENWICH, _PARIS, _KYIV = frozenset({0}), frozenset({60, 120}), frozenset({120, 180})
OFFSETS: Final[dict[str, frozenset[int]]] = {
    "gmt": _GREENWICH, "utc": _GREENWICH, "bst": frozenset({60}), "cet": _PARIS, "cest": _PARIS, "eet": _KYIV,
    "eest": _KYIV, "kyiv time": _KYIV, "msk": frozenset({180, 240}), "moscow time": frozenset({180, 240}),
    "jst": frozenset({540}), "aest": frozenset({600, 660}), "est": _EASTERN, "edt": _EASTERN, "et": _EASTERN,
    "eastern": _EASTERN, "eastern time": _EASTERN, "cst": _CENTRAL, "cdt": _CENTRAL, "ct": _CENTRAL,
    "central time": _CENTRAL, "mst": _MOUNTAIN, "mdt": _MOUNTAIN, "mountain time": _MOUNTAIN, "pst": _PACIFIC,
    "pdt": _PACIFIC, "pt": _PACIFIC, "pacific": _PACIFIC, "pacific time": _PACIFIC,
}  # fmt: skip
_LOCAL: Final = frozenset({None, "local time"})  # where nothing is said, the clock is that of the place
_WRITTEN_FOR_OTHERS: Final = frozenset({"gmt", "utc"})  # told beside local time, so seldom the clock of the place
_STEP: Final = 30  # minutes: no two zones in the news differ by less, but for Nepal

_CLOCK: Final = re.compile(r"T([0-9]{2}):([0-9]{2})")
_PART: Final = re.compile(r"T(MO|MI|AF|EV|NI|DT)\Z")
_MINUTES_TOLD: Final = re.compile(r"[0-9][:.h][0-9]{2}|[0-9]{4}|(?i:past|quarter|half)")
_HALF_TOLD: Final = re.compile(
    r"(?i)[0-9 ][ap]\.?[ ]?m\b|\b(?:noon|midday|midnight|morning|afternoon|evening|tonight|night)\b|"
    r"\b0[0-9]|[0-9]{4}|\b(?:1[3-9]|2[0-4])[:.h]"
)
_ABOUT: Final = re.compile(r"(?i)\b(?:about|around|approximately|roughly)\b")
_ZONE: Final = re.compile(rf"\b({'|'.join(sorted(ZONES, key=len, reverse=True))})\b", re.IGNORECASE)
_ZONE_BEHIND: Final = re.compile(r"[ \u00a0]?\(?((?:[A-Z][a-z]{1,20}[ \u00a0]){1,2}|local )time\b")


def _slack(text: str, minute: int, mod: str | None) -> int:
    """Minutes by which a writer's clock may be off: "about 4 p.m." more than "4 p.m.", that more than "4:07 p.m."."""
    if mod == "APPROX":
        return 30 if minute % 30 == 0 else 10
    if not _MINUTES_TOLD.search(text):
        return 10
    return 5 if minute % 15 == 0 else 3 if minute % 5 == 0 else 1


def _stretch(time: Time, side: Side | None) -> tuple[int, int] | None:
    clock = _CLOCK.search(time.value)
    if clock is not None:
        minute = 60 * int(clock[1]) + int(clock[2])
        slack = _slack(time.text, minute, time.mod)
        return minute - (SHORTLY if side == "before" else slack), minute + (SHORTLY if side == "after" else slack)
    part = _PART.search(time.value)
    if part is None or side is not None:
        return None
    table = EARLY if time.mod == "START" else LATE if time.mod == "END" else EDGES
    return table.get(part[1], EDGES[part[1]])


def zone_of(time: Time, behind: str) -> str | None:
    """The zone named in a time expression, or in the text right behind it ("Tokyo time"), in lower case."""
    found = _ZONE.search(time.text)
    if found is not None:
        return found[1].casefold()
    if time.value.endswith("Z"):
        return "utc"
    named = _ZONE_BEHIND.match(behind)
    return f"{named[1].strip().casefold()} time" if named is not None else None


def clock_of(time: Time, text: str, side: Side | None = None, behind: str = "") -> ClockValue | None:
    """The time of day that a time expression tells, or None where it tells a day, a duration or a part of a period.

    Args:
        time: the expression.
        text: the words to show for it.
        side: "after" for "shortly after 4 p.m.", "before" for "just before".
        behind: the text right behind the expression, for its zone.
    """
    if time.type != "TIME":
        return None
    if time.mod is None and _ABOUT.search(text):  # "around half past ten": the expression begins behind the word
        time = time.model_copy(update={"mod": "APPROX"})
    stretch = _stretch(time, side)
    if stretch is None:
        return None
    value = f"T{time.value.split('T', maxsplit=1)[1]}"
    mod = {"after": "AFTER", "before": "BEFORE", None: time.mod}[side]
    return ClockValue(
        text=text, value=value, mod=mod, earliest=stretch[0], latest=stretch[1], zone=zone_of(time, behind)
    )


def _part(value: ClockValue) -> str | None:
    found = _PART.search(value.value)
    return found[1] if found is not None else None


def _between(a: ClockValue, b: ClockValue) -> tuple[tuple[int, int], tuple[int, int]]:
    """The stretches to hold against each other: two parts of a day by their cores, a clock by a part's wide edges."""
    if _part(a) is None or _part(b) is None:
        return (a.earliest, a.latest), (b.earliest, b.latest)
    one, other = (_core(value, part) for value in (a, b) if (part := _part(value)) is not None)
    return one, other


def _core(value: ClockValue, part: str) -> tuple[int, int]:
    if value.mod is not None:
        return value.earliest, value.latest
    # "overnight" is told in the morning, of whatever came before it: "early on Sunday morning"
    return (CORES[part][0], DAY + CORES["MO"][0] + _DAWN) if "overnight" in value.text.lower() else CORES[part]


def _half_open(value: ClockValue) -> bool:
    """Whether the words leave the half of the day open: "at 4:30", "10 o'clock"."""
    return _part(value) is None and not _HALF_TOLD.search(value.text) and value.zone is None


def _meet(one: tuple[int, int], other: tuple[int, int], shift: int) -> bool:
    """Whether two stretches of the day's circle share a minute, the second moved by a shift."""
    low, high = other[0] + shift, other[1] + shift
    return any(one[0] <= high + turn and low + turn <= one[1] for turn in range(-2 * DAY, 3 * DAY, DAY))


def _shifts(a: ClockValue, b: ClockValue) -> tuple[set[int], bool]:
    """By how many minutes b's clock may have to be moved to be a's, and whether that is known."""
    if a.zone == b.zone or (a.zone in _LOCAL and b.zone in _LOCAL):
        return {0}, True
    mine, its = OFFSETS.get(a.zone or ""), OFFSETS.get(b.zone or "")
    if mine is None or its is None:
        return set(range(0, DAY, _STEP)), False
    return {east - west for east in mine for west in its}, True


def _said(value: ClockValue) -> str:
    return f"“{' '.join(value.text.split())}”"


def compare_clocks(a: ClockValue, b: ClockValue) -> Comparison:
    """How two times of day relate; symmetric in the relation.

    Times told in two known zones are converted; where one zone is unknown and a shift by whole or half hours would make
    them one time, nothing can be said.

    >>> night = ClockValue(text="on Tuesday night", value="TNI", earliest=1020, latest=1800)
    >>> clock = ClockValue(text="shortly after midnight", value="T24:00", mod="AFTER", earliest=1430, latest=1470)
    >>> compare_clocks(night, clock).relation
    'within'
    >>> compare_clocks(night, ClockValue(text="at 2 p.m.", value="T14:00", earliest=830, latest=850)).why
    '“on Tuesday night” is not “at 2 p.m.”'
    """
    quoted = f"{_said(a)} and {_said(b)}"
    shifts, known = _shifts(a, b)
    one, other = _between(a, b)
    if (a.value, a.mod) == (b.value, b.mod) and 0 in shifts:
        return Comparison("same", f"both say {_said(a)}" if a.text == b.text else f"{quoted} mean the same time")
    if _half_open(a) or _half_open(b):
        shifts |= {shift + DAY // 2 for shift in shifts}
    meeting = [shift for shift in shifts if _meet(one, other, shift)]
    if not meeting:
        return Comparison("disjoint", f"{_said(a)} is not {_said(b)}")
    if known or (0 in meeting and not {a.zone, b.zone} & _WRITTEN_FOR_OTHERS):
        return Comparison("within", f"{quoted} can be one time")
    return Comparison("incomparable", f"{quoted} may be told in two time zones")
