"""By how many origins something is said: copies of one text never make two sources agree."""

import pytest

from factcheck import Article, Report, check, compare
from factcheck.judgement.sources import Sources
from factcheck.model.base import Span
from factcheck.model.finding import Finding, Side
from factcheck.model.origin import SharedRun, SharedText

WIRE = (
    "A fire burned down the timber mill in Arden on 3 May 2024 and killed at least two people, the fire chief said. "
    "The blaze began in the boiler room and spread to two barns before the brigades of four towns could reach it.\n\n"
    "Repairs to the railway beside the mill cost $3 million, and no train ran before the autumn."
)
COPY = f"Mill burns down in Arden\n\n{WIRE}"
OTHER = (
    "The timber mill in Arden burned down on 3 May 2024. Two people were killed in the fire.\n\nRepairs to the "
    "railway cost $3 million."
)
# its own report, with the agency's second paragraph beneath
PASTED = (
    "The timber mill in Arden, where three generations of most families in the valley have worked, burned down on 3 "
    "May 2024. Two people were killed in the fire. Whoever had a shovel came, and the pastor opened the church to all "
    f"those whose houses were too near to the flames.\n\n{WIRE.splitlines()[-1]}"
)


def report(*texts: str) -> Report:
    return compare([Article.from_text(text, name=f"{number}.txt") for number, text in enumerate(texts)])


def told(found: Report, kind: str) -> list[tuple[str, int, int]]:
    """Verdict, articles and origins of the findings of a kind."""
    return [(f.verdict, len({s.article for s in f.sides}), f.origins) for f in found.findings if f.kind == kind]


@pytest.mark.parametrize(
    ("texts", "toll", "money"),
    [
        ((WIRE, OTHER), [("compatible", 2, 2)], [("agreement", 2, 2)]),
        ((WIRE, COPY), [("single-source", 2, 1)], [("single-source", 2, 1)]),
        ((WIRE, COPY, COPY), [("single-source", 3, 1)], [("single-source", 3, 1)]),
        ((WIRE, COPY, OTHER), [("compatible", 3, 2)], [("agreement", 3, 2)]),
        # of the toll both report; what the repairs cost both have of the agency
        ((WIRE, PASTED), [("compatible", 2, 2)], [("single-source", 2, 1)]),
        ((WIRE,), [("single-source", 1, 1)], [("single-source", 1, 1)]),
    ],
)
def test_what_copies_agree_on_is_one_sources_word(
    texts: tuple[str, ...], toll: list[tuple[str, int, int]], money: list[tuple[str, int, int]]
) -> None:
    found = report(*texts)
    assert told(found, "toll") == toll
    assert told(found, "money") == money


def test_it_is_told_as_one_articles_would_be() -> None:
    (alone,) = [f for f in report(WIRE).findings if f.kind == "money"]
    (copied,) = [f for f in report(WIRE, COPY).findings if f.kind == "money"]
    assert (copied.severity, copied.confidence, copied.question) == (alone.severity, alone.confidence, alone.question)
    assert copied.message == "Sums of money: only one origin, in 2 articles, says “$3 million”"
    assert copied.why == "0.txt and 1.txt have it in the same words: one origin, not 2 sources"


def test_what_nobody_would_check_is_cleared() -> None:
    text = f"{WIRE.splitlines()[0]} It began in the morning. Mary Holt, the mayor of Arden, was there."
    found = report(text, f"Fire\n\n{text}")
    assert "agreement" not in {f.verdict for f in found.findings}
    assert {f.verdict for f in found.findings if f.kind == "role"} <= {"compatible"}


def test_copies_that_differ_are_a_conflict_of_one_origin() -> None:
    found = report(WIRE, WIRE.replace("$3 million", "$4 million"))
    assert told(found, "money") == [("contradiction", 2, 1)]


def test_the_report_tells_the_shared_text_by_its_articles() -> None:
    found = report(OTHER, WIRE, COPY)
    assert [entry.origin for entry in found.articles] == ["o1", "o2", "o2"]
    (pair,) = found.shared
    assert (pair.articles, pair.one_origin, pair.share) == (("a2", "a3"), True, 1.0)
    (run,) = pair.runs
    assert WIRE[run.one.start : run.one.end] == COPY[run.other.start : run.other.end] == WIRE.removesuffix(".")


def test_a_draft_in_its_sources_words_is_supported() -> None:
    draft, source = Article.from_text(COPY, name="draft.txt"), Article.from_text(WIRE, name="source.txt")
    found = check(draft, [source])
    assert {f.verdict for f in found.findings} <= {"agreement", "compatible"}
    assert {f.origins for f in found.findings} == {1}
    assert "statement" in {f.kind for f in found.findings}


def test_that_copies_have_a_statement_alike_is_not_told() -> None:
    assert not told(report(WIRE, COPY), "statement")


def finding(*places: tuple[str, int]) -> Finding:
    sides = [
        Side(claim="c1", article=a, start=n, end=n + 5, focus=Span(start=n, end=n + 2), quote="x", value="x")
        for a, n in places
    ]
    return Finding(
        id="f1", fingerprint="0", rule="FC101", kind="toll", verdict="agreement", severity="note", confidence=0.9,
        message="", why="", sides=tuple(sides),
    )  # fmt: skip


def passage(one: str, other: str) -> SharedText:
    run = SharedRun(one=Span(start=100, end=200), other=Span(start=300, end=400))
    return SharedText(articles=(one, other), one_origin=False, share=0.2, runs=(run,))


@pytest.mark.parametrize(
    ("places", "origins"),
    [
        ((("a", 10), ("b", 10)), 2),
        ((("a", 10),), 1),
        ((("a", 10), ("a2", 10)), 1),  # copies
        ((("a", 10), ("a2", 10), ("b", 10)), 2),
        ((("a", 120), ("b", 320)), 1),  # both in the passage
        ((("a", 120), ("b", 10)), 1),  # the one has it of the other's agency, wherever that tells it once more
        ((("a", 120), ("a", 10), ("b", 10)), 2),  # and says it in words of its own, too
        ((("b", 320), ("c", 120)), 2),
        ((("a", 120), ("b", 320), ("c", 10)), 2),
    ],
)
def test_counting(places: tuple[tuple[str, int], ...], origins: int) -> None:
    known = Sources({"a": "o1", "a2": "o1", "b": "o2", "c": "o3"}, [passage("a", "b")])
    assert known.count(finding(*places).sides) == origins
