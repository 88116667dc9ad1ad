"""What somebody will do with a draft and will not do with a source, or the other way about.

"His lawyers intend to appeal", "Vale's lawyers will not appeal"; "she will run again", "will not stand again".
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.matching.abreast import Abreast
from factcheck.matching.exchanges import Exchange
from factcheck.matching.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.deed import core_meeting

_WILL: Final = r"will|shall|would|is to|are to|['’]ll"
_AIM: Final = (
    r"(?:intend|plan|want|mean|hope|aim|decide|promise|agree|vow|pledge|expect)(?:s|ed|d)?|"
    r"wants|(?:is|are) (?:going|ready|set|due|willing|prepared)"
)
_YES: Final = re.compile(rf"(?:\b(?:{_WILL})|\b(?:{_AIM}) to)\s+(?:(?:also|now|soon|again|still)\s+)?$", re.IGNORECASE)
_NO: Final = re.compile(
    rf"(?:\b(?:{_WILL}) (?:not|never|no longer)|\b(?:won|wouldn|shan)['’]t|"
    r"\b(?:does|do|did|has|have) (?:not|never) (?:intend|plan|want|mean|wish|agree)(?:ed)? to|"
    rf"\b(?:not|never) (?:{_AIM}|intending|planning) to|"
    r"\b(?:have|has|had) no (?:plans?|intention|wish|desire) (?:to|of)|"
    r"\b(?:refuse|decline)[sd]? to|\b(?:ruled out|rules out))\s+(?:(?:also|now|again|ever)\s+)?$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w'’-]{1,30}$")
_BEFORE: Final = 40  # characters before a verb that are looked at
_UNSURE: Final = re.compile(r"\b(?:unless|if|until|whether|may|might|could|before|without|yet|only)\b", re.IGNORECASE)
_ENOUGH: Final = 0.5  # what the words weigh that both sentences have
# Verbs in which two reports tell one plan.
_ALIKE: Final = (frozenset({"run", "stand"}), frozenset({"sell", "divest"}), frozenset({"quit", "resign", "leave"}))


class _Intent(NamedTuple):
    deed: Deed
    will: bool
    span: Span


def _intents(claim: Claim) -> Iterator[_Intent]:
    if _UNSURE.search(claim.quote):
        return
    for deed in statement(claim).deeds:
        word = _WORD.search(claim.quote[: deed.end - claim.start]) if deed.pos == "VERB" else None
        if word is not None:
            first = max(word.start() - _BEFORE, 0)
            before = claim.quote[first : word.start()]
            no = _NO.search(before)
            found = no or _YES.search(before)
            if found is not None:
                yield _Intent(deed, no is None, Span(start=claim.start + first + found.start(), end=deed.end))


def _one(a: str, b: str) -> bool:
    return kinship((a, "VERB"), (b, "VERB")) >= SYNONYM or any({a, b} <= row for row in _ALIKE)


def _doers_meet(d: Deed, e: Deed) -> bool:
    """Whether the two are told of one doer: not of another name or another sort of people."""
    one, its = d.filler("agent"), e.filler("agent")
    if one is None or its is None:
        return False
    names = [f.meant or f.text for f in (one, its)]
    if names[0].lower().split()[-1] == names[1].lower().split()[-1]:
        return core_meeting(d, e) >= 0
    if "PRON" in {one.sort, its.sort}:
        return not (one.meant and its.meant)
    nouns = (one.text, one.sort), (its.text, its.sort)
    return "NAME" not in {one.sort, its.sort} and kinship(*nouns) >= SYNONYM


def intents(claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
    """What a draft's statement says will be done and sources say will not, or the other way about.

    Args:
        claim: a statement of the draft.
        beside: the sources' sentences that have words in common with it; none of them may have it as the draft has.
    """
    mine = list(_intents(claim))
    if not mine:
        return
    told = [(a, its) for a in beside if a.matter() >= _ENOUGH for its in _intents(a.claim)]
    for own in mine:
        alike = [
            (a, its) for a, its in told if _one(own.deed.lemma, its.deed.lemma) and _doers_meet(own.deed, its.deed)
        ]
        if alike and all(its.will != own.will for _, its in alike):
            for other, its in alike[:2]:
                yield Exchange(own.span, its.span), other.claim
