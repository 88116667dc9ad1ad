"""What a sentence says as a whole: the words that carry it, its deeds, its ranks."""

from typing import Final, Literal, NamedTuple

from pydantic import Field, SkipValidation

from factcheck.model.base import Model, Span
from factcheck.model.time import Time

# Where a word stands in the article, its lemma, and its part of speech ("NUM" for units too, "TIME" for the words of
# dates).
PlacedWord = tuple[int, int, str, str]

Standing = Literal["done", "denied", "open"]
Outlook = Literal["", "ahead", "asked", "free", "barred", "ended", "still"]

CORE: Final = frozenset({"agent", "patient"})  # the slots of a deed that the verb itself opens


class PlacedLink(NamedTuple):
    """Two words of a statement that hang together, by their places among its words.

    `meant` tells how their clause is meant: "" so, "not", "will" of what is to be, or "may" of
    what may be; `part` what one word is to
    the other: "doer", "done" or "". `quoted` is True where both stand in quotation marks.
    """

    one: int
    other: int
    meant: str
    part: str
    quoted: bool


class Filler(Model):
    """What fills a slot of a deed: "agent", "patient", or the preposition that leads to it.

    `text` is a name as it is written, where `sort` is "NAME"; else a lemma, and `sort` its part of speech. `role` is
    the noun that says who a name's bearer is: "*spokesman* Tom Reed", "his *aunt*, Ana Ruiz". `whose` are the lemmas of
    what a thing is of or about: "the crew of the *trawler*", "the *parking* ban". `bearer` is the language model's sort
    of what bears a name ("PERSON", "ORG", …), empty where it tells none. `meant` is the name that a pronoun stands for,
    `beside` the adjectives beside a noun ("the *east* wall"). `known` tells that the text points at it ("the wall",
    "her car", a name), `part` that it is some of several ("two of the guards", "three guards"), `none` that there is
    none ("no shot", "nobody"; of "no one else" it is `part`, too), `whole` that it is all of them ("all three").
    """

    slot: str
    text: str
    sort: str
    role: str = ""
    whose: tuple[str, ...] = ()
    bearer: str = ""
    meant: str = Field(default="", exclude=True)
    beside: tuple[str, ...] = Field(default=(), exclude=True)
    known: bool = Field(default=False, exclude=True)
    part: bool = Field(default=False, exclude=True)
    none: bool = Field(default=False, exclude=True)
    whole: bool = Field(default=False, exclude=True)

    @property
    def named(self) -> str:
        """The name of whoever fills the slot, as it is written or as a pronoun means it; empty where there is none."""
        return self.text if self.sort == "NAME" else self.meant

    @property
    def last_word(self) -> str:
        """The last word of the name, or else of the noun, in lower case: by it a doer is looked up."""
        return (self.named or self.text).lower().split()[-1]


class Post(NamedTuple):
    """What somebody is by a sentence, and of what: "Ana Ruiz, *deputy director* of the observatory".

    `name` is the bearer's, in full where the article has it so, also of a pronoun; empty where nobody knows
    whom "he" means. `calling` is the noun, `beside` the
    words before it ("deputy"), `of` those of the body ("observatory"), and `named` whether a name is among these.
    `det` is the word before them ("the", "a"; of whatever says whose it is "its"). `start` and `end` bound the title in
    the article, `at` the name, (0, 0) where a pronoun stands, and `body` what it is of.
    """

    name: str
    calling: str
    beside: tuple[str, ...]
    of: tuple[str, ...]
    named: bool
    det: str
    start: int
    end: int
    at: tuple[int, int]
    body: tuple[int, int]


class Circumstance(NamedTuple):
    """Where a deed was done, with what, whence, to whom or because of what, as a phrase beside its verb tells it.

    `role` is "place", "source" ("from the balcony"), "goal" ("to the museum"), "means" ("with an axe") or "cause";
    `lead` the preposition, `start` and `end` bound the words behind it in the article, without "a" and "the".
    """

    role: str
    lead: str
    filler: Filler
    start: int
    end: int
    text: str


class Deed(Span):
    """What a clause tells: who did what to whom, and when.

    `start` and `end` bound the verb, or the noun that names the deed ("lodged a *complaint*"), in the article; `lemma`
    and `pos` are that word's. `standing` is "denied" of what was not done ("declined to name", "is yet to be named")
    and "open" of what is planned, feared or supposed. `reports` tells that it is a verb of speech; `under` is the verb
    that an infinitive hangs on ("*calls* for it to be lifted"), `before` that it was done before what the text is about
    ("had lifted").

    `within` are the words that make another deed of a verb ("carry *on*", "remain *calm*"). `to_come` tells that a
    clause says of what will be ("will close"), `so_far` that it says how things stand ("has not resigned"), `loose`
    that the text does not vouch for it: somebody denies it ("denied that he fired"), it is what somebody did not say or
    is to ensure, or what somebody decided, agreed or was told to do. `hedged` tells of what is "open" that the text
    gives it as a suspicion, a charge or a belief ("is suspected of stealing", "may have stolen"). Of a quality ("the
    door was locked") the adjective is the `lemma`, and whatever has it the agent; of what there is ("there was no
    guard") the `lemma` is "exist". `circumstances` are the phrases beside the verb and beside what the deed is done to.
    `outlook` tells of what is no plain doing: "ahead" of what is planned or likely ("was about to leave"), "asked" of
    what nobody knows ("it is unclear whether he left"), "free" and "barred" of what somebody may and may not do,
    "ended" and "still" of what goes on no longer, and goes on.
    """

    lemma: str
    pos: str
    standing: Standing
    slots: tuple[Filler, ...] = ()
    times: tuple[Time, ...] = Field(default=(), exclude=True)
    reports: bool = False
    under: str = ""
    before: bool = False
    within: tuple[str, ...] = ()
    to_come: bool = Field(default=False, exclude=True)
    so_far: bool = Field(default=False, exclude=True)
    loose: bool = Field(default=False, exclude=True)
    hedged: bool = Field(default=False, exclude=True)
    circumstances: SkipValidation[tuple[Circumstance, ...]] = Field(default=(), exclude=True)
    outlook: Outlook = Field(default="", exclude=True)

    @property
    def word(self) -> tuple[str, str]:
        """The lemma and the part of speech."""
        return self.lemma, self.pos

    def filler(self, slot: str) -> Filler | None:
        """What fills a slot, if anything does."""
        return next((filler for filler in self.slots if filler.slot == slot), None)


class Rank(Span):
    """The how-manieth of its sort something is: "the third deputy"; `start` and `end` bound the ordinal."""

    number: int
    noun: str


class StatementValue(Model):
    """What a sentence says, whatever it is: the words that carry it.

    `words` holds those words as (start, end, lemma, part of speech), `figures` the numbers and dates of the
    sentence, normalised ("29", "2008-12-14"), `links` which of the words hang together, `attributes` which of them say
    what something is in another clause or place ("Reed *is* a *Danish* singer": Reed, Danish), `deeds` what its clauses
    tell, `states` what qualities something has and what there is, `ranks` its ordinals, `days` where it names one day,
    and which (start, end, ISO date), `lengths` where it tells how long something lasts, and how long (start, end, a
    number with bounds and unit), `times` its dates and times of day (start, end, TIMEX3 value). Matching reads them and
    reports do not show them. `checkable` is False of what nobody can look up ("It is a risk."), of a quotation and of a
    sentence of a word or two. `deed` is the one deed that a statement was narrowed to, `exchanged` the one word or name
    of it that another text has another for. `asked` are the words (lemma, part of speech) of the question right before,
    which the sentence answers: "How many died? Twelve."
    `named` are the deeds that nouns name with their day: "the *theft* of the painting on Monday"; `posts` what the
    sentence says somebody is: "the *mayor*, Ana Ruiz".
    """

    type: Literal["statement"] = "statement"
    text: str
    words: SkipValidation[tuple[PlacedWord, ...]] = Field(default=(), exclude=True)
    figures: SkipValidation[frozenset[str]] = Field(default=frozenset(), exclude=True)
    links: SkipValidation[tuple[PlacedLink, ...]] = Field(default=(), exclude=True)
    attributes: SkipValidation[tuple[PlacedLink, ...]] = Field(default=(), exclude=True)
    deeds: tuple[Deed, ...] = Field(default=(), exclude=True)
    states: tuple[Deed, ...] = Field(default=(), exclude=True)
    named: tuple[Deed, ...] = Field(default=(), exclude=True)
    ranks: tuple[Rank, ...] = Field(default=(), exclude=True)
    posts: SkipValidation[tuple[Post, ...]] = Field(default=(), exclude=True)
    days: SkipValidation[tuple[tuple[int, int, str], ...]] = Field(default=(), exclude=True)
    lengths: SkipValidation[tuple[tuple[int, int, str], ...]] = Field(default=(), exclude=True)
    times: SkipValidation[tuple[tuple[int, int, str], ...]] = Field(default=(), exclude=True)
    deed: Deed | None = None
    exchanged: str | None = None
    checkable: bool = True
    asked: SkipValidation[tuple[tuple[str, str], ...]] = Field(default=(), exclude=True)
