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
    opposites_of,
    share_sense,
)
from factcheck.thesaurus.supplement import rivals
from factcheck.thesaurus.table import frequency, known

__all__ = [
    "DERIVED",
    "NEAR",
    "SAME",
    "SYNONYM",
    "Word",
    "derived_from_verb",
    "frequency",
    "kinship",
    "known",
    "marks",
    "opposed",
    "opposites_of",
    "rivals",
    "share_sense",
]
