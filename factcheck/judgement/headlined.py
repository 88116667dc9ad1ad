"""A headline's figure beside the one that the text gives in the sentence that tells the headline.

Within one article figures are seldom grouped: "Orlen Cuts 400 Jobs in Varna" over "Orlen will cut 300 jobs in Varna".
Which sentence a headline sums up is told by its words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.judgement.inner import Inner, rounded
from factcheck.judgement.relations import Pair, of_these_weeks, paired
from factcheck.model.base import Number
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import AgeValue, CountValue, DurationValue, MeasureValue, MoneyValue, PercentValue, Value
from factcheck.values.quantities.quantity import find_quantities

_MOST: Final = 0.6  # of the headline's words, which the sentence must have
_FEWEST: Final = 2  # of them
_NEAR: Final = 500  # characters behind a sentence in which further parts of a sum may stand
_NUMBER: Final = re.compile(r"#\D{0,40}(\d{1,18}(?:\.\d{1,6})?)\.\.")
_MARKS: Final = ("#", "@")  # what tells of a figure or a date among a sentence's lemmas
_Figure = CountValue | MoneyValue | PercentValue | MeasureValue | DurationValue | AgeValue


class _Article(NamedTuple):
    """The claims of one article's headline and of its text, each with the group that it is in."""

    head: list[tuple[Claim, Group]]
    body: list[Claim]


def _exact(value: Value) -> Number | None:
    """The one number that a value is, None of a bound, of loose words and of anything else."""
    if not isinstance(value, _Figure) or value.approximate or value.low is None or value.low != value.high:
        return None
    return value.low


def _words(claim: Claim) -> frozenset[str]:
    told = claim.setting.told
    return frozenset(w for w in told.lemmas if not w.startswith(_MARKS)) if told is not None else frozenset()


def _figures(claim: Claim) -> frozenset[str]:
    told = claim.setting.told
    return frozenset(w for w in told.lemmas if w.startswith("#")) if told is not None else frozenset()


def _numbers(claim: Claim, body: Sequence[Claim]) -> set[float]:
    """The figures of a claim's sentence and of those behind it."""
    here = claim.setting.told
    if here is None:
        return set()
    every = (c.setting.told for c in body)
    near = {told.start: told for told in every if told is not None and 0 <= told.start - here.start <= _NEAR}
    return {float(m[1]) for told in near.values() for word in told.lemmas if (m := _NUMBER.match(word))}


def _summed_up(value: Number, figures: set[float]) -> bool:
    """Whether a headline's number is that of two figures together: "300 jobs in Varna and 100 in Selby"."""
    return any(value - figure in figures for figure in figures)


def _one_question(head: Claim, other: Claim) -> bool:
    """Whether a claim of the text asks what the headline's does, of the same one where both name it."""
    if (head.kind, head.attribute, head.polarity) != (other.kind, other.attribute, other.polarity):
        return False
    return head.subject == other.subject or head.subject is None or other.subject is None


def _stands(value: Number, body: Sequence[Claim]) -> bool:
    """Whether a number stands anywhere in the text, in whatever use."""
    quotes = {(c.start, c.end): c.quote for c in body}
    return any(q.low == value for quote in quotes.values() for q in find_quantities(quote))


def _against(head: Claim, body: Sequence[Claim]) -> Pair | None:
    """A headline's claim and that of the lede which tells the same with another figure.

    None where the text has the headline's own figure anywhere, several that may make it up, or one that it rounds.
    """
    value = _exact(head.value)
    own, words = _figures(head), _words(head)
    if value is None or head.certainty == "hedged" or len(words) < _FEWEST:
        return None
    if any(not own.isdisjoint(_figures(c)) for c in body):
        return None
    asked = [c for c in body if _one_question(head, c)]
    if len({_exact(c.value) for c in asked}) != 1:
        return None  # several figures may make up the headline's
    for other in asked:
        figure = _exact(other.value)
        if figure is None or rounded(figure, value) or other.certainty == "hedged":
            return None
        if not other.lead or not of_these_weeks(other) or _summed_up(value, _numbers(other, body)):
            return None
        if len(words & _words(other)) >= max(_FEWEST, _MOST * len(words)):
            pair = paired(head, other)
            return pair if pair is not None and pair.level == "disjoint" and not _stands(value, body) else None
    return None


def headlined(groups: Iterable[Group], told: Iterable[str]) -> Iterator[tuple[Inner, Group]]:
    """Headlines whose figure is another one in the sentence that tells them, with the group of the headline's claim.

    Args:
        groups: all claims, in their groups.
        told: the ids of claims of which it is told already that their article contradicts itself.
    """
    known = set(told)
    articles: dict[str, _Article] = defaultdict(lambda: _Article([], []))
    seen = set[str]()
    for group in groups:
        for claim in group.claims:
            if claim.id in seen:
                continue
            seen.add(claim.id)
            if claim.headline:
                articles[claim.article].head.append((claim, group))
            else:
                articles[claim.article].body.append(claim)
    for article in articles.values():
        for claim, group in article.head:
            pair = _against(claim, article.body) if claim.id not in known else None
            if pair is not None:
                why = f"the headline says “{claim.value.text}”, the text “{pair.other.value.text}”"
                yield Inner((claim, pair.other), why, pairs=(pair,)), group
