"""From how many origins a finding comes: copies of one text never make two sources agree."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from factcheck.catalog import Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.alternatives import to_one_origin
from factcheck.judgement.confidence import factors, of_single, on_ladder, sureness
from factcheck.judgement.findings import Others, checkable, clear, laid_beside
from factcheck.judgement.wording import one_origin_message, topic
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group
from factcheck.model.origin import SharedText
from factcheck.settings.publishers import together

Judged = tuple[Finding, Group]
_COPIED = 0.95


class Sources:
    """The origins of articles, and the passages that articles of two origins have in common."""

    def __init__(
        self,
        origins: Mapping[str, str],
        shared: Iterable[SharedText],
        owners: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Args: article → origin; the text that pairs of articles share; article → who owns its publisher."""
        self._origins, self._owners = origins, owners
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

    def told_within(self, finding: Finding) -> tuple[str, ...] | None:
        """What one text says against itself: the rule, its origin and the words; None of what several say."""
        articles = {side.article for side in finding.sides}
        if finding.verdict not in {"contradiction", "update"} or len(articles) > 1:
            return None
        return finding.rule, *(self._origins[name] for name in articles), *(side.quote for side in finding.sides)

    def owner(self, articles: Iterable[str]) -> str | None:
        """Who owns the publishers of all these articles; None where that is not one."""
        return together(articles, self._owners)

    @staticmethod
    def _copied(pair: SharedText, sides: Sequence[Side]) -> bool:
        return all(pair.holds(side.article, side.focus) for side in sides)


def by_origin(
    judged: Iterable[Judged], groups: Iterable[Group], sources: Sources, kinds: tuple[Kind, ...], draft: str | None
) -> list[Judged]:
    """The findings with the number of their origins; what only copies of one text agree on is one source's word.

    What an editor would check of one article is then `single-source`, the rest is cleared; that copies have a statement
    in the same words goes without saying, that a rewrite has it in others is cleared. A `draft` is made of its sources
    and may be in their words: what it has of them stays supported, and the number of origins tells.
    """
    table, others = {kind.id: kind for kind in kinds}, Others(groups)
    found, within = [], set[tuple[str, ...]]()
    for finding, group in judged:
        if draft is None and (told := sources.told_within(finding)) is not None:
            if told in within:
                continue  # what one text says against itself, its copies say, too
            within.add(told)
        origins = sources.count(finding.sides)
        counted: Finding | None = finding
        if draft is None and finding.verdict == "agreement":
            if origins == 1:
                counted = _of_one_origin(finding, group, sources, table)
            elif origins < len({side.article for side in finding.sides}):
                counted = _across_origins(finding, group, sources, table, others)
        if counted is not None:
            found.append((counted.model_copy(update={"origins": origins}), group))
    return found


def _ruled(finding: Finding, ruling: Ruling) -> Finding:
    """The finding under another ruling; its sides, its question and its fingerprint stay."""
    return finding.model_copy(
        update={
            "verdict": ruling.verdict,
            "severity": ruling.severity,
            "confidence": sureness(ruling.evidence.confidence),
            "message": ruling.message,
            "why": ruling.why,
            "alternatives": ruling.alternatives,
            "evidence": ruling.evidence,
        }
    )


def _across_origins(
    finding: Finding, group: Group, sources: Sources, kinds: Mapping[str, Kind], others: Others
) -> Finding:
    """What articles of different origins have in common: that two copies say the very same does not add to it."""
    kind, by_article = kinds[finding.kind], dict[str, list[Side]]()
    for side in finding.sides:
        by_article.setdefault(side.article, []).append(side)
    apart = [
        pair
        for pair in (laid_beside(kind, group, None) if kind.value != "statement" else ())
        if {pair.one.article, pair.other.article} <= by_article.keys()
        and sources.count(by_article[pair.one.article] + by_article[pair.other.article]) > 1
    ]
    if not apart:
        return finding
    part = {side.claim for side in finding.sides}
    return _ruled(finding, clear(kind, group, tuple(c for c in group.claims if c.id in part), apart, others))


def _reworded(claims: Sequence[Claim]) -> bool:
    """Whether each article of one origin tells a fact in its own words: a rewrite that stayed true to it.

    That a copy has another headline is none.
    """
    told = {claim.article: " ".join(claim.value.text.casefold().split()) for claim in claims}
    return len(set(told.values())) == len(told) and not any(claim.headline for claim in claims)


def _of_one_origin(finding: Finding, group: Group, sources: Sources, kinds: Mapping[str, Kind]) -> Finding | None:
    part = {side.claim for side in finding.sides}
    claims = [claim for claim in group.claims if claim.id in part]
    statements = finding.kind == "statement"
    if statements and not _reworded(claims):
        return None
    told = [] if statements else [claim for claim in claims if checkable(claim)]
    kind = kinds[(told or claims)[0].kind]
    names = list(dict.fromkeys(side.article for side in finding.sides))
    message = one_origin_message(topic(kind), (told or claims)[0], names)
    owner = sources.owner(names)
    how = (
        ("have it of one text" if statements else "have it in the same words")
        if owner is None
        else f"belong to {owner}"
    )
    why = f"{', '.join(names[:-1])} and {names[-1]} {how}: one origin, not {len(names)} sources"
    alternatives = to_one_origin(names, checked=bool(told))
    if told:
        evidence = account(kind, group, (), Ground("one-origin", why, of_single()))
        return _ruled(finding, Ruling("single-source", kind.single, message, why, evidence, alternatives))
    sure = factors("ladder", [on_ladder(_COPIED, "what copies say alike is no conflict in")])
    evidence = account(kind, group, (), Ground("copied", why, sure))
    return _ruled(finding, Ruling("compatible", "note", message, why, evidence, alternatives))
