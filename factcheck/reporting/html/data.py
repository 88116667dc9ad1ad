"""The report as the page's script reads it: one JSON object, every text once, every repeated string once."""

from collections.abc import Mapping
from typing import Any

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Side
from factcheck.model.origin import SharedText
from factcheck.model.report import ArticleEntry, Report
from factcheck.reporting.html.embedded import EmbeddedText, StandIns
from factcheck.reporting.html.quoted import QuotedText
from factcheck.reporting.html.standing import notices, shown, standing
from factcheck.reporting.labels import value_label
from factcheck.reporting.ladder import Cell, ladder
from factcheck.reporting.passages import Texts
from factcheck.reporting.sides import camps, spread, supposition
from factcheck.reporting.visible import clip, one_line
from factcheck.reporting.wording import safest

Data = dict[str, Any]  # JSON

_LABEL = 80
FIELDS = (
    "id", "fp", "kind", "rule", "verdict", "severity", "sure", "origins", "camps", "values", "why", "ask", "whom",
    "message", "safe", "alternatives", "standing",
)  # fmt: skip
"""What a packed finding has, in its order: names in every one of thousands would outweigh what they name."""


def page_data(report: Report, texts: Mapping[str, str]) -> Data:
    """What the page shows, as `page/data.js` reads it.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text; of an article that is missing only its quoted words are shown.
    """
    return _Packing(report, texts).packed()


class _Strings:
    """The page's strings, each once: a report says the same of many findings."""

    def __init__(self) -> None:
        self._index: dict[str, int] = {"": 0}

    def __call__(self, text: str | None) -> int:
        return self._index.setdefault(one_line(text or ""), len(self._index))

    @property
    def table(self) -> list[str]:
        return list(self._index)


class _Packing:
    """One report on its way into the page."""

    def __init__(self, report: Report, texts: Mapping[str, str]) -> None:
        self._strings, self._stand_ins = _Strings(), StandIns()
        self._texts = Texts(report.articles, texts)
        self._notices = notices(report, self._texts)
        report = self._report = shown(report)
        self._quoted = {entry.id: QuotedText(report, entry) for entry in report.articles if entry.path not in texts}
        self._shown = {
            entry.id: EmbeddedText(
                self._quoted[entry.id].text if entry.id in self._quoted else texts[entry.path], self._stand_ins
            )
            for entry in report.articles
        }
        self._number = {entry.id: place for place, entry in enumerate(report.articles)}
        ordered = sorted(report.claims, key=lambda claim: self._number[claim.article])  # stable: text order stays
        self._claims = {claim.id: claim for claim in ordered}
        self._place = {claim.id: place for place, claim in enumerate(ordered)}
        self._events = {event.id: place for place, event in enumerate(report.events)}

    def packed(self) -> Data:
        """The whole of it."""
        report = self._report
        findings = [self._finding(finding) for finding in report.findings]
        articles = [self._article(entry) for entry in report.articles]
        data: Data = {
            "command": report.command,
            "articles": articles,
            "fields": FIELDS,
            "findings": findings,
            "assumptions": [
                {
                    "id": assumption.id,
                    "text": one_line(supposition(assumption)),
                    "clears": list(assumption.clears),
                    "accepted": assumption.accepted,
                }
                for assumption in report.assumptions
            ],
            "notices": self._notices,
            "sentences": [
                [
                    *self._sentence(self._draft(), s.start, s.end),
                    "settled" if s.settled else s.verdict,
                    list(s.findings),
                ]
                for s in report.sentences
            ],
        }
        data |= self._ladder()
        data["shared"] = [self._shared(pair) for pair in report.shared]
        return {**data, "strings": self._strings.table, "standins": self._stand_ins.table}

    def _draft(self) -> str:
        return next(entry.id for entry in self._report.articles if entry.role == "draft")

    def _span(self, article: str, start: int, end: int) -> tuple[int, int]:
        if article in self._quoted:
            start, end = self._quoted[article].at(start), self._quoted[article].at(end)
        return self._shown[article].span(start, end)

    def _sentence(self, article: str, start: int, end: int) -> tuple[int, int]:
        """As a span; of an article that is not at hand what is quoted of the sentence."""
        if article in self._quoted:
            return self._shown[article].span(*self._quoted[article].within(start, end))
        return self._span(article, start, end)

    def _article(self, entry: ArticleEntry) -> Data:
        claims = [claim for claim in self._claims.values() if claim.article == entry.id]
        return {
            "id": entry.id,
            "name": one_line(entry.path),
            "title": one_line(entry.title or ""),
            "published": entry.published.isoformat() if entry.published else "",
            "origin": entry.origin,
            "role": entry.role,
            "partial": entry.id in self._quoted,
            "text": self._shown[entry.id].text,
            "aside": [
                [*self._span(entry.id, aside.start, aside.end), self._strings(aside.reason)]
                for aside in entry.set_aside
                if entry.id not in self._quoted
            ],
            "claims": [self._claim(claim) for claim in claims],
        }

    def _claim(self, claim: Claim) -> list[int]:
        """Place of its deciding words, kind, value, event (from 1), speaker, certainty; zeros at the end left out."""
        certainty = claim.certainty if claim.certainty != "asserted" else ""
        packed = [
            *self._span(claim.article, claim.focus.start, claim.focus.end),
            self._strings(claim.kind),
            self._strings(clip(value_label(claim.value), _LABEL)),
            self._events[claim.event] + 1 if claim.event in self._events else 0,
            self._strings(claim.speaker),
            self._strings(certainty),
        ]
        while packed and not packed[-1]:
            packed.pop()
        return packed

    def _finding(self, finding: Finding) -> list[Any]:
        """The finding's fields in the order of `FIELDS`; empty ones at the end left out."""
        sides = camps(finding.sides)
        told = finding.verdict not in {"single-source", "agreement"}  # these are their words; a message adds nothing
        considered = finding.alternatives if finding.verdict in {"contradiction", "update", "undecided"} else ()
        packed: list[Any] = [
            finding.id,
            finding.fingerprint,
            self._strings(finding.kind),
            self._strings(finding.rule),
            self._strings(finding.verdict),
            self._strings(finding.severity),
            round(finding.confidence * 100),
            finding.origins,
            [[self._side(side) for side in spread(camp)] for camp in sides],
            [self._strings(camp[0].value) for camp in sides],
            self._strings(finding.why),
            self._strings(finding.question),
            self._strings(finding.whom),
            self._strings(finding.message) if told else 0,
            [[self._number[side.article], self._strings(side.value)] for side in safest(finding, self._claims)],
            [[self._strings(other.verdict), self._strings(other.why)] for other in considered],
            self._standing(finding),
        ]
        while packed[-1] in (0, []):
            packed.pop()
        return packed

    def _standing(self, finding: Finding) -> list[int]:
        told = standing(finding)
        return [self._strings(told[0]), self._strings(told[1]), int(told[2])] if told is not None else []

    def _ladder(self) -> Data:
        rows, ranks = ladder(self._report)
        return {
            "ladder": [
                {
                    "label": self._strings(row.label),
                    "time": row.event.time or "",
                    "news": row.news,
                    "yearless": row.yearless,
                    "minor": row.minor,
                    **({"note": self._strings(row.note)} if row.note else {}),
                    "cells": [
                        [self._number[article], *self._cell(article, cell)] for article, cell in row.cells.items()
                    ],
                }
                for row in rows
            ],
            "ranks": [
                {
                    "claim": self._place[rank.claim.id],
                    "listed": [one_line(words) for words in rank.listed],
                    "total": rank.total,
                    "outcome": rank.outcome,
                    "earlier": [one_line(event.label) for event in rank.earlier],
                }
                for rank in ranks
            ],
        }

    def _cell(self, article: str, cell: Cell) -> tuple[list[int], int]:
        """Its claims, and where it is mentioned if it has none."""
        mention = self._span(article, cell.mention.start, cell.mention.end)[0] if cell.mention else 0
        return [self._place[claim.id] for claim in cell.claims], mention

    def _shared(self, pair: SharedText) -> list[Any]:
        one, other = pair.articles
        runs = [
            [*self._span(one, run.one.start, run.one.end), *self._span(other, run.other.start, run.other.end)]
            for run in pair.runs
            if one not in self._quoted and other not in self._quoted
        ]
        return [self._number[one], self._number[other], round(pair.share * 100), pair.one_origin, runs]

    def _side(self, side: Side) -> list[int]:
        """Article, deciding words (start, length), how much of their sentence stands around them, claim (from 1)."""
        sentence = self._texts.sentence(side)
        start, length = self._span(side.article, side.focus.start, side.focus.end)
        first, whole = self._span(side.article, sentence.start, sentence.end)
        claim = self._place.get(side.claim, -1) + 1
        return [self._number[side.article], start, length, start - first, first + whole - start - length, claim]
