"""How much speaks for two claims of two articles answering one question: a table of weighted features.

A feature returns a weight, 0 where it has nothing to say; `VETO` where the two cannot be one question.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.matching.two_questions import ask_two_things
from factcheck.model.claim import Claim, Setting
from factcheck.model.value import ActorValue, Value
from factcheck.thesaurus import NEAR, kinship, opposed
from factcheck.values.compare import compare_values
from factcheck.values.count import ANYONE
from factcheck.values.slip import slips
from factcheck.values.snapshot import snapshots_differ
from factcheck.values.statement import weight

VETO: Final = float("-inf")
# Weights in the order of how telling a likeness is; the threshold asks for two likenesses at least, or one and a good
# share of the words ("home to 22,000 refugees", "home to more than 20,000 refugees").
THRESHOLD: Final = 2.5
_TOPIC, _NEAR, _SUBJECT = 3.0, 1.5, 1.0
_ABOUT, _PREDICATE, _NAMES, _INCIDENT = 0.75, 0.75, 0.75, 0.75
_LIKE_PREDICATE = 0.5
_TOLD = 0.75
_OTHER_SUBJECT, _OTHER_NAMES, _UNANSWERED = -0.75, -1.0, -0.4
_WENT_ON = 1.5
_STORY, _ONLY_ANSWERS = 0.5, 1.0
_OF_ANYTHING: Final = frozenset({"count:people", "measure:length", "measure:distance", "date", "location"})
# A report tells how fast many things go, and how high, but how heavy or how deep the one thing that it is about.
_OF_MANY: Final = frozenset({"measure:speed", "measure:height", "measure:fall", "measure:area", "measure:magnitude"})
_THING_TIMES: Final = 3.0
_SAME_EXTENT, _ONE_EXTENT = 1.0, -0.25
_FAR_APART, _TIMES = -1.5, 5
_LARGE, _ALIKE_IN_SIZE = 2.0, 1.75
# Two counts of one crowd may lie far apart: the organisers', the police's.
_CROWDS, _OF_CROWD, _CROWDS_APART = frozenset({"count:crowd", "count:mob"}), 20, 6.0
# Of these a story tells one; profits, losses and revenues are told of one period after another.
_TOLD_ONCE: Final = frozenset({"money:price", "money:income", "money:budget", "money:opening", "money:worth"})
PRICE, MILLIONS = "money:price", 1_000_000
_SLIPS: Final = frozenset({1_000.0, 1_000_000.0})  # the same digits, another word of magnitude
# One figure of three digits in two articles is seldom two things: "269 injured", "269 people … hurt".
_SAME_FIGURE, _SAME_SMALL_FIGURE, _TELLING = 1.0, 0.5, 100
# What is asked of one person needs the person's full name on both sides: "the man", "Bell" are too many people.
_OF_PERSONS, _FULL_NAME = "age", 2
_BORNE: Final = frozenset({"measure:fall", "measure:height", "measure:weight"})
_MOSTLY = 0.6  # the share of the words near the figure that makes another verb say the same
_FEWEST = 2  # content words in common below which two sentences have nothing in common
# Words of many names: "Mount Sefton" and "Mount Cook" have no name in common.
_OF_MANY_NAMES: Final = frozenset(
    "mount mountain lake river bay island north south east west northern southern eastern western new san santa saint "
    "st. county city town park street avenue road university college national united central great grand fort port "
    "department ministry".split()
)
# Verbs that only say that there is such a figure: another verb beside them asks no other question.
_LIGHT: Final = frozenset(
    "be have there total number stand reach hit hold see get receive record register report confirm count include "
    "tally list".split()
)


def share(a: frozenset[str], b: frozenset[str]) -> float:
    """The share (0 to 1) of the smaller set that lies in the other."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def words(subject: str | None) -> frozenset[str]:
    """The words of a claim's subject."""
    return frozenset(subject.split()) if subject else frozenset()


def _of_topic(setting: Setting, other: Setting) -> bool:
    """Whether a claim is about what its article is: its subject points back to it, or is named in the title.

    Nor does it name anything else that the other claim does not name too.
    """
    if setting.anaphoric or setting.who & setting.topic:
        return True
    return setting.names - setting.topic <= other.names


def _one_topic(a: Claim, b: Claim) -> bool:
    """Whether two articles bear one title and both claims are about what it names."""
    mine, its = a.setting, b.setting
    return bool(mine.topic) and mine.topic == its.topic and _of_topic(mine, its) and _of_topic(its, mine)


def _figure(value: Value) -> float:
    """The one number that stands for a value's figure; 0 where it has none."""
    low: float | None = getattr(value, "low", None)
    high: float | None = getattr(value, "high", None)
    return float(low or high or 0)


def _same_name(a: str | None, b: str | None) -> bool:
    """Whether two names are one person's: given name and surname alike; a surname alone may be a brother's."""
    one, other = words(a), words(b)
    return len(one & other) >= _FULL_NAME and (one <= other or other <= one)


def _named_persons(a: Claim, b: Claim) -> bool:
    """Whether both figures are borne by somebody who is named with a given name."""
    return len(words(a.subject)) >= _FULL_NAME <= len(words(b.subject))


def _one_doer(a: Claim, b: Claim) -> bool:
    """Whether what is dated is done by or to one thing: it is named alike, or is what both articles are about."""
    return bool(a.setting.who & b.setting.who) or _one_topic(a, b)


def _done_to_others(a: Claim, b: Claim) -> bool:
    """Whether two like clauses differ in a word that each has instead: "the budget bill", "the school bill".

    One council approves many bills, each on its own day; one that merely says more ("the annual budget bill") is one.
    """
    mine, its = a.setting, b.setting
    ours, theirs = mine.about - its.about - its.names - mine.who, its.about - mine.about - mine.names - its.who
    return bool(ours and theirs) and max(len(ours), len(theirs)) < len(mine.about & its.about)


def _is_contest(claim: Claim) -> bool:
    return isinstance(claim.value, ActorValue) and claim.value.contest


def _one_contest(a: Claim, b: Claim) -> float:
    """Vetoes two meetings of one pair: "the Reds beat the Blues 3-1", "the Reds lost 2-0 to the Blues".

    That both name the two is not enough, they may meet every year: a word or a number must tell the meeting.
    """
    mine, its = a.setting, b.setting
    told = mine.about & its.about - words(a.subject) or mine.figures & its.figures
    apart = mine.figures and its.figures and not mine.figures & its.figures
    return 0.0 if told and not apart else VETO


def _one_verb(a: Claim, b: Claim) -> bool:
    """Whether the clauses have one verb, or two that say nearly the same: "fell to", "had sunk to"."""
    mine, its = a.setting.predicate or "", b.setting.predicate or ""
    if mine == its:
        return True
    one, other = (mine, "VERB"), (its, "VERB")
    return bool(mine and its) and kinship(one, other) >= NEAR and not opposed(one, other)


def _one_question(a: Claim, b: Claim) -> float:
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
    if _is_contest(a) and _is_contest(b):
        return _one_contest(a, b)
    if _one_topic(a, b):
        return _TOPIC
    if a.value.type == b.value.type == "duration":  # the attribute says what went on so long: "negotiations"
        return _WENT_ON
    if len((mine.about | words(a.subject)) & (its.about | words(b.subject))) < _FEWEST:
        return VETO
    shared = len(mine.near & its.near)
    if mine.predicate == its.predicate or (words(a.subject) & words(b.subject) and shared):
        return 0.0
    if shared >= _FEWEST and _one_verb(a, b):
        return 0.0
    return 0.0 if shared > _FEWEST and share(mine.near, its.near) >= _MOSTLY else VETO


def two_crowds(a: Claim, b: Claim) -> bool:
    """Whether two crowds came together for two things: "attended the rally", "attended the funeral"."""
    return a.attribute in _CROWDS and a.subject != b.subject and "crowd" not in {a.subject, b.subject}


def _one_state(a: Claim, b: Claim) -> float:
    """Vetoes two states of things, "967 cases on 27 April" and "700 by 10 April"; and crowds of two occasions."""
    if two_crowds(a, b):
        return VETO
    return VETO if a.value.type != "time" and snapshots_differ(a.setting, b.setting) else 0.0


def _likely(a: frozenset[str], b: frozenset[str]) -> float:
    """As `share`, less sure of it the fewer the words are: one word in common is half a likeness."""
    return len(a & b) / (min(len(a), len(b)) + 1)


def _words_around(a: Claim, b: Claim) -> float:
    mine, its = a.setting, b.setting
    return _NEAR * _likely(mine.near, its.near) + _ABOUT * _likely(mine.about, its.about)


def _told_words(a: Claim, b: Claim) -> float:
    """What several words beside both figures tell, the more the rarer they are: "core capital ratio", in both."""
    shared = (a.setting.near & b.setting.near) - words(a.subject) - words(b.subject) - {a.setting.predicate or ""}
    return _TOLD * max(sum(weight((w, "")) for w in shared) - 1, 0.0)


def _open_words(a: Claim, b: Claim) -> int:
    """How many of the words around one figure the other text does not have: "sold in Spain", "in its first week"."""
    mine, its = a.setting, b.setting
    said = its.about | words(b.subject) | mine.topic | its.topic | _LIGHT | {mine.predicate or "", its.predicate or ""}
    return len(mine.near - said)


def _unanswered(a: Claim, b: Claim) -> float:
    """What is said of the figure in one text and nowhere in the other; the terser text asks the question."""
    return _UNANSWERED * min(_open_words(a, b), _open_words(b, a))


def _extents(a: Claim, b: Claim) -> float:
    """A total is no part: "$5 million worldwide", "$2 million elsewhere"."""
    if a.value.type == "measure":  # "he fell 700 metres elsewhere in the park" is no part of a whole
        return 0.0
    mine, its = a.setting.extent, b.setting.extent
    if mine == its:
        return _SAME_EXTENT if mine is not None else 0.0
    return VETO if "rest" in {mine, its} else _ONE_EXTENT


def _subjects(a: Claim, b: Claim) -> float:
    if not a.subject or not b.subject:
        return 0.0
    if words(a.subject) & words(b.subject):
        return _SUBJECT
    # "police spent two hours negotiating", "he gave up after two hours of negotiations"
    lasting = a.value.type == b.value.type == "duration"
    return 0.0 if lasting or _one_topic(a, b) else _OTHER_SUBJECT


def _predicates(a: Claim, b: Claim) -> float:
    mine, its = a.setting.predicate, b.setting.predicate
    if mine == its or (_is_contest(a) and _is_contest(b)):  # "beat" and "lost to" are one deed
        return _PREDICATE
    if a.setting.near & b.setting.near and _one_verb(a, b):
        return _LIKE_PREDICATE
    return _PREDICATE / 2 if _one_topic(a, b) and (mine in _LIGHT or its in _LIGHT) else 0.0


def _names(a: Claim, b: Claim) -> float:
    """The names around the figure: those of the topic are in every sentence and say nothing."""
    topic = a.setting.topic & b.setting.topic
    mine, its = a.setting.names - topic - _OF_MANY_NAMES, b.setting.names - topic - _OF_MANY_NAMES
    if not mine or not its:
        return 0.0
    return _NAMES if mine & its else _OTHER_NAMES


def _figures(a: Claim, b: Claim) -> float:
    """One figure in both speaks for one question, one more than five times the other against it, but for slips."""
    one, other = _figure(a.value), _figure(b.value)
    if one <= 0 or other <= 0 or slips(a.value, b.value):
        return 0.0
    apart = max(one, other) / min(one, other)
    if apart in _SLIPS:  # "$3 million", "$3 billion"
        return 0.0
    if apart > _TIMES:
        return _FAR_APART if apart < _TIMES * _TIMES else 2 * _FAR_APART
    if compare_values(a.value, b.value).relation != "same":
        return 0.0
    return _SAME_FIGURE if one >= _TELLING or one != int(one) else _SAME_SMALL_FIGURE


def _two_questions(a: Claim, b: Claim) -> float:
    """Vetoes what shows by itself that it is told of two things."""
    return VETO if ask_two_things(a, b) else 0.0


FEATURES: tuple[Callable[[Claim, Claim], float], ...] = (
    _one_question, _one_state, _words_around, _told_words, _unanswered, _extents, _subjects, _predicates, _names,
    _figures, _two_questions,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ties:
    """What joins two claims beside their words: their events, their articles' story, their being the only answers.

    `only_of_noun` tells that neither article gives another number of the very things counted.
    """

    one_incident: bool = False
    one_story: bool = False
    only_answers: bool = False
    only_of_noun: bool = False


def _of_size(a: Claim, b: Claim, least: float, times: float = _ALIKE_IN_SIZE) -> bool:
    """Whether two figures reach a size, and neither is much larger than the other."""
    low, high = sorted((_figure(a.value), _figure(b.value)))
    return low >= least and 0 < high <= times * low


def _one_owner(a: Claim, b: Claim) -> bool:
    """Whether two sums can be of one thing: they are not said of two."""
    return not a.subject or not b.subject or bool(words(a.subject) & words(b.subject))


def many_once(a: Claim, b: Claim, ties: Ties) -> bool:
    """Whether each of two reports of one story gives one number of a thing, and both are large and alike in size.

    "235,000 comments were received", "they sorted through 250,000 written comments". Small numbers of a thing are told
    of one part of it after another, and people are counted for many reasons. So with the one price or income of
    millions that each report names, and with the one weight or depth: "weighs 172 grams", "at 127 grams it is lighter".
    """
    if not ties.one_story or a.value.type != b.value.type:
        return False
    if a.value.type == "measure":
        return ties.only_answers and a.attribute not in _OF_ANYTHING | _OF_MANY and _of_size(a, b, 0, _THING_TIMES)
    if a.attribute in _CROWDS:
        return ties.only_answers and _of_size(a, b, _OF_CROWD, _CROWDS_APART)
    if a.attribute in _TOLD_ONCE:
        return ties.only_answers and _of_size(a, b, MILLIONS) and (a.attribute == PRICE or _one_owner(a, b))
    if a.value.type != "count" or not ties.only_of_noun or a.subject != b.subject:
        return False
    return bool(a.subject) and ANYONE.isdisjoint(words(a.subject)) and _of_size(a, b, _TELLING)


def ties_told(a: Claim, b: Claim, ties: Ties) -> Iterator[tuple[str, float, str]]:
    """What speaks for two claims before their words do: its name, its weight, the words for it.

    Two reports of one flood that each count bridges once count the same bridges; people are counted for many reasons.
    """
    if ties.one_incident:
        yield "one event", _INCIDENT, "both belong to one event"
    elif ties.one_story:
        yield "one story", _STORY, "the articles' main events are one"
    if _only(a, ties):
        yield "only answers", _ONLY_ANSWERS, "neither article says anything else of this sort"
    if many_once(a, b, ties):
        yield "one large number", _LARGE, "each tells of so many of them but once, and the numbers are alike in size"


def _only(a: Claim, ties: Ties) -> bool:
    """Whether two reports of one thing each give one answer to what is not asked of just anything."""
    return ties.only_answers and (ties.one_incident or ties.one_story) and a.attribute not in _OF_ANYTHING


def _counted_once(a: Claim, b: Claim, ties: Ties) -> bool:
    """Whether each text counts such a thing but once, in like words: then no other words make it another question."""
    like = a.setting.predicate == b.setting.predicate or bool(a.setting.near & b.setting.near)
    return like and a.value.type == b.value.type == "count" and _only(a, ties)


def likeness(a: Claim, b: Claim, ties: Ties) -> float:
    """How much speaks for two claims of one attribute answering one question; VETO where they cannot."""
    total = sum(weight for _, weight, _ in ties_told(a, b, ties))
    once = _counted_once(a, b, ties) or many_once(a, b, ties)
    for feature in FEATURES:
        weight = feature(a, b)
        if weight > VETO:
            total += weight
        elif feature is not _one_question or not once:
            return VETO
    return total
