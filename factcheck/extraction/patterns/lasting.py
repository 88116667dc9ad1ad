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
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.timing.lasted import (
    NOUNS,
    Lasted,
    entry_of,
    of_noun,
    role_of,
    state_of,
    station_of,
    whereabouts_of,
)
from factcheck.extraction.timing.lengths import lengths
from factcheck.extraction.timing.terms import SENTENCE, borne, must
from factcheck.extraction.timing.time_passed import due, ended, flown, interval, reckoned
from factcheck.language.syntax import child, clause_head, named, subject
from factcheck.model.value import DurationValue
from factcheck.values.duration import DAYS
from factcheck.values.quantities.quantity_units import TIME_UNITS
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_VERBAL = frozenset({"VERB", "AUX"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "npadvmod"})
# "The last three days", "the first two hours", "every two weeks" are stretches of the calendar.
_OF_THE_CALENDAR = frozenset(
    "the these those last past next first previous coming recent final early every each few same that this "
    "consecutive straight".split()
)
# "For the past three weeks": so long, and still; "for the next eight years": from now on.
_FROM_NOW = frozenset({"past", "last", "next", "coming"})
_WITHIN = frozenset({"in", "within"})
_OVER = frozenset({"for", "over", "across"})  # "$9 million over seven years"
_SOMEWHERE = frozenset({"in", "on", "at", "under"})
_LEFT = frozenset({"left", "remaining"})
_BEHIND = frozenset({"later", "ago", "earlier", "before", "after", "old", "since", "apart", "away", "prior", "long"})


def _imprisoned(verb: "Token", kind: Kind) -> bool:
    """ "Was sent to prison for six years", "must go to jail for two", "was put behind bars for life"."""
    return verb.lemma in kind.lists["locking"] and any(
        p.lemma in kind.lists["cells"] for c in verb.children if c.dep_ == "prep" for p in c.children
    )


def _got(verb: "Token", kind: Kind) -> Entry | None:
    """What somebody got or signed, for so long: "signed a contract for three years", "was given a term of two"."""
    got = child(verb, "dobj", "oprd") if verb.lemma in kind.lists["getting"] else None
    entry = entry_of(got, kind) if got is not None else None
    return entry if entry is not None and not entry.role else None


def _of_verb(verb: "Token", kind: Kind) -> Lasted | None:
    """ "Rained for five days", "waited two hours", "took three hours to put out", "lasted three hours"."""
    entry, who = entry_of(verb, kind) or _got(verb, kind), subject(verb)
    theme = who if who is not None and who.pos_ in NOUNS else None
    if _imprisoned(verb, kind):
        return Lasted(SENTENCE, verb, theme)
    if theme is not None and verb.lemma in kind.lists["running"] and _is_stretch(theme, kind):
        return of_noun(theme, kind)  # "the deal runs for two years"
    if entry is not None and entry.role:
        return _by_role(entry, verb, theme, kind)
    if entry is not None:
        return Lasted(entry.asserts, verb, theme)
    where = whereabouts_of(verb) if verb.lemma in kind.lists["staying"] else None
    if where is not None:
        name = station_of(where, where.lemma, kind)
    elif verb.pos_ == "AUX" or verb.lemma_ == "be":
        state = state_of(verb)
        name = station_of(state, state.lemma, kind) if state is not None else None
    else:
        name = station_of(verb, named(verb), kind)
    return Lasted(name, verb, theme) if name is not None else None


def _by_role(entry: Entry, verb: "Token", theme: "Token | None", kind: Kind) -> Lasted | None:
    """What the verb's clause tells beside it, where the verb only says that it went on so long."""
    if entry.role == "activity":  # "spent two hours searching the house", "… in the house"
        done = child(verb, "xcomp", "advcl")
        if done is not None and done.tag_ == "VBG":
            return Lasted(named(done), verb, child(done, "dobj") or theme)
        where = whereabouts_of(verb, child(verb, "dobj")) if done is None else None
        if where is None and done is None:
            return _as_what(verb, theme, kind)
        return Lasted(where.lemma, verb, theme) if where is not None and where.lemma not in TIME_UNITS else None
    if entry.role == "purpose":
        held = next((p for c in verb.children if c.lower_ == "for" for p in c.children if p.pos_ == "NOUN"), None)
        return of_noun(held, kind) if held is not None else None
    done = child(verb, "xcomp", "advcl")
    if done is not None and done.pos_ == "VERB" and any(c.lower_ == "to" for c in done.children):
        return Lasted(named(done), verb, child(done, "dobj") or theme)
    taken = theme if theme is not None else child(verb, "dobj", "dative")  # "it took the jury six hours"
    known = taken is not None and taken.pos_ in NOUNS and taken.lemma not in TIME_UNITS
    return _went_on(taken, verb, kind) if taken is not None and known else None


def _went_on(noun: "Token", verb: "Token", kind: Kind) -> Lasted:
    """What its noun names: "the deal lasts" is of the contract, "the jury took" of its deliberations."""
    entry = entry_of(noun, kind)
    return Lasted(entry.asserts if entry is not None else noun.lemma, verb, noun)


def _as_what(verb: "Token", theme: "Token | None", kind: Kind) -> Lasted | None:
    """ "Spent 12 years as head of the bank"."""
    long = child(verb, "dobj")
    behind = [*verb.children, *(long.children if long is not None else ())]
    post = next((p for c in behind if c.lower_ == "as" for p in c.children if p.dep_ == "pobj"), None)
    name = role_of(post, kind) if post is not None else None
    return Lasted(name, verb, theme) if name is not None else None


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
    entry = entry_of(before, kind)
    return before if entry is not None and entry.role == "subject" else None


def _achieved(verb: "Token", kind: Kind) -> Lasted | None:
    """What was brought about in so long: "the album was recorded in three days"; nothing counted, and no failure."""
    what = child(verb, "dobj", "nsubjpass")
    told = verb.tag_ in {"VBD", "VBN"} and verb.lemma in kind.lists["achieving"]
    if not told or what is None or what.tag_ != "NN" or negated(verb):
        return None
    return Lasted(named(verb), verb, what)


def _behind(preposition: "Token", kind: Kind) -> Lasted | None:
    """What a duration behind a preposition belongs to: "for five days", "a term of six years", "sentenced to two"."""
    above, word = preposition.head, preposition.lower_
    if word == "of" and above.pos_ == "NOUN":
        return of_noun(above, kind)
    if word in _OVER and above.pos_ in {"NUM", "SYM"}:  # "one bid $5 million over six years, the other …"
        return _of_verb(clause_head(above), kind)
    if word in _OVER and above.pos_ == "ADV" and above.head.lemma_ == "be":  # "is out for six weeks"
        return _of_verb(above.head, kind)
    if word == "for" and above.pos_ in NOUNS:
        return _of_noun_before(above, kind)
    if above.pos_ not in _VERBAL:
        return None
    if word in _WITHIN:
        return _achieved(above, kind) or due(preposition)
    entry = entry_of(above, kind)
    if word == "by" and entry is not None and entry.asserts == "delay":  # "was delayed by three hours"
        return _of_verb(above, kind)
    sentenced = word == "to" and entry is not None and not entry.role
    return _of_verb(above, kind) if word in _OVER or sentenced else None


def _of_noun_before(noun: "Token", kind: Kind) -> Lasted | None:
    """What "for so long" is told of behind a noun: "a ban for two years", "held up play for an hour"."""
    if entry_of(noun, kind) is not None or _is_stretch(noun, kind):
        return of_noun(noun, kind)
    verb = noun.head
    if noun.dep_ == "dobj" and verb.pos_ == "VERB":
        return _of_verb(verb, kind)
    at = noun.head  # "was in a coma for three weeks"
    if noun.dep_ == "pobj" and at.lower_ in _SOMEWHERE and at.head.pos_ in _VERBAL:
        return _of_verb(at.head, kind)
    post = role_of(noun, kind) if noun.dep_ == "appos" and noun.tag_ == "NN" else None
    return Lasted(post, noun, noun.head) if post is not None else None


def _is_stretch(noun: "Token", kind: Kind) -> bool:
    """Whether a noun is a stretch of time by itself, so that a length can be said to be it: a wait, a term, a delay."""
    return noun.lemma in kind.lists["stretches"]


def _left(top: "Token", kind: Kind) -> Lasted | None:
    """What is left of a contract or a term: "has two years left on a deal", "18 months remaining of her term"."""
    left = next((c for c in top.children if c.i > top.i and c.lower_ in _LEFT), None)
    behind = [*left.children, *top.children, *top.head.children] if left is not None else []
    of = next((p for c in behind if c.lower_ in {"on", "of", "in"} for p in c.children if p.dep_ == "pobj"), None)
    named_ = of_noun(of, kind) if of is not None else None
    return Lasted(f"{named_.name} left", top.head, named_.theme) if named_ is not None else None


def _hangs(top: "Token", tokens: "list[Token]") -> "tuple[str, Token]":
    """How a length hangs on what word, its bound left out: "lasted under two hours"; not "$9m over two years"."""
    bound = top.head
    if top.dep_ != "pobj" or bound not in tokens or bound.i == bound.sent.start:
        return top.dep_, top.head
    before = bound.nbor(-1)
    before = before.nbor(-1) if before.lower_ in {"just", "well"} and before.i > before.sent.start else before
    return ("pobj", before) if before.pos_ == "ADP" else ("npadvmod", bound.head)


def _about(top: "Token", tokens: "list[Token]", kind: Kind) -> Lasted | None:
    """What the duration at `top` belongs to, or None where it dates or repeats."""
    (dep, above), lasted = _hangs(top, tokens), _lasted(top, kind)
    if dep == "npadvmod" and above.lower_ == "late" and above.pos_ in {"ADJ", "ADV"}:  # "was three hours late"
        return Lasted("delay", above.head, subject(above.head))
    if lasted is not None:
        return _of_verb(lasted, kind)
    spent = _spent_on(top)
    if spent is not None:
        return of_noun(spent, kind)
    if dep in _BEFORE_NOUN and above.pos_ in NOUNS and above.i > top.i:
        return of_noun(above, kind)
    if dep == "pobj":
        return ended(above, top, kind) or _behind(above, kind)
    if dep == "attr" and above.lemma_ == "be":  # "the wait was 14 months"
        who = subject(above)
        return of_noun(who, kind) if who is not None and who.tag_ == "NN" and _is_stretch(who, kind) else None
    if above.pos_ != "VERB":
        return None
    entry = entry_of(above, kind)
    if dep == "dobj":
        left = _left(top, kind)
        waited = above.lemma in kind.lists["whiling"]
        return left or (_of_verb(above, kind) if entry is not None or waited else None)
    return _of_verb(above, kind) if dep in {"npadvmod", "advmod"} else None


def _is_length(reading: Reading, quantity: "Quantity", top: "Token", kind: Kind) -> bool:
    """Whether the words tell a length of time: no date ("three days later"), no age, no stretch of the calendar."""
    time = reading.time_of(top)
    if (time is None or time.type != "DURATION") and quantity.text.endswith(top.text):
        return False
    going_on = top.dep_ == "pobj" and top.head.lower_ == "for" and any(c.lower_ in _FROM_NOW for c in top.children)
    beside = [c.lower_ for c in top.children if not quantity.start <= reading.sentence.offset + c.idx < quantity.end]
    if not going_on and not _OF_THE_CALENDAR.isdisjoint(beside):
        return False
    if _lasted(top, kind) is not None:  # "lasted two hours before police broke it up"
        return True
    if top.dep_ == "pobj" and top.head.lower_ == "for":  # "for two hours before police broke it up"
        return True
    after = top
    return after.i + 1 >= top.sent.end or after.nbor(1).lower_ not in _BEHIND


def _meanwhile(found: Lasted, kind: Kind) -> Lasted | None:
    """What went on as long beside it: "the street was closed for three hours while police *negotiated*"."""
    verb = next((c for c in found.trigger.children if c.dep_ == "advcl" and c.pos_ == "VERB"), None)
    beside = child(verb, "mark") if verb is not None else None
    if verb is None or found.trigger.pos_ != "VERB" or beside is None or beside.lower_ != "while":
        return None
    return _of_verb(verb, kind) if verb.tag_ != "VBG" or child(verb, "aux") is not None else None


def _measured(reading: Reading, kind: Kind) -> "Iterator[tuple[Quantity, list[Token], Lasted]]":
    """The lengths of time of a sentence, each with what went on so long."""
    for quantity, tokens, top in lengths(reading):
        between = (interval(top) if _lasted(top, kind) is None else None) or reckoned(top)
        if between is None and not _is_length(reading, quantity, top, kind):
            continue
        found = between or flown(top, kind) or _about(top, tokens, kind)
        if top.head.lemma in kind.lists["getting"] and _in_prison(top, kind):
            found = Lasted(SENTENCE, top.head, None)
        if found is not None:
            yield quantity, tokens, found


def _finest(told: "list[tuple[Quantity, list[Token], Lasted]]") -> "Iterator[tuple[Quantity, list[Token], Lasted]]":
    """Without the stretch over which something was done so long: "deliberated for 30 hours over four days"."""
    for row in told:
        same = (q for q, _, of in told if of.trigger == row[2].trigger and of.name == row[2].name)
        if all(DAYS[row[0].unit or ""] <= DAYS[q.unit or ""] for q in same):
            yield row


def _in_prison(top: "Token", kind: Kind) -> bool:
    """ "Six years in prison", "12 years behind bars"."""
    behind = [*top.children, *(top.head.children if top.head.pos_ == "VERB" else ())]
    return any(p.lemma in kind.lists["cells"] for c in behind if c.dep_ == "prep" for p in c.children)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each length of time whose noun or verb the sentence names."""
    told = [*_measured(reading, kind)] if reading.quantities or reading.times else []
    for quantity, tokens, first in _finest(told) if told else ():
        low, high = strict_ends(quantity)
        value = DurationValue(
            text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
            strict_low=low, strict_high=high, unit=quantity.unit or "",
        )  # fmt: skip
        for found in filter(None, (first, _meanwhile(first, kind))):
            of, known = borne(found, reading, kind)
            theme = found.theme.lemma if found.theme is not None else None
            yield Assertion(
                trigger=found.trigger, focus=reading.sentence.span(tokens[0], tokens[-1]), value=value,
                attribute=f"{found.asked}:{found.name}" if known else f"duration:{found.name} asked", subject=theme,
                whose=of, certainty="asserted" if must(found) else None,
            )  # fmt: skip
