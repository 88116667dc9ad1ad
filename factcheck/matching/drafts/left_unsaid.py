"""What somebody told with a draft and never said with a source: "told detectives that", "never said a word about".

Who told a paper may have told no detective: both must name the same hearers or the same occasion.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord

_UNSAID: Final = re.compile(
    r"\b(?:never|(?:did|has|had|have) not|(?:did|has|had|have)n[’']t)\s+(?:once\s+)?"
    r"(?:sa(?:id|y) (?:a word|anything) (?:to (?:(?:the|her|his) )?\w{1,20} )?(?:about|of|on)|"
    r"sa(?:y|id) (?:a word |anything )?(?:about )?(?=whether|if|that)|"
    r"mention(?:ed)?|t(?:old|ell) (?:the )?\w{1,20} (?:that|whether|about|of)|"
    r"spoke (?:of|about)|speak (?:of|about))"
    r"|\b(?:said nothing (?:about|of|on)|made no mention of|was silent (?:on|about)|kept silent about)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"\b(?:told (?:the |her |his )?[\w’']{1,20}(?: too| also)?(?: that| of| about)?|mentioned|reported to)\s",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"(?:\b(?:not|never|nothing|no)|n[’']t)\s+(?:\w{1,10}\s+)?$", re.IGNORECASE)
_BEFORE: Final = 24  # characters before a verb that may take it back
_HALF: Final = 0.5  # of the words of what was said, that the other names, too
_OCCASION: Final = frozenset(
    {"interview", "hearing", "statement", "testimony", "inquest", "trial", "letter", "interrogation"}
)
_HEARERS: Final = (
    frozenset({"detective", "investigator", "police", "officer", "inspector"}),
    frozenset({"court", "jury", "judge"}),
)


class LeftUnsaid:
    """What the sources say that somebody did not say."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        self._sources = list(sources)
        self._unsaid = [(c, found) for c in self._sources for found in _UNSAID.finditer(c.quote)]

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What a statement has somebody say whom a source has not say it to the same people."""
        said = _SAID.search(claim.quote) if self._unsaid else None
        if said is None or _NOT.search(claim.quote[max(said.start() - _BEFORE, 0) : said.start()]):
            return
        content, around = _parted(claim, claim.start + said.end())
        for other, unsaid in self._unsaid:
            its, its_around = _parted(other, other.start + unsaid.end())
            to = [w for w in statement(claim).words if said.start() <= w[0] - claim.start < said.end()]
            hearers = [w for w in statement(other).words if w[1] <= other.start + unsaid.end()]
            heard = _one_occasion(around + content, its_around + its) or _same_hearers(to, hearers)
            if _told(content, its) and heard and _one_speaker(claim, other):
                mine = Span(start=claim.start + said.start(), end=claim.start + len(claim.quote[: said.end()].rstrip()))
                yield Exchange(mine, Span(start=other.start + unsaid.start(), end=other.start + unsaid.end())), other
                return


def _parted(claim: Claim, at: int) -> tuple[list[PlacedWord], list[PlacedWord]]:
    """The words of a statement behind a place, and those before it."""
    words = statement(claim).words
    return [w for w in words if w[0] >= at], [w for w in words if w[0] < at]


def _told(content: list[PlacedWord], its: list[PlacedWord]) -> bool:
    """Whether what was not said is what the draft has said: half of its words, but for names."""
    asked = [w for w in its if w[3] not in {"PROPN", "TIME", "NUM"}]
    met = [w for w in asked if any(near((w[2], w[3]), (v[2], v[3])) for v in content)]
    return bool(met) and len(met) >= _HALF * len(asked)


def _one_occasion(mine: list[PlacedWord], its: list[PlacedWord]) -> bool:
    """Whether both were told to the same people or on one occasion."""
    ones, others = {w[2] for w in mine}, {w[2] for w in its}
    return bool(ones & others & _OCCASION) or any(ones & row and others & row for row in _HEARERS)


def _same_hearers(mine: list[PlacedWord], its: list[PlacedWord]) -> bool:
    """Whether those who are told are those who are not: "told the *guard*", "never said a word to the *guard*"."""
    told = [w for w in mine if w[3] in {"NOUN", "PROPN"}]
    return bool(told) and all(any(near((w[2], w[3]), (v[2], v[3])) for v in its) for w in told)


def _one_speaker(claim: Claim, other: Claim) -> bool:
    """Whether nobody else speaks: of a pronoun it is left open."""
    agents = [d.filler("agent") for d in statement(claim).deeds if d.reports]
    words = {word[2] for word in statement(other).words}
    named = [f.meant or f.text for f in agents if f is not None and (f.meant or f.sort != "PRON")]
    return all(name.split()[-1].lower() in words for name in named)
