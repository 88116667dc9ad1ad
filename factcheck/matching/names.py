"""Names that two articles of one story spell differently: one bearer, by the name itself and by what stands around it.

Names alone prove little: "Jon Hart" and "John Hart" may be two men. So both articles must share other names or tell of
the bearer in the same words, and no article may know both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.model.claim import Claim
from factcheck.model.value import NameValue
from factcheck.values.name import likeness

_Name = tuple[str, tuple[str, ...]]  # what sort of bearer, and the words
_OTHER_NAMES = 1  # of a person or a company, that two articles share before they tell one story
_WORDS = 2  # around a name, that two articles share before they tell of one bearer
_FULL = 2  # words of a first and a family name
_CROWD = 200  # names that begin alike: so many are a register, and are not compared


def _value(claim: Claim) -> NameValue:
    if not isinstance(claim.value, NameValue):
        raise TypeError(f"{claim.kind} hangs on names, but its values are no names")
    return claim.value


def _name(claim: Claim) -> _Name:
    value = _value(claim)
    return value.sort, value.parts


def _keys(name: _Name) -> Iterator[tuple[str, ...]]:
    """What two spellings of one name have in common, whichever word the slip is in."""
    sort, parts = name
    if sort == "person":
        yield "given", parts[0], parts[-1][:1]
        yield "family", parts[-1], parts[0][:1]
        if len(parts) > _FULL:
            yield "given", parts[0], parts[1][:1]  # "Ana Del Ponte", "Ana Delponte"
    else:
        yield sort, "".join(parts)[:2]


def _alike(claims: dict[_Name, list[Claim]]) -> Iterator[tuple[_Name, _Name]]:
    """Every two names that may be one in two spellings."""
    buckets: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for name in claims:
        for key in _keys(name):
            buckets[key].append(name)
    for names in buckets.values():
        if len(names) <= _CROWD:
            for one, other in combinations(names, 2):
                if likeness(_value(claims[one][0]), _value(claims[other][0])) == "slip":
                    yield one, other


def _beside(claims: Iterable[Claim], other: _Name) -> bool:
    """Whether a clause with one name holds the other as well, recognised or not: "Duncan Vale and Duncan Vaile"."""
    for claim in claims:
        strange = set(other[1]) - set(_value(claim).parts)
        if strange and strange <= claim.setting.about | claim.setting.names:
            return True
    return False


class _Stories:
    """What the articles have in common besides a name."""

    def __init__(self, claims: dict[_Name, list[Claim]]) -> None:
        self._named: dict[str, set[_Name]] = defaultdict(set)
        for name, members in claims.items():
            for claim in members:
                # by first and last name: one article tells the middle one
                self._named[claim.article].add((name[0], (name[1][0], name[1][-1])))

    def share(self, a: Claim, b: Claim) -> bool:
        """Whether two articles tell of one bearer, as far as anything but the name shows it."""
        own = {*_value(a).parts, *_value(b).parts}
        around = (a.setting.about & b.setting.about) - own
        others = {n for n in self._named[a.article] & self._named[b.article] if n[0] != "place"}
        return len(around) >= _WORDS or len(others) >= _OTHER_NAMES


def spelled_apart(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The names that articles of one story spell differently, each with all its claims; the rest is left out."""
    named: dict[_Name, list[Claim]] = defaultdict(list)
    for claim in claims:
        named[_name(claim)].append(claim)
    stories = _Stories(named)
    home: dict[_Name, list[Claim]] = {}
    for one, other in _alike(named):
        ours, theirs = named[one], named[other]
        both = {c.article for c in ours} & {c.article for c in theirs}  # two bearers, or a slip inside one article
        known = both or _beside(ours, other) or _beside(theirs, one)
        if known or not any(stories.share(a, b) for a in ours for b in theirs):
            continue
        merged = list({c.id: c for c in (*home.get(one, ours), *home.get(other, theirs))}.values())
        for claim in merged:
            home[_name(claim)] = merged
    return list({id(part): part for part in home.values()}.values())
