"""Whether two articles' events are one: each feature where it speaks for it, against it, and where it is silent."""

import pytest

from factcheck.matching.alignment.evidence import FEATURES, SERIES, THRESHOLD, VETO, likeness, weigh
from factcheck.model.event import Event
from tests.reading import one_event, read

TELLING = "A fire that began in the boiler room burned down the old timber mill and two barns."

# (what the feature says, one text, the other): of each text its first event
TABLE: dict[str, list[tuple[str, str, str]]] = {
    "_time": [
        ("for", "A quake struck Arden on 2 March 2024.", "A quake struck Arden on 2 March."),
        ("for", "A quake struck Arden on Tuesday.", "A quake struck Arden on 12 March 2024."),
        ("for", "A quake struck Arden in March 2024.", "A quake struck Arden on 2 March 2024."),
        ("never", "A quake struck Arden on 2 March 2024.", "A quake struck Arden on 5 March 2024."),
        ("never", "A quake struck Arden in 2012.", "A quake struck Arden in 2015."),
        # published in March 2024, a text that leaves the year out means the last twelve months
        ("never", "A quake struck Arden in November.", "A quake struck Arden in November 2012."),
        ("silent", "A quake struck Arden on 2 March 2024.", "A quake struck Arden."),
    ],
    "_standing": [
        ("for", "A quake struck Arden.", "A quake struck Norwick."),
        ("silent", "A quake struck Arden.", "A quake in 2012 is remembered."),
    ],
    "_place": [
        ("for", "A fire broke out in Arden.", "A fire broke out in Arden on Friday."),
        ("for", "A fire broke out in Mumbai.", "A fire broke out in Bombay."),
        ("for", "A fire broke out in Kyiv.", "A fire broke out in Ukraine."),
        ("against", "A fire broke out in Arden.", "A fire broke out in Norwick."),
        ("silent", "A fire broke out in Arden.", "A fire broke out on Friday."),
    ],
    "_participants": [
        ("for", "A fire destroyed the mill.", "A fire at the mill killed a man."),
        ("silent", "Fire destroyed the mill.", "A blaze destroyed a school."),
    ],
    "_tellings": [
        ("for", TELLING, "The old timber mill burned down in a fire that a boiler had begun."),
        ("silent", TELLING, "A fire burned down the school in Norwick, the mayor said."),
        ("silent", "A fire broke out.", "A fire broke out."),  # too few words to be a description
    ],
}
BY_NAME = {feature.__name__: feature for feature in FEATURES}
ROWS = [(feature, *row) for feature, rows in TABLE.items() for row in rows]


def first(text: str, name: str) -> Event:
    event = read(text, name).events[0]
    # "is remembered": an event of another year that is all a text tells would stand as its main one
    return event.model_copy(update={"standing": "earlier"}) if "remembered" in text else event


def said(feature: str, one: Event, other: Event) -> str:
    found = BY_NAME[feature](one, other)
    if found is None:
        return "silent"
    return "never" if found.weight == VETO else "for" if found.weight > 0 else "against"


@pytest.mark.parametrize(("feature", "says", "one", "other"), ROWS)
def test_features(feature: str, says: str, one: str, other: str) -> None:
    a, b = first(one, "a"), first(other, "b")
    assert said(feature, a, b) == says
    assert said(feature, b, a) == says
    assert weigh(a, b)[0] == pytest.approx(weigh(b, a)[0])


def test_each_feature_is_shown_silent_and_speaking() -> None:
    assert set(TABLE) == set(BY_NAME)
    for rows in TABLE.values():
        assert {"silent"} < {says for says, *_ in rows}


def test_a_day_tells_more_than_a_month_and_a_month_more_than_a_year() -> None:
    weights = []
    for when in ("on 2 March 2023", "in March 2023", "in 2023"):
        found = BY_NAME["_time"](*(first(f"A quake struck Arden {when}.", name) for name in "ab"))
        assert found is not None
        weights.append(found.weight)
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == 3


def test_a_region_tells_less_than_a_name() -> None:
    def placed(one: str, other: str) -> float:
        texts = (f"A fire broke out in {where}." for where in (one, other))
        found = BY_NAME["_place"](*(first(text, name) for text, name in zip(texts, "ab", strict=True)))
        assert found is not None
        return found.weight

    assert placed("Kyiv", "Ukraine") < placed("Kyiv", "Kyiv") == placed("Mumbai", "Bombay")


def test_events_of_two_kinds_are_never_one() -> None:
    a, b = one_event("A quake struck Arden on 2 March 2024.", "a"), one_event("A fire broke out on 2 March 2024.", "b")
    assert weigh(a, b)[0] == VETO


def test_two_names_of_one_kind_can_be() -> None:
    a = one_event("An airstrike hit the market in Arden on 2 March 2024.", "a")
    b = one_event("An explosion shook the market in Arden on 2 March 2024.", "b")
    assert weigh(a, b)[0] >= THRESHOLD


def test_the_kind_alone_is_not_enough() -> None:
    a, b = one_event("A fire broke out.", "a"), one_event("A blaze began.", "b")
    assert VETO < weigh(a, b)[0] < THRESHOLD


def test_a_verb_alone_is_nothing_in_common() -> None:
    a, b = (
        one_event("Clara Bell opened the mill on 2 March 2024.", "a"),
        one_event("He opened the mill on Monday.", "b"),
    )
    assert a.family == b.family == "=open"
    assert weigh(a, b)[0] == VETO
    assert weigh(a, one_event("The mill opened on 2 March 2024.", "b"))[0] >= THRESHOLD


def test_the_reasons_name_only_what_speaks_for_it() -> None:
    a = one_event("A fire broke out in Arden on 2 March 2024.", "a")
    b = one_event("A fire broke out in Norwick on 2 March 2024.", "b")
    weight, why = weigh(a, b)
    assert "the times agree" in why
    assert "other names" not in why
    assert weight < weigh(a, one_event("A fire broke out in Arden on 2 March 2024.", "b"))[0]


def test_likeness_is_the_share_of_the_shorter_telling() -> None:
    a = one_event(TELLING, "a")
    best = likeness(a, one_event(TELLING, "b"))
    assert best is not None
    assert best[0] == 1.0
    assert likeness(a, one_event("A fire broke out in the barn.", "b")) is None


def test_a_series_never_makes_up_for_a_threshold() -> None:
    assert 0 < SERIES < THRESHOLD
