"""Facts that several articles tell: words that hang together in a sentence of each, or words near to these."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.passages import Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedLink, PlacedWord
from factcheck.thesaurus import NEAR, SAME, Word
from factcheck.values.statement import FIGURES, weight

import os
_LONGEST: Final = 80
_MANY: Final = 400
_INITIALS: Final = 3
_GATE = float(os.environ.get('GATE','0.9'))
_TELLS = float(os.environ.get('TELLS','0.8'))
_TELLS_FAR = float(os.environ.get('FAR','1.2'))
_COVER = float(os.environ.get('COVER','.7'))
_HAS = float(os.environ.get('HAS','.5'))
_FARWELL = float(os.environ.get('FARWELL','.85'))
_SAMES = float(os.environ.get('SAMES','.5'))
_ORDER = os.environ.get('ORDER','s')
_DUP = float(os.environ.get('DUP','.6'))
_DUPSPAN = float(os.environ.get('DUPSPAN','.5'))
_ONE = float(os.environ.get('ONE','.5'))


class Fact(NamedTuple):
    claims: tuple[Claim, ...]
    weight: float
    well: float


class _Sentence:
    def __init__(self, claim: Claim) -> None:
        value = statement(claim)
        self.claim, self.words = claim, value.words
        self.keys = [(w[2], w[3]) for w in value.words]
        self.at: dict[Word, list[int]] = defaultdict(list)
        for p, key in enumerate(self.keys):
            self.at[key].append(p)
        self.links: dict[tuple[int, int], PlacedLink] = {}
        self.beside: dict[int, list[int]] = defaultdict(list)
        for link in value.links:
            self.links[link.one, link.other] = link
            self.beside[link.one].append(link.other)
            self.beside[link.other].append(link.one)
        self.names = _names(value.words)
        told = {d.start for d in value.deeds if d.reports}
        self.reporting = {p for p, w in enumerate(value.words) if w[0] in told}
        self._hops: dict[int, dict[int, tuple[PlacedLink, ...]]] = {}
        self._slots: dict[int, dict[str, set[str]]] = {}

    def slots(self, p: int) -> dict[str, set[str]]:
        if p not in self._slots:
            found: dict[str, set[str]] = defaultdict(set)
            for q, how in self.hops(p).items():
                word, pos = self.keys[q]
                if pos == "NUM" and ":" in word and not word.endswith(":None"):
                    found[word.rsplit(":", 1)[1]].add(word)
                elif pos == "TIME" and len(how) == 1 and word.endswith("day"):
                    found["day"].add(word)
                elif pos == "PROPN" and len(how) == 1 and how[0].part and self.names[q]:
                    found[how[0].part].update(self.names[q])
            self._slots[p] = found
        return self._slots[p]

    def link(self, p: int, q: int) -> PlacedLink:
        return self.links[min(p, q), max(p, q)]

    def hops(self, p: int) -> dict[int, tuple[PlacedLink, ...]]:
        if p not in self._hops:
            found: dict[int, tuple[PlacedLink, ...]] = {}
            for q in self.beside[p]:
                found[q] = (self.link(p, q),)
            for q in self.beside[p]:
                for r in self.beside[q]:
                    if r != p and r not in found:
                        found[r] = (self.link(p, q), self.link(q, r))
            self._hops[p] = found
        return self._hops[p]


def _names(words: tuple[PlacedWord, ...]) -> list[frozenset[str]]:
    runs: list[list[str]] = []
    homes: list[list[str]] = []
    end = None
    for start, stop, lemma, pos in words:
        if pos == "PROPN" and (end is None or start - end > 1):
            runs.append([])
        homes.append(runs[-1] if pos == "PROPN" else [])
        if pos == "PROPN" and len(lemma) > _INITIALS and "." not in lemma:
            runs[-1].append(lemma)
        end = stop if pos == "PROPN" else None
    return [frozenset(home) for home in homes]


class _Node(NamedTuple):
    p: int
    q: int
    well: float
    tells: float


@dataclass
class _Shared:
    one: int
    other: int
    nodes: list[_Node]
    score: float
    well: float
    near: bool


@dataclass
class _Gathered:
    score: float
    well: float
    words: dict[int, set[int]]
    core: dict[int, dict[int, float]]

    def has(self, n: int, places: dict[int, float]) -> bool:
        return n in self.words and len(self.words[n] & places.keys()) >= _HAS * len(places)

    def covered(self, n: int, places: dict[int, float]) -> float:
        if n in self.core:
            core = self.core[n]
            whole = sum(core.values())
            return sum(t for p, t in core.items() if p in places) / whole if whole else 0.0
        mine = self.words[n]
        return len(mine & places.keys()) / max(len(mine), len(places))


class Facts:
    def __init__(self, known: Statements, articles: frozenset[str]) -> None:
        self._known = known
        self._sentences: dict[int, _Sentence] = {}
        self._holding: dict[Word, list[int]] = defaultdict(list)
        for number, claim in enumerate(known.claims):
            if claim.article in articles and statement(claim).links:
                s = self._sentences[number] = _Sentence(claim)
                for key in s.at:
                    self._holding[key].append(number)

    def _alike(self, word: Word) -> dict[Word, float]:
        return {word: SAME} if word[1] in FIGURES or word[1] == "PROPN" else self._known.near(word)

    def _tells(self, word: Word, one: str, other: str) -> float:
        if word[1] == "NUM":
            return 0.5 if word[0].endswith(':None') and len(word[0].split(':')[0]) < 2 else 0.9
        if word[1] == "TIME":
            return 0.5
        return weight(word) * self._known.rarity(word, one, other)

    def _candidates(self, number: int) -> Iterator[tuple[int, list[tuple[Word, Word, float]]]]:
        mine = self._sentences[number]
        hits: dict[int, list[tuple[Word, Word, float]]] = defaultdict(list)
        worth: dict[int, float] = defaultdict(float)
        for key in mine.at:
            w = .7 if key[1] in FIGURES else weight(key)
            for other, well in self._alike(key).items():
                held = self._holding.get(other, ())
                if well < NEAR or len(held) > _MANY:
                    continue
                for n in held:
                    if n > number and self._sentences[n].claim.article != mine.claim.article:
                        hits[n].append((key, other, well))
                        worth[n] += w * well
        for n, found in hits.items():
            if len(found) > 1 and worth[n] >= _GATE:
                yield n, found

    def _quarrel(self, one: _Sentence, two: _Sentence, node: _Node, nodes: list[_Node]) -> bool:
        if one.keys[node.p][1] != "VERB":
            return False
        mine, its = one.slots(node.p), two.slots(node.q)
        return any(sort in its and mine[sort].isdisjoint(its[sort]) for sort in mine)

    def _shared(self, number: int, other: int, found: list[tuple[Word, Word, float]]) -> Iterator[_Shared]:
        one, two = self._sentences[number], self._sentences[other]
        a, b = one.claim.article, two.claim.article
        nodes: list[_Node] = []
        for key, its, well in found:
            tells = self._tells(key, a, b) * well * well
            for p in one.at[key]:
                if p in one.reporting:
                    continue
                for q in two.at[its]:
                    x, y = one.names[p], two.names[q]
                    if (x & y and x - y and y - x) or q in two.reporting:
                        continue
                    nodes.append(_Node(p, q, well, tells))
        nodes = [n for n in nodes if not self._quarrel(one, two, n, nodes)]
        if len(nodes) < 2:
            return
        home = list(range(len(nodes)))

        def find(n: int) -> int:
            while home[n] != n:
                n = home[n]
            return n

        close = set()
        for m, n in combinations(range(len(nodes)), 2):
            u, v = nodes[m], nodes[n]
            if u.p == v.p or u.q == v.q or u.well * v.well < NEAR:
                continue
            h, k = one.hops(u.p).get(v.p), two.hops(u.q).get(v.q)
            if h is None or k is None:
                beside = abs(u.p - v.p) == 1 and u.p - v.p == u.q - v.q
                if not beside:
                    continue
                h = k = ()
            meant = {link.meant for link in (*h, *k)}
            if len(meant) > 1 or 'may' in meant:
                continue
            if any(l.quoted for l in h) and any(l.quoted for l in k):
                continue
            if len(h) == len(k) == 1:
                if h[0].part and k[0].part and h[0].part != k[0].part:
                    continue
                close.add(m); close.add(n)
            elif min(u.well, v.well) < _FARWELL:
                continue
            home[find(m)] = find(n)
        parts: dict[int, list[int]] = defaultdict(list)
        for n in range(len(nodes)):
            parts[find(n)].append(n)
        for part in parts.values():
            if len(part) < 2:
                continue
            mine = [nodes[n] for n in part]
            best: dict[object, float] = {}
            same: dict[object, float] = {}
            sorts = set()
            for node in mine:
                key = one.keys[node.p]
                sorts.add(key[1]); sorts.add(two.keys[node.q][1])
                what = (one.names[node.p] or key) if key[1] == "PROPN" else key
                best[what] = max(best.get(what, 0), node.tells)
                if node.well >= .9:
                    same[what] = max(same.get(what, 0), node.tells)
            score = sum(best.values())
            if len(best) < 2 or sum(same.values()) < _SAMES or sorts <= {"PROPN", "TIME", "NUM"}:
                continue
            if len(best) == 2 and not sorts & {"VERB", "NUM"}:
                continue
            near = any(n in close for n in part)
            well = min(x.well for x in mine)
            if score >= (_TELLS if near else _TELLS_FAR):
                yield _Shared(number, other, mine, score, well, near)

    def _all(self) -> list[_Shared]:
        found = [s for n in self._sentences for o, hits in self._candidates(n) for s in self._shared(n, o, hits)]
        return sorted(found, key=lambda s: (-s.score, s.one, s.other, s.nodes))

    def found(self) -> Iterator[Fact]:
        facts: list[_Gathered] = []
        at: dict[int, list[_Gathered]] = defaultdict(list)
        for shared in self._all():
            P = {n.p: n.tells for n in shared.nodes}; Q = {n.q: n.tells for n in shared.nodes}
            beside = {id(f): f for f in (*at[shared.one], *at[shared.other])}.values()
            if any(f.has(shared.one, P) and f.has(shared.other, Q) for f in beside):
                continue
            home = None
            for f in beside:
                if shared.one in f.words and shared.other not in f.words and f.covered(shared.one, P) >= _COVER:
                    f.words[shared.other] = set(Q); at[shared.other].append(f); home = f; break
                if shared.other in f.words and shared.one not in f.words and f.covered(shared.other, Q) >= _COVER:
                    f.words[shared.one] = set(P); at[shared.one].append(f); home = f; break
            if home is None:
                f = _Gathered(shared.score, shared.well, {shared.one: set(P), shared.other: set(Q)}, {shared.one: P, shared.other: Q})
                facts.append(f); at[shared.one].append(f); at[shared.other].append(f)
        ready = []
        for f in facts:
            claims = [c for n, words in sorted(f.words.items()) if (c := self._shown(n, words)) is not None]
            if len({c.article for c in claims}) > 1:
                ready.append(Fact(tuple(claims), f.score, f.well))
        yield from self._fresh(ready)

    def _fresh(self, facts: list[Fact]) -> Iterator[Fact]:
        shown: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        order = sorted(facts, key=lambda f: (-len({c.article for c in f.claims}), -f.weight)) if _ORDER == 'n' else facts
        for number, fact in enumerate(order):
            covers: dict[int, set[str]] = defaultdict(set)
            for c in fact.claims:
                for start, end, other in shown[c.article]:
                    both = min(end, c.focus.end) - max(start, c.focus.start)
                    if both >= _DUPSPAN * (c.focus.end - c.focus.start):
                        covers[other].add(c.article)
            articles = {c.article for c in fact.claims}
            if any(len(x) >= _DUP * len(articles) for x in covers.values()):
                continue
            for c in fact.claims:
                shown[c.article].append((c.focus.start, c.focus.end, number))
            yield fact

    def _shown(self, number: int, places: set[int]) -> Claim | None:
        s = self._sentences[number]
        order = sorted(places)
        best, span = -1.0, None
        for i in range(len(order)):
            total = 0.0
            for j in range(i, len(order)):
                start, end = s.words[order[i]][0], s.words[order[j]][1]
                if end - start > _LONGEST:
                    break
                key = s.keys[order[j]]
                total += .7 if key[1] in FIGURES else weight(key)
                if total > best:
                    best, span = total, (start, end)
        start, end = span
        inside = {s.names[p] or s.keys[p] for p in order if start <= s.words[p][0] < end}
        if len(inside) < 2:
            return None
        claim = s.claim
        text = claim.quote[start - claim.start : end - claim.start]
        value = statement(claim).model_copy(update={"text": text})
        return claim.model_copy(update={"focus": Span(start=start, end=end), "value": value})
