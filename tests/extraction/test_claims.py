"""The contract of every claim, what gives way to what, hostile input, growth."""

import time
from collections.abc import Callable

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import Extracted, extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.segmentation import segment

Extract = Callable[[str], Extracted]
ClaimsOf = Callable[[str, str], list[Claim]]

STORY = (
    "Blast kills 12 in Lviv market\n\n"
    "A blast in the centre of Lviv killed at least 12 people, including two children, on Tuesday, police said.\n\n"
    "It was the third time the market had been hit. No staff members were injured. Repairs will cost $2 million.\n\n"
    "A guard, Oleh Maly, 34, was taken to hospital.\n"
)
HOSTILE = [
    "",
    " \n\n\t ",
    "🔥🔥🔥 killed 3 people 🔥",
    "قُتل 12 شخصا في الانفجار. The blast killed 12 people.",
    "\u202eelpoep owt dellik tsalb ehT\u202c",
    "kill\u200bed two\u200b people",
    "“'‘«killed two people",
    "killed killed killed two two people people died died",
    "(((((((((12 dead)))))))))",
    "9" * 400 + " people were killed.",
    "- - - - - 3 - - - dead - - -",
    "A\u0301\u0327 man was shot dead.",
    "?!" * 200,
]


def test_spans_are_exact(extract: Extract) -> None:
    claims = [anchored.claim for anchored in extract(STORY).claims]
    assert {claim.kind for claim in claims} >= {"toll", "ordinal", "presence", "money"}
    for claim in claims:
        assert STORY[claim.start : claim.end] == claim.quote
        assert claim.start <= claim.focus.start < claim.focus.end <= claim.end
        assert claim.focus.end - claim.focus.start <= 80
        assert "\n\n" not in claim.quote
        assert claim.anchor is not None
        assert STORY[claim.anchor.start : claim.anchor.end].strip()


def test_claims_stand_in_text_order_without_doubles(extract: Extract) -> None:
    claims = [anchored.claim for anchored in extract(STORY).claims]
    places = [(c.focus.start, c.focus.end, c.kind) for c in claims]
    assert places == sorted(places)
    keys = [(c.kind, c.focus, c.attribute) for c in claims]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input_is_survived(extract: Extract, text: str) -> None:
    for anchored in extract(text).claims:
        claim = anchored.claim
        assert text[claim.start : claim.end] == claim.quote


def test_a_quotation_that_says_nothing_is_survived(extract: Extract) -> None:
    assert isinstance(extract('He said: "". "…", she said. Police said ”.').attributions, tuple)


# --- what gives way to what


def figures(claims: list[Claim], outcome: str) -> list[object]:
    return [claim.value.low for claim in claims if claim.value.type == "count" and claim.attribute == outcome]


def test_an_individual_gives_way_to_a_count_of_all(claims_of: ClaimsOf) -> None:
    claims = claims_of(
        "toll", "Three people were killed. One of them was Ada Moreau, 41. She was killed on the bridge."
    )
    assert figures(claims, "killed") == [3]


def test_an_individual_is_kept_where_nobody_counts(claims_of: ClaimsOf) -> None:
    assert figures(claims_of("toll", "Ada Moreau, 41, was killed on the bridge."), "killed") == [1]


def test_a_sign_of_an_injury_gives_way_to_a_death(claims_of: ClaimsOf) -> None:
    claims = claims_of("toll", "A student was shot on Mill Lane. She died at dawn.")
    assert (figures(claims, "killed"), figures(claims, "injured")) == ([1], [])


def test_a_light_wound_does_not(claims_of: ClaimsOf) -> None:
    claims = claims_of("toll", "A student was killed on Mill Lane. A porter suffered minor injuries.")
    assert (figures(claims, "killed"), figures(claims, "slightly injured")) == ([1], [1])


def test_hospital_counts_only_after_something_harmful(claims_of: ClaimsOf) -> None:
    assert figures(claims_of("toll", "The bus crashed. Five pupils were taken to hospital."), "injured") == [5]
    assert claims_of("toll", "A fever spread. Five pupils were taken to hospital.") == []


# --- growth


def _seconds(text: str, enough: float = 0) -> float:
    """Processor seconds, the best of three; no more are tried once they are few enough."""
    parsed, kinds = segment(Article.from_text(text, name="a"), load()), load_kinds()
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        extract_claims(parsed, kinds)
        best = min(best, time.process_time() - began)
        if best < enough:
            break
    return best


@pytest.mark.parametrize(
    "unit",
    ["the blast killed two people on Tuesday and ", "two men, ", "a man who was shot dead near Lviv on 3 May and "],
    ids=["clauses", "list", "nested"],
)
def test_time_grows_with_the_sentence_and_not_faster(unit: str) -> None:
    words = len(unit.split())
    small, large = unit * (300 // words), unit * (1_200 // words)
    # four times the words: a quadratic step would show as sixteen times the time
    most = 9 * _seconds(small) + 0.15
    assert _seconds(large, most) < most


def test_a_sentence_of_ten_thousand_words_is_read(extract: Extract) -> None:
    claims = extract("the blast killed two people and " * 1_700).claims
    assert len(claims) > 1_000
    assert all(anchored.claim.end - anchored.claim.start <= 1_200 for anchored in claims)
