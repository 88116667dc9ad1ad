"""`absence`: whether there was any ("no staff were injured", "a tsunami warning was issued")."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import Entry, Kind
from factcheck.catalog.kinds import POS
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, child, is_passive, of_one_spot, subject, undergoer
from factcheck.model.value import PresenceValue
from factcheck.thesaurus.negation import NEGATIVE_DETERMINERS, NONE_AT_ALL

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
# There was none; nobody has reported any; there was some.
_Standing = Literal["absent", "unreported", "present"]
_ABOVE = 6  # words under a subject, and heads over "without injury" among which who had none is looked for
_LONGEST_FOCUS = 80
# Verbs of what is known or told so far: "no damage has been confirmed" leaves room for some.
_EXCEPT = frozenset({"but", "except", "save", "besides"})
_OTHERS = frozenset({"else", "other", "others", "further", "more", "additional"})
_KNOWING = frozenset("report know confirm record announce disclose note see observe".split())


def _denies(noun: "Token | None") -> bool:
    """Whether a noun phrase denies that there is any: "no staff members", "nobody", "no one", "none of the staff"."""
    if noun is None:
        return False
    if noun.lower_ in NONE_AT_ALL:
        return True
    # "no tsunami warning": the parse may hang "no" on the first part of a compound
    parts = [noun, *(c for c in noun.children if c.dep_ in {"compound", "amod"} and c.i < noun.i)]
    beside = (c for part in parts for c in part.children if c.dep_ in {"det", "neg", "amod"})
    return any(c.lower_ in NEGATIVE_DETERMINERS for c in beside)


def _of_some(who: "Token") -> bool:
    """Whether it denies that there is any but some, or any of one place: "no one else", "nobody from the ferry"."""
    if any(c.lower_ in _OTHERS for c in who.children) or any(t.lower_ in _EXCEPT for t in islice(who.subtree, _ABOVE)):
        return True
    return who.lower_ in NONE_AT_ALL and any(c.dep_ == "prep" and c.lower_ == "from" for c in who.children)


def _escaped_by_some(token: "Token") -> bool:
    """ "The other guests were able to escape without injury"."""
    for node in islice(ancestors_or_self(token), 1, _ABOVE):
        who = subject(node) if node.pos_ in {"VERB", "AUX"} else None
        if who is not None:
            return _of_some(who)
    return False


def _words(trigger: "Token", other: "Token") -> "tuple[Token, Token]":
    """From the denying word to the trigger, whichever stands first."""
    denying = [c for c in other.subtree if c.lower_ in NEGATIVE_DETERMINERS and c.i < other.i]
    left = min([other, trigger, *denying], key=lambda t: t.i)
    return left, max(other, trigger, key=lambda t: t.i)


def _assertion(reading: Reading, trigger: "Token", other: "Token", entry: Entry, standing: _Standing) -> Assertion:
    left, right = _words(trigger, other)
    focus = reading.sentence.span(left, right)
    if focus.end - focus.start > _LONGEST_FOCUS:
        focus = reading.sentence.span(trigger, trigger)
    present = standing == "present"
    return Assertion(
        trigger=trigger, focus=focus, attribute=entry.asserts, subject=other.lemma,
        value=PresenceValue(text=reading.words(focus), present=present, what=entry.asserts),
        polarity="positive" if present else "negative", hedged=standing == "unreported",
    )  # fmt: skip


def _of_verb(reading: Reading, token: "Token", entry: Entry) -> Iterator[Assertion]:
    """ "No staff were injured", "it injured nobody", "nobody died"."""
    who = undergoer(token) if entry.role == "object" else subject(token)
    if who is None and token.dep_ in {"oprd", "xcomp", "acomp"} and token.tag_ == "VBN":  # "nobody seems injured"
        who = subject(token.head)
    if who is not None and _denies(who) and not _of_some(who) and not of_one_spot(token):
        yield _assertion(reading, token, who, entry, "absent")


def _reported(token: "Token") -> "Token | None":
    """The noun that only reports the thing: "no reports of damage"."""
    node = token
    while node.dep_ in {"pobj", "conj", "prep"} and node.head != node:
        node = node.head
        if node.lemma in {"report", "sign", "word", "indication", "evidence"}:
            return node
    return None


def _is_only_reported(noun: "Token") -> bool:
    """Whether a clause says of a thing that is denied only what is known of it: "no injuries had been reported"."""
    verb = noun.head
    if verb.pos_ not in {"VERB", "AUX"} or verb.lemma not in _KNOWING:
        return False
    return noun.dep_ in {"nsubjpass", "nsubj", "dobj"}


def _of_thing(reading: Reading, token: "Token", entry: Entry) -> Iterator[Assertion]:
    """ "There were no casualties", "without damage", "no reports of injuries", "a warning was issued"."""
    report = _reported(token)
    if report is not None:
        if _denies(report) and not _of_some(report) and not _of_some(token):
            yield _assertion(reading, token, report, entry, "unreported")
        return
    head = token
    while head.dep_ == "conj" and head.head.pos_ in {"NOUN", "PROPN"}:
        head = head.head
    if (_denies(head) or _denies(token)) and not _of_some(token):
        standing: _Standing = "unreported" if _is_only_reported(head) else "absent"
        yield _assertion(reading, token, token if _denies(token) else head, entry, standing)
    elif token.dep_ == "pobj" and token.head.lower_ == "without" and not _escaped_by_some(token):
        yield _assertion(reading, token, token.head, entry, "absent")
    elif entry.role == "thing" and _exists(token):
        yield _assertion(reading, token, token.head, entry, "present")


def _exists(token: "Token") -> bool:
    """Whether a clause says that the thing came about: it was issued, caused, reported; negation aside."""
    verb = token.head
    if verb.pos_ not in {"VERB", "AUX"} or child(verb, "neg") is not None:
        return False
    if verb.lemma in {"issue", "trigger", "sound", "activate"}:
        return (token.dep_ == "nsubjpass" and is_passive(verb)) or token.dep_ == "dobj"
    return verb.lemma in {"cause", "suffer", "sustain"} and token.dep_ == "dobj"


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each thing of the lexicon that is said to be absent, or to be there."""
    for token in reading.triggers(kind):
        entries = kind.entries(token.lemma, token.lower_, token.pos_) if token.pos_ in POS else ()
        if not entries:
            continue
        entry = entries[0]
        if token.pos_ == "VERB":
            yield from _of_verb(reading, token, entry)
        else:
            yield from _of_thing(reading, token, entry)
