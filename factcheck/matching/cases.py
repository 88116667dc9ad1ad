"""How far a case has come, as each article tells it: arrested, charged, in court, tried.

Each of these is a question of its own, and an article that tells of the arrest alone contradicts none that tells of the
charge. But an editor who reads both wants to know that one of them goes further.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.matching.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.value import StatusValue
from factcheck.values.person import same_person
from factcheck.values.status import stage


def _status(claim: Claim) -> StatusValue | None:
    """The status of somebody accused that a claim tells flatly; None for every other claim."""
    value = claim.value
    told = isinstance(value, StatusValue) and stage(value) is not None and claim.certainty == "asserted"
    return value if isinstance(value, StatusValue) and told else None


def _of_one_person(told: list[tuple[Claim, StatusValue]]) -> bool:
    """Whether all whom one story's articles name as accused can be one person; then "the driver" is, too."""
    names = sorted({value.who for _, value in told if value.named}, key=lambda name: (-len(name.split()), name))
    return bool(names) and all(same_person(names[0], name) for name in names[1:])


def _furthest(told: list[tuple[Claim, StatusValue]]) -> Iterator[tuple[Claim, int]]:
    """The claims of each article that tell the last stage it knows of, with that stage."""
    articles: dict[str, list[tuple[Claim, int]]] = defaultdict(list)
    for claim, value in told:
        articles[claim.article].append((claim, stage(value) or 0))
    for rows in articles.values():
        last = max(reached for _, reached in rows)
        yield from (row for row in rows if row[1] == last)


def cases(claims: Iterable[Claim], stories: Stories) -> Iterator[list[Claim]]:
    """Each story's case that its articles follow to different stages, with what each tells of the last it knows."""
    by_story: dict[str, list[tuple[Claim, StatusValue]]] = defaultdict(list)
    for claim in claims:
        value = _status(claim)
        if value is not None:
            by_story[stories.of(claim.article)].append((claim, value))
    for told in by_story.values():
        reached = list(_furthest(told)) if _of_one_person(told) else []
        if len({at for _, at in reached}) > 1:
            yield [claim for claim, _ in reached]
