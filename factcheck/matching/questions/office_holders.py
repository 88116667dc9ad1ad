"""Who holds an office of one holder, as a title beside a name tells it: "Karl Brandt, the *mayor* of Harlow".

Read from the words around the title: of what the office is stands behind "of" or "to", in the genitive, or before the
title; the name before or behind it. A former, acting or deputy holder is none, nor is one whom the text calls "a
director".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from factcheck.catalog import offices
from factcheck.matching.questions.holders_told import ANY, NO_OFFICES, Holder, Thing, is_given_name, of_this, words_of
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_CAP: Final = r"[^\W\d_a-z][\w’'-]{1,30}"
_NAME: Final = rf"{_CAP}(?:\s[A-Z]\.)?(?:\s(?:de|del|van|von|der|bin|al|la)){{0,2}}(?:\s{_CAP}){{1,2}}"
_OF: Final = re.compile(
    r"\s(?:of|to|at)\s(?P<the>the\s)?(?P<thing>[\w’'&-]+(?:\s[\w’'&-]+){0,5}?)"
    r"(?=[,.;:)]|$|\s(?:who|and|said|says|told|has|have|had|was|is|were|will|would|which|that|in|on|after|as|when|for|"
    r"with|since|until|called|read|wrote|led)\b)"
)
_OF_AND_NAME: Final = re.compile(
    rf"\s(?:of|to)\s(?P<the>the\s)?(?P<thing>[a-z]{{3,20}}|(?:{_CAP}\s){{0,2}}?{_CAP})"
    rf"\s(?P<given>{_CAP})\s{_CAP}(?=\s[a-z]|,)"
)
_BEFORE_NAME: Final = re.compile(rf",\s(?P<name>{_NAME})(?=[,.;]|$)")
_STRAIGHT: Final = re.compile(rf",?\s(?P<name>{_NAME})")
_IS: Final = re.compile(rf"\s(?:is|was named as)\s(?P<name>{_NAME})(?=[,.;]|$)")
_NAME_BEFORE: Final = re.compile(
    rf"(?<!\bof\s)(?<!\bin\s)(?<!\bfrom\s)(?<!\bat\s)(?<!\w)(?P<name>{_NAME})(?:,|\sis|\sbecame|\sremains)\s(?P<det>(?:the|a|an|its|their|whose)\s)?$"
)
_WHOSE: Final = re.compile(rf"(?:^|\s)(?P<the>[Tt]he\s)?(?P<thing>(?:{_CAP}\s){{0,3}}[\w-]+)['’]s?\s(?:new\s)?$")
_COMPOUND: Final = re.compile(rf"(?P<thing>(?:{_CAP}\s){{1,4}}|[a-z]{{3,20}}\s)$")
_LAST_WORDS: Final = re.compile(r"((?:[\w’'-]+\s){0,3})$")
_NOT_FULL: Final = frozenset(
    "former ex acting deputy interim vice assistant co then outgoing incoming past previous next late caretaker shadow "
    "honorary associate junior one future would-be ex- retired founding under sub".split()
)
_BEHIND_TITLE: Final = re.compile(
    r"(?:[-\s](?:elect|designate|emeritus|apparent|hopeful|candidate)\b|s\b|['’]s?\b|-\w)"
)
_DETERMINERS: Final = frozenset({"the", "new", "its", "their", "current", "longtime"})
_BODIES: Final = frozenset({"council", "jury", "expedition"})  # "council leader Ana Ruiz"
_THEN: Final = re.compile(
    r"\b(?:at the time|then|until|successor|predecessor|succeed\w*|replac\w*|took over|takes over|take over|joint|"
    r"co-\w+|will become|to become|nominee|candidate|ago|century|decades?|era|history|earlier|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_WINDOW: Final = 90
_GROUPS: Final = {"author": "write"}


@lru_cache(maxsize=1)
def _titles() -> tuple[re.Pattern[str], frozenset[str]]:
    """The titles as one expression, the longest first, and their last words, by which a sentence is looked up."""
    every = sorted(offices().titles, key=lambda t: (-len(t), t))
    last = {re.split(r"[\s-]", title)[-1] for title in every}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, every))})\b", re.IGNORECASE), frozenset(last)


def _thing(before: str, behind: str, *, bears_name: bool) -> tuple[str, str, str]:
    """Of what an office is, and what is left of the words before the title and behind it; empty if untold.

    The text must point at it: "the head of *the clinic*", "head of *Interpol*"; not "head of marketing". `bears_name`
    tells that the sentence begins with a name: "*Selby* leader", not "rescue leader".
    """
    found = _OF_AND_NAME.match(behind)
    if found is not None and is_given_name(found["given"].lower()):
        return (found["thing"] if _pointed(found) else ""), before, behind[found.start("given") - 1 :]
    found = _OF.match(behind)
    if found is not None:
        return (found["thing"] if _pointed(found) else ""), before, behind[found.end() :]
    found = _WHOSE.search(before)
    if found is not None:
        return (found["thing"] if _pointed(found) else ""), before[: found.start("thing")], behind
    found = _COMPOUND.search(before)
    if found is None:
        return "", before, behind
    thing = found["thing"].strip()
    left = before[: found.start("thing")]
    known = thing[:1].isupper() and (left or " " in thing or bears_name)
    return (thing if known or thing.lower() in _BODIES else ""), left, behind


def _pointed(found: re.Match[str]) -> bool:
    """Whether a text says of which one: by "the" or by its name, and not of "the company" or "the police"."""
    thing: str = found["thing"]
    named = any(word[:1].isupper() for word in thing.split())
    return named or (found["the"] is not None and not ANY.issuperset(thing.lower().split()))


def _name(before: str, behind: str, *, of: bool) -> tuple[str, int, bool] | None:
    """The holder's name, where it stands (from the title's side), and whether before the title."""
    found = _BEFORE_NAME.match(behind) or _IS.match(behind) or (None if of else _STRAIGHT.match(behind))
    if found is not None:
        return found["name"], found.start("name"), False
    found = _NAME_BEFORE.search(before)
    if found is None or (found["det"] or "").strip() in {"a", "an"}:
        return None
    return found["name"], found.start("name"), True


def office_holders(claim: Claim) -> Iterator[Holder]:
    """Who holds which office by the titles of a sentence."""
    expression, last = _titles()
    if not any(w[2].lower() in last for w in statement(claim).words) or _THEN.search(claim.quote) is not None:
        return
    table, quote = offices(), claim.quote
    named = any(w[0] == claim.start and w[3] == "PROPN" for w in statement(claim).words)
    for found in expression.finditer(quote):
        title = table.titles[found[0].lower()]
        start, end = found.span()
        if _BEHIND_TITLE.match(quote, end):
            continue
        before, behind = quote[max(0, start - _WINDOW) : start], quote[end : end + _WINDOW]
        ahead = _LAST_WORDS.search(before)
        near = set(re.findall(r"[a-z]+", ahead[1].lower())) if ahead is not None else set[str]()
        if near & _NOT_FULL or before.endswith(("-", "ex-")):
            continue
        thing, left, right = _thing(before, behind, bears_name=named)
        of = len(right) < len(behind)
        bare = not thing and title in table.single and before.lower().endswith("the ")
        pointed = before.lower().endswith(("the ", "its ", "’s ", "'s "))
        who = _name(before if of else left, right, of=of and right[:1] == ",")
        if who is None or not (thing or bare) or (title in table.pointed and not pointed):
            continue
        name, at, ahead_of = who
        base = max(0, start - _WINDOW) if ahead_of else end + len(behind) - len(right)
        span = Span(start=claim.start + base + at, end=claim.start + base + at + len(name))
        which = words_of(thing) - _DETERMINERS
        if which & words_of(name):
            continue
        row = table.told_by.get(title)
        head = thing.split()[-1].lower() if thing else ""
        if row is not None and (head in row.things or row.bearing):
            if of_this(quote) and (head in row.things or thing[:1].isupper()):
                yield Holder(claim, span, row, _GROUPS.get(row.id, row.id), name, "PERSON", Thing(head, which))
        elif title not in NO_OFFICES:
            yield Holder(claim, span, table.row, "office", name, "PERSON", Thing(title, which))
