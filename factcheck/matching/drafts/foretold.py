"""What a sentence tells as heard of, looked into or to come: "is understood to have met", "are looking into whether".

Somebody is told to have said, asked or planned it, so that it can be looked up; and words of it that stand here and
there in the sources do not tell of it.
"""

import re
from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim

_BEING: Final = r"(?:is|are|was|were|has been|have been)\s+(?:also |now |still |widely |already )?"
_FRAMES: Final = re.compile(
    rf"\b(?:{_BEING}(?:"
    r"(?:understood|believed|thought|said|reported|rumou?red|expected|due|scheduled|tipped|likely|planning|hoping|"
    r"preparing|considering)\s+(?:to|that)\b|"
    r"(?:looking into|examining|investigating|weighing|checking|studying|asking)\s+(?:whether|if|how|why)\b"
    r")|(?:has|have|had)\s+(?:also |now |already )?(?:offered|promised|agreed|threatened|vowed|pledged)\s+to\b)"
)


_BENEATH: Final = re.compile(
    r"\b(?:because|as|since|while|when|who|which|whose|that|if|although|though)\b", re.IGNORECASE
)


def foretold(claim: Claim, figures: frozenset[str]) -> bool:
    """Whether a statement tells as its main thing what somebody has heard, is looking into, or is to do.

    Args:
        claim: the statement.
        figures: those of the sources; what is told with one of them is looked up by that.
    """
    found = _FRAMES.search(claim.quote)
    if found is None or _BENEATH.search(claim.quote[: found.start()]):
        return False  # "was absent because he was thought to be ill"
    return figures.isdisjoint(statement(claim).figures)
