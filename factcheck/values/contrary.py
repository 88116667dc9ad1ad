"""Two deeds or states of which one thing can have but one: done and not done, passed and failed, hurt and unhurt."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import DERIVED, kinship, opposites_of
from factcheck.thesaurus.contraries import (
    BREAKING,
    HURTING,
    LIMBS,
    SIDED,
    SUFFERING,
    TENDING,
    UNHURT,
    WOUNDS,
    Sided,
    sides_of,
)

HURT: Final = "hurt"
_KILLED: Final = frozenset({"die", "kill", "murder", "slay"})
_PARTICLES: Final = frozenset("up down off out away on in back over apart ahead through aside around along".split())
_OF_WOUNDS: Final = HURTING | UNHURT | BREAKING | SUFFERING | TENDING | {"escape", "injured"}
_WITH_WOUND: Final = ("for", "with", "after")
# Of these it tells little that they were done or not: what else their clause has tells which deed it was.
LIGHT: Final = frozenset(
    "have do get make take give go come see know think want need like feel say tell find look put let keep seem show "
    "use try call ask begin start become help mean leave bring hold turn follow happen want believe hope expect "
    "consider involve continue allow let provide receive set run move work live change add lead "
    "exist be understand remember agree decide talk speak hear read".split()
)
_SOUNDING: Final = frozenset({"sound", "ring", "wail", "blare"})
# What is only thought, wished or ruled, and what there is: in each text it may be of another thing.
_NO_DEEDS: Final = frozenset(
    "feel think believe want know like hope expect seem understand require allow need mean include contain exist "
    "consider remember love hate".split()
)
# Of these there may be none of one sort, or none yet: "no reports of damage", "no sign of a break-in".
_REPORTED: Final = frozenset(
    "report sign evidence word indication detail comment doubt question reason way need chance information time "
    "problem plan one people thing difference idea suggestion response answer point case news other more many".split()
)
_REFUSING: Final = frozenset({"turn down", "decline", "refuse", "reject", "spurn"})
OFFERED: Final = frozenset({"turn", "decline", "refuse", "reject", "spurn"})  # the verbs of these
_RECEIVING: Final = frozenset({"accept", "receive", "take", "get", "give", "award", "grant"})
_ENDINGS: Final = frozenset("hood ship ment ation ion al ance ence".split())
# Steps of a case, which follow upon each other and which each case has; what is told of the accused is a status.
_OF_A_CASE: Final = frozenset("arrest charge detain indict convict sentence identify suspect".split())
_OTHER: Final = frozenset("another other different opposite separate wrong alternative new second further".split())
_FEWEST: Final = 4  # letters of a verb of which a noun is made by an ending


class Reading(NamedTuple):
    """What a deed is held for: a side of a row of contraries, with whom or what is spoken of.

    `row` names the row, `wide` tells that its denial denies the whole side, `joint` that one more participant must be
    the same.
    """

    row: str
    side: int
    wide: bool
    joint: bool
    things: bool
    phrase: str
    holder: Filler | None


class Contrary(NamedTuple):
    """Why two deeds exclude each other, what is spoken of in each, and how strictly the rest must be the same.

    `plain` tells that it is one verb, done and not done; of it the doers must be one, too. `phrases` are the words by
    which the deeds stand on two sides of a row.
    """

    why: str
    row: str
    ones: Filler | None
    others: Filler | None
    joint: bool
    plain: bool = False
    phrases: tuple[str, str] = ("", "")

    def told_by(self, filler: Filler) -> bool:
        """Whether a filler is among the words that make the deed: "keep a *seat*"."""
        return filler.slot == "patient" and any(f" {filler.text}" in phrase for phrase in self.phrases)


def theme(deed: Deed) -> Filler | None:
    """What a deed is done to, else who does it."""
    return deed.filler("patient") or deed.filler("agent")


def _phrases(deed: Deed) -> Iterator[tuple[str, bool]]:
    """A verb with what makes another deed of it, the longest first; whether its object is among that."""
    patient = deed.filler("patient")
    words = [w for w in deed.within if not w.endswith("ly")]
    if deed.pos == "ADJ":
        yield f"be {deed.lemma}", False
        return
    for word in words:
        if patient is not None:
            yield f"{deed.lemma} {word} {patient.text}", True
        yield f"{deed.lemma} {word}", False
    if patient is not None:
        yield f"{deed.lemma} {patient.text}", True
    for slot in deed.slots:
        if slot.slot not in {"agent", "patient", "as"}:
            yield f"{deed.lemma} {slot.slot} {slot.text}", False
            yield f"{deed.lemma} {slot.slot}", False
    if _PARTICLES.isdisjoint(words):
        yield deed.lemma, False


def _holder(deed: Deed, side: Sided, *, consumed: bool) -> Filler | None:
    if side.holder == "agent" or (consumed and side.holder == "theme"):
        return deed.filler("agent")
    return deed.filler("patient") if side.holder == "patient" else theme(deed)


def _wounded(deed: Deed) -> tuple[int, Filler | None] | None:
    """Who was hurt (1) or unhurt (0) by what a deed tells."""
    if deed.lemma not in _OF_WOUNDS and not deed.within:
        return None
    agent, patient = deed.filler("agent"), deed.filler("patient")
    if deed.pos == "ADJ":
        return (0, agent) if deed.lemma in UNHURT else (1, agent) if deed.lemma in {"hurt", "injured"} else None
    if not UNHURT.isdisjoint(deed.within) or (
        deed.lemma == "escape" and patient is not None and patient.text in WOUNDS
    ):
        return 0, agent or patient
    if deed.standing == "denied" and patient is not None and patient.text in WOUNDS and patient.beside:
        return None  # "none had life-threatening injuries": others they may have had
    if deed.lemma in BREAKING and patient is not None and patient.text in LIMBS:
        return 1, agent
    if deed.lemma in SUFFERING and patient is not None and patient.text in WOUNDS:
        return 1, agent
    if deed.lemma in TENDING and patient is not None:
        wounds = (f.text for slot in _WITH_WOUND if (f := deed.filler(slot)) is not None)
        return (1, patient) if any(w in WOUNDS | LIMBS for w in wounds) else None
    if deed.lemma in HURTING and patient is not None:
        return 1, patient
    return None


def readings(deed: Deed) -> tuple[Reading, ...]:
    """The sides of contraries on which a deed stands.

    >>> hurt = Deed(start=0, end=4, lemma="fail", pos="VERB", standing="done")
    >>> [(reading.side, reading.joint) for reading in readings(hurt)][0]
    (1, True)
    """
    wounded = _wounded(deed)
    if wounded is not None:
        return (Reading(HURT, wounded[0], wide=True, joint=False, things=False, phrase="", holder=wounded[1]),)
    if deed.lemma not in SIDED and deed.pos != "ADJ":
        return ()
    for phrase, consumed in _phrases(deed):
        found = sides_of(phrase)
        if found:
            return tuple(
                Reading(str(s.row), s.side, s.wide, s.joint, s.things, phrase, _holder(deed, s, consumed=consumed))
                for s in found
            )
    return ()


def one_predicate(a: Deed, b: Deed) -> bool:
    """Whether two deeds are told by one word with one particle, or by forms of it: "apologise", "apology"."""
    if a.pos == b.pos == "NOUN" or not _NO_DEEDS.isdisjoint({a.lemma, b.lemma}):
        return False
    if a.lemma == b.lemma and (a.pos == b.pos or "ADJ" not in {a.pos, b.pos}):
        return _PARTICLES.intersection(a.within) == _PARTICLES.intersection(b.within)
    return {a.pos, b.pos} == {"NOUN", "VERB"} and kinship(a.word, b.word) == DERIVED


def _acts(filler: Filler | None) -> bool:
    """Whether a person, or what has a name, fills a slot."""
    return filler is not None and (filler.sort == "NAME" or (filler.sort == "PRON" and filler.text != "it"))


def _refused(deed: Deed, other: Deed) -> bool:
    """Whether the one turned down what the other would have been: "declined a knighthood", "was knighted"."""
    patient = deed.filler("patient") if deed.lemma in OFFERED else None
    if patient is None or patient.sort != "NOUN" or deed.standing != "done" or other.standing != "done":
        return False
    refusing = any(f"{deed.lemma} {w}" in _REFUSING for w in deed.within) or deed.lemma in _REFUSING
    if not refusing or other.pos != "VERB":
        return False
    given = other.filler("patient")
    received = given is not None and given.text == patient.text and other.lemma in _RECEIVING
    told = (patient.text, "NOUN")
    return received or kinship(told, other.word) >= DERIVED or _stem(patient.text, other.lemma)


def _stem(noun: str, verb: str) -> bool:
    return len(verb) >= _FEWEST and noun.startswith(verb) and noun[len(verb) :] in _ENDINGS


def _un(quality: Deed, deed: Deed) -> bool:
    """Whether a quality is that a deed was not done: "was unlocked", "had been locked"."""
    stem = deed.lemma.removesuffix("e")
    return (
        quality.pos == "ADJ" and deed.pos == "VERB" and deed.filler("agent") is None
        and quality.lemma.startswith(f"un{stem}") and quality.lemma[2 + len(stem) :] in {"ed", "n", "en"}
    )  # fmt: skip


def _opposites(a: Deed, b: Deed) -> bool:
    """Whether two qualities are opposites, or two verbs that cannot both have been done to one thing."""
    return b.lemma in opposites_of(a.word) or a.lemma in opposites_of(b.word)


def _names_deed(deed: Deed) -> str:
    return f"“{deed.lemma}{''.join(f' {w}' for w in deed.within if w in _PARTICLES)}”"


def _of_rows(a: Deed, b: Deed) -> Iterator[Contrary]:
    """Two sides of one row, or one side done and not done."""
    denied = {a.standing == "denied", b.standing == "denied"}
    for mine in readings(a):
        for its in readings(b):
            if mine.row != its.row or (mine.things and (_acts(mine.holder) or _acts(its.holder))):
                continue
            apart = denied == {False} and mine.side != its.side
            undone = mine if a.standing == "denied" else its
            other = len(denied) > 1 and mine.side == its.side and (undone.wide or mine.phrase == its.phrase)
            if apart or other:
                told = f"{_names_deed(a)} against {_names_deed(b)}: {'opposites' if apart else 'done and not done'}"
                phrases = mine.phrase, its.phrase
                yield Contrary(told, mine.row, mine.holder, its.holder, mine.joint, phrases=phrases)


def _of_refusals(a: Deed, b: Deed) -> Iterator[Contrary]:
    for turned, (refusing, refused) in enumerate(((a, b), (b, a))):
        if _refused(refusing, refused):
            holder = refused.filler("agent") if refused.lemma in _RECEIVING else theme(refused)
            pair = refusing.filler("agent"), holder
            ones, others = pair[::-1] if turned else pair
            told = f"{_names_deed(refusing)}: what is refused in the one text is done in the other"
            yield Contrary(told, f"refuse {refused.lemma}", ones, others, joint=False)


def sounds(deed: Deed) -> bool:
    """Whether something gives a signal, of which each place has its own: "*the* siren went off"."""
    return deed.lemma in _SOUNDING or (deed.lemma == "go" and "off" in deed.within)


def _of_things(a: Deed, b: Deed) -> Iterator[Contrary]:
    """ "There was no ladder", "he used a ladder"."""
    for turned, (lacking, having) in enumerate(((a, b), (b, a))):
        there = lacking.filler("patient")
        if there is None or lacking.lemma != "exist" or lacking.standing != "denied" or having.standing != "done":
            continue
        for thing in having.slots if there.text not in _REPORTED else ():
            new = not thing.known or sounds(having)
            if thing.slot in {"agent", "patient"} and thing.text == there.text and new and not thing.none:
                ones, others = (thing, there) if turned else (there, thing)
                told = f"there was no {there.text} in the one text, some in the other"
                # that there were some, somewhere or always, is too little: "there are officers on every street"
                yield Contrary(told, f"exist {there.text}", ones, others, joint=having.lemma == "exist")


def _nobody_yet(deed: Deed) -> bool:
    """Whether a step of a case is denied of everybody: "no arrest has been made"; some other case may have had it."""
    none = [f.text for f in deed.slots if f.none and f.slot in {"agent", "patient"}]
    return bool(none) and (deed.lemma in _OF_A_CASE or not _OF_A_CASE.isdisjoint(none))


def _qualities(deed: Deed) -> set[str]:
    patient = deed.filler("patient")
    return set(patient.beside) if patient is not None else set()


def of_another(undone: Deed, done: Deed) -> bool:
    """Whether what was not done with one thing was done with another of its name.

    "Did not come by the road that he was watching", "came by *another* road".
    """
    its = ((done.filler(filler.slot), filler) for filler in undone.slots)
    return any(f is not None and f.text == mine.text and not _OTHER.isdisjoint(f.beside) for f, mine in its)


def _of_another_sort(undone: Deed, done: Deed) -> bool:
    """Whether only what is of one sort was not done, and the other text tells of another sort, or of none.

    "None suffered *serious* injuries": others they may have suffered, "non-serious injuries".
    """
    mine, its = _qualities(undone), _qualities(done)
    return not mine <= its or "non" in its or of_another(undone, done)


def _of_one_word(a: Deed, b: Deed) -> Iterator[Contrary]:
    """One verb done and not done, two qualities of which one thing has but one."""
    if _nobody_yet(a) or _nobody_yet(b):
        return
    denied = {a.standing == "denied", b.standing == "denied"}
    if len(denied) > 1 and one_predicate(a, b):
        done, undone = (a, b) if b.standing == "denied" else (b, a)
        if _of_another_sort(undone, done):
            return
        told = f"{_names_deed(done)} is told as done in the one text, as not done in the other"
        light = not LIGHT.isdisjoint({a.lemma, b.lemma})
        yield Contrary(told, a.lemma, theme(a), theme(b), light, plain=True)
    elif denied == {False} and (_un(a, b) or _un(b, a)):
        told = f"{_names_deed(a)} against {_names_deed(b)}: a quality, and what it excludes"
        yield Contrary(told, f"un {min(a.lemma, b.lemma)}", theme(a), theme(b), joint=False)
    elif denied == {False} and a.pos == b.pos and not (a.within or b.within) and _opposites(a, b):
        told = f"{_names_deed(a)} is the opposite of {_names_deed(b)}"
        yield Contrary(told, min(a.lemma, b.lemma), theme(a), theme(b), a.pos == "VERB")


def contraries(a: Deed, b: Deed) -> Iterator[Contrary]:
    """Each way in which two deeds exclude each other, were they told of one thing; the surest first."""
    if "open" in {a.standing, b.standing} and not (a.to_come and b.to_come):
        return
    for ways in (_of_rows, _of_refusals, _of_things, _of_one_word):
        found = list(ways(a, b))
        yield from found
        if found:
            return


def why_contrary(a: Deed, b: Deed) -> str | None:
    """Why two deeds exclude each other, were they told of one thing; None where both can be so."""
    return next((found.why for found in contraries(a, b)), None)


def hurts(deed: Deed) -> bool:
    """Whether a deed tells that somebody was hurt or killed."""
    return deed.lemma in _KILLED or any(r.row == HURT and r.side == 1 for r in readings(deed))
