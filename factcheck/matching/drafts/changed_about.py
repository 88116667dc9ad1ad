"""Two between whom something is told, in a draft the other way about than in its sources.

"She handed the *director* a script", "the *director* pressed a script into her hands"; "Selby won 3-1 in Melford",
"Friday's 3-1 loss at Melford"; "Lund lies 14 km west of it", "the quake was centred 14 km west of Lund". What is read
of a sentence is of what it tells, and who stands at which end; neither the verbs nor the parts of speech need be alike.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.actor import same_name

# How the two ends must have changed about: both, or one of them, or one of which the other is surely no third.
Must = Literal["both", "one", "one, and no third"]
POINTED: Final = "the "  # leads an end without a name: "the duke"


class Ends(NamedTuple):
    """Something that is told between two: what, who stands at its two ends as far as told, and where."""

    of: str
    one: str
    other: str
    span: Span
    claim: Claim
    must: Must = "both"


Reader = Callable[[Claim], Iterable[Ends]]


class ChangedAbout:
    """What the sources tell between two, of one sort."""

    def __init__(self, sources: Iterable[Claim], read: Reader) -> None:
        """Args: the statements of the sources, and what reads the ends of one."""
        self._read = read
        self._told: dict[str, list[Ends]] = defaultdict(list)
        for claim in sources:
            for ends in read(claim):
                self._told[ends.of].append(ends)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What a draft's statement tells between two whom the sources that tell of it have the other way about."""
        for mine in self._read(claim) if self._told else ():
            theirs = [its for of, told in self._told.items() if _alike(mine.of, of) for its in told]
            if any(one_end(mine.one, its.one) or one_end(mine.other, its.other) for its in theirs):
                continue
            for its in theirs:
                if _turned(mine, its):
                    yield Exchange(mine.span, its.span), its.claim


def _turned(mine: Ends, its: Ends) -> bool:
    crossed = (one_end(mine.one, its.other), one_end(mine.other, its.one))
    if all(crossed) or not any(crossed) or mine.must == "both":
        return all(crossed)
    third = _two(mine.one, its.other) or _two(mine.other, its.one)
    return not (third and "one, and no third" in {mine.must, its.must})


def _alike(one: str, other: str) -> bool:
    return one == other or (one.isalpha() and kinship((one, "NOUN"), (other, "NOUN")) >= SYNONYM)


def one_end(a: str, b: str) -> bool:
    """Whether two ends are surely one."""
    if not a or not b or a.startswith(POINTED) or b.startswith(POINTED):
        return bool(a) and a == b
    return a == b or bool(same_name(a, b))


def _two(a: str, b: str) -> bool:
    """Whether two names are surely two: one with a figure in it ("76ers") may have any other."""
    return bool(a and b and a.isalpha() and b.isalpha() and same_name(a, b) is False)
