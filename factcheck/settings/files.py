"""The file that settings stand in: found upwards from a folder, read as TOML, nothing checked yet."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import ConfigurationError

OWN_FILE = "factcheck.toml"
"""The file that holds nothing but our settings."""
SHARED_FILE = "pyproject.toml"
"""The file of a project, which may hold ours in a table."""
TABLE = ("tool", "factcheck")
_LARGEST = 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Found:
    """A table of settings; paths in it start at the folder of `path`."""

    path: Path
    table: Mapping[str, object]

    @property
    def where(self) -> str:
        """The file as messages name it."""
        return shown(self.path)


def shown(path: Path) -> str:
    """A path as messages name it: from the working directory where that is shorter."""
    return min(os.path.relpath(path), str(path), key=len)


def find_file(start: Path) -> Found | None:
    """The settings that hold in a folder: those of the nearest file, in the folder itself or above it.

    In one folder `factcheck.toml` goes before `pyproject.toml`; one of the latter without a table of ours is passed
    over.

    Raises:
        ConfigurationError: the nearest file cannot be read, or is no TOML.
    """
    for folder in (start, *start.parents):
        if (folder / OWN_FILE).is_file():
            return read_file(folder / OWN_FILE)
        if (folder / SHARED_FILE).is_file():
            found = _shared(folder / SHARED_FILE, _parsed(folder / SHARED_FILE))
            if found is not None:
                return found
    return None


def read_file(path: Path) -> Found:
    """The settings in a file that was named.

    Raises:
        ConfigurationError: it cannot be read, is no TOML, or is a pyproject.toml without a table of ours.
    """
    data = _parsed(path)
    if path.name != SHARED_FILE:
        return Found(path, data)
    found = _shared(path, data)
    if found is None:
        raise ConfigurationError(f"{shown(path)}: has no [{'.'.join(TABLE)}]; add the table, or name another file")
    return found


def _shared(path: Path, data: Mapping[str, object]) -> Found | None:
    part: object = data
    for name in TABLE:
        if not isinstance(part, dict):
            raise ConfigurationError(f"{shown(path)}: {'.'.join(TABLE)} is no table; write it as [{'.'.join(TABLE)}]")
        if name not in part:
            return None
        part = part[name]
    if not isinstance(part, dict):
        raise ConfigurationError(f"{shown(path)}: {'.'.join(TABLE)} is no table; write it as [{'.'.join(TABLE)}]")
    return Found(path, part)


def _parsed(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise ConfigurationError(f"{shown(path)}: cannot be read ({error.strerror}); check the name") from error
    if len(data) > _LARGEST:
        raise ConfigurationError(f"{shown(path)}: is larger than 1 MB, which no settings are; name another file")
    if b"\0" in data:
        raise ConfigurationError(f"{shown(path)}: is a binary file, and no settings; name a TOML file")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{shown(path)}: {error}; mend the TOML") from error
