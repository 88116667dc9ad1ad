"""Agreements that tell what another one tells: of two lines on one fact an editor needs one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.model.finding import Finding
from factcheck.model.group import Group

_MOSTLY: Final = 0.7  # of the articles of an agreement: another one has them
_HALF: Final = 0.5  # of its words in one of these; of its articles where another one has all of them


def _size(finding: Finding) -> tuple[int, float, list[str]]:
    """In how many articles a fact is told, and in how many characters on the average; of a size, by the words."""
    told = sum(side.focus.end - side.focus.start for side in finding.sides)
    words = sorted(side.quote for side in finding.sides)  # not by the articles' order, which is nobody's choice
    return len({side.article for side in finding.sides}), told / len(finding.sides), words


def _repeated(facts: Iterable[Finding]) -> Iterator[Finding]:
    """The facts whose words stand in those of a fact that more articles tell, or as many in more words."""
    shown: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    kept: dict[int, set[str]] = {}
    for number, finding in enumerate(sorted(facts, key=_size, reverse=True)):
        covered: dict[int, set[str]] = defaultdict(set)
        for side in finding.sides:
            start, end = side.focus.start, side.focus.end
            for first, last, other in shown[side.article]:
                if min(last, end) - max(first, start) >= _HALF * (end - start):
                    covered[other].add(side.article)
        articles = {side.article for side in finding.sides}
        if any(
            len(has) >= (_HALF if articles <= kept[other] else _MOSTLY) * len(articles)
            for other, has in covered.items()
        ):
            yield finding
            continue
        kept[number] = articles
        for side in finding.sides:
            shown[side.article].append((side.focus.start, side.focus.end, number))


def unrepeated(judged: Iterable[tuple[Finding, Group]], draft: str | None) -> list[tuple[Finding, Group]]:
    """The findings without the facts that other facts tell in the same words of the same articles.

    Of a `draft` each sentence is judged by itself.
    """
    every = list(judged)
    if draft is not None:
        return every
    told = (finding for finding, _ in every if finding.kind == "statement" and finding.verdict == "agreement")
    gone = {id(finding) for finding in _repeated(told)}
    return [(finding, group) for finding, group in every if id(finding) not in gone]
