"""Who, by one article, admits or confirms what by another he denies: "confirmed that it had sacked Bell", "denied it".

What is denied must be what is admitted: who denies that a deal was secret has not denied the deal. A court that denies
an appeal answers nothing, nor does who denies somebody entry. Of two articles the clause or the thing must be one; a
draft's answer is known again by the words behind it, and by who "he" is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import one_word
from factcheck.matching.wordings.participants import APART, Participants
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Deed, Filler, PlacedWord
from factcheck.model.value import StatusValue
from factcheck.thesaurus.reserves import TAKEN_BACK
from factcheck.values.contrary import LIGHT, one_predicate
from factcheck.values.person import same_person
from factcheck.values.statement import FIGURES, weight
from factcheck.values.time import exclude_each_other

_ADMITTING: Final = {
    "admit": "admitted", "confess": "admitted", "concede": "admitted", "acknowledge": "confirmed",
    "confirm": "confirmed",
}  # fmt: skip
_DENIED: Final = "denied"
# Words for the one and the other in a draft, which need not be the source's.
_OWNING: Final = frozenset({*_ADMITTING, "accept"})
_DENYING: Final = frozenset(
    "deny reject dismiss refute dispute rebut contradict repudiate rebuff disclaim brush-aside".split()
)
# What is granted or not, and no assertion; and who grants it.
_GRANTED: Final = frozenset(
    "bail access entry visa appeal request motion petition application permission parole asylum chance right claim "
    "plea injunction leave service coverage treatment benefit medal title victory place licence license report".split()
)
# What is called for or put forward, and no assertion.
_ASKED: Final = frozenset(
    "call request offer bid appeal plea proposal demand application motion suggestion idea plan deal candidate "
    "challenge invitation resignation petition case complaint vote law bill".split()
)
_GRANTING: Final = frozenset("court judge panel jury tribunal magistrate bench commission board justice".split())
_LEADING: Final = re.compile(r"\s+(?:(?:on )?\w+ )?that\b|\s+(?:to )?(?:having )?$", re.IGNORECASE)
_ENOUGH: Final = 0.5  # what a speaker must weigh who is no name
_JOINT: Final = 0.4  # what is told of must be as much alike
_LONGEST: Final = 80  # characters of the words shown
_OF_WHAT: Final = frozenset({"patient", "to", "after"})
_MANY: Final = frozenset("charge allegation accusation claim report thing it matter role involvement fault".split())
_HE: Final = frozenset({"he", "she"})
_HEAVY: Final = 0.9  # what the words must weigh that two answers are both about
_LEAST: Final = 2  # and how many they must be, unless they are the very thing that is owned or denied


class Answer(NamedTuple):
    """What somebody admits ("admitted", "confirmed") or denies: a clause, or a thing with what stands behind it."""

    claim: Claim
    state: str
    speaker: Filler
    clause: Deed | None
    thing: Filler | None
    verb: Deed
    shown: Span

    @property
    def about(self) -> str:
        """The verb of the clause, or the noun."""
        if self.clause is not None:
            return self.clause.lemma
        return self.thing.text if self.thing is not None else ""


def _answers(claim: Claim) -> Iterator[Answer]:
    if claim.certainty != "asserted" or claim.speaker is not None:
        return
    deeds = statement(claim).deeds
    for verb in deeds:
        state = _DENIED if verb.lemma == "deny" else _ADMITTING.get(verb.lemma, "")
        speaker = verb.filler("agent") if state else None
        if speaker is None or verb.standing != "done" or verb.pos != "VERB" or speaker.text in _GRANTING:
            continue
        clause = next((d for d in deeds if d.start > verb.start and d.pos == "VERB" and _leads(claim, verb, d)), None)
        thing = verb.filler("patient")
        if clause is not None:
            between = claim.quote[verb.end - claim.start : clause.start - claim.start]
            wanted = "denied" if state == _DENIED else "done"
            if clause.standing == wanted and TAKEN_BACK.search(between) is None:
                yield Answer(claim, state, speaker, clause, None, verb, _shown(verb, clause.end))
        elif thing is not None and thing.sort in {"NOUN", "PROPN"} and thing.text not in _GRANTED and not thing.none:
            named = next((d for d in deeds if d.pos == "NOUN" and d.lemma == thing.text and d.start > verb.start), None)
            end = named.end if named is not None else verb.end
            yield Answer(claim, state, speaker, named, thing, verb, _shown(verb, end))


def _leads(claim: Claim, verb: Deed, clause: Deed) -> bool:
    """Whether a clause is what the verb tells of: "confirmed *that* it fell", "denied *having* fallen"."""
    first = claim.quote[verb.end - claim.start : clause.start - claim.start]
    return _LEADING.match(first) is not None


def _shown(verb: Deed, end: int) -> Span:
    return Span(start=verb.start, end=end if end - verb.start <= _LONGEST else verb.end)


class Answers:
    """What those whom the articles of one story name admit and deny."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Args: the statements of the story's articles."""
        self._by_speaker: dict[str, list[Answer]] = defaultdict(list)
        for claim in claims:
            for answer in _answers(claim):
                self._by_speaker[answer.speaker.last_word].append(answer)

    def apart(self) -> bool:
        """Whether anybody is told to admit and to deny something."""
        return any(len({a.state == _DENIED for a in told}) > 1 for told in self._by_speaker.values())

    def found(self, who: Participants) -> Iterator[tuple[Claim, Claim]]:
        """What is admitted by one article and denied by another, as two claims."""
        for told in self._by_speaker.values():
            denials = [answer for answer in told if answer.state == _DENIED]
            for denied in denials:
                owned = [a for a in told if a.state != _DENIED and _of_one(a, denied, who)]
                articles = {answer.claim.article for answer in owned}
                if denied.claim.article not in articles:  # who first denied it and then owned up
                    for answer in owned:
                        if not _denies_too(answer, denials, who):
                            yield _claim(answer, denied.about), _claim(denied, denied.about)


def _denies_too(answer: Answer, denials: Sequence[Answer], who: Participants) -> bool:
    """Whether the article in which something is admitted has it denied, too."""
    return any(d.claim.article == answer.claim.article and _of_one(answer, d, who) for d in denials)


def _of_one(owned: Answer, denied: Answer, who: Participants) -> bool:
    """Whether two answers are one speaker's, and on one thing."""
    named = bool(owned.speaker.named) and bool(denied.speaker.named)
    same = who.same(owned.speaker, denied.speaker, owned.claim, denied.claim)
    if same < (1.0 if named else _ENOUGH):
        return False
    if any(exclude_each_other(s, t) for s in owned.verb.times for t in denied.verb.times):
        return False  # denied it on Monday, confirmed it on Friday
    if (owned.thing is None) != (denied.thing is None):
        return False
    if owned.thing is not None and denied.thing is not None:
        return _one_thing(owned, denied, who)
    return owned.clause is not None and denied.clause is not None and _one_clause(owned, denied, who)


def _slots(answer: Answer) -> list[Filler]:
    """What stands in a clause, but for its doer where that is the speaker: "*it* had sacked her"."""
    slots = answer.clause.slots if answer.clause is not None else ()
    return [f for f in slots if f.slot != "agent"]


def _doer(answer: Answer) -> Filler:
    doer = answer.clause.filler("agent") if answer.clause is not None else None
    return answer.speaker if doer is None or (doer.sort == "PRON" and not doer.meant) else doer


def _met(owned: Answer, denied: Answer, who: Participants) -> list[float]:
    """How well what the two clauses name in one slot meets."""
    return [
        met if met != APART or f.slot in CORE or {f.sort, g.sort} == {"NAME"} else 0.0
        for f in _slots(owned)
        for g in _slots(denied)
        if f.slot == g.slot
        for met in (who.same(f, g, owned.claim, denied.claim),)
    ]


def _one_clause(owned: Answer, denied: Answer, who: Participants) -> bool:
    one, other = owned.clause, denied.clause
    if one is None or other is None or not one_predicate(one, other):
        return False
    doers = who.same(_doer(owned), _doer(denied), owned.claim, denied.claim)
    met = _met(owned, denied, who)
    if doers <= 0 or APART in met:
        return False
    if {f.slot for f in _slots(denied)} - {f.slot for f in _slots(owned)}:
        return False  # only what is more closely told is denied: "that he had paid her *in cash*"
    return max(met, default=0.0) >= _JOINT or (not met and one.lemma not in LIGHT)


def _one_thing(owned: Answer, denied: Answer, who: Participants) -> bool:
    one, other = owned.thing, denied.thing
    if one is None or other is None or not set(other.beside) <= set(one.beside) or who.is_person(other):
        return False
    met = who.same(one, other, owned.claim, denied.claim)
    return (met >= _JOINT or (met > 0 and one.text == other.text)) and APART not in _met(owned, denied, who)


def _claim(answer: Answer, about: str) -> Claim:
    claim = answer.claim
    text = claim.quote[answer.shown.start - claim.start : answer.shown.end - claim.start]
    who = answer.speaker.named or f"the {answer.speaker.text}"
    value = StatusValue(
        text=text, slot="answer", state=answer.state, who=who, named=bool(answer.speaker.named), of=(about,)
    )
    update = {"kind": "status", "attribute": "answer", "focus": answer.shown, "value": value}
    return claim.model_copy(update=update)


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


def _shared(mine: "_Taken", its: "_Taken") -> bool:
    """Whether two answers are about one thing."""
    about, others = _about(mine.claim, mine.deed), _about(its.claim, its.deed)
    met = {a[2:] for a in about for b in others if one_word(a, b)}
    if len(met) >= _LEAST and sum(map(weight, met)) >= _HEAVY:
        return True
    things = [{f.text for f in taken.deed.slots if f.slot in _OF_WHAT and not f.beside} for taken in (mine, its)]
    return any(word in things[0] and word in things[1] and word not in _MANY for word, _ in met)


class Stances:
    """What those whom the sources name admit and deny."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told = list(_taken(sources))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each stance in a draft's statement, against the contrary ones that sources have of the same person."""
        for mine in _taken([claim]) if self._told else ():
            told = [t for t in self._told if _one(mine.who, t.who) and _shared(mine, t)]
            if not any(its.side == mine.side for its in told):
                yield from ((Exchange(_words(mine.deed), _words(its.deed)), its.claim) for its in told)


def _one(who: str, other: str) -> bool:
    return bool(other) and (who.lower() == other.lower() or same_person(who, other) is True)


def _words(deed: Deed) -> Span:
    return Span(start=deed.start, end=deed.end)
