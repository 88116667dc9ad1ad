"""The thesaurus: which English words can stand for one another, from WordNet."""

from factcheck.thesaurus.kinship import (
    DERIVED,
    NEAR,
    SAME,
    SYNONYM,
    Word,
    derived_from_verb,
    kinship,
    marks,
    opposed,
    share_sense,
)
from factcheck.thesaurus.table import frequency

__all__ = [
    "DERIVED",
    "NEAR",
    "SAME",
    "SYNONYM",
    "Word",
    "derived_from_verb",
    "frequency",
    "kinship",
    "marks",
    "opposed",
    "share_sense",
]
