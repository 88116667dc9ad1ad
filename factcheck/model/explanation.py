"""Why a finding says what it says, by itself: what `factcheck why` tells, as terminal text or as JSON v1."""

from typing import Literal

from pydantic import ConfigDict, Field

from factcheck.model.base import Model, Span
from factcheck.model.claim import Claim
from factcheck.model.finding import Assumption, Finding, Verdict
from factcheck.model.report import ArticleEntry, Tool


class Told(Span):
    """The sentence that makes a claim of the finding; `line` counts from 1, None where the text is not at hand."""

    claim: str
    article: str
    line: int | None
    text: str
    normalised: str


class Rung(Model):
    """One step of the kind's ladder: what a relation of two values means."""

    relation: str
    verdict: str
    confidence: float


class Explanation(Model):
    """One finding with all that it was taken from.

    `replayed` is the verdict that the evidence leads to when it is gone through again; it is the finding's own unless
    the report was made by another version. `assumptions` are those that would clear the finding, or have cleared it.
    """

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True, validate_by_alias=True)

    schema_: Literal["factcheck-why"] = Field(default="factcheck-why", alias="schema")
    version: Literal[1] = 1
    tool: Tool
    finding: Finding
    articles: tuple[ArticleEntry, ...]
    claims: tuple[Claim, ...]
    told: tuple[Told, ...]
    ladder: tuple[Rung, ...]
    assumptions: tuple[Assumption, ...]
    replayed: Verdict | None
