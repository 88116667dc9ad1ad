"""One article against itself: headline against body, ranks against each other, a weekday against its date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.judgement.relations import Pair, by_article, paired
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import TimeValue

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")\b", re.IGNORECASE)
_CONFLICTS = frozenset({"bounds", "disjoint"})


@dataclass(frozen=True, slots=True)
class Inner:
    """Claims of one article that cannot all be right, why, and the pairs that were compared to tell."""

    claims: tuple[Claim, ...]
    why: str
    slip: bool = False
    pairs: tuple[Pair, ...] = ()


def _headline_against_body(claims: list[Claim]) -> Iterator[Inner]:
    """A headline's value that nothing in the body fits: "Six dead …" over a text that knows of five."""
    head = [c for c in claims if c.headline]
    body = [c for c in claims if not c.headline and c.certainty == "asserted"]
    for claim in head:
        known = [pair for other in body if (pair := paired(claim, other)) is not None]
        if known and all(pair.level == "disjoint" for pair in known):
            other = known[0].other
            why = f"the headline says “{claim.value.text}”, the text “{other.value.text}”"
            yield Inner((claim, other), why, pairs=tuple(known))


def _ranks(claims: list[Claim]) -> Iterator[Inner]:
    """Two ranks of one occurrence: "the third time …" at the top, "a fourth time" at the end."""
    for i, claim in enumerate(claims):
        for other in claims[i + 1 :]:
            pair = paired(claim, other) if claim.value.type == "ordinal" else None
            if pair is not None and pair.level in _CONFLICTS:
                why = f"one text counts both “{claim.value.text}” and “{other.value.text}”"
                yield Inner((claim, other), why, pairs=(pair,))
                return


def _weekday_slip(claim: Claim) -> str | None:
    """Why a date and the weekday beside it exclude each other, or None."""
    value = claim.value
    if not isinstance(value, TimeValue) or value.value is None or value.earliest != value.latest or not value.earliest:
        return None
    named = _WEEKDAY.search(value.text)
    written = re.search(r"\b\d{4}\b", value.text)  # without the year the text has not said which weekday it was
    if named is None or written is None or named.group(1).lower() == _WEEKDAYS[value.earliest.weekday()]:
        return None
    day: date = value.earliest
    return f"{day.isoformat()} was a {_WEEKDAYS[day.weekday()].title()}, not a {named.group(1).title()}"


def inner_conflicts(group: Group) -> list[Inner]:
    """What a group's articles say against themselves, each article by itself."""
    found: list[Inner] = []
    for claims in by_article(group).values():
        found.extend(_headline_against_body(claims))
        found.extend(_ranks(claims))
        found.extend(Inner((c,), why, slip=True) for c in claims if (why := _weekday_slip(c)) is not None)
    return found
