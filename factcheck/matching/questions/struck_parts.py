"""Where on the body somebody was shot, stabbed or hit: "in the *head*", "a bullet wound in the *back*".

The face is part of the head and the knee of the leg. Of several parts of one text none may be one of the other's:
"shot in the face and chest" leaves room for "shot in the chest", but not for "one bullet hit her in the chest".
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question, of_the_same
from factcheck.matching.questions.whom import whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed

_STRIKING: Final = frozenset("shoot stab hit strike wound graze slash knife punch kick bite stamp".split())
_HAVING: Final = frozenset("have suffer sustain receive take die".split())  # "died of a bullet *wound* to the head"
_LEAVING: Final = frozenset("kill leave".split())  # "a shot to the head killed her"
# Each part with the greater ones that it is a part of.
_WITHIN: Final = {
    "head": "head", "skull": "head", "face": "head face", "forehead": "head face", "cheek": "head face",
    "eye": "head face", "nose": "head face", "mouth": "head face", "jaw": "head face", "ear": "head",
    "temple": "head", "neck": "neck", "throat": "neck", "chest": "torso chest", "heart": "torso chest",
    "breast": "torso chest", "rib": "torso chest", "torso": "torso", "abdomen": "torso belly",
    "stomach": "torso belly", "belly": "torso belly", "groin": "groin", "back": "back", "buttock": "buttock",
    "hip": "hip", "shoulder": "shoulder", "arm": "arm", "forearm": "arm forearm", "elbow": "arm elbow",
    "wrist": "arm wrist", "hand": "arm hand", "finger": "arm hand finger", "thumb": "arm hand thumb", "leg": "leg",
    "thigh": "leg thigh", "knee": "leg knee", "calf": "leg calf", "shin": "leg shin", "ankle": "leg ankle",
    "foot": "leg foot", "toe": "leg foot toe",
}  # fmt: skip
_PART: Final = "|".join(sorted(_WITHIN, key=len, reverse=True))
_WHOSE: Final = r"(?:(?:the|his|her|a|one) )?(?:(?P<side{0}>left|right) )?(?:upper |lower )?"
_AFTER: Final = re.compile(
    rf"(?:in|on|to|through) {_WHOSE.format('')}(?P<part>{_PART})s?\b(?! of\b)"
    rf"(?P<more>(?:(?:, (?:and )?| and | or )(?:(?:in|to) )?(?:(?:the|his|her) )?(?:left |right )?"
    rf"(?:{_PART})s?\b){{0,5}})"
)
_ONE_MORE: Final = re.compile(rf"\b(?:{_PART})(?=s?\b)")
_WOUND: Final = re.compile(r"\b(?:shots?|bullets?|wounds?|blows?|stabs?|injur(?:y|ies)|kicks?|punch(?:es)?) $")
_ONE: Final = re.compile(r"\b(?:an?|one|a single) (?:stray )?(?:bullet|shot|round|stab|blow)\b|\bonce\b", re.IGNORECASE)
_MORE: Final = re.compile(r"\b(?:bullets|shots|rounds|times|twice|stabs|blows)\b")
_REACH: Final = 40  # characters between the verb and the part: "hit by two bullets fired from a car in the back"
# Wounds of another time or of another one, or of several.
_NOT_THIS: Final = re.compile(
    r"\b(?:previously|earlier|ago|again|another|also|initially|first|later|if|or|(?-i:may)|might|both|each|others?|"
    r"not|never|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _struck(deed: Deed) -> str | None:
    """The slot of the one who is hit in a deed that may tell where."""
    if deed.standing != "done" or deed.loose:
        return None
    if deed.lemma in _STRIKING or deed.lemma in _LEAVING:
        return "patient"
    return "agent" if deed.lemma in _HAVING else None


def read(claim: Claim) -> Iterator[Answer]:
    """The parts of somebody's body that a sentence tells to have been hit; `told` is the side and the parts."""
    told = list(_AFTER.finditer(claim.quote))
    if not told or _NOT_THIS.search(claim.quote):
        return
    seen = set[int]()
    for deed in statement(claim).deeds:
        slot = _struck(deed)
        who = "" if slot is None else whom(claim, deed.filler(slot))
        for found in told if who else ():
            if found.start() not in seen and _tells(claim, deed, found):
                seen.add(found.start())
                first = found.start("side" if found["side"] else "part")
                span = Span(start=claim.start + first, end=claim.start + found.end())
                parts = sorted({found["part"], *_ONE_MORE.findall(found["more"])})
                yield Answer(claim, span, frozenset({who}), " ".join((_number(claim), found["side"] or "-", *parts)))


def _tells(claim: Claim, deed: Deed, found: re.Match[str]) -> bool:
    """Whether a part is where a deed struck: it hangs on the verb, or on the wound that it tells of."""
    at, start, end = found.start(), deed.start - claim.start, deed.end - claim.start
    if deed.lemma in _STRIKING:
        hung = any(f.text == found["part"] for f in deed.slots if f.slot not in {"agent", "patient"})
        return hung and end <= at
    wound = _WOUND.search(claim.quote[max(at - _REACH, 0) : at]) is not None
    near = end <= at <= end + _REACH if deed.lemma in _HAVING else at < start
    return wound and near


def _number(claim: Claim) -> str:
    """Whether a sentence tells of one bullet or one stab."""
    return "one" if _ONE.search(claim.quote) and not _MORE.search(claim.quote) else "any"


def apart(one: Answer, other: Answer) -> bool:
    """Whether no part of the one can be a part of the other, or one part is told with two sides."""
    (number, side, *parts), (its_number, its_side, *its_parts) = (a.told.split() for a in (one, other))
    if parts == its_parts:
        return side != its_side and "-" not in {side, its_side}
    if not any(_can_be_one(part, its) for part in parts for its in its_parts):
        return True
    rest = its_parts if number == "one" and len(parts) == 1 else parts if len(its_parts) == 1 else []
    sole = parts[0] if rest is its_parts else its_parts[0]
    return "one" in {number, its_number} and any(not _can_be_one(part, sole) for part in rest)


def _can_be_one(part: str, its: str) -> bool:
    one, other = set(_WITHIN[part].split()), set(_WITHIN[its].split())
    return one <= other or other <= one


STRUCK: Final = Question("one is hit where one is hit", read, of_the_same, apart)
