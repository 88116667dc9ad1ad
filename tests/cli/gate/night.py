"""Two articles that contradict each other, and what is done with them: the commands, their reports."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from factcheck.reporting.as_json import schema_json
from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]
BLAST = "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed {} people.\n"
LEDGER = "night/factcheck-decisions.jsonl"


def report(call: Call, *args: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(call(*(args or ("compare", "night")), "--format", "json").out)
    Draft202012Validator(json.loads(schema_json())).validate(told)
    return told


def toll(told: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(f for f in told["findings"] if f["verdict"] == "contradiction")
    return found


def decide(call: Call, *args: str) -> Outcome:
    return call("decide", "f1", "night", "--who", "Zoe", *args)


def rename(old: str, new: str) -> None:
    Path("night", old).rename(Path("night", new))


def reviews(call: Call) -> dict[str, tuple[int, str, str]]:
    """The ClaimReviews in the JSON-LD of a comparison: what was reviewed, its rating, who reviewed it."""
    graph = json.loads(call("compare", "night", "--format", "jsonld").out)["@graph"]
    claims = {node["@id"]: node for node in graph if node["@type"] == "Claim"}
    told = {}
    for node in graph:
        if node["@type"] == "ClaimReview":
            rating = (
                node["reviewRating"]["ratingValue"],
                node["reviewRating"]["alternateName"],
                node["author"]["name"],
            )
            told[claims[node["itemReviewed"]["@id"]]["name"]] = rating
    return told


def check(call: Call, comment: str, *args: str) -> Outcome:
    Path("draft.txt").write_text(f"Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 19 people. {comment}\n")
    return call("check", "draft.txt", "--against", "night/a.txt", *args)
