"""Sentences that tell one thing in other words, found among those that do not."""

from factcheck.matching.wordings.tellings import Likeness, Place, Tellings, akin
from factcheck.model.claim import Claim
from tests.reading import named

DRAFT = (
    "The club withdrew its bid of $20 million for the keeper on Friday. "
    "The roof of the harbour mill burned for nine hours."
)
SOURCE = (
    "For nine hours flames ate through the roof of the mill by the harbour. "
    "Its offer of $20 million for the keeper is no longer on the table, the club announced Friday. "
    "Ferries carry 300 passengers a day."
)


def told(*texts: str) -> list[Claim]:
    return [claim for analysis in named(texts) for claim in analysis.claims]


def beside(claims: list[Claim], text: str, start: str) -> list[tuple[Place, Likeness]]:
    places = {(c.article, c.setting.told.start) for c in claims if c.setting.told is not None}
    found = list(Tellings(claims, Likeness(0.2, 5.0)).beside(("a", text.index(start)), places))
    return found[0] if found else []


def test_the_likest_sentence_comes_first() -> None:
    claims = told(DRAFT, SOURCE)
    (place, likeness), *_ = beside(claims, DRAFT, "The club")
    assert place == ("b", SOURCE.index("Its offer"))
    assert likeness.share > 0.5
    (place, _), *_ = beside(claims, DRAFT, "The roof")
    assert place == ("b", 0)


def test_a_sentence_that_shares_nothing_is_beside_none() -> None:
    claims = told("Ana Ruiz sold 14 boats.", "The mill burned for nine hours.")
    assert beside(claims, "Ana Ruiz sold 14 boats.", "Ana") == []


def test_rare_words_tell_more_than_common_ones() -> None:
    tellings = Tellings(told(DRAFT, SOURCE), Likeness(0.2, 5.0))
    assert tellings.rarity("keeper") > tellings.rarity("say")
    assert tellings.rarity("#USD20000000..20000000") > tellings.rarity("say")


def test_likeness_goes_both_ways() -> None:
    tellings = Tellings(told(DRAFT, SOURCE), Likeness(0.2, 5.0))
    one, other = ("a", 0), ("b", SOURCE.index("Its offer"))
    assert tellings.likeness(one, other) == tellings.likeness(other, one)


def test_words_that_stand_for_one_another() -> None:
    assert akin("bid", "offer") > 0
    assert akin("bridge", "bridge") == 1
    assert akin("bridge", "hospital") == 0
    assert akin("#3..3", "#4..4") == 0


def test_reaching() -> None:
    assert Likeness(0.5, 10).reaches(Likeness(0.5, 10))
    assert not Likeness(0.4, 30).reaches(Likeness(0.5, 10))
    assert not Likeness(0.9, 9).reaches(Likeness(0.5, 10))
