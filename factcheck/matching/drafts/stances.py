"""Who admits what by a source he denies: "Reed admitted that the alarm had failed", "Reed rejected criticism of it"."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import one_word
from factcheck.matching.wordings.passages import statement
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
_HE: Final = frozenset({"he", "she"})
_ENOUGH: Final = 0.9  # what the words must weigh that both are about
_LEAST: Final = 2  # and how many they must be


class _Taken(NamedTuple):
    """A stance: the statement, the deed that tells it, "owns" or "denies", and whose it is."""

    claim: Claim
    deed: Deed
    side: str
    who: str


def _who(deed: Deed, last: str = "") -> str:
    """The name of who takes a stance, of "he" the `last` one named; empty where it is not told."""
    doer = deed.filler("agent")
    if doer is None or doer.sort == "NAME":
        return "" if doer is None else doer.text
    return doer.meant or (last if doer.text in _HE else "")


def _first(claim: Claim) -> str | None:
    """The person whose doing a sentence tells first; None where that is "he", "" where it is no person."""
    doers = (deed.filler("agent") for deed in statement(claim).deeds)
    first = next((doer for doer in doers if doer is not None), None)
    if first is None or first.text in _HE:
        return None if first is not None else ""
    return first.text if first.bearer == "PERSON" else ""


def _taken(claims: Iterable[Claim]) -> Iterator["_Taken"]:
    """The stances that statements tell of, those of one article in their order."""
    last, article = "", ""
    for claim in claims:
        last, article = last if article == claim.article else "", claim.article
        for deed in statement(claim).deeds:
            side, who = _side(deed), _who(deed, last)
            if side and who:
                yield _Taken(claim, deed, side, who)
        first = _first(claim)
        last = last if first is None else first


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
        self._told = list(_taken(sources))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each stance in a draft's statement, against the contrary ones that sources have of the same person."""
        for mine in _taken([claim]) if self._told else ():
            about = _about(claim, mine.deed)
            told = [t for t in self._told if _one(mine.who, t.who) and _shared(about, _about(t.claim, t.deed))]
            if not any(its.side == mine.side for its in told):
                yield from ((Exchange(_span(mine.deed), _span(its.deed)), its.claim) for its in told)


def _one(who: str, other: str) -> bool:
    return bool(other) and (who.lower() == other.lower() or same_person(who, other) is True)


def _span(deed: Deed) -> Span:
    return Span(start=deed.start, end=deed.end)
