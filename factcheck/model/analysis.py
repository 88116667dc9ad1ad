"""What each stage saw in one article, for `analyse` and `inspect`."""

from typing import Literal, Self

from factcheck.model.article import Article
from factcheck.model.base import Model, Span
from factcheck.model.claim import Claim
from factcheck.model.decision import Waiver
from factcheck.model.event import Event
from factcheck.model.quantity import Quantity
from factcheck.model.report import SetAside
from factcheck.model.time import Time
from factcheck.model.value import PlaceValue

ActorType = Literal["person", "organisation"]
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


class Place(Span):
    """A place that a claim is tied to: the words that say where ("in the Lukyanivka district"), and the name in them.

    `relation` is the preposition, `within` the places that the text says hold it. `claim` and `event` are the ids of
    the claim and of the event (None for a thing's place) that lie there. A place on which nothing hangs is not read.
    """

    text: str
    name: str
    relation: str
    within: tuple[str, ...] = ()
    claim: str
    event: str | None = None

    @classmethod
    def of(cls, claim: Claim, value: PlaceValue) -> Self:
        """The place that is the value of a claim."""
        return cls(
            start=claim.focus.start,
            end=claim.focus.end,
            text=claim.quote[claim.focus.start - claim.start : claim.focus.end - claim.start],
            name=value.name,
            relation=value.relation,
            within=value.within,
            claim=claim.id,
            event=claim.event,
        )


class Actor(Span):
    """One mention of a person or an organisation: by name, or by a pronoun that was found to speak for somebody.

    `name` is the fullest form that the article has of it where that is certain, else the words themselves.
    """

    text: str
    type: ActorType
    name: str


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
    places: tuple[Place, ...] = ()
    people: tuple[Actor, ...] = ()
    waivers: tuple[Waiver, ...] = ()
