"""Sums that do not come out, as conflicts between claims of their article."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from factcheck.judgement.inner import Inner
from factcheck.judgement.sums.figures import Figure
from factcheck.judgement.sums.slip import Slip
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import StatementValue

_AROUND: Final = 20  # characters that a claim may show beside a figure: "the 12-day strike"
_FIGURES: Final = frozenset(
    {"count", "money", "percent", "duration", "age", "time", "measure", "score", "change", "clock"}
)


class SumClaims:
    """The claims by which the sums of articles are told: those that there are, and those made of a sentence for it."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Args: the claims of all articles."""
        self._count = len(claims)
        self._figures: dict[str, list[Claim]] = defaultdict(list)
        self._sentences: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.value.type == "statement":
                self._sentences[claim.article].append(claim)
            elif claim.value.type in _FIGURES:
                self._figures[claim.article].append(claim)
        self._made: dict[tuple[str, int, int], Claim] = {}

    @property
    def made(self) -> tuple[Claim, ...]:
        """The claims that had to be made, with ids that go on behind those of the articles."""
        return tuple(self._made.values())

    def conflicts(self, article: str, slips: Iterable[Slip]) -> Iterator[Inner]:
        """The slips of an article, each with the claims for its figures; none where no sentence can show them."""
        for slip in slips:
            found = (self._claim(article, figure) for figure in slip.figures)
            told = {c.id: c for c in found if c is not None}
            # what a kind reads gives the finding its name
            claims = tuple(sorted(told.values(), key=lambda c: c.value.type == "statement"))
            if claims:
                yield Inner(claims, slip.why, slip=slip.slip, rule=slip.rule)

    def _claim(self, article: str, figure: Figure) -> Claim | None:
        span = figure.span
        for claim in self._figures.get(article, ()):
            within = claim.focus.start <= span.start and span.end <= claim.focus.end
            if within and claim.focus.end - claim.focus.start <= span.end - span.start + _AROUND:
                return claim
        key = article, span.start, span.end
        if key not in self._made:
            sentence = self._sentence(article, span)
            if sentence is None or not isinstance(sentence.value, StatementValue):
                return None
            value = sentence.value.model_copy(update={"text": figure.text})
            identity = f"c{self._count + len(self._made) + 1}"
            self._made[key] = sentence.model_copy(update={"id": identity, "focus": span, "value": value})
        return self._made[key]

    def _sentence(self, article: str, span: Span) -> Claim | None:
        told = self._sentences.get(article, ())
        return next((c for c in told if c.start <= span.start and span.end <= c.end), None)
