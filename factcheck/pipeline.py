"""The order of the stages: the one place that knows it.

ingest → segmentation → extraction → linking (each article by itself) → matching → judgement (all articles together)
→ the report.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from factcheck.assembly import Results, assemble, inspection
from factcheck.catalog import find_kind, load_kinds
from factcheck.extraction import actors, extract_claims
from factcheck.judgement import Sources, replay
from factcheck.language.model import load
from factcheck.linking import link
from factcheck.matching import origins
from factcheck.matching.shared_text import Reading
from factcheck.memory import Memory
from factcheck.model.analysis import Analysis, Place, Sentence
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.event import Aligned
from factcheck.model.finding import Finding, Verdict
from factcheck.model.inspection import Inspection, Layer
from factcheck.model.report import Command, Failure, Report, SetAside, Tool
from factcheck.model.trusted import trusted
from factcheck.model.value import PlaceValue
from factcheck.reconciliation import Assumed, Comparer, House, settle
from factcheck.segmentation import placed, segment
from factcheck.settings.house import Settings
from factcheck.settings.offices import offices_of
from factcheck.settings.publishers import Publishers, owners
from factcheck.settings.rules import rules_of
from factcheck.settings.spelling import Spelling
from factcheck.values.time import published_in

_sentence = trusted(Sentence)
Progress = Callable[[str, int, int], None]


def analyse(
    article: Article, *, model: str | None = None, claims_dir: Path | None = None, memory: Memory | None = None
) -> Analysis:
    """What each stage up to linking sees in one article.

    Args:
        article: the article.
        model: a spaCy model to read with instead of the pinned one.
        claims_dir: a folder of further claim kinds.
        memory: where to find the paragraphs that were parsed before, and to keep those that are parsed now.

    Raises:
        LanguageModelMissing: the language model is not installed.
        CatalogError: a claim folder is incomplete.
    """
    if article.published is None:
        article = article.model_copy(update={"published": published_in(article.text)})
    parsed = segment(article, load(model), memory.parses if memory is not None else None)
    extracted = extract_claims(parsed, load_kinds(claims_dir))
    events, claims = link(parsed, extracted.claims, extracted.times)
    places = tuple(Place.of(c, c.value) for c in claims if isinstance(c.value, PlaceValue))
    return Analysis(
        article=article,
        blocks=parsed.blocks,
        sentences=tuple(
            _sentence(start=s.start, end=s.end, text=article.text[s.start : s.end], block=s.block, lead=s.lead)
            for s in parsed.sentences
        ),
        set_aside=tuple(SetAside(start=b.start, end=b.end, reason=b.reason) for b in parsed.blocks if b.reason),
        times=extracted.times,
        quantities=extracted.quantities,
        quotations=extracted.quotations,
        attributions=extracted.attributions,
        events=events,
        claims=claims,
        places=places,
        people=actors(parsed, extracted.spoken, {place.name for place in places}, extracted.cast),
        waivers=placed(article.text),
    )


def extract(article: Article, *, model: str | None = None, claims_dir: Path | None = None) -> tuple[Claim, ...]:
    """The claims of one article in text order, headline first. Arguments and errors as for `analyse`."""
    return analyse(article, model=model, claims_dir=claims_dir).claims


@dataclass(frozen=True)
class _Options:
    """How to read and what to tell meanwhile; see `compare`."""

    model: str | None
    claims_dir: Path | None
    unread: tuple[Failure, ...]
    progress: Progress | None
    assume: Assumed
    settings: Settings | None = None
    today: date | None = None
    memory: Memory | None = None


def _analysis(article: Article, options: _Options, *, edited: bool) -> Analysis:
    """The analysis of an article, from memory if it was read before; one that is being edited is not kept."""
    model, claims_dir, memory = options.model, options.claims_dir, options.memory
    known = memory.analysis(article, model, claims_dir) if memory is not None else None
    if known is not None:
        return known
    made = analyse(article, model=model, claims_dir=claims_dir, memory=memory if edited else None)
    if memory is not None and not edited:
        memory.keep(article, model, claims_dir, made)
    return made


def _analyses(articles: list[Article], draft: str | None, options: _Options) -> list[Analysis]:
    analyses = []
    for number, article in enumerate(articles, start=1):
        analyses.append(_analysis(article, options, edited=article.name == draft))
        if options.progress is not None:
            options.progress(article.name, number, len(articles))
    return analyses


def _tool(model: str | None) -> Tool:
    from factcheck import __version__

    meta = load(model).meta
    return Tool(version=__version__, model=f"{meta['lang']}_{meta['name']}", model_version=meta["version"])


def _report(articles: Iterable[Article], command: Command, draft: str | None, options: _Options) -> Report:
    ordered = sorted(articles, key=lambda a: a.name)
    if len({a.name for a in ordered}) < len(ordered):
        raise ValueError("two articles share a name; give each its own")
    settings = options.settings or Settings()
    options = replace(
        options, model=options.model or settings.model, claims_dir=options.claims_dir or settings.claims_dir
    )
    kinds = load_kinds(options.claims_dir)
    spelling, publishers, rules = Spelling(settings), Publishers(settings), rules_of(settings, kinds)
    offices = offices_of(settings, kinds)
    analyses = [spelling.read(analysis) for analysis in _analyses(ordered, draft, options)]
    printed = {article.name: by for article in ordered if (by := publishers.of(article)) is not None}
    known = origins(analyses, owners(printed), options.memory.reading if options.memory is not None else Reading)
    house = House(rules, offices, options.today, printed)
    comparer = Comparer(analyses, kinds, draft, Sources(known.of, known.shared, owners(printed)), house)
    outcome = settle(comparer, options.assume)
    results = Results(
        command=command,
        draft=draft,
        analyses=analyses,
        claims=comparer.reported,
        incidents=[incident.events for incident in outcome.incidents],
        aligned={
            incident.events[0].id: Aligned(confidence=round(incident.confidence, 2), why=incident.why)
            for incident in outcome.incidents
            if len(incident.events) > 1
        },
        findings=outcome.findings,
        assumptions=outcome.assumptions,
        origins=known.of,
        shared=known.shared,
        unread=options.unread,
        printed=printed,
        spellings=[
            noted
            for a in analyses
            if a.article.name == draft
            for noted in spelling.noted(a.article.name, a.article.text, a.set_aside)
        ],
    )
    return assemble(results, _tool(options.model))


def compare(  # noqa: PLR0913 - the articles, and the options, each a keyword
    articles: Iterable[Article],
    *,
    model: str | None = None,
    claims_dir: Path | None = None,
    unread: tuple[Failure, ...] = (),
    progress: Progress | None = None,
    assume: Assumed = MappingProxyType({}),
    settings: Settings | None = None,
    memory: Memory | None = None,
) -> Report:
    """What several articles say of the same things: where they contradict each other, and what only one says.

    Args:
        articles: at least one; their names must differ. Their order does not matter.
        model: a spaCy model to read with instead of the pinned one.
        claims_dir: a folder of further claim kinds.
        unread: inputs that could not be read, to be told in the report.
        progress: called after each article with its name, its number and how many there are.
        assume: assumptions to accept, by id or fingerprint, each with the reason or None. One that is not offered
            changes nothing; the report's `assumptions` say which are accepted.
        settings: what a newsroom has settled; `model` and `claims_dir` go before those in it.
        memory: what earlier calls have read; it spares reading it again and changes nothing else.

    Raises:
        ValueError: two articles share a name.
        ConfigurationError: the settings name a kind that there is not.
        LanguageModelMissing: the language model is not installed.
        CatalogError: a claim folder is incomplete.
    """
    return _report(
        articles, "compare", None, _Options(model, claims_dir, unread, progress, assume, settings, memory=memory)
    )


def check(  # noqa: PLR0913 - the draft, its sources, and the options of `compare`, each a keyword
    draft: Article,
    sources: Iterable[Article],
    *,
    model: str | None = None,
    claims_dir: Path | None = None,
    unread: tuple[Failure, ...] = (),
    progress: Progress | None = None,
    assume: Assumed = MappingProxyType({}),
    settings: Settings | None = None,
    today: date | None = None,
    memory: Memory | None = None,
) -> Report:
    """What the sources say of each assertion of a draft; only findings about the draft. Arguments as for `compare`.

    `today` is the day that a draft without a date of its own speaks of, where the settings list who holds which office.
    """
    options = _Options(model, claims_dir, unread, progress, assume, settings, today, memory)
    return _report([draft, *sources], "check", draft.name, options)


def inspect(
    article: Article, layers: Collection[Layer] = (), *, model: str | None = None, claims_dir: Path | None = None
) -> Inspection:
    """What each stage saw in one article, in these layers; in all where none is named. The rest as for `analyse`."""
    return inspection(analyse(article, model=model, claims_dir=claims_dir), _tool(model), layers)


def replayed(report: Report, finding: Finding, *, claims_dir: Path | None = None) -> Verdict | None:
    """The verdict once more, from the evidence that the report shows and nothing else; None where it gives none.

    Args:
        report: as `compare` or `check` returned it, or read back from its JSON.
        finding: one of the report's.
        claims_dir: the folder of further claim kinds that the report was made with.

    Raises:
        CatalogError: the finding's kind is not known.
    """
    if finding.evidence is None:
        return None
    return replay(finding.evidence, find_kind(finding.kind, claims_dir), {claim.id: claim for claim in report.claims})
