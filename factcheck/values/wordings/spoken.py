"""The words of a quotation as they are compared, and whether two words are one.

Typography, case, accents, contractions, British and American spelling and figures for number words change nothing, and
neither does a slip of the keyboard that makes no word.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.thesaurus import known
from factcheck.values.quantities.number_words import ONES, ORDINAL_ONES, ORDINAL_TENS, SCALES, TENS
from factcheck.values.wordings.house_style import CLOCK_ZONES, in_one_style, one_time

GAP: Final = "…"
"""Stands where the editor cut words or put some in."""

# Words that carry no meaning of their own: where only these differ, the utterance is the same.
SMALL: Final = CLOCK_ZONES | frozenset(
    "a an the this that these those it its he she they we i you me him her them us my your his our their there here "
    "is are was were be been being am do does did done have has had having will would shall should can could may might "
    "must and or but so if as at by for from in into of off on onto out over to up with about after before than then "
    "also just very really quite well now still even too yes oh er um uh another other some any all who which what "
    "when where how because got get 's 'd".split()
)
_CONTRACTED: Final = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\bca(?:n't|nnot)\b", "can not"), (r"\bwo n't\b|\bwon't\b", "will not"), (r"n't\b", " not"),
        (r"'re\b", " are"), (r"'m\b", " am"), (r"'ll\b", " will"), (r"'ve\b", " have"), (r"'d\b", " 'd"),
        (r"\blet's\b", "let us"), (r"\b(it|that|there|what|he|she|who|here|where)'s\b", r"\1 is"), (r"'s\b", " 's"),
        (r"\bokay\b", "ok"), (r"\bgonna'?(?!\w)", "going to"), (r"\bwanna\b", "want to"), (r"\bgotta\b", "got to"),
        (r"(?<!\w)'em\b", "them"), (r"(?<!\w)'cause\b", "because"),
        (r"\b(toward|afterward|forward|backward)s\b", r"\1"),
        (r"\bwhilst\b", "while"), (r"\bamongst\b", "among"), (r" ?& ?", " and "),
        (r"\bunited states\b", "us"), (r"\bunited kingdom\b", "uk"), (r"\b(\w)\.(\w)\b\.?", r"\1\2"),
        (r"%|\bper cent\b", " percent"), (r"(\d):00\b", r"\1"),
    )
)  # fmt: skip
_WORD: Final = re.compile(r"…|'[sd]\b|\d+(?:st|nd|rd|th)\b|\d\d:\d\dh\b|\d+(?:[.:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_ASIDE: Final = re.compile(r"\[[^\]]*\]|\([^()]{1,60}\)")
_CLITIC: Final = re.compile(r"(\w) ?' ?(?=(?:s|t|re|m|ll|ve|d)\b)")  # "doesn 't", as tokenised text has it
_FIGURES: Final = {word: str(number) for word, number in (ONES | TENS).items()}
_RANKS: Final = {word: number for word, number in (ORDINAL_ONES | ORDINAL_TENS).items() if number > 9}
# How the two spellings of English differ, as endings and letters inside; both are led to one of them.
_SPELLINGS: Final = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"(?<=\w{2})our(?=\b|s\b|ed\b|ing\b|er|able|ite|ful|less|hood|ly)", "or"),
        (r"is(?=(?:e[ds]?|ing|ation)\b)", "iz"),
        (r"ys(?=(?:e[ds]?|ing)\b)", "yz"), (r"tre(?=s?\b)", "ter"), (r"bre(?=s?\b)", "ber"), (r"ogue(?=s?\b)", "og"),
        (r"ll(?=(?:ed|ing|ers?)\b)", "l"), (r"[ao]e(?=\w{3})", "e"), (r"ence\b", "ense"), (r"ice(?=d?\b)", "ise"),
        (r"dge(?=ment)", "dg"), (r"grey", "gray"), (r"tyre", "tire"), (r"programme(?=s?\b)", "program"),
        (r"(?<=[nl])t\b", "ed"),
    )
)  # fmt: skip
# What a short form may stand for.
_MEANS: Final = {
    short: frozenset(full.split())
    for short, full in (
        ("'s", "is has"), ("'d", "had would"), ("m", "million meters metres"), ("dr", "doctor"), ("mr", "mister"),
        ("st", "saint street"), ("prof", "professor"), ("sgt", "sergeant"), ("capt", "captain"), ("col", "colonel"),
        ("gen", "general"), ("lt", "lieutenant"), ("gov", "governor"), ("sen", "senator"), ("rep", "representative"),
        ("rev", "reverend"), ("govt", "government"), ("vs", "versus v"),
    )
}  # fmt: skip
_FEWEST_LETTERS: Final = 5  # of two words that a slip of one letter may have made of one
_ENDINGS: Final = (
    ("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""), ("er", ""),
    ("est", ""), ("ly", ""),
)  # fmt: skip
# Forms of the commonest verbs that no ending tells; the first is the verb.
_IRREGULAR: Final = {
    form: row.split()[0]
    for row in (
        "be am is are was were been being", "have has had having", "do does did done doing", "will would", "can could",
        "may might", "shall should", "go goes went gone", "say said", "think thought", "feel felt", "come came",
        "take took taken", "make made", "get got gotten", "know knew known", "see saw seen", "give gave given",
        "find found", "tell told", "lose lost", "leave left", "keep kept", "begin began begun", "run ran",
        "bring brought", "write wrote written", "speak spoke spoken", "hear heard", "mean meant", "meet met",
        "pay paid", "send sent", "build built", "buy bought", "fall fell fallen", "fight fought", "hold held",
        "win won", "become became", "break broke broken", "choose chose chosen", "drive drove driven",
        "grow grew grown", "rise rose risen", "stand stood", "understand understood", "teach taught", "catch caught",
        "shoot shot", "sit sat", "lie lay lain", "lead led", "eat ate eaten", "drink drank drunk", "sing sang sung",
        "ring rang rung", "swim swam swum", "throw threw thrown", "fly flew flown", "draw drew drawn", "wear wore worn",
        "steal stole stolen", "swear swore sworn", "tear tore torn", "wake woke woken", "ride rode ridden",
        "hide hid hidden", "bite bit bitten", "shake shook shaken", "forget forgot forgotten", "freeze froze frozen",
        "sell sold", "sleep slept", "strike struck", "stick stuck", "swing swung", "hang hung", "dig dug", "light lit",
        "bleed bled", "flee fled", "sink sank sunk", "spend spent", "seek sought", "blow blew blown", "feed fed",
        "man men", "woman women", "child children", "this these", "that those", "a an", "i me my",
        "we us our",
    )
    for form in row.split()
}  # fmt: skip


@lru_cache(maxsize=4096)  # a quotation is laid beside each one that shares words with it
def words(text: str) -> tuple[str, ...]:
    """The words of a quotation; "…" where the editor cut or put something in.

    >>> words("We can’t … rebuild [the] harbour")
    ('we', 'can', 'not', '…', 'rebuild', '…', 'harbour')
    """
    plain = unicodedata.normalize("NFKC", re.sub(r"…|\.\s?\.\s?\.[.\s]*", f" {GAP} ", text)).lower()
    plain = plain.replace("...", GAP).replace("’", "'").replace("‘", "'").replace("`", "'")
    if not plain.replace(GAP, "").isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        plain = plain.replace("...", GAP)  # which NFKD takes apart
    plain = in_one_style(_CLITIC.sub(r"\1'", _ASIDE.sub(f" {GAP} ", plain)))
    for pattern, full in _CONTRACTED:
        plain = pattern.sub(full, plain)
    return _counted([_FIGURES.get(w, w) for w in _WORD.findall(plain)])


def _counted(found: list[str]) -> tuple[str, ...]:
    """With "twenty three" as 23 and "twelfth" as 12th."""
    done: list[str] = []
    for word in found:
        if done and len(word) == 1 and word.isdigit() and word != "0" and done[-1] in _ROUND:
            done[-1] = str(int(done[-1]) + int(word))
        else:
            done.append(f"{_RANKS[word]}th" if word in _RANKS else word)
    return tuple(done)


_ROUND: Final = frozenset(str(number) for number in TENS.values())


def amount(figures: tuple[str, ...]) -> float | None:
    """The number that some words of a quotation make, None where they hold none: "5 thousand" is 5,000."""
    total, group, seen = 0.0, 0.0, False
    for word in figures:
        digits = word.rstrip("stndrh").replace(":", ".")
        if digits.replace(".", "", 1).isdigit() and len(digits) < 20:
            group, seen = group + float(digits), True
        elif word in SCALES and seen:
            total, group = (total, group * 100) if word == "hundred" else (total + group * SCALES[word], 0.0)
    return total + group if seen else None


def _spelling(word: str) -> str:
    for pattern, one in _SPELLINGS:
        word = pattern.sub(one, word)
    return word


def _bases(word: str) -> frozenset[str]:
    """What a word may be a form of; some are no words."""
    found = {word, _IRREGULAR.get(word, word)}
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            base = word.removesuffix(ending) + instead
            found |= {base, base[:-1]} if base[-1:] == base[-2:-1] else {base}
    return frozenset(found)


@lru_cache(maxsize=4096)
def one_stem(a: str, b: str) -> bool:
    """Whether two words are forms of one: "want" and "wanted", "think" and "thought"."""
    if a == b:
        return True
    shared = _bases(_spelling(a)) & _bases(_spelling(b)) | _bases(a) & _bases(b)
    return any(known(base) or base in _IRREGULAR for base in shared)


def _is_word(word: str) -> bool:
    return word in SMALL or any(known(base) for base in _bases(word))


@lru_cache(maxsize=4096)
def one_word(a: str, b: str) -> bool:
    """Whether two words are one in two spellings; figures never are.

    "neighbour" and "neighbor", "practised" and "pracitised"; not "sulking" and "skulking", which are both words.
    """
    if a == b or b in _MEANS.get(a, ()) or a in _MEANS.get(b, ()):
        return True
    if not (a.isalpha() and b.isalpha()):
        return one_time(a, b)
    if _spelling(a) == _spelling(b):
        return True
    if min(len(a), len(b)) < _FEWEST_LETTERS or a[0] != b[0] or DamerauLevenshtein.distance(a, b) > 1:
        return False
    return not (_is_word(a) and _is_word(b))
