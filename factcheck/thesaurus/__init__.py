"""The thesaurus: which English words can stand for one another, from WordNet."""

from factcheck.thesaurus.kinship import DERIVED, NEAR, SAME, SYNONYM, Word, kinship, opposed
from factcheck.thesaurus.table import frequency

__all__ = ["DERIVED", "NEAR", "SAME", "SYNONYM", "Word", "frequency", "kinship", "opposed"]
