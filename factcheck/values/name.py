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
from factcheck.values.letters import SHORT, SLAVIC, one_word, slavic, slip
from factcheck.values.misnaming import misnamed
from factcheck.values.person import by_ear, is_english_given_name, name_words, sound, two_given_names

Likeness = Literal["same", "variant", "slip", "other"]

_LEGAL_FORMS = frozenset(
    "ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag sa nv pty".split()
)
_SMALL = frozenset("the of and for de la le du del di da al el".split())
_BRIEF = 3  # letters of a word of a longer name that may be the other by ear
_WORD = 6  # letters of a name of one word
_TITLE, _NAME = 5, 7  # letters from which words of titles, and first names, are told apart
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
        alike = min(len(a), len(b)) >= SHORT and a[0] == b[0] and sound(a) == sound(b)
        return "variant" if alike else "other"
    foreign = not is_english_given_name(given) and sound(a) == sound(b)
    vowel = len(a) == len(b) and DamerauLevenshtein.distance(a, b) == 1 and sound(a) == sound(b)
    if foreign or vowel or slavic(a, b):
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
    if one_word(*apart):
        plural = longer == f"{shorter}s" and len(shorter) >= SHORT and shorter not in {one[-1], other[-1]}
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
    if _letter_too_many(one, other) and not SLAVIC.search(one):
        return "slip"
    if slavic(one, other):
        return "variant"
    if sound(one) == sound(other):
        return "slip" if _english(a, b) else "variant"
    return "other" if places_named(one) and places_named(other) else "slip"


def family_slip(word: str, family: str) -> bool:
    """Whether a word alone can be nothing but a family name with a slip: "paiske", "paske".

    Not the plural, "the Paskes", nor a form of the other alphabet; what may be another's name, a place or a word of its
    own only where the two sound alike: "grey", "gray"; not "sean", "swan".
    """
    if not slip(word, family) or slavic(word, family):
        return False
    other_things = len(word) < _TITLE or known(word) or is_english_given_name(word) or bool(places_named(word))
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
    return min(map(len, words)) >= _WORD and slip(*words) and not any(map(known, words)) and not slavic(*words)


def _things(a: NameValue, b: NameValue) -> Likeness:
    """Two names of gangs, streets, ships and the like without the noun for it: "Stone Jacks", "Stone Jocks".

    Of a name of one word neither the dictionary nor the gazetteer has both: "Mill Street", "Mall Street".
    """
    one, other = a.parts, b.parts
    if "".join(one) == "".join(other):
        return "same"
    apart = _one_word_apart(one, other)
    if apart is None or one_word(*apart):
        return "other"
    mine, its = (word.removesuffix("s") for word in apart)
    by_sound = len(one) > 1 and min(len(mine), len(its)) >= _BRIEF and mine[0] == its[0] and sound(mine) == sound(its)
    if not slip(*apart) and not by_sound:
        return "other"
    two = all(map(known, apart)) or all(map(places_named, apart))
    return "other" if len(one) == 1 and two else "slip"


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
        case "thing":
            return _things(a, b)
        case "organisation":
            return _organisations(a.text, b.text)
        case _:
            return _places(a.text, b.text)


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
