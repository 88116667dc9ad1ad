"""The words that say how a deed is meant, and those beside which two deeds of one word may be two."""

import re
from typing import Final

from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed

# There may be another one of it, or there was one before.
ANOTHER: Final = re.compile(
    r"\b(?:again|another|also|second|third|further|other|once|previously|earlier|former(?:ly)?|partly|originally|"
    r"already (?:has|have)|until|several|most|many)\b",
    re.IGNORECASE,
)
SUPPOSED: Final = re.compile(r"\b(?:if|unless|whether|would have|could have|might have|should)\b", re.IGNORECASE)
# Verbs of what is done over and over: that it was done and will be done may both be so.
AGAIN_AND_AGAIN: Final = frozenset(
    "visit meet play face travel fly go come say speak talk tell discuss vote work attend perform appear train walk "
    "pay eat call ask win lose beat rise fall grow increase continue read write see watch receive get use try help "
    "hold do make take give have be become want need like think know look seem feel find".split()
)
# Verbs of speech that are deeds themselves: whether somebody testified, not what he said.
ANSWERING: Final = frozenset("testify apologise apologize concede complain confess".split())
_BEFORE: Final = 48  # characters before a verb in which what says how it is meant is sought
_CUE: Final = re.compile(
    r"\b(?:(?:is|are|was|were|be|has|have|had|will|can|could|not|never|no longer|still|already|whether|plans?|planned|"
    r"hopes?|hoped|aims?|wants?|intends?|expects?|considering|expected|scheduled|set|due|about|likely|free|allowed|"
    r"probably|unable|to|without|said|it|n't|n’t|been|being|yet|also|clear|known|unclear|unknown|if) ){1,8}$",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(r"\b(?:not (?:\w{1,20} )?)?(?:whether|if) (?:\S{1,20} ){1,6}$", re.IGNORECASE)


def as_meant(claim: Claim, deed: Deed) -> Span:
    """The word of a deed, with what says how it is meant before it: "*is likely to* sell"."""
    before = claim.quote[max(deed.start - claim.start - _BEFORE, 0) : deed.start - claim.start]
    cue = _ASKING.search(before) if deed.outlook == "asked" else _CUE.search(before)
    return Span(start=deed.start - (len(before) - cue.start() if cue is not None else 0), end=deed.end)


def is_participle(claim: Claim, deed: Deed) -> bool:
    """Whether a deed is told by a word in "-ing", which leaves open when it is done: "*replacing* Reed"."""
    return claim.quote[: deed.end - claim.start].endswith("ing")
