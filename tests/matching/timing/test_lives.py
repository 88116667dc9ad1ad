"""Stations of a life, and works: each befalls one person, or has one year, as long as it leads to the same."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import claims, compared

# A name, an age and figures in common make it one story.
STORY = (
    "A fire broke out in a warehouse in Leeds, and 340 people fled. "
    "Ada Vale, 34, the owner, thanked the 12 firefighters. "
)


def said(one: str, other: str, kind: str = "event-date") -> list[Finding]:
    """What two articles of one story have for a conflict of that kind."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == kind and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz sang. She moved to Lisbon in 1962.", "In 1965 Ana Ruiz moved to Lisbon with her mother."),
        ("Ana Ruiz sang. She emigrated to Canada in 1962.", "In 1965 Ana Ruiz immigrated to Canada."),
        ("Ana Ruiz relocated to Lisbon in 1962.", "Ana Ruiz migrated to Lisbon in 1965."),
        ("Tom Reed, a striker, joined Arsenal in 1999.", "Tom Reed was a striker. Reed joined Arsenal in 1998."),
        ("Tom Reed painted. He graduated from Yale in 1971.", "Tom Reed graduated from Yale University in 1973."),
        ("Tom Reed enrolled at Yale in 1971.", "Tom Reed matriculated at Yale in 1973."),
        ("Ana Ruiz sang. She became a Buddhist in 1974.", "Ana Ruiz, the singer, converted to Buddhism in 1979."),
        ("Ana Ruiz turned to Islam in 1974.", "Ana Ruiz, the singer, became a Muslim in 1979."),
        ("Ana Ruiz embraced Islam in 1974.", "Ana Ruiz, the singer, converted to Islam in 1979."),
        ("Ana Ruiz sang. She began her career in 1974.", "Ana Ruiz's career began in 1979."),
        ("Ana Ruiz started her acting career in 1974.", "Ana Ruiz's acting career started in 1979."),
        ("Ana Ruiz launched her career in 1974.", "Ana Ruiz began her career in 1979."),
        ("Ana Ruiz sang. She married Karl Berg in 1974.", "Karl Berg married the singer Ana Ruiz in 1979."),
        ("Ana Ruiz sang. She divorced Karl Berg in 1974.", "Karl Berg divorced his second wife, Ana Ruiz, in 1979."),
        ("Ana Ruiz was diagnosed with cancer in 2014.", "Ana Ruiz, the singer, was diagnosed with cancer in 2017."),
        ("Tom Reed made his debut in 2004. He was 17.", "Tom Reed, the keeper, made his debut in 2006."),
        ("Tom Reed made his bow for Leeds in 2004.", "Tom Reed, the keeper, made his debut for Leeds in 2006."),
        ("Ana Ruiz has resigned. She became mayor of York in 2011.", "Ana Ruiz became mayor of York in 2014."),
        # what holds since
        ("Ana Ruiz sang. She has lived in Lisbon since 1962.", "Ana Ruiz moved to Lisbon in 1965."),
        ("Ana Ruiz has resided in Lisbon since 1962.", "Ana Ruiz moved to Lisbon in 1965."),
        ("Ana Ruiz has been mayor of York since 2011.", "Ana Ruiz became mayor of York in 2014."),
        ("Tom Reed has worked for Orbex since 2011.", "Tom Reed joined Orbex in 2014."),
        # honours
        ("Tom Reed was ordained in 1982.", "Tom Reed was consecrated as a priest in 1985."),
        ("Ana Ruiz was knighted in 1982.", "Ana Ruiz was knighted in 1985."),
        ("Tom Reed set up Orbex in 1986.", "Tom Reed founded Orbex in 1988."),
    ],
)
def test_two_years_of_one_station_of_a_life_conflict(one: str, other: str) -> None:
    (found,) = said(one, other)
    assert "once" in found.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another end
        ("Ana Ruiz moved to Lisbon in 1962.", "Ana Ruiz moved to Porto in 1965."),
        ("Tom Reed joined Arsenal in 1998.", "Tom Reed joined Leeds in 1999."),
        ("Ana Ruiz married Karl Berg in 1974.", "Ana Ruiz married Otto Wolf in 1988."),
        ("Ana Ruiz married Karl Berg in 1974.", "Ana Ruiz married Otto Berg in 1988."),
        ("Tom Reed made his debut for Leeds in 2004.", "Tom Reed made his debut for Wales in 2006."),
        ("Tom Reed began his career in 1980.", "Tom Reed began his career as a coach in 1999."),
        ("Tom Reed was diagnosed with diabetes in 2010.", "Tom Reed was diagnosed with cancer in 2014."),
        ("Ana Ruiz became a Muslim in 1964.", "Ana Ruiz became a Sikh in 1975."),
        ("Ana Ruiz became mayor of York in 2011.", "Ana Ruiz became mayor of Hull in 2014."),
        # somebody else
        ("Ana Ruiz moved to Lisbon in 1962.", "Ana Ruiz's brother moved to Lisbon in 1965."),
        ("Ana Ruiz moved to Lisbon in 1962.", "Karl Berg moved to Lisbon in 1965."),
        # more than once
        ("Ana Ruiz moved to Lisbon in 1962.", "In 1985 Ana Ruiz moved back to Lisbon."),
        ("Ana Ruiz married Karl Berg in 1974.", "Ana Ruiz married Karl Berg again in 1988."),
        ("Ana Ruiz became champion in 1974.", "Ana Ruiz became champion in 1978."),
        ("Ana Ruiz became a mother in 1974.", "Ana Ruiz became a mother in 1978."),
        ("Ana Ruiz became the first woman there in 1974.", "Ana Ruiz became the oldest woman there in 1978."),
        # one may be the other
        ("Ana Ruiz moved to Lisbon in the 1960s.", "Ana Ruiz moved to Lisbon in 1965."),
        ("By 1970 Ana Ruiz had moved to Lisbon.", "Ana Ruiz moved to Lisbon in 1965."),
        ("Ana Ruiz has lived in Lisbon since 1962.", "Ana Ruiz moved to Porto in 1965."),
        ("Ana Ruiz has been mayor of York since 2011.", "Ana Ruiz became deputy mayor of York in 2009."),
        ("Ana Ruiz had cousins who have lived in Lisbon since 1962.", "Ana Ruiz moved to Lisbon in 1965."),
        # not said, or not done
        ("Ana Ruiz may have moved to Lisbon in 1962.", "Ana Ruiz moved to Lisbon in 1965."),
        ("Ana Ruiz did not move to Lisbon in 1962.", "Ana Ruiz moved to Lisbon in 1965."),
        # none of what a turn leads to
        ("Ana Ruiz turned to politics in 1962.", "Ana Ruiz turned to politics in 1965."),
    ],
)
def test_other_stations_and_others_lives_do_not(one: str, other: str) -> None:
    assert said(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Reed played in the 2005 film The Long Road.", "Tom Reed played in the 2006 film The Long Road."),
        (
            "Tom Reed inspired the 2005 film The Long Road.",
            'Tom Reed inspired the 2006 Orbex movie, "The Long Road," starring Ben Wood.',
        ),
        ("Tom Reed inspired the 2005 film The Long Road.", "In 2006 Orbex released The Long Road, a film about him."),
        ("Tom Reed liked the 2005 novel The Long Road.", 'A book called "The Long Road" was published in 2006.'),
        ("Ana Ruiz published her novel The Glass Yard in 1988.", "Ana Ruiz's novel The Glass Yard came out in 1989."),
    ],
)
def test_two_years_of_one_work_conflict(one: str, other: str) -> None:
    (found,) = said(one, other)
    assert len(found.sides) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Reed played in the 2005 film The Long Road.", "Tom Reed played in the 2006 film The Short Road."),
        ("Tom Reed played in the 2005 film.", "Tom Reed played in the 2006 film."),
        ("Tom Reed watched the 2005 final.", "Tom Reed watched the 2006 final."),
        # half a century later it was made again
        ("Tom Reed played in the 1955 film The Long Road.", "Tom Reed praised the 2006 film The Long Road."),
    ],
)
def test_other_works_have_other_years(one: str, other: str) -> None:
    assert said(one, other) == []


def test_a_speaker_behind_a_film_is_no_title() -> None:
    found = claims("The idea came from a 2005 film, Ben Wood said on Monday.", "event-date")
    assert {claim.attribute.partition(":")[0] for claim in found} <= {"when"}


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Ana Ruiz sang. Ruiz was married three times.", "Ana Ruiz, the singer, married twice.", True),
        ("Ana Ruiz was married twice before she met Ben Wood.", "Ana Ruiz was married three times.", False),
        ("Ana Ruiz sang. She had three children.", "Ana Ruiz, a mother of two, sang.", True),
        ("Tom Reed left. His three children live in York.", "Tom Reed was charged. He has two kids.", True),
        ("Tom Reed left. He has three children with Ana Ruiz.", "Tom Reed was charged. He has five children.", False),
        ("Tom Reed left. He has two young children.", "Tom Reed was charged. He has five children.", False),
        ("Tom Reed left. He saved two children.", "Tom Reed was charged. He has five children.", False),
        ("Tom Reed left. His sister has two children.", "Tom Reed was charged. He has five children.", False),
        ("Tom Reed left. He had at least three children.", "Tom Reed, a father of five, was charged.", False),
    ],
)
def test_marriages_and_children_are_counted_of_one_person(one: str, other: str, conflict: bool) -> None:
    assert bool(said(one, other, "count")) is conflict
