"""Statuses: what excludes what, what may have followed upon what, and whom they are said of."""

import pytest

from factcheck.model.value import StatusValue
from factcheck.values.status import compare_statuses, follows


def status(slot: str, state: str, who: str = "Ana Ruiz", *of: str) -> StatusValue:
    return StatusValue(text=state, slot=slot, state=state, who=who, of=of, named=who[0].isupper())


def charged(*of: str, who: str = "Ana Ruiz") -> StatusValue:
    return status("charge", "charged", who, *of)


def no(value: StatusValue, *, yet: bool = False) -> StatusValue:
    return value.model_copy(update={"polarity": "negative", "yet": yet})


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (status("verdict", "convicted"), status("verdict", "acquitted", "Ruiz"), "disjoint"),
        (status("verdict", "convicted"), status("verdict", "acquitted", "Tom Bell"), "incomparable"),
        (status("verdict", "convicted"), status("verdict", "acquitted", "Ana Ruiz", "arson"), "incomparable"),
        (status("verdict", "convicted"), status("plea", "guilty"), "incomparable"),
        (charged("murder"), charged("murder"), "same"),
        (charged("murder"), charged(), "within"),
        (charged("murder"), charged("second degree murder", "arson"), "within"),
        (charged("murder"), charged("manslaughter"), "disjoint"),
        (charged("murder"), charged("vehicular homicide"), "disjoint"),
        (charged("murder", "manslaughter"), charged("manslaughter"), "within"),
        (charged("first degree murder"), charged("third degree murder"), "disjoint"),
        (charged("first degree burglary"), charged("third degree burglary"), "incomparable"),
        (charged("murder"), charged("attempt murder"), "incomparable"),  # of two persons, perhaps
        (charged("murder"), charged("arson"), "incomparable"),
        (charged("murder"), no(charged()), "disjoint"),
        (charged("murder"), no(charged("arson")), "incomparable"),
        (no(charged()), no(charged()), "same"),
        (status("answer", "admitted", "Ruiz", "theft"), status("answer", "denied", "Ruiz", "theft"), "disjoint"),
        (status("answer", "admitted", "Ruiz", "theft"), status("answer", "denied", "Ruiz", "arson"), "incomparable"),
        (status("answer", "admitted", "Ruiz"), status("answer", "denied", "Ruiz"), "incomparable"),
        (status("sentence", "sentenced", "Ruiz", "life"), status("sentence", "sentenced", "Ruiz", "death"), "disjoint"),
        (status("decision", "approved", "plan", "council"), status("decision", "rejected", "plan"), "incomparable"),
        (status("custody", "held"), no(status("custody", "released")), "within"),
    ],
)
def test_relations(a: StatusValue, b: StatusValue, relation: str) -> None:
    assert compare_statuses(a, b).relation == compare_statuses(b, a).relation == relation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (status("custody", "held"), status("custody", "released")),
        (status("access", "closed", "airport"), status("access", "reopened", "airport")),
        (charged("murder"), no(charged(), yet=True)),
    ],
)
def test_what_passes_into_the_other_excludes_nothing(a: StatusValue, b: StatusValue) -> None:
    assert compare_statuses(a, b).bounds_only
    assert compare_statuses(b, a).bounds_only


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("driver", "lorry driver", True),  # of one event: `attribute` has told that
        ("man", "man", False),
        ("34-year-old man", "man, 34", True),
        ("34-year-old man", "25-year-old man", False),
        ("a Leeds driver", "a Hull driver", False),
    ],
)
def test_descriptions_of_one_person(one: str, other: str, same: bool) -> None:
    found = compare_statuses(charged(who=one), charged(who=other)).relation
    assert (found == "same") == same


@pytest.mark.parametrize(
    ("earlier", "later", "natural"),
    [
        (status("custody", "held"), status("custody", "released"), True),
        (status("custody", "released"), status("custody", "held"), False),
        (no(charged()), charged(), True),
        (charged(), no(charged()), False),
        (charged("murder"), charged("manslaughter"), True),
        (status("plea", "not guilty"), status("plea", "guilty"), True),
        (status("job", "dismissed"), status("job", "resigned"), False),
    ],
)
def test_order(earlier: StatusValue, later: StatusValue, natural: bool) -> None:
    assert follows(earlier, later) == natural


def accused(word: str, who: str = "", state: str = "alleged") -> StatusValue:
    return StatusValue(text=word, slot="guilt", state=state, who=who, named=bool(who))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (accused("manslaughter"), accused("murder"), "disjoint"),
        (accused("manslaughter", "Ana Ruiz"), accused("murder", "Tom Bell"), "incomparable"),  # of two people
        (accused("killing"), accused("murder"), "same"),
        (accused("killing"), accused("manslaughter"), "incomparable"),  # a draft says more than its source
        (accused("manslaughter", state="done"), accused("murder"), "incomparable"),  # charged with more than it came to
        (accused("murdered", state="done"), accused("murder"), "disjoint"),  # told flatly
        (accused("robbery"), accused("burglary"), "same"),
    ],
)
def test_what_a_court_tells_apart_is_not_one_accusation(a: StatusValue, b: StatusValue, relation: str) -> None:
    assert compare_statuses(a, b).relation == compare_statuses(b, a).relation == relation
