"""Figures of what a story is about: the height of the one lander that all its articles name.

A report calls it by its name, by a noun of a headline ("the lander"), or "it". Two reports that each give one figure of
a sort for that thing mean one figure, whatever verb goes with it: "the Sprint weighs 1,500 kg", "at 1,650 kg the car is
heavy". What is planned is laid beside what is planned, but for prices, which hold beforehand.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations, product
from typing import Final, NamedTuple

from factcheck.matching.alignment.membership import Membership
from factcheck.matching.quantities.counted_sorts import of_two_sorts
from factcheck.matching.quantities.other_figures import PRICES, asked_apart
from factcheck.matching.quantities.sole_answers.specific import of_other_spans, specifically_one, times_apart
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.two_questions import told_of_some
from factcheck.model.claim import PLANNED, Claim
from factcheck.model.group import Group
from factcheck.model.value import CountValue, NameValue, PlaceValue, TimeValue, Value
from factcheck.thesaurus import NEAR, kinship, opposed
from factcheck.values.bounds import middle
from factcheck.values.compare import compare_values
from factcheck.values.heading import apart, heading
from factcheck.values.slip import slips
from factcheck.values.snapshot import bases_differ
from factcheck.values.time.precision import dates_differ

OF_MAIN_THING: Final = "both give one such figure of what the story is about"
_KINDS: Final = frozenset({"measure", "money", "percent"})
_TIMES: Final = 3.0  # how far two figures of one thing may lie apart
_MOST: Final = 40  # claims of one attribute in one story: so many are no one thing's
_ARTICLES: Final = 3  # in which it shows what a story is about: what two name, they may name by the way
_FEWEST: Final = 2  # articles that name it, or have it in the headline
# Verbs by which a thing has so many of something as long as it is the same thing: "it carries seven instruments".
_HAVING: Final = frozenset("have carry hold seat contain comprise accommodate span boast house feature".split())
_COMING: Final = frozenset({"be", "go", "come", ""})
_TO_COME: Final = re.compile(r"\b(?:is|are)\s(?:due\s|set\s|expected\s)?to\s[a-z]+\b")
_COME_BY: Final = 25  # characters between what is counted and "are to"


class _Thing:
    """What a story is about.

    Its names are those in most of its articles that are no person's and no place's; its nouns those of the headlines.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        names: dict[str, set[str]] = defaultdict(set)
        titles: dict[str, frozenset[str]] = {}
        others: set[str] = set()
        for claim in claims:
            names[claim.article].update(claim.setting.names)
            titles[claim.article] = claim.setting.topic
            others.update(_of_others(claim.value))
        held = Counter(name for mine in names.values() for name in mine)
        self._names = {n for n, k in held.items() if k >= _FEWEST and 2 * k > len(names)} - others
        self._nouns = {word for title in titles.values() for word in title} - others

    def is_of(self, claim: Claim) -> bool:
        """Whether a claim is told of it: by its name, as "the …" of a headline, as "it", as the figure's own name."""
        setting = claim.setting
        told = words(claim.subject) | setting.who
        if told & self._names:
            return True
        asked = frozenset(claim.attribute.split(":"))
        return setting.anaphoric and (not told or not told.isdisjoint(self._nouns | asked))


def _of_others(value: Value) -> Iterable[str]:
    """The words of a person's or a place's name."""
    match value:
        case NameValue(sort="person" | "place", parts=parts):
            return (part.lower() for part in parts)
        case PlaceValue(name=str() as name):
            return name.lower().split()
        case _:
            return ()


def _is_planned(claim: Claim) -> bool:
    """Whether a figure is one of what is still to come: "will cut 150 jobs", "250 posts are to go"."""
    behind = claim.quote[claim.focus.end - claim.start :]
    found = _TO_COME.search(behind[: 2 * _COME_BY])
    return claim.certainty == "planned" or (found is not None and found.start() <= _COME_BY)


def _days(claim: Claim) -> list[TimeValue]:
    """The dates that a figure can be of: not "the lowest since 1976", nor for what is to come a day that was."""
    return [
        t
        for t in claim.setting.times
        if not (t.mod is not None and isinstance(t.value, str) and t.value.isdecimal())
        and not (claim.as_of is not None and t.latest is not None and t.latest <= claim.as_of and _is_planned(claim))
    ]


def _of_one_moment(a: Claim, b: Claim) -> bool:
    """Whether both figures are of what is to come, or neither; what a thing is to cost it costs."""
    return a.attribute in PRICES or _is_planned(a) == _is_planned(b)


def _one_plan(a: Claim, b: Claim) -> bool:
    """Whether two plans have one verb, or one that only says that it is to be: "are to go"."""
    mine, its = a.setting.predicate or "", b.setting.predicate or ""
    return bool({mine, its} & _COMING) or kinship((mine, "VERB"), (its, "VERB")) >= NEAR


class _Told(NamedTuple):
    """Claims of one attribute that are held for one answer already, and the story that they are of."""

    story: str
    claims: tuple[Claim, ...]


class MainThings:
    """The figures of what each story is about, held together over its articles."""

    def __init__(self, claims: Iterable[Claim], known: Membership) -> None:
        """Args: all claims that the articles make, and which incidents and stories they belong to."""
        self._known = known
        told: dict[str, list[Claim]] = defaultdict(list)
        self._planned: list[Claim] = []
        for claim in claims:
            told[known.stories.of(claim.article)].append(claim)
            if claim.certainty == "planned" and (claim.kind in _KINDS or claim.kind == "count"):
                self._planned.append(claim)
        self._things = {
            name: _Thing(mine) for name, mine in told.items() if len({c.article for c in mine}) >= _ARTICLES
        }

    def _asks(self, claim: Claim) -> bool:
        """Whether a claim's figure can be the one of its sort that the story's thing has."""
        if claim.polarity != "positive" or claim.certainty not in PLANNED or self._known.is_past(claim):
            return False
        thing = self._things.get(self._known.stories.of(claim.article))
        if thing is None:
            return False
        if isinstance(claim.value, CountValue):
            if times_apart(claim) is None:
                return False
            return _is_planned(claim) or (claim.setting.predicate in _HAVING and thing.is_of(claim))
        return claim.kind in _KINDS and thing.is_of(claim)

    def _one(self, a: Claim, b: Claim) -> bool:
        low, high = sorted((middle(a.value) or 0.0, middle(b.value) or 0.0))
        if low <= 0 or (high > _TIMES * low and not slips(a.value, b.value)):
            return False
        if compare_values(a.value, b.value).relation == "incomparable" or not _of_one_moment(a, b):
            return False
        if isinstance(a.value, CountValue) and _is_planned(a) and not (_one_plan(a, b) and specifically_one(a, b)):
            return False
        if opposed((a.setting.predicate or "", "VERB"), (b.setting.predicate or "", "VERB")):
            return False
        mine, its = a.setting, b.setting
        if mine.extent != its.extent or asked_apart(a, b) or of_other_spans(a, b):
            return False
        if dates_differ(_days(a), _days(b)) or bases_differ(mine.bases, its.bases):
            return False
        if a.value.type == "measure" and apart(*(heading(c.quote, c.focus.end - c.start) for c in (a, b))):
            return False
        return not (told_of_some(a, b) or of_two_sorts(a, b) or self._known.apart(a, b))

    def _told(self, groups: Iterable[Group]) -> Iterator[_Told]:
        """What is held for one answer already, and each figure that is planned by itself."""
        for group in groups:
            claims = group.claims
            if group.case or group.twice_told or group.unsettled or len({c.attribute for c in claims}) > 1:
                continue
            if any(map(self._asks, claims)):
                yield _Told(self._known.stories.of(claims[0].article), claims)
        grouped = {c.id for group in groups for c in group.claims}
        for claim in self._planned:
            if claim.id not in grouped and self._asks(claim):
                yield _Told(self._known.stories.of(claim.article), (claim,))

    def of(self, groups: Iterable[Group]) -> Iterator[list[Claim]]:
        """The claims of several groups that answer one question of their story's thing."""
        groups = list(groups)
        asked: dict[Hashable, list[_Told]] = defaultdict(list)
        for told in self._told(groups):
            asked[told.story, told.claims[0].attribute].append(told)
        for rivals in asked.values():
            if len(rivals) > 1 and sum(len(told.claims) for told in rivals) <= _MOST:
                yield from self._joined(rivals)

    def _joined(self, rivals: list[_Told]) -> Iterator[list[Claim]]:
        """Answers of articles that each give one, joined where they may be of one thing."""
        each: dict[str, list[Claim]] = defaultdict(list)
        for claim in (c for told in rivals for c in told.claims):
            each[claim.article].append(claim)
        torn = {
            article
            for article, mine in each.items()
            if any(compare_values(a.value, b.value).relation == "disjoint" for a, b in combinations(mine, 2))
        }
        able = [told for told in rivals if torn.isdisjoint(c.article for c in told.claims)]
        parts: list[list[_Told]] = []
        for told in able:
            part = next((p for p in parts if self._meet([c for t in p for c in t.claims], told.claims)), None)
            if part is None:
                parts.append([told])
            else:
                part.append(told)
        yield from ([c for told in part for c in told.claims] for part in parts if len(part) > 1)

    def _meet(self, ones: Iterable[Claim], others: Iterable[Claim]) -> bool:
        pairs = [(a, b) for a, b in product(ones, others) if self._asks(a) and self._asks(b)]
        return bool(pairs) and all(a.article == b.article or self._one(a, b) for a, b in pairs)
