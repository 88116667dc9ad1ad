"""Settings from a file and the environment, checked: what is wrong is told with its place and what is allowed."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from factcheck.errors import ConfigurationError
from factcheck.settings.environment import variable
from factcheck.settings.house import Publisher, Settings, Tenure, WaiverRules

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from factcheck.settings.files import Found

PATHS = ("claims_dir", "assumptions", "baseline", "decisions")
"""Keys whose values are paths; in a file they start at its folder."""
_INNER: Mapping[str, type[BaseModel]] = {"publishers": Publisher, "roles": Tenure, "waivers": WaiverRules}
_WANTED = {
    "string_type": "it must be a text in quotation marks",
    "bool_type": "it must be true or false",
    "tuple_type": 'it must be a list, as in ["one", "two"]',
    "mapping_type": "it must be a table",
    "dict_type": "it must be a table",
    "model_type": "it must be a table",
    "path_type": "it must be a path in quotation marks",
    "date_type": "it must be a day without quotation marks, as in 2026-01-31",
    "date_from_datetime_parsing": "it must be a day, as in 2026-01-31",
    "date_parsing": "it must be a day, as in 2026-01-31",
    "missing": "it is missing; add it",
}


def settings_of(found: "Found | None", environment: Mapping[str, object]) -> Settings:
    """The settings that a file and an environment come to, the environment's before the file's.

    Args:
        found: the file's table, None where there is no file.
        environment: as `environment.table` returned it.

    Raises:
        ConfigurationError: a key is not known, or its value is not what it may be; one line with the place, the key and
            what is allowed.
    """
    table: dict[str, object] = {}
    if found is not None:
        table = {key: _placed(key, value, found.path.parent) for key, value in found.table.items()}
    table.update(environment)
    where = found.where if found is not None else "the environment"
    unknown = [key for key in table if key not in Settings.model_fields or key == "source"]
    if unknown:
        raise ConfigurationError(f"{where}: {_unknown(unknown[0], _keys(Settings))}")
    try:
        return Settings.model_validate({**table, "source": where})
    except ValidationError as error:
        first, *more = error.errors(include_url=False)
        from_environment = first["loc"] and first["loc"][0] in environment
        place = variable(str(first["loc"][0])) if from_environment else where
        rest = f" (and {len(more)} more)" if more else ""
        raise ConfigurationError(f"{place}: {_told(first)}{rest}") from error


def _placed(key: str, value: object, folder: Path) -> object:
    return folder / value if key in PATHS and isinstance(value, str) and value else value


def _keys(model: type[BaseModel]) -> list[str]:
    return [key for key in model.model_fields if key != "source"]


def _unknown(key: str, known: Iterable[str]) -> str:
    known = list(known)
    near = get_close_matches(key.replace("-", "_").lower(), known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
    return f"no key {key!r}; {hint}"


def _told(error: "ErrorDetails") -> str:
    """What is wrong with one key, and what is allowed."""
    place = [part for part in error["loc"] if part != "[key]"]
    named = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    match error["type"]:
        case "extra_forbidden":
            inner = _INNER.get(str(place[0]))
            table = ".".join(named.split(".")[:-1])
            return f"{table}: {_unknown(str(place[-1]), _keys(inner) if inner is not None else ())}"
        case "missing":
            return f"{named} is missing; add it"
        case "literal_error":
            wanted = f"it must be one of {error['ctx']['expected'].replace(' or ', ', ')}"
        case "value_error":
            wanted = str(error["ctx"]["error"])
            if not place:
                return wanted
        case other:
            wanted = _WANTED.get(other, error["msg"])
    return f"{named} is {_shown(error['input'])}; {wanted}"


def _shown(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
