"""What somebody will do with a draft and will not do with a source, or the other way about.

"His lawyers intend to appeal", "Vale's lawyers will not appeal"; "she will run again", "will not stand again". Who will
not strike over Christmas may strike on Monday: what is denied must not be more closely told than what is affirmed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.deed import core_meeting

_WILL: Final = r"will|shall|would|is to|are to|['’]ll"
_AIM: Final = (
    r"(?:intend|plan|want|mean|hope|aim|decide|promise|agree|vow|pledge|expect)(?:s|ed|d)?|"
    r"wants|(?:is|are) (?:going|ready|set|due|willing|prepared)|"
    r"(?:is|are|was|were|(?:will|would) be) (?:more than )?"
    r"(?:willing|prepared|glad|happy|keen|eager|delighted|pleased)"
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
_UNSURE: Final = re.compile(r"\b(?:(?i:unless|if|until|whether|might|could|before(?= \w)|without|yet|only)|may)\b")
_WHY: Final = re.compile(r"\b(?:because|owing to|due to|given|after|since|as)\b", re.IGNORECASE)  # no matter what
_PERSONS: Final = frozenset({"he", "she", "they"})
_ENOUGH: Final = 0.5  # what the words weigh that both sentences have
_MOST: Final = 2  # sentences that are shown against one
_STEPS: Final = 2  # links from the verb to what says more closely what is not done
# Verbs in which two reports tell one plan.
_ALIKE: Final = (frozenset({"run", "stand"}), frozenset({"sell", "divest"}), frozenset({"quit", "resign", "leave"}))


class _Intent(NamedTuple):
    claim: Claim
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
                span = Span(start=claim.start + first + found.start(), end=deed.end)
                yield _Intent(claim, _with_doer(claim, deed, span.start), no is None, span)


def _with_doer(claim: Claim, deed: Deed, begins: int) -> Deed:
    """A deed with whoever is willing to do it, if it has no doer: "*Vale* would be glad to", "Vale said *he* would"."""
    told = deed.filler("agent")
    if told is not None:
        if told.sort != "PRON" or told.meant or told.text not in _PERSONS:
            return deed
        meant = told.model_copy(update={"meant": _speaker(claim)})
        return deed.model_copy(update={"slots": tuple(meant if f.slot == "agent" else f for f in deed.slots)})
    last = _WORD.search(claim.quote[: begins - claim.start].rstrip())
    word = last[0] if last is not None else ""
    if word.lower() in _PERSONS:
        doer = Filler(slot="agent", text=word.lower(), sort="PRON", meant=_speaker(claim))
    elif any(w[3] == "PROPN" and w[2] == word.lower() for w in statement(claim).words):
        doer = Filler(slot="agent", text=word, sort="NAME")
    else:
        return deed
    return deed.model_copy(update={"slots": (doer, *deed.slots)})


def _speaker(claim: Claim) -> str:
    """Who says so, by the name, if one alone does: "he" in what somebody says is mostly the one who says it."""
    agents = (d.filler("agent") for d in statement(claim).deeds if d.reports)
    named = {f.text for f in agents if f is not None and f.sort == "NAME"}
    return named.pop() if len(named) == 1 else ""


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
        return not all(f.meant or f.sort == "NAME" for f in (one, its))
    nouns = (one.text, one.sort), (its.text, its.sort)
    return "NAME" not in {one.sort, its.sort} and kinship(*nouns) >= SYNONYM


def _beside(intent: _Intent) -> set[int]:
    """The places of the words that say more closely what will not be done: what and where, behind it, and when."""
    value = statement(intent.claim)
    found = {place for place, word in enumerate(value.words) if word[0] == intent.deed.start}
    why = _WHY.search(intent.claim.quote, intent.deed.end - intent.claim.start)
    end = intent.claim.start + why.start() if why is not None else intent.claim.end
    behind = {p for p, w in enumerate(value.words) if intent.deed.start <= w[0] < end or w[3] == "TIME"}
    links = [{link.one, link.other} for link in value.links if link.meant == "not"]
    for _ in range(_STEPS):
        found.update(*(link for link in links if found & link and link <= behind))
    return found


def _narrower(no: _Intent, yes: _Intent) -> bool:
    """Whether only some of what is affirmed is denied: "will not strike *over Christmas*", "a *second* plant"."""
    words, others = statement(no.claim).words, statement(yes.claim).words
    asked = [words[place] for place in _beside(no) if words[place][0] != no.deed.start]
    return not all(any(w[2] == o[2] or near((w[2], w[3]), (o[2], o[3])) for o in others) for w in asked)


def intents(claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
    """What a draft's statement says will be done and sources say will not, or the other way about.

    Args:
        claim: a statement of the draft.
        beside: the sources' sentences that have words in common with it; none of them may have it as the draft has.
    """
    mine = list(_intents(claim))
    if not mine:
        return
    told = [its for a in beside if a.matter() >= _ENOUGH for its in _intents(a.claim)]
    for own in mine:
        alike = [its for its in told if _one(own.deed.lemma, its.deed.lemma) and _doers_meet(own.deed, its.deed)]
        if all(its.will != own.will for its in alike):
            excluded = (its for its in alike if not _narrower(*((its, own) if own.will else (own, its))))
            for its in islice(excluded, _MOST):
                yield Exchange(own.span, its.span), its.claim
