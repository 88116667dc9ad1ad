"""A time as the formats write it → ISO 8601, in the zone it was written in: its day is the newsroom's."""

import contextlib
import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?")


def iso_day(written: object) -> str | None:
    """The day of a time in ISO 8601, also in its basic form, or as in the head of a mail; None for anything else.

    >>> iso_day("20250310T083000-0500"), iso_day("Mon, 10 Mar 2025 23:30:00 -0500"), iso_day("last Monday")
    ('2025-03-10', '2025-03-10', None)
    """
    if not isinstance(written, str):
        return None
    text = written.strip()
    with contextlib.suppress(ValueError):
        basic = _BASIC.fullmatch(text)
        if basic is not None:
            return date(int(basic[1]), int(basic[2]), int(basic[3])).isoformat()
    with contextlib.suppress(ValueError):
        return datetime.fromisoformat(text).date().isoformat()
    with contextlib.suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(text).date().isoformat()
    return None
