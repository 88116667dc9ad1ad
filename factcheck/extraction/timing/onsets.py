"""Dates of deeds that other words than their own verb tell: "has been missing since Monday", "can be had from 6 May".

"Is on sale from" a day, "will not open until" it and "has to wait until" it tell when; "was put back to" it tells the
new day; "since" tells when a state began; "the funeral will be held on" it hangs on a noun; "his last concert" is the
day of a farewell, and who stopped performing in 2019 gave the last concert by then.
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import OnceDeed, once_deed, once_deeds
from factcheck.extraction.timing.beginnings import Begun, begun_on, begun_since
from factcheck.extraction.timing.once import FAREWELL, bearer_of, bearers
from factcheck.extraction.timing.stations import lasting
from factcheck.language.syntax import child, is_passive, named, subject, undergoer
from factcheck.model.claim import Bearer, Certainty

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_FROM = frozenset({"from", "beginning", "starting"})
_WAITING = frozenset({"wait", "patient", "hang on", "hold on"})
_BOUGHT = frozenset({"buy", "purchase", "get", "order", "obtain"})
_PUT_OFF = frozenset(
    {"postpone", "delay", "reschedule", "move", "shift", "defer", "put back", "put off", "push back", "bring forward"}
)
_SET = frozenset({"set", "schedule", "plan", "slate", "expect", "due", "fix", "pencil"})
_HELD = frozenset({"hold", "take", "be", "happen", "begin", "start", "follow", "occur", "come"})
_HELD_OR_SET = _HELD | _SET
_ON = frozenset({"on", "in", "for", "at"})
_AT_FIRST = frozenset({"originally", "initially", "previously"})
_CLOSED = frozenset({"closed", "shut"})
_ATTENDING = frozenset({"gather", "attend", "come", "turn out", "join", "flock", "travel", "meet", "assemble"})
_LAST = frozenset({"last", "final", "farewell"})
_JUST = frozenset({"barely", "hardly", "just"})
_ENDING = frozenset({"stop", "quit", "cease", "give up", "end", "finish"})
_PAST = frozenset({"was", "were"})
_MODAL = frozenset({"can", "could", "will", "able"})
_HIGH = 6  # heads above a time up to its verb
# What is performed, and by which verb; a last concert is no last match.
_STAGES = {
    "stage": frozenset("concert performance recital gig show tour perform sing stage".split()),
    "sport": frozenset("match game race fight bout compete race fight".split()),
}
_STAGED = frozenset[str]().union(*_STAGES.values())


class Onset(NamedTuple):
    """A deed that a time is told of: the word that tells it, whom it befell, and what the preposition does to the time.

    `within` tells that it was by then, and not then. `certainty` overrides that of the clause.
    """

    anchor: "Token"
    bearers: tuple[Bearer, ...]
    within: bool = False
    certainty: Certainty | None = None
    affirmed: bool = False


def _clause(node: "Token") -> "tuple[str, Token, Token] | None":
    """The preposition of a time, its word, and the verb above; a second time joined to a first is another's."""
    prep = node.head if node.dep_ == "pobj" else node
    if prep.dep_ == "conj" or any(c.dep_ == "cc" and c.i < prep.i for c in prep.head.children if c.i > prep.head.i):
        return None
    above = prep.head
    for _ in range(_HIGH):
        if above.pos_ in {"VERB", "AUX"} or above.head == above:
            break
        above = above.head
    return (prep.lower_, prep, above) if above.pos_ in {"VERB", "AUX"} else None


def _denied(verb: "Token") -> bool:
    return child(verb, "neg") is not None


def _told(anchor: "Token", reading: "Reading") -> tuple[Bearer, ...]:
    return tuple(b for b in bearers(anchor, reading) if once_deed(b.deed).appointed)


def _given(deed: OnceDeed, noun: "Token | None", reading: "Reading") -> tuple[Bearer, ...]:
    found = bearer_of(deed, noun, reading) if noun is not None else Bearer(deed=deed.id)
    return (found,) if found is not None else ()


def _behind(word: "Token", preposition: str) -> "Token | None":
    return next((p for c in word.children if c.lower_ == preposition for p in c.children if p.dep_ == "pobj"), None)


def _from(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Will be available from 6 May", "you can buy it from 6 May"."""
    able = verb.head.lower_ == "able" or any(c.lower_ in _MODAL for c in verb.children if c.dep_ == "aux")
    if verb.lemma in _BOUGHT and able:
        return Onset(verb, _given(once_deed("release"), undergoer(verb), reading), certainty="planned")
    found = _told(verb, reading)
    return Onset(verb, found) if found and not _denied(verb) else None


def _until(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Will not be available until 6 May", "have to wait until 6 May"."""
    complement = child(verb, "acomp")
    waiting = complement if complement is not None and complement.lower_ in _WAITING else verb
    if named(waiting) in _WAITING or waiting.lower_ in _WAITING:
        thing = _behind(waiting, "for") or _behind(verb, "for")
        return Onset(verb, _given(once_deed("release"), thing, reading), certainty="planned")
    if not _denied(verb):
        return _shut(verb, reading)
    found = _told(verb, reading)
    return Onset(verb, found, certainty="planned", affirmed=True) if found else None


def _shut(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Will be closed until 6 May", "is to stay shut until 6 May": it opens again then."""
    state = verb if verb.lower_ in _CLOSED else child(verb, "acomp", "oprd")
    if state is None or state.lower_ not in _CLOSED:
        return None
    return Onset(verb, _given(once_deed("reopening"), subject(verb), reading), certainty="planned")


def _noun_of(noun: "Token | None") -> "Token | None":
    """The noun that names a deed, in a compound as well: "the funeral service", "the book launch"."""
    if noun is None or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    if once_deeds(noun.lemma, "nouns"):
        return noun
    beside = (c for c in noun.children if c.dep_ == "compound")
    service = noun.lemma in {"service", "ceremony", "date", "day", "event", "mass"}
    return next((c for c in beside if once_deeds(c.lemma, "nouns")), None) if service else None


def _on_noun(verb: "Token", reading: "Reading", names: frozenset[str], *, moved: bool) -> Onset | None:
    """ "The funeral will be held on 6 May", "its launch was put back to 6 May"."""
    if verb.lemma not in names and _phrase(verb) not in names:
        return None
    what = subject(verb) if is_passive(verb) or not moved else undergoer(verb)
    noun = _noun_of(what)
    if noun is None and moved and what is not None:
        return None
    found = _told(noun, reading) if noun is not None else ()
    return Onset(noun, found, certainty="planned" if moved else None) if noun is not None and found else None


def _phrase(verb: "Token") -> str:
    beside = child(verb, "prt", "advmod")
    return f"{verb.lemma} {beside.lower_}" if beside is not None else verb.lemma


def _state(verb: "Token") -> "Token | None":
    """What lasts: "has been *missing*", "is in *custody*", "has been *on sale*"."""
    if verb.lemma not in {"be", "remain", "stay", "lie"}:
        return verb
    told = child(verb, "acomp", "oprd")
    if told is not None:
        return told
    return next((p for c in verb.children if c.lower_ in {"in", "on"} for p in c.children if p.dep_ == "pobj"), None)


def _since(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Has been missing since Monday": the state began then."""
    if _denied(verb):
        return None
    if held := tuple(lasting(verb, reading)):
        return Onset(verb, held, certainty="asserted")
    state = _state(verb)
    if state is None:
        return None
    for word in (state.lemma, state.lower_):
        for deed in once_deeds(word, "states"):
            return Onset(verb, _given(deed, subject(verb), reading), certainty="asserted")
    if is_passive(verb) and any(c.lower_ in {"has", "have", "had"} for c in verb.children):
        return Onset(verb, tuple(bearers(verb, reading)), certainty="asserted")
    return None


def _grave(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Was barely in the ground on Sunday"."""
    just = verb.lemma == "be" and any(c.lower_ in _JUST for c in verb.children)
    state = _state(verb) if just else None
    deeds = once_deeds(state.lemma, "states") if state is not None else ()
    return Onset(verb, _given(deeds[0], subject(verb), reading)) if deeds else None


def _stage(word: "Token") -> str | None:
    return next((stage for stage, words in _STAGES.items() if word.lemma in words), None)


def _person(word: "Token | None", stage: str, reading: "Reading") -> tuple[Bearer, ...]:
    found = bearer_of(once_deed(FAREWELL), word, reading) if word is not None else None
    if found is None or (found.noun is not None and found.name is None and found.age is None):
        return ()
    return (found.model_copy(update={"beside": (stage,)}),)


def _last(verb: "Token", reading: "Reading") -> Onset | None:
    """ "His last concert was in May", "she played her final match in May", "last performed in May"."""
    thing = undergoer(verb) or subject(verb)
    for noun in (thing, child(verb, "attr")):
        if noun is None or (stage := _stage(noun)) is None:
            continue
        owner = child(noun, "poss") or (subject(verb) if noun != subject(verb) else None)
        if any(c.lower_ in _LAST for c in noun.children) and owner is not None:
            return Onset(noun, _person(owner, stage, reading))
    stage = _stage(verb)
    if stage is not None and any(c.lower_ == "last" and c.dep_ == "advmod" for c in verb.children):
        return Onset(verb, _person(subject(verb), stage, reading))
    return None


def _ended(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Gave up performing in 2019", "retired from the stage in 2019": the last time was by then."""
    doing = verb
    if doing.dep_ in {"xcomp", "pcomp", "dobj"} and named(doing.head) in _ENDING:  # the year may hang on the second
        verb = doing.head
    elif named(verb) in _ENDING:
        doing = child(verb, "xcomp", "dobj") or verb
    elif verb.lemma == "retire":
        doing = _behind(verb, "from") or verb
    stage = _stage(doing) if doing != verb else None
    return Onset(verb, _person(subject(verb), stage, reading), within=True) if stage is not None else None


def _dates_from(verb: "Token", reading: "Reading") -> Onset | None:
    """ "The mill dates from 1889", "dates back to 1889"."""
    thing = subject(verb)
    if verb.lemma != "date" or thing is None:
        return None
    return Onset(verb, _given(once_deed("construction"), thing, reading))


def _by_preposition(preposition: str, verb: "Token", reading: "Reading") -> Onset | None:
    if preposition in _FROM:
        return _dates_from(verb, reading) or _from(verb, reading)
    if preposition in {"until", "till"}:
        return _until(verb, reading) or _on_noun(verb, reading, _PUT_OFF, moved=True)
    if preposition == "since":
        return _since(verb, reading) or _of_begun(begun_since(verb, reading))
    if preposition == "to":
        return _on_noun(verb, reading, _PUT_OFF, moved=True) or _dates_from(verb, reading)
    if preposition in _ON or preposition.isalnum():
        staged = not _STAGED.isdisjoint(reading.forms)
        return (
            _on_noun(verb, reading, _HELD_OR_SET, moved=False)
            or _grave(verb, reading)
            or (_last(verb, reading) or _ended(verb, reading) if staged else None)
            or _attended(verb, reading)
            or _of_begun(begun_on(verb, reading))
        )
    return None


def _of_begun(begun: Begun | None) -> Onset | None:
    return Onset(begun.anchor, (begun.bearer,), certainty=begun.certainty) if begun is not None else None


def superseded(verb: "Token") -> bool:
    """Whether a plan is told that may no longer stand: "was to open", "was to have opened", "was originally due"."""
    planned = verb.dep_ == "xcomp" and verb.head.lemma == "be" and any(c.lower_ == "to" for c in verb.children)
    if planned and (verb.head.lower_ in _PAST or any(c.lower_ == "have" for c in verb.children)):
        return True
    return any(
        c.lower_ in _AT_FIRST for node in (verb, verb.head, verb.head.head) for c in node.children if c.dep_ == "advmod"
    )


def _attended(verb: "Token", reading: "Reading") -> Onset | None:
    """ "Mourners gathered for the funeral of Tom Bell on Sunday"."""
    if verb.lemma not in _ATTENDING:
        return None
    what = undergoer(verb) or _behind(verb, "for") or _behind(verb, "at")
    noun = _noun_of(what)
    found = _told(noun, reading) if noun is not None else ()
    return Onset(noun, found) if noun is not None and found else None


def onset(node: "Token", reading: "Reading") -> Onset | None:
    """The deed that a time is told of by other words than the deed's own verb; None where there is none.

    Args:
        node: the word that the rest of the time hangs on.
        reading: the sentence.
    """
    clause = _clause(node)
    if clause is None:
        return None
    preposition, _, verb = clause
    found = _by_preposition(preposition, verb, reading)
    return found if found is not None and found.bearers else None
