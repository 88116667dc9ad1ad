"""Times of a text: found, resolved and compared (TIMEX3, the time expressions of ISO-TimeML)."""

from factcheck.values.time.compare import compare_dates, compare_times, exclude_each_other, relation_of_times
from factcheck.values.time.dateline import published_in
from factcheck.values.time.naming import says_which
from factcheck.values.time.tagger import find_times, names_day

__all__ = [
    "compare_dates",
    "compare_times",
    "exclude_each_other",
    "find_times",
    "names_day",
    "published_in",
    "relation_of_times",
    "says_which",
]
