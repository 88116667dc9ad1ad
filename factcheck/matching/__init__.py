"""Across articles: events → incidents, claims → groups about one attribute of one of them."""

from factcheck.matching.alignment.incidents import Incident, Weights, align
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.alignment.parallels import Parallel, parallels
from factcheck.matching.alignment.stories import Stories
from factcheck.matching.alignment.unsettled import unsettled
from factcheck.matching.drafts.draft_quotations import DraftQuotations
from factcheck.matching.groups import group
from factcheck.matching.origins import origins
from factcheck.matching.persons.described import Described
from factcheck.matching.retellings import Retellings

__all__ = [
    "Described",
    "DraftQuotations",
    "Incident",
    "Membership",
    "Parallel",
    "Retellings",
    "Stories",
    "Weights",
    "align",
    "group",
    "origins",
    "parallels",
    "unsettled",
]
