"""How many children somebody named has: "Ada Vale, a mother of 12", "the mother of 12 Ada Vale", "she has 12 children".

Whose they are must be told by name, or by "he" or "she" for a name: "the mother of two" alone is anybody.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.names.cast import name_tokens
from factcheck.extraction.persons.whose import whose
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

PARENTS = {
    "mother": "mother", "mom": "mother", "mum": "mother", "father": "father", "dad": "father",
    "grandmother": "grandmother", "grandfather": "grandfather",
}  # fmt: skip
_CHILDREN = frozenset({"child", "kid"})
_BORN = frozenset({"children", "kids"})
_THEIR = {"she": "mother", "her": "mother", "he": "father", "his": "father"}
_AND = frozenset({"conj", "cc", "punct", "advmod"})
_REACH = 6  # words from the parent's word to the number's end


class Children(NamedTuple):
    """A parent's word, the last word of the number, the quantity, and whose children they are ("vale, mother")."""

    parent: "Token"
    last: "Token"
    quantity: "Quantity"
    whose: str


def _surname(token: "Token | None") -> str | None:
    """The last word of a name."""
    if token is None or token.pos_ != "PROPN" or not token.text[:1].isupper():
        return None
    return name_tokens(token)[-1].lower_


def _name(parent: "Token", behind: "Token | None") -> str | None:
    """Whose word it is: the name behind the number, the name it stands beside, the subject that it is said of."""
    if behind is not None and behind.ent_type_ == "PERSON" and behind.pos_ == "PROPN":  # "mother of 13 Ada Vale"
        last = behind
        while last.i + 1 < last.sent.end and last.nbor(1).ent_type_ == "PERSON" and last.nbor(1).pos_ == "PROPN":
            last = last.nbor(1)
        return last.lower_
    if parent.dep_ in {"appos", "nmod", "compound"}:
        return _surname(parent.head)
    return _surname(subject(parent.head)) if parent.dep_ == "attr" else None


def _parent(who: "Token", reading: Reading) -> str | None:
    """Whose children they are, by the surname, and whether it is the mother or the father."""
    of = whose(who, reading)
    if of is None or of.name is None:
        return None
    kin = _THEIR.get(who.lower_)
    if kin is None and reading.cast is not None:
        able = [word for word in ("she", "he") if reading.cast.can_be(of.name, word)]
        kin = _THEIR[able[0]] if len(able) == 1 else None
    return f"{of.name.split()[-1].lower()}, {kin}" if kin is not None else None


def _had(reading: Reading) -> Iterator[Children]:
    """ "She has two children", "his three children"; not "two children with Ruiz", "two young children"."""
    for noun in reading.tokens:
        if noun.lemma not in _CHILDREN or noun.tag_ != "NNS":
            continue
        number, owner = child(noun, "nummod"), child(noun, "poss")
        quantity = reading.quantity_of(number) if number is not None else None
        verb = noun.head
        had = noun.dep_ == "dobj" and verb.lemma == "have" and child(verb, "neg", "prep", "dative") is None
        if owner is None and had:
            owner = subject(verb)
        beside = {c.dep_ for c in noun.children} - {"nummod", "poss"}
        if number is None or quantity is None or owner is None or owner.lower_ in _CHILDREN or beside - _AND:
            continue
        if quantity.low != quantity.high:
            continue
        parent = _parent(owner, reading)
        if parent is not None:
            yield Children(number, noun, quantity, parent)


def children(reading: Reading) -> Iterator[Children]:
    """Each number of children of somebody named that the sentence tells."""
    if not reading.forms.isdisjoint(_BORN):
        yield from _had(reading)
    if reading.forms.isdisjoint(PARENTS):
        return
    for token in reading.tokens:
        kin = PARENTS.get(token.lemma)
        if kin is None:
            continue
        words = [t for t in token.doc[token.i + 1 : min(token.i + _REACH, token.sent.end)] if t.text != "-"]
        quantity = reading.quantity_of(words[1]) if len(words) > 1 and words[0].lower_ == "of" else None
        if quantity is None or quantity.kind != "cardinal":
            continue
        last = reading.tokens_of(quantity)[-1]
        behind = last.nbor(1) if last.i + 1 < last.sent.end else None
        if behind is not None and behind.pos_ in {"NOUN", "ADJ"}:  # "a mother of two boys" may have girls
            if behind.lemma not in _CHILDREN:
                continue
            last, behind = behind, None
        name = _name(token, behind)
        if name is not None:
            yield Children(token, last, quantity, f"{name}, {kin}")
