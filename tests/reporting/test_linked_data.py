"""JSON-LD: the types and properties are schema.org's; of a claim's truth it says what an editor has said."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from factcheck.model.decision import ClaimVerdict, Standing
from factcheck.model.event import Event, Mention
from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.linked_data import jsonld_text
from tests.reporting.conftest import HOSTILE_NAME, SCHEMAS
from tests.reporting.desk import THIRD, Desk, claims, depot

Told = tuple[Report, dict[str, str]]


@pytest.fixture(scope="session")
def validators() -> dict[str, Draft202012Validator]:
    """A validator for each type: a property that it does not have is an error, and so is a type that is not here."""
    schemas = json.loads((SCHEMAS / "schema-org.json").read_text(encoding="utf-8"))

    def nothing(uri: str) -> Resource[Any]:
        return Resource.from_contents(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": uri, "not": {}}
        )

    registry: Registry[Any] = Registry(retrieve=nothing)  # type: ignore[call-arg]  # attrs' alias of a private field
    registry = registry.with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    closed = {"properties": {"@id": {"type": "string"}}, "unevaluatedProperties": False}
    return {
        schema["title"]: Draft202012Validator({"$ref": schema["$id"], **closed}, registry=registry)
        for schema in schemas
    }


@pytest.fixture(scope="session")
def graph() -> list[dict[str, Any]]:
    """One article, a claim with a speaker and an event, one without."""
    report = Desk({"wire copy.txt": THIRD}).report()
    nth, hurt = claims()
    event = Event(
        id="e1", type="fire", label="fire in Marsk", time="2021", mentions=(Mention(article="a1", start=0, end=1),)
    )
    night = event.model_copy(update={"id": "e2", "time": "XXXX-06-12TNI"})
    told = (nth.model_copy(update={"event": "e1"}), hurt.model_copy(update={"event": "e2"}))
    entry = report.articles[0].model_copy(update={"title": "Fourth fire"})
    report = report.model_copy(update={"claims": told, "events": (event, night), "articles": (entry,)})
    data = json.loads(jsonld_text(report, {}, View(files={"wire copy.txt": Path("in/wire copy.txt")})))
    assert data["@context"] == "https://schema.org"
    found: list[dict[str, Any]] = data["@graph"]
    return found


def test_every_node_is_what_schema_org_says_it_is(
    validators: dict[str, Draft202012Validator], graph: list[dict[str, Any]]
) -> None:
    assert [node["@type"] for node in graph] == ["NewsArticle", "Event", "Event", "Claim", "Claim"]
    for node in graph:
        validators[node["@type"]].validate(node)
    strange = {**graph[-1], "truth": 1}
    assert not validators["Claim"].is_valid(strange)
    assert not validators["Claim"].is_valid({**graph[-1], "appearance": "an article"})


def test_a_claim_leads_to_its_words(graph: list[dict[str, Any]]) -> None:
    article, fire, night, claim, other = graph
    assert claim["appearance"] == {"@id": article["@id"]} == {"@id": "in/wire%20copy.txt"}
    address, _, span = claim["url"].partition("#char=")
    start, end = map(int, span.split(","))
    assert (address, THIRD[start:end]) == (article["@id"], claim["text"])
    assert claim["author"] == {"name": "the county fire brigade"}
    assert "author" not in other
    assert claim["about"] == {"@id": fire["@id"]}
    assert fire["startDate"] == "2021"
    assert "startDate" not in night  # a day of an unknown year is no date of ISO 8601


def test_no_review_is_made_up(graph: list[dict[str, Any]]) -> None:
    assert not [node for node in graph if "Review" in node["@type"] or "claimReviewed" in node]


def judged() -> Told:
    """A report whose first finding an editor has decided on: its first side is right."""
    report, texts = depot()
    told = claims()
    first, *rest = report.findings
    one, *others = first.sides
    first = first.model_copy(update={"sides": (one.model_copy(update={"claim": told[0].id}), *others)})
    names = {entry.id: entry.path for entry in report.articles}
    right = ClaimVerdict(article=names[first.sides[0].article], value=first.sides[0].value, verdict="right")
    standing = Standing(
        state="confirmed",
        who="Zoe",
        when=datetime(2026, 11, 20, 12, tzinfo=UTC),
        why="the brigade's log",
        until=date(2027, 1, 31),
        verdicts=(right,),
    )
    first = first.model_copy(update={"decision": standing})
    return report.model_copy(update={"findings": (first, *rest), "claims": told}), texts


def test_an_editors_verdict_is_a_review_that_schema_org_knows(validators: dict[str, Draft202012Validator]) -> None:
    report, texts = judged()
    graph = json.loads(jsonld_text(report, texts, View()))["@graph"]
    review, *more = [node for node in graph if node["@type"] == "ClaimReview"]
    assert more == [], "of the other sides nobody has said anything"
    validators["ClaimReview"].validate(review)
    validators["Rating"].validate(review["reviewRating"])
    validators["Person"].validate(review["author"])
    assert not validators["ClaimReview"].is_valid({**review, "verdict": "right"})
    assert not validators["ClaimReview"].is_valid({**review, "reviewRating": 5})
    assert review["itemReviewed"] == {"@id": f"#{report.claims[0].id}"}
    assert review["claimReviewed"] == report.claims[0].quote
    assert (review["dateCreated"], review["expires"]) == ("2026-11-20T12:00:00+00:00", "2027-01-31")
    assert review["reviewBody"] == "the brigade's log"
    assert review["@id"] not in {node["@id"] for node in graph if node is not review}


def test_of_two_verdicts_on_one_claim_the_latest_is_told() -> None:
    report, texts = judged()
    first = report.findings[0]
    assert first.decision is not None
    wrong = first.decision.verdicts[0].model_copy(update={"verdict": "wrong"})
    later = first.decision.model_copy(update={"when": datetime(2026, 11, 21, tzinfo=UTC), "verdicts": (wrong,)})
    again = first.model_copy(update={"id": "f99", "decision": later})
    for order in ((first, again), (again, first)):
        graph = json.loads(jsonld_text(report.model_copy(update={"findings": order}), texts, View()))["@graph"]
        (review,) = (node for node in graph if node["@type"] == "ClaimReview")
        assert review["reviewRating"]["alternateName"] == "False"


def test_hostile_text_is_a_string(validators: dict[str, Draft202012Validator], hostile: Told) -> None:
    report, texts = hostile
    text = jsonld_text(report, texts, View(files={name: Path(name) for name in texts}))
    assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
    article = json.loads(text)["@graph"][0]
    validators["NewsArticle"].validate(article)
    assert article["name"] == HOSTILE_NAME
