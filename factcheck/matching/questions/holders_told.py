"""Who holds what one alone can hold, as the deeds of a sentence tell it: "Halden *won* the Brisk Prize".

The table (`catalog/held_alone.toml`) says in which slots the holder and the thing stand. Nothing is read where a
sentence tells of several holders, of another year's or of one part of the thing.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.catalog import HeldAlone, Telling, offices, tellings
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.model.time import Time
from factcheck.thesaurus.given_names import pronoun_of_name
from factcheck.values.person import is_english_given_name, name_words

_WORD: Final = re.compile(r"[^\W_]+")
# Several holders, another year's, or one of several things.
_NOT_THIS: Final = re.compile(
    r"\b(?:also|too|another|among|both|each|joint|jointly|shared?|shares|sharing|co-\w+|together|alongside|one of|"
    r"last (?:year|month|season|week)|previous(?:ly)?|former(?:ly)?|once|again|or|if|would|could|(?-i:may)|might|"
    r"other|others|either|respectively|category|categories|leg|stage|heat|round|ago|earlier|later|then|nearly|almost|"
    r"defending|reigning|tied|allegedly|fake|fictional)\b",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_PLAINLY: Final = re.compile(r"\b(?:is|are) to\b")
_OF_NO_SORT: Final = frozenset("prestigious annual coveted new top big main prestigious own late great old".split())
_MANY_SORTS: Final = frozenset("oscar oscars grammy emmy bafta nobel pulitzer bronze silver gold medal".split())
_DECIDING: Final = frozenset("winner win winning decisive match-winning deciding".split())
_BEHIND: Final = re.compile(r"^\s(?:the|this year['’]s)\s(?P<thing>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){1,4})")
_GIVEN_TO: Final = re.compile(r"\bto\s(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]*){1,3})")
_WHO: Final = re.compile(
    r"(?P<of>\b(?:of|by|with|for|to|and|from|in|at)\s)?"
    r"(?P<name>[^\W\d_a-z][\w’'-]{1,30}(?:\s[^\W\d_a-z][\w’'-]{1,30}){1,2}),\s(?:who|which)\s(?:has\s)?$"
)
_FAR: Final = 90  # characters behind a verb that are looked at
_WHERE: Final = frozenset({"in", "at", "for", "on"})
# What befell a thing may be told by the verb as well as by the noun.
_OFFENCES: Final = {
    word: row.split()[0]
    for row in (
        "theft steal stealing burglary burgle", "murder killing kill murdering", "rape raping", "perjury",
        "fraud defraud defrauding", "arson", "robbery rob robbing", "manslaughter", "smuggling smuggle",
        "kidnapping kidnap abduction abduct", "stabbing stab", "shooting shoot", "espionage spying spy",
        "bribery bribe bribing", "assault attack assaulting", "forgery forge forging", "vandalism", "hit-and-run",
        "handling handle receiving", "blackmail extortion", "poisoning poison", "bombing bomb", "hacking hack",
        "embezzlement embezzle", "stalking stalk",
    )
    for word in row.split()
}  # fmt: skip
# Of these a story may have two, each with its head or owner; and forces have many captains.
ANY: Final = frozenset(
    "company firm club team side group committee party union department agency division unit community tribe church "
    "gang rebel faith opposition country nation state city town village police fire army navy guard force brigade "
    "regiment air business family association board crew organisation organization programme program project bank "
    "airline retailer carmaker maker manufacturer operator chain charity school studio publisher newspaper hotel "
    "restaurant truck car house".split()
)
NO_OFFICES: Final = frozenset({"winner", "author", "owner"})
_NAMING: Final = frozenset({"name", "identify"})
_SEVERAL: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|men|women|others?|another|second|third|suspects|"
    r"arrests|people|accomplices?|gang|accused|defendants|pair|couple|brothers|sisters|co-\w+|too|also)\b",
    re.IGNORECASE,
)


class Thing(NamedTuple):
    """What is held: the noun, the words that tell which of its sort it is, and where and for what it was given."""

    head: str
    which: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


class Holder(NamedTuple):
    """Who holds a thing by a sentence: the name, the model's sort of its bearer, and where it stands."""

    claim: Claim
    span: Span
    row: HeldAlone
    group: str
    name: str
    bearer: str
    thing: Thing
    times: tuple[Time, ...] = ()


def words_of(text: str) -> frozenset[str]:
    """The words of a name in lower case, without the little ones."""
    return frozenset(w for w in _WORD.findall(text.lower()) if w not in {"the", "of", "and", "s", "a", "for"})


def of_this(quote: str) -> bool:
    """Whether a sentence tells of one holder, and of no other time."""
    return _NOT_THIS.search(quote) is None


def years(quote: str) -> frozenset[str]:
    """The years that a sentence names."""
    return frozenset(_YEAR.findall(quote))


def tells_of_several(quote: str) -> bool:
    """Whether a sentence tells of several who were arrested or tried."""
    return _SEVERAL.search(quote) is not None


def _named(claim: Claim, filler: Filler | None) -> tuple[str, Span] | None:
    """The name that fills a slot, and where it stands."""
    if filler is None or filler.sort != "NAME" or filler.part or filler.none or filler.whole:
        return None
    at = claim.quote.find(filler.text)
    if at < 0:
        return None
    return filler.text, Span(start=claim.start + at, end=claim.start + at + len(filler.text))


def _thing(filler: Filler | None, row: HeldAlone, deed: Deed) -> Thing | None:
    """What is held, if it is of the sort and the text points at it."""
    if filler is None or filler.part or filler.none or filler.whole:
        return None
    if filler.sort == "NAME":
        words = _WORD.findall(filler.text.lower())
        if not words or not (words[-1] in row.things or _bears(filler, row)) or _MANY_SORTS & set(words):
            return None
        return Thing(words[-1], words_of(filler.text), _given(deed, filler))
    if row.id == "goal":
        deciding = filler.text == "winner" or (filler.text == "goal" and not _DECIDING.isdisjoint(filler.beside))
        return Thing("winner") if deciding and filler.known else None
    if filler.sort != "NOUN" or filler.text not in row.things or not filler.known or filler.text in _MANY_SORTS:
        return None
    which = frozenset(w.lower() for w in (*filler.whose, *filler.beside)) - _OF_NO_SORT
    if not which and (filler.text in row.named or (row.id == "owner" and filler.text in ANY)):
        return None
    return Thing(filler.text, which, _given(deed, filler))


def _bears(filler: Filler, row: HeldAlone) -> bool:
    """Whether a thing is one of the row's by its name alone: a work has several words, a firm is read as one."""
    if row.bearing == "work":
        return " " in filler.text and filler.bearer not in {"ORG", "PERSON"}
    return bool(row.bearing) and filler.bearer == row.bearing


def _given(deed: Deed, thing: Filler | None = None) -> frozenset[str]:
    """Where it was won, and for what: "in the *north* ward", "for *fiction*"; not "for her poems", "in an hour"."""
    found = set[str]()
    for f in deed.slots:
        if f.slot in _WHERE and f is not thing and not (f.slot == "for" and f.known and f.sort == "NOUN"):
            found |= {w.lower() for w in (f.text, *f.whose, *f.beside)}
    return frozenset(found - {"hour", "minute", "second", "time", "88th"})


def _called(claim: Claim, filler: Filler) -> Filler | None:
    """Who "a man named as Paul Reyes" is."""
    for deed in statement(claim).deeds:
        own = deed.filler("patient")
        if deed.lemma in _NAMING and own is not None and own.text == filler.text:
            return deed.filler("as")
    return None


def _offence(claim: Claim, deed: Deed) -> Thing | None:
    """The offence of which a sentence tells, if it tells of one."""
    if tells_of_several(claim.quote):
        return None
    told = {_OFFENCES[w[2]] for w in statement(claim).words if w[2] in _OFFENCES}
    return Thing(told.pop()) if len(told) == 1 and deed.pos == "VERB" else None


def _behind(claim: Claim, deed: Deed, row: HeldAlone) -> Thing | None:
    """What somebody was awarded, where the parse has no slot for it: "was awarded the *Brisk Prize*"."""
    found = _BEHIND.match(claim.quote[deed.end - claim.start : deed.end - claim.start + _FAR])
    if found is None:
        return None
    words = _WORD.findall(found["thing"].lower())
    fits = words[-1] in row.things and _MANY_SORTS.isdisjoint(words)
    return Thing(words[-1], words_of(found["thing"]), _given(deed)) if fits else None


def _given_to(claim: Claim, deed: Deed) -> tuple[str, Span] | None:
    """To whom something was given, where the parse has no slot for it: "gave the prize *to Ana Ruiz*"."""
    first = deed.end - claim.start
    found = _GIVEN_TO.search(claim.quote, first, first + _FAR)
    if found is None:
        return None
    at = claim.start + found.start("name")
    return found["name"].rstrip("."), Span(start=at, end=at + len(found["name"].rstrip(".")))


def _who_did(claim: Claim, deed: Deed) -> tuple[str, Span] | None:
    """Whom or what a relative clause is about: "*Ana Ruiz*, who chairs the jury"; not "wife of Ana Ruiz, who"."""
    first = max(0, deed.start - claim.start - _FAR)
    found = _WHO.search(claim.quote[first : deed.start - claim.start])
    if found is None or found["of"]:
        return None
    at = claim.start + first + found.start("name")
    return found["name"], Span(start=at, end=at + len(found["name"]))


def called_as_person(name: str) -> bool:
    """Whether a name of several words begins as persons' names do: "Ana Ruiz", "Substitute Ana Ruiz"."""
    return any(is_given_name(word) for word in name_words(name)[:-1])


def is_given_name(word: str) -> bool:
    """Whether a word, in lower case, is a first name that is known."""
    return bool(pronoun_of_name(word)) or is_english_given_name(word)


def _stands(claim: Claim, deed: Deed, row: HeldAlone) -> bool:
    if deed.standing == "done" and not deed.loose and not deed.before:
        return True
    return row.planned and (deed.to_come or (deed.standing == "open" and _PLAINLY.search(claim.quote) is not None))


def _held_by(claim: Claim, deed: Deed, telling: Telling) -> tuple[str, Span, str] | None:
    """The name of whoever holds it, where it stands, and the model's sort of its bearer."""
    filler = deed.filler(telling.holder)
    if filler is not None and filler.sort == "NOUN" and telling.row.case:
        filler = _called(claim, filler)
    found, bearer = _named(claim, filler), filler.bearer if filler is not None else ""
    if found is None and telling.holder == "to":
        found, bearer = _given_to(claim, deed), ""
    elif filler is None and telling.holder == "agent":
        found = _who_did(claim, deed)
        which = found is not None and claim.quote[found[1].end - claim.start :].startswith(", which")
        bearer = "ORG" if which else ""
    return None if found is None else (*found, bearer)


def _held(claim: Claim, deed: Deed, telling: Telling) -> Thing | None:
    """What is held."""
    row = telling.row
    if telling.thing == "case":
        return _offence(claim, deed)
    if telling.thing == "behind":
        return _behind(claim, deed, row)
    thing = _thing(deed.filler(telling.thing), row, deed)
    office = deed.filler("as")
    if thing is not None and row.id == "successor" and office is not None:
        return thing._replace(beside=frozenset({office.text, *office.beside}))
    return thing


def _holder(claim: Claim, deed: Deed, telling: Telling) -> Holder | None:
    if telling.word and not claim.quote[deed.end - claim.start :].lstrip().startswith(telling.word):
        return None
    held, thing = _held_by(claim, deed, telling), _held(claim, deed, telling)
    if held is None or thing is None:
        return None
    name, span, bearer = held
    return Holder(claim, span, telling.row, telling.group, name, bearer, thing, deed.times)


def _office(claim: Claim, deed: Deed) -> Holder | None:
    """Who was given an office: "was elected *mayor* of Selby", "Selby Foods named Ana Ruiz as its *chairman*"."""
    title, who, by = deed.filler("as"), deed.filler("patient"), deed.filler("agent")
    held = _named(claim, who)
    if title is None or held is None or title.sort != "NOUN" or who is None:
        return None
    table = offices()
    words = [*(w for w in title.beside if w in {"chief", "prime", "foreign", "general"}), title.text]
    words = [*[w for w in title.whose if f"{w} {title.text}" in table.titles][:1], *words] if len(words) == 1 else words
    name = table.titles.get(" ".join(words))
    if name is None or set(title.beside) - set(words) - {"new", "next"}:
        return None
    which = frozenset(title.whose) - set(words)
    row = table.told_by.get(name)
    if row is not None and title.whose and title.whose[0] in row.things:
        return Holder(claim, held[1], row, row.id, held[0], who.bearer, Thing(title.whose[0], which), deed.times)
    if (name in table.pointed and len(words) == 1) or name in NO_OFFICES:
        return None
    if not which and by is not None and (by.known or by.sort == "NAME") and not called_as_person(by.text):
        which = words_of(by.text) - ANY if by.sort == "NOUN" else words_of(by.text)
    return Holder(claim, held[1], table.row, "office", held[0], who.bearer, Thing(name, which), deed.times)


def holders(claim: Claim) -> Iterator[Holder]:
    """Who holds what by the deeds of a sentence."""
    for deed in statement(claim).deeds:
        told = tellings(deed.lemma)
        gives = deed.lemma in offices().gives
        if not told and not gives:
            continue
        first = deed.start - claim.start
        if not of_this(claim.quote[max(0, first - _FAR) : first + _FAR]):
            continue
        for telling in told:
            if _stands(claim, deed, telling.row) and (found := _holder(claim, deed, telling)) is not None:
                yield found
        if gives and deed.standing == "done" and not deed.loose and (given := _office(claim, deed)) is not None:
            yield given
