"""What each stage saw in one article, for `analyse` and `inspect`."""

from typing import Literal

from factcheck.model.article import Article
from factcheck.model.base import Model, Span
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.quantity import Quantity
from factcheck.model.report import SetAside
from factcheck.model.time import Time

BlockRole = Literal["headline", "dateline", "paragraph", "aside"]


class Block(Span):
    """A stretch of the text between line breaks: the headline, a paragraph, or something set aside (`reason`)."""

    role: BlockRole
    reason: str | None = None


class Sentence(Span):
    """One sentence; `block` is the position of its block in `Analysis.blocks`, `lead` tells headline and lede."""

    text: str
    block: int
    lead: bool


class Quotation(Span):
    """One quotation, marks included; `inner` is what stands between the marks; `speaker` None where none was found."""

    inner: Span
    text: str
    speaker: str | None = None


class Attribution(Span):
    """Words that a text reports as somebody's: `start`/`end` is what is reported, `cue` the verb that says so."""

    speaker: str
    cue: Span
    cue_text: str


class Analysis(Model):
    """One article, as the stages up to linking see it."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    set_aside: tuple[SetAside, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    quotations: tuple[Quotation, ...]
    attributions: tuple[Attribution, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
