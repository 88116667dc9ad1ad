"""`staged`: what stage a case or a thing is in: "Ruiz was charged with arson", "the airport remains closed".

The lexicon's `asserts` names the slot and the state ("verdict: convicted"), `role` where the holder stands in the
parse. Holders are persons and things with a name, and single ones with a description ("the driver").
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, cast

from factcheck.catalog import Entry, Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.names.cast import PRONOUNS, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.persons.parties import party_of
from factcheck.extraction.persons.whose import leading
from factcheck.extraction.predicates.holders import ROLES, member, same_subject, stood_for, whole_of
from factcheck.extraction.predicates.occupants import INSIDE, occupants
from factcheck.extraction.predicates.prospects import awaited, came_about, governor, subject_behind_adjective
from factcheck.extraction.predicates.stakes import HANGING, offences, penalty
from factcheck.extraction.predicates.stakes import about as stakes_of
from factcheck.extraction.sentence.coordination import coordinated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, named, noun_words, subject
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import StatusValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_status = trusted(StatusValue)

TRIGGERED = True  # by a word of the lexicon
_LONGEST_FOCUS = 80
_LONGEST_WHO = 60
_BEFORE = frozenset({"amod", "compound", "nmod", "poss", "nummod"})
_FURTHER = frozenset({"other", "another", "one", "fellow", "further"})  # "a third suspect": not the one
_NOBODY = "nobody"
_LASTING = frozenset({"held", "closed", "cut", "suspended", "staying"})
# that it will be so is how things stand
_PROMISED = frozenset({"job: staying", "hearing: sent up", "course: held"})
_CONFIRMED = "answer: confirmed"
_HOPING = frozenset({"hope", "try", "work", "wait", "expect", "fly", "threaten"})
_LEADING_TO = frozenset({"prep", "agent"})
# roles of what somebody did not do
_UNDONE = frozenset(
    {
        "asked", "refuser", "weighed", "unlaid", "nobody", "decliner", "unpleaded", "undecided", "lacking", "weighing",
        "deliberating", "to_be_sentenced", "unsought", "pursued",
    }
)  # fmt: skip
# steps that a court takes towards whoever is tried, though it may not be said who that is
_OF_THE_TRIED = frozenset({"deliberating", "recommended", "upheld", "to_be_sentenced"})
_EXACT = _UNDONE | {"called", "qualified"}  # roles that tell by themselves whether the entry counts
_TELLING = frozenset({"VERB", "ADJ", "NOUN"})
_PARTICLES = frozenset({"ADV", "ADP"})
_HOLDERS = frozenset({"NOUN", "PROPN", "PRON"})
_OPEN = frozenset({"yet", "still"})
_OFFICES = frozenset({"kept_offices", "left_offices", "jobs"})  # "stayed in his *post*", not "stayed and *posted*"
_NOUNS = frozenset({"NOUN", "PROPN"})
_UNKNOWN = frozenset({"unclear", "unknown", "uncertain"})
_AUXILIARY = frozenset({"AUX", "PART", "ADV"})
_SINGULAR = frozenset({"NN"})


def _around(token: "Token") -> set[str]:
    """The words that an entry's conditions look at: what hangs on the trigger, and the verb that it completes."""
    near = list(token.children)
    if token.dep_ in {"acomp", "oprd", "attr", "pobj", "amod", "dobj", "nsubjpass", "ccomp", "xcomp"}:
        near.append(governor(token))
        if near[-1].pos_ == "NOUN":  # "police have | a suspect | in custody"
            near.append(near[-1].head)
    if token.dep_ in {"acomp", "attr"}:  # "is | not yet | available", "is | the favourite | to become"
        near += [c for c in token.head.children if c.dep_ in {"advmod", "xcomp"}]
    if token.dep_ == "conj":  # "was given a summons and | released"
        near += _objects(token.head)
    holder = subject(token) if token.pos_ == "VERB" else None
    if holder is not None:
        near += [holder, *stood_for(holder)]
    near += [g for c in near for g in c.children if c.dep_ in _LEADING_TO or g.dep_ == "prep"]
    near += [g for c in near if c.dep_ in _LEADING_TO for g in c.children]
    return {word for t in near for word in (t.lemma, t.lower_)}


def _entries(token: "Token", kind: Kind) -> tuple[Entry, ...]:
    """The entries that a word triggers."""
    lemma, form = named(token), token.lower_
    if token.pos_ == "ADJ" and any(c.dep_ == "neg" for c in token.children):  # "pleaded not guilty"
        lemma, form = f"not {lemma}", f"not {form}"
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    beside = after.lower_ if after is not None and after.head == token and after.pos_ in _PARTICLES else ""
    # the parse may take "walk | away" for a place
    joined = kind.by_word.get((f"{lemma} {beside}", token.pos_)) if beside else None
    return joined or kind.entries(lemma, form, token.pos_)


def _held(token: "Token", entries: tuple[Entry, ...], kind: Kind) -> "Iterator[tuple[Entry, Token]]":
    """The entries that a word triggers, each with whom or what it tells of."""
    around = _around(token) if any(entry.needs or entry.bars for entry in entries) else set()
    for entry in entries:
        fits = not entry.needs or bool(around & kind.lists[entry.needs])
        if fits and entry.needs in _OFFICES:
            fits = any(t.pos_ in _NOUNS for t in _deciding(token, kind.lists[entry.needs]))
        if not fits or (entry.bars and around & kind.lists[entry.bars]):
            continue
        holder = token if entry.role == INSIDE else ROLES[entry.role](token)
        if holder is None and entry.role not in _EXACT:
            holder = subject_behind_adjective(token)
        if holder is not None:
            yield entry, holder


def _first(token: "Token") -> "Token":
    """Where the deciding words begin: "has not been" of "has not been charged", "pleaded" of "pleaded guilty"."""
    head = token if token.pos_ == "VERB" else governor(token)
    first = min(head, token, key=lambda t: t.i)
    while first.i > head.sent.start and first.nbor(-1).head == head and first.nbor(-1).pos_ in _AUXILIARY:
        first = first.nbor(-1)
    return first


def _widened(focus: Span, token: "Token", holder: "Token", entry: Entry, reading: Reading) -> Span:
    """The deciding words with what denies them before: "*no truce* has been agreed", "*will decide whether* to"."""
    first = token
    if entry.role == "unsought":
        first = _first(token.head.head)
        focus = reading.sentence.span(first, token.head.head)
    elif holder.i < token.i and any(c.lower_ == "no" for c in holder.children):
        first = holder.left_edge
    whole = reading.sentence.span(first, token)
    return whole if first.i < token.i and whole.end - whole.start <= _LONGEST_FOCUS else focus


def _deciding(token: "Token", words: frozenset[str]) -> "Iterator[Token]":
    """The words behind a trigger that its entry needs: "accepted | the *job*", "died | at the *scene*"."""
    behind = [c for c in token.children if c.i > token.i]
    behind += [p for c in behind if c.dep_ == "prep" for p in c.children if p.dep_ == "prep"]  # "pulled | out | of"
    for word in (*behind, *(p for c in behind if c.dep_ == "prep" for p in c.children)):
        if word.lemma in words or word.lower_ in words:
            yield word


def _focus(token: "Token", about: "list[Token]", reading: Reading) -> Span:
    """The deciding words: from the state to what it is for, as far as they are short."""
    if token.dep_ == "amod" and token.pos_ != "VERB":  # "not guilty plea"; the parse takes "parted company" for one
        return reading.sentence.span(min([token, *token.children], key=lambda t: t.i), token.head)
    parts = [*(c for c in token.children if c.dep_ == "prt"), *(t for noun in about for t in coordinated(noun))]
    last = max([token, *parts], key=lambda t: t.i)
    for left, right in ((_first(token), last), (_first(token), max([token, *parts[:1]], key=lambda t: t.i))):
        focus = reading.sentence.span(left, right)
        if focus.end - focus.start <= _LONGEST_FOCUS:
            return focus
    return reading.sentence.span(token, token)


def _described(holder: "Token", reading: Reading) -> str:
    """A description with what stands before its noun: "a 34-year-old driver"."""
    first = min([holder, *(c.left_edge for c in holder.children if c.dep_ in _BEFORE and c.i < holder.i)],
                key=lambda t: t.i)  # fmt: skip
    span = reading.sentence.span(first, holder)
    return reading.words(span) if span.end - span.start <= _LONGEST_WHO else holder.text


def _named(holder: "Token", kind: Kind, *, personal: bool) -> tuple[str, str] | None:
    """A name, and the key by which its other mentions are found: a person's last word, a thing's whole name."""
    last = last_word(holder)
    if last.pos_ != "PROPN" or not last.text[:1].isupper() or last.lower_ in kind.lists["persons"]:
        return None  # "Man denies arson": no name
    name = name_tokens(last)
    whole = written(name)
    return whole, name[-1].lower_ if personal else whole.lower()


def _known(holder: "Token", slot: str, reading: Reading, kind: Kind) -> tuple[str, str] | None:
    """The holder's name, in the text or behind a pronoun, and the key by which its other mentions are found."""
    personal = slot in kind.lists["personal"]
    if holder.pos_ != "PRON":
        named = _named(holder, kind, personal=personal)
        beside = next((c for c in holder.children if c.dep_ == "appos"), None) if personal else None
        if named is None and beside is not None:  # "the driver, Tom Reed, was charged"
            named = _named(beside, kind, personal=True)
        disputed = slot in kind.lists["disputed"] and (named or holder.pos_ != "PROPN")
        return party_of(holder, kind.lists["bodies"]) or named if disputed else named
    meant = reading.meant_by(holder) if personal and holder.lower_ in PRONOUNS else None
    if meant is None and slot in kind.lists["own"]:  # "Minister Ruiz said he would resign"
        meant = leading(holder, reading)
    return (meant, meant.split()[-1].lower()) if meant is not None else None


def _sort(holder: "Token", slot: str, kind: Kind) -> str | None:
    """The noun that a description is known by in its incident; None for what may be many ("flights", "officials")."""
    lemma = holder.lemma
    if any(c.ent_type_ == "ORDINAL" or c.lower_ in _FURTHER for c in holder.children):
        return None
    if slot in kind.lists["personal"]:
        if holder.tag_ not in _SINGULAR or lemma not in kind.lists["persons"]:
            return None
        sort = "accused" if lemma in kind.lists["accused"] else lemma
        return _apart(holder, sort) if slot in kind.lists["bodily"] else sort
    if lemma in kind.lists["supplies"]:
        parts = {lemma, *(c.lemma for c in holder.children if c.dep_ in _BEFORE)}  # "power supplies"
        return "electricity" if parts & kind.lists["current"] else lemma
    if slot in kind.lists["ruined"]:
        if holder.tag_ not in _SINGULAR:
            return None
        return "building" if lemma in kind.lists["buildings"] else lemma if lemma in kind.lists["sites"] else None
    if slot == "activity":
        return "aftershock" if lemma == "tremor" else lemma
    pointed = any(c.dep_ in {"det", "poss"} and c.lower_ not in {"a", "an", "any", "no"} for c in holder.children)
    return noun_words(holder) if holder.tag_ in _SINGULAR and pointed else None


def _apart(holder: "Token", sort: str) -> str:
    """A crash may have two drivers: "the truck driver" and "the driver of the truck" are not "the driver"."""
    whose = [c.lemma for c in holder.children if c.dep_ == "compound" and c.pos_ == "NOUN"]
    whose += [p.lemma for c in holder.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"]
    return " ".join([*whose, sort])


def _is_aid(holder: "Token", kind: Kind) -> bool:
    """Whether something is sent to those who need it: "medicine", "relief supplies"; not "more aid", beside other."""
    parts = {holder.lemma, *(word for c in holder.children if c.dep_ in _BEFORE for word in (c.lemma, c.lower_))}
    return bool(parts & kind.lists["aid"]) and not parts & kind.lists["no_aid"]


def _objects(token: "Token") -> "list[Token]":
    """ "Had no gun": what is had is what is denied."""
    return [c for c in token.children if c.dep_ == "dobj"]


def _polarity(token: "Token", entry: Entry, holder: "Token") -> Literal["positive", "negative"]:
    if entry.term.startswith("not ") or entry.role in _UNDONE:
        return "positive"
    nodes = [token] if entry.role not in {"complement", "against"} else [token, governor(token)]
    denied = any(negated(node) for node in nodes) or any(
        c.lower_ == "no" and c.dep_ in {"det", "neg"}
        for node in (holder, token, *_objects(token))
        for c in node.children
    )
    return "negative" if denied else "positive"


def _of_nobody(token: "Token", holder: "Token", entry: Entry, reading: Reading) -> Assertion:
    """The claim that nobody at all is in a state: "no one has been arrested", where the story's case begins."""
    slot, _, state = entry.asserts.partition(": ")
    focus = reading.sentence.span(holder.left_edge, token)
    value = StatusValue(text=reading.words(focus), slot=slot, state=state, who="nobody", yet=True)
    return Assertion(
        trigger=token, focus=focus, value=value, attribute=f"{slot}:{_NOBODY}", subject=_NOBODY, polarity="positive"
    )


def _assertion(token: "Token", holder: "Token", entry: Entry, reading: Reading, kind: Kind) -> Assertion | None:
    slot, _, state = entry.asserts.partition(": ")
    if entry.role == _NOBODY:
        return _of_nobody(token, holder, entry, reading)
    holders = kind.lists.get(f"{slot}_{state}_holders") or kind.lists.get(f"{slot}_holders")
    if holders is not None and holders.isdisjoint((holder.lemma, holder.lemma.lower())):
        return None  # not what such a state is told of
    if entry.asserts == _CONFIRMED and holder.lemma in kind.lists["bodies"]:
        return None  # police confirm many things
    if slot == "aid" and not _is_aid(holder, kind):
        return None
    of_story = slot in kind.lists["of_story"]
    personal = slot in kind.lists["personal"]
    named = _known(holder, slot, reading, kind) if personal or not of_story else None
    if named is None and holder.pos_ == "PRON":
        holder = same_subject(token) or holder
    sort = None if named else slot if of_story else None if holder.pos_ == "PRON" else _sort(holder, slot, kind)
    if entry.role in _OF_THE_TRIED and holder.lemma.lower() in kind.lists["trying"]:
        named, sort = None, "accused"
    elif entry.role in _OF_THE_TRIED and named is None and holder.pos_ == "PRON":
        sort = "accused"
    if named is None and sort is None:
        return None
    about = stakes_of(token, slot)
    if about and slot in HANGING and holder.i > about[0].i:  # "Driver Charged With Theft, Arson"
        return None
    listed = penalty if slot == "sentence" else offences
    of = tuple(dict.fromkeys(one for noun in about for one in listed(noun)))
    deciding = [*_deciding(token, kind.lists[entry.needs])] if entry.needs and slot in kind.lists["whole"] else []
    after = token.nbor(1) if " " in entry.term and token.i + 1 < token.sent.end else None
    beside = [after] if after is not None and after.lower_ in entry.term.split() else []  # "has stepped *down*"
    focus = _focus(token, [*beside, *(deciding or (about if slot != "decision" else []))], reading)
    polarity = _polarity(token, entry, holder)
    focus = _widened(focus, token, holder, entry, reading)
    value = _new_status(
        text=reading.words(focus), slot=slot, state=state, who=named[0] if named else _described(holder, reading),
        named=named is not None, pronoun=holder.pos_ == "PRON", of=of, polarity=polarity,
        yet=polarity == "negative" and any(c.lower_ in _OPEN for c in token.children),
    )  # fmt: skip
    return Assertion(
        trigger=token, focus=focus, value=value, attribute=slot if named else f"{slot}:{sort}",
        subject=named[1] if named else sort, polarity=polarity,
    )  # fmt: skip


def _lasts(entry: Entry) -> bool:
    """Whether a state lasts: that somebody "will be held" or a road "will stay closed" may be so already."""
    return entry.role == "complement" or entry.asserts.partition(": ")[2] in _LASTING


def _told(token: "Token", entry: Entry, holder: "Token", reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """What one entry tells of each of its holders."""
    if entry.role == "against" and _laying(token):
        return
    to_come = awaited(token, reading, kind.lists["awaiting"])
    promised = to_come and entry.asserts in _PROMISED and token.head.lemma not in _HOPING
    if entry.role not in _UNDONE and not came_about(token) and (not to_come or (_lasts(entry) and not promised)):
        return
    slot = entry.asserts.partition(": ")[0]
    if slot in kind.lists["of_now"] and _had(token):
        return
    holder = next((t for t in stood_for(holder) if t.lemma in kind.lists["supplies"]), member(whole_of(holder)))
    for one in coordinated(holder):
        found = _assertion(token, one, entry, reading, kind) if one.pos_ in _HOLDERS else None
        if found is not None and entry.role in _UNDONE:
            found.certainty = "asserted"  # "declined to" is told as done
            yield found
        elif found is not None and promised:
            found.certainty = "asserted"
            yield found
        elif found is not None:
            open_yet = (to_come and not _lasts(entry)) or (slot in kind.lists["gradual"] and _under_way(token))
            yield _still_to_come(found, token, reading) if open_yet else found


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each holder of a state that the sentence tells."""
    for token in reading.triggers(kind):
        entries = _entries(token, kind) if token.pos_ in _TELLING else ()
        for entry, holder in _held(token, entries, kind) if entries else ():
            if entry.role == INSIDE:
                yield from occupants(token, reading, kind)
                break
            found = [*_told(token, entry, holder, reading, kind)]
            if found:
                yield from found
                break


def _laying(charge: "Token") -> bool:
    """Whether charges are only spoken of: "Prosecutor weighs filing charges against Ruiz"."""
    verb = governor(charge)
    return verb.tag_ == "VBG" and not any(c.dep_ in {"aux", "auxpass"} for c in verb.children)


def _had(verb: "Token") -> bool:
    """Whether something was so before what the text tells of: "people *had* only just returned to their homes"."""
    return any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.children)


def _under_way(verb: "Token") -> bool:
    """Whether something is only being done: "the crowd is being dispersed"."""
    helping = {c.lower_ for c in verb.children if c.dep_ in {"aux", "auxpass"}}
    return "being" in helping or (verb.tag_ == "VBG" and not helping.isdisjoint({"is", "are", "was", "were"}))


def _still_to_come(found: Assertion, token: "Token", reading: Reading) -> Assertion:
    """The same as told of what has not come about yet: a text that tells of it as done is the later one."""
    focus, doubt = found.focus, child(token.head, "acomp")
    if doubt is not None and doubt.lower_ in _UNKNOWN and doubt.i < token.i:  # "unclear when he will appear"
        whole = reading.sentence.span(doubt, token)
        focus = whole if whole.end - whole.start <= _LONGEST_FOCUS else focus
    told = {"polarity": "negative", "yet": True, "text": reading.words(focus)}
    found.value, found.focus = cast("StatusValue", found.value).model_copy(update=told), focus
    found.polarity, found.certainty = "negative", "asserted"
    return found
