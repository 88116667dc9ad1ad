"""Which articles tell one story: one main event, or several particulars in common."""

import pytest

from factcheck.matching.alignment.stories import Stories
from tests.reading import compared

BLAST = "A blast shook Arden on Tuesday."
FIRE = "Firefighter Clara Bell, 34, was called to the mill in Arden at 4 p.m."


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        (f"{BLAST} Two people died.", f"{BLAST} A mill was destroyed.", True),  # one main event
        (f"{FIRE} A man died.", "At 4 p.m. they reached the mill. Clara Bell, 34, carried a man out.", True),
        # names, whatever they name, and however much of them is told
        (
            "Ostrava Gear buys Lindqvist\n\nThe maker of Lindqvist brakes was sold in Oslo, said Pavel Hronek.",
            "Lindqvist goes to Ostrava Gear\n\nHronek did not say what was paid, in Brno or in Oslo.",
            True,
        ),
        (
            "Siri Vold led a study of 11,420 nurses in Norwick.",
            "Siri Vold counted 11,420 nurses at schools in Norwick.",
            True,
        ),
        (
            "A study of 600 nurses was led by Siri Vold in Arden.",
            "In Arden a choir of 600 people sang.",
            False,
        ),  # round
        # names that no dictionary has, rare nouns; common ones, and the first name of one person, tell nothing
        (
            "The Vexmoor tannery was sold\n\nHaldric paid for the tannery with a Brimsted loan.",
            "Vexmoor workers fear for the tannery\n\nHaldric and Brimsted refused to meet them.",
            True,
        ),
        # so do rare words as names; common ones do not
        (
            "The Quandt fell off a Tamarack lorry. It will be mended by the Grebe, said Haldric.",
            "The Quandt is the best that Tamarack has, and Haldric of the Grebe likes it.",
            True,
        ),
        ("The mill was sold.\n\nThe owner paid.", "The mill burned.\n\nThe owner paid.", False),
        ("Clara Bell, 34, carried a man out.", "Clara Bell opened a school.", False),  # one person
        ("Six people died.\n\nFire in Arden", "Six people sang and two people danced.", False),  # small numbers
        ("A man died in Arden, Norwick and Selby.", "The bus runs from Arden to Norwick and Selby.", False),  # places
        # two main events of one sort: where each names much, one name or one place must be in both
        (
            "A shooting left two people dead. Clara Bell of Minneapolis saw it, Tom Reed of Duluth heard it.",
            "A shooting left three people dead. Pavel Hronek of Tacoma saw it, Siri Vold of Spokane heard it.",
            False,
        ),
        (
            "A shooting left two people dead. Clara Bell of Minneapolis saw it, Tom Reed of Duluth heard it.",
            "A shooting left three people dead. Pavel Hronek of Duluth saw it, Siri Vold of Spokane heard it.",
            True,
        ),
        (
            "A shooting left two people dead. Clara Bell of Minneapolis saw it, Tom Reed of Duluth heard it.",
            "A shooting left three people dead, police said.",
            True,
        ),
    ],
)
def test_one_story(a: str, b: str, one: bool) -> None:
    found = compared(a, b)
    stories = Stories(found.claims, found.incidents)
    assert (stories.of("a") == stories.of("b")) is one


def test_an_article_with_nothing_in_common_is_its_own_story() -> None:
    assert Stories([], []).of("a") == "a"


MAKER = "Lumo Gear\n\nClara Bell of Lumo Gear showed the Arrow on Tuesday in Norwick."
REVIEW = "A week with the Arrow\n\nWhat Lumo and Clara Bell sell in Norwick is no toy."


@pytest.mark.parametrize(
    ("one", "other", "held"),
    [
        ("It weighs 172 grams.", "At 127 grams it is lighter than a cup.", True),
        ("It weighs 172 grams.", "The box weighs 3 kilos.", False),  # so many times the other is another thing
        ("It weighs 172 grams. The case weighs 90 grams.", "At 131 grams it is lighter than a cup.", False),  # which?
        ("It weighs 172 grams. The case weighs 90 grams.", "At 127 grams it is lighter than a cup.", True),  # a slip
        ("It reaches 45 km/h.", "It hit a car that went at 60 km/h.", False),  # many things go
    ],
)
def test_the_one_weight_that_each_report_of_a_story_gives(one: str, other: str, held: bool) -> None:
    groups = compared(f"{MAKER} {one}", f"{REVIEW} {other}").groups
    weighed = [g for g in groups if {c.article for c in g.claims} == {"a", "b"} and g.kind == "measure"]
    assert bool(weighed) is held


def _stories(*texts: str) -> Stories:
    found = compared(*texts)
    return Stories(found.claims, found.incidents)


def test_an_article_tells_the_story_of_which_several_others_have_something_each() -> None:
    first = "The Vexmoor tannery in Brimsted burned at 4:10 p.m., and 312 people fled, said Paul Reed."
    second = "Brimsted\n\nSaid Paul Reed: it burned at 4:10 p.m. Clara Bell led 312 people out of the tannery."
    third = "Clara Bell has a medal.\n\nVexmoor paid for it."  # the one names the firm alone, the other her
    stories = _stories(first, second, third)
    assert stories.each() == [frozenset({"a", "b", "c"})]
    assert _stories(first, third).each() == []
    assert _stories(second, third).each() == []


def test_one_article_about_two_stories_makes_no_one_of_them() -> None:
    sinking = "Haldric Vexmoor, 41, of Brimsted ran the ferry that sank off Orlund with 312 people."
    saved = "Haldric Vexmoor, 41, of Brimsted was saved off Orlund where 312 people swam."
    trial = "Ines Tolvar, 29, of Karsund is on trial in Melhuus over 5,218 forged stamps."
    stamps = "Ines Tolvar, 29, of Karsund forged 5,218 stamps, a court in Melhuus heard."
    both = "Haldric Vexmoor, 41, of Brimsted and Ines Tolvar, 29, of Karsund were in the news."
    stories = _stories(sinking, saved, trial, stamps, both)
    assert stories.of("a") == stories.of("b")
    assert stories.of("c") == stories.of("d")
    assert stories.of("a") != stories.of("c")
