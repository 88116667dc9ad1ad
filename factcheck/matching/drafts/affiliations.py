"""For whom a draft has somebody named speak or work, against what body the sources have him of.

"The inquiry is led by Ada Reed of the shipping company", "Ada Reed, of the accident authority".
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.person import same_person

# Bodies of sorts of which somebody who speaks in a story is of one.
_SORTS: Final = (
    "company firm operator manufacturer maker corporation retailer airline contractor",
    "authority agency regulator commission watchdog inspectorate bureau",
    "ministry department",
    "union",
    "university college institute laboratory",
    "hospital clinic infirmary",
    "police",
    "fire-brigade brigade",
    "church parish diocese",
    "charity foundation",
    "party",
    "club",
    "council",
    "embassy consulate",
    "army navy",
    "newspaper broadcaster",
    "museum gallery",
    "school",
    "bank",
)
_SORT: Final = {word: number for number, words in enumerate(_SORTS) for word in words.split()}
_NAME: Final = r"[^\W\d_a-z][\w'’.-]{1,30}(?: [^\W\d_a-z][\w'’.-]{1,30}){1,2}"
_OF: Final = re.compile(
    rf"(?P<name>{_NAME})(?:, who [a-z]{{2,20}} [a-z ]{{2,30}}?|,)? (?:of|from|for|at|with) "
    rf"(?P<body>(?:the |a |an |its |his |her )?(?:[\w'’-]{{2,20}} ){{0,4}}?(?i:{'|'.join(_SORT)}))\b"
)


class _Member(NamedTuple):
    """Somebody named, the sort of body that he is of, and where its name stands."""

    name: str
    sort: int
    span: Span
    claim: Claim


def _members(claim: Claim) -> Iterator[_Member]:
    for found in _OF.finditer(claim.quote):
        body = found["body"].rsplit(maxsplit=1)[-1].lower()
        span = Span(start=claim.start + found.start("body"), end=claim.start + found.end("body"))
        yield _Member(found["name"], _SORT[body], span, claim)


class Affiliations:
    """Of what bodies the sources have those whom they name."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[_Member]] = defaultdict(list)
        for claim in sources:
            for member in _members(claim):
                self._told[_family(member.name)].append(member)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """The body of somebody in a draft's statement, against that of which all sources have him."""
        for mine in _members(claim) if self._told else ():
            told = [m for m in self._told.get(_family(mine.name), ()) if same_person(m.name, mine.name)]
            if told and all(its.sort != mine.sort for its in told):
                yield from ((Exchange(mine.span, its.span), its.claim) for its in told)


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()
