"""The verdicts that a finding did not get, and why: what an editor would ask next."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.catalog import Kind
from factcheck.judgement.relations import Pair
from factcheck.judgement.updates import why_no_update
from factcheck.judgement.wording import value_text
from factcheck.model.claim import Claim
from factcheck.model.evidence import Alternative, Rule
from factcheck.model.group import Group

_NAMED = 3  # other figures told of, at most


def _apart(group: Group) -> Iterator[Alternative]:
    """That the sides speak of two things."""
    for alignment in group.alignment[:1]:
        if alignment.total is None or alignment.threshold is None:
            why = f"they are held for one: {alignment.reasons[0].why}"
        else:
            why = (
                f"what speaks for one {alignment.by} comes to {alignment.total:g}, "
                f"and {alignment.threshold:g} would do; no date or place rules it out"
            )
        yield Alternative(verdict="different-event", why=why)


def to_conflict(kind: Kind, group: Group, conflicts: Sequence[Pair], *, update: bool) -> tuple[Alternative, ...]:
    """Why neither agreement nor compatible, why no update (or no plain contradiction), why not two events."""
    worst = conflicts[0]
    found = [Alternative(verdict="agreement", why=f"no two of their values fit: {worst.why}")]
    if update:
        days = sorted({c.as_of for p in conflicts for c in (p.one, p.other) if c.as_of is not None})
        why = f"the value moves, and the texts are of {' and '.join(str(day) for day in days)}"
        found.append(Alternative(verdict="contradiction", why=why))
    else:
        found.append(Alternative(verdict="update", why=why_no_update(kind, conflicts)))
    return (*found, *_apart(group))


def to_accord(pairs: Sequence[Pair], best: Pair, group: Group) -> tuple[Alternative, ...]:
    """Why no contradiction, where others of the articles' figures differ, too; why not two events."""
    shown = {best.one.id, best.other.id}
    beside = dict.fromkeys(f"“{value_text(c)}” ({c.article})" for c in group.claims if c.id not in shown)
    why = best.shift or best.why
    if beside:
        why = f"{why}; the pair that agrees best counts, not {', '.join(list(beside)[:_NAMED])} beside it"
    elif len(pairs) > 1:
        why = f"{why}; no other two of the articles differ either"
    return (Alternative(verdict="contradiction", why=why), *_apart(group))


def to_single(claims: Sequence[Claim], others: Iterable[Claim], draft: str | None) -> tuple[Alternative, ...]:
    """What other articles say of the same sort, and that it was not held for the same thing."""
    mine, sort = {claim.article for claim in claims}, claims[0].attribute
    near = [c for c in others if c.article not in mine and c.attribute == sort]
    whose = "a source" if draft is not None else "another article"
    if not near:
        why = f"{whose} would have to say something of this sort, and none does"
    else:
        told = ", ".join(dict.fromkeys(f"“{value_text(c)}” ({c.article})" for c in near[:_NAMED]))
        more = f" and {len(near) - _NAMED} more" if len(near) > _NAMED else ""
        why = f"of this sort there is {told}{more}, but not held for the same thing"
    return Alternative(verdict="contradiction", why=why), Alternative(verdict="agreement", why=why)


_NO_WAY_OUT: Mapping[Rule, str] = {
    "own-list": "each of its dates excludes the others, so that none is counted twice",
    "parts": "the numbers are exact, and of the same people",
    "calendar": "the calendar knows no other day",
    "sums": "no rounding leads from the one to the other",
}


def to_own(pairs: Sequence[Pair], rule: Rule) -> tuple[Alternative, ...]:
    """Why an article is held against itself."""
    why = "; ".join(dict.fromkeys(p.why for p in pairs)) or _NO_WAY_OUT[rule]
    return (Alternative(verdict="compatible", why=f"nothing in the article fits: {why}"),)


def to_both() -> tuple[Alternative, ...]:
    """Neither that the two of whom one text tells the same are one too many, nor that they are not."""
    return (
        Alternative(verdict="contradiction", why="both may have said them"),
        Alternative(verdict="compatible", why="one of the two may stand there by mistake"),
    )


def to_one_origin(names: Sequence[str], *, checked: bool) -> tuple[Alternative, ...]:
    """Why copies do not confirm each other and, where nobody would check it of one article, why it is cleared."""
    told = [Alternative(verdict="agreement", why=f"an origin other than that of {names[0]} would have to say so, too")]
    if not checked:
        told.append(Alternative(verdict="single-source", why="of one article alone nobody would check it"))
    return tuple(told)


def to_told_twice(newest: Claim, dated: Claim) -> tuple[Alternative, ...]:
    """The reading under which the two texts speak of two happenings."""
    why = (
        f"the one that {newest.article} calls “{value_text(newest)}” may be the one that {dated.article} dates "
        f"“{value_text(dated)}”: then both are right, and this is offered as an assumption"
    )
    return (Alternative(verdict="compatible", why=why),)


def to_unsettled(group: Group) -> tuple[Alternative, ...]:
    """Neither that they are one, nor that they are two."""
    return (
        Alternative(verdict="agreement", why=f"too little speaks for one event: {group.basis}"),
        Alternative(verdict="different-event", why="the dates fit, and no other event of either article fits better"),
    )


def to_two_events(one: Group, other: Group) -> tuple[Alternative, ...]:
    """What would follow if the two events were one."""
    why = f"it would be one if {one.label} were {other.label}, and too little speaks for that"
    return (Alternative(verdict="contradiction", why=why),)
