"""Sentences → claims: what is asserted, where, by whom, and how surely."""

from factcheck.extraction.actors import actors
from factcheck.extraction.claims import Extracted, extract_claims

__all__ = ["Extracted", "actors", "extract_claims"]
