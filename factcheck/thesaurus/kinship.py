"""How near two words are in meaning, as far as WordNet knows; and whether they are opposites.

What is told is told of words, not of their senses in a sentence: "bank" is near to both "shore" and "lender". So
kinship shows that two sentences may say one thing; that they say two things it cannot show.
"""

from functools import lru_cache
from typing import Final

from factcheck.thesaurus.supplement import against, near_rows, no_quarrel, row_of, rows_against
from factcheck.thesaurus.table import PARTS, Entry, entry

_AS_COMMON: Final = 2  # times a verb at most that a noun of its form is commoner, to name what it tells
_AGENTS: Final = ("er", "or", "ist", "ee", "ant", "man", "woman", "person")
_DEEDS: Final = frozenset(
    "murder war talk riot raid theft robbery burglary death sale suicide quake earthquake".split()
)
_THINGS: Final = frozenset(
    "franchise authority agency building saying position box house dress form station witness".split()
)
Word = tuple[str, str]  # the lemma in small letters, and its part of speech in Universal Dependencies ("VERB")

SAME: Final = 1.0
DERIVED: Final = 0.9  # "propose", "proposal"
SYNONYM: Final = 0.85  # "discover", "find"
_BY_DERIVATION: Final = 0.7  # "offer" the verb, "bid" the noun
_IN_THE_NEWS: Final = 0.7  # "poll", "survey"
NEAR: Final = 0.6  # one sense directly above or beside one of the other: "murder", "kill"


def _entry(word: Word) -> Entry:
    return entry(word[0], PARTS.get(word[1], ""))


def _derives(one: Entry, other: Word) -> bool:
    return f"{PARTS.get(other[1], '')}{other[0]}" in one.derived


def _senses_derived(one: Entry) -> set[int]:
    return {sense for word in one.derived for sense in entry(word[1:], word[0]).senses}


def _near(one: Entry, other: Entry) -> bool:
    return not one.near.isdisjoint(other.senses) or not other.near.isdisjoint(one.senses)


@lru_cache(maxsize=16384)  # some 2 kB each
def marks(word: Word) -> tuple[frozenset[str], frozenset[str]]:
    """What a word is, and what leads from it to the words near to it: two are near only if one leads to the other.

    So the words near to one are found among many without asking for each two of them.
    """
    own = _entry(word)
    part = PARTS.get(word[1], "")
    if word[1] == "PROPN":
        return frozenset({word[0]}), frozenset()
    row = row_of(word[0]) if word[1] == "VERB" else None
    senses = {str(sense) for sense in own.senses} | ({f"row {row}"} if row is not None else set())
    senses |= {f"{part}near {number}" for number in near_rows(word)}
    led = senses | {str(sense) for sense in own.near | _senses_derived(own)} | set(own.derived)
    return frozenset({word[0], f"{part}{word[0]}"} | senses), frozenset(led)


def _kinship(a: Word, b: Word) -> float:
    one, other = _entry(a), _entry(b)
    if _derives(one, b) or _derives(other, a):
        return DERIVED
    row = row_of(a[0]) if a[1] == b[1] == "VERB" else None
    if row is not None and row == row_of(b[0]):
        return SYNONYM
    senses = set(one.senses)
    if not senses.isdisjoint(other.senses):
        return SYNONYM
    if not _senses_derived(one).isdisjoint(other.senses) or not _senses_derived(other).isdisjoint(senses):
        return _BY_DERIVATION
    if a[1] == b[1] and not near_rows(a).isdisjoint(near_rows(b)):
        return _IN_THE_NEWS
    return NEAR if _near(one, other) else 0.0


@lru_cache(maxsize=65536)
def _ordered(a: Word, b: Word) -> float:
    return _kinship(a, b)


def kinship(a: Word, b: Word) -> float:
    """How near two words are: 1 for one word, 0 where nothing is known to join them.

    The order of the two does not matter. Names are near to nothing but themselves. Words that are opposites may be near
    ("rise" and "fall" are both movements): ask `opposed` first.
    """
    if a[0] == b[0]:
        return SAME
    if "PROPN" in {a[1], b[1]}:
        return 0.0
    return _ordered(a, b) if a < b else _ordered(b, a)


def opposed(a: Word, b: Word) -> bool:
    """Whether two words are antonyms: "rise" and "fall", "dead" and "alive", "lift" and "extend"."""
    if a[1] == b[1] == "VERB" and (against(a[0], b[0]) or no_quarrel(a[0], b[0])):
        return against(a[0], b[0])
    one, other = _entry(a), _entry(b)
    return f"{PARTS.get(b[1], '')}{b[0]}" in one.opposites or f"{PARTS.get(a[1], '')}{a[0]}" in other.opposites


def opposites_of(word: Word) -> frozenset[str]:
    """The opposites of an adjective or noun as far as WordNet knows them, of a verb those of the supplement.

    Of verbs WordNet has many that are none of one thing: to sit and to lie.

    >>> "empty" in opposites_of(("full", "ADJ"))
    True
    """
    if word[1] == "VERB":
        return rows_against(word[0])
    part = PARTS.get(word[1], "")
    return frozenset(other.removeprefix(part) for other in _entry(word).opposites if other.startswith(part))


def share_sense(a: Word, b: Word, commonest: int) -> bool:
    """Whether two words share one of so many of the commonest senses of each.

    >>> share_sense(("detain", "VERB"), ("detain", "VERB"), 1)
    True
    """
    return not set(_entry(a).senses[:commonest]).isdisjoint(_entry(b).senses[:commonest])


@lru_cache(maxsize=16384)
def names_deed(word: Word) -> bool:
    """Whether a noun names what is done or happens: "arrest", "election"; not who does it, and no thing.

    A noun that has its verb's form does where the verb is not much the rarer: "attack", and not "film", "star".

    >>> [names_deed((noun, "NOUN")) for noun in ("arrest", "election", "nation", "director", "film")]
    [True, True, False, False, False]
    """
    if word[1] != "NOUN" or word[0] in _THINGS:
        return False
    if word[0] in _DEEDS:
        return True
    own = _entry(word)
    verbs = [other[1:] for other in own.derived if other.startswith("v")]
    if word[0] in verbs:
        return _AS_COMMON * entry(word[0], "v").count >= own.count
    return bool(verbs) and not word[0].endswith(_AGENTS) and not all(verb.startswith(word[0]) for verb in verbs)
