"""Where two articles of a story have the one thing of a sort that each tells of: the plant, the hospital, the court.

"The clinic in *Selby*", "a private hospital in *Melford*"; whatever else the sentences tell. Only where each article
has such things in one place alone, neither names the other's place anywhere, and what stands around them has a name in
common.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.questions.seats import seats_behind
from factcheck.matching.wordings.clash_claims import of_word
from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.gazetteer import lies
from factcheck.values.statement import weight

_COMMON: Final = 1.0  # what two passages share must weigh, of names one
_AROUND: Final = 2  # sentences on either side that are looked at
_WORD: Final = re.compile(r"\w+")
_SOME: Final = re.compile(
    r"\b(?:another|other|others|second|third|also|both|several|various|former|previous(?:ly)?|earlier|later|then|once|"
    r"first|who|whose|or|if|(?-i:may)|might|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


class _Seated(NamedTuple):
    """A thing of a sort in a place, where the place stands, and the words around it."""

    claim: Claim
    sort: int
    place: str
    span: Span
    around: frozenset[tuple[str, str]]


def _read(claims: Sequence[Claim]) -> Iterator[_Seated]:
    for at, claim in enumerate(claims):
        for sort, place, span in seats_behind(claim):
            near = claims[max(at - _AROUND, 0) : at + _AROUND + 1]
            words = (w for c in near if c.article == claim.article for w in statement(c).words)
            yield _Seated(claim, sort, place, span, frozenset((w[2], w[3]) for w in words))


def _apart(one: str, other: str) -> bool:
    found = lies(one, other)
    return found is not None and found[0] == "apart"


def _alike(one: _Seated, other: _Seated) -> bool:
    own = {word.lower() for word in (*one.place.split(), *other.place.split())}
    both = {w for w in one.around & other.around if w[0].lower() not in own and w[1] not in {"NUM", "TIME"}}
    names = {w for w in both if w[1] == "PROPN"}
    return bool(names) and sum(map(weight, both)) >= _COMMON


def seated_apart(claims: Sequence[Claim], stories: Iterable[frozenset[str]]) -> Iterator[Denial]:
    """The things of a sort that articles of a story have in two places.

    Args:
        claims: the statements, in the order of their texts.
        stories: the articles of each story.
    """
    for articles in stories:
        told = [c for c in claims if c.article in articles]
        named: dict[str, set[str]] = defaultdict(set)
        held: dict[int, list[_Seated]] = defaultdict(list)
        for claim in told:
            named[claim.article].update(_WORD.findall(claim.quote.lower()))
        for seat in _read(told):
            held[seat.sort].append(seat)
        for found in held.values():
            yield from _of_sort(found, named)


def _of_sort(found: list[_Seated], named: dict[str, set[str]]) -> Iterator[Denial]:
    several = {
        a.claim.article for a, b in combinations(found, 2) if a.claim.article == b.claim.article and a.place != b.place
    }
    met: dict[int, _Seated] = {}
    for one, other in combinations(found, 2):
        if one.claim.article == other.claim.article or not several.isdisjoint((one.claim.article, other.claim.article)):
            continue
        if not _apart(one.place, other.place) or not _alike(one, other):
            continue
        if any(_SOME.search(s.claim.quote) or s.claim.certainty != "asserted" for s in (one, other)):
            continue
        if _names(named[one.claim.article], other) or _names(named[other.claim.article], one):
            continue
        met |= {id(one): one, id(other): other}
    if met:
        sides = sorted(met.values(), key=lambda s: (s.claim.article, s.span.start))
        yield Denial(
            tuple(of_word(s.claim, s.span) for s in sides), "a story has one of the sort, and it is in one place"
        )


def _names(words: set[str], seat: _Seated) -> bool:
    return any(word.lower() in words for word in _WORD.findall(seat.place))
