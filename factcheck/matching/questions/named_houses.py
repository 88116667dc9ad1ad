"""To which hospital somebody was taken, in which prison one is held, in which court one was tried: by its name.

"Was flown to *Mercy Hospital*", "was taken to *Trinity Hospital*". Who is moved has more than one, and so has who is in
court more than once: of these deeds only those are asked that are done once.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.questions.whom import whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.gazetteer import lies, places_named


class _House(NamedTuple):
    """Deeds that lead to a house of a sort, and what its name ends in."""

    verbs: frozenset[str]
    holders: tuple[str, ...]
    ends: frozenset[str]


_HOUSES: Final = {
    "hospital": _House(
        frozenset("take fly airlift rush transport admit bring hospitalize treat".split()), ("patient",),
        frozenset("hospital infirmary clinic".split()),
    ),
    "prison": _House(
        frozenset("hold jail imprison book lodge incarcerate".split()), ("patient",),
        frozenset("prison jail penitentiary".split()),
    ),
    "court": _House(
        frozenset("arraign sentence convict try indict".split()), ("patient",), frozenset({"court"}),
    ),
    "venue": _House(
        frozenset("play hold stage".split()), ("patient",),
        frozenset("stadium park arena field dome gardens garden coliseum hall".split()),
    ),
}  # fmt: skip
_ENDS: Final = frozenset(end for house in _HOUSES.values() for end in house.ends)
_NAME: Final = re.compile(
    r"\b(?:to|at|in|by) (?:the )?(?P<name>(?:[A-Z][\w.'’&-]{0,20} (?:(?:of|and|for) (?:the )?)?){1,6}"
    r"(?P<end>Hospital|Infirmary|Clinic|Prison|Jail|Penitentiary|Court|Stadium|Park|Arena|Field|Dome|Gardens?|"
    r"Coliseum|Hall))\b"
)
# "A military hospital in Selby": which of them it is, its town tells.
_IN_TOWN: Final = re.compile(
    r"\b(?:to|at|in|by) (?:an? |the )?(?:[a-z]{1,15} ){0,3}(?P<end>hospital|clinic|prison|jail)(?: in| at|,) "
    r"(?P<name>[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})\b"
)
_TOWN: Final = "in "
_REACH: Final = 80  # characters between a deed and the house
_CLAUSE: Final = re.compile(r"[;:]|, (?:and|but|while|where|who|which)\b|\b(?:before|after|from)\b")
# Words of a name that tell no house from another.
_COMMON: Final = frozenset(
    "st st. saint general regional memorial medical university city county state central district community of the and "
    "for crown magistrates magistrates' magistrates’ criminal federal high superior circuit supreme new old royal "
    "national north south east west park field".split()
)
_MOVED: Final = re.compile(
    r"\b(?:transfer|mov|first|initially|later|then|previously|earlier|originally|also|both|others?|another|"
    r"(?:19|20)\d\d|before being|after being)",
    re.IGNORECASE,
)


def read(claim: Claim) -> Iterator[Answer]:
    """The named houses to which the deeds of a sentence lead; `told` is their sort and name."""
    towns = [found for found in _IN_TOWN.finditer(claim.quote) if places_named(found["name"].lower())]
    named = [*_NAME.finditer(claim.quote), *towns]
    if not named or _MOVED.search(claim.quote):
        return
    for deed in statement(claim).deeds:
        for sort, house in _HOUSES.items():
            if deed.lemma not in house.verbs or deed.standing != "done" or deed.loose:
                continue
            who = whom(claim, deed.filler("patient"))
            for found in named if who else ():
                between = claim.quote[deed.end - claim.start : found.start()]
                if found["end"].lower() in house.ends and 0 <= found.start() - (deed.end - claim.start) <= _REACH:
                    if not _CLAUSE.search(between):
                        span = Span(start=claim.start + found.start("name"), end=claim.start + found.end())
                        yield Answer(
                            claim, span, frozenset({who}), f"{sort} {_TOWN if found in towns else ''}{found['name']}"
                        )
                    break


def _telling(name: str) -> frozenset[str]:
    words = (word.lower().removesuffix("'s").removesuffix("’s") for word in name.split())
    return frozenset(word for word in words if word not in _COMMON and word not in _ENDS)


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell of one deed of one."""
    return one.of == other.of and one.told.partition(" ")[0] == other.told.partition(" ")[0]


def apart(one: Answer, other: Answer) -> bool:
    """Whether no word that tells a house from others is in both names, or their towns lie apart."""
    name, its = (answer.told.partition(" ")[2] for answer in (one, other))
    if name.startswith(_TOWN) or its.startswith(_TOWN):
        found = lies(name.removeprefix(_TOWN), its.removeprefix(_TOWN)) if name[:3] == its[:3] == _TOWN else None
        return found is not None and found[0] == "apart"
    first, second = _telling(name), _telling(its)
    return bool(first and second) and first.isdisjoint(second)


HOUSES: Final = Question("one is taken to one place of the sort", read, of_one, apart)
