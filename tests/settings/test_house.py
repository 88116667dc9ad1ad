"""Each setting changes a report: kinds and severities, names, publishers, roles."""

from collections.abc import Mapping
from datetime import date

import pytest

from factcheck import Article, Report, Settings, check, compare
from factcheck.errors import ConfigurationError
from factcheck.model.finding import Finding
from factcheck.pipeline import replayed
from factcheck.settings.house import Publisher, Tenure

BLAST = "A blast shook Arden on Tuesday. It killed {} people."
NONE = Settings()


def told(
    texts: Mapping[str, str],
    settings: Settings = NONE,
    publishers: Mapping[str, str] | None = None,
    published: Mapping[str, date] | None = None,
) -> Report:
    articles = [
        Article.from_text(text, name=name, published=(published or {}).get(name)).model_copy(
            update={"publisher": (publishers or {}).get(name)}
        )
        for name, text in texts.items()
    ]
    return compare(articles, settings=settings)


def found(report: Report, kind: str) -> list[tuple[str, str]]:
    return [(finding.verdict, finding.severity) for finding in report.findings if finding.kind == kind]


def of(report: Report, kind: str) -> Finding:
    (finding,) = (finding for finding in report.findings if finding.kind == kind)
    return finding


TOLLS = {"a": BLAST.format(12), "b": BLAST.format(15)}


@pytest.mark.parametrize("name", ["toll", "FC101", "fc101"])
def test_ignored_kinds_are_not_reported(name: str) -> None:
    assert found(told(TOLLS), "toll") == [("contradiction", "error")]
    report = told(TOLLS, Settings(ignore=(name,)))
    assert found(report, "toll") == []
    assert "contradiction" not in report.summary.findings
    assert any(claim.kind == "toll" for claim in report.claims)


def test_an_ignored_kind_makes_no_sentence_of_a_draft_contradicted() -> None:
    draft, source = (Article.from_text(text, name=name) for name, text in TOLLS.items())
    assert "contradicted" in {s.verdict for s in check(draft, [source]).sentences}
    report = check(draft, [source], settings=Settings(ignore=("toll",)))
    assert "contradicted" not in {s.verdict for s in report.sentences}


@pytest.mark.parametrize("name", ["toll", "FC101"])
def test_severities_are_those_of_the_newsroom_and_order_the_report(name: str) -> None:
    texts = {**TOLLS, "c": "Repairs to the mill in Marsk cost $4 million.", "d": "The mill in Marsk cost $4 million."}
    assert found(told(texts, Settings(severity={name: "note"})), "toll") == [("contradiction", "note")]
    plain = told({"c": "Repairs to the mill in Marsk cost $4 million, of which 3,100 people paid a part."})
    graver = told(
        {"c": "Repairs to the mill in Marsk cost $4 million, of which 3,100 people paid a part."},
        Settings(severity={"count": "error", "money": "note"}),
    )
    assert [f.kind for f in plain.findings if f.kind in {"money", "count"}] == ["money", "count"]
    assert [f.kind for f in graver.findings if f.kind in {"money", "count"}] == ["count", "money"]


def test_what_agrees_stays_a_note() -> None:
    texts = {"a": BLAST.format(12), "b": BLAST.format(12) + " The mayor came with flowers for the dead on Friday."}
    severities = {f.severity for f in told(texts, Settings(severity={"toll": "error"})).findings if f.kind == "toll"}
    assert severities <= {"note", "error"}
    agreed = [f for f in told(texts, Settings(severity={"toll": "error"})).findings if f.verdict == "agreement"]
    assert all(finding.severity == "note" for finding in agreed)


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        (Settings(ignore=("tol",)), "settings: ignore: no rule or kind 'tol'; did you mean 'toll'?"),
        (Settings(severity={"xyzzy": "note"}), "severity: no rule or kind 'xyzzy'; `factcheck kinds` lists them"),
        (Settings(severity={"toll": "note", "FC101": "error"}), "severity: toll is given two; drop one"),
        (
            Settings(roles=(Tenure(person="Jane Doe", role="mayer"),)),
            "roles.1.role: no role 'mayer' is known; did you ",
        ),
    ],
)
def test_what_no_kind_knows_is_an_error(settings: Settings, line: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        told(TOLLS, settings)
    assert line in str(error.value)


OWNER = (
    "A fire broke out at the mill in Arden. Its owner, Duncan {}, said that the roof had fallen in. Mary Holt saw it."
)
DISTRICT = "A bomb went off in the {} district on Tuesday, killing 12 people."
NAMES = {
    "of persons": ("name", OWNER, "Vale", "Vaile", {"Duncan Vale": ("Duncan Vaile",)}),
    "by a word": ("name", OWNER, "Vale", "Vaile", {"Vale": ("Vaile",)}),
    "in another case": ("name", OWNER, "Vale", "Vaile", {"Duncan Vale": ("DUNCAN VAILE",)}),
    "of places": ("place", DISTRICT, "Arden", "Moorside", {"Arden": ("Moorside",)}),
    "of places, in two words": ("place", DISTRICT, "Arden", "Upper Moor", {"Arden": ("Upper Moor",)}),
}  # fmt: skip


@pytest.mark.parametrize("case", NAMES)
def test_spellings_of_one_name_are_no_conflict(case: str) -> None:
    kind, text, one, other, names = NAMES[case]
    texts = {"a": text.format(one), "b": text.format(other)}
    assert "contradiction" in {verdict for verdict, _ in found(told(texts), kind)}
    report = told(texts, Settings(names=names))
    assert "contradiction" not in {verdict for verdict, _ in found(report, kind)}
    assert {claim.quote for claim in report.claims} == {claim.quote for claim in told(texts).claims}
    for finding in report.findings:
        assert replayed(report, finding) == finding.verdict


def test_spellings_in_quotations_are_no_change_of_words() -> None:
    texts = {
        name: f"“The bridge to {place} will be rebuilt by May,” said Mary Holt."
        for name, place in (("a", "Lornehaven"), ("b", "Port Lorne"))
    }
    assert of(told(texts), "quote").verdict != "agreement"
    report = told(texts, Settings(names={"Port Lorne": ("Lornehaven",)}))
    assert of(report, "quote").verdict == "agreement"
    assert {side.value for side in of(report, "quote").sides} == {
        "The bridge to Lornehaven will be rebuilt by May",
        "The bridge to Port Lorne will be rebuilt by May",
    }


def test_a_draft_is_told_what_the_house_writes() -> None:
    text = "Fire in Lornehaven\n\nA fire in Lornehaven hurt two men. The Lornehaveners came. Port Lorne is small.\n"
    names = Settings(names={"Port Lorne": ("Lornehaven", "Pt Lorne")})
    source = Article.from_text("A fire in Lornehaven hurt two men.", name="s")
    report = check(Article.from_text(text, name="d"), [source], settings=names)
    assert [(text[s.start : s.end], s.written, s.preferred) for s in report.spellings] == [
        ("Lornehaven", "Lornehaven", "Port Lorne")
    ] * 2
    assert {s.article for s in report.spellings} == {next(e.id for e in report.articles if e.role == "draft")}
    assert check(Article.from_text(text, name="d"), [source]).spellings == ()


FLOOD = {
    "a": "The flood in Brenton killed 31 people on Tuesday, the ministry said. The bridge fell.",
    "b": "In Brenton a flood on Tuesday left 31 people dead. Boats came from the coast to help.",
}
PRINTED = {"a": "The Echo", "b": "marsk star"}


def test_articles_of_one_owner_are_one_origin() -> None:
    apart = told(FLOOD, publishers=PRINTED)
    assert (apart.summary.origins, of(apart, "toll").verdict) == (2, "agreement")
    listed = {
        "Echo": Publisher(owner="North Press", names=("The Echo",)),
        "Marsk Star": Publisher(owner="North Press"),
    }
    report = told(FLOOD, Settings(publishers=listed), PRINTED)
    assert (report.summary.origins, of(report, "toll").verdict) == (1, "single-source")
    assert "a and b belong to North Press: one origin, not 2 sources" in of(report, "toll").why
    assert [(entry.owner, entry.origin) for entry in report.articles] == [("North Press", "o1")] * 2


def test_two_owners_are_two_origins() -> None:
    listed = {"The Echo": Publisher(owner="North Press"), "Marsk Star": Publisher(owner="South Press")}
    assert told(FLOOD, Settings(publishers=listed), PRINTED).summary.origins == 2


def test_what_a_trusted_publisher_alone_says_is_a_note() -> None:
    texts = {"a": FLOOD["a"] + " Repairs cost 3 million euros.", "b": FLOOD["b"].replace("31", "23")}
    assert found(told(texts, publishers=PRINTED), "money") == [("single-source", "warning")]
    report = told(texts, Settings(publishers={"The Echo": Publisher(trusted=True)}), PRINTED)
    assert found(report, "money") == [("single-source", "note")]
    assert "The Echo (a), which is trusted, says it" in of(report, "money").why
    conflict = of(report, "toll")
    assert (conflict.verdict, conflict.severity) == ("contradiction", "error")
    assert conflict.why.endswith("Trusted here: The Echo (a)")


OPENED = "The bridge was opened on Monday by {}, the mayor of Leeds."
DOE = Tenure(person="Jane Doe", role="mayor", of="Leeds", since=date(2021, 1, 1), until=date(2025, 1, 1))
SMITH = Tenure(person="John Smith", role="mayor", of="Leeds", since=date(2025, 1, 2))
OFFICES = Settings(roles=(DOE, SMITH))
ROLES = [
    ("{}, the mayor of Leeds", "Jane Doe", date(2024, 5, 1), False),
    ("{}, the mayor of Leeds", "Jane Doe", date(2025, 1, 1), False),
    ("{}, the mayor of Leeds", "Jane Doe", date(2025, 1, 2), True),
    ("{}, the mayor of Leeds", "Jane Doe", None, False),
    ("{}, the former mayor of Leeds", "Jane Doe", date(2026, 1, 1), False),
    ("{}, the former mayor of Leeds", "Jane Doe", date(2024, 5, 1), True),
    ("{}, the deputy mayor of Leeds", "Jane Doe", date(2026, 1, 1), False),
    ("{}, the mayor of Boston", "Jane Doe", date(2026, 1, 1), False),
    ("{}, the mayor of Leeds", "John Smith", date(2026, 1, 1), False),
    ("{}, the mayor of Leeds", "Mary Jones", date(2026, 1, 1), True),
    ("{}, the mayor of Boston", "Mary Jones", date(2026, 1, 1), False),
]


@pytest.mark.parametrize(("role", "person", "day", "conflict"), ROLES)
def test_roles_are_held_against_the_list(role: str, person: str, day: date | None, conflict: bool) -> None:
    text = f"The bridge was opened on Monday by {role.format(person)}."
    report = told({"a": text}, OFFICES, published={"a": day} if day else None)
    assert ("contradiction" in {verdict for verdict, _ in found(report, "role")}) == conflict
    for finding in report.findings:
        assert replayed(report, finding) == finding.verdict


def test_a_date_in_the_clause_puts_a_role_into_its_time() -> None:
    text = "The bridge was opened in 2022 by Jane Doe, the mayor of Leeds."
    assert found(told({"a": text}, OFFICES, published={"a": date(2026, 1, 1)}), "role") == []


def test_a_draft_without_a_date_speaks_of_today() -> None:
    draft, source = Article.from_text(OPENED.format("Jane Doe"), name="d"), Article.from_text("It rained.", name="s")
    report = check(draft, [source], settings=OFFICES, today=date(2026, 1, 1))
    finding = of(report, "role")
    assert finding.why == (
        "Jane Doe is called mayor on 2026-01-01, and the house list has Jane Doe as mayor of Leeds from 2021-01-01 "
        "until 2025-01-01"
    )
    assert "contradicted" in {sentence.verdict for sentence in report.sentences}
    assert found(check(draft, [source], settings=OFFICES, today=date(2024, 1, 1)), "role") == []
    assert found(check(draft, [source], settings=OFFICES), "role") == []


def test_offices_that_somebody_held_in_turn_are_no_conflict() -> None:
    texts = {
        "a": "Jane Doe, the mayor of Leeds, said the bridge was open.",
        "b": "Jane Doe, the governor, said the bridge was open.",
    }
    days = {"a": date(2024, 5, 1), "b": date(2026, 5, 1)}
    assert of(told(texts, published=days), "role").verdict == "contradiction"
    governor = Tenure(person="Jane Doe", role="governor", since=date(2025, 1, 2))
    report = told(texts, Settings(roles=(DOE, governor)), published=days)
    finding = of(report, "role")
    assert (finding.verdict, finding.severity) == ("compatible", "note")
    assert finding.why == "the house list has each of them in office on the day of its article"
    assert replayed(report, finding) == "compatible"
    assert of(told(texts, Settings(roles=(DOE,)), published=days), "role").verdict == "contradiction"
