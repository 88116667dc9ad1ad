"""What one article claims alone, and another one tells in a sentence that no kind reads so: nobody need be asked.

"Only one source says" is said of a figure or a day that no other article has of the same thing. Whether it has is
asked of its sentences, not of its claims: "125 seats" in one, "candidates for each of the 125 seats" in another.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import (
    AgeValue,
    ClockValue,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    PercentValue,
    TimeValue,
)
from factcheck.thesaurus import Word, spelled, told_alike
from factcheck.values.figure import is_telling, plain

_DAY: Final = 10  # characters of an ISO date
_FEW: Final = 1  # words in common that are enough beside a figure that is seldom told by chance
_WORDS: Final = 2
_MANY: Final = 200  # sentences of a story that have a figure: so many have it from anywhere
_LIGHT: Final = frozenset(
    "be have do say tell make take get give go come year old day time people person man woman other more official "
    "police report accord add number total".split()
)
_PARTS: Final = ("NOUN", "VERB", "ADJ")


class _Told(NamedTuple):
    """A sentence of an article, by its words."""

    article: str
    words: frozenset[str]


def _figures(claim: Claim) -> Iterator[str]:
    """The figures of a claim as the sentences of other articles have them."""
    match claim.value:
        case (
            AgeValue(low=low, high=high)
            | CountValue(low=low, high=high)
            | MeasureValue(low=low, high=high)
            | MoneyValue(low=low, high=high)
            | PercentValue(low=low, high=high)
            | DurationValue(low=low, high=high)
        ):
            yield from {plain(bound) for bound in (low, high) if bound is not None}
        case TimeValue(value=str() as value, text=text):
            yield value
            yield value[:_DAY]
            yield text.casefold()
        case ClockValue(value=value):
            yield value
        case _:
            return


def _lemmas(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(spelled(lemma) for lemma, _ in words)


class Echoes:
    """The sentences of all articles, looked up by their figures."""

    def __init__(self, claims: Iterable[Claim], story: Callable[[str], str]) -> None:
        """Args: what is compared, of which the statements count; the story that an article tells."""
        self._story = story
        self._holding: dict[str, list[_Told]] = defaultdict(list)
        for claim in claims:
            if claim.value.type == "statement":
                value = statement(claim)
                told = _Told(claim.article, _lemmas((w[2], w[3]) for w in value.words))
                for figure in value.figures | {day for _, _, day in value.days}:
                    self._holding[figure].append(told)

    def echoed(self, claim: Claim) -> bool:
        """Whether another article of the story has a claim's figure in a sentence that tells some of the same."""
        figures = set(_figures(claim))
        return any(self._tells(claim, figure, told) for figure in figures for told in self._others(claim, figure))

    def _others(self, claim: Claim, figure: str) -> Iterator[_Told]:
        held = self._holding.get(figure, ())
        story = self._story(claim.article)
        if len(held) <= _MANY:
            yield from (t for t in held if t.article != claim.article and self._story(t.article) == story)

    @staticmethod
    def _tells(claim: Claim, figure: str, told: _Told) -> bool:
        setting = claim.setting
        if isinstance(claim.value, AgeValue) and told.words.isdisjoint(claim.attribute.split(":")[1:]):
            return False  # of that age somebody else may be
        own = {spelled(word) for word in setting.near | setting.about | frozenset(claim.attribute.split(":")[1:])}
        met = {word for word in own - _LIGHT if word in told.words or not told.words.isdisjoint(_alike(word))}
        enough = _FEW if is_telling(figure) else _WORDS
        return len(met - setting.topic) >= enough or len(met) > enough


def _alike(word: str) -> frozenset[str]:
    return frozenset(other for part in _PARTS for other, _ in told_alike((word, part)))


def unechoed(groups: Iterable[Group], echoes: Echoes) -> Iterator[Group]:
    """The groups without those of one article whose every claim another article of its story echoes."""
    for group in groups:
        alone = len({claim.article for claim in group.claims}) == 1
        if not (alone and all(echoes.echoed(claim) for claim in group.claims)):
            yield group
