"""The format `jsonld`: every claim as a schema.org `Claim`, in JSON-LD.

A `ClaimReview` says whether a claim is true. The tool compares and does not know, so it writes none.
"""

import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.report import ArticleEntry, Report
from factcheck.reporting.alerts import file_of
from factcheck.reporting.as_json import dumped
from factcheck.reporting.formats import View

CONTEXT = "https://schema.org"
# A TIMEX3 value that ISO 8601 knows, too: a day, a month, a year. "XXXX-11-14TNI" is none.
_CALENDAR = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def jsonld_text(report: Report, _texts: Mapping[str, str], view: View) -> str:
    """A graph of the articles, the events that claims tell of, and the claims, each with its article."""
    uris = {entry.id: quote(os.fsencode(file_of(entry.path, view.files)), safe="/") for entry in report.articles}
    told = {claim.event for claim in report.claims}
    graph = [_article(entry, uris[entry.id]) for entry in report.articles]
    graph += [_event(event) for event in report.events if event.id in told]
    graph += [_claim(claim, uris[claim.article]) for claim in report.claims]
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
    told = {
        "@type": "Event",
        "@id": f"#{event.id}",
        "name": event.label,
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
