"""Where a draft has something that its sources have in another place, in a sentence worded otherwise.

"She died at her house in *Viterbo*", where a source has that she died at home in *Trevi*, and none tells anything of
the kind of Viterbo. Whatever a sentence of the sources tells in the draft's place speaks for it; a town may lie in the
district that the other text names, so that places that any sentence names together are never held apart.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from factcheck.matching.drafts.words_told import WordsTold, share_of
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import name_runs, span_of
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.values.gazetteer import countries_named, lies, places_named

_FEWEST: Final = 4  # words of a sentence that is looked at
_MOSTLY: Final = 0.35  # of what hangs on the place, that the other sentence must tell
_WITH_THING: Final = 0.25  # where it tells most of what hangs straight on it: the *foundry* in Horsens
_THING: Final = 0.5
_HARDLY: Final = 0.2  # that any sentence on the draft's place may tell
_MORE: Final = 0.2
_ENOUGH: Final = 0.4  # what the words weigh that both have
_IN: Final = frozenset({"in", "at", "inside"})  # what is near one town may be near another
_PLACES: Final = frozenset({"GPE", "LOC", "FAC"})

Run = tuple[int, ...]


class Misplaced:
    """The places of the sources, and where a draft has one instead of another."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft
        self._sorted = _sorts(known.claims)
        self._about: dict[str, set[int]] = defaultdict(set)
        self._local: dict[int, list[Run]] = {}
        for number, claim in enumerate(known.claims):
            if claim.article != draft:
                for word in statement(claim).words:
                    self._about[word[2]].add(number)
                local = list(self._local_runs(claim))
                if local:
                    self._local[number] = local

    def _local_runs(self, claim: Claim) -> Iterator[Run]:
        """The names of places in which a sentence has something."""
        words = statement(claim).words
        for run in name_runs(words):
            lead = claim.quote[: words[run[0]][0] - claim.start].lower().split()[-1:]
            if lead and lead[0] in _IN and (self._sorted.get(words[run[-1]][2]) or places_named(_named(words, run))):
                yield run

    def otherwise(self, number: int) -> Iterator[tuple[Exchange, Claim]]:
        """Each place in a draft's statement for which the sources have another one, with the sentence that has it.

        Args:
            number: the statement's place among all.
        """
        claim = self._known.claims[number]
        words = statement(claim).words
        runs = list(self._local_runs(claim)) if self._local and len(words) >= _FEWEST else []
        if not runs:
            return
        told = WordsTold(self._known, number, self._draft)
        for run in runs:
            found = self._rival(claim, run, told)
            if found is not None:
                place, its = found
                source = self._known.claims[place]
                yield Exchange(span_of(words, run), span_of(statement(source).words, its)), source

    def _rival(self, claim: Claim, run: Run, told: WordsTold) -> tuple[int, Run] | None:
        """The sentence that tells most of what hangs on a place, and the one place that it has instead."""
        words, worth = told.words, told.worth_from(run)
        about = self._about.get(words[run[-1]][2], set())
        mine = [told.rows[p] for p in about if p in told.rows]
        own = share_of(worth, [max(column) for column in zip(*mine, strict=True)]) if mine else 0.0
        if own > _HARDLY:
            return None
        shares = {p: share_of(worth, told.rows[p]) for p in self._local if p in told.rows and p not in about}
        if not shares:
            return None
        place = max(sorted(shares), key=lambda p: shares[p])
        hung = told.hung_on(run)
        if run[0] - 1 in hung and _several(claim, words[run[0] - 1]):
            return None
        thing = share_of([worth[at] for at in hung], [told.rows[place][at] for at in hung])
        if shares[place] < (_WITH_THING if thing >= _THING else _MOSTLY) or shares[place] - own < _MORE:
            return None
        its = self._local[place]
        theirs = statement(self._known.claims[place]).words
        if shares[place] * sum(worth) < _ENOUGH or not all(self._apart(words, run, theirs, other) for other in its):
            return None
        return place, its[0]

    def _apart(self, words: Sequence[PlacedWord], run: Run, theirs: Sequence[PlacedWord], other: Run) -> bool:
        """Whether two places may well lie apart: so the gazetteer says, or no sentence names them together."""
        one, two = _named(words, run), _named(theirs, other)
        if two.split()[-1] in {word[2] for word in words} or set(one.split()) & set(two.split()):
            return False
        found = lies(one.title(), two.title())
        if found is not None:
            return found[0] == "apart"
        if countries_named(one) or countries_named(two):
            return False
        return self._about.get(one.split()[-1], set()).isdisjoint(self._about.get(two.split()[-1], set()))


def _several(claim: Claim, word: PlacedWord) -> bool:
    """Whether a noun stands for several things, of which some may be elsewhere: "district *courts* in Leeds"."""
    start, end, lemma, pos = word
    written = claim.quote[start - claim.start : end - claim.start].lower()
    return pos == "NOUN" and written != lemma and written.endswith("s")


def _sorts(claims: Sequence[Claim]) -> dict[str, bool]:
    """Whether the bearers of a name are places, by its last word, as the language model mostly takes it."""
    votes: dict[str, int] = defaultdict(int)
    for claim in claims:
        for deed in statement(claim).deeds:
            for filler in (*deed.slots, *(circumstance.filler for circumstance in deed.circumstances)):
                if filler.sort == "NAME" and filler.bearer:
                    votes[filler.last_word] += 1 if filler.bearer in _PLACES else -1
    return {name: vote > 0 for name, vote in votes.items()}


def _named(words: Sequence[PlacedWord], run: Run) -> str:
    return " ".join(words[place][2] for place in run)
