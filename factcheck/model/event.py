"""An event of one article, and the incident that events of several articles are."""

from datetime import date
from typing import Literal

from pydantic import Field, SkipValidation

from factcheck.model.base import Confidence, Model, Span
from factcheck.model.value import TimeValue

Standing = Literal["main", "earlier", "background", "planned"]
Part = Literal["doer", "affected", "side"]
Kin = Literal["main", "part", "earlier", "background", "planned", "other"]


class Telling(Span):
    """One sentence about an event, as the lemmas of its content words: what descriptions are compared by.

    None is ever read from outside.
    """

    lemmas: SkipValidation[frozenset[str]]


class Mention(Span):
    """Where an article speaks of an event."""

    article: str


class Participant(Span):
    """The words that name somebody or something taking part in an event, and in what part.

    A `doer` does it, the `affected` it is done to or befalls; those of a meeting, a clash or a merger are its `side`s.
    """

    article: str
    part: Part
    text: str


class Ordinal(Span):
    """The words that say which of a series an event is, "at least the fourth time": `low` to `high`, None for open."""

    article: str
    text: str
    low: int
    high: int | None = None


class Relation(Model):
    """What an event is to another one, `of`, by one article.

    `main` is what the article is about. The others are, of the main one, `earlier` ones of its sort, `background` from
    other years, `planned` ones, or `other` ones beside it; or `part` of whichever event they are told to happen in or
    to be brought about by.
    """

    article: str
    kin: Kin
    of: str | None = None


class Aligned(Model):
    """How sure it is that what several articles tell is one event, 0.5 to 1, and what speaks for it."""

    confidence: Confidence
    why: str


class Event(Model):
    """What happened, as the articles tell it; across articles an event is an incident with mentions in several.

    `type` is a folder-like id ("attack", "earthquake"); `label` a phrase a reader recognises. `time` is the TIMEX3
    value known for it, `earliest`/`latest` the days it can mean; `place` the narrowest place named. `standing` is its
    part in the story: the main event, an earlier one of its series, background, or planned. `relations` has, for each
    article that tells of it, what it is to the article's other events; `ordinals` which one of a series it is, and
    `participants` who takes part in it, each where the article says so. `aligned` is None where one article
    alone tells of it.

    What alignment reads and reports do not show: `family`, the types that can name it; `times`, every time the texts
    give it; `places` and `company`, the lower-case names and nouns told beside it; `tellings`, its sentences;
    `not_before`, which bounds a date without a year from below (news leaves the year out of what happened within the
    last twelve months).
    """

    id: str
    type: str
    label: str
    time: str | None = None
    earliest: date | None = None
    latest: date | None = None
    place: str | None = None
    standing: Standing = "background"
    mentions: tuple[Mention, ...]
    relations: tuple[Relation, ...] = ()
    ordinals: tuple[Ordinal, ...] = ()
    participants: tuple[Participant, ...] = ()
    aligned: Aligned | None = None
    family: str = Field(default="", exclude=True)
    times: tuple[TimeValue, ...] = Field(default=(), exclude=True)
    places: frozenset[str] = Field(default=frozenset(), exclude=True)
    company: frozenset[str] = Field(default=frozenset(), exclude=True)
    tellings: tuple[Telling, ...] = Field(default=(), exclude=True)
    not_before: date | None = Field(default=None, exclude=True)
