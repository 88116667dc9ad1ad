"""Ten articles of one happening with four tolls: one finding, whatever words each of them has for it."""

from itertools import chain, cycle, islice

import pytest

from factcheck import Article, compare
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding
from factcheck.model.report import Report

TOLLS = [(6, "six"), (8, "eight"), (12, "twelve"), (23, "23")]
HEADLINES_AND_LEDES = {
    "fire": (
        [
            "Mill fire in Tarvik kills {w}",
            "{w} dead in blaze at Tarvik mill",
            "Tarvik mill fire: {w} people killed",
            "Fire at Tarvik mill leaves {w} dead",
        ],
        [
            "At least {n} people lost their lives when a mill in Tarvik burned on Thursday, police said.",
            "A fire in a mill in Tarvik on Thursday killed {n} people, officials said.",
            "The fire at the mill in Tarvik has claimed {n} lives, the mayor said.",
            "{n} people died in the blaze that gutted a Tarvik mill on Thursday.",
            "The number of people killed in the mill fire in Tarvik has risen to {n}, the fire service said.",
        ],
    ),
    "crash": (
        ["Osmo bus crash kills {w}", "{w} killed as bus plunges into ravine near Osmo", "{w} die in Osmo bus crash"],
        [
            "Police said {n} passengers lost their lives when the bus left the road near Osmo on Thursday.",
            "A bus plunged into a ravine near Osmo on Thursday, killing {n} people, police said.",
            "At least {n} people died when a bus crashed near Osmo on Thursday, officials said.",
            "The death toll in the bus crash near Osmo stands at {n}, the hospital said.",
        ],
    ),
    "quake": (
        ["Earthquake kills {w} in Belmar", "{w} dead as earthquake shakes Belmar", "Belmar quake: death toll at {w}"],
        [
            "Thursday's earthquake in Belmar claimed {n} lives, the governor said.",
            "An earthquake killed {n} people in Belmar on Thursday, the disaster agency said.",
            "At least {n} people died when an earthquake struck Belmar on Thursday, officials said.",
            "The death toll from the quake in Belmar has reached {n}, authorities said.",
        ],
    ),
    "flood": (
        ["Mirano floods leave {w} dead", "Floods kill {w} in Mirano", "Flooding in Mirano: {w} killed"],
        [
            "At least {n} people drowned when a river burst its banks in Mirano on Thursday, police said.",
            "Floods killed {n} people in Mirano on Thursday, officials said.",
            "{n} people died in flash floods in Mirano on Thursday.",
            "The floods in Mirano have claimed {n} lives, the governor said.",
        ],
    ),
    "collapse": (
        ["Harun building collapse: {w} killed", "Building collapse kills {w} in Harun"],
        [
            "Rescuers pulled {n} bodies from a building that collapsed in Harun on Thursday.",
            "At least {n} people died when an apartment block collapsed in Harun on Thursday, police said.",
            "{n} people were killed in the collapse of an apartment block in Harun on Thursday.",
        ],
    ),
}


def ten_articles(headlines: list[str], ledes: list[str]) -> list[Article]:
    """Ten articles of four days, each day with a toll of its own; the later ones come first."""
    tolls = chain.from_iterable([toll] * count for toll, count in zip(TOLLS, (3, 2, 3, 2), strict=True))
    rows = zip(tolls, cycle(headlines), islice(cycle(ledes), 10), strict=False)
    articles = []
    for number, ((figure, word), headline, lede) in enumerate(rows):
        day = 6 + [figure for figure, _ in TOLLS].index(figure)
        title, told = headline.format(w=word), lede.format(n=word if figure < 10 else figure)
        text = f"{title[0].upper()}{title[1:]}\n\nARDEN, March {day}, 2025 (Agency) - {told[0].upper()}{told[1:]}\n"
        articles.append(Article.from_text(text, name=f"{9 - number}.txt"))
    return articles


def of_the_dead(report: Report) -> list[Finding]:
    """The findings about the number of the dead."""
    claims: dict[str, Claim] = {claim.id: claim for claim in report.claims}
    return [f for f in report.findings if f.kind == "toll" and claims[f.sides[0].claim].attribute == "killed"]


@pytest.mark.parametrize("sort", HEADLINES_AND_LEDES)
def test_ten_articles_with_four_tolls_are_one_finding(sort: str) -> None:
    report = compare(ten_articles(*HEADLINES_AND_LEDES[sort]))
    [finding] = of_the_dead(report)
    assert finding.verdict == "update"
    assert len({side.article for side in finding.sides}) == 10


@pytest.mark.parametrize("sort", HEADLINES_AND_LEDES)
def test_its_sides_are_in_the_order_of_time_and_its_title_has_every_toll(sort: str) -> None:
    report = compare(ten_articles(*HEADLINES_AND_LEDES[sort]))
    [finding] = of_the_dead(report)
    days = [next(c.as_of for c in report.claims if c.id == side.claim) for side in finding.sides]
    assert days == sorted(day for day in days if day is not None)
    told = finding.message.casefold()
    assert all(f"“{word}" in told or f"“{figure}" in told for figure, word in TOLLS)
