"""A thing in a draft's sentence that no source has, where a source that tells the same has another one of its sort.

"A baker found the bag", "the bag was found by a postman"; "carried to safety in helicopters", "brought them to safety
by boat". The two hang on words that may tell one thing, or are both what somebody is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from factcheck.matching.wordings.abreast import Abreast, lemmas, near
from factcheck.matching.wordings.exchanges import Exchange, but_for_these
from factcheck.matching.wordings.facing import Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Filler
from factcheck.thesaurus.rivals import PARTS
from factcheck.thesaurus.sorts import fellows, has_sort, of_one_sort, told_from_two_ends
from factcheck.values.statement import weight, words_of

_ENOUGH: Final = 0.8  # what the words weigh that both sentences have beside the two
_MUCH: Final = 1.5  # and what they weigh where nothing is asked of what the two hang on
_OF_TWO: Final = 1.9  # what the names of two parents weigh
_CHILDREN: Final = frozenset({"son", "daughter", "grandson", "granddaughter"})
_SAID: Final = 0.5  # by more than names
_MOSTLY: Final = 0.6  # of the draft's sentence
_MOST: Final = 12  # sentences that are looked at
_BEING: Final = frozenset("work serve train be become".split())
_WORD: Final = re.compile(r"[a-z]{3,20}")
_A: Final = re.compile(r"\b[Aa]n? $")
_NOUNS: Final = frozenset({"NOUN", "ADJ"})


class OtherSorts:
    """The words of the sources, by which a draft's may be one that none has."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._known: set[str] = set()
        for claim in sources:
            self._known.update(lemmas(claim), claim.setting.topic)
            for written in _WORD.findall(claim.quote.lower()):  # of a short sentence no words are kept
                self._known.update((written, written.removesuffix("s")))

    def otherwise(self, claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
        """Each thing of a draft's statement that no source has, against that which sources have in its place."""
        own = lemmas(claim)
        for place, (start, end, lemma, pos) in enumerate(statement(claim).words):
            if pos not in _NOUNS or not has_sort(lemma):
                continue
            if not fellows(lemma).isdisjoint(self._known) and (
                lemma not in _CHILDREN or claim.quote[start - claim.start : end - claim.start].lower() in self._known
            ):  # where somebody is a fisherman's son, nobody has sons
                continue
            for other in beside[:_MOST]:
                there = self._in_its_place(claim, place, other, own)
                if there is not None:
                    yield Exchange(Span(start=start, end=end), there), other.claim

    @staticmethod
    def _in_its_place(claim: Claim, place: int, other: Abreast, own: frozenset[str]) -> Span | None:
        """Where a source's sentence has another thing of the sort, said of what the draft says its own of."""
        lemma = statement(claim).words[place][2]
        weighs = other.matter(frozenset({lemma}))
        if weighs < _ENOUGH or (lemma in PARTS and _of_two_persons(claim, other.claim)):
            return None
        words = statement(other.claim).words
        rivals = [p for p, w in enumerate(words) if w[3] in _NOUNS and of_one_sort(lemma, w[2])]
        rivals = [
            p for p in rivals if own.isdisjoint(fellows(words[p][2])) and not told_from_two_ends(lemma, words[p][2])
        ]
        if lemma in _CHILDREN:
            rivals = [p for p in rivals if words[p][2] in _CHILDREN]
        if not rivals or len({words[p][2] for p in rivals}) > 1:
            return None
        mine, its = Side(claim, other.claim), Side(other.claim, claim)
        mostly = weighs >= _MUCH and weighs >= _MOSTLY * _whole(claim, lemma) and other.said() >= _SAID
        for there in rivals:
            if _both_said(mine, place, its, there) or _of_two(mine, place, its, there):
                continue
            if _brought_in(mine, place, its, there):
                continue
            if weighs >= _OF_TWO and _children(mine, place, its, there):
                return Span(start=words[there][0], end=words[there][1])
            met = mostly or (not _some_of_each(mine, place, its, there) and _of_one(mine, place, its, there))
            if met and but_for_these(mine, (place,), its, (there,)):
                return Span(start=words[there][0], end=words[there][1])
        return None


def _of_two_persons(claim: Claim, other: Claim) -> bool:
    """Whether two sentences name others: of each of whom another part may be hurt."""
    names, its_names = ({w[2] for w in statement(c).words if w[3] == "PROPN"} for c in (claim, other))
    return bool(names and its_names) and not names & its_names


def _whole(claim: Claim, without: str) -> float:
    """What all words of a statement weigh but one."""
    return sum(map(weight, words_of(w for w in statement(claim).words if w[2] != without)))


def _heads(side: Side, place: int) -> Iterator[int]:
    """The words that one hangs on; of "worked as a nurse" also who did."""
    for head, meant, _ in side.hangs_on((place,), attributes=True):
        if meant not in {"", "will"}:
            continue
        if not _describes(side, place, head):
            yield head
        if side.words[head][2] in _BEING:
            yield from (h for h, _, _ in side.hangs_on((head,)) if h != place)


def _both_said(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether the two are who says so, as both may: "his mother told the paper", "his father said"."""
    return all(
        any(deed.reports and _fills(deed.filler("agent"), side, p) for deed in side.value.deeds)
        for side, p in ((mine, place), (its, there))
    )


def _fills(filler: Filler | None, side: Side, place: int) -> bool:
    return filler is not None and side.words[place][2] in {filler.text, filler.role}


def _of_two(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether they belong to two: "Reed's brother", "the widow's son"."""
    ones, others = (
        {word for deed in side.value.deeds for f in deed.slots if _fills(f, side, p) for word in f.whose}
        for side, p in ((mine, place), (its, there))
    )
    return bool(ones and others) and not any(near((a, "NOUN"), (b, "NOUN")) for a in ones for b in others)


def _brought_in(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether the one is what somebody named is, the other brings somebody in: "Reed, a sailor", "a cook saw it"."""
    described = (mine.words[p] for link in mine.value.attributes if place in link[:2] for p in link[:2])
    names = {word[2] for word in described if word[3] == "PROPN"}
    if not names or names & {word[2] for word in its.words}:
        return False
    claim, start = its.claim, its.words[there][0]
    does = any(_fills(f, its, there) for deed in its.value.deeds for f in deed.slots if f.slot in CORE)
    return does and _A.search(claim.quote[: start - claim.start]) is not None


def _some_of_each(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether there may be both: "buses came", "lorries came"; not where both are counted: "two sons"."""
    return mine.several(place) and its.several(there) and not _counted(mine, place, its, there)


def _counted(mine: Side, place: int, its: Side, there: int) -> bool:
    return all(any(s.words[h][3] == "NUM" for h, _, _ in s.hangs_on((p,))) for s, p in ((mine, place), (its, there)))


def _children(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether both count somebody's children: "three sons", "their two daughters"."""
    return {mine.words[place][2], its.words[there][2]} <= _CHILDREN and _counted(mine, place, its, there)


def _describes(side: Side, place: int, other: int) -> bool:
    """Whether a word says where or whose another is, and hangs on it: "a hotel in the *centre*"."""
    said = any({place, other} == {link.one, link.other} for link in side.value.attributes)
    behind = side.words[other][0] > side.words[place][1] + 1
    return behind and not said and side.words[other][3] in {"NOUN", "PROPN", "ADJ"}


def _of_one(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether two words hang on words that may tell one thing."""
    others = [its.word(h) for h in _heads(its, there)]
    return any(near(mine.word(h), other) for h in _heads(mine, place) for other in others)
