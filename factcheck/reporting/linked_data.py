"""The format `jsonld`: every claim as a schema.org `Claim`, in JSON-LD.

A `ClaimReview` says whether a claim is true. The tool compares and does not know: it writes one only of a claim that
an editor has called right or wrong, under that editor's name.
"""

import os
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from factcheck.model.claim import Claim
from factcheck.model.decision import ClaimVerdict, Rating, Standing
from factcheck.model.event import Event
from factcheck.model.report import ArticleEntry, Report
from factcheck.reporting.alerts import file_of
from factcheck.reporting.as_json import dumped
from factcheck.reporting.formats import View

CONTEXT = "https://schema.org"
_RATINGS: Mapping[Rating, tuple[int, str]] = {"right": (5, "True"), "wrong": (1, "False")}
# A TIMEX3 value that ISO 8601 knows, too: a day, a month, a year. "XXXX-11-14TNI" is none.
_CALENDAR = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def jsonld_text(report: Report, _texts: Mapping[str, str], view: View) -> str:
    """A graph of the articles, the events that claims tell of, the claims, each with its article, and the verdicts."""
    uris = {entry.id: quote(os.fsencode(file_of(entry.path, view.files)), safe="/") for entry in report.articles}
    told = {claim.event for claim in report.claims}
    told |= {r.of for event in report.events if event.id in told for r in event.relations if r.kin == "part"}
    graph = [_article(entry, uris[entry.id]) for entry in report.articles]
    graph += [_event(event) for event in report.events if event.id in told]
    graph += [_claim(claim, uris[claim.article]) for claim in report.claims]
    graph += _reviews(report)
    return dumped({"@context": CONTEXT, "@graph": graph})


def _article(entry: ArticleEntry, uri: str) -> dict[str, Any]:
    told = {
        "@type": "NewsArticle",
        "@id": uri,
        "name": entry.path,
        "headline": entry.title,
        "datePublished": entry.published.isoformat() if entry.published else None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _event(event: Event) -> dict[str, Any]:
    whole = next((relation.of for relation in event.relations if relation.kin == "part"), None)
    told = {
        "@type": "Event",
        "@id": f"#{event.id}",
        "name": event.label,
        "superEvent": {"@id": f"#{whole}"} if whole is not None else None,
        "startDate": event.time if event.time and _CALENDAR.fullmatch(event.time) else None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _claim(claim: Claim, uri: str) -> dict[str, Any]:
    """The claim in its article's words. Its address counts characters of a plain text, as RFC 5147 does."""
    told = {
        "@type": "Claim",
        "@id": f"#{claim.id}",
        "text": claim.quote,
        "name": claim.value.text,
        "genre": claim.kind,
        "url": f"{uri}#char={claim.start},{claim.end}",
        "appearance": {"@id": uri},
        "author": {"name": claim.speaker} if claim.speaker else None,  # a person or an organisation: nobody says
        "about": {"@id": f"#{claim.event}"} if claim.event else None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _reviews(report: Report) -> Iterator[dict[str, Any]]:
    """A review for each claim that an editor has called right or wrong; of several on one claim the latest."""
    names = {entry.id: entry.path for entry in report.articles}
    latest: dict[str, tuple[Standing, ClaimVerdict]] = {}
    for finding in report.findings:
        standing = finding.decision
        if standing is None or standing.when is None:
            continue
        told = {(verdict.article, verdict.value): verdict for verdict in standing.verdicts}
        for side in finding.sides:
            verdict, before = told.get((names[side.article], side.value)), latest.get(side.claim)
            if verdict is None or (before is not None and before[0].when and before[0].when >= standing.when):
                continue
            latest[side.claim] = standing, verdict
    for claim in report.claims:
        if claim.id in latest:
            yield _review(claim, *latest[claim.id])


def _review(claim: Claim, standing: Standing, verdict: ClaimVerdict) -> dict[str, Any]:
    value, word = _RATINGS[verdict.verdict]
    told = {
        "@type": "ClaimReview",
        "@id": f"#review-{claim.id}",
        "claimReviewed": claim.quote,
        "itemReviewed": {"@id": f"#{claim.id}"},
        "author": {"@type": "Person", "name": standing.who} if standing.who else None,
        "dateCreated": standing.when.isoformat() if standing.when else None,
        "expires": standing.until.isoformat() if standing.until else None,
        "reviewBody": standing.why,
        "reviewRating": {
            "@type": "Rating", "ratingValue": value, "bestRating": 5, "worstRating": 1, "alternateName": word,
        },
    }  # fmt: skip
    return {name: value for name, value in told.items() if value is not None}
