from factcheck.model.finding import Assumption
from factcheck.reporting.sides import camps, dissolving, spread
from tests.reporting.desk import Desk, depot


def test_sides_of_one_value_are_one_camp_whatever_their_capitals() -> None:
    desk = Desk({"a": "At least 3. At least three.", "b": "at least 3."})
    sides = [
        desk.side("a", "At least 3", "At least 3", "At least 3"),
        desk.side("a", "At least three", "three", "three"),
        desk.side("b", "at least 3", "at least 3", "at least  3"),
    ]
    assert [[side.article for side in camp] for camp in camps(sides)] == [["a1", "a2"], ["a1"]]


def test_each_article_is_quoted_once_before_any_is_quoted_twice() -> None:
    report, _ = depot()
    first, second, third = report.findings[0].sides
    assert spread([first, first.model_copy(update={"start": 0}), second, third]) == [
        first, second, third, first.model_copy(update={"start": 0}),
    ]  # fmt: skip


def test_an_assumption_is_told_in_full_under_the_first_finding_of_the_page_that_it_clears() -> None:
    report, _ = depot()
    assumption = Assumption(id="as1", text="It is.", clears=("f2", "f9", "f1"), evidence="words")
    assert dissolving([assumption], report.findings) == {"f1": [(assumption, "f1")], "f2": [(assumption, "f1")]}
