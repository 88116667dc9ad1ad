"""Which findings count: those of some verdicts that are grave enough."""

from dataclasses import dataclass

from factcheck.model.finding import Finding, Severity, Verdict

_RISING: tuple[Severity, ...] = ("note", "warning", "error")


@dataclass(frozen=True, slots=True)
class Counted:
    """The findings of these verdicts that are at least so severe.

    >>> Counted(("contradiction", "update"), least="warning").verdicts
    ('contradiction', 'update')
    """

    verdicts: tuple[Verdict, ...]
    least: Severity = "note"

    def __contains__(self, finding: Finding) -> bool:
        """Whether it is one of them."""
        return finding.verdict in self.verdicts and _RISING.index(finding.severity) >= _RISING.index(self.least)
