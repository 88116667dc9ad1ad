"""One article against itself: headline and body, two ranks of one occurrence, a weekday that does not fit its date."""

import pytest

from tests.reading import compared

BODY = "A blast shook Arden on Tuesday and killed {}."


def inner(text: str) -> list[tuple[str, str, str]]:
    """Kind, severity and reason of what an article says against itself."""
    found = [f for f in compared(text, "The council is small.").findings if f.verdict == "contradiction"]
    return [(f.kind, f.severity, f.why) for f in found]


def article(headline: str, body: str) -> str:
    return f"{headline}\n\n{body}"


@pytest.mark.parametrize(
    ("headline", "body", "conflict"),
    [
        ("Blast kills 12 in Arden", BODY.format("15 people"), True),
        ("Blast kills 12 in Arden", BODY.format("12 people"), False),
        ("Blast kills 12 in Arden", BODY.format("at least 12 people"), False),
        ("Blast kills 12 in Arden", BODY.format("at least 15 people"), True),
        ("Blast kills at least 12 in Arden", BODY.format("15 people"), False),
        # a figure of the body fits, whatever others stand there
        ("Blast kills 12 in Arden", f"{BODY.format('12 people')} It killed nine people in the market.", False),
        # of two things nothing is said
        ("Blast kills 12 in Arden", "A blast shook Arden on Tuesday and injured 40 people.", False),
        # what the body only supposes
        ("Blast kills 12 in Arden", "A blast shook Arden on Tuesday. It may have killed 15 people.", False),
    ],
)
def test_headline_against_body(headline: str, body: str, conflict: bool) -> None:
    found = inner(article(headline, body))
    assert [(kind, severity) for kind, severity, _ in found] == ([("toll", "error")] if conflict else [])
    assert all(why.startswith("the headline says “12”, the text “") for *_, why in found)


@pytest.mark.parametrize(
    ("text", "conflict"),
    [
        ("It was the third blast in a year.\n\nIt was the fourth blast in a year.", True),
        ("It was at least the third blast.\n\nIt was at least the fourth blast.", True),
        ("It was the third blast in a year.\n\nIt was the third blast since May.", False),
        ("It was at least the third blast.\n\nIt was the fourth blast.", False),
        ("It was the third attack on the embassy.\n\nIt was the fourth attack on the school.", False),
    ],
)
def test_ranks(text: str, conflict: bool) -> None:
    assert [kind for kind, *_ in inner(f"A blast shook Arden. {text}")] == (["ordinal"] if conflict else [])


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("on Friday, 12 March 2024", "2024-03-12 was a Tuesday, not a Friday"),
        ("on Tuesday, 12 March 2024", None),
        ("on Tuesday, March 12, 2024", None),
        ("on Friday, 12 March", None),  # without the year the text has not said which weekday it was
        ("on 12 March 2024", None),
        ("on Friday", None),
        ("on Friday in March 2024", None),
    ],
)
def test_weekdays(when: str, why: str | None) -> None:
    expected = [("event-date", "note", why)] if why is not None else []
    assert inner(f"A blast shook Arden {when}.") == expected


def test_another_article_changes_nothing_of_it() -> None:
    text = article("Blast kills 12 in Arden", BODY.format("15 people"))
    alone = {f.fingerprint for f in compared(text).findings if f.verdict == "contradiction"}
    both = {f.fingerprint for f in compared(text, "A ferry sank off Norwick.").findings if f.verdict == "contradiction"}
    assert alone == both
    assert len(alone) == 1
