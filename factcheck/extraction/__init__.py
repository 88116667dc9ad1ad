"""Sentences → claims: what is asserted, where, by whom, and how surely."""

from factcheck.extraction.actors import actors
from factcheck.extraction.attributions import attributions
from factcheck.extraction.claims import Extracted, extract_claims
from factcheck.extraction.speakers import voiced

__all__ = ["Extracted", "actors", "attributions", "extract_claims", "voiced"]
