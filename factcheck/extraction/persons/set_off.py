"""The name that stands behind a title, set off by commas: "the mayor of Varna, *Ana Ruiz*, said"."""

from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import name_tokens

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

HELD_OF = frozenset({"of", "for", "to", "in", "at"})
"""What leads to what a title is held of: "ambassador *to* Kenya", "head *of* Interpol"."""
_NEAR = 7  # words from a title to the comma before a name: "the mayor of New York City, Ana Ruiz"
_OF_AN_OFFICE = frozenset({"PROPN", "NOUN", "ADJ", "PART", "DET", "ADP"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "–", "—", "-"})


def last_of_name(first: "Token") -> "Token":
    """The last of the proper nouns that begin with one."""
    last = first
    while last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN":
        last = last.nbor(1)
    return last


def set_off(token: "Token") -> "list[Token] | None":
    """The name set off behind a title by commas: "the mayor of Varna, Ana Ruiz, said".

    A list looks alike: "he met the mayor of Varna, Ana Ruiz, and Tom Reed".
    """
    definite = any((c.dep_ == "det" and c.lower_ == "the") or c.dep_ == "poss" for c in token.children)
    behind = (t for t in token.doc[token.i + 1 : min(token.i + _NEAR, token.sent.end)] if t.text == ",")
    comma = next(behind, token).i
    if not definite or comma == token.i or comma + 1 >= token.sent.end:
        return None
    of = [t for t in token.doc[token.i + 1 : comma] if t.lower_ != "the"]
    if of and (of[0].lower_ not in HELD_OF or any(t.pos_ not in _OF_AN_OFFICE for t in of[1:])):
        return None
    first = token.doc[comma + 1]
    if first.ent_iob_ != "B" or first.ent_type_ != "PERSON":
        return None
    last = last_of_name(first)
    after = [t.lower_ for t in token.doc[last.i + 1 : min(last.i + 3, token.sent.end)]]
    if last.ent_type_ != "PERSON" or (after and after[0] not in _CLOSING) or "and" in after or "or" in after:
        return None
    return [t for t in name_tokens(last) if t.i >= first.i]
