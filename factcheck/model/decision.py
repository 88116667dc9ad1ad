"""What somebody has decided about findings, and what a report tells of it."""

from datetime import date, datetime
from typing import Literal

from pydantic import AwareDatetime

from factcheck.model.base import Model, Span

Decided = Literal["dismiss", "confirm", "assign", "note"]
State = Literal["dismissed", "confirmed", "assigned", "noted", "waived", "known", "expired", "reopened"]
Rating = Literal["right", "wrong"]
WaiverState = Literal["stated", "applied", "unused", "expired", "invalid"]


class DecidedSide(Model):
    """One side of a finding as it was decided on: the article's name, and its value in short."""

    article: str
    value: str


class ClaimVerdict(DecidedSide):
    """An editor's word on one side of a finding: that what it says is right, or that it is wrong."""

    verdict: Rating


class Decision(Model):
    """One decision on one finding, as a line of the decisions file.

    `dismiss`: it is no conflict, or no matter. `confirm`: it is one, and must be mended. `assign`: somebody is to ask.
    `note` says something and decides nothing. `until` is the last day, in UTC, on which it holds. `sides` are the
    values that were decided on, `rule` and `about` what they were compared by and what they answer: by these a finding
    is known again whose value has changed. `words` has a digest of the clauses of each of the `sides`: by these one is
    known again whose articles have other names. `verdicts` say of which sides an editor knows that they are right or
    wrong; of the others nothing is said.
    """

    fingerprint: str
    decision: Decided
    who: str
    when: AwareDatetime
    why: str | None = None
    until: date | None = None
    rule: str = ""
    about: str = ""
    sides: tuple[DecidedSide, ...] = ()
    words: tuple[str, ...] = ()
    verdicts: tuple[ClaimVerdict, ...] = ()


class Standing(Model):
    """What was decided of a finding.

    `dismissed`, `confirmed`, `assigned` and `noted` are decisions; `waived` is a waiver in the draft itself, `known`
    stands in the baseline. `expired` was decided until a day that is over, `reopened` on other values, those in `was`.
    `note` is the latest note on it, `verdicts` what was said of its sides by a decision that holds.
    """

    state: State
    who: str | None = None
    when: datetime | None = None
    why: str | None = None
    until: date | None = None
    was: tuple[DecidedSide, ...] = ()
    note: str | None = None
    verdicts: tuple[ClaimVerdict, ...] = ()


class Waiver(Span):
    """An editor's comment in a draft that waives rules for one paragraph.

    `targets` are rules, kinds or fingerprints as written; `applies` is the paragraph that it stands in or behind, None
    where there is none. `problem` says why it cannot be honoured. `state` is `stated` until it is held against
    findings: then it is `applied` to those in `findings`, `unused`, `expired` or `invalid`.
    """

    text: str
    targets: tuple[str, ...] = ()
    until: date | None = None
    reason: str | None = None
    applies: Span | None = None
    problem: str | None = None
    state: WaiverState = "stated"
    findings: tuple[str, ...] = ()


class Known(Model):
    """A finding as a baseline knows it; `about`, `sides` and `words` as in `Decision`."""

    fingerprint: str
    rule: str
    kind: str
    verdict: str
    message: str
    about: str = ""
    sides: tuple[DecidedSide, ...] = ()
    words: tuple[str, ...] = ()


class BaselineUse(Model):
    """What a baseline did to a report: how many findings it has `hidden`, and its entries that match nothing here."""

    path: str
    hidden: int
    gone: tuple[Known, ...] = ()


class BrokenLine(Model):
    """A line of a decisions file that is no decision, and why; the other lines count."""

    path: str
    line: int
    problem: str


class DecisionsUse(Model):
    """Which decisions files were read, how many decisions stand in them, and their broken lines."""

    paths: tuple[str, ...]
    read: int
    broken: tuple[BrokenLine, ...] = ()
