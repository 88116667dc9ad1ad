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
    """One quotation, or the part of one that stands in one paragraph, marks included.

    `inner` is what stands between the marks, `block` the position of its block in `Analysis.blocks`. `within` is the
    position, in the tuple of all quotations, of the one that it is quoted in ("“He told me ‘no’,” she said"). `opens`
    and `closes` are False where it goes on from the paragraph before or in the one behind. `speaker` is None where
    the text leaves open whose words they are: of a title, of words kept at a distance, of "he" where two fit.
    """

    inner: Span
    text: str
    block: int
    within: int | None = None
    opens: bool = True
    closes: bool = True
    speaker: str | None = None


class Attribution(Span):
    """Words that a text reports as somebody's: `start`/`end` is what is reported, `cue` the word that says so.

    `speaker` is None where the text does not say who it is ("it is said that …", "he" where two fit).
    """

    speaker: str | None
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
