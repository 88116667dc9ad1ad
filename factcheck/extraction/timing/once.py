"""Whom or what a deed befell that is done once: "was arrested", "his death".

Only one bearer, who can be found again in another article: by name, by an age, or, of things, by the noun.
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.catalog import OnceDeed, once_deeds, once_nouns
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.predicates.deeds import parties
from factcheck.extraction.timing.dating import comes_out
from factcheck.extraction.timing.stations import stations
from factcheck.extraction.timing.works import sort_of, title_of
from factcheck.language.syntax import SUBJECTS, child, named, subject
from factcheck.model.claim import Bearer
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_bearer = trusted(Bearer)

_NOUNS = frozenset({"NOUN", "PROPN"})
_WIDE = 40  # words below a noun in which its age is looked for
_BESIDE = 4  # words between a noun and its age
_OWNING = frozenset({"of", "on"})
_ONE_PERSON, _ONE_THING = frozenset({"he", "she", "him", "her", "his"}), frozenset({"it", "its", "they"})
_RELEASE = "release"
_REACHING = frozenset({"to", "for", "from", "at", "in", "through"})
FAREWELL = "farewell"  # the last time that somebody performs
_COMING_OUT = "come out"  # by whatever words: "go on sale", "hit stores", "be available"
_NO_PEOPLE = frozenset({"ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "NORP"})


def _verb(verb: "Token") -> str:
    """A verb with what it says by another word: "find guilty", "shoot dead", "pick up", "go on sale"."""
    if comes_out(verb):
        return _COMING_OUT
    if verb.lemma == "lay" and any(c.lower_ == "rest" for c in verb.children):
        return "lay to rest"
    if verb.lemma == "go" and any(c.lower_ == "missing" for c in verb.children):
        return "go missing"
    if verb.lemma == "step" and any(c.lower_ in {"down", "aside"} for c in verb.children):
        return "step down"
    beside = child(verb, "oprd", "acomp", "ccomp", "advmod", "prt") if verb.lemma in {"find", "shoot"} else None
    if beside is not None and beside.lower_ in {"guilty", "dead"}:
        denied = any(c.dep_ == "neg" or c.lower_ == "not" for c in beside.children)
        return f"{verb.lemma} not {beside.lower_}" if denied else f"{verb.lemma} {beside.lower_}"
    return named(verb)


def _owner(noun: "Token") -> "Token | None":
    """Whose death or arrest: "his death", "Ruiz's arrest", "the murder of Ruiz"."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    behind = (p for c in noun.children if c.lower_ in _OWNING for p in c.children if p.dep_ == "pobj")
    return next(behind, None)


def _told(anchor: "Token") -> "Iterator[tuple[OnceDeed, Token]]":
    """The deeds that a verb or noun tells, each with the word for whom it befell."""
    if anchor.pos_ not in {"VERB", "AUX"}:
        owner = _owner(anchor) or anchor
        yield from ((deed, owner) for deed in once_deeds(anchor.lemma, "nouns") if owner != anchor or deed.appointed)
        return
    word = _verb(anchor)
    if word == _COMING_OUT and (thing := _who(anchor)) is not None:
        yield from ((deed, thing) for deed in once_deeds(word, "doer"))
        return
    doing, undergoing = once_deeds(word, "doer"), once_deeds(word, "done")
    if not doing and not undergoing:
        return
    shared = _sharing(anchor)
    if shared is not None:
        yield from ((deed, shared) for deed in undergoing)
        return
    _, other = parties(anchor)
    if other is None and (found := child(anchor, "ccomp")) is not None and word.startswith("find "):
        other = child(found, "nsubj")  # "found Ruiz guilty"
    if other is not None:
        yield from ((deed, other) for deed in undergoing)
        if not undergoing and not any(deed.transitive for deed in doing):
            return
    doer = _who(anchor)
    if doer is not None and doer != other:
        yield from ((deed, doer) for deed in doing)


def _sharing(verb: "Token") -> "Token | None":
    """Whom a participle before its clause befell: "Built in 1898, the mill burned down"."""
    alone = verb.tag_ == "VBN" and verb.dep_ == "advcl" and verb.i < verb.head.i
    return subject(verb.head) if alone and child(verb, "mark", *SUBJECTS) is None else None


def _who(verb: "Token") -> "Token | None":
    """The subject of a verb, of a relative clause only the noun right before it: "the man who died on Monday"."""
    own = child(verb, "nsubj", "nsubjpass")
    if verb.dep_ != "relcl" or own is None or own.tag_ not in {"WDT", "WP"}:
        return subject(verb)
    before = own.nbor(-1) if own.i > own.sent.start else None
    while before is not None and before.is_punct and before.i > own.sent.start:
        before = before.nbor(-1)
    return verb.head if before == verb.head else None


def _age(noun: "Token", reading: "Reading") -> int | None:
    """How old somebody is in years, where the words before or right behind the noun say so."""
    below = {t.i for t in islice(noun.subtree, _WIDE)}
    for quantity in reading.quantities:
        if (quantity.unit or "") in {"year-old", "years-old"} and quantity.low == quantity.high is not None:
            tokens = reading.tokens_of(quantity)
            if tokens and tokens[-1].i in below and abs(tokens[-1].i - noun.i) <= _BESIDE:
                return int(quantity.low or 0)
    return None


def _name(noun: "Token") -> "list[Token]":
    """The name that a noun is, or that stands beside it: "the driver, Ana Ruiz"."""
    last = last_word(noun)
    if last.tag_ == "NN" and last.text[:1].isupper() and not any(c.i < last.i for c in last.children):
        return [last]  # "Page was born in May": a common noun stands there in no such way
    if last.pos_ != "PROPN":
        beside = child(noun, "appos")
        last = last_word(beside) if beside is not None else last
    return name_tokens(last) if last.pos_ == "PROPN" and last.text[:1].isupper() else []


def bearer_of(deed: OnceDeed, noun: "Token", reading: "Reading") -> Bearer | None:
    """The one whom a deed befell, by the word for it; nameless where only the story can tell who that is."""
    if child(noun, "conj") is not None or noun.dep_ == "conj":
        return None  # one of several, each with a date of its own perhaps
    if noun.pos_ == "PRON":
        # the last concert is that of the person whom the whole text is about
        meant = reading.meant_by(noun) if deed.of == "person" and deed.id != FAREWELL else None
        told = noun.lower_ in (_ONE_PERSON if deed.of == "person" else _ONE_THING)
        return _bearer(deed=deed.id, name=meant) if meant is not None or (told and nameless(deed)) else None
    if deed.appointed and noun.lemma in once_nouns(deed.id):
        return _bearer(deed=deed.id)  # "the funeral", "the launch"
    if noun.pos_ not in _NOUNS or reading.time_of(noun) is not None:  # "Thursday's sentencing"
        return None
    if deed.things and noun.lemma not in deed.things:
        return None
    title = title_of(noun) if deed.id == _RELEASE else None
    if title is not None:
        return _bearer(deed=deed.id, name=title, noun=sort_of(noun))
    return _person(deed, noun, reading) if deed.of == "person" else _thing(deed, noun)


def _person(deed: OnceDeed, noun: "Token", reading: "Reading") -> Bearer | None:
    """Whom it befell, by name, age or both: "Ana Ruiz", "the 34-year-old woman"."""
    name, age = _name(noun), _age(noun, reading)
    if name:
        return None if name[-1].ent_type_ in _NO_PEOPLE else _bearer(deed=deed.id, name=written(name), age=age)
    return _bearer(deed=deed.id, noun=noun.lemma, age=age) if noun.tag_ == "NN" else None


def _thing(deed: OnceDeed, noun: "Token") -> Bearer | None:
    """What it befell, by name or by noun: "the Corvo 2", "the mill by the river"."""
    name = _name(noun)
    if name:
        known = name[-1].ent_type_ != "PERSON"
        return _bearer(deed=deed.id, name=written(name) + _model(name[-1]), noun=sort_of(noun)) if known else None
    beside = [c for c in noun.children if c.dep_ in {"compound", "amod", "poss"} and c.pos_ in {"NOUN", "PROPN", "ADJ"}]
    beside += [p for c in noun.children if c.lower_ in _OWNING for p in c.children if p.pos_ in _NOUNS]
    return _bearer(deed=deed.id, noun=noun.lemma, beside=tuple(t.lemma for t in beside), definite=_definite(noun))


def _model(last: "Token") -> str:
    """The number of its model behind a thing's name: "Corvo 2"."""
    behind = last.nbor(1) if last.i + 1 < last.sent.end else None
    return f" {behind.text}" if behind is not None and behind.tag_ == "CD" and behind.head == last else ""


def nameless(deed: OnceDeed) -> bool:
    """Whether a story has but one of whom a deed is told, so that "it" or "he" need not be resolved."""
    return deed.appointed or deed.id == FAREWELL


def _definite(noun: "Token") -> bool:
    first = child(noun, "det", "poss")
    return first is not None and first.lower_ not in {"a", "an", "another", "every", "each", "some", "any", "no"}


def bearers(anchor: "Token", reading: "Reading") -> Iterator[Bearer]:
    """Whom or what the deed befell that a verb or noun tells, one for each deed that it can be."""
    for deed, noun in _told(anchor):
        found = bearer_of(deed, noun, reading)
        if found is None:
            continue
        beside = _followed(anchor) if deed.transitive else _to_whom(anchor, reading) if deed.id == _RELEASE else ()
        yield found.model_copy(update={"beside": (*found.beside, *beside)}) if beside and found.name else found
    if anchor.pos_ in {"VERB", "AUX"}:
        yield from stations(anchor, reading)


def _followed(verb: "Token") -> tuple[str, ...]:
    """Whom somebody follows: "will replace *Bell*"."""
    other = child(verb, "dobj")
    return (other.lemma.lower(),) if other is not None and other.pos_ == "PROPN" else ()


def _to_whom(verb: "Token", reading: "Reading") -> tuple[str, ...]:
    """Where and for whom a thing comes out: "available *to businesses* in May", "in stores *in Spain*"."""
    within = [verb, *(c for c in verb.children if c.dep_ in {"acomp", "oprd"})]
    preps = [c for node in within for c in node.children if c.dep_ == "prep" and c.lower_ in _REACHING]
    nouns = [p for prep in preps for p in prep.children if p.dep_ == "pobj" and p.pos_ in _NOUNS]
    return tuple(p.lemma.lower() for p in nouns if reading.time_of(p) is None)
