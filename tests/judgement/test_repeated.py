"""Of two agreements that tell one fact an editor is shown one: that of more articles, or of more words."""

import pytest

from factcheck.judgement import unrepeated
from factcheck.model.base import Span
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group
from tests.reading import compared

TEXT = "Divers found the wreck of the ferry near the northern pier on Sunday."
BOTH = compared(TEXT, TEXT.replace("Divers", "Two divers"))
(FACT, GROUP), *_ = [(f, g) for f, g in BOTH.judged if f.kind == "statement" and f.verdict == "agreement"]


def fact(name: str, **foci: tuple[int, int]) -> tuple[Finding, Group]:
    """A fact of the articles named, each with the place of its words."""
    first = FACT.sides[0]
    sides = tuple(
        Side.model_validate({**first.model_dump(), "article": a, "focus": Span(start=s, end=e)})
        for a, (s, e) in foci.items()
    )
    return FACT.model_copy(update={"id": name, "sides": sides}), GROUP


def kept(*facts: tuple[Finding, Group], draft: str | None = None) -> list[str]:
    return [finding.id for finding, _ in unrepeated(facts, draft)]


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [
        # the same articles, half of the words in the other's
        (fact("long", a=(0, 40), b=(0, 40)), fact("short", a=(5, 25), b=(5, 25)), ["long"]),
        (fact("long", a=(0, 40), b=(0, 40)), fact("beside", a=(30, 60), b=(30, 60)), ["long", "beside"]),
        # more articles come before more words
        (fact("long", a=(0, 68), b=(0, 68)), fact("many", a=(0, 30), b=(0, 30), c=(0, 30)), ["long", "many"]),
        (fact("few", a=(0, 20), b=(0, 20)), fact("many", a=(0, 40), b=(0, 40), c=(0, 40)), ["many"]),
        # another article tells it, in words that stand in no other fact
        (fact("one", a=(0, 40), b=(0, 40)), fact("another", a=(0, 40), c=(0, 40)), ["one", "another"]),
    ],
)
def test_a_fact_told_in_another_ones_words_is_left_out(
    one: tuple[Finding, Group], other: tuple[Finding, Group], left: list[str]
) -> None:
    assert kept(one, other) == left


def test_of_a_draft_each_sentence_is_judged_by_itself() -> None:
    facts = fact("long", a=(0, 40), b=(0, 40)), fact("short", a=(5, 25), b=(5, 25))
    assert kept(*facts, draft="a") == ["long", "short"]


def test_other_kinds_and_verdicts_stay() -> None:
    (finding, group) = fact("short", a=(5, 25), b=(5, 25))
    number = finding.model_copy(update={"id": "number", "kind": "count"}), group
    alone = finding.model_copy(update={"id": "alone", "verdict": "single-source"}), group
    assert kept(fact("long", a=(0, 40), b=(0, 40)), number, alone) == ["long", "number", "alone"]
