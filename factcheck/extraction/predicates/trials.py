"""What a court's people do in a trial before it ends, and of whom it tells: the jury is out, death is sought.

"The jury is deliberating on Ruiz's verdict" tells of Ruiz, "jurors voted for death" of whoever is tried.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from factcheck.extraction.predicates.prospects import governor
from factcheck.language.syntax import child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

JURIES: Final = frozenset({"jury", "juror", "jurors", "panel"})
_JUDGES: Final = JURIES | {"judge", "court", "justice"}
_FATES: Final = frozenset({"verdict", "trial", "fate", "guilt", "case", "sentence", "sentencing", "penalty"})
_OF_WHOM: Final = frozenset({"for", "on", "against", "of", "in"})
_CLAUSES: Final = frozenset({"ccomp", "acl", "relcl"})
_AT_IT: Final = frozenset({"be", "begin", "start", "continue", "resume", "enter"})
_SENTENCING: Final = frozenset({"await", "face", "schedule", "set", "begin", "start", "delay", "postpone", "be"})
_PHASES: Final = frozenset({"penalty", "sentencing"})
_DECIDING: Final = frozenset({"decide", "consider", "weigh", "determine", "mull", "say", "announce", "know"})
_INTENDING: Final = frozenset({"plan", "intend", "decide", "vow", "promise", "elect", "want"})
_SOON: Final = frozenset({"will", "'ll", "would"})


def _is_person(token: "Token") -> bool:
    return token.pos_ == "PROPN" and token.ent_type_ == "PERSON"


def _whose(noun: "Token") -> "Iterator[Token]":
    """Whose a verdict or a trial is: "*Ruiz's* verdict", "the case of *Ruiz*"."""
    if noun.lemma in _FATES or noun.lower_ in _FATES:
        yield from (c for c in noun.children if c.dep_ == "poss")
        yield from (p for c in noun.children if c.lower_ in _OF_WHOM for p in c.children if p.dep_ == "pobj")


def _met(nodes: "list[Token]") -> "Iterator[Token]":
    """Whoever the words beside a step name as the one whom it is about, the surest first."""
    children = [c for node in nodes for c in node.children]
    for noun in (*nodes, *children):
        yield from _whose(noun)
    behind = [p for c in children if c.lower_ in _OF_WHOM for p in c.children if p.dep_ == "pobj"]
    behind += [p for c in children if c.dep_ == "dobj" for g in c.children if g.lower_ in _OF_WHOM for p in g.children]
    for noun in behind:
        yield noun
        yield from _whose(noun)
    for clause in (*children, *(g for c in children if c.dep_ == "dobj" for g in c.children)):
        if clause.dep_ in _CLAUSES and (below := subject(clause)) is not None:
            yield below


def _of_whom(token: "Token", beside: "Token") -> "Token":
    """Whom a step is about where the words beside it name him, or say "he"; else whoever takes it, for the accused."""
    found = _met([token, governor(token)] if token.pos_ == "NOUN" else [token])
    return next((t for t in found if _is_person(t) or t.lower_ in {"he", "she", "him", "her"}), beside)


def _by_jury(token: "Token") -> "Token | None":
    """Who of a jury takes a step: "the *jury* recommended", "a *jury's* ruling", "*jury* deliberations"."""
    near = [c for c in token.children if c.dep_ in {"poss", "compound"}]
    if token.pos_ == "VERB":
        taker = subject(token) or (subject(token.head) if token.dep_ == "xcomp" else None)
        near = [] if taker is None else [taker]
    return next((t for t in near if t.lemma.lower() in JURIES), None)


def deliberating(token: "Token") -> "Token | None":
    """About whom a jury has still to agree: "the jury is deliberating on *Ruiz's* verdict"."""
    jury = _by_jury(token)
    if jury is None:
        return None
    if token.pos_ == "NOUN":
        at_it = token.dep_ == "nsubj" and token.head.lemma in _AT_IT
    else:
        at_it = token.tag_ == "VBG" and (
            child(token, "aux") is not None or (token.dep_ == "xcomp" and token.head.lemma in _AT_IT)
        )
        at_it = at_it or token.lemma == "retire"
    return _of_whom(token, jury) if at_it else None


def tried(token: "Token") -> "Token | None":
    """Who is on trial as the text is written: "*Ruiz* is on trial"; who "stood trial" may have been acquitted since."""
    verb = token if token.pos_ == "VERB" else governor(token)
    now = verb.tag_ in {"VBZ", "VBP"} or any(c.tag_ in {"VBZ", "VBP"} for c in verb.children if c.dep_ == "aux")
    going_on = verb.tag_ in {"VBZ", "VBP", "VBG"} and not any(c.tag_ == "MD" for c in verb.children)
    return subject(verb) if now and going_on else None


def recommended(token: "Token") -> "Token | None":
    """For whom a jury asks a penalty: "jurors voted for death for *Ruiz*", "the jury's ruling that *Ruiz* die".

    What a judge upheld is no longer only recommended.
    """
    jury = _by_jury(token)
    return _of_whom(token, jury) if jury is not None and token.dep_ != "dobj" else None


def upheld(verb: "Token") -> "Token | None":
    """Whom a judge sentences as the jury asked: "the judge upheld the jury's recommendation that *Ruiz* die"."""
    judge = subject(verb)
    asked = child(verb, "dobj")
    if judge is None or asked is None or judge.lemma.lower() not in _JUDGES or _by_jury(asked) is None:
        return None
    return _of_whom(asked, judge)


def to_be_sentenced(token: "Token") -> "Token | None":
    """Whose penalty is still to be found: "*Ruiz* awaits sentencing", "the penalty phase of *Ruiz's* trial"."""
    if token.lemma == "phase":
        last = any(c.lemma in _PHASES for c in token.children if c.dep_ == "compound")
        return _of_whom(token, token) if last else None
    verb = token.head
    if verb.lemma not in _SENTENCING:
        return None
    if token.dep_ == "dobj":
        return subject(verb)
    return _of_whom(token, token) if token.dep_ in {"nsubj", "nsubjpass"} else None


def _seeking(penalty: "Token") -> "Token | None":
    death = any(c.lower_ == "death" for c in penalty.children)
    return penalty.head if death and penalty.dep_ == "dobj" and penalty.head.lemma in {"seek", "pursue"} else None


def _left_open(verb: "Token") -> bool:
    """ "Has not decided whether to seek it", "will decide whether to seek it"."""
    return any(c.lower_ in {"whether", "if"} for c in verb.children) and verb.head.lemma in _DECIDING


def unsought(penalty: "Token") -> "Token | None":
    """A death penalty that nobody has decided yet to seek."""
    verb = _seeking(penalty)
    return penalty if verb is not None and _left_open(verb) else None


def pursued(penalty: "Token") -> "Token | None":
    """A death penalty that is sought or will be: "will seek the death penalty"; not "may seek it"."""
    verb = _seeking(penalty)
    if verb is None or any(c.lower_ in {"whether", "if", "not", "n't", "never"} for c in verb.children):
        return None
    modal = child(verb, "aux")
    intended = verb.dep_ == "xcomp" and verb.head.lemma in _INTENDING and child(verb.head, "neg") is None
    soon = any(c.lower_ in _SOON for c in verb.children if c.tag_ == "MD")
    at_it = verb.tag_ == "VBG" and modal is not None and modal.lemma == "be"
    return penalty if intended or soon or at_it else None
