"""The order in which an editor reads: verdict, severity, how central it is, confidence, position."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judgement.order import reading_order
from factcheck.model.finding import Finding
from factcheck.model.group import Group
from tests.reading import compared

BLAST = "A blast shook Arden on Tuesday."
ONE = (
    f"Blast in Arden\n\n{BLAST} It killed 12 people.\n\nRepairs cost $2 million. Mayor Clara Bell spoke.\n\n"
    "An earlier blast in July 2019 killed nine people."
)
OTHER = (
    f"Blast in Arden\n\n{BLAST} It killed 15 people.\n\nRepairs cost $3 million. Governor Clara Bell spoke.\n\n"
    "An earlier blast in July 2019 killed eight people."
)
JUDGED = compared(ONE, OTHER).judged


def told(rows: list[tuple[Finding, Group]]) -> list[tuple[str, str]]:
    return [(f.verdict, f.kind) for f, _ in rows]


def test_conflicts_come_first_the_main_events_before_the_rest() -> None:
    rows = reading_order(JUDGED)
    first = [(f.kind, f.sides[0].value) for f, _ in rows if f.verdict == "contradiction"]
    assert first[0] == ("toll", "12 people")
    assert first.index(("toll", "12 people")) < first.index(("toll", "nine people"))
    assert first[-1][0] == "role"  # a warning, after the errors
    verdicts = [f.verdict for f, _ in rows]
    assert verdicts.index("contradiction") == 0
    assert verdicts == sorted(verdicts, key=["contradiction", "single-source", "agreement", "different-event"].index)


def test_a_conflict_of_the_ledes_precedes_a_surer_one_below() -> None:
    """Though two lower bounds are less sure than a toll of another year."""
    bound = f"Blast in Arden\n\n{BLAST} At least {{}} people died.\n\nAn earlier blast in July 2019 killed {{}} people."
    rows = reading_order(compared(bound.format(12, "nine"), bound.format(15, "eight")).judged)
    tolls = [(f.sides[0].value, f.confidence) for f, _ in rows if f.kind == "toll" and f.verdict == "contradiction"]
    assert tolls[0][0] == "At least 12 people"
    assert tolls[0][1] < tolls[1][1]


def test_what_happened_precedes_how_it_was_worded() -> None:
    """Though the quotation stands in the lede and the toll below it."""
    worded = (
        f"Blast in Arden\n\n“We {{}} warned the owners of the mill about the boiler in May,” Mayor Clara Bell said.\n\n"
        f"{BLAST} It killed {{}} people."
    )
    rows = reading_order(compared(worded.format("never", 12), worded.format("often", 15)).judged)
    assert [f.kind for f, _ in rows if f.verdict == "contradiction"] == ["toll", "quote"]


def test_what_another_article_has_elsewhere_is_told_last_of_what_one_source_says() -> None:
    """“Only one source” is least to be trusted where another gives the same figure for what was not recognised."""
    one = "Arden rebuilds\n\nThe town paid $3 million for the mill.\n\nA new school will be opened. It cost $7 million."
    other = "Fair in Borrow\n\nVisitors came from all over the county.\n\nThe fair earned $3 million for charities."
    told_alone = [f for f, _ in reading_order(compared(one, other).judged) if f.verdict == "single-source"]
    sums = [f.sides[0].value for f in told_alone if f.kind == "money"]
    assert sums == ["$7 million", "$3 million", "$3 million"]


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.permutations(JUDGED))
def test_the_order_of_judging_alters_nothing(rows: list[tuple[Finding, Group]]) -> None:
    assert told(reading_order(rows)) == told(reading_order(JUDGED))


def test_nothing_is_lost() -> None:
    assert len(reading_order(JUDGED)) == len(JUDGED)
    assert reading_order([]) == []
