"""Persons' names: whether two of them can be one person's, spelled or cut differently.

A name is read as its words without titles. Two names are one person's where the family names agree in spelling or
sound ("Khalid", "Khaled") and the first names do not exclude each other ("Ben" and "Benjamin", "J." and "Jane").
"""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

if TYPE_CHECKING:
    from nicknames import NickNamer

# What stands before a name and is none of it; ranks are often shortened.
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon st saint "
    "president minister prime premier chancellor governor gov mayor senator sen rep representative congressman "
    "congresswoman mp councillor ambassador secretary judge justice attorney lawyer prosecutor king queen prince "
    "princess pope bishop archbishop cardinal imam sheikh rabbi gen general lt lieutenant col colonel maj major capt "
    "captain cpl corporal sgt sergeant sgt. det detective insp inspector supt superintendent chief commissioner "
    "constable const officer deputy sheriff agent cdr commander adm admiral coach manager director chairman "
    "chairwoman chair spokesman spokeswoman spokesperson former acting ex then vice police fire army police's".split()
)
# What stands before a family name, and is none by itself: "Jean de la Tour", "Anna van der Berg", "bin Salman".
PARTICLES = frozenset(
    "de del della delle dello dei degli di da das do dos la las le lo los du des d van von vom der den ter ten te zu "
    "zum zur af av bin bint ibn al el ul ud ur san".split()
)
_ALSO_GIVEN = frozenset({"van", "al", "san", "do", "te"})  # "Van Morrison", "Al Pacino"
_ARTICLE = re.compile(r"(?:a[ldnrstz]|ash|el|ul)[-’'](?=\w{3})")  # "al-Masri", "el-Masri", "Masri"
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "obe", "mbe", "qc", "kc"})
# Letters that transliterations exchange: Khaled and Khalid, Kadir and Qadir, Zelensky and Zelenskyi.
_SOUNDS = str.maketrans({"a": "e", "i": "e", "y": "e", "j": "e", "o": "u", "w": "u", "q": "k", "c": "k"})
_HOMOPHONES = (("ph", "v"), ("f", "v"), ("ck", "k"), ("c", "k"), ("h", ""), ("z", "s"))
_PET_END = re.compile(r"(([bdglmnprtz])\2|ck)(?:ie|ey)\Z")  # "Lottie", "Jackie"; not "Marie", which is not "Mary"
_LONG = 5  # letters from which one slip of the pen does not make another name


@lru_cache(maxsize=4096)  # an article says the same names over and over
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without titles, suffixes and accents; a family name without its particles.

    >>> name_words("Police Insp. José Ruiz Jr.")
    ('jose', 'ruiz')
    >>> name_words("Van der Berg"), name_words("Anna van der Berg")
    (('berg',), ('anna', 'van', 'der', 'berg'))
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", plain.lower())
    kept = [w.removesuffix("'s").removesuffix("’s") for w in words]
    while len(kept) > 1 and kept[0] in TITLES:
        kept.pop(0)
    while len(kept) > 1 and kept[-1] in _SUFFIXES:
        kept.pop()
    if len(kept) > 1 and kept[0] in PARTICLES:
        kept = _without_lead(kept, lower=re.search(rf"\b{kept[0]}\b", name) is not None)
    return tuple(kept)


def _without_lead(words: list[str], *, lower: bool) -> list[str]:
    """A family name told alone, without its particles: "Van der Berg", "De la Tour"; "Van Reed" may be a full name."""
    run = next((n for n, word in enumerate(words) if word not in PARTICLES), 0)
    alone = run == len(words) - 1
    return words[run:] if alone and (run > 1 or lower or words[0] not in _ALSO_GIVEN) else words


def _families(a: str, b: str) -> bool:
    """Whether two family names are one: "al-Masri" and "Masri", too."""
    return spelled_alike(a, b) or spelled_alike(_ARTICLE.sub("", a), _ARTICLE.sub("", b))


@lru_cache(maxsize=1)
def _nicknames() -> "NickNamer":
    from nicknames import NickNamer  # a table of 3,000 rows, read where two first names differ

    return NickNamer()


def is_english_given_name(word: str) -> bool:
    """Whether a word, in lower case, is a first name used in English, or a short form of one, however it ends.

    >>> is_english_given_name("duncan"), is_english_given_name("hettie"), is_english_given_name("volodymyr")
    (True, True, False)
    """
    names = _nicknames()
    return any(names.nicknames_of(w) or names.canonicals_of(w) for w in {word, _PET_END.sub(r"\1y", word)})


def short_form(a: str, b: str) -> bool:
    """Whether one first name, in lower case, is a short form of the other.

    >>> short_form("bill", "william"), short_form("tom", "tim")
    (True, False)
    """
    names = _nicknames()
    return b in names.nicknames_of(a) or a in names.nicknames_of(b)


def two_given_names(a: str, b: str) -> bool | None:
    """Of two first names in use: whether they can be one person's; None where one of them is not known."""
    if not (is_english_given_name(a) and is_english_given_name(b)):
        return None
    names = _nicknames()
    return short_form(a, b) or bool(names.canonicals_of(a) & names.canonicals_of(b))


def sound(word: str) -> str:
    """What is left of a name's word, in lower case, when what transliterations exchange is taken out.

    >>> sound("khaled") == sound("khalid"), sound("john") == sound("jane")
    (True, False)
    """
    return re.sub(r"(.)\1+", r"\1", word.replace("h", "").translate(_SOUNDS)).rstrip("e")


def by_ear(word: str) -> str:
    """The key that English homophones share, in lower case.

    >>> by_ear("jon") == by_ear("john"), by_ear("stephen") == by_ear("steven"), by_ear("dale") == by_ear("dave")
    (True, True, False)
    >>> by_ear("lottie") == by_ear("lotty"), by_ear("marie") == by_ear("mary")
    (True, False)
    """
    word = _PET_END.sub(r"\1y", word)
    for letters, other in _HOMOPHONES:
        word = word.replace(letters, other)
    return re.sub(r"(.)\1+", r"\1", word)


def spelled_alike(a: str, b: str) -> bool:
    """Whether two words of names are one word in two spellings: the same sound, or one letter apart in a long word.

    >>> spelled_alike("khalid", "khaled"), spelled_alike("martin", "morton")
    (True, False)
    """
    if a == b:
        return True
    if min(len(a), len(b)) < _LONG - 1 or a[0] != b[0]:
        return False
    return sound(a) == sound(b) or (min(len(a), len(b)) >= _LONG and DamerauLevenshtein.distance(a, b) <= 1)


def _first_names_fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "J." fits "Jane", "Ben" "Benjamin", and a middle name may be the one that is used."""
    for one in a:
        for other in b:
            if spelled_alike(one, other) or short_form(one, other):
                return True
            if min(len(one), len(other)) == 1 and one[0] == other[0]:
                return True
    return False


@lru_cache(maxsize=8192)  # each name of an article is held against the others again and again
def same_person(a: str, b: str) -> bool | None:
    """Whether two names can be one person's; None where a name has no words.

    Two persons of one family are two: "Ana Ruiz" is not "Tom Ruiz". A family name alone fits whoever bears it.

    >>> same_person("Const. Tim Fenn", "Timothy Fenn"), same_person("Ruiz", "Ana Ruiz")
    (True, True)
    >>> same_person("Ana Ruiz", "Tom Ruiz")
    False
    """
    one, other = name_words(a), name_words(b)
    if not one or not other:
        return None
    if 1 in {len(one), len(other)}:  # a family name, or the one name that somebody is known by
        single, full = (one, other) if len(one) == 1 else (other, one)
        return any(_families(single[0], word) for word in full if word not in PARTICLES or len(full) == 1)
    if not _families(one[-1], other[-1]):
        return False
    if any(a[0] in _ALSO_GIVEN and a[0] in b[1:-1] for a, b in ((one, other), (other, one))):
        return True  # "Van Dijk", "Virgil van Dijk"
    given = [tuple(w for n, w in enumerate(words[:-1]) if not n or w not in PARTICLES) for words in (one, other)]
    return _first_names_fit(*given)
