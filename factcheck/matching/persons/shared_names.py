"""Names that articles of one story write alike: that another report has the same man, firm or street in it is a fact.

A person's name in full, and a firm's, are one bearer's in one story. A place is told of in passing ("in Los Angeles"):
it must be rare in the story, and something more must be told of it in both.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import combinations
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import NameValue
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.gazetteer import places_named

_Name = tuple[str, tuple[str, ...]]  # what sort of bearer, and the words
_FULL: Final = 2  # words of a name that is hardly that of two in one story
_HARDLY: Final = 2  # times that an article has a rare name
_FEW: Final = 3  # articles that have one, and no more than half of those that tell the story
_MANY: Final = 20
_PARTS: Final = ("NOUN", "VERB")


def _alike(claims: Iterable[Claim], story: Callable[[str], str]) -> Iterator[list[Claim]]:
    """The names that articles of a story write alike, each with all its claims."""
    named: dict[tuple[str, _Name], list[Claim]] = defaultdict(list)
    for claim in claims:
        value = claim.value
        if isinstance(value, NameValue) and value.sort != "word":
            named[story(claim.article), (value.sort, value.parts)].append(claim)
    for members in named.values():
        if len({claim.article for claim in members}) > 1:
            yield members


def _acquainted(alike: Iterable[Collection[Claim]]) -> set[str]:
    """The articles that share two names at least with another one: of one alone two may be called.

    What many articles have is no chance; their pairs, which grow with the square, are not counted.
    """
    bearing = [sorted({claim.article for claim in part}) for part in alike]
    shared = Counter(pair for articles in bearing if len(articles) <= _MANY for pair in combinations(articles, 2))
    known = {article for pair, names in shared.items() if names > 1 for article in pair}
    return known.union(*(articles for articles in bearing if len(articles) > _MANY))


def _of_one_bearer(claim: Claim) -> bool:
    """Whether a name is hardly that of two, and of nothing that is told of in passing: "in Los Angeles"."""
    value = claim.value
    if not isinstance(value, NameValue) or len(value.parts) < _FULL:
        return False
    return value.sort == "person" or (value.sort == "organisation" and not places_named(value.text))


def _rare(members: Collection[Claim], tellers: int) -> bool:
    """Whether hardly any of those who tell a story have a name in it; what both of two articles have is its scene."""
    held = Counter(claim.article for claim in members)
    return len(held) <= min(_FEW, tellers // 2) and max(held.values()) <= _HARDLY


def _around(claim: Claim) -> frozenset[str]:
    """The words beside a name, without those of what its article is about and other names."""
    setting = claim.setting
    return setting.about - setting.topic - {name.lower() for name in setting.names}


def _told_alike(a: Claim, b: Claim) -> bool:
    """Whether something more is told alike of two places of one name: "assembled in Malaysia", "assembly in …"."""
    return any(
        one == other or any(kinship((one, p), (other, q)) >= SYNONYM for p in _PARTS for q in _PARTS)
        for one in _around(a)
        for other in _around(b)
    )


def _with_more(members: list[Claim]) -> list[Claim]:
    """The claims of a place of which another article's tells more."""
    told = {
        claim.id
        for pair in combinations(members, 2)
        if pair[0].article != pair[1].article and _told_alike(*pair)
        for claim in pair
    }
    return [claim for claim in members if claim.id in told]


def shared_names(claims: Iterable[Claim], story: Callable[[str], str], apart: Collection[str]) -> Iterator[list[Claim]]:
    """The names that two articles of one story write alike, each with its claims.

    Args:
        claims: the names.
        story: names the story that an article tells.
        apart: the claims of names that somebody spells in another way.
    """
    named = list(claims)
    alike = list(_alike(named, story))
    known = _acquainted(alike)
    tellers = Counter(map(story, {claim.article for claim in named}))
    for members in alike:
        if any(claim.article not in known for claim in members) or any(claim.id in apart for claim in members):
            continue
        rare = _rare(members, tellers[story(members[0].article)])
        found = members if _of_one_bearer(members[0]) else _with_more(members) if rare else []
        if len({claim.article for claim in found}) > 1:
            yield found
