"""Roles held against the newsroom's own list of who held which office when."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from factcheck.catalog import Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.confidence import factors, on_ladder, sureness
from factcheck.judgement.relations import by_article
from factcheck.judgement.ruling import finding_of
from factcheck.judgement.wording import topic
from factcheck.model.claim import Claim
from factcheck.model.evidence import Alternative
from factcheck.model.finding import Finding
from factcheck.model.group import Group
from factcheck.model.value import RoleValue, TimeValue
from factcheck.settings.offices import Offices

_LISTED = 0.9
_NOW = 31  # days around the day of an article that are the time it speaks of
Judged = tuple[Finding, Group]


def by_offices(  # noqa: PLR0913, PLR0917 - what is judged, by what, and of which day
    judged: Iterable[Judged],
    groups: Iterable[Group],
    kinds: Iterable[Kind],
    draft: str | None,
    offices: Offices,
    today: date | None,
) -> Iterator[Judged]:
    """The findings as the list has it: what it bears out is no conflict, what it contradicts is one.

    Args:
        judged: the findings so far.
        groups: the groups they were made of.
        kinds: the kinds of claim.
        draft: the draft's name, if one is checked; then only that is held against the list.
        offices: the list.
        today: the day that a draft without a date speaks of.
    """
    ordered, table = list(groups), {kind.id: kind for kind in kinds}

    def day(claim: Claim) -> date | None:
        return claim.as_of or (today if claim.article == draft else None)

    for finding, group in judged:
        yield (_borne_out(finding, group, table, offices, day_of=day) or finding), group
    if not offices.listed:
        return
    for group in ordered:
        for article, claims in by_article(group).items():
            told = [(c, why) for c in claims if draft in {None, article} and (why := _against(c, offices, day(c)))]
            if told:
                kind = table[told[0][0].kind]
                yield _conflict(kind, group, tuple(c for c, _ in told), told[0][1]), group


def _near(time: TimeValue, day: date) -> bool:
    """Whether a time in a clause is about the day of the article: "on Monday", not "in 2022"."""
    if time.earliest is None or time.latest is None:
        return (time.value or "").startswith(("XXXX-WXX-", "XXXX-XX-XX"))  # a weekday or "today", in an undated draft
    return abs((time.earliest - day).days) <= _NOW and abs((time.latest - day).days) <= _NOW


def _against(claim: Claim, offices: Offices, day: date | None) -> str | None:
    """Why a claim does not fit the list; not one that a date in its clause puts into another time."""
    if not isinstance(claim.value, RoleValue) or day is None or not all(_near(t, day) for t in claim.setting.times):
        return None
    if claim.certainty != "asserted" or claim.polarity != "positive":
        return None
    return offices.against(claim.value, day)


def _conflict(kind: Kind, group: Group, claims: tuple[Claim, ...], why: str) -> Finding:
    sure = factors("ladder", [on_ladder(_LISTED, "the house list is right in")])
    evidence = account(kind, group, (), Ground("house-list", f"the newsroom's own list of roles: {why}", sure))
    other = Alternative(verdict="agreement", why="the list would have to have the person in that office on that day")
    message = f"{topic(kind)}: {claims[0].article} against the house list: {why}"
    ruling = Ruling("contradiction", kind.severity, message, why, evidence, (other,))
    return finding_of(kind, group, claims, ruling)


def _borne_out(
    finding: Finding,
    group: Group,
    kinds: Mapping[str, Kind],
    offices: Offices,
    *,
    day_of: Callable[[Claim], date | None],
) -> Finding | None:
    """A contradiction of articles as no conflict, where the list has each person in office on its article's day."""
    if finding.verdict != "contradiction" or not offices.listed:
        return None
    part = {side.claim for side in finding.sides}
    for claim in (c for c in group.claims if c.id in part):
        day = day_of(claim)
        if not isinstance(claim.value, RoleValue) or day is None or not offices.accords(claim.value, day):
            return None
    why = "the house list has each of them in office on the day of its article"
    sure = factors("ladder", [on_ladder(_LISTED, "the house list is right in")])
    evidence = account(kinds[finding.kind], group, (), Ground("in-turn", why, sure))
    return finding.model_copy(
        update={
            "verdict": "compatible",
            "severity": "note",
            "message": f"{finding.message}: no conflict by the house list",
            "why": why,
            "confidence": sureness(sure),
            "evidence": evidence,
            "alternatives": (Alternative(verdict="contradiction", why=f"without the list: {finding.why}"),),
        }
    )
