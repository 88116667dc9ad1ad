"""A decision made: one finding, what is decided of it, and on which values."""

from datetime import date, datetime

from factcheck.decisions.baseline import OPEN, sides_of
from factcheck.errors import FactcheckError
from factcheck.model.decision import Decided, Decision
from factcheck.model.finding import Finding
from factcheck.model.report import Report

LONGEST = 2000
"""Characters of a reason."""
ASK_WHY: frozenset[Decided] = frozenset({"dismiss", "assign", "note"})
"""What must give a reason."""


class NothingToDecide(FactcheckError):
    """A finding asks for no decision: the articles agree, or it was cleared."""


def decision_on(  # noqa: PLR0913 - the parts of a decision, each by its name
    report: Report,
    finding: Finding,
    decided: Decided,
    *,
    who: str,
    when: datetime,
    why: str | None = None,
    until: date | None = None,
) -> Decision:
    """The decision as it is written down, with the values that it was made on.

    Args:
        report: the report that the finding is of.
        finding: what is decided on.
        decided: the decision.
        who: who decides.
        when: the time, with its zone.
        why: the reason; white space in it becomes single blanks.
        until: the last day, in UTC, on which it holds; None is for good.

    Raises:
        NothingToDecide: the finding is none that asks for anything.
    """
    if finding.verdict not in OPEN:
        raise NothingToDecide(f"{finding.id} is {finding.verdict}: there is nothing to decide")
    return Decision(
        fingerprint=finding.fingerprint,
        decision=decided,
        who=who,
        when=when,
        why=tidy(why),
        until=until,
        rule=finding.rule,
        about=next((claim.attribute for claim in report.claims if claim.id == finding.sides[0].claim), ""),
        sides=sides_of(finding, {entry.id: entry.path for entry in report.articles}),
    )


def tidy(why: str | None) -> str | None:
    r"""A reason on one line; None where nothing is said.

    >>> tidy("two\n attacks "), tidy("  ")
    ('two attacks', None)
    """
    return " ".join((why or "").split()) or None
