"""How far a thing has come, by the word that another hangs on: "*talks* to buy", "an *agreement* to buy".

Each row is one course, its groups in their order; of one deed two texts that have words of two groups tell two stages.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_COURSES: Final = (
    (
        "suspicion suspect arrest detain question investigate",
        "charge accuse indict indictment",
        "convict conviction guilty",
        "acquit acquittal clear exonerate",
    ),
    (
        "talk negotiate negotiation consider explore mull weigh discuss hope seek bid",
        "agree agreement sign deal contract",
        "complete completion finalise finalize",
    ),
    ("propose proposal draft suggest urge", "approve approval adopt pass", "reject rejection veto"),
    ("apply application request", "grant award", "refuse refusal deny"),
    ("attempt try fail", "manage succeed"),
    ("nominate nomination shortlist candidate", "elect appoint win"),
)


@lru_cache(maxsize=1)
def _stages() -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for course, groups in enumerate(_COURSES):
        for stage, words in enumerate(groups):
            for word in words.split():
                found[word] = (*found.get(word, ()), (course, stage))
    return found


def of_other_stages(ones: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two runs of lemmas have words of two stages of one course, and none of one.

    >>> of_other_stages(["talk"], ["agreement"]), of_other_stages(["sign", "agreement"], ["deal"])
    (True, False)
    """
    known = _stages()
    mine = {place for word in ones for place in known.get(word, ())}
    its = {place for word in others for place in known.get(word, ())}
    courses = {course for course, _ in mine} & {course for course, _ in its}
    return any({s for c, s in mine if c == course}.isdisjoint({s for c, s in its if c == course}) for course in courses)
