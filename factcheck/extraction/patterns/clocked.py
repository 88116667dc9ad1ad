"""`clocked`: at what time of day an event happened ("at 2:53 p.m.", "shortly after midnight", "on Tuesday night").

The lexicon holds the words that keep a time close behind "after" and "before" (`close`): "just before 10 p.m." tells
when it was, "before 10 p.m." only until when.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import EventType, Kind, event_type, event_type_of
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.timing.dating import BOUNDS, event_at, governor
from factcheck.extraction.timing.moments import Told, moment_told
from factcheck.extraction.timing.once import bearers
from factcheck.language.syntax import child, modifiers, named, subject, undergoer
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import ClockValue
from factcheck.thesaurus.attackers import ATTACKERS
from factcheck.values.clock import Side, clock_of

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.time import Time

_span = trusted(Span)

_SIDES: dict[str, Side] = {"after": "after", "past": "after", "before": "before"}
_LEADING = frozenset({"at", "on", "in", "around", "about", "during", "near", "overnight"})
_SET = frozenset({"set", "schedule", "plan", "due", "expect", "bill", "slate"})  # when it is to be, not when it was
# "A second blast", "three further explosions": not the one that the story began with.
_FURTHER = frozenset("second third fourth another other further more additional new separate later final last".split())
_ONE = frozenset({"a", "an"})
_IN_ADDITION = ["in", "addition", "to"]
_HAPPENING = frozenset({"unfold", "happen", "occur", "take", "begin", "start", "erupt", "break out", "strike"})
_TOLD_OF_IT = frozenset({"happen", "occur"})
# What happened, by a word that tells no more than that it was bad.
_VAGUE = frozenset(
    "accident mishap horror drama tragedy incident nightmare chaos ordeal disaster mayhem terror catastrophe".split()
)
# How whoever attacks comes upon the scene: "walked into the bank", "burst in". Not "arrived home", "entered a plea".
_COMING = frozenset("enter walk march burst storm barge stride run rush break step come drive go".split())
_INTO = frozenset({"into", "in", "inside", "onto", "through"})
_NO_PLACES = frozenset({"plea", "court", "prison", "hospital", "custody", "guilty", "courtroom", "jail"})
_BEHIND = 40  # characters behind a time in which its zone can stand
_HABIT = frozenset({"VBZ", "VBP"})  # "the shop opens at nine"


def _close(first: "Token", kind: Kind) -> "tuple[Side, Token] | None":
    """The side on which an event lies close to its time, and the word that says so: "shortly after", "just before"."""
    if first.i < first.sent.start + 2:
        return None
    side, how = _SIDES.get(first.nbor(-1).lower_), first.nbor(-2)
    lemma = how.lemma
    close = any(entry.term in {lemma, how.lower_} for entry in kind.lexicon if entry.asserts == "close")
    return (side, how) if side is not None and close else None


def _event(anchor: "Token") -> "tuple[EventType | None, Token | None]":
    """The type of what happened, and the noun that names it, if any.

    Of a verb that only tells an effect, subject or agent name the event: "the quake struck", "hit by a storm".
    """
    thing = child(anchor, "dobj") if anchor.pos_ == "VERB" else None
    known = event_type_of(f"{anchor.lemma} {thing.lemma}", "VERB") if thing is not None else None
    if known is not None:  # "dropped four bombs", "opened fire"
        return known, anchor
    known = event_type(named(anchor), anchor.pos_)
    if anchor.pos_ != "VERB" or known is None or not known.effect:
        return known, anchor if anchor.pos_ != "VERB" else subject(anchor)
    agents = [p for c in anchor.children if c.dep_ == "agent" for p in c.children if p.dep_ == "pobj"]
    for noun in [subject(anchor), *agents]:
        doing = event_type(named(noun), noun.pos_) if noun is not None else None
        if doing is not None and not doing.effect:
            return doing, noun
    return _done_with(anchor) or known, None


def _done_with(effect: "Token") -> "EventType | None":
    """What was done with that effect: "shot and killed a man"."""
    head = effect.head
    doing = event_type(head.lemma, "VERB") or event_type(head.lower_, "VERB") if effect.dep_ == "conj" else None
    return doing if doing is not None and not doing.effect else None


def _beside_another(event: "Token") -> bool:
    """Whether it is told as what came before or beside another: "the robbery follows a Saturday night incident"."""
    above, first = event.head, event.sent.start
    if above.lemma == "follow" and event.i > above.i and event.left_edge.lower_ in _ONE:
        return True
    return [t.lower_ for t in event.doc[first : min(first + 3, event.sent.end)]] == _IN_ADDITION


def _is_further(event: "Token") -> bool:
    """ "A second blast", "three more blasts"; "the blast followed a robbery", "in addition to the blast"."""
    if _beside_another(event):
        return True
    number = child(event, "nummod")
    beside = {c.lower_ for c in number.children} if number is not None else frozenset()
    return bool((modifiers(event) | beside) & _FURTHER)


def _comes_upon(verb: "Token") -> bool:
    """Whether an attack begins so: "the gunman entered the party", "two robbers burst into the bank"."""
    who = subject(verb)
    if who is None or verb.lemma not in _COMING or who.lemma not in ATTACKERS:
        return False
    place = child(verb, "dobj") if verb.lemma in {"enter", "storm"} else None
    inside = next((c for c in verb.children if c.dep_ in {"prep", "prt", "advmod"} and c.lower_ in _INTO), None)
    if inside is not None and place is None:
        place = child(inside, "pobj") or inside
    return place is not None and place.lemma not in _NO_PLACES


def _of_moment(told: Told) -> str | None:
    """The name of a moment, of what befalls each of many with whom it befell; None of one more, or of "a boy"."""
    first = child(told.of, "det", "poss")
    definite = told.of.pos_ != "NOUN" or (first is not None and first.lower_ not in _ONE)
    if _is_further(told.of) or (told.moment.each and not definite):
        return None
    return f"{told.moment.id}:of {told.of.lemma}" if told.moment.each and told.of.pos_ == "NOUN" else told.moment.id


def _question(anchor: "Token") -> str | None:
    """The name of what happened at that time: two articles are compared only where it is the same.

    An event of a known type goes by its family, one of several ("a second blast") apart from the first; whatever else
    is done goes by the verb and by whom it befell, for many are called, taken or found in one story: "police were
    called", "an ambulance was called".
    """
    told = moment_told(anchor)
    if told is not None:
        if anchor.tag_ in _HABIT and not told.moment.appointed and child(anchor, "aux") is None:
            return None
        return _of_moment(told)
    if anchor.lemma in _VAGUE and child(anchor, "det") is not None and not _is_further(anchor):
        return "scene"  # "the accident happened at noon"
    known, event = _event(anchor)
    if known is not None and not known.effect and not known.once:  # of a release that it was the film's tells only who
        return f"{known.family}:further" if event is not None and _is_further(event) else known.family
    if anchor.pos_ != "VERB" or (known is None and anchor.tag_ in _HABIT and child(anchor, "aux") is None):
        return None
    if _comes_upon(anchor):
        return "onset"
    theme = undergoer(anchor) or subject(anchor)
    return f"{named(anchor)}:{theme.lemma}" if theme is not None and theme.pos_ in {"NOUN", "PROPN"} else None


def _scene(tokens: "list[Token]", close: bool) -> "Token | None":
    """The verb by which no more is told than that it happened: "the horror unfolded", "it happened"."""
    node = governor(tokens)
    prep = node.head
    verb = prep.head if prep.pos_ in {"ADP", "SCONJ", "ADV"} else prep
    if node.dep_ == "pobj" and prep.lower_ in BOUNDS and not close:
        return None
    if verb.pos_ != "VERB" or named(verb) not in _HAPPENING:
        return None
    what = child(verb, "nsubj", "nsubjpass")
    it = what is not None and what.lower_ == "it" and verb.lemma in _TOLD_OF_IT  # not "it began with a song at nine"
    return verb if it or (what is not None and what.lower_ in _VAGUE) else None


def _is_set(anchor: "Token") -> bool:
    """Whether the event was only to be at that time: "the hearing was scheduled for 9 a.m."."""
    return any(node.lemma in _SET for node in (anchor, anchor.head))


def _between(reading: Reading, time: "Time") -> Literal["first", "second"] | None:
    """Which end of a stretch a time is: "between 2 p.m. and 3 p.m.", "from 2 p.m. to 3 p.m."."""
    start = reading.sentence.start
    lead = reading.words(_span(start=max(start, time.start - _BEHIND), end=time.start)).lower().split()
    if lead[-1:] in (["between"], ["from"]):
        return "first"
    return "second" if lead[-1:] in (["and"], ["to"]) and {"between", "from"} & set(lead[-5:]) else None


def _behind(reading: Reading, time: "Time") -> str:
    end = min(time.end + _BEHIND, reading.sentence.end)
    return reading.words(_span(start=time.end, end=end)) if end > time.end else ""


def _first(tokens: "list[Token]", how: "Token | None") -> "Token":
    """Where the words that tell the time begin, preposition included."""
    if how is not None:
        before = how.nbor(-1) if how.i > how.sent.start else how
        return before if before.lower_ == "a" else how  # "a little before"
    first = tokens[0]
    while first.i > first.sent.start and first.nbor(-1).lower_ in _LEADING:
        first = first.nbor(-1)
    return first


def _value(reading: Reading, time: "Time", focus: Span, side: Side | None) -> ClockValue | None:
    return clock_of(time, reading.words(focus), side, _behind(reading, time))


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each time of day at which something is said to have happened."""
    beside: tuple[int, Token] | None = None
    for time, tokens in reading.dated if reading.times else ():
        if time.type != "TIME" or not tokens or _between(reading, time) is not None:
            continue
        close = _close(tokens[0], kind)
        side, how = close if close is not None else (None, None)
        anchor = event_at(tokens, BOUNDS.difference(_SIDES) if side else BOUNDS)
        if beside is not None and reading.words(_span(start=beside[0], end=time.start)).strip() == "(":
            anchor = beside[1]  # "at 3 p.m. (1200 GMT)"
        scene = _scene(tokens, side is not None) if anchor is None else None
        anchor = anchor if scene is None else scene
        question = "scene" if scene is not None else _question(anchor) if anchor is not None else None
        if anchor is None or question is None or _is_set(anchor):
            continue
        beside = time.end, anchor
        focus = reading.sentence.span(_first(tokens, how), tokens[-1])
        value = _value(reading, time, focus, side)
        if value is not None:
            yield Assertion(
                trigger=anchor, focus=focus, value=value, attribute=f"clock:{question}", subject=anchor.lemma,
                bearers=tuple(bearers(anchor, reading)),
            )  # fmt: skip
