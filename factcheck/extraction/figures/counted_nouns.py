"""Which noun a number counts: "nine bombs", "dozens of homes", "the number of arrests rose to 86"."""

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.figures.populated import object_of
from factcheck.extraction.figures.shared_nouns import shared_noun
from factcheck.language.syntax import child, clause_head, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_NUMBER_DEPS = frozenset({"nummod", "compound", "amod", "nmod", "quantmod"})
# "The two drivers", "those 12 boats", "both of the two bridges": known already, the number tells them apart.
_POINTING = frozenset(
    {"the", "these", "those", "this", "that", "both", "which", "what", "any", "every", "each", "either"}
)
# From a bare number up to the verb: "rose to 86", "is higher than 86".
_BELOW_VERB = frozenset({"pobj", "prep", "acomp", "attr", "dobj", "nummod", "amod", "quantmod", "npadvmod"})
_STEPS_TO_VERB = 4
_OUT_OF = frozenset({"of", "among", "from"})
_SEVERAL = frozenset({"people", "staff", "crew", "personnel"})
_MANY = 20  # nobody points at so many: "the 112 passengers" says how many there were
_PUTTING = frozenset({"put", "estimate", "set"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A noun with the number that counts it; `part` tells that they are some of more ("four of the bombs").

    `sort` is of which sort things are that share their noun with others: "1,247 animal and 747 plant species".
    """

    noun: "Token"
    trigger: "Token"
    last: "Token"
    part: bool = False
    sort: str | None = None


def top_of(tokens: "list[Token]") -> "Token":
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


def _of_total(number: "Token", kind: Kind) -> Counted | None:
    """ "The number of arrests rose to 86", "put the number of arrests at 86", "the number is higher than 86"."""
    node = _stating(number)
    if node.pos_ not in {"VERB", "AUX"}:
        return None
    for total in (child(node, "dobj"), subject(node)):
        if total is not None and total != number and total.lemma in kind.lists["totals"]:
            noun = object_of(total)
            return Counted(noun, node, number) if noun is not None else None
    return None


def joined_noun(number: "Token", quantity: "Quantity") -> Counted | None:
    """ "A 200-seat theatre", "the 12-member panel": what the number counts stands joined to it."""
    after = number.i + 2
    if after >= number.sent.end:
        return None
    noun = number.doc[after]
    return Counted(noun, clause_head(noun), noun) if noun.lower_ == quantity.unit else None


def _out_of(noun: "Token") -> bool:
    """ "Two samples *out of four*": a part, which is no other number of samples than four."""
    behind = noun.doc[noun.i + 1 : min(noun.i + 4, noun.sent.end)]
    return [t.lower_ for t in behind[:2]] == ["out", "of"] and len(behind) == 3 and behind[2].pos_ == "NUM"


def counted_noun(number: "Token", kind: Kind) -> Counted | None:
    """The noun that a number word counts, or None."""
    shared = shared_noun(number)
    if shared is not None:
        return Counted(shared.noun, clause_head(shared.noun), shared.last, sort=shared.sort)
    if number.dep_ in _NUMBER_DEPS and number.head.i > number.i:
        noun = number.head
        if noun.pos_ == "NUM" and noun.head.i > noun.i:  # "1.2 million shareholders"
            noun = noun.head
        return Counted(noun, clause_head(noun), noun, part=_out_of(noun))
    smaller = number.head
    if number.dep_ == "npadvmod" and smaller.tag_ == "JJR" and smaller.dep_ == "amod" and smaller.i == number.i + 1:
        return Counted(smaller.head, clause_head(smaller.head), smaller.head)  # "20 smaller quakes followed"
    inner = object_of(number)
    if inner is not None:  # "dozens of homes", "four of the bombs", "two of its bridges"
        known = any(c.dep_ in {"det", "poss", "nummod"} for c in inner.children)
        return Counted(inner, clause_head(number), inner, part=known)
    return _of_total(number, kind) or _of_subject(number, kind)


def _of_subject(number: "Token", kind: Kind) -> Counted | None:
    """ "Advance orders had passed 30,000", "signatures stood at 5,000": things told in the plural, and how many."""
    at = number.head if number.dep_ == "pobj" and number.head.lower_ == "at" else None
    verb = at.head if at is not None else number.head
    who = subject(verb) if verb.pos_ == "VERB" and (at is not None or number.dep_ == "dobj") else None
    if who is None or verb.lemma not in kind.lists["reaching"] or (verb.lemma == "stand") != (at is not None):
        return None
    return Counted(who, verb, number) if who.tag_ == "NNS" and number.pos_ == "NUM" else None


def told_apart(number: "Token", noun: "Token", quantity: "Quantity") -> bool:
    """Whether the number merely picks out ("the two drivers", "one bomb hit a school")."""
    if quantity.low == quantity.high == 1:
        return True
    before = [c for c in noun.children if c.i < number.i and c.dep_ in {"det", "predet"}]
    of_them = noun.dep_ == "pobj" and noun.head.lower_ in _OUT_OF
    several = noun.tag_ == "NNS" or noun.lower_ in _SEVERAL
    if several and (quantity.low or 0) >= _MANY and not of_them and all(c.lower_ == "the" for c in before):
        return False
    return any(c.lower_ in _POINTING for c in before) and not quantity.approximate and quantity.low == quantity.high
