"""What one article of a story tells as still to come and another as done: "plans to close the plant", "has closed it".

By the later text it has come about, an update; of one day, or where the later text still plans it, they contradict each
other. Without a day on both sides nothing is told: the plan may be older. The deed must be one: of one verb, by one
doer, done to one thing that the texts point at, and not what is done again and again.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.outlook_words import AGAIN_AND_AGAIN, ANOTHER, SUPPOSED, as_meant, is_participle
from factcheck.matching.wordings.participants import APART, Participants
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.statement import Deed, Filler
from factcheck.values.contrary import LIGHT
from factcheck.values.outlook import how_told, in_one_verb
from factcheck.values.statement import weight
from factcheck.values.time import exclude_each_other

_ROOT: Final = 4  # letters by which forms of one word are found: "sign", "signature"
_MANY: Final = 40  # clauses with one root: so many tell of many things
_CORE: Final = ("agent", "patient")
_SURE: Final = 0.5  # how well what a deed is done to must meet
_JOINT: Final = 0.4  # and where the doers are one
_TELLING: Final = 0.45  # what a thing must tell that is no name: not "the people"
_LONG: Final = timedelta(days=60)
_Told = tuple[Claim, Deed]


class PlansTold:
    """The deeds that the articles of one story tell as done and as still to come."""

    def __init__(self, claims: Sequence[Claim], lists: Mapping[str, frozenset[str]]) -> None:
        """Args: the statements of the story, plans too; the lists of nouns that mean a person."""
        self._claims, self._lists = claims, lists
        self._done: dict[str, list[_Told]] = defaultdict(list)
        self._ahead: dict[str, list[_Told]] = defaultdict(list)
        for claim in claims:
            if claim.certainty in PLANNED and claim.as_of is not None and not claim.headline:
                for deed in statement(claim).deeds:
                    self._keep(claim, deed)

    def _keep(self, claim: Claim, deed: Deed) -> None:
        how = how_told(deed)
        table = self._ahead if how == "ahead" else self._done if how == "done" else None
        if table is None or (how == "done" and not _came_about(claim, deed)):
            return
        if deed.lemma in AGAIN_AND_AGAIN or deed.reports or ANOTHER.search(claim.quote) or SUPPOSED.search(claim.quote):
            return
        for told in in_one_verb(deed):
            if told.lemma not in LIGHT:
                table[told.lemma[:_ROOT]].append((claim, told))

    def found(self) -> Iterator[Denial]:
        """Each deed that one article plans and another tells as done, with the first that does of each."""
        shared = [root for root in self._ahead if root in self._done]
        if not shared:
            return
        who = Participants(self._claims, self._lists)
        for root in shared:
            done, ahead = self._done[root], self._ahead[root]
            if len(done) > _MANY or len(ahead) > _MANY:
                continue
            pairs = [
                (told, its)
                for told in ahead
                for its in done
                if told[0].article != its[0].article
                and _of_one(*told, *its, who)
                and not self._told_so(ahead, its[0].article, told[1])
                and not self._told_so(done, told[0].article, its[1])
            ]
            if pairs:
                first = {(c.article, c.id): _narrowed(c, d) for pair in pairs for c, d in pair}
                told_as = f"to {pairs[0][1][1].lemma}: done in the one text, still to come in the other"
                yield Denial(tuple(first[key] for key in sorted(first)), told_as)

    @staticmethod
    def _told_so(told: Sequence[_Told], article: str, deed: Deed) -> bool:
        """Whether an article tells a deed of the same name as the other does, too: of another time, or thing."""
        return any(c.article == article and d.lemma == deed.lemma for c, d in told)


def _came_about(claim: Claim, deed: Deed) -> bool:
    """Whether a clause tells plainly that something was done of late: not "*replacing* Reed", nor in another year."""
    if deed.loose or deed.under or deed.pos != "VERB" or is_participle(claim, deed):
        return False
    day = claim.as_of
    return day is None or not any(t.latest is not None and t.latest < day - _LONG for t in deed.times)


def _of_one(plan: Claim, to_do: Deed, claim: Claim, deed: Deed, who: Participants) -> bool:
    """Whether what is planned is what was done: one verb, one doer and one thing, at no two times."""
    if not _one_verb(to_do, deed) or to_do.within != deed.within:
        return False
    if any(exclude_each_other(s, t) for s in to_do.times for t in deed.times) or _due_that_day(plan, to_do, claim):
        return False
    agents, patients = (
        who.same(to_do.filler(slot), deed.filler(slot), plan, claim, whole=slot == "patient") for slot in _CORE
    )
    if APART in {agents, patients} or any(map(_is_part, (to_do, deed))) or _elsewhere(to_do, deed):
        return False
    what = to_do.filler("patient"), deed.filler("patient")
    if (what[0] is None) != (what[1] is None):
        return False
    if what[0] is not None and what[1] is not None:
        surely = patients >= (_SURE if agents < _SURE else _JOINT)
        return surely and _one_thing(what[0], what[1]) and _joined(agents, patients, to_do, deed)
    doer = deed.filler("agent")
    return agents >= 1.0 and doer is not None and not who.is_person(doer)


def _joined(agents: float, patients: float, d: Deed, e: Deed) -> bool:
    """Whether the doers are one, or the thing alone tells which deed it is: "the Norvik bridge was opened"."""
    told = d.filler("agent") is not None and e.filler("agent") is not None
    return agents >= _SURE if told else patients >= 1.0 or agents >= _SURE or patients > _SURE


def _one_thing(one: Filler, other: Filler) -> bool:
    """Whether both texts point at a thing, and call it by the same qualities: "the *old* mill"."""
    if one.named and other.named:
        return True
    if not (one.known and other.known):
        return False
    nouns = (*((f.text, f.sort) for f in (one, other)), *((word, "NOUN") for word in one.whose))
    if max(map(weight, nouns)) < _TELLING:
        return False
    mine, its = set(one.beside), set(other.beside)
    whose, theirs = set(one.whose), set(other.whose)
    return not (mine and its and mine != its) and not (whose and theirs and whose.isdisjoint(theirs))


def _elsewhere(d: Deed, e: Deed) -> bool:
    """Whether two deeds were done at places, or to people, of two names: "its plant *in Selby*"."""
    mine, its = (
        [*(f for f in deed.slots if f.slot not in _CORE), *(c.filler for c in deed.circumstances)] for deed in (d, e)
    )
    return any(f.sort == g.sort == "NAME" and f.text != g.text and f.slot == g.slot for f in mine for g in its)


def _one_verb(a: Deed, b: Deed) -> bool:
    return a.lemma == b.lemma or ("NOUN" in {a.pos, b.pos} and a.pos != b.pos)


def _is_part(deed: Deed) -> bool:
    return any(f.part or f.none for f in deed.slots)


def _due_that_day(plan: Claim, to_do: Deed, claim: Claim) -> bool:
    """Whether a text of the same day plans it for that day: it was done in between."""
    day = plan.as_of
    if day is None or day != claim.as_of:
        return False
    spans = [(t.earliest, t.latest) for t in to_do.times]
    return any(first is not None and last is not None and first <= day <= last for first, last in spans)


def _narrowed(claim: Claim, deed: Deed) -> Claim:
    """The statement narrowed to the deed, with what says how it is meant."""
    focus = as_meant(claim, deed)
    text = claim.quote[focus.start - claim.start : focus.end - claim.start]
    kept = tuple(f for f in deed.slots if f.slot != "agent")
    value = statement(claim).model_copy(update={"deed": deed.model_copy(update={"slots": kept}), "text": text})
    return claim.model_copy(update={"focus": focus, "value": value, "certainty": "asserted"})
