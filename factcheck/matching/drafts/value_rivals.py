"""A value of a draft that no source has in its sort, against the source's value that answers the same question.

"He is 49", "Reed, 39, has accepted the job"; "in the evening at 9:27", "at 9:27 a.m."; "the fifth in a row", "their
third defeat in a row". The draft tells it in words of its own, so what ties two sentences together is weighed: the
words that both have, by how rare they are in these sources; of whom they tell, by name or by a pronoun that goes back
to one; other values that are the same in both; what is counted; how easily one value is a slip of the other; and that
the sources have but one value of the sort. One that the draft tells elsewhere has its place already.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, islice
from typing import Final, NamedTuple

from factcheck.matching.drafts.ranks_apart import of_two_stretches, two_deeds, words_behind
from factcheck.matching.drafts.told_values import JOINED, Told, ordinals, told_values
from factcheck.matching.drafts.values_alike import (
    kin_of,
    likeness_of,
    looked_up,
    of_one_sort,
    of_one_thing,
    one_noun,
    turned,
    two_values,
    unit_slipped,
)
from factcheck.matching.wordings.abreast import Abreast, near, proper_nouns
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Rank
from factcheck.thesaurus import NEAR, Word, end_apart
from factcheck.values.statement import FIGURES, weight

_ENOUGH: Final = 1.1  # what ties the two sentences together must weigh
_OF_COUNTS: Final = 1.5  # where something is counted: much is
_COUNTED: Final = frozenset({"count", "rank"})
_LEAD: Final = 0.8  # by which it must weigh more than what ties any other value of the sort
_FAR_BETTER: Final = 1.5  # and more than what ties the draft's own value, where a source has it, too
_COMMON: Final = 0.25  # of its weight a word keeps that all sentences of the sources have
_NAMED_ALIKE: Final = 0.6  # of what a name weighs, where only the sentences before tell that it is meant
_APART: Final = -0.7  # where both sentences tell of somebody by name, and of others
_SAME_VALUE: Final = 0.9  # for another value that both have
_SOLE: Final = 0.5  # where the sources have but one value of the sort; half of it where they have two
_AT_LENGTH: Final = 8  # statements of sources, from which on that means something
_TOLD_TWICE: Final = -1.2  # where the draft tells the source's value elsewhere
_OTHERWISE: Final = -0.08  # for each word that asks for another value, in one of the sentences alone
_MOST: Final = 60  # values of the sources that are held against one of the draft
_BESIDE: Final = 2  # sentences between two values of one place
_BACK: Final = 4  # sentences that a pronoun may go back
_FEW: Final = 3  # so many of something are met by chance
_PRONOUN: Final = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their|it|its)\b", re.IGNORECASE)
_ASKING: Final = re.compile(
    r"\b(?:another|others?|again|also|more|further|previous(?:ly)?|earlier|last|next|second|total|average|per|each|"
    r"every|up to|former(?:ly)?|since|until|record|only|just)\b",
    re.IGNORECASE,
)


class _Placed(NamedTuple):
    """A value with the place of its statement among all."""

    number: int
    told: Told


class ValueRivals:
    """The values of the sources by their sorts, against those of a draft that none of them has."""

    def __init__(self, known: Statements, draft: str, texts: Mapping[str, str]) -> None:
        """Args: the statements of all articles, the draft's name, and the articles' texts by their names."""
        self._known, self._draft, self._texts = known, draft, texts
        self._rarities: dict[Word, float] = {}

    def otherwise(self, number: int, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
        """Each value of a draft's statement that no source has, against the source's that answers its question.

        Args:
            number: the statement's place among all.
            beside: the sources' sentences that have words in common with it.
        """
        asked = [_Placed(number, told) for told in self._told[number] if looked_up(told)]
        found = {(other.claim.article, other.claim.start): other.found for other in beside} if asked else {}
        for one in asked:
            best = self._best(one, found)
            if best is not None:
                yield Exchange(one.told.span, best.told.span), self._known.claims[best.number]

    @cached_property
    def _told(self) -> list[tuple[Told, ...]]:
        return [told_values(claim) for claim in self._known.claims]

    @cached_property
    def _at_length(self) -> bool:
        """Whether the sources say so much that it means something if one value of a sort is all that they have."""
        return sum(claim.article != self._draft for claim in self._known.claims) >= _AT_LENGTH

    @cached_property
    def _sources(self) -> dict[str, list[_Placed]]:
        """The values of the sources by their sorts."""
        return self._by_sort(of_draft=False)

    @cached_property
    def _drafts(self) -> dict[str, list[_Placed]]:
        """The values of the draft by their sorts."""
        return self._by_sort(of_draft=True)

    def _by_sort(self, *, of_draft: bool) -> dict[str, list[_Placed]]:
        by_sort: dict[str, list[_Placed]] = defaultdict(list)
        for number, (claim, values) in enumerate(zip(self._known.claims, self._told, strict=True)):
            for told in values if (claim.article == self._draft) == of_draft else ():
                by_sort[told.sort].append(_Placed(number, told))
        return by_sort

    def _best(self, mine: _Placed, found: Mapping[tuple[str, int], Mapping[Word, float]]) -> _Placed | None:
        """The source's value that answers the question of a draft's, if one clearly does."""
        told, every = mine.told, self._sources.get(mine.told.sort, ())
        rivals = [its for its in every if two_values(told, its.told) and of_one_thing(told, its.told)]
        if len(rivals) > _MOST:  # those whose sentences have the most words in common
            near_by = frozenset(islice(found, _MOST))
            rivals = [its for its in rivals if self._place(its) in near_by]
        sole = _sole(rivals) if self._at_length else 0.0
        ranked = sorted(((self._tie(mine, its, found) + sole, its) for its in rivals), key=lambda row: -row[0])
        worth, best = ranked[0] if ranked else (0.0, mine)
        if worth < (_OF_COUNTS if told.sort in _COUNTED else _ENOUGH):
            return None
        second = next((tied for tied, its in ranked if not its.told.agrees(best.told)), 0.0)
        if worth - second < _LEAD or self._has(best, mine) or not self._may_answer(mine, best):
            return None
        given = [its for its in every if self._given(mine, its)]
        if any(self._side_by_side(its, best) for its in given):
            return None
        most = max((self._tie(mine, its, found) for its in given), default=worth - _FAR_BETTER)
        return best if worth - most >= _FAR_BETTER else None

    def _place(self, placed: _Placed) -> tuple[str, int]:
        claim = self._known.claims[placed.number]
        return claim.article, claim.start

    def _may_answer(self, mine: _Placed, its: _Placed) -> bool:
        """Whether nothing in two sentences says that their values are of two: two deeds, ends, occasions or parts."""
        claim, other = self._known.claims[mine.number], self._known.claims[its.number]
        others = (told for told in self._told[mine.number] if told is not mine.told)
        if any(_one_value(its.told, told) for told in others):
            return False
        if mine.told.sort in _ADDED_TO and (_ADDING.search(claim.quote) or _ADDING.search(other.quote)):
            return False
        if mine.told.sort != "rank" and self._ranked_apart(mine.number, its.number):
            return False
        if mine.told.sort == "rank" and of_two_stretches(claim, mine.told.span.end, other, its.told.span.end):
            return False
        if turned(mine.told, its.told) and not _one_anchor(claim, mine.told, other, its.told):
            return False
        joined = JOINED in {mine.told.written, its.told.written}  # by a "third-floor window" nothing is done
        if mine.told.sort == "rank" and not joined and _two_deeds(claim, mine.told, other, its.told):
            return False
        if mine.told.sort == "day" and (_ALSO.search(claim.quote) or _ALSO.search(other.quote)):
            return False
        ends = [[(w[2], w[3]) for w in statement(c).words if w[3] in _ENDS] for c in (claim, other)]
        return not any(end_apart(one[0], two[0]) for one in ends[0] for two in ends[1] if one not in ends[1])

    def _ranked_apart(self, number: int, other: int) -> bool:
        """Whether two sentences tell of two of a series: "the fifth death", "the sixth death"."""
        ones, others = ([t for t in self._told[n] if t.sort == "rank"] for n in (number, other))
        return any(a.low != b.low and kin_of(a, b) >= NEAR for a in ones for b in others)

    @staticmethod
    def _given(mine: _Placed, its: _Placed) -> bool:
        """Whether a source has a draft's value in its sort, of the same as far as that is told."""
        told, other = mine.told, its.told
        if told.sort in {"count", "rank"} and told.of and other.of and kin_of(told, other) < NEAR:
            return False
        way = not told.way or other.way in {"", told.way} or told.sort == "day"
        return of_one_sort(told, other) and way and other.agrees(told)

    def _side_by_side(self, one: _Placed, other: _Placed) -> bool:
        """Whether two values stand in one place of a source: "drew 14,500 visitors. Of them 9,000 camped"."""
        articles = {self._known.claims[placed.number].article for placed in (one, other)}
        return len(articles) == 1 and abs(one.number - other.number) <= _BESIDE

    def _has(self, its: _Placed, mine: _Placed) -> bool:
        """Whether a source has the draft's number beside a rival after all: "drew 14,500. Of them 9,000 camped"."""
        claim = self._known.claims[its.number]
        if unit_slipped(mine.told, its.told):
            return False
        if mine.told.sort in _READ_WELL:
            return mine.told.sort == "rank" and mine.told.low in ordinals(claim)
        around = claim.quote
        if mine.told.low > _BY_CHANCE and claim.article in self._texts:
            around = self._texts[claim.article][max(claim.start - _AROUND, 0) : claim.end + _AROUND]
        if mine.told.sort == "count":
            numbers = [t.low for t in self._told[its.number] if t.sort == "count" and t.low == t.high]
            if any(mine.told.low <= one + other <= mine.told.high for one, other in combinations(numbers, 2)):
                return True
            if self._of_others(its, mine):
                return False
        sums = mine.told.sort == "sum"
        written = (
            float(found[2].replace(",", "")) for found in _NUMBER.finditer(around) if (found[1] is not None) == sums
        )
        return any(mine.told.low <= number <= mine.told.high for number in written)

    def _of_others(self, its: _Placed, mine: _Placed) -> bool:
        """Whether the draft's number stands beside a rival of other things, of which the draft tells another number.

        "1,247 animal and 747 plant species", in the draft "747 animals and 1,247 plants".
        """
        told = [t for t in self._told[its.number] if t.sort == "count" and t.agrees(mine.told)]
        own = [t for t in self._told[mine.number] if t.sort == "count" and t is not mine.told]
        return bool(told) and all(
            any(kin_of(t, other) >= NEAR and not t.agrees(other) for other in own) and kin_of(t, mine.told) < NEAR
            for t in told
        )

    def _tie(self, mine: _Placed, its: _Placed, words_found: Mapping[tuple[str, int], Mapping[Word, float]]) -> float:
        """How closely two values are tied together by their sentences and by what they are."""
        claim, other = self._known.claims[mine.number], self._known.claims[its.number]
        found = words_found.get((other.article, other.start), {})
        counted = mine.told.of | its.told.of
        words = sum(
            weight(w) * well * (_COMMON + (1 - _COMMON) * self._rarity(w))
            for w, well in found.items()
            if w[0] not in counted
        )
        asking = {w.lower() for w in _ASKING.findall(claim.quote)} ^ {w.lower() for w in _ASKING.findall(other.quote)}
        return (
            words
            + self._named(mine.number, its.number, found)
            + _SAME_VALUE * self._same_values(mine, its)
            + one_noun(mine.told, its.told)
            + likeness_of(mine.told, its.told, _written(claim, mine.told), _written(other, its.told))
            + (_TOLD_TWICE if self._told_twice(mine, its) else 0.0)
            + _OTHERWISE * len(asking)
        )

    def _rarity(self, word: Word) -> float:
        """How much a word tells the sentences of the sources apart."""
        if word not in self._rarities:
            self._rarities[word] = self._known.seldom(word, self._draft)
        return self._rarities[word]

    def _names(self, number: int) -> frozenset[str]:
        """The names of a sentence, and with a pronoun those of the last sentence before it that has any."""
        claim = self._known.claims[number]
        names = proper_nouns(claim)
        for back in range(number - 1, max(number - 1 - _BACK, -1), -1) if _PRONOUN.search(claim.quote) else ():
            before = self._known.claims[back]
            if before.article == claim.article and (more := proper_nouns(before)):
                return names | more
        return names

    def _named(self, number: int, other: int, found: Mapping[Word, float]) -> float:
        """What it weighs that two sentences tell of the same by name, or of others."""
        mine, its = self._names(number), self._names(other)
        if mine and its and not mine & its:
            return _APART
        further = [name for name in sorted(mine & its) if (name, "PROPN") not in found]
        return _NAMED_ALIKE * min(1.0, sum(0.2 + 0.5 * self._rarity((name, "PROPN")) for name in further))

    def _same_values(self, mine: _Placed, its: _Placed) -> int:
        """How many values two sentences have in common, beside those that are compared; two at most."""
        both = {
            (a.sort, a.low)
            for a in self._told[mine.number]
            for b in self._told[its.number]
            if a is not mine.told and b is not its.told and (a.sort, a.low, a.high) == (b.sort, b.low, b.high)
            if a.sort != "count" or a.low > _FEW
        }
        figures = (statement(self._known.claims[n]).figures for n in (mine.number, its.number))
        results = frozenset.intersection(*figures)
        return min(len(both) + any(_RESULT.fullmatch(f) is not None for f in results), 2)

    def _told_twice(self, mine: _Placed, its: _Placed) -> bool:
        """Whether the draft tells the source's value elsewhere."""
        others = (o.told for o in self._drafts.get(mine.told.sort, ()) if o.told is not mine.told)
        return any(_one_value(its.told, other) for other in others)


_NUMBER: Final = re.compile(r"([$£€] ?)?(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?)")
_ENDS: Final = frozenset({"ADJ", "VERB", "ADV"})
_DEED: Final = 0.4  # what a verb weighs that tells what is done: not "go", "make"
_ONE_MATTER: Final = 0.9  # what the words behind two ranks must weigh that tell the deed by two verbs
_FROM: Final = 4  # words behind a length that tell from when it counts
_ALSO: Final = re.compile(
    r"\b(?:also|another|repeat\w{0,3}|rerun|further|last|previous|earlier|again)\b", re.IGNORECASE
)
# What is added to a sum, or was there before it, is another sum.
_ADDING: Final = re.compile(r"\b(?:increases?|additional|extra|added|adds|further|previous|earlier)\b", re.IGNORECASE)
_ADDED_TO: Final = frozenset({"sum", "count", "measure"})
_READ_WELL: Final = frozenset({"clock", "day", "length", "rank", "row"})
_BY_CHANCE: Final = 12  # numbers up to it stand beside many others
_AROUND: Final = 250  # characters beside a sentence
_RESULT: Final = re.compile(r"\d{1,3}-\d{1,3}")


def _one_value(a: Told, b: Told) -> bool:
    """Whether two values are one of one thing, as far as they tell of what they are: "747 animals", "747 plants"."""
    of_others = a.sort == "count" and bool(a.of and b.of) and kin_of(a, b) < NEAR
    return of_one_sort(a, b) and a.agrees(b) and not of_others


def _written(claim: Claim, told: Told) -> str:
    return claim.quote[told.span.start - claim.start : told.span.end - claim.start].lower()


def _two_deeds(claim: Claim, mine: Told, other: Claim, its: Told) -> bool:
    """Whether behind two ranks something else is done, and no thing is the same: "the third to fly", "to sing"."""
    behind, its_behind = (
        words_behind(c, Rank(start=t.span.start, end=t.span.end, number=int(t.low), noun=""))
        for c, t in ((claim, mine), (other, its))
    )
    verbs, its_verbs = (
        frozenset(w for w in words if w[1] != "VERB" or weight(w) >= _DEED) for words in (behind, its_behind)
    )
    met = [w for w in behind if w[1] != "PROPN" and any(near(w, v) for v in its_behind)]
    return two_deeds(verbs, its_verbs) and sum(sorted(map(weight, met))) < _ONE_MATTER


def _one_anchor(claim: Claim, mine: Told, other: Claim, its: Told) -> bool:
    """Whether two lengths may be counted from one thing: "four days before *the fire*", "four days after *the fire*".

    Kept "four days before sending it back", it was returned "four days after accepting it".
    """
    ones, others = (
        [(w[2], w[3]) for w in statement(c).words if w[0] >= told.span.end and w[3] not in FIGURES][:_FROM]
        for c, told in ((claim, mine), (other, its))
    )
    return not (ones and others) or any(near(one, two) for one in ones for two in others)


def _sole(rivals: Sequence[_Placed]) -> float:
    """What it weighs that the sources have but one value of the sort, or two."""
    values = {(its.told.low, its.told.high) for its in rivals}
    return _SOLE / len(values) if 0 < len(values) <= 2 else 0.0
