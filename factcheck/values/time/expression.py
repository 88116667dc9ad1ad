"""What a time expression says before it is resolved: the rules build these, `resolve` gives them values."""

from dataclasses import dataclass
from typing import Literal

Base = Literal["published", "story"]
Side = Literal["earlier", "later"]


@dataclass(frozen=True, slots=True)
class Void:
    """Words that look like a time and are none ("the Sunday Times", "31 February"): they keep other rules away."""


@dataclass(frozen=True, slots=True)
class Literally:
    """A value that needs no resolving: "the 1990s" is 199, "recently" is PAST_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Fields of a calendar date as far as they are named.

    `direction` is -1 for "last April", 0 for "this April", 1 for "next April" and None for plain "April"; `base` is
    what the direction counts from, `weeks` what is added to a weekday found so ("Tuesday week"). `last_day` closes a
    stretch of days ("3-5 March"). `swappable` tells that day and month may stand the other way round ("03/04/2013").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    feast: str | None = None
    direction: int | None = None
    base: Base = "published"
    weeks: int = 0
    swappable: bool = False


@dataclass(frozen=True, slots=True)
class Monthly:
    """The `nth` weekday of a month, -1 the last: "the third Sunday in June"."""

    weekday: int
    nth: int
    month: "Node"


@dataclass(frozen=True, slots=True)
class NumberedDay:
    """A weekday with its day of a month that is not named: "Friday the 13th"."""

    weekday: int
    day: int


@dataclass(frozen=True, slots=True)
class Beside:
    """The first weekday after a day, or the last before it: "the Monday after Easter"."""

    weekday: int
    day: "Node"
    after: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """A period of `unit` so many units from the base: "last week", "two days later", "that month" (amount 0)."""

    unit: str
    amount: int
    base: Base = "published"
    comparative: bool = False  # "a year earlier" compares like with like: a quarter with the quarter of the year before
    grain: str | None = None  # the unit it is told in, where that is finer: "a year ago today" is a day


@dataclass(frozen=True, slots=True)
class At:
    """A time of day ("T10:35", "TNI") of a day."""

    day: "Node"
    time: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day whose day is found in the sentence or the story: "at 10:35 a.m.", "the morning"."""

    time: str


@dataclass(frozen=True, slots=True)
class Inside:
    """A named period of a resolved year: "December of last year", "this year's third quarter"."""

    inner: "Node"
    outer: "Node"


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week or weekend around a day: "the week of March 6"."""

    day: "Node"
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: "P3D", "PXY"."""

    value: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A set of times: "every Friday" is XXXX-WXX-5, "daily" P1D."""

    value: str


PlacedWeekday = Monthly | NumberedDay | Beside
Node = Void | Literally | Calendar | PlacedWeekday | Shift | At | Clock | Inside | WeekOf | Length | Repeat


@dataclass(frozen=True, slots=True)
class Expression:
    """A node with its place in the text and what bends it.

    `side` marks "earlier this year" and "later that month": the part of the period before or after the base.
    """

    start: int
    end: int
    node: Node
    mod: str | None = None
    side: Side | None = None
