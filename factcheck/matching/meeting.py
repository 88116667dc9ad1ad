"""What a draft asserts in a sentence that a source tells too, laid beside what the source has in that place.

"The price of $40 million" and "it sold for some $40 million" share no word by which two figures could be matched;
that the sentences around them say the same makes them one question.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from factcheck.matching.drafts.at_all import AtAll
from factcheck.matching.drafts.reckoned import Reckoned
from factcheck.matching.drafts.untold_values import UntoldValues
from factcheck.matching.quantities.counted_sorts import of_two_sorts
from factcheck.matching.quantities.figures import put_as
from factcheck.matching.quantities.sole_answers import SourceAnswers, coarser
from factcheck.matching.quantities.two_questions import one_given_first
from factcheck.matching.retellings import Retelling
from factcheck.matching.wordings.passages import statement
from factcheck.matching.wordings.tellings import akin
from factcheck.model.base import Span
from factcheck.model.claim import COMPARED, PLANNED, Claim
from factcheck.model.value import AgeValue, ClockValue, CountValue, DurationValue, MoneyValue, ScoreValue, TimeValue
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.figure import is_telling, plain, result
from factcheck.values.slip import unit_of
from factcheck.values.statement import FIGURES, weight

_BY_CHANCE: Final = 13  # numbers below are in too many sentences
_ONE_MATTER: Final = 1.5  # what the words that two sentences share must weigh; a name weighs 1
_FEW: Final = frozenset({2, 3})
_MOST: Final = 20  # sentences with one figure that are looked at
_WIDE: Final = 1.3  # bounds further apart than this are no figure
_MARKS: Final = {  # of stretches of time, as ISO 8601 writes them
    "hour": "PT{}H", "minute": "PT{}M", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y",
}  # fmt: skip
_YEARLESS: Final = re.compile(r"^[0-9]{4}(?=-[0-9]{2})")
_ASKED: Final = 0.4  # what they must weigh where a question asks for the figure
_LARGE: Final = 1000  # a figure that answers no other question
_A_WORD: Final = 0.5  # what they must weigh where it is the figure of one sort of thing
_HARDLY_BY_CHANCE: Final = 0.9  # what they must weigh where the figure is a result, or has so many digits that count
_CLEARLY: Final = 0.65  # the share of the sentence that must be told before another value in it is held against it


class Passages:
    """For each statement of a draft the claims that stand in the passages that say the same.

    A figure that a source only supposes something of ("it could double the record, $9 million") bears one out, too.
    """

    def __init__(
        self, claims: Sequence[Claim], retellings: Iterable[Retelling], draft: str, values: UntoldValues | None = None
    ) -> None:
        """Args: all claims; what was looked up of the draft; its name; the numbers of the sources' texts."""
        self._values = values
        self._sentences: dict[str, list[Claim]] = defaultdict(list)
        self._claims: dict[str, list[Claim]] = defaultdict(list)
        for claim in sorted(claims, key=lambda c: (c.article, c.focus.start)):
            if claim.value.type == "statement":
                if claim.certainty in PLANNED:  # "the hall is to open in May" tells a draft's sentence, too
                    self._sentences[claim.article].append(claim)
            elif claim.certainty in COMPARED:
                self._claims[claim.article].append(claim)
        self._saying: dict[str, tuple[list[Claim], float]] = {}
        for found in retellings:
            own = next((c for c in found.claims if c.article == draft), None)
            if own is not None and found.share:
                self._saying[own.id] = [c for c in found.claims if c.article != draft], found.share
        self._every = [c for c in claims if c.article != draft]
        self._starts = [s.start for s in self._sentences[draft]]
        self._draft = draft
        self._at_all = AtAll(self._every)

    def share(self, claim: Claim) -> float:
        """How much of the sentence that a draft's claim stands in the sources tell (0 to 1)."""
        return self._passages(claim)[1]

    def own_figures(self, claim: Claim) -> frozenset[str]:
        """The figures and days of the sentence that a draft's claim stands in."""
        own = self._sentence(claim)
        return statement(own).figures if own is not None else frozenset()

    def figures(self, claim: Claim) -> frozenset[str]:
        """The figures and days of the passages that tell the sentence."""
        told, _ = self._passages(claim)
        every = frozenset(f for centre in told for s in self._around(centre) for f in statement(s).figures)
        return every | {_YEARLESS.sub("XXXX", f) for f in every}

    @cached_property
    def _holding(self) -> dict[str, list[Claim]]:
        """The sources' sentences by the figures that stand in them."""
        held: dict[str, list[Claim]] = defaultdict(list)
        for article, sentences in self._sentences.items():
            for sentence in sentences if article != self._draft else ():
                for figure in statement(sentence).figures:
                    held[figure].append(sentence)
        return held

    def stands(self, claim: Claim) -> bool:
        """Whether a claim's figure, which nobody meets by chance, stands in a source's sentence that may be about it.

        No kind may read it there: "the 88-72 setback at Velm", "their 88-72 defeat in Velm".
        """
        if self.replied(claim):
            return True
        if self._at_all.stands(claim, self._sentence(claim)):
            return True
        if self.reckoned(claim):
            return True
        telling = [] if isinstance(claim.value, TimeValue) else [f for f in _figures(claim) if is_telling(f)]
        told = (s for f in telling for s in self._holding.get(f, ())[:_MOST])
        return any(_one_matter(claim, _words(s), _HARDLY_BY_CHANCE) for s in told)

    @cached_property
    def _other_forms(self) -> Reckoned:
        sources = [s for article, sentences in self._sentences.items() if article != self._draft for s in sentences]
        return Reckoned(sources, self._sentences[self._draft])

    def reckoned(self, claim: Claim) -> bool:
        """Whether a source gives a claim's figure in another form: "nine wins", "slumping at 9-14"."""
        sentence, value = self._sentence(claim), claim.value
        low, high = getattr(value, "low", None), getattr(value, "high", None)
        if sentence is None or high is None:
            return False
        words = (w for w in statement(sentence).words if w[3] in FIGURES)
        placed = [Span(start=w[0], end=w[1]) for w in words if claim.focus.start <= w[0] < claim.focus.end]
        # not "fewer" of "fewer than 44"
        written = [s for s in placed if sentence.quote[s.start - sentence.start].isdecimal()]
        return self._other_forms.gives(sentence, next(iter(written or placed), claim.focus), low, high)

    def replied(self, claim: Claim) -> bool:
        """Whether a source answers a question with a claim's figure: "How many died? Twelve"."""
        figures = frozenset[str]() if isinstance(claim.value, TimeValue) else _figures(claim)
        for figure in figures:
            for sentence in self._holding.get(figure, ())[:_MOST]:
                words = {lemma for lemma, _ in statement(sentence).asked}
                large = figure.isdigit() and int(figure) >= _LARGE
                if words and (large or _one_matter(claim, frozenset(words), _ASKED)):
                    return True
        return False

    def near_by(self, claim: Claim) -> bool:
        """Whether the values of a claim in a sentence that is told stand near by in the sources, in whatever form.

        "Reed, who had spent 15 years in the force", "Reed, a 15-year veteran". Not of tolls.
        """
        asked = _befell(claim) is None and self.share(claim)
        sentence = self._sentence(claim) if asked else None
        if sentence is None or self._values is None:
            return False
        return self._values.bears_out(sentence, claim.focus)

    def _passages(self, claim: Claim) -> tuple[list[Claim], float]:
        own = self._sentence(claim)
        return self._saying.get(own.id, ([], 0.0)) if own is not None else ([], 0.0)

    def _sentence(self, claim: Claim) -> Claim | None:
        place = bisect_right(self._starts, claim.focus.start) - 1
        if place < 0 or self._sentences[self._draft][place].end < claim.focus.end:
            return None
        return self._sentences[self._draft][place]

    def around(self, claim: Claim, *, beside: bool) -> Iterator[Claim]:
        """What the sources claim in the sentences that tell the draft's one, or `beside` them too."""
        told = self._passages(claim)[0]
        for centre in {(c.article, c.start): c for c in told}.values():
            stretch = self._around(centre) if beside else [centre]
            for other in self._claims[centre.article]:
                if stretch[0].start <= other.focus.start < stretch[-1].end:
                    yield other

    def elsewhere(self, claim: Claim) -> list[Claim]:
        """The sources' claims that give a claim's very figure, in sentences that share enough to be about the same.

        A small number is met by chance: it must be told of the same things, or in the same unit.
        """
        figures = _figures(claim)
        if isinstance(claim.value, TimeValue) or not figures:
            return []
        told = frozenset(f for f in figures if not f.isdigit() or int(f) >= _BY_CHANCE)
        alike = (c for c in self._every if c.kind == claim.kind and not of_two_sorts(claim, c))
        asked = (put_as(c, claim) if _told_as(told, claim, c) else c for c in alike)
        agreeing = (c for c in asked if compare_values(claim.value, c.value).relation in AGREES)
        return [c for c in agreeing if in_one_matter(claim, c) or (_told_as(told, claim, c) and _of_one_sort(claim, c))]

    def _around(self, centre: Claim) -> list[Claim]:
        sentences = self._sentences[centre.article]
        at = bisect_left(sentences, centre.start, key=lambda sentence: sentence.start)
        return sentences[max(at - 1, 0) : at + 2]


def _told_as(figures: frozenset[str], claim: Claim, other: Claim) -> bool:
    """Whether another claim gives one of these figures in the claim's unit, or one that the claim rounds."""
    if unit_of(claim.value) != unit_of(other.value):
        return False
    return bool(figures & _figures(other)) or _rounds(claim, other)


def _rounds(claim: Claim, other: Claim) -> bool:
    """Whether a claim gives another one's large figure roughly: "just under 40 million people", "39.9 million"."""
    if not isinstance(claim.value, CountValue) or not isinstance(other.value, CountValue):
        return False
    low, high, told = claim.value.low, claim.value.high, other.value.low
    if low is None or high is None or told is None or told != other.value.high:
        return False
    return _LARGE <= low <= told <= high <= _WIDE * low


def _one_matter(claim: Claim, its: frozenset[str], least: float = _ONE_MATTER) -> bool:
    """Whether a claim's sentence shares so many words, or near ones, with these that both may be about one thing."""
    mine = claim.setting.told.lemmas if claim.setting.told is not None else frozenset[str]()
    met = (weight((w, "")) * (w in its or max((akin(w, v) for v in its), default=0.0)) for w in mine if w.isalpha())
    return sum(met) >= least


def in_one_matter(claim: Claim, other: Claim) -> bool:
    """Whether the sentences of two claims share so much that both may be about one thing."""
    return _one_matter(claim, _lemmas(other))


def _of_one_sort(claim: Claim, other: Claim) -> bool:
    """Whether two claims give one figure of one sort: one word beside it will do, and may stand in the title."""
    return claim.attribute == other.attribute and _one_matter(claim, _lemmas(other) | other.setting.topic, _A_WORD)


def _lemmas(claim: Claim) -> frozenset[str]:
    """The words of the sentence that a claim stands in."""
    return claim.setting.told.lemmas if claim.setting.told is not None else frozenset()


def _words(sentence: Claim) -> frozenset[str]:
    return frozenset([*(w[2] for w in statement(sentence).words), *(lemma for lemma, _ in statement(sentence).asked)])


def _befell(claim: Claim) -> str | None:
    """What befell those whom a claim counts: "12 killed" is not borne out by "12 wounded"."""
    return claim.value.outcome if isinstance(claim.value, CountValue) else None


def _agreeing(claim: Claim, passages: Passages) -> list[Claim]:
    """The claims of the passages whose value is the draft's."""
    told = (c for c in passages.around(claim, beside=True) if c.kind == claim.kind and _befell(c) == _befell(claim))
    others = (c for c in told if not of_two_sorts(claim, c))
    return [c for c in others if compare_values(claim.value, c.value).relation in AGREES]


def _against(claim: Claim, passages: Passages) -> list[Claim]:
    """The claims of the telling sentences that answer the draft's question otherwise, if all answer it alike."""
    if passages.share(claim) < _CLEARLY:
        return []
    asked = claim.kind, claim.attribute, claim.subject
    told = (c for c in passages.around(claim, beside=False) if (c.kind, c.attribute, c.subject) == asked)
    others = [c for c in told if not of_two_sorts(claim, c) and not one_given_first(claim, c)]
    level = {compare_values(claim.value, c.value).relation for c in others}
    alike = all(compare_values(others[0].value, c.value).relation in AGREES for c in others[1:])
    return others if level == {"disjoint"} and alike else []


def _telling(claim: Claim, agreeing: Iterable[Claim], passages: Passages) -> list[Claim]:
    """Those that answer the very question in a sentence that tells the draft's.

    Who is of an age may be called anything.
    """
    told = passages.around(claim, beside=False)
    ids = {c.id for c in told if c.attribute == claim.attribute or isinstance(c.value, AgeValue)}
    return [c for c in agreeing if c.id in ids and _ends(c) == _ends(claim)]


def _ends(claim: Claim) -> tuple[object, object]:
    """The bounds of a figure: within "less than $55 million" lies many a sum."""
    return getattr(claim.value, "low", None), getattr(claim.value, "high", None)


def answered_elsewhere(
    claims: Iterable[Claim], passages: Passages, sole: SourceAnswers, draft: str
) -> Iterator[tuple[Claim, list[Claim]]]:
    """Each claim of a draft in a group that the sources answer better where they tell its sentence, with the answers.

    "Twenty died, said Reed" is refuted by "Twelve died, said Reed", not by the seven whom another sentence counts. What
    anything bears out is not asked elsewhere; "this morning" bears out no 8.40 where another sentence has 7.40. What a
    sentence bears out that tells the draft's own is refuted by no other.
    """
    every = list(claims)
    others = [c for c in every if c.article != draft]
    for claim in every if others else ():
        if claim.article != draft:
            continue
        asked = [*others, *_agreeing(claim, passages)]
        agreeing = [c for c in asked if compare_values(claim.value, c.value).relation in AGREES]
        if agreeing and not all(coarser(c, claim) for c in agreeing):
            telling = [] if any(c in others for c in agreeing) else _telling(claim, agreeing, passages)
            if telling:
                yield claim, telling
            continue
        answers = sole.otherwise(claim) if agreeing else _against(claim, passages)
        if answers and not {c.id for c in answers} <= {c.id for c in others}:
            yield claim, answers


def _figures(claim: Claim) -> frozenset[str]:
    """The figures or the day that a claim gives.

    None for what is as wide as "several".
    """
    value = claim.value
    if isinstance(value, TimeValue):
        return frozenset({value.value or "", value.text.casefold()})
    if isinstance(value, ScoreValue) and value.sides is not None:
        return frozenset({result(value.text)})
    low, high = getattr(value, "low", None), getattr(value, "high", None)
    if low and (high is None or high > _WIDE * low) and getattr(value, "approximate", False):
        return frozenset()
    bare = frozenset(plain(n) for n in (low, high) if n is not None)
    return bare | (_as_times(bare, value.unit) if isinstance(value, DurationValue) else frozenset())


def _as_times(numbers: frozenset[str], unit: str) -> frozenset[str]:
    """A stretch of time as times are told: "one week" is what "a week" is."""
    mark = _MARKS.get(unit)
    return frozenset(mark.format(n) for n in numbers) if mark is not None else frozenset()


def _counted_by_the_reader(claim: Claim) -> bool:
    """Whether a claim counts a few that a source may well name one by one: "two clubs"; not "two were killed"."""
    value = claim.value
    return isinstance(value, CountValue) and value.outcome is None and value.low == value.high and value.low in _FEW


def _adds_up(claim: Claim) -> bool:
    """Whether a sum of money is what the parts make that the sentence names, each of which is looked up by itself."""
    value, parts = claim.value, claim.setting.parts
    exact = all(part.low == part.high for part in parts)
    return isinstance(value, MoneyValue) and bool(parts) and exact and sum(p.low or 0 for p in parts) == value.low


def borne_out(claim: Claim, passages: Passages) -> bool:
    """Whether the sources have a claim's very figure or day, though nothing that could be laid beside it.

    In a sentence that the sources tell, what is no figure and no day is told with it; so is a man's death, which counts
    one but gives no figure.
    """
    if passages.elsewhere(claim) or passages.stands(claim) or _adds_up(claim):
        return True
    mine = _figures(claim) & passages.own_figures(claim)
    if _counted_by_the_reader(claim):
        return bool(passages.share(claim))
    return bool(passages.share(claim)) and (not mine or bool(mine & passages.figures(claim)))


def meetings(draft: Iterable[Claim], passages: Passages, sole: SourceAnswers) -> Iterator[tuple[Claim, list[Claim]]]:
    """Each of these claims of a draft that a source answers, with the answers: those that agree, else the others."""
    claims = list(draft)
    for claim in claims:
        found = _agreeing(claim, passages)
        rivals = [c for c in claims if c.attribute == claim.attribute and c.id != claim.id and c.start == claim.start]
        if not found and not rivals:
            found = _against(claim, passages)
        found = found or [c for c in passages.elsewhere(claim) if c.certainty in COMPARED]
        if all(coarser(c, claim) for c in found) and (
            found or isinstance(claim.value, ClockValue) or not borne_out(claim, passages)
        ):
            found = sole.otherwise(claim) or found
        if found:
            yield claim, found
