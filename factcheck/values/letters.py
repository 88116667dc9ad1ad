"""Words of names that differ by a slip of the pen: a letter more, less, other or exchanged."""

import re

from rapidfuzz.distance import DamerauLevenshtein

SHORT, LONG = 4, 10  # letters: below the first nothing is told apart, from the last on two are a slip
# British and American spelling, and what else style guides decide.
_STYLES = (
    (r"our(?=s?$)", "or"), (r"isation", "ization"), (r"(?<=[tb])re(?=s?$)", "er"), (r"ence(?=s?$)", "ense"),
    (r"mme(?=s?$)", "m"), (r"ogue(?=s?$)", "og"),
)  # fmt: skip
# Ends of Slavic family names, which differ by script, by sex and by the language they are told in.
SLAVIC = re.compile(r"(?:s[kc](?:yy|yi|iy|ii|ij|yj|y|i|aya|aia|a)|[eo](?:v|ff|va|w)|ina?|enk[oa])$")


def _styled(word: str) -> str:
    for pattern, other in _STYLES:
        word = re.sub(pattern, other, word)
    return word


def one_word(a: str, b: str) -> bool:
    """Whether two words are one in two styles, or one and its plural."""
    shorter, longer = sorted((_styled(a), _styled(b)), key=len)
    return longer in {shorter, f"{shorter}s"}


def slip(a: str, b: str) -> bool:
    """Whether two words are one but for a slip of the pen: a letter more, less, other or exchanged; two in a long word.

    Not a plural or another style of spelling, and nothing below four letters or with another first letter.

    >>> slip("vale", "vaile"), slip("vale", "vales"), slip("harbour", "harbor")
    (True, False, False)
    """
    shorter, longer = sorted((_styled(a), _styled(b)), key=len)
    if one_word(a, b) or len(shorter) < SHORT or shorter[0] != longer[0]:
        return False
    most = 2 if len(shorter) >= LONG else 1
    return DamerauLevenshtein.distance(shorter, longer, score_cutoff=most) <= most


def slavic(a: str, b: str) -> bool:
    """Whether two family names differ in an end that sex, script and language decide.

    >>> slavic("petrov", "petrova"), slavic("reed", "reeve")
    (True, False)
    """
    return SLAVIC.sub("", a) == SLAVIC.sub("", b)
