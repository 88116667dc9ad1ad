"""`titled`: what a named person is: "mayor Ana Ruiz", "Ana Ruiz, the mayor of Varna", "Ruiz was the mayor of Varna"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.cast import last_word, name_tokens
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child
from factcheck.model.value import RoleValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_LONGEST = 3  # words of a title: "chief executive officer"


def _title(token: "Token", kind: Kind) -> "tuple[Entry, Token] | None":
    """The longest title that ends in a word, and its first word."""
    for length in range(_LONGEST, 0, -1):
        first = token.i - length + 1
        if first >= token.sent.start:
            term = " ".join(t.lower_ for t in token.doc[first : token.i + 1])
            found = kind.entries(term, term, "NOUN")
            if found:
                return found[0], token.doc[first]
    return None


def _person(token: "Token") -> "list[Token] | None":
    """The named person whom a title is said of."""
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    if after is not None and after.pos_ == "PROPN" and after.text[:1].isupper() and token.dep_ in {"compound", "nmod"}:
        last = after
        while last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN":
            last = last.nbor(1)
        name = [t for t in name_tokens(last) if t.i > token.i]  # "CEO John Smith"
        return name if last.ent_type_ == "PERSON" else None
    holder = token.head if token.dep_ == "appos" else None
    if token.dep_ == "attr" and token.head.lemma_ == "be" and child(token.head, "neg") is None:
        holder = child(token.head, "nsubj")
    if holder is None or holder.pos_ != "PROPN" or holder.ent_type_ != "PERSON":
        return None
    return name_tokens(last_word(holder))


def _of(token: "Token") -> str | None:
    """What the title is held of: "mayor of Varna"; None where the text does not say."""
    holder = next((p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
    if holder is None or holder.pos_ != "PROPN":
        return None
    return " ".join(t.text for t in name_tokens(holder))


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
        before = {t.lower_.rstrip("-") for t in token.doc[max(token.sent.start, first.i - 3) : first.i]}
        focus = reading.sentence.span(first, token)
        value = RoleValue(
            text=reading.words(focus), person=" ".join(t.text for t in name), title=entry.asserts, of=_of(token),
            office=entry.role or None, former=bool(before & kind.lists["former"]),
            acting=bool(before & kind.lists["acting"]), deputy=bool(before & kind.lists["deputy"]),
        )  # fmt: skip
        yield Assertion(
            trigger=token, focus=focus, value=value, attribute="role", subject=name[-1].lower_, polarity="positive"
        )
