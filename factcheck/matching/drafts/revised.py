"""A figure that was put right: from which one to which one ("first put it at 4.1, then at 4.3")."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.drafts.changed_about import Ends
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_FIGURE: Final = r"(?:[$£€]\s?)?(?P<{0}>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,3}})?)(?![\d.,]*\d)"
_MENDED: Final = r"(?:revis|rais|upgrad|downgrad|lower|correct|chang|amend|increas|reduc|cut|updat|adjust)\w{0,3}"
_AT_FIRST: Final = r"(?:at first|first|originally|initially|previously|earlier)"
_PATTERNS: Final = (
    # "put it at 4.1 at first, which it later raised to 4.3"; "revised from 4.1 to 4.3"
    re.compile(
        rf"\b{_AT_FIRST}\b[^;\d]{{0,70}}?{_FIGURE.format('one')}[^;\d]{{0,60}}?\b{_MENDED}\b[^;\d]{{0,24}}?\bto "
        rf"(?:a )?{_FIGURE.format('other')}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_MENDED}\b[^;\d]{{0,40}}?\bfrom (?:a )?{_FIGURE.format('one')}[^;\d]{{0,16}}?\bto (?:a )?"
        rf"{_FIGURE.format('other')}",
        re.IGNORECASE,
    ),
    # "4.3, which was first put at 4.1"
    re.compile(
        rf"{_FIGURE.format('other')}[^;\d][^;]{{0,140}}?\b{_AT_FIRST}\b (?:had |have |has |been |was |were )*"
        rf"(?:rated|put|reported|given|estimated|measured|announced|said|placed|recorded|listed|registered|told|"
        rf"calculated|counted)\b[^;\d]{{0,40}}?{_FIGURE.format('one')}",
        re.IGNORECASE,
    ),
    # "4.3, revised from 4.1"; "revised to 4.3 from 4.1"
    re.compile(
        rf"{_FIGURE.format('other')}[^;\d]{{1,40}}?\b(?:{_MENDED} |up |down |, )from (?:a )?(?:[a-z]+ ){{0,3}}"
        rf"{_FIGURE.format('one')}",
        re.IGNORECASE,
    ),
)


def revised(claim: Claim) -> Iterator[Ends]:
    """The two figures of which one was put in the other's place, the earlier one first."""
    for pattern in _PATTERNS:
        for found in pattern.finditer(claim.quote):
            one, other = (f"{float(found[end].replace(',', '')):g}" for end in ("one", "other"))
            if one != other:
                span = Span(start=claim.start + found.start("other"), end=claim.start + found.end("other"))
                yield Ends("revised", one, other, span, claim)
                return
