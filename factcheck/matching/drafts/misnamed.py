"""Whom a draft names in a sentence that its sources tell of somebody else.

"The talks were led by *Jan Vos*", where the sources have led by *Ana Ruiz* who negotiated, and tell nothing of the kind
of Vos. What is told of each person is gathered from all sentences that speak of him (`profiles`); a few signs say how
well the draft's sentence fits the one and the other. How much each sign weighs was learned from invented stories whose
statements stand there true and false (`benchmarks/misnamed.py`); the weights are data.
"""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from math import exp
from pathlib import Path
from typing import Final, NamedTuple

from factcheck.matching.drafts.profiles import Profiles
from factcheck.matching.drafts.words_told import WordsTold, hung_on, share_of
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import name_runs, span_of
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

_Share = Callable[[Sequence[float]], float]

SIGNS: Final = (
    "own", "own around", "own together", "other", "other around", "possessive", "often", "words", "back",
    "rather", "rather around", "instead",
)  # fmt: skip


class Named(NamedTuple):
    """A name in a draft's sentence, the likest other one in a source's, and the signs of which of them is meant.

    `met` are the words that both sentences have, `beyond` those of them in no title before the name. `called` tells
    that the draft's sentence has the other one, too, by what he is: "Olsen broke no rule, the *foreman* said".
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
            found = self._rival(claim, run, told)
            if found is not None:
                yield found

    def _asked(self, claim: Claim, words: Sequence[PlacedWord], run: tuple[int, ...]) -> bool:
        name = words[run[-1]][2]
        if name not in self._profiles.persons or self._profiles.sort(words, run) not in {"PERSON", ""}:
            return False
        before = claim.quote[: words[run[0]][0] - claim.start].lower().split()
        return not before or before[-1] not in _LEADS

    def _rival(self, claim: Claim, run: tuple[int, ...], told: WordsTold) -> Named | None:
        """The signs of a name, with the person whom the likest sentence that does not speak of its bearer names."""
        words, worth = told.words, told.worth_from(run)
        lemmas = {word[2] for word in words}
        about = self._profiles.about[words[run[-1]][2]]
        found = self._likest(about, lemmas, told, partial(share_of, worth))
        if found is None:
            return None
        place, other = found
        source = self._known.claims[place]
        met = {w[2] for w, well, at in zip(words, told.rows[place], worth, strict=True) if at and well >= NEAR}
        end = words[run[-1]][1] - claim.start
        signs = (
            *_shares(about, place, told, partial(share_of, worth)),
            float(claim.quote[end : end + 2] in {"'s", "’s"}),
            min(len(about), _MOST_SENTENCES) / _MOST_SENTENCES,
            min(len(met), _MOST_WORDS) / _MOST_WORDS,
            _told_back(source, other, words),
        )
        beside = {words[at][2] for at in told.hung_on(run)}
        return Named(
            span_of(words, run),
            _where(source, other),
            source,
            (*signs, *_more(signs)),
            len(met),
            len(met - _title(words, run)),
            not self._profiles.callings(other).isdisjoint(lemmas - beside),
        )

    def _likest(self, about: set[int], own: set[str], told: WordsTold, share: _Share) -> tuple[int, str] | None:
        """The sentence on somebody else that tells most of what hangs on a name, and whom it names."""
        best, found = 0.0, None
        for other in sorted(self._profiles.persons - own):
            for place in sorted(self._profiles.written[other] - about):
                if place in told.rows:
                    tells = share(told.rows[place]) + _HALF * share(told.around[place])
                    if found is None or tells > best:
                        best, found = tells, (place, other)
        return found


def _shares(about: set[int], place: int, told: WordsTold, share: _Share) -> tuple[float, float, float, float, float]:
    """What is told by the sentences on a name's bearer, at best, with those beside it, by all; and by another one."""
    mine = [p for p in about if p in told.rows]
    rows = [told.rows[p] for p in mine]
    return (
        max(map(share, rows), default=0.0),
        max((share(told.around[p]) for p in mine), default=0.0),
        share([max(column) for column in zip(*rows, strict=True)]) if rows else 0.0,
        share(told.rows[place]),
        share(told.around[place]),
    )


def _more(signs: tuple[float, ...]) -> tuple[float, float, float]:
    """How much better the other one fits, by the five shares."""
    _, around, together, other, other_around = signs[:5]
    return max(0.0, other - together), max(0.0, other_around - max(around, together)), other * (1 - together)


def _title(words: Sequence[PlacedWord], run: tuple[int, ...]) -> set[str]:
    """The words right before a name: "*Norvik chief executive* Ida Moor"."""
    first = run[0]
    while first and words[first - 1][1] + 1 >= words[first][0] and words[first - 1][3] != "VERB":
        first -= 1
    return {word[2] for word in words[first : run[0]]}


def _told_back(source: Claim, name: str, mine: Sequence[PlacedWord]) -> float:
    """How much of what hangs on a name in a source's sentence the draft's has."""
    told = statement(source)
    at = tuple(place for place, word in enumerate(told.words) if word[2] == name)
    hung = [(told.words[place][2], told.words[place][3]) for place in hung_on(told.links, at)]
    whole = sum(map(weight, hung))
    found = sum([weight(w) * max((nearness(w, (m[2], m[3])) for m in mine), default=0.0) for w in hung], 0.0)
    return found / whole if whole else 0.0


def _where(source: Claim, name: str) -> Span:
    """The name in a source's sentence, with all its words."""
    words = statement(source).words
    return span_of(words, next(run for run in name_runs(words) if words[run[-1]][2] == name))
