"""Agreements that tell what another one tells: of two lines on one fact an editor needs one."""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group

_DUP = float(os.environ.get("JDUP", ".7"))
_SPAN = float(os.environ.get("JSPAN", ".5"))
_ORD = os.environ.get("JORD", "n")


def unrepeated(judged: Iterable[tuple[Finding, Group]]) -> Iterator[tuple[Finding, Group]]:
    every = list(judged)
    facts = [f for f, _ in every if f.kind == "statement" and f.verdict == "agreement"]
    shown: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    gone: set[int] = set()

    def key(f: Finding):
        n = len({s.article for s in f.sides})
        size = sum(s.focus.end - s.focus.start for s in f.sides) / len(f.sides)
        return (-n, -size) if _ORD == "n" else (-size, -n)

    for number, finding in enumerate(sorted(facts, key=key)):
        covers: dict[int, set[str]] = defaultdict(set)
        for side in finding.sides:
            for start, end, other in shown[side.article]:
                if min(end, side.focus.end) - max(start, side.focus.start) >= _SPAN * (side.focus.end - side.focus.start):
                    covers[other].add(side.article)
        articles = {s.article for s in finding.sides}
        if any(len(x) >= _DUP * len(articles) for x in covers.values()):
            gone.add(id(finding))
            continue
        for side in finding.sides:
            shown[side.article].append((side.focus.start, side.focus.end, number))
    yield from ((f, g) for f, g in every if id(f) not in gone)
