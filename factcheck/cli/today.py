"""What time it is: the one place that asks, so that a run can be played on any day."""

import os
from datetime import UTC, date, datetime, time

from factcheck.errors import ConfigurationError

VARIABLE = "FACTCHECK_TODAY"


def now() -> datetime:
    """The time in UTC, to the second; midnight of the day that `FACTCHECK_TODAY` names, where it names one.

    Raises:
        ConfigurationError: it names no day.
    """
    said = os.environ.get(VARIABLE, "").strip()
    if not said:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.combine(date.fromisoformat(said), time(), UTC)
    except ValueError as error:
        raise ConfigurationError(f"{VARIABLE}: {said!r} is no day; write one as 2026-01-31") from error


def today() -> date:
    """The day it is, in UTC."""
    return now().date()
