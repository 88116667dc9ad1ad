"""What one article of a story tells as done and another as not done, or as its contrary, of one thing or person.

"Nobody was hurt", "the guard was treated for a cut"; "he refused to sign", "he signed". Held together are clauses whose
deeds exclude each other (`values.contrary`), that speak of one person or thing, and of no two days.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.catalog import event_type
from factcheck.matching.wordings.participants import ANYBODY, APART, LIKELY, Participants
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.statement import CORE, Deed
from factcheck.thesaurus import frequency, opposites_of
from factcheck.thesaurus.contraries import HURTING
from factcheck.values.contrary import HURT, OFFERED, Contrary, contraries, hurts, readings, sounds, theme
from factcheck.values.time import exclude_each_other

_ENOUGH: Final = 0.5  # what must be in common before two clauses speak of one thing
_JOINT: Final = 0.4  # of the second thing that must be in common, where one must
_ALONE: Final = 0.6  # where of the first it cannot be told
_MANY: Final = 60  # clauses with one word: so many have it from anywhere
_MANY_SIDED: Final = 300  # clauses that stand on a side of one row
_LONGEST: Final = 80  # characters of the words shown
_NAMES: Final = 2  # that two articles share which may tell one story
_ROOT: Final = 4  # letters by which forms of one word are found
_ANSWERING: Final = frozenset("concede testify complain reply respond agree promise admit confess apologise".split())
_THERE_IS: Final = "exist"
_BARE: Final = "none"
_NAMING: Final = frozenset({"NOUN", "VERB"})
_LONG: Final = timedelta(days=60)
# Of these others may be meant: "no passenger was hurt", in the other car.
_CROWD: Final = ANYBODY | frozenset(
    "passenger resident civilian adult child woman man student pupil worker victim casualty spectator visitor".split()
)
# With "had not" they tell that something had not been so until the news: "had never won there before".
_BEFORE: Final = frozenset("before never previously yet until till ever".split())
_WORD: Final = re.compile(r"[a-z]+")


class Told(NamedTuple):
    """A deed, and the statement that tells it."""

    claim: Claim
    deed: Deed


class Pair(NamedTuple):
    """Two clauses of two articles, and how they exclude each other."""

    one: Told
    other: Told
    contrary: Contrary


class Denial(NamedTuple):
    """Clauses of several articles that exclude each other, each narrowed to its deed."""

    claims: tuple[Claim, ...]
    why: str


class Denials:
    """The deeds of one story's statements, looked up by what they exclude."""

    def __init__(self, claims: Sequence[Claim], lists: Mapping[str, frozenset[str]]) -> None:
        """Args: the statements of one story's articles; the lists of nouns that mean a person."""
        self._who = Participants(claims, lists)
        told = [
            Told(claim, deed)
            for claim in claims
            if claim.certainty in PLANNED
            for deed in (*statement(claim).deeds, *statement(claim).states)
            if not deed.loose and not (deed.reports and deed.lemma not in _ANSWERING)
        ]
        self._told = [t for t in told if t.deed.standing != "open" or t.deed.to_come]
        # an article that tells of somebody hurt or killed means by "nobody was hurt" nobody there, or nobody else
        self._claims = claims
        self._of: dict[str, list[Told]] = defaultdict(list)
        for t in self._told:
            self._of[t.claim.article].append(t)
        self._with_hurt = {t.claim.article for t in self._told if t.deed.standing == "done" and hurts(t.deed)}

    def _keys(self, deed: Deed) -> Iterator[str]:
        yield from {f"row {r.row}" for r in readings(deed)}
        yield f"root {deed.lemma[:_ROOT]}"
        if deed.pos == "ADJ" and deed.lemma.startswith("un"):
            yield f"root {deed.lemma[2 : 2 + _ROOT]}"
        offered = deed.filler("patient") if deed.lemma in OFFERED else None
        if offered is not None:
            yield f"root {offered.text[:_ROOT]}"  # "declined a knighthood", "was knighted"
        if deed.lemma == _THERE_IS or not deed.loose:
            nouns = (f for f in deed.slots if f.slot in CORE and f.sort == "NOUN" and (not f.known or sounds(deed)))
            yield from (f"noun {f.text}" for f in nouns)
        for other in opposites_of(deed.word):
            yield f"against {min(deed.lemma, other)} {max(deed.lemma, other)}"

    def _pairs(self) -> Iterator[tuple[Told, Told]]:
        held: dict[str, list[int]] = defaultdict(list)
        for number, told in enumerate(self._told):
            for key in self._keys(told.deed):
                held[key].append(number)
        seen: set[tuple[int, int]] = set()
        for key, numbers in held.items():
            if key.startswith("noun") and not any(self._there_is_none(n) for n in numbers):
                continue
            if len(numbers) <= (_MANY_SIDED if key.startswith("row") else _MANY):
                seen.update(self._opposite(numbers))
        for i, j in sorted(seen):
            yield self._told[i], self._told[j]

    def _there_is_none(self, number: int) -> bool:
        deed = self._told[number].deed
        return deed.lemma == _THERE_IS and deed.standing == "denied"

    def _opposite(self, numbers: list[int]) -> Iterator[tuple[int, int]]:
        for i, j in combinations(numbers, 2):
            if self._told[i].claim.article != self._told[j].claim.article:
                yield i, j

    def found(self) -> Iterator[Pair]:
        """Each two clauses that exclude each other."""
        seen: set[tuple[str, str]] = set()
        for one, other in self._pairs():
            if (one.claim.id, other.claim.id) in seen:
                continue  # two sentences are held against each other once
            found = (c for c in contraries(one.deed, other.deed) if self._of_one(one, other, c))
            contrary = next(found, None)
            if contrary is not None:
                seen.add((one.claim.id, other.claim.id))
                yield Pair(one, other, contrary)

    def _of_one(self, one: Told, other: Told, found: Contrary) -> bool:
        if not _one_time(one, other) or one.deed.to_come != other.deed.to_come:
            return False
        if _of_what(one) or _of_what(other) or self._of_two(one, other, found):
            return False
        well = self._who.same(found.ones, found.others, one.claim, other.claim, whole=True)
        rest = list(self._rest(one, other, found))
        if APART in {well, *rest} or not all(self._owned(t, well, rest) for t in (one, other)):
            return False
        best = max(rest, default=0.0)
        if found.joint and found.plain:
            return well > LIKELY and self._thing(one, other) >= _JOINT and self._doers(one, other)
        if found.joint:
            return best >= (_JOINT if well > 0 else _ALONE)
        if found.plain and well <= LIKELY:
            return False
        if found.plain and not (self._doers(one, other) and _then(one.deed, other.deed)):
            return False
        if found.ones is None and found.others is None:
            return False
        universal = not found.plain and (found.ones is None or found.others is None) and _none(one, other)
        return (well >= _ENOUGH or universal) and not (_none(one, other) and self._by_other_harm(one, other))

    def _of_two(self, one: Told, other: Told, found: Contrary) -> bool:
        """Whether the articles themselves show that the one deed is another's or another one than the other."""
        if found.row == HURT:
            return any(self._of_others(t) for t in (one, other))
        return _until_then(one, other) or self._told_both(one, other)

    def _told_both(self, one: Told, other: Told) -> bool:
        """Whether one of the articles tells the other's deed as well, beside its own: it knows of two.

        "She was convicted of fraud and cleared of theft" goes with "she was convicted".
        """
        return any(
            told.deed is not own.deed
            and _in_own_voice(told)
            and _in_own_voice(own)
            and any(True for _ in contraries(told.deed, own.deed))
            and self._who.same(theme(told.deed), theme(own.deed), told.claim, own.claim) >= LIKELY
            for own in (one, other)
            for told in self._of[own.claim.article]
        )

    def _by_other_harm(self, one: Told, other: Told) -> bool:
        """Whether what befell somebody came of what the other text, that has nobody hurt, nowhere tells of: a crash."""
        done, undone = (one, other) if other.deed.standing == "denied" else (other, one)
        harms = _harms(done.claim, done.deed.lemma) if hurts(done.deed) else set()
        theirs = (claim for claim in self._claims if claim.article == undone.claim.article)
        return bool(harms) and all(harms.isdisjoint(_harms(claim)) for claim in theirs)

    def _thing(self, one: Told, other: Told) -> float:
        """How well what two deeds are done to meets."""
        return self._who.same(one.deed.filler("patient"), other.deed.filler("patient"), one.claim, other.claim)

    def _of_others(self, told: Told) -> bool:
        """Whether others than those who are hurt in the same article are meant; not where it says who is unhurt."""
        denied = told.deed.standing == "denied" or not hurts(told.deed)
        return denied and told.claim.article in self._with_hurt and not self._says_who(told.deed)

    def _says_who(self, deed: Deed) -> bool:
        """Whether a deed is told of somebody by name, or of all of one calling: "no *guard* was hurt"."""
        core = [f for f in deed.slots if f.slot in CORE]
        return any(
            (f.sort == "NAME" or f.meant) if not f.none else self._who.is_person(f) and f.text not in _CROWD
            for f in core
        )

    def _owned(self, told: Told, well: float, rest: list[float]) -> bool:
        """Whether who says "I did not" is indeed who is told to have done it: a party denies what others say of it."""
        doer = told.deed.filler("agent")
        own = doer is not None and doer.text in {"i", "we"} and told.deed.standing == "denied"
        return not own or max([well, *rest]) >= 1.0

    def _doers(self, one: Told, other: Told) -> bool:
        """Whether two deeds may have been done by one: not "he wore a helmet", "the man wore none".

        Nor "500 of them did not reach the finish", "20,870 reached the finish": some did and some did not.
        """
        ones, others = one.deed.filler("agent"), other.deed.filler("agent")
        if ones is None or others is None:
            return not any(f is not None and f.part for f in (ones, others))
        return self._who.same(ones, others, one.claim, other.claim) > 0

    def _rest(self, one: Told, other: Told, found: Contrary) -> Iterator[float]:
        """How well the other participants of two deeds meet."""
        mine = [f for f in one.deed.slots if f is not found.ones]
        its = [f for f in other.deed.slots if f is not found.others]
        for f in mine:
            for g in its:
                met = self._who.same(f, g, one.claim, other.claim)
                if found.told_by(f) or found.told_by(g):
                    continue
                if met == APART and f.text == g.text and CORE.isdisjoint({f.slot, g.slot}):
                    yield met  # "cleared of a third count", "convicted on eleven counts"
                if f.slot == g.slot or (met > 0 and {f.slot, g.slot} != CORE):
                    yield met if f.slot in CORE or met > 0 else 0.0


def _of_what(told: Told) -> bool:
    """Whether it is left open of what there was none: "too soon for a warning, and none was sent" is of no people."""
    return not hurts(told.deed) and any(f.none and f.text == _BARE for f in told.deed.slots if f.slot in CORE)


def _harms(claim: Claim, own: str = "") -> set[str]:
    """The families of the events that harm people which a statement names beside its `own` verb: a crash, a fire."""
    told = statement(claim)
    words = {(lemma, pos) for _, _, lemma, pos in told.words}
    for deed in told.deeds:
        words |= {deed.word, *((filler.text, filler.sort) for filler in deed.slots)}
    named = (event_type(lemma, pos) for lemma, pos in words if pos in _NAMING and lemma != own)
    return {event.family for event in named if event is not None and event.harms}


def _then(d: Deed, e: Deed) -> bool:
    """Whether what was not done was not done after it had been: not "had issued a warning", "issued no warning"."""
    done, undone = (d, e) if e.standing == "denied" else (e, d)
    nobody = any(f.none and f.text in ANYBODY for f in undone.slots) or undone.lemma in HURTING
    return nobody or undone.before or not done.before


def _until_then(one: Told, other: Told) -> bool:
    """Whether what had not been done before the news was done in it: "had never beaten her before"."""
    done, undone = (one, other) if other.deed.standing == "denied" else (other, one)
    if undone.deed.standing != "denied" or not undone.deed.before or done.deed.before:
        return False
    return _in_own_voice(undone) and not _BEFORE.isdisjoint(_WORD.findall(undone.claim.quote.lower()))


def _in_own_voice(told: Told) -> bool:
    """Whether nobody is named who says it: not "the family said he had no gun", where it may be their account."""
    return told.claim.speaker is None and not any(deed.reports for deed in statement(told.claim).deeds)


def _none(one: Told, other: Told) -> bool:
    return any(f.none for t in (one, other) for f in t.deed.slots if f.slot in CORE)


def _one_time(one: Told, other: Told) -> bool:
    """Whether two deeds may be of one time; "in October 2013 a smaller flood killed nobody" is not of this year's."""
    ones, others = one.deed.times, other.deed.times
    if (ones and not others and _long_before(one)) or (others and not ones and _long_before(other)):
        return False
    return not any(exclude_each_other(s, t) for s in ones for t in others)


def _long_before(told: Told) -> bool:
    """Whether a deed is of a time long before its article, which names that time because it is none of its own."""
    day = told.claim.as_of
    return day is not None and all(t.latest is not None and t.latest < day - _LONG for t in told.deed.times)


def gathered(pairs: Iterable[Pair]) -> Iterator[Denial]:
    """The pairs that share a clause, together, each clause narrowed to its deed."""
    parts: list[dict[tuple[str, int, str], Told]] = []
    whys: list[str] = []
    for pair in pairs:
        # "the siren never sounded" and "there was no siren" are one denial
        row = "" if any(sounds(t.deed) for t in pair[:2]) else pair.contrary.row
        mine = {(t.claim.id, t.deed.start, row): t for t in pair[:2]}
        met = [number for number, part in enumerate(parts) if part.keys() & mine.keys()]
        why = whys[met[0]] if met else pair.contrary.why
        for number in met:
            mine |= parts[number]
        parts = [part for number, part in enumerate(parts) if number not in met] + [mine]
        whys = [w for number, w in enumerate(whys) if number not in met] + [why]
    for part, why in zip(parts, whys, strict=True):
        told = sorted(part.values(), key=lambda t: (t.claim.article, t.deed.start))
        yield Denial(tuple(map(_shown, told)), why)


def _shown(told: Told) -> Claim:
    """The statement narrowed to the deed, with whom or what it befell where that is near."""
    claim, deed = told
    first, last = deed.start, deed.end
    quote = claim.quote
    for filler in deed.slots:
        words = filler.text.split()[-1]
        before = quote.lower().rfind(words.lower()[:_ROOT], 0, first - claim.start)
        behind = quote.lower().find(words.lower()[:_ROOT], last - claim.start)
        if filler.slot == "agent" or (filler.slot == "patient" and before >= 0 and behind < 0):
            if before >= 0 and last - (claim.start + before) <= _LONGEST // 2:
                first = claim.start + before
        elif behind >= 0:
            end = behind + len(words)
            while end < len(quote) and quote[end].isalpha():
                end += 1
            if claim.start + end - first <= _LONGEST:
                last = claim.start + end
    if quote[: first - claim.start].rstrip().lower().endswith(" no") or quote[: first - claim.start].lower() == "no ":
        first -= len("no ")
    focus = Span(start=first, end=last)
    text = quote[first - claim.start : last - claim.start]
    # whose doing it was is not compared: "the driver", "he"; but "the siren sounded" is of the siren
    kept = tuple(f for f in deed.slots if f.slot != "agent" or sounds(deed))
    deed = deed.model_copy(update={"slots": kept})
    value = statement(claim).model_copy(update={"deed": deed, "text": text})
    return claim.model_copy(update={"focus": focus, "value": value})


def kindred(claims: Iterable[Claim], stories: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """The articles by story, and those beside them that share names which are no words: deeds prove the rest."""
    home: dict[str, set[str]] = {}

    def join(articles: Iterable[str]) -> None:
        merged = set(articles).union(*(home.get(name, set()) for name in articles))
        home.update(dict.fromkeys(merged, merged))

    for articles in stories:
        join(articles)
    holders: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for _, _, word, pos in statement(claim).words:
            if pos == "PROPN" and len(word) >= _ROOT and word.isalpha() and not frequency(word):
                holders[word].add(claim.article)
    shared: Counter[tuple[str, str]] = Counter()
    for held in holders.values():
        if len(held) <= _MANY:
            shared.update(combinations(sorted(held), 2))
    for pair in sorted(pair for pair, number in shared.items() if number >= _NAMES):
        join(pair)
    return sorted({frozenset(told) for told in home.values() if len(told) > 1}, key=min)
