"""Ranks of one sort that a draft and a source give to one thing: "the third woman …", "only the second woman …".

A rank is told by what stands behind it: that some other woman is the third elsewhere vouches for nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Rank
from factcheck.thesaurus import NEAR, SYNONYM, Word, kinship
from factcheck.values.deed import core_meeting, one_deed
from factcheck.values.statement import FIGURES, weight

_TOLD: Final = 0.55  # of the draft's sentence, whose only rank it is
_BEHIND: Final = 12  # words behind a rank that tell whose it is
_SHARED: Final = 1.5  # what they must weigh that stand behind both ranks: a name and more
_TIMES: Final = frozenset({"time", "occasion"})  # ranks of a deed, whatever is done
_STAGES: Final = frozenset({"half", "quarter", "period", "set", "inning", "round", "minute"})  # when it is done
_OWN: Final = re.compile(r"\b(his|her|my|its|their|our)\W+(?:\w+\W+)?$", re.IGNORECASE)
_ONES: Final = frozenset({"his", "her", "my"})
_STRETCH: Final = re.compile(
    r"(?: \w{1,15})?,? ((?:in|within) (?:(?:as many|the (?:last|past)) )?(?:[a-z0-9-]{1,12} )?"
    r"(?:days|weeks|months|years|seasons|decades))\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(r"\W+\w{1,12}\s+since\b", re.IGNORECASE)  # "the first time since 2005" is no count


class _Ranked(NamedTuple):
    claim: Claim
    rank: Rank


def words_behind(claim: Claim, rank: Rank) -> frozenset[Word]:
    """The words behind a rank and before the next one: "the second woman *to lead the choir alone, after Ada Pell*"."""
    value = statement(claim)
    end = min((r.start for r in value.ranks if r.start > rank.start), default=claim.end)
    words = [w for w in value.words if rank.end <= w[0] < end and w[2] != rank.noun][:_BEHIND]
    return frozenset((lemma, pos) for _, _, lemma, pos in words if pos not in FIGURES)


def _shared(mine: frozenset[Word], its: frozenset[Word]) -> dict[Word, float]:
    """The words behind the one rank that have their like behind the other, with what they weigh."""
    return {word: weight(word) for word in mine if any(near(word, other) for other in its)}


def two_deeds(mine: frozenset[Word], its: frozenset[Word]) -> bool:
    """Whether something else was done by each: "the third woman *to sing*", "the second woman *to conduct*"."""
    ones, others = ([word for word in words if word[1] == "VERB"] for words in (mine, its))
    return bool(ones and others) and not any(near(one, other) for one in ones for other in its)


def of_two_stretches(claim: Claim, end: int, other: Claim, its_end: int) -> bool:
    """Whether two ranks are of two stretches of time: "their second cup *in three years*", "their sixth cup".

    Args:
        claim: a statement.
        end: where its rank and the noun of it end.
        other: another statement.
        its_end: the same in it.
    """
    one, its = (_STRETCH.match(c.quote, at - c.start) for c, at in ((claim, end), (other, its_end)))
    return (one[1].lower() if one is not None else "") != (its[1].lower() if its is not None else "")


def _of_two(claim: Claim, rank: Rank, other: Claim, its: Rank) -> bool:
    """Whether two ranks are of one person's and of several's: "*their* first goal", "*his* ninth goal"."""
    whose = [_OWN.search(c.quote[: r.start - c.start][-24:]) for c, r in ((claim, rank), (other, its))]
    ones = {w[1].lower() in _ONES for w in whose if w is not None}
    return len(ones) == 2


def _one_noun(a: Rank, b: Rank) -> bool:
    return kinship((a.noun, "NOUN"), (b.noun, "NOUN")) >= NEAR


def _alone(claim: Claim, rank: Rank) -> bool:
    """Whether a sentence has no other rank of that noun."""
    return sum(_one_noun(r, rank) for r in statement(claim).ranks) == 1


def _since(claim: Claim, rank: Rank) -> bool:
    return _SINCE.match(claim.quote[rank.end - claim.start :][:40]) is not None


class RanksApart:
    """The ranks that the sources give, by their nouns."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._ranked: dict[str, list[_Ranked]] = defaultdict(list)
        for claim in sources:
            for rank in statement(claim).ranks:
                self._ranked[rank.noun].append(_Ranked(claim, rank))

    def between(self, claim: Claim, passage: Passage) -> Iterator[tuple[Rank, Rank]]:
        """The only rank of a draft's statement, against the one of that noun in a passage that tells it.

        Args:
            claim: a statement of the draft.
            passage: a source's sentence that tells much of it.
        """
        mine, other = statement(claim).ranks, passage.claim
        if passage.share < _TOLD or len(mine) != 1:
            return
        rank = mine[0]
        alike = [r for r in statement(other).ranks if _one_noun(rank, r)]
        if len(alike) != 1 or alike[0].number == rank.number or self._given(rank):
            return
        if rank.noun in _STAGES and not _one_thing_done(claim, other, SYNONYM):
            return
        if rank.noun in _TIMES and (
            _since(claim, rank) or _since(other, alike[0]) or not _one_thing_done(claim, other)
        ):
            return
        if of_two_stretches(claim, rank.end, other, alike[0].end) or _of_two(claim, rank, other, alike[0]):
            return
        if not two_deeds(words_behind(claim, rank), words_behind(other, alike[0])):
            yield rank, alike[0]

    def _given(self, rank: Rank) -> bool:
        """Whether any source has such a rank."""
        return any(r.number == rank.number for _, r in self._ranked.get(rank.noun, ()))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Rank, Rank, Claim]]:
        """Each rank of a draft's statement against the other one that a source gives by the same name and more."""
        for rank in statement(claim).ranks:
            if rank.noun in self._ranked and _alone(claim, rank):
                yield from self._by_name(claim, rank)

    def _by_name(self, claim: Claim, rank: Rank) -> Iterator[tuple[Rank, Rank, Claim]]:
        """What stands against a rank where one name stands behind both: "the third woman …, after Ada Pell"."""
        behind = words_behind(claim, rank)
        if not any(pos == "PROPN" for _, pos in behind):
            return
        told = [(r, sum(_shared(behind, words_behind(r.claim, r.rank)).values())) for r in self._ranked[rank.noun]]
        as_told = max((worth for r, worth in told if r.rank.number == rank.number), default=0.0)
        for (other, its), worth in told:
            if its.number == rank.number or worth < _SHARED or worth <= as_told or not _alone(other, its):
                continue
            names = [pos for _, pos in _shared(behind, words_behind(other, its)) if pos == "PROPN"]
            if names and _more_in_common(claim, other, behind, rank.noun):
                yield rank, its, other


def _one_thing_done(claim: Claim, other: Claim, least: float = -1.0) -> bool:
    """Whether two sentences tell one deed, by and to whom as far as `least` asks."""
    return any(
        one_deed(d, e) and core_meeting(d, e) >= least for d in statement(claim).deeds for e in statement(other).deeds
    )


def _more_in_common(claim: Claim, other: Claim, behind: frozenset[Word], noun: str) -> bool:
    """Whether two sentences have a word in common beside the names behind their ranks.

    "The third woman to fly there, after Ada Pell" is none of the women who led a choir after her.
    """
    names = {lemma for lemma, pos in behind if pos == "PROPN"} | {noun}
    its = [(w[2], w[3]) for w in statement(other).words if w[3] not in FIGURES]
    mine = {(w[2], w[3]) for w in statement(claim).words if w[3] not in FIGURES and w[2] not in names}
    return any(near(word, w) for word in mine for w in its)
