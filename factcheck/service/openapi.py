"""The service described as OpenAPI 3.1, from the models that it reads and writes."""

from http import HTTPStatus
from typing import Any

from pydantic.json_schema import models_json_schema

from factcheck import __version__
from factcheck.model.report import Report
from factcheck.reporting.as_json import opened
from factcheck.service.limits import Limits
from factcheck.service.messages import CheckRequest, CompareRequest, Health, Problem
from factcheck.service.problems import MEDIA_TYPE

_REF = "#/components/schemas/{model}"


def _schemas(limits: Limits) -> dict[str, Any]:
    """Every model by its name: those of requests closed, those of answers open to later fields."""
    _, asked = models_json_schema([(CheckRequest, "validation"), (CompareRequest, "validation")], ref_template=_REF)
    _, told = models_json_schema(
        [(Report, "serialization"), (Problem, "serialization"), (Health, "serialization")], ref_template=_REF
    )
    asked["$defs"]["CheckRequest"]["properties"]["sources"]["maxItems"] = limits.articles - 1
    asked["$defs"]["CompareRequest"]["properties"]["articles"]["maxItems"] = limits.articles
    return {**opened(told)["$defs"], **asked["$defs"]}


def _content(model: str, media_type: str = "application/json") -> dict[str, Any]:
    return {media_type: {"schema": {"$ref": _REF.format(model=model)}}}


def _problems(limits: Limits) -> dict[HTTPStatus, str]:
    return {
        HTTPStatus.BAD_REQUEST: "The body is no JSON.",
        HTTPStatus.REQUEST_TIMEOUT: f"The body took more than {limits.seconds:g} seconds to come.",
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE: f"The body has more than {limits.body} bytes.",
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "The body is not sent as application/json.",
        HTTPStatus.UNPROCESSABLE_ENTITY: "The body is JSON, but not what is asked for, or two articles share a name.",
        HTTPStatus.INTERNAL_SERVER_ERROR: "A mistake in factcheck itself.",
        HTTPStatus.SERVICE_UNAVAILABLE: "Too many requests at once; Retry-After says when to try again.",
        HTTPStatus.GATEWAY_TIMEOUT: f"It took more than {limits.seconds:g} seconds, and was stopped.",
    }


def _responses(told: tuple[str, str], problems: dict[HTTPStatus, str]) -> dict[str, Any]:
    description, model = told
    misdirected = {HTTPStatus.MISDIRECTED_REQUEST: "The Host header names another host."}
    return {
        "200": {"description": description, "content": _content(model)},
        **{
            str(status.value): {"description": problem, "content": _content("Problem", MEDIA_TYPE)}
            for status, problem in {**problems, **misdirected}.items()
        },
    }


def _posted(name: str, summary: str, model: str, limits: Limits) -> dict[str, Any]:
    return {
        "post": {
            "operationId": name,
            "summary": summary,
            "requestBody": {"required": True, "content": _content(model)},
            "responses": _responses(("The report, as `factcheck schema` has it.", "Report"), _problems(limits)),
        }
    }


def document(limits: Limits) -> dict[str, Any]:
    """The OpenAPI document of a service with these limits."""
    health = {
        "operationId": "health",
        "summary": "Whether requests are answered.",
        "responses": _responses(("They are.", "Health"), {}),
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "factcheck",
            "version": __version__,
            "summary": "Reconciles news articles: what contradicts what, and what only one source says.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": {
            "/v1/check": _posted("check", "A draft against its sources, sentence by sentence.", "CheckRequest", limits),
            "/v1/compare": _posted("compare", "What contradicts what in several articles.", "CompareRequest", limits),
            "/v1/health": {"get": health},
        },
        "components": {"schemas": _schemas(limits)},
    }
