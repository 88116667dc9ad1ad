"""Actors: who did what to whom."""

import re

from factcheck.model.value import ActorValue
from factcheck.values.comparison import Comparison
from factcheck.values.person import name_words, same_person

# Words of firms' and clubs' names that tell nothing apart.
_FORMS = frozenset(
    "inc corp corporation co company ltd limited plc llc group holdings ag sa the of and fc technologies "
    "international".split()
)


def _telling(name: str) -> frozenset[str]:
    words = frozenset(name_words(name))
    return words - _FORMS or words


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()).lower()


def same_name(a: str, b: str) -> bool | None:
    """Whether two names are one's: True, False where they surely differ, None where it cannot be told.

    >>> same_name("Harbour Foods Inc.", "Harbour Foods"), same_name("HF", "Harbour Foods"), same_name("Bell", "Ruiz")
    (True, True, False)
    """
    one, other = _telling(a), _telling(b)
    if not one or not other:
        return None
    if one <= other or other <= one or same_person(a, b):
        return True
    if a.lower() in {_initials(b), _initials(b)[: len(a)]} or b.lower() in {_initials(a), _initials(a)[: len(b)]}:
        return True
    return None if one & other else False


def _shared(a: ActorValue, b: ActorValue) -> int:
    return sum(any(same_name(one, other) for other in b.agents) for one in a.agents)


def _contest(a: ActorValue, b: ActorValue) -> Comparison:
    """Who beat whom: the same two may have changed places."""
    if _shared(a, b) and same_name(a.patient, b.patient):
        return Comparison("same", f"both say that {a.agents[0]} {a.action} {a.patient}")
    reversed_ = any(same_name(one, b.patient) for one in a.agents) and any(same_name(a.patient, x) for x in b.agents)
    if reversed_:
        return Comparison("disjoint", f"{a.agents[0]} and {a.patient} have changed places")
    return Comparison("incomparable", "other sides, or another meeting")


def compare_actors(a: ActorValue, b: ActorValue) -> Comparison:
    """How two accounts of who did something relate; symmetric in the relation.

    Two doers exclude each other only where they are of one sort and their names surely differ.

    >>> bought = ActorValue(text="bought", agents=("Norvik",), action="buy", patient="Selby Foods")
    >>> compare_actors(bought, bought.model_copy(update={"agents": ("Harbour Group",)})).relation
    'disjoint'
    """
    if a.action != b.action or a.contest != b.contest:
        return Comparison("incomparable", f"to {a.action} is not to {b.action}")
    if a.contest:
        return _contest(a, b)
    if not same_name(a.patient, b.patient):
        return Comparison("incomparable", f"{a.patient} is not {b.patient}")
    shared = _shared(a, b)
    if shared:
        whole = shared == len(a.agents) and _shared(b, a) == len(b.agents)
        return Comparison("same" if whole else "within", f"both name {a.agents[0]}")
    sure = all(same_name(one, other) is False for one in a.agents for other in b.agents)
    if sure and a.persons == b.persons:
        return Comparison("disjoint", f"{' and '.join(a.agents)} against {' and '.join(b.agents)}")
    return Comparison("incomparable", f"{a.agents[0]} and {b.agents[0]} may be one")
