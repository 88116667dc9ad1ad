"""Articles read as the pipeline reads them, each once, for the tests of what comes after reading."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from factcheck import Article, check
from factcheck.catalog import load_kinds
from factcheck.judgement import Sources
from factcheck.matching import Incident, Membership, Parallel, Retellings, group, parallels
from factcheck.model.analysis import Analysis
from factcheck.model.claim import COMPARED, Claim, Setting
from factcheck.model.event import Event
from factcheck.model.finding import Finding
from factcheck.model.group import Group
from factcheck.pipeline import analyse
from factcheck.reconciliation import Comparer

KINDS = load_kinds()
PUBLISHED = date(2024, 3, 14)  # a Thursday


@cache
def read(text: str, name: str = "a", title: str | None = None, published: date | None = PUBLISHED) -> Analysis:
    """An article, analysed once in a run."""
    return analyse(Article.from_text(text, name=name, title=title, published=published))


def claims(text: str, kind: str, name: str = "a", title: str | None = None) -> tuple[Claim, ...]:
    """The claims of one kind that a text makes, with ids that no other article's have."""
    found = read(text, name, title).claims
    return tuple(c.model_copy(update={"id": f"{name}/{c.id}"}) for c in found if c.kind == kind)


def claim(text: str, kind: str, name: str = "a", title: str | None = None, value: str | None = None) -> Claim:
    """The one claim of a kind that a text makes, or the one whose value reads so."""
    found = [c for c in claims(text, kind, name, title) if value is None or c.value.text == value]
    assert len(found) == 1, [(c.attribute, c.value.text) for c in claims(text, kind, name, title)]
    return found[0]


def setting(text: str, kind: str, value: str | None = None, title: str | None = None) -> Setting:
    """What stands around that claim."""
    return claim(text, kind, title=title, value=value).setting


def named(texts: Sequence[str], published: Sequence[date | None] = (), title: str | None = None) -> list[Analysis]:
    """Texts as articles "a", "b", "c" … of these days, each of the usual day where none is given."""
    days = [*published, *[PUBLISHED] * (len(texts) - len(published))]
    return [read(text, chr(ord("a") + n), title, day) for n, (text, day) in enumerate(zip(texts, days, strict=True))]


class Compared:
    """Articles compared as the pipeline compares them, each its own origin, with what it shows on the way."""

    def __init__(self, analyses: Sequence[Analysis], draft: str | None = None) -> None:
        apart = Sources({analysis.article.name: analysis.article.name for analysis in analyses}, ())
        comparer = Comparer(sorted(analyses, key=lambda a: a.article.name), KINDS, draft, apart)
        self.claims = comparer.claims
        self.events: list[Event] = comparer.events
        self.weights = comparer.weights
        self.incidents: list[Incident] = comparer.incidents
        self.parallels: list[Parallel] = parallels(self.incidents, self.claims)
        said = Retellings((c for c in self.claims if c.certainty in COMPARED), draft)
        known = Membership(self.incidents, self.weights, comparer.stories)
        self.groups: tuple[Group, ...] = group(self.claims, known, KINDS, said)
        self.judged: list[tuple[Finding, Group]] = comparer.compare().judged
        self.findings = [finding for finding, _ in self.judged]

    def verdicts(self, kind: str) -> list[str]:
        """The verdicts on one kind of claim that speak of two articles, sorted."""
        return sorted(f.verdict for f in self.findings if f.kind == kind and f.verdict != "single-source")

    def together(self, kind: str) -> list[list[str]]:
        """The values, as written, of each group of a kind that holds claims of two articles."""
        shared = [g for g in self.groups if g.kind == kind and len({c.article for c in g.claims}) > 1]
        return [[f"{c.article}: {c.value.text}" for c in g.claims] for g in shared]


def compared(
    *texts: str, published: Sequence[date | None] = (), draft: str | None = None, title: str | None = None
) -> Compared:
    """Texts compared as articles "a", "b", "c" …"""
    return Compared(named(texts, published, title), draft)


def one_event(text: str, name: str = "a", where: Callable[[Event], bool] = lambda _: True) -> Event:
    """The one event of a text, or the one of which something holds."""
    found = [e for e in read(text, name).events if where(e)]
    assert len(found) == 1, [(e.label, e.standing) for e in read(text, name).events]
    return found[0]


def against(draft: str, *sources: str) -> list[str]:
    """What of the draft is contradicted, and by what."""
    articles = [Article.from_text(text, name=f"s{number}") for number, text in enumerate(sources)]
    found = (f for f in check(Article.from_text(draft, name="d"), articles).findings if f.verdict == "contradiction")
    return [" | ".join(side.value for side in f.sides[:2]) for f in found]
