"""The thesaurus: which English words can stand for one another, from WordNet."""

from factcheck.thesaurus.kinship import DERIVED, NEAR, SAME, SYNONYM, Word, kinship, marks, opposed
from factcheck.thesaurus.table import frequency, unknown

__all__ = ["DERIVED", "NEAR", "SAME", "SYNONYM", "Word", "frequency", "kinship", "marks", "opposed", "unknown"]
