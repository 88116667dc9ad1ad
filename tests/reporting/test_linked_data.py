"""JSON-LD: the types and properties are schema.org's, and nothing is said about the truth of a claim."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from factcheck.model.event import Event, Mention
from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.linked_data import jsonld_text
from tests.reporting.conftest import HOSTILE_NAME, SCHEMAS
from tests.reporting.desk import THIRD, Desk, claims

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


def test_hostile_text_is_a_string(validators: dict[str, Draft202012Validator], hostile: Told) -> None:
    report, texts = hostile
    text = jsonld_text(report, texts, View(files={name: Path(name) for name in texts}))
    assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
    article = json.loads(text)["@graph"][0]
    validators["NewsArticle"].validate(article)
    assert article["name"] == HOSTILE_NAME
