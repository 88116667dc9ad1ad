"""One article against itself: headline and body, a whole and its parts, ranks, a weekday and its date, who said it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import ceil, floor, log10

from factcheck.judgement.relations import Pair, by_article, paired
from factcheck.model.base import Number
from factcheck.model.claim import Claim
from factcheck.model.evidence import Rule
from factcheck.model.group import Group
from factcheck.model.value import (
    AgeValue,
    AttributionValue,
    CountValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    OrdinalValue,
    TimeValue,
)
from factcheck.values.compare import compare_values
from factcheck.values.count import counts_anyone
from factcheck.values.number_interval import Bounds, in_figures
from factcheck.values.time.lexicon import DAY_OF_WEEK, DAYS_OF_WEEK

_THESE_DAYS = 14  # days about its publication of which a text writes no year
_BEGUN = re.compile(r"\b(?:born|built|founded|established|erected) in \d{4}\b")
_IS = re.compile(r"(?<!\bwho )(?<!\bwhich )\bis(?: now)? ?$")  # "…, built in 1931, is 84 years old"
_NEXT = 30  # characters between a whole and the sentence behind it: ", police said. "
Told = Callable[[Claim], Iterable[Claim]]
_PLACES = 6  # decimals
_HIS = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
_CONFLICTS = frozenset({"bounds", "disjoint"})


@dataclass(frozen=True, slots=True)
class Inner:
    """Claims of one article that cannot all be right, why, by which rule, and the pairs that were compared to tell.

    `slip` marks what is wrong without making a fact doubtful, `open` what may be right after all.
    """

    claims: tuple[Claim, ...]
    why: str
    slip: bool = False
    rule: Rule = "own-text"
    pairs: tuple[Pair, ...] = ()
    open: bool = False


def _headline_against_body(claims: list[Claim], told: Told) -> Iterator[Inner]:
    """A headline's value that nothing in the body fits: "Six dead …" over a text that knows of five."""
    head = [c for c in claims if c.headline]
    body = [c for c in claims if not c.headline and c.certainty == "asserted"]
    for claim in head:
        if body and _stands_elsewhere(claim, told(claim)):
            continue
        known = [pair for other in body if (pair := paired(claim, other)) is not None]
        if (
            known
            and all(pair.level == "disjoint" for pair in known)
            and not any(_counts_so(claim, c) or _rounds(claim, c) for c in body)
        ):
            other = known[0].other
            why = f"the headline says “{claim.value.text}”, the text “{other.value.text}”"
            yield Inner((claim, other), why, pairs=tuple(known))


def rounded(figure: Number, head: Number) -> bool:
    """Whether a headline may have a figure so, cut to its leading digits: "400 jobs" of 397, "$3 billion" of 2.6."""
    if head <= 0 or figure <= 0:
        return False
    grain = 1.0 if head == int(head) else 10.0 ** (floor(log10(head)) - 1)
    while head % (grain * 10) == 0:
        grain *= 10
    return round(head, _PLACES) in {round(cut(figure / grain) * grain, _PLACES) for cut in (floor, ceil)}


def _rounds(head: Claim, other: Claim) -> bool:
    """Whether a headline's decimals are the text's, cut: "magnitude 6.1" over "6.12"."""
    one, its = head.value, other.value
    if not (isinstance(one, MeasureValue) and isinstance(its, MeasureValue)) or one.low is None or its.low is None:
        return False
    return one.low != int(one.low) and one.low == one.high and its.low == its.high and rounded(its.low, one.low)


def _stands_elsewhere(claim: Claim, told: Iterable[Claim]) -> bool:
    """Whether the text gives a headline's number of whatever event, or two that make it up: "Two fires kill five"."""
    value = claim.value
    if not isinstance(value, CountValue) or not _exact(value) or value.low is None:
        return False
    figures = [c.value.low for c in told if not c.headline and isinstance(c.value, CountValue) and _exact(c.value)]
    known = {figure for figure in figures if figure}
    return value.low in known or any(value.low - figure in known - {figure} for figure in known)


def _counts_so(claim: Claim, other: Claim) -> bool:
    """Whether the body counts as many, though by a sign only: "six hurt", "sent six people to hospital"."""
    one, its = claim.value, other.value
    if not (isinstance(one, CountValue) and isinstance(its, CountValue)):
        return False
    return one.outcome == its.outcome and Bounds.of(one) == Bounds.of(its)


def _ranks(claims: list[Claim]) -> Iterator[Inner]:
    """Two ranks of one occurrence: "the third time …" at the top, "a fourth time" at the end."""
    for i, claim in enumerate(claims):
        for other in claims[i + 1 :]:
            pair = paired(claim, other) if claim.value.type == "ordinal" else None
            if pair is not None and pair.level in _CONFLICTS and not _of_whomever(claim, other):
                why = f"one text counts both “{claim.value.text}” and “{other.value.text}”"
                yield Inner((claim, other), why, pairs=(pair,))
                return


def _of_whomever(one: Claim, other: Claim) -> bool:
    """Whether a rank may be another person's: "Bell's first victory", "her third victory"."""
    return any(a.subject is None and b.subject and _owned(a) for a, b in ((one, other), (other, one)))


def _owned(claim: Claim) -> bool:
    """Whether a pronoun says whose how-manieth it is."""
    return _HIS.search(claim.quote[: claim.focus.start - claim.start]) is not None


def _spellings(claims: list[Claim]) -> Iterator[Inner]:
    """One place that the text writes in two ways."""
    for one, other in combinations((c for c in claims if isinstance(c.value, NameValue)), 2):
        pair = paired(one, other)
        if pair is not None and pair.level == "disjoint":
            why = f"one text writes both “{one.value.text}” and “{other.value.text}”"
            yield Inner((one, other), why, slip=True, pairs=(pair,))


def _own_list(claim: Claim) -> str | None:
    """Why a rank is lower than the number of times that the text itself lists, or None.

    A list need not be complete: that it names fewer is no conflict.
    """
    value, listed = claim.value, claim.setting.listed
    if not isinstance(value, OrdinalValue) or not claim.setting.listed_plainly:
        return None
    if any(compare_values(a, b).relation != "disjoint" for a, b in combinations(listed, 2)):
        return None  # "in July and on 3 July" may be one
    number = len(listed) + claim.setting.listed_before
    most = value.high if value.high is not None else value.low
    if number <= most:
        return None
    told = ", ".join(f"“{time.text}”" for time in listed)
    kind = "earlier ones" if claim.setting.listed_before else "them"
    return f"“{value.text}”, but the text itself dates {len(listed)} of {kind}: {told}"


def _exact(value: CountValue | MoneyValue | AgeValue) -> bool:
    return value.low is not None and value.low == value.high and not value.approximate


def _sum_of_parts(claim: Claim) -> str | None:
    """Why a whole is not the sum of its parts, or None: "12 people, seven men and four women"; or a sum of money."""
    value, parts = claim.value, claim.setting.parts
    if not isinstance(value, CountValue | MoneyValue) or not parts or not _exact(value):
        return None
    if any(part.low is None or part.low != part.high or part.approximate for part in parts):
        return None
    total = sum(part.low or 0 for part in parts)
    if total == value.low:
        return None
    return (
        f"{' and '.join(f'“{part.text}”' for part in parts)} are {in_figures(Bounds(total, total))}, not “{value.text}”"
    )


def _told_by_groups(claims: list[Claim]) -> Iterator[Inner]:
    """Groups that do not add up to the whole that the words right before them tell.

    "The crash killed 13 people, police said. Eight men, four women and two children died."
    """
    for listed in claims:
        if not listed.setting.parts or not isinstance(listed.value, CountValue) or _sum_of_parts(listed) is not None:
            continue
        for whole in claims:
            beside = 0 < listed.start - whole.end <= _NEXT and not whole.headline
            if not beside or not isinstance(whole.value, CountValue) or whole.setting.parts:
                continue
            one = whole.attribute == listed.attribute and not whole.value.subset and not listed.value.subset
            if one and _exact(whole.value) and _exact(listed.value) and whole.value.low != listed.value.low:
                sum_ = in_figures(Bounds.of(listed.value))
                why = f"“{listed.value.text}” are {sum_}, not “{whole.value.text}”"
                yield Inner((whole, listed), why, rule="parts")


def _larger_parts(claims: list[Claim]) -> Iterator[Inner]:
    """A part that is larger than the whole it is told of: "three people, including four children"."""
    for part in claims:
        if not isinstance(part.value, CountValue) or not part.value.subset or part.value.low is None:
            continue
        for whole in claims:
            if not isinstance(whole.value, CountValue) or whole.value.subset or whole.value.high is None:
                continue
            beside = whole.start == part.start and whole.focus.end <= part.focus.start
            exact = _exact(whole.value) and not part.value.approximate and counts_anyone(whole.value)
            if beside and exact and part.value.outcome == whole.value.outcome and part.value.low > whole.value.high:
                some = in_figures(Bounds.of(part.value))
                why = f"{some} cannot be among {in_figures(Bounds.of(whole.value))}"
                yield Inner((whole, part), why, rule="parts")


def _weekday_slip(claim: Claim) -> str | None:
    """Why a date and the weekday beside it exclude each other, or None."""
    value = claim.value
    if not isinstance(value, TimeValue) or value.value is None or value.earliest != value.latest or not value.earliest:
        return None
    named = DAY_OF_WEEK.search(value.text)
    written = re.search(r"\b\d{4}\b", value.text) or _of_these_days(claim, value.earliest)
    if named is None or not written or named.group(1).lower() == DAYS_OF_WEEK[value.earliest.weekday()]:
        return None
    day: date = value.earliest
    return f"{day.isoformat()} was a {DAYS_OF_WEEK[day.weekday()].title()}, not a {named.group(1).title()}"


def _of_these_days(claim: Claim, day: date) -> bool:
    """Whether a date without its year lies so near to the day of a dated text that it can be of no other year.

    Without either the text has not said which weekday it was.
    """
    return claim.as_of is not None and abs((claim.as_of - day).days) <= _THESE_DAYS


def _age_since(claim: Claim) -> str | None:
    """Why somebody or something cannot be as old as the text says, which gives the year of the beginning, or None.

    "The bridge, built in 1931, is 84 years old" in a text of 2025; not "was 84 years old when it fell".
    """
    value, born = claim.value, claim.setting.times
    if not isinstance(value, AgeValue) or claim.as_of is None or len(born) != 1 or not _exact(value):
        return None
    begun = born[0].earliest
    before = claim.quote[: claim.focus.start - claim.start]
    years = claim.as_of.year - (begun.year if begun is not None else 0)
    if begun is None or not _BEGUN.search(before) or not _IS.search(before):
        return None
    if value.low is None or years - 1 <= value.low <= years:
        return None
    return f"what began in {begun.year} is {years} years old in {claim.as_of.year}, not “{value.text}”"


def _by_itself(claim: Claim) -> Iterator[Inner]:
    """What is wrong with one claim alone."""
    if (why := _own_list(claim)) is not None:
        yield Inner((claim,), why, rule="own-list")
    elif (why := _sum_of_parts(claim)) is not None:
        yield Inner((claim,), why, rule="parts")
    elif (why := _weekday_slip(claim)) is not None:
        yield Inner((claim,), why, slip=True, rule="calendar")
    elif (why := _age_since(claim)) is not None:
        yield Inner((claim,), why, rule="calendar")


def planned_slips(planned: Iterable[Claim]) -> Iterator[Inner]:
    """What is wrong with one of the claims that are compared with nothing, since they only tell what is to be.

    "Will meet on Friday, 13 March 2025", a Thursday; "will spend 12 million: 5 million for …, 4 million for …".
    """
    for claim in planned:
        yield from _by_itself(claim)


def inner_conflicts(group: Group, told: Told) -> list[Inner]:
    """What a group's articles say against themselves, each article by itself.

    Args:
        group: claims that answer one question.
        told: every claim of a claim's sort in its article, whatever it is told of.
    """
    found: list[Inner] = []
    for claims in by_article(group).values():
        found.extend(_headline_against_body(claims, told))
        found.extend(_ranks(claims))
        found.extend(_spellings(claims))
        found.extend(_told_by_groups(claims))
        found.extend(_larger_parts(claims))
        for claim in claims:
            found.extend(_by_itself(claim))
    return found


def same_words(groups: Iterable[Group]) -> Iterator[tuple[Inner, Group]]:
    """Two named persons to whom one article gives the very same words, with the group of the first.

    Both may have said them: nothing is decided.
    """
    said: dict[tuple[str, str], tuple[Claim, Group]] = {}
    for group in groups:
        for claim in group.claims:
            if not isinstance(claim.value, AttributionValue):
                continue
            key = claim.article, " ".join(re.findall(r"\w+", claim.value.words.casefold()))
            first, home = said.setdefault(key, (claim, group))
            compared = compare_values(first.value, claim.value)
            if compared.relation == "disjoint" and not compared.bounds_only:
                why = f"one text gives these words to both {_names(first, claim)}"
                yield Inner((first, claim), why, rule="two-speakers", open=True), home


def _names(*claims: Claim) -> str:
    return " and ".join(c.value.speaker or c.value.text for c in claims if isinstance(c.value, AttributionValue))
