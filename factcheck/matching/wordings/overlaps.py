"""What two sentences have in common: words that hang together in both, or words near to these.

"They were released after an examination by medics", "… who were released after being examined": the sentences differ,
what hangs together in them does not.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.wordings.sentences import FEWEST, Links, Sentence, clock, measured, year
from factcheck.model.base import Span
from factcheck.thesaurus import (
    DERIVED,
    NEAR,
    SAME,
    SYNONYM,
    Word,
    kinship,
    names_deed,
    of_other_stages,
    opposed,
    share_sense,
    told_alike,
)
from factcheck.values.count import ANYONE
from factcheck.values.heading import apart
from factcheck.values.statement import FIGURES

_MOST: Final = 2000  # pairs of places: two sentences that say one phrase over and over tell no fact by it
# What the words must tell together: of those of which some hang straight together, and where there is a word between.
_TELLS: Final = 0.75
_COUNTS: Final = 0.7  # of a number with what it counts
_TELLS_APART: Final = 1.1
_SAME_WORDS: Final = 0.4  # what those that are the same in both must tell; two near words may be chance
_AGE: Final = ":year-old"
_NEXT: Final = frozenset({-1, 1})  # how far apart the places of two words are that stand side by side
_BESIDE: Final = 60  # characters between a figure and a word
_DESCRIBES: Final = 1.6  # what three words tell where none tells a deed: "the script by Reed, an Oscar winner"
_THINGS: Final = 0.35  # what the name of things must tell whose number two texts agree in
_WITH_SLOTS: Final = frozenset({"VERB", "NOUN"})
_COMMONEST: Final = 3  # senses of two verbs, of which they must share one: to rush and to shoot are one far down

Met = tuple[Word, Word, float]
"""A word of one sentence, the word of the other that stands for it, and how well it does."""


class _Pair(NamedTuple):
    """Two places that hold words that stand for one another, how well they do, and how much that tells.

    `day` says that both are of one day of which it is known which it is.
    """

    one: int
    other: int
    well: float
    tells: float
    day: bool


class Meeting(NamedTuple):
    """Two sentences, by their numbers, the words in which they meet, and which of the first's are anchors.

    An anchor is a name, a rare noun, a figure or a year that each of the two articles has hardly anywhere else.
    """

    numbers: tuple[int, int]
    words: list[Met]
    anchors: Collection[Word] = ()


class Overlap(NamedTuple):
    """The places in which two sentences tell one thing, each with how much its word tells.

    `numbers` are those of the sentences, `weight` is what the words tell together, `well` how well those of one stand
    for the other's; `negated` says that it is not so in both, `predicate` that each has a word for what is or happens.
    `pairs` are the places that stand for one another.
    """

    numbers: tuple[int, int]
    ones: dict[int, float]
    others: dict[int, float]
    weight: float
    well: float
    negated: bool
    predicate: bool
    pairs: tuple[tuple[int, int], ...]


@lru_cache(maxsize=65536)
def stands_for(a: Word, b: Word) -> bool:
    """Whether a word near to another may be taken for it: two verbs share one of their commonest senses."""
    return "VERB" not in {a[1], b[1]} or a[1] != b[1] or share_sense(a, b, _COMMONEST)


def _quarrel(one: Sentence, other: Sentence, pair: _Pair) -> bool:
    """Whether a word is told of two things: deeds of other persons, on other days, somebody of another age."""
    word, its_word = one.keys[pair.one], other.keys[pair.other]
    if word[1] == "NUM":
        return _figures_apart(one, other, pair)
    if word[1] == "PROPN":
        return _differ(one.way(pair.one), other.way(pair.other)) or _differ(
            one.coupled(pair.one), other.coupled(pair.other)
        )
    if year(word):
        return _differ(one.month(pair.one), other.month(pair.other))
    if word[1] not in _WITH_SLOTS:
        return False
    mine, its = one.slots(pair.one), other.slots(pair.other)
    for slot in mine:
        if slot in its and mine[slot].isdisjoint(its[slot]):
            return True
    if word != its_word and opposed(word, its_word):
        return True
    return _at_odds(one.standing(pair.one), other.standing(pair.other))


def _differ(mine: str, its: str) -> bool:
    """Whether both say something, and not the same."""
    return bool(mine and its) and mine != its


def _at_odds(one: str, other: str) -> bool:
    """Whether a deed was done by the one and not by the other; of what is not told nothing is known."""
    return one != other and ("over" in {one, other} or ("denied" in {one, other} and "" not in {one, other}))


def _figures_apart(one: Sentence, other: Sentence, pair: _Pair) -> bool:
    """Whether a figure is of two things by what stands beside it.

    "18 km north", "18 km south"; "aged six and nine", "aged six and eight".
    """
    if not measured(one.keys[pair.one]) and _counts_other(one, other, pair):
        return True
    if measured(one.keys[pair.one]) and apart(one.heading(pair.one), other.heading(pair.other)):
        return True
    mine, its = one.listed(pair.one), other.listed(pair.other)
    return bool(mine and its) and mine.isdisjoint(its)


def _counts_other(one: Sentence, other: Sentence, pair: _Pair) -> bool:
    """Whether one number is of how often and the other of how many: "hit eleven times", "eleven shots"."""
    return one.of_times(pair.one) != other.of_times(pair.other)


def _pairs(one: Sentence, other: Sentence, met: Iterable[Met], telling: Callable[[Word], float]) -> list[_Pair]:
    found: list[_Pair] = []
    for word, its, well in met:
        if len(found) > _MOST or len(one.at[word]) * len(other.at[its]) > _MOST:
            return []
        tells = telling(word) * well * well
        day = word[1] == "TIME" and word[0][4:5] == "-"
        for place in one.at[word]:
            for place_there in other.at[its]:
                mine, theirs = one.names[place], other.names[place_there]
                apart = mine & theirs and mine - theirs and theirs - mine  # "Mercy Hospital", "Trinity Hospital"
                pair = _Pair(place, place_there, well, tells, day)
                if place not in one.speech and place not in one.idle and not apart and not _quarrel(one, other, pair):
                    found.append(pair)
    return found


class _Join(NamedTuple):
    """How two pairs hang together: straight in both, and whether as what is not so."""

    straight: bool
    negated: bool


_APART: Final = _Join(straight=False, negated=False)


def _joined(
    one: Sentence, other: Sentence, a: _Pair, b: _Pair, links: tuple[Links | None, Links | None]
) -> _Join | None:
    """How two words hang together in both sentences alike, by the links between them; None where they do not."""
    here, there = links
    if here is None or there is None:
        side_by_side = abs(a.one - b.one) == 1 and a.one - b.one == a.other - b.other
        return _Join(straight=False, negated=False) if side_by_side and min(a.well, b.well) >= SYNONYM else None
    meant = _meant(one, other, a, b, (here, there))
    if meant is None or meant == "may":
        return None
    both = (here[0].quoted or here[-1].quoted) and (there[0].quoted or there[-1].quoted)
    if both and not (one.in_scare_quotes() and other.in_scare_quotes()):
        return None  # a quotation of each, which has a kind of its own
    if len(here) == len(there) and (
        _turned(here[0].part, there[0].part) or (len(here) > 1 and _turned(here[-1].part, there[-1].part))
    ):
        return None  # "police shot …", "… shot police"
    straight = len(here) == len(there) == 1
    if meant == "not" and not straight and not _one_middle(one, other, here, there):
        return None  # "will not return to the team", "has not left the team"
    if not straight and min(a.well, b.well) < SYNONYM:
        return None
    return _Join(straight, meant == "not")


def _meant(one: Sentence, other: Sentence, a: _Pair, b: _Pair, links: tuple[Links, Links]) -> str | None:
    """How what two words tell is meant, by the links between them; None where it is meant in two ways.

    A day may hang on what only says that something is to be: "was *scheduled* to open on *Friday*".
    """
    here, there = links
    days = [one.keys[pair.one][1] == "TIME" for pair in (a, b)]
    if any(days) and not all(days):
        deed = b if days[0] else a
        meant, its = one.meant(deed.one), other.meant(deed.other)
        return meant if meant == its else None
    meant = here[0].meant
    alike = here[-1].meant == meant and there[0].meant == meant and there[-1].meant == meant
    return meant if alike else None


def _turned(part: str, its: str) -> bool:
    """Whether a word does in one sentence what it suffers in the other."""
    return part != its and bool(part and its)


def _telling(word: Word) -> bool:
    """Whether a figure is seldom that of two things of a story; an age is told of its bearer beside anything."""
    return word[1] in FIGURES and (clock(word) or (measured(word) and not word[0].endswith(_AGE)))


def _side_by_side(one: Sentence, other: Sentence, a: _Pair, b: _Pair) -> bool:
    """Whether a figure stands near to a word in both: of one figure beside one word two reports seldom mean two."""
    return (
        min(a.well, b.well) >= SYNONYM
        and one.apart(a.one, b.one) <= _BESIDE
        and other.apart(a.other, b.other) <= _BESIDE
    )


def _held_by_anchor(one: Sentence, other: Sentence, a: _Pair, b: _Pair, anchors: Collection[Word]) -> bool:
    """Whether two words stand near to each other in both, of which each article has one or both hardly elsewhere.

    Two names do; a name and any other word may meet by chance, a figure or a year and another word hardly.
    """
    mine, its = one.keys[a.one], one.keys[b.one]
    rare = (mine in anchors) + (its in anchors)
    figure = (mine in anchors and mine[1] in FIGURES) or (its in anchors and its[1] in FIGURES)
    return (
        rare > 0
        and (rare > 1 or figure)
        and min(a.well, b.well) >= SYNONYM
        and one.called(a.one) != one.called(b.one)
        and one.apart(a.one, b.one) <= _BESIDE
        and other.apart(a.other, b.other) <= _BESIDE
        and all(one.meant(p.one) == other.meant(p.other) for p in (a, b))
    )


def _one_middle(one: Sentence, other: Sentence, here: Links, there: Links) -> bool:
    """Whether the word over which two others hang together is one in both sentences."""
    mine, its = (s.middle(links) for s, links in ((one, here), (other, there)))
    return mine is None or its is None or kinship(mine, its) >= SYNONYM


def _gathered(
    one: Sentence, other: Sentence, pairs: list[_Pair], anchors: Collection[Word]
) -> Iterator[tuple[list[_Pair], bool, bool]]:
    """The pairs that hang together, with whether some do straight and whether any are denied."""
    home = list(range(len(pairs)))
    straight, negated = set[int](), set[int]()

    def root(n: int) -> int:
        while home[n] != n:
            n = home[n]
        return n

    exact = [pair.day or _telling(one.keys[pair.one]) for pair in pairs]
    anchored = [one.keys[pair.one] in anchors for pair in pairs]
    reached = [(one.reached(pair.one), other.reached(pair.other)) for pair in pairs]
    for m, n in combinations(range(len(pairs)), 2):
        a, b = pairs[m], pairs[n]
        if a.one == b.one or a.other == b.other or a.well * b.well < NEAR:
            continue
        here, there = reached[m][0].get(b.one), reached[m][1].get(b.other)
        apart = here is None or there is None
        held = anchored[m] or anchored[n]
        if apart and exact[m] == exact[n] and a.one - b.one not in _NEXT and not held:
            continue
        join = _joined(one, other, a, b, (here, there))
        if join is None and (
            (exact[m] != exact[n] and _side_by_side(one, other, a, b))
            or (apart and held and _held_by_anchor(one, other, a, b, anchors))
        ):
            join = _APART
        if join is not None:
            home[root(m)] = root(n)
            straight |= {m} if join.straight else set()
            negated |= {m} if join.negated else set()
    parts: dict[int, list[int]] = defaultdict(list)
    for n in range(len(pairs)):
        parts[root(n)].append(n)
    for part in (part for part in parts.values() if len(part) > 1):
        yield [pairs[n] for n in part], not straight.isdisjoint(part), not negated.isdisjoint(part)


def _of_verb(word: Word) -> bool:
    """Whether an adjective tells what a verb may tell: "dead" of who has died."""
    return word[1] == "ADJ" and any(pos == "VERB" for _, pos in told_alike(word))


def _predicates(sentence: Sentence, places: Iterable[int], *, nouns: bool) -> bool:
    """Whether a word tells what is done or happens: a verb, or a noun of one ("arrest")."""
    for place in places:
        key = sentence.keys[place]
        if (key[1] == "VERB" or (nouns and (names_deed(key) or _of_verb(key)))) and not sentence.entitled(place):
            return True
    return False


def _of_other_ranks(one: Sentence, other: Sentence, ones: Collection[int], others: Collection[int]) -> bool:
    """Whether the words are of two of a series: "the fourth fire gutted the mill", "the second fire gutted it"."""
    if not (one.ranks and other.ranks):
        return False
    mine, its = one.circumstances(ones), other.circumstances(others)
    return any(slot in its and fillers.isdisjoint(its[slot]) for slot, fillers in mine.items())


def _counted(one: Sentence, other: Sentence, part: list[_Pair]) -> bool:
    """Whether both count the same things, and no persons in general: "three hostels", "its three hostels".

    So with a rank: "the second hostel to close", "a second hostel has closed".
    """
    for pair in part:
        if pair.well < SYNONYM or pair.tells < _THINGS or one.keys[pair.one][0] in ANYONE:
            continue
        mine, its = one.number(pair.one), other.number(pair.other)
        rank = one.rank(pair.one)
        same = (mine is not None and mine == its) or (rank is not None and rank == other.rank(pair.other))
        if same and not one.entitled(pair.one):
            return True
    return False


def _quoted_alike(one: Sentence, other: Sentence, part: list[_Pair]) -> bool:
    """Whether both have some words from somebody's mouth, as many as make no quotation: "a terrible experience"."""
    mine, its = one.in_scare_quotes(), other.in_scare_quotes()
    return len({p.one for p in part if p.well >= SAME and p.one in mine and p.other in its}) >= FEWEST


def _anchored(one: Sentence, part: list[_Pair], anchors: Collection[Word], *, straight: bool) -> bool:
    """Whether words tell a fact by what each article has but here.

    By two such things, by a year or a figure and a word, or by a name and a word straight beside it; dates alone tell
    nothing.
    """
    told = {one.called(p.one): one.keys[p.one] for p in part}
    rare = {called: key for called, key in told.items() if key in anchors}
    named = {called for called, key in rare.items() if key[1] != "NOUN"}
    if not named or all(key[1] == "TIME" for key in told.values()):
        return False
    if len(rare) > 1 or any(told[called][1] in FIGURES for called in named):
        return True
    return straight and any(key[1] != "TIME" for called, key in told.items() if called not in named)


def _enough(one: Sentence, pairs: list[_Pair]) -> bool:
    """Whether what meets tells enough for a fact, if all of it hangs together."""
    told: dict[object, float] = {}
    for pair in pairs:
        called = one.called(pair.one)
        if told.get(called, 0.0) < pair.tells:
            told[called] = pair.tells
    return len(told) >= FEWEST and sum(told.values()) >= _COUNTS


def remaining(overlap: Overlap, one: Sentence, other: Sentence, shown: tuple[Span, Span]) -> Overlap | None:
    """What an overlap tells beside the words that are shown of it; None where that is no fact."""
    rest = [(a, b) for a, b in overlap.pairs if not one.within(a, shown[0]) and not other.within(b, shown[1])]
    ones, others = {a: overlap.ones[a] for a, _ in rest}, {b: overlap.others[b] for _, b in rest}
    told: dict[object, float] = {}
    for place, tells in ones.items():
        told[one.called(place)] = max(told.get(one.called(place), 0.0), tells)
    weight = sum(told.values())
    if len(told) < FEWEST or weight < _TELLS_APART:
        return None
    predicate = _predicates(one, ones, nouns=True) and _predicates(other, others, nouns=True)
    exact = any(_telling(one.keys[place]) for place in ones)
    if not (predicate or exact):
        return None
    return overlap._replace(
        ones=ones, others=others, weight=weight, negated=False, predicate=predicate, pairs=tuple(rest)
    )


def overlaps(meeting: Meeting, one: Sentence, other: Sentence, telling: Callable[[Word], float]) -> Iterator[Overlap]:
    """What two sentences tell alike, of the words in which they meet; `telling` is how much a word of the first tells.

    A name or a common noun with what it is called ("the rich nation") tells nothing; a figure with its unit does.
    """
    met, anchors = meeting.words, meeting.anchors
    best: dict[Word, float] = {}
    for word, _, well in met:
        best[word] = max(best.get(word, 0.0), telling(word) * well * well)
    if sum(best.values()) < _COUNTS:
        return
    found = _pairs(one, other, met, telling)
    if not _enough(one, found):
        return
    for part, straight, negated in _gathered(one, other, found, anchors):
        told: dict[object, float] = {}
        for pair in part:
            called = one.called(pair.one)
            told[called] = max(told.get(called, 0.0), pair.tells)
        weight = sum(told.values())
        anchored = bool(anchors) and _anchored(one, part, anchors, straight=straight and weight >= _TELLS_APART)
        counted = _counted(one, other, part)
        least = _COUNTS if counted and straight else _TELLS if straight or anchored else _TELLS_APART
        if len(told) < FEWEST or weight < least:
            continue
        same = {one.called(p.one) for p in part if p.well >= DERIVED}
        if sum(told[called] for called in same) < _SAME_WORDS:
            continue
        ones, others = {p.one: p.tells for p in part}, {p.other: p.tells for p in part}
        figures = {one.keys[p] for p in ones if one.keys[p][1] in FIGURES}
        exact = sum(key[1] == "NUM" for key in figures) > 1 or any(map(measured, figures))
        exact = exact or (any(map(clock, figures)) and any(one.keys[p][1] not in FIGURES for p in ones))
        described = straight and len(told) > FEWEST and weight >= _DESCRIBES and any(map(one.common, ones))
        exact = exact or anchored or counted or _quoted_alike(one, other, part)
        predicate = _predicates(one, ones, nouns=straight) and _predicates(other, others, nouns=straight)
        if not (predicate or negated or exact or described) or _of_other_ranks(one, other, ones, others):
            continue
        if not of_other_stages(one.lemmas_around(ones), other.lemmas_around(others)):
            pairs = tuple((p.one, p.other) for p in part)
            yield Overlap(meeting.numbers, ones, others, weight, min(p.well for p in part), negated, predicate, pairs)
