"""How many of a thing came one upon the other: "nine straight wins", "the third month running", "won nine in a row".

However it is told, it is the rank of the last one: after nine straight wins the last is the ninth in a row. A rank in a
row is none of the season's: "their third straight win", "their fifth win of the season".
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.language.syntax import child, clause_head, noun_words, subject

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

UNBROKEN = frozenset({"straight", "consecutive", "successive", "unbroken"})
# What tells it behind the noun: "in a row", "running", "on the trot".
_BEHIND = (("in", "a", "row"), ("running",), ("on", "the", "trot"), ("on", "the", "bounce"), ("on", "the", "spin"))
_RUNS = frozenset({"streak", "run", "sequence", "string"})
_TELLING = UNBROKEN | _RUNS | {"row", "running", "trot", "bounce", "spin"}
_MATCHES = frozenset("game match fixture race frame bout start outing test leg".split())
_RESULTS = {
    "win": "win", "victory": "win", "triumph": "win", "winning": "win", "beat": "win", "defeat": "defeat",
    "loss": "defeat", "lose": "defeat", "losing": "defeat", "draw": "draw", "unbeaten": "unbeaten",
    "undefeated": "unbeaten", "winless": "winless",
}  # fmt: skip
_PERIODS = frozenset("day night week weekend fortnight month quarter year season summer winter spring autumn".split())
_COUNTING = frozenset("have make take extend stretch record enjoy chalk rack post register".split())
_TOLD_OF = _MATCHES.union(_RESULTS)  # "three straight games", "three straight wins"
_TIMED = _PERIODS | _TOLD_OF | {"time"}
# What numbers upon each other are told of; "three consecutive life sentences" are no streak.
_ACHIEVED = frozenset(
    "title championship medal goal cup trophy crown award hit point birdie try century success failure increase rise "
    "gain fall decline drop cut surplus deficit profit record election strike".split()
)
_NO_STREAK = frozenset({"sentence", "term", "number", "page", "line", "life", "road"})


class Streak(NamedTuple):
    """So many of a series upon each other: the words that tell it, what happened, and to whom or what."""

    quantity: "Quantity"
    first: "Token"
    last: "Token"
    series: str
    theme: "str | None"


def _marked(noun: "Token") -> "Token | None":
    """The last word that says that none came between, beside a noun or number or right behind it."""
    if noun.lower_ in UNBROKEN:  # "won nine straight"
        return noun
    beside = next((c for c in noun.children if c.lower_ in UNBROKEN), None)
    if beside is not None:
        return max(beside, noun, key=lambda t: t.i)
    for words in _BEHIND:
        behind = noun.doc[noun.i + 1 : min(noun.i + 1 + len(words), noun.sent.end)]
        if tuple(t.lower_ for t in behind) == words and (words != ("running",) or noun.lemma in _TIMED):
            return behind[-1]  # not "the third candidate running for mayor"
    return None


def _doer(verb: "Token") -> str | None:
    who = subject(verb)
    return noun_words(who) if who is not None and who.pos_ in {"NOUN", "PROPN"} else None


def _series(noun: "Token", *, rank: bool) -> tuple[str, "Token"] | None:
    """What happened time upon time, and the verb of whoever did it."""
    verb = clause_head(noun)
    result = _RESULTS.get(noun.lemma)
    if result is not None:
        return result, verb
    if noun.lemma in _MATCHES or noun.pos_ == "NUM" or noun.lower_ in UNBROKEN:
        result = _RESULTS.get(verb.lemma)
        plain = verb.pos_ == "VERB" and verb.lemma not in _COUNTING
        return (result or f"{verb.lemma} match", verb) if result is not None or plain else None
    if noun.lemma in _PERIODS:
        below = (c for c in (*noun.children, *verb.children) if c.dep_ in {"relcl", "ccomp"} and c.i > noun.i)
        clause = next(below, None)
        verb = clause if clause is not None and clause.pos_ == "VERB" else verb
        return (f"{verb.lemma} {noun.lemma}", verb) if verb.pos_ == "VERB" and verb.lemma not in _COUNTING else None
    told = noun.lemma in _ACHIEVED or (rank and noun.lemma not in _NO_STREAK)
    return (noun.lemma, verb) if noun.pos_ == "NOUN" and told else None


def _run(number: "Token", noun: "Token") -> "tuple[str, Token] | None":
    """ "A nine-game winning streak", "an unbeaten run of nine games", "extended their unbeaten run to nine games"."""
    run = noun.head if noun.dep_ in {"compound", "nmod", "amod"} else noun.head.head
    if run.lemma not in _RUNS and noun.head.lower_ == "to":
        run = child(noun.head.head, "dobj") or run
    if run.lemma not in _RUNS or noun.lemma not in _TOLD_OF:
        return None
    kinds = (_RESULTS[c.lower_] for c in run.children if c.lower_ in _RESULTS)
    told = next(kinds, None) or _RESULTS.get(noun.lemma)
    return (told, max(run, noun, number, key=lambda t: t.i)) if told is not None else None


def _noun(number: "Token") -> "Token":
    return number.head if number.dep_ in {"amod", "nummod", "compound"} else number


def streaks(reading: "Reading") -> Iterator[Streak]:
    """The numbers of things upon each other that a sentence tells."""
    if reading.forms.isdisjoint(_TELLING):
        return
    for quantity in reading.quantities:
        if quantity.kind not in {"ordinal", "cardinal", "other", "measure"} or (quantity.low or 0) < 1:
            continue
        tokens = reading.tokens_of(quantity.number)
        if not tokens:
            continue
        noun, start = _noun(tokens[-1]), reading.tokens_of(quantity)[0]
        last = _marked(noun)
        found = _series(noun, rank=quantity.kind == "ordinal") if last is not None else None
        if found is not None and last is not None:
            yield Streak(quantity, start, max(last, noun, key=lambda t: t.i), found[0], _doer(found[1]))
            continue
        run = _run(tokens[-1], noun) if quantity.kind != "ordinal" else None
        if run is not None:
            yield Streak(quantity, start, max(run[1], noun, key=lambda t: t.i), run[0], _doer(clause_head(noun)))
