"""`titled`: what a named person is: "mayor Ana Ruiz", "Ana Ruiz, the mayor of Varna", "Ruiz was the mayor of Varna".

An entry of the lexicon that `needs` something is a title only beside it: "the clerk of the court", not "a shop clerk".
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.cast import last_word, name_tokens
from factcheck.extraction.name_links import written
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child
from factcheck.model.trusted import trusted
from factcheck.model.value import RoleValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_role = trusted(RoleValue)

TRIGGERED = True  # by a word of the lexicon
_LONGEST = 3  # words of a title: "chief executive officer"
_NEAR = 7  # words from a title to the comma before a name: "the mayor of New York City, Ana Ruiz"
_QUALIFIERS = 3
_CLOSING = frozenset({",", ".", ";", ":", ")", "–", "—", "-"})


def _beside(token: "Token") -> set[str]:
    """The words that an entry's condition looks at: what is compounded to a title, and what it is held of."""
    of = [p for c in token.children if c.lower_ == "of" for p in c.children]
    return {c.lower_ for c in (*token.children, *of)}


def _title(token: "Token", kind: Kind) -> "tuple[Entry, Token] | None":
    """The longest title that ends in a word, and its first word."""
    for length in range(_LONGEST, 0, -1):
        first = token.i - length + 1
        if first >= token.sent.start:
            term = " ".join(t.lower_ for t in token.doc[first : token.i + 1])
            for entry in kind.entries(term, term, "NOUN"):
                if not entry.needs or _beside(token) & kind.lists[entry.needs]:
                    return entry, token.doc[first]
    return None


def _is_before_name(token: "Token", name: "Token") -> bool:
    """ "CEO John Smith", "founder and chief executive John Smith": not "he told the mayor Jane Roe was ill"."""
    if token.dep_ in {"compound", "nmod"}:
        return True
    bare = child(token, "det", "poss") is None
    return token.dep_ == "conj" and token.tag_ == "NN" and bare and token.head in {name, name.head}


def _last_of_name(first: "Token") -> "Token":
    last = first
    while last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN":
        last = last.nbor(1)
    return last


def _set_off(token: "Token") -> "list[Token] | None":
    """The name set off behind a title by commas: "the mayor of Varna, Ana Ruiz, said".

    A list looks alike: "he met the mayor of Varna, Ana Ruiz, and Tom Reed".
    """
    definite = any((c.dep_ == "det" and c.lower_ == "the") or c.dep_ == "poss" for c in token.children)
    behind = (t for t in token.doc[token.i + 1 : min(token.i + _NEAR, token.sent.end)] if t.text == ",")
    comma = next(behind, token).i
    if not definite or comma == token.i or comma + 1 >= token.sent.end:
        return None
    of = [t for t in token.doc[token.i + 1 : comma] if t.lower_ != "the"]
    if of and (of[0].lower_ != "of" or any(t.pos_ not in {"PROPN", "NOUN"} for t in of[1:])):
        return None
    first = token.doc[comma + 1]
    if first.ent_iob_ != "B" or first.ent_type_ != "PERSON":
        return None
    last = _last_of_name(first)
    after = [t.lower_ for t in token.doc[last.i + 1 : min(last.i + 3, token.sent.end)]]
    if last.ent_type_ != "PERSON" or (after and after[0] not in _CLOSING) or "and" in after or "or" in after:
        return None
    return [t for t in name_tokens(last) if t.i >= first.i]


def _person(token: "Token") -> "list[Token] | None":
    """The named person whom a title is said of."""
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    if after is not None and after.pos_ == "PROPN" and after.text[:1].isupper():
        last = _last_of_name(after)
        if _is_before_name(token, last):
            name = [t for t in name_tokens(last) if t.i > token.i]  # "CEO John Smith"
            return name if last.ent_type_ == "PERSON" else None
    behind = _set_off(token)
    if behind is not None:
        return behind
    bare = child(token, "det", "poss") is None
    if token.dep_ == "conj" and bare and token.tag_ == "NN" and token.head.tag_ == "NN" and token.head.i < token.i:
        return _person(token.head)  # "is chairman and chief executive of": one person is both
    holder = token.head if token.dep_ == "appos" else None
    if token.dep_ == "attr" and token.head.lemma_ == "be" and child(token.head, "neg") is None:
        holder = child(token.head, "nsubj")
    if holder is None or holder.pos_ != "PROPN" or holder.ent_type_ != "PERSON":
        return None
    return name_tokens(last_word(holder))


def _of(token: "Token") -> str | None:
    """What the title is held of: "mayor of Varna", "Norbank's chairman"; None where the text does not say."""
    owner = child(token, "poss")
    if owner is not None and owner.pos_ == "PROPN":
        return written(name_tokens(last_word(owner)))
    holder = next((p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
    if holder is None or holder.pos_ != "PROPN":
        return None
    return written(name_tokens(holder))


def _qualifiers(first: "Token", last: "Token") -> set[str]:
    """The words in front of a title without a break, and the one behind it: "former deputy mayor", "sheriff deputy"."""
    found = [last.nbor(1)] if last.i + 1 < last.sent.end else []
    at = first
    while at.i > first.sent.start and len(found) <= _QUALIFIERS and (at.nbor(-1).is_alpha or at.nbor(-1).text == "-"):
        at = at.nbor(-1)
        found.append(at)
    return {t.lower_.rstrip("-") for t in found}


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each title of a named person."""
    for token in reading.triggers(kind):
        if token.lower_ not in kind.endings or token.pos_ not in {"NOUN", "PROPN"}:
            continue
        found = _title(token, kind)
        name = _person(token) if found is not None else None
        if found is None or name is None:
            continue
        entry, first = found
        before = _qualifiers(first, token)
        focus = reading.sentence.span(first, token)
        value = _new_role(
            text=reading.words(focus), person=written(name), title=entry.asserts, of=_of(token),
            office=entry.role or None, former=bool(before & kind.lists["former"]),
            acting=bool(before & kind.lists["acting"]), deputy=bool(before & kind.lists["deputy"]),
        )  # fmt: skip
        yield Assertion(
            trigger=token, focus=focus, value=value, attribute="role", subject=name[-1].lower_, polarity="positive"
        )
