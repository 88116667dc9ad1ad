"""From how many origins a finding comes: copies of one text never make two sources agree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.catalog import Kind
from factcheck.judgement.findings import SINGLE, checkable, clear
from factcheck.judgement.relations import pairs
from factcheck.judgement.wording import one_origin_message, question, topic
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group
from factcheck.model.origin import SharedText

Judged = tuple[Finding, Group]


class Sources:
    """The origins of articles, and the passages that articles of two origins have in common."""

    def __init__(self, origins: Mapping[str, str], shared: Iterable[SharedText]) -> None:
        """Args: article → origin; the text that pairs of articles share."""
        self._origins = origins
        self._shared: dict[str, list[SharedText]] = {}
        for pair in shared:
            if not pair.one_origin:
                self._shared.setdefault(pair.articles[0], []).append(pair)

    def count(self, sides: Sequence[Side]) -> int:
        """How many origins the sides of a finding come from.

        Articles of two origins count once where all that one of them has to say stands in a passage that the other
        prints, too: both have it of the same agency.
        """
        told: dict[str, list[Side]] = {}
        for side in sides:
            told.setdefault(side.article, []).append(side)
        origin = {article: self._origins[article] for article in told}
        for pair in (pair for article in told for pair in self._shared.get(article, ())):
            one, other = pair.articles
            if other in told and (self._copied(pair, told[one]) or self._copied(pair, told[other])):
                gone, kept = origin[one], origin[other]
                origin = {article: kept if named == gone else named for article, named in origin.items()}
        return len(set(origin.values()))

    @staticmethod
    def _copied(pair: SharedText, sides: Sequence[Side]) -> bool:
        return all(pair.holds(side.article, side.focus) for side in sides)


def by_origin(judged: Iterable[Judged], sources: Sources, kinds: tuple[Kind, ...], draft: str | None) -> list[Judged]:
    """The findings with the number of their origins; what only copies of one text agree on is one source's word.

    What an editor would check of one article is then `single-source`, the rest is cleared. A `draft` is made of its
    sources and may be in their words: what it has of them stays supported, and the number of origins tells.
    """
    table = {kind.id: kind for kind in kinds}
    return [row for finding, group in judged for row in _counted(finding, group, sources, table, draft)]


def _counted(
    finding: Finding, group: Group, sources: Sources, kinds: Mapping[str, Kind], draft: str | None
) -> Iterator[Judged]:
    origins = sources.count(finding.sides)
    finding = finding.model_copy(update={"origins": origins})
    if draft is None and finding.verdict == "agreement":
        if origins == 1:
            finding = _of_one_origin(finding, group, kinds)
        elif origins < len({side.article for side in finding.sides}):
            finding = _across_origins(finding, group, sources, kinds)
    yield finding, group


def _across_origins(finding: Finding, group: Group, sources: Sources, kinds: Mapping[str, Kind]) -> Finding:
    """What articles of different origins have in common: that two copies say the very same does not add to it."""
    by_article: dict[str, list[Side]] = {}
    for side in finding.sides:
        by_article.setdefault(side.article, []).append(side)
    apart = [
        pair
        for pair in pairs(group)
        if {pair.one.article, pair.other.article} <= by_article.keys()
        and sources.count(by_article[pair.one.article] + by_article[pair.other.article]) > 1
    ]
    if not apart:
        return finding
    part = {side.claim for side in finding.sides}
    ruling = clear(kinds[finding.kind], group, tuple(c for c in group.claims if c.id in part), apart)
    changed = {
        "verdict": ruling.verdict,
        "confidence": round(ruling.confidence, 2),
        "message": ruling.message,
        "why": ruling.why,
    }
    return finding.model_copy(update=changed)


def _of_one_origin(finding: Finding, group: Group, kinds: Mapping[str, Kind]) -> Finding:
    part = {side.claim for side in finding.sides}
    claims = [claim for claim in group.claims if claim.id in part]
    told = [claim for claim in claims if checkable(claim)]
    kind = kinds[(told or claims)[0].kind]
    names = list(dict.fromkeys(side.article for side in finding.sides))
    why = f"{', '.join(names[:-1])} and {names[-1]} have it in the same words: one origin, not {len(names)} sources"
    changed: dict[str, object] = {"message": one_origin_message(topic(kind), (told or claims)[0], names), "why": why}
    if not told:
        return finding.model_copy(update={**changed, "verdict": "compatible"})
    ask = question(kind, group) if kind.single != "note" else None
    changed |= {"verdict": "single-source", "severity": kind.single, "confidence": SINGLE, "question": ask}
    return finding.model_copy(update=changed)
