"""Stages of one case told by several texts: which was first, where no date says so, and how far each of them goes."""

from collections.abc import Mapping

from factcheck.catalog import Kind
from factcheck.judgement.account import Ground, Ruling, account
from factcheck.judgement.confidence import factors, on_ladder
from factcheck.judgement.relations import Pair
from factcheck.judgement.wording import topic, value_text
from factcheck.model.claim import Claim
from factcheck.model.evidence import Alternative
from factcheck.model.group import Group
from factcheck.model.value import CauseValue, StatusValue, Value
from factcheck.values.cause import found_out
from factcheck.values.status import follows

_SURE = 0.75
_DENIED = 0.5  # of a step: what has not come about lies before it
_NAMED = 3  # articles named of each stage, at most


def foretold(pair: Pair) -> bool:
    """Whether one text itself says that what the other tells was still to come: "not yet charged", "charged".

    Then no date is needed to tell which was first; where dates tell otherwise, time explains nothing. Nor is a date
    needed where a cause is under investigation that another text tells.
    """
    for before, after in ((pair.one, pair.other), (pair.other, pair.one)):
        late = before.as_of is not None and after.as_of is not None and before.as_of > after.as_of
        if not late and _foretells(before.value, after.value):
            return True
    return False


def _foretells(before: Value, after: Value) -> bool:
    if isinstance(before, CauseValue) and isinstance(after, CauseValue):
        return found_out(before, after)
    if not isinstance(before, StatusValue) or not isinstance(after, StatusValue):
        return False
    return before.yet and follows(before, after)


def _stages(kind: Kind, group: Group) -> Mapping[float, list[Claim]]:
    course = next(c for c in kind.courses if c.name == group.attribute)
    reached: dict[float, list[Claim]] = {}
    for claim in group.claims:
        if isinstance(claim.value, StatusValue):
            step = course.step(claim.value.slot, claim.value.state) or 0
            told = step if claim.value.polarity == "positive" else step - _DENIED
            reached.setdefault(told, []).append(claim)
    return dict(sorted(reached.items()))


def _told(claims: list[Claim]) -> str:
    articles = list(dict.fromkeys(c.article for c in claims))
    more = f" and {len(articles) - _NAMED} more" if len(articles) > _NAMED else ""
    return f"“{value_text(claims[0])}” ({', '.join(articles[:_NAMED])}{more})"


def progress(kind: Kind, group: Group) -> Ruling:
    """That the articles follow one thing to different stages: an update, whichever of them is the newest."""
    told = [_told(claims) for claims in _stages(kind, group).values()]
    message = f"{topic(kind)}: {', then '.join(told)}"
    why = "each article is quoted with the last stage that it tells of"
    sure = factors("ladder", [on_ladder(_SURE, f"stages told {group.basis} are of one in")])
    evidence = account(kind, group, (), Ground("stages", "it goes from one stage to the next", sure))
    never = Alternative(
        verdict="contradiction",
        why="a later stage denies no earlier one: who was charged was arrested, what reopened was closed",
    )
    return Ruling("update", "warning", message, why, evidence, (never,))
