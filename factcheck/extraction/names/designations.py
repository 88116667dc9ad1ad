"""What is called by a noun for what it is, "the Stone Jacks gang", "Odalys Street", and by another name than its own.

The noun tells two names of one gang from the names of a gang and of a street, whatever the recogniser takes them for.
"""

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.values.gazetteer import places_named
from factcheck.values.person import TITLES

if TYPE_CHECKING:
    from factcheck.catalog import Kind
    from factcheck.language.tokens import Token

_SORTS: Final = frozenset({"crowd", "inn", "road", "craft", "animal", "storm", "operation", "work", "paper"})
_BEHIND: Final = frozenset({"crowd", "inn", "craft", "animal", "storm", "operation", "work", "paper"})
_LARGE: Final = frozenset({"road", "storm", "operation"})  # "Mill Street", "Storm Odalys": the noun is written large
_ALIAS: Final = "alias"
_NAMED: Final = frozenset({"street", "stage", "code", "pen", "gang"})  # "a stage name"
_QUOTES: Final = frozenset("\"“”'‘’")
_TO_ALIAS: Final = frozenset({"of", "is", "was", "as", ":", ",", "the"}) | _QUOTES
_TO_NAME: Final = frozenset({"called", "named", "the"}) | _QUOTES
_FURTHEST: Final = 4  # words and marks from the noun to the name
_MOST: Final = 4  # words of a name
_NO_NAMES: Final = frozenset({"DATE", "TIME", "NORP", "GPE", "LOC"})


class Designation(NamedTuple):
    """A name with the noun that says of what: its words, those that tell it from others, and the sort of thing."""

    tokens: "list[Token]"
    own: "list[Token]"
    sort: str


def _large(token: "Token", *, proper: bool) -> bool:
    """Whether a word is one of a name's; before a noun a proper one, behind it any written large."""
    return token.text[:1].isupper() and token.is_alpha and (token.pos_ == "PROPN" or not proper)


def _before(noun: "Token") -> "list[Token]":
    run: list[Token] = []
    at = noun
    while at.i > at.sent.start and len(run) <= _MOST:
        at = at.nbor(-1)
        if not _large(at, proper=True) or at.lower_ in TITLES:
            break
        run.insert(0, at)
    return run


def _after(noun: "Token", between: frozenset[str]) -> "list[Token]":
    at, end = noun.i + 1, noun.sent.end
    while at < end and at - noun.i <= _FURTHEST and noun.doc[at].lower_ in between:
        at += 1
    run: list[Token] = []
    while at < end and len(run) <= _MOST and _large(noun.doc[at], proper=False):
        run.append(noun.doc[at])
        at += 1
    return run


def _whole(run: "list[Token]") -> bool:
    return 0 < len(run) <= _MOST and not all(t.text.isupper() and len(t) > 1 for t in run)


def _says_where(run: "list[Token]") -> bool:
    """Whether the word before a noun is no name of the thing: "an Arden gang", "the Friday show"."""
    return len(run) == 1 and (run[0].ent_type_ in _NO_NAMES or bool(places_named(run[0].text)))


def _other_name(noun: "Token") -> "list[Token]":
    """What somebody is called besides his name: "nicknamed “Moko”", "the street name of Moko", "known as Moko"."""
    if noun.lower_ == "name" and (noun.i == noun.sent.start or noun.nbor(-1).lower_ not in _NAMED):
        return []
    behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else None
    if noun.lower_ == "known" and (behind is None or behind.lower_ != "as"):
        return []
    return _after(noun, _TO_ALIAS)


def is_body(noun: "Token", kind: "Kind") -> bool:
    """Whether a word ends the name of a company, an office or the like, so that what it ends is no person's."""
    entries = kind.entries(noun.lower_, noun.lower_, "NOUN")
    return bool(entries) and entries[0].asserts not in _SORTS | {_ALIAS}


def designated(noun: "Token", kind: "Kind") -> Designation | None:
    """The name that a noun of the lexicon stands with, None where it stands with none."""
    entries = kind.entries(noun.lower_, noun.lower_, "NOUN")
    sort = entries[0].asserts if entries else ""
    if sort == _ALIAS:
        run = _other_name(noun)
        return Designation(run, run, sort) if _whole(run) else None
    large = noun.text[:1].isupper()
    if sort not in _SORTS or (sort in _LARGE and not large):
        return None
    own = _before(noun) if sort not in {"storm", "operation"} else []
    if not large and _says_where(own):
        own = []
    if not own and sort in _BEHIND:
        own = _after(noun, _TO_NAME)
    if not _whole(own):
        return None
    tokens = sorted([*own, noun], key=lambda t: t.i) if large else own
    return Designation(tokens, own, sort)
