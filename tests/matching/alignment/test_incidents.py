"""Which events of several articles are one happening: never two of one article, never what excludes each other."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.matching.alignment.incidents import Incident, Weights, align
from factcheck.model.event import Event
from tests.reading import named, read

MAIN = "A quake struck Arden on Tuesday."
NOW = "A quake on Tuesday shook Arden."
OLD = "An earlier quake in July 2019 killed nine people."


def events(*texts: str) -> list[Event]:
    return [event for analysis in named(texts) for event in analysis.events]


def joined(found: list[Incident]) -> set[frozenset[str]]:
    return {frozenset(e.id for e in incident.events) for incident in found if len(incident.events) > 1}


def aligned(*texts: str) -> set[frozenset[str]]:
    return joined(align(events(*texts), Weights()))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (MAIN, NOW, True),
        (MAIN, "A quake struck Arden on 12 March 2024.", True),
        (MAIN, "A quake struck Arden on Monday.", False),  # dates that exclude each other
        (MAIN, "A storm struck Arden on Tuesday.", False),
        ("A fire broke out.", "A fire began.", False),  # the kind alone
        ("A fire in Arden destroyed the mill.", "A fire broke out in Arden and destroyed the mill.", True),
        ("A fire broke out in Arden.", "A fire broke out in Norwick.", False),
    ],
)
def test_two_events(one: str, other: str, together: bool) -> None:
    assert bool(aligned(one, other)) == together


def test_a_third_text_joins_only_where_it_excludes_nobody() -> None:
    undated = "A quake on Tuesday killed a man in Arden."
    assert aligned(MAIN, NOW, undated) == {frozenset({"a#1", "b#1", "c#1"})}
    monday = "A quake on Monday killed a man in Arden."
    assert aligned(MAIN, monday, undated) == {frozenset({"a#1", "c#1"})}


def test_two_events_of_one_article_are_never_one() -> None:
    both = f"{MAIN}\n\nAnother quake struck Arden on Tuesday."
    found = align(events(both, NOW), Weights())
    for incident in found:
        articles = [m.article for e in incident.events for m in e.mentions[:1]]
        assert len(articles) == len(set(articles))


def test_an_assumption_is_not_allowed_to_do_that_either() -> None:
    texts = [f"{MAIN}\n\n{OLD}", NOW]
    every = events(*texts)
    assert [e.id for e in every] == ["a#1", "a#2", "b#1"]
    assert joined(align(every, Weights(), (("a#1", "a#2"),))) == {frozenset({"a#1", "b#1"})}


def test_an_assumption_comes_before_the_evidence() -> None:
    every = events(f"{MAIN}\n\n{OLD}", NOW)
    assert joined(align(every, Weights(), (("a#2", "b#1"),))) == {frozenset({"a#2", "b#1"})}


def test_earlier_events_of_one_series_need_less() -> None:
    """ "In July 2019" and no word in common is too little, but for two texts on one and the same later quake."""
    one, other = "An earlier quake in July 2019 killed nine people.", "In an earlier quake in July 2019, a dam broke."
    assert aligned(f"{MAIN}\n\n{one}", f"{NOW}\n\n{other}") == {frozenset({"a#1", "b#1"}), frozenset({"a#2", "b#2"})}
    norwick = "A quake struck Norwick on Monday."
    assert aligned(f"{MAIN}\n\n{one}", f"{norwick}\n\n{other}") == set()


def test_an_earlier_event_of_another_year_stays_apart() -> None:
    assert aligned(f"{MAIN}\n\n{OLD}", f"{NOW}\n\nAn earlier quake in July 2017 killed nine people.") == {
        frozenset({"a#1", "b#1"})
    }


def test_confidence_and_reason() -> None:
    (alone, *_) = align(events(MAIN), Weights())
    assert (alone.confidence, alone.why) == (1.0, "")
    (both,) = align(events(MAIN, NOW), Weights())
    assert 0.5 < both.confidence <= 1.0
    assert "the times agree" in both.why
    assert both.articles == {"a", "b"}
    assert both.family == "earthquake"


def test_weights_are_weighed_once_and_either_way() -> None:
    (a, b), weights = events(MAIN, NOW), Weights()
    assert weights(a, b) == weights(b, a)
    assert weights(a, b) is weights(a, b)


STORIES = (
    MAIN,
    f"{NOW}\n\n{OLD}",
    "A quake struck Arden on Monday.",
    "A quake struck Arden and killed a man.",
    "A fire broke out at the mill in Arden on Friday.",
    "A fire at the mill in Arden killed one.",
)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.permutations(range(len(STORIES))))
def test_the_order_of_events_alters_no_incident(order: list[int]) -> None:
    every = [list(read(text, f"n{n}").events) for n, text in enumerate(STORIES)]
    shuffled = [event for n in order for event in every[n]]
    straight = [event for group in every for event in group]
    assert joined(align(shuffled, Weights())) == joined(align(straight, Weights()))


@pytest.mark.parametrize("stranger", ["A ferry sank off Norwick on Tuesday.", "The council met in Norwick."])
def test_an_unrelated_article_alters_no_incident(stranger: str) -> None:
    for pair in permutations(STORIES, 2):
        alone = [e for n, text in enumerate(pair) for e in read(text, f"n{n}").events]
        assert joined(align([*alone, *read(stranger, "z").events], Weights())) == joined(align(alone, Weights()))
