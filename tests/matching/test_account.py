"""The account of an alignment says what decided: its weights add up to what was weighed."""

import pytest

from factcheck.matching.account import claims_account, events_account
from factcheck.matching.alignment.evidence import weigh
from factcheck.matching.alignment.incidents import ASSUMED, IN_SERIES
from factcheck.matching.quantities.likeness import likeness
from factcheck.matching.quantities.one_question import VETO
from factcheck.matching.quantities.ties import Ties
from tests.reading import claim, compared, one_event

HOME = "The camp is home to 22,000 refugees."
PAIRS = [
    (HOME, "The camp in Arden is home to more than 20,000 refugees."),
    ("The storm felled 12 trees in the park.", "In the park the storm felled 15 trees."),
    ("The brigade sent 40 engines to the mill.", "The brigade sent 44 engines to the mill fire."),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("ties", [Ties(), Ties(one_incident=True), Ties(one_story=True, only_answers=True)])
def test_the_weights_of_two_claims_add_up(one: str, other: str, ties: Ties) -> None:
    a, b = claim(one, "count", "a"), claim(other, "count", "b")
    total = likeness(a, b, ties)
    assert total > VETO
    told = claims_account(a, b, ties)
    assert sum(reason.weight or 0.0 for reason in told) == pytest.approx(total, abs=0.01)
    assert all(reason.why for reason in told)


def test_a_silent_feature_is_told_as_silent() -> None:
    a, b = claim(HOME, "count", "a"), claim(PAIRS[0][1], "count", "b")
    assert {r.feature for r in claims_account(a, b, Ties()) if r.why == "silent"} >= {"extents", "figures"}


def test_a_veto_that_gives_way_says_why() -> None:
    """Each text counts bridges once, in like words: that the verbs differ is no veto then."""
    a = claim("The flood in Arden swept away seven bridges.", "count", "a")
    b = claim("Eight bridges lay in the river after the flood in Arden.", "count", "b")
    ties = Ties(one_incident=True, only_answers=True)
    vetoes = [r for r in claims_account(a, b, ties) if r.weight is None]
    assert all("would veto, but" in r.why for r in vetoes)


def test_the_weights_of_two_events_add_up() -> None:
    a = one_event("A fire broke out in Arden on 2 March 2024.", "a")
    b = one_event("A fire on 2 March 2024 gutted a mill in Arden.", "b")
    weight, why = weigh(a, b)
    told = events_account(a, b, why)
    assert sum(r.weight or 0.0 for r in told) == pytest.approx(weight, abs=0.01)
    assert [r.feature for r in told] == ["time", "standing", "place", "participants", "tellings"]


def test_what_is_assumed_is_not_weighed() -> None:
    a, b = one_event("A fire broke out in Arden.", "a"), one_event("A fire broke out in Norwick.", "b")
    (told,) = events_account(a, b, ASSUMED)
    assert (told.feature, told.weight) == ("assumption", None)


def test_earlier_events_of_one_series_say_so() -> None:
    a, b = one_event("A fire broke out in Arden.", "a"), one_event("A fire broke out in Norwick.", "b")
    assert events_account(a, b, f"x; {IN_SERIES}")[-1].feature == "series"


def test_a_group_has_the_account_of_its_claims() -> None:
    found = compared(PAIRS[0][0], PAIRS[0][1])
    both = [g for g in found.groups if len({c.article for c in g.claims}) == 2]
    (group,) = [g for g in both if g.kind != "statement"]
    (told,) = group.alignment
    assert (told.by, {told.one, told.other}) == ("statement", {c.id for c in group.claims})


def test_what_one_article_tells_alone_has_none() -> None:
    assert all(not g.alignment for g in compared("A blast killed 12 people in Arden on Tuesday.").groups)
