"""What no comparison may depend on: the order and number of copies of articles, and who, where and when it was."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import Article, Report, compare
from factcheck.reporting.as_json import report_json
from tests.reading import compared

SENTENCES = (
    "A blast at the market in Boston killed 12 people on Tuesday.",
    "At least nine people died in a blast at the market in Boston.",
    "No one was injured in the fire at the mill on Friday.",
    "The fire at the mill injured two firefighters.",
    "It was the third attack on the embassy.",
    "The embassy was attacked for the fourth time.",
    "The city paid $3 million for the bridge.",
    "John Smith, 34, was arrested in Boston.",
    "A court acquitted John Smith of murder on 3 May 2024.",
    "“We will rebuild the whole harbour before the winter comes,” said Mary Holt, the mayor.",
    "The siege of the prison lasted six hours.",
    "A ferry sank off Norwick on Monday, 3 July 2023.",
)
STORY = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True).map("\n\n".join)
STORIES = st.lists(STORY, min_size=2, max_size=4)
FEW = settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def articles(texts: Sequence[str]) -> list[Article]:
    return [Article.from_text(text, name=f"{n}.txt", published="2024-03-14") for n, text in enumerate(texts)]


def contradictions(report: Report) -> int:
    return sum(finding.verdict == "contradiction" for finding in report.findings)


@FEW
@given(STORIES, st.randoms(use_true_random=False))
def test_another_order_changes_no_byte(texts: list[str], dice: object) -> None:
    every = articles(texts)
    turned = list(every)
    dice.shuffle(turned)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert report_json(compare(turned)) == report_json(compare(every))


@FEW
@given(STORIES, st.data())
def test_a_copy_adds_no_contradiction_and_no_second_source(texts: list[str], data: st.DataObject) -> None:
    every = articles(texts)
    copied = data.draw(st.sampled_from(every))
    copy = copied.model_copy(update={"name": "copy.txt"})
    before, after = compare(every), compare([*every, copy])
    assert contradictions(after) == contradictions(before)
    if len(copied.text.split()) >= 12:
        assert after.summary.origins == before.summary.origins
        agreed = [f for f in after.findings if f.verdict == "agreement"]
        assert all(f.origins > 1 for f in agreed)


@FEW
@given(STORIES, STORY)
def test_another_article_alters_no_claim_of_the_others(texts: list[str], other: str) -> None:
    def told(report: Report) -> Counter[str]:
        path = {entry.id: entry.path for entry in report.articles}
        return Counter(
            f"{path[claim.article]} {claim.model_dump_json(exclude={'id', 'event', 'article'})}"
            for claim in report.claims
            if path[claim.article] != "other.txt"
        )

    every = articles(texts)
    assert told(compare([*every, Article.from_text(other, name="other.txt")])) == told(compare(every))


# Names that the language model knows for what they are; places that lie in none of the others.
PERSONS = ("John Smith", "Peter Brown", "Michael Keller", "David Cooper")
WOMEN = ("Mary Holt", "Susan Miller", "Anna Walker", "Laura Bennett")
PLACES = ("Boston", "Lyon", "Osaka", "Kharkiv", "Nairobi")
ELSEWHERE = ("Seattle", "Madrid", "Jakarta", "Lima")
DAYS = (("3 May 2024", "5 May 2024"), ("12 June 2023", "19 June 2023"), ("1 December 2022", "30 December 2022"))

# Hand-checked: two texts, and what is to be said of them.
PAIRS: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "A blast in {place} killed 12 people on {day}.",
        "On {day} a blast in {place} killed 15 people.",
        [("toll", "contradiction")],
    ),
    ("A blast in {place} killed 12 people on {day}.", "Twelve people were killed by a blast in {place} on {day}.", []),
    (
        "A ferry sank off {place} on {day}.",
        "A ferry sank off {place} on {later}.",
        [("event-date", "contradiction")],
    ),
    (
        "A fire destroyed a warehouse in {place} on {day}.",
        "A fire destroyed a warehouse in {elsewhere} on {day}.",
        [("place", "contradiction")],
    ),
    (
        "{he}, 34, was arrested in {place} on {day}.",
        "Police in {place} arrested {he}, 36, on {day}.",
        [("age", "contradiction")],
    ),
    (
        "A court in {place} acquitted {he} of murder on {day}.",
        "A court in {place} convicted {he} of murder on {day}.",
        [("status", "contradiction")],
    ),
    ("{he}, 34, was arrested in {place} on {day}.", "{she}, 36, was arrested in {place} on {day}.", []),
    ("A blast in {place} killed 12 people on {day}.", "A blast in {elsewhere} killed 15 people on {later}.", []),
    (
        "“We will rebuild the whole harbour before the winter comes,” said {she}, the mayor of {place}.",
        "“We will not rebuild the whole harbour before the winter comes,” said {she}, the mayor of {place}.",
        [("quote", "contradiction")],
    ),
)


def said(one: str, other: str) -> list[tuple[str, str]]:
    found = compared(one, other).findings
    return sorted((f.kind, f.verdict) for f in found if f.verdict in {"contradiction", "update"})


@pytest.mark.parametrize(("one", "other", "verdicts"), PAIRS)
@settings(parent=FEW, max_examples=20)
@given(data=st.data())
def test_other_names_places_and_days_change_no_verdict(
    one: str, other: str, verdicts: list[tuple[str, str]], data: st.DataObject
) -> None:
    day, later = data.draw(st.sampled_from(DAYS))
    chosen = {
        "he": data.draw(st.sampled_from(PERSONS)),
        "she": data.draw(st.sampled_from(WOMEN)),
        "place": data.draw(st.sampled_from(PLACES)),
        "elsewhere": data.draw(st.sampled_from(ELSEWHERE)),
        "day": day,
        "later": later,
    }
    assert said(one.format(**chosen), other.format(**chosen)) == verdicts
