"""The parts of a figure that a text tells by their place or time: "140 homes, *90 of them in Holm and 50 in Vale*".

Each is a claim of its own, of a smaller scope: what another text tells of Holm alone agrees with it, and stands against
nothing that is told of the whole.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.sentence.reading import Reading
from factcheck.extraction.tolls.scopes import LANDS, STRETCHES, is_stretch
from factcheck.language.parsed import AnchoredClaim
from factcheck.model.claim import Scope
from factcheck.model.quantity import Quantity
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import CountValue, PercentValue
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_scope = trusted(Scope)
_WHOLES = frozenset({"them", "whom", "these", "those", "which"})
_LEADS = frozenset({"in", "across", "throughout"})
_JOINING = frozenset({"and", ","})
_LONGEST = 4  # words of a place's name, or up to a time
_FEWEST = 2  # figures: the whole and a part


def may_tell(reading: Reading) -> bool:
    """Whether a sentence may part a figure."""
    return len(reading.quantities) >= _FEWEST and "of" in reading.forms and not _WHOLES.isdisjoint(reading.forms)


def _after(reading: Reading, tokens: "list[Token]", at: int) -> "Token | None":
    place = tokens[-1].i + at
    return tokens[0].doc[place] if place <= reading.tokens[-1].i else None


def _place(first: "Token | None", reading: Reading) -> str:
    """The name that begins with a word, or behind its article: "Holm", "the Netherlands", "the district *of Holm*"."""
    if first is None:
        return ""
    end = reading.tokens[-1].i
    start = first.i + 1 if first.lower_ == "the" and first.i < end else first.i
    if start + 2 <= end and first.doc[start].lemma in LANDS and first.doc[start + 1].lower_ == "of":
        start += 2
    last = start
    while last <= end and last - start < _LONGEST and first.doc[last].pos_ == "PROPN":
        last += 1
    words = first.doc[start:last]
    if not words or any(reading.time_of(t) is not None for t in words):
        return ""
    return " ".join([t.text for t in words])


def _told(reading: Reading, tokens: "list[Token]", at: int) -> Scope | None:
    """The scope that is told from the word that stands `at` so many behind a figure."""
    for ahead in range(at, at + _LONGEST):
        word = _after(reading, tokens, ahead)
        time = reading.time_of(word) if word is not None else None
        if time is not None and time.type == "DATE" and time.start in reading.dates:
            return _scope(times=(reading.dates[time.start],), part=True)
        if word is not None and word.lemma in STRETCHES and is_stretch(word):
            return _scope(within=word.lemma, part=True)
    lead = _after(reading, tokens, at)
    if lead is None or lead.lower_ not in _LEADS:
        return None
    place = _place(_after(reading, tokens, at + 1), reading)
    return _scope(places=(place,), part=True) if place else None


def _parts(reading: Reading) -> Iterator[tuple[Quantity, Scope, int]]:
    """The figures that are parts, each with its scope and where the list begins in which it stands."""
    begun: int | None = None
    for quantity, tokens in reading.figured:
        if not tokens:
            continue
        one, two = _after(reading, tokens, 1), _after(reading, tokens, 2)
        if one is not None and two is not None and one.lower_ == "of" and two.lower_ in _WHOLES:
            scope = _told(reading, tokens, 3)
            begun = quantity.start if scope is not None else None
        else:
            joined = begun is not None and tokens[0].i > 0 and tokens[0].nbor(-1).lower_ in _JOINING
            scope = _told(reading, tokens, 1) if joined else None
        if scope is not None and begun is not None:
            yield quantity, scope, begun


def parts_told(claims: Iterable[AnchoredClaim], reading: Reading) -> Iterator[AnchoredClaim]:
    """The claims of one sentence that its figures' parts make, from those that the figures themselves made."""
    wholes = [c for c in claims if isinstance(c.claim.value, CountValue)]
    for quantity, scope, begun in _parts(reading) if wholes else ():
        before = [c for c in wholes if c.claim.focus.end <= begun]
        whole = max(before, key=lambda c: c.claim.focus.start, default=None)
        value = whole.claim.value if whole is not None else None
        if whole is None or not isinstance(value, CountValue) or (quantity.low or 0) > (value.low or 0):
            continue
        if any(c.claim.focus.start <= quantity.start < c.claim.focus.end for c in wholes):
            continue
        strict_low, strict_high = strict_ends(quantity)
        part = changed(
            value, text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
            strict_low=strict_low, strict_high=strict_high,
        )  # fmt: skip
        claim = whole.claim
        told = changed(
            claim,
            value=part,
            focus=changed(claim.focus, start=quantity.start, end=quantity.end),
            end=max(claim.end, quantity.end),
            quote=reading.words(changed(claim.focus, start=claim.start, end=max(claim.end, quantity.end))),
            setting=changed(claim.setting, scope=scope, times=scope.times or claim.setting.times),
        )
        yield whole.telling(told)


def shared(claims: Iterable[AnchoredClaim]) -> list[AnchoredClaim]:
    """The claims, each without a scope of its own with the one in which its article tells the same figure elsewhere.

    A headline leaves out what the text has: "Fever kills 19", "killed 19 people in Holm last week".
    """
    every = list(claims)
    told: dict[tuple[str, str, float | int | None, float | int | None], list[Scope]] = {}
    for c in every:
        value, scope = c.claim.value, c.claim.setting.scope
        dated = isinstance(value, PercentValue) and scope.times
        if isinstance(value, CountValue | PercentValue) and (scope.places or dated):
            told.setdefault((c.claim.kind, c.claim.attribute, value.low, value.high), []).append(scope)
    return [_with_scope(c, told) for c in every] if told else every


def _with_scope(
    anchored: AnchoredClaim, told: dict[tuple[str, str, float | int | None, float | int | None], list[Scope]]
) -> AnchoredClaim:
    claim, value = anchored.claim, anchored.claim.value
    own = claim.setting.scope
    if not isinstance(value, CountValue | PercentValue) or (own.places and own.times):
        return anchored
    found = told.get((claim.kind, claim.attribute, value.low, value.high), [])
    if not found or len({s.places for s in found}) > 1:
        return anchored
    times = own.times
    if claim.headline and not times and own.within is None:
        times = next((s.times for s in found if s.times), ())
    scope = changed(own, places=own.places or found[0].places, times=times)
    if scope == own:
        return anchored
    return anchored.telling(changed(claim, setting=changed(claim.setting, scope=scope)))
