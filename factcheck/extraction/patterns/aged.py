"""`aged`: how old somebody or something is ("a 34-year-old driver", "Ada Vale, 34,", "in his thirties").

The age belongs to a person by surname where one is named, else to the noun described ("the driver"). "The 34-year-old"
alone is nobody that another text could be asked about.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import clause_head, subject
from factcheck.model.base import Span
from factcheck.model.value import AgeValue
from factcheck.values.age import decade, in_years
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_NOUNS = frozenset({"NOUN", "PROPN"})
_HIS = frozenset({"his", "her", "their"})
_PARTS = frozenset({"early", "mid", "late"})
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_STEPS_UP = 4
_OF_PERSON = frozenset(
    {"amod", "appos", "acl", "relcl", "nummod", "npadvmod", "compound", "nmod", "prep", "pobj", "advmod"}
)


def _surname(token: "Token") -> str | None:
    """The last name of the person whose name the token is part of."""
    for entity in token.sent.ents:
        if entity.label_ == "PERSON" and entity.start <= token.i < entity.end:
            names = [t for t in entity if t.text[0].isalpha() and t.lower_ not in _SUFFIXES]
            return names[-1].lower_ if names else None
    return None


def _named(noun: "Token") -> str | None:
    """The surname of a noun that is a name, stands before one, or has one in apposition."""
    own = _surname(noun)
    if own is not None:
        return own
    beside = [c for c in noun.children if c.dep_ in {"appos", "compound"} and c.pos_ == "PROPN"]
    if noun.dep_ in {"compound", "appos"} and noun.head.pos_ == "PROPN":
        beside.append(noun.head)
    return next((name for c in beside if (name := _surname(c)) is not None), None)


def _in_full(noun: "Token") -> str | None:
    """The name in lower case, given names first: relatives share a surname, and an age tells them apart."""
    beside = [c for c in noun.children if c.dep_ in {"appos", "compound"} and c.pos_ == "PROPN"]
    head = next((t for t in (noun, *beside, noun.head) if _surname(t) is not None), None)
    if head is None:
        return None
    given = [c for c in head.children if c.dep_ == "compound" and c.pos_ == "PROPN" and c.i < head.i]
    return " ".join(t.lower_ for t in [*given, head])


def _bearer(tokens: "list[Token]") -> "Token | None":
    """Whose age the words tell."""
    inside = {t.i for t in tokens}
    node = next((t for t in tokens if t.head.i not in inside), tokens[0])
    first = tokens[0]
    if first.i - 2 >= first.sent.start and first.nbor(-1).text == "," and first.nbor(-2).pos_ == "PROPN":
        return first.nbor(-2)  # "Ada Vale, 34, …"
    for _ in range(_STEPS_UP):
        above = node.head
        if above == node:
            break
        if node.dep_ in _OF_PERSON and above.pos_ in _NOUNS and above.i not in inside:
            return above
        if node.dep_ in {"acomp", "attr"} or (node.pos_ in {"VERB", "AUX"} and node.dep_ not in {"acl", "relcl"}):
            break
        node = above
    return subject(clause_head(node)) if node.dep_ in {"acomp", "attr"} or node.head.pos_ in {"VERB", "AUX"} else None


def _assertion(tokens: "list[Token]", value: AgeValue, focus: Span, kind: Kind) -> Assertion | None:
    """The assertion that a person or a thing has this age."""
    bearer = _bearer(tokens)
    if bearer is None or bearer.pos_ not in _NOUNS or bearer in tokens:
        return None
    name = _named(bearer)
    lemma = bearer.lemma
    if bearer.tag_ == "NNS":  # "two sons, ages 6 and 16": which of them?
        return None
    if name is None and (bearer.pos_ == "PROPN" or lemma in kind.lists["idle"]):
        return None
    entry = next(iter(kind.entries(lemma, bearer.lower_, "NOUN")), None)
    whose = name or (entry.asserts if entry is not None else lemma)
    first = tokens[0]
    told = name is not None and first.i > first.sent.start and first.nbor(-1).text == ","
    return Assertion(
        trigger=bearer, focus=focus, value=value, attribute=f"age:{whose}", subject=_in_full(bearer) or lemma,
        certainty="asserted" if told else None,  # "Ada Vale, 34, is accused of …": that she is 34 nobody doubts
    )  # fmt: skip


def _decades(reading: Reading) -> "Iterator[tuple[list[Token], AgeValue, Span]]":
    """ "In his thirties", "in her late 50s"."""
    tokens = reading.tokens
    if "in" not in reading.forms or _HIS.isdisjoint(reading.forms):
        return
    for at, token in enumerate(tokens):
        if token.lower_ != "in" or at + 2 >= len(tokens) or tokens[at + 1].lower_ not in _HIS:
            continue
        place, part = at + 2, ""
        if tokens[place].lower_.strip("-") in _PARTS:
            part, place = tokens[place].lower_.strip("-"), place + 1
        elif tokens[place].lower_.partition("-")[0] in _PARTS:
            part = tokens[place].lower_.partition("-")[0]
        while place < len(tokens) and tokens[place].text == "-":
            place += 1
        if place >= len(tokens):
            continue
        word, last = tokens[place].lower_.rpartition("-")[2], tokens[place]
        if place + 1 < len(tokens) and word.isdecimal() and tokens[place + 1].lower_ in {"s", "'s", "’s"}:
            word, last = f"{word}s", tokens[place + 1]
        ages = decade(word, part)
        if ages is not None:
            focus = reading.sentence.span(token, last)
            value = AgeValue(text=reading.words(focus), low=ages[0], high=ages[1], approximate=True)
            yield [t for t in tokens if token.i <= t.i <= last.i], value, focus


def _years(reading: Reading) -> "Iterator[tuple[list[Token], AgeValue, Span]]":
    """ "34-year-old", "34 years old", "aged 34", ", 34,"."""
    for quantity in reading.quantities:
        if quantity.kind != "other" or not (quantity.unit or "").endswith("-old"):
            continue
        tokens = reading.tokens_of(quantity)
        unit = (quantity.unit or "").removesuffix("-old")
        if not tokens:
            continue
        low, high = strict_ends(quantity)
        first = tokens[0]
        if first.i > first.sent.start and first.nbor(-1).lower_ == "aged":
            tokens = [first.nbor(-1), *tokens]
        focus = reading.sentence.span(tokens[0], tokens[-1])
        value = AgeValue(
            text=reading.words(focus), low=in_years(quantity.low, unit), high=in_years(quantity.high, unit),
            approximate=quantity.approximate, strict_low=low, strict_high=high,
        )  # fmt: skip
        yield tokens, value, focus


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each age whose bearer the sentence names."""
    for tokens, value, focus in (*_years(reading), *_decades(reading)):
        found = _assertion(tokens, value, focus, kind)
        if found is not None:
            yield found
