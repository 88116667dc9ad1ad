"""One assertion about people whom something befell, as the roll of an article sees it (see `extraction.roll`)."""

from dataclasses import dataclass, replace
from itertools import islice

from factcheck.extraction.sentence.reading import Assertion
from factcheck.extraction.sentence.told_people import Person
from factcheck.language.parsed import AnchoredClaim
from factcheck.language.syntax import ancestors_or_self
from factcheck.model.base import Number
from factcheck.model.value import CountValue
from factcheck.thesaurus.attackers import ATTACKERS

_VAGUE = frozenset({"several", "few", "many", "handful", "multiple", "numerous"})
# Blows that may have killed: whoever "was shot" may live or not.
BLOWS = frozenset({"shoot", "stab", "shooting", "stabbing"})

_STATES = frozenset(
    {
        "condition",
        "hospital",
        "surgery",
        "fight",
        "cling",
        "list",
        "survive",
        "recover",
        "treat",
        "hospitalize",
        "hospitalise",
    }
)
_NEAR = 4  # heads over a word among which the verb of its clause is looked for
_TOP = 3  # sentences
_OWN_HAND = frozenset({"commit", "take", "suicide"})
_SELF = frozenset({"himself", "herself", "themselves", "themself"})
_POLICE = frozenset({"police", "officer", "deputy", "trooper", "agent", "policeman", "guard", "soldier"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One assertion on the roll, at its place in the article."""

    place: int
    assertion: Assertion
    anchored: AnchoredClaim

    @property
    def persons(self) -> tuple[Person, ...]:
        """Those it tells of one by one."""
        return self.assertion.people.persons if self.assertion.people is not None else ()

    @property
    def others(self) -> bool:
        """Whether it counts people beside those told before."""
        people = self.assertion.people
        return people is not None and (people.others or any(p.fresh for p in people.persons))

    @property
    def part(self) -> bool:
        """Whether it counts some of those affected ("two of them", "the boy")."""
        return self.assertion.people is not None and self.assertion.people.part

    @property
    def single(self) -> bool:
        """Whether it tells of one person."""
        value = self.assertion.value
        return isinstance(value, CountValue) and value.low == value.high == 1 and len(self.persons) == 1

    @property
    def counted_one(self) -> bool:
        """Whether the words count one, "one person", and do not just bring somebody in, "a man"."""
        value = self.assertion.value
        return isinstance(value, CountValue) and value.text.lower().split()[:1] in (["one"], ["1"])

    @property
    def vague(self) -> bool:
        """Whether it counts by a word that names no number ("several people")."""
        value = self.assertion.value
        return isinstance(value, CountValue) and not _VAGUE.isdisjoint(value.text.lower().split())

    @property
    def exact(self) -> bool:
        """Whether it counts several people, and just how many."""
        value = self.assertion.value
        return (
            isinstance(value, CountValue)
            and not self.single
            and not value.approximate
            and value.low is not None
            and value.low == value.high
        )

    @property
    def low(self) -> Number:
        """The least number it counts."""
        value = self.assertion.value
        return value.low or 0 if isinstance(value, CountValue) else 0

    @property
    def words(self) -> str:
        """The words that count, in lower case."""
        value = self.assertion.value
        return value.text.lower() if isinstance(value, CountValue) else ""

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.anchored.sentence.index

    @property
    def outcome(self) -> str:
        """What befell those it counts."""
        return self.assertion.attribute

    @property
    def sign(self) -> bool:
        """Whether it goes by a sign only ("was shot", "is in hospital"), which whoever died may have borne as well."""
        return bool(self.assertion.yields)

    @property
    def blow(self) -> bool:
        """Whether it tells that they were hit, and nothing of how they are."""
        return self.sign and self.assertion.trigger.lemma in BLOWS

    @property
    def headline(self) -> bool:
        """Whether it stands in the headline."""
        return self.anchored.sentence.headline

    @property
    def lede(self) -> bool:
        """Whether it stands at the top of the story; a text without paragraphs is not all lede."""
        return self.anchored.sentence.lead and self.sentence < _TOP

    @property
    def alive(self) -> bool:
        """Whether it tells how they are now: "are in a stable condition", "is expected to recover"."""
        trigger = self.assertion.trigger
        if trigger.lemma not in _STATES:
            return False
        for node in islice(ancestors_or_self(trigger), _NEAR):
            tags = {node.tag_, *(c.tag_ for c in node.children if c.dep_ in {"aux", "auxpass"})}
            if tags & {"VBZ", "VBP"}:
                return True
            if "VBD" in tags:
                return False
        return False

    @property
    def some(self) -> bool:
        """Whether it counts out some of those told of before: "two of them", "one of the men", "two fatally"."""
        if self.assertion.trigger.pos_ == "ADV":
            return True
        return self.part and (not self.single or self.persons[0].indefinite)

    @property
    def attacker(self) -> bool:
        """Whether it may tell of who attacked: by the noun, by their own hand, or at the hands of the police."""
        value, trigger = self.assertion.value, self.assertion.trigger
        if isinstance(value, CountValue) and value.counted in ATTACKERS:
            return True
        if trigger.lemma in _OWN_HAND or any(c.lower_ in _SELF for c in trigger.children):
            return True
        does = (*trigger.children, *(p for c in trigger.children if c.dep_ == "agent" for p in c.children))
        return any(c.dep_ in {"nsubj", "pobj"} and c.lemma in _POLICE for c in does)

    def counting(self, number: Number) -> "Entry":
        """The entry as one that counts at least so many people, worked out and told by no word of the text."""
        value = self.assertion.value
        if not isinstance(value, CountValue):
            return self
        counted = value.model_copy(update={"low": number, "high": None, "counted": "people", "subset": True})
        claim = self.anchored.claim.model_copy(update={"value": counted})
        return replace(self, assertion=self.assertion.telling(counted), anchored=self.anchored.telling(claim))
