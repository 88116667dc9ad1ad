"""Quotations: one utterance or two, and what changes it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.value import AttributionValue, QuoteValue
from factcheck.values.quotation import compare_attributions, compare_quotes

LONG = "We will rebuild the whole harbour by the end of May"


def said(text: str, speaker: str | None = None) -> QuoteValue:
    return QuoteValue(text=text, speaker=speaker, person=speaker is not None)


def by(speaker: str, *, person: bool = True, words: str = LONG) -> AttributionValue:
    return AttributionValue(text=speaker, words=words, speaker=speaker, person=person)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("We can’t rebuild it", "we cannot rebuild it", "same"),
        ("Six metres of the neighbours' wall fell", "6 meters of the neighbors' wall fell", "same"),
        ("They doesn 't know the harbour", "they doesn't know the harbour", "same"),
        ("[She] lost the whole harvest", "I lost the whole harvest", "within"),
        ("We lost the whole harvest … in one night", "We lost the whole harvest of wheat in one night", "within"),
        ("There was another dozen old boats lost out at sea", "and a dozen old boats lost out at sea", "within"),
        ("We did … know about the leak", "We did not know about the leak", "disjoint"),
        ("We will close the old school", "We will not close the old school", "disjoint"),
        ("a calm hand on the wheel", "a firm hand on the wheel", "disjoint"),
        ("Five people drowned in the harbour", "Six people drowned in the harbour", "disjoint"),
        ("selling the mill to the bank", "not selling the mill to the bank", "incomparable"),
        ("We will fight for our country", "We will fight for our children", "incomparable"),
        ("It is a sad day for us", "It is a good day for them", "incomparable"),
        ("The river is rising", "The school is closed", "incomparable"),
        ("We lost 23 boats in five days", "We lost twenty-three boats in 5 days", "same"),
        ("We lost 5,000 of the old trees", "We lost five thousand of the old trees", "within"),
        ("We're gonna rebuild the old town centre", "We are going to rebuild the old town center", "same"),
        ("I'd have closed the old school", "I would have closed the old school", "same"),
        ("The mayor's ready to close the school", "The mayor is ready to close the school", "same"),
        ("We knew that the old roof was leaking", "We knew the old roof was leaking", "within"),
        ("It is just a very sad day for the harbour", "It is a sad day for the harbour", "within"),
        ("We lost (in the storm) the whole harvest", "We lost the whole harvest", "same"),
        ("We close the mill at 6 p.m. on Monday", "We close the mill at 6pm on Monday", "same"),
        ("The U.S. will rebuild the harbour", "The United States will rebuild the harbor", "same"),
    ],
)
def test_words(a: str, b: str, relation: str) -> None:
    assert compare_quotes(said(a), said(b)).relation == relation
    assert compare_quotes(said(b), said(a)).relation == relation


def test_two_named_speakers_may_each_put_it_their_way() -> None:
    a, b = "The council has failed this old town", "The council has helped this old town"
    assert compare_quotes(said(a, "Ana Ruiz"), said(b, "Ruiz")).relation == "disjoint"
    assert compare_quotes(said(a, "Ana Ruiz"), said(b, "Tom Bell")).relation == "incomparable"


def test_the_same_words_from_two_named_speakers_leave_it_open() -> None:
    found = compare_quotes(said(LONG, "Ana Ruiz"), said(LONG, "Tom Bell"))
    assert (found.relation, found.bounds_only) == ("within", True)
    assert compare_quotes(said(LONG, "Ana Ruiz"), said(LONG, "Ms Ruiz")).relation == "same"
    assert compare_quotes(said(LONG, "Ana Ruiz"), said(LONG)).relation == "same"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("We will rebuild the whole harbour", LONG, "within"),
        ("rebuild the whole harbour by the end of May", LONG, "within"),
        ("We will rebuild … by the end of May", LONG, "within"),
        ("We will rebuild the whole [fishing] harbour by the end of May", LONG, "same"),
        ("We will … rebuild the whole harbour", "We will never rebuild the whole harbour", "disjoint"),
        ("the whole harbour", LONG, "incomparable"),
    ],
)
def test_a_shorter_cut_is_compatible_where_it_hides_no_not(a: str, b: str, relation: str) -> None:
    assert compare_quotes(said(a), said(b)).relation == relation


def test_who_said_it() -> None:
    assert compare_attributions(by("Ana Ruiz"), by("Ms Ruiz")).relation == "same"
    assert compare_attributions(by("Ana Ruiz"), by("Tom Bell")).relation == "disjoint"
    assert compare_attributions(by("Ana Ruiz"), by("the port", person=False)).relation == "within"
    assert compare_attributions(by("Ana Ruiz"), by("Tom Bell", words="The school is closed")).relation == "incomparable"


def test_a_short_phrase_may_be_said_twice() -> None:
    found = compare_attributions(by("Ana Ruiz", words="We are not afraid"), by("Tom Bell", words="We are not afraid"))
    assert (found.relation, found.bounds_only) == ("within", True)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab not…[]'’.5, ", max_size=60), st.text(alphabet="ab not…[]'’.5, ", max_size=60))
def test_any_two_texts_are_compared_alike_from_both_sides(a: str, b: str) -> None:
    assert compare_quotes(said(a), said(b)).relation == compare_quotes(said(b), said(a)).relation


def test_long_quotations_take_no_long_time() -> None:
    words = " ".join(f"word{n % 50}" for n in range(2_000))
    began = time.process_time()
    compare_quotes(said(words), said(words + " and no more"))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("a", "b", "severity"),
    [
        ("the boats that we wanted to mend in the harbour", "the boats that we want to mend in the harbour", "note"),
        ("Nothing in the plan saves the old harbour", "Nothing in this plan saves the old harbour", "note"),
        ("We have not mended it since the great storm", "We have not mended him since the great storm", "note"),
        ("It took the boats with their nets", "It took the boats of a village with their nets", "warning"),
        ("If there was more bread I could give you, I would", "If I could give you more bread, I would", "warning"),
        ("We think we did not lose the whole harvest", "We do not think we lost the whole harvest", "warning"),
        ("They came sulking out of the old harbour", "They came skulking out of the old harbour", None),
        ("We felt this was the best move for the club", "We knew this was the worst move for the club", None),
        ("We did lose the whole harvest of wheat", "We did not lose the whole harvest of wheat", None),
    ],
)  # fmt: skip
def test_what_an_altered_quotation_would_cost(a: str, b: str, severity: str | None) -> None:
    found = compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz"))
    assert (found.relation, found.severity) == ("disjoint", severity)


def test_a_not_before_the_first_shared_word() -> None:
    found = compare_quotes(said("are not going to be part of it"), said("still going to be part of it"))
    assert (found.relation, found.severity) == ("disjoint", None)


def test_a_slip_of_the_keyboard_alters_nothing() -> None:
    found = compare_quotes(
        said("We practised the old songs in the harbour"), said("We pracitsed the old songs in the harbour")
    )
    assert found.relation == "same"


def test_what_was_put_differently_throughout_was_heard_or_translated_twice() -> None:
    a = "The people of this old town will pay the full price for the long silence of the council"
    b = "The folk of this old town will bear the full cost for the long quiet of the council"
    assert compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz")).relation == "within"


def test_a_long_cut_without_its_mark_is_a_cut() -> None:
    whole = "We lost the whole harvest and, as it was, nobody at all came from the town, in a single night of rain"
    assert compare_quotes(said("We lost the whole harvest in a single night of rain"), said(whole)).relation == "within"
    hidden = "We lost the whole harvest … in a single night of rain"
    denied = "We lost the whole harvest, and it is not the first that we have lost, in a single night of rain"
    assert compare_quotes(said(hidden), said(denied)).relation == "within"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (
            "We need boats, we need ropes, and we need them now",
            "We need boats and ropes, and we need them now",
            "within",
        ),
        ("I saw the fire, I saw the smoke and I ran", "I saw the fire and the smoke and I ran", "within"),
        ("No, no, we never saw the letter at all", "No, we never saw the letter at all", "within"),
        ("I will never sell, never sell this old mill", "I will never sell this old mill", "within"),
        ("I think, you know, we were lucky with the wind", "I think we were lucky with the wind", "within"),
        ("We were trying to save Bell's boat", "We were trying to save T. Bell's boat", "within"),
        ("He hit me and I hit him back in the yard", "He hit me and him back in the yard", "disjoint"),
        ("I did not go and I did not ask for it", "I did not go and I did ask for it", "disjoint"),
        ("We were trying to save the boat of plan B", "We were trying to save the boat of plan C", "disjoint"),
    ],
)
def test_what_is_said_twice_in_one_breath_is_said_once(a: str, b: str, relation: str) -> None:
    assert compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz")).relation == relation
    assert compare_quotes(said(b, "Ana Ruiz"), said(a, "Ana Ruiz")).relation == relation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("For a while I couldn't even tell my own sister", "For a while I couldn't tell my own sister"),
        ("They were quite sure of the verdict in March", "They were sure of the verdict in March"),
        ("We are safe now and nobody is missing at all", "We are safe and nobody is missing at all"),
        ("We just sit there for two long minutes", "We just sat there for two long minutes"),
    ],
)
def test_a_small_word_that_tells_something_is_a_note(a: str, b: str) -> None:
    found = compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz"))
    assert (found.relation, found.severity) == ("disjoint", "note")


def test_two_ends_of_which_one_is_small_words_make_no_shorter_cut() -> None:
    a, b = "I put her down where nobody lived", "I put her down where I could"
    assert compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz")).relation == "incomparable"
    a, b = "We saw the boats go down in the harbour", "We saw the boats go down and we could"
    found = compare_quotes(said(a, "Ana Ruiz"), said(b, "Ana Ruiz"))
    assert (found.relation, found.severity) == ("disjoint", "warning")
