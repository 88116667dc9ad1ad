"""One deed that an article tells as a fact, and another as what its doer is accused or suspected of, or denies.

"Lind stole the painting", "Lind is suspected of stealing the painting"; "the army shelled the town", "the army denied
shelling the town". That somebody says so is no hedge ("police said he shot"), and an article tells nothing as a fact
that keeps its distance anywhere, or tells how it was settled: that he confessed, was convicted, denies it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from factcheck.matching.wordings.answers import Answers
from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.participants import APART, Participants
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.statement import CORE, Deed, Filler
from factcheck.model.value import StatusValue
from factcheck.thesaurus import DERIVED, SYNONYM, kinship
from factcheck.thesaurus.reserves import ACCUSERS, ACCUSING, NOT_OWN, RESERVED, SUPPOSING, TAKEN_BACK
from factcheck.values.contrary import LIGHT, one_predicate
from factcheck.values.time import exclude_each_other

_KIND: Final = "accusation"
_FACT, _ACCUSED, _SUPPOSED, _DENIED = "fact", "accused", "supposed", "denied"
_CUES: Final = ((_ACCUSED, ACCUSING), (_SUPPOSED, SUPPOSING))
_SUSPECTING: Final = frozenset({"suspect", "suspects"})
_DENYING: Final = frozenset({"deny", "dismiss", "reject", "refute", "dispute"})
_ENOUGH: Final = 0.5  # what a noun that is no name must weigh to be one doer
_JOINT: Final = 0.4  # what is done to, or where, must be as much alike
_LONGEST: Final = 80  # characters of the words shown
_SETTLED: Final = timedelta(days=30)  # after which what was an accusation may have been proved
_THINGS: Final = frozenset({"EVENT", "LOC", "FAC", "DATE", "WORK_OF_ART"})
_LEADS: Final = {"accuse": "of", "suspect": "of", "charge": "with", "indict": "for"}
# Nouns that name a deed and come of another word than its verb does.
_NAMED: Final = ((frozenset({"theft", "larceny"}), frozenset({"steal"})), (frozenset({"arson"}), frozenset({"burn"})))
# Who has no name and acts all the same; of each a story has one.
_BODIES: Final = frozenset(
    "army navy military force police ministry government regime militia company firm club agency airline bank council "
    "party rebel troop soldier president minister mayor manufacturer hospital university church union".split()
)
# What befalls somebody, and what is only felt, is nobody's deed.
_NO_DEEDS: Final = frozenset(
    "die live be have suffer survive fall drown inspire influence mean like love want hope fear think feel know".split()
)


class Telling(NamedTuple):
    """A deed, how it is told ("fact", "accused", "supposed", "denied"), of whom, and the words that are shown."""

    claim: Claim
    deed: Deed
    how: str
    doer: Filler
    shown: Span


class ToldAs:
    """How the articles of one story tell the deeds of those whom they name."""

    def __init__(self, claims: Sequence[Claim], lists: Mapping[str, frozenset[str]], draft: str | None = None) -> None:
        """How they are told.

        Args:
            claims: those of the story's articles.
            lists: the nouns that mean a person.
            draft: the name of the one article that is held against the others, if one is.
        """
        self._claims, self._lists, self._draft = claims, lists, draft
        self._careful: dict[str, bool] = {}

    def found(self) -> Iterator[Denial]:
        """The deeds that one article tells as a fact and another does not, each with all who tell it."""
        stated = [c for c in self._claims if c.value.type == "statement" and c.certainty in PLANNED]
        tellings = [told for claim in stated for told in _tellings(claim)]
        kept = [told for told in tellings if told.how != _FACT]
        answers = Answers(stated)
        if not kept and not answers.apart():
            return
        facts: dict[str, list[Telling]] = defaultdict(list)
        for told in tellings:
            if told.how == _FACT:
                facts[told.doer.last_word].append(told)
        who = Participants(stated, self._lists)
        for owned, denied in answers.found(who) if self._draft is None else ():
            yield Denial((owned, denied), "both tell what one answered")
        apart = [
            (one, fact) for one in kept for fact in facts.get(one.doer.last_word, ()) if self._of_one(one, fact, who)
        ]
        shown: dict[str, list[Telling]] = defaultdict(list)
        for one, fact in apart:
            plain = {f.claim.article for _, f in apart if f.deed.lemma == fact.deed.lemma}
            if self._excludes(one, fact, plain) and not self._is_careful(fact.claim.article):
                shown[f"{fact.doer.last_word} {fact.deed.lemma}"] += [one, fact]
        for together in shown.values():
            yield Denial(tuple(_claim(told, together[1].deed.lemma) for told in _each(together)), _why(together))

    def _excludes(self, one: Telling, fact: Telling, plain: set[str]) -> bool:
        """Whether it is one article's fact that another keeps at a distance; not where a source tells it as a draft."""
        if self._draft is not None:
            return plain == {self._draft} == {fact.claim.article}
        return one.claim.article not in plain

    def _is_careful(self, article: str) -> bool:
        """Whether an article keeps its distance anywhere, or tells how the matter was settled."""
        if article not in self._careful:
            own = {c.quote for c in self._claims if c.article == article}
            self._careful[article] = any(RESERVED.search(quote) is not None for quote in own)
        return self._careful[article]

    def _of_one(self, one: Telling, fact: Telling, who: Participants) -> bool:
        """Whether two tellings, the second as a fact, are of one deed at one time."""
        d, e = one.deed, fact.deed
        if one.claim.article != fact.claim.article and not _at_one_time(one, fact):
            return False
        named = bool(one.doer.named) and bool(fact.doer.named)
        same = who.same(one.doer, fact.doer, one.claim, fact.claim)
        if same < (1.0 if named else _ENOUGH):
            return False
        if not named and not (one.doer.known and fact.doer.known and fact.doer.text in _BODIES):
            return False
        if d.pos == "NOUN":
            return named and _names(d, e) and _done_to(d, e)
        met = who.same(d.filler("patient"), e.filler("patient"), one.claim, fact.claim)
        beside = list(_beside(one, fact, who))
        if met == APART or APART in beside:
            return False
        best = max([met, *beside])
        if not one_predicate(d, e):
            return met >= 1.0 and kinship(d.word, e.word) >= SYNONYM
        if d.filler("patient") is None and e.filler("patient") is None and named and d.lemma not in LIGHT:
            return best >= _JOINT or not beside
        if named:
            return best >= _JOINT
        return met >= 1.0 or (best >= _ENOUGH and _one_whose(one, fact))


def _one_whose(one: Telling, fact: Telling) -> bool:
    """Whether two clauses have a thing of one name: "the town of *Vasht*", "the *Norvex* works"."""
    mine, its = one.deed.filler("patient"), fact.deed.filler("patient")
    return mine is not None and its is not None and not set(mine.whose).isdisjoint(its.whose)


def _beside(one: Telling, fact: Telling, who: Participants) -> Iterator[float]:
    """How well what else the clauses name meets; of other nouns both may be so ("in a rage", "in Oster")."""
    for f in one.deed.slots:
        for g in fact.deed.slots:
            if f.slot == g.slot and f.slot not in CORE:
                met = who.same(f, g, one.claim, fact.claim)
                yield met if met != APART or {f.sort, g.sort} == {"NAME"} else 0.0


def _at_one_time(one: Telling, fact: Telling) -> bool:
    """Whether nothing says that the one was told of another time, or before more was known."""
    if any(exclude_each_other(s, t) for s in one.deed.times for t in fact.deed.times):
        return False
    days = [day for _, _, day in statement(one.claim).days]
    if one.how == _DENIED and days and any(day > max(days) for _, _, day in statement(fact.claim).days):
        return False  # "denied on Monday that she would resign", "resigned on Thursday"
    before, after = one.claim.as_of, fact.claim.as_of
    if before is None or after is None:
        return True
    return after <= (before + _SETTLED if one.how == _ACCUSED else before)


def _tellings(claim: Claim) -> Iterator[Telling]:
    """How a sentence tells the deeds of those whom it names."""
    own: bool | None = None
    for deed in statement(claim).deeds:
        yield from _by_noun(claim, deed)
        if deed.pos != "VERB" or deed.reports or deed.lemma in _NO_DEEDS or deed.lemma in _DENYING:
            continue
        doer = deed.filler("agent")
        if doer is None or doer.part or doer.none or doer.bearer in _THINGS:
            continue
        if deed.standing == "done" and not deed.loose:
            own = _is_own(claim) if own is None else own
            if own:
                yield Telling(claim, deed, _FACT, doer, _span(claim, deed.start, deed))
            elif _by_accuser(claim):
                near = deed.end - claim.start <= _LONGEST
                yield Telling(claim, deed, _ACCUSED, doer, _span(claim, claim.start if near else deed.start, deed))
        elif deed.standing == "open" and deed.hedged:
            yield from _hedged(claim, deed, doer)
        elif deed.standing == "denied" and deed.loose:
            yield from _denied(claim, deed, doer)


def _by_noun(claim: Claim, verb: Deed) -> Iterator[Telling]:
    """ "Is accused of the theft of a violin": a noun names the deed, and what it is of stands beside it."""
    lead = _LEADS.get(verb.lemma)
    noun, doer = (verb.filler(lead), verb.filler("patient")) if lead is not None else (None, None)
    if noun is None or doer is None or not noun.whose or verb.standing != "done":
        return
    if TAKEN_BACK.search(claim.quote[: verb.start - claim.start]) is not None:
        return
    end = claim.quote.find(noun.text, verb.end - claim.start)
    of = Filler(slot="patient", text=noun.text, sort="NOUN", whose=noun.whose)
    told = verb.model_copy(
        update={"lemma": noun.text, "pos": "NOUN", "slots": (doer.model_copy(update={"slot": "agent"}), of)}
    )
    last = claim.start + end + len(noun.text) if end >= 0 else verb.end
    shown = _span(claim, verb.start, told.model_copy(update={"end": last}))
    yield Telling(claim, told, _ACCUSED, doer, shown)


def _names(noun: Deed, verb: Deed) -> bool:
    """Whether a noun names the deed of a verb: "theft", "steal"; "robbery", "rob"."""
    if noun.lemma == verb.lemma or kinship(noun.word, verb.word) >= DERIVED:
        return True
    return any(noun.lemma in nouns and verb.lemma in verbs for nouns, verbs in _NAMED)


def _done_to(noun: Deed, verb: Deed) -> bool:
    """Whether what a noun is of is what the verb is done to: "the murder of *Ilves*", "murdered Peter *Ilves*"."""
    of, what = noun.filler("patient"), verb.filler("patient")
    return of is not None and what is not None and what.text.lower().split()[-1] in of.whose


def _is_own(claim: Claim) -> bool:
    """Whether a sentence is told in the text's own voice and as it is."""
    if claim.certainty != "asserted" or claim.speaker is not None or claim.headline:
        return False
    return NOT_OWN.search(claim.quote) is None and not any(deed.reports for deed in statement(claim).deeds)


def _by_accuser(claim: Claim) -> bool:
    """Whether a sentence is what one side of a case says: "according to the prosecution", "prosecutors say that"."""
    if claim.headline or '"' in claim.quote or "“" in claim.quote:
        return False
    if claim.speaker is not None:
        return not ACCUSERS.isdisjoint(claim.speaker.lower().split())
    says = [deed.filler("agent") for deed in statement(claim).deeds if deed.reports]
    return any(who is not None and who.text in ACCUSERS for who in says)


def _hedged(claim: Claim, deed: Deed, doer: Filler) -> Iterator[Telling]:
    """ "Is suspected of stealing", "may have stolen"."""
    before = claim.quote[: deed.start - claim.start]
    if TAKEN_BACK.search(before) is not None:
        return
    cues = [(found.start(), found[0], how) for how, words in _CUES for found in words.finditer(before)]
    if cues:
        start, word, how = max(cues)
        if word.lower() in _SUSPECTING and " of " not in before[start:]:
            how = _SUPPOSED  # "doctors suspect that she swam there"
        yield Telling(claim, deed, how, doer, _span(claim, claim.start + start, deed))


def _denied(claim: Claim, deed: Deed, doer: Filler) -> Iterator[Telling]:
    """ "Denied shelling the town", "denied that it had shelled the town": what its doer denies, nobody else."""
    above = [d for d in statement(claim).deeds if d.lemma in _DENYING and d.standing == "done" and d.start < deed.start]
    denier = above[-1].filler("agent") if above else None
    if denier is None or TAKEN_BACK.search(claim.quote[above[-1].end - claim.start : deed.start - claim.start]):
        return
    if doer.sort == "PRON" and not doer.meant:
        doer = denier
    if doer.last_word == denier.last_word:
        yield Telling(claim, deed, _DENIED, doer, _span(claim, above[-1].start, deed))


def _span(claim: Claim, start: int, deed: Deed) -> Span:
    """The words from the cue, or from the doer, to the verb."""
    doer = deed.filler("agent")
    if doer is not None and doer.sort == "NAME":
        named = claim.quote.rfind(doer.text, 0, start - claim.start)
        if named >= 0 and deed.end - (claim.start + named) <= _LONGEST:
            return Span(start=claim.start + named, end=deed.end)
    return Span(start=start, end=deed.end) if deed.end - start <= _LONGEST else Span(start=deed.start, end=deed.end)


def _each(tellings: Iterable[Telling]) -> list[Telling]:
    """Each telling once, by article."""
    by_place = {(t.claim.id, t.deed.start): t for t in tellings}
    return sorted(by_place.values(), key=lambda t: (t.claim.article, t.deed.start))


def _why(together: Sequence[Telling]) -> str:
    return f"both tell of one deed of {_name(together[1].doer)}: to {together[1].deed.lemma}"


def _name(filler: Filler) -> str:
    return filler.named or f"the {filler.text}"


def _claim(told: Telling, lemma: str) -> Claim:
    claim, first, last = told.claim, told.shown.start - told.claim.start, told.shown.end - told.claim.start
    value = StatusValue(text=claim.quote[first:last], slot="told", state=told.how, who=_name(told.doer), named=True)
    return claim.model_copy(
        update={
            "kind": _KIND, "attribute": f"told:{lemma}", "focus": told.shown, "value": value,
            "polarity": "positive", "certainty": "asserted",
        }
    )  # fmt: skip
