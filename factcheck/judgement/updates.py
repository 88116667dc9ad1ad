"""Whether time explains a difference: the value moves, both texts say as of when, and the later one says more."""

from collections.abc import Sequence
from typing import Final

from factcheck.catalog import Kind
from factcheck.judgement.relations import Pair
from factcheck.judgement.stages import foretold
from factcheck.model.claim import Claim
from factcheck.model.statement import StatementValue
from factcheck.model.value import (
    CauseValue,
    CountValue,
    MeasureValue,
    MoneyValue,
    PercentValue,
    PresenceValue,
    StatusValue,
    TimeValue,
)
from factcheck.values.cause import found_out
from factcheck.values.slip import slips
from factcheck.values.status import follows
from factcheck.values.time.precision import had_come

# Verbs by which a text says itself that a figure was smaller before: "the margin grew to 88 votes".
_GROWN: Final = frozenset(
    "grow rise climb increase raise lift extend expand widen swell jump soar mount double triple quadruple "
    "sweeten boost hike improve up bump".split()
)
# What such a verb makes of the figure's own noun: "the increased offer", "a reduced sentence". That a figure is less
# now no verb tells: "five bombs were dropped", "400 jobs were cut".
_RAISED: Final = frozenset("increase increased raise raised improve improved sweeten sweetened upped boosted".split())
_LOWERED: Final = frozenset("reduce reduced lower lowered slash slashed trimmed".split())
# What a number does that is counted again and again; not "five bombs were dropped": of the number nothing falls.
_FALLING: Final = frozenset({"fall", "drop", "decline", "sink", "slip", "shrink", "decrease"})
_A_MONTH: Final = 20  # days between two counts of what is counted every month
_STANDING: Final = "stand"
_BEGINNING: Final = "beginning"  # what a hearing or strike bears whose day is told
_OVERTAKEN: Final = 1.25  # times a bound: a later number beyond that is news to who read the bound
_STAYING: Final = frozenset({"children"})  # what a kind that moves counts though it seldom changes
_MOVING: Final = frozenset({"money:damage"})  # what is asked by a kind that stays, and is put at more as days go by


def is_update(kind: Kind, conflicts: Sequence[Pair]) -> bool:
    """Whether time explains every conflict.

    A later text that says less ("no one was killed", after "12 dead") does not update the earlier one: it denies it.
    """
    if all(_came_about(p.one, p.other) or _next_time(p.one, p.other) for p in conflicts):
        return True
    asked = {p.one.attribute for p in conflicts}
    moves = (kind.moves and not asked <= _STAYING) or asked <= _MOVING
    explained = [p for p in conflicts if _explained(p, moves=moves)]
    return bool(explained) and all(p in explained or _told_again(p, explained) for p in conflicts)


def _explained(pair: Pair, *, moves: bool) -> bool:
    """Whether time or one of the texts itself explains that they differ."""
    if moves and (_rises(pair.one, pair.other) or foretold(pair) or _fell(pair)):
        return True
    return _outgrown(pair)


def _fell(pair: Pair) -> bool:
    """Whether a number that by one of the texts has been falling is told of two months.

    "The number of people out of work fell to 169,000" in March, "163,000 people were out of work" in April.
    """
    one, other = pair.one, pair.other
    if one.as_of is None or other.as_of is None or abs((one.as_of - other.as_of).days) < _A_MONTH:
        return False
    told = (c.setting for c in (one, other) if isinstance(c.value, CountValue) and c.value.outcome is None)
    return any(setting.predicate in _FALLING and "number" in setting.who for setting in told)


def _outgrown(pair: Pair) -> bool:
    """Whether one text says itself that its figure has changed so, and no date says that the other's came later.

    "Orders stood at 11,200" tells of a number that grows; "the increased offer of £1.4 billion" of one that was less.
    Where both tell the change ("rose to 3.1", "rose to 3.4"), they tell one change otherwise.
    """
    if _changes(pair.one) and _changes(pair.other):
        return False
    return any(_tells_change(before, after) for before, after in ((pair.one, pair.other), (pair.other, pair.one)))


def _tells_change(before: Claim, after: Claim) -> bool:
    less, more = sorted((_size(before), _size(after)))
    late = before.as_of is not None and after.as_of is not None and before.as_of > after.as_of
    if late or not 0 < less < more:
        return False
    told = after.setting.near
    if _size(after) == less:
        return not told.isdisjoint(_LOWERED)
    return _changes(after) or not told.isdisjoint(_RAISED)


def _changes(claim: Claim) -> bool:
    """Whether a claim's verb tells that its figure is one of a row: "grew to 88", "orders stood at 11,200"."""
    stands = isinstance(claim.value, CountValue) and claim.setting.predicate == _STANDING
    return stands or claim.setting.predicate in _GROWN


def _size(claim: Claim) -> float:
    """The figure of a claim that counts or tells of a sum, 0 where there is none."""
    match claim.value:
        case CountValue(low=low) | MoneyValue(low=low) | PercentValue(low=low):
            return low or 0
        case _:
            return 0


def _told_again(pair: Pair, explained: Sequence[Pair]) -> bool:
    """Whether a pair without a date on one side is told by dated ones as well: an undated text repeats one's figure."""
    return any(
        all(any(_same(mine, its) for its in (known.one, known.other)) for mine in (pair.one, pair.other))
        for known in explained
        if None in {pair.one.as_of, pair.other.as_of}
    )


def _same(a: Claim, b: Claim) -> bool:
    return _size(a) > 0 and _size(a) == _size(b)


def _came_about(one: Claim, other: Claim) -> bool:
    """Whether the later text tells as done what the earlier one says has not been done so far: "has not resigned"."""
    if one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    before, after = (one, other) if one.as_of < other.as_of else (other, one)
    if not (isinstance(before.value, StatementValue) and isinstance(after.value, StatementValue)):
        return False
    then, now = before.value.deed, after.value.deed
    if then is None or now is None or now.standing != "done":
        return False
    return then.so_far or then.outlook == "ahead"  # "has not resigned", "plans to resign"


def _next_time(one: Claim, other: Claim) -> bool:
    """Whether the later text plans the next one, since the day that the earlier one tells has come: a next hearing."""
    if not (one.certainty == other.certainty == "planned") or one.as_of is None or other.as_of is None:
        return False
    called = [{bearer.noun for bearer in c.setting.bearers if bearer.deed == _BEGINNING} for c in (one, other)]
    if one.as_of == other.as_of or called[0].isdisjoint(called[1]):
        return False
    before, after = (one, other) if one.as_of < other.as_of else (other, one)
    if not (isinstance(before.value, TimeValue) and isinstance(after.value, TimeValue)):
        return False
    return had_come(before.value, after.as_of) and not had_come(after.value, after.as_of)


def moved_on(kind: Kind, pair: Pair) -> bool:
    """Whether two texts tell two stages of one case, by their dates or because one foretells the other's.

    Or the bound of the day and the number that it came to.

    Undated, "arrested" and "released" may both be right.
    """
    states = isinstance(pair.one.value, StatusValue | CauseValue) and pair.level == "bounds"
    return kind.moves and ((states and (_rises(pair.one, pair.other) or foretold(pair))) or _filled_in(pair))


def _filled_in(pair: Pair) -> bool:
    """Whether a later text has the number of what an earlier one knew but a bound: "at least four", then "eleven".

    Logic lets the one lie in the other; the first text is overtaken all the same. A bound that nearly holds the number
    ("at least 23", "25") is not.
    """
    one, other = pair.one, pair.other
    if pair.level != "within" or one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    before, after = (one, other) if one.as_of < other.as_of else (other, one)
    match before.value, after.value:
        case (
            CountValue(low=int() | float() as least, high=None, approximate=False),
            CountValue(low=int() | float() as number, high=int() | float()),
        ):
            return number > _OVERTAKEN * least > 0
    return False


def conflicting(kind: Kind, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs that the kind's ladder calls a conflict, and those that tell two stages of one case."""
    return [p for p in pairs if kind.step(p.level).verdict == "contradiction" or moved_on(kind, p)]


def why_no_update(kind: Kind, conflicts: Sequence[Pair]) -> str:
    """What an update would have needed and is missing."""
    if not kind.moves and any(p.one.attribute not in _MOVING for p in conflicts):
        return "what is asked here does not change with time"
    pair = next(p for p in conflicts if not _rises(p.one, p.other) and not foretold(p))
    one, other = pair.one, pair.other
    undated = [c.article for c in (one, other) if c.as_of is None]
    if undated:
        return f"{' and '.join(dict.fromkeys(undated))} {'does' if len(undated) == 1 else 'do'} not say as of when"
    if one.as_of == other.as_of:
        return f"both speak as of {one.as_of}"
    later = one if (one.as_of or one) == max(c.as_of for c in (one, other) if c.as_of) else other
    return f"{later.article}, as of {later.as_of}, does not carry on what the other says: it takes it back"


def _least(claim: Claim) -> float | None:
    """The least number that a claim allows, where it counts or denies."""
    match claim.value:
        case CountValue(low=low) | MoneyValue(low=low):
            return low or 0
        case PresenceValue(present=present):
            return float(present)
        case _:
            return None


def _rises(one: Claim, other: Claim) -> bool:
    if one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    before, after = (one, other) if one.as_of < other.as_of else (other, one)
    if isinstance(before.value, StatusValue) and isinstance(after.value, StatusValue):
        return follows(before.value, after.value)
    if isinstance(before.value, CauseValue) and isinstance(after.value, CauseValue):
        return found_out(before.value, after.value)
    if isinstance(before.value, MeasureValue) and slips(before.value, after.value):
        return False  # "172 grams", "127 grams": digits changed about are a slip, not a new measurement
    least, most = _least(before), _least(after)
    return least is None or most is None or least <= most
