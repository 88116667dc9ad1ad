"""A decision made: one finding, what is decided of it, and on which values."""

from collections.abc import Sequence
from datetime import date, datetime

from factcheck.decisions.baseline import OPEN, question_of, sides_of, words_of
from factcheck.errors import FactcheckError
from factcheck.model.decision import ClaimVerdict, Decided, Decision, Rating
from factcheck.model.finding import Finding, Side
from factcheck.model.report import Report

LONGEST = 2000
"""Characters of a reason."""
ASK_WHY: frozenset[Decided] = frozenset({"dismiss", "assign", "note"})
"""What must give a reason."""
JUDGES: frozenset[Decided] = frozenset({"dismiss", "confirm"})
"""What may say which claims are right."""


class NothingToDecide(FactcheckError):
    """A finding asks for no decision: the articles agree, or it was cleared."""


class NoSuchSide(FactcheckError):
    """A claim that is to be called right or wrong is none of the finding's, or cannot be told from another."""


def verdicts_on(
    report: Report, finding: Finding, right: Sequence[str], wrong: Sequence[str]
) -> tuple[ClaimVerdict, ...]:
    """What an editor says of a finding's sides, in the order of the sides.

    Args:
        report: the report that the finding is of.
        finding: what is decided on.
        right: the sides that are right: each by its claim's id or its article's name or id, or all of a value by that.
        wrong: those that are wrong, named so.

    Raises:
        NoSuchSide: a name is that of no side, or of several whose values differ, or a side is called both.
    """
    names = {entry.id: entry.path for entry in report.articles}
    ratings: dict[tuple[str, str], Rating] = {}
    told: dict[Rating, Sequence[str]] = {"right": right, "wrong": wrong}
    for rating, wanted in told.items():
        for name in wanted:
            for side in _called(finding, names, name):
                if ratings.setdefault((names[side.article], side.value), rating) != rating:
                    raise NoSuchSide(f"{name!r} cannot be both right and wrong")
    ordered = dict.fromkeys((names[side.article], side.value) for side in finding.sides)
    return tuple(
        ClaimVerdict(article=article, value=value, verdict=ratings[article, value])
        for article, value in ordered
        if (article, value) in ratings
    )


def _called(finding: Finding, names: dict[str, str], wanted: str) -> list[Side]:
    """The sides that are called so: all that have a value, one claim, or an article that says one thing alone."""
    called = [s for s in finding.sides if wanted in {s.claim, s.article, names[s.article]}]
    called = called or [s for s in finding.sides if s.value == wanted]
    if len({s.value for s in called}) == 1:
        return called
    told = ", ".join(f"{s.claim} (“{s.value}” in {names[s.article]})" for s in called or finding.sides)
    if called:
        raise NoSuchSide(f"{wanted!r} says several things in {finding.id}; name one claim: {told}")
    raise NoSuchSide(f"{finding.id} has no side {wanted!r}; name an article or a claim: {told}")


def decision_on(  # noqa: PLR0913 - the parts of a decision, each by its name
    report: Report,
    finding: Finding,
    decided: Decided,
    *,
    who: str,
    when: datetime,
    why: str | None = None,
    until: date | None = None,
    verdicts: tuple[ClaimVerdict, ...] = (),
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
        verdicts: which sides are right or wrong, as `verdicts_on` makes them.

    Raises:
        NothingToDecide: the finding is none that asks for anything.
    """
    if finding.verdict not in OPEN:
        raise NothingToDecide(f"{finding.id} is {finding.verdict}: there is nothing to decide")
    names = {entry.id: entry.path for entry in report.articles}
    return Decision(
        fingerprint=finding.fingerprint,
        decision=decided,
        who=who,
        when=when,
        why=tidy(why),
        until=until,
        rule=finding.rule,
        about=question_of(report).get(finding.sides[0].claim, ""),
        sides=sides_of(finding, names),
        words=words_of(finding, names),
        verdicts=verdicts,
    )


def tidy(why: str | None) -> str | None:
    r"""A reason on one line; None where nothing is said.

    >>> tidy("two\n attacks "), tidy("  ")
    ('two attacks', None)
    """
    return " ".join((why or "").split()) or None
