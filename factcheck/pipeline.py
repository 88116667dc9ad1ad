"""The order of the stages: the one place that knows it.

ingest → segmentation → extraction → linking (each article by itself) → matching → judgement (all articles together)
→ the report.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from factcheck.assembly import Results, assemble, inspection, numbered
from factcheck.catalog import Kind, load_kinds
from factcheck.extraction import actors, extract_claims
from factcheck.judgement import Sources, by_origin, judge, reading_order
from factcheck.language.model import load
from factcheck.linking import link
from factcheck.matching import Incident, Parallel, Weights, align, group, origins, parallels
from factcheck.model.analysis import Analysis, Place, Sentence
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.finding import Assumption, Finding
from factcheck.model.group import Group
from factcheck.model.inspection import Inspection, Layer
from factcheck.model.report import Command, Failure, Report, SetAside, Tool
from factcheck.model.value import PlaceValue
from factcheck.segmentation import segment
from factcheck.values.time import published_in

Progress = Callable[[str, int, int], None]


def analyse(article: Article, *, model: str | None = None, claims_dir: Path | None = None) -> Analysis:
    """What each stage up to linking sees in one article.

    Args:
        article: the article.
        model: a spaCy model to read with instead of the pinned one.
        claims_dir: a folder of further claim kinds.

    Raises:
        LanguageModelMissing: the language model is not installed.
        CatalogError: a claim folder is incomplete.
    """
    if article.published is None:
        article = article.model_copy(update={"published": published_in(article.text)})
    parsed = segment(article, load(model))
    extracted = extract_claims(parsed, load_kinds(claims_dir))
    events, linked = link(parsed, extracted.claims, extracted.times)
    claims = tuple(c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(linked, start=1))
    places = tuple(Place.of(c, c.value) for c in claims if isinstance(c.value, PlaceValue))
    return Analysis(
        article=article,
        blocks=parsed.blocks,
        sentences=tuple(
            Sentence(start=s.start, end=s.end, text=article.text[s.start : s.end], block=s.block, lead=s.lead)
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
    )


def extract(article: Article, *, model: str | None = None, claims_dir: Path | None = None) -> tuple[Claim, ...]:
    """The claims of one article in text order, headline first. Arguments and errors as for `analyse`."""
    return analyse(article, model=model, claims_dir=claims_dir).claims


@dataclass(frozen=True)
class _Comparison:
    """One way of aligning the events, and what follows from it."""

    incidents: list[Incident]
    parallels: list[Parallel]
    judged: list[tuple[Finding, Group]]

    def holds(self, conflict: Finding) -> bool:
        """Whether a contradiction or an update found under another alignment is one under this, too.

        It is where sides of it still stand against each other, though some may have gone: with two sources against a
        draft, one may turn out to speak of another event.
        """
        articles = len({side.article for side in conflict.sides})
        for finding, _ in self.judged:
            if finding.rule != conflict.rule or finding.verdict not in {"contradiction", "update"}:
                continue
            left = [side for side in finding.sides if side in conflict.sides]
            if left and len({side.article for side in left}) >= min(articles, 2):
                return True
        return False


class _Comparer:
    """Compares the same claims under one alignment of their events after another."""

    def __init__(self, analyses: list[Analysis], kinds: tuple[Kind, ...], draft: str | None) -> None:
        every = [claim for analysis in analyses for claim in analysis.claims]
        self.claims = tuple(c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(every, start=1))
        self._events = [event for analysis in analyses for event in analysis.events]
        self._kinds, self._draft = kinds, draft
        self._weights = Weights()

    def compare(self, assumed: tuple[tuple[str, str], ...] = ()) -> _Comparison:
        """What follows where the pairs `assumed` are one event each, whatever the evidence says."""
        incidents = align(self._events, self._weights, assumed)
        told_twice = parallels(incidents, self.claims)
        groups = [*group(self.claims, incidents, self._weights, self._kinds), *(p.group for p in told_twice)]
        return _Comparison(incidents, told_twice, judge(groups, self._kinds, self._draft))


def _by_name(event: Event) -> str:
    """An event as a sentence names it: by its time where it has one, else as its article's latest."""
    article = event.mentions[0].article
    return f"the one of “{event.times[0].text}”" if event.times else f"the latest that {article} tells of"


def _assumption(parallel: Parallel, number: int, cleared: tuple[str, ...], kept: tuple[str, ...]) -> Assumption:
    article, other = parallel.one.mentions[0].article, parallel.other.mentions[0].article
    told = {c.article: " ".join(c.value.text.split()) for c in parallel.group.claims}
    return Assumption(
        id=f"as{number}",
        text=f"“{told[article]}” in {article} is the one that {other} dates “{told[other]}”, "
        f"not {_by_name(parallel.instead)}",
        clears=cleared,
        keeps=kept,
        evidence=f"both tell it {parallel.group.basis}",
    )


def _assumptions(base: _Comparison, findings: list[Finding], comparer: _Comparer) -> list[Assumption]:
    """For each two incidents told alike: what falls if they are one, found by judging everything again."""
    conflicts = [f for f in findings if f.verdict in {"contradiction", "update"}]
    found: list[Assumption] = []
    for parallel in base.parallels:
        assumed = comparer.compare(parallel.pairs)
        cleared = tuple(f.id for f in conflicts if not assumed.holds(f))
        if cleared:
            kept = tuple(f.id for f in conflicts if f.id not in cleared)
            found.append(_assumption(parallel, len(found) + 1, cleared, kept))
    return found


@dataclass(frozen=True)
class _Options:
    """How to read and what to tell meanwhile; see `compare`."""

    model: str | None
    claims_dir: Path | None
    unread: tuple[Failure, ...]
    progress: Progress | None


def _analyses(articles: list[Article], options: _Options) -> list[Analysis]:
    analyses = []
    for number, article in enumerate(articles, start=1):
        analyses.append(analyse(article, model=options.model, claims_dir=options.claims_dir))
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
    kinds = load_kinds(options.claims_dir)
    analyses = _analyses(ordered, options)
    comparer = _Comparer(analyses, kinds, draft)
    base = comparer.compare()
    known = origins(analyses)
    judged = by_origin(base.judged, Sources(known.of, known.shared), kinds, draft)
    findings = numbered([finding for finding, _ in reading_order(judged)])
    results = Results(
        command=command,
        draft=draft,
        analyses=analyses,
        claims=comparer.claims,
        incidents=[incident.events for incident in base.incidents],
        findings=findings,
        assumptions=_assumptions(base, findings, comparer),
        origins=known.of,
        shared=known.shared,
        unread=options.unread,
    )
    return assemble(results, _tool(options.model))


def compare(
    articles: Iterable[Article],
    *,
    model: str | None = None,
    claims_dir: Path | None = None,
    unread: tuple[Failure, ...] = (),
    progress: Progress | None = None,
) -> Report:
    """What several articles say of the same things: where they contradict each other, and what only one says.

    Args:
        articles: at least one; their names must differ. Their order does not matter.
        model: a spaCy model to read with instead of the pinned one.
        claims_dir: a folder of further claim kinds.
        unread: inputs that could not be read, to be told in the report.
        progress: called after each article with its name, its number and how many there are.

    Raises:
        ValueError: two articles share a name.
        LanguageModelMissing: the language model is not installed.
        CatalogError: a claim folder is incomplete.
    """
    return _report(articles, "compare", None, _Options(model, claims_dir, unread, progress))


def check(  # noqa: PLR0913 - the draft, its sources, and the options of `compare`, each a keyword
    draft: Article,
    sources: Iterable[Article],
    *,
    model: str | None = None,
    claims_dir: Path | None = None,
    unread: tuple[Failure, ...] = (),
    progress: Progress | None = None,
) -> Report:
    """What the sources say of each assertion of a draft; only findings about the draft. Arguments as for `compare`."""
    return _report([draft, *sources], "check", draft.name, _Options(model, claims_dir, unread, progress))


def inspect(
    article: Article, layers: Collection[Layer] = (), *, model: str | None = None, claims_dir: Path | None = None
) -> Inspection:
    """What each stage saw in one article, in these layers; in all where none is named. The rest as for `analyse`."""
    return inspection(analyse(article, model=model, claims_dir=claims_dir), _tool(model), layers)
