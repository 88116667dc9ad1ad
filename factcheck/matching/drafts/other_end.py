"""What lies which way of what, with a draft the other way about: "Lund lies west of it", "it struck west of Lund"."""

from collections.abc import Iterator

from factcheck.matching.drafts.changed_about import Ends, Must
from factcheck.matching.wordings.lying import lying
from factcheck.model.claim import Claim


def lain(claim: Claim) -> Iterator[Ends]:
    """The ways between two places that a sentence tells; at one distance one named end will do."""
    for way in lying(claim):
        one_will_do = way.far and not (way.one and way.other)
        must: Must = "one" if one_will_do else "both"
        yield Ends(f"{way.of} {way.far:.0f} km", way.one, way.other, way.span, claim, must)
