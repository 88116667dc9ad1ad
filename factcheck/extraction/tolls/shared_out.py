"""A whole that the text shares out behind a colon: "13 people: 8 in Arden and 7 in Velm"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from factcheck.model.quantity import Quantity

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.base import Span

COLON: Final = ":"
_AND: Final = "and"
_BETWEEN: Final = frozenset({",", ";", _AND})
_AFAR: Final = 14  # words between the whole and the colon
_NOUNS: Final = 3  # words of what a share counts: "8 young people in Arden"
_SHARES: Final = 12  # more are no list that a reader would add up


def shared_out(reading: "Reading", focus: "Span") -> tuple[Quantity, ...]:
    """The shares of the whole that the focus tells; none where what stands behind the colon is anything else.

    Each share has its own "in", "for" or "to", nothing else is told behind the colon, and none is larger than the whole
    ("three schools: 5 million for …").
    """
    inside = reading.tokens_of(focus)
    whole = next((q for q in reading.quantities if focus.start <= q.start < focus.end), None)
    if not inside or whole is None or whole.low is None or whole.low != whole.high:
        return ()
    tokens, first = reading.tokens, inside[-1].i + 1 - reading.tokens[0].i
    colon = next((n for n in range(first, min(first + _AFAR, len(tokens))) if tokens[n].text == COLON), None)
    if colon is None:
        return ()
    shares = _shares(reading, tokens[colon + 1 :])
    between = [q for t in tokens[first:colon] if (q := reading.quantity_of(t)) is not None]
    if any(q.low != len(shares) for q in between):  # "on three schools: …" counts the shares
        return ()
    of_one = [q for q in shares if q.kind in {whole.kind, "cardinal"} and q.unit in {whole.unit, None}]
    fits = all(q.low is not None and q.low == q.high and not q.approximate and q.low <= whole.low for q in of_one)
    return shares if len(shares) > 1 and len(of_one) == len(shares) and fits else ()


def _shares(reading: "Reading", behind: "Sequence[Token]") -> tuple[Quantity, ...]:
    """The figures of a list that is nothing else; none where a verb, a second colon or a bare item stands in it."""
    found: list[Quantity] = []
    left = [t for t in behind if not t.is_space]
    if left and left[-1].is_punct:
        left.pop()
    if not left or reading.around(left[0]) is None or any(t.pos_ in {"VERB", "AUX"} for t in left):
        return ()
    since = _NOUNS + 1  # words since the last figure that no "in" has followed yet
    for at, token in enumerate(left):
        quantity = reading.around(token)
        if quantity is not None:
            if found and found[-1] == quantity:
                continue
            if (found and left[at - 1].lower_ not in _BETWEEN) or (found and since >= 0):
                return ()
            found.append(quantity)
            since = 0
        elif since >= 0:
            since = -1 if token.pos_ == "ADP" and token.lower_ != "of" else since + 1
            if since > _NOUNS:
                return ()
        elif token.text == COLON:
            return ()
    return tuple(found) if since < 0 and len(found) <= _SHARES and _ends_in_and(left, found, reading) else ()


def _ends_in_and(left: "Sequence[Token]", found: Sequence[Quantity], reading: "Reading") -> bool:
    """Whether the last item is told to be the last: "…, 4 in Velm and 2 in Torn", not "5 in Arden, 4 in Velm"."""
    last = next(at for at, t in enumerate(left) if reading.around(t) == found[-1])
    return last > 0 and left[last - 1].lower_ == _AND
