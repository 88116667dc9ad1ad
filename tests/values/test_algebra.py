"""The algebra of all values: total, symmetric, reflexive; what lies within another is never held against it."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.model.base import Number
from factcheck.model.value import (
    ActorValue,
    AgeValue,
    AttributionValue,
    Bounded,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    OrdinalValue,
    PercentValue,
    PlaceValue,
    PresenceValue,
    QuoteValue,
    RoleValue,
    ScoreValue,
    StatusValue,
    TimeValue,
    Value,
)
from factcheck.values.compare import compare_values
from factcheck.values.duration import DAYS
from factcheck.values.measure import DIMENSION_OF
from factcheck.values.number_interval import Bounds

FIGURES: st.SearchStrategy[Number] = (
    st.integers(0, 60)
    | st.integers(0, 10**7)
    | st.floats(0, 10**5, allow_nan=False).map(lambda figure: round(figure, 2))
)
WORDS = st.sampled_from(
    ["people", "homes", "children", "the mayor", "Ada Bell", "in Varna", "said so", "é", "x" * 40, ""]
)
NAMES = st.sampled_from(["Ada Bell", "Mayor Bell", "Bell", "he", "Varna", "Varna, Bulgaria", "Acme Ltd", "acme", ""])
RELATIONS = {"same", "within", "disjoint", "incomparable"}


@st.composite
def limits(draw: st.DrawFn) -> dict[str, object]:
    """Bounds as texts give them: in order, an end excluded only where the other is open."""
    low, high = draw(st.tuples(FIGURES, FIGURES).map(sorted))
    form = draw(st.sampled_from(["exact", "range", "least", "most", "above", "below", "open"]))
    forms: dict[str, dict[str, object]] = {
        "exact": {"low": low, "high": low},
        "range": {"low": low, "high": high},
        "least": {"low": low, "high": None},
        "above": {"low": low, "high": None, "strict_low": True},
        "most": {"low": 0, "high": high},
        "below": {"low": 0, "high": high, "strict_high": high > 0},
        "open": {"low": None, "high": None},
    }
    plain = {"strict_low": False, "strict_high": False}
    return {"text": draw(WORDS), "approximate": draw(st.booleans())} | plain | forms[form]


def bounded(model: type[Value], **others: st.SearchStrategy[object]) -> st.SearchStrategy[Value]:
    return st.tuples(limits(), st.fixed_dictionaries(others)).map(
        lambda parts: model.model_validate(parts[0] | parts[1])
    )


def built(model: type[Value], **fields: st.SearchStrategy[object]) -> st.SearchStrategy[Value]:
    return st.fixed_dictionaries({"text": WORDS, **fields}).map(model.model_validate)


RESULTS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda pair: (max(pair), min(pair)))
IN_FIGURES: tuple[st.SearchStrategy[Value], ...] = (
    bounded(
        CountValue,
        counted=st.sampled_from(["people", "residents", "children", "homes", "houses"]),
        outcome=st.sampled_from([None, "killed", "injured"]),
        subset=st.booleans(),
    ),
    bounded(MoneyValue, currency=st.sampled_from(["USD", "UAH", "?"]), role=st.sampled_from(["cost", "profit"])),
    bounded(PercentValue, unit=st.sampled_from(["percent", "point"]), sense=st.sampled_from(["level", "rise", "fall"])),
    bounded(MeasureValue, unit=st.sampled_from([*DIMENSION_OF, "furlong"])),
    bounded(DurationValue, unit=st.sampled_from(list(DAYS))),
    bounded(AgeValue),
    bounded(ScoreValue, scale=st.sampled_from([None, 5, 10])),
)
TIMES = st.sampled_from(
    "2013 199 2013-07 2013-07-03 2013-W27 2013-Q3 XXXX-07 XXXX-07-03 XXXX-WXX-5 2013-07-03TNI 2013-07-03T10:30 P3D "
    "2013-07-03T10:30Z PRESENT_REF nonsense".split()
)
OTHERS: tuple[st.SearchStrategy[Value], ...] = (
    built(ScoreValue, sides=RESULTS),
    st.tuples(
        WORDS, st.integers(1, 30), st.none() | st.integers(0, 3), st.sampled_from(["attack", "Attack", "title"])
    ).map(
        lambda told: OrdinalValue(
            text=told[0], low=told[1], high=None if told[2] is None else told[1] + told[2], series=told[3]
        )
    ),
    st.tuples(
        WORDS, st.none() | TIMES, st.none() | st.dates(date(2012, 1, 1), date(2014, 1, 1)), st.integers(0, 40)
    ).map(
        lambda told: TimeValue(
            text=told[0],
            value=told[1],
            earliest=told[2],
            latest=told[2] and date.fromordinal(told[2].toordinal() + told[3]),
        )
    ),
    built(
        PlaceValue, name=NAMES, relation=st.sampled_from(["in", "near", "at"]), within=st.tuples(NAMES) | st.just(())
    ),
    built(PresenceValue, present=st.booleans(), what=WORDS),
    built(QuoteValue, speaker=st.none() | NAMES, person=st.booleans()),
    built(AttributionValue, words=WORDS, speaker=st.none() | NAMES, person=st.booleans()),
    built(
        RoleValue,
        person=NAMES,
        title=st.sampled_from(["mayor", "minister"]),
        of=st.none() | NAMES,
        office=st.sampled_from([None, "head"]),
        former=st.booleans(),
        acting=st.booleans(),
        deputy=st.booleans(),
    ),
    built(
        StatusValue,
        slot=st.sampled_from(["verdict", "custody"]),
        state=st.sampled_from(["convicted", "acquitted", "held", "released"]),
        who=NAMES,
        named=st.booleans(),
        pronoun=st.booleans(),
        of=st.tuples(WORDS) | st.just(()),
        polarity=st.sampled_from(["positive", "negative"]),
        yet=st.booleans(),
    ),
    built(
        ActorValue,
        agents=st.tuples(NAMES) | st.tuples(NAMES, NAMES),
        action=st.sampled_from(["beat", "buy"]),
        patient=NAMES,
        contest=st.booleans(),
        persons=st.booleans(),
    ),
    built(
        NameValue,
        sort=st.sampled_from(["person", "organisation", "place"]),
        parts=st.lists(st.sampled_from(["ada", "bell", "belle", "kyiv"]), min_size=1, max_size=3).map(tuple),
    ),
)
VALUES = st.one_of(*IN_FIGURES, *OTHERS)
ALIKE = st.one_of(*(st.tuples(kind, kind) for kind in (*IN_FIGURES, *OTHERS)))


@settings(deadline=None)
@given(st.tuples(VALUES, VALUES) | ALIKE)
def test_every_two_values_compare_the_same_both_ways(pair: tuple[Value, Value]) -> None:
    a, b = pair
    one, other = compare_values(a, b), compare_values(b, a)
    assert (one.relation, one.bounds_only) == (other.relation, other.bounds_only)
    assert one.relation in RELATIONS
    assert one.why


@settings(deadline=None)
@given(VALUES)
def test_no_value_contradicts_itself(a: Value) -> None:
    assert compare_values(a, a).relation in {"same", "within", "incomparable"}


@settings(deadline=None)
@given(st.one_of(*IN_FIGURES))
def test_a_value_in_figures_is_the_same_as_itself(a: Value) -> None:
    unknown = isinstance(a, MeasureValue) and a.unit not in DIMENSION_OF
    assert compare_values(a, a).relation == ("incomparable" if unknown else "same")


@settings(deadline=None)
@given(st.one_of(*(st.tuples(kind, limits()) for kind in IN_FIGURES)))
@example(
    (AgeValue(text="over 17", low=17, high=None, strict_low=True), {"low": 17.5, "high": 17.5, "strict_low": False})
)
def test_what_lies_within_another_is_never_disjoint(pair: tuple[Value, dict[str, object]]) -> None:
    """The bounds of one value are laid into another of the same unit, role and class."""
    a, others = pair
    b = type(a).model_validate(a.model_dump() | others)
    assert isinstance(a, Bounded)
    assert isinstance(b, Bounded)
    outer, inner = Bounds.of(a), Bounds.of(b)
    if outer.holds(inner) and not outer.only_touches(inner):
        assert compare_values(a, b).relation in {"same", "within"} | (
            {"incomparable"} if isinstance(a, MeasureValue) and a.unit not in DIMENSION_OF else set()
        )


@settings(deadline=None)
@given(ALIKE)
def test_a_reason_names_a_strict_bound_as_such(pair: tuple[Value, Value]) -> None:
    a, b = pair
    why = compare_values(a, b).why
    if isinstance(a, Bounded) and isinstance(b, Bounded) and a.strict_low and b.strict_low and a.low and b.low:
        assert "at least" not in why
