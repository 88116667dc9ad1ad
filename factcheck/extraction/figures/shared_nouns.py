"""Numbers that share one noun, each with its own sort of it: "14 primary and six secondary schools".

The parse hangs the first number on the word behind it ("14 primary") and may lose the second. A number above one before
a word in the singular and "and" counts what stands behind the next number, unless the word is one of many: "12 crew and
85 foreign passengers".
"""

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_ONE: Final = frozenset({"one", "1"})
_JOINING: Final = frozenset({"and", "or"})
_MODIFYING: Final = frozenset({"JJ", "NN", "VBN", "VBG", "HYPH"})
_PLURAL: Final = frozenset({"NNS", "NNPS"})
_MOST: Final = 4  # words between a number and its noun
# Many under a word without a plural; what befell somebody; what stands behind a share or a sum.
_BY_ITSELF: Final = frozenset(
    "crew staff police personnel people folk youth cattle sheep deer fish poultry aircraft spacecraft watercraft "
    "hovercraft helicopter offspring dead deceased injured wounded killed hurt missing percent cent pc km kg "
    "mph more other further".split()
)


class SharedNoun(NamedTuple):
    """The noun that a number shares with another one, the last word of the number's own phrase, and the sort."""

    noun: "Token"
    last: "Token"
    sort: str


def _sort(number: "Token") -> "list[Token]":
    """The words behind a number that can tell a sort: "full-time", "primary"; a people among them."""
    words: list[Token] = []
    doc, at = number.doc, number.i + 1
    while at < number.sent.end and len(words) < _MOST:
        word = doc[at]
        if not (word.tag_ in _MODIFYING or word.ent_type_ == "NORP") or word.tag_ in _PLURAL:
            break
        if word.lower_ in _BY_ITSELF:
            return []
        words.append(word)
        at += 1
    return words


def _noun_behind(words: "list[Token]") -> "Token | None":
    after = words[-1].i + 1
    noun = words[-1].doc[after] if after < words[-1].sent.end else None
    return noun if noun is not None and noun.tag_ in _PLURAL else None


def _named(words: "list[Token]", noun: "Token") -> str:
    """A sort as a subject has it: "plant species"."""
    return " ".join([*(w.lemma for w in words if w.tag_ != "HYPH"), noun.lemma])


def shared_noun(number: "Token") -> SharedNoun | None:
    """The noun that a number counts together with another number, each of its own sort; or None."""
    words = _sort(number) if number.lower_ not in _ONE else []
    if not words:
        return None
    noun = _noun_behind(words)
    if noun is not None:
        return SharedNoun(noun, noun, _named(words, noun)) if _after_another(number) else None
    after = words[-1].i + 2
    if after >= number.sent.end or number.doc[after - 1].lower_ not in _JOINING:
        return None
    other = number.doc[after]
    its = _sort(other) if other.pos_ == "NUM" and other.lower_ not in _ONE else []
    noun = _noun_behind(its) if its else None
    return SharedNoun(noun, words[-1], _named(words, noun)) if noun is not None else None


def _after_another(number: "Token") -> bool:
    """Whether another number with its sort stands before this one: "*14 primary and* six secondary schools"."""
    at = number.i - 1
    if at <= number.sent.start or number.doc[at].lower_ not in _JOINING:
        return False
    for back in range(at - 2, max(at - 2 - _MOST, number.sent.start - 1), -1):
        first = number.doc[back]
        if first.pos_ == "NUM":
            words = _sort(first) if first.lower_ not in _ONE else []
            return bool(words) and words[-1].i + 1 == at
    return False
