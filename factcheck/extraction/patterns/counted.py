"""`counted`: how many of a thing there are ("nine bombs", "dozens of homes", "the number of arrests rose to 86").

The thing is the noun that a number stands before. It counts what the sentence asserts, not what it tells apart: "the
two drivers" and "one bomb" pick out, "two drivers were fined" counts. How many people something befell is a toll.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, cast

from factcheck.catalog import Entry, Kind
from factcheck.extraction.crowds import crowd_of
from factcheck.extraction.kin import children
from factcheck.extraction.populated import dated_apart, object_of, place_peopled
from factcheck.extraction.reading import Assertion, Reading
from factcheck.extraction.repeats import repeats
from factcheck.language.syntax import child, clause_head, noun_words, subject
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import CountValue
from factcheck.values.count import ALL_OF_THEM, ANYONE, SOME_OF_THEM
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_count = trusted(CountValue)
_PEOPLE = ANYONE | ALL_OF_THEM | SOME_OF_THEM
_NUMBER_DEPS = frozenset({"nummod", "compound", "amod", "nmod", "quantmod"})
# "The two drivers", "those 12 boats", "both of the two bridges": known already, the number tells them apart.
_POINTING = frozenset(
    {"the", "these", "those", "this", "that", "both", "which", "what", "any", "every", "each", "either"}
)
# "A further four engines" are none of the first two.
_FURTHER = frozenset({"another", "further", "additional", "extra", "more", "other", "remaining"})
_NAMED = frozenset({"NNP", "NNPS"})
# From a bare number up to the verb: "rose to 86", "is higher than 86".
_BELOW_VERB = frozenset({"pobj", "prep", "acomp", "attr", "dobj", "nummod", "amod", "quantmod", "npadvmod"})
_STEPS_TO_VERB = 4
_PUTTING = frozenset({"put", "estimate", "set"})
_FOCUS_LIMIT = 80
_MARGIN = "margin"
_HANDFUL = 10  # fewer are no crowd
_VILLAGE = 100  # people whom a place of that name has at least: fewer live in a house


@dataclass(frozen=True, slots=True)
class _Counted:
    """A noun with the number that counts it; `part` tells that they are some of more ("four of the bombs")."""

    noun: "Token"
    trigger: "Token"
    last: "Token"
    part: bool = False


def _top(tokens: "list[Token]") -> "Token":
    """The word of a number that the others hang on: "two" of "two dozen", "60" of "60 and 100"."""
    inside = {t.i for t in tokens}
    top = tokens[-1]
    while top.head.i in inside and top.head != top:
        top = top.head
    return top


def _stating(number: "Token") -> "Token":
    """The verb that tells a total, or the last word on the way up to it: "rose to 86", "put the number … at 86".

    Behind "put" the parse may hang "at 86" on any word before: "put the number of arrests during the marches at 86".
    """
    if number.dep_ == "pobj" and number.head.lower_ == "at":
        verb = next((a for a in islice(number.ancestors, _STEPS_TO_VERB + 2) if a.pos_ == "VERB"), None)
        if verb is not None and verb.lemma in _PUTTING:
            return verb
    node = number
    for _ in range(_STEPS_TO_VERB):
        if node.dep_ not in _BELOW_VERB or (node.dep_ == "prep" and node.lower_ not in {"to", "at", "than"}):
            break
        node = node.head
    return node


def _of_total(number: "Token", kind: Kind) -> _Counted | None:
    """ "The number of arrests rose to 86", "put the number of arrests at 86", "the number is higher than 86"."""
    node = _stating(number)
    if node.pos_ not in {"VERB", "AUX"}:
        return None
    for total in (child(node, "dobj"), subject(node)):
        if total is not None and total != number and total.lemma in kind.lists["totals"]:
            noun = object_of(total)
            return _Counted(noun, node, number) if noun is not None else None
    return None


def _attribute(number: "Token", quantity: "Quantity") -> _Counted | None:
    """ "A 200-seat theatre", "the 12-member panel": what the number counts stands joined to it."""
    after = number.i + 2
    if after >= number.sent.end:
        return None
    noun = number.doc[after]
    return _Counted(noun, clause_head(noun), noun) if noun.lower_ == quantity.unit else None


def _counted(number: "Token", kind: Kind) -> _Counted | None:
    """The noun that a number word counts, or None."""
    if number.dep_ in _NUMBER_DEPS and number.head.i > number.i:
        noun = number.head
        if noun.pos_ == "NUM" and noun.head.i > noun.i:  # "1.2 million shareholders"
            noun = noun.head
        return _Counted(noun, clause_head(noun), noun)
    smaller = number.head
    if number.dep_ == "npadvmod" and smaller.tag_ == "JJR" and smaller.dep_ == "amod" and smaller.i == number.i + 1:
        return _Counted(smaller.head, clause_head(smaller.head), smaller.head)  # "20 smaller quakes followed"
    inner = object_of(number)
    if inner is not None:  # "dozens of homes", "four of the bombs", "two of its bridges"
        known = any(c.dep_ in {"det", "poss", "nummod"} for c in inner.children)
        return _Counted(inner, clause_head(number), inner, part=known)
    return _of_total(number, kind) or _of_subject(number, kind)


def _of_subject(number: "Token", kind: Kind) -> _Counted | None:
    """ "Advance orders had passed 30,000", "signatures stood at 5,000": things told in the plural, and how many."""
    at = number.head if number.dep_ == "pobj" and number.head.lower_ == "at" else None
    verb = at.head if at is not None else number.head
    who = subject(verb) if verb.pos_ == "VERB" and (at is not None or number.dep_ == "dobj") else None
    if who is None or verb.lemma not in kind.lists["reaching"] or (verb.lemma == "stand") != (at is not None):
        return None
    return _Counted(who, verb, number) if who.tag_ == "NNS" and number.pos_ == "NUM" else None


def _told_apart(number: "Token", noun: "Token", quantity: "Quantity") -> bool:
    """Whether the number merely picks out ("the two drivers", "one bomb hit a school")."""
    if quantity.low == quantity.high == 1:
        return True
    before = [c for c in noun.children if c.i < number.i and c.dep_ in {"det", "predet"}]
    return any(c.lower_ in _POINTING for c in before) and not quantity.approximate and quantity.low == quantity.high


def _befell(found: _Counted, kind: Kind) -> bool:
    """Whether something befell the people counted: killed, hurt, rescued. Their number is a toll."""
    noun = found.noun
    words = {c.lemma for c in noun.children if c.dep_ in {"amod", "acl", "relcl", "appos", "compound"}}
    words |= {c.lower_ for c in noun.children if c.dep_ == "amod"}
    verb = found.trigger
    words |= {verb.lemma, *(c.lemma for c in verb.children if c.dep_ in {"acomp", "oprd", "advmod"})}
    words |= {c.lemma for c in verb.children if c.dep_ == "conj"}
    words |= {f"{c.lower_} {p.lemma}" for c in verb.children if c.dep_ == "prep" for p in c.children}
    return bool(words & kind.lists["befell"])


def _is_a_thing(noun: "Token", kind: Kind, reading: Reading) -> bool:
    """Whether a noun is worth counting: no name, no empty word ("two sides of a coin"), no unit."""
    lemma = noun.lemma
    if noun.pos_ != "NOUN" or noun.tag_ in _NAMED or not lemma.isalpha() or len(lemma) < 3:
        return False
    return lemma not in kind.lists["idle"] and reading.time_of(noun) is None and reading.quantity_of(noun) is None


def _class_of(noun: "Token", kind: Kind) -> str:
    """What things are counted as: by the lexicon ("houses" as homes, "positive tests" as cases), else by their name.

    Smaller quakes that follow are aftershocks.
    """
    if noun.lemma in kind.lists["shocks"]:
        verbs = {noun.head.lemma, *(c.lemma for c in noun.children if c.dep_ in {"acl", "relcl"})}
        if "follow" in verbs or any(c.lower_ == "smaller" for c in noun.children):
            return "aftershock"
    forms = (noun.lemma, *(f"{c.lower_} {noun.lemma}" for c in noun.children if c.dep_ in {"amod", "compound"}))
    entry = next((e for form in reversed(forms) for e in kind.entries(form, form, "NOUN")), None)
    return entry.asserts if entry is not None else noun.lemma


def _counted_for(found: _Counted, kind: Kind) -> str:
    """What people are counted for, where the verb says it: "75 people recovered", "90 people tested positive"."""
    thing = _class_of(found.noun, kind)
    if thing not in _PEOPLE and thing not in kind.lists["persons"]:
        return thing
    verb = found.trigger
    forms = [verb.lemma]
    forms += [f"{forms[0]} {c.lower_}" for c in verb.children if c.dep_ in {"acomp", "advmod", "oprd", "amod", "prt"}]
    entry = next(
        (e for form in reversed(forms) for e in kind.entries(form, form, "VERB") if _has_part(found, e, kind)), None
    )
    if entry is not None:
        return entry.asserts
    if found.noun.dep_ == "pobj" and found.noun.head.lower_ in {"of", "among"}:
        return "participant" if found.noun.head.head.lemma in kind.lists["samples"] else thing
    return thing


def _has_part(found: _Counted, entry: Entry, kind: Kind) -> bool:
    """Whether those counted have the part in their verb that an entry asks for: its doers, or whom it is done to."""
    verb, noun = found.trigger, found.noun
    done_to = noun.dep_ in {"dobj", "nsubjpass"} and noun.head == verb
    if entry.role == "undergone":
        return done_to
    if entry.role == "doer":
        what = child(verb, "dobj")
        meant = not entry.needs or (what is not None and what.lemma in kind.lists[entry.needs])
        return noun.dep_ == "nsubj" and noun.head == verb and meant
    return True


def _further(number: "Token", noun: "Token", quantity: "Quantity", reading: Reading) -> bool:
    """Whether they come on top of others; the "more" of "more than" is a bound."""
    beside = [c for node in (number, noun) for c in node.children if c.lower_ in _FURTHER and c.i < noun.i]
    return any(c.lower_ != "more" or reading.around(c) != quantity for c in beside)


def _harmed(found: _Counted, kind: Kind) -> str:
    """How badly the things counted were damaged, as the question asked of their number: "" where it is not told.

    Homes destroyed or badly damaged are some of those damaged: their numbers are two.
    """
    behind = next((c for c in found.noun.children if c.dep_ == "acl" and c.tag_ == "VBN"), None)
    verb = behind or found.trigger
    if verb.pos_ != "VERB":
        return ""
    if verb.lemma in kind.lists["destroyed"]:
        return "destroyed "
    if verb.lemma not in kind.lists["damaged"]:
        return ""
    badly = any(c.dep_ == "advmod" and c.lower_ in kind.lists["badly"] for c in verb.children)
    return "destroyed " if badly else "damaged "


def _provided_for(noun: "Token", kind: Kind) -> bool:
    """Whether there is only room or enough for so many: "supplies for 15,000 refugees"."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ != "for":
        return False
    what = prep.nbor(-1)  # the parse may hang "for" on the verb
    return what.lemma in kind.lists["provisions"] or any(c.lower_ == "enough" for c in what.children)


def _is_margin(noun: "Token", kind: Kind) -> bool:
    """Whether votes are those by which somebody won: "won by 61 votes", "a lead of 61 votes", "61 votes decided it"."""
    above, lists = noun.head, kind.lists
    if noun.dep_ == "pobj":
        bearing = above.head
        if above.lower_ == "by":
            return bool({bearing.lemma, *(c.lemma for c in bearing.children)} & lists["winning"])
        who = subject(bearing) if bearing.pos_ in {"VERB", "AUX"} else bearing
        return above.lower_ in {"of", "to", "at"} and who is not None and who.lemma in lists["margins"]
    if above.pos_ not in {"VERB", "AUX"}:
        return False
    what = child(above, "dobj", "attr")
    if noun.dep_ == "nsubj" and above.lemma in lists["separating"]:
        return above.lemma != "make" or (what is not None and what.lemma in lists["margins"])
    who = subject(above)
    return noun.dep_ == "attr" and who is not None and who.lemma in lists["margins"]


def _somewhere(verb: "Token", kind: Kind) -> bool:
    """Whether a clause tells only of those in a place that it names: "in York, where 900 people work"."""
    staying = verb.dep_ == "relcl" and verb.lemma in kind.lists["staying"]
    return staying and any(c.lower_ == "where" for c in verb.children)


def _included(noun: "Token") -> bool:
    """Whether things are named as some of those just counted: "80 blasts, including 14 blasts in the port"."""
    return noun.dep_ in {"pobj", "dobj"} and noun.head.lower_ in {"including", "among"}


def _assertion(number: "Token", quantity: "Quantity", found: _Counted, reading: Reading, kind: Kind) -> Assertion:
    noun, sentence = found.noun, reading.sentence
    first = min(reading.tokens_of(quantity)[0], found.last, key=lambda t: t.i)
    last = max(reading.tokens_of(quantity)[-1], found.last, key=lambda t: t.i)
    focus = sentence.span(first, last)
    if focus.end - focus.start > _FOCUS_LIMIT:
        focus = Span(start=quantity.start, end=quantity.end)
    thing = _counted_for(found, kind)
    if noun.lemma in kind.lists["crews"] and (quantity.low or 0) >= _HANDFUL:
        thing = "fire crew"
    low, high = strict_ends(quantity)
    local = thing in _PEOPLE and _somewhere(found.trigger, kind)
    value = _count(
        text=reading.words(focus), low=quantity.low, high=quantity.high, approximate=quantity.approximate,
        strict_low=low, strict_high=high, counted=thing, subset=found.part or _included(noun) or local,
    )  # fmt: skip
    more = "further " if _further(number, noun, quantity, reading) else ""
    more = "room for " if _provided_for(noun, kind) else more or _harmed(found, kind)
    thing = _MARGIN if thing in kind.lists["votes"] and _is_margin(noun, kind) else thing
    attribute = f"count:{more}{'people' if thing in _PEOPLE else thing}"
    subject_ = noun_words(noun) if _class_of(noun, kind) == noun.lemma else _class_of(noun, kind)
    return Assertion(trigger=found.trigger, focus=focus, value=value, attribute=attribute, subject=subject_)


def _population(number: "Token", quantity: "Quantity", reading: Reading, kind: Kind) -> Assertion | None:
    """How many live in a place, which is one number wherever it is told."""
    found = _counted(number, kind)
    many = quantity.kind == "cardinal" and (quantity.low or 0) >= _VILLAGE
    name = place_peopled(number, found.noun if found is not None else None, kind) if many else None
    counted = found or _Counted(number, clause_head(number), number)
    if name is None or dated_apart(number, reading):
        return None
    told = _assertion(number, quantity, counted, reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": "inhabitant", "subset": False})
    return told._replace(value=value, attribute="population", subject=name)


def _of_parents(reading: Reading, kind: Kind) -> "Iterator[Assertion]":
    """How many children somebody named has."""
    for found in children(reading):
        counted = _Counted(found.last, found.parent, found.last)
        told = _assertion(found.last, found.quantity, counted, reading, kind)
        value = cast("CountValue", told.value).model_copy(update={"counted": "child"})
        focus = reading.sentence.span(found.parent, found.last)
        value = value.model_copy(update={"text": reading.words(focus)})
        yield told._replace(value=value, focus=focus, attribute="children", subject=found.whose)


def _crowd(number: "Token", quantity: "Quantity", reading: Reading, kind: Kind) -> Assertion | None:
    """How many came together, which is one number for a crowd, whatever its people are called."""
    found = _counted(number, kind)
    if (found is not None and found.part) or (quantity.high or quantity.low or 0) < _HANDFUL:
        return None
    crowd = crowd_of(number, found.noun if found is not None else None, kind)
    if crowd is None:
        return None
    last = found.last if found is not None and found.noun != crowd.noun else number
    last = crowd.noun if crowd.noun.i > last.i and crowd.noun.dep_ == "nsubj" else last
    told = _assertion(number, quantity, _Counted(crowd.noun, crowd.trigger, last), reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": "people", "subset": False})
    attribute = "count:mob" if crowd.mob else "count:crowd"
    return told._replace(value=value, attribute=attribute, subject=f"crowd {crowd.occasion(kind)}".strip())


def _of_deeds(reading: Reading, kind: Kind) -> "Iterator[Assertion]":
    """How often something was done to somebody named."""
    for found in repeats(reading, kind):
        told = _assertion(found.times, found.quantity, _Counted(found.times, found.trigger, found.times), reading, kind)
        value = cast("CountValue", told.value).model_copy(update={"counted": "time", "subset": False})
        attribute = f"times:{found.deed}:{found.whom.split()[-1]}"
        yield told._replace(value=value, attribute=attribute, subject=found.whom)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of things that the sentence tells."""
    known = [*_of_deeds(reading, kind), *_of_parents(reading, kind)]
    yield from known
    for quantity in reading.quantities:
        if any(told.focus.holds(quantity.number) for told in known):
            continue
        tokens = reading.tokens_of(quantity.number) if quantity.kind in {"cardinal", "other"} else []
        if not tokens or quantity.low == quantity.high == 0 or reading.time_of(tokens[-1]) is not None:
            continue
        number = _top(tokens)
        inhabitants = _population(number, quantity, reading, kind)
        if inhabitants is not None:
            yield inhabitants
            continue
        crowd = _crowd(number, quantity, reading, kind) if quantity.kind == "cardinal" else None
        if crowd is not None:
            yield crowd
            continue
        joined = quantity.kind != "cardinal"  # "hit a 200-student school": nothing befell the students
        if not joined:
            found = _counted(number, kind)
        else:
            found = _attribute(number, quantity) if quantity.unit in kind.lists["attributes"] else None
        if found is None or not _is_a_thing(found.noun, kind, reading) or _told_apart(number, found.noun, quantity):
            continue
        if _class_of(found.noun, kind) not in _PEOPLE or joined or not _befell(found, kind):
            yield _assertion(number, quantity, found, reading, kind)
