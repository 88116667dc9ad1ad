"""The thesaurus: which English words can stand for one another, from WordNet."""

from factcheck.thesaurus.accounts import told_alike
from factcheck.thesaurus.kinship import (
    DERIVED,
    NEAR,
    SAME,
    SYNONYM,
    Word,
    kinship,
    marks,
    names_deed,
    opposed,
    opposites_of,
    share_sense,
)
from factcheck.thesaurus.rivals import RELATIVES, end_apart, fates_apart, grades, rivals, tellers_apart
from factcheck.thesaurus.spelling import spelled
from factcheck.thesaurus.stages import of_other_stages
from factcheck.thesaurus.table import frequency, known

__all__ = [
    "DERIVED",
    "NEAR",
    "RELATIVES",
    "SAME",
    "SYNONYM",
    "Word",
    "end_apart",
    "fates_apart",
    "frequency",
    "grades",
    "kinship",
    "known",
    "marks",
    "names_deed",
    "of_other_stages",
    "opposed",
    "opposites_of",
    "rivals",
    "share_sense",
    "spelled",
    "tellers_apart",
    "told_alike",
]
