"""What a verdict rests on, kept so that it can be replayed: alignment, comparison, rule, confidence."""

from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.base import Model

Relation = Literal["same", "within", "disjoint", "incomparable"]
Level = Literal["same", "within", "bounds", "disjoint"]
Scope = Literal["event", "statement", "words", "person", "name", "description", "passage"]
# What gave the verdict; see docs/json.md.
Rule = Literal[
    "ladder",
    "update",
    "one-source",
    "two-events",
    "own-text",
    "own-list",
    "parts",
    "calendar",
    "sums",
    "two-speakers",
    "one-origin",
    "copied",
    "told-twice",
    "stages",
    "unsettled",
    "retold",
    "lacking",
    "assumption",
    "house-list",
    "in-turn",
]


class Reason(Model):
    """One feature of an alignment: its weight, and the words for it.

    A weight of 0 says that the feature was silent; None that it carries no weight but had to hold, or that its veto
    gave way, for the reason in `why`.
    """

    feature: str
    weight: float | None
    why: str


class Alignment(Model):
    """Why two articles' words were held for one question.

    `by` tells what was aligned: the event that both tell of, the statement around the value, the words of a quotation,
    the person, the name, the description of a happening that is told twice, or the passage that says what a sentence
    says. `one` and `other` are claims where
    claims were aligned, None where events were; `told_as` how the two articles call it. `total` is the sum of the
    weights, `threshold` what it had to reach; both None where nothing is weighed.
    """

    by: Scope
    articles: tuple[str, str]
    told_as: tuple[str, str]
    one: str | None = None
    other: str | None = None
    reasons: tuple[Reason, ...]
    total: float | None = None
    threshold: float | None = None


class Compared(Model):
    """Two claims whose values were compared, and the step of the kind's ladder that this is.

    `relation` is that of the two values alone; `step` is the ladder's, which differs from it where `shift` says why (a
    draft that claims less than its source); `bounds` is two bounds that do not exclude each other though the texts do
    not know the same. `means` is what the ladder says of the step.
    """

    one: str
    other: str
    relation: Relation
    bounds_only: bool = False
    why: str
    step: Level
    shift: str | None = None
    means: str


class Factor(Model):
    """One thing that raises or lowers the confidence: its points (log-odds, 0 changes nothing), and why."""

    factor: str
    amount: float
    points: float
    why: str


class Alternative(Model):
    """Another verdict that was considered, and why it was not given."""

    verdict: str
    why: str


class Evidence(Model):
    """Everything that a verdict was taken from.

    `comparisons` has the deciding pair first; `left_off` counts those that are not listed. `rule` is what gave the
    verdict, `because` says so in words. The points of `confidence` add up to the log-odds of the confidence.
    """

    alignment: tuple[Alignment, ...] = ()
    comparisons: tuple[Compared, ...] = ()
    left_off: Annotated[int, Field(ge=0)] = 0
    rule: Rule
    because: str
    confidence: tuple[Factor, ...] = ()
