"""Claims that hang on no event: each must be the other's best match, and where two candidates remain none is."""

import pytest

from factcheck.catalog import load_kinds
from factcheck.matching.quantities.statements import alike
from factcheck.model.claim import Claim
from tests.reading import compared, named

TREES = "The storm felled {} in the park."
AGAIN = "In the park the storm felled {}."


class Nothing:
    """Nothing is known of the claims' events."""

    def apart(self, a: Claim, b: Claim) -> bool:  # noqa: ARG002 - as the protocol has it
        return False

    def same(self, a: Claim, b: Claim) -> bool:  # noqa: ARG002 - as the protocol has it
        return False

    def one_story(self, a: Claim, b: Claim) -> bool:  # noqa: ARG002 - as the protocol has it
        return False


class Apart(Nothing):
    """All events exclude each other."""

    def apart(self, a: Claim, b: Claim) -> bool:  # noqa: ARG002 - as the protocol has it
        return True


def counts(*texts: str) -> list[Claim]:
    found = [c for analysis in named(texts) for c in analysis.claims if c.kind == "count"]
    return [c.model_copy(update={"id": f"{c.article}/{c.id}"}) for c in found]


def matched(*texts: str, known: Nothing | None = None) -> set[frozenset[str]]:
    parts = alike(counts(*texts), known or Nothing())
    return {frozenset(f"{c.article}: {c.value.text}" for c in p.claims) for p in parts if len(p.claims) > 1}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # one candidate on each side
        ([TREES.format("12 trees"), TREES.format("15 trees")], [{"a: 12 trees", "b: 15 trees"}]),
        # two questions side by side, each with its own answer
        (
            [
                f"{TREES.format('12 trees')} Volunteers planted 300 trees in the park.",
                f"{TREES.format('15 trees')} Volunteers planted 310 trees in the park.",
            ],
            [{"a: 12 trees", "b: 15 trees"}, {"a: 300 trees", "b: 310 trees"}],
        ),
        # a rival that says otherwise: which of them the other text means cannot be told
        ([f"{TREES.format('12 trees')} {AGAIN.format('14 trees')}", TREES.format("15 trees")], []),
        # a rival that says the same is none
        (
            [f"{TREES.format('12 trees')} {AGAIN.format('12 trees')}", TREES.format("15 trees")],
            [{"a: 12 trees", "b: 15 trees"}],
        ),
        # the better match, though a second one bears a like word
        (
            [TREES.format("12 trees"), f"{TREES.format('15 trees')} Volunteers planted 18 trees by the river."],
            [{"a: 12 trees", "b: 15 trees"}],
        ),
        # what is asked is another thing
        ([TREES.format("12 trees"), "Volunteers planted 15 trees by the river."], []),
        ([TREES.format("12 trees"), TREES.format("15 cars")], []),
        # a third text joins
        (
            [TREES.format("12 trees"), TREES.format("15 trees"), TREES.format("12 trees")],
            [{"a: 12 trees", "b: 15 trees", "c: 12 trees"}],
        ),
        # within one article nothing is matched
        ([f"{TREES.format('12 trees')} {TREES.format('15 trees')}"], []),
    ],
)
def test_matches(texts: list[str], expected: list[set[str]]) -> None:
    assert matched(*texts) == {frozenset(part) for part in expected}


def test_every_claim_is_in_exactly_one_part() -> None:
    claims = counts(TREES.format("12 trees"), f"{TREES.format('15 trees')} It sank nine boats.", "It sank 11 boats.")
    ids = [c.id for part in alike(claims, Nothing()) for c in part.claims]
    assert sorted(ids) == sorted(c.id for c in claims)


def test_what_events_exclude_is_no_question() -> None:
    assert matched(TREES.format("12 trees"), TREES.format("15 trees"), known=Apart()) == set()


def test_an_article_that_says_two_excluding_things_answers_two_questions() -> None:
    """ "b" matches both of "a" and "c"; that "a" and "c" be one question would put 12 and 40 of one text into one."""
    one = "The storm felled 12 trees in the park by the river."
    both = "The storm felled 12 trees in the park by the river. The storm felled 40 trees in the churchyard."
    other = "The storm felled 41 trees in the churchyard."
    found = matched(one, both, other)
    assert frozenset({"a: 12 trees", "b: 12 trees"}) in found
    assert all(not {"b: 12 trees", "b: 40 trees"} <= part for part in found)


def test_the_weakest_likeness_is_told() -> None:
    claims = counts(TREES.format("12 trees"), TREES.format("15 trees"), AGAIN.format("15 trees or so"))
    scores = [part.weakest for part in alike(claims, Nothing()) if len(part.claims) == 3]
    pair = [part.weakest for part in alike(claims[:2], Nothing()) if len(part.claims) == 2]
    assert len(scores) == len(pair) == 1
    assert scores[0] <= pair[0] < float("inf")


def test_what_is_alone_has_no_likeness() -> None:
    (part,) = alike(counts(TREES.format("12 trees")), Nothing())
    assert (len(part.claims), part.weakest, part.matches) == (1, float("inf"), [])


def test_incidents_apart_keep_their_figures_apart() -> None:
    """Each text counts bridges once, and yet of two floods."""
    flood = "A flood in Arden on {} destroyed {} bridges."
    assert compared(flood.format("Monday", 12), flood.format("Monday", 14)).verdicts("count") == ["contradiction"]
    assert compared(flood.format("Monday", 12), flood.format("Tuesday", 14)).verdicts("count") == ["different-event"]


def test_the_kinds_that_hang_on_statements() -> None:
    assert {k.id for k in load_kinds() if k.scope == "statement"} >= {"count", "money", "measure", "percent"}
