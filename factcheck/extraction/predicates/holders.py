"""Who or what is in a state, by where the lexicon says that it stands: the verb's object, its subject."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.extraction.attribution.context import negated
from factcheck.extraction.predicates import trials
from factcheck.extraction.predicates.prospects import governor
from factcheck.extraction.predicates.replies import silent
from factcheck.language.syntax import child, is_passive, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_WEIGHING = frozenset({"consider", "weigh", "decide", "determine", "review", "evaluate", "mull"})
_WAITING = frozenset({"until", "till", "before", "once", "after", "when"})
_FUTURE = frozenset({"will", "would", "wo"})
_REFUSING = frozenset({"refuse", "decline"})
_HIGHER = frozenset({"crown"})  # where a case goes that began before magistrates
_DRAFTED = frozenset({"proposed", "draft"})
_INTENDING = frozenset({"will", "wo"})
_CHOOSING = frozenset({"decide", "choose", "opt", "elect"})
_PLEADING = frozenset({"enter", "make", "offer", "give", "file"})
_BEING = frozenset({"be", "remain", "stay", "leave", "go"})
_ANY_OF_THEM = frozenset({"one", "suspect", "person"})
_MUCH = frozenset({"much", "most", "all", "half", "bulk", "frequency", "number", "hundred", "thousand", "tonne", "ton"})
_PART = frozenset({"part", "section", "portion", "area", "swathe"})
_LARGE = frozenset({"large", "huge", "major", "main", "big", "vast"})
_STANDING_FOR = frozenset({"it", "they", "them", "some", "most", "all", "which", "that"})
_BEFORE = 30  # words before a pronoun among which its noun is looked for


def _complemented(verb: "Token") -> "Token | None":
    if verb.pos_ not in {"VERB", "AUX"}:
        return None
    if is_passive(verb) or child(verb, "dobj") is not None:
        return undergoer(verb)
    return subject(verb)


def _behind(word: "Token", preposition: str) -> "Token | None":
    return next((p for c in word.children if c.lower_ == preposition for p in c.children if p.dep_ == "pobj"), None)


def _against(noun: "Token") -> "Token | None":
    """ "No charges were filed against Ruiz"."""
    return _behind(noun, "against") or _behind(noun.head, "against")


def _taker(token: "Token") -> "Token | None":
    """Who took a step: "*Ruiz* made an appearance", "*Ruiz* entered a not guilty plea"."""
    step = token.head if token.dep_ == "amod" else token
    return subject(step.head) if step.dep_ == "dobj" else None


def _pending(verb: "Token") -> bool:
    """Whether a clause sets a time that is still to come: "he *will* be named once charges are laid"."""
    if verb.dep_ != "advcl" or not any(c.dep_ in {"mark", "advmod"} and c.lower_ in _WAITING for c in verb.children):
        return False
    past = any(c.tag_ in {"VBD", "MD"} for c in verb.children) or verb.tag_ == "VBD"
    return not past and any(c.lower_ in _FUTURE for c in verb.head.children)


def _unlaid(charge: "Token") -> "Token | None":
    """Whom nobody has charged yet: "*he* will be named after he is charged"."""
    return undergoer(charge) if _pending(charge) else None


def _weighed(charge: "Token") -> "Token | None":
    """Against whom charges are still weighed, if it is said, else the charges: "decide whether to file charges"."""
    verb = charge.head if charge.dep_ in {"dobj", "nsubjpass"} else None
    if verb is None:
        return None
    above = verb.head if verb.dep_ in {"ccomp", "xcomp", "advcl", "pcomp"} else None
    if above is not None and above.dep_ == "prep":  # "a decision on whether to file charges"
        above = above.head
    weighing = above is not None and above.lemma in _WEIGHING
    return (_against(charge) or charge) if weighing or _pending(verb) else None


def _weighing(verb: "Token") -> "Token | None":
    """Whom it is weighed to charge: "prosecutors are considering whether to charge *Ruiz*"."""
    open_yet = any(c.lower_ in {"whether", "if"} for c in verb.children) and verb.head.lemma in _WEIGHING
    return undergoer(verb) if open_yet else None


def _sought(token: "Token") -> "Token | None":
    """Whom police look for: "searched for the *gunman*", "fanned out in search of the *gunman*"."""
    return _behind(token, "for") or (_behind(token, "of") if token.head.lower_ == "in" else None)


def _named_sought(verb: "Token") -> "Token | None":
    """ "Police are searching for *Ruiz*"."""
    whom = _behind(verb, "for")
    return whom if whom is not None and whom.pos_ == "PROPN" and whom.ent_type_ == "PERSON" else None


def _offered(verb: "Token") -> "Token | None":
    """Whom something is offered to: "*Ruiz* has been offered the post", "offered *Ruiz* the post"."""
    return subject(verb) if is_passive(verb) else child(verb, "dative")


def _befallen(verb: "Token") -> "Token | None":
    """Whom a verb befell, also where another orders it: "*Ruiz* was ordered held"."""
    ordered = verb.tag_ == "VBN" and verb.dep_ in {"oprd", "xcomp", "ccomp", "acomp"} and is_passive(verb.head)
    return undergoer(verb) or (subject(verb.head) if ordered else None)


def _complement(token: "Token") -> "Token | None":
    own = child(token, "nsubj")  # "the jury found Ruiz guilty": the parse may give the adjective a subject of its own
    above = governor(token)
    if own is None and above.pos_ == "NOUN" and above.dep_ == "dobj" and above.head.lemma == "have":
        return above  # "police have | a suspect in custody"
    return own or _complemented(above)


def _nobody(token: "Token") -> "Token | None":
    """Who there is none of: "*no one* has been arrested", "*no arrests* have been made", "there were *no arrests*"."""
    if token.pos_ == "NOUN" and token.dep_ == "pobj":  # "*no one* is in custody"
        return _none_of(_complemented(governor(token)))
    if token.pos_ == "NOUN":
        made = is_passive(token.head) or child(token.head, "expl") is not None
        bare = len(list(token.children)) == 1
        if bare and token.dep_ == "dobj" and token.head.lemma == "make":  # "have not made *any arrests*"
            none = {c.lower_ for c in token.children}
            return token if "no" in none or ("any" in none and negated(token.head)) else None
        return token if made and bare and any(c.lower_ == "no" for c in token.children) else None
    return _none_of(undergoer(token)) if is_passive(token) else None


def _none_of(whom: "Token | None") -> "Token | None":
    if whom is None:
        return None
    none = whom.lower_ in {"nobody", "no-one"} or (
        whom.lemma in _ANY_OF_THEM and any(c.lower_ == "no" for c in whom.children)
    )
    return whom if none and not any(c.dep_ in {"prep", "relcl", "acl", "amod"} for c in whom.children) else None


def _decliner(verb: "Token") -> "Token | None":
    """Who says no to what others may have told of: "*Ruiz* will not direct it", "*Ruiz* has decided not to run"."""
    if any(c.dep_ == "mark" for c in verb.children):  # "decided whether to run"
        return None
    if not negated(verb):
        return subject(verb.head) if verb.dep_ == "xcomp" and verb.head.lemma in _REFUSING else None
    if any(c.lower_ in _INTENDING for c in verb.children):
        return subject(verb)
    return subject(verb.head) if verb.dep_ == "xcomp" and verb.head.lemma in _CHOOSING else None


def _called(verb: "Token") -> "Token | None":
    """Whom a higher court calls: "*Ruiz* will appear at the crown court", "*Ruiz* was remanded to appear there"."""
    courts = (p for c in verb.children if c.dep_ == "prep" for p in c.children)
    if not any(c.lower_ in _HIGHER for court in courts for c in court.children):
        return None
    return subject(verb) or (undergoer(verb.head) if is_passive(verb.head) else subject(verb.head))


def _unpleaded(plea: "Token") -> "Token | None":
    """Who has not pleaded: "*Ruiz* entered no plea", "*Ruiz* did not enter a plea"."""
    verb = plea.head
    if plea.dep_ != "dobj" or verb.lemma not in _PLEADING:
        return None
    return subject(verb) if negated(verb) or any(c.lower_ == "no" for c in plea.children) else None


def _lacking(supply: "Token") -> "Token | None":
    """What somebody is without: "homes are without *power*"; not "without power to act"."""
    link = supply.head
    if link.lower_ != "without" or any(c.pos_ != "CCONJ" and c.i > supply.i for c in supply.children):
        return None
    return supply if link.head.lemma in _BEING or link.head.pos_ in {"NOUN", "PRON"} else None


def _qualified(word: "Token") -> "Token | None":
    """What was done or is so, by the word before it too: "the *rules* were proposed", "the proposed *rules*"."""
    if word.dep_ in {"amod", "acl", "relcl"}:
        drafted = word.pos_ == "ADJ" and any(c.lower_ in _DRAFTED for c in word.head.children)
        return None if drafted else word.head  # "the final proposed rules"
    return undergoer(word) if word.pos_ == "VERB" else None


def _undecided(verb: "Token") -> "Token | None":
    """Who has not decided whether to: "*Ruiz* has not decided whether to appeal", "is considering an appeal"."""
    above = verb.head
    return subject(above) if above.lemma == "decide" and negated(above) else None


def _parted(verb: "Token") -> "Token | None":
    """With whom somebody "parted company"; the parse may hang the words on one another in any order."""
    nodes = (verb, child(verb, "dobj"), verb.head)
    return next((whom for node in nodes if node is not None and (whom := _behind(node, "with"))), None)


ROLES: Final[Mapping[str, Callable[["Token"], "Token | None"]]] = {
    "object": _befallen,
    "subject": lambda token: None if is_passive(token) else subject(token),
    "either": lambda token: undergoer(token) or subject(token),
    "recipient": lambda token: subject(token) if is_passive(token) else None,
    "complement": _complement,
    "against": _against,
    "offered": _offered,
    "weighed": _weighed,
    "unlaid": _unlaid,
    "taker": _taker,
    "asked": silent,
    "refuser": lambda token: subject(token.head) if token.head.lemma in _REFUSING else None,
    # the parse may take what is sent in for where it is sent
    "sent": lambda token: undergoer(token) or _behind(token, "in"),
    "nobody": _nobody,
    "sought": _sought,
    "parted": _parted,
    "decliner": _decliner,
    "called": _called,
    "unpleaded": _unpleaded,
    "lacking": _lacking,
    "qualified": _qualified,
    "undecided": _undecided,
    "weighing": _weighing,
    "named_sought": _named_sought,
    "tried": trials.tried,
    "deliberating": trials.deliberating,
    "recommended": trials.recommended,
    "upheld": trials.upheld,
    "to_be_sentenced": trials.to_be_sentenced,
    "unsought": trials.unsought,
    "pursued": trials.pursued,
}


def whole_of(holder: "Token") -> "Token":
    """What a holder is the greater part of: "much of the store", "a large section of the store", "its main area"."""
    large = holder.lemma in _PART and any(c.lower_ in _LARGE for c in holder.children)
    return (_behind(holder, "of") or holder) if holder.lemma in _MUCH or large else holder


def member(holder: "Token") -> "Token":
    """Who is one of those that something befell: "*Ruiz* was among those arrested", "was one of five arrested"."""
    link = holder.head
    if link.lower_ == "of" and link.head.lower_ == "one":
        link = link.head
    one_of = link.lower_ == "one" and link.dep_ == "attr"
    if holder.dep_ == "pobj" and (one_of or link.lower_ == "among") and link.head.lemma == "be":
        return subject(link.head) or holder
    return holder


def same_subject(verb: "Token") -> "Token | None":
    """For whom "he" stands beside a description: "the *cyclist* was taken to hospital, but he died"."""
    above = subject(verb.head) if verb.dep_ == "conj" else None
    return above if above is not None and above.tag_ == "NN" else None


def stood_for(holder: "Token") -> "Iterator[Token]":
    """The nouns before "it", "they" or "some of them" in its sentence, the nearest first; none for another holder."""
    if holder.lower_ in _STANDING_FOR and (holder.pos_ == "PRON" or _behind(holder, "of") is not None):
        before = (holder.nbor(-n) for n in range(1, holder.i - holder.sent.start + 1))
        yield from (t for t in islice(before, _BEFORE) if t.pos_ in {"NOUN", "PROPN"})
