"""What names tell of a draft's sentence: those that no source has, and those that are all it shares with one."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final

from rapidfuzz import fuzz, process

from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR, Word, spelled
from factcheck.values.gazetteer import countries_named, governed_from, places_named
from factcheck.values.person import same_person
from factcheck.values.statement import FIGURES, weight
from factcheck.values.time.lexicon import MONTHS

_QUOTED_WORDS: Final = re.compile(r"[“\"]([A-Za-z]{1,30}(?: [A-Za-z]{1,30}){0,3})[,.]?[”\"]")
_YEAR: Final = re.compile("(1[5-9]|20)[0-9]{2}")
_DATED: Final = re.compile(r"(?:[0-9]{4}|XXXX)-([0-9]{2})\b")
_MOST: Final = 100  # sentences with one word that are looked at
_INITIALS: Final = 2  # letters up to which a name may be initials
_NOWHERE: Final = -2  # a place beside which no word stands
_SPELLED_ALIKE: Final = 85  # per cent of the letters of two names that are two spellings of one
_CLEARLY: Final = 0.7  # from here on a sentence is told, whatever it is that is told of it
_OF_HIM: Final = 1 / 3  # of the common words, that must be told where but one name is


def _runs(claim: Claim) -> Iterator[str]:
    """The names of a statement, each with all its words, and its adjectives, among which are those of peoples."""
    name, end = "", _NOWHERE
    for start, stop, lemma, pos in statement(claim).words:
        if pos == "PROPN":
            name = f"{name} {lemma}" if start == end + 1 else lemma
            end = stop
            yield name
        elif pos == "ADJ":
            yield lemma


def _forms(claim: Claim) -> frozenset[str]:
    """The words of a statement, as lemmas and as they are written."""
    words = statement(claim).words
    return frozenset(
        form
        for start, end, lemma, _ in words
        for form in (lemma, claim.quote[start - claim.start : end - claim.start].lower())
    )


class Named:
    """The names and days that the sources have anywhere, whoever tells of them."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        self._known: set[str] = set()
        self._alone: set[str] = set()
        self._names: set[str] = set()
        self._sentences: dict[str, list[Claim]] = {}
        self._holding: dict[str, list[frozenset[str]]] = {}
        for claim in sources:
            self._sentences.setdefault(claim.article, []).append(claim)
            words = _forms(claim)
            for word in words:
                self._holding.setdefault(word, []).append(words)
            self._known.update(claim.setting.topic)
            end = _NOWHERE
            self._known.update(words)
            for start, stop, lemma, pos in statement(claim).words:
                if pos != "PROPN" or start > end + 1:
                    self._alone.add(lemma)
                end = stop if pos == "PROPN" else _NOWHERE
            self._names.update(_runs(claim))

    @cached_property
    def _countries(self) -> frozenset[str]:
        """The countries that the sources name, or the people of which they do."""
        return frozenset(p.country for name in self._names for p in places_named(name) if p.level == "country")

    def lacking(self, claim: Claim) -> tuple[str, ...]:
        """The names and days of a statement that no source has, as it writes them.

        Not another spelling ("Meier" for "Meyer"), an abbreviation, or the given name of somebody whom a source calls
        by the surname alone.
        """
        words = [w for w in statement(claim).words if w[3] in {"PROPN", "TIME"}]
        found = []
        for number, (start, end, lemma, _) in enumerate(words):
            written = claim.quote[start - claim.start : end - claim.start]
            follows = words[number + 1] if number + 1 < len(words) else None
            surname = follows is not None and follows[0] == end + 1 and follows[2] in self._alone
            if (
                (written[:1].isupper() or _YEAR.fullmatch(written))
                and len(lemma) > _INITIALS
                and "." not in lemma
                and not surname
                and not self._has(lemma)
                and MONTHS.get(lemma, 0) not in self._months
            ):
                found.append(written)
        return tuple(dict.fromkeys(found))

    def other_given(self, claim: Claim) -> Iterator[PlacedWord]:
        """The given names in a statement of somebody whom every source that names him in full calls by another one.

        "Peter Vale", where the sources have a David Vale and no Peter.
        """
        names = [w for w in statement(claim).words if w[3] == "PROPN"]
        for word, follows in pairwise(names):
            full = self._in_full.get(follows[2], frozenset()) if follows[0] == word[1] + 1 else frozenset()
            if full and not self._has(word[2]) and len(word[2]) > _INITIALS:
                own = claim.quote[word[0] - claim.start : follows[1] - claim.start]
                if all(same_person(own, other) is False for other in full):
                    yield word

    @cached_property
    def _in_full(self) -> dict[str, frozenset[str]]:
        """The names of two words that the sources have, by the second."""
        found: dict[str, set[str]] = {}
        for name in self._names:
            given, _, family = name.partition(" ")
            if family and " " not in family:
                found.setdefault(family, set()).add(f"{given} {family}".title())
        return {family: frozenset(names) for family, names in found.items()}

    def has(self, lemma: str) -> bool:
        """Whether a word stands in any source."""
        return lemma in self._known

    def heard_of(self, name: str) -> bool:
        """Whether a source has a word of a name, another spelling of it, or its country or people."""
        return self._has(name)

    def told_of(self, lemma: str, heads: frozenset[str], passage: Claim) -> bool:
        """Whether a word stands in a source's sentence with one of these others, in a passage or right beside it."""
        if any(lemmas & heads for lemmas in self._holding.get(lemma, ())[:_MOST]):
            return True
        sentences = self._sentences[passage.article]
        at = bisect_left(sentences, passage.start, key=lambda sentence: sentence.start)
        return any(lemma in _forms(sentence) for sentence in sentences[max(at - 1, 0) : at + 2])

    def unheard(self, claim: Claim) -> PlacedWord | None:
        """A word of a few in quotation marks that no source has: "a brutal day", where she said that it was tough."""
        for found in _QUOTED_WORDS.finditer(claim.quote):
            first, last = claim.start + found.start(1), claim.start + found.end(1)
            for word in statement(claim).words:
                own = claim.quote[word[0] - claim.start : word[1] - claim.start].lower()
                inside = first <= word[0] < last and word[3] not in {"PROPN", *FIGURES}
                if inside and not self._known & {word[2], own} and not self._spelled & {spelled(word[2]), spelled(own)}:
                    return word
        return None

    @cached_property
    def _spelled(self) -> frozenset[str]:
        """The words that the sources have, in one spelling: "neighbourhood" for "neighborhood"."""
        return frozenset(map(spelled, self._known))

    @cached_property
    def _months(self) -> frozenset[int]:
        """The months in which a source dates anything, however it writes them: "Feb. 3"."""
        figures = (f for told in self._sentences.values() for s in told for f in statement(s).figures)
        return frozenset(int(found[1]) for f in figures if (found := _DATED.match(f)))

    def _has(self, name: str) -> bool:
        if name in self._known or {p.country for p in countries_named(name)} & self._countries:
            return True
        if governed_from(name) & self._countries:  # "Washington", for "the United States"
            return True
        return process.extractOne(name, self._known, scorer=fuzz.ratio, score_cutoff=_SPELLED_ALIKE) is not None


def _names_met(claim: Claim, words: tuple[Word, ...], passage: Passage) -> int:
    """How many of the names in a statement, each of however many words, a passage has."""
    has = {word for word, well in zip(words, passage.found, strict=True) if well >= NEAR}
    met, end = set[int](), _NOWHERE
    run = 0
    for start, stop, lemma, pos in statement(claim).words:
        if pos == "PROPN":
            run += start > end + 1
            end = stop
            if (lemma, pos) in has:
                met.add(run)
    return len(met)


def by_name_alone(claim: Claim, words: tuple[Word, ...], passage: Passage) -> bool:
    """Whether a passage has one name of a statement and hardly a word of what is said of its bearer.

    "Reed is to open a school in May", where the sources tell what else Reed did.
    """
    if passage.telling or passage.share >= _CLEARLY or _names_met(claim, words, passage) > 1:
        return False
    common = [(weight(w), well) for w, well in zip(words, passage.found, strict=True) if w[1] != "PROPN"]
    whole = sum(worth for worth, _ in common)
    return sum(worth * well for worth, well in common) < _OF_HIM * whole
