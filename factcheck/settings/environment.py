"""`FACTCHECK_*` in the environment: settings of one run, above those of a file."""

from collections.abc import Mapping
from difflib import get_close_matches

PREFIX = "FACTCHECK_"
# What an environment can say: one value, or a list with commas. Tables stand in files.
TEXTS = ("model", "claims_dir", "fail_on", "assumptions", "baseline", "decisions")
LISTS = ("ignore", "format", "settled_by")
SWITCHES = ("quiet", "show_cleared", "explain_all", "no_color")
# Of the run itself, and no setting.
OTHERS = ("config", "isolated", "debug", "today")
_ON, _OFF = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


def variable(key: str) -> str:
    """The name of the variable of a key.

    >>> variable("fail_on")
    'FACTCHECK_FAIL_ON'
    """
    return PREFIX + key.upper()


def table(environment: Mapping[str, str]) -> dict[str, object]:
    """The settings that an environment has; an empty variable is none.

    A switch that is neither on nor off stays a text, which the check of the settings refuses.
    """
    found: dict[str, object] = {}
    for key in (*TEXTS, *LISTS, *SWITCHES):
        value = environment.get(variable(key), "").strip()
        if not value:
            continue
        if key in LISTS:
            found[key] = [part.strip() for part in value.split(",") if part.strip()]
        elif key in SWITCHES:
            found[key] = value.lower() in _ON if value.lower() in _ON + _OFF else value
        else:
            found[key] = value
    return found


def unknown(environment: Mapping[str, str]) -> list[str]:
    """A sentence on each variable that begins as ours do and is none, with the one that may have been meant."""
    known = [variable(key) for key in (*TEXTS, *LISTS, *SWITCHES, *OTHERS)]
    told = []
    for name in sorted(environment):
        if name.startswith(PREFIX) and name not in known:
            near = get_close_matches(name, known, n=1)
            told.append(f"{name} in the environment is no setting{f'; did you mean {near[0]}?' if near else ''}")
    return told
