"""`titled`: what a named person is: "mayor Ana Ruiz", "Ana Ruiz, the mayor of Varna", "Ruiz was the mayor of Varna".

Verbs that give an office or take it away tell it as well: "was named head of Interpol", "resigned as mayor". An entry
of the lexicon that `needs` something is a title only beside it: "the clerk of the court", not "a shop clerk".
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.names.cast import ends_name, is_abbreviation, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.persons.set_off import HELD_OF, last_of_name, set_off
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child
from factcheck.model.trusted import trusted
from factcheck.model.value import RoleValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_role = trusted(RoleValue)

TRIGGERED = True  # by a word of the lexicon
_LONGEST = 3  # words of a title: "chief executive officer"
_BODIES = frozenset({"ORG", "GPE", "LOC", "FAC"})
# Verbs with a title behind them, or behind "as"; of those that end it the holder is a former one.
_GIVES = frozenset(
    "name appoint elect make choose pick install swear crown become remain serve act work take return continue confirm "
    "re-elect reelect hire recruit replace succeed join start stay consecrate ordain".split()
)
_ENDS = frozenset("resign quit step stand retire sack fire oust dismiss remove axe depose suspend leave".split())
_TAKES_OVER = frozenset({"replace", "succeed"})  # of two named persons the subject is in office now
# Whoever served as mayor, or became one in 1990, may be something else by now.
_SERVES = frozenset({"serve", "work", "act", "start", "join"})
_OF_A_YEAR = re.compile(r"[12][0-9]{3}(?:-[0-9]{2})?\Z")
_RANK = "rank"  # the sort of titles that are asked for by themselves: a spokesman has one, too
_MOVES = frozenset({"promote", "demote"})  # "Sgt. Ida Vale, who was promoted to lieutenant": of what day is the rank?
_OF_MATTERS = frozenset({"minister", "secretary"})
_COORDINATED = frozenset({"and", "&", "/"})
_BEHIND = 12  # words from a rank over the name to what is told of its bearer; "Sgt." may end the parse's sentence
_QUALIFIERS = 3
_UNDER = frozenset({"-", "secretary", "sheriff", "treasurer"})  # who is one below: "under secretary"


def _beside(token: "Token") -> set[str]:
    """The words that an entry's condition looks at: what is compounded to a title, and what it is held of."""
    of = [p for c in token.children if c.lower_ == "of" for p in c.children]
    return {c.lower_ for c in (*token.children, *of)}


def _entry(term: str, token: "Token", kind: Kind) -> "Entry | None":
    entries = kind.entries(term, term, "NOUN")
    return next((e for e in entries if not e.needs or _beside(token) & kind.lists[e.needs]), None)


def _title(token: "Token", kind: Kind) -> "tuple[Entry, Token] | None":
    """The longest title that ends in a word, and its first word."""
    if token.lower_ in _OF_MATTERS:  # "the minister of defence", "secretary of state for health"
        of = [p for c in token.children if c.lower_ in {"of", "for"} for p in c.children if p.dep_ == "pobj"]
        named = _entry(f"{of[0].lower_} {token.lower_}", token, kind) if of else None
        if named is not None:
            return named, token
    words: list[Token] = []
    found: tuple[Entry, Token] | None = None
    at = token
    while len(words) < _LONGEST:
        if at.text not in {"-", "."}:  # "secretary-general", "Lt. Col."
            words.insert(0, at)
            entry = _entry(" ".join(t.lower_ for t in words), token, kind)
            found = (entry, at) if entry is not None else found
        if at.i == at.sent.start:
            break
        at = at.nbor(-1)
    if found is None or found[1].i == token.sent.start:
        return found
    # "finance and economy minister" is one office
    joined = token.lower_ in _OF_MATTERS and found[1].nbor(-1).lower_ in _COORDINATED
    return None if joined and found[1].i > token.sent.start + 1 and found[1].nbor(-2).ent_type_ != "PERSON" else found


def _goes_on(token: "Token", kind: Kind) -> bool:
    """Whether a title is the beginning of a longer one: the "chief" of "chief inspector"."""
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    return after is not None and bool(kind.entries(term := f"{token.lower_} {after.lower_}", term, "NOUN"))


def _is_before_name(token: "Token", name: "Token") -> bool:
    """ "CEO John Smith", "founder and chief executive John Smith": not "he told the mayor Jane Roe was ill"."""
    if token.dep_ in {"compound", "nmod"} and token.head.i > token.i:
        return True
    bare = child(token, "det", "poss") is None
    return token.dep_ == "conj" and token.tag_ == "NN" and bare and token.head in {name, name.head}


def _behind_dot(first: "Token") -> "list[Token] | None":
    """The name behind a shortened title, which says that it is one: "Lt. Ida Vale"; not in "Lt. Col. Ida Vale"."""
    last = last_of_name(first)
    after = first.nbor(1) if first.i + 1 < len(first.doc) else None
    if first.pos_ != "PROPN" or (after is not None and is_abbreviation(after)):
        return None
    return [t for t in name_tokens(last) if t.i >= first.i] or None


def _person(token: "Token", kind: Kind) -> "list[Token] | None":
    """The named person whom a title is said of."""
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    if after is not None and is_abbreviation(after):
        return _behind_dot(after.nbor(1))
    if after is not None and after.pos_ == "PROPN" and after.text[:1].isupper():
        last = last_of_name(after)
        if _is_before_name(token, last):
            name = [t for t in name_tokens(last) if t.i > token.i]  # "CEO John Smith"
            given = len(name) == 1 and token.text.istitle() and token.lower_ in kind.lists["given"]  # "Dean Smith"
            return name if last.ent_type_ == "PERSON" and not given else None
    behind = set_off(token)
    if behind is not None:
        return behind
    bare = child(token, "det", "poss") is None
    if token.dep_ == "conj" and bare and token.tag_ == "NN" and token.head.tag_ == "NN" and token.head.i < token.i:
        return _person(token.head, kind)  # "is chairman and chief executive of": one person is both
    holder = token.head if token.dep_ == "appos" else None
    if token.dep_ == "attr" and token.head.lemma_ in {"be", "become", "remain"} and child(token.head, "neg") is None:
        holder = child(token.head, "nsubj")
    verb = _verb(token)
    if verb is not None and child(verb, "neg") is None:
        holder = _holder(verb, token)
    if holder is None or holder.pos_ != "PROPN" or holder.ent_type_ != "PERSON":
        return None
    return name_tokens(last_word(holder))


def _verb(token: "Token") -> "Token | None":
    """The verb that gives or ends the office: "was elected mayor", "took over as head", "resigned as president"."""
    if token.dep_ == "pobj" and token.head.lower_ == "as":
        verb = token.head.head
    elif token.dep_ in {"oprd", "dobj", "attr", "xcomp"}:
        verb = token.head
    else:
        return None
    known = verb.lemma in _GIVES or (token.dep_ == "pobj" and verb.lemma in _ENDS)
    return verb if verb.pos_ == "VERB" and known else None


def _holder(verb: "Token", title: "Token") -> "Token | None":
    """Whose office a verb tells of: who was named, whom a board named, who resigned."""
    near = next((t for t in title.doc[verb.i + 1 : title.i] if t.ent_type_ == "PERSON" and ends_name(t)), None)
    if title.dep_ == "oprd" and near is not None:
        return near  # "named Ana Ruiz chief executive"
    passive = child(verb, "nsubjpass")
    if passive is not None:
        return passive
    thing = child(verb, "dobj", "dative")
    whom = thing if thing is not None and thing is not title else None
    if whom is not None and whom.pos_ == "PROPN" and verb.lemma not in _TAKES_OVER:
        return whom
    alone = title.dep_ in {"pobj", "attr"} or verb.lemma in {"become", "remain"}
    return child(verb, "nsubj") if alone else None


def _of(token: "Token", first: "Token") -> str | None:
    """What a title that begins with `first` is held of: "mayor of Varna", "Norbank's chairman"; None if untold."""
    owner = child(token, "poss")
    if owner is not None and owner.pos_ == "PROPN":
        return written(name_tokens(last_word(owner)))
    before = first.nbor(-1) if first.i > first.sent.start else None
    if owner is None and before is not None and before.ent_type_ == "ORG" and before.pos_ == "PROPN":
        return written(name_tokens(before))  # "Norbank chairman Ana Ruiz"
    behind = [(c.lower_, p) for c in token.children if c.lower_ in HELD_OF for p in c.children if p.dep_ == "pobj"]
    holder = next((p for prep, p in behind if prep == "of" or p.ent_type_ in _BODIES), None)
    if holder is None or not (holder.pos_ == "PROPN" or (holder.ent_type_ and holder.text[:1].isupper())):
        return None
    return written(name_tokens(holder))


def _qualifiers(first: "Token", last: "Token") -> set[str]:
    """The words in front of a title without a break, and the one behind it: "former deputy mayor", "sheriff deputy"."""
    found = [last.nbor(1)] if last.i + 1 < last.sent.end else []
    at = first
    while at.i > first.sent.start and len(found) <= _QUALIFIERS and (at.nbor(-1).is_alpha or at.nbor(-1).text == "-"):
        at = at.nbor(-1)
        if at.lower_ != "under" or at.nbor(1).lower_ in _UNDER:  # "a unit *under* Major Reed"
            found.append(at)
    return {t.lower_.rstrip("-") for t in found}


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each title of a named person."""
    for token in reading.triggers(kind):
        if token.lower_ not in kind.endings or token.pos_ not in {"NOUN", "PROPN"}:
            continue
        found = _title(token, kind) if not _goes_on(token, kind) else None
        name = _person(token, kind) if found is not None else None
        if found is None or name is None:
            continue
        entry, first = found
        before, verb = _qualifiers(first, token), _verb(token)
        ended = verb is not None and verb.lemma in _ENDS
        once = verb is not None and (verb.lemma in _SERVES or any(_OF_A_YEAR.match(t.value) for t in reading.times))
        rank = entry.role == _RANK
        moved = rank and any(t.lemma in _MOVES for t in token.doc[token.i : min(token.i + _BEHIND, len(token.doc))])
        focus = reading.sentence.span(first, token)
        value = _new_role(
            text=reading.words(focus), person=written(name), title=entry.asserts, of=_of(token, first),
            office=None if once or moved else entry.role or None, former=ended or bool(before & kind.lists["former"]),
            acting=bool(before & kind.lists["acting"]), deputy=bool(before & kind.lists["deputy"]),
        )  # fmt: skip
        yield Assertion(
            trigger=token, focus=focus, value=value, attribute=f"role:{_RANK}" if rank else "role",
            subject=name[-1].lower_, polarity="positive",
        )  # fmt: skip
