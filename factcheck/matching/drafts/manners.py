"""By what violence somebody was hurt with a draft, against that of which all sources tell: shot, stabbed, strangled."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord

# Words that tell of one sort of violence, whatever part of speech; what stands in no row tells of none.
_WAYS: Final = (
    "shoot gunshot gunfire gunman gunned bullet shooter shooting",
    "stab stabbing knifed knife stabber",
    "strangle strangulation throttle garrotte garotte strangler",
    "bludgeon batter beat beating cudgel",
    "poison poisoning arsenic cyanide",
    "smother suffocate suffocation asphyxiate asphyxiation",
    "behead decapitate decapitation",
    "drown drowning",
)
_WAY: Final = {word: number for number, words in enumerate(_WAYS) for word in words.split()}
_INJURED: Final = frozenset({"injury", "wound", "trauma"})
_BEATEN: Final = _WAY["beat"]
# What is shot, beaten or drowned and is nobody: a film, a rival, one's sorrows.
_NOT_HURT: Final = frozenset(
    "film movie video scene picture photo photograph footage documentary series clip goal ball basket puck team side "
    "club rival record deadline estimate expectation forecast egg drum odds sorrow noise".split()
)


class _Hurt(NamedTuple):
    """A way in which somebody was hurt, and where the word for it stands."""

    way: int
    span: Span
    claim: Claim


def _way(claim: Claim, place: int, word: PlacedWord) -> int | None:
    """The sort of violence that a word tells of; "head injuries" are of blows."""
    words = statement(claim).words
    if word[2] in _INJURED and place and words[place - 1][2] in {"head", "skull"}:
        return _BEATEN
    return _WAY.get(word[2]) if word[3] in {"VERB", "NOUN"} else None


def _hurts(claim: Claim) -> Iterator[_Hurt]:
    deeds = {deed.start: deed for deed in statement(claim).deeds}
    for place, word in enumerate(statement(claim).words):
        way = _way(claim, place, word)
        deed = deeds.get(word[0])
        if way is None or (word[3] == "VERB" and (deed is None or deed.standing != "done")):
            continue
        patient = deed.filler("patient") if deed is not None and word[3] == "VERB" else None
        hurt = patient is not None and (patient.sort == "NAME" or patient.text not in _NOT_HURT)
        if word[3] == "NOUN" or hurt:
            yield _Hurt(way, Span(start=word[0], end=word[1]), claim)


class Manners:
    """The violence of which the sources tell."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        every = list(sources)
        self._told = [hurt for claim in every for hurt in _hurts(claim)]
        self._named = {_WAY[word[2]] for claim in every for word in statement(claim).words if word[2] in _WAY}
        self._named |= {hurt.way for hurt in self._told}

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """The violence of a draft's statement of which no source has a word, against the one sort that they tell of."""
        for mine in _hurts(claim) if self._told else ():
            if mine.way not in self._named:
                alike = [_alike(claim, its.claim) for its in self._told]
                nearest = self._told[alike.index(max(alike))]
                yield Exchange(mine.span, nearest.span), nearest.claim


def _alike(claim: Claim, other: Claim) -> int:
    """How many words two statements share."""
    return len({w[2:] for w in statement(claim).words} & {w[2:] for w in statement(other).words})
