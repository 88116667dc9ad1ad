"""`addressed`: the number in a street: "in the 1200 block of Main Street".

The lexicon's entries are the words for a stretch of houses; its list `streets` holds what the names of streets end in.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.model.value import TraitValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_LONGEST = 5  # words of a street's name
_HOUSES = 100  # numbers of a block
_DIGITS = 6  # of a number
_APART = ("caught", "lives")  # lists of verbs


def _street(first: "Token", kind: Kind) -> "list[Token]":
    """The words of a street's name from this one on, up to what it ends in: "East 223rd Street"."""
    for token in first.doc[first.i : min(first.i + _LONGEST, first.sent.end)]:
        if not (token.text[:1].isupper() or token.text[:1].isdecimal()):
            return []
        if token.i > first.i and token.lower_.rstrip(".") in kind.lists["streets"]:
            return list(first.doc[first.i : token.i + 1])
    return []


def _key(street: "list[Token]", kind: Kind) -> str:
    """Which street it is: without the end of it that the name of the street is told, and what sort of street."""
    words = [t.lower_.rstrip(".") for t in street[:-1]]
    return " ".join(w for w in words if w not in kind.lists["ends"]) or " ".join(words)


def _block(number: int) -> tuple[str, ...]:
    """The block, and the house in it where the number is one: "the 1240 block" lies in the 1200 block."""
    whole = number - number % _HOUSES
    return (str(number),) if whole in {0, number} else (str(whole), str(number))


def _deed(block: "Token", kind: Kind) -> str:
    """What is told to have been there, where that may be elsewhere than the rest: "arrested in the 1400 block"."""
    verb = block
    for _ in range(_LONGEST):
        if verb.pos_ == "VERB":
            return next((f":{name}" for name in _APART if verb.lemma in kind.lists[name]), "")
        verb = verb.head
    return ""


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of a street that the sentence names."""
    for block in reading.triggers(kind):
        if block.i < block.sent.start + 1 or block.i + 2 >= block.sent.end or block.nbor(1).lower_ != "of":
            continue
        number = block.nbor(-1)
        if number.text == "-" and number.i > number.sent.start:  # "the 1200-block"
            number = number.nbor(-1)
        street = _street(block.nbor(2), kind)
        if not street or not number.text.isdecimal() or len(number) > _DIGITS:
            continue
        focus = reading.sentence.span(number, block)
        name = " ".join(t.text for t in street)
        value = TraitValue(
            text=reading.words(focus), relation="block", bearer=name, answer=number.text,
            path=_block(int(number.text)),
        )  # fmt: skip
        asked = f"block:{_key(street, kind)}{_deed(block, kind)}"
        yield Assertion(trigger=block, focus=focus, value=value, attribute=asked, subject=name)
