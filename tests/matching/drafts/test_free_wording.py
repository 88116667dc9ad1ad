"""Drafts in words of their own: less of a sentence must be told for it to be supported, and more be new to lack."""

import pytest

from factcheck import Article, check
from factcheck.matching.retellings import Retelling, Retellings
from tests.reading import claims

SOURCE = (
    "Norvik Dairies is recalling 48,000 bottles of milk from shops in Ireland because a valve leaked. "
    "Workers at the plant in Velm had complained of the machine since February. "
    "Chief executive Ada Vale will leave the company at the end of the month. "
    "The union wants a doctor to examine the nine workers who fell ill. "
    "The dairy lost its largest customer, the hospital of Rostow. "
    "The ministry ordered an inspection of every dairy on the coast."
)
FREELY = (  # told in other words all through
    "A maker of drinks has had to call back much of what it had sold. "
    "Somebody there had long been unhappy with the equipment. "
    "Its boss is to go within weeks. "
    "Physicians should see those who were sick, representatives demand. "
    "Officials have sent people to look at all such places by the sea. "
)
CLOSELY = (
    "Norvik Dairies is recalling bottles of milk because a valve leaked. "
    "Workers at the plant in Velm had complained of the machine. "
    "Ada Vale, the chief executive, will leave the company. "
    "The union wants a doctor to examine the workers who fell ill. "
    "The ministry ordered an inspection of the dairies on the coast. "
)


def looked_up(told: str, asked: str) -> list[Retelling]:
    """What is found of the last sentence of a draft that is told so before it."""
    draft = claims(told + asked, "statement", "a")
    found = Retellings([*draft, *claims(SOURCE, "statement", "b")], "a").supported
    start = len(told)
    return [r for r in found if any(c.article == "a" and c.start >= start for c in r.claims)]


@pytest.mark.parametrize(
    "asked",
    [
        "Among the patients it has said goodbye to is Rostow's clinic.",
        "A strike at the wharf is in its third day.",
    ],
)
def test_what_is_hardly_told_is_lacking_in_a_draft_in_its_sources_words(asked: str) -> None:
    assert [r.share for r in looked_up(CLOSELY, asked)] == [0.0]


def test_a_draft_is_held_to_its_own_distance_from_its_sources() -> None:
    asked = "The firm no longer sells to its biggest client, a clinic."
    assert all(r.share for r in looked_up(FREELY, asked))


@pytest.mark.parametrize(
    "asked",
    [
        "A strike at the wharf has entered its second week.",  # hardly a word of it stands anywhere
        "The boss of the dairy left for Oslo.",  # a new name
        "The dairy has dismissed 310 workers.",  # a new figure
    ],
)
def test_what_is_new_is_lacking_however_freely_a_draft_is_told(asked: str) -> None:
    found = looked_up(FREELY, asked)
    assert any(not r.share or r.lacking for r in found)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("In all 48,000 items are concerned, one hears.", True),
        ("In all 52,000 items are concerned, one hears.", False),
    ],
)
def test_a_figure_that_a_source_has_is_not_said_to_stand_nowhere(asked: str, *, told: bool) -> None:
    report = check(Article.from_text(FREELY + asked, name="draft"), [Article.from_text(SOURCE, name="source")])
    alone = [f for f in report.findings if f.verdict == "single-source" and f.kind == "count"]
    assert bool(alone) is not told


@pytest.mark.parametrize(("people", "named"), [("Irish", True), ("Danish", False)])
def test_a_country_is_named_by_its_people(people: str, *, named: bool) -> None:
    told = max((r.share for r in looked_up(CLOSELY, f"{people} shops sold the milk.")), default=0.0)
    assert (told > 0.7) is named
