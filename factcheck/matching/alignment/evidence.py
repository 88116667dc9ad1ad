"""How much speaks for two articles' events being one incident: a table of weighted features, each with its words.

A feature returns None where one side is silent; `VETO` where the two cannot be one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.catalog import EventType, event_type_named
from factcheck.model.event import Event, Telling
from factcheck.model.value import TimeValue
from factcheck.values.gazetteer import lies
from factcheck.values.time import compare_times
from factcheck.values.time.precision import names_same_part

VETO: Final = float("-inf")
# The least weight that makes two events one: a day in common and both being their article's main event suffice, a
# month and two shared names suffice, the type alone never does.
THRESHOLD = 2.5
SERIES = 1.25  # what being an earlier event of the same series adds
STORY = 1.5  # what it adds that two main events are told by articles of one story, and takes that they are not
_OTHER_PLACE = -0.75
_HOLDS = 0.5  # a village and its region: less telling than one name, a region holds many events
_PER_PARTICIPANT, _PARTICIPANTS_MOST = 0.5, 2.0
_SHARED_MIN = 4  # content words that two tellings must share before their likeness counts


@dataclass(frozen=True, slots=True)
class Weight:
    """One feature's say: its weight, and the words for it."""

    weight: float
    why: str


def _precision(time: TimeValue) -> float:
    """How telling an agreement on this date is: a day more than a month, a month more than a year."""
    known = (time.value or "").replace("XXXX", "")
    return 2.0 if len(known) in {6, 10} or "T" in known else 1.25 if len(known) > 4 or known.startswith("-") else 0.5


def _undated_year(a: Event, b: Event) -> bool:
    """Whether one event's missing year must lie after the other's known one."""
    for x, y in ((a, b), (b, a)):
        yearless = bool(x.times) and all((t.value or "").startswith("XXXX") for t in x.times)
        if yearless and x.not_before is not None and y.latest is not None and y.latest < x.not_before:
            return True
    return False


def _time(a: Event, b: Event) -> Weight | None:
    pairs = [(s, t, compare_times(s, t)) for s in a.times for t in b.times]
    agree = [(s, t, c) for s, t, c in pairs if c.relation in {"same", "within"} and names_same_part(s, t)]
    if _undated_year(a, b) or (not agree and any(c.relation == "disjoint" for _, _, c in pairs)):
        return Weight(VETO, "their dates differ")
    if not agree:
        return None
    s, t, c = max(agree, key=lambda row: min(_precision(row[0]), _precision(row[1])))
    return Weight(min(_precision(s), _precision(t)), f"the times agree ({c.why})")


def _standing(a: Event, b: Event) -> Weight | None:
    if a.standing == b.standing == "main":
        return Weight(1.0, "each is its article's main event")
    return None


def _place(a: Event, b: Event) -> Weight | None:
    if not a.places or not b.places:
        return None
    shared = sorted(a.places & b.places)
    if shared:
        return Weight(1.0, f"both are placed in {shared[0].title()}")
    known = {found[0]: (x, y) for x in sorted(a.places) for y in sorted(b.places) if (found := lies(x, y)) is not None}
    if "same" in known:
        return Weight(1.0, f"both are placed in {known['same'][0].title()}")
    if "inside" in known:
        return Weight(_HOLDS, f"{' and '.join(n.title() for n in known['inside'])} lie in each other")
    # what one source places in a suburb another places in the city, so it is no veto
    return Weight(_OTHER_PLACE, "their places bear other names")


def _participants(a: Event, b: Event) -> Weight | None:
    shared = sorted(a.company & b.company)
    if not shared:
        return None
    return Weight(min(_PARTICIPANTS_MOST, _PER_PARTICIPANT * len(shared)), f"both tell of {', '.join(shared[:4])}")


def likeness(a: Event, b: Event) -> tuple[float, Telling, Telling] | None:
    """The likest two sentences about two events: the share (0 to 1) of the shorter one's content words in the other.

    None where no two sentences share at least four.
    """
    best: tuple[float, Telling, Telling] | None = None
    for s in a.tellings:
        for t in b.tellings:
            shared = len(s.lemmas & t.lemmas)
            if shared >= _SHARED_MIN:
                share = shared / min(len(s.lemmas), len(t.lemmas))
                if best is None or share > best[0]:
                    best = (share, s, t)
    return best


def _tellings(a: Event, b: Event) -> Weight | None:
    best = likeness(a, b)
    return Weight(2.0 * best[0], "they are told in like words") if best is not None else None


FEATURES: tuple[Callable[[Event, Event], Weight | None], ...] = (_time, _standing, _place, _participants, _tellings)


def weighed(a: Event, b: Event) -> Iterator[tuple[str, Weight | None]]:
    """Each feature by its name with what it says, in the order of the table; ends at the first veto."""
    for feature in FEATURES:
        found = feature(a, b)
        yield feature.__name__.strip("_"), found
        if found is not None and found.weight == VETO:
            return


def sort_of(event: Event) -> EventType | None:
    """The event's type in the catalogue, None where a verb alone names it."""
    return None if event.family.startswith("=") else event_type_named(event.type)


def does(a: Event, b: Event) -> bool:
    """Whether one may be what the other did: "three were killed", told by a text that names no crash, and the crash."""
    one, other = sort_of(a), sort_of(b)
    if one is None or other is None or one.effect == other.effect:
        return False
    return one.harms or other.harms


def weigh(a: Event, b: Event, *, may_do: bool = False) -> tuple[float, str]:
    """The weight for two events being one (VETO where they cannot be), and why in words.

    `may_do` is whether an event may be what another one did, where their families differ.
    """
    if a.family != b.family and not (may_do and does(a, b)):
        return VETO, "they are of different kinds"
    weights = [found for _, found in weighed(a, b) if found is not None]
    veto = next((w for w in weights if w.weight == VETO), None)
    if veto is not None:
        return VETO, veto.why
    if a.family.startswith("=") and not any(w.why.startswith("the times agree") for w in weights):
        return VETO, "nothing but a verb in common"
    return sum(w.weight for w in weights), "; ".join(w.why for w in weights if w.weight > 0)
