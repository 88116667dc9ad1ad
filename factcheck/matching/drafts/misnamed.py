"""Whom a draft names in a sentence that its sources tell of somebody else.

"The talks were led by *Jan Vos*", where the sources have led by *Ana Ruiz* who negotiated, and tell nothing of the kind
of Vos. What is told of each person is gathered from all sentences that speak of him (`profiles`); a few signs say how
well the draft's sentence fits the one and the other. How much each sign weighs was learned from invented stories whose
statements stand there true and false (`benchmarks/misnamed.py`); the weights are data.
"""

import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import Final, NamedTuple

from factcheck.matching.drafts.profiles import Profiles, name_runs
from factcheck.matching.drafts.words_told import WordsTold, share_of
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR
from factcheck.values.statement import nearness, weight

_WEIGHTS: Final = Path(__file__).parent / "misnamed.toml"
_SURE: Final = 0.75  # how likely somebody else must be
_FEWEST: Final = 4  # words of a sentence that is looked at
_MET: Final = 3  # words that both must have: many criticise one amendment
_BUT_TITLE: Final = 2  # of them not before the name: "Norvik chief executive Ida Moor spoke"
_HALF: Final = 0.5
_MOST_SENTENCES, _MOST_WORDS = 8, 5
_LEADS: Final = frozenset({"in", "at", "near", "the"})  # before a name they make it a place's or a work's

SIGNS: Final = (
    "own", "own around", "own together", "other", "other around", "possessive", "often", "words", "back",
    "rather", "rather around", "instead",
)  # fmt: skip


class Named(NamedTuple):
    """A name in a draft's sentence, the likest other one in a source's, and the signs of which of them is meant.

    `met` are the words that both sentences have, `beyond` those of them in no title before the name, `called`
    tells that the draft's sentence has the other one, too, by
    what he is: "Olsen broke no rule, the *foreman* said".
    """

    own: Span
    other: Span
    claim: Claim
    signs: tuple[float, ...]
    met: int
    beyond: int
    called: bool


@lru_cache(maxsize=1)
def _weights() -> tuple[float, ...]:
    told = tomllib.loads(_WEIGHTS.read_text(encoding="utf-8"))["weights"]
    return (float(told["start"]), *(float(told[sign]) for sign in SIGNS))


def likely(signs: tuple[float, ...], weights: Sequence[float] | None = None) -> float:
    """How likely somebody else is meant, 0 to 1: a logistic regression on the signs.

    >>> 0 < likely((0.0,) * len(SIGNS)) < 0.2
    True
    """
    row = weights or _weights()
    total = row[0] + sum([w * sign for w, sign in zip(row[1:], signs, strict=True)], 0.0)
    return 1 / (1 + exp(-max(min(total, 30.0), -30.0)))


class Misnamed:
    """The persons of the sources, and where a draft has one of them in another's place."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft
        self._profiles = Profiles(known.claims, draft)

    def otherwise(self, number: int) -> Iterator[tuple[Exchange, Claim]]:
        """Each name of a draft's statement in whose place the sources have another, with the sentence that tells it.

        Args:
            number: the statement's place among all.
        """
        for named in self.names(number):
            if likely(named.signs) >= _SURE and named.met >= _MET and named.beyond >= _BUT_TITLE and not named.called:
                yield Exchange(named.own, named.other), named.claim

    def names(self, number: int) -> Iterator[Named]:
        """The names of persons in a draft's statement whom the sources know, each with its likest rival."""
        claim = self._known.claims[number]
        words = statement(claim).words
        if len(words) < _FEWEST:
            return
        runs = [run for run in name_runs(words) if self._asked(claim, words, run)]
        if not runs:
            return
        told = WordsTold(self._known, number, self._draft)
        for run in runs:
            found = self._rival(claim, run, told, told.worth_from(run))
            if found is not None:
                yield found

    def _asked(self, claim: Claim, words: Sequence[PlacedWord], run: tuple[int, ...]) -> bool:
        name = words[run[-1]][2]
        if name not in self._profiles.persons or self._profiles.sort(words, run) not in {"PERSON", ""}:
            return False
        before = claim.quote[: words[run[0]][0] - claim.start].lower().split()
        return not before or before[-1] not in _LEADS

    def _rival(self, claim: Claim, run: tuple[int, ...], told: WordsTold, worth: list[float]) -> Named | None:
        """The signs of a name, with the person whom the likest sentence that does not speak of its bearer names."""
        words = told.words
        lemmas, name = {word[2] for word in words}, words[run[-1]][2]
        about = self._profiles.about[name]

        def share(row: Sequence[float]) -> float:
            return share_of(worth, row)

        best: tuple[float, float, int, str] | None = None
        for other in sorted(self._profiles.persons - lemmas):
            for place in sorted(self._profiles.written[other] - about):
                if place in told.rows:
                    own, around = share(told.rows[place]), share(told.around[place])
                    if best is None or own + _HALF * around > best[0] + _HALF * best[1]:
                        best = own, around, place, other
        if best is None:
            return None
        other_share, other_around, place, other = best
        mine = [told.rows[p] for p in about if p in told.rows]
        own = max((share(row) for row in mine), default=0.0)
        around = max((share(told.around[p]) for p in about if p in told.rows), default=0.0)
        together = share([max(column) for column in zip(*mine, strict=True)]) if mine else 0.0
        end = words[run[-1]][1] - claim.start
        met = {w[2] for w, well, at in zip(words, told.rows[place], worth, strict=True) if at and well >= NEAR}
        source = self._known.claims[place]
        signs = (
            *(own, around, together, other_share, other_around),
            float(claim.quote[end : end + 2] in {"'s", "’s"}),
            min(len(about), _MOST_SENTENCES) / _MOST_SENTENCES,
            min(len(met), _MOST_WORDS) / _MOST_WORDS,
            _told_back(source, other, words),
            max(0.0, other_share - together),
            max(0.0, other_around - max(around, together)),
            other_share * (1 - together),
        )
        span = Span(start=words[run[0]][0], end=words[run[-1]][1])
        beside = {words[at][2] for at in told.hung_on(run)}
        called = not self._profiles.callings(other).isdisjoint(lemmas - beside)
        beyond = len(met - _title(words, run))
        return Named(span, _where(source, other), source, signs, len(met), beyond, called)


def _title(words: Sequence[PlacedWord], run: tuple[int, ...]) -> set[str]:
    """The words right before a name: "*Norvik chief executive* Ida Moor"."""
    first = run[0]
    while first and words[first - 1][1] + 1 >= words[first][0] and words[first - 1][3] != "VERB":
        first -= 1
    return {word[2] for word in words[first : run[0]]}


def _told_back(source: Claim, name: str, mine: Sequence[PlacedWord]) -> float:
    """How much of what hangs on a name in a source's sentence the draft's has."""
    told = statement(source)
    at = {place for place, word in enumerate(told.words) if word[2] == name}
    beside = {o for link in told.links for n, o in ((link.one, link.other), (link.other, link.one)) if n in at} - at
    hung = [(told.words[place][2], told.words[place][3]) for place in sorted(beside)]
    whole = sum(map(weight, hung))
    found = sum([weight(w) * max((nearness(w, (m[2], m[3])) for m in mine), default=0.0) for w in hung], 0.0)
    return found / whole if whole else 0.0


def _where(source: Claim, name: str) -> Span:
    """The name in a source's sentence, with all its words."""
    words = statement(source).words
    run = next(run for run in name_runs(words) if words[run[-1]][2] == name)
    return Span(start=words[run[0]][0], end=words[run[-1]][1])
