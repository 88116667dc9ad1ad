"""What a pattern gives back: one thing that a sentence asserts."""

from typing import TYPE_CHECKING

from factcheck.model.base import Span
from factcheck.model.claim import Bearer, Certainty, Polarity, Whose
from factcheck.model.value import Value

if TYPE_CHECKING:
    from factcheck.extraction.sentence.told_people import People
    from factcheck.language.tokens import Token


class Assertion:
    """What a pattern found: the deciding words, the word that decides its context, the value.

    `focus` holds the words that carry the value; `trigger` governs the clause; `anchor` names the event the value
    belongs to (the trigger unless given); `polarity` overrides what the context says, where the pattern knows better
    ("no staff were injured" is a negative assertion without a negated verb). `rank` orders assertions about
    one attribute by how fully they answer it: one gives way where the article makes another of a lower rank ("he was
    killed" beside "two people were killed"), and where it makes any about the attribute `yields`.
    `certainty` and `speaker` override the context as `polarity` does: that somebody said "if it rains" is no
    supposition. `whole` tells that the whole sentence asserts it. `bearers` are
    those whom what is dated befell, `whose` is the person of whom it is told. `people` holds those counted, where the
    value counts people whom something befell. `label` tells that the clause says something else of whoever is called
    so: its dates are not the value's ("in 2013 he takes over from Ann Bell, the 12th conductor").
    """

    def __init__(  # noqa: PLR0913, PLR0917 - all that a pattern may know of what it found; see the class
        self, trigger: "Token", focus: Span, value: Value, attribute: str, subject: str | None = None,
        anchor: "Token | None" = None, polarity: Polarity | None = None, hedged: bool = False, rank: int = 0,
        yields: str = "", certainty: Certainty | None = None, speaker: str | None = None,
        people: "People | None" = None, whole: bool = False, bearers: tuple[Bearer, ...] = (),
        whose: Whose | None = None, label: bool = False,
    ) -> None:  # fmt: skip
        """What was found; for each argument see the class."""
        self.trigger, self.focus, self.value, self.attribute = trigger, focus, value, attribute
        self.subject, self.anchor, self.polarity, self.hedged = subject, anchor, polarity, hedged
        self.rank, self.yields, self.certainty, self.speaker = rank, yields, certainty, speaker
        self.people, self.whole, self.bearers, self.whose, self.label = people, whole, bearers, whose, label

    def telling(self, value: Value) -> "Assertion":
        """The same of another value."""
        return Assertion(
            self.trigger, self.focus, value, self.attribute, self.subject, self.anchor, self.polarity, self.hedged,
            self.rank, self.yields, self.certainty, self.speaker, self.people, self.whole, self.bearers, self.whose,
            self.label,
        )  # fmt: skip
