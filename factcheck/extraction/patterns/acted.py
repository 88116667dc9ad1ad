"""`acted`: who did what to whom, by name: "Norvik bought Selby Foods", "Selby Foods was founded by Ana Ruiz".

The lexicon's `asserts` names the action by its one name, `role` where doer and undergoer stand: the verb's own
("doer"), the other side behind a preposition ("over": a win over somebody), or the other way round ("lost to", "sold
to"). An entry that `needs` something is about what there is one of in an event: who won the election.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.sentence.coordination import coordinated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, is_passive, named, subject, undergoer
from factcheck.model.base import Span
from factcheck.model.value import ActorValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_LONGEST_FOCUS = 80
_ITS = frozenset({"its", "their", "his", "her"})
_NO_DOERS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "LANGUAGE"})


@dataclass(frozen=True, slots=True)
class _Parties:
    """The words for who did it and for whom it was done to; either may be missing."""

    doer: "Token | None"
    other: "Token | None"


def _behind(word: "Token", *prepositions: str) -> "Token | None":
    preps = (c for c in word.children if c.dep_ in {"prep", "agent", "dative"} and c.lower_ in prepositions)
    return next((p for prep in preps for p in prep.children if p.dep_ == "pobj"), None)


def _of_verb(verb: "Token") -> _Parties:
    if is_passive(verb):
        return _Parties(_behind(verb, "by"), undergoer(verb))
    return _Parties(subject(verb), child(verb, "dobj"))


def _owner(noun: "Token") -> "Token | None":
    """ "Norvik's purchase", "Norvik announced its purchase": the owner is the clause's subject."""
    owner = child(noun, "poss")
    if owner is not None and owner.lower_ in _ITS:
        verb = clause_head(noun)
        who = subject(verb)
        return who if noun.dep_ == "dobj" and noun.head == verb and not is_passive(verb) else None
    return owner if owner is not None else _behind(noun, "by")


def _sold(verb: "Token") -> _Parties:
    if is_passive(verb):
        return _Parties(_behind(verb, "to"), undergoer(verb))
    return _Parties(_behind(verb, "to"), child(verb, "dobj"))


_ROLES: dict[str, Callable[["Token"], _Parties]] = {
    "doer": _of_verb,
    "over": lambda word: _Parties(
        _owner(word) if word.pos_ == "NOUN" else subject(word), _behind(word, "over", "against")
    ),
    "of": lambda noun: _Parties(_owner(noun), _behind(noun, "of")),
    "lost": lambda verb: _Parties(_behind(verb, "to"), subject(verb)),
    "sold": _sold,
}


def _name(token: "Token") -> str | None:
    """The name that a phrase ends in; None for pronouns and descriptions."""
    last = last_word(token)
    if last.pos_ != "PROPN" or not last.text[:1].isupper() or last.ent_type_ in _NO_DOERS:
        return None
    return written(name_tokens(last))


def _prize(token: "Token", entry: Entry, kind: Kind) -> str | None:
    """What there is one of in an event, with a name or without: "the World Cup", "the election", "the winning goal"."""
    words = [t for t in (*token.children, token) if t.i <= token.i and t.dep_ not in {"poss", "case", "prep"}]
    lemmas = {word for t in words for word in (t.lemma, t.lower_)}
    one = "the" in lemmas and lemmas & kind.lists[entry.needs]
    if not one or (entry.bars and lemmas & kind.lists[entry.bars]):
        return None
    return " ".join(t.text for t in words if t.pos_ in {"NOUN", "PROPN"})


def _is_person(token: "Token") -> bool:
    return last_word(token).ent_type_ == "PERSON"


def _key(agent: str, patient: str, *, contest: bool, person: bool) -> str:
    """What two accounts of one deed have in common, whoever did it: both sides, or the one that it was done to."""
    if contest:
        return " ".join(sorted({name.split()[-1].lower() for name in (agent, patient)}))
    return patient.rsplit(maxsplit=1)[-1].lower() if person else patient.lower()


def _focus(trigger: "Token", names: "list[Token]", reading: Reading) -> Span:
    """From the first name to the last, or the deed alone where they stand far apart."""
    words = [trigger, *(word for name in names for word in name_tokens(last_word(name)))]
    focus = reading.sentence.span(min(words, key=lambda t: t.i), max(words, key=lambda t: t.i))
    return focus if focus.end - focus.start <= _LONGEST_FOCUS else reading.sentence.span(trigger, trigger)


def _fits(doers: "list[Token]", other: "Token", entry: Entry, kind: Kind) -> bool:
    """Whether the two are of the sort that the deed asks for: a person kills a person, and is not bought."""
    if entry.needs or entry.asserts in kind.lists["contests"]:
        return True
    personal = entry.asserts in kind.lists["personal"]
    return _is_person(other) == personal and (not personal or all(_is_person(doer) for doer in doers))


def _assertion(trigger: "Token", entry: Entry, reading: Reading, kind: Kind) -> Assertion | None:
    parties = _ROLES[entry.role](trigger)
    if parties.doer is None or parties.other is None or parties.doer == parties.other:
        return None
    doers = list(coordinated(parties.doer))
    agents = tuple(name for doer in doers if (name := _name(doer)) is not None)
    patient = _prize(parties.other, entry, kind) if entry.needs else _name(parties.other)
    if len(agents) != len(doers) or patient is None or child(parties.other, "conj") is not None:
        return None
    if not _fits(doers, parties.other, entry, kind):
        return None
    contest = entry.asserts in kind.lists["contests"]
    key = _key(agents[0], patient, contest=contest, person=_is_person(parties.other))
    focus = _focus(trigger, [*doers, parties.other], reading)
    value = ActorValue(
        text=reading.words(focus), agents=agents, action=entry.asserts, patient=patient, contest=contest,
        persons=all(_is_person(doer) for doer in doers),
    )  # fmt: skip
    return Assertion(
        trigger=trigger, focus=focus, value=value, subject=key,
        attribute=f"{entry.asserts}:{key}" if contest or entry.needs else entry.asserts,
    )  # fmt: skip


def _told(trigger: "Token") -> bool:
    """Whether it is told as done: neither denied nor meant ("to buy")."""
    verb = trigger if trigger.pos_ == "VERB" else clause_head(trigger)
    meant = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    return not meant and not negated(trigger) and not negated(verb)


def _deed(token: "Token") -> str:
    """A verb with its particle, also where it stands behind the object: "knocked the Rovers out"."""
    loose = (c for c in token.children if c.lower_ == "out" and c.dep_ in {"prep", "advmod"} and not list(c.children))
    return f"{token.lemma} out" if any(True for _ in loose) else named(token)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each deed of the lexicon whose doer and undergoer both have names."""
    for token in reading.triggers(kind):
        entries = kind.entries(_deed(token), token.lower_, token.pos_) if token.pos_ in {"VERB", "NOUN"} else ()
        for entry in entries:
            found = _assertion(token, entry, reading, kind) if _told(token) else None
            if found is not None:
                yield found
                break
