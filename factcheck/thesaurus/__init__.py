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
from factcheck.thesaurus.rivals import end_apart, grades, rivals
from factcheck.thesaurus.table import frequency, known

__all__ = [
    "DERIVED",
    "NEAR",
    "SAME",
    "SYNONYM",
    "Word",
    "derived_from_verb",
    "end_apart",
    "frequency",
    "grades",
    "kinship",
    "known",
    "marks",
    "opposed",
    "rivals",
    "share_sense",
]
