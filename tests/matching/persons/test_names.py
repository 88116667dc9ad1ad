"""Names spelled apart: what stands around two like names decides whether they are one bearer's."""

from collections.abc import Iterable

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Finding
from factcheck.model.report import Report

STORY = "The mill at Arden burned on Friday. Firefighters carried {} out of the burning mill. Clara Bell leads them."


def told(*texts: str) -> Report:
    return compare([Article.from_text(f"Mill burns\n\n{t}", name=f"{n}.txt") for n, t in enumerate(texts)])


def about_names(report: Report) -> list[Finding]:
    """The names that are spelled in two ways."""
    return [f for f in report.findings if f.kind == "name" and f.verdict not in {"agreement", "compatible"}]


def shared(report: Report) -> list[set[str]]:
    """The names that articles write alike."""
    return values(f for f in report.findings if f.kind == "name" and f.verdict == "agreement")


def values(findings: Iterable[Finding]) -> list[set[str]]:
    return [{s.value for s in f.sides} for f in findings]


def test_one_bearer_in_two_spellings_is_a_note() -> None:
    found = about_names(told(STORY.format("Duncan Vale"), STORY.format("Duncan Vaile")))
    assert values(found) == [{"Duncan Vale", "Duncan Vaile"}]
    assert (found[0].verdict, found[0].severity) == ("contradiction", "note")


def test_the_usual_spelling_is_told() -> None:
    texts = [STORY.format(n) for n in ("Duncan Vale", "Duncan Vaile", "Duncan R. Vale", "Duncan Vale")]
    (found,) = about_names(told(*texts))
    assert found.message.endswith("articles that write so: 2 “Duncan Vale”, 1 “Duncan Vaile”, 1 “Duncan R. Vale”")


def test_an_article_that_knows_both_knows_two() -> None:
    both = STORY.format("Duncan Vale and Duncan Vaile")
    assert not about_names(told(both, STORY.format("Duncan Vaile")))


def test_two_stories_have_two_bearers() -> None:
    other = "A ferry sank off Norwick on Monday. The captain, Duncan Vaile, swam ashore with the crew."
    assert not about_names(told(STORY.format("Duncan Vale"), other))


RETOLD = "Crews led by Clara Bell saved {} when fire broke out at night in a mill near Arden, their chief said."


def test_names_that_articles_write_alike() -> None:
    assert {"Duncan Vale"} in shared(told(STORY.format("Duncan Vale"), RETOLD.format("Duncan Vale")))


def test_a_name_of_one_article_is_no_finding() -> None:
    report = told(STORY.format("Duncan Vale"), RETOLD.format("Ana Ruiz"))
    assert not about_names(report)
    assert not [v for v in shared(report) if v & {"Duncan Vale", "Ana Ruiz"}]


def test_a_name_that_somebody_spells_in_another_way_is_told_but_once() -> None:
    found = told(*(RETOLD.format(n) for n in ("Duncan Vale", "Duncan Vaile")), STORY.format("Duncan Vale"))
    assert not [v for v in shared(found) if "Duncan Vale" in v]


def test_of_one_name_alone_two_may_be_called() -> None:
    other = "A ferry sank off Norwick on Monday. The captain, Duncan Vale, swam ashore with the crew."
    assert not shared(told(STORY.format("Duncan Vale"), other))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The engine was assembled in Norway.", "The assembly of the engine took place in Norway.", True),
        ("The judge sat in Lyon.", "The owner ate in Lyon.", False),  # nothing else is told alike of the place
    ],
)
def test_a_place_needs_more_than_its_name(one: str, other: str, found: bool) -> None:
    two = f"{STORY.format('Ana Ruiz')} {one}", f"{RETOLD.format('Ana Ruiz')} {other}"
    silent = STORY.format("Ana Ruiz"), RETOLD.format("Ana Ruiz")
    assert any(v <= {"Norway", "Lyon"} for v in shared(told(*two, *silent))) is found
    assert not any(v <= {"Norway", "Lyon"} for v in shared(told(*two)))  # what every article has is the scene


def test_brothers_are_no_slip() -> None:
    assert not about_names(told(STORY.format("John Hart"), STORY.format("Joan Hart")))


def test_a_rare_family_name_tells_one_bearer() -> None:
    (found,) = about_names(
        told("Pilot Erik Tornquist, 52, was praised.", "On Monday Eric Tornquist spoke of the crash at Arden.")
    )
    assert {s.value for s in found.sides} == {"Erik Tornquist", "Eric Tornquist"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erik Hill", "Eric Hill"),
        ("Marc Tornquist", "Mark Tornquist"),
        ("Ivan Tornquist", "Ivana Tornquist"),
        ("Abdulla Tornquist", "Abdullah Tornquist"),
        ("Dale Tornquist", "Dave Tornquist"),
    ],
)
def test_kin_of_a_rare_family_name_are_two(one: str, other: str) -> None:
    assert not about_names(told(f"Pilot {one}, 52, was praised.", f"On Monday {other} spoke of the crash at Arden."))


PORT = "The ferry from Arden sank on Friday. {} Nobody else was hurt."
GIVEN_TO_ONE = [
    ("Kelvin Oskwell swam ashore.", "Klevin Oskwell, 31, swam ashore."),
    ("The chairwoman, Kirsten Vale, stood on the quay.", "Karen Vale, the chairwoman, stood on the quay."),
    ("Mayor Gerlinde Vogt wept.", "The mayor of Arden, Gerlinde Vogter, wept."),
    ("Engineer Toby Lund, 41, swam ashore.", "Her husband, the engineer Tony Lund, swam ashore."),
    ("The boss of the line, Pieter Goossen, resigned.", "The head of the line, Peter Gosen, resigned."),
    ("A nurse, Anneliese Kroupa, drowned.", "Nurse Annelise Krupa drowned."),
    ("Luc Thibeault, who drove a van, drowned.", "The last to be found was Luc Thibault."),
    ("Inspector Aisling Rourke led the search.", "The search was led by Aisling O'Rourke."),
]
GIVEN_TO_TWO = [
    ("The chairwoman, Kirsten Vale, wept.", "Her brother, Carsten Vale, swam ashore."),
    ("A passenger, Tom Vale, drowned.", "A passenger, Ann Vale, swam ashore."),
    ("Her sister, Anna Vale, drowned.", "Her sister, Anne Vale, swam ashore."),
    ("A nurse, Kate Vale, drowned.", "The nurse Katherine Vale drowned."),
    ("Engineer J. Lund swam ashore.", "The engineer Jane Lund swam ashore."),
    ("The captain, Ana Ruiz, drowned.", "The captain, Ana Ruiz-Vale, drowned."),
    ("The engineer Khaled Saad of Khartoum drowned.", "The engineer Khalid Saad of Khartoum drowned."),
]


@pytest.mark.parametrize(("one", "other"), GIVEN_TO_ONE)
def test_two_names_that_articles_give_to_one_person(one: str, other: str) -> None:
    (found,) = about_names(told(PORT.format(one), PORT.format(other)))
    assert found.verdict == "contradiction"


@pytest.mark.parametrize(("one", "other"), GIVEN_TO_TWO)
def test_two_persons_and_two_forms_of_one_name(one: str, other: str) -> None:
    assert not [f for f in about_names(told(PORT.format(one), PORT.format(other))) if f.verdict == "contradiction"]


def test_kin_whom_one_article_knows_both_are_two() -> None:
    both = "The engineer Toby Lund drowned. His brother, the engineer Tony Lund, swam ashore."
    assert not about_names(told(PORT.format(both), PORT.format("The engineer Tony Lund drowned.")))


def test_a_crowd_of_like_names_is_a_register() -> None:
    crowd = " ".join(f"Duncan Vale{chr(97 + i // 26)}{chr(97 + i % 26)} came." for i in range(300))
    told(crowd, crowd.replace("Duncan", "Dunkan"))


WORDS = "The mill of {} at Arden burned on Friday. Duncan Vale and Clara Bell led the firefighters of {}."


def test_a_word_that_one_article_alone_spells_so_is_a_slip() -> None:
    usual = WORDS.format("Nortrixa", "Thornbury")
    found = about_names(told(usual, usual.replace("burned", "burnt"), WORDS.format("Notrixa", "Thornbury")))
    assert values(found) == [{"Nortrixa", "Notrixa"}]


def test_of_two_articles_neither_is_the_usual_one() -> None:
    assert not about_names(told(WORDS.format("Nortrixa", "Thornbury"), WORDS.format("Notrixa", "Thornbury")))


def test_a_word_of_a_longer_name_is_that_bearers() -> None:
    usual = WORDS.format("Nortrixa", "Thornbury") + " {} Colemann spoke."
    texts = (usual.format("Jenna"), usual.format("Jenna") + " He left.", usual.format("Olivia").replace("nn", "n"))
    assert not about_names(told(*texts))


def test_a_slip_inside_an_article_that_has_the_usual_spelling_too() -> None:
    usual = WORDS.format("Nortrixa", "Thornbury")
    both = usual + " Nobody at Notrixa spoke."
    (found,) = about_names(told(usual, usual.replace("burned", "burnt"), both))
    assert {s.value for s in found.sides} == {"Nortrixa", "Notrixa"}
    assert [s.value for s in found.sides if s.article == "a3"] == ["Notrixa"]


def test_one_article_writes_a_place_in_two_ways() -> None:
    one = "The fire began twelve miles east of Rochesdter. It was also seen in Rochester and shook Napa."
    (found,) = about_names(told(one, "The fire shook Napa."))
    assert {side.value for side in found.sides} == {"Rochesdter", "Rochester"}
    assert found.severity == "note"


def test_two_places_of_one_article_are_two() -> None:
    assert not about_names(told("The fire was seen in Rochester and in Dorchester.", "The fire shook Napa."))


def test_a_slip_inside_one_article_is_held_against_the_others() -> None:
    once = "Police arrested Carl Hendrick over the fire at the mill in Arden, said Clara Bell."
    (found,) = about_names(told(f"{once} A neighbour saw Carl Hendrik run from the yard.", once))
    assert found.verdict == "contradiction"


@pytest.mark.parametrize(
    "both",
    [
        "Police arrested Ann Hendrick over the fire at the mill in Arden. A neighbour saw Anna Hendrick run away.",
        "Police arrested Hetty Rose Marlow over the fire at the mill in Arden. Her readers know her as Hettie Marlow.",
        "Police arrested Hettie Marlow, born Hetty Marlow, over the fire at the mill in Arden.",
    ],
)
def test_one_article_may_know_two_names(both: str) -> None:
    assert not about_names(told(both, "Police arrested Hettie Marlow and Ann Hendrick over the fire in Arden."))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ida Morn of Kingsbrook University", "Ida Morn of Kingsbrooke University"), ("the Bird Act", "the Birds Act")],
)
def test_what_offices_and_laws_are_called(one: str, other: str) -> None:
    story = "The mill at Arden burned on Friday. Clara Bell asked {} about the burning mill."
    (found,) = about_names(told(story.format(one), story.format(other)))
    assert found.verdict == "contradiction"


def test_the_office_tells_whose_name_it_is() -> None:
    story = "Two men were held after the raid on the mill at Arden, {} said."
    (found,) = about_names(told(story.format("spokesman Mark Tanvier"), story.format("spokesman Mike Tanvier")))
    assert found.verdict == "contradiction"
    assert not about_names(told(story.format("resident Mark Tanvier"), story.format("resident Mike Tanvier")))


@pytest.mark.parametrize(
    "told_of",
    ["Hettie Rose, 29, won the cup at Arden.", "Hettie Rose, who kept bees, is gone.", "Hettie Rose died on Friday."],
)
def test_a_name_of_a_common_word_by_what_is_told_of_persons(told_of: str) -> None:
    story = "The mill at Arden burned on Friday. Clara Bell wept. "
    (found,) = about_names(told(story + told_of, story + told_of.replace("Hettie", "Hetty")))
    assert found.verdict == "contradiction"


LED = "The mill at Arden burned on Friday. {} Clara Bell led the search for its cause."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("His sister, Tamsineh Gell, lit the fire.", "His sister Tamsinah lit the fire."),
        ("Owner Delwyn Harkup said he was sad.", "Harkupp, the owner, said he was sad."),
        ("The guard Bryan Thornwick saw it.", "The guard Brian Thornwick saw it."),
        ("The Stone Jacks gang did it.", "The Stone Jocks crew did it."),
        ("Carl Dunne, nicknamed Big Tito, fled.", "Carl Dunne, who is known as Big Toto, fled."),
        ("It began in Odalyn Street.", "It began in Odallyn Street."),
    ],
)
def test_a_name_in_part_and_by_the_noun_for_what_bears_it(one: str, other: str) -> None:
    (found,) = about_names(told(LED.format(one), LED.format(other)))
    assert found.verdict == "contradiction"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("His sister, Tamsineh Gell, lit the fire.", "His mother, Tamsinah, lit the fire."),
        ("His sister, Tamsineh Gell, lit the fire.", "His sisters, Tamsinah Gell and Tamsineh, lit the fire."),
        ("The guard Paul Thornwick saw it.", "The guard Paula Thornwick saw it."),
        ("The Stone Jacks gang did it.", "The Stone Jacks gang beat the Stone Jocks gang."),
        ("The show Quiet Line began.", "The show Quiet Lane was late; Quiet Line began."),
        ("The yacht Sea Maiden sank.", "The Sea Maidan horse fled."),
        ("Carl Dunne, nicknamed Moko, fled.", "Carl Dunne, nicknamed Moko, and Lee Roe, nicknamed Mako, fled."),
        ("It began in Mill Street.", "It began in Mall Street."),
    ],
)
def test_two_in_part_and_two_things(one: str, other: str) -> None:
    assert not about_names(told(LED.format(one), LED.format(other)))


STRAY = "Police shot Lorn {0} at the mill in Arden on Friday. {1} Clara Bell said so."


@pytest.mark.parametrize(
    ("family", "lone"),
    [
        ("Gray", "Grey lived nearby."),
        ("Paske", "Photos of Paiske were shown."),
        ("Ottieri", "His lawyer said that Otieri slept."),
    ],
)
def test_a_family_name_alone_of_nobody_else(family: str, lone: str) -> None:
    usual = STRAY.format(family, f"{family} lived nearby.")
    (found,) = about_names(told(usual, STRAY.format(family, lone)))
    assert found.verdict == "contradiction"
    assert [s.value in lone for s in found.sides if s.article == "a2"] == [True]


@pytest.mark.parametrize(
    ("family", "lone"),
    [
        ("Gray", "His daughter Grey lived nearby."),
        ("Gray", "Mona Grey lived nearby. Grey wept."),
        ("Paske", "The Paskes lived nearby."),
        ("Swan", "Sean lived nearby."),
        ("Petrov", "Petrova wept."),
        ("Gray", "Grayson lived nearby."),
    ],
)
def test_a_family_name_alone_that_is_somebody_elses(family: str, lone: str) -> None:
    usual = STRAY.format(family, f"{family} lived nearby.")
    assert not about_names(told(usual, STRAY.format(family, lone)))
