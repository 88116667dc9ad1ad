"""What fills a slot of a deed: the name, or the noun with what tells whose it is, how many and whether any at all."""

from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.language.negation import is_nobody, is_none
from factcheck.language.syntax import SUBJECTS, child
from factcheck.model.statement import Filler
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_filler_of = trusted(Filler)
_POINTING = frozenset({"the", "this", "that", "these", "those"})
_OTHERS = frozenset({"else", "other", "others", "further", "more", "additional"})
_NARROWING = frozenset({"prep", "relcl", "acl"})  # "nobody in the van was hurt" denies nothing of those beside it
_OF_WHICH = frozenset({"NUM", "PRON", "DET", "ADJ"})
_EVERY = frozenset({"all", "both", "every", "each"})
_ONE_MORE = frozenset({"nsubj", "nsubjpass", "npadvmod"})
_ABOUT = frozenset({"of", "on", "over", "about", "against", "for"})


def _called(noun: "Token") -> "Token | None":
    """The name right behind the noun for its bearer, of which the parse makes one more subject: "nurse *Ada Lunt*"."""
    if noun.dep_ not in SUBJECTS or noun.pos_ != "NOUN" or noun.i + 1 >= noun.sent.end:
        return None
    behind = noun.nbor(1)
    if behind.pos_ != "PROPN" or behind.i > noun.head.i:
        return None
    last = behind.head if behind.dep_ == "compound" else behind
    return last if last.head is noun.head and last.dep_ in _ONE_MORE else None


def _named(noun: "Token") -> "list[Token]":
    """The words of the name that a noun is or that stands beside it ("his aunt, Ana Ruiz"); none of several names."""
    if noun.dep_ == "conj":
        return []
    beside: Token | None = None
    for c in noun.children:
        if c.dep_ == "conj":
            return []
        if c.dep_ == "appos" and beside is None:
            beside = c
    last = last_word(noun)
    if last.pos_ != "PROPN":
        beside = beside if beside is not None else _called(noun)
        if beside is not None:
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
    before: list[Token] = []
    behind: list[Token] = []
    for c in noun.children:
        if c.dep_ in {"compound", "poss"}:
            if c.pos_ in {"NOUN", "PROPN"}:
                before.append(c)
        elif c.dep_ == "prep" and c.lower_ in _ABOUT:
            behind += [p for p in c.children if p.dep_ == "pobj" and p.pos_ in {"NOUN", "PROPN"}]
    if not (before or behind):
        return ()
    theirs = [c for p in behind for c in p.children if c.dep_ == "compound" and c.pos_ in {"NOUN", "PROPN"}]
    return tuple(t.lower_ if t.pos_ == "PROPN" else t.lemma for t in [*before, *behind, *theirs])


def _stands_for(noun: "Token", reading: "Reading") -> str:
    """The name of whom a pronoun or a description ("the singer") stands for, if that can be told."""
    return reading.meant_by(noun) or ""


def filler(slot: str, noun: "Token", reading: "Reading") -> Filler:
    """What fills a slot: a name, or the noun, of some of a number of things that of all."""
    name = _named(noun)
    if name:
        return _filler_of(
            slot=slot, text=written(name), sort="NAME", role=_role(noun, name),
            bearer=name[-1].ent_type_, known=True,
        )  # fmt: skip
    none, every = reading.of_none and is_none(noun), _of_which(noun)
    if every is not None:
        whole = noun.lower_ in _EVERY
        return _filler_of(
            slot=slot, text=every.lemma, sort=every.pos_, whose=_whose(every), part=not none and not whole, none=none,
            whole=whole,
        )  # fmt: skip
    known = part = whole = False
    beside: list[str] = []
    for c in noun.children:
        dep = c.dep_
        if dep == "poss" or (dep == "det" and c.lower_ in _POINTING):
            known = True
        elif c.lower_ in _EVERY:
            whole = True
        elif dep == "nummod" or (none and (c.lower_ in _OTHERS or (dep in _NARROWING and is_nobody(noun)))):
            part = True
        elif dep == "amod":
            beside.append(c.lemma)
    return _filler_of(
        slot=slot, text=noun.lemma, sort=noun.pos_, whose=_whose(noun) if noun.children else (),
        meant=_stands_for(noun, reading),
        beside=tuple(beside), known=known, part=part and not known and not whole, none=none, whole=whole,
    )  # fmt: skip


def _of_which(noun: "Token") -> "Token | None":
    """ "Two of the *guards*", "some of them": of what something is a part."""
    if noun.pos_ in _OF_WHICH:
        for c in noun.children:
            if c.lower_ == "of" and (behind := child(c, "pobj")) is not None:
                return behind
    return None
