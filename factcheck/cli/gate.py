"""`--baseline`, `--decisions`: what was decided before, held against a report, so that nothing alarms twice."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli.configuration import run_of, settings
from factcheck.cli.messages import say
from factcheck.cli.one_article import STANDARD_INPUT
from factcheck.cli.today import today

if TYPE_CHECKING:
    from factcheck.decisions.file import Ledger
    from factcheck.model.decision import Known
    from factcheck.model.report import Report

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])
_TOLD = 5  # broken lines that are told one by one


@dataclass(slots=True)
class Gate:
    """What the options say: the baseline, the file of decisions, whether it was typed, whether to look for one."""

    baseline: Path | None = None
    decisions: Path | None = None
    typed: bool = False
    looks: bool = True


def _gate(context: click.Context) -> Gate:
    found = context.meta.setdefault("gate", Gate())
    if not isinstance(found, Gate):
        raise TypeError("the context's gate is none")
    return found


def _set_baseline(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    _gate(context).baseline = value


def _set_decisions(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    gate = _gate(context)
    gate.decisions = value
    gate.typed = context.get_parameter_source("decisions") is click.core.ParameterSource.COMMANDLINE


def _set_looks(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    _gate(context).looks = not value


def baseline_option(command: _Decorated) -> _Decorated:
    """`--baseline FILE`."""
    return click.option(
        "--baseline",
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=_set_baseline,
        help="Leave out findings that FILE knows, as `factcheck baseline write` made it: only new ones count.",
    )(command)


def decisions_options(command: _Decorated) -> _Decorated:
    """`--decisions FILE`, `--no-decisions`."""
    command = click.option(
        "--no-decisions",
        is_flag=True,
        expose_value=False,
        callback=_set_looks,
        help="Look for no decisions, and honour no waiver in the draft.",
    )(command)
    return decisions_option(command)


def decisions_option(command: _Decorated) -> _Decorated:
    """`--decisions FILE`."""
    return click.option(
        "--decisions",
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=_set_decisions,
        help="The file of decisions, instead of the factcheck-decisions.jsonl that lies with the articles.",
    )(command)


def decisions_files(paths: Iterable[Path]) -> list[Path]:
    """The files that decisions on these articles may stand in: the one that is named, else one a folder."""
    from factcheck.decisions.file import NAME

    context = click.get_current_context()
    gate, elsewhere = _gate(context), {STANDARD_INPUT, *run_of(context).addresses}
    if gate.decisions is not None:
        return [gate.decisions]
    folders = (path if path.is_dir() else path.parent for path in paths if path not in elsewhere)
    return [folder / NAME for folder in dict.fromkeys(folders)]


def baseline_file() -> list[Path]:
    """The baseline of the command that is running, if it has one."""
    file = _gate(click.get_current_context()).baseline
    return [file] if file is not None else []


def _tell(ledger: "Ledger", gate: Gate, files: Sequence[Path]) -> None:
    if gate.typed and not ledger.paths:
        say(f"{files[0]}: no such file yet; nothing is decided")
    for line in ledger.broken[:_TOLD]:
        say(f"{line.path}:{line.line}: {line.problem}; the line was left out")
    if len(ledger.broken) > _TOLD:
        say(f"… and {len(ledger.broken) - _TOLD} more lines that are no decisions")


def gate_of(paths: Sequence[Path]) -> "Callable[[Report], Report]":
    """What holds a report against what was decided, by the options of the command that is running.

    Each time it is asked, decisions are read anew. It tells broken lines once, and needs the command no more, so that
    another thread may call it. A report that was read back and hid findings of a baseline goes on hiding them.

    Args:
        paths: the articles and folders that were named; decisions are kept with them.

    Raises:
        UnreadableInput: the baseline or a file of decisions is there and cannot be read; told here, before any article
            is read, and again when a report is held against it.
    """
    from factcheck.catalog import load_kinds
    from factcheck.decisions.baseline import read_baseline
    from factcheck.decisions.file import Ledger, read
    from factcheck.decisions.standing import Verdicts, stand
    from factcheck.settings.files import shown

    context = click.get_current_context()
    gate, chosen = _gate(context), settings()
    files = decisions_files(paths) if gate.looks else []
    rules = [name for kind in load_kinds(context.params.get("claims")) for name in (kind.rule, kind.id)]
    baseline = (shown(gate.baseline), read_baseline(gate.baseline)) if gate.baseline is not None else None
    if gate.looks:
        read(files)
    told = False

    def held(report: "Report") -> "Report":
        nonlocal told
        ledger = read(files) if gate.looks else Ledger()
        if not told and gate.looks:
            told = True
            _tell(ledger, gate, files)
        if not gate.looks:
            report = report.model_copy(update={"waivers": ()})
        verdicts = Verdicts(
            today=today(),
            ledger=ledger,
            baseline=baseline or _kept(report),
            settled_by=chosen.settled_by,
            require_until=chosen.waivers.require_until,
            rules=rules,
        )
        return stand(report, verdicts)

    return held


def _kept(report: "Report") -> "tuple[str, Sequence[Known]] | None":
    """The baseline that a report was held against when it was made; None where it is new, or there was none."""
    from factcheck.model.decision import Known

    if report.baseline is None:
        return None
    hidden = (f for f in report.findings if f.decision is not None and f.decision.state == "known")
    known = [
        Known(fingerprint=f.fingerprint, rule=f.rule, kind=f.kind, verdict=f.verdict, message=f.message) for f in hidden
    ]
    return report.baseline.path, [*known, *report.baseline.gone]
