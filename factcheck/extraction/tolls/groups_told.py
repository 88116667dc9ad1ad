"""Those of one sort among the people of a toll, told apart from it: "19 dead, *eleven of them children*".

What hangs on the toll's own noun ("19 people, including nine children") is read with it. Here is what the parse hangs
elsewhere, and what the next sentence tells: "*Nine of the dead were children*." Each is a claim of its own, a part.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.sentence.reading import Reading
from factcheck.language.parsed import AnchoredClaim
from factcheck.model.quantity import Quantity
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import CountValue
from factcheck.values.count import ALL_OF_THEM, SOME_OF_THEM
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_count = trusted(CountValue)
_SORTS = ALL_OF_THEM | SOME_OF_THEM
_THEM = frozenset({"them", "whom"})
_OUTCOMES: dict[str, str | None] = {
    "dead": "killed", "killed": "killed", "injured": "injured", "wounded": "injured", "victims": None,
}  # fmt: skip
"""What befell those of whom some are told, by the word for them; "them" and "the victims" may be either."""
_BEING = frozenset({"was", "were", "are", "is"})
_JOINING = frozenset({"and", ","})
_SIGNS = frozenset({"them", "whom", "including", *_OUTCOMES})
_NEVER_PLURAL = frozenset({"crew", "staff"})
_BEFORE_NOUN = 2  # words between a number and its noun: "nine young schoolchildren"
_BACK = 2  # sentences in which the toll stands whose part is told


class _Part(NamedTuple):
    """Some of those of a toll: how many of which sort, and which toll's they are ("killed"), None of any."""

    number: Quantity
    first: "Token"
    noun: "Token"
    outcome: str | None
    before: bool
    """Whether the toll stands in a sentence before."""


class Group(NamedTuple):
    """A part whose toll stands in a sentence before: its value, and the words that carry it."""

    value: CountValue
    first: "Token"
    noun: "Token"
    attribute: str


def may_tell_groups(reading: Reading) -> bool:
    """Whether a sentence may tell some of those of a toll apart."""
    return bool(reading.quantities) and not _SIGNS.isdisjoint(reading.forms)


def _word(tokens: "Sequence[Token]", at: int) -> str:
    return tokens[at].lower_ if 0 <= at < len(tokens) else ""


def _noun(tokens: "Sequence[Token]", at: int) -> "Token | None":
    """The word for people of one sort that begins here; none with more behind it, "children under five"."""
    for place in range(at, min(at + _BEFORE_NOUN + 1, len(tokens))):
        token = tokens[place]
        if token.lemma in _SORTS and (token.tag_ == "NNS" or token.lemma in _NEVER_PLURAL):
            behind = tokens[place + 1] if place + 1 < len(tokens) else None
            told = behind is not None and (behind.pos_ in {"ADP", "NOUN", "PRON"} or behind.lower_ == "aged")
            return None if told else token
        if token.pos_ != "ADJ":
            return None
    return None


def _behind(tokens: "Sequence[Token]", at: int) -> tuple[int, str | None] | None:
    """Behind a number: where its noun begins, and what befell those it is taken from; None where it is of nobody."""
    if _word(tokens, at) != "of":
        return None
    one, two = _word(tokens, at + 1), _word(tokens, at + 2)
    if one in _THEM:
        return at + 2 + (two in _BEING), None
    if one == "the" and two in _OUTCOMES and _word(tokens, at + 3) in _BEING:
        return at + 4, _OUTCOMES[two]
    return None


def _parts(reading: Reading) -> Iterator[_Part]:
    tokens, listed = reading.tokens, False
    begin = tokens[0].i
    for number, words in reading.figured:
        if not words or number.kind != "cardinal":
            continue
        first, behind = words[0].i - begin, words[-1].i - begin + 1
        one, two, three = (_word(tokens, first - n) for n in (1, 2, 3))
        told = _behind(tokens, behind)
        if told is not None:
            noun, listed = _noun(tokens, told[0]), True
            before = first == 0
        elif one == "including" or (one in _THEM and two == "among") or (listed and one in _JOINING):
            told, noun, before, listed = (behind, None), _noun(tokens, behind), False, True
        elif one in _BEING and two in _OUTCOMES and three == "the" and _word(tokens, first - 4) == "among":
            told, noun, before = (behind, _OUTCOMES[two]), _noun(tokens, behind), True
        else:
            listed = False
            continue
        if noun is not None:
            yield _Part(number, words[0], noun, told[1], before)


def _value(part: _Part, outcome: str | None, reading: Reading) -> CountValue:
    low, high = strict_ends(part.number)
    return _count(
        text=reading.words(reading.sentence.span(part.first, part.noun)), low=part.number.low, high=part.number.high,
        approximate=part.number.approximate, strict_low=low, strict_high=high, counted=part.noun.lemma,
        outcome=outcome, subset=True,
    )  # fmt: skip


def groups_here(claims: Sequence[AnchoredClaim], reading: Reading) -> list[AnchoredClaim]:
    """The claims of a sentence, and those of the groups that it tells apart from its own toll."""
    parts = [part for part in _parts(reading) if not part.before]
    found = list(claims)
    tolls = [c for c in claims if isinstance(c.claim.value, CountValue) and c.claim.value.outcome is not None]
    for part in parts if tolls else ():
        if any(_covers(c, part.number) for c in tolls):
            continue
        whole = max((c for c in tolls if c.claim.focus.end <= part.number.start), key=_at, default=None)
        value = whole.claim.value if whole is not None else None
        if whole is None or not isinstance(value, CountValue) or value.subset or _more(part.number, value):
            continue
        focus = reading.sentence.span(part.first, part.noun)
        end = max(whole.claim.end, focus.end)
        told = changed(
            whole.claim, value=_value(part, value.outcome, reading), focus=focus, end=end,
            quote=reading.words(changed(whole.claim.focus, start=whole.claim.start, end=end)),
        )  # fmt: skip
        found = [c for c in found if c.claim.kind != "count" or not _covers(c, part.number)]
        found.append(AnchoredClaim(told, whole.anchor, whole.trigger, whole.sentence))
    return found


def _at(anchored: AnchoredClaim) -> int:
    return anchored.claim.focus.start


def _covers(anchored: AnchoredClaim, number: Quantity) -> bool:
    focus = anchored.claim.focus
    return focus.start <= number.start < focus.end


def _more(number: Quantity, whole: CountValue) -> bool:
    return number.low is None or whole.low is None or number.low > whole.low


def groups_before(claims: Iterable[AnchoredClaim], reading: Reading) -> Iterator[Group]:
    """The groups that a sentence tells of those whom one of the sentences before it counts."""
    parts = [part for part in _parts(reading) if part.before]
    if not parts:
        return
    here = reading.sentence.index
    tolls = [c for c in claims if c.claim.kind == "toll" and 0 < here - c.sentence.index <= _BACK]
    for part in parts:
        told: set[str] = set()
        for anchored in tolls:
            value = anchored.claim.value
            if not isinstance(value, CountValue) or value.subset or value.outcome is None:
                continue
            if part.outcome is not None or not _more(part.number, value):
                told.add(value.outcome)
        outcome = part.outcome
        if outcome is None and len(told) == 1:
            outcome = min(told)
        if outcome is not None and outcome in told:
            yield Group(_value(part, outcome, reading), part.first, part.noun, outcome)
