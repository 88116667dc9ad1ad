"""An accepted assumption: what it clears stays, with the reason; the rest is judged anew; ids stay as they were."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from factcheck import Article, Report, compare
from factcheck.model.finding import Finding

HEAD = "An attack hit the embassy in Kyiv."
QUAKE = "\n\nA quake struck Sardis on 3 July 2019. The quake killed {} people in Sardis."
BLOW = "a missile exploded beside the embassy building, shattering windows and leaving cracks in the consular wing"
LATEST = f"{HEAD} It was the third attack on the embassy. When the latest attack came, {BLOW}. {QUAKE.format(12)}"
EARLIER = (
    f"An attack hit the embassy in Kyiv on 10 March. It was the fourth attack on the embassy.\n\n"
    f"An earlier attack came in late August. In late August, {BLOW}. {QUAKE.format(15)}"
)


def read(assume: Mapping[str, str | None] | None = None, **texts: str) -> Report:
    named = texts or {"a": LATEST, "b": EARLIER}
    return compare([Article.from_text(t, name=n) for n, t in named.items()], assume=assume or {})


def conflicts(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.verdict == "contradiction"]


@pytest.fixture(scope="module")
def offered() -> Report:
    return read()


@pytest.fixture(scope="module")
def taken() -> Report:
    return read({"as1": "the ministry says so"})


def test_one_assumption_clears_several_and_leaves_the_rest(offered: Report) -> None:
    (assumption,) = offered.assumptions
    told = {finding.id: finding for finding in offered.findings}
    assert sorted(told[fid].kind for fid in assumption.clears) == ["event-date", "ordinal"]
    assert [told[fid].kind for fid in assumption.keeps if told[fid].verdict == "contradiction"] == ["toll"]
    assert "late August" in assumption.text
    assert not assumption.accepted


def test_accepted_it_moves_them_to_what_was_cleared(offered: Report, taken: Report) -> None:
    (assumption,) = taken.assumptions
    assert (assumption.accepted, assumption.reason) == (True, "the ministry says so")
    cleared = [finding for finding in taken.findings if finding.id in assumption.clears]
    assert {f.fingerprint for f in cleared} == {
        f.fingerprint for f in offered.findings if f.id in offered.assumptions[0].clears
    }
    for finding in cleared:
        assert (finding.verdict, finding.severity, finding.assumption) == ("compatible", "note", "as1")
        assert finding.why.startswith("as1 is accepted (the ministry says so): ")
        assert finding.alternatives[0].verdict == "contradiction"


def test_what_remains_is_judged_under_it(taken: Report) -> None:
    assert [finding.kind for finding in conflicts(taken)] == ["toll"]


def test_nothing_that_was_cleared_is_set_apart_once_more(taken: Report) -> None:
    ranks = [f for f in taken.findings if f.kind == "ordinal" and len({s.article for s in f.sides}) == 2]
    assert [finding.verdict for finding in ranks] == ["compatible"]


def test_id_and_fingerprint_stay(offered: Report, taken: Report) -> None:
    mark = offered.assumptions[0].fingerprint
    assert (taken.assumptions[0].id, taken.assumptions[0].fingerprint) == ("as1", mark)
    assert read({mark: "the ministry says so"}) == taken


def test_the_fingerprint_outlives_edits_and_further_articles(offered: Report) -> None:
    more = read(a=f"{LATEST} A ferry sank off Norwick.", b=EARLIER, c="The museum drew 22,000 visitors.")
    assert more.assumptions[0].fingerprint == offered.assumptions[0].fingerprint


@pytest.mark.parametrize("name", ["as2", "AS1 ", "", "f1"])
def test_what_is_not_offered_changes_nothing(offered: Report, name: str) -> None:
    assert read({name: None}) == offered


def test_two_incidents_two_assumptions_each_by_itself() -> None:
    """Each keeps its number, whichever is accepted."""
    fire = "the depot burned from the roof down, melting skylights and ruining the engines under the northern hall"
    latest = f"{LATEST}\n\nA fire destroyed the depot in Marsk. When the latest fire came, {fire}."
    earlier = (
        f"{EARLIER}\n\nA fire destroyed the depot in Marsk on 3 April. An earlier fire came in late June. "
        f"In late June, {fire}."
    )
    both = read(a=latest, b=earlier)
    assert [a.id for a in both.assumptions] == ["as1", "as2"]
    second = read({"as2": None}, a=latest, b=earlier)
    assert [(a.id, a.accepted) for a in second.assumptions] == [("as1", False), ("as2", True)]
    every = read({"as1": None, "as2": None}, a=latest, b=earlier)
    assert [(a.id, a.accepted) for a in every.assumptions] == [("as1", True), ("as2", True)]


def test_the_seeds_under_their_assumption() -> None:
    folder = Path(__file__).resolve().parents[1] / "seeds"
    told = [Article.from_path(path) for path in sorted(folder.glob("*.txt"))]
    assert conflicts(compare(told))
    assert not conflicts(compare(told, assume={"as1": None}))
