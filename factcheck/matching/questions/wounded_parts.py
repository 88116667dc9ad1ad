"""Which bone or limb somebody broke, tore or put out: "broke his *tibia*", "his broken *fibula*"; "his *left* wrist".

Who broke one seldom broke another in one story. A leg is broken where its shin is, and of two other injuries (a knock,
an operation) one person may well have both: of these only the side is asked for.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question, of_one_sort
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import rivals
from factcheck.thesaurus.rivals import PARTS

_HARMS: Final = {
    "break": r"br(?:o[ck]e|oken|eak|eaks|eaking)|fractur(?:e|es|ed|ing)|shatter(?:ed|ing)|crack(?:ed|ing)",
    "tear": r"tore|torn|tears?|tearing|ruptur(?:e|es|ed|ing)",
    "dislocate": r"dislocat(?:e|es|ed|ing|ion)",
    "sprain": r"sprain(?:s|ed|ing)?|twist(?:s|ed|ing)?|strain(?:s|ed|ing)?|pull(?:ed|ing)",
    "": r"injur(?:e|es|ed|ing|y)|hurt|wound(?:s|ed)?|surgery|operation",
}
_PART: Final = "|".join(sorted(PARTS, key=len, reverse=True))
_SIDE: Final = r"(?:(?P<side>left|right) )?(?:lower |upper )?"
_WHOSE: Final = r"(?:(?:his|her|the|a|an|one) )?"
_ANY: Final = "|".join(f"(?P<{name or 'hurt'}>{words})" for name, words in _HARMS.items())
_BEFORE: Final = re.compile(rf"\b(?:{_ANY})(?: (?:to|of|in|on))? {_WHOSE}{_SIDE}(?P<part>{_PART})\b", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"\b{_SIDE}(?P<part>{_PART}) (?:{_ANY})\b", re.IGNORECASE)
_PLACED: Final = re.compile(r"\b(?:in|at|near|of|from|to|outside|for|against) (?:the )?$", re.IGNORECASE)
_RIGHT_BEHIND: Final = 3  # characters between a name and what is told of its bearer in brackets
# Injuries of another time, feared or got over.
_NOT_THIS: Final = re.compile(
    r"\b(?:last|previous|earlier|old|former|ago|if|fear(?:s|ed)?|(?-i:may)|might|not|never|no|without|career|another|again|"
    r"both|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _bearer(claim: Claim, at: int) -> frozenset[str]:
    """The surname of the one who is named before a place in a sentence, or right there: "Reed and Bell (*broken* …".

    No town ("a boy in Selby"), and nobody whose something else breaks ("Selby's goalkeeper").
    """
    names: list[tuple[int, int, str]] = []
    for start, stop, word, pos in statement(claim).words:
        if pos == "PROPN" and start < at:
            joined = bool(names) and start == names[-1][1] + 1
            names[-1 if joined else len(names) :] = [(names[-1][0] if joined else start, stop, word)]
    told = [name for name in names if not _PLACED.search(claim.quote[: name[0] - claim.start])]
    if not told or told[-1] is not names[-1]:
        return frozenset()
    _, end, word = told[-1]
    near = at - end <= _RIGHT_BEHIND
    whose = claim.quote[end - claim.start :].startswith(("'s", "’s"))
    return frozenset({word}) if near or (len(told) == 1 and not whose) else frozenset()


def read(claim: Claim) -> Iterator[Answer]:
    """The bones and limbs that a sentence tells its one named person to have hurt; `told` is harm, side and part."""
    if PARTS.isdisjoint(word[2] for word in statement(claim).words) or _NOT_THIS.search(claim.quote):
        return
    for found in (*_BEFORE.finditer(claim.quote), *_BEHIND.finditer(claim.quote)):
        of = _bearer(claim, claim.start + found.start())
        harm = next((name for name in _HARMS if name and found[name]), "")
        if of:
            first = found.start("side") if found["side"] else found.start("part")
            span = Span(start=claim.start + first, end=claim.start + found.end("part"))
            part = found["part"].lower()
            yield Answer(claim, span, of, f"{harm}/{(found['side'] or '').lower()}/{part}")
            # "broke his wrist and his ankle"
            yield from (Answer(claim, other, of, f"{harm}//{word}") for word, other in _beside(claim, part))


def _beside(claim: Claim, part: str) -> Iterator[tuple[str, Span]]:
    """The other parts that a sentence has, which exclude one."""
    for start, end, lemma, _ in statement(claim).words:
        if rivals(lemma, part, "NOUN"):
            yield lemma, Span(start=start, end=end)


def apart(one: Answer, other: Answer) -> bool:
    """Whether two parts exclude each other, or two sides of one part."""
    (harm, side, part), (_, its_side, its_part) = (a.told.split("/") for a in (one, other))
    if part == its_part:
        return bool(side and its_side) and side != its_side
    return bool(harm) and rivals(part, its_part, "NOUN")


WOUNDS: Final = Question("one person breaks one bone at a time", read, of_one_sort, apart)
