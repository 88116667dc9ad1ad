"""A slot of a draft's clause that is filled by another thing or calling than in the sources' clause of the same deed.

"He was found in a *wardrobe*", "found crouching in a *bathtub*"; "hit by a *bottle*", "someone hit him with a *brick*";
"had to be freed by *soldiers*", "*firefighters* had to break the door to free them". The draft's word may stand all
over the sources, if no sentence that tells the deed as well has it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import RELATIVES, SYNONYM, Word, kinship, rivals, told_alike
from factcheck.thesaurus.places import spots_exclude
from factcheck.thesaurus.rivals import PARTS
from factcheck.thesaurus.sorts import fellows, of_one_sort
from factcheck.thesaurus.things import holds, indoors_and_out, is_somebody, is_thing, two_things
from factcheck.values.actor import same_name
from factcheck.values.statement import FIGURES, weight, words_of

_ENOUGH: Final = 1.0  # what the words weigh that the other sentence, or those beside it, have beside the two
_MOSTLY: Final = 0.33  # of the draft's sentence
_MOSTLY_BACK: Final = 0.55  # or of the source's: "Firefighters had to cut the gates", of a long sentence
_HALF: Final = 0.5  # of what it tells: a sentence that has the draft's own word beside its verb tells the deed, too
_FLEW: Final = 0.3  # a sentence that has it thrown
_RARE: Final = 0.44  # what a verb weighs at least that is near to another
_MOST: Final = 30  # sentences that are looked at
_FEWEST: Final = 2  # words that it tells
_STEPS: Final = 2
_BEFORE: Final = 4  # words between a preposition and its noun
_BETWEEN: Final = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "TIME", "VERB"})  # "in Saturday's race"
_ARTICLES: Final = frozenset("a an the his her its their another some one of".split())
_STRIKING: Final = frozenset(
    "hit strike injure wound hurt kill cut damage smash break crush pierce graze bruise knock".split()
)
_LEADS: Final = {
    "by": "doer", "with": "means", "using": "means",
    "in": "in", "inside": "in", "into": "in", "under": "under", "beneath": "under", "underneath": "under",
    "behind": "behind", "from": "from",
}  # fmt: skip
_PLACES: Final = frozenset({"in", "under", "behind", "from"})
_HE: Final = frozenset({"he", "she", "him", "her"})
# Callings told in two words, or by a word for the body.
_BODIES: Final = {"police": "policeman", "cop": "policeman", "trooper": "policeman", "troop": "soldier"}
_OFFICERS: Final = frozenset({"officer", "man", "woman"})
_WORD: Final = re.compile(r"[a-z-]{3,20}")
# What flew through the air, whatever it did there: "a *hurled* shoe", "a bottle *thrown* from the stand".
_THROWN: Final = frozenset(
    "throw thrown threw hurl hurled fling flung toss tossed lob lobbed chuck chucked sling slung".split()
)
# In which one hurts, breaks or loses something, and not in the other.
_OCCASIONS: Final = (
    frozenset({"training", "practice", "rehearsal", "warm-up"}),
    frozenset("race match game final contest bout regatta tournament meeting concert performance premiere".split()),
)
_JOINED: Final = re.compile(r"^\W*(?:,|\band\b|\bor\b|&)")
_ANOTHER: Final = re.compile(
    r"\b(?:another|again|also|other|others|second|third|both|each|either|every|first|then|later (?:that|on)|"
    r"usually|often|sometimes|if|would|could|might)\b",
    re.IGNORECASE,
)


class _Slot(NamedTuple):
    """A noun that fills a slot: which, its place among the words, what it is called, and the verbs it is told of."""

    role: str
    place: int
    noun: str
    verbs: frozenset[int]


def _lead(side: Side, place: int) -> str:
    """The preposition before the phrase of a noun; empty where something else stands there."""
    known = {word[0]: word[3] for word in side.words}
    start = side.words[place][0]
    before = side.claim.quote[: start - side.claim.start]
    for found in list(re.finditer(r"[\w'’-]+", before[-60:]))[: -_BEFORE - 1 : -1]:
        written = found.group().lower()
        if re.search(r"[,;.:]", before[-60:][found.end() :]):
            return ""
        if written in _LEADS:
            return written
        at = side.claim.start + max(0, len(before) - 60) + found.start()
        if written not in _ARTICLES and known.get(at) not in _BETWEEN:
            return ""
    return ""


def _reached(side: Side, place: int) -> frozenset[int]:
    """The verbs on which a noun hangs, straight or over one other word."""
    found, last = set[int](), {place}
    for _ in range(_STEPS):
        last = {at for here in last for at, meant, _ in side.hangs_on((here,)) if meant in {"", "will"}} - found
        found |= last
    return frozenset(at for at in found if side.words[at][3] == "VERB")


def _called(side: Side, place: int) -> str:
    """The noun, or the calling that it tells with the word before it: "*police* officers"."""
    lemma = side.words[place][2]
    before = side.words[place - 1] if place else None
    if before is not None and lemma in _OFFICERS and before[1] == side.words[place][0] - 1:
        return _BODIES.get(before[2], lemma)
    return _BODIES.get(lemma, lemma)


def _agents(side: Side, lemma: str) -> Iterator[int]:
    """The verbs of which the parse has a noun for the doer: "*firefighters* had to *cut*"."""
    for deed in side.value.deeds:
        doer = deed.filler("agent")
        if doer is not None and doer.sort == "NOUN" and doer.text == lemma and deed.pos == "VERB":
            yield from (p for p, word in enumerate(side.words) if word[0] == deed.start)


def _to(side: Side, doing: set[int]) -> Iterator[int]:
    """Verbs with those that say what for: "had to *break* the door to *free* them"."""
    yield from doing
    known = {side.words[p][2] for p in doing}
    for deed in side.value.deeds:
        if deed.under in known:
            yield from (p for p, word in enumerate(side.words) if word[0] == deed.start)


def _thrown(side: Side, place: int) -> frozenset[int]:
    """The words that tell that a thing was thrown; not whence or at what: "hurled from the *stand*"."""
    hung = ((at, part) for at, _, part in side.hangs_on((place,)) if side.form(at) in _THROWN)
    start = side.words[place][0]
    return frozenset(at for at, part in hung if at > place or side.words[at][1] + 1 == start or part == "done")


def _slots(side: Side) -> Iterator[_Slot]:
    for place, (_, end, lemma, pos) in enumerate(side.words):
        behind = side.words[place + 1] if place + 1 < len(side.words) else None
        compound = behind is not None and behind[0] == end + 1 and behind[3] == "NOUN"
        # "in a wardrobe two streets from the bank": the parse takes the wardrobe for a quality of the streets
        if compound or (pos != "NOUN" and not (pos == "ADJ" and is_thing(lemma))):
            continue
        if is_thing(lemma) and (thrown := _thrown(side, place)):
            yield _Slot("thrown", place, lemma, thrown)
        role = _LEADS.get(_lead(side, place), "")
        # "by a bottle thrown from the crowd": what hangs on the bottle is another deed
        verbs = frozenset(at for at in _reached(side, place) if at < place)
        if not role:
            doing = set(_agents(side, lemma))
            doing |= {at for at, _, part in side.hangs_on((place,)) if part == "doer"}
            role, verbs = "doer" if doing else "", frozenset(_to(side, doing))
        if role == "doer" and is_thing(lemma):  # "hit by a bottle"; of "the film grossed" nothing is the tool
            role = "means" if any(side.words[v][2] in _STRIKING for v in verbs) else ""
        if role and verbs:
            yield _Slot(role, place, _called(side, place), verbs)


class FilledOtherwise:
    """What stands in which slot, of a draft's sentences and of its sources'; each is read once."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._sources = tuple(sources)
        self._sides: dict[str, tuple[Side, tuple[_Slot, ...]]] = {}
        self._at = {claim.id: number for number, claim in enumerate(self._sources)}

    def _read(self, claim: Claim) -> tuple[Side, tuple[_Slot, ...]]:
        if claim.id not in self._sides:
            side = Side(claim, claim)
            self._sides[claim.id] = side, tuple(_slots(side))
        return self._sides[claim.id]

    def otherwise(self, claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
        """Each noun of a draft's statement in whose slot a sentence of the sources has one that excludes it."""
        mine, slots = self._read(claim)
        for slot in slots if not _ANOTHER.search(claim.quote) else ():
            for other in beside[:_MOST]:
                found = self._in_its_slot(mine, slot, other)
                if found is None:
                    continue
                start, end, lemma, _ = mine.words[slot.place]
                if not self._told(mine, slot, found[1], other.matter(frozenset({lemma})), beside):
                    yield Exchange(Span(start=start, end=end), found[0]), other.claim

    def _in_its_slot(self, mine: Side, slot: _Slot, other: Abreast) -> tuple[Span, frozenset[int]] | None:
        """The noun that a source's sentence has in a slot instead, and the draft's verbs that it tells, too."""
        lemma = mine.words[slot.place][2]
        weighs = other.matter(frozenset({lemma}))
        if weighs < _ENOUGH or _ANOTHER.search(other.claim.quote):
            return None
        its, slots = self._read(other.claim)
        if _has(its, slot.noun):
            return None
        found = [t for t in slots if t.role == slot.role and _apart(mine, slot, its, t)]
        met = [(t, verbs) for t in found if (verbs := _one_deed(mine, slot, its, t))]
        if len({t.noun for t, _ in met}) != 1 or _has(mine, met[0][0].noun):
            return None
        if slot.role == "doer" and not mine.several(slot.place) and self._elsewhere(slot.noun, other.claim.article):
            return None
        if slot.role in _PLACES and self._goes_on(other.claim, slot.noun):
            return None
        place, verbs = met[0][0].place, met[0][1]
        if weighs < _MOSTLY * _whole(mine.claim, lemma) and not _tells_back(
            other.claim, mine.claim, its.words[place][2]
        ):
            return None
        start, end, _, _ = its.words[place]
        return Span(start=start, end=end), verbs

    def _goes_on(self, claim: Claim, noun: str) -> bool:
        """Whether a sentence beside a source's has a place: "It began in the cellar. Smoke filled the *kitchen*"."""
        at, words = self._at[claim.id], fellows(noun)
        beside = (c for c in self._sources[max(at - 1, 0) : at + 2] if c.article == claim.article)
        # of a short sentence no words are kept
        return any(not words.isdisjoint(_WORD.findall(c.quote.lower())) for c in beside)

    def _elsewhere(self, noun: str, article: str) -> bool:
        """Whether another article has somebody of a calling: "the plumber" of one may be who found it in the other."""
        words = fellows(noun)  # of a short sentence no words are kept
        return any(c.article != article and not words.isdisjoint(_WORD.findall(c.quote.lower())) for c in self._sources)

    def _flew(self, claim: Claim, noun: str) -> bool:
        """Whether a source's sentence has such a thing thrown, or somebody hit with one."""
        return any(slot.role in {"thrown", "means"} and slot.noun == noun for slot in self._read(claim)[1])

    def _told(self, mine: Side, slot: _Slot, verbs: frozenset[int], told: float, beside: Sequence[Abreast]) -> bool:
        """Whether a sentence that tells about as much of the rest has the draft's own word with its verb."""
        lemma = mine.words[slot.place][2]
        for other in beside:
            weighs = other.matter(frozenset({lemma}))
            alike = slot.role in {"thrown", "means"} and other.matter(_THROWN | {lemma}) >= _FLEW * told
            if alike and self._flew(other.claim, slot.noun):
                return True
            if weighs < _HALF * told:
                continue
            its, _ = self._read(other.claim)
            for place in _where(its, slot.noun):
                if any(_tells(mine.word(p), its.word(q)) for p in verbs for q in _reached(its, place)):
                    return True
        return False


def _tells(one: Word, other: Word) -> bool:
    """Whether two verbs may tell one deed: not "hit" and "move", as nearly any deed is a way to move or to turn."""
    if kinship(one, other) >= SYNONYM or other in told_alike(one):
        return True
    return near(one, other) and min(weight(one), weight(other)) >= _RARE


def _whole(claim: Claim, without: str) -> float:
    """What all words of a statement weigh but one."""
    return sum(map(weight, words_of(w for w in statement(claim).words if w[2] != without)))


def _tells_back(claim: Claim, other: Claim, without: str) -> bool:
    """Whether a draft's sentence tells most of a source's but for the one noun."""
    side = Side(claim, other)
    rest = [p for p, word in enumerate(side.words) if word[2] != without and word[3] not in FIGURES]
    told = [p for p in rest if side.told[p] or any(near(side.word(p), w[2:]) for w in statement(other).words)]
    whole = sum(weight(side.word(p)) for p in rest)
    return len(told) >= _FEWEST and sum(weight(side.word(p)) for p in told) >= _MOSTLY_BACK * whole


def _where(side: Side, noun: str) -> Iterator[int]:
    """The places of a noun in a sentence, or of a word for the same."""
    own = fellows(noun)
    for place, (_, _, lemma, pos) in enumerate(side.words):
        if pos == "NOUN" and (_called(side, place) in own or kinship((noun, "NOUN"), (lemma, "NOUN")) >= SYNONYM):
            yield place


def _has(side: Side, noun: str) -> bool:
    return next(_where(side, noun), None) is not None


def _apart(mine: Side, slot: _Slot, its: Side, other: _Slot) -> bool:
    """Whether two nouns cannot fill one slot of one deed."""
    if slot.role == "doer":  # one's son is another's brother
        return of_one_sort(slot.noun, other.noun) and slot.noun not in RELATIVES
    if mine.several(slot.place) or its.several(other.place):
        return False
    if slot.role in {"means", "thrown"}:
        return two_things(slot.noun, other.noun)
    if slot.noun in PARTS and other.noun in PARTS:
        return slot.role == "in" and rivals(slot.noun, other.noun, "NOUN")
    if slot.role == "in" and _two_occasions(slot.noun, other.noun):
        return True
    if spots_exclude(slot.noun, other.noun) or (slot.role == "in" and indoors_and_out(slot.noun, other.noun)):
        return True
    somebody = _of_somebody(mine, slot) or _of_somebody(its, other)
    return somebody and holds(slot.noun) and holds(other.noun) and two_things(slot.noun, other.noun)


def _two_occasions(one: str, other: str) -> bool:
    """Whether what happens in the one does not happen in the other: "in training", "in the race"."""
    told = [{number for number, words in enumerate(_OCCASIONS) if noun in words} for noun in (one, other)]
    return all(told) and told[0] != told[1]


def _deeds(side: Side, slot: _Slot) -> Iterator[Deed]:
    starts = {side.words[p][0] for p in slot.verbs}
    return (deed for deed in side.value.deeds if deed.start in starts)


def _is_somebody(filler: Filler | None) -> bool:
    if filler is None:
        return False
    named = filler.sort == "NAME" and filler.bearer == "PERSON"
    return named or filler.text in _HE or (filler.sort == "NOUN" and is_somebody(filler.text))


def _of_somebody(side: Side, slot: _Slot) -> bool:
    """Whether the deed is one that befell a person: a box may stand in a wardrobe, and nobody lies in both."""
    return any(_is_somebody(deed.filler("patient")) for deed in _deeds(side, slot))


def _one_deed(mine: Side, slot: _Slot, its: Side, other: _Slot) -> frozenset[int]:
    """The verbs of a draft's clause that a source's has too, for one deed, unless it befell two persons."""
    thrown = slot.role == "thrown"
    met = frozenset(p for p in slot.verbs if thrown or any(near(mine.word(p), its.word(q)) for q in other.verbs))
    if not met or _listed(mine, slot.place) or _listed(its, other.place):
        return frozenset()
    befell = ((d.filler("patient"), e.filler("patient")) for d in _deeds(mine, slot) for e in _deeds(its, other))
    return frozenset() if any(_two_persons(one, its_one) for one, its_one in befell) else met


def _listed(side: Side, place: int) -> bool:
    """Whether a noun is one of several: "with a brick and a *bottle*"."""
    for at, _, _ in side.hangs_on((place,)):
        if side.words[at][3] in {"NOUN", "PROPN"}:
            first, last = sorted((side.words[place], side.words[at]))
            if _JOINED.search(side.written(Span(start=first[1], end=max(last[0], first[1])))):
                return True
    return False


def _two_persons(one: Filler | None, other: Filler | None) -> bool:
    if one is None or other is None:
        return False
    names = [f.named for f in (one, other)]
    return all(names) and same_name(*names) is False
