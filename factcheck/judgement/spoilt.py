"""Agreements on words of which a finding says that they are contradicted: none is told, or told of the other words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Final

from factcheck.catalog import Kind
from factcheck.judgement.retold import retold
from factcheck.judgement.ruling import finding_of
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group
from factcheck.model.statement import StatementValue
from factcheck.values.compare import compare_values
from factcheck.values.quantities.number_words import ONES, TENS

_FLAGGED: Final = frozenset({"contradiction", "update"})
_READ: Final = frozenset({"agreement", "compatible", "contradiction", "update", "single-source"})
_ANSWERED: Final = frozenset({"agreement", "contradiction", "update"})
_FIGURE: Final = re.compile(r"[\d.,]{1,20}|" + "|".join(ONES | TENS))
_FEWEST: Final = 2  # words that two articles must share beside those that are contradicted

_Judged = tuple[Finding, Group]


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


class _Quarrels:
    """The claims that contradict one another, by the finding that says so."""

    def __init__(self, judged: Iterable[_Judged]) -> None:
        self._told: dict[str, dict[str, list[Claim]]] = {}
        self._flat: set[str] = set()  # the marks of contradictions: what an update follows upon was so
        for finding, group in judged:
            if finding.verdict in _FLAGGED:
                by_article: dict[str, list[Claim]] = defaultdict(list)
                named = {side.claim for side in finding.sides}
                for claim in group.claims:
                    if claim.id in named:
                        by_article[claim.article].append(claim)
                self._told[finding.fingerprint] = by_article
                if finding.verdict == "contradiction":
                    self._flat.add(finding.fingerprint)

    def met(self, within: Iterable[tuple[str, Span]], *, flat: bool = False) -> Iterator[list[Claim]]:
        """For each quarrel, or each `flat` contradiction, the claims that stand in these stretches of the articles."""
        places = list(within)
        for told in (told for mark, told in self._told.items() if mark in self._flat or not flat):
            found = {c.id: c for article, span in places for c in told.get(article, ()) if _meets(c.focus, span)}
            if found:
                yield list(found.values())


def _spoilt(met: list[Claim]) -> bool:
    """Whether an agreement holds both sides of a quarrel: "two were hurt", "none were hurt"."""
    return any(
        a.article != b.article and compare_values(a.value, b.value).relation != "same" for a, b in combinations(met, 2)
    )


def _words(claim: Claim, span: Span) -> list[tuple[int, int, str]]:
    value = claim.value
    words = value.words if isinstance(value, StatementValue) else ()
    return [(start, end, lemma) for start, end, lemma, _ in words if span.start <= start and end <= span.end]


def _rest(claim: Claim, quarrels: list[Span]) -> Claim | None:
    """The claim narrowed to the longest stretch of its words without those that are contradicted."""
    best: list[tuple[int, int, str]] = []
    run: list[tuple[int, int, str]] = []
    for word in _words(claim, claim.focus):
        if any(_meets(Span(start=word[0], end=word[1]), q) for q in quarrels):
            run = []
            continue
        if run and any(run[-1][1] <= q.start and q.end <= word[0] for q in quarrels):
            run = []
        run = [*run, word]
        best = max(best, run, key=len)
    if len(best) < _FEWEST or not isinstance(claim.value, StatementValue):
        return None
    focus = Span(start=best[0][0], end=best[-1][1])
    text = claim.quote[focus.start - claim.start : focus.end - claim.start]
    return claim.model_copy(update={"focus": focus, "value": claim.value.model_copy(update={"text": text})})


def _shared(claim: Claim, others: Iterable[Claim]) -> bool:
    mine = {lemma for _, _, lemma in _words(claim, claim.focus)}
    return any(
        len(mine & {lemma for _, _, lemma in _words(other, other.focus)}) >= _FEWEST
        for other in others
        if other.article != claim.article
    )


def _figure_of_both(quarrel: Claim, told: Iterable[Claim]) -> bool:
    """Whether the figure of a contradicted claim is what another article of an agreement has, too."""
    mine, its = set[str](), set[str]()
    for claim in told:
        value = claim.value
        for start, end, lemma, pos in value.words if isinstance(value, StatementValue) else ():
            if pos == "NUM" and _meets(claim.focus, Span(start=start, end=end)):
                if claim.article != quarrel.article:
                    its.add(lemma)
                elif _meets(quarrel.focus, Span(start=start, end=end)):
                    mine.add(lemma)
    return bool(mine) and mine <= its


def _narrowed(finding: Finding, group: Group, met: Iterable[list[Claim]], kind: Kind) -> _Judged | None:
    """The agreement on what is left of its words; None where two articles share too few of them."""
    quarrels: dict[str, list[Span]] = defaultdict(list)
    for claims in met:
        if len({c.article for c in claims}) == 1:  # several that are met say the same, and agree on that, too
            for claim in claims:
                if not _figure_of_both(claim, group.claims):
                    quarrels[claim.article].append(claim.focus)
    if not quarrels:
        return finding, group
    left = [
        _rest(c, quarrels[c.article]) if any(_meets(c.focus, q) for q in quarrels.get(c.article, ())) else c
        for c in group.claims
    ]
    kept = [c for c in left if c is not None]
    told = tuple(c for c in kept if c in group.claims or _shared(c, kept))
    rest = group.model_copy(update={"claims": told})
    ruling = retold(kind, rest) if told else None
    return (finding_of(kind, rest, told, ruling), rest) if ruling is not None else None


def _of_draft(finding: Finding, quarrels: _Quarrels, draft: str) -> bool:
    """Whether a draft's sentence, or its source's, holds what a quarrel of both is about."""

    def whole(side: Side) -> Span:
        return Span(start=side.start, end=side.end)

    met = quarrels.met((side.article, whole(side)) for side in finding.sides)
    named = ({c.article for c in claims} for claims in met)
    return any(len(articles) > 1 and draft in articles for articles in named)


def _read_by_a_kind(finding: Finding, read: Iterable[tuple[bool, Span]], draft: str) -> bool:
    """Whether a kind that reads the one figure of a draft that this finding is about has judged it.

    That the kind found nothing to lay beside it, or only what it does not exclude, is no answer to a sentence that has
    another figure in its place: `read` tells of each stretch whether it was answered.
    """
    side = next((s for s in finding.sides if s.article == draft), None)
    if side is None or finding.verdict not in {"single-source", "contradiction"}:
        return False
    alone = finding.verdict == "single-source"
    figure = alone or bool(_FIGURE.fullmatch(side.value.casefold()))
    return figure and any(f.start <= side.focus.start < f.end and (alone or answered) for answered, f in read)


def unspoilt(judged: list[_Judged], kinds: Mapping[str, Kind], draft: str | None) -> Iterator[_Judged]:
    """Without the agreements on words of which one contradicts the other: "two were hurt", "none were hurt".

    Of a draft the whole sentence is supported or not. Of articles the words of a fact are shared or not: where only one
    of them has what another one contradicts, the words beside it are shown.
    """
    quarrels = _Quarrels(judged)
    read = [
        (finding.verdict in _ANSWERED, side.focus)
        for finding, _ in judged
        if finding.kind != "statement" and finding.verdict in _READ
        for side in finding.sides
        if side.article == draft
    ]
    for finding, group in judged:
        if draft is not None and finding.kind == "statement" and _read_by_a_kind(finding, read, draft):
            continue
        if finding.kind != "statement" or finding.verdict in _FLAGGED:
            yield finding, group
        elif draft is not None:
            if not _of_draft(finding, quarrels, draft):
                yield finding, group
        else:
            places = [(side.article, side.focus) for side in finding.sides]
            if any(_spoilt(claims) for claims in quarrels.met(places)):
                continue
            if finding.verdict != "agreement":
                yield finding, group
                continue
            told = _narrowed(finding, group, quarrels.met(places, flat=True), kinds[finding.kind])
            if told is not None:
                yield told
