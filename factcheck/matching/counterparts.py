"""Clauses of two articles that tell one thing but for a name in one slot, or with two names changed about.

"Reed was moved from the county jail to Selby Prison within ten days", "Reed is to be transferred to Melford Prison from
the county jail within 10 days". What is in the other slots must be the same or near in meaning, words and numbers of
the clauses must meet, and neither article may tell it of the other's name as well.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import PartValue
from factcheck.thesaurus import NEAR, SYNONYM, kinship, opposed
from factcheck.values.actor import same_name
from factcheck.values.part import one_bearer, two_names
from factcheck.values.snapshot import snapshots_differ

VETO: Final = float("-inf")
# What must meet before two clauses are one: the deed and one other slot at least, where both are plainly the same.
THRESHOLD: Final = 2.0
_TITLE: Final = 1.4  # the same, of two texts under one title that both point back at what it names
_NAME, _NOUN, _NEAR_NOUN, _PRONOUN = 1.0, 0.8, 0.4, 0.4
_OTHER_NOUN, _WORD, _NO_WORD, _NUMBER, _SHARED_END = -0.5, 0.5, -0.25, 0.5, 0.5
_TOPIC = 0.5
_LEAD = 0.3  # by which the best candidate must be better than the second
_CROWD = 60  # claims with one word: so many have it from anywhere
_CORE = frozenset({"patient"})


def _part(claim: Claim) -> PartValue:
    if not isinstance(claim.value, PartValue):
        raise TypeError(f"{claim.kind} hangs on parts, but its values are none")
    return claim.value


def _slot_weight(mine: tuple[str, str, str], its: tuple[str, str, str]) -> float:
    """How much the same slot of two clauses speaks for one deed; VETO where it holds two names, or other things."""
    slot, one, sort = mine
    _, other, its_sort = its
    if sort == its_sort == "NAME":
        return _NAME if one_bearer(one, other) else VETO
    if "PRON" in {sort, its_sort}:
        return _PRONOUN
    near = kinship((one, sort), (other, its_sort)) if "NAME" not in {sort, its_sort} else 0.0
    if near >= SYNONYM:
        return _NOUN
    if near >= NEAR:
        return _NEAR_NOUN
    return VETO if slot in _CORE else _OTHER_NOUN


def _slots(a: PartValue, b: PartValue) -> float:
    mine, its = {row[0]: row for row in a.others}, {row[0]: row for row in b.others}
    return sum(_slot_weight(mine[slot], its[slot]) for slot in sorted(mine.keys() & its.keys()))


def _words(a: PartValue, b: PartValue) -> float:
    """What the clauses say beside their slots; the terser one asks the question."""
    short, long = sorted((a.words, b.words), key=lambda w: (len(w), w))
    left = list(long)
    met = 0
    for word in short:
        best = max(left, key=lambda w: kinship(word, w), default=None)
        if best is not None and kinship(word, best) >= SYNONYM:
            left.remove(best)
            met += 1
    return _WORD * met + _NO_WORD * (len(short) - met)


def _figures(a: Claim, b: Claim) -> float:
    mine, its = a.setting.figures, b.setting.figures
    if mine and its and not mine & its:
        return VETO
    return _NUMBER * len(mine & its)


def _points_back(claim: Claim) -> bool:
    """Whether a clause is about what its article is: in its subject, or in what something is done to."""
    pronoun = any(sort == "PRON" for _, _, sort in _part(claim).others)
    return pronoun or claim.setting.anaphoric or bool(claim.setting.who & claim.setting.topic)


def _topic(a: Claim, b: Claim) -> float:
    one = bool(a.setting.topic) and a.setting.topic == b.setting.topic
    return _TOPIC if one and _points_back(a) and _points_back(b) else 0.0


def _names_meet(a: PartValue, b: PartValue) -> bool:
    """Whether two clauses name somebody in common: who lay in the kitchen is not who lay in the bedroom."""
    mine, its = ({word for word, sort in value.words if sort == "PROPN"} for value in (a, b))
    return bool(mine & its)


def _tells_of(claim: Claim, other: PartValue, mine: PartValue) -> bool:
    """Whether a clause holds the name that the other text gives, too, beside its own."""
    telling = {w for w in other.name.lower().split() if len(w) > 2} - set(mine.name.lower().split())
    around = claim.setting.about | claim.setting.names | claim.setting.topic
    return bool(telling & around)


def likeness(a: Claim, b: Claim) -> float:
    """How much speaks for two clauses telling one thing but for the name in this slot; VETO where they cannot."""
    one, other = _part(a), _part(b)
    if one.slot != other.slot or a.polarity != b.polarity or not two_names(one, other):
        return VETO
    deeds = kinship(one.deed, other.deed)
    if deeds < NEAR or opposed(one.deed, other.deed) or snapshots_differ(a.setting, b.setting):
        return VETO
    if one.sort == "spot" and not _names_meet(one, other):
        return VETO
    if _tells_of(a, other, one) or _tells_of(b, one, other):
        return VETO
    shared_end = _SHARED_END if one.name.split()[-1] == other.name.split()[-1] else 0.0
    return deeds + _slots(one, other) + _words(one, other) + _figures(a, b) + _topic(a, b) + shared_end


def _changed_about(a: Claim, b: Claim) -> bool:
    """Whether two clauses tell one deed with agent and patient exchanged: "Norvik sued Selby", "Selby sued Norvik"."""
    one, other = _part(a), _part(b)
    if one.slot != "agent" or other.slot != "agent":
        return False
    mine = next((n for slot, n, sort in one.others if slot == "patient" and sort == "NAME"), None)
    its = next((n for slot, n, sort in other.others if slot == "patient" and sort == "NAME"), None)
    if mine is None or its is None or one.deed != other.deed or a.polarity != b.polarity:
        return False
    turned = same_name(one.name, its) and same_name(mine, other.name) and not same_name(one.name, other.name)
    return bool(turned) and _words(one, other) > 0 and _figures(a, b) > VETO


def _enough(a: Claim, b: Claim, score: float) -> bool:
    return score >= (_TITLE if _topic(a, b) else THRESHOLD)


def _candidates(claims: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of two articles' claims that have a word or a name in common, found by their words."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        value = _part(claim)
        keys = {w for w, _ in value.words} | {value.deed[0]} | {n.lower().split()[-1] for _, n, _ in value.others}
        for key in keys:
            holders[key].append(number)
    seen: set[tuple[int, int]] = set()
    for numbers in holders.values():
        if len(numbers) <= _CROWD:
            seen.update(combinations(numbers, 2))
    for i, j in sorted(seen):
        a, b = claims[i], claims[j]
        if a.article != b.article and _part(a).slot == _part(b).slot:
            yield a, b


def _told_so(claims: list[Claim], a: Claim, b: Claim) -> bool:
    """Whether b's article tells the deed of a's name, too: then it is not that name's error."""
    one = _part(a)
    there = [_part(c) for c in claims if c.article == b.article]
    alike = (v for v in there if v.slot == one.slot and kinship(v.deed, one.deed) >= NEAR)
    return any(same_name(v.name, one.name) is not False and not two_names(v, one) for v in alike)


def counterparts(claims: Iterable[Claim], one_story: Callable[[Claim, Claim], bool]) -> list[tuple[list[Claim], float]]:
    """Pairs of claims that tell one thing with two names, each the other's best, and how alike they are."""
    told = list(claims)
    scores: dict[str, list[tuple[float, Claim]]] = defaultdict(list)
    for a, b in _candidates(told):
        score = likeness(a, b)
        if (_enough(a, b, score) or _changed_about(a, b)) and (_topic(a, b) or one_story(a, b)):
            scores[a.id].append((max(score, THRESHOLD), b))
            scores[b.id].append((max(score, THRESHOLD), a))
    found: list[tuple[list[Claim], float]] = []
    for claim in told:
        best = _best(scores[claim.id])
        if best is None or best[1].id < claim.id:
            continue
        back = _best(scores[best[1].id])
        known = _told_so(told, claim, best[1]) or _told_so(told, best[1], claim)
        if back is not None and back[1].id == claim.id and not known:
            found.append(([claim, best[1]], best[0]))
    return found


def _best(rows: list[tuple[float, Claim]]) -> tuple[float, Claim] | None:
    ranked = sorted(rows, key=lambda row: (-row[0], row[1].article, row[1].focus.start))
    if not ranked:
        return None
    first = ranked[0]
    rivals = [c for s, c in ranked[1:] if first[0] - s < _LEAD and c.article == first[1].article]
    return None if any(two_names(_part(c), _part(first[1])) for c in rivals) else first
