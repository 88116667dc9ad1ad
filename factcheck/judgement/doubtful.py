"""Groups about events of which it is doubtful whether they are one: told twice in the same words, or dated alike."""

from factcheck.catalog import Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.alternatives import to_told_twice, to_unsettled
from factcheck.judgement.confidence import factors, on_ladder
from factcheck.judgement.wording import beside_message, conflict_message, value_text
from factcheck.model.group import Group
from factcheck.model.value import TimeValue

_TWICE_TOLD = 0.7  # as sure as the likeness of two descriptions can make it
_OPEN = 0.5


def twice_told(kind: Kind, group: Group) -> Ruling:
    """One happening that the articles place differently: a contradiction."""
    newest = next(c for c in group.claims if isinstance(c.value, TimeValue) and c.value.position is not None)
    dated = next(c for c in group.claims if isinstance(c.value, TimeValue) and c.value.position is None)
    one, other = sorted((newest, dated), key=group.claims.index)
    why = (
        f"{newest.article} tells of “{value_text(newest)}” what {dated.article}, {group.basis}, tells of "
        f"“{value_text(dated)}”; and {dated.article} knows of a later one"
    )
    message = conflict_message("Which event it was", one, other)
    sure = factors("ladder", [on_ladder(_TWICE_TOLD, "what is told in the same words of two events is a conflict in")])
    because = "what is told in the same words is one happening, and the articles place it differently"
    evidence = account(kind, group, (), Ground("told-twice", because, sure))
    return Ruling("contradiction", kind.severity, message, why, evidence, to_told_twice(newest, dated))


def unsettled(kind: Kind, group: Group) -> Ruling:
    """Two earlier events that may be one: undecided."""
    one, other = group.claims
    message = f"{beside_message('One earlier event or two', one, other).removesuffix(': no conflict')}"
    why = f"each tells of one earlier event at that time, {group.basis}; whether it is one, nobody says"
    sure = factors("ladder", [on_ladder(_OPEN, "which of both it is, is even")])
    ground = Ground("unsettled", "earlier events of one series whose dates fit are a question, not a conflict", sure)
    return Ruling("undecided", "note", message, why, account(kind, group, (), ground), to_unsettled(group))
