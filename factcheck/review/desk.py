"""The desk that a page belongs to: the report, where decisions are kept, and who makes them."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from factcheck.decisions.file import append
from factcheck.decisions.making import (
    ASK_WHY,
    JUDGES,
    LONGEST,
    NoSuchSide,
    NothingToDecide,
    decision_on,
    tidy,
    verdicts_on,
)
from factcheck.errors import FactcheckError
from factcheck.model.base import Model
from factcheck.model.decision import ClaimVerdict, Decided
from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.html import Page, Review, render_review
from factcheck.reporting.html.standing import standing
from factcheck.reporting.sides import camps
from factcheck.reporting.visible import one_line

SAVE = "decisions"
"""Where the page sends decisions, from its own address."""
_DONE: Mapping[Decided, str] = {
    "dismiss": "dismissed", "confirm": "confirmed", "assign": "put on the question list", "note": "noted on",
}  # fmt: skip


class NotDecided(FactcheckError):
    """A decision cannot be made as it was asked for; the message says what to change."""


class Asked(Model):
    """A decision as the page sends it: the finding's fingerprint, and the rest as in `Decision`.

    `right` and `wrong` are the values that an editor calls so, by their places on the finding's card, from 0.
    """

    finding: str
    decision: Decided
    why: str | None = None
    until: date | None = None
    right: tuple[int, ...] = ()
    wrong: tuple[int, ...] = ()


class Saved(Model):
    """What the page is told: in words what was saved, and what now stands, by fingerprint.

    A standing is the state, the words of who decided what, and whether that settles the finding.
    """

    saved: str
    standings: dict[str, tuple[str, str, bool]]


@dataclass(slots=True)
class ReviewDesk:
    """One report under review. Several windows, and several threads, may ask at once.

    Args:
        report: what was found.
        texts: article name → text.
        held: holds the report against what was decided, read anew each time.
        file: where decisions are written.
        shown: how messages name that file.
        who: who decides.
        now: the time.
    """

    report: Report
    texts: Mapping[str, str]
    held: Callable[[Report], Report]
    file: Path
    shown: str
    who: str
    now: Callable[[], datetime]
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def page(self) -> Page:
        """The page as of now.

        Raises:
            UnreadableInput: the decisions can no longer be read.
        """
        today = self.now().date()
        review = Review(who=self.who, file=self.shown, today=today, save=SAVE, longest=LONGEST)
        return render_review(self.held(self.report), self.texts, review)

    def decide(self, asked: Asked) -> Saved:
        """Write a decision down. Once this returns it is on the disk; if it raises, nothing was written.

        Raises:
            NotDecided: there is no such finding, nothing to decide in it, no reason, or a day that is over.
            UnreadableInput: the file cannot be written.
        """
        found = next((one for one in self.report.findings if one.fingerprint == asked.finding), None)
        if found is None:
            raise NotDecided("Not saved: there is no such finding here; reload the page.")
        why = tidy(asked.why)
        if why is None and (asked.decision in ASK_WHY or asked.right or asked.wrong):
            raise NotDecided("Not saved: it asks for a reason.")
        if why is not None and len(why) > LONGEST:
            raise NotDecided(f"Not saved: the reason has more than {LONGEST} characters; say it shorter.")
        now = self.now()
        if asked.until is not None and asked.until < now.date():
            raise NotDecided(f"Not saved: {asked.until} is over already (in UTC); choose a later day.")
        try:
            made = decision_on(
                self.report,
                found,
                asked.decision,
                who=self.who,
                when=now,
                why=why,
                until=asked.until,
                verdicts=self._verdicts(found, asked),
            )
        except (NothingToDecide, NoSuchSide) as error:
            raise NotDecided(f"Not saved: {error}.") from error
        with self._turn:
            append(self.file, made)
        held = f" until {asked.until}" if asked.until is not None else ""
        told = one_line(f"{found.id} {_DONE[asked.decision]}{held}; saved in {self.shown}")
        return Saved(saved=told, standings=self._standings())

    def _verdicts(self, found: Finding, asked: Asked) -> tuple[ClaimVerdict, ...]:
        """What is called right or wrong; all sides of one value are called the same."""
        values = camps(found.sides)
        if not all(0 <= place < len(values) for place in (*asked.right, *asked.wrong)):
            raise NotDecided("Not saved: the finding has no such value; reload the page.")
        if (asked.right or asked.wrong) and asked.decision not in JUDGES:
            raise NotDecided("Not saved: what is right is said with a confirmation or a dismissal.")
        right, wrong = ([side.claim for at in places for side in values[at]] for places in (asked.right, asked.wrong))
        return verdicts_on(self.report, found, right, wrong)

    def _standings(self) -> dict[str, tuple[str, str, bool]]:
        told = ((one.fingerprint, standing(one)) for one in self.held(self.report).findings)
        return {mark: now for mark, now in told if now is not None}
