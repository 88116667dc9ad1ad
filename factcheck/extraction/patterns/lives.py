"""`lives`: what is told of a life: where somebody died, who was there, what the parents did.

The lexicon's `asserts` says what a word tells: the sort of place that somebody died in ("deathplace: hospital"), that
nobody was there or somebody was ("deathbed: alone"), whose work is told ("parents: father").
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.persons.whose import doer, whose
from factcheck.extraction.sentence.coordination import coordinated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.negation import is_nobody
from factcheck.language.syntax import child, is_passive, named, noun_words, subject, undergoer
from factcheck.model.value import TraitValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.claim import Whose

_DYING = frozenset({"die", "pass away"})
_FINDING = frozenset({"find", "pronounce", "declare"})
_OF_DEATH = _DYING | _FINDING | {"pass"}
_AT = frozenset({"in", "at", "on", "aboard", "inside"})
_BESIDE = frozenset({"in", "at", "by"})
_HIS = frozenset({"his", "her"})
_HIM = frozenset({"him", "her"})
_TO = frozenset({"to"})
_NO_WORK = frozenset({"child", "boy", "girl", "baby", "son", "daughter", "man", "woman", "family", "couple", "member"})
_MOST = 2  # parents
_LONGEST_FOCUS = 80


def _behind(word: "Token", prepositions: frozenset[str]) -> "Iterator[Token]":
    for prep in word.children:
        if prep.dep_ == "prep" and prep.lower_ in prepositions:
            yield from (c for c in prep.children if c.dep_ == "pobj")


def _dead(verb: "Token") -> "Token | None":
    """Who a verb tells has died: "she died", "was found dead"; None where it tells no death."""
    if negated(verb):
        return None
    if named(verb) in _DYING:
        own = child(verb, "nsubj", "nsubjpass")
        return verb.head if verb.dep_ == "relcl" and own is not None and own.tag_ in {"WDT", "WP"} else doer(verb)
    said = child(verb, "oprd", "acomp", "advmod", "xcomp") if verb.lemma in _FINDING else None
    return undergoer(verb) if said is not None and said.lower_ == "dead" and is_passive(verb) else None


def _asserts(noun: "Token", kind: Kind) -> str:
    """What the lexicon has for a noun, by the word before it and it ("care home"), else by the noun."""
    for form in (noun_words(noun), noun.lemma):
        for entry in kind.entries(form, form, "NOUN"):
            return entry.asserts
    return ""


# "One died at the scene, the other in hospital": whose death it is the words do not tell.
_ONE_OF_SEVERAL = frozenset("one other another first second third latter former both".split())


def _place(verb: "Token", kind: Kind) -> "Iterator[tuple[Token, str]]":
    """The place behind a verb of dying, as the sort of place it is."""
    preps = [c for c in verb.children if c.dep_ == "prep"]
    said = child(verb, "oprd", "acomp", "advmod", "xcomp")
    preps += [c for c in said.children if c.dep_ == "prep"] if said is not None else []
    for prep in preps:
        for noun in (c for c in prep.children if c.dep_ == "pobj" and prep.lower_ in _AT):
            what, _, sort = _asserts(noun, kind).partition(": ")
            theirs = child(noun, "poss")
            own = sort != "home" or (theirs is not None and theirs.lower_ in _HIS) or noun.lemma == "home"
            # "pronounced dead in hospital": of where it happened it tells nothing
            if what == "deathplace" and own and (sort == "scene" or verb.lemma not in {"pronounce", "declare"}):
                yield noun, sort


def _company(verb: "Token", reading: Reading, kind: Kind) -> "Token | None":
    """The word that tells who was there: "died alone", "with his sons at his side", "surrounded by her family"."""
    behind = reading.tokens[verb.i - reading.tokens[0].i + 1 :]
    for token in behind:
        sort = next((e.asserts for e in kind.entries(token.lemma, token.lower_, token.pos_)), "")
        if sort.startswith("deathbed"):
            beside = token.head.lower_ in _BESIDE and child(token, "poss") is not None
            if token.pos_ != "NOUN" or beside:
                return token
        if token.text in {";", ":"} or token.lemma in {"say", "leave"}:
            break
    return None


def _with_him(token: "Token") -> "tuple[Token, Token] | None":
    """ "Her sons were with her when she died": the verb, and the pronoun of whoever died."""
    if token.lower_ not in _HIM or token.head.lower_ != "with" or token.head.head.lemma_ != "be":
        return None
    verb = token.head.head
    dying = (c for c in verb.children if c.dep_ == "advcl" and named(c) in _DYING)
    return (verb, token) if next(dying, None) is not None else None


def _child_of(noun: "Token") -> "Token | None":
    """Who is told to be somebody's child: "born as the *son* of", "Reed, the *son* of", "she is the *daughter* of"."""
    if noun.dep_ == "appos":
        return noun.head
    if noun.dep_ == "attr":
        return subject(noun.head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        return doer(noun.head.head)
    before = noun.left_edge.i == noun.sent.start  # "The son of a smith, Reed learned to read late"
    return subject(noun.sent.root) if before and noun.dep_ not in {"nsubj", "nsubjpass"} else None


def _works(nouns: "list[Token]") -> tuple[str, ...]:
    """The occupations that nouns tell; none where one of them tells no occupation."""
    fit = all(n.tag_ == "NN" and not n.ent_type_ and n.lemma not in _NO_WORK for n in nouns)
    return tuple(noun_words(n) for n in nouns) if fit and len(nouns) <= _MOST else ()


def _parents(token: "Token", kind: Kind) -> "Iterator[tuple[str, Token, list[Token], Token | None]]":
    """Which parent's work is told, the word that governs it, the words for it, and whose parent it is."""
    of = next((e.asserts.partition(": ")[2] for e in kind.entries(token.lemma, token.lower_, token.pos_)), "")
    if of == "either":  # "the son of a tram driver", "was born to a baker and a seamstress"
        told = next(_behind(token, _TO if token.pos_ == "VERB" else frozenset({"of"})), None)
        if told is not None:
            yield of, token, list(coordinated(told)), doer(token) if token.pos_ == "VERB" else _child_of(token)
    elif of and token.dep_ == "nsubj" and child(token, "poss") is not None:  # "her father was a miner"
        verb = token.head
        work = child(verb, "attr") if verb.lemma_ == "be" and not negated(verb) else None
        if verb.lemma == "work":
            work = next(_behind(verb, frozenset({"as"})), None)
        if work is not None and child(work, "det") is not None and child(work, "det").lower_ in {"a", "an"}:  # type: ignore[union-attr]  # asked just before
            yield of, verb, list(coordinated(work)), child(token, "poss")


def _assertion(
    reading: Reading, trigger: "Token", words: "list[Token]", of: "Whose", trait: tuple[str, str, tuple[str, ...]]
) -> Assertion:
    relation, answer, path = trait
    ends = sorted(words, key=lambda t: t.i)
    focus = reading.sentence.span(ends[0], ends[-1])
    if focus.end - focus.start > _LONGEST_FOCUS:
        focus = reading.sentence.span(words[-1], words[-1])
    bearer = of.name or of.called[0]
    value = TraitValue(text=reading.words(focus), relation=relation, bearer=bearer, answer=answer, path=path)
    return Assertion(
        trigger=trigger, focus=focus, value=value, attribute=relation, subject=bearer.lower(), whose=of
    )  # fmt: skip


def _of_death(verb: "Token", reading: Reading, kind: Kind) -> Iterator[Assertion]:
    who = _dead(verb)
    of = whose(who, reading) if who is not None and who.lower_ not in _ONE_OF_SEVERAL else None
    if of is None:
        return
    for noun, sort in _place(verb, kind):
        yield _assertion(reading, verb, [verb, noun], of, ("deathplace", noun.lemma, (sort,)))
    told = _company(verb, reading, kind) if named(verb) in _DYING else None
    if told is not None:
        sort = next(e.asserts for e in kind.entries(told.lemma, told.lower_, told.pos_)).partition(": ")[2]
        yield _assertion(reading, verb, [verb, told], of, ("deathbed", told.lower_, (sort,)))


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each fact of a life whose bearer the sentence tells."""
    if not reading.forms.isdisjoint(_OF_DEATH):
        for token in reading.tokens:
            if token.pos_ == "VERB":
                yield from _of_death(token, reading, kind)
            found = _with_him(token)
            of = whose(found[1], reading) if found is not None else None
            if found is not None and of is not None:
                who = subject(found[0])
                alone = negated(found[0]) or (who is not None and is_nobody(who))
                sort = "alone" if alone else "company"
                yield _assertion(reading, found[0], [found[0], token], of, ("deathbed", sort, (sort,)))
    for token in reading.triggers(kind):
        for which, trigger, nouns, who in _parents(token, kind):
            of, works = whose(who, reading), _works(nouns)
            if of is not None and works and of.name is not None:
                relation = "both" if len(works) == _MOST else which
                yield _assertion(
                    reading, trigger, [token, *nouns], of, ("parents", " and ".join(works), (relation, *works))
                )
