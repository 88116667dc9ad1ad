"""The verdicts: what is an update and what a contradiction, what only one says, what is told of two events."""

from datetime import date

import pytest

from factcheck.judgement.ruling import fingerprint
from factcheck.model.finding import Finding
from tests.reading import compared

EARLY, LATE = date(2024, 3, 13), date(2024, 3, 14)
BLAST = "A blast shook Arden on Tuesday. "
TWELVE, FIFTEEN = f"{BLAST}It killed 12 people.", f"{BLAST}It killed 15 people."
NOBODY, MAGNITUDE = f"{BLAST}No one was killed.", "A quake of magnitude {} struck Arden on Tuesday."
COST = "Repairs to the bridge cost ${} million."


def across(*texts: str, published: tuple[date | None, ...] = (), draft: str | None = None) -> list[Finding]:
    return [f for f in compared(*texts, published=published, draft=draft).findings if f.verdict != "single-source"]


def told(kind: str, *texts: str, published: tuple[date | None, ...] = ()) -> tuple[str, str]:
    """Verdict and severity of the one finding on a kind."""
    ((verdict, severity),) = [(f.verdict, f.severity) for f in across(*texts, published=published) if f.kind == kind]
    return verdict, severity


UPDATE, ERROR = ("update", "warning"), ("contradiction", "error")


@pytest.mark.parametrize(
    ("kind", "one", "other", "days", "expected"),
    [
        # one incident, both dated, a value that moves, and the later text says more
        ("toll", TWELVE, FIFTEEN, (EARLY, LATE), UPDATE),
        ("toll", FIFTEEN, TWELVE, (LATE, EARLY), UPDATE),
        # the later one says less: it does not update, it denies
        ("toll", TWELVE, FIFTEEN, (LATE, EARLY), ERROR),
        # of one day
        ("toll", TWELVE, FIFTEEN, (LATE, LATE), ERROR),
        # one of them, or both, without a day
        ("toll", TWELVE, FIFTEEN, (None, LATE), ERROR),
        ("toll", TWELVE, FIFTEEN, (EARLY, None), ERROR),
        ("toll", TWELVE, FIFTEEN, (None, None), ERROR),
        # bounds that rise
        ("toll", f"{BLAST}At least 12 people were killed.", f"{BLAST}At least 15 people were killed.", (EARLY, LATE),
         UPDATE),
        # "no one" of the first hour yields to the first count, and not the other way round
        ("presence", NOBODY, FIFTEEN, (EARLY, LATE), UPDATE),
        ("presence", FIFTEEN, NOBODY, (EARLY, LATE), ERROR),
        # what is measured is revised up and down
        ("measure", MAGNITUDE.format("6.3"), MAGNITUDE.format("5.4"), (EARLY, LATE), UPDATE),
        # a sum does not move
        ("money", COST.format(2), COST.format(3), (EARLY, LATE), ERROR),
        # no conflict, whatever the days
        ("toll", TWELVE, TWELVE, (EARLY, LATE), ("agreement", "note")),
        ("toll", f"{BLAST}At least 12 people were killed.", FIFTEEN, (EARLY, LATE), ("compatible", "note")),
    ],
)  # fmt: skip
def test_update_or_contradiction(
    kind: str, one: str, other: str, days: tuple[date | None, date | None], expected: tuple[str, str]
) -> None:
    assert told(kind, one, other, published=days) == expected


def test_the_text_says_itself_as_of_when() -> None:
    as_of = f"{BLAST}As of {{}}, {{}} people had died."
    assert told("toll", FIFTEEN, as_of.format("Wednesday", 12), published=(LATE, LATE)) == UPDATE
    assert told("toll", TWELVE, as_of.format("Wednesday", 15), published=(LATE, LATE)) == ERROR
    # of two days: two counts, each of which may be right
    found = across(as_of.format("Tuesday", 12), as_of.format("Wednesday", 15))
    assert "toll" not in {f.kind for f in found}


def test_time_must_explain_every_conflict() -> None:
    """Two texts of one day differ: that a third, older one is superseded does not make them agree."""
    texts = (TWELVE, FIFTEEN, f"{BLAST}It killed 16 people.")
    assert told("toll", *texts, published=(EARLY, LATE, LATE)) == ERROR
    assert told("toll", *texts, published=(date(2024, 3, 12), EARLY, LATE)) == UPDATE


@pytest.mark.parametrize(
    ("kind", "one", "other", "severity"),
    [
        ("toll", TWELVE, FIFTEEN, "error"),
        ("money", COST.format(2), COST.format(3), "error"),
        ("role", "Mayor Clara Bell spoke.", "Governor Clara Bell spoke.", "warning"),
    ],
)
def test_severity_is_the_kinds(kind: str, one: str, other: str, severity: str) -> None:
    assert told(kind, one, other) == ("contradiction", severity)


def test_two_bounds_are_less_sure_than_two_figures() -> None:
    (bounds,) = [f for f in across(*(f"{BLAST}At least {n} people were killed." for n in (12, 15))) if f.kind == "toll"]
    (figures,) = [f for f in across(TWELVE, FIFTEEN) if f.kind == "toll"]
    assert bounds.confidence < figures.confidence
    assert "both are lower bounds" in bounds.why


# --- what only one says


def alone(text: str, other: str = "The council is small.") -> set[tuple[str, str, str]]:
    found = [f for f in compared(text, other).findings if f.verdict == "single-source"]
    return {(f.kind, f.severity, side.value) for f in found for side in f.sides}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TWELVE, {("toll", "warning", "12 people"), ("event-date", "note", "Tuesday"), ("place", "note", "Arden")}),
        (COST.format(2), {("money", "warning", "$2 million")}),
        ("The blast may have killed 12 people.", set()),  # not asserted
        ("The latest blast shook the town.", set()),  # nothing to check
        ("Mayor Clara Bell spoke.", set()),
        ("The film has a rating of 66 per cent based on 53 reviews.", {("percent", "note", "66 per cent")}),
    ],
)
def test_single_source(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert alone(text) == expected


def test_what_is_not_comparable_is_told_by_each_alone() -> None:
    """Dead and injured say nothing to each other."""
    found = compared(TWELVE, f"{BLAST}It injured 40 people.").findings
    assert [(f.kind, f.sides[0].article) for f in found if f.verdict == "single-source" and f.kind == "toll"] == [
        ("toll", "a"),
        ("toll", "b"),
    ]


def test_what_contradicts_itself_is_not_told_again_as_only_ones_own() -> None:
    text = "Blast kills 12 in Arden\n\nA blast shook Arden on Tuesday and killed 15 people."
    found = [f for f in compared(text, "The council is small.").findings if f.kind == "toll"]
    assert [f.verdict for f in found] == ["contradiction"]


# --- told of two events


def test_figures_of_two_events_are_set_apart() -> None:
    (found,) = [f for f in across(TWELVE, "A blast shook Norwick on Monday. It killed 15 people.") if f.kind == "toll"]
    assert (found.verdict, found.severity) == ("different-event", "note")
    assert found.why == "told of two events: explosion, Tuesday and explosion, Monday"


@pytest.mark.parametrize(
    "other", ["A ferry sank on Monday. The storm killed 15 people.", "A blast shook Norwick on Monday."]
)
def test_only_figures_of_one_kind_of_event_are(other: str) -> None:
    assert "different-event" not in {f.verdict for f in across(TWELVE, other)}


# --- drafts


def test_only_what_concerns_the_draft_is_judged() -> None:
    texts = (TWELVE, FIFTEEN, "A fire burned down the mill in Norwick. It killed two people.")
    found = compared(*texts, draft="a").findings
    assert found
    assert all("a" in {side.article for side in f.sides} for f in found)
    assert {f.kind for f in compared(*texts, draft="c").findings if f.verdict == "single-source"} == {
        "toll",
        "place",
        "statement",
    }


def test_a_draft_is_supported_by_a_source_that_says_more() -> None:
    more, less = "Over 11 million copies were sold.", "Over 10 million copies were sold."
    assert [f.verdict for f in across(more, less, draft="b") if f.kind == "count"] == ["compatible"]
    assert [f.verdict for f in across(more, less, draft="a") if f.kind == "count"] == ["contradiction"]


# --- fingerprints


def test_a_fingerprint_hangs_on_the_words_and_on_nothing_else() -> None:
    def mark(*texts: str) -> set[str]:
        return {f.fingerprint for f in across(*texts) if f.kind == "toll"}

    before = mark(TWELVE, FIFTEEN)
    assert mark(f"{TWELVE}\n\nThe mayor spoke.", FIFTEEN, "A ferry sank.") == before
    assert mark(TWELVE, FIFTEEN.replace("15", "16")) != before
    claims = compared(TWELVE, FIFTEEN).claims
    assert fingerprint("FC101", "killed", claims) == fingerprint("FC101", "killed", reversed(claims))
    assert fingerprint("FC101", "killed", claims) != fingerprint("FC101", "injured", claims)
