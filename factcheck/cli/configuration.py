"""`--config`, `--isolated`: the settings of a run, from a file and the environment; options go before both."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli.messages import say
from factcheck.cli.options import Run
from factcheck.errors import ConfigurationError

if TYPE_CHECKING:
    from factcheck.settings.house import Settings

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

# Setting → the parameters of commands whose defaults it is.
_DEFAULTS: Mapping[str, tuple[str, ...]] = {
    "model": ("model",),
    "claims_dir": ("claims",),
    "format": ("form", "wanted"),
    "fail_on": ("fail_on",),
    "quiet": ("quiet",),
    "show_cleared": ("show_cleared",),
    "explain_all": ("explain_all",),
    "no_color": ("no_color",),
    "assumptions": ("assumptions_file",),
    "baseline": ("baseline",),
    "decisions": ("decisions",),
}


def config_options(command: _Decorated) -> _Decorated:
    """`--config FILE` and `--isolated`; both are looked at before all other options, whose defaults they give."""
    file = click.Path(path_type=Path, exists=True, dir_okay=False)
    command = click.option(
        "--config",
        type=file,
        metavar="FILE",
        envvar="FACTCHECK_CONFIG",
        is_eager=True,
        expose_value=False,
        callback=_configure,
        help="Take the settings from FILE, not from the factcheck.toml or pyproject.toml that is nearest upwards.",
    )(command)
    return click.option(
        "--isolated",
        "--no-config",
        is_flag=True,
        envvar="FACTCHECK_ISOLATED",
        is_eager=True,
        expose_value=False,
        callback=_isolate,
        help="Take settings from no file at all.",
    )(command)


def run_of(context: click.Context) -> Run:
    """The facts of the run that a command belongs to."""
    return context.ensure_object(Run)


def settings() -> "Settings":
    """The settings of the command that is running."""
    from factcheck.settings.house import Settings

    return run_of(click.get_current_context()).settings or Settings()


def settings_files() -> list[Path]:
    """The files that the settings of the command that is running stand in, or would if they were there."""
    from factcheck.settings.files import OWN_FILE, SHARED_FILE

    meta = click.get_current_context().meta
    if meta.get("isolated"):
        return []
    if meta.get("config") is not None:
        return [meta["config"]]
    folders = (Path.cwd(), *Path.cwd().parents)
    return [folder / name for folder in folders for name in (OWN_FILE, SHARED_FILE)]


def _isolate(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    # click calls eager options that were given first, in the order in which they were given
    if value and context.meta.get("configured"):
        _refuse_both(context)
    context.meta["isolated"] = value


def _refuse_both(context: click.Context) -> None:
    raise click.UsageError("--config names a file and --isolated says none; give one of them", context)


def _configure(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if context.resilient_parsing:
        return
    context.meta["configured"] = True
    context.meta["config"] = value
    isolated = bool(context.meta.get("isolated"))
    typed = context.get_parameter_source("config") is click.core.ParameterSource.COMMANDLINE
    if value is not None and isolated and typed:
        _refuse_both(context)
    chosen = _read(None if isolated else value, isolated=isolated)
    if chosen is not None:
        run_of(context).settings = chosen
        context.default_map = _checked(context, chosen)


def _read(file: Path | None, *, isolated: bool) -> "Settings | None":
    """The settings; None where there are none, so that nothing is loaded that would check them."""
    from factcheck.settings import environment
    from factcheck.settings.files import find_file, read_file

    for told in environment.unknown(os.environ):
        say(told)
    said = environment.table(os.environ)
    found = read_file(file) if file is not None else None
    if found is None and not isolated:
        found = find_file(Path.cwd())
    if found is None and not said:
        return None
    from factcheck.settings.loading import settings_of

    return settings_of(found, said)


def _checked(context: click.Context, chosen: "Settings") -> dict[str, Any]:
    """The defaults that settings give the options of a command, each tried on its option.

    Raises:
        ConfigurationError: an option does not take the value; the message has the key and what the option says.
    """
    defaults: dict[str, Any] = {}
    parameters = {parameter.name: parameter for parameter in context.command.params}
    for key, names in _DEFAULTS.items():
        value = getattr(chosen, key)
        if value is None or value == ():
            continue
        for name in names:
            if name not in parameters:
                continue
            told = _as_given(value, parameters[name])
            try:
                parameters[name].process_value(context, told)
            except click.UsageError as error:
                reason = error.format_message().partition(": ")[2] or error.format_message()
                raise ConfigurationError(f"{chosen.source}: {key}: {reason}") from error
            defaults[name] = told
    return defaults


def _as_given(value: object, parameter: click.Parameter) -> object:
    """A setting as an option would be given it: a list only to an option that takes several."""
    if isinstance(value, tuple) and not getattr(parameter, "multiple", False):
        if len(value) > 1:
            raise ConfigurationError(f"{parameter.name} takes one value, not {', '.join(map(str, value))}; name one")
        return value[0]
    return str(value) if isinstance(value, Path) else value
