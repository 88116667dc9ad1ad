"""The baseline: the findings that were there before, so that only new ones count."""

import hashlib
import json
from pathlib import Path

from pydantic import ValidationError

from factcheck.errors import UnreadableInput
from factcheck.model.decision import DecidedSide, Known
from factcheck.model.finding import Finding
from factcheck.model.report import Report

NAME = "factcheck-baseline.json"
"""How the file is called that `factcheck baseline write` makes."""
SCHEMA = "factcheck-baseline"
OPEN = frozenset({"contradiction", "update", "single-source", "undecided"})
"""The verdicts that ask for something; what is cleared or agreed needs no decision."""
_LARGEST = 64 * 1024 * 1024  # bytes


def sides_of(finding: Finding, names: dict[str, str]) -> tuple[DecidedSide, ...]:
    """A finding's sides as decisions know them: each article's values once, in order.

    Args:
        finding: one of a report's.
        names: article id → name.
    """
    told = dict.fromkeys((names[side.article], side.value) for side in finding.sides)
    return tuple(DecidedSide(article=article, value=value) for article, value in told)


def words_of(finding: Finding, names: dict[str, str]) -> tuple[str, ...]:
    """Sixteen hex digits for each of `sides_of`, over the clauses that say it; white space does not matter."""
    clauses: dict[tuple[str, str], set[str]] = {}
    for side in finding.sides:
        clauses.setdefault((names[side.article], side.value), set()).add(" ".join(side.quote.split()))
    return tuple(hashlib.sha256(repr(sorted(told)).encode()).hexdigest()[:16] for told in clauses.values())


def question_of(report: Report) -> dict[str, str]:
    """What the claims of a report answer, by their ids."""
    return {claim.id: claim.attribute for claim in report.claims}


def baseline_text(report: Report) -> str:
    """The baseline that a report makes: all that is open in it and not settled, ordered so that diffs stay small."""
    names, about = {entry.id: entry.path for entry in report.articles}, question_of(report)
    known = [
        Known(
            fingerprint=finding.fingerprint,
            rule=finding.rule,
            kind=finding.kind,
            verdict=finding.verdict,
            message=finding.message,
            about=about.get(finding.sides[0].claim, "") if finding.sides else "",
            sides=sides_of(finding, names),
            words=words_of(finding, names),
        )
        for finding in report.findings
        if finding.verdict in OPEN and not finding.settled
    ]
    known.sort(key=lambda entry: (entry.rule, entry.fingerprint))
    told = {"schema": SCHEMA, "version": 1, "findings": [entry.model_dump(mode="json") for entry in known]}
    return json.dumps(told, indent=1) + "\n"


def read_baseline(path: Path) -> tuple[Known, ...]:
    """The findings of a baseline.

    Raises:
        UnreadableInput: it cannot be read, or is no baseline of a version that is known.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        step = "make it with `factcheck baseline write`, or name another"
        raise UnreadableInput(str(path), f"cannot be read ({error.strerror})", step) from error
    step = "make it anew with `factcheck baseline write`"
    try:
        told = json.loads(data) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(str(path), "is no baseline", step) from error
    if not isinstance(told, dict) or (told.get("schema"), told.get("version")) != (SCHEMA, 1):
        raise UnreadableInput(str(path), "is no baseline that this version knows", step)
    entries = told.get("findings")
    try:
        if not isinstance(entries, list):
            raise UnreadableInput(str(path), "is a baseline without findings", step)
        return tuple(
            Known.model_validate({k: v for k, v in entry.items() if k in Known.model_fields}) for entry in entries
        )
    except (ValidationError, AttributeError) as error:
        raise UnreadableInput(str(path), "is a broken baseline", step) from error
