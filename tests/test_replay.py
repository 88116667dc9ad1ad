"""Every finding can be replayed: the evidence that a report shows leads to the verdict and the confidence it gives."""

import tomllib
from collections.abc import Iterator
from math import exp
from pathlib import Path

import pytest

from factcheck import Article, Report, check, compare
from factcheck.catalog import load_kinds
from factcheck.judgement import replay
from factcheck.pipeline import replayed
from factcheck.reporting.as_json import report_json
from tests.test_contract import HOSTILE

pytestmark = pytest.mark.xdist_group("examples")  # which are parsed once, and not on each core

ROOT = Path(__file__).resolve().parents[1]
SEEDS = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))}
DRAFT = (ROOT / "examples" / "draft.txt").read_text(encoding="utf-8")
TABLE = {kind.id: kind for kind in load_kinds()}
COPIED = (
    "Repairs to the bridge in Arden cost $2 million, said Mary Holt, the mayor of the town. It had burned down in the "
    "morning hours of a cold day in winter, and some damage was done to the houses beside it."
)
# One report for each rule that gives a verdict.
RULES = {
    "ladder": {
        "a": "A blast shook Arden on Tuesday. It killed 12 people.",
        "b": "A blast shook Arden on Tuesday. It killed 15 people.",
    },
    "calendar": {"a": "A fire broke out at the mill in Arden on Tuesday, 13 March 2024."},
    "own-text": {"a": "Six dead in mill fire\n\nA fire at the mill in Arden killed five people on Tuesday."},
    "two-events": {
        "a": "A blast shook Arden on 3 May 2023. It killed 12 people.",
        "b": "A blast shook Arden on 9 July 2019. It killed 15 people.",
    },
    "own-list": {
        "a": "It was the second attack on the embassy. Earlier attacks came on 3 May 2023, 10 May 2023 and 7 June 2023."
    },
    "parts": {"a": "A blast in Arden killed 12 people, seven men and four women."},
    "two-speakers": {
        "a": "“We will rebuild the whole harbour by the end of May,” said Ana Ruiz, the mayor.\n\nPeople listened.\n\n"
        "“We will rebuild the whole harbour by the end of May,” said Tom Bell, the builder."
    },
    "one-origin": {"a": COPIED, "b": f"Bridge repaired\n\n{COPIED}"},
    "copied": {"a": COPIED, "b": f"Bridge repaired\n\n{COPIED}"},
    "one-source": {"a": "Repairs to the bridge cost $2 million.", "b": "A ferry sank off Norwick."},
}


def articles(texts: dict[str, str], published: str | None = None) -> list[Article]:
    return [Article.from_text(text, name=name, published=published) for name, text in texts.items()]


def kind_pairs() -> Iterator[object]:
    """The pairs of every claim folder, as articles."""
    for kind in TABLE.values():
        cases = tomllib.loads((kind.folder / "examples.toml").read_text(encoding="utf-8")).get("pair", [])
        for number, case in enumerate(cases):
            yield pytest.param({"a": case["a"], "b": case["b"]}, id=f"{kind.id}-{number}")


def assert_replays(report: Report) -> None:
    """From the JSON alone, every finding comes out again as it is told, with words for everything."""
    again = Report.model_validate_json(report_json(report))
    claims = {claim.id: claim for claim in again.claims}
    for finding in again.findings:
        evidence = finding.evidence
        assert evidence is not None
        assert replay(evidence, TABLE[finding.kind], claims) == finding.verdict, finding.message
        assert replayed(again, finding) == finding.verdict
        odds = sum(factor.points for factor in evidence.confidence)
        assert finding.confidence == pytest.approx(1 / (1 + exp(-odds)), abs=0.011)
        assert evidence.because
        assert evidence.confidence
        assert finding.rule
        assert finding.why
        assert finding.question
        assert finding.whom
        assert finding.alternatives
        assert all(told.why and told.verdict != finding.verdict for told in finding.alternatives)
        for alignment in evidence.alignment:
            if alignment.total is not None and alignment.threshold is not None:
                weights = sum(reason.weight or 0.0 for reason in alignment.reasons)
                assert weights == pytest.approx(alignment.total, abs=0.02)
                assert alignment.total >= alignment.threshold


def test_the_seeds() -> None:
    assert_replays(compare(articles(SEEDS)))


def test_the_seeds_under_their_assumption() -> None:
    assert_replays(compare(articles(SEEDS), assume={"as1": None}))


def test_the_draft() -> None:
    assert_replays(check(Article.from_text(DRAFT, name="draft"), articles(SEEDS)))


@pytest.mark.parametrize("texts", HOSTILE.values(), ids=HOSTILE)
def test_hostile_articles(texts: dict[str, str]) -> None:
    assert_replays(compare(articles(texts)))


@pytest.mark.parametrize("texts", list(kind_pairs()))
def test_the_pairs_of_the_kinds(texts: dict[str, str]) -> None:
    assert_replays(compare(articles(texts, "2024-03-14")))
    one, other = articles(texts, "2024-03-14")
    assert_replays(check(one, [other]))


# One word each excludes the other: of the same sentences other findings may tell.
WORDS = {
    "where he was hit": (
        "Police shot Tom Reed at the station in Leeds on Friday. Reed was hit in the leg, police said.",
        "A man named Tom Reed was shot by police at Leeds station on Friday. Reed was struck in the arm, they said.",
    ),
    "in which house": (
        "The gala takes place on Saturday at the Regal Theatre in Leeds, Ana Ruiz said.",
        "The gala will be held on Saturday at the Forum in Leeds, said Ana Ruiz.",
    ),
    "to which hospital": (
        "The drivers were taken to Kingsbrook Hospital after the crash on the bridge.",
        "After the crash on the bridge the drivers were taken to Melford Hospital.",
    ),
}


@pytest.mark.parametrize("texts", WORDS.values(), ids=WORDS)
def test_words_that_exclude_each_other(texts: tuple[str, str]) -> None:
    report = compare(articles({"a": texts[0], "b": texts[1]}))
    assert [f for f in report.findings if f.kind == "statement" and f.verdict == "contradiction"]
    assert_replays(report)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_occurs(rule: str) -> None:
    report = compare(articles(RULES[rule]))
    assert rule in {finding.evidence.rule for finding in report.findings if finding.evidence is not None}
    assert_replays(report)


def test_an_update() -> None:
    days = {"a": "2024-03-13", "b": "2024-03-14"}
    told = [Article.from_text(t, name=n, published=days[n]) for n, t in RULES["ladder"].items()]
    report = compare(told)
    (finding,) = [f for f in report.findings if f.verdict == "update"]
    assert finding.evidence is not None
    assert finding.evidence.rule == "update"
    assert [told.verdict for told in finding.alternatives][:2] == ["agreement", "contradiction"]
    assert_replays(report)


def test_another_value_leads_to_another_verdict() -> None:
    """The replay compares what is shown, and does not repeat what is said."""
    report = compare(articles(RULES["ladder"]))
    (finding,) = [f for f in report.findings if f.verdict == "contradiction"]
    assert finding.evidence is not None
    claims = {claim.id: claim for claim in report.claims}
    one, other = (claims[side.claim] for side in finding.sides)
    forged = {**claims, other.id: other.model_copy(update={"value": one.value})}
    assert replay(finding.evidence, TABLE[finding.kind], forged) == "agreement"


def test_clauses_that_deny_each_other() -> None:
    """What is compared is narrowed to a deed, and looked up by an id of its own."""
    fire = "A fire hit the Corden mill. "
    told = articles({"a": f"{fire}The council closed the bridge.", "b": f"{fire}The council did not close the bridge."})
    report = compare(told)
    assert any(f.kind == "statement" and f.verdict == "contradiction" for f in report.findings)
    assert_replays(report)
    assert_replays(check(told[0], told[1:]))
