"""How much speaks for two claims of two articles answering one question: a table of weighted features.

A feature returns a weight, 0 where it has nothing to say; `VETO` where the two cannot be one question.
"""

from collections.abc import Callable
from typing import Final

from factcheck.matching.quantities.one_question import VETO, is_contest, one_question, one_state, one_topic, one_verb
from factcheck.matching.quantities.other_figures import other_figures
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.ties import TELLING, Ties, many_once, only_answers, ties_told
from factcheck.matching.quantities.two_questions import ask_two_things
from factcheck.model.claim import Claim, Setting
from factcheck.values.bounds import stated
from factcheck.values.compare import compare_values
from factcheck.values.slip import slips
from factcheck.values.statement import weight

# Weights in the order of how telling a likeness is; the threshold asks for two likenesses at least, or one and a good
# share of the words ("home to 22,000 refugees", "home to more than 20,000 refugees").
THRESHOLD: Final = 2.5
_NEAR, _SUBJECT, _ABOUT, _PREDICATE, _NAMES = 1.5, 1.0, 0.75, 0.75, 0.75
_LIKE_PREDICATE, _TOLD = 0.5, 0.75
# Of these the words beside a figure ask the question; sums of one role differ by where and when they were earned.
_ASKED_BY_WORDS: Final = frozenset({"count", "measure", "percent"})
_OTHER_SUBJECT, _OTHER_OWNER, _OTHER_NAMES, _UNANSWERED = -0.75, -1.0, -1.0, -0.4
_SAME_EXTENT, _ONE_EXTENT = 1.0, -0.25
_FAR_APART, _TIMES = -1.5, 5
_SLIPS: Final = frozenset({1_000.0, 1_000_000.0})  # the same digits, another word of magnitude
# One figure of three digits in two articles is seldom two things: "269 injured", "269 people … hurt".
_SAME_FIGURE, _SAME_SMALL_FIGURE = 1.0, 0.5
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


def _likely(a: frozenset[str], b: frozenset[str]) -> float:
    """As `share`, less sure of it the fewer the words are: one word in common is half a likeness."""
    return len(a & b) / (min(len(a), len(b)) + 1)


def _words_around(a: Claim, b: Claim) -> float:
    mine, its = a.setting, b.setting
    return _NEAR * _likely(mine.near, its.near) + _ABOUT * _likely(mine.about, its.about)


def _told_words(a: Claim, b: Claim) -> float:
    """What several words beside both figures tell, the more the rarer they are: "core capital ratio", in both."""
    if a.value.type not in _ASKED_BY_WORDS:
        return 0.0
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
    return 0.0 if lasting or one_topic(a, b) else _OTHER_SUBJECT


def _predicates(a: Claim, b: Claim) -> float:
    mine, its = a.setting.predicate, b.setting.predicate
    if mine == its or (is_contest(a) and is_contest(b)):  # "beat" and "lost to" are one deed
        return _PREDICATE
    if a.value.type in _ASKED_BY_WORDS and a.setting.near & b.setting.near and one_verb(a, b):
        return _LIKE_PREDICATE
    return _PREDICATE / 2 if one_topic(a, b) and (mine in _LIGHT or its in _LIGHT) else 0.0


def _owners(a: Claim, b: Claim) -> float:
    """Who has so many: the pupils of "the school" are not those of "Selby District"."""
    mine, its = a.setting, b.setting
    owned = mine.predicate == its.predicate == "have" and mine.who and its.who
    return _OTHER_OWNER if owned and not mine.who & its.who and not one_topic(a, b) else 0.0


def _of_two_named(one: Setting, other: Setting) -> bool:
    mine, its = one.names - _OF_MANY_NAMES, other.names - _OF_MANY_NAMES
    if not mine or not its or not mine.isdisjoint(its):
        return False
    return any(not mine.isdisjoint(topic) and not its.isdisjoint(topic) for topic in (one.topic, other.topic))


def _names(a: Claim, b: Claim) -> float:
    """The names around the figure: those of the topic are in every sentence and say nothing.

    But where one title has both names, it is of two: "Torland's economy grew", "Varland's economy grew".
    """
    if _of_two_named(a.setting, b.setting):
        return _OTHER_NAMES
    topic = a.setting.topic & b.setting.topic
    mine, its = a.setting.names - topic - _OF_MANY_NAMES, b.setting.names - topic - _OF_MANY_NAMES
    if not mine or not its:
        return 0.0
    return _NAMES if mine & its else _OTHER_NAMES


def _figures(a: Claim, b: Claim) -> float:
    """One figure in both speaks for one question, one more than five times the other against it, but for slips."""
    one, other = stated(a.value), stated(b.value)
    if one <= 0 or other <= 0 or slips(a.value, b.value):
        return 0.0
    apart = max(one, other) / min(one, other)
    if apart in _SLIPS:  # "$3 million", "$3 billion"
        return 0.0
    if apart > _TIMES:
        return _FAR_APART if apart < _TIMES * _TIMES else 2 * _FAR_APART
    if compare_values(a.value, b.value).relation != "same":
        return 0.0
    return _SAME_FIGURE if one >= TELLING or one != int(one) else _SAME_SMALL_FIGURE


def _two_questions(a: Claim, b: Claim) -> float:
    """Vetoes what shows by itself that it is told of two things."""
    return VETO if ask_two_things(a, b) or other_figures(a, b) else 0.0


FEATURES: tuple[Callable[[Claim, Claim], float], ...] = (
    one_question, one_state, _words_around, _told_words, _unanswered, _extents, _subjects, _predicates, _owners,
    _names, _figures, _two_questions,
)  # fmt: skip


def _counted_once(a: Claim, b: Claim, ties: Ties) -> bool:
    """Whether each text counts such a thing but once, in like words: then no other words make it another question."""
    like = a.setting.predicate == b.setting.predicate or bool(a.setting.near & b.setting.near)
    return like and a.value.type == b.value.type == "count" and only_answers(a, ties)


def likeness(a: Claim, b: Claim, ties: Ties) -> float:
    """How much speaks for two claims of one attribute answering one question; VETO where they cannot."""
    total = sum(weight for _, weight, _ in ties_told(a, b, ties))
    once = _counted_once(a, b, ties) or many_once(a, b, ties)
    for feature in FEATURES:
        weight = feature(a, b)
        if weight > VETO:
            total += weight
        elif feature is not one_question or not once:
            return VETO
    return total
