"""A number of people told apart by sex or age, right behind it: "12 people, seven men and five women"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.model.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.base import Span

# Words that part people in two: who is neither the one nor the other is in no group. "Four women and three children"
# leave out the men, and "seven soldiers and four officers" may stand beside "12 people" and not be among them.
_HALVES = (
    ("man", "woman"), ("male", "female"), ("boy", "girl"), ("adult", "child"), ("adult", "minor"),
    ("adult", "teenager"),
)  # fmt: skip
PARTS = frozenset(word for halves in _HALVES for word in halves)
"""The nouns of such groups, as lemmas."""
_YOUNG = frozenset({"child", "teenager", "minor", "baby", "infant", "toddler", "boy", "girl", "teen", "youth"})
GROUPS = PARTS | _YOUNG
"""The nouns that tell people apart at all, as lemmas."""
_OPENS = frozenset({",", ":", "(", "-", "–", "—", "--"})
_COMMA = ","
_ONE = frozenset({"a", "an", "one"})
_ITEM = 9  # words of one group: "two 12 - year - old Syrian boys"
_MORE = _ONE | {"and", "another", "as", "plus", "with", "including", "some", "several", "many", "others", "the"}
_ITEMS = 5
_TOTAL = (",", "a", "total", "of")
_TOTALS = [[word, *_TOTAL[1:]] for word in (",", "for", "making", "–", "—", "bringing")]
# "including …", "among them …": not all need be named
_INCLUDED = frozenset({"including", "among", "of", "them", "whom", "which", "were"})
_FEW_WORDS = 3
_AFAR = 6  # words between the number and a colon or dash: "twelve people died in all: …"


def exhaustive(nouns: "Sequence[str]") -> bool:
    """Whether groups with these names leave nobody out.

    >>> exhaustive(["man", "woman", "child"]), exhaustive(["woman", "child"])
    (True, False)
    """
    named = set(nouns)
    return any(named.issuperset(halves) for halves in _HALVES) and named <= GROUPS


def _item(
    tokens: "Sequence[Token]", at: int, quantity_of: "Callable[[Token], Quantity | None]"
) -> "tuple[Token, Token, Quantity | None, int] | None":
    """The group that begins at a place: its first word, its noun, its number (None for "a") and where it ends."""
    if at >= len(tokens):
        return None
    number = quantity_of(tokens[at])
    if tokens[at].lower_ not in _ONE and (number is None or number.kind != "cardinal"):
        return None
    for end in range(at + 1, min(at + 1 + _ITEM, len(tokens))):
        if tokens[end].is_punct and tokens[end].text != "-":
            return None
        if tokens[end].lemma in GROUPS:
            return tokens[at], tokens[end], number, end + 1
    return None


def _items(
    tokens: "Sequence[Token]", at: int, quantity_of: "Callable[[Token], Quantity | None]"
) -> "tuple[list[tuple[Token, Token, Quantity | None]], int]":
    found: list[tuple[Token, Token, Quantity | None]] = []
    while len(found) < _ITEMS:
        item = _item(tokens, at, quantity_of)
        if item is None:
            return [], at
        first, noun, number, at = item
        found.append((first, noun, number))
        joined = at
        while joined < len(tokens) and (tokens[joined].text == _COMMA or tokens[joined].lower_ == "and"):
            joined += 1
        last = joined == at or _item(tokens, joined, quantity_of) is None
        if last and "and" in {t.lower_ for t in tokens[at:joined]}:
            return [], at  # "seven men, four women and a dog"
        if last:
            return found, at
        at = joined
    return [], at


def _openings(tokens: "Sequence[Token]", at: int) -> "Iterator[tuple[int, bool]]":
    """Where a list may begin behind a number: right there, or behind a mark some words on.

    Behind a comma only what ends its sentence: "Twelve people died in the crash, seven men and five women."
    """
    for step in range(_AFAR + 1):
        if at + step >= len(tokens):
            return
        token = tokens[at + step]
        if token.text in _OPENS and (step == 0 or token.text != _COMMA or _ends_it(tokens, at + step + 1)):
            yield at + step + 1, step == 0
            return
        if token.text == _COMMA or token.like_num or (step == 0 and token.text == ";"):
            return


def _ends_it(tokens: "Sequence[Token]", at: int) -> bool:
    """Whether nothing but a short list, without another verb, stands between here and the end of the sentence."""
    rest = tokens[at:]
    return len(rest) <= _ITEM and not any(t.pos_ in {"VERB", "AUX", "ADP"} for t in rest)


def _closed(tokens: "Sequence[Token]", at: int, *, beside: bool) -> bool:
    """Whether a list ends here: a mark, the end, or, right behind its number, the verb that tells of all of them."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.text == _COMMA:  # "a man, two women, another child …" goes on
        return at + 1 == len(tokens) or not (tokens[at + 1].lower_ in _MORE or tokens[at + 1].like_num)
    return token.is_punct or (beside and token.pos_ in {"VERB", "AUX"})


def parts_of(reading: "Reading", focus: "Span") -> tuple[Quantity, ...]:
    """The groups into which the text parts the people that the focus counts; none where it names but some of them."""
    if GROUPS.isdisjoint(reading.forms):
        return ()
    inside = reading.tokens_of(focus)
    if not inside:
        return ()
    tokens, at = reading.tokens, inside[-1].i + 1 - reading.tokens[0].i
    if inside[-1].lemma in GROUPS:  # the groups alone are told: "Seven men and five women were hurt"
        items, end = _items(tokens, inside[0].i - reading.tokens[0].i, reading.quantity_of)
        nouns = [noun.lemma for _, noun, _ in items]
        alone = end == at and len(items) == len(set(nouns)) > 1 and exhaustive(nouns)
        return tuple(_counted(reading, *item) for item in items) if alone else ()
    for begin, beside in _openings(tokens, at):
        start = _behind_included(tokens, begin)
        items, end = _items(tokens, start, reading.quantity_of)
        told = len(items) > 1 and exhaustive([noun.lemma for _, noun, _ in items])
        if told and _closed(tokens, end, beside=beside):
            parts = tuple(_counted(reading, *item) for item in items)
            return parts if start == begin or _too_many(reading, focus, parts) else ()
    return ()


def _behind_included(tokens: "Sequence[Token]", begin: int) -> int:
    """Where the groups begin behind "including", "among them", "of whom"."""
    end = begin
    while end < min(begin + _FEW_WORDS, len(tokens)) and tokens[end].lower_ in _INCLUDED:
        end += 1
    return end


def _too_many(reading: "Reading", focus: "Span", parts: Sequence[Quantity]) -> bool:
    """Whether groups told to be among a number are more than it: "12 people, among them ten men and four women"."""
    whole = next((q for q in reading.quantities if focus.start <= q.start < focus.end), None)
    return whole is not None and whole.high is not None and sum([p.low or 0 for p in parts]) > whole.high


def _counted(reading: "Reading", first: "Token", noun: "Token", number: Quantity | None) -> Quantity:
    span = reading.sentence.span(first, noun)
    update = {"start": span.start, "end": span.end, "text": reading.words(span)}
    if number is not None:
        return number.model_copy(update=update)
    own = reading.sentence.span(first, first)
    return Quantity(
        start=span.start, end=span.end, text=reading.words(span), kind="cardinal", low=1, high=1, number=own
    )


def totalled(reading: "Reading", focus: "Span") -> tuple[Quantity, ...]:
    """The sums that the text itself adds up: "$40 million for Vale and $25 million for Roe, *a total of* $65 million".

    Only where the total is all that is said of them behind the comma: what else was spent is not in "has now spent a
    total of $90 million".
    """
    if "total" not in reading.forms:
        return ()
    inside = reading.tokens_of(focus)
    tokens, first = reading.tokens, (inside[0].i - reading.tokens[0].i if inside else 0)
    at = first + len(inside)
    before = [t.lower_ for t in tokens[max(0, first - len(_TOTAL)) : first]]
    ends = at >= len(tokens) or (tokens[at].is_punct and tokens[at].text != "-")
    if not inside or not ends or before not in _TOTALS:
        return ()
    own = next((q for q in reading.quantities if focus.start <= q.start < focus.end), None)
    alike = [q for q in reading.quantities if own is not None and (q.kind, q.unit) == (own.kind, own.unit)]
    parts = tuple(q for q in alike if q.end <= focus.start)
    return parts if len(parts) > 1 and len(parts) + 1 == len(alike) else ()
