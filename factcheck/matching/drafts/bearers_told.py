"""What a draft calls somebody whom sources name too, and who of two it names, against what the sources have.

"General Ada Reed", "Col. Ada Reed"; "Tom Vale, the pilot", "paramedic Tom Vale"; "Bell and Roe were killed", "Bell and
Vale were killed".
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Run, Side
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import rivals
from factcheck.values.person import same_person

_WRITTEN: Final = {
    "gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "cpt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "cpl": "corporal", "adm": "admiral", "cmdr": "commander", "brig": "brigadier",
    "insp": "inspector", "supt": "superintendent", "pc": "constable", "fr": "father",
}  # fmt: skip
# In each service somebody has one rank at a time.
_SERVICES: Final = (
    frozenset(
        "private corporal sergeant lieutenant captain major colonel brigadier general commodore commander admiral "
        "marshal".split()
    ),
    frozenset("constable sergeant inspector superintendent commissioner".split()),
    frozenset("father canon dean bishop archbishop cardinal".split()),
)
_RANKS: Final = frozenset().union(*_SERVICES, _WRITTEN)
_TITLED: Final = re.compile(
    rf"\b(?P<rank>(?i:{'|'.join(sorted(_RANKS, key=len, reverse=True))}))\.? "
    r"(?P<name>(?:[A-Z][\w'’-]{1,30} ){0,2}[A-Z][\w'’-]{1,30})"
)
_PASSING: Final = re.compile(r"\b(?P<role>(?i:passer-?by)),? (?P<name>(?:[A-Z][\w'’-]{1,30} ){1,3}[A-Z][\w'’-]{1,30})")
_CLEARLY: Final = 0.5


class _Called(NamedTuple):
    """A word that somebody named is called by, where it stands, and the statement."""

    name: str
    word: str
    span: Span
    claim: Claim


def _one_bearer(one: str, other: str) -> bool:
    """Whether two names are one person's: one family name, and no two given names."""
    return _family(one) == _family(other) and same_person(one, other) is not False


class Called:
    """What the sources call those whom they name."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._titled: dict[str, list[_Called]] = defaultdict(list)
        self._roles: dict[str, list[_Called]] = defaultdict(list)
        for claim in sources:
            for found in _ranks(claim):
                self._titled[_family(found.name)].append(found)
            for found in (*_roles(claim), *_passers_by(claim)):
                self._roles[_family(found.name)].append(found)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each rank and each role of a draft's statement that sources, which call the bearer another, do not have."""
        for mine in _ranks(claim):
            theirs = [c for c in self._titled.get(_family(mine.name), ()) if _one_bearer(c.name, mine.name)]
            if not any(its.word == mine.word or not _one_service(its.word, mine.word) for its in theirs):
                yield from ((Exchange(mine.span, its.span), its.claim) for its in theirs)
        for mine in _passers_by(claim):
            theirs = [c for c in self._roles.get(_family(mine.name), ()) if _one_bearer(c.name, mine.name)]
            against = [its for its in theirs if rivals(mine.word, its.word, "NOUN")]
            if against and not any(_has(its.claim, mine.word) for its in theirs):
                yield from ((Exchange(mine.span, its.span), its.claim) for its in against)


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()


def _one_service(one: str, other: str) -> bool:
    return any(one in ranks and other in ranks for ranks in _SERVICES)


def _has(claim: Claim, word: str) -> bool:
    return any(lemma == word for _, _, lemma, _ in statement(claim).words)


def _ranks(claim: Claim) -> Iterator[_Called]:
    """Those who are named with a rank: "Col. Ada Reed"; not "General Motors", where no source calls anybody so."""
    for found in _TITLED.finditer(claim.quote):
        if found["rank"][:1].isupper():
            word = found["rank"].casefold()
            start, end = claim.start + found.start(), claim.start + found.end()
            yield _Called(found["name"], _WRITTEN.get(word, word), Span(start=start, end=end), claim)


def _in_full(words: tuple[PlacedWord, ...], place: int) -> tuple[int, int]:
    """The first and the last place of the name that a word is in."""
    first = last = place
    while first and words[first - 1][3] == "PROPN" and words[first][0] == words[first - 1][1] + 1:
        first -= 1
    while last + 1 < len(words) and words[last + 1][3] == "PROPN" and words[last + 1][0] == words[last][1] + 1:
        last += 1
    return first, last


def _roles(claim: Claim) -> Iterator[_Called]:
    """What those who are named in full are said to be: "Tom Vale, the *pilot*", "*paramedic* Tom Vale"."""
    for post in statement(claim).posts:
        if " " in post.name:
            yield _Called(post.name, post.calling, Span(start=post.start, end=post.end), claim)


def _passers_by(claim: Claim) -> Iterator[_Called]:
    """Those who are named as passers-by: a word that the language model takes for three."""
    for found in _PASSING.finditer(claim.quote):
        span = Span(start=claim.start + found.start("role"), end=claim.start + found.end("role"))
        yield _Called(found["name"], "passer-by", span, claim)


def _listed(side: Side, runs: list[Run]) -> bool:
    """Whether two names are the two of a list: nothing but what tells who they are stands between "and" and them."""
    first, second = runs
    between = side.written(Span(start=first.span.end, end=second.span.start))
    return re.fullmatch(r"(?:,[^;.]{0,60},?)? and (?:(?:the|his|her|a|an) )?(?:[\w-]{2,20} ){0,3}", between) is not None


def _names(side: Side) -> list[Run]:
    runs: list[Run] = []
    place = 0
    while place < len(side.words):
        if side.words[place][3] == "PROPN":
            _, last = _in_full(side.words, place)
            places = tuple(range(place, last + 1))
            span = Span(start=side.words[place][0], end=side.words[last][1])
            runs.append(Run(places, span, side.written(span)))
            place = last
        place += 1
    return runs


def _pair(side: Side) -> list[Run]:
    """The two names of a sentence that has no third one, if they are listed."""
    runs = _names(side)
    return runs if len(runs) == 2 and _listed(side, runs) else []


def other_of_two(claim: Claim, passage: Passage, sources: Iterable[Claim]) -> Iterator[Exchange]:
    """Two of whom the same is told, in the draft with another second one, of whom no source tells it.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
        sources: the statements of the sources.
    """
    if passage.share < _CLEARLY or " and " not in claim.quote or " and " not in passage.claim.quote:
        return
    mine, its = Side(claim, passage.claim), Side(passage.claim, claim)
    ours, theirs = _pair(mine), _pair(its)
    if not ours or not theirs:
        return
    deeds = {(d.lemma, d.pos) for d in mine.value.deeds if d.start >= ours[1].span.end and d.standing == "done"}
    if not deeds & {
        (d.lemma, d.pos) for d in its.value.deeds if d.start >= theirs[1].span.end and d.standing == "done"
    }:
        return
    met = [[same_person(a.text, b.text) for b in theirs] for a in ours]
    alike = [(n, m) for n in (0, 1) for m in (0, 1) if met[n][m]]
    if len(alike) != 1:
        return
    one, other = ours[1 - alike[0][0]], theirs[1 - alike[0][1]]
    if len(one.places) < 2 or same_person(one.text, other.text) is not False:
        return
    verbs = {lemma for lemma, _ in deeds}
    family = mine.words[one.places[-1]][2]
    if not any(_has(c, family) and any(_has(c, verb) for verb in verbs) for c in sources):
        yield Exchange(one.span, other.span)
