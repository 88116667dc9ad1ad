"""At which spot a deed was done: "shot in her *kitchen*", "attacked *outside* the shop", "found in a *ditch*".

One deed has one spot, told of one whom it befell. A room excludes the street, the inside of a building its outside;
what may hold the other ("her home", "a wood") leaves room for it.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.questions.single_questions import Answer, Question, of_one_sort
from factcheck.matching.questions.whom import BODY, whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus.spots import spots, spots_apart


class _Asked(NamedTuple):
    """The verbs of a deed of a sort, and the slot of the one whom it is told of."""

    sort: str
    verbs: frozenset[str]
    holder: str


_DEEDS: Final = (
    _Asked("befell", frozenset("shoot stab kill murder beat attack assault strangle rape ambush wound rob".split()),
           "patient"),
    _Asked("lay", frozenset("find discover recover".split()), "patient"),
    _Asked("lay", frozenset({"lie"}), "agent"),
    _Asked("hid", frozenset("hide lurk crouch cower shelter".split()), "agent"),
    _Asked("came to rest", frozenset("end land stop come plunge sink fall lie".split()), "agent"),
    _Asked("began", frozenset("begin start".split()), "agent"),
    _Asked("ended", frozenset("end finish".split()), "agent"),
    _Asked("against", frozenset("ricochet bounce glance crash smash slam plough plow hit strike".split()), "agent"),
)  # fmt: skip
_VERBS: Final = frozenset(verb for asked in _DEEDS for verb in asked.verbs)
_PLACED: Final = frozenset("in inside within outside on behind under off into against at from".split())
_FLYING: Final = frozenset(
    "bullet shot round car van bus lorry truck train plane coach helicopter minibus ball".split()
)
_MARCHES: Final = frozenset("march protest parade procession rally demonstration".split())
_OF_SUCH: Final = {"against": _FLYING, "came to rest": _FLYING, "began": _MARCHES, "ended": _MARCHES}
_STRUCK: Final = frozenset({"hit", "strike"})
_DEAD: Final = re.compile(r"\b(?:dead|body|corpse|remains)\b")
# Another time, another one, or what one text tells of several.
_NOT_THIS: Final = re.compile(
    r"\b(?:previously|earlier|ago|again|another|also|initially|first|if|or|(?-i:may)|might|near|both|each|others?|then|"
    r"later|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def read(claim: Claim) -> Iterator[Answer]:
    """The spots of the deeds that a sentence tells; `told` is the sort of deed, and the slot and noun."""
    for deed in statement(claim).deeds:
        if deed.lemma not in _VERBS or deed.standing != "done" or deed.loose:
            continue
        for asked in _DEEDS:
            if deed.lemma in asked.verbs and not _NOT_THIS.search(claim.quote):
                yield from _spots(claim, deed, asked)


def _spots(claim: Claim, deed: Deed, asked: _Asked) -> Iterator[Answer]:
    holder = deed.filler(asked.holder)
    who = whom(claim, holder)
    if asked.sort == "lay":
        who = BODY if _DEAD.search(claim.quote) else who
    if not who or (asked.sort in _OF_SUCH and (holder is None or holder.text not in _OF_SUCH[asked.sort])):
        return
    for filler in deed.slots:
        slot = filler.slot
        if slot == "patient" and deed.lemma in _STRUCK and asked.sort == "against":
            slot = "against"  # "the van hit a *tree*"
        noun = _noun(filler)
        if slot in _PLACED and not filler.part and spots(asked.sort, slot, noun):
            span = _span(claim, filler)
            if span is not None:
                yield Answer(claim, span, frozenset({who}), f"{asked.sort}/{slot}/{noun}")


def _noun(filler: Filler) -> str:
    """A noun, with what makes another of it: "living room"; of "the boot of a car" the boot."""
    rooms = {"living", "dining", "sitting"} & set(filler.beside)
    if filler.text in {"hall", "station"} and filler.whose:
        return f"{filler.whose[0]} {filler.text}"  # "the police station"
    if filler.sort == "NAME":
        return filler.text.rpartition(" ")[2].lower()  # "the Alder River"
    return f"{min(rooms)} room" if rooms and filler.text == "room" else filler.text


def _span(claim: Claim, filler: Filler) -> Span | None:
    """Where the spot stands, with "inside" or "outside" before it."""
    quote, noun = claim.quote, _noun(filler)
    for found in re.finditer(rf"\b{re.escape(noun)}", quote, re.IGNORECASE):
        side = quote.rfind(filler.slot, max(found.start() - _NEAR, 0), found.start())
        if side < 0 and filler.slot != "patient":
            continue
        first = side if filler.slot in {"inside", "outside"} else found.start()
        return Span(start=claim.start + first, end=claim.start + found.end())
    return None


_NEAR: Final = 40  # characters between a preposition and its noun


def apart(one: Answer, other: Answer) -> bool:
    """Whether the two spots are two."""
    first, second = (spots(*answer.told.split("/")) for answer in (one, other))
    return spots_apart(first, second)


SPOTS: Final = Question("one deed is done at one spot", read, of_one_sort, apart)
