"""Where in the sentence those stand whom a word says something befell; the lexicon names it as the word's `role`.

- `object`: the verb's object, in the passive its subject ("shot two", "two were shot");
- `patient`: the same of a verb that always has one, so that a clause without an object is a passive ("three injured");
- `subject`: the verb's subject ("two died"), `intransitive`: only where it has no object ("two are missing", "two
  remain missing");
  `active`: where the clause is no passive either ("she is expected to survive"; "the bodies were recovered");
- `apart`: the number before an adverb ("five were shot, two of them fatally");
- `lying`: whoever is somewhere ("are in hospital"; not "doctors in the hospital");
- `modified`: the noun an adjective describes ("24 dead", "left 24 people dead");
- `noun`: the noun's own phrase ("12 deaths", "the deaths of 12 people", "the boy's death");
- `members`: those a noun is of ("the bodies of two women");
- `toll`: the number a noun is said to be ("the death toll rose to 24");
- `bearer`: whoever has the thing ("taken to hospital with gunshot wounds", "she is in a critical condition").
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.language.syntax import child, is_passive, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PUTTING = frozenset({"put", "raise", "place", "bring", "revise", "lower"})
_BEARING = frozenset({"suffer", "sustain", "receive", "have", "get", "incur"})
_HOLDING = frozenset({"with", "from", "in", "for"})
_BEFORE_CLAUSES = frozenset({"after", "before", "since", "until"})
_BEING = frozenset({"be", "remain", "lie", "stay"})
_SAID_OF = frozenset({"acomp", "oprd", "xcomp"})
_HELD_FOR = frozenset({"be", "remain", "stay", "report", "list", "go", "declare", "fear", "presume"})
_NEAR = 3  # heads over a noun
_FAR = 20  # words of a phrase in which the number of a toll may stand
_SELF = frozenset({"himself", "herself", "themselves", "themself", "itself"})
# The roles of those who stand right before the word in a clause without a verb ("two dead and four others injured").
RESULTING = frozenset({"object", "patient", "modified"})


def _doer(verb: "Token") -> "Token | None":
    """A verb's subject, also of one that hangs on another: "shot his wife before killing himself"."""
    found = subject(verb)
    if found is None and verb.dep_ == "pcomp" and verb.head.dep_ == "prep":
        return subject(verb.head.head)
    return subject(verb.head) if found is None and verb.dep_ == "advcl" and verb.tag_ == "VBG" else found


def _participle(token: "Token") -> bool:
    """ "Two injured men"; in "one of five men shot in the bar" the tagger takes it for a finite verb."""
    if token.tag_ == "VBN":
        return token.dep_ in {"amod", "acl"}
    return token.tag_ == "VBD" and token.dep_ == "acl" and child(token, "nsubj") is None


def _left_of(verb: "Token") -> "Token | None":
    """ "After a 17-year-old was shot", where the parse hangs the boy on "after": who stands right before "was"."""
    auxiliary = child(verb, "aux", "auxpass")
    if verb.tag_ != "VBN" or auxiliary is None or auxiliary.i == 0 or child(verb, "auxpass") is None:
        return None
    before = auxiliary.nbor(-1)
    return before if before.dep_ == "pobj" and before.head.lower_ in _BEFORE_CLAUSES else None


def _object(token: "Token") -> "Iterator[Token]":
    # "a landslide killed [read as: that was killed] 23 villagers": who has an object is no passive
    found = child(token, "dobj") or undergoer(token)
    if found is not None and found.lower_ in _SELF:  # "shot himself in the foot"
        found = _doer(token)
    if found is not None:
        yield found
    elif _participle(token):
        yield token.head
    elif token.dep_ in {"advcl", "ccomp", "oprd"} and token.head.lemma_ == "leave":  # "left eight people wounded"
        yield from (c for c in token.head.children if c.dep_ == "dobj")
    elif token.dep_ in {"oprd", "xcomp", "acomp"} and token.tag_ == "VBN":  # "two guests appear hurt"
        yield from (c for c in (subject(token.head),) if c is not None)
    elif (missed := _left_of(token)) is not None:
        yield missed
    elif token.tag_ == "VBN" and child(token, "auxpass") is not None:  # "Injured in the blast were two porters"
        auxiliaries = [token, *(c for c in token.children if c.dep_ == "auxpass")]
        yield from (c for verb in auxiliaries for c in verb.children if c.dep_ == "attr" and c.i > token.i)
    elif token.tag_ == "VBN" and child(token, "aux") is None:  # "Two shot in Leeds"
        yield from (c for c in token.children if c.dep_ == "nsubj")


def _patient(token: "Token") -> "Iterator[Token]":
    yield from _object(token)
    if token.tag_ in {"VBD", "VBN"} and child(token, "dobj", "aux") is None and not is_passive(token):
        found = child(token, "nsubj")
        if found is not None:
            yield found


def _subject(token: "Token") -> "Iterator[Token]":
    if token.dep_ in {"relcl", "acl"}:
        found: Token | None = token.head
        own = child(token, "nsubj")
        if own is not None and own.tag_ not in {"WDT", "WP"}:  # "the day he died"
            found = own
    else:
        found = _doer(token)
    if found is not None:
        yield found


def _intransitive(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ in _SAID_OF and above.lemma_ in _HELD_FOR:  # "three remain missing", "was reported missing"
        who = subject(above)
        yield from () if who is None else (who,)
    elif child(token, "dobj") is None:
        yield from _subject(token)


def _active(token: "Token") -> "Iterator[Token]":
    if child(token, "dobj") is None and not is_passive(token):  # "the gun was recovered"
        yield from _subject(token)


def _lying(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ != "pobj" or above.lower_ != "in":
        return
    if above.head.lemma_ in _BEING:
        yield from _subject(above.head)
    elif any(node.lemma_ == "leave" for node in islice(above.head.ancestors, _NEAR)):  # "left three in hospital"
        yield above.head


def _modified(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ in {"amod", "acl", "appos"}:
        yield above
    elif token.dep_ in {"acomp", "oprd", "ccomp", "attr", "conj", "xcomp"}:
        # "left 24 people dead": the object is what the adjective says something of, in the passive the subject
        for found in (child(above, "dobj"), subject(above), subject(token)):
            if found is not None:
                yield found
                break
    yield from (c for c in token.children if c.dep_ in {"nummod", "nsubj", "npadvmod", "compound"} and c.i < token.i)


def _noun(token: "Token") -> "Iterator[Token]":
    yield token
    yield from (c for c in token.children if c.dep_ == "poss")
    yield from (p for c in token.children if c.lower_ in {"of", "among"} for p in c.children if p.dep_ == "pobj")


def _members(token: "Token") -> "Iterator[Token]":
    yield from (p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj")


def _toll(token: "Token") -> "Iterator[Token]":
    put = token.dep_ == "dobj" and token.head.lemma in _PUTTING  # "officials put the toll at 12"
    for node in (token, *([token.head] if token.dep_ in _SUBJECTS or put else [])):
        yield from (p for c in node.children if c.lower_ in {"of", "to", "at"} for p in c.children if p.dep_ == "pobj")
        yield from (c for c in node.children if c != token and c.dep_ in {"dobj", "attr", "acomp"})
    if put and all(c.lower_ not in {"to", "at"} for c in token.head.children):
        yield from _put_at(token)


def _put_at(toll: "Token") -> "Iterator[Token]":
    """The number at which a toll is put, where the parse hangs it on what stands between.

    "Put the toll from the ferry sinking off Osmo *at 12*".
    """
    for word in islice(toll.head.subtree, _FAR):
        if word.lower_ == "at" and word.i > toll.i:
            yield from (p for p in word.children if p.dep_ == "pobj" and p.pos_ == "NUM")


def _bearer(token: "Token") -> "Iterator[Token]":
    above = token.head
    if token.dep_ == "dobj" and above.lemma in _BEARING:
        yield from _subject(above)
    elif token.dep_ == "pobj" and above.lower_ in _HOLDING:
        holder = above.head
        if holder.lemma == "suffer":  # has no passive: "phoned from the city that two had suffered from burns"
            yield from _subject(holder)
        elif holder.pos_ in {"VERB", "AUX"}:
            found = undergoer(holder) if is_passive(holder) or child(holder, "dobj") is not None else None
            yield from [found] if found is not None and found.lower_ not in _SELF else _subject(holder)
        elif holder.dep_ == "pobj" and holder.head.lower_ in {"to", "at", "in"}:  # "taken to hospital with wounds"
            verb = holder.head.head
            found = undergoer(verb) if verb.pos_ == "VERB" else None
            yield from [found] if found is not None else []
        else:
            yield holder


def told_apart(adverb: "Token") -> "Token | None":
    """The number that an adverb says something of: "five were shot, two fatally", "three of them fatally"."""
    last = adverb.i + 1 == len(adverb.doc) or adverb.nbor(1).pos_ not in {
        "VERB",
        "ADJ",
    }  # not "two fatally wounded men"
    if adverb.pos_ != "ADV" or not last:
        return None
    if adverb.head.pos_ == "NUM" and adverb.head.i < adverb.i:
        return adverb.head
    if adverb.i > 2 and adverb.nbor(-1).lower_ in {"them", "whom"} and adverb.nbor(-3).pos_ == "NUM":
        return adverb.nbor(-3)
    return None


def _apart(token: "Token") -> "Iterator[Token]":
    found = told_apart(token)
    if found is not None:
        yield found


ROLES: Mapping[str, Callable[["Token"], "Iterator[Token]"]] = {
    "object": _object, "patient": _patient, "subject": _subject,
    "intransitive": _intransitive, "modified": _modified, "noun": _noun, "toll": _toll,
    "bearer": _bearer, "members": _members, "active": _active,
    "apart": _apart, "lying": _lying,
}  # fmt: skip
