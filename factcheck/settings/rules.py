"""Which kinds are not reported, and what the findings of the others would cost: settings, read against the catalog."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from factcheck.catalog import Kind
from factcheck.errors import ConfigurationError
from factcheck.model.finding import Finding, Severity
from factcheck.settings.house import Settings

_SET = frozenset({"contradiction", "update", "single-source"})  # the verdicts whose severity a newsroom may set


@dataclass(frozen=True, slots=True)
class Rules:
    """What a newsroom has settled about kinds, by their ids."""

    ignored: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] | None = None

    def reports(self, finding: Finding) -> bool:
        """Whether findings of this kind are reported at all."""
        return finding.kind not in self.ignored

    def weighed(self, finding: Finding) -> Finding:
        """The finding with the severity that the newsroom gives its kind; what agrees or is left open stays a note."""
        found = (self.severity or {}).get(finding.kind)
        if found is None or finding.verdict not in _SET:
            return finding
        return finding.model_copy(update={"severity": found})


def rules_of(settings: Settings, kinds: Iterable[Kind]) -> Rules:
    """The rules that settings make of these kinds; both are named by rule code or by kind, whatever the case.

    Raises:
        ConfigurationError: there is no such rule or kind, or one is given two severities.
    """
    known = {name.lower(): kind.id for kind in kinds for name in (kind.id, kind.rule)}

    def found(key: str, name: str) -> str:
        if name.lower() not in known:
            near = get_close_matches(name.lower(), known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else "`factcheck kinds` lists them"
            raise ConfigurationError(f"{settings.source or 'settings'}: {key}: no rule or kind {name!r}; {hint}")
        return known[name.lower()]

    severity: dict[str, Severity] = {}
    for name, grade in settings.severity.items():
        kind = found("severity", name)
        if severity.setdefault(kind, grade) != grade:
            raise ConfigurationError(f"{settings.source or 'settings'}: severity: {kind} is given two; drop one")
    return Rules(frozenset(found("ignore", name) for name in settings.ignore), severity)
