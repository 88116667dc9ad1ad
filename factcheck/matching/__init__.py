"""Across articles: events → incidents, claims → groups about one attribute of one of them."""

from factcheck.matching.described import Described
from factcheck.matching.draft_quotations import DraftQuotations
from factcheck.matching.groups import group
from factcheck.matching.incidents import Incident, Weights, align
from factcheck.matching.membership import Membership
from factcheck.matching.origins import origins
from factcheck.matching.parallels import Parallel, parallels
from factcheck.matching.retellings import Retellings
from factcheck.matching.stories import Stories
from factcheck.matching.unsettled import unsettled

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
