"""How large a crowd was: "some 3,000 demonstrators marched", "a crowd of 3,000", "police put the crowd at 3,000".

Whoever comes together is one crowd, whatever a text calls its people; the noun that the number counts says little.
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.figures.populated import object_of
from factcheck.language.syntax import child, clause_head, is_passive, named, subject

if TYPE_CHECKING:
    from factcheck.catalog import Kind
    from factcheck.language.tokens import Token

_ESTIMATING = frozenset({"put", "estimate", "number", "count", "set"})
_NUMERIC = frozenset({"nummod", "pobj", "nsubj", "dobj", "attr", "appos", "nmod", "amod", "compound"})
_ANY_OCCASION = frozenset({"crowd", "event", "gathering", "meeting"})
_GROUPS = frozenset({"group", "band", "number", "estimate"})
_THERE = frozenset({"in", "there", "inside", "present", "watching"})
_STEPS = 4  # of-phrases up to the word that has the verb: "a group of some tens of thousands of people"
# A number of these among those who came is no size of the crowd: "12 officers joined the march".
_SOME = frozenset({"some", "other", "another", "more", "further", "additional"})


class Crowd(NamedTuple):
    """The word that the number hangs on, the verb or noun for their coming together, and whether it is a mob's."""

    noun: "Token"
    trigger: "Token"
    mob: bool = False

    def occasion(self, kind: "Kind") -> str:
        """What they came to, "" where that is not told; a march, a rally and a protest may be one."""
        near = [self.noun, *self.trigger.children, *(g for c in self.trigger.children for g in c.children)]
        told = next((t.lemma for t in near if t.pos_ == "NOUN" and t.lemma in kind.lists["crowds"]), "")
        return "" if told in _ANY_OCCASION else "march" if told in kind.lists["marches"] else told


def _together(verb: "Token", kind: "Kind") -> bool:
    """Whether a verb tells that its subject came together: "took part in the rally", not "joined a union"."""
    lists, what = kind.lists, child(verb, "dobj")
    if named(verb) in lists["gathering"] or verb.lemma in lists["gathering"]:
        return what is None or what.lemma in lists["crowds"]
    if verb.lemma == "take" and what is not None and what.lemma == "part":
        where = object_of(what, "in") or object_of(verb, "in")
        return where is not None and where.lemma in lists["crowds"]
    if verb.lemma not in lists["attending"]:
        return False
    where = what or object_of(verb, "in") or object_of(verb, "at")
    return where is not None and where.lemma in lists["crowds"]


def _of_verb(noun: "Token", kind: "Kind") -> "tuple[Token, bool] | None":
    """The verb by which those counted came together, and whether they broke loose from others or ran riot."""
    verb = noun.head
    if verb.pos_ != "VERB":
        return None
    if noun.dep_ == "nsubj":
        below = (c for c in verb.children if c.dep_ in {"conj", "xcomp", "advcl"} and c.pos_ == "VERB")
        nodes = [verb, *(c for c in below if child(c, "nsubj", "nsubjpass") is None)]
        loose = next((v for v in nodes if {named(v), v.lemma} & kind.lists["rampaging"]), None)
        if loose is not None:
            return loose, True
        came = noun.lemma in kind.lists["guests"]
        together = next((v for v in nodes if _together(v, kind) or (came and named(v) in kind.lists["coming"])), None)
        return (together, False) if together is not None else None
    who = subject(verb)
    drawn = noun.dep_ == "dobj" and verb.lemma in kind.lists["drawing"] and who is not None
    return (verb, False) if drawn and who is not None and who.lemma in kind.lists["crowds"] else None


def _bearing(noun: "Token", number: "Token") -> "Token":
    """The word by which those counted stand in the sentence: "group" of "a group of 130 people"."""
    for _ in range(_STEPS):
        above = noun.head.head
        if noun.dep_ != "pobj" or noun.head.lower_ != "of" or (above != number and above.lemma not in _GROUPS):
            break
        noun = above
    return noun


def _whole(number: "Token", kind: "Kind") -> Crowd | None:
    """ "A crowd of about 3,000", "a crowd estimated at 3,000", "put the crowd at 3,000", "attended by 3,000"."""
    prep = number.head
    if prep.dep_ not in {"prep", "agent"} or number.dep_ != "pobj":
        return None
    above = prep.head
    if prep.lower_ == "of" and above.lemma in kind.lists["throngs"]:
        return Crowd(above, clause_head(above))
    if prep.lower_ == "of" and above.lower_ == "front" and above.head.lower_ == "in":  # "won in front of 21,000"
        return Crowd(number, clause_head(above))
    if prep.lower_ == "by" and above.lemma == "attend" and above.pos_ == "VERB":
        what = subject(above)
        return Crowd(number, above) if what is not None and what.lemma in kind.lists["crowds"] else None
    if prep.lower_ == "at" and above.lemma in _ESTIMATING and above.pos_ == "VERB":
        what = subject(above) if is_passive(above) else child(above, "dobj")
        return Crowd(what, above) if what is not None and what.lemma in kind.lists["throngs"] else None
    return None


def _present(number: "Token") -> Crowd | None:
    """ "There were 17,000 in", "there were 9,000 there"."""
    verb = number.head
    if number.dep_ != "attr" or child(verb, "expl") is None:
        return None
    beside = {c.lower_ for c in (*verb.children, *number.children) if c.i > number.i and not c.children}
    return Crowd(number, verb) if beside & _THERE else None


def crowd_of(number: "Token", counted: "Token | None", kind: "Kind") -> Crowd | None:
    """The crowd whose size a number tells; None where it tells of none.

    Args:
        number: the word of the number that the others hang on.
        counted: the noun that it counts, if any.
        kind: with the words for crowds and their coming together.
    """
    if number.dep_ not in _NUMERIC and counted is None:
        return None
    noun = counted if counted is not None else number
    if noun != number and noun.lemma not in kind.lists["crowded"]:
        return None
    if {c.lower_ for c in noun.children if c.dep_ in {"amod", "det"}} & (_SOME | {"the", "these", "those"}):
        return None
    whole = _whole(noun, kind) or _present(number)
    if whole is not None:
        return whole
    found = _of_verb(_bearing(noun, number), kind)
    if found is not None:
        return Crowd(noun, *found)
    if noun != number and noun.lemma in kind.lists["thronging"] and noun.dep_ == "nsubj":
        return Crowd(noun, clause_head(noun), noun.lemma == "rioter")
    return None
