"""The values that claims assert, one class per value type; `type` tells them apart in JSON."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.base import Model, Number


class CountValue(Model):
    """How many: bounds inclusive, None is unbounded. `outcome` is what befell those counted ("killed"), for tolls.

    `counted` is the plural class counted ("people", "homes"); `subset` tells that the text gives the number as a part
    of another one ("including four children").
    """

    type: Literal["count"] = "count"
    text: str
    low: Number | None
    high: Number | None
    approximate: bool = False
    counted: str
    outcome: str | None = None
    subset: bool = False


class OrdinalValue(Model):
    """The rank in a series: "at least the third time" is low 3, high None; `series` is what is counted."""

    type: Literal["ordinal"] = "ordinal"
    text: str
    low: int
    high: int | None
    series: str


class TimeValue(Model):
    """When: the TIMEX3 value, the days it can mean (inclusive), and the place in a series ("latest", "earlier")."""

    type: Literal["time"] = "time"
    text: str
    value: str | None = None
    mod: str | None = None
    earliest: date | None = None
    latest: date | None = None
    position: Literal["latest", "earlier"] | None = None


class PlaceValue(Model):
    """Where: the place's name, how something lies to it ("in", "near", "at"), and the places that contain it."""

    type: Literal["place"] = "place"
    text: str
    name: str
    relation: str
    within: tuple[str, ...] = ()


class MoneyValue(Model):
    """A sum: bounds inclusive in whole units of `currency` (ISO 4217, or "?" where the text leaves it open)."""

    type: Literal["money"] = "money"
    text: str
    low: Number | None
    high: Number | None
    approximate: bool = False
    currency: str
    role: str


class PresenceValue(Model):
    """Whether there was any: `present` is false for "no staff were injured"; `what` is the thing asserted."""

    type: Literal["presence"] = "presence"
    text: str
    present: bool
    what: str


Value = Annotated[
    CountValue | OrdinalValue | TimeValue | PlaceValue | MoneyValue | PresenceValue, Field(discriminator="type")
]
