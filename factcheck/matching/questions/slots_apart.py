"""One deed that two articles of a story tell with a slot filled by two things that exclude each other.

"The body was found in a *quarry*", "in a *canal*"; "turned back because of a *bird*", "because of an *engine* fault";
"was pulled out by a *nurse*", "by a *fireman*". Two clauses tell one deed where their verbs mean one thing and whoever
did it, or whatever it was done to, is one; what has no name of its own is known by the rest of the sentence. Nothing
is said where either article has the other's word anywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from factcheck.catalog import event_type, open_deeds, tellings
from factcheck.matching.wordings.clash_claims import of_word
from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.participants import APART, Participants
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import SYNONYM, kinship, marks
from factcheck.thesaurus.causes import causes_apart, is_cause
from factcheck.thesaurus.places import is_spot, spots_exclude
from factcheck.thesaurus.sorts import of_one_sort
from factcheck.values.actor import same_name
from factcheck.values.gazetteer import lies, places_named
from factcheck.values.part import plain_words
from factcheck.values.person import spelled_alike
from factcheck.values.statement import weight
from factcheck.values.time import exclude_each_other

Word = tuple[str, str]

_SURE: Final = 0.5  # how surely one is the doer, or the thing, of both deeds
_BESIDE: Final = 1.2  # what the sentences must have in common where neither can be told
_WITH: Final = 0.4  # and where one can
_TOLD: Final = 0.35  # weight from which on a word tells what a sentence is about
_MANY: Final = 40  # deeds told by one word and its synonyms: so many are not of one
_WORD: Final = re.compile(r"\w+")
_HAPPENING: Final = frozenset({"happen", "occur", "unfold"})
_CAUSING: Final = frozenset("cause trigger spark provoke".split())
_BLAMING: Final = {"blame": "on", "attribute": "to"}
_HOLY: Final = frozenset({"st"})  # "St. Mary's Hospital", "St Anne's Hospital"
_INSIDE: Final = frozenset("in inside within at on aboard into onto through against across along".split())
_ANOTHER: Final = re.compile(
    r"\b(?:another|again|also|other|others|second|third|later|earlier|previous(?:ly)?|first|initially|both|each|or|"
    r"co-\w+|together|jointly|shared|every|usually|often|once|if|would|(?-i:may)|might|several|various|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NUMBERED: Final = frozenset("highway route road interstate motorway street avenue platform runway gate".split())
_OPEN: Final = frozenset("square road lane district quarter town city county village island bay room suite".split())
_HOUSES: Final = frozenset(
    "hospital infirmary clinic prison jail court stadium park arena field hall school college university church "
    "cathedral hotel museum theatre theater gallery station bridge street avenue road square airport library centre "
    "center club".split()
)
# What is held once: words of a row may be one occasion.
_OCCASIONS: Final = {
    word: row.split()[0]
    for row in (
        "ceremony gala award awards prizegiving presentation", "funeral burial", "concert gig recital", "wedding",
        "match final", "trial hearing", "rally demonstration vigil", "summit conference", "auction", "festival",
        "inquest", "premiere", "memorial", "launch", "reception banquet dinner", "tournament championship",
    )
    for word in row.split()
}  # fmt: skip
_HOLDING: Final = frozenset("hold stage give host celebrate".split())
_COMING: Final = frozenset({"come", "stumble", "happen"})
_UPON: Final = frozenset({"upon", "across"})
_LIGHT: Final = frozenset("be have do say tell get make".split())


class _Slot(NamedTuple):
    """What fills a slot of a deed: its role, the words, the word that decides, and where they stand."""

    role: str
    lead: str
    text: str
    word: str
    filler: Filler
    span: Span


class _Told(NamedTuple):
    """A deed by the word that tells it, with whom and what it is told of, and its other slots.

    `held` tells that it is an occasion, of which the word is the sort.
    """

    claim: Claim
    deed: Deed
    word: Word
    doer: Filler | None
    thing: Filler | None
    slots: tuple[_Slot, ...]
    held: bool = False


def _find(claim: Claim, filler: Filler) -> Span | None:
    word = filler.text.rpartition(" ")[2]
    if len(word) < 3:
        return None
    found = re.search(rf"\b{re.escape(word)}\w{{0,3}}", claim.quote, re.IGNORECASE)
    return None if found is None else Span(start=claim.start + found.start(), end=claim.start + found.end())


def _read(claim: Claim, deed: Deed) -> _Told | None:
    """A deed as it is compared: "the attack took place in", "the attack was blamed on" are of the attack."""
    doer, thing = deed.filler("agent"), deed.filler("patient")
    word, slots = deed.word, list(_circumstances(deed))
    occasion = _occasion(deed, doer, thing)
    if occasion:
        slots = [slot for slot in slots if slot.role == "place"]
        return _Told(claim, deed, (occasion, "NOUN"), None, None, tuple(slots), held=True) if slots else None
    if deed.lemma in _COMING:
        upon = next((f for f in deed.slots if f.slot in _UPON), None)
        if upon is None:
            return None
        word, thing = ("find", "VERB"), upon
    elif deed.lemma == "open" and thing is not None and thing.text == "fire":
        word, thing = ("fire", "VERB"), None
    event = _event(deed, doer, thing)
    if event is not None:
        if event.sort != "NOUN" or event.part or event.none:
            return None
        slots = _caused(claim, deed, doer, slots)
        word, doer, thing = (event.text, "NOUN"), None, None
    elif doer is not None and thing is not None and not _asked_elsewhere(deed, thing):
        slots += _slot("doer", "by", claim, doer)
    return _Told(claim, deed, word, doer, thing, tuple(slots)) if slots else None


def _asked_elsewhere(deed: Deed, thing: Filler) -> bool:
    """Whether many do such a deed, or who did it is asked by the table of what one alone holds: "won the cup"."""
    return deed.lemma in open_deeds() or any(thing.text in t.row.things for t in tellings(deed.lemma))


def _takes_place(deed: Deed, thing: Filler | None) -> bool:
    """Whether a verb only says that its subject is so: "the crash happened", "the gala takes place"."""
    return deed.lemma in _HAPPENING or (deed.lemma == "take" and thing is not None and thing.text == "place")


def _event(deed: Deed, doer: Filler | None, thing: Filler | None) -> Filler | None:
    """What happened or was caused, where the verb only says that: "the *crash* happened", "fog caused the *crash*"."""
    if _takes_place(deed, thing):
        return doer
    causes = deed.lemma in _CAUSING and doer is not None
    return thing if causes or deed.lemma in _BLAMING else None


def _caused(claim: Claim, deed: Deed, doer: Filler | None, slots: list[_Slot]) -> list[_Slot]:
    """The slots of what happened, its cause among them."""
    if deed.lemma in _CAUSING and doer is not None:
        return [*slots, *_slot("cause", "by", claim, doer)]
    lead = _BLAMING.get(deed.lemma)
    return slots if lead is None else [s._replace(role="cause") for s in slots if s.lead == lead]


def _occasion(deed: Deed, doer: Filler | None, thing: Filler | None) -> str:
    """The sort of an occasion that is held: "the gala takes place", "the ceremony will be held"."""
    what = doer if _takes_place(deed, thing) else thing if deed.lemma in _HOLDING else None
    if what is None or what.sort != "NOUN" or what.none or what.part:
        return ""
    return _OCCASIONS.get(what.text, "")


def _circumstances(deed: Deed) -> Iterator[_Slot]:
    for c in deed.circumstances:
        f = c.filler
        if f.none or f.whole:
            continue
        span = Span(start=c.start, end=c.end)
        yield _Slot(c.role, c.lead, c.text, _deciding(c.role, c.text, f), f, span)


def _slot(role: str, lead: str, claim: Claim, filler: Filler) -> list[_Slot]:
    span = _find(claim, filler) if filler.sort != "PRON" else None
    if span is None or filler.none or filler.part or filler.whole:
        return []
    return [_Slot(role, lead, filler.text, _deciding(role, filler.text, filler), filler, span)]


def _deciding(role: str, text: str, filler: Filler) -> str:
    """The word that tells which of its sort a thing is: "the *boiler* room", "a *gas* leak", "a bank *vault*"."""
    known = is_cause if role == "cause" else is_spot
    if role in {"means", "doer"}:
        return filler.text
    for word in (filler.text, *filler.whose, *filler.beside):
        if known(word):
            return word
    return filler.text if filler.sort != "NAME" else text


def _excluded(one: _Slot, other: _Slot) -> bool:
    """Whether two things cannot fill one slot of one deed."""
    if one.role != other.role or one.text.lower() == other.text.lower():
        return False
    f, g = one.filler, other.filler
    if f.sort == g.sort == "NAME" and _one_spelled_in_two_ways(one.text, other.text):
        return False  # the name is wrong, and told of as such
    if one.role == "cause":
        return causes_apart(one.word, other.word)
    if one.role in {"means", "doer"}:
        if f.sort == g.sort == "NAME":
            return one.role == "doer" and f.bearer == g.bearer == "PERSON" and same_name(f.text, g.text) is False
        return f.sort == g.sort == "NOUN" and of_one_sort(f.text, g.text)
    if one.role == "place" and not {one.lead, other.lead} <= _INSIDE:
        return False
    if f.sort == g.sort == "NAME":
        return _named_apart(one, other)
    return "NAME" not in {f.sort, g.sort} and spots_exclude(one.word, other.word)


def _venues(one: _Slot, other: _Slot) -> bool:
    """Whether two occasions are in two houses by their names; of which town or street a house is, is left open."""
    if {one.lead, other.lead} - {"in", "at"} or one.filler.sort != "NAME" or other.filler.sort != "NAME":
        return _excluded(one, other)
    names = [frozenset(_WORD.findall(slot.text.lower())) for slot in (one, other)]
    if _one_spelled_in_two_ways(one.text, other.text):
        return False
    known = any(places_named(slot.text.lower()) for slot in (one, other))
    streets = any(words & _NUMBERED or words & _OPEN for words in names)
    return _excluded(one, other) or not (known or streets or names[0] & names[1])


def _one_spelled_in_two_ways(one: str, other: str) -> bool:
    """Whether a word of one name may be a word of the other: "Kingsbrook Hospital", "Kingsbrooke Hospital"."""
    mine, its = ([w for w in _WORD.findall(name.lower()) if w not in _HOUSES] for name in (one, other))
    return any(v != w and spelled_alike(v, w) for v in mine for w in its)


def _named_apart(one: _Slot, other: _Slot) -> bool:
    ones, others = plain_words(one.text), plain_words(other.text)
    if ones[0] in _NUMBERED or others[0] in _NUMBERED:
        return ones[0] == others[0] and ones[-1] != others[-1] and ones[-1][0].isdecimal() and others[-1][0].isdecimal()
    if ones[-1] in _HOUSES and ones[-1] == others[-1]:
        return {*ones[:-1]}.isdisjoint({*others[:-1]} - _HOLY) and len(ones) > 1 < len(others)
    if ones[-1] in _HOUSES and others[-1] in _HOUSES and one.role == "goal" and spots_exclude(ones[-1], others[-1]):
        return set(ones).isdisjoint(others)
    if not places_named(one.text.lower()) or not places_named(other.text.lower()):
        return False
    found = lies(one.text, other.text)
    return found is not None and found[0] == "apart" and bool(found[1] & found[2])


class SlotsApart:
    """The deeds of one story, and which slots its articles fill apart."""

    def __init__(self, claims: Sequence[Claim], lists: Mapping[str, frozenset[str]]) -> None:
        """Args: the statements of one story's articles; the nouns that mean a person."""
        self._who = Participants(claims, lists)
        self._beside: dict[str, frozenset[Word]] = {}
        self._words: dict[str, set[str]] = defaultdict(set)
        self._told: list[_Told] = []
        for before, claim, behind in zip((None, *claims), claims, (*claims[1:], None), strict=False):
            near = [c for c in (before, claim, behind) if c is not None and c.article == claim.article]
            self._beside[claim.id] = frozenset(w[2:] for c in near for w in statement(c).words)
            # of a short sentence no words are kept
            self._words[claim.article].update(w[2].lower() for w in statement(claim).words)
            self._words[claim.article].update(_WORD.findall(claim.quote.lower()))
            if claim.certainty not in {"asserted", "planned"}:
                continue
            for deed in statement(claim).deeds:
                told = _read(claim, deed) if deed.standing != "denied" and deed.lemma not in _LIGHT else None
                # "the funeral is to be held in": an occasion is in one place, planned or not
                if told is not None and (told.held or (deed.standing == "done" and not deed.loose)):
                    self._told.append(told)

    def found(self) -> Iterator[tuple[_Told, _Slot, _Told, _Slot]]:
        """Each two clauses that tell one deed with slots that exclude each other."""
        held: dict[str, list[int]] = defaultdict(list)
        for number, told in enumerate(self._told):
            for mark in marks(told.word)[0]:
                held[mark].append(number)
        seen = set[tuple[int, int]]()
        for numbers in held.values():
            if len(numbers) > _MANY:
                continue
            for at, i in enumerate(numbers):
                for j in numbers[at + 1 :]:
                    if (i, j) not in seen:
                        seen.add((i, j))
                        yield from self._pair(self._told[i], self._told[j])

    def _pair(self, one: _Told, other: _Told) -> Iterator[tuple[_Told, _Slot, _Told, _Slot]]:
        if one.claim.article == other.claim.article:
            return
        for mine in one.slots:
            for its in other.slots:
                apart = _venues(mine, its) if one.held and other.held else _excluded(mine, its)
                if apart and self._one_deed(one, other, mine, its):
                    yield one, mine, other, its

    def _one_deed(self, one: _Told, other: _Told, mine: _Slot, its: _Slot) -> bool:
        if not _may_be_one(one, other):
            return False
        if self._mentions(one.claim, its) or self._mentions(other.claim, mine):
            return False
        if _ANOTHER.search(one.claim.quote) or _ANOTHER.search(other.claim.quote):
            return False
        if one.held and other.held:
            return self._common(one, other) >= _WITH
        core = []
        if mine.role != "doer":
            core.append(self._who.same(one.doer, other.doer, one.claim, other.claim))
        core.append(self._who.same(one.thing, other.thing, one.claim, other.claim))
        if APART in core or _strangers(one.thing, other.thing, core[-1]):
            return False
        if mine.role == "doer" and not (_one_thing(one.thing, other.thing) and core[-1] >= _SURE):
            return False  # two may have met one
        common = self._common(one, other)
        return common >= (_WITH if max(core) >= _SURE else _BESIDE)

    def _mentions(self, claim: Claim, slot: _Slot) -> bool:
        words = self._words[claim.article]
        return (
            slot.word.lower().rpartition(" ")[2] in words
            if slot.filler.sort != "NAME"
            else all(word in words for word in _WORD.findall(slot.text.lower()) if word not in _HOUSES)
        )

    def _common(self, one: _Told, other: _Told) -> float:
        """How much else the two sentences and those beside them tell in the same words."""
        both = self._beside[one.claim.id] & self._beside[other.claim.id]
        own = {one.word[0], other.word[0]}
        return sum(weight(w) for w in both if w[0] not in own and w[1] not in {"NUM", "TIME"} and weight(w) >= _TOLD)


def _may_be_one(one: _Told, other: _Told) -> bool:
    """Whether two deeds are told by words of one meaning, and of no two times."""
    if kinship(one.word, other.word) < SYNONYM and event_family(one.word) != event_family(other.word):
        return False
    if one.deed.before or other.deed.before:
        return False  # "had been arrested at the airport", years ago
    if any(exclude_each_other(a, b) for a in one.deed.times for b in other.deed.times):
        return False
    return not (one.deed.lemma == other.deed.lemma and _parted(one.deed) != _parted(other.deed))


def _strangers(one: Filler | None, other: Filler | None, met: float) -> bool:
    """Whether what two deeds befell may be two: "Ana Ruiz was buried", "the mother of Ana Ruiz was buried"."""
    return one is not None and other is not None and met <= 0 and "PRON" not in {one.sort, other.sort}


def _one_thing(one: Filler | None, other: Filler | None) -> bool:
    """Whether two deeds are done to one thing that the texts point at: "wrote the report"; not "the *slalom* race"."""
    if one is None or other is None or (one.text != other.text and one.whose != other.whose):
        return False
    mine, its = {*one.whose, *one.beside}, {*other.whose, *other.beside}
    if mine and its and mine != its:
        return False
    return all(f.sort == "NOUN" and f.known and not f.part for f in (one, other))


def _parted(deed: Deed) -> tuple[str, ...]:
    """The particles of a verb: "broke *out*", "broke *in*"; not "died *peacefully*"."""
    return tuple(word for word in deed.within if not word.endswith("ly"))


def event_family(word: Word) -> str:
    """The family of events that a word names; the word itself where it names none."""
    known = event_type(word[0], word[1])
    return known.family if known is not None else f"{word[0]}/{word[1]}"


_WHY: Final = {
    "place": "one deed is done in one place", "source": "one deed is done from one place",
    "goal": "one thing goes to one place", "means": "it is done with one thing of the sort",
    "cause": "they give two causes of one thing", "doer": "they name two who did it",
}  # fmt: skip


def slots_apart(
    claims: Sequence[Claim], stories: Iterable[frozenset[str]], lists: Mapping[str, frozenset[str]]
) -> Iterator[Denial]:
    """The slots that articles of a story fill apart.

    Args:
        claims: the statements.
        stories: the articles of each story.
        lists: the nouns that mean a person, and their endings.
    """
    for articles in stories:
        ordered = sorted((c for c in claims if c.article in articles), key=lambda c: (c.article, c.start))
        told = SlotsApart(ordered, lists)
        for one, mine, other, its in told.found():
            sides = sorted(((one, mine), (other, its)), key=lambda s: (s[0].claim.article, s[1].span.start))
            yield Denial(tuple(of_word(t.claim, s.span) for t, s in sides), _WHY[mine.role])
