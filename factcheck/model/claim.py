"""A checkable assertion of one article."""

from datetime import date
from typing import Final, Literal

from pydantic import Field, SkipValidation

from factcheck.model.base import Model, Span
from factcheck.model.event import Telling
from factcheck.model.quantity import Quantity
from factcheck.model.value import TimeValue, Value

Polarity = Literal["positive", "negative"]
Extent = Literal["whole", "rest"]
Certainty = Literal["asserted", "hedged", "denied", "planned", "hypothetical", "questioned"]
COMPARED: Final[frozenset[Certainty]] = frozenset({"asserted", "hedged"})
"""Only what a text asserts is compared; a supposition contradicts nothing, a plan only another plan for the same."""

PLANNED: Final[frozenset[Certainty]] = COMPARED | {"planned"}
"""What a draft's sentences are looked up in: that it is to be is told by what tells that it is to be."""


class Bearer(Model):
    """Whom or what a deed befell that is done once: `deed` as `catalog.once_deed` names it, "death", "arrest".

    `name` is the bearer's, as the article writes it, or as it wrote it before where the sentence says "he"; else `noun`
    is the lemma that the article has for it, with `beside` the lemmas of what it is compounded with or of. `age` is
    that of a person in years. A thing is `definite` that is told as known ("the bridge"). One without name and noun
    ("it", "the funeral") is whoever the story tells the deed of.
    """

    deed: str
    name: str | None = None
    noun: str | None = None
    beside: tuple[str, ...] = ()
    age: int | None = None
    definite: bool = False


class Whose(Model):
    """Of which person a claim tells: by `name`, as fully as the article has it, else by what the text calls somebody.

    `called` are the lemmas of the nouns that the article has for the person: "pianist", "driver". `definite` tells that
    the words point at somebody ("the driver", "he"), and do not bring in one more ("a driver"). `dead` tells that the
    sentence tells of the death: then the person grows no older.
    """

    name: str | None = None
    called: tuple[str, ...] = ()
    definite: bool = True
    dead: bool = False


class Scope(Model):
    """Of how much a figure is told: in which place, and over which time.

    `places` are the innermost places named beside the figure ("killed nine people *in Cebu*"), as the text has them;
    more than one where they are listed. `spot` tells that the figure belongs to what happens in one place, a crash:
    then a town and its country are two names of that place. `times` are the dates that stand by this figure and by no
    other of its clause. `part` tells that the figure is given as a part of another one. `within` is the stretch of
    time, however dated, in which it came to so much ("in a week").
    """

    places: SkipValidation[tuple[str, ...]] = ()
    spot: bool = False
    times: SkipValidation[tuple[TimeValue, ...]] = ()
    within: str | None = None
    part: bool = False


EVERYWHERE: Final = Scope()
"""Of what no place and no time is told."""


class Setting(Model):
    """What stands around a claim's deciding words: by it matching tells whether two claims answer one question.

    `about` holds the lemmas of the clause's content words without the focus, `near` those of them that speak of this
    figure and of no other, `names` the proper names, `predicate` the lemma of the clause's verb, `times` the clause's
    dates. `who` holds the words of the clause's subject; `anaphoric` tells that these only point back at what the text
    is about ("it", "the film", no subject at all); `topic` holds the words of the article's title or headline.
    `extent` tells of how much the figure is told ("worldwide", "elsewhere"); `bases` are the numbers that the
    sentence's shares and marks rest on ("66 per cent based on 53 reviews"), and `base` tells that the figure is one.
    `told` is the whole sentence: its content words, and its figures and dates as their values.
    `figures` are the clause's other numbers, as digits where they can be read ("4", "5-4").
    `parts` are the groups into which the text parts the whole that the figure counts ("seven men and five women").
    `listed` are the times at which, the text says, what a rank counts has happened; `listed_before` tells that they are
    those of its earlier occurrences alone, `listed_plainly` that nothing but "and" and "in" stands between them.
    `alike` are the times of other events of a rank's sort that its text tells of, whether it counts them or not, and
    `dates` all dates that the text of a rank has anywhere.
    `bearers` are those whom what a time is told of befell, if it is done once.
    `scope` tells in which place and over which time a figure holds.

    No setting is ever read from outside, and every claim has one: its collections are taken as they are.
    """

    about: SkipValidation[frozenset[str]] = frozenset()
    near: SkipValidation[frozenset[str]] = frozenset()
    names: SkipValidation[frozenset[str]] = frozenset()
    predicate: str | None = None
    who: SkipValidation[frozenset[str]] = frozenset()
    anaphoric: bool = False
    topic: SkipValidation[frozenset[str]] = frozenset()
    extent: Extent | None = None
    bases: SkipValidation[tuple[Quantity, ...]] = ()
    base: bool = False
    times: SkipValidation[tuple[TimeValue, ...]] = ()
    told: Telling | None = None
    figures: SkipValidation[frozenset[str]] = frozenset()
    parts: SkipValidation[tuple[Quantity, ...]] = ()
    listed: SkipValidation[tuple[TimeValue, ...]] = ()
    listed_before: bool = False
    listed_plainly: bool = False
    alike: SkipValidation[tuple[TimeValue, ...]] = ()
    dates: SkipValidation[tuple[TimeValue, ...]] = ()
    bearers: SkipValidation[tuple[Bearer, ...]] = ()
    whose: Whose | None = None
    scope: SkipValidation[Scope] = EVERYWHERE


class Claim(Model):
    """One assertion: what it says, where it says it, who says so.

    `start`/`end` is the clause that makes the claim, inside one paragraph; `focus` the few words in it that carry the
    value (at most 80 characters, quotations aside); `quote` is `text[start:end]`. `kind` is the folder under `claims/`.
    `attribute` names the question that the claim answers about its subject, so that two claims can be compared only
    where their attributes are equal ("killed", "rank:violence"). `subject` is what it is about, in the text's words.
    `anchor` is the word that names the event the claim belongs to. `headline` tells a claim of the headline, `lead`
    one of the headline or the first paragraph. `speaker` is None in the text's own voice.

    `setting` is what matching reads and reports do not show.
    """

    id: str
    article: str
    kind: str
    event: str | None = None
    start: int
    end: int
    quote: str
    focus: Span
    value: Value
    polarity: Polarity = "positive"
    certainty: Certainty = "asserted"
    speaker: str | None = None
    as_of: date | None = None
    attribute: str
    subject: str | None = None
    anchor: Span | None = None
    lead: bool = False
    headline: bool = False
    setting: Setting = Field(default=Setting(), exclude=True)

    @property
    def span(self) -> Span:
        """The clause, as a span."""
        return Span(start=self.start, end=self.end)
