"""The file that `init` writes: it changes nothing as it stands, and every key in it is one, and all keys are in it."""

import tomllib
from pathlib import Path

from factcheck.settings.files import Found
from factcheck.settings.house import Publisher, Settings, Tenure, WaiverRules
from factcheck.settings.loading import settings_of
from factcheck.settings.template import TEMPLATE


def in_force() -> dict[str, object]:
    """The template with every key taken out of its comment."""

    def bare(line: str) -> str:
        told = line.removeprefix("# ")
        key = told.partition(" = ")[0]
        return told if told.startswith("[") or (" = " in told and (" " not in key or key.startswith('"'))) else line

    return tomllib.loads("\n".join(bare(line) for line in TEMPLATE.splitlines()))


def test_as_it_stands_it_sets_nothing() -> None:
    assert tomllib.loads(TEMPLATE) == {}


def test_every_key_is_known_and_every_known_key_is_there() -> None:
    told = in_force()
    assert settings_of(Found(Path("factcheck.toml"), told), {}).ignore == ("superlative", "FC504")
    assert told.keys() == Settings.model_fields.keys() - {"source"}
    for table, model in ((told["publishers"], Publisher), ({"x": told["roles"]}, Tenure), ({}, WaiverRules)):
        assert isinstance(table, dict)
        for entry in table.values():
            first = entry[0] if isinstance(entry, list) else entry
            assert first.keys() == model.model_fields.keys()
