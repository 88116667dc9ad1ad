"""Whether two claims of two articles can be answers to one question at all, whatever their words have in common."""

from typing import Final

from factcheck.matching.quantities.subjects import words
from factcheck.model.claim import Claim, Setting
from factcheck.model.value import ActorValue
from factcheck.thesaurus import NEAR, kinship, opposed
from factcheck.values.snapshot import snapshots_differ

VETO: Final = float("-inf")  # what a feature weighs that shows two questions
_TOPIC, _WENT_ON = 3.0, 1.5
CROWDS: Final = frozenset({"count:crowd", "count:mob"})
# What is asked of one person needs the person's full name on both sides: "the man", "Bell" are too many people.
_OF_PERSONS, _FULL_NAME = "age", 2
_BORNE: Final = frozenset({"measure:fall", "measure:height", "measure:weight"})
_BEGINNING: Final = "beginning"
_MOSTLY = 0.6  # the share of the words near the figure that makes another verb say the same
_FEWEST = 2  # content words in common below which two sentences have nothing in common


def share(a: frozenset[str], b: frozenset[str]) -> float:
    """The share (0 to 1) of the smaller set that lies in the other."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _of_topic(setting: Setting, other: Setting) -> bool:
    """Whether a claim is about what its article is: its subject points back to it, or is named in the title.

    Nor does it name anything else that the other claim does not name too.
    """
    if setting.anaphoric or setting.who & setting.topic:
        return True
    return setting.names - setting.topic <= other.names


def one_topic(a: Claim, b: Claim) -> bool:
    """Whether two articles bear one title and both claims are about what it names."""
    mine, its = a.setting, b.setting
    return bool(mine.topic) and mine.topic == its.topic and _of_topic(mine, its) and _of_topic(its, mine)


def _same_name(a: str | None, b: str | None) -> bool:
    """Whether two names are one person's: given name and surname alike; a surname alone may be a brother's."""
    one, other = words(a), words(b)
    return len(one & other) >= _FULL_NAME and (one <= other or other <= one)


def _named_persons(a: Claim, b: Claim) -> bool:
    """Whether both figures are borne by somebody who is named with a given name."""
    return len(words(a.subject)) >= _FULL_NAME <= len(words(b.subject))


def _one_doer(a: Claim, b: Claim) -> bool:
    """Whether what is dated is done by or to one thing: it is named alike, or is what both articles are about."""
    return bool(a.setting.who & b.setting.who) or one_topic(a, b)


def _done_to_others(a: Claim, b: Claim) -> bool:
    """Whether two like clauses differ in a word that each has instead: "the budget bill", "the school bill".

    One council approves many bills, each on its own day; one that merely says more ("the annual budget bill") is one.
    """
    mine, its = a.setting, b.setting
    if _to_two_named(a, b) or _BEGINNING in {bearer.deed for c in (a, b) for bearer in c.setting.bearers}:
        return True  # which strike it was is asked by whom it befell
    ours, theirs = mine.about - its.about - its.names - mine.who, its.about - mine.about - mine.names - its.who
    return bool(ours and theirs) and max(len(ours), len(theirs)) < len(mine.about & its.about)


def _to_two_named(a: Claim, b: Claim) -> bool:
    """Whether one deed is dated of two: "the 1965 film The Salt Road", "the 1968 film The Long Barn".

    Or of one in two ways: who replaces Bell, and who replaces Wood.
    """
    pairs = [(x, y) for x in a.setting.bearers for y in b.setting.bearers if x.deed == y.deed]
    if any(x.beside and y.beside and set(x.beside).isdisjoint(y.beside) for x, y in pairs):
        return True
    names = ((words(x.name.lower()), words(y.name.lower())) for x, y in pairs if x.name and y.name)
    return any(mine.isdisjoint(its) for mine, its in names)


def is_contest(claim: Claim) -> bool:
    """Whether a claim tells who beat whom."""
    return isinstance(claim.value, ActorValue) and claim.value.contest


def _one_contest(a: Claim, b: Claim) -> float:
    """Vetoes two meetings of one pair: "the Reds beat the Blues 3-1", "the Reds lost 2-0 to the Blues".

    That both name the two is not enough, they may meet every year: a word or a number must tell the meeting.
    """
    mine, its = a.setting, b.setting
    told = mine.about & its.about - words(a.subject) or mine.figures & its.figures
    apart = mine.figures and its.figures and not mine.figures & its.figures
    return 0.0 if told and not apart else VETO


def one_verb(a: Claim, b: Claim) -> bool:
    """Whether the clauses have one verb, or two that say nearly the same: "fell to", "had sunk to"."""
    mine, its = a.setting.predicate or "", b.setting.predicate or ""
    if mine == its:
        return True
    one, other = (mine, "VERB"), (its, "VERB")
    return bool(mine and its) and kinship(one, other) >= NEAR and not opposed(one, other)


def one_question(a: Claim, b: Claim) -> float:
    """Vetoes what asks two things: neither one topic, nor one verb, nor one subject with a word beside, nor like words.

    "14,000 people fled their homes" and "it is home to 170,000 people" share a word, not a question.
    """
    mine, its = a.setting, b.setting
    if a.value.type == "time" and (a.subject != b.subject or not _one_doer(a, b) or _done_to_others(a, b)):
        return VETO
    if a.attribute in _BORNE and _named_persons(a, b):
        return _TOPIC if _same_name(a.subject, b.subject) else VETO if not words(a.subject) & words(b.subject) else 0.0
    if a.kind == _OF_PERSONS and not _same_name(a.subject, b.subject):
        return VETO
    if is_contest(a) and is_contest(b):
        return _one_contest(a, b)
    if one_topic(a, b):
        return _TOPIC
    if a.value.type == b.value.type == "duration":  # the attribute says what went on so long: "negotiations"
        return _WENT_ON
    if len((mine.about | words(a.subject)) & (its.about | words(b.subject))) < _FEWEST:
        return VETO
    shared = len(mine.near & its.near)
    if mine.predicate == its.predicate or (words(a.subject) & words(b.subject) and shared):
        return 0.0
    if a.value.type == "percent" and shared >= _FEWEST and one_verb(a, b):
        return 0.0
    return 0.0 if shared > _FEWEST and share(mine.near, its.near) >= _MOSTLY else VETO


def two_crowds(a: Claim, b: Claim) -> bool:
    """Whether two crowds came together for two things: "attended the rally", "attended the funeral"."""
    return a.attribute in CROWDS and a.subject != b.subject and "crowd" not in {a.subject, b.subject}


def one_state(a: Claim, b: Claim) -> float:
    """Vetoes two states of things, "967 cases on 27 April" and "700 by 10 April"; and crowds of two occasions."""
    if two_crowds(a, b):
        return VETO
    return VETO if a.value.type != "time" and snapshots_differ(a.setting, b.setting) else 0.0
