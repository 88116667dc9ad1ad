"""The deeds that a sentence tells: for each verb who did it, to whom, when, and whether it was done at all."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.cast import last_word, name_tokens
from factcheck.extraction.cue_words import NOT_DONE_VERBS
from factcheck.extraction.cues import REPORTING
from factcheck.language.syntax import ancestors_or_self, child, is_passive, subject
from factcheck.model.statement import Deed, Filler, Rank, Standing
from factcheck.model.time import Time
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.language.tokens import Token

_filler_of, _deed, _rank = trusted(Filler), trusted(Deed), trusted(Rank)
_DEEPEST = 8  # heads above an infinitive in which its verb stands
_NO_VERBS = frozenset({"amod", "compound", "aux", "auxpass"})
_DENYING = frozenset({"aux", "auxpass", "neg"})
_NEAR = 40  # characters from a verb at which the words still belong to it
_ACTING = frozenset({"act", "serve", "work"})  # "acts as a reseller of": the noun tells the deed
_ABOUT = frozenset({"of", "on", "over", "about", "against", "for"})
_NOBODY = frozenset({"nobody", "none", "neither", "nothing"})
_ON = frozenset({"on", "in", "at", "that"})
_STANDINGS: dict[str, Standing] = {"denied": "denied", "asserted": "done"}


def _named(noun: "Token") -> "list[Token]":
    """The words of the name that a noun is or that stands beside it ("his aunt, Ana Ruiz"); none of several names."""
    if child(noun, "conj") is not None or noun.dep_ == "conj":
        return []
    last, beside = last_word(noun), child(noun, "appos")
    if last.pos_ != "PROPN" and beside is not None:
        last = last_word(beside)
    return name_tokens(last) if last.pos_ == "PROPN" and last.text[:1].isupper() else []


def _role(noun: "Token", name: "list[Token]") -> str:
    """The noun that says who a name's bearer is: "spokesman Tom Reed", "Tom Reed, a spokesman"."""
    if noun.pos_ == "NOUN":
        return noun.lemma
    before = name[0].nbor(-1) if name[0].i > noun.sent.start else None
    if before is not None and before.pos_ == "NOUN" and before.dep_ in {"compound", "nmod"}:
        return before.lemma
    beside = child(noun, "appos")
    return beside.lemma if beside is not None and beside.pos_ == "NOUN" else ""


def _whose(noun: "Token") -> tuple[str, ...]:
    """What a thing is of or about: "the crew of the trawler", "the trawler's crew", "the ban on parking".

    "The report of the *ballistics experts*" is of ballistics, too.
    """
    before = [c for c in noun.children if c.dep_ in {"compound", "poss"} and c.pos_ in {"NOUN", "PROPN"}]
    preps = (c for c in noun.children if c.dep_ == "prep" and c.lower_ in _ABOUT)
    behind = [p for prep in preps for p in prep.children if p.dep_ == "pobj" and p.pos_ in {"NOUN", "PROPN"}]
    theirs = [c for p in behind for c in p.children if c.dep_ == "compound" and c.pos_ in {"NOUN", "PROPN"}]
    return tuple(t.lower_ if t.pos_ == "PROPN" else t.lemma for t in [*before, *behind, *theirs])


def _filler(slot: str, noun: "Token") -> Filler:
    name = _named(noun)
    if not name:
        return _filler_of(slot=slot, text=noun.lemma, sort=noun.pos_, whose=_whose(noun))
    return _filler_of(
        slot=slot, text=" ".join(t.text for t in name), sort="NAME", role=_role(noun, name), bearer=name[-1].ent_type_
    )


def _behind(word: "Token", *prepositions: str) -> "Token | None":
    preps = (c for c in word.children if c.dep_ in {"prep", "agent"} and c.lower_ in prepositions)
    return next((p for prep in preps for p in prep.children if p.dep_ == "pobj"), None)


def _slots(verb: "Token", doer: "Token | None", other: "Token | None", reading: "Reading") -> tuple[Filler, ...]:
    found = [_filler(slot, noun) for slot, noun in (("agent", doer), ("patient", other)) if noun is not None]
    became = child(verb, "oprd")
    if became is not None and became.pos_ == "NOUN":
        found.append(_filler("as", became))  # "was named *captain*"
    for prep in verb.children:
        if prep.dep_ == "prep":
            behind = [noun for noun in prep.children if noun.dep_ == "pobj" and reading.time_of(noun) is None]
            found += [_filler(prep.lower_, noun) for noun in behind]
    return tuple(found)


def _yet_to_come(verb: "Token") -> bool:
    """ "Is yet to be named", "has yet to name him"."""
    above = verb.head
    return verb.dep_ == "xcomp" and above.lemma_ in {"be", "have"} and any(c.lower_ == "yet" for c in above.children)


def _standing(verb: "Token", reading: "Reading") -> Standing:
    if _yet_to_come(verb):
        return "denied"
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and _is_infinitive(verb):
        return "open"  # "is to be opened"
    polarity, certainty = reading.standing(verb)
    if polarity == "negative":
        return "denied" if certainty == "asserted" else "open"
    return _STANDINGS.get(certainty, "open")


def _is_nobody(noun: "Token") -> bool:
    """ "Nobody", "no one", "none of them"; "no schools in the north" are some of the schools."""
    return noun.lower_ in _NOBODY or (noun.lower_ == "one" and any(c.lower_ == "no" for c in noun.children))


def _is_infinitive(verb: "Token") -> bool:
    return _has_aux(verb, "to")


def _has_aux(verb: "Token", form: str) -> bool:
    for c in verb.children:  # noqa: SIM110 - asked of every verb, and a generator costs twice as much
        if c.dep_ == "aux" and c.lower_ == form:
            return True
    return False


def _under(verb: "Token") -> str:
    """The verb that an infinitive hangs on; none of "declined to", which only says that it was not done."""
    if not _is_infinitive(verb):
        return ""
    above = (node for node in islice(ancestors_or_self(verb.head), _DEEPEST) if node.pos_ == "VERB" and node != verb)
    governing = next(above, None)
    return governing.lemma if governing is not None and governing.lemma not in NOT_DONE_VERBS else ""


def parties(verb: "Token") -> "tuple[Token | None, Token | None]":
    """Who did what a verb tells, and whom or what it befell; None where the clause leaves it open."""
    if is_passive(verb):
        other = subject(verb) or (verb.head if verb.dep_ in {"acl", "relcl"} else None)
        if other is None and _is_infinitive(verb):  # "called for the ban to be lifted"
            other = _behind(verb.head, "for")
        return _behind(verb, "by"), other
    own = child(verb, "nsubj")
    if verb.dep_ == "relcl" and own is not None and own.tag_ in {"WDT", "WP"}:
        return None, child(verb, "dobj")  # "a car on 117th Street, which fled": who it was is often read wrongly
    return subject(verb), child(verb, "dobj")


def _named_by(verb: "Token", doer: "Token") -> "Token | None":
    """The noun that tells the deed beside a verb: "lodged a *complaint*", "acts as a *reseller* of"."""
    told = child(verb, "dobj")
    if verb.lemma in _ACTING:
        told = _behind(verb, "as")
    return told if told is not None and told.pos_ == "NOUN" and told != doer else None


def _bounded(first: "Token") -> bool:
    """Whether a date is an edge of a stretch of time: "before 1956", "as of Monday", "between May and July"."""
    before = first.nbor(-1) if first.i > first.sent.start else None
    return before is not None and before.pos_ in {"ADP", "SCONJ", "CCONJ", "PART"} and before.lower_ not in _ON


def _hangs_on(verb: "Token", tokens: "list[Token]") -> bool:
    """Whether a date says when somebody spoke: not "After two deaths this weekend, the mayor said"."""
    inside = {t.i for t in tokens}
    above = {t.head for t in tokens if t.head.i not in inside}
    return any(node == verb or (node.dep_ == "prep" and node.head == verb) for node in above)


def _words(verb: "Token", word: "Token", standing: Standing, nobody: "Token | None") -> tuple[int, int]:
    """Where the words of a deed begin and end: with what says that it was not done ("*is yet to be made public*")."""
    parts = [verb, word, *([nobody, *nobody.children] if nobody is not None else [])]
    if standing == "denied":
        over = [verb.head] if verb.dep_ == "xcomp" and _is_infinitive(verb) else []
        parts += [*over, *(c for node in (verb, *over) for c in node.children if c.dep_ in _DENYING)]
    elif word is verb:
        return verb.idx, verb.end
    near = [t for t in parts if abs(t.idx - verb.idx) <= _NEAR]
    return min(t.idx for t in near), max(t.end for t in near)


def deeds(reading: "Reading") -> Iterator[Deed]:
    """What the clauses of a sentence tell, in their order; a verb whose doer and undergoer are unknown tells none."""
    offset = reading.sentence.offset
    times: dict[int, list[Time]] = {}
    for time, tokens in reading.dated:
        if time.type == "DATE" and tokens and not _bounded(tokens[0]):
            verb = reading.head(tokens[-1])
            if verb.lemma not in REPORTING or _hangs_on(verb, tokens):
                times.setdefault(verb.i, []).append(time)
    for verb in reading.verbs:
        if verb.dep_ in _NO_VERBS:
            continue
        doer, other = parties(verb)
        participle = (
            verb.tag_ == "VBG" and child(verb, "aux") is None
        )  # "an order barring entry": who bars is left open
        if (doer is None and other is None) or (participle and doer is not None and other is None):
            continue
        doer = None if participle else doer
        standing, when = _standing(verb, reading), tuple(times.get(verb.i, ()))
        nobody = next((t for t in (doer, other) if t is not None and _is_nobody(t)), None)
        if nobody is not None and standing == "done":
            standing = "denied"
            doer, other = (t if t is not nobody else None for t in (doer, other))
        slots = _slots(verb, doer, other, reading)
        public = child(verb, "oprd", "acomp") if verb.lemma == "make" else None  # "was made public"
        under = _under(verb)
        word = public if public is not None and public.pos_ == "ADJ" else verb
        start, end = _words(verb, word, standing, nobody)
        yield _deed(
            start=offset + start, end=offset + end, lemma=word.lemma, pos=word.pos_, standing=standing,
            slots=slots, times=when, reports=verb.lemma in REPORTING, under=under,
            before=_has_aux(verb, "had"),
        )  # fmt: skip
        named = _named_by(verb, doer) if doer is not None else None
        if named is not None and not is_passive(verb):
            slots = _slots(named, doer, _behind(named, "of"), reading)
            yield _deed(
                start=offset + named.idx, end=offset + named.end, lemma=named.lemma, pos="NOUN", standing=standing,
                slots=slots, times=when, under=under,
            )  # fmt: skip


def ranks(reading: "Reading") -> Iterator[Rank]:
    """The ordinals before nouns: "the third deputy"; not "the first", which is often no count."""
    for token in reading.tokens:
        noun = token.head
        if token.dep_ != "amod" or noun.pos_ not in {"NOUN", "PROPN"} or reading.time_of(token) is not None:
            continue
        quantity = reading.quantity_of(token)
        if quantity is None or quantity.kind != "ordinal" or quantity.low != quantity.high or quantity.low is None:
            continue
        at = reading.sentence.offset + token.idx
        yield _rank(start=at, end=at + len(token), number=int(quantity.low), noun=noun.lemma)
