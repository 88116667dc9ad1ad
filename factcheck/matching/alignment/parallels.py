"""One happening told of two events: the sign that two articles' "latest" events may not be the same one.

Two texts that each speak of "the latest attack" speak of one attack on their face. Where one of them tells of its
latest what the other tells, in the same words, of an earlier one, the face may deceive: both readings are kept, the
conflict is reported, and the other alignment is offered as an assumption.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import permutations

from factcheck.matching.alignment.evidence import likeness
from factcheck.matching.alignment.incidents import Incident
from factcheck.model.claim import Claim
from factcheck.model.event import Event, Telling
from factcheck.model.evidence import Alignment, Reason
from factcheck.model.group import Group
from factcheck.model.value import TimeValue

# A description is the same only where this many content words and this share of the shorter sentence recur. Stock
# phrases ("a missile hit the building") stay below; so do two strikes that each "shattered windows".
_WORDS, _SHARE = 6, 0.6
_MARGIN = 2  # content words by which the other event's telling must be the likelier one


@dataclass(frozen=True)
class Parallel:
    """Two incidents of which articles tell alike, though the one is aligned with another event of the other's articles.

    `pairs` holds the events told alike, by id; `instead` is the event that the first of them is aligned with; `group`
    the claims that place them in time.
    """

    pairs: tuple[tuple[str, str], ...]
    one: Event
    other: Event
    instead: Event
    group: Group


def _told_at(claims: tuple[Claim, ...], event: Event, telling: Telling) -> Claim | None:
    """The claim that places the event in time, in or nearest before the sentence that describes it."""
    here = [c for c in claims if c.event == event.id and c.attribute == "date" and telling.holds(c.focus)]
    return here[0] if here else None


def _same_words(a: Event, b: Event) -> tuple[Telling, Telling] | None:
    best = likeness(a, b)
    if best is None:
        return None
    share, s, t = best
    return (s, t) if share >= _SHARE and len(s.lemmas & t.lemmas) >= _WORDS else None


def _apart(first: Claim, second: Claim, other: Event) -> bool:
    """Whether the articles place it differently: the one calls it its latest, the other dates it among earlier ones."""
    latest = isinstance(first.value, TimeValue) and first.value.position == "latest"
    dated = isinstance(second.value, TimeValue) and second.value.value is not None
    return latest and dated and other.standing != "main"


def _between(one: Event, other: Event, instead: Event, claims: tuple[Claim, ...], confidence: float) -> Parallel | None:
    told = _same_words(one, other)
    if told is None:
        return None
    shared = told[0].lemmas & told[1].lemmas
    if any(len(told[0].lemmas & t.lemmas) >= len(shared) - _MARGIN for t in instead.tellings):
        return None  # it is told of both: nothing speaks for the other alignment
    first, second = _told_at(claims, one, told[0]), _told_at(claims, other, told[1])
    if first is None or second is None or not _apart(first, second, other):
        return None
    pair = tuple(sorted((first, second), key=_position))
    rival = max((len(told[0].lemmas & t.lemmas) for t in instead.tellings), default=0)
    reasons = (
        Reason(
            feature="same words", weight=float(len(shared)), why=f"both tell of it with {', '.join(sorted(shared))}"
        ),
        Reason(
            feature="other event", weight=None, why=f"of the event it is aligned with {rival} of these words are told"
        ),
    )
    told_alike = Alignment(
        by="description", articles=(first.article, second.article), told_as=(first.value.text, second.value.text),
        one=first.id, other=second.id, reasons=reasons, total=float(len(shared)), threshold=float(_WORDS),
    )  # fmt: skip
    group = Group(
        kind=first.kind, attribute="date", incident=one.id, claims=pair, confidence=confidence, twice_told=True,
        basis=f"in the same words ({', '.join(sorted(shared)[:6])})", main=one.standing == "main",
        alignment=(told_alike,),
    )  # fmt: skip
    return Parallel(pairs=((one.id, other.id),), one=one, other=other, instead=instead, group=group)


def _position(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.focus.start


def _merged(found: list[Parallel]) -> Parallel:
    """Several articles' tellings of the same two incidents as one: one conflict, a side for each claim."""
    claims = {c.id: c for parallel in found for c in parallel.group.claims}
    alignment = tuple(told for parallel in found for told in parallel.group.alignment)
    merged = {"claims": tuple(sorted(claims.values(), key=_position)), "alignment": alignment}
    group = found[0].group.model_copy(update=merged)
    pairs = tuple(sorted({pair for parallel in found for pair in parallel.pairs}))
    return replace(found[0], pairs=pairs, group=group)


def _candidates(incident: Incident, incidents: list[Incident]) -> Iterator[tuple[int, Event, Event, Event]]:
    """(number of the other incident, event, event told alike perhaps, event it is aligned with instead)."""
    for one, instead in permutations(incident.events, 2):
        article = instead.mentions[0].article
        for number, rival in enumerate(incidents):
            if rival is incident:
                continue
            for other in rival.events:
                if other.family == one.family and other.mentions[0].article == article:
                    yield number, one, other, instead


def parallels(incidents: list[Incident], claims: tuple[Claim, ...]) -> list[Parallel]:
    """Every two incidents of which articles tell in the same words, each pair of incidents once."""
    found: dict[tuple[int, int], list[Parallel]] = {}
    for number, incident in enumerate(incidents):
        for rival, one, other, instead in _candidates(incident, incidents):
            parallel = _between(one, other, instead, claims, incident.confidence)
            if parallel is not None:
                found.setdefault((number, rival), []).append(parallel)
    return [_merged(group) for group in found.values()]
