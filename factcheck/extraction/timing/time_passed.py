"""What a length of time lies behind: what ended after it, where somebody was for it, what came before or after."""

from typing import TYPE_CHECKING

from factcheck.catalog import Kind, event_type
from factcheck.extraction.timing.lasted import Lasted, entry_of, of_noun, role_of, whereabouts_of
from factcheck.language.syntax import child, clause_head, named, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_AFTER = frozenset({"after", "following"})
_BETWEEN = frozenset({"before", "after"})
_WITHIN = frozenset({"in", "within", "inside", "after"})
_COUNTABLE = frozenset({"NN", "NNS"})
_EVENTS = frozenset({"NOUN", "PROPN", "VERB"})
_RECKONED = frozenset({"ago", "later", "earlier"})
_DUE, _PAST = frozenset({"in", "within"}), frozenset({"VBD", "VBN"})
# Verbs that say little by themselves of what is done.
_LIGHT = frozenset("be come have say make go take get do happen occur follow give begin start tell".split())


def _is_over(verb: "Token", kind: Kind) -> bool:
    """ "Ended", "broke up", "was over"."""
    if verb.lemma_ == "be":
        return any(c.lower_ == "over" for c in verb.children)
    return verb.pos_ == "VERB" and (named(verb) in kind.lists["ending"])


def _what_ended(verb: "Token", kind: Kind) -> "Token | None":
    """What somebody ended, or what ended."""
    ended = child(verb, "dobj") if verb.pos_ == "VERB" else None
    found = ended if ended is not None else subject(verb)
    return found if found is not None and found.tag_ in _COUNTABLE and _goes_on(found, kind) else None


def _goes_on(noun: "Token", kind: Kind) -> bool:
    """Whether a noun is a thing that goes on by itself, not a person, place or thing that something is done to."""
    return (
        entry_of(noun, kind) is not None
        or noun.lemma in kind.lists["going_on"] | kind.lists["stretches"]
        or ((known := event_type(noun.lemma, "NOUN")) is not None and not known.effect)
    )


def ended(preposition: "Token", top: "Token", kind: Kind) -> Lasted | None:
    """ "The siege ended after 31 hours", "it was over in two minutes", "was freed after six years in prison"."""
    if preposition.lower_ not in _WITHIN:
        return None
    verb = preposition.head
    if verb.pos_ in {"VERB", "AUX"} and _is_over(verb, kind):
        over = _what_ended(verb, kind)
        return of_noun(over, kind) if over is not None else None
    return _spent(top, verb, kind) if preposition.lower_ in _AFTER else None


def _spent(top: "Token", verb: "Token", kind: Kind) -> Lasted | None:
    """ "After 40 hours under the rubble", "after 12 years as mayor": where or as what somebody was so long."""
    post = next((p for c in top.children if c.lower_ == "as" for p in c.children if p.dep_ == "pobj"), None)
    who = subject(verb) if verb.pos_ == "VERB" else None
    if post is not None:
        name = role_of(post, kind)
        return Lasted(name, verb, who) if name is not None else None
    where = whereabouts_of(top)
    return Lasted(where.lemma, verb, who) if where is not None else None


def flown(top: "Token", kind: Kind) -> Lasted | None:
    """ "Has 6,400 hours in the air", "had logged 6,400 flying hours": how long a pilot has flown in all."""
    if top.lemma != "hour" or top.dep_ not in {"dobj", "pobj", "attr"}:
        return None
    beside = {c.lower_ for c in top.children} | {p.lower_ for c in top.children for p in c.children}
    verb = clause_head(top)
    return Lasted("flying", verb, subject(verb)) if beside & kind.lists["flying"] else None


def interval(top: "Token") -> Lasted | None:
    """How long before or after an event something was done: "married two months before the attack"."""
    if top.dep_ != "npadvmod" or top.i + 1 >= top.sent.end:
        return None
    joint = top.nbor(1)
    if joint.lower_ not in _BETWEEN:
        return None
    if joint.dep_ == "mark":
        event: Token | None = joint.head
        verb = joint.head.head
    else:
        event, verb = child(joint, "pobj", "pcomp"), joint.head
    if event is None or verb.pos_ != "VERB" or event.pos_ not in _EVENTS:
        return None
    done = deed_of(verb)
    known = event_type(named(event), event.pos_)
    name = deed_of(event) if event.pos_ == "VERB" else event.lemma
    name = known.family if known is not None and not known.effect else name
    if done is None or name is None:
        return None
    return Lasted(f"{done} {joint.lower_} {name}", verb, _befell(verb))


def deed_of(verb: "Token") -> str | None:
    """What is done, a light verb with what says it: "took effect", "came into force"; None where that is left open."""
    if verb.lemma not in _LIGHT:
        return named(verb)
    for c in verb.children:
        if c.dep_ == "dobj" and c.pos_ == "NOUN" and c.i > verb.i:
            return f"{verb.lemma} {c.lemma}"
    into = (p for c in verb.children if c.lower_ == "into" for p in c.children if p.dep_ == "pobj")
    found = next(into, None)
    return f"{verb.lemma} {found.lemma}" if found is not None else None


def reckoned(top: "Token") -> Lasted | None:
    """How long ago something was, or how much later than what was told before: "founded 12 years ago".

    What these are reckoned from two articles need not share: the day of writing, the sentence before.
    """
    last = top.nbor(1) if top.i + 1 < top.sent.end else None
    if last is None or last.lower_ not in _RECKONED:
        return None
    node = last if top.head.i == last.i else top
    verb = node.head
    done = deed_of(verb) if verb.pos_ == "VERB" else None
    return Lasted(done, verb, _befell(verb), last.lower_) if done is not None else None


def due(preposition: "Token") -> Lasted | None:
    """In what time something is to be done, from the day of writing: "takes effect in 30 days"."""
    verb = preposition.head
    if preposition.lower_ not in _DUE or verb.pos_ != "VERB" or verb.tag_ in _PAST:
        return None
    done = deed_of(verb)
    return Lasted(done, verb, _befell(verb), "due") if done is not None else None


def _befell(verb: "Token") -> "Token | None":
    return child(verb, "nsubjpass", "dobj") or subject(verb)
