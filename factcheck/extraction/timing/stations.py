"""Stations of a life, told with where they lead: "moved to Lisbon", "joined the Navy", "became mayor", "made a debut".

Each befalls a person once, as long as it leads to the same: another place, school, spouse or office is another station.
Who went "back" or did so "again" has been there before.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import OnceDeed, once_deeds
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.persons.whose import doer, whose
from factcheck.language.syntax import child, is_passive, named, subject
from factcheck.model.claim import Bearer

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

AGAIN = "again"  # the last word of an end that is reached more than once
_AGAIN = frozenset("back again once twice briefly temporarily repeatedly often".split())
_AT = frozenset({"in", "at", "for", "with"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_RANKED = frozenset({"first", "second", "third", "only", "youngest", "oldest", "eldest", "latest", "last", "next"})


class _Station(NamedTuple):
    """A deed, whom it befell, and the words of its end, in lower case; `at` is the other one of a marriage."""

    deed: OnceDeed
    who: "Token | None"
    end: tuple[str, ...]
    at: "Token | None" = None


def _behind(word: "Token", prepositions: frozenset[str]) -> "Token | None":
    """What stands behind one of these prepositions; not a time."""
    found = (p for c in word.children if c.lower_ in prepositions for p in c.children if p.dep_ == "pobj")
    return next((p for p in found if not p.text[:1].isdigit() and p.ent_type_ not in {"DATE", "TIME"}), None)


def _name(noun: "Token") -> tuple[str, ...]:
    """The words of an end: of a name the name, else the noun with what it is compounded with and is of."""
    last = last_word(noun)
    if last.pos_ == "PROPN":
        return tuple(t.lower_ for t in name_tokens(last) if t.lower_ not in {"the", "'s"})
    beside = [c.lemma.lower() for c in noun.children if c.i < noun.i and c.pos_ in _CONTENT]
    of = _behind(noun, frozenset({"of", "at", "for"}))
    return (*beside, noun.lemma.lower(), *(_name(of) if of is not None else ()))


def _end(verb: "Token", deed: OnceDeed) -> tuple[str, ...] | None:
    """Where a deed leads; None where the words do not say it, or say it of several."""
    noun = child(verb, "dobj") if "object" in deed.towards else None
    if noun is None and "attr" in deed.towards and verb.lemma == "become":
        noun = child(verb, "attr", "acomp", "oprd")
    if noun is None:
        back = next((c for c in verb.children if c.lower_ in _AGAIN), verb)  # "moved back to Lisbon"
        noun = _behind(verb, deed.towards) or _behind(back, deed.towards)
    if deed.mutual and noun is not None:
        return ()  # whom, is told by the name
    if noun is None or noun.pos_ not in _CONTENT or child(noun, "conj", "relcl", "acl", "poss") is not None:
        return None
    end = _name(noun)
    if any(c.lower_ in _RANKED for c in noun.children) or noun.tag_ == "NNS" or not end:
        return (*end, AGAIN)
    if deed.called:
        called = dict(deed.called)
        known = next((called.get(w, w) for w in reversed(end) if w in called or w in called.values()), None)
        if known is not None:
            return (known,)
        return None if verb.lemma == "become" else (*end, AGAIN)  # "turned to politics"
    return (*end, AGAIN) if end[-1] in deed.besides or noun.lemma in deed.besides else end


def _of_noun(verb: "Token", noun: "Token", deed: OnceDeed) -> _Station | None:
    """What a noun tells with its verb: "began his acting career", "made her debut for Leeds", "his career began"."""
    owner = child(noun, "poss")
    if noun != subject(verb) and (owner is None or owner.pos_ == "PRON"):
        owner = doer(verb)  # "Ruiz began her career"
    before = [c for c in noun.children if c.i < noun.i and c.dep_ in {"amod", "compound", "nmod"}]
    if owner is None:
        return None
    behind = _behind(noun, deed.towards) or _behind(verb, deed.towards)
    return _Station(deed, owner, (*(c.lower_ for c in before), *(_name(behind) if behind is not None else ())))


def _stations(verb: "Token") -> Iterator[_Station]:
    """The stations that a verb tells."""
    word = named(verb)
    for deed in once_deeds(word, "reaching"):
        end = _end(verb, deed) if is_passive(verb) == ("with" in deed.towards) else None
        if end is not None:
            at = child(verb, "dobj") or _behind(verb, deed.towards) if deed.mutual else None
            yield _Station(deed, doer(verb), end, at)
    if is_passive(verb):
        return
    for noun, form in ((child(verb, "dobj"), "{0} {1}"), (child(verb, "nsubj"), "{1} {0}")):
        if noun is not None and noun.pos_ in {"NOUN", "PROPN"}:
            for deed in once_deeds(form.format(word, noun.lemma), "reaching"):
                found = _of_noun(verb, noun, deed)
                if found is not None:
                    yield found


def lasting(verb: "Token", reading: "Reading") -> Iterator[Bearer]:
    """The stations that hold from a year on: "has lived in Lisbon since 1962", "has been mayor of York since 2014"."""
    if is_passive(verb) or not any(c.lemma == "have" for c in verb.children if c.dep_ == "aux"):
        return
    for deed in once_deeds(verb.lemma, "lasting"):
        noun = child(verb, "attr") if "attr" in deed.towards else _behind(verb, _AT)
        plain = noun is not None and noun.tag_ != "NNS" and child(noun, "conj", "relcl", "poss") is None
        of = whose(doer(verb), reading) if noun is not None and plain and noun.pos_ in {"NOUN", "PROPN"} else None
        if noun is not None and of is not None and of.name is not None:
            yield Bearer(deed=deed.id, name=of.name, beside=_name(noun))


def tells_station(verb: "Token") -> bool:
    """Whether a verb tells of a station of somebody's life."""
    return next(_stations(verb), None) is not None


def _of_couples(found: Iterator[_Station], reading: "Reading") -> Iterator[_Station]:
    """The stations; a marriage with a full name for its end, and told of the same one whoever is the subject."""
    for station in found:
        deed, who, _, at = station
        if not deed.mutual or who is None or at is None:
            yield station
            continue
        one, other = whose(who, reading), whose(at, reading)
        if one is not None and other is not None and one.name is not None and other.name is not None:
            first, second = sorted((one.name, other.name), key=lambda name: name.lower().split()[-1])
            yield _Station(deed, who if first == one.name else at, tuple(second.lower().split()))


def stations(verb: "Token", reading: "Reading") -> Iterator[Bearer]:
    """Whose stations a verb tells, with where they lead: of who is named, or is somebody's ("his brother moved")."""
    for deed, who, end, _ in _of_couples(_stations(verb), reading):
        of = whose(who, reading)
        beside = (*end, AGAIN) if any(c.lower_ in _AGAIN for c in verb.children) else end
        if of is not None and of.name is not None:
            yield Bearer(deed=deed.id, name=of.name, beside=beside)
        elif who is not None and child(who, "poss") is not None:
            yield Bearer(deed=deed.id, noun=who.lemma, beside=beside)
