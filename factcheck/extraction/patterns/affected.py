"""`affected`: how many people something befell ("killed 23 people", "24 dead", "a woman was hurt").

The lexicon says where those affected stand, as the `role` of a word:

- `object`: the verb's object, in the passive its subject ("shot two", "two were shot");
- `patient`: the same of a verb that always has one, so that a clause without an object is a passive ("three injured");
- `subject`: the verb's subject ("two died"), `intransitive`: only where it has no object ("two are missing");
- `modified`: the noun an adjective describes ("24 dead", "left 24 people dead");
- `noun`: the noun's own phrase ("12 deaths", "the deaths of 12 people", "the boy's death");
- `toll`: the number a noun is said to be ("the death toll rose to 24");
- `bearer`: whoever has the thing ("taken to hospital with gunshot wounds", "she is in a critical condition").
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.context import negated
from factcheck.extraction.people import Lists, People, coordinated, counted, people
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child, is_passive, subject, undergoer
from factcheck.model.value import CountValue

if TYPE_CHECKING:
    from spacy.tokens import Token

_AMONG = frozenset({"include", "among"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_BESIDE = frozenset(
    {"advmod", "acomp", "oprd", "xcomp", "amod", "compound", "prt", "dobj", "attr", "npadvmod", "dep", "ccomp"}
)
_BEARING = frozenset({"suffer", "sustain", "receive", "have", "get", "incur"})
_PUTTING = frozenset({"put", "raise", "place", "bring", "revise", "lower"})
_HOLDING = frozenset({"with", "from", "in", "for"})
_SELF = frozenset({"himself", "herself", "themselves", "themself", "itself"})
_ANYONE = frozenset({"people", "person", "victim", "other", "individual", "someone", "somebody"})


def _shared(token: "Token") -> "Iterator[Token]":
    """Verbs coordinated with a verb that befell the same people: "was shot and died", "was hit and killed"."""
    for c in token.children:
        if c.dep_ == "conj" and c.pos_ in {"VERB", "AUX"} and child(c, "nsubj", "nsubjpass", "dobj") is None:
            yield c
    if (
        token.dep_ == "conj"
        and child(token, "nsubj", "nsubjpass", "dobj") is None
        and child(token.head, "dobj") is None
    ):
        yield token.head


def _own(token: "Token") -> set[str]:
    """The words that qualify a word: its adverbs, its results, its phrases."""
    found: set[str] = set()
    for c in token.children:
        if c.dep_ in _BESIDE:
            found |= {c.lemma_.lower(), c.lower_}
        elif c.dep_ in {"prep", "agent"}:
            inner = [x for p in c.children if p.dep_ == "pobj" for x in coordinated(p)]
            found.update(f"{c.lower_} {x.lemma_.lower()}" for x in inner)
            found.update([] if inner else [c.lower_])  # "was shot at"
            found.update(x.lemma_.lower() for x in inner)
    return found


def _applies(entry: Entry, lists: Lists, own: set[str], shared: set[str]) -> bool:
    """What an entry needs stands beside its very word; what bars it may stand beside a verb that shares its people."""
    if entry.needs and not own & lists[entry.needs]:
        return False
    return not (entry.bars and (own | shared) & lists[entry.bars])


def _fate(noun: "Token", trigger: "Token") -> set[str]:
    """What else the sentence says befell a noun: "the girl who was injured has died"."""
    verb = noun.head
    if verb == trigger or noun.dep_ not in {"nsubj", "nsubjpass", "dobj"}:
        return set()
    return {verb.lemma_.lower(), *_own(verb)}


def _object(token: "Token") -> "Iterator[Token]":
    # "a landslide killed [read as: that was killed] 23 villagers": who has an object is no passive
    found = child(token, "dobj") or undergoer(token)
    if found is not None and found.lower_ in _SELF:  # "shot himself in the foot"
        found = subject(token)
    if found is not None:
        yield found
    elif token.dep_ in {"amod", "acl"} and token.tag_ == "VBN":
        yield token.head
    elif token.dep_ in {"advcl", "ccomp", "oprd"} and token.head.lemma_ == "leave":  # "left eight people wounded"
        yield from (c for c in token.head.children if c.dep_ == "dobj")
    elif token.dep_ in {"oprd", "xcomp", "acomp"} and token.tag_ == "VBN":  # "two guests appear hurt"
        yield from (c for c in (subject(token.head),) if c is not None)
    elif token.tag_ == "VBN" and child(token, "aux") is None:  # "Two shot in Leeds"
        yield from (c for c in token.children if c.dep_ == "nsubj")


def _patient(token: "Token") -> "Iterator[Token]":
    yield from _object(token)
    if token.tag_ in {"VBD", "VBN"} and child(token, "dobj", "aux") is None and not is_passive(token):
        found = child(token, "nsubj")
        if found is not None:
            yield found


def _subject(token: "Token") -> "Iterator[Token]":
    if token.dep_ in {"relcl", "acl"}:
        found: Token | None = token.head
        own = child(token, "nsubj")
        if own is not None and own.tag_ not in {"WDT", "WP"}:  # "the day he died"
            found = own
    else:
        found = subject(token)
    if found is not None:
        yield found


def _intransitive(token: "Token") -> "Iterator[Token]":
    if child(token, "dobj") is None:
        yield from _subject(token)


def _modified(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ in {"amod", "acl", "appos"}:
        yield above
    elif token.dep_ in {"acomp", "oprd", "ccomp", "attr", "conj", "xcomp"}:
        # "left 24 people dead": the object is what the adjective says something of, in the passive the subject
        for found in (child(above, "dobj"), subject(above), subject(token)):
            if found is not None:
                yield found
                break
    yield from (c for c in token.children if c.dep_ in {"nummod", "nsubj", "npadvmod", "compound"} and c.i < token.i)


def _noun(token: "Token") -> "Iterator[Token]":
    yield token
    yield from (c for c in token.children if c.dep_ == "poss")
    yield from (p for c in token.children if c.lower_ in {"of", "among"} for p in c.children if p.dep_ == "pobj")


def _toll(token: "Token") -> "Iterator[Token]":
    put = token.dep_ == "dobj" and token.head.lemma_.lower() in _PUTTING  # "officials put the toll at 12"
    for node in (token, *([token.head] if token.dep_ in _SUBJECTS or put else [])):
        yield from (p for c in node.children if c.lower_ in {"of", "to", "at"} for p in c.children if p.dep_ == "pobj")
        yield from (c for c in node.children if c != token and c.dep_ in {"dobj", "attr", "acomp"})


def _bearer(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ == "dobj" and above.lemma_.lower() in _BEARING:
        yield from _subject(above)
    elif token.dep_ == "pobj" and above.lower_ in _HOLDING:
        holder = above.head
        if holder.pos_ in {"VERB", "AUX"}:
            found = undergoer(holder) if is_passive(holder) or child(holder, "dobj") is not None else None
            yield from [found] if found is not None and found.lower_ not in _SELF else _subject(holder)
        elif holder.dep_ == "pobj" and holder.head.lower_ in {"to", "at", "in"}:  # "taken to hospital with wounds"
            verb = holder.head.head
            found = undergoer(verb) if verb.pos_ == "VERB" else None
            yield from [found] if found is not None else []
        else:
            yield holder


_ROLES: dict[str, Callable[["Token"], "Iterator[Token]"]] = {
    "object": _object, "patient": _patient, "subject": _subject,
    "intransitive": _intransitive, "modified": _modified, "noun": _noun, "toll": _toll,
    "bearer": _bearer,
}  # fmt: skip


def _parts(noun: "Token", reading: Reading, lists: Lists) -> Iterator[People]:
    """Parts named beside the whole: "23 people, including four children", "four children among them"."""
    for c in noun.children:
        if c.lemma_.lower() in _AMONG and c.dep_ in {"prep", "acl", "pcomp"}:
            for p in c.children:
                if p.dep_ in {"pobj", "dobj"}:
                    yield from (part for n in coordinated(p) if (part := people(n, reading, lists)) is not None)
        elif c.dep_ == "appos" and any(g.lower_ == "among" for g in c.children):
            part = people(c, reading, lists)
            if part is not None:
                yield part


def _rank(found: People, entry: Entry) -> int:
    """0 counts all whom it befell, 1 goes by a mere sign ("two were taken to hospital"), 2 tells of an individual."""
    if found.part or (entry.yields and found.low == found.high == 1):
        return 2
    return 1 if entry.yields else 0


def _assertion(
    trigger: "Token", found: People, entry: Entry, reading: Reading, whole: People | None = None
) -> Assertion:
    """The assertion that so many met with it; `whole` holds those whom the text names as a part of more."""
    told = whole or found
    rank = _rank(told, entry)
    value = CountValue(
        text=reading.words(found.focus), low=found.low, high=found.high, approximate=found.approximate,
        counted="people" if found.noun in _ANYONE else found.noun, outcome=entry.asserts,
        subset=whole is not None or rank > 0,
    )  # fmt: skip
    # the one in hospital may be the one who died, unless what stands beside the sign tells that this one lives
    lives = entry.role == "bearer" and entry.needs and not told.part
    return Assertion(
        trigger=trigger, focus=found.focus, value=value, attribute=entry.asserts, rank=rank,
        yields="" if lives else entry.yields,
    )  # fmt: skip


def _told(token: "Token", entry: Entry, reading: Reading, lists: Lists) -> Iterator[Assertion]:
    """The assertions of one word: those of the first phrase that counts people, with the parts it names."""
    for head in _ROLES[entry.role](token):
        found = counted(head, token, reading, lists)
        if head == token:  # "12 deaths", not "a death"
            found = tuple(p for p in found if p.noun == token.lemma_.lower() and not p.part)
        if not found:
            continue
        if entry.bars and _fate(head, token) & lists[entry.bars]:
            return
        for one in found:
            yield _assertion(token, one, entry, reading)
        for part in _parts(head, reading, lists):
            yield _assertion(token, part, entry, reading, whole=found[0])
        return


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of people that something befell."""
    for token in reading.tokens:
        entries = kind.entries(token.lemma_.lower(), token.lower_, token.pos_)
        if not entries or negated(token):  # "the driver was not injured" counts nobody
            continue
        own, shared = _own(token), {w for verb in _shared(token) for w in (verb.lemma_.lower(), *_own(verb))}
        for entry in entries:
            if (reading.harm or not entry.harm) and _applies(entry, kind.lists, own, shared):
                yield from _told(token, entry, reading, kind.lists)
                break
