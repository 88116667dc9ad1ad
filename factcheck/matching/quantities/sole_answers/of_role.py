"""Figures of one part in one story: they hang on the same word, and no other figure of their articles does.

"A petition was signed by 11,000 people", "26,000 had put their names to the petition": nothing else of either article
counts people of a petition. So it is with a figure that is a slip of the other's, "13 million albums" and "30 million
albums": that two figures of one sort are so near by chance is rarer than that one of two reporters has misheard.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import Final, NamedTuple

from factcheck.matching.alignment.membership import Membership
from factcheck.matching.quantities.frames import Frame, Frames, Shared, of_two_times, shared
from factcheck.matching.quantities.one_question import two_crowds
from factcheck.matching.quantities.other_figures import asked_apart
from factcheck.matching.quantities.sole_answers.sorts import (
    MEANT_FOR,
    SAYS_THE_SORT,
    of_one_sort,
    put_as,
    sort_of,
    wished_by_one,
)
from factcheck.matching.quantities.sole_answers.specific import exact_enough, of_limits, of_other_spans
from factcheck.matching.quantities.subjects import words as words_of
from factcheck.matching.quantities.two_questions import ask_two_things, of_a_year
from factcheck.matching.wordings.misheard import misheard
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.group import Group
from factcheck.model.value import MoneyValue
from factcheck.thesaurus import opposed
from factcheck.values.bounds import middle
from factcheck.values.compare import compare_values
from factcheck.values.quantities.money_currency import DOLLARS
from factcheck.values.slip import unit_of
from factcheck.values.snapshot import snapshots_differ

OF_ROLE: Final = "nothing else of either article is told of what both tell them of"
_KINDS: Final = frozenset({"count", "money", "measure", "percent", "age"})
_SAID: Final = 0.35  # what the words must tell on which both figures hang
_SAID_OF_A_SLIP: Final = 0.25  # the same of slips; of weights and lengths nothing, since their units tell enough
_OF_A_NAME: Final = 0.4  # what a name within the figures' words tells: "six so-called Falcon teams"
_TIMES: Final = 3.0  # how far two figures of one thing may lie apart
_PLAIN: Final = "USD"  # what a dollar sign by itself is read for
_LEAST: Final = 10  # below this a slip of the pen leads to any number, and there are so many of many things
_MOST: Final = 40  # claims of one attribute in one story: so many are no one thing's
# Figures of these are told of one day, one season, one bid after another.
_OF_MANY_DAYS: Final = frozenset(
    "percent:change count:game count:goal count:point count:win money:worth money:profit money:loss "
    "money:revenue".split()
)

_OF_SEVERAL: Final = frozenset("bid offer proposal tender demand estimate forecast".split())  # each makes his own


class _Told(NamedTuple):
    """Claims of one attribute that are held for one answer already."""

    claims: tuple[Claim, ...]


class RoleAnswers:
    """The figures of each story by what they hang on, held together over its articles."""

    def __init__(self, claims: Iterable[Claim], known: Membership) -> None:
        """Args: all claims, the statements among them, and which incidents and stories they belong to."""
        self._known = known
        every = list(claims)
        self._frames = Frames(every)
        self._planned = [c for c in every if c.certainty == "planned" and c.kind in _KINDS]

    def _asks(self, claim: Claim) -> bool:
        """Whether a claim's figure can be held against another one by what it hangs on."""
        if claim.kind == "age" and claim.setting.whose is not None and claim.setting.whose.name is not None:
            return False  # who is named is known by the name
        said = claim.polarity == "positive" and claim.certainty in PLANNED and not claim.setting.base
        return said and not self._known.is_past(claim) and exact_enough(claim)

    def of(self, groups: Iterable[Group]) -> Iterator[list[Claim]]:
        """The claims of several groups that are told of one thing."""
        asked: dict[tuple[str, str], list[_Told]] = defaultdict(list)
        grouped = set[str]()
        for group in groups:
            claims = group.claims
            grouped.update(c.id for c in claims)
            if claims[0].kind not in _KINDS or group.case or group.twice_told or group.unsettled:
                continue
            if len({c.attribute for c in claims}) == 1:
                asked[self._known.stories.of(claims[0].article), sort_of(claims[0])].append(_Told(claims))
        for claim in self._planned:
            if claim.id not in grouped:
                asked[self._known.stories.of(claim.article), sort_of(claim)].append(_Told((claim,)))
        for rivals in asked.values():
            if len(rivals) > 1 and sum(len(told.claims) for told in rivals) <= _MOST:
                yield from self._joined(rivals)

    def _joined(self, rivals: list[_Told]) -> Iterator[list[Claim]]:
        """What is told of one thing; an article that tells it two figures tells of two."""
        every = [c for told in rivals for c in told.claims]
        home = list(range(len(rivals)))
        for n, m in combinations(range(len(rivals)), 2):
            if home[n] == home[m] or not self._meet(rivals[n], rivals[m], every):
                continue
            merged = [
                c for told, part in zip(rivals, home, strict=True) if part in {home[n], home[m]} for c in told.claims
            ]
            if not _torn(merged):
                home = [home[n] if part == home[m] else part for part in home]
        parts: dict[int, list[_Told]] = defaultdict(list)
        for told, part in zip(rivals, home, strict=True):
            parts[part].append(told)
        for joined in parts.values():
            if len(joined) > 1:
                first, *others = (c for told in joined for c in told.claims)
                yield [first, *(put_as(c, first) for c in others)]

    def _meet(self, one: _Told, other: _Told, every: Sequence[Claim]) -> bool:
        """Whether figures of two articles are told of one thing, and none of them of two."""
        pairs = ((a, b) for a, b in product(one.claims, other.claims) if a.article != b.article and of_one_sort(a, b))
        able = [(a, b) for a, b in pairs if _comparable(a, b)]
        able = [(a, b) for a, b in able if _one_currency(a, b)] or able  # of a sum and its conversion the one like it
        asking = [(a, b) for a, b in able if self._asks(a) and self._asks(b)]
        return any(self._one(a, b, every) for a, b in asking) and not any(self._two(a, b) for a, b in asking)

    def _one(self, a: Claim, b: Claim, every: Sequence[Claim]) -> bool:
        if a.certainty != b.certainty and "planned" in {a.certainty, b.certainty}:
            return False
        mine, its = self._frames.of(a), self._frames.of(b)
        words = [word for word in shared(mine, its) if mine.names & its.names or word.one not in _OF_SEVERAL]
        if a.attribute != b.attribute:
            words = [word for word in words if word.one not in SAYS_THE_SORT]
        if a.kind == "age":
            words = [word for word in words if word.one not in words_of(a.subject) | words_of(b.subject)]
        said = sum(word.weight for word in words)
        if a.kind == "age":
            return said >= _SAID and (_pointed_at(a) or _pointed_at(b)) and self._both_alone(a, b, words, every)
        if _slipped(a, b):
            return said >= _SAID_OF_A_SLIP or a.value.type == "measure"
        if mine.names - its.names and its.names - mine.names:
            return False  # what one firm bid and what another one did
        low, high = sorted((middle(a.value) or 0.0, middle(b.value) or 0.0))
        if mine.own & its.own:
            said += _OF_A_NAME
        elif a.value.type == "count" and (low < _LEAST or ("further" in a.attribute) != ("further" in b.attribute)):
            return False  # "a neighbour two doors away", "a friend five doors away"
        if not 0 < high <= _TIMES * low or a.attribute in _OF_MANY_DAYS or said < _SAID:
            return False
        return not _open_dollars(a, b, every) and self._both_alone(a, b, words, every)

    def _both_alone(self, a: Claim, b: Claim, words: Sequence[Shared], every: Sequence[Claim]) -> bool:
        return self._alone(a, [w.one for w in words], every) and self._alone(b, [w.other for w in words], every)

    def _alone(self, claim: Claim, words: Sequence[str], every: Sequence[Claim]) -> bool:
        """Whether no other figure of its article hangs on any of these words, but for its conversion."""
        own = self._frames.of(claim).own
        others = (
            self._frames.of(c)
            for c in every
            if c.article == claim.article
            and _one_currency(c, claim)
            and of_one_sort(c, claim)
            and compare_values(put_as(c, claim).value, claim.value).relation == "disjoint"
        )
        return not any(frame.own & own or any(map(frame.hangs_on, words)) for frame in others)

    def _two(self, a: Claim, b: Claim) -> bool:
        """Whether something shows that two figures are told of two things."""
        mine, its = self._frames.of(a), self._frames.of(b)
        if mine.doers and its.doers and mine.doers.isdisjoint(its.doers):
            return True  # "the Reds sold 13 million albums", "the Blues sold 30 million"
        if of_two_times(mine, its) or _meant_for(mine) != _meant_for(its):
            return True
        if mine.own and its.own and mine.own.isdisjoint(its.own):
            return True  # "six Falcon teams", "two Heron teams"
        if snapshots_differ(a.setting, b.setting) or (a.attribute != b.attribute and of_a_year(a) != of_a_year(b)):
            return True
        if a.setting.extent != b.setting.extent or asked_apart(a, b):
            return True
        if opposed((a.setting.predicate or "", "VERB"), (b.setting.predicate or "", "VERB")):
            return True
        if of_limits(a, b) or of_other_spans(a, b) or two_crowds(a, b) or wished_by_one(a, b):
            return True
        return ask_two_things(a, b) or self._known.apart(a, b)


def _torn(claims: Sequence[Claim]) -> bool:
    """Whether an article tells two figures that exclude each other."""
    return any(
        a.article == b.article and compare_values(a.value, put_as(b, a).value).relation == "disjoint"
        for a, b in combinations(claims, 2)
    )


def _comparable(a: Claim, b: Claim) -> bool:
    return compare_values(a.value, put_as(b, a).value).relation != "incomparable"


def _one_currency(a: Claim, b: Claim) -> bool:
    """Whether two figures are no sums, or sums in one currency."""
    return not isinstance(a.value, MoneyValue) or unit_of(a.value) == unit_of(b.value)


def _meant_for(frame: Frame) -> bool:
    """Whether a figure is one that a thing is made or allowed for: "licensed to carry 180 passengers"."""
    return any(word.lemma in MEANT_FOR for word in frame.words)


def _pointed_at(claim: Claim) -> bool:
    """Whether an age is told of one who is known already: "the man in custody, a 29-year-old"."""
    return claim.setting.whose is not None and claim.setting.whose.definite


def _open_dollars(a: Claim, b: Claim, every: Iterable[Claim]) -> bool:
    """Whether it is open whose dollars are meant: a story in which one article has "A$59,000" and "$37,000"."""
    if not any(isinstance(c.value, MoneyValue) and c.value.text.startswith("$") for c in (a, b)):
        return False
    told = {c.value.currency for c in every if isinstance(c.value, MoneyValue)}
    return not told.isdisjoint(set(DOLLARS.values()) - {_PLAIN})


def _slipped(a: Claim, b: Claim) -> bool:
    """Whether two exact figures differ as by a slip of the pen or the ear."""
    one, other = middle(a.value), middle(b.value)
    if one is None or other is None or min(one, other) < _LEAST:
        return False
    return misheard(_bare(one), _bare(other)) and max(one, other) < _LEAST * min(one, other)


def _bare(number: float) -> float:
    """A number without its millions: "13 million" is as easily heard for "30 million" as 13 for 30."""
    return number / 1_000_000 if number >= 1_000_000 else number
