"""What shows that two figures in like words answer two questions: a later day, a direction."""

from factcheck.matching.once import of_two
from factcheck.model.claim import Claim
from factcheck.values.heading import apart, heading


def ask_two_things(a: Claim, b: Claim) -> bool:
    """Whether two claims in like words are surely told of two things; symmetric.

    Who wrote on Monday tells of no march on Wednesday; "18 km north of the town" is not 18 km to the south of it;
    when Ruiz moved to Lisbon is not when her brother did, nor when she moved to Porto.
    """
    return _after(a, b) or _after(b, a) or of_two(a, b) or (a.value.type == "measure" and _directions(a, b))


def _after(a: Claim, b: Claim) -> bool:
    """Whether a claim is told of a day that had not come when the other was written; plans are told beforehand."""
    if b.as_of is None or b.certainty == "planned" or "time" in {a.value.type, b.value.type}:
        return False
    ahead = [min((t.earliest for t in c.setting.times if t.earliest), default=b.as_of) > b.as_of for c in (a, b)]
    return ahead == [True, False]


def _directions(a: Claim, b: Claim) -> bool:
    return apart(*(heading(c.quote, c.focus.end - c.start) for c in (a, b)))
