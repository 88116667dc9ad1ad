"""Names as they are written: one name in two forms that both are right, or in two spellings of which one is a slip.

"Wm. Hart Ltd." and "William Hart Limited" are right both; of "Duncan Vale" and "Duncan Vaile" in one story one is not.
Whether two like names mean one bearer at all is for matching to tell, by what stands around them.
"""

import re
import unicodedata
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.value import NameValue
from factcheck.thesaurus import known
from factcheck.values.comparison import Comparison
from factcheck.values.gazetteer import places_named
from factcheck.values.person import by_ear, is_english_given_name, name_words, sound, two_given_names

Likeness = Literal["same", "variant", "slip", "other"]

_LEGAL_FORMS = frozenset(
    "ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag sa nv pty".split()
)
_SMALL = frozenset("the of and for de la le du del di da al el".split())
# British and American spelling, and what else style guides decide.
_STYLES = (
    (r"our(?=s?$)", "or"), (r"isation", "ization"), (r"(?<=[tb])re(?=s?$)", "er"), (r"ence(?=s?$)", "ense"),
    (r"mme(?=s?$)", "m"), (r"ogue(?=s?$)", "og"),
)  # fmt: skip
# Ends of Slavic family names, which differ by script, by sex and by the language they are told in.
_SLAVIC = re.compile(r"(?:s[kc](?:yy|yi|iy|ii|ij|yj|y|i|aya|aia|a)|[eo](?:v|ff|va|w)|ina?|enk[oa])$")
_WORD = 6  # letters of a name of one word
# Letters: below the first nothing is told apart, from the second on words of titles; from the last on two are a slip.
_SHORT_NAME, _TITLE, _NAME, _LONG_NAME = 4, 5, 7, 10
# What stands apart from a European family name, or is written as one word with it: "Del Ponte", "Delponte".
_PARTICLES = frozenset("de del della dela di da la le du van von der den ter mc mac st san santa o fitz".split())
_REGISTERED = re.compile(r"(?i)\b(?:ltd|limited|inc|corp|llc|plc)\b")
_PLURALS = ({"man", "men"}, {"woman", "women"})
_PLAIN = frozenset("bdfglmnprv")  # consonants that stand for themselves in every alphabet


def name_parts(text: str) -> tuple[str, ...]:
    """The words of a name in lower case, without accents, legal forms and small words.

    >>> name_parts("The Royal Bank of Ardénia Ltd.")
    ('royal', 'bank', 'ardenia')
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode() or text
    words = re.findall(r"[^\W_]+", re.sub(r"(?:['’]s\b|['’.])", "", plain.lower()))
    kept = [w for w in words if w not in _SMALL]
    while len(kept) > 1 and kept[-1] in _LEGAL_FORMS:
        kept.pop()
    return tuple(kept or words)


def _styled(word: str) -> str:
    for pattern, other in _STYLES:
        word = re.sub(pattern, other, word)
    return word


def _one_word(a: str, b: str) -> bool:
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
    if _one_word(a, b) or len(shorter) < _SHORT_NAME or shorter[0] != longer[0]:
        return False
    most = 2 if len(shorter) >= _LONG_NAME else 1
    return DamerauLevenshtein.distance(shorter, longer, score_cutoff=most) <= most


def _given_names(a: str, b: str) -> Likeness:
    """Two first names of bearers of one family name."""
    if a == b:
        return "same"
    if min(len(a), len(b)) == 1:
        return "variant" if a[0] == b[0] else "other"
    shorter, longer = sorted((a, b), key=len)
    if longer[:-1] == shorter and longer[-1] in "aeiou":
        return "other"  # "Ivan" and "Ivana"
    if min(len(a), len(b)) > 2 and a[0] == b[0] and by_ear(a) == by_ear(b):
        known = is_english_given_name(a) or is_english_given_name(b)
        return "slip" if known else "variant"
    if two_given_names(a, b) is not None:
        return "variant" if two_given_names(a, b) else "other"  # "Bill" and "William"; "John" and "Joan"
    if sound(a) == sound(b):
        return "variant"  # "Khaled" and "Khalid"
    if min(len(a), len(b)) < _NAME and not _dropped(a, b):
        return "other"
    return "slip" if slip(a, b) else "other"


def _dropped(a: str, b: str) -> bool:
    """Whether one of two first names is known, and the other is none but for a letter dropped, doubled or moved.

    Not at the end, where the names of brother and sister differ, and no letter for another: "Dale" and "Dave" are two.
    """
    if is_english_given_name(a) == is_english_given_name(b) or a[:-1] == b[:-1] or b[:-1] == a or a[:-1] == b:
        return False
    return len(a) != len(b) or sorted(a) == sorted(b)


def _family_names(a: str, b: str, given: str) -> Likeness:
    """Two family names of bearers of one first name."""
    if a == b:
        return "same"
    if not slip(a, b):
        alike = min(len(a), len(b)) >= _SHORT_NAME and a[0] == b[0] and sound(a) == sound(b)
        return "variant" if alike else "other"
    foreign = not is_english_given_name(given) and sound(a) == sound(b)
    vowel = len(a) == len(b) and DamerauLevenshtein.distance(a, b) == 1 and sound(a) == sound(b)
    if foreign or vowel or _SLAVIC.sub("", a) == _SLAVIC.sub("", b):
        return "variant"  # spelled as this or that alphabet is written in ours
    return "slip"


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness | None:
    """Of two names that differ in where their words end: "Ana Del Ponte", "Ana Delponte"; None for the rest.

    With a hyphen less, or of an alphabet whose names are parted at will, both are right: "Abdul Rahman", "Abdulrahman".
    """
    if len(one) == len(other) or one[0] != other[0]:
        return None
    letters = ("".join(re.findall(r"\w", "".join(words))) for words in (one, other))
    if len(set(letters)) > 1:
        return None
    return "slip" if max(one, other, key=len)[1] in _PARTICLES else "variant"


def _persons(a: str, b: str) -> Likeness:
    one, other = name_words(a), name_words(b)
    if min(len(one), len(other)) < 2:
        return "other"
    joined = _joined(one, other)
    if joined is not None:
        return joined
    given, family = (one[0], other[0]), (one[-1], other[-1])
    if family[0] == family[1]:
        likeness = _given_names(*given)
        return "variant" if likeness == "same" and one != other else likeness
    if given[0] == given[1] and len(given[0]) > 2:
        return _family_names(*family, given[0])
    return "other"


def _one_word_apart(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str] | None:
    if len(one) != len(other):
        return None
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return apart[0] if len(apart) == 1 else None


def _organisations(a: str, b: str) -> Likeness:
    one, other = name_parts(a), name_parts(b)
    if "".join(one) == "".join(other):
        return "same"
    apart = _one_word_apart(one, other)
    if apart is None or len(one) < 2:
        return "other"
    shorter, longer = sorted(apart, key=len)
    if all(places_named(word) for word in apart) or (longer.startswith(shorter) and places_named(shorter)):
        return "other"  # "the Austrian Open", "the Australian Open"; "the Israel Museum", "the Israeli Museum"
    if _one_word(*apart):
        plural = longer == f"{shorter}s" and len(shorter) >= _SHORT_NAME and shorter not in {one[-1], other[-1]}
        # "Migratory Bird Act", "Migratory Birds Act"; not "Children's Home", "Childrens Home", nor two companies
        return "slip" if plural and not re.search("['’]", f"{a}{b}") and not _REGISTERED.search(f"{a} {b}") else "other"
    if len(shorter) >= _TITLE and slip(*apart) and set(apart) not in _PLURALS:
        return "slip"
    if len(shorter) < _NAME:
        return "other"
    registered = all(_REGISTERED.search(text) for text in (a, b))
    return "slip" if registered and apart[0][:_NAME] == apart[1][:_NAME] else "other"


def _places(a: str, b: str) -> Likeness:
    one, other = name_parts(a), name_parts(b)
    if "".join(one) == "".join(other):
        return "same"
    apart = (one[0], other[0]) if len(one) == len(other) == 1 else _one_word_apart(one, other)
    if apart is None or min(map(len, apart)) < _NAME or not slip(*apart):
        return "other"
    # where the gazetteer knows both they are two places, or one by two of its names
    return "slip" if bool(places_named(a)) != bool(places_named(b)) else "other"


def _letter_too_many(a: str, b: str) -> bool:
    """Whether one word has a consonant more than the other that no alphabet puts there: "Nvdidia", not "Iannucci".

    Not a doubled one, nor one of those with which transliterations write a sound: "kh", "cz", "ts", "j" for "y".
    """
    shorter, longer = sorted((a, b), key=len)
    if len(longer) != len(shorter) + 1:
        return False
    at = next((n for n, letter in enumerate(shorter) if letter != longer[n]), len(shorter))
    around = longer[max(at - 1, 0) : at + 2].replace(longer[at], "", 1)
    return longer[:at] + longer[at + 1 :] == shorter and longer[at] in _PLAIN and not set(around) & {longer[at], "h"}


def words_met(a: NameValue, b: NameValue) -> tuple[str, str]:
    """The words by which two names may be one, of which one is a bare word: "Odalyne", "Odaline Reed".

    Of a longer one the family name, or a first name that no English one is.
    """
    if len(a.parts) > 1 and len(b.parts) == 1:
        other, one = words_met(b, a)
        return one, other
    word, given, family = a.parts[-1], b.parts[0], b.parts[-1]
    by_given = b.sort == "person" and not slip(word, family) and slip(word, given) and not is_english_given_name(given)
    return word, given if by_given else family


def _english(a: NameValue, b: NameValue) -> bool:
    """Whether a full name beside a bare word has a word of English, so that no alphabet spells the rest of it anew.

    "Odalyne Reed", "Armand Ottieri"; not where the bare word is itself in the dictionary, "Mohammed".
    """
    name, bare = (a, b) if len(a.parts) > 1 else (b, a)
    if name.sort != "person" or len(name.parts) == 1 or known(bare.parts[-1]) or is_english_given_name(bare.parts[-1]):
        return False
    met = words_met(bare, name)[1]
    rest = name.parts[0] if met == name.parts[-1] else name.parts[-1]
    return not known(met) and (is_english_given_name(rest) or known(rest))


def _words(a: NameValue, b: NameValue) -> Likeness:
    """Two names of one word that no dictionary has: "Nortrix", "Notrix"; not "Croatia", "Croatian".

    Letters that alphabets exchange are no slip, nor is a longer end.
    """
    one, other = words_met(a, b)
    if any(len(name.parts) > 1 and name.sort != "person" for name in (a, b)):
        return "other"
    if one.startswith(other) or other.startswith(one) or min(len(one), len(other)) < _WORD or not slip(one, other):
        return "other"
    if _letter_too_many(one, other) and not _SLAVIC.search(one):
        return "slip"
    if _slavic(one, other):
        return "variant"
    if sound(one) == sound(other):
        return "slip" if _english(a, b) else "variant"
    return "other" if places_named(one) and places_named(other) else "slip"


def _slavic(a: str, b: str) -> bool:
    """Whether two family names differ in an end that sex, script and language decide: "Petrov", "Petrova"."""
    return _SLAVIC.sub("", a) == _SLAVIC.sub("", b)


def family_slip(word: str, family: str) -> bool:
    """Whether a word alone can be nothing but a family name with a slip: "paiske", "paske".

    Not the plural, "the Paskes", nor a form of the other alphabet; what may be another's name, a place or a word of its
    own only where the two sound alike: "grey", "gray"; not "sean", "swan".
    """
    if not slip(word, family) or _slavic(word, family):
        return False
    other_things = known(word) or is_english_given_name(word) or bool(places_named(word))
    return not other_things or sound(word) == sound(family)


def stray(a: NameValue, b: NameValue) -> bool:
    """Whether one name is a family name alone, and the other's family name is one but for a slip."""
    lone, full = sorted((a, b), key=lambda name: len(name.parts))
    if len(lone.parts) != 1 or len(full.parts) == 1 or full.sort != "person":
        return False
    return family_slip(lone.parts[0], full.parts[-1])


def half_named(a: NameValue, b: NameValue) -> bool:
    """Whether one name is a word of the other but for a slip, and no dictionary has it: "Odalyne", "Odaline Reed"."""
    if {a.sort, b.sort} != {"word", "person"}:
        return False
    words = words_met(a, b)
    return min(map(len, words)) >= _WORD and slip(*words) and not any(map(known, words)) and not _slavic(*words)


def of_words(a: NameValue, b: NameValue) -> bool:
    """Whether nothing but the letters tells two names: of one of them what bears it, of two places where they lie."""
    if a.sort == b.sort == "place":
        return len(a.parts) == len(b.parts) == 1 and not (places_named(a.text) or places_named(b.text))
    return "word" in {a.sort, b.sort}


def likeness(a: NameValue, b: NameValue) -> Likeness:
    """How two written names relate, whoever bears them; symmetric."""
    if a.parts and b.parts and a.parts[-1] != b.parts[-1] and of_words(a, b):
        return _words(a, b)
    if a.sort != b.sort:
        return "other"
    if a.parts == b.parts:
        return "same"
    match a.sort:
        case "person":
            if 1 in {len(a.parts), len(b.parts)}:
                return "slip" if stray(a, b) else "other"
            return "same" if name_words(a.text) == name_words(b.text) else _persons(a.text, b.text)
        case "organisation":
            return _organisations(a.text, b.text)
        case _:
            return _places(a.text, b.text)


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
    if (min(len(a), len(b)) == 1 and a[0] == b[0]) or two_given_names(a, b):
        return "form"  # "J." and "Jane", "Ben" and "Benjamin"
    if sound(a) == sound(b):
        return "near" if latin else "form"
    return "near" if _near(a, b) else "other"


def _family_apart(a: str, b: str, *, latin: bool) -> _Apart:
    if a == b:
        return "same"
    if _SLAVIC.sub("", a) == _SLAVIC.sub("", b) or "-" in a + b or {a[:3], b[:3]} & set(_ARTICLES):
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
    if len(a) < _SHORT_NAME or all(known):
        return False  # "Marc" and "Mark" may be two
    alike = any(known) and by_ear(a) == by_ear(b)  # "Abdulla" and "Abdullah" are both right
    return alike or (len(a) > _SHORT_NAME and sorted(a) == sorted(b) and slip(a, b))


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
    long = one[0][0] == other[0][0] and min(len(one[0]), len(other[0])) > _NAME
    return one[-1] == other[-1] and long and ends and not both


def compare_names(a: NameValue, b: NameValue) -> Comparison:
    """How two names that are held for one bearer's relate.

    >>> hart = NameValue(text="Duncan Vale", sort="person", parts=("duncan", "vale"))
    >>> compare_names(hart, NameValue(text="Duncan Vaile", sort="person", parts=("duncan", "vaile"))).relation
    'disjoint'
    """
    told = likeness(a, b)
    if a.bearer is not None and a.bearer == b.bearer and told in {"variant", "other"}:
        if half_named(a, b) or stray(a, b) or misnamed(a.text, b.text, latin=True, office=True):
            return Comparison("disjoint", f"{a.text} and {b.text} are given to one person")
        return Comparison("within", f"{a.text} and {b.text} can be one name in two forms")
    match told:
        case "same":
            return Comparison("same", f"both write {a.text}")
        case "variant":
            return Comparison("within", f"{a.text} and {b.text} can be one name in two forms")
        case "slip":
            return Comparison("disjoint", f"{a.text} and {b.text} are one name in two spellings")
        case _:
            return Comparison("incomparable", f"{a.text} and {b.text} are two names")
