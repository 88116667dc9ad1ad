"""The deeds that a sentence tells: for each verb who did it, to whom, when, and whether it was done at all."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.cue_words import NOT_DONE_VERBS
from factcheck.extraction.attribution.cues import DENYING, REPORTING
from factcheck.extraction.predicates.circumstances import circumstances
from factcheck.extraction.predicates.fillers import filler
from factcheck.extraction.predicates.outlooks import BEHIND_ADJECTIVE, PLAINLY, Told, has_outlook, outlook
from factcheck.extraction.sentence.coordination import determiners
from factcheck.language.negation import is_nobody, is_none
from factcheck.language.syntax import SUBJECTS, ancestors_or_self, child, is_passive, of_one_spot, subject, undergoer
from factcheck.model.statement import CORE, Deed, Filler, Rank, Standing
from factcheck.model.time import Time
from factcheck.model.trusted import trusted
from factcheck.thesaurus.contraries import HURTING

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_deed, _rank = trusted(Deed), trusted(Rank)
_DEEPEST = 8  # heads above an infinitive in which its verb stands
_NO_VERBS = frozenset({"amod", "compound", "aux", "auxpass"})
_MANAGING = frozenset({"manage", "proceed", "continue", "begin", "start", "go"})
_ENSURING = frozenset("ensure demand require recommend propose urge order insist want wish ask decide see".split())
_LEFT_OR_DONE, _TAKING_BACK = NOT_DONE_VERBS | _MANAGING, DENYING | _ENSURING
_THEN = frozenset("previously formerly originally once usually normally often sometimes anymore yet".split())
# What was not done at once may have been done after all: "was not immediately arrested".
_AT_ONCE = frozenset("immediately initially instantly promptly straightaway".split())
# Told of what is given out later than it is known: "police did not identify the victims".
_DISCLOSING = frozenset("identify name release disclose reveal announce publish confirm comment".split())
_WHILE = frozenset({"when", "while", "as", "until"})
_LEADING_TO = frozenset({"prep", "agent"})
_COMPLETING = frozenset({"prt", "acomp", "oprd", "advmod"})  # words that make another deed of a verb
_AUXILIARIES = frozenset({"aux", "auxpass"})
_PRESENT = frozenset({"has", "have", "is", "are", "'s", "’s"})
# Verbs that only say that what their object tells was done: "made an apology".
_DOING = frozenset("make give lodge issue offer file hold have take launch conduct do commit receive get act".split())
_ABOVE = 4  # heads above a verb that may take back what it tells
_DENYING = frozenset({"aux", "auxpass", "neg"})
_NEAR = 40  # characters from a verb at which the words still belong to it
_HALTING = frozenset({"suspend", "halt", "resume", "ban"})
_ACTING = frozenset({"act", "serve", "work"})  # "acts as a reseller of": the noun tells the deed
_AWAITING = "await"
_OWN_DEEDS = _DOING | _ACTING | {_AWAITING}  # what stands beside these is done by whoever does them
_KNOWN = frozenset({"the", "this", "that", "these", "those"})  # before what somebody else may have done
_FUTURE = frozenset({"will", "shall", "wo", "'ll", "’ll"})
_ON = frozenset({"on", "in", "at", "that"})
# Whoever these befall is told to have done what hangs on them: "is suspected of *stealing*".
_ACCUSING = frozenset({"accuse", "suspect", "charge", "indict"})
_ACCUSATIONS = frozenset({"suspicion", "accusation", "allegation", "charge", "count"})
_STANDINGS: dict[str, Standing] = {"denied": "denied", "asserted": "done"}


def _behind(word: "Token", *prepositions: str) -> "Token | None":
    for prep in word.children:
        if prep.lower_ in prepositions and prep.dep_ in _LEADING_TO:
            for behind in prep.children:
                if behind.dep_ == "pobj":
                    return behind
    return None


def _slots(verb: "Token", doer: "Token | None", other: "Token | None", reading: "Reading") -> tuple[Filler, ...]:
    found = [filler("agent", doer, reading)] if doer is not None else []
    if other is not None:
        found.append(filler("patient", other, reading))
    became = child(verb, "oprd")
    if became is not None and became.pos_ == "NOUN":
        found.append(filler("as", became, reading))  # "was named *captain*"
    for prep in verb.children:
        if prep.dep_ == "prep":
            found += [
                filler(prep.lower_, noun, reading)
                for noun in prep.children
                if noun.dep_ == "pobj" and reading.time_of(noun) is None
            ]
    return tuple(found)


def _yet_to_come(verb: "Token") -> bool:
    """ "Is yet to be named", "has yet to name him"."""
    above = verb.head
    return verb.dep_ == "xcomp" and above.lemma_ in {"be", "have"} and any(c.lower_ == "yet" for c in above.children)


def _under_denied(verb: "Token", reading: "Reading") -> bool:
    """Whether a clause hangs by a preposition on one that is denied: "did not get as far as *making* an offer"."""
    above = next((t for t in verb.ancestors if t.pos_ in {"VERB", "AUX", "NOUN"}), None)
    return above is not None and above.pos_ == "VERB" and reading.standing(above).polarity == "negative"


def _standing(verb: "Token", reading: "Reading") -> Standing:
    if _yet_to_come(verb):
        return "denied"
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and _is_infinitive(verb):
        return "open"  # "is to be opened"
    standing = reading.standing(verb)
    if verb.dep_ == "pcomp" and standing.polarity != "negative" and _under_denied(verb, reading):
        return "open"
    if standing.polarity == "negative":
        return "denied" if standing.certainty == "asserted" else "open"
    return _STANDINGS.get(standing.certainty, "open")


def bearing(verb: "Token", reading: "Reading", slots: tuple[Filler, ...]) -> tuple[Standing, bool, bool, bool]:
    """How a clause is meant: done, denied or open; whether it will be, is so till now, and is denied by somebody."""
    standing, to_come, so_far, loose = _standing(verb, reading), False, False, False
    if standing == "done":
        # of its own: in "nobody was hurt and was grateful" the parse shares the doer
        if reading.of_none and any(f.none for f in slots if f.slot in CORE) and any(map(is_none, verb.children)):
            standing = "denied"
            loose = of_one_spot(verb)
    elif standing == "open":
        first = verb.head if verb.dep_ == "conj" and child(verb, "aux") is None else verb
        to_come = any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in first.children)
    loose = loose or _is_loose(verb)
    if standing == "denied":
        loose = loose or any(c.dep_ == "advmod" and c.lower_ in _AT_ONCE for c in verb.children)
        so_far = verb.lemma in _DISCLOSING or _is_present(verb)
    return standing, to_come, so_far, loose


def _is_present(verb: "Token") -> bool:
    """ "Has not resigned", "there are no suspects": how things stand."""
    return verb.lower_ in _PRESENT or any(c.lower_ in _PRESENT for c in verb.children if c.dep_ in _AUXILIARIES)


def _is_loose(verb: "Token") -> bool:
    """Whether the text does not vouch for what a verb tells, nor for that it was not so."""
    if _is_infinitive(verb) and verb.head.lemma not in _LEFT_OR_DONE and not _need_not(verb.head):
        return True
    for c in verb.children:
        if c.dep_ == "advmod" and c.lower_ in _THEN:
            return True
        if c.dep_ == "advcl" and any(t.lower_ in _WHILE for t in c.children) and verb.lemma not in HURTING:
            return any(
                is_none(t) for t in verb.children if t.dep_ in SUBJECTS
            )  # "no shot was fired when he was arrested": there, then
    return _taken_back(verb)


def _taken_back(verb: "Token") -> bool:
    """Whether a verb above one takes back what it tells: "insisted that", "did not say that he fired"."""
    below = verb
    for _ in range(1, _ABOVE):
        node = below.head
        if node is below:
            return False
        if node.lemma in _TAKING_BACK:
            return True
        completes = below.dep_ in {"ccomp", "xcomp"}
        for c in node.children:
            # "did not say that he fired", "didn't feel that it worked"
            if c.lower_ == "sure" or (completes and c.dep_ == "neg" and not _need_not(node)):
                return True
        if below.dep_ in {"relcl", "acl", "conj"}:
            return False
        below = node
    return False


def _within(verb: "Token") -> tuple[str, ...]:
    at = verb.i
    return tuple([_unless(c) for c in verb.children if c.dep_ in _COMPLETING and c.i > at])


def _unless(word: "Token") -> str:
    """A word that makes another deed of its verb, with a "not" of its own: who pleads *not guilty* denies it."""
    return f"not {word.lower_}" if any(c.dep_ == "neg" for c in word.children) else word.lower_


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
    if governing is not None and _need_not(governing):
        return ""
    return governing.lemma if governing is not None and governing.lemma not in NOT_DONE_VERBS else ""


def _need_not(above: "Token") -> bool:
    """ "Never *had* to testify": he did not; "has not yet had to" leaves it open."""
    return above.lemma == "have" and above.tag_ == "VBD" and child(above, "neg") is not None


def _is_cleft(noun: "Token") -> bool:
    """ "It was a *cleaner* who …": the clause that follows tells what the cleaner did, and nobody else."""
    if noun.dep_ != "attr" or noun.head.lemma_ != "be":
        return False
    lead = child(noun.head, "nsubj")
    denied = any(t.dep_ == "neg" or t.lower_ == "not" for t in noun.doc[noun.head.i : noun.i])
    return lead is not None and lead.lower_ == "it" and not denied


def parties(verb: "Token") -> "tuple[Token | None, Token | None]":
    """Who did what a verb tells, and whom or what it befell; None where the clause leaves it open."""
    if is_passive(verb):
        other = subject(verb) or (verb.head if verb.dep_ in {"acl", "relcl"} else _governed(verb))
        if other is None and _is_infinitive(verb):  # "called for the ban to be lifted"
            other = _behind(verb.head, "for")
        return _behind(verb, "by"), other
    own = child(verb, "nsubj")
    if verb.dep_ == "relcl" and own is not None and own.tag_ in {"WDT", "WP"}:
        if _is_cleft(verb.head):
            return verb.head, child(verb, "dobj")
        return None, child(verb, "dobj")  # "a car on 117th Street, which fled": who it was is often read wrongly
    return subject(verb) or _governed(verb), child(verb, "dobj") or _halted(verb)


def _governed(verb: "Token") -> "Token | None":
    """Who is told to do it in the clause above: "*Bell* is likely to sing", "the *court* ruled without hearing her"."""
    above = verb.head
    if verb.dep_ == "xcomp" and above.lower_ in BEHIND_ADJECTIVE and above.dep_ == "acomp":
        return subject(above.head)
    if verb.dep_ == "pcomp":
        if above.lower_ == "without" and above.head.pos_ == "VERB":
            return undergoer(above.head) if is_passive(above.head) else subject(above.head)
        if above.lower_ == "from" and is_passive(above.head):
            return undergoer(above.head)  # "was barred from singing"
        if above.lower_ == "of" and above.head.lower_ == "short":
            return subject(above.head.head)
    return None


def _halted(verb: "Token") -> "Token | None":
    """What is told as done, where that is all that a verb tells the end of: "bookmakers suspended *betting*"."""
    doing = child(verb, "xcomp") if verb.lemma in _HALTING else None
    return doing if doing is not None and doing.tag_ == "VBG" and child(doing, "dobj") is None else None


def _laid_on(verb: "Token") -> "Token | None":
    """Whom a deed is laid on that has no doer of its own: "is accused of *lying*", "arrested on suspicion of *lying*".

    "He denied *lying*": whoever denies it.
    """
    above = verb.head
    if verb.dep_ == "xcomp":
        return subject(above) if verb.tag_ == "VBG" and above.lemma in DENYING else None
    if verb.dep_ != "pcomp":
        return None
    word = above.head
    if word.lemma in _ACCUSING:
        return undergoer(word)
    if word.dep_ == "dobj" and word.head.lemma in _ACCUSING:
        return word  # "suspect *Bell* of lying"
    if word.pos_ != "NOUN" or word.lemma not in _ACCUSATIONS:
        return None
    if word.dep_ == "dobj":
        return subject(word.head)  # "faces charges of lying"
    if word.dep_ != "pobj":
        return None
    verb = word.head.head
    return undergoer(verb) or (subject(verb) if verb.lemma_ == "be" else None)  # "is under suspicion of lying"


def _named_by(verb: "Token", doer: "Token") -> "Token | None":
    """The noun that tells the deed beside a verb: "lodged a *complaint*", "acts as a *reseller* of"."""
    told = child(verb, "dobj")
    if verb.lemma in _ACTING:
        told = _behind(verb, "as")
    if told is None or told.pos_ != "NOUN" or told == doer:
        return None
    # who "dismissed the report" has made none; who "filed the report" has, as who "sent its report"
    others = verb.lemma not in _OWN_DEEDS and not _KNOWN.isdisjoint(determiners(told))
    return None if others else told


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


def _awaited(named: "Token", bearer: "Token | None", when: tuple[Time, ...], reading: "Reading") -> Deed:
    """What a thing still waits for: "the bill is awaiting the mayor's *signature*"; the mayor has not signed it."""
    at, by = reading.sentence.offset + named.idx, child(named, "poss") or _behind(named, "of", "from", "by")
    return _deed(
        start=at, end=at + len(named), lemma=named.lemma, pos="NOUN", standing="open", times=when,
        slots=_slots(named, by, bearer, reading), so_far=True, loose=True, outlook="ahead",
    )  # fmt: skip


def _nobody(doer: "Token | None", other: "Token | None") -> "Token | None":
    """Whichever of the two that a verb has is "nobody"."""
    if doer is not None and is_nobody(doer):
        return doer
    return other if other is not None and is_nobody(other) else None


def _as_told(told: Told, standing: Standing, *, loose: bool) -> tuple[Standing, bool]:
    """A clause's standing and looseness by what is told around its verb: "was unable to leave" denies the leaving."""
    if told.standing is None:
        return standing, loose
    return told.standing, loose and not (told.standing == "denied" and not told.outlook)


def deeds(reading: "Reading") -> Iterator[Deed]:
    """What the clauses of a sentence tell, in their order; a verb whose doer and undergoer are unknown tells none."""
    offset = reading.sentence.offset
    times: dict[int, list[Time]] = {}
    for time, tokens in reading.dated:
        if time.type == "DATE" and tokens and not _bounded(tokens[0]):
            verb = reading.head(tokens[-1])
            if verb.lemma not in REPORTING or _hangs_on(verb, tokens):
                times.setdefault(verb.i, []).append(time)
    looks = has_outlook(reading)
    for verb in reading.verbs:
        if verb.dep_ in _NO_VERBS:
            continue
        told = outlook(verb) if looks else PLAINLY
        doer, other = parties(verb)
        participle = (
            verb.tag_ == "VBG" and told.standing is None and child(verb, "aux") is None
        )  # "an order barring entry": who bars is left open
        laid = _laid_on(verb) if doer is None or participle else None
        if laid is None and ((doer is None and other is None) or (participle and doer is not None and other is None)):
            continue
        doer = laid if laid is not None else None if participle else doer
        nobody = _nobody(doer, other) if reading.of_none else None
        slots, when = _slots(verb, doer, other, reading), tuple(times.get(verb.i, ()))
        standing, to_come, so_far, loose = bearing(verb, reading, slots)
        standing, loose = _as_told(told, standing, loose=loose)
        hedged = standing == "open" and reading.standing(verb).certainty == "hedged"
        public = child(verb, "oprd", "acomp") if verb.lemma == "make" else None  # "was made public"
        under = _under(verb)
        word = public if public is not None and public.pos_ == "ADJ" else verb
        start, end = _words(verb, word, standing, nobody)
        yield _deed(
            start=offset + start, end=offset + end, lemma=word.lemma, pos=word.pos_, standing=standing,
            slots=slots, times=when, reports=verb.lemma in REPORTING, under=under,
            before=_has_aux(verb, "had"), within=_within(verb), to_come=to_come, so_far=so_far, loose=loose,
            hedged=hedged, circumstances=circumstances(verb, other, reading), outlook=told.outlook,
        )  # fmt: skip
        named = _named_by(verb, doer) if doer is not None else None
        if named is not None and verb.lemma == _AWAITING:
            yield _awaited(named, doer, when, reading)
        elif named is not None and not is_passive(verb):
            slots = _slots(named, doer, _behind(named, "of"), reading)
            narrowed = standing == "denied" and child(named, "amod") is not None  # "made no *formal* complaint"
            yield _deed(
                start=offset + named.idx, end=offset + named.end, lemma=named.lemma, pos="NOUN", standing=standing,
                slots=slots, times=when, under=under, to_come=to_come, so_far=so_far,
                loose=loose or narrowed or verb.lemma not in _DOING,
            )  # fmt: skip


def ranks(reading: "Reading") -> Iterator[Rank]:
    """The ordinals before nouns: "the third deputy"; not "the first", which is often no count."""
    if not reading.quantities or not any(quantity.kind == "ordinal" for quantity in reading.quantities):
        return
    for token in reading.tokens:
        noun = token.head
        if token.dep_ != "amod" or noun.pos_ not in {"NOUN", "PROPN"} or reading.time_of(token) is not None:
            continue
        quantity = reading.quantity_of(token)
        if quantity is None or quantity.kind != "ordinal" or quantity.low != quantity.high or quantity.low is None:
            continue
        at = reading.sentence.offset + token.idx
        yield _rank(start=at, end=at + len(token), number=int(quantity.low), noun=noun.lemma)
