"""Any two values: the comparison of their types, or none where their types do not meet."""

from factcheck.model.value import (
    CountValue,
    MoneyValue,
    OrdinalValue,
    PlaceValue,
    PresenceValue,
    TimeValue,
    Value,
)
from factcheck.values.comparison import Comparison
from factcheck.values.count import compare_counts
from factcheck.values.money import compare_money
from factcheck.values.ordinal import compare_ordinals
from factcheck.values.place import compare_places
from factcheck.values.presence import compare_presence_with_count, compare_presences
from factcheck.values.time import compare_times


def compare_values(a: Value, b: Value) -> Comparison:
    """How two values relate; symmetric in the relation. Values of types that do not meet are incomparable."""
    match a, b:
        case CountValue(), CountValue():
            return compare_counts(a, b)
        case OrdinalValue(), OrdinalValue():
            return compare_ordinals(a, b)
        case TimeValue(), TimeValue():
            return compare_times(a, b)
        case MoneyValue(), MoneyValue():
            return compare_money(a, b)
        case PlaceValue(), PlaceValue():
            return compare_places(a, b)
        case PresenceValue(), PresenceValue():
            return compare_presences(a, b)
        case PresenceValue(), CountValue():
            return compare_presence_with_count(a, b)
        case CountValue(), PresenceValue():
            return compare_presence_with_count(b, a)
        case _:
            return Comparison("incomparable", f"a {a.type} is not a {b.type}")
