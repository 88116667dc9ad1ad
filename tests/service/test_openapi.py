"""The description holds: it is valid, and the service does what it says, whatever it is sent."""

import json
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode

from factcheck.model.report import Report
from factcheck.reporting.as_json import schema_json
from factcheck.service.limits import Limits
from factcheck.service.openapi import document

pytestmark = pytest.mark.xdist_group("processes")  # which start once, and not on each core


def test_the_description_is_valid_openapi() -> None:
    OpenAPIV31SpecValidator(document(Limits())).validate()


def test_the_service_describes_itself(client: httpx.Client) -> None:
    told = client.get("/openapi.json").json()
    OpenAPIV31SpecValidator(told).validate()
    assert set(told["paths"]) == {"/v1/check", "/v1/compare", "/v1/health"}
    assert told["components"]["schemas"]["CheckRequest"]["properties"]["sources"]["maxItems"] == 5


def test_the_report_is_that_of_the_schema_command() -> None:
    schemas = document(Limits())["components"]["schemas"]
    own = json.loads(schema_json(Report))
    assert schemas["Report"]["properties"].keys() == own["properties"].keys()
    assert schemas.keys() >= own["$defs"].keys()


def _told_apart(articles: list[Any]) -> list[Any]:
    """Articles with a name each, which a schema cannot ask for."""
    return [{**a, "name": f"{a['name'][:280]} {n}"} for n, a in enumerate(articles)]


def _named(body: Any) -> Any:  # noqa: ANN401 - whatever schemathesis makes up
    if "draft" in body:
        draft, *sources = _told_apart([body["draft"], *body["sources"]])
        return {**body, "draft": draft, "sources": sources}
    return {**body, "articles": _told_apart(body["articles"])}


@pytest.fixture(scope="session")
def described(address: str) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


@pytest.mark.parametrize(
    ("method", "path", "mode"),
    [
        ("POST", "/v1/check", GenerationMode.POSITIVE),
        ("POST", "/v1/check", GenerationMode.NEGATIVE),
        ("POST", "/v1/compare", GenerationMode.POSITIVE),
        ("POST", "/v1/compare", GenerationMode.NEGATIVE),
        ("GET", "/v1/health", GenerationMode.POSITIVE),
    ],
)
def test_it_does_what_it_describes(
    described: schemathesis.BaseSchema, method: str, path: str, mode: GenerationMode
) -> None:
    """Status, media type and body are among those described; what it allows is taken, what it does not is refused."""
    operation = described[path][method]

    @settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def does(case: schemathesis.Case[Any]) -> None:
        if method == "POST" and mode is GenerationMode.POSITIVE:
            case.body = _named(case.body)
        case.call_and_validate()

    does()
