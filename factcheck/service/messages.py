"""What a request holds, and what an answer is that is no report."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.article import Article
from factcheck.model.base import Model

_Named = Annotated[str, Field(min_length=1, max_length=300)]
_Assumed = Annotated[
    dict[_Named, Annotated[str, Field(max_length=1000)] | None],
    Field(default_factory=dict, description="Assumptions to accept: id or fingerprint → the reason, or null."),
]


class SentArticle(Model):
    """One text of one source, as plain text."""

    name: Annotated[_Named, Field(description="How the report calls it; no two articles of a request share a name.")]
    text: Annotated[
        str, Field(pattern=r"\S", description="The text, at least a word; spans of the report count in it.")
    ]
    title: Annotated[str | None, Field(default=None, description="The headline, where it is not part of the text.")]
    published: Annotated[date | None, Field(default=None, description="The day of publication, where it is known.")]

    def article(self) -> Article:
        """The same as the pipeline takes it."""
        return Article(name=self.name, text=self.text, title=self.title, published=self.published)


class CheckRequest(Model):
    """A draft, and what to check it against."""

    draft: SentArticle
    sources: Annotated[tuple[SentArticle, ...], Field(min_length=1)]
    assume: _Assumed

    @property
    def articles(self) -> tuple[SentArticle, ...]:
        """All of them, the draft first."""
        return (self.draft, *self.sources)


class CompareRequest(Model):
    """Articles to compare with each other."""

    articles: Annotated[tuple[SentArticle, ...], Field(min_length=1)]
    assume: _Assumed


Request = CheckRequest | CompareRequest


class Fault(Model):
    """One thing that is wrong in a request: where, as a JSON pointer (RFC 6901), and what."""

    at: str
    what: str


class Problem(Model):
    """Why there is no report: problem details as RFC 9457 has them."""

    type: Literal["about:blank"] = "about:blank"
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    faults: tuple[Fault, ...] = ()


class Health(Model):
    """That requests are answered, and by what."""

    status: Literal["ok"] = "ok"
    version: str
