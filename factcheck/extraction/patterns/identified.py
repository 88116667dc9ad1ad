"""`identified`: whether it is told who the victim or the suspect is: "the victim's name was not released".

The lexicon's `asserts` says what a word does: it "identifies" somebody, is the "name" that is given or kept or the
"details" that are, tells of a "victim" or of a "suspect" whose name may stand beside it. `role` is where those stand
whom it befalls (see `extraction.roles`).
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.predicates.roles import ROLES
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, is_passive, named, subject, undergoer
from factcheck.model.value import StatusValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_FULL_NAME = 2
_LONGEST_FOCUS = 80
_LOOKED_AT = 25  # words of a sentence, on each side of the name that is kept back, that tell whose it is


def _sort_of(holder: "Token", kind: Kind) -> str | None:
    """ "victim" or "suspect" for a noun or pronoun; None where neither it nor what is waited for tells."""
    lists, lemma = kind.lists, holder.lemma
    for sort in ("victim", "suspect"):
        if lemma in lists[f"{sort}s"] or holder.lower_ in lists[f"{sort}s"]:
            return sort
    if lemma not in lists["persons"] and holder.lower_ not in lists["persons"]:
        return None
    if any(c.lower_ in lists["dead"] for c in holder.children if c.dep_ in {"amod", "acl"}):
        return "victim"
    doc = holder.doc
    first, last = max(holder.i - _LOOKED_AT, holder.sent.start), min(holder.i + _LOOKED_AT, holder.sent.end)
    words = {t.lemma for t in doc[first:last]}
    told = [s for s, waited in (("victim", "kin"), ("suspect", "court")) if words & lists[waited]]
    return told[0] if len(told) == 1 and words & lists["waiting"] else None


def _refused(verb: "Token", kind: Kind) -> bool:
    """Whether a verb's deed is not done: "did not name", "declined to name", "has yet to be named"."""
    above = verb.head if verb.dep_ == "xcomp" else None
    return negated(verb) or (above is not None and (above.lemma in kind.lists["refusing"] or _has_yet(above)))


def _has_yet(verb: "Token") -> bool:
    """Whether something still waits for what "has yet to" be done to it."""
    return verb.lemma_ == "have" and any(c.lower_ == "yet" for c in verb.children)


def _withheld(reading: Reading, sort: str, who: "Token", words: "tuple[Token, Token]") -> Assertion:
    """The claim that a name is kept back, between two of its words."""
    first, last = sorted(words, key=lambda t: t.i)
    focus = reading.sentence.span(first, last)
    if focus.end - focus.start > _LONGEST_FOCUS:
        focus = reading.sentence.span(words[0], words[0])
    value = StatusValue(text=reading.words(focus), slot="identity", state="withheld", who=who.text, yet=True)
    return Assertion(
        trigger=words[0], focus=focus, value=value, attribute=f"identity:{sort}", subject=sort,
        polarity="negative", certainty="asserted",
    )  # fmt: skip


def _full_name(token: "Token") -> "list[Token]":
    """The words of a person's full name that ends in a word; none where it is no such name."""
    last = last_word(token)
    if last.pos_ != "PROPN" or last.ent_type_ != "PERSON":
        return []
    words = name_tokens(last)
    return words if len(words) >= _FULL_NAME else []


def _told(reading: Reading, sort: str, name: "list[Token]") -> Assertion:
    """The claim that somebody with this name was it."""
    focus = reading.sentence.span(name[0], name[-1])
    who = written(name)
    value = StatusValue(text=reading.words(focus), slot="identity", state="named", who=who, named=True)
    return Assertion(
        trigger=name[-1], focus=focus, value=value, attribute=f"identity:{sort}", subject=sort, polarity="positive"
    )


def _by_verb(reading: Reading, verb: "Token", kind: Kind) -> Iterator[Assertion]:
    """ "Police identified the victim as Ana Ruiz", "the suspect has not been named"."""
    whom = subject(verb.head) if verb.dep_ == "xcomp" and _has_yet(verb.head) else undergoer(verb)
    sort = _sort_of(whom, kind) if whom is not None else None
    if whom is None or sort is None or any(c.lower_ in kind.lists["further"] for c in whom.children):
        return
    if _refused(verb, kind):
        yield _withheld(reading, sort, whom, (verb, whom))
        return
    told = (p for c in verb.children if c.lower_ == "as" for p in c.children if p.dep_ == "pobj")
    names = [_full_name(p) for p in told]
    names += [_full_name(c) for c in verb.children if c.dep_ == "oprd"]
    yield from (_told(reading, sort, name) for name in names if name)


def _kept_back(verb: "Token", kind: Kind) -> bool:
    """Whether a name is not given out: "was not released", "was withheld", "will be released after …"."""
    lemma = verb.lemma
    if lemma in kind.lists["withholding"]:
        return not negated(verb)
    if lemma not in kind.lists["giving"]:
        return False
    if _refused(verb, kind):
        return True
    later = any(c.tag_ == "MD" and c.lower_ in {"will", "would", "'ll"} for c in verb.children)
    behind = verb.doc[verb.i + 1 : min(verb.i + _LOOKED_AT, verb.sent.end)]
    return later and any(t.lower_ in kind.lists["waiting"] for t in behind)


def _by_name(reading: Reading, noun: "Token", kind: Kind) -> Iterator[Assertion]:
    """ "The victim's name was not released", "police withheld the identity of the suspect"."""
    verb = noun.head
    owner = child(noun, "poss") or next((p for c in noun.children if c.lower_ == "of" for p in c.children), None)
    if owner is not None and owner.lower_ == "whose" and verb.dep_ == "relcl":  # "the victim, whose name …"
        owner = verb.head
    unknown = any(c.lower_ in kind.lists["known"] for c in verb.children if c.dep_ == "acomp") and negated(verb)
    given = (verb.pos_ == "VERB" or unknown) and noun.dep_ in {"dobj", "nsubjpass", "nsubj"}
    if not given or owner is None or (noun.dep_ == "nsubj" and not (is_passive(verb) or unknown)):
        return
    sort = _sort_of(owner, kind)
    kept = unknown or _kept_back(verb, kind)
    if sort is not None and kept and not {c.lower_ for c in owner.children} & kind.lists["further"]:
        yield _withheld(reading, sort, owner, (verb, noun))


def _by_details(reading: Reading, noun: "Token", kind: Kind) -> Iterator[Assertion]:
    """ "Police gave no more details until his family had been told": among them is the name.

    Only where the sentence names nobody in full.
    """
    verb = noun.head
    words = {t.lemma for t in reading.tokens}
    waits = words & kind.lists["kin"] and words & kind.lists["waiting"] and words & kind.lists["telling"]
    kept = verb.lemma in kind.lists["giving"] and (_refused(verb, kind) or child(noun, "det", "neg") is not None)
    if noun.dep_ in {"dobj", "nsubjpass"} and waits and kept and not any(_full_name(t) for t in reading.tokens):
        yield _withheld(reading, "victim", noun, (verb, noun))


def _by_fate(reading: Reading, token: "Token", entry: Entry) -> Iterator[Assertion]:
    """ "Ana Ruiz died", "police charged Tom Reed"."""
    verb = token if token.pos_ == "VERB" else clause_head(token)
    if negated(token) or negated(verb):
        return
    for who in ROLES[entry.role](token):
        name = _full_name(who)
        if name:
            yield _told(reading, entry.asserts, name)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each victim or suspect whose name the sentence tells, or tells to be kept back."""
    for token in reading.triggers(kind):
        if token.pos_ not in {"VERB", "NOUN", "ADJ"}:
            continue
        entries = kind.entries(named(token), token.lower_, token.pos_)
        for entry in entries[:1]:
            if entry.asserts == "identifies":
                yield from _by_verb(reading, token, kind)
            elif entry.asserts == "name":
                yield from _by_name(reading, token, kind)
            elif entry.asserts == "details":
                yield from _by_details(reading, token, kind)
            else:
                yield from _by_fate(reading, token, entry)
