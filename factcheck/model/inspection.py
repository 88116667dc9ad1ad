"""What `inspect` shows: the spans that each stage saw in one article, layer by layer.

Fields are added within version 1, never changed or dropped.
"""

from datetime import date
from typing import Literal, get_args

from pydantic import ConfigDict, Field

from factcheck.model.analysis import Actor, Attribution, Block, Place, Quotation, Sentence
from factcheck.model.base import Model, Span
from factcheck.model.claim import Claim
from factcheck.model.event import Event, Standing
from factcheck.model.quantity import Quantity
from factcheck.model.report import Tool
from factcheck.model.time import Time

Layer = Literal["sentences", "quotations", "attribution", "times", "quantities", "places", "people", "events", "claims"]
LAYERS: tuple[Layer, ...] = get_args(Layer)


class InspectedArticle(Model):
    """The article that was looked at; `published` is the day found in its text where none was given."""

    name: str
    title: str | None
    published: date | None


class Attributed(Attribution):
    """An attribution with the words that are reported."""

    text: str


class EventMention(Span):
    """One mention of an event; `event` is its id, equal for all its mentions, the rest is what the article says of it.

    A word that names several events ("strikes in July and in August") has one entry for each.
    """

    text: str
    event: str
    type: str
    label: str
    standing: Standing
    time: str | None
    place: str | None


class InspectedClaim(Claim):
    """A claim; `text` is its clause, the same as `quote`."""

    text: str


class Layers(Model):
    """The entries of each layer in text order; None where a layer was not asked for. All have start, end and text."""

    sentences: tuple[Sentence, ...] | None = None
    quotations: tuple[Quotation, ...] | None = None
    attribution: tuple[Attributed, ...] | None = None
    times: tuple[Time, ...] | None = None
    quantities: tuple[Quantity, ...] | None = None
    places: tuple[Place, ...] | None = None
    people: tuple[Actor, ...] | None = None
    events: tuple[EventMention, ...] | None = None
    claims: tuple[InspectedClaim, ...] | None = None


class Inspection(Model):
    """What the stages saw in one article; `blocks` are its parts, with the reason where one was set aside.

    `events` are those of which the layer of that name has the mentions: who takes part in each, which of a series it
    is, and what it is to the others. Empty where that layer was not asked for.
    """

    # `schema` is a method of pydantic's base class, so the field bears another name in Python than in JSON
    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True, validate_by_alias=True)

    schema_: Literal["factcheck-inspection"] = Field(default="factcheck-inspection", alias="schema")
    version: Literal[1] = 1
    tool: Tool
    article: InspectedArticle
    blocks: tuple[Block, ...]
    layers: Layers
    events: tuple[Event, ...] = ()
