"""What a draft tells as done that is still to come or unknown with its source, or as free that is barred.

"Had already left the hospital", "was about to leave it"; "has sued", "will probably sue"; "had switched it off", "it is
not clear whether he had switched it off". Asked of the verb of each clause that the two have in common, whatever else
their sentences tell, and only where nothing sets the two deeds apart.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.outlook_words import (
    AGAIN_AND_AGAIN,
    ANOTHER,
    ANSWERING,
    SUPPOSED,
    as_meant,
    is_participle,
)
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Deed, Filler
from factcheck.thesaurus import NEAR, SYNONYM, kinship
from factcheck.values.contrary import LIGHT
from factcheck.values.deed import meeting
from factcheck.values.outlook import how_told, in_one_verb, outlooks_apart
from factcheck.values.statement import FIGURES
from factcheck.values.time import exclude_each_other

_ENOUGH: Final = 0.9  # what the words weigh that both sentences have
_MOST: Final = 2  # sentences that are shown against one
_FEWEST: Final = 2  # words besides the doer that sentences have in common whose verb tells little
_HE: Final = frozenset({"he", "she", "they", "it"})


class Outlook(NamedTuple):
    """A deed that the sources tell, in the sentence in which it stands."""

    claim: Claim
    deed: Deed


def _told(claim: Claim) -> Iterator[Deed]:
    for deed in statement(claim).deeds:
        if deed.pos == "VERB" or deed.outlook:
            yield from in_one_verb(deed)


def _plain(claim: Claim, deed: Deed) -> bool:
    """Whether a clause tells its deed as how things stand: not what was ordered, nor what was said of another time."""
    told = how_told(deed)
    if told in {"done", "denied"}:
        if told == "done" and is_participle(claim, deed):
            return False
        return (
            not deed.loose
            and not deed.under
            and not (deed.reports and deed.lemma not in ANSWERING)
            and SUPPOSED.search(claim.quote) is None
        )
    return bool(told)


class OutlooksApart:
    """The deeds that the sources tell, by how they tell them."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told = [Outlook(claim, deed) for claim in sources for deed in _told(claim)]

    def otherwise(self, claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Deed, Outlook]]:
        """What a draft's statement tells as done that sources tell as still to come, and so on.

        Args:
            claim: a statement of the draft.
            beside: the sources' sentences that have words in common with it.
        """
        for mine in _told(claim):
            how = how_told(mine)
            if not how or not _plain(claim, mine):
                continue
            found = self._against(claim, mine, beside)
            for found_in in islice(found, _MOST):
                yield mine, found_in

    def _against(self, claim: Claim, mine: Deed, beside: Sequence[Abreast]) -> list[Outlook]:
        met = [
            Outlook(a.claim, deed)
            for a in beside
            if a.matter() >= _ENOUGH
            for deed in _told(a.claim)
            if outlooks_apart(mine, deed) and _plain(a.claim, deed) and _of_one(claim, mine, a, deed)
        ]
        if not met or any(how_told(t.deed) == how_told(mine) and _may_be_one(mine, t.deed) for t in self._told):
            return []
        return met


def _one_verb(d: Deed, e: Deed) -> bool:
    if d.lemma == e.lemma or kinship(d.word, e.word) >= SYNONYM:
        return True
    return "NOUN" in {d.pos, e.pos} and d.pos != e.pos and d.lemma[:4] == e.lemma[:4]


def _may_be_one(d: Deed, e: Deed) -> bool:
    """Whether a source's deed may be the draft's: it has no other doer and befell nothing else."""
    return _one_verb(d, e) and all(meeting(d.filler(slot), e.filler(slot)) >= 0 for slot in CORE)


def _of_one(claim: Claim, d: Deed, other: Abreast, e: Deed) -> bool:
    """Whether two clauses tell one deed: by its verb, by who does it or whom it befalls, and at no two times."""
    if not _one_verb(d, e) or any(exclude_each_other(s, t) for s in d.times for t in e.times):
        return False
    if ANOTHER.search(claim.quote) or ANOTHER.search(other.claim.quote):
        return False
    core = [_met(d.filler(slot), e.filler(slot)) for slot in ("agent", "patient")]
    if min(core) < 0 or max(core) < SYNONYM:
        return False
    patients = d.filler("patient"), e.filler("patient")
    if any(p is not None for p in patients) and core[1] < SYNONYM:
        return False
    if "denied" in {how_told(d), how_told(e)} and d.lemma != e.lemma and core[1] < SYNONYM:
        return False  # "escaped", "did not run": in another word, of nothing that is one
    if how_told(d) == "ahead" and min(core) < SYNONYM:
        return False  # what a draft tells as to come may come once more
    light = d.lemma in LIGHT or d.lemma in AGAIN_AND_AGAIN
    if light and not (core[0] >= SYNONYM and (core[1] >= SYNONYM or _of_one_matter(d, other))):
        return False
    return not _narrower(claim, d, other) and not completed_apart(claim, d, other.claim, e)


def _of_one_matter(deed: Deed, other: Abreast) -> bool:
    """Whether two sentences have enough in common besides who does it: "decided to close the *shelter*"."""
    own = {deed.lemma, *(f.text for f in deed.slots), *(w.lower() for f in deed.slots for w in f.text.split())}
    return sum(well >= NEAR for word, well in other.found.items() if word[0] not in own) >= _FEWEST


def completed_apart(claim: Claim, d: Deed, other: Claim, e: Deed) -> bool:
    """Whether what two verbs lead to is two things: "allowed to bring *flags*", "not allowed to bring *drums*"."""
    mine, its = _led_to(claim, d), _led_to(other, e)
    if not mine or not its:
        return False
    return not any(_may_be_one(one, its_one) for one in mine for its_one in its)


def _led_to(claim: Claim, deed: Deed) -> list[Deed]:
    behind = (s for s in statement(claim).deeds if s.end > deed.end and s.pos == "VERB")
    return [s for s in behind if s.under and claim.quote.find(s.under[:4], deed.start - claim.start) >= 0][:_FEWEST]


def _met(one: Filler | None, other: Filler | None) -> float:
    """How surely one thing fills two slots; "he" is whoever the text means by it."""
    if one is None or other is None:
        return 0.0
    if one.none or other.none or one.part or other.part:
        return -1.0
    names = [f.named for f in (one, other)]
    if all(names):
        return 1.0 if names[0].lower().split()[-1] == names[1].lower().split()[-1] else meeting(one, other)
    if one.text in _HE or other.text in _HE:
        return SYNONYM if one.text == other.text else 0.0
    return meeting(one, other)


def _narrower(claim: Claim, deed: Deed, other: Abreast) -> bool:
    """Whether the draft says more closely what it was done to than the source does: "its *training* ground"."""
    words = {w[2:] for w in statement(other.claim).words}
    beside = {word for f in deed.slots for word in (*f.beside, *f.whose)}
    said = {w[2:] for w in statement(claim).words if w[2] in beside and w[3] not in FIGURES}
    return any(all(word[0] != o[0] and not near(word, o) for o in words) for word in said)


def exchange(claim: Claim, mine: Deed, its: Outlook) -> Exchange | None:
    """The words that are shown; None where one is told as done and one as not: the deeds tell that."""
    if {how_told(mine), how_told(its.deed)} == {"done", "denied"}:
        return None
    return Exchange(as_meant(claim, mine), as_meant(its.claim, its.deed))
