"""Counts of two sorts of one thing: "14 primary schools", "six secondary schools"."""

from factcheck.matching.quantities.subjects import words
from factcheck.model.claim import Claim
from factcheck.model.value import CountValue
from factcheck.thesaurus import NEAR, kinship, rivals


def of_two_sorts(a: Claim, b: Claim) -> bool:
    """Whether two claims count two sorts of one thing.

    By words before it that exclude each other ("14 *primary* schools", "six *secondary* schools"), or by nouns of which
    neither is near the other ("747 *plant* species", "1,247 *animal* species"); not "40 riot officers", "60 officers".
    """
    if not isinstance(a.value, CountValue) or not isinstance(b.value, CountValue):
        return False
    mine, its = (frozenset(c.value.text.lower().split()) for c in (a, b))
    if any(rivals(one, other, part) for one in mine - its for other in its - mine for part in ("ADJ", "NOUN")):
        return True
    ones, others = words(a.subject), words(b.subject)
    left, right = ones - others, others - ones
    if not (left and right and ones & others):
        return False
    return not any(kinship((one, "NOUN"), (other, "NOUN")) >= NEAR for one in left for other in right)
