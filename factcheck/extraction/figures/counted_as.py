"""What a number of things is the answer to: what they are counted as, for what, and how many of how many."""

from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.figures.counted_nouns import Counted
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import child, named, subject
from factcheck.values.count import PEOPLE

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

# "A further four engines" are none of the first two.
_FURTHER = frozenset({"another", "further", "additional", "extra", "more", "other", "remaining"})
_NAMED = frozenset({"NNP", "NNPS"})
_ONE_OF_THEM = frozenset({"one", "other", "another", "each", "first", "second"})  # "one officer fired seven shots"


def befell(found: Counted, kind: Kind) -> bool:
    """Whether something befell the people counted: killed, hurt, rescued. Their number is a toll."""
    noun = found.noun
    words = {c.lemma for c in noun.children if c.dep_ in {"amod", "acl", "relcl", "appos", "compound"}}
    words |= {c.lower_ for c in noun.children if c.dep_ == "amod"}
    verb = found.trigger
    words |= {verb.lemma, *(c.lemma for c in verb.children if c.dep_ in {"acomp", "oprd", "advmod"})}
    words |= {c.lemma for c in verb.children if c.dep_ == "conj"}
    words |= {f"{c.lower_} {p.lemma}" for c in verb.children if c.dep_ == "prep" for p in c.children}
    return bool(words & kind.lists["befell"])


def is_a_thing(noun: "Token", kind: Kind, reading: Reading) -> bool:
    """Whether a noun is worth counting: no name, no empty word ("two sides of a coin"), no unit."""
    lemma = noun.lemma
    if noun.pos_ != "NOUN" or noun.tag_ in _NAMED or not lemma.isalpha() or len(lemma) < 3:
        return False
    return lemma not in kind.lists["idle"] and reading.time_of(noun) is None and reading.quantity_of(noun) is None


def class_of(noun: "Token", kind: Kind) -> str:
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


def counted_for(found: Counted, kind: Kind) -> str:
    """What people are counted for, where the verb says it: "75 people recovered", "90 people tested positive"."""
    thing = class_of(found.noun, kind)
    if fired(found, kind):
        return "shot"
    if thing not in PEOPLE and thing not in kind.lists["persons"]:
        return thing
    if (deed := deed_of(found, kind)) is not None:
        return deed
    if found.noun.dep_ == "pobj" and found.noun.head.lower_ in {"of", "among"}:
        return "participant" if found.noun.head.head.lemma in kind.lists["samples"] else thing
    return thing


def deed_of(found: Counted, kind: Kind) -> str | None:
    """What people are counted as for what they did or what was done to them; None where that says nothing."""
    verb = found.trigger
    forms = [verb.lemma]
    forms += [f"{forms[0]} {c.lower_}" for c in verb.children if c.dep_ in {"acomp", "advmod", "oprd", "amod", "prt"}]
    if verb.lemma == "take":  # "were taken into custody"
        forms += [f"take into {p.lower_}" for c in verb.children if c.lower_ == "into" for p in c.children]
    entry = next(
        (e for form in reversed(forms) for e in kind.entries(form, form, "VERB") if _has_part(found, e, kind)), None
    )
    return entry.asserts if entry is not None else None


def fired(found: Counted, kind: Kind) -> bool:
    """Whether what is counted is all that was fired: "sprayed 13 bullets", "three of the seven bullets fired".

    "Two bullets fired by the guards hit a car" leaves open how many there were.
    """
    return class_of(found.noun, kind) in kind.lists["shots"] and _firing(found, kind) is not None


def _firing(found: Counted, kind: Kind) -> "Token | None":
    """The verb that tells of firing: the clause's own, or the one behind "the seven bullets"."""
    noun = found.noun
    behind = [c for c in noun.children if c.dep_ in {"acl", "relcl"}] if child(noun, "det") is not None else []
    return next((v for v in (found.trigger, *behind) if {v.lemma, named(v)} & kind.lists["firing"]), None)


def shots_of(found: Counted, kind: Kind) -> str:
    """ "Shot", with who fired it where that is told: the police, somebody else, one of several; or "heard"."""
    verb = _firing(found, kind) or found.trigger
    if verb.lemma == "hear":
        return "shot heard"
    agent = child(verb, "agent")
    who = child(agent, "pobj") if agent is not None else None
    if (who is None and verb.tag_ != "VBN") or child(verb, "aux") is not None:
        who = who or subject(verb)
    if who is None or who.pos_ not in {"NOUN", "PROPN"} or who == found.noun or who.lemma in kind.lists["shots"]:
        return "shot"
    if any(c.lower_ in _ONE_OF_THEM for c in who.children):
        return "shot one"
    return "shot police" if who.lemma in kind.lists["police"] else "shot other"


def _has_part(found: Counted, entry: Entry, kind: Kind) -> bool:
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


def is_further(number: "Token", noun: "Token", quantity: "Quantity", reading: Reading) -> bool:
    """Whether they come on top of others; the "more" of "more than" is a bound."""
    beside = [c for node in (number, noun) for c in node.children if c.lower_ in _FURTHER and c.i < noun.i]
    return any(c.lower_ != "more" or reading.around(c) != quantity for c in beside)


def harmed(found: Counted, kind: Kind) -> str:
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


def provided_for(noun: "Token", kind: Kind) -> bool:
    """Whether there is only room or enough for so many: "supplies for 15,000 refugees", "could carry 900 people"."""
    prep = noun.head
    if noun.dep_ == "dobj":
        return prep.lemma in kind.lists["holding"] and _could(prep, kind)
    if noun.dep_ != "pobj" or prep.lower_ != "for":
        return False
    if prep.head.tag_ == "VBN" and prep.head.lemma in kind.lists["designed"]:  # "a prison built for 800 inmates"
        return True
    what = prep.nbor(-1)  # the parse may hang "for" on the verb
    return what.lemma in kind.lists["provisions"] or any(c.lower_ == "enough" for c in what.children)


def _could(verb: "Token", kind: Kind) -> bool:
    """Whether a verb tells what may be done, not what is: "can seat 300", "was licensed to carry 300"."""
    if any(c.lower_ in {"can", "could"} and c.dep_ == "aux" for c in verb.children):
        return True
    above = verb.head
    infinitive = any(c.lower_ == "to" for c in verb.children) and verb.dep_ in {"xcomp", "acl", "advcl", "ccomp"}
    return infinitive and above.lemma in kind.lists["designed"]


def is_margin(noun: "Token", kind: Kind) -> bool:
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


def is_gap(noun: "Token", kind: Kind) -> bool:
    """Whether things are those that are lacking or lead by: "two wins shy of the final", "six points behind Selby"."""
    try:
        return noun.nbor().lower_ in kind.lists["gaps"]
    except IndexError:
        return False


def is_somewhere(verb: "Token", kind: Kind) -> bool:
    """Whether a clause tells only of those in a place that it names: "in York, where 900 people work"."""
    staying = verb.dep_ == "relcl" and verb.lemma in kind.lists["staying"]
    return staying and any(c.lower_ == "where" for c in verb.children)


def is_included(noun: "Token") -> bool:
    """Whether things are named as some of those just counted: "80 blasts, including 14 blasts in the port"."""
    return noun.dep_ in {"pobj", "dobj"} and noun.head.lower_ in {"including", "among"}
