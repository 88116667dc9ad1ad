"""The settings as one frozen object: it is handed down through the stages and never looked up from anywhere."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, model_validator

from factcheck.model.base import Model
from factcheck.model.finding import Severity

_LONGEST = 200  # characters of a name or a pattern: longer ones are a mistake


def _listed(value: Any) -> Any:  # noqa: ANN401 - whatever the file has; pydantic says what is wrong with it
    """One word where a list may stand."""
    return (value,) if isinstance(value, str) else value


def _worded(value: str) -> str:
    if not value.strip():
        raise ValueError("it may not be empty")
    if len(value) > _LONGEST:
        raise ValueError(f"it may have {_LONGEST} characters at most")
    return " ".join(value.split())


Words = Annotated[str, AfterValidator(_worded)]
WordList = Annotated[tuple[Words, ...], BeforeValidator(_listed)]


class Publisher(Model):
    """Who prints articles: those whose name as their metadata have it is `names`, or whose file matches `files`.

    Articles of publishers that have one `owner` are one origin. What a `trusted` one alone says is no more than a note.
    `files` are patterns of paths as a shell has them ("wire/echo/*"), matched from the end of an article's path.
    """

    owner: Words | None = None
    trusted: StrictBool = False
    names: WordList = ()
    files: WordList = ()


class Tenure(Model):
    """That somebody holds an office: `role` as articles call it, `of` what, from a day until a day, both included."""

    person: Words
    role: Words
    of: Words | None = None
    since: date | None = None
    until: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.since is not None and self.until is not None and self.until < self.since:
            raise ValueError(f"until ({self.until}) lies before since ({self.since})")
        return self


class WaiverRules(Model):
    """What is asked of a waiver in a draft: with `require_until` it must say until when it holds."""

    require_until: StrictBool = False


class Settings(Model):
    """What a newsroom has settled: all keys of a configuration file, each with its default.

    The first part changes what `compare` and `check` find, from Python, too: `ignore` are kinds or rules that are not
    reported, `severity` what a conflict or an unsupported assertion of a kind or rule would cost in print, `names` the
    house spelling of a name with its other spellings, `publishers` by their names, `roles` who holds which office.
    `model` and `claims_dir` are those of `compare`.

    The second part is what the command line does unless an option says otherwise. `source` is where the settings were
    read, for messages.
    """

    model: str | None = None
    claims_dir: Path | None = None
    ignore: WordList = ()
    severity: Mapping[str, Severity] = Field(default_factory=dict)
    names: Mapping[Words, WordList] = Field(default_factory=dict)
    publishers: Mapping[Words, Publisher] = Field(default_factory=dict)
    roles: tuple[Tenure, ...] = ()
    waivers: WaiverRules = WaiverRules()

    format: WordList = ()
    fail_on: str | None = None
    quiet: StrictBool | None = None
    show_cleared: StrictBool | None = None
    explain_all: StrictBool | None = None
    no_color: StrictBool | None = None
    assumptions: Path | None = None
    baseline: Path | None = None
    decisions: Path | None = None
    settled_by: tuple[Literal["dismiss", "confirm", "assign"], ...] = ("dismiss",)

    source: str = ""

    @model_validator(mode="after")
    def _one_name_each(self) -> Self:
        """A spelling belongs to one name: else nobody could tell which one a text means."""
        taken: dict[str, str] = {}
        for preferred, variants in self.names.items():
            for written in (preferred, *variants):
                known = taken.setdefault(spelled(written), preferred)
                if known != preferred:
                    raise ValueError(f"names: {written!r} is a spelling of both {known!r} and {preferred!r}; drop one")
        return self


def spelled(name: str) -> str:
    """A spelling without case, white space taken as one blank: by what two spellings are the same.

    >>> spelled("  New  York ")
    'new york'
    """
    return re.sub(r"\s+", " ", name).strip().casefold()
