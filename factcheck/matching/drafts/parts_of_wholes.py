"""How many of a whole it is that a draft and a source say one thing of: "five *of nine* were empty", "four".

Both give one figure for the whole and another one for its part, and what is said of the part is the same. Fewer of
whom more is said ("two had been empty for a year") are some of those.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.drafts.bearing import exact_figures
from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import Word
from factcheck.values.statement import FIGURES, weight

_ENDS: Final = re.compile(r"[,;:()—–]|\s-\s|\.\s|\band\b|\bbut\b")
_NOT: Final = re.compile(r"\b(?:not|no|none|never|neither|without|except|all but)\b|n['’]t\b", re.IGNORECASE)
# Words that the statements leave out for being frequent, and that tell a part apart, by what they tell.
_FREQUENT: Final = {
    "behind": "rear", "back": "rear", "rear": "rear", "front": "front", "empty": "empty", "full": "full",
    "alone": "alone", "top": "top", "bottom": "bottom", "side": "side",
}  # fmt: skip
_WHEN: Final = re.compile(r"\b(?:for|since|until|during|before|after|when|while|if)\b")  # "empty *for* a year"
_OWN: Final = re.compile(r"\b(?:his|her|its|their) $")  # "entered *his body*": whose, goes without saying
_RAW: Final = re.compile(r"[a-z]{3,12}")
# "42 *of those on board* died": of what whole, and not what is said of the part.
_OUT_OF: Final = re.compile(r" of (?:those|these|them|all|the)\b(?: (?:on|in|at) (?:the )?\w{1,20})?")
_TELLING: Final = 0.3  # what a word must weigh that is said of both parts
_LEAST: Final = 3  # of a whole


class _Part(NamedTuple):
    """A figure of some of a whole: where it stands, how many, and what is said of them."""

    claim: Claim
    span: Span
    number: float
    said: frozenset[Word]
    denied: bool
    dated: frozenset[str]


def _parts(claim: Claim) -> Iterator[tuple[frozenset[float], _Part]]:
    """The figures of a statement beside a larger one, each with the larger ones."""
    figures = [(f.place, float(f.number)) for f in exact_figures(claim) if not f.unit]
    words = statement(claim).words
    for place, number in figures:
        wholes = frozenset(other for _, other in figures if number < other >= _LEAST)
        if wholes:
            start, end, _, _ = words[place]
            yield wholes, _part(claim, place, Span(start=start, end=end), number)


def _part(claim: Claim, place: int, span: Span, number: float) -> _Part:
    behind = claim.quote[span.end - claim.start :]
    out_of = _OUT_OF.match(behind)
    first = span.end + (out_of.end() if out_of is not None else 0)
    behind = claim.quote[first - claim.start :]
    end = _ENDS.search(behind)
    stretch = behind[: end.start()] if end is not None else behind
    value, last = statement(claim), first + len(stretch)
    hung = {value.words[link.other if link.one == place else link.one] for link in value.links if place in link[:2]}
    told = {w for w in value.words if first <= w[0] < last} | {w for w in hung if not span.end <= w[0] < first}
    said = {
        (w[2], w[3])
        for w in told
        if w[3] not in FIGURES and not _OWN.search(claim.quote[max(w[0] - claim.start - 8, 0) : w[0] - claim.start])
    }
    said |= {(_FREQUENT[raw], "") for raw in _RAW.findall(stretch.lower()) if raw in _FREQUENT}
    dated = frozenset([*(w[2] for w in told if w[3] == "TIME"), *_WHEN.findall(stretch)])
    return _Part(claim, span, number, frozenset(said), _NOT.search(stretch) is not None, dated)


def _bears(claim: Claim, whole: float) -> frozenset[Word]:
    """The words that the figure of a whole hangs on: "nine *houses*"."""
    value = statement(claim)
    at = {f.place for f in exact_figures(claim) if float(f.number) == whole}
    beside = {link.other if link.one in at else link.one for link in value.links if at & set(link[:2])}
    return frozenset((value.words[p][2], value.words[p][3]) for p in beside if value.words[p][3] not in FIGURES)


def _alike(one: Word, other: Word) -> bool:
    if one[1] and other[1]:
        return near(one, other)
    return one[0] == _FREQUENT.get(other[0], other[0]) or other[0] == _FREQUENT.get(one[0], one[0])


def _more_said(of: _Part, other: _Part) -> bool:
    """Whether more is said of a part than the other's whole sentence says: "empty *for a year*"."""
    its = {*((w[2], w[3]) for w in statement(other.claim).words if w[3] not in FIGURES), *other.said}
    things = (word for word in of.said if word[1] in {"NOUN", "ADJ", "PROPN", "ADV"})
    return bool(of.dated - other.dated) or any(not any(_alike(word, w) for w in its) for word in things)


class PartsOfWholes:
    """The parts that the sources give of wholes, by how many these are."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._of: dict[float, list[_Part]] = defaultdict(list)
        for claim in sources:
            for wholes, part in _parts(claim):
                for whole in wholes:
                    self._of[whole].append(part)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each part of a draft's statement, against what a source has for that part of that whole."""
        every = list(_parts(claim)) if self._of else []
        own = {part.number for _, part in every}
        for wholes, part in every:
            for whole in wholes:
                rivals = [its for its in self._of.get(whole, ()) if _of_one(part, its, whole)]
                numbers = {its.number for its in rivals}
                if len(numbers) == 1 and numbers.isdisjoint(own):
                    yield from ((Exchange(part.span, its.span), its.claim) for its in rivals if _differ(part, its))


def _of_one(part: _Part, its: _Part, whole: float) -> bool:
    """Whether two parts are of one whole, and one thing is said of both."""
    ones, others = _bears(part.claim, whole), _bears(its.claim, whole)
    things = [word for word in ones if any(near(word, other) for other in others)]
    if not things or part.denied != its.denied or (part.dated and its.dated and part.dated.isdisjoint(its.dated)):
        return False
    of_whole = {*ones, *others}
    said = (word for word in part.said - of_whole if weight(word) >= _TELLING)
    return any(_alike(word, other) for word in said for other in its.said - of_whole)


def _differ(part: _Part, its: _Part) -> bool:
    """Whether the larger part is not only of less: "two had been empty for a year", "four were empty"."""
    less, more = sorted((part, its), key=lambda p: p.number)
    return less.number < more.number and not _more_said(less, more)
