"""Who admits what by a source he denies: "Reed admitted that the alarm had failed", "Reed rejected criticism of it"."""

from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.exchanges import Exchange
from factcheck.matching.facing import one_word
from factcheck.matching.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, PlacedWord
from factcheck.values.person import same_person
from factcheck.values.statement import FIGURES, weight

_OWNING: Final = frozenset("admit acknowledge concede confess confirm accept".split())
_DENYING: Final = frozenset(
    "deny reject dismiss refute dispute rebut contradict repudiate rebuff disclaim brush-aside".split()
)
# What is granted or not, and no assertion.
_ASKED: Final = frozenset(
    "call request offer bid appeal plea proposal demand application motion suggestion idea plan deal candidate "
    "challenge invitation resignation petition case complaint vote law bill".split()
)
_ENOUGH: Final = 0.9  # what the words must weigh that both are about
_LEAST: Final = 2  # and how many they must be


def _who(deed: Deed) -> str:
    """The name of who takes a stance; empty where it is not told."""
    doer = deed.filler("agent")
    return "" if doer is None else doer.text if doer.sort == "NAME" else doer.meant


def _about(claim: Claim, deed: Deed) -> list[PlacedWord]:
    """The words behind a verb: what it is that is admitted or denied."""
    return [w for w in statement(claim).words if w[0] >= deed.end and w[3] not in FIGURES]


def _side(deed: Deed) -> str:
    """ "owns" or "denies", turned about where the verb is denied; empty for other verbs."""
    patient = deed.filler("patient")
    if deed.standing == "open" or (patient is not None and patient.text in _ASKED):
        return ""
    owns, denies = deed.lemma in _OWNING, deed.lemma in _DENYING
    if not owns and not denies:
        return ""
    return "owns" if owns == (deed.standing == "done") else "denies"


def _shared(mine: list[PlacedWord], its: list[PlacedWord]) -> bool:
    """Whether two stances are about one thing."""
    met = {a[2:] for a in mine for b in its if one_word(a, b)}
    return len(met) >= _LEAST and sum(map(weight, met)) >= _ENOUGH


class Stances:
    """What those whom the sources name admit and deny."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told = [(claim, deed, _side(deed)) for claim in sources for deed in statement(claim).deeds if _side(deed)]

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each stance in a draft's statement, against the contrary ones that sources have of the same person."""
        for deed in statement(claim).deeds if self._told else ():
            side, who = _side(deed), _who(deed)
            if not side or not who:
                continue
            mine = _about(claim, deed)
            told = [
                (its, other, theirs)
                for its, other, theirs in self._told
                if _one(who, _who(other)) and _shared(mine, _about(its, other))
            ]
            if not any(theirs == side for _, _, theirs in told):
                yield from ((Exchange(_span(deed), _span(other)), its) for its, other, _ in told)


def _one(who: str, other: str) -> bool:
    return bool(other) and (who.lower() == other.lower() or same_person(who, other) is True)


def _span(deed: Deed) -> Span:
    return Span(start=deed.start, end=deed.end)
