from typing import Any

import pytest

from factcheck.model.base import Span
from factcheck.model.claim import Claim, Setting
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import CountValue

VALUE = CountValue(text="three", low=3, high=3, counted="people")
FIELDS: dict[str, Any] = {
    "id": "c1", "article": "a.txt", "kind": "toll", "start": 0, "end": 9, "quote": "three die", "value": VALUE,
    "focus": Span(start=0, end=5), "attribute": "killed",
}  # fmt: skip


def test_a_trusted_model_is_the_validated_one() -> None:
    made, validated = trusted(Claim)(**FIELDS), Claim(**FIELDS)
    assert made == validated
    assert hash(made) == hash(validated)
    assert made.model_dump_json() == validated.model_dump_json()
    assert made.model_copy(update={"id": "c2"}) == changed(validated, id="c2")


def test_fields_are_written_in_the_order_of_the_model_however_they_are_given() -> None:
    assert trusted(Span)(end=5, start=2).model_dump_json() == '{"start":2,"end":5}'


def test_two_trusted_models_share_no_state() -> None:
    one, other = trusted(Setting)(about=frozenset({"mill"})), trusted(Setting)()
    assert other.about == frozenset()
    assert one.model_fields_set == {*Setting.model_fields}


def test_a_change_leaves_the_original() -> None:
    claim = Claim(**FIELDS)
    assert changed(claim, event="a.txt#1").event == "a.txt#1"
    assert claim.event is None


def test_a_trusted_model_stays_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        trusted(Span)(start=0, end=1).start = 5  # type: ignore[misc]  # that is the point


def test_only_models_can_be_made() -> None:
    with pytest.raises(TypeError, match="is no model"):
        trusted(dict)  # type: ignore[type-var]  # that is the point
