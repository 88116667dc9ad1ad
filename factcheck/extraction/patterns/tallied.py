"""`tallied`: how often somebody scored in a match: "scored twice", "his hat-trick", "Reed's two goals", "a brace".

The lexicon's `asserts` says what a word counts ("goal", "point"); `role` is "verb" for what is done so often ("scored
twice"), "number" for a noun that is a number itself ("a hat-trick": its list tells which), "counted" for what is
counted.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.persons.whose import doer, whose
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child
from factcheck.model.trusted import trusted
from factcheck.model.value import CountValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_count = trusted(CountValue)

_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_TRICK = "trick"  # "hat-trick" is two words to the parser
_BY = frozenset({"by", "from", "for"})
_MOST = {"goal": 9, "try": 9}  # what nobody has done more often in one match
_LONGEST_FOCUS = 80


def _number(noun: "Token", reading: Reading) -> int | None:
    """How many a plural noun tells: "two goals", "all three goals", "both goals"."""
    for c in noun.children:
        quantity = reading.quantity_of(c)
        if quantity is not None and quantity.kind == "cardinal" and quantity.low == quantity.high is not None:
            return int(quantity.low or 0)
        if c.lower_ == "both":
            return 2
    return None


def _times(verb: "Token", reading: Reading) -> "tuple[Token, int] | None":
    """ "Scored twice", "scored three times"."""
    for c in verb.children:
        if c.lower_ in _TIMES:
            return c, _TIMES[c.lower_]
        if c.lower_ == "times" and c.dep_ in {"npadvmod", "dobj", "advmod"}:
            told = _number(c, reading)
            if told is not None:
                return c, told
    return None


def _scorer(noun: "Token", kind: Kind) -> "Token | None":
    """Who scored what a noun counts: "Reed's two goals", "two goals by Reed", "Reed bagged all three goals"."""
    owner = child(noun, "poss") or next((p for c in noun.children if (p := child(c, "poss")) is not None), None)
    if owner is not None:
        return owner
    by = (p for c in noun.children if c.lower_ in _BY for p in c.children if p.dep_ == "pobj")
    scorer = next(by, None)
    if scorer is not None and scorer.pos_ == "PROPN":
        return scorer
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ == "with":  # "starred with two goals"
        verb = verb.head
        return doer(verb) if verb.lemma in kind.lists["starring"] else None
    done = verb.pos_ == "VERB" and noun.dep_ in {"dobj", "npadvmod"} and verb.lemma in kind.lists["scoring"]
    return doer(verb) if done and not negated(verb) else None


def _told(token: "Token", reading: Reading, kind: Kind) -> "tuple[Token, Token | None, str, int] | None":
    """The last deciding word, who scored, what, and how often."""
    for entry in kind.entries(token.lemma, token.lower_, token.pos_):
        if entry.role == "verb" and not negated(token):
            times = _times(token, reading)
            if times is not None:
                return times[0], doer(token), entry.asserts, times[1]
        elif entry.role == "number" and (token.lemma != _TRICK or any(c.lower_ == "hat" for c in token.children)):
            number = next(
                (n for n, name in enumerate(("twofold", "threefold"), 2) if token.lemma in kind.lists[name]), 0
            )
            if number:
                return token, _scorer(token, kind), entry.asserts, number
        elif entry.role == "counted":
            number = _number(token, reading) or 0
            behind = token.nbor(1).lower_ if token.i + 1 < token.sent.end else ""
            if number and (behind not in kind.lists["standing"] or _scorer(token, kind) is not None):
                return token, _scorer(token, kind), entry.asserts, number
    return None


def _of_more_matches(reading: Reading, kind: Kind) -> bool:
    """Whether the sentence tells of a season or a career; a "season high" or a "career-best" is of one match."""
    longer = kind.lists["longer"]
    if reading.forms.isdisjoint(longer):
        return False
    words = [t.lower_ for t in reading.tokens if t.text != "-"]
    return any(a in longer and b not in kind.lists["best"] for a, b in pairwise([*words, ""]))


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of goals that one player scored in one match."""
    triggers = reading.triggers(kind) if not reading.sentence.headline else []
    if not triggers or _of_more_matches(reading, kind):
        return
    part = not reading.forms.isdisjoint(kind.lists["part"])
    for token in triggers:
        found = _told(token, reading, kind)
        if found is None:
            continue
        last, who, counted, number = found
        of = whose(who, reading)
        if of is None or (of.name is None and not of.definite) or number > _MOST.get(counted, number):
            continue
        before = [c for c in token.children if c.i < token.i and c.dep_ in {"nummod", "det", "amod", "predet"}]
        ends = sorted([token, last, *before], key=lambda t: t.i)
        focus = reading.sentence.span(ends[0], ends[-1])
        if focus.end - focus.start > _LONGEST_FOCUS:
            focus = reading.sentence.span(token, token)
        value = _new_count(text=reading.words(focus), low=number, high=None if part else number, counted=counted)
        yield Assertion(
            trigger=token if token.pos_ == "VERB" else token.head, focus=focus, value=value,
            attribute=f"scored:{counted}", subject=(of.name or of.called[0]).lower(), whose=of,
        )  # fmt: skip
