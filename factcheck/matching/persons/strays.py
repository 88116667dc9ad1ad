"""A family name that stands alone in an article, of nobody whom any names in full, and is somebody's but for a slip.

"Police shot Lorn Paske. … Paiske lived nearby": nobody is told of by a family name before he has been named in full.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import NameValue
from factcheck.values.name import stray

_Claims = list[Claim]
_LONE: Final = frozenset({"person", "word"})


def _value(claim: Claim) -> NameValue | None:
    return claim.value if isinstance(claim.value, NameValue) else None


def _is_called(claim: Claim) -> bool:
    """Whether an article says who bears a lone name: "her daughter Paige"."""
    whose = claim.setting.whose
    return whose is not None and bool(whose.called)


def _lone(named: Mapping[tuple[str, tuple[str, ...]], _Claims]) -> Iterator[_Claims]:
    """The claims of each word that one article alone has for a name, and none in a longer one."""
    longer = {word for _, parts in named if len(parts) > 1 for word in parts}
    for (sort, parts), claims in named.items():
        alone = sort in _LONE and len(parts) == 1 and len({c.article for c in claims}) == 1
        if alone and parts[0] not in longer and not any(map(_is_called, claims)):
            yield claims


def strays(named: Mapping[tuple[str, tuple[str, ...]], _Claims]) -> Iterator[tuple[_Claims, _Claims]]:
    """The claims of each stray family name, with those of the one whom its article means by it.

    Of two of the family it is the one whom most articles name; where others have the name, theirs are the claims that
    are held against the stray one.

    Args:
        named: the claims of each name, by its sort and words.
    """
    full = [claims for (sort, parts), claims in named.items() if sort == "person" and len(parts) > 1]
    for claims in _lone(named):
        article, word = claims[0].article, _value(claims[0])
        if word is None:
            continue
        # of a word that the article has for a name of its own it must itself name the bearer in full
        told = [c for c in full if word.sort == "person" or article in {claim.article for claim in c}]
        bearers = [c for c in told if (value := _value(c[0])) is not None and stray(word, value)]
        if bearers and len({value.parts[-1] for c in bearers if (value := _value(c[0])) is not None}) == 1:
            most = max(bearers, key=lambda theirs: len({c.article for c in theirs}))
            yield claims, [c for c in most if c.article != article] or most
