"""The report, JSON v1: fields are added within version 1, never changed or dropped."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from factcheck.model.article import Location, absent
from factcheck.model.base import Model, Span
from factcheck.model.claim import Claim
from factcheck.model.decision import BaselineUse, DecisionsUse, Waiver
from factcheck.model.event import Event
from factcheck.model.finding import Assumption, Finding, Verdict
from factcheck.model.origin import SharedText

Role = Literal["source", "draft"]
Command = Literal["compare", "check"]
SentenceVerdict = Literal["contradicted", "updated", "unsupported", "supported", "undecided", "not-checkable"]

# What a sentence of a draft is, by its findings: the first row of which it has one.
_SENTENCE: tuple[tuple[SentenceVerdict, frozenset[Verdict]], ...] = (
    ("contradicted", frozenset({"contradiction"})),
    ("updated", frozenset({"update"})),
    ("unsupported", frozenset({"single-source"})),
    ("supported", frozenset({"agreement", "compatible"})),
    ("undecided", frozenset({"undecided"})),
)


def sentence_verdict(verdicts: Iterable[Verdict]) -> SentenceVerdict:
    """What a draft's sentence is, by the verdicts of its findings.

    >>> sentence_verdict(["agreement", "single-source"]), sentence_verdict([])
    ('unsupported', 'not-checkable')
    """
    found = set(verdicts)
    return next((name for name, those in _SENTENCE if those & found), "not-checkable")


class SetAside(Span):
    """A stretch of an article that was not read for claims, and why."""

    reason: str


class HouseSpelling(Span):
    """Words of the draft that the house spells otherwise."""

    article: str
    written: str
    preferred: str


class ArticleEntry(Model):
    """One article of the report. Articles that share an `origin` are copies or rewrites of one text, or of one owner.

    `author`, `publisher` and `locations` are there only where the article's file, or of `publisher` the settings, tell
    them; `owner` and `trusted` are what the settings say of that publisher.
    """

    id: str
    path: str
    role: Role = "source"
    title: str | None
    published: date | None
    origin: str
    set_aside: tuple[SetAside, ...]
    author: Annotated[str | None, Field(exclude_if=absent)] = None
    publisher: Annotated[str | None, Field(exclude_if=absent)] = None
    locations: Annotated[tuple[Location, ...], Field(exclude_if=absent)] = ()
    owner: str | None = None
    trusted: bool = False


class CheckedSentence(Span):
    """One sentence of the draft: what its findings come to, and their ids in reading order.

    The gravest finding decides: contradicted, updated (time explains the difference), unsupported (no source says it),
    supported, undecided; a sentence without a finding is not checkable. `settled` tells that somebody has settled all
    that was found in it.
    """

    verdict: SentenceVerdict
    findings: tuple[str, ...]
    settled: bool = False


class Tool(Model):
    """What made the report: the program, and the language model it read with."""

    name: Literal["factcheck"] = "factcheck"
    version: str
    model: str
    model_version: str


class Failure(Model):
    """An input that could not be read; the rest was compared."""

    path: str
    reason: str


class Summary(Model):
    """Counts: articles, origins, claims, and findings by verdict; `open` are those that nobody has settled.

    `open` is None where no decisions were held against the report.
    """

    articles: int
    origins: int
    claims: int
    findings: dict[str, int]
    open: dict[str, int] | None = None


class Report(Model):
    """What `compare` and `check` return; `model_dump(mode="json")` is JSON v1.

    `findings` stand in the order an editor should read them. Ids are positional; `Finding.fingerprint` is stable.
    `sentences` are those of the draft, in the order of its text; `compare` has none. `shared` tells which articles have
    text in common, and makes their origins. `spellings` are names that the draft does not write
    as the house does, `waivers` the draft's own; `baseline` and `decisions` tell what was held against the findings,
    None where nothing was.
    """

    # `schema` is a method of pydantic's base class, so the field bears another name in Python than in JSON
    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True, validate_by_alias=True)

    schema_: Literal["factcheck-report"] = Field(default="factcheck-report", alias="schema")
    version: Literal[1] = 1
    tool: Tool
    command: Command
    articles: tuple[ArticleEntry, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    assumptions: tuple[Assumption, ...]
    sentences: tuple[CheckedSentence, ...] = ()
    summary: Summary
    unread: tuple[Failure, ...] = ()
    shared: tuple[SharedText, ...] = ()
    spellings: tuple[HouseSpelling, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    baseline: BaselineUse | None = None
    decisions: DecisionsUse | None = None
