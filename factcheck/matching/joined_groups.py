"""Groups joined of which the figures show that they are told of one thing."""

from collections.abc import Iterable

from factcheck.catalog import Kind
from factcheck.matching.account import of_figure
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.forming import form, in_text_order, without
from factcheck.matching.quantities import sole_answers
from factcheck.matching.quantities.seconded_figures import BASIS, SHARE, Known, seconded
from factcheck.matching.timing.asked_once import AskedOnce
from factcheck.model.claim import Claim
from factcheck.model.group import Group


def with_seconded(groups: list[Group], known: Membership, asked: AskedOnce) -> list[Group]:
    """The groups, with the figures that only one article gives joined to the same ones that another one gives."""
    found = list(seconded(groups, known.stories.of, Known(known.apart, asked.one)))
    if not found:
        return groups
    taken = {claim.id for part in found for claim in part.claims}
    added = {id(part.home): part.claims for part in found if part.home is not None}
    joint = []
    for one in groups:
        claims = [*(c for c in one.claims if c.id not in taken), *added.get(id(one), ())]
        sure = min(one.confidence, SHARE) if id(one) in added else one.confidence
        joint.append(one.model_copy(update={"claims": tuple(in_text_order(claims)), "confidence": sure}))
    new = (in_text_order(list(part.claims)) for part in found if part.home is None)
    joint.extend(form(members, known.of(members[0]), SHARE, BASIS, of_figure(members)) for members in new)
    return [g for g in joint if g.claims]


def with_sole_answers(
    groups: list[Group], known: Membership, table: dict[str, Kind], claims: Iterable[Claim]
) -> list[Group]:
    """The groups, with the figures joined of which a story has but one."""
    parts = sole_answers.StoryAnswers(table, known, claims).of(groups)
    return _joint(groups, list(parts), known, sole_answers.BASIS)


def with_main_things(groups: list[Group], known: Membership, claims: Iterable[Claim]) -> list[Group]:
    """The groups, with the figures joined that are told of what their story is about."""
    things = sole_answers.MainThings(claims, known)
    return _joint(groups, list(things.of(groups)), known, sole_answers.OF_MAIN_THING)


def with_roles(groups: list[Group], known: Membership, claims: Iterable[Claim]) -> list[Group]:
    """The groups, with the figures joined that hang on one word, each the only one of its sort that does."""
    roles = sole_answers.RoleAnswers(claims, known)
    return _joint(groups, list(roles.of(groups)), known, sole_answers.OF_ROLE)


def _joint(groups: list[Group], parts: list[list[Claim]], known: Membership, basis: str) -> list[Group]:
    """The groups with each part in one of its own."""
    taken = {claim.id for part in parts for claim in part}
    if not taken:
        return groups
    left = [without(g, taken) if any(c.id in taken for c in g.claims) else g for g in groups]
    joint = (in_text_order(part) for part in parts)
    new = [form(part, known.of(part[0]), sole_answers.SHARE, basis, of_figure(part)) for part in joint]
    return [g for g in left if g.claims] + new
