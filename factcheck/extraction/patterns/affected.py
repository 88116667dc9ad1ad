"""`affected`: how many people something befell ("killed 23 people", "24 dead", "a woman was hurt").

The lexicon says where those affected stand, as the `role` of a word: see `extraction.roles`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.catalog.kinds import POS
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.predicates.roles import RESULTING, ROLES, told_apart
from factcheck.extraction.sentence.coordination import coordinated, members
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.sentence.told_people import People
from factcheck.extraction.tolls.people import Lists, counted, is_person, people
from factcheck.language.syntax import NOMINAL, child
from factcheck.model.trusted import trusted
from factcheck.model.value import CountValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_count = trusted(CountValue)

TRIGGERED = True  # by a word of the lexicon
_AMONG = frozenset({"include", "among"})
_BESIDE = frozenset(
    {"advmod", "acomp", "oprd", "xcomp", "amod", "compound", "prt", "dobj", "attr", "npadvmod", "dep", "ccomp"}
)
_FATAL = frozenset({"fatal", "deadly", "lethal"})
_TIMES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_RANKS = frozenset({"second", "third", "fourth", "fifth", "sixth"})
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


def _befallen(token: "Token") -> bool:
    """Whether a participle hangs on those whom it befell: "people *killed*"."""
    return token.dep_ == "acl" and token.tag_ in {"VBN", "VBD"}


def _own(token: "Token") -> set[str]:
    """The words that qualify a word: its adverbs, its results, its phrases."""
    found: set[str] = set()
    if token.dep_ == "xcomp" and token.head.lemma_ == "expect":  # "is expected to survive"
        found.add("expect to")
    for c in token.children:
        if c.dep_ == "ccomp" and c.i < token.i and child(c, "nsubj", "nsubjpass") is not None:
            continue  # "Five people were killed, 250 others injured": what befell others
        if c.dep_ in _BESIDE and told_apart(c) is None:
            found |= {c.lemma, c.lower_}
        elif c.dep_ == "nsubj" and child(token, "dobj") is not None:  # "a bullet struck the driver"
            found.add(f"by {c.lemma}")
        elif c.dep_ in {"prep", "agent"} or (c.dep_ == "dative" and c.pos_ == "ADP"):
            inner = [x for p in c.children if p.dep_ == "pobj" for x in coordinated(p)]
            found.update(f"{c.lower_} {x.lemma}" for x in inner)
            if c.lower_ == "of":  # "the number of people killed"
                found.update(f"of {a.lemma}" for x in inner for a in x.children if _befallen(a))
            # "to a medical centre"
            found.update(f"{c.lower_} {g.lower_} {x.lemma}" for x in inner for g in x.children if g.i + 1 == x.i)
            found.update(f"{c.lower_} {a.lower_}" for a in c.children if a.dep_ == "amod")  # "listed as stable"
            found.update([] if inner else [c.lower_])  # "was shot at"
            # "after being shot"
            found.update(f"{c.lower_} {x.lemma}" for x in c.children if x.dep_ == "pcomp")
            found.update(x.lemma for x in inner)
        if c.dep_ == "dobj":  # "took his own life"
            found.update(f"{g.lower_} {c.lemma}" for g in c.children if g.dep_ == "amod")
    return found


def _outcome(trigger: "Token", entry: Entry, lists: Lists) -> str:
    """What befell them, and how badly: who was gravely hurt is counted apart from all who were hurt."""
    if entry.asserts != "injured" or entry.needs == "grave":  # a condition is of a day
        return entry.asserts
    # "31 were hurt, six of them critically" are not 31 who were critically hurt
    beside = {c.lower_ for c in trigger.children if c.dep_ in {"advmod", "amod"} and told_apart(c) is None}
    if beside & lists["serious"]:
        return f"seriously {entry.asserts}" if not beside & lists["slight"] else entry.asserts
    return f"slightly {entry.asserts}" if beside & lists["slight"] else entry.asserts


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
    if noun.dep_ == "dobj" and trigger.dep_ != "relcl":  # "left two people injured and one dead"
        return set()
    return {verb.lemma, *_own(verb)}


def _parts(noun: "Token", reading: Reading, lists: Lists) -> Iterator[People]:
    """Parts named beside the whole: "23 people, including four children", "four children among them"."""
    for c in noun.children:
        if c.lemma in _AMONG and c.dep_ in {"prep", "acl", "pcomp"}:
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


def _one_of_more(found: People, trigger: "Token", reading: Reading) -> bool:
    """ "A cook also was hurt", "a second victim was found dead": beside others."""
    also = any(c.lower_ in {"also", "too"} for c in trigger.children)
    return also or not _RANKS.isdisjoint(reading.words(found.focus).lower().split())


def _assertion(
    trigger: "Token", found: People, entry: Entry, told_by: tuple[Reading, Lists], whole: People | None = None
) -> Assertion:
    """The assertion that so many met with it; `whole` holds those whom the text names as a part of more."""
    reading, lists = told_by
    told = whole or found
    outcome = _outcome(trigger, entry, lists)
    rank = _rank(found if found.low == found.high == 1 else told, entry)
    value = _new_count(
        text=reading.words(found.focus), low=found.low, high=found.high, approximate=found.approximate,
        counted="people" if found.noun in _ANYONE else found.noun, outcome=outcome,
        subset=whole is not None
        or (rank > 0 and (outcome == entry.asserts or found.low == found.high == 1))
        or (found.low == found.high == 1 and _one_of_more(found, trigger, reading)),
        in_care=bool(entry.yields) and trigger.lemma in lists["in_care"],
    )  # fmt: skip
    # the one in hospital may be the one who died, unless what stands beside the sign tells that this one lives
    lives = entry.role == "bearer" and (entry.needs or (outcome != entry.asserts and (found.low or 0) > 1))
    lives = lives and not told.part
    return Assertion(
        trigger=trigger, focus=found.focus, value=value, attribute=outcome, rank=rank,
        yields="" if lives else entry.yields, people=found,
        # who "is expected to survive" is hurt, whatever is expected
        certainty="asserted" if entry.role == "active" and trigger.dep_ == "xcomp" else None,
    )  # fmt: skip


def _heads(token: "Token", entry: Entry, lists: Lists) -> "Iterator[tuple[Token, ...]]":
    """The noun phrases that may count those affected, best first: each the nouns that are counted together."""
    before = _just_before(token, lists) if entry.role in RESULTING else ()
    if before:
        yield before
        if before[-1].tag_ in {"NNS", "NNPS"} and is_person(before[-1], lists):  # "left one dead and others injured"
            return
    elif _many_more(token, lists):
        return
    if token.pos_ in {"NOUN", "PROPN"} and entry.pos != "NOUN":  # "Two Hurt in Crash"
        return
    for head in ROLES[entry.role](token):
        yield (*(members(head, token) or (head,)), *_along(token))


def _along(token: "Token") -> "Iterator[Token]":
    """ "He was hurt along with another guest": those whom it befell, too."""
    for c in token.children:
        if c.lower_ == "along" and c.i > token.i:
            yield from (p for w in c.children if w.lower_ == "with" for p in w.children if p.dep_ == "pobj")


def _many_more(token: "Token", lists: Lists) -> bool:
    """ "… left three dead and many more wounded": of how many, nothing tells; the parse would take the three."""
    return token.lower_ in lists["results"] and token.i > token.sent.start and token.nbor(-1).lower_ == "more"


def _takes(verb: "Token") -> bool:
    """Whether a verb has an object; not the next of a list: "250 others injured and more than 800 homes destroyed"."""
    what = child(verb, "dobj")
    listed = what is not None and any(c.dep_ == "cc" and verb.i < c.i < what.i for c in verb.children)
    return what is not None and not listed


def _just_before(token: "Token", lists: Lists) -> "tuple[Token, ...]":
    """ "… leaving two dead and four others injured": those who stand right before the word that says what befell them.

    Of such small clauses the parse makes what it will; the order of the words is plain.
    """
    if token.lower_ not in lists["results"] or token.i == token.sent.start:
        return ()
    verbs = (token, *(c for c in token.children if c.dep_ == "conj"))
    if any(_takes(verb) for verb in verbs):  # "a man shot and killed his rival"
        return ()
    behind = token.doc[token.i : token.head.i] if token.dep_ in {"amod", "compound"} else ()
    if len(behind) and not any(
        t.is_punct and t.text != "-" for t in behind
    ):  # "two wounded men"; not "One dead, two …"
        return ()
    at = token.nbor(-1)
    while at.i > token.sent.start and at.pos_ == "ADV":
        at = at.nbor(-1)
    if at.pos_ not in NOMINAL and "old" not in at.lower_:
        return ()
    if at.dep_ == "pobj" and at.head.lower_ == "of":  # "one of three men dead"
        return ()
    found = [at]
    while found[0].dep_ == "conj" and found[0].head.pos_ in NOMINAL and found[0].head.i < found[0].i:
        above = found[0].head
        if any(t.lower_ in lists["results"] for t in token.doc[above.i : found[0].i]):
            break
        found.insert(0, above)
    return tuple(found)


def _told(token: "Token", entry: Entry, reading: Reading, lists: Lists) -> Iterator[Assertion]:
    """The assertions of one word: those of the first phrase that counts people, with the parts it names."""
    for heads in _heads(token, entry, lists):
        found = counted(heads, reading, lists)
        head = heads[0]
        if head == token:  # "12 deaths", not "a death"
            found = tuple(p for p in found if p.noun == token.lemma and not p.part)
        if not found:
            continue
        if entry.bars and (head == token or head.is_ancestor(token)) and _fate(head, token) & lists[entry.bars]:
            return
        for one in found:
            yield _assertion(token, one, entry, (reading, lists))
        for part in _parts(head, reading, lists):
            yield _assertion(token, part, entry, (reading, lists), whole=found[0])
        return


def _multiple(token: "Token", entry: Entry, reading: Reading, lists: Lists) -> Iterator[Assertion]:
    """ "A triple homicide": three were killed; not "a fatal triple shooting", of which one may have lived."""
    if any(c.lower_ in _FATAL for c in token.children):
        return
    for c in token.children:
        number = _TIMES.get(c.lower_)
        if entry.role == "noun" and number is not None and c.i < token.i:
            focus = reading.sentence.span(c, token)
            found = People(low=number, high=number, approximate=False, noun="people", focus=focus)
            yield _assertion(token, found, entry, (reading, lists))


def _entries(token: "Token", kind: Kind) -> tuple[Entry, ...]:
    """The entries of a word; in headlines the tagger takes "Dead" and "Hurt" for names."""
    lemma, word = token.lemma, token.lower_
    found = kind.entries(lemma, word, token.pos_)
    if not found and token.pos_ in {"NOUN", "PROPN"} and word in kind.lists["results"]:
        found = kind.entries(word, word, "ADJ") or kind.entries(word, word, "VERB")
    return found


def _whenever(token: "Token") -> bool:
    """Whether a clause tells what happens at any time: "when" or "whenever" with a verb in the present."""
    present = any(c.dep_ in {"aux", "auxpass"} and c.tag_ in {"VBZ", "VBP"} for c in token.children)
    told = token.tag_ in {"VBZ", "VBP"} or (present and not any(c.lower_ in {"has", "have"} for c in token.children))
    return told and any(c.dep_ == "advmod" and c.lower_ in {"when", "whenever"} for c in token.children)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of people that something befell."""
    for token in reading.triggers(kind):
        entries = _entries(token, kind) if token.pos_ in POS or token.pos_ == "PROPN" else ()
        # "the driver was not injured" counts nobody, "when one is killed, all lose" nobody in particular
        if not entries or negated(token) or _whenever(token):
            continue
        own, shared = _own(token), {w for verb in _shared(token) for w in (verb.lemma, *_own(verb))}
        for entry in entries:
            if (reading.harm or not entry.harm) and _applies(entry, kind.lists, own, shared):
                found = [*_told(token, entry, reading, kind.lists), *_multiple(token, entry, reading, kind.lists)]
                yield from found
                if found or entry.role != "bearer":  # "the injury of two others": nobody bears it
                    break
