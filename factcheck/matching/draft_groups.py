"""The groups of a check: what the draft claims laid beside what sources say in sentences that tell the same."""

from collections.abc import Iterator

from factcheck.matching.account import of_passage
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.forming import RETOLD, form, in_text_order, without
from factcheck.matching.meeting import Passages, answered_elsewhere, borne_out, meetings
from factcheck.matching.quantities.figures import Figures, Pairing
from factcheck.matching.quantities.sole_answers import SourceAnswers
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES


def _answered(claim: Claim, others: list[Claim]) -> bool:
    """Whether any of the other claims can be laid beside one: a hedge can only agree with it."""
    relations = [(compare_values(claim.value, other.value).relation, other.certainty) for other in others]
    return any(
        relation in AGREES or (relation == "disjoint" and "hedged" not in {claim.certainty, certainty})
        for relation, certainty in relations
    )


def _beside(claim: Claim, others: list[Claim], passages: Passages, known: Membership) -> Group:
    """A draft's claim with what stands in the passages that tell its sentence."""
    confidence, members = passages.share(claim), in_text_order([claim, *others])
    return form(members, known.of(claim), confidence, RETOLD, of_passage(members, confidence))


def _answered_elsewhere(
    found: Group, passages: Passages, sole: SourceAnswers, draft: str, known: Membership
) -> Iterator[Group]:
    """The group without what passages that tell the draft's sentence answer better, and that with its answers."""
    for claim, answers in answered_elsewhere(found.claims, passages, sole, draft):
        yield _beside(claim, answers, passages, known)
        found = without(found, {claim.id, *(c.id for c in answers)})
    yield found


def met(groups: list[Group], passages: Passages, sole: SourceAnswers, draft: str, known: Membership) -> Iterator[Group]:
    """The groups of a check: what the draft alone claims is laid beside what passages have that tell the same."""
    for found in (part for whole in groups for part in _answered_elsewhere(whole, passages, sole, draft, known)):
        others = [claim for claim in found.claims if claim.article != draft]
        if others:
            kept = [c for c in found.claims if c.article != draft or not _told_apart(c, others, passages)]
            yield found.model_copy(update={"claims": tuple(kept)}) if len(kept) < len(found.claims) else found
            continue
        answered = set[str]()
        for claim, others in meetings(found.claims, passages, sole):
            answered.add(claim.id)
            yield _beside(claim, others, passages, known)
        open_ = (claim for claim in found.claims if claim.id not in answered)
        left = tuple(c for c in open_ if not borne_out(c, passages) and not passages.near_by(c))
        if left:
            yield found.model_copy(update={"claims": left})


def _told_apart(claim: Claim, others: list[Claim], passages: Passages) -> bool:
    """Whether sources bear a draft's claim out apart from those that stand beside it, or answer with its figure."""
    if _answered(claim, others):
        agrees = any(compare_values(claim.value, c.value).relation in AGREES for c in others)
        return not agrees and (passages.replied(claim) or passages.reckoned(claim))
    return borne_out(claim, passages)


def _better(pairing: Pairing, group: Group) -> bool:
    """Whether two claims agree of which the first stands in a group where nothing agrees with it."""
    mine, its = pairing.one, pairing.other
    if compare_values(mine.value, its.value).relation not in AGREES:
        return False
    others = (c for c in group.claims if c.article != mine.article)
    return not any(compare_values(mine.value, c.value).relation in AGREES for c in others)


def told_differently(groups: list[Group], claims: tuple[Claim, ...], known: Membership, draft: str) -> list[Group]:
    """The groups, with a draft's figures laid beside those of the sources whose sentences tell the same.

    Only those that no source tells in like words; and those that such a source tells otherwise, where another one's
    sentence bears them out.
    """
    home = {claim.id: group for group in groups for claim in group.claims}
    alone = {name for name, group in home.items() if len({c.article for c in group.claims}) == 1}
    joined: dict[str, list[Claim]] = {}
    sure: dict[str, float] = {}
    taken: set[str] = set()
    for pairing in Figures(claims, draft).pairings():
        one, other = pairing.one, pairing.other
        if one.id in home and one.id not in alone and not _better(pairing, home[one.id]):
            continue
        joined.setdefault(one.id, [one]).append(other)
        sure[one.id] = min(pairing.confidence, sure.get(one.id, 1.0))
        taken |= {one.id, *({other.id} & alone)}
    left = [without(g, taken) if taken & {c.id for c in g.claims} else g for g in groups]
    found = []
    for name, joint in joined.items():
        members = in_text_order(joint)
        why = of_passage(members, sure[name])
        found.append(form(members, known.of(members[0]), sure[name], "told in sentences alike", why))
    return [g for g in left if g.claims] + found
