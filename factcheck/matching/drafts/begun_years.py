"""The year in which a thing was built, founded or opened or somebody was born, where a draft has another.

"It was built in 1971", "the bridge, built in 1961, …": such a thing happens once. A draft tells it of what it has named
before, so what its sentence does not name is looked for in the sentences before it.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.values.deed import meeting

# Verbs of one beginning, a row for each: what was built was also erected, and is not what it was founded.
_BEGINNINGS: Final = ("build construct erect", "found establish", "bear", "open inaugurate", "invent", "discover")
_ROW: Final = {verb: number for number, row in enumerate(_BEGINNINGS) for verb in row.split()}
_BACK: Final = 3  # sentences in which "it" and "the company" may have been named
_YEAR: Final = 4  # digits


class _Begun(NamedTuple):
    """A beginning as a sentence tells it: its row, what began, the year as it is written and where it stands."""

    row: int
    thing: Filler
    year: str
    span: Span
    claim: Claim


def _begun(claim: Claim) -> Iterator[_Begun]:
    for deed in statement(claim).deeds:
        row, thing = _ROW.get(deed.lemma), _thing(deed)
        if row is None or thing is None or deed.standing != "done":
            continue
        for time in deed.times:
            if len(time.value) == _YEAR and time.value.isdecimal() and time.text == time.value:
                yield _Begun(row, thing, time.value, Span(start=time.start, end=time.end), claim)


def _thing(deed: Deed) -> Filler | None:
    """What began: "the bridge was built", "the hall opened"; not "who opened the shop"."""
    patient = deed.filler("patient")
    return patient if patient is not None or deed.lemma != "open" else deed.filler("agent")


class BegunYears:
    """The beginnings that the sources date, by their verbs."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft
        self._told: dict[int, list[_Begun]] = defaultdict(list)
        for claim in known.claims:
            for begun in _begun(claim) if claim.article != draft else ():
                self._told[begun.row].append(begun)

    def otherwise(self, number: int) -> Iterator[tuple[Exchange, Claim]]:
        """Each year of a beginning in a draft's statement for which all sources that date it have another.

        Args:
            number: the statement's place among all.
        """
        for mine in _begun(self._known.claims[number]) if self._told else ():
            every = self._told.get(mine.row, ())
            its = [begun for begun in every if self._is_one(number, mine.thing, begun.thing)]
            if its and len({begun.year for begun in its}) == 1 and all(begun.year != mine.year for begun in every):
                yield Exchange(mine.span, its[0].span), its[0].claim

    def _is_one(self, number: int, mine: Filler, its: Filler) -> bool:
        """Whether two things that began are one: alike, or what the draft's pronoun or "the company" goes back to."""
        if mine.named and its.named:
            return meeting(_as_named(mine), _as_named(its)) > 0
        met = meeting(mine, its) > 0
        if met or its.sort == "PRON" or mine.whose:  # "the maker of pumps" is called so, and not "the maker"
            return met
        if mine.sort != "PRON" and (mine.named or not mine.known):
            return False
        return its.last_word in self._words_before(number) and (mine.sort == "PRON" or its.sort == "NAME")

    def _words_before(self, number: int) -> frozenset[str]:
        claims, words = self._known.claims, set[str]()
        for back in range(max(number - _BACK, 0), number):
            if claims[back].article == self._draft:
                words.update(word[2].lower() for word in statement(claims[back]).words)
        return frozenset(words)


def _as_named(filler: Filler) -> Filler:
    """What a pronoun means, as a name."""
    if filler.sort == "NAME" or not filler.meant:
        return filler
    return filler.model_copy(update={"text": filler.meant, "sort": "NAME"})
