"""Of which person something is told: a name, a pronoun, or a description that can mean one person only.

"Ana Ruiz", "Ruiz" where the article names her in full, "she" after a sentence about her, "the pianist" where the
article calls one person so, "the 34-year-old" behind a sentence about one person. What another article must settle
("the pianist" of an article that never says who that is) is left with the noun.
"""

from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.language.syntax import child, noun_words, subject
from factcheck.model.claim import Whose
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_whose = trusted(Whose)

_POINTING = frozenset({"the", "this", "that"})  # not "her husband", who is none that the text is about
_FRESH = frozenset({"another", "other", "second", "third", "fourth", "fellow", "further", "one"})
_NO_PERSONS = frozenset({"NORP", "DATE", "TIME", "MONEY", "EVENT", "LAW", "LANGUAGE", "FAC"})
_THIRD = frozenset({"he", "she", "his", "her", "him"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_CLAUSES = 4  # clauses above one without a subject that are asked for theirs
_SHARING = frozenset({"advcl", "conj", "xcomp", "pcomp", "prep", "dep"})
_BEFORE = 6  # words before a noun that describe it


def _named(noun: "Token", reading: "Reading") -> str | None:
    """The name that a noun is, in full where the article has it so.

    What is told of it only persons have: the recogniser, which takes many a surname for a town's, is not asked.
    """
    last = last_word(noun)
    if any(char.isdecimal() for char in last.text):  # "IE6"
        return None
    if not last.text[:1].isupper() or last.pos_ not in _NOMINAL or last.ent_type_ in _NO_PERSONS:
        return None
    name = written(name_tokens(last)) if last.pos_ == "PROPN" else last.text
    known = reading.cast is not None and reading.cast.knows(name)
    if last.pos_ != "PROPN" and not known:  # "Police, 34, …", "Quadros, 34, …"
        return None
    return reading.cast.full(name) if reading.cast is not None else name


def _beside(noun: "Token", reading: "Reading") -> str | None:
    """The name that stands beside a noun: "the driver, Ana Ruiz", "Ana Ruiz, the driver"."""
    beside = [c for c in noun.children if c.dep_ == "appos" or (c.dep_ == "compound" and c.ent_type_ == "PERSON")]
    if noun.dep_ == "appos" or (noun.dep_ == "compound" and noun.head.ent_type_ == "PERSON"):
        beside.append(noun.head)
    return next((name for c in beside if (name := _named(c, reading)) is not None), None)


def _of_name(name: str, reading: "Reading") -> Whose:
    called = reading.cast.callings(name) if reading.cast is not None else frozenset[str]()
    return _whose(name=name, called=tuple(sorted(called)))


def _aged(noun: "Token", reading: "Reading") -> bool:
    """ "The 34-year-old", "the 34-year-old striker"."""
    before = noun.doc[max(noun.left_edge.i, noun.i - _BEFORE, noun.sent.start) : noun.i + 1]
    return any("old" in t.lower_ and reading.around(t) is not None for t in before)


def described(noun: "Token", reading: "Reading") -> Whose | None:
    """The person whom a noun phrase without a name means; None for several, and for one among others."""
    before = [c for c in noun.children if c.i < noun.i]
    if noun.tag_ not in {"NN", "JJ"} or any(c.lower_ in _FRESH or c.ent_type_ == "ORDINAL" for c in before):
        return None
    definite = any(c.lower_ in _POINTING for c in before) and not (_restricted(noun) and _aged(noun, reading))
    if definite and _aged(noun, reading) and (pointed := pointed_at(noun, reading)) is not None:
        return pointed
    own = noun_words(noun)  # "the lorry driver" need not be "driver Ana Ruiz"
    known = reading.cast.called(own) if definite and reading.cast is not None else None
    return _of_name(known, reading) if known is not None else _whose(called=(own,), definite=definite)


def _restricted(noun: "Token") -> bool:
    """Whether the words behind a noun tell who of several it is: "the 54-year-old man hurt in the shooting"."""
    behind = [c for c in noun.children if c.dep_ in {"acl", "relcl"} and c.i > noun.i]
    return any(c.left_edge.i == noun.i + 1 and not c.left_edge.is_punct for c in behind)


def pointed_at(noun: "Token", reading: "Reading") -> Whose | None:
    """Whom "the 34-year-old" or "the 34-year-old striker" means: the one person whom the text is about."""
    told = reading.told_of
    if told is None or not told.alone or told.person is None or told.person.name is None:
        return None
    return None if noun.lemma in told.introduced else told.person


def whose(noun: "Token | None", reading: "Reading") -> Whose | None:
    """The person whom a noun or pronoun means; None where that is no one person."""
    if noun is None or child(noun, "conj") is not None or noun.dep_ == "conj":
        return None
    if noun.pos_ == "PRON":
        return _meant(noun, reading)
    name = _named(noun, reading) or _beside(noun, reading)
    if name is not None:
        return _of_name(name, reading)
    return None if noun.pos_ == "PROPN" else described(noun, reading)


def _meant(pronoun: "Token", reading: "Reading") -> Whose | None:
    """Whom "he", "she", "his" or "her" stands for."""
    if pronoun.lower_ not in _THIRD:
        return None
    meant = reading.meant_by(pronoun)
    return _of_name(meant, reading) if meant is not None else None


def leading(pronoun: "Token", reading: "Reading") -> str | None:
    """The name that is the subject of the whole sentence before "he" or "his": "Reed left after his hat-trick".

    Also beside what its bearer is: "The minister, Tom Reed, said that he would go".
    """
    lead = subject(pronoun.sent.root)
    if lead is not None and lead.pos_ == "NOUN":
        lead = next((c for c in lead.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
    if lead is None or lead.i >= pronoun.i or lead.pos_ != "PROPN" or pronoun.lower_ not in _THIRD:
        return None
    name = written(name_tokens(lead))
    known = reading.cast is not None and (" " in name or reading.cast.has_full(name))
    others = any(t.ent_type_ == "PERSON" for t in pronoun.doc[lead.i + 1 : pronoun.i])
    return name if known and not others and child(lead, "conj") is None else None


def doer(verb: "Token") -> "Token | None":
    """The subject of a verb, also of a participle that stands before the clause that has it: "Born in Oslo, Reed …"."""
    found = subject(verb)
    for _ in range(_CLAUSES):
        if found is not None or verb.dep_ not in _SHARING or verb.head is verb:
            return found
        verb = verb.head
        found = subject(verb) if verb.pos_ in {"VERB", "AUX"} else None
    return found
