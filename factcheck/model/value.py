"""The values that claims assert, one class per value type; `type` tells them apart in JSON."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, SkipValidation

from factcheck.model.base import Model, Number
from factcheck.model.statement import StatementValue
from factcheck.model.time import Time
from factcheck.model.trusted import trusted


class Worded(Model):
    """The type of a value and the words of the text that tell it."""

    type: str
    text: str


class Bounded(Model):
    """A number as an interval: "at least 23" is low 23 and high None, "about 40" is approximate."""

    low: Number | None
    high: Number | None
    approximate: bool = False
    strict_low: bool = False
    strict_high: bool = False


class _Sides(Worded):
    sides: tuple[Number, Number] | None = None  # a base of its own keeps it in front of the bounds in JSON


class CountValue(Bounded, Worded):
    """How many: bounds inclusive, None is unbounded. `outcome` is what befell those counted ("killed"), for tolls.

    `strict_low` and `strict_high` tell that the words exclude the bound itself ("more than 41", "fewer than 41").

    `counted` is the plural class counted ("people", "homes"); `subset` tells that the text gives the number as a part
    of another one ("including four children"), `in_care` that those counted were brought to a hospital or treated,
    which not everybody needs who was hurt.
    """

    type: Literal["count"] = "count"
    counted: str
    outcome: str | None = None
    subset: bool = False
    in_care: bool = False


class OrdinalValue(Model):
    """The rank in a series: "at least the third time" is low 3, high None; `series` is what is counted.

    `among` are the words behind it that tell among which ones: "the fifth coach fired this season".
    """

    type: Literal["ordinal"] = "ordinal"
    text: str
    low: int
    high: int | None
    series: str
    among: tuple[str, ...] = ()


class TimeValue(Model):
    """When: the TIMEX3 value, the days it can mean (inclusive), and the place in a series ("latest", "earlier")."""

    type: Literal["time"] = "time"
    text: str
    value: str | None = None
    mod: str | None = None
    earliest: date | None = None
    latest: date | None = None
    position: Literal["latest", "earlier"] | None = None

    @staticmethod
    def of(time: Time) -> "TimeValue":
        """The value of a time expression."""
        return _time_value(text=time.text, value=time.value, mod=time.mod, earliest=time.earliest, latest=time.latest)


_time_value = trusted(TimeValue)


class ClockValue(Model):
    """At what time of day: TIMEX3's time ("T14:53", "TNI" for a night) and modifier, and the minutes it can mean.

    `earliest` and `latest` count from midnight, both inclusive, widened as the words allow ("about", "just after", the
    soft edges of an evening); they lie below 0 or above 1440 where the stretch runs over midnight. `zone` is the time
    zone that the text names ("gmt", "local time"), None where it names none.
    """

    type: Literal["clock"] = "clock"
    text: str
    value: str
    mod: str | None = None
    earliest: int
    latest: int
    zone: str | None = None


class PlaceValue(Model):
    """Where: the place's name, how something lies to it ("in", "near", "at"), and the places that contain it."""

    type: Literal["place"] = "place"
    text: str
    name: str
    relation: str
    within: tuple[str, ...] = ()


class MoneyValue(Bounded, Worded):
    """A sum: bounds as in a count, in whole units of `currency` (ISO 4217, or "?" where the text leaves it open)."""

    type: Literal["money"] = "money"
    currency: str
    role: str


class PresenceValue(Model):
    """Whether there was any: `present` is false for "no staff were injured"; `what` is the thing asserted."""

    type: Literal["presence"] = "presence"
    text: str
    present: bool
    what: str


class PercentValue(Bounded, Worded):
    """A share in per cent, bounds as in a count.

    `unit` tells per cent from percentage points; `sense` a level ("5 per cent of voters") from a rise or a fall by it.
    """

    type: Literal["percent"] = "percent"
    unit: Literal["percent", "point"] = "percent"
    sense: Literal["level", "rise", "fall"] = "level"


class MeasureValue(Bounded, Worded):
    """A length, mass, speed, temperature, magnitude …: bounds as in a count, in `unit` as the text has it."""

    type: Literal["measure"] = "measure"
    unit: str


class DurationValue(Bounded, Worded):
    """How long: bounds as in a count, in `unit` ("hour", "day", "year") as the text has it."""

    type: Literal["duration"] = "duration"
    unit: str


class AgeValue(Bounded, Worded):
    """How old, in years: bounds as in a count; "in her thirties" is 30 to 39."""

    type: Literal["age"] = "age"


class ScoreValue(Bounded, _Sides):
    """A result ("2-1": `sides` larger figure first), or a mark (bounds as in a count, out of `scale`)."""

    type: Literal["score"] = "score"
    low: Number | None = None
    high: Number | None = None
    scale: Number | None = None


class QuoteValue(Model):
    """Words between quotation marks, and whose they are: None where the text leaves it open.

    `person` tells that the speaker is a named person, who is nobody else: an office or a "neighbour" may be anyone.
    `read_as` are the words as they are compared, where they hold a name that the house spells otherwise.
    """

    type: Literal["quotation"] = "quotation"
    text: str
    speaker: str | None = None
    person: bool = False
    read_as: str | None = None


class AttributionValue(Model):
    """Who said certain `words`; `text` is the speaker as the text has it. `person` as in a quotation."""

    type: Literal["attribution"] = "attribution"
    text: str
    words: str
    speaker: str | None = None
    person: bool = False


class RoleValue(Model):
    """What a person is: the title by its one name, `of` what; `office` names a sort of which nobody holds two."""

    type: Literal["role"] = "role"
    text: str
    person: str
    title: str
    of: str | None = None
    office: str | None = None
    former: bool = False
    acting: bool = False
    deputy: bool = False


class StatusValue(Model):
    """What stage a person's case, or a thing, is in: `slot` is what is asked ("verdict"), `state` the answer.

    `who` is whom or what it is said of, `named` tells that this is a name, `pronoun` that the text only says "he". `of`
    holds what it is for, to or by ("first degree murder", "arson"; "life"; "council"), in lower case. `polarity` is
    negative for "has not been charged"; `yet` tells that it is still to come, or may ("will be charged", "not charged
    yet").
    """

    type: Literal["status"] = "status"
    text: str
    slot: str
    state: str
    who: str
    named: bool = False
    pronoun: bool = False
    of: tuple[str, ...] = ()
    polarity: Literal["positive", "negative"] = "positive"
    yet: bool = False


class ActorValue(Model):
    """Who did what to whom: `agents` by name, `action` by its one name ("beat" for "defeated"), `patient` by name.

    `contest` tells that the two could change places: who beat whom, and not only who bought what. `persons` tells that
    the agents are persons: an officer and a police force can both be said to have done one thing.
    """

    type: Literal["actor"] = "actor"
    text: str
    agents: tuple[str, ...]
    action: str
    patient: str
    contest: bool = False
    persons: bool = False


class NameValue(Model):
    """A name as it is written: whose (`sort`), and its words in lower case without titles, accents and legal forms.

    A "word" is a name of one word of which nothing tells what bears it: a firm's, a surname alone, a village's.
    A "thing" is a gang, a street, a ship that is called by a noun for what it is, or another name of somebody.
    `bearer` is set where matching knows by more than the names that two of them are given to one person.
    """

    type: Literal["name"] = "name"
    text: str
    sort: Literal["person", "organisation", "place", "word", "thing"]
    parts: tuple[str, ...]
    bearer: str | None = None


class PartValue(Model):
    """Which part a name has in what a clause tells: its `slot` in the `deed` ("agent", "patient", "to").

    `sort` says what bears the name: a "person", a "place", an "organisation", "" where that is not known; a "spot" is a
    part of a house, by one name of its own. What matching reads and reports do not show: `others`, the clause's other
    slots with the name or the noun in them, each with its part of speech; `words`, its other words.
    """

    type: Literal["part"] = "part"
    text: str
    name: str
    slot: str
    deed: tuple[str, str]
    sort: Literal["person", "place", "organisation", "spot", ""] = ""
    others: SkipValidation[tuple[tuple[str, str, str], ...]] = Field(default=(), exclude=True)
    words: SkipValidation[tuple[tuple[str, str], ...]] = Field(default=(), exclude=True)


class CauseValue(Model):
    """What caused something, or by what means it was done.

    `path` leads from the slot to the class, general before special: ("weapon", "firearm", "rifle"); a slot holds one
    class ("weapon", "ignition", "death") or several at once ("origin"). It is empty where the text leaves the cause
    open ("under investigation"). `cause` is the word itself, `denied` tells that the text excludes this cause, `victim`
    names whom it befell, where the text gives a name.
    """

    type: Literal["cause"] = "cause"
    text: str
    path: tuple[str, ...]
    cause: str
    denied: bool = False
    victim: str | None = None


class SuperlativeValue(Model):
    """The rank of something among its like: "the second-largest bank in the country", "the worst flood since 1998".

    `rank` counts from the top of the `dimension` ("large", "deadly", or "first" for who came first); `only` tells that
    there is no other. `of` is what it is ranked among, `thing` what is ranked, `within` the place that bounds the
    ranking. `since` is the year, `years` the stretch in years, over which it holds ("in a decade"), `ever` that it
    always does.
    """

    type: Literal["superlative"] = "superlative"
    text: str
    rank: Annotated[int, Field(ge=1)]
    dimension: str
    of: str
    thing: str | None = None
    only: bool = False
    within: str | None = None
    since: int | None = None
    years: Number | None = None
    ever: bool = False
    denied: bool = False


class Figure(Model):
    """One figure of a change: bounds as in a count."""

    low: Number | None
    high: Number | None
    approximate: bool = False


class ChangeValue(Model):
    """That something rose or fell: from where (`start`), to where (`end`), by how much (`by`), each None where untold.

    `unit` is the currency, the measure or "percent", None for bare numbers; `of` whose it is ("shares of Norbank");
    `period` holds the TIMEX3 values of the dates told with it.
    """

    type: Literal["change"] = "change"
    text: str
    direction: Literal["rise", "fall"]
    start: Figure | None = None
    end: Figure | None = None
    by: Figure | None = None
    unit: str | None = None
    of: str | None = None
    period: tuple[str, ...] = ()
    denied: bool = False


class ImpactValue(Model):
    """Whether one projectile hit a thing, or came down near it.

    `projectile` is its sort ("missile", "shell"), `target` the thing in lower-case lemmas ("embassy compound"); `the`
    tells that the text points at it ("the building").
    """

    type: Literal["impact"] = "impact"
    text: str
    projectile: str
    target: str
    hit: bool
    the: bool = False


class TraitValue(Model):
    """What one person or thing has but one of: `relation` is which ("residence", "block"), `bearer` whose.

    `answer` is the name or number given; `path` its classes, general before special, where it is no place's name;
    `within` the places that the text says hold it ("Fort Bell, Ohio").
    """

    type: Literal["trait"] = "trait"
    text: str
    relation: str
    bearer: str
    answer: str
    path: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


Value = Annotated[
    CountValue
    | OrdinalValue
    | TimeValue
    | ClockValue
    | PlaceValue
    | MoneyValue
    | PresenceValue
    | PercentValue
    | MeasureValue
    | DurationValue
    | AgeValue
    | ScoreValue
    | QuoteValue
    | AttributionValue
    | RoleValue
    | StatusValue
    | ActorValue
    | NameValue
    | PartValue
    | CauseValue
    | SuperlativeValue
    | ChangeValue
    | StatementValue
    | ImpactValue
    | TraitValue,
    Field(discriminator="type"),
]
