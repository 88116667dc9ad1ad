"""`located`: where an event happened ("a raid in Yekaterinburg") and where a thing stands ("the embassy is in …")."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind, event_type
from factcheck.catalog.kinds import POS
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, subject, undergoer
from factcheck.model.trusted import trusted
from factcheck.model.value import PlaceValue
from factcheck.thesaurus import known
from factcheck.values.gazetteer import places_named

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_place = trusted(PlaceValue)

_GROUND = frozenset(
    {
        "island",
        "street",
        "road",
        "avenue",
        "boulevard",
        "lane",
        "drive",
        "highway",
        "coast",
        "river",
        "peninsula",
        "bridge",
        "square",
    }
)
_NUMBERED = frozenset({"route", "highway", "interstate", "road", "motorway", "autobahn"})
_ERAS = frozenset({"bc", "b.c.", "bce", "ad", "a.d.", "ce"})
_LAND = frozenset({"GPE", "LOC", "FAC"})
_STANDING = frozenset({"VERB", "AUX", "ADJ"})
_FURTHER = frozenset({"also", "elsewhere", "separately", "meanwhile"})
_NOT_PLACES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "LAW", "LANGUAGE", "WORK_OF_ART"})


def _compounds(noun: "Token") -> "list[Token]":
    """What is compounded to a noun before it, and to that: "Hennepin County Medical" of "Center"."""
    found: list[Token] = []
    for c in noun.children:
        if c.dep_ in {"compound", "nmod"} and c.i < noun.i:
            found += [*_compounds(c), c]
    return found


def _of_nation(place: "Token") -> "Token | None":
    """ "The Norwegian capital": the adjective that makes a name of the noun."""
    if place.lower_ != "capital":
        return None
    return next((c for c in place.children if c.dep_ == "amod" and c.ent_type_ in {"NORP", "GPE"}), None)


def _end(place: "Token") -> "Token":
    """The last word of a place's name: the number of a road, "Route 52"."""
    after = place.nbor(1) if place.lower_ in _NUMBERED and place.i + 1 < place.sent.end else None
    return after if after is not None and after.text.isdecimal() else place


def _name(place: "Token") -> str:
    """The place's name without articles and adjectives: "Kyiv's central Lukyanivka district" is Lukyanivka district."""
    nation = _of_nation(place)
    if nation is not None:
        return f"{nation.text} {place.text}"
    parts = _compounds(place)
    owner = child(place, "poss")
    if owner is not None and owner.ent_type_ and owner.ent_type_ == place.ent_type_ and place.ent_iob_ == "I":
        return f"{' '.join(t.text for t in [*_compounds(owner), owner])}'s {place.text}"  # "Sam's Club" is one name
    number = [_end(place)] if _end(place) is not place else []
    return " ".join(t.text for t in [*parts, place, *number])


def _within(place: "Token") -> tuple[str, ...]:
    """The places that the text says hold it: its possessor, "of X", "in X", an apposition behind a comma."""
    holders = [c for c in place.children if c.dep_ == "poss" and c.pos_ == "PROPN"]
    holders += [p for c in place.children if c.lower_ in {"of", "in"} for p in c.children if p.pos_ == "PROPN"]
    holders += [c for c in place.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.i > place.i]
    return tuple(_name(h) for h in holders)


def _is_named(place: "Token") -> bool:
    """Whether a noun names a place: a proper name, or a common noun with one ("the Odesa region")."""
    if place.lower_ in _ERAS:  # "in 185 BC", whatever the recogniser takes it for
        return False
    if place.ent_type_ in _NOT_PLACES or event_type(place.lower_, "NOUN") is not None:  # "Teen Held in Shooting"
        return False
    if place.text.isupper() and known(place.lower_) and not places_named(place.text):  # "held ON SUSPICION"
        return False
    if place.pos_ == "PROPN":
        return place.text[:1].isupper()
    return _of_nation(place) is not None or any(c.dep_ == "compound" and c.pos_ == "PROPN" for c in place.children)


def _is_target(prep: "Token", place: "Token") -> bool:
    """ "An attack on the Honorary Consulate": what was attacked; "on Malta", "on Baker Street": where."""
    if prep.lower_ != "on":
        return False
    ground = place.lemma in _GROUND or place.lower_ in _NUMBERED or place.ent_type_ in _LAND
    if not ground and not places_named(_name(place)):  # "On DUI Suspicion", "launched on T-Mobile"
        return True
    return any(c.dep_ in {"det", "poss", "amod"} for c in place.children) and not (
        place.lemma in _GROUND or place.lower_ in _NUMBERED
    )


def _proper(place: "Token", kind: Kind) -> "Token":
    """The name behind a common noun that bears none itself: "the village of Halmstad"."""
    if place.lemma in kind.lists["sorts"] and not _compounds(place):  # not "the Lukyanivka district of Kyiv"
        for c in place.children:
            if c.lower_ == "of":
                return next((p for p in c.children if p.dep_ == "pobj" and p.pos_ == "PROPN"), place)
    return place


def _places(node: "Token", kind: Kind) -> "Iterator[tuple[Token, Token]]":
    """(preposition, place) pairs that hang on a word."""
    relations = kind.lists["relations"]
    for prep in node.children:
        if prep.dep_ == "prep" and prep.lower_ in relations:
            for noun in prep.children:
                if noun.dep_ == "pobj":
                    place = _proper(noun, kind)
                    if _is_named(place) and not _is_target(prep, place):
                        yield prep, place


def _struck(event: "Token", kind: Kind) -> "Token | None":
    """The place that an event came over: "an earthquake shook the province of Halmstad", "Wales was hit by floods"."""
    noun = event
    if noun.dep_ == "pobj" and noun.head.lower_ == "of":  # "a series of quakes"
        noun = noun.head.head
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "agent" else noun.head
    if event.pos_ != "NOUN" or noun.dep_ not in {"nsubj", "pobj"} or verb.lemma not in kind.lists["striking"]:
        return None
    theme = undergoer(verb) if verb.pos_ == "VERB" else None
    if theme is None or theme is noun or child(theme, "conj") is not None:
        return None
    place = _proper(theme, kind)
    sort = theme.lemma in kind.lists["sorts"] or place.ent_type_ in {"GPE", "LOC"}
    return place if sort and _is_named(place) else None


def _value(reading: Reading, prep: "Token", place: "Token") -> PlaceValue:
    words = reading.words(reading.sentence.span(prep, _end(place)))
    return _new_place(text=words, name=_name(place), relation=prep.lower_, within=_within(place))


def _is_further(event: "Token") -> bool:
    """Whether an event is told beside another one: "clashes *also* broke out in Arden", "*separately*, a raid in"."""
    verb = event if event.pos_ == "VERB" else event.head
    for c in (*event.children, *verb.children):  # noqa: SIM110 - asked of every event; a generator costs twice as much
        if c.dep_ == "advmod" and c.lower_ in _FURTHER:
            return True
    return False


def _within_the_year(event: "Token") -> bool:
    """Whether all that is told of an event's time is the year: "clashes broke out in Arden this year" dates no one."""
    verb = event if event.pos_ == "VERB" else event.head
    for c in verb.children:
        if c.dep_ == "npadvmod" and c.i and c.lower_ == "year" and c.nbor(-1).lower_ == "this":
            return True
    return False


def _of_event(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    for token, _ in reading.events:
        if token.dep_ in {"amod", "compound"} or _is_further(token) or _within_the_year(token):
            continue
        nodes = [token]
        theme = undergoer(token) if token.pos_ == "VERB" else None
        # "strikes damaged a mill in the Arden region": where the thing struck lies, the event was
        if theme is not None and theme.pos_ in {"NOUN", "PROPN"}:
            nodes.append(theme)
        # "the robbery happened on Baker Street": the verb only says that the event was
        if token.dep_ in {"nsubj", "nsubjpass"} and token.head.lemma in kind.lists["light"]:
            nodes.append(token.head)
        struck = _struck(token, kind)
        if struck is not None:
            words = [*_compounds(struck), struck]  # its possessor, "Norway's Finnmark province", holds it
            focus, name = reading.sentence.span(words[0], struck), " ".join(t.text for t in words)
            value = _new_place(text=reading.words(focus), name=name, relation="in", within=_within(struck))
            yield Assertion(trigger=token, focus=focus, value=value, attribute="place", subject=token.lemma)
        for node in nodes:
            for prep, place in _places(node, kind):
                yield Assertion(
                    trigger=token, focus=reading.sentence.span(prep, _end(place)), value=_value(reading, prep, place),
                    attribute="place", subject=token.lemma,
                )  # fmt: skip


def _tells_where(lemma: str, kind: Kind) -> bool:
    """Whether a word tells where a thing stands."""
    return any(entry.asserts == "location" for pos in POS for entry in kind.by_word.get((lemma, pos), ()))


def _of_thing(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    for token in reading.triggers(kind):
        if token.pos_ not in _STANDING or not _tells_where(token.lemma, kind):
            continue
        what = subject(token) or (token.head if token.dep_ == "acl" else None)
        if what is None or what.pos_ not in {"NOUN", "PROPN"}:
            continue
        for prep, place in _places(token, kind):
            if prep.lower_ in kind.lists["inside"]:
                yield Assertion(
                    trigger=token, focus=reading.sentence.span(prep, _end(place)), value=_value(reading, prep, place),
                    attribute="location", subject=what.lemma,
                )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each named place of an event, and for each thing said to stand somewhere."""
    if reading.events:
        yield from _of_event(reading, kind)
    if not kind.words.isdisjoint(reading.forms):
        yield from _of_thing(reading, kind)
