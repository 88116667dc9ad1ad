"""Which sentences of the sources speak of whom: by name, as "he", by what somebody is, as the speaker.

Generous on purpose: a sentence with "he" counts for everybody named in the two before it. A profile is asked whether
nothing in it tells what a draft says of somebody.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from factcheck.matching.wordings.facing import name_runs
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Filler, PlacedWord
from factcheck.thesaurus.things import is_somebody
from factcheck.values.gazetteer import places_named

_PURE: Final = 0.8  # of the times a name stands there it must be a person's
_NEAR: Final = 4  # words between a name and what its bearer is
_SELDOM: Final = 4  # sentences up to which a calling may stand for the one who has it: "the goalkeeper"
_BACK: Final = 2  # sentences before one with "he" whose persons it may speak of
_HE: Final = frozenset({"he", "she", "his", "her", "him"})
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PERSON: Final = "PERSON"


def _is_calling(word: PlacedWord) -> bool:
    return word[3] == "NOUN" and is_somebody(word[2])


def _fillers(claim: Claim) -> Iterator[Filler]:
    told = statement(claim)
    for deed in (*told.deeds, *told.states, *told.named):
        yield from deed.slots
        yield from (circumstance.filler for circumstance in deed.circumstances)


class Profiles:
    """The persons of a draft and its sources, and the sentences of the sources that speak of each."""

    def __init__(self, claims: Sequence[Claim], draft: str) -> None:
        """Args: the statements of all articles; the draft's name."""
        self._claims = claims
        self._bearers: dict[str, Counter[str]] = defaultdict(Counter)
        for claim in claims:
            self._read_bearers(claim)
        self._sources = [number for number, claim in enumerate(claims) if claim.article != draft]
        self.written: dict[str, set[int]] = defaultdict(set)
        self._sorts: dict[str, Counter[str]] = defaultdict(Counter)
        self._in_full: set[str] = set()
        self._callings: dict[str, set[str]] = defaultdict(set)
        self._called: dict[str, set[int]] = defaultdict(set)
        self.about: dict[str, set[int]] = defaultdict(set)
        for number in self._sources:
            self._read_names(number)
            self._read_callings(number)
        self.persons = {name for name in self._sorts if self._is_person(name)}
        for number in self._sources:
            self._read_speaker(number)
        self._carry()
        self._by_calling()

    def _read_bearers(self, claim: Claim) -> None:
        for filler in _fillers(claim):
            if filler.sort == "NAME" and filler.bearer:
                self._bearers[filler.last_word][filler.bearer] += 1
        for post in statement(claim).posts:
            if post.name:
                self._bearers[post.name.lower().split()[-1]][_PERSON] += 2

    def sort(self, words: Sequence[PlacedWord], run: tuple[int, ...]) -> str:
        """What bears a name, as most sentences have it; empty where none tells."""
        if places_named(" ".join(words[place][2] for place in run)):
            return "GPE"
        bearers = self._bearers.get(words[run[-1]][2])
        return bearers.most_common(1)[0][0] if bearers else ""

    def _read_names(self, number: int) -> None:
        words = statement(self._claims[number]).words
        for run in name_runs(words):
            last, sort = words[run[-1]][2], self.sort(words, run)
            self.written[last].add(number)
            self.about[last].add(number)
            self._sorts[last][sort] += 1
            if sort == _PERSON and len(run) > 1:
                self._in_full.add(last)

    def _read_callings(self, number: int) -> None:
        told = statement(self._claims[number])
        for link in told.links:
            for one, other in ((link.one, link.other), (link.other, link.one)):
                noun, name = told.words[one], told.words[other]
                if abs(one - other) <= _NEAR and name[3] == "PROPN" and _is_calling(noun):
                    self._callings[name[2]].add(noun[2])
        for word in filter(_is_calling, told.words):
            self._called[word[2]].add(number)
        for filler in (f for deed in (*told.deeds, *told.states) for f in deed.slots):
            if filler.meant:
                self.about[filler.meant.lower().split()[-1]].add(number)
            if filler.sort == "NAME" and filler.role:
                self._callings[filler.last_word].add(filler.role)
        for post in told.posts:
            if post.name:
                self._callings[post.name.lower().split()[-1]].add(post.calling)

    def _is_person(self, name: str) -> bool:
        """Whether a name is a person's: mostly so, and once told in full or with what its bearer is."""
        sorts = self._sorts[name]
        if sorts.most_common(1)[0][0] != _PERSON or sorts[_PERSON] < _PURE * sorts.total():
            return False
        return name in self._in_full or bool(self._callings.get(name))

    def callings(self, name: str) -> set[str]:
        """What the bearer of a name is by the sources: "foreman"."""
        return self._callings.get(name, set())

    def _read_speaker(self, number: int) -> None:
        words = _WORD.findall((self._claims[number].speaker or "").lower())
        if words:
            (self.about if words[-1] in self._sorts else self._called)[words[-1]].add(number)

    def _carry(self) -> None:
        """Give a sentence with "he" to whoever is spoken of in the two before it."""
        spoken: dict[int, set[str]] = defaultdict(set)
        for name in self.persons:
            for number in self.about[name]:
                spoken[number].add(name)
        for number in self._sources:
            claim = self._claims[number]
            if _HE.isdisjoint(_WORD.findall(claim.quote.lower())):
                continue
            for before in range(max(number - _BACK, 0), number):
                if self._claims[before].article == claim.article:
                    spoken[number] |= spoken[before]
            for name in spoken[number]:
                self.about[name].add(number)

    def _by_calling(self) -> None:
        """Give the sentences that tell of "the goalkeeper" to the one who alone is called so."""
        bearers = Counter(calling for callings in self._callings.values() for calling in callings)
        for name, callings in self._callings.items():
            for calling in callings:
                if bearers[calling] == 1 and len(self._called[calling]) <= _SELDOM:
                    self.about[name] |= self._called[calling]
