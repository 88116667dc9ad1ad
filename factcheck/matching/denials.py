"""What one article of a story tells as done and another as not done, or as its contrary, of one thing or person.

"Nobody was hurt", "the guard was treated for a cut"; "he refused to sign", "he signed". Held together are clauses whose
deeds exclude each other (`values.contrary`), that speak of one person or thing, and of no two days.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.statement import Deed, Filler
from factcheck.model.time import Time
from factcheck.model.value import TimeValue
from factcheck.thesaurus import NEAR, SYNONYM, kinship, opposed, opposites_of
from factcheck.values.actor import same_name
from factcheck.values.contrary import Contrary, contraries, readings
from factcheck.values.statement import weight
from factcheck.values.time import compare_dates

_VETO: Final = float("-inf")
_ENOUGH: Final = 0.5  # what must be in common before two clauses speak of one thing
_JOINT: Final = 0.4  # of the second thing that must be in common, where one must
_MANY: Final = 60  # clauses with one word: so many have it from anywhere
_LONGEST: Final = 80  # characters of the words shown
_ROOT: Final = 4  # letters by which forms of one word are found
_ANYBODY: Final = frozenset({"nobody", "one", "none", "person", "people", "anybody", "anyone", "neither"})
_SPEAKING: Final = frozenset({"i", "we", "me", "us"})
_THEY: Final = frozenset({"they", "them", "we", "us"})
_RANKS: Final = frozenset("first second third fourth last next previous earlier former other another new old".split())


class _Told(NamedTuple):
    """A deed, and the statement that tells it."""

    claim: Claim
    deed: Deed


@dataclass(frozen=True, slots=True)
class Denial:
    """Clauses of several articles that exclude each other, each narrowed to its deed."""

    claims: tuple[Claim, ...]
    why: str


def _name(filler: Filler, claim: Claim) -> str:
    """The name of whatever fills a slot, of whom a pronoun stands for, or of whoever says "I"."""
    if filler.sort == "NAME":
        return filler.text
    if filler.sort == "PRON" and filler.text in _SPEAKING:
        return claim.speaker or ""
    return filler.meant


def _differ(one: Filler, other: Filler) -> bool:
    """Whether two nouns alike are told apart by what stands beside them: "the east wall", "the west wall"."""
    mine, its = set(one.beside), set(other.beside)
    ranks = (mine ^ its) & _RANKS
    if ranks or any(opposed((a, "ADJ"), (b, "ADJ")) for a in mine - its for b in its - mine):
        return True
    whose, theirs = set(one.whose), set(other.whose)
    return bool(whose and theirs and not any(kinship((a, "NOUN"), (b, "NOUN")) >= NEAR for a in whose for b in theirs))


def _covers(none: Filler, other: Filler, persons: frozenset[str]) -> float:
    """How surely what there is none of ("nobody", "no shot") would be what fills the other's slot."""
    if other.none:
        return _VETO
    if none.text in _ANYBODY:
        who = other.bearer == "PERSON" or other.text in persons or (other.sort == "PRON" and other.text != "it")
        return _ENOUGH if who else _VETO
    if other.sort in {"NAME", "PRON"}:
        return 0.0
    return weight((none.text, "NOUN")) if kinship((none.text, "NOUN"), (other.text, "NOUN")) >= SYNONYM else _VETO


class Denials:
    """The deeds of one story's statements, looked up by what they exclude."""

    def __init__(self, claims: Iterable[Claim], persons: frozenset[str]) -> None:
        """Args: the statements of one story's articles; the nouns that mean a person."""
        self._persons = persons
        told = [
            _Told(claim, deed)
            for claim in claims
            if claim.certainty in PLANNED
            for deed in (*statement(claim).deeds, *statement(claim).states)
            if not deed.disputed and not deed.reports
        ]
        self._told = [t for t in told if t.deed.standing != "open" or t.deed.to_come]

    def _keys(self, deed: Deed) -> Iterator[str]:
        yield from {f"row {r.row}" for r in readings(deed)}
        yield f"root {deed.lemma[:_ROOT]}"
        for other in opposites_of(deed.word):
            yield f"against {min(deed.lemma, other)} {max(deed.lemma, other)}"

    def _pairs(self) -> Iterator[tuple[_Told, _Told]]:
        held: dict[str, list[int]] = defaultdict(list)
        for number, told in enumerate(self._told):
            for key in self._keys(told.deed):
                held[key].append(number)
        seen: set[tuple[int, int]] = set()
        for key, numbers in held.items():
            if len(numbers) <= _MANY or key.startswith("row"):
                seen.update(self._opposite(numbers))
        for i, j in sorted(seen):
            yield self._told[i], self._told[j]

    def _opposite(self, numbers: list[int]) -> Iterator[tuple[int, int]]:
        for i, j in combinations(numbers, 2):
            if self._told[i].claim.article != self._told[j].claim.article:
                yield i, j

    def found(self) -> Iterator[Denial]:
        """What the articles tell against each other, each thing once."""
        met: dict[str, list[tuple[_Told, _Told, Contrary]]] = defaultdict(list)
        for one, other in self._pairs():
            for contrary in contraries(one.deed, other.deed):
                if self._of_one(one, other, contrary):
                    met[contrary.row].append((one, other, contrary))
        for pairs in met.values():
            for joined in _joined(pairs):
                first = joined[0][2]
                sides = {(t.claim.article, t.deed.start): t for pair in joined for t in pair[:2]}
                ordered = [sides[key] for key in sorted(sides)]
                yield Denial(tuple(_shown(t) for t in ordered), first.why)

    def _of_one(self, one: _Told, other: _Told, found: Contrary) -> bool:
        if not _one_time(one.deed, other.deed) or one.deed.to_come != other.deed.to_come:
            return False
        well = self._same(found.ones, found.others, one.claim, other.claim)
        if well == _VETO:
            return False
        rest = list(self._rest(one, other, found))
        if _VETO in rest:
            return False
        if found.joint:
            return well > 0 and max(rest, default=0.0) >= _JOINT
        return well >= _ENOUGH

    def _rest(self, one: _Told, other: _Told, found: Contrary) -> Iterator[float]:
        """How well the other participants of two deeds meet."""
        mine = [f for f in one.deed.slots if f is not found.ones]
        its = [f for f in other.deed.slots if f is not found.others]
        for f in mine:
            for g in its:
                met = self._same(f, g, one.claim, other.claim)
                core = {"agent", "patient"}
                if f.slot == g.slot or (met > 0 and not ({f.slot, g.slot} == core)):
                    yield met if f.slot in core or met > 0 or f.sort == g.sort == "NAME" else 0.0

    def _same(self, f: Filler | None, g: Filler | None, of: Claim, other: Claim) -> float:
        """How surely one thing or person fills two slots: up to 1, 0 where it cannot be told."""
        if f is None or g is None:
            return 0.0
        if f.none or g.none:
            return _covers(f, g, self._persons) if f.none else _covers(g, f, self._persons)
        one, its = _name(f, of), _name(g, other)
        if one and its:
            same = same_name(one, its)
            return 1.0 if same else _VETO if same is False else 0.0
        if "PRON" in {f.sort, g.sort}:
            return 0.0
        if one or its:
            role, noun = (f.role, g.text) if one else (g.role, f.text)
            return 0.5 if role and kinship((role, "NOUN"), (noun, "NOUN")) >= SYNONYM else 0.0
        if f.part or g.part or _differ(f, g):
            return _VETO
        near = kinship((f.text, f.sort), (g.text, g.sort))
        if near < NEAR:
            return _VETO
        return weight((f.text, f.sort)) * near


def _one_time(d: Deed, e: Deed) -> bool:
    def apart(s: Time, t: Time) -> bool:
        return compare_dates(TimeValue.of(s), TimeValue.of(t)).relation == "disjoint"

    return not any(apart(s, t) for s in d.times for t in e.times)


def _joined(pairs: list[tuple[_Told, _Told, Contrary]]) -> list[list[tuple[_Told, _Told, Contrary]]]:
    """Pairs that share a clause are told together."""
    parts: list[list[tuple[_Told, _Told, Contrary]]] = []
    for pair in pairs:
        mine = {(t.claim.id, t.deed.start) for t in pair[:2]}
        met = [p for p in parts if any((t.claim.id, t.deed.start) in mine for q in p for t in q[:2])]
        merged = [q for p in met for q in p] + [pair]
        parts = [p for p in parts if p not in met] + [merged]
    return parts


def _shown(told: _Told) -> Claim:
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
    focus = Span(start=first, end=last)
    text = quote[first - claim.start : last - claim.start]
    value = statement(claim).model_copy(update={"deed": deed, "text": text})
    return claim.model_copy(update={"focus": focus, "value": value})
