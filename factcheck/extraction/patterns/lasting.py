"""`lasting`: how long something took or takes ("the talks lasted three hours", "a two-year contract").

A duration belongs to the noun it stands before or is the length of, or to the verb it goes with. In the lexicon the
role `subject` marks verbs that only say that their subject went on so long ("lasted"), `activity` those behind which
stands what took the time ("spent two hours searching"), `purpose` those with which time is kept for something ("set
aside three days for the trial"); entries without a role name one and the same thing under several words ("jailed for
nine years", "a term of nine years").
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, named, subject
from factcheck.model.value import DurationValue
from factcheck.values.duration import DAYS
from factcheck.values.quantity_units import TIME_UNITS
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_SENTENCE = "sentence"
_NOUNS = frozenset({"NOUN", "PROPN"})
_WHERE = frozenset({"in", "on", "at", "under"})
_AT = _WHERE | {"of", "with", "for", "as"}
_VERBAL = frozenset({"VERB", "AUX"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "npadvmod"})
# "The last three days", "the first two hours", "every two weeks" are stretches of the calendar.
_OF_THE_CALENDAR = frozenset(
    "the these those last past next first previous coming recent final early every each few same that this "
    "consecutive straight".split()
)
_UP_TO_NOW = frozenset({"past", "last"})  # "for the past three weeks": so long, and still
_OVER = frozenset({"for", "over", "across"})  # "$9 million over seven years"
_BEHIND = frozenset({"later", "ago", "earlier", "before", "after", "old", "since", "apart", "away", "prior", "long"})


class _Of:
    """What went on so long: its name, the word that governs it, and the noun it is about."""

    def __init__(self, name: str, trigger: "Token", theme: "Token | None") -> None:
        self.name, self.trigger, self.theme = name, trigger, theme


def _entry(word: "Token", kind: Kind) -> Entry | None:
    lemma = word.lemma
    beside = [f"{lemma} {c.lower_}" for c in word.children if c.dep_ in {"prt", "advmod"}]  # "set aside"
    found = (kind.entries(form, form, word.pos_) for form in beside)
    return next((f[0] for f in found if f), None) or next(iter(kind.entries(lemma, word.lower_, word.pos_)), None)


def _station(word: "Token", name: str, kind: Kind) -> str | None:
    """The name of a post or place with what it was at: "work bank"; None where that is left open."""
    if name not in kind.lists["stations"]:
        return name
    at = next((p for c in word.children if c.lower_ in _AT for p in c.children if p.dep_ == "pobj"), None)
    return f"{name} {at.lemma}" if at is not None and at.pos_ in _NOUNS and at.lemma not in TIME_UNITS else None


def _of_noun(noun: "Token", kind: Kind) -> _Of | None:
    lemma = noun.lemma
    if noun.pos_ != "NOUN" or lemma in kind.lists["idle"]:
        return None
    entry = _entry(noun, kind)
    owner = child(noun, "poss") or next(
        (p for c in noun.children if c.lower_ in {"for", "with", "on"} for p in c.children if p.pos_ in _NOUNS), None
    )
    name = entry.asserts if entry is not None else _station(noun, lemma, kind)
    return _Of(name, noun, owner if owner is not None else noun) if name is not None else None


def _state(verb: "Token") -> "Token | None":
    """What a copula says of its subject: "the power was out", "she was missing", "she was in hospital"."""
    found = child(verb, "acomp", "advmod", "attr")
    if found is None:
        where = (p for c in verb.children if c.lower_ in _WHERE for p in c.children if p.tag_ == "NN")
        found = next((p for p in where if child(p, "det", "poss") is None), None)
    return found if found is not None and found.is_alpha else None


def _imprisons(verb: "Token", kind: Kind) -> bool:
    """ "Goes to prison", "was sent to jail", "put behind bars"; who was in prison may have been there for long."""
    if verb.lemma not in kind.lists["imprisoning"]:
        return False
    behind = (p.lemma for c in verb.children if c.lower_ in {"to", "in", "behind"} for p in c.children)
    return not kind.lists["prisons"].isdisjoint(behind)


def _of_verb(verb: "Token", kind: Kind) -> _Of | None:
    """ "Rained for five days", "waited two hours", "took three hours to put out", "lasted three hours"."""
    entry, who = _entry(verb, kind), subject(verb)
    theme = who if who is not None and who.pos_ in _NOUNS else None
    if _imprisons(verb, kind):
        return _Of(_SENTENCE, verb, theme)
    if entry is not None and entry.role == "activity":  # "spent two hours searching the house"
        done = child(verb, "xcomp", "advcl")
        return _Of(named(done), verb, child(done, "dobj") or theme) if done is not None and done.tag_ == "VBG" else None
    if entry is not None and entry.role == "purpose":
        held = next((p for c in verb.children if c.lower_ == "for" for p in c.children if p.pos_ == "NOUN"), None)
        return _of_noun(held, kind) if held is not None else None
    if entry is not None and entry.role == "subject":
        done = child(verb, "xcomp", "advcl")
        if done is not None and done.pos_ == "VERB" and any(c.lower_ == "to" for c in done.children):
            return _Of(named(done), verb, child(done, "dobj") or theme)
        return _Of(theme.lemma, verb, theme) if theme is not None else None
    if entry is not None:
        return _Of(entry.asserts, verb, theme)
    if verb.pos_ == "AUX" or verb.lemma_ == "be":
        state = _state(verb)
        name = _station(state, state.lemma, kind) if state is not None else None
    else:
        name = _station(verb, named(verb), kind)
    return _Of(name, verb, theme) if name is not None else None


def _spent_on(top: "Token") -> "Token | None":
    """The noun of "two hours of talks", "eight days of clashes"; of the clashes it would be a part of them."""
    inner = next((p for c in top.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
    known = inner is None or any(c.dep_ in {"det", "poss"} for c in inner.children)
    return None if known else inner


def _lasted(top: "Token", kind: Kind) -> "Token | None":
    """The verb right before a duration that says that its subject went on so long; the parse may hang them apart."""
    first = top.left_edge
    before = first.nbor(-1) if first.i > top.sent.start else None
    if before is None or before.pos_ != "VERB":
        return None
    entry = _entry(before, kind)
    return before if entry is not None and entry.role == "subject" else None


def _behind(preposition: "Token", kind: Kind) -> _Of | None:
    """What a duration behind a preposition belongs to: "for five days", "a term of six years", "sentenced to two"."""
    above, word = preposition.head, preposition.lower_
    if word == "of" and above.pos_ == "NOUN":
        return _of_noun(above, kind)
    if word in _OVER and above.pos_ in {"NUM", "SYM"}:  # "one bid $5 million over six years, the other …"
        return _of_verb(clause_head(above), kind)
    if above.pos_ not in _VERBAL:
        return None
    entry = _entry(above, kind)
    sentenced = word == "to" and entry is not None and not entry.role
    return _of_verb(above, kind) if word in _OVER or sentenced else None


def _about(top: "Token", kind: Kind) -> _Of | None:
    """What the duration at `top` belongs to, or None where it dates or repeats."""
    above, lasted = top.head, _lasted(top, kind)
    if lasted is not None:
        return _of_verb(lasted, kind)
    spent = _spent_on(top)
    if spent is not None:
        return _of_noun(spent, kind)
    if top.dep_ in _BEFORE_NOUN and above.pos_ in _NOUNS and above.i > top.i:
        return _of_noun(above, kind)
    if top.dep_ == "pobj":
        return _behind(above, kind)
    if above.pos_ != "VERB":
        return None
    entry = _entry(above, kind)
    if top.dep_ == "dobj":
        return _of_verb(above, kind) if entry is not None else None
    return _of_verb(above, kind) if top.dep_ in {"npadvmod", "advmod"} else None


def _is_length(reading: Reading, quantity: "Quantity", top: "Token", kind: Kind) -> bool:
    """Whether the words tell a length of time: no date ("three days later"), no age, no stretch of the calendar."""
    time = reading.time_of(top)
    if time is None or time.type != "DURATION":
        return False
    going_on = top.dep_ == "pobj" and top.head.lower_ == "for" and any(c.lower_ in _UP_TO_NOW for c in top.children)
    beside = [c.lower_ for c in top.children if not quantity.start <= reading.sentence.offset + c.idx < quantity.end]
    if not going_on and not _OF_THE_CALENDAR.isdisjoint(beside):
        return False
    if _lasted(top, kind) is not None:  # "lasted two hours before police broke it up"
        return True
    after = reading.tokens_of(quantity)[-1]
    return after.i + 1 >= top.sent.end or after.nbor(1).lower_ not in _BEHIND


def _meanwhile(found: _Of, kind: Kind) -> _Of | None:
    """What went on as long beside it: "the street was closed for three hours while police *negotiated*"."""
    verb = next((c for c in found.trigger.children if c.dep_ == "advcl" and c.pos_ == "VERB"), None)
    beside = child(verb, "mark") if verb is not None else None
    if verb is None or found.trigger.pos_ != "VERB" or beside is None or beside.lower_ != "while":
        return None
    return _of_verb(verb, kind) if verb.tag_ != "VBG" or child(verb, "aux") is not None else None


def _measured(reading: Reading, kind: Kind) -> "Iterator[tuple[Quantity, list[Token], _Of]]":
    """The lengths of time of a sentence, each with what went on so long."""
    for quantity in reading.quantities:
        if quantity.kind != "measure" or quantity.unit not in TIME_UNITS:
            continue
        tokens = reading.tokens_of(quantity)
        top = next((t for t in reversed(tokens) if t.lemma in TIME_UNITS), None)
        if top is None or not _is_length(reading, quantity, top, kind):
            continue
        found = _about(top, kind)
        if found is not None:
            yield quantity, tokens, found


def _finest(told: "list[tuple[Quantity, list[Token], _Of]]") -> "Iterator[tuple[Quantity, list[Token], _Of]]":
    """Without the stretch over which something was done so long: "deliberated for 30 hours over four days"."""
    for row in told:
        same = (q for q, _, of in told if of.trigger == row[2].trigger and of.name == row[2].name)
        if all(DAYS[row[0].unit or ""] <= DAYS[q.unit or ""] for q in same):
            yield row


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each length of time whose noun or verb the sentence names."""
    for quantity, tokens, first in _finest(list(_measured(reading, kind))):
        low, high = strict_ends(quantity)
        value = DurationValue(
            text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
            strict_low=low, strict_high=high, unit=quantity.unit or "",
        )  # fmt: skip
        must = first.name == _SENTENCE and any(c.lower_ == "must" for c in first.trigger.children)
        for found in filter(None, (first, _meanwhile(first, kind))):
            yield Assertion(
                trigger=found.trigger, focus=reading.sentence.span(tokens[0], tokens[-1]), value=value,
                attribute=f"duration:{found.name}", subject=found.theme.lemma if found.theme is not None else None,
                certainty="asserted" if must else None,  # the court has said so
            )  # fmt: skip
