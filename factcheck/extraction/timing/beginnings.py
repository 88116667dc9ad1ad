"""When what goes on began, when what is called for a day is to be: "fighting broke out in July", "is set for 5 May".

Words of another part of speech tell the same ("have been on strike since Monday", "walked out on Monday", "is due in
court on 5 May"): each is put under the noun that names it.
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import Occasion, occasion_called, occasion_done
from factcheck.language.syntax import child, is_passive, named, subject
from factcheck.model.claim import Bearer, Certainty
from factcheck.thesaurus import names_deed

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

BEGINNING = "beginning"
_BEGINS = frozenset(
    {"begin", "start", "commence", "open", "break out", "erupt", "flare up", "kick off", "get under way", "launch"}
)
_MADE_OPEN = frozenset({"open", "launch"})  # of a thing it is none that goes on: "the mill opened"
_HELD = frozenset({"hold", "take place", "happen", "occur", "play", "stage", "be"})
_SET = frozenset({"set", "schedule", "plan", "slate", "due", "fix", "pencil", "list"})
_NO_LONGER = frozenset({"was", "were", "had", "been", "originally", "initially", "first"})
_TO_COME = frozenset({"will", "shall", "'ll", "’ll"})
_OF_PLACE = frozenset({"by", "in", "at", "of", "between", "against", "on", "into", "outside", "near"})
_BESIDE = frozenset({"compound", "amod", "poss", "nmod", "nummod"})
_APPEARING = frozenset({"appear", "return", "be", "go"})
_SENDING = frozenset({"remand", "bail", "order", "release", "summon", "tell", "commit"})
_COURTS = frozenset({"court", "judge", "magistrate"})
_OF_SUCH = frozenset({"work", "date", "day", "operation"})
# What has no one beginning that two texts would tell: everybody works, and any report says something.
_NOTHING_GOING_ON = frozenset(
    "work play run use live try look get go come make take do have be wait ask call say tell talk speak hope plan rise "
    "fall grow decline increase struggle suffer face deal lead help serve report attack attempt move change "
    "start beginning day life time match game race season show year week session opening launch".split()
) - {"talk"}
_STAYING = frozenset({"be", "remain", "stay"})
_ABOVE = 3  # verbs above a time among which the one is that tells of the noun


class Begun(NamedTuple):
    """What began or is to be: the word that tells it, what it is and of whom, and how the text means it."""

    anchor: "Token"
    bearer: Bearer
    certainty: Certainty | None


def _words_beside(noun: "Token", reading: "Reading") -> tuple[str, ...]:
    """The words that tell which one it is: "the *dockers'* strike", "fighting *in Varda* between *rebels*"."""
    found = [c for c in noun.children if c.dep_ in _BESIDE and reading.time_of(c) is None]
    for prep in noun.children:
        if prep.dep_ == "prep" and (prep.lower_ in _OF_PLACE or prep.lower_ == "for"):
            found += [t for t in _joined(prep) if reading.time_of(t) is None]
    return tuple(c.lemma.lower() for c in found if c.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} and not _names_it(c))


def _names_it(word: "Token") -> bool:
    return occasion_called(word.lemma) is not None


def _called(noun: "Token | None") -> Occasion | None:
    """What a noun names, "work" with the noun before it: "repair work"."""
    if noun is None:
        return None
    if noun.tag_ == "VBG":
        return occasion_called(noun.lower_)
    before = child(noun, "compound") if noun.lemma in _OF_SUCH else None
    return occasion_called(before.lemma if before is not None else noun.lemma)


def _going_on(noun: "Token | None") -> Occasion | None:
    """What a noun names that goes on once it has begun, whatever it is: "the *clean-up*", "the *talks*"."""
    if noun is None or noun.tag_ not in {"NN", "NNS"} or noun.lemma in _NOTHING_GOING_ON:
        return None
    return Occasion(noun.lemma, lasts=True) if names_deed((noun.lemma, "NOUN")) else None


def _places(verb: "Token", reading: "Reading") -> tuple[str, ...]:
    """Where it began or is to be: "fighting broke out *in Varda*"."""
    preps = [c for c in verb.children if c.dep_ == "prep" and c.lower_ in _OF_PLACE]
    found = [t for prep in preps for t in _joined(prep) if reading.time_of(t) is None]
    return tuple(t.lemma.lower() for t in found if not _names_it(t))


def _joined(prep: "Token") -> "list[Token]":
    """The nouns behind a preposition, those coordinated to the first and their names' first parts among them."""
    first = child(prep, "pobj")
    nouns = [] if first is None else [first, *(c for c in first.children if c.dep_ in {"conj", "compound"})]
    return [t for t in nouns if t.pos_ in {"NOUN", "PROPN"}]


def _arguments(verb: "Token", reading: "Reading") -> tuple[str, ...]:
    """Who does what goes on, and where: "the *rebels* have been fighting the *army* in *Varda* since June"."""
    others = [t for t in (subject(verb), child(verb, "dobj")) if t is not None]
    preps = [c for t in (verb, *others) for c in t.children if c.dep_ == "prep" and c.lower_ in _OF_PLACE]
    found = [*others, *(t for prep in preps for t in _joined(prep) if reading.time_of(t) is None)]
    return tuple(t.lemma.lower() for t in found if t.pos_ in {"NOUN", "PROPN"} and not _names_it(t))


def _bearer(occasion: Occasion, beside: tuple[str, ...], noun: "Token | None" = None) -> Bearer:
    first = child(noun, "det", "poss") if noun is not None else None
    definite = noun is None or first is None or first.lower_ not in {"a", "an", "another", "one", "every", "each"}
    return Bearer(deed=BEGINNING, noun=occasion.id, beside=beside, definite=definite)


def _verbs_above(verb: "Token") -> "list[Token]":
    """A verb and those above it that only say that it is to be: "is scheduled to start", "is due to be held"."""
    found = [verb]
    while len(found) < _ABOVE and found[-1].dep_ == "xcomp":
        found.append(found[-1].head)
    return found


def _subject_of(verbs: "list[Token]") -> "Token | None":
    for verb in verbs:
        who = subject(verb)
        if who is not None:
            return who
    above = verbs[-1].head
    return child(above, "nsubj", "nsubjpass") if verbs[-1].lower_ == "due" else None


def _meant(verbs: "list[Token]") -> Certainty | None:
    """Whether it is to be; a plan that is told in the past may no longer stand ("was scheduled for 5 May")."""
    words = {c.lower_ for verb in verbs for c in verb.children if c.dep_ in {"aux", "auxpass", "advmod"}}
    words |= {verb.lower_ for verb in verbs}
    ahead = any(verb.lemma in _SET or verb.lower_ == "due" for verb in verbs)
    ahead = ahead or any(what.lower_ == "due" for verb in verbs for what in _due(verb))
    if ahead:
        return None if words & _NO_LONGER - {"been"} or "had" in words else "planned"
    if words & _TO_COME or verbs[0].tag_ in {"VBZ", "VBP"}:
        return "planned"
    return "asserted" if verbs[0].tag_ in {"VBD", "VBN"} else None


def _phrase(verb: "Token") -> str:
    what = child(verb, "dobj")
    if verb.lemma == "take" and what is not None and what.lower_ == "place":
        return "take place"
    if verb.lemma == "get" and any(c.lower_ in {"way", "underway"} or _under_way(c) for c in verb.children):
        return "get under way"
    return named(verb)


def _under_way(prep: "Token") -> bool:
    return prep.lower_ == "under" and any(c.lower_ == "way" for c in prep.children)


def _of_noun(verb: "Token", reading: "Reading") -> Begun | None:
    """ "Fighting broke out", "police began a search", "the hearing will be held", "sentencing is set for"."""
    verbs = _verbs_above(verb)
    phrase = _phrase(verb)
    begins, held = phrase in _BEGINS, phrase in _HELD or verb.lemma in _SET
    if not begins and not held:
        return None
    noun = _subject_of(verbs)
    occasion, doer = _called(noun), tuple[str, ...]()
    if occasion is None and begins and not is_passive(verb) and child(verb, "dobj") is not None:
        doer = (noun.lemma.lower(),) if noun is not None and noun.pos_ in {"NOUN", "PROPN"} else ()
        noun = child(verb, "dobj")
        occasion = _called(noun)
    elif occasion is None and begins and phrase not in _MADE_OPEN:
        occasion = _going_on(noun)
    if occasion is None or noun is None or (noun.tag_ == "NNS" and not occasion.lasts):
        return None
    certainty = _meant(verbs)
    if certainty is None or (certainty == "asserted" and not (occasion.lasts and begins)):
        return None  # many a hearing was held
    beside = (*_words_beside(noun, reading), *doer, *_places(verb, reading))
    return Begun(noun, _bearer(occasion, beside, noun), certainty)


def _in_court(verb: "Token") -> Begun | None:
    """ "Is due in court on 5 May", "will appear before a judge on 5 May"."""
    verbs = _verbs_above(verb)
    sent = _sent(verb)
    if verb.lemma not in _APPEARING or (sent is None and _meant([*verbs, *_due(verb)]) != "planned"):
        return None
    places = [p for node in (verb, *_due(verb)) for c in node.children if c.dep_ == "prep" for p in c.children]
    if not any(p.dep_ == "pobj" and p.lemma in _COURTS for p in places):
        return None
    occasion, who = occasion_called("appearance"), _subject_of(verbs) if sent is None else subject(sent)
    if occasion is None or who is None or who.tag_ in {"NNS", "NNPS"}:
        return None
    return Begun(verb, _bearer(occasion, (who.lemma.lower(),) if who.pos_ == "PROPN" else ()), "planned")


def _sent(verb: "Token") -> "Token | None":
    """The verb by which somebody is to appear later: "was *remanded* to appear", "was *bailed* to return"."""
    sent = verb.head
    to = verb.dep_ in {"xcomp", "advcl", "acl"} and any(c.lower_ == "to" for c in verb.children)
    while to and sent.pos_ == "NOUN" and sent.dep_ in {"pobj", "prep"}:  # "in custody to appear"
        sent = sent.head.head
    return sent if to and sent.lemma in _SENDING and is_passive(sent) else None


def _due(verb: "Token") -> "list[Token]":
    found = child(verb, "acomp")
    return [found] if found is not None else []


def _of_verb(verb: "Token", reading: "Reading") -> Begun | None:
    """ "The dockers walked out on Monday", "went on strike"; "she will be sentenced on 5 May"."""
    appointed = occasion_done(verb.lemma, "appointed")
    if appointed is not None and is_passive(verb) and _meant(_verbs_above(verb)) == "planned":
        return Begun(verb, _bearer(appointed, ()), "planned")
    occasion = occasion_done(_went(verb) or _with_particle(verb), "once")
    if occasion is None or verb.tag_ not in {"VBD", "VBN"} or is_passive(verb):
        return None
    return Begun(verb, _bearer(occasion, _arguments(verb, reading)), "asserted")


def _with_particle(verb: "Token") -> str:
    """ "Walk out", whatever the parse takes the second word for."""
    behind = verb.nbor(1) if verb.i + 1 < verb.sent.end else None
    return f"{verb.lemma} {behind.lower_}" if behind is not None and behind.head == verb else verb.lemma


def _went(verb: "Token") -> str | None:
    """ "Go on strike", as the words of one verb."""
    if verb.lemma != "go":
        return None
    state = next((p for c in verb.children if c.lower_ == "on" for p in c.children if p.dep_ == "pobj"), None)
    return f"go on {state.lemma}" if state is not None else None


def begun_since(verb: "Token", reading: "Reading") -> Begun | None:
    """ "Have been on strike since Monday", "have been fighting the army since June": what lasts began then."""
    if child(verb, "neg") is not None:
        return None
    if verb.lemma in _STAYING:
        states = (p for c in verb.children if c.lower_ in {"on", "under", "at", "in"} for p in c.children)
        occasion = next((o for p in states if p.dep_ == "pobj" and (o := occasion_called(p.lemma))), None)
    else:
        occasion = occasion_done(named(verb), "lasting") or _doing(verb) if verb.tag_ == "VBG" else None
    if occasion is None or not occasion.lasts:
        return None
    return Begun(verb, _bearer(occasion, _arguments(verb, reading)), "asserted")


def _doing(verb: "Token") -> Occasion | None:
    """What somebody has been doing: "have been *negotiating* since Monday"; named by the verb, as no noun does."""
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if not {"been"} <= auxiliaries or verb.lemma in _NOTHING_GOING_ON:
        return None
    return Occasion(verb.lemma, lasts=True)


def begun_on(verb: "Token", reading: "Reading") -> Begun | None:
    """What began on a day, or is to be held on it."""
    if child(verb, "neg") is not None:
        return None
    return _of_noun(verb, reading) or _in_court(verb) or _of_verb(verb, reading)
