"""Of what body somebody named is what he is: "a *Navy* veteran", "plays guard *for Selby*", "surgeon *at* St Anne's".

The draft's body may well stand elsewhere in the sources, as long as no source has that person be this of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Run, Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.actor import same_name
from factcheck.values.gazetteer import countries_named, lies, places_named

_OF: Final = re.compile(r"^ (?:for|of|at|with) (?:the )?$")
# Between somebody named and what he is: ", a", " is the former", ", who plays".
_IS: Final = re.compile(
    r"^(?:,? who)?,?(?: (?:is|was|plays|played|works|worked|serves|served)(?: as)?)?(?: (?:a|an|the))?$"
)
_FIRST: Final = re.compile(r"^(?:A|An|The)\s+(?:[\w'’-]+ ){0,3}$")
_THEN: Final = re.compile(
    r"\b(?:former|formerly|once|then|ex|previously|later|now|new|until|became|joined|moved|also|both|first|next)\b",
    re.IGNORECASE,
)
# What somebody is of one body at a time; a lawyer has several clients, and a director sits on several boards.
_OF_ONE: Final = frozenset(
    "guard forward striker defender goalkeeper goalie midfielder winger quarterback linebacker pitcher catcher centre "
    "center batsman bowler prop hooker fullback coach captain manager player veteran soldier sergeant officer "
    "spokesman spokeswoman spokesperson teacher professor lecturer student pupil surgeon nurse doctor sheriff "
    "mayor senator governor bishop archbishop curator librarian editor reporter correspondent engineer analyst "
    "chef pilot prosecutor headmaster headteacher organist cellist violinist".split()
)
_SERVICES: Final = frozenset({"army", "navy", "air force", "marine", "marines", "marine corps", "coast guard"})
_FURTHEST: Final = 40


class _Member(NamedTuple):
    """Somebody named, what he is, the name of the body, and where it stands."""

    name: str
    what: str
    body: str
    span: Span
    claim: Claim


def _bodies(side: Side, place: int, runs: list[Run]) -> Iterator[Run]:
    """The names of bodies beside a noun for somebody: right before it, or behind "for" and "of"."""
    start, end, _, _ = side.words[place]
    for run in runs:
        before = run.span.end == start - 1
        if before or (run.span.start > end and _OF.search(side.written(Span(start=end, end=run.span.start)))):
            yield run


def _who(side: Side, place: int, body: Run, runs: list[Run]) -> str:
    """The name of whoever is said to be something; empty where it cannot be told."""
    start = min(side.words[place][0], body.span.start)
    places = set(body.places)
    said = {
        a: b for one, other, meant, *_ in side.value.attributes if not meant for a, b in ((one, other), (other, one))
    }
    for one, other, meant, *_ in side.value.attributes:
        at = other if one == place else one if other == place else None
        if at is None or meant:
            continue
        named = at if side.words[at][3] == "PROPN" else said.get(at, at)  # "his son, Tom Reed, is a guard"
        for run in runs:
            if named in run.places and not places & set(run.places):
                return run.text
    for run in runs:
        if run.span.end <= start and not places & set(run.places):
            between = side.written(Span(start=run.span.end, end=start)).rstrip()
            if len(between) <= _FURTHEST and _IS.match(between):
                return run.text
    head = side.claim.quote[: start - side.claim.start]
    if _FIRST.match(head) or head in {"A ", "An ", "The "}:
        return _then_told(side, side.words[place][1])
    return ""


def _then_told(side: Side, end: int) -> str:
    """Who does the deed behind what is said of him first: "A keen boxer, *he* taught"."""
    for deed in side.value.deeds:
        doer = deed.filler("agent")
        if deed.start > end and doer is not None:
            return doer.named
    return ""


def _members(claim: Claim) -> Iterator[_Member]:
    value = statement(claim)
    if not any(pos == "PROPN" for *_, pos in value.words) or _THEN.search(claim.quote):
        return
    side = Side(claim, claim)
    runs = list(side.names())
    for place, (_, _, lemma, pos) in enumerate(side.words):
        if pos != "NOUN" or lemma not in _OF_ONE:
            continue
        for body in _bodies(side, place, runs):
            name = _who(side, place, body, runs)
            # "an Army veteran", "a Gulf War veteran": one may be both
            if name and (lemma != "veteran" or body.text.lower() in _SERVICES):
                yield _Member(name, lemma, body.text, body.span, claim)


class Memberships:
    """Of what bodies the sources have those whom they name."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[_Member]] = defaultdict(list)
        for claim in sources:
            for member in _members(claim):
                for word in member.name.lower().split():
                    self._told[word].append(member)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """The body of somebody in a draft's statement, against that of which all sources have him what he is."""
        for mine in _members(claim) if self._told else ():
            words = mine.name.lower().split()
            told = {id(m): m for word in words for m in self._told.get(word, ()) if _one(mine, m)}
            if told and all(_apart(mine.body, its.body) for its in told.values()):
                yield from ((Exchange(mine.span, its.span), its.claim) for its in told.values())


def _one(mine: _Member, its: _Member) -> bool:
    """Whether two texts tell of one person, and of one thing that he is."""
    if kinship((mine.what, "NOUN"), (its.what, "NOUN")) < SYNONYM:
        return False
    return bool(same_name(mine.name, its.name))


def _apart(one: str, other: str) -> bool:
    """Whether two names are of two bodies: of two places neither may lie in the other."""
    if same_name(one, other) is not False or one.endswith("s") != other.endswith("s"):
        return False  # "the Owls" may be Selby's
    if any(countries_named(name.lower()) for name in (one, other)):
        return False  # who plays for his country plays for a club, too
    if bool(places_named(one.lower())) != bool(places_named(other.lower())):
        return False
    found = lies(one, other)
    return found is None or found[0] == "apart"
