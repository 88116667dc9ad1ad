"""Two deeds that were found to be told of one thing."""

import pytest

from factcheck.model.statement import Deed, Filler, Standing
from factcheck.values.deed import changed_about, compare_deeds, meeting, one_root


def deed(lemma: str, standing: Standing = "done", pos: str = "VERB", **slots: str) -> Deed:
    """Upper-case initials make names."""
    filled = tuple(
        Filler(slot=slot, text=text, sort="NAME" if text[0].isupper() else "NOUN") for slot, text in slots.items()
    )
    return Deed(start=0, end=1, lemma=lemma, pos=pos, standing=standing, slots=filled)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (deed("lift", patient="ban"), deed("extend", patient="ban"), "disjoint"),
        (deed("name"), deed("name", "denied"), "disjoint"),
        (deed("write", agent="Ana Ruiz"), deed("write", agent="Clara Roe"), "disjoint"),
        (deed("write", agent="Ana Ruiz"), deed("write", agent="Ana Ruiz"), "incomparable"),
        (deed("push"), deed("pull"), "incomparable"),
        (deed("name", "open"), deed("name", "denied"), "incomparable"),
    ],
)
def test_what_cannot_both_be_so(one: Deed, other: Deed, relation: str) -> None:
    assert compare_deeds(one, other).relation == relation
    assert compare_deeds(other, one).relation == relation


def test_words_of_one_root() -> None:
    assert one_root(deed("complain"), deed("complaint", pos="NOUN"))
    assert one_root(deed("resell"), deed("reseller", pos="NOUN"))
    assert not one_root(deed("control"), deed("contract"))


def test_who_is_changed_about_has_it_done_to_him() -> None:
    sued = deed("sue", agent="Norvik", patient="Selby")
    assert changed_about(sued, deed("sue", agent="Selby", patient="Norvik"))
    assert not changed_about(sued, deed("sue", agent="Norvik", patient="Arden"))
    assert not changed_about(deed("sign", agent="Norvik", patient="Reed"), deed("sign", agent="Reed"))


def test_a_name_meets_the_noun_that_says_who_its_bearer_is() -> None:
    named = Filler(slot="agent", text="Tom Reed", sort="NAME", role="spokesman")
    assert meeting(named, Filler(slot="agent", text="spokesman", sort="NOUN")) > 0
    assert meeting(named, Filler(slot="agent", text="mayor", sort="NOUN")) == 0
    assert meeting(named, Filler(slot="agent", text="Ana Ruiz", sort="NAME")) < 0
    assert meeting(named, Filler(slot="agent", text="he", sort="PRON")) == 0
    capital = Filler(slot="agent", text="Washington", sort="NAME")
    assert meeting(capital, Filler(slot="agent", text="United States", sort="NAME")) > 0
