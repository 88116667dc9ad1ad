"""One happening told of two events: the sign that two articles' “latest” events may not be the same one."""

import pytest

from factcheck import Article, compare
from tests.reading import compared

HEAD = "An attack hit the embassy in Kyiv."
BLOW = "a missile exploded beside the embassy building, shattering windows and leaving cracks in the consular wing"
LATEST = f"{HEAD} When the latest attack came, {BLOW}."
# The same, told of an earlier attack; the text's own latest is another one.
EARLIER = (
    f"An attack hit the embassy in Kyiv on 10 March.\n\nAn earlier attack came in late August. In late August, {BLOW}."
)


def test_the_same_words_of_an_earlier_event() -> None:
    (found,) = compared(LATEST, EARLIER).parallels
    assert found.pairs == (("a#1", "b#2"),)
    assert (found.one.standing, found.other.standing, found.instead.id) == ("main", "earlier", "b#1")
    assert found.group.twice_told
    assert found.group.basis.startswith("in the same words (")
    assert [c.value.text for c in found.group.claims] == ["the latest attack", "late August"]


def test_they_are_reported_and_the_other_reading_is_offered() -> None:
    report = compare([Article.from_text(text, name=name) for name, text in (("a", LATEST), ("b", EARLIER))])
    (finding,) = [f for f in report.findings if f.verdict == "contradiction"]
    (assumption,) = report.assumptions
    assert assumption.clears == (finding.id,)
    assert finding.assumption == assumption.id
    assert "Which event it was" in finding.message


def test_either_text_may_come_first() -> None:
    (found,) = compared(EARLIER, LATEST).parallels
    assert found.pairs == (("b#1", "a#2"),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # stock phrases: too few words in common
        (f"{HEAD} When the latest attack came, a missile hit the building.",
         EARLIER.replace(BLOW, "a missile hit the building")),
        # nobody calls it the latest
        (f"{HEAD} When the attack came, {BLOW}.", EARLIER),
        # it is told of both: nothing speaks for the other alignment
        (LATEST, EARLIER.replace("on 10 March", f"on 10 March, and {BLOW}")),
        # no other event to be it
        (LATEST, LATEST),
        (LATEST, "A ferry sank off Norwick."),
    ],
    ids=["stock", "not-latest", "told-of-both", "one-event", "another-story"],
)  # fmt: skip
def test_near_misses(one: str, other: str) -> None:
    assert compared(one, other).parallels == []


def test_several_tellings_of_two_incidents_are_one_parallel() -> None:
    (found,) = compared(LATEST, EARLIER, EARLIER.replace("beside", "next to")).parallels
    assert {c.article for c in found.group.claims} == {"a", "b", "c"}
