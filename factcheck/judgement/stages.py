"""Stages of one case told by two texts: which was first, where no date says so."""

from factcheck.judgement.relations import Pair
from factcheck.model.value import StatusValue
from factcheck.values.status import follows


def foretold(pair: Pair) -> bool:
    """Whether one text itself says that what the other tells was still to come: "not yet charged", "charged".

    Then no date is needed to tell which was first; where dates tell otherwise, time explains nothing.
    """
    for before, after in ((pair.one, pair.other), (pair.other, pair.one)):
        if not isinstance(before.value, StatusValue) or not isinstance(after.value, StatusValue):
            continue
        late = before.as_of is not None and after.as_of is not None and before.as_of > after.as_of
        if before.value.yet and not late and follows(before.value, after.value):
            return True
    return False
