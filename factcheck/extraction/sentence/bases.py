"""The number that a share or a mark rests on: "66 per cent based on 53 reviews", "39% of 66 critics".

It is no assertion of its own but tells which state of things is spoken of: the same poll with more answers is another
one. Sources: AP Stylebook on polls (give the sample with the figure).
"""

import re
from typing import TYPE_CHECKING

from factcheck.language.syntax import ancestors_or_self

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

# Verbs whose object or on-phrase is what a figure was computed from.
_COMPUTED = frozenset({"base", "average", "compute", "calculate", "poll", "survey", "sample"})
_STEPS = 6
# How much of a vote was counted when its shares were told.
_BY_THEN = frozenset({"with", "after", "when", "once"})
_BALLOTS = frozenset("precinct ballot vote district station constituency box return municipality".split())
_COUNTING = frozenset("count report tally process declare".split())
_PHRASE = 10
_SHARE_SIGNS = frozenset({"%", "percent", "cent"})
# "7.9/10", "33 out of 100", "4 out of 5": a mark, which rests on a number of opinions as a share does.
_MARK = re.compile(r"\d\s?/\s?\d|\d\s(?:stars?\s)?out\sof\s\d", re.IGNORECASE)


def _of_share(preposition: "Token") -> bool:
    """ "39% of 66 critics", "39% out of 66 critics"."""
    before = preposition.nbor(-1) if preposition.i > 0 else preposition
    if before.lower_ == "out" and before.i > 0:
        before = before.nbor(-1)
    return preposition.lower_ == "of" and before.lower_ in _SHARE_SIGNS


def _before(word: "Token", bounds: int) -> "Token | None":
    """The preposition in front of a figure and its bound words ("out of more than 70")."""
    first = word.i - bounds
    return word.doc[first - 1] if first > word.sent.start else None


def _rests_on(number: "Token", bounds: int) -> bool:
    preposition = _before(number, bounds)
    if preposition is not None and _of_share(preposition):
        return True
    for steps, above in enumerate(ancestors_or_self(number)):
        if steps > _STEPS:
            return False
        if above.lemma in _COMPUTED:
            return above.i < number.i
        if above.pos_ == "ADP" and above.lower_ == "after":  # "after 45 reviews, it stood at 82 per cent"
            return True
        if above != number and above.pos_ in {"VERB", "AUX"}:
            return False
    return False


def _counted_so_far(number: "Token", bounds: int) -> bool:
    """ "With 40 percent of precincts counted", "after 40 percent of the ballots had been counted"."""
    before = _before(number, bounds)
    if before is None or before.lower_ not in _BY_THEN:
        return False
    behind = number.doc[number.i + 1 : min(number.i + 1 + _PHRASE, number.sent.end)]
    units = next((t for t in behind if t.lemma in _BALLOTS), None)
    return units is not None and any(t.lemma in _COUNTING for t in behind if t.i > units.i)


def find_bases(tokens: "Sequence[Token]", quantities: "Sequence[Quantity]", offset: int) -> "tuple[Quantity, ...]":
    """The quantities of a sentence that its shares or marks rest on; none where it gives no share or mark.

    Args:
        tokens: the sentence's.
        quantities: those found in it.
        offset: what to add to a token's place to get the article's.
    """
    if not quantities:
        return ()
    counts = [q for q in quantities if q.kind in {"cardinal", "percent"}]
    if not counts or not tokens:
        return ()
    if not any(q.kind == "percent" for q in quantities) and not _MARK.search(tokens[0].sent.text):
        return ()
    at = {offset + t.idx: t for t in tokens}
    found = []
    for quantity in counts:
        number = at.get(quantity.number.start)
        first = at.get(quantity.start)
        if number is None or first is None:
            continue
        rests_on = _rests_on if quantity.kind == "cardinal" else _counted_so_far
        if rests_on(number, number.i - first.i):
            found.append(quantity)
    return tuple(found)
