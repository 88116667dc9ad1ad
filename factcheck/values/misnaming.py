"""Full names that articles of one story give to one person, and of which both cannot be right."""

import re
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.values.letters import SHORT, slavic, slip
from factcheck.values.person import by_ear, is_english_given_name, name_words, sound, two_given_names

_LETTER_FOR_LETTER = 5  # letters of two first names that are one with a letter for another
_LONG_GIVEN = 7  # letters of a first name that hardly two have but for one of them
_Apart = Literal["same", "form", "near", "other"]
_FAR = 3  # letters by which two spellings of one word of a name differ at most, and fewer than half of them
_ARTICLES = ("al-", "el-", "al ", "el ")
_ELIDED = re.compile(r"^(?:o['’]|d['’]|mc|mac|fitz)(?=.{4})")


def _near(a: str, b: str) -> bool:
    """Whether two words of names may be one, misheard or mistyped: "kirsten", "karen"; not "ivan", "ivana"."""
    shorter, longer = sorted((a, b), key=len)
    if shorter[:1] != longer[:1] or (longer[:-1] == shorter and longer[-1] in "aeiou"):
        return False
    return 2 * DamerauLevenshtein.distance(shorter, longer, score_cutoff=_FAR) < min(len(longer), 2 * _FAR + 1)


def _given_apart(a: str, b: str, *, latin: bool) -> _Apart:
    if a == b:
        return "same"
    shorter, longer = sorted((a, b), key=len)
    if longer[:-1] == shorter and longer[-1] in "aeiou" and len(shorter) > 1:
        return "other"  # "Paul" and "Paula"
    if len(a) == len(b) >= _LETTER_FOR_LETTER and sound(a) == sound(b) and a[-2:] == b[-2:]:
        return "near" if latin else "form"  # "Brian" and "Bryan"
    if (min(len(a), len(b)) == 1 and a[0] == b[0]) or two_given_names(a, b):
        return "form"  # "J." and "Jane", "Ben" and "Benjamin"
    if sound(a) == sound(b):
        return "near" if latin else "form"
    return "near" if _near(a, b) else "other"


def _family_apart(a: str, b: str, *, latin: bool) -> _Apart:
    if a == b:
        return "same"
    if slavic(a, b) or "-" in a + b or {a[:3], b[:3]} & set(_ARTICLES):
        return "form"
    if sound(a) == sound(b):
        return "near" if latin else "form"
    bare = _ELIDED.sub("", a) == _ELIDED.sub("", b)
    return "near" if bare or slip(a, b) or _near(a, b) else "other"


def misnamed(a: str, b: str, *, latin: bool, office: bool = False) -> bool:
    """Whether of two full names that articles give to one person both cannot be right; symmetric.

    A short form, an initial and a middle name less are right both. What transliterations exchange is a difference only
    of a name that is written in the Latin alphabet at home.

    Args:
        a: the one name.
        b: the other.
        latin: whether the name is written in the Latin alphabet where its bearer lives.
        office: whether both articles give an office to it that one person holds; then another first name with the same
            initial is the wrong one.

    >>> misnamed("Kirsten Vale", "Karen Vale", latin=True), misnamed("Ben Vale", "Benjamin Vale", latin=True)
    (True, False)
    >>> misnamed("Khaled Vale", "Khalid Vale", latin=False)
    False
    """
    one, other = name_words(a), name_words(b)
    if min(len(one), len(other)) < 2 or "".join(one) == "".join(other):
        return False
    given, family = _given_apart(one[0], other[0], latin=latin), _family_apart(one[-1], other[-1], latin=latin)
    if given == "other" and office and one[0][0] == other[0][0]:
        given = "near"
    return "other" not in {given, family} and "near" in {given, family}


def _one_given(a: str, b: str) -> bool:
    """Whether two first names are one: "Erik" and "Eric" by ear, "Devlin" and "Delvin" by two letters exchanged."""
    known = is_english_given_name(a), is_english_given_name(b)
    if len(a) < SHORT or all(known):
        return False  # "Marc" and "Mark" may be two
    alike = any(known) and by_ear(a) == by_ear(b)  # "Abdulla" and "Abdullah" are both right
    return alike or (len(a) > SHORT and sorted(a) == sorted(b) and slip(a, b))


def surely_misspelt(a: str, b: str, *, latin: bool) -> bool:
    """Whether two full names of one story differ so little that they are one, with nothing else to show it.

    One first name and two spellings of a family name; or one family name and two spellings of a long first name, none
    of them with another ending; or two first names that sound alike or differ in two letters exchanged.

    >>> surely_misspelt("Erik Vale", "Eric Vale", latin=True), surely_misspelt("Dale Vale", "Dave Vale", latin=True)
    (True, False)
    """
    one, other = name_words(a), name_words(b)
    if min(len(one), len(other)) < 2 or not misnamed(a, b, latin=latin):
        return False
    if one[0] == other[0]:
        bare = _ELIDED.sub("", one[-1]) == _ELIDED.sub("", other[-1])
        return bare or sound(one[-1]) == sound(other[-1]) or slip(one[-1], other[-1])
    if one[-1] == other[-1] and one[0][0] == other[0][0] and _one_given(one[0], other[0]):
        return True
    ends = one[0][-2:] == other[0][-2:]
    both = is_english_given_name(one[0]) and is_english_given_name(other[0])
    long = one[0][0] == other[0][0] and min(len(one[0]), len(other[0])) > _LONG_GIVEN
    return one[-1] == other[-1] and long and ends and not both
