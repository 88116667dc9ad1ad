"""What a figure hangs on in its sentence: the words it is told of, and those that these hang on.

"A petition for his dismissal has been signed by 11,000 people" hangs on "sign" and "petition"; "by Wednesday 26,000
had put their names to the petition" on "put", "name" and "petition". Words elsewhere in the sentence tell of other
things.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from operator import itemgetter
from typing import Final, NamedTuple

from factcheck.matching.wordings.tellings import akin
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, PlacedWord, StatementValue
from factcheck.values.statement import FIGURES, weight

_TELLING: Final = 0.6  # what a word must weigh that tells the things counted apart: "monthly", not "young"
_FAR: Final = 0.8  # what a word tells that the figure hangs on by another one only
_REACH: Final = 2
# Words on which any figure hangs, and directions, which many distances have.
_LIGHT: Final = frozenset(
    "be have do say tell make take get there total number come go give put use see accord report estimate about around "
    "north south east west northern southern eastern western more most least day week month year".split()
)

_FURTHER: Final = frozenset("additional further extra equal separate other".split())  # of whatever is counted
# Verbs of what is so for a while, and may have been otherwise before.
_STATES: Final = frozenset(
    "be have cost own employ earn hold stand hang live work charge run number total amount weigh measure contain carry "
    "seat pay produce expect exist".split()
)
_OF_SUBJECTS: Final = frozenset({"measure", "percent"})  # whose subject is what is so long, what rose by so much


class Hung(NamedTuple):
    """A word that a figure hangs on, and how closely: 1, or less by another word."""

    lemma: str
    pos: str
    near: float


class Frame(NamedTuple):
    """The words that a figure hangs on, the names among them apart; `doers` are those of who did it.

    `own` are the names and telling words within a count, which say what is counted: "six so-called *Falcon* teams".
    `before` tells that a deed among them had been done before the news ("had sent"), `standing` that
    one is of what is so for long, or is so now: "costs", "had employed", "is offering".
    """

    words: tuple[Hung, ...]
    names: frozenset[str]
    doers: frozenset[str]
    own: frozenset[str] = frozenset()
    before: bool = False
    standing: bool = False

    def hangs_on(self, lemma: str) -> bool:
        """Whether a word or one near to it is among them."""
        return any(akin(lemma, word.lemma) > 0 for word in self.words)


NO_FRAME: Final = Frame((), frozenset(), frozenset())


def of_two_times(a: Frame, b: Frame) -> bool:
    """Whether one tells of what had been so before the other's news: "had cost", "costs".

    What was done had been done for whoever writes later: "the crew was sent", "a crew had been sent".
    """
    return a.before != b.before and (a.standing or b.standing)


def _stands(claim: Claim, deed: Deed) -> bool:
    """Whether a deed is a state, which may be another one in time, or is told as of now."""
    if deed.pos != "VERB":
        return False
    if deed.lemma in _STATES or deed.to_come:
        return True
    if deed.before:
        return False
    written = claim.quote[max(deed.start - claim.start, 0) : max(deed.end - claim.start, 0)].lower()
    return written in {deed.lemma, f"{deed.lemma}s", f"{deed.lemma}es"} or written.endswith("ing")


def _reached(value: StatementValue, start: int, end: int) -> dict[int, int]:
    """How many links lie between a figure, by where it stands, and each of the words that it hangs on, by its place."""
    beside: dict[int, list[int]] = defaultdict(list)
    for link in value.links:
        beside[link.one].append(link.other)
        beside[link.other].append(link.one)
    own = [place for place, word in enumerate(value.words) if word[0] < end and start < word[1]]
    reached = dict.fromkeys(own, 0)
    last = own
    for steps in range(1, _REACH + 1):
        last = [other for place in last for other in beside[place] if other not in reached]
        for place in last:
            reached.setdefault(place, steps)
    return {place: steps for place, steps in reached.items() if steps}


def frame_of(claim: Claim, value: StatementValue) -> Frame:
    """What a claim's figure hangs on in the statement of its sentence."""
    words, names, places = list[Hung](), set[str](), set[int]()
    for place, steps in _reached(value, claim.focus.start, claim.focus.end).items():
        start, _, lemma, pos = value.words[place]
        places.add(start)
        if pos == "PROPN":
            names.add(lemma)
        elif pos not in FIGURES and lemma not in _LIGHT:
            words.append(Hung(lemma, pos, 1.0 if steps == 1 else _FAR))
    subject = claim.subject if claim.kind in _OF_SUBJECTS else None
    if subject is not None and subject not in names | {word.lemma for word in words} | _LIGHT:
        words.append(Hung(subject, "NOUN", 1.0))  # "the range is a claimed 460 km"
    deeds = [deed for deed in value.deeds if deed.start in places]
    doing = {place for link in value.links if link.part == "doer" for place in (link.one, link.other)}
    doers = frozenset(value.words[place][2] for place in doing if value.words[place][0] in places) & names
    inside = [word for word in value.words if claim.focus.start <= word[0] < claim.focus.end]
    return Frame(
        tuple(words), frozenset(names), doers,
        own=frozenset(word[2] for word in inside if claim.value.type == "count" and _tells_apart(word, claim)),
        before=any(deed.before for deed in deeds),
        standing=any(_stands(claim, deed) for deed in deeds),
    )  # fmt: skip


def _tells_apart(word: PlacedWord, claim: Claim) -> bool:
    """Whether a word within a count's own words tells which of the things are counted: "24 *monthly* payments"."""
    lemma, pos = word[2:]
    if pos == "PROPN" or (pos == "TIME" and lemma.isalpha()):  # "Falcon", "monthly"
        return True
    named = {claim.subject, *claim.attribute.rpartition(":")[2].split()}
    return pos in {"ADJ", "NOUN"} and lemma not in _FURTHER | named and weight((lemma, pos)) >= _TELLING


class Shared(NamedTuple):
    """A word of one frame with the one of another that it can stand for, and how much both tell."""

    one: str
    other: str
    weight: float


def shared(a: Frame, b: Frame) -> tuple[Shared, ...]:
    """The words that two frames share, each once, the most telling first."""
    able = [
        Shared(v.lemma, w.lemma, kin * v.near * w.near * min(weight((v.lemma, v.pos)), weight((w.lemma, w.pos))))
        for v in a.words
        for w in b.words
        if (kin := akin(v.lemma, w.lemma)) > 0
    ]
    found, used = list[Shared](), set[tuple[int, str]]()
    for pair in sorted(able, key=lambda p: (-p.weight, p.one, p.other)):
        if not {(0, pair.one), (1, pair.other)} & used:
            used |= {(0, pair.one), (1, pair.other)}
            found.append(pair)
    return tuple(found)


class Frames:
    """The frames of the articles' figures, each read where it is asked for."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Args: all claims, the statements among them."""
        self._claims = claims
        self._known: dict[str, Frame] = {}

    @cached_property
    def _statements(self) -> dict[str, list[tuple[int, int, StatementValue]]]:
        """What each article's sentences say, in their order, by where they stand."""
        told: dict[str, list[tuple[int, int, StatementValue]]] = defaultdict(list)
        for claim in self._claims:
            if isinstance(claim.value, StatementValue):
                told[claim.article].append((claim.start, claim.end, claim.value))
        return {article: sorted(mine, key=itemgetter(0)) for article, mine in told.items()}

    def of(self, claim: Claim) -> Frame:
        """What a claim's figure hangs on; nothing where no statement has it."""
        if claim.id not in self._known:
            told = self._statements.get(claim.article, [])
            place = bisect(told, claim.focus.start, key=itemgetter(0)) - 1
            inside = place >= 0 and claim.focus.start < told[place][1]
            self._known[claim.id] = frame_of(claim, told[place][2]) if inside else NO_FRAME
        return self._known[claim.id]
