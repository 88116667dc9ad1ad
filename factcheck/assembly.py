"""What the stages found → the report, or the inspection of one article: ids by position, names to ids, counts."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.model.analysis import Analysis
from factcheck.model.claim import Claim
from factcheck.model.event import Aligned, Event
from factcheck.model.evidence import Evidence
from factcheck.model.finding import Assumption, Finding
from factcheck.model.inspection import (
    LAYERS,
    Attributed,
    EventMention,
    InspectedArticle,
    InspectedClaim,
    Inspection,
    Layer,
    Layers,
)
from factcheck.model.origin import SharedText
from factcheck.model.report import (
    ArticleEntry,
    CheckedSentence,
    Command,
    Failure,
    HouseSpelling,
    Report,
    Summary,
    Tool,
    sentence_verdict,
)
from factcheck.settings.publishers import Printed


@dataclass(frozen=True)
class Results:
    """What there is to report.

    `incidents` are the events of several articles that are one happening; `aligned` says how sure that is, by the first
    event of each that several tell of.
    """

    command: Command
    draft: str | None
    analyses: Sequence[Analysis]
    claims: Sequence[Claim]
    incidents: Sequence[Sequence[Event]]
    findings: Sequence[Finding]
    assumptions: Sequence[Assumption]
    origins: Mapping[str, str]
    shared: Sequence[SharedText]
    unread: tuple[Failure, ...]
    printed: Mapping[str, Printed] = field(default_factory=dict)
    spellings: Sequence[HouseSpelling] = ()
    aligned: Mapping[str, Aligned] = field(default_factory=dict)


def numbered(findings: Sequence[Finding]) -> list[Finding]:
    """Findings with their ids, in the order given; of two with one fingerprint the later is told apart by a count."""
    seen: Counter[str] = Counter()
    found = []
    for number, finding in enumerate(findings, start=1):
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        mark = finding.fingerprint if again == 1 else f"{finding.fingerprint}-{again}"
        found.append(finding.model_copy(update={"id": f"f{number}", "fingerprint": mark}))
    return found


def _title(analysis: Analysis) -> str | None:
    headline = next((b for b in analysis.blocks if b.role == "headline"), None)
    if analysis.article.title is not None or headline is None:
        return analysis.article.title
    return analysis.article.text[headline.start : headline.end]


def _entries(results: Results, ids: Mapping[str, str]) -> tuple[ArticleEntry, ...]:
    return tuple(
        ArticleEntry(
            id=ids[a.article.name],
            path=a.article.name,
            role="draft" if a.article.name == results.draft else "source",
            title=_title(a),
            published=a.article.published,
            origin=results.origins[a.article.name],
            set_aside=a.set_aside,
            author=a.article.author,
            publisher=a.article.publisher,
            locations=a.article.locations,
            owner=by.owner if (by := results.printed.get(a.article.name)) is not None else None,
            trusted=by is not None and by.trusted,
        )
        for a in results.analyses
    )


def _within(events: Sequence[Event], own: str, ids: Mapping[str, str], home: Mapping[str, str]) -> dict[str, object]:
    """What articles say of an incident's part, rank and participants; whom several name alike is told once."""
    relations = []
    for relation in (r for e in events for r in e.relations):
        whole = home.get(relation.of or "")
        update = {"article": ids[relation.article], "of": whole if whole != own else None}
        relations.append(relation.model_copy(update=update))
    ordinals = tuple(o.model_copy(update={"article": ids[o.article]}) for e in events for o in e.ordinals)
    parties = {
        (p.part, p.text.casefold()): p.model_copy(update={"article": ids[p.article]})
        for e in reversed(events)
        for p in reversed(e.participants)
    }
    return {"relations": tuple(relations), "ordinals": ordinals, "participants": tuple(reversed(parties.values()))}


def _incident(results: Results, number: int, ids: Mapping[str, str], home: Mapping[str, str]) -> Event:
    """An incident as the report's event, told as that article does which calls it what most of them call it.

    Of these one whose main event it is and that dates it best.
    """
    events = results.incidents[number - 1]
    called = Counter(e.type for e in events)

    def telling(event: Event) -> tuple[int, bool, bool]:
        return called[event.type], event.standing == "main", event.time is not None and "X" not in event.time

    told = max(events, key=telling)
    mentions = tuple(m.model_copy(update={"article": ids[m.article]}) for e in events for m in e.mentions)
    own = f"e{number}"
    aligned = results.aligned.get(events[0].id)
    return told.model_copy(
        update={"id": own, "mentions": mentions, "aligned": aligned, **_within(events, own, ids, home)}
    )


def _evidence(evidence: Evidence | None, ids: Mapping[str, str]) -> Evidence | None:
    """Evidence with the articles' ids for their names."""
    if evidence is None or not evidence.alignment:
        return evidence
    named = (a.model_copy(update={"articles": tuple(ids[name] for name in a.articles)}) for a in evidence.alignment)
    return evidence.model_copy(update={"alignment": tuple(named)})


def _findings(results: Results, ids: Mapping[str, str]) -> tuple[Finding, ...]:
    cleared = {finding: a.id for a in reversed(results.assumptions) for finding in a.clears}
    return tuple(
        f.model_copy(
            update={
                "assumption": cleared.get(f.id),
                "sides": tuple(s.model_copy(update={"article": ids[s.article]}) for s in f.sides),
                "evidence": _evidence(f.evidence, ids),
            }
        )
        for f in results.findings
    )


def _shared(pair: SharedText, ids: Mapping[str, str]) -> SharedText:
    one, other = pair.articles
    return pair.model_copy(update={"articles": (ids[one], ids[other])})


def _sentences(results: Results) -> Iterator[CheckedSentence]:
    """The draft's sentences, each with the findings whose words stand in it; both in the order of the text."""
    draft = next((a for a in results.analyses if a.article.name == results.draft), None)
    if draft is None:
        return
    told: list[list[Finding]] = [[] for _ in draft.sentences]
    ends = [sentence.end for sentence in draft.sentences]
    for finding in results.findings:
        held: set[int] = set()
        for side in finding.sides:
            if side.article == results.draft:
                # a quotation may go on over several sentences
                first, behind = bisect_right(ends, side.focus.start), bisect_left(ends, side.focus.end)
                held.update(range(first, min(behind + 1, len(ends))))
        for place in sorted(held):
            told[place].append(finding)
    for sentence, found in zip(draft.sentences, told, strict=True):
        yield CheckedSentence(
            start=sentence.start,
            end=sentence.end,
            verdict=sentence_verdict(finding.verdict for finding in found),
            findings=tuple(f.id for f in found),
        )


def assemble(results: Results, tool: Tool) -> Report:
    """The report of these results. The analyses stand in canonical order, the findings in reading order."""
    ids = {a.article.name: f"a{n}" for n, a in enumerate(results.analyses, start=1)}
    home = {e.id: f"e{n}" for n, events in enumerate(results.incidents, start=1) for e in events}
    claims = tuple(
        c.model_copy(update={"event": home.get(c.event or ""), "article": ids[c.article]}) for c in results.claims
    )
    return Report(
        tool=tool,
        command=results.command,
        articles=_entries(results, ids),
        events=tuple(_incident(results, n, ids, home) for n in range(1, len(results.incidents) + 1)),
        claims=claims,
        findings=_findings(results, ids),
        assumptions=tuple(results.assumptions),
        sentences=tuple(_sentences(results)),
        summary=Summary(
            articles=len(ids),
            origins=len(set(results.origins.values())),
            claims=len(claims),
            findings=dict(Counter(f.verdict for f in results.findings)),
        ),
        unread=results.unread,
        shared=tuple(_shared(pair, ids) for pair in results.shared),
        spellings=tuple(s.model_copy(update={"article": ids[s.article]}) for s in results.spellings),
        waivers=next((a.waivers for a in results.analyses if a.article.name == results.draft), ()),
    )


def _mentions(analysis: Analysis, ids: Mapping[str, str]) -> Iterator[EventMention]:
    for event in analysis.events:
        for mention in event.mentions:
            yield EventMention(
                start=mention.start,
                end=mention.end,
                text=analysis.article.text[mention.start : mention.end],
                event=ids[event.id],
                type=event.type,
                label=event.label,
                standing=event.standing,
                time=event.time,
                place=event.place,
            )


def _renamed(event: Event, ids: Mapping[str, str]) -> Event:
    """An event as it is shown, under its id in the inspection."""
    relations = tuple(r.model_copy(update={"of": ids.get(r.of or "")}) for r in event.relations)
    return Event.model_validate(event.model_dump() | {"id": ids[event.id], "relations": relations})


def _claim(claim: Claim, ids: Mapping[str, str]) -> InspectedClaim:
    told = {name: getattr(claim, name) for name in Claim.model_fields if name != "event"}
    return InspectedClaim(**told, event=ids.get(claim.event or ""), text=claim.quote)


def inspection(analysis: Analysis, tool: Tool, layers: Collection[Layer] = ()) -> Inspection:
    """What the stages saw in one article, in these layers; in all of them where none is named."""
    text, wanted = analysis.article.text, set(layers or LAYERS)
    ids = {event.id: f"e{number}" for number, event in enumerate(analysis.events, start=1)}
    every = Layers(
        sentences=analysis.sentences,
        quotations=analysis.quotations,
        attribution=tuple(
            Attributed(start=a.start, end=a.end, speaker=a.speaker, cue=a.cue, cue_text=a.cue_text,
                       text=text[a.start : a.end])
            for a in analysis.attributions
        ),
        times=analysis.times,
        quantities=analysis.quantities,
        places=tuple(p.model_copy(update={"event": ids.get(p.event or "")}) for p in analysis.places),
        people=analysis.people,
        events=tuple(sorted(_mentions(analysis, ids), key=lambda m: (m.start, m.end))),
        claims=tuple(_claim(claim, ids) for claim in analysis.claims),
    )  # fmt: skip
    return Inspection(
        tool=tool,
        article=InspectedArticle(
            name=analysis.article.name, title=_title(analysis), published=analysis.article.published
        ),
        blocks=analysis.blocks,
        layers=every.model_copy(update={layer: None for layer in LAYERS if layer not in wanted}),
        events=tuple(_renamed(event, ids) for event in analysis.events) if "events" in wanted else (),
    )
