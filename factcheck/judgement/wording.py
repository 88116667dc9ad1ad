"""Findings in words: the message an editor can act on, the reason, the question that settles it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher

from factcheck.catalog import Kind
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import NameValue, TimeValue
from factcheck.values.compare import compare_values
from factcheck.values.time import compare_dates

_LOWER_BOUNDS = "both are lower bounds"
_NOBODY = frozenset({"he", "she", "it", "they", "him", "her", "them", "i", "we", "you", "one", "who"})
_NAMED, _SHORT = 5, 6  # values that a title names, and words of one that is named beside others
_LONG, _NEAR, _TITLE = 12, 4, 16  # words of a value: longer is cut; so many before what differs; at most so many


def value_text(claim: Claim) -> str:
    """A claim's value in a few words."""
    return " ".join(claim.value.text.split())


def topic(kind: Kind) -> str:
    """The kind's title in its first words: "Tolls"."""
    return kind.title.split(":")[0]


def _said(claim: Claim) -> str:
    return f"“{value_text(claim)}” ({claim.article})"


def conflict_message(topic: str, one: Claim, other: Claim) -> str:
    """One line: what stands against what, and where; of long quotations what differs, with the words beside it."""
    first, second = told_apart(value_text(one), value_text(other))
    return f"{topic}: “{first}” ({one.article}) against “{second}” ({other.article})"


def values_message(topic: str, one: Claim, other: Claim, told: Sequence[Claim]) -> str:
    """One line: as `conflict_message`, but with every value where more than two stand against each other.

    "Tolls: “eleven” (a) against “fourteen” (b), “17” (c) and “nineteen” (d)", in the order of `told`.
    """
    named = _differing(told)
    short = all(len(value_text(claim).split()) <= _SHORT for claim in named)
    if len(named) <= 2 or not short:
        return conflict_message(topic, one, other)
    first, *rest = (_said(claim) for claim in named[:_NAMED])
    left = len(named) - _NAMED
    last = f"{left} more" if left > 0 else rest.pop()
    return f"{topic}: {first} against {', '.join(rest)} and {last}"


def _differing(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each value, in the order given; what leaves room for another value is no further one."""
    found: list[Claim] = []
    for exact in (True, False):
        for claim in claims:
            if _is_exact(claim) == exact and all(_excludes(claim, known) for known in found):
                found.append(claim)
    chosen = {claim.id for claim in found}
    return [claim for claim in claims if claim.id in chosen]


def _is_exact(claim: Claim) -> bool:
    return getattr(claim.value, "low", None) == getattr(claim.value, "high", None)


def _excludes(claim: Claim, known: Claim) -> bool:
    comparison = compare_values(claim.value, known.value)
    return comparison.bounds_only or comparison.relation == "disjoint"


def in_time(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims by the day as of which they hold, what has none last; of one day in the order given."""
    return tuple(sorted(claims, key=lambda c: (c.as_of is None, c.as_of or date.min)))


def told_apart(one: str, other: str) -> tuple[str, str]:
    """Two values as a title tells them: short ones whole, long ones from where they first differ.

    Where the one begins earlier, that is no difference if there is another.

    >>> told_apart("We said from the very start that nobody would be asked to leave", "Nobody would be asked to go")
    ('… would be asked to leave', '… would be asked to go')
    """
    words, others = one.split(), other.split()
    if len(words) <= _LONG and len(others) <= _LONG:
        return one, other
    matcher = SequenceMatcher(None, [w.casefold() for w in words], [w.casefold() for w in others], autojunk=False)
    apart = [(i, j) for tag, i, till, j, end in matcher.get_opcodes() if tag != "equal" and (till and end)]
    start, at = apart[0] if apart else (0, 0)
    return _cut(words, start), _cut(others, at)


def _cut(words: Sequence[str], start: int) -> str:
    """The words from a place on, with some before it, no more than a title can hold."""
    first = max(0, start - _NEAR)
    last = first + _TITLE
    return f"{'… ' if first else ''}{' '.join(words[first:last])}{' …' if last < len(words) else ''}"


def spellings(claims: Iterable[Claim]) -> str:
    """How many articles write what, the most usual first: "3 articles write “Vale”, 1 “Vaile”"."""
    written: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, NameValue):
            written.setdefault(claim.value.parts, []).append(claim)
    counted = sorted(written.values(), key=lambda same: -len({c.article for c in same}))
    told = [f"{len({c.article for c in same})} “{value_text(same[0])}”" for same in counted]
    return f"articles that write so: {', '.join(told)}"


def beside_message(topic: str, one: Claim, other: Claim) -> str:
    """One line: what stands beside what without a conflict."""
    return f"{topic}: {_said(one)} beside {_said(other)}: no conflict"


def open_message(topic: str, one: Claim, other: Claim) -> str:
    """One line: what stands beside what, where it is left open whether the one excludes the other."""
    return f"{topic}: {_said(one)} beside {_said(other)}: open whether they conflict"


def agreement_message(topic: str, claim: Claim, articles: int) -> str:
    """One line: what several articles say alike."""
    return f"{topic}: {articles} articles say “{value_text(claim)}”"


def single_message(topic: str, claim: Claim, draft: str | None = None) -> str:
    """One line: what only one source says, or the draft and no source."""
    who = "no source" if claim.article == draft else f"only {claim.article}"
    return f"{topic}: {who} says “{value_text(claim)}”"


def one_origin_message(topic: str, claim: Claim, articles: Sequence[str]) -> str:
    """One line: what several articles have of one origin alone."""
    return f"{topic}: only one origin, in {len(articles)} articles, says “{value_text(claim)}”"


def why_conflict(reason: str, group: Group, *, bounds: bool) -> str:
    """The comparison, and what makes both sides speak of one thing."""
    extra = f"; {_LOWER_BOUNDS}, but of one count" if bounds and _LOWER_BOUNDS not in reason else ""
    basis = f". Taken for one event: {group.basis}" if group.basis and group.incident else ""
    return f"{reason}{extra}{basis}"


def whom(question: str) -> str:
    """Whom or what to ask, out of a question.

    >>> whom("Ask whoever keeps count (the ministry): how many times has it happened?")
    'whoever keeps count (the ministry)'
    """
    return question.split(":", maxsplit=1)[0].strip().removeprefix("Ask ").rstrip("?.")


def lists_beside(claims: Sequence[Claim]) -> str:
    """What the articles of a rank list of the times that it counts, laid beside each other; empty where none does.

    "a dates “July 2025” and “August 2022”, b tells of “May 2024”; only b has “May 2024”". What an article tells of is
    laid beside another's list where it has no list of its own: it may count it or not. Only one has what no date of the
    other's whole text can be.
    """
    listed: dict[str, list[TimeValue]] = {}
    alike: dict[str, list[TimeValue]] = {}
    known: dict[str, list[TimeValue]] = {}
    for claim in claims:
        its = claim.setting
        for of, times in ((listed, its.listed), (alike, its.alike), (known, its.dates)):
            told = of.setdefault(claim.article, [])
            told.extend(time for time in times if time not in told)
    every = {article: times or alike[article] for article, times in listed.items() if times or alike[article]}
    lists = [
        f"{article} {'dates' if listed[article] else 'tells of'} {_quoted(times)}" for article, times in every.items()
    ]
    only = [
        f"only {article} has {_quoted(alone)}"
        for article, times in every.items()
        if len(every) > 1 and (alone := [t for t in times if _nowhere_else(t, article, known)])
    ]
    return "; ".join([", ".join(lists), *only]) if lists else ""


def _quoted(times: Sequence[TimeValue]) -> str:
    *most, last = [f"“{' '.join(time.text.split())}”" for time in times]
    return f"{', '.join(most)} and {last}" if most else last


def _nowhere_else(time: TimeValue, article: str, listed: Mapping[str, Sequence[TimeValue]]) -> bool:
    others = [t for other, times in listed.items() if other != article for t in times]
    return all(compare_dates(time, other).relation == "disjoint" for other in others)


def question(kind: Kind, group: Group) -> str:
    """What to ask, and whom: the speaker that a side names, else whoever each text relies on."""
    named = (c.speaker for c in group.claims if c.speaker and c.speaker.casefold() not in _NOBODY)
    speaker = next(named, "the source each text relies on")
    return kind.desk.replace("{speaker}", speaker).replace("{attribute}", group.attribute.split(":")[-1])
