"""Statements that several articles make: no values are compared, what counts is how much of the sentence is told."""

from factcheck.catalog import Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.confidence import factors, on_ladder
from factcheck.judgement.wording import agreement_message, topic
from factcheck.model.evidence import Alternative
from factcheck.model.group import Group
from factcheck.model.statement import StatementValue

_SURE, _SURER, _CLEARLY = 0.75, 0.85, 0.8
_LACKING = 0.6
_NEVER = Alternative(verdict="contradiction", why="that two sentences differ in some words is no conflict of theirs")


def retold(kind: Kind, group: Group) -> Ruling | None:
    """Agreement, or undecided where a name or a day is missing; None for what no other article makes."""
    articles = len({claim.article for claim in group.claims})
    if kind.value != "statement" or articles < 2 or _of_deeds(group):
        return None
    if group.lacking:
        return _lacking(kind, group)
    message = agreement_message(topic(kind), group.claims[0], articles)
    sure = factors(
        "ladder",
        [on_ladder(_SURER if group.confidence >= _CLEARLY else _SURE, "sentences of which so much is told are one in")],
    )
    evidence = account(kind, group, (), Ground("retold", group.basis, sure))
    return Ruling("agreement", "note", message, group.basis, evidence, (_NEVER,))


def _of_deeds(group: Group) -> bool:
    """Whether its statements were narrowed to one deed or one word each: those are compared."""
    values = (claim.value for claim in group.claims)
    return all(isinstance(v, StatementValue) and (v.deed is not None or v.exchanged is not None) for v in values)


def _lacking(kind: Kind, group: Group) -> Ruling:
    """A draft's sentence that sources tell, but for a name or a day in it that none of them has."""
    missing = ", ".join(f"“{word}”" for word in group.lacking)
    why = f"the sources tell the rest of the sentence; {missing} stands in none of them"
    sure = factors("ladder", [on_ladder(_LACKING, "what stands in no source is wrong, or its source is missing, in")])
    told = Alternative(verdict="agreement", why=f"{missing} would have to stand in a source, too")
    evidence = account(kind, group, (), Ground("lacking", why, sure))
    return Ruling("undecided", "note", f"{topic(kind)}: no source has {missing}", why, evidence, (told, _NEVER))
