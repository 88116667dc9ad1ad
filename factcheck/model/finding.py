"""What a comparison found: one verdict on one group of claims."""

from typing import Literal

from factcheck.model.base import Confidence, Model, Span
from factcheck.model.decision import Standing
from factcheck.model.evidence import Alternative, Evidence

Verdict = Literal["contradiction", "update", "single-source", "undecided", "agreement", "compatible", "different-event"]
Severity = Literal["error", "warning", "note"]


class Side(Model):
    """One claim of a finding, with the words as the article has them; `value` is the value in short."""

    claim: str
    article: str
    start: int
    end: int
    focus: Span
    quote: str
    value: str


class Finding(Model):
    """One verdict on one group of claims; what it would cost (severity) and how sure (confidence) stand apart.

    `rule` is the kind's code ("FC101"); `message` one line an editor can act on; `why` the comparison in words;
    `assumption` the id of an assumption that would dissolve it; `question` what to ask, and whom; `whom` is whom to
    ask, by itself. `alternatives` are the other verdicts that were considered, `evidence` is all that the verdict was
    taken from. `fingerprint` depends on the words compared and on nothing else, so it survives edits elsewhere and
    other articles. `origins` is from how many origins the sides come: articles that print one text have one.
    `decision` is what somebody has decided of it, None where nobody has; a `settled` one asks for nothing any more.
    """

    id: str
    fingerprint: str
    rule: str
    kind: str
    verdict: Verdict
    severity: Severity
    confidence: Confidence
    message: str
    why: str
    sides: tuple[Side, ...]
    assumption: str | None = None
    question: str | None = None
    whom: str | None = None
    alternatives: tuple[Alternative, ...] = ()
    evidence: Evidence | None = None
    origins: int = 1
    decision: Standing | None = None
    settled: bool = False


class Assumption(Model):
    """One alignment that the texts do not state and that would dissolve the findings it names in `clears`.

    `keeps` names the findings that would stay; `evidence` says in words why it suggests itself. `accepted` tells that
    an editor has accepted it, for the `reason` given: then `clears` names what it has cleared, and all other findings
    are judged under it. `fingerprint` depends on the words that it is about and on nothing else, as a finding's does.
    """

    id: str
    text: str
    clears: tuple[str, ...]
    keeps: tuple[str, ...] = ()
    evidence: str
    fingerprint: str = ""
    accepted: bool = False
    reason: str | None = None
