"""How a claim stands in its sentence: the parse decides how far a cue reaches."""

from collections.abc import Callable

import pytest

from factcheck.model.claim import Claim

ClaimsOf = Callable[[str, str], list[Claim]]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The blast killed two people.", "asserted"),
        ("The blast reportedly killed two people.", "hedged"),
        ("The blast may have killed two people.", "hedged"),
        ("Two people are feared dead.", "hedged"),
        ("Two people are believed to have been killed.", "hedged"),
        ("The gang planned to kill two people.", "planned"),
        ("The gang will kill two people, it threatened.", "planned"),
        ("The general denied that the shelling had killed two people.", "denied"),
        ("If the blast killed two people, the owner is liable.", "hypothetical"),
        ("Nobody knows whether the blast killed two people.", "questioned"),
        ("Did the blast kill two people?", "questioned"),
        ("Did the blast really kill “two people”?", "questioned"),
    ],
)
def test_certainty(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    [claim] = claims_of("toll", text)
    assert claim.certainty == certainty


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The blast, which may have been an accident, killed two people.", "asserted"),
        ("The man who reportedly sold the gun was absent when the blast killed two people.", "asserted"),
        ("The blast killed two people and could delay the election.", "asserted"),
        ("The blast that killed two people may have been an accident.", "asserted"),
    ],
)
def test_a_cue_reaches_no_further_than_its_clause(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    [claim] = claims_of("toll", text)
    assert claim.certainty == certainty


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The blast killed two people.", None),
        ("The blast killed two people, police said.", "police"),
        ("Police said the blast killed two people.", "Police"),
        ("Police said that the blast killed two people.", "Police"),
        ("According to the fire service, the blast killed two people.", "the fire service"),
        ("The blast killed two people, according to the fire service.", "the fire service"),
        ("The blast, the governor said, killed two people.", "the governor"),
    ],
)
def test_speaker(claims_of: ClaimsOf, text: str, speaker: str | None) -> None:
    [claim] = claims_of("toll", text)
    assert claim.speaker == speaker


def test_each_half_of_a_sentence_keeps_its_own_standing(claims_of: ClaimsOf) -> None:
    killed, injured = claims_of("toll", "The blast killed two people and may have injured nine workers.")
    assert (killed.certainty, injured.certainty) == ("asserted", "hedged")


def test_a_negated_count_counts_nobody(claims_of: ClaimsOf) -> None:
    assert claims_of("toll", "The blast did not injure two people, as first reported.") == []


def test_absence_is_negative_without_a_negated_verb(claims_of: ClaimsOf) -> None:
    [claim] = claims_of("presence", "No staff members were injured.")
    assert claim.polarity == "negative"
