"""Any two values: the comparison of their types, or none where their types do not meet."""

from factcheck.model.statement import StatementValue
from factcheck.model.value import (
    ActorValue,
    AgeValue,
    AttributionValue,
    CauseValue,
    ChangeValue,
    ClockValue,
    CountValue,
    DurationValue,
    ImpactValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    OrdinalValue,
    PartValue,
    PercentValue,
    PlaceValue,
    PresenceValue,
    QuoteValue,
    RoleValue,
    ScoreValue,
    StatusValue,
    SuperlativeValue,
    TimeValue,
    TraitValue,
    Value,
)
from factcheck.values.actor import compare_actors
from factcheck.values.age import compare_ages
from factcheck.values.cause import compare_causes
from factcheck.values.change import compare_changes
from factcheck.values.clock import compare_clocks
from factcheck.values.comparison import Comparison
from factcheck.values.count import compare_counts
from factcheck.values.duration import compare_durations
from factcheck.values.impact import compare_impacts
from factcheck.values.measure import compare_measures
from factcheck.values.money import compare_money
from factcheck.values.name import compare_names
from factcheck.values.ordinal import compare_ordinals
from factcheck.values.part import compare_parts
from factcheck.values.percent import compare_percents
from factcheck.values.place import compare_places
from factcheck.values.presence import compare_presence_with_count, compare_presences
from factcheck.values.quotation import compare_attributions, compare_quotes
from factcheck.values.role import compare_roles
from factcheck.values.score import compare_scores
from factcheck.values.statement import compare_statements
from factcheck.values.status import compare_statuses
from factcheck.values.superlative import compare_superlatives
from factcheck.values.time import compare_dates
from factcheck.values.trait import compare_traits


def compare_values(a: Value, b: Value) -> Comparison:  # noqa: C901, PLR0912 - one case for each pair of types that meet
    """How two values relate; symmetric in the relation. Values of types that do not meet are incomparable."""
    match a, b:
        case CountValue(), CountValue():
            return compare_counts(a, b)
        case OrdinalValue(), OrdinalValue():
            return compare_ordinals(a, b)
        case TimeValue(), TimeValue():
            return compare_dates(a, b)
        case ClockValue(), ClockValue():
            return compare_clocks(a, b)
        case MoneyValue(), MoneyValue():
            return compare_money(a, b)
        case ScoreValue(), ScoreValue():
            return compare_scores(a, b)
        case AgeValue(), AgeValue():
            return compare_ages(a, b)
        case DurationValue(), DurationValue():
            return compare_durations(a, b)
        case MeasureValue(), MeasureValue():
            return compare_measures(a, b)
        case PercentValue(), PercentValue():
            return compare_percents(a, b)
        case PlaceValue(), PlaceValue():
            return compare_places(a, b)
        case PresenceValue(), PresenceValue():
            return compare_presences(a, b)
        case PresenceValue(), CountValue():
            return compare_presence_with_count(a, b)
        case CountValue(), PresenceValue():
            return compare_presence_with_count(b, a)
        case QuoteValue(), QuoteValue():
            return compare_quotes(a, b)
        case AttributionValue(), AttributionValue():
            return compare_attributions(a, b)
        case RoleValue(), RoleValue():
            return compare_roles(a, b)
        case StatusValue(), StatusValue():
            return compare_statuses(a, b)
        case ActorValue(), ActorValue():
            return compare_actors(a, b)
        case NameValue(), NameValue():
            return compare_names(a, b)
        case PartValue(), PartValue():
            return compare_parts(a, b)
        case CauseValue(), CauseValue():
            return compare_causes(a, b)
        case SuperlativeValue(), SuperlativeValue():
            return compare_superlatives(a, b)
        case ChangeValue(), ChangeValue():
            return compare_changes(a, b)
        case StatementValue(), StatementValue():
            return compare_statements(a, b)
        case ImpactValue(), ImpactValue():
            return compare_impacts(a, b)
        case TraitValue(), TraitValue():
            return compare_traits(a, b)
        case _:
            return Comparison("incomparable", f"a {a.type} is not a {b.type}")
