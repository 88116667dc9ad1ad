"""The persons that an article names: where a name begins and ends, and its full form."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.names.name_links import link_before, linked_on, written
from factcheck.language.syntax import child, noun_words
from factcheck.thesaurus import known
from factcheck.values.name import family_slip
from factcheck.values.person import TITLES, name_words, same_person

if TYPE_CHECKING:
    from factcheck.language.tokens import Doc, Token

# What the nouns end in that say what somebody does, and those that end so and do not.
_TRADES = ("er", "or", "ist", "man", "woman", "ian", "eur")
_NO_TRADES = frozenset(
    {"newspaper", "paper", "partner", "carrier", "manufacturer", "retailer", "maker", "member", "owner"}
)

PRONOUNS = frozenset({"he", "she", "him"})

_IN_FULL = 2  # words of a name with its given name
_SEVERAL = 2
# Common nouns that are given names, too; and callings that end in no ending of one.
_GIVEN = frozenset(
    "hunter carter cooper parker tanner taylor baker victor amber ginger archer chandler sawyer walker spencer porter "
    "mason fisher turner tyler".split()
)
_NAMING = frozenset({"name", "identify"})
_PHRASE = 7  # words before a name set off by commas among which the noun stands that says who it is
# Titles that say nothing of what somebody does, or stand before another one.
_ADDRESSING = frozenset("mr mrs ms miss mx dr hon former acting ex then vice deputy st saint army police's".split())
CALLINGS = frozenset(
    "paramedic principal coach skipper captain chef nurse mechanic cop detective pilot student pensioner mum mom dad "
    "grandmother grandfather widow widower neighbour resident passenger witness survivor activist guard cyclist "
    "executive magistrate publican".split()
)


def is_abbreviation(dot: "Token") -> bool:
    """ "Const. Tim Fenn": a dot behind a short title, before a name."""
    if dot.text != "." or dot.i == 0 or dot.i + 1 >= len(dot.doc):
        return False
    return dot.nbor(-1).lower_.rstrip(".") in TITLES and dot.nbor(1).text[:1].isupper()


def is_title(token: "Token") -> bool:
    """ "Mayor Ana Ruiz", "publisher Ana Ruiz": a title, or a common noun for what somebody does, before a name."""
    word = token.lower_.rstrip(".")
    return word in TITLES or (
        token.tag_ == "NN" and token.dep_ in {"compound", "nmod"} and word.endswith(_TRADES) and word not in _NO_TRADES
    )


def introduced(first: "Token", last: "Token") -> bool:
    """Whether what stands before two proper nouns says that they are a person's: a title, or a trade and a comma.

    "Mayor Ana Ruiz", "Nurse Ana Ruiz" at a sentence's beginning, "The mayor of the old port, Ana Ruiz, said".
    """
    before = first.nbor(-1) if first.i > first.sent.start else None
    if before is None:
        return False
    if is_title(before) or _calls(before, [first, last]):
        return True
    after = last.nbor(1) if last.i + 1 < last.sent.end else None
    if before.text != "," or (after is not None and after.text not in {",", ".", ";"}):
        return False
    words = [t for t in first.doc[max(first.i - _PHRASE, first.sent.start) : before.i] if t.tag_ == "NN"]
    noun = words[0] if words else None  # of "mayor of the port" the first
    trade = noun is not None and (noun.lower_ in TITLES | CALLINGS or noun.lower_.endswith(_TRADES))
    return trade and noun is not None and noun.lower_ not in _NO_TRADES and child(noun, "det", "poss") is not None


def _has_trade(token: "Token") -> bool:
    """ "Ana Ruiz, publisher of the Echo, said": an apposition that says what somebody does."""
    if not token.ent_type_ and token.dep_ in {"nsubj", "nsubjpass"} and len(name_tokens(token)) == 2:
        return any(c.dep_ == "appos" and c.tag_ == "NN" and c.lower_.endswith(_TRADES) for c in token.children)
    return False


def _run_from(first: "Token") -> "list[Token]":
    """The proper nouns from this one on: a name behind its title."""
    found = [first]
    while (
        found[-1].i + 1 < len(first.doc) and found[-1].nbor(1).pos_ == "PROPN" and found[-1].nbor(1).text[:1].isupper()
    ):
        found.append(found[-1].nbor(1))
    while len(found) > 1 and found[0].lower_.rstrip(".") in TITLES:
        found.pop(0)
    return found


_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


def last_word(token: "Token") -> "Token":
    """The last word of a name, without the possessive that the recogniser takes in; over "de la" and the like."""
    return linked_on(token.doc[token.i - 1] if token.lower_ in _POSSESSIVE and token.i > 0 else token)


def persons(tokens: "Iterable[Token]") -> "Iterator[Token]":
    """The last word of each person's name among the words of a sentence, in order."""
    for token in tokens:
        if token.ent_type_ == "PERSON" and ends_name(token):
            yield last_word(token)


def ends_name(token: "Token") -> bool:
    """Whether the recogniser's name ends with this word of it."""
    return (token.i + 1 == len(token.doc) or token.nbor(1).ent_iob_ != "I") and linked_on(token) is token


def name_tokens(head: "Token") -> "list[Token]":
    """The words of a name that ends in this one, titles and what else stands before it left out."""
    found = [head]
    doc, at = head.doc, head
    while at.i > 0:
        link = link_before(at)
        if link is not None:
            found[:0], at = link.words, link.first
            continue
        at = doc[at.i - 1]
        if not at.text[:1].isupper():  # told at one glance of most words
            break
        shouted = at.text.isupper() and head.text.isupper() and at.is_alpha and at.dep_ == "compound"
        # of a name that the recogniser has whole the tagger may take a word for another: "Anneliese" for an adjective
        whole = at.ent_type_ == head.ent_type_ == "PERSON" and at.dep_ in {"compound", "amod"} and at.is_alpha
        if (at.pos_ != "PROPN" and not shouted and not whole) or at.lower_.rstrip(".") in TITLES:
            break
        if head.ent_type_ == "PERSON" and at.ent_type_ != "PERSON" and (at.ent_type_ or _calls(at, found, apart=True)):
            break
        found.insert(0, at)
    return found[1:] if _calls(found[0], found[1:]) else found


def _calls(word: "Token", name: "list[Token]", *, apart: bool = False) -> bool:
    """Whether a word with a capital at a sentence's beginning says what the bearer of a name in full does.

    "*Driver* Tom Reed had the day off"; not "Hunter Ann Reed", who bears that name. `apart` tells that the recogniser
    leaves it out of the name, too.
    """
    if len(name) < _IN_FULL or word.i != word.sent.start or word.lower_ in _GIVEN:
        return False
    return word.lower_ in CALLINGS or (word.lower_.endswith(_TRADES) and (apart or known(word.lower_)))


# What a person can be called by "he" or "she" for: the title before the name, or a noun that says so.
_MEN = frozenset(
    "mr sir lord king prince pope fr father brother son husband widower boy man uncle nephew grandfather grandson "
    "gentleman actor duke dad grandad".split()
)
_WOMEN = frozenset(
    "mrs ms miss lady dame queen princess mother sister daughter wife widow girl woman aunt niece grandmother "
    "granddaughter actress duchess midwife mum mom stewardess waitress heroine schoolgirl".split()
)


def pronoun_of(word: str) -> str | None:
    """ "he" or "she" where a title or noun says which: "Mrs", "spokesman", "widow"."""
    if word in _WOMEN or word.endswith("woman"):
        return "she"
    return "he" if word in _MEN or (word.endswith("man") and word != "human") else None


def called_beside(name: "list[Token]") -> "Iterator[str]":
    """What the words beside a name call its bearer: "jazz *pianist* Tom Reed", "Reed, a *pianist*", "Reed is a …"."""
    first, last = name[0], name[-1]
    before = first.nbor(-1) if first.i > first.sent.start else None
    if before is not None and before.pos_ == "PROPN" and before.lower_ in TITLES - _ADDRESSING:
        yield before.lower_  # "Mayor Ana Ruiz"
    elif before is not None and before.pos_ == "PROPN" and _calls(before, name):
        yield before.lower_  # "Skipper Ana Ruiz" at the beginning of a sentence
    told = [before] if before is not None and before.pos_ == "NOUN" else []
    told += [c for c in last.children if c.dep_ == "appos"]
    if last.dep_ == "appos":
        told.append(last.head)
    if last.dep_ == "nsubj" and last.head.lemma_ == "be" and child(last.head, "neg") is None:
        told += [c for c in last.head.children if c.dep_ == "attr"]
    if last.dep_ == "appos" and last.head.pos_ == "PROPN" and introduced(first, last):  # "the mayor of Varna, Ana Ruiz"
        told += [t for t in first.doc[max(first.i - _PHRASE, first.sent.start) : first.i] if t.tag_ == "NN"][:1]
    if last.dep_ == "attr" and last.head.lemma_ == "be" and child(last.head, "neg") is None:
        told += [c for c in last.head.children if c.dep_ == "nsubj"]  # "The chair of the board was Ana Ruiz"
    if last.dep_ == "pobj" and last.head.lower_ == "as" and last.head.head.lemma in _NAMING:
        told += [
            c for c in last.head.head.children if c.dep_ in {"nsubjpass", "dobj"}
        ]  # "The driver was named as Reed"
    for noun in (c for c in told if c.tag_ == "NN"):
        yield from {noun.lemma, noun_words(noun)}


class Cast:
    """The persons that an article names, each by the fullest form of the name."""

    def __init__(self, docs: "Iterable[Doc]") -> None:
        self._full: dict[str, set[str]] = {}
        self._known: set[str] = set()
        self._pronouns: dict[tuple[str, ...], set[str]] = {}
        self._called: dict[str, set[str]] = {}
        self._fullest: dict[str, str] = {}  # what was asked for; the names are all known by then
        for doc in docs:
            for ent in doc.ents:
                words = name_words(ent.text) if ent.label_ == "PERSON" else ()
                if words:
                    self._add(name_tokens(last_word(ent[-1])))
            for first in [t for t in doc if t.pos_ == "PROPN" and t.ent_type_ != "PERSON" and t.i]:
                if is_title(doc[first.i - 1]):
                    self._add(_run_from(first))
                elif len(run := _run_from(first)) == _IN_FULL and introduced(*run):
                    self._add(run)
                elif _has_trade(first):
                    self._add(name_tokens(first))

    def _add(self, name: "list[Token]") -> None:
        text = written(name)
        for noun in called_beside(name):
            self._called.setdefault(noun, set()).add(text)
        words = name_words(text)
        if words:
            self._known.add(words[-1])
        if len(words) > 1:
            self._full.setdefault(words[-1], set()).add(text)
        before = name[0].nbor(-1) if name[0].i > 0 else None
        if before is not None and before.text == "." and before.i > 0:
            before = before.nbor(-1)
        near = [] if before is None else [before.lower_.rstrip(".")]
        near += [c.lemma for c in name[-1].children if c.dep_ == "appos"]
        told = {p for p in map(pronoun_of, near) if p is not None}
        if words and told:
            for key in {words, words[-1:]}:
                self._pronouns.setdefault(key, set()).update(told)

    def can_be(self, name: str, pronoun: str) -> bool:
        """Whether "he" or "she" can stand for somebody of that name or description, by what the article calls them."""
        words = name_words(name)
        told = self._pronouns.get(words)
        if told is None and len(self._full.get(words[-1], ()) if words else ()) < _SEVERAL:
            told = self._pronouns.get(words[-1:])  # "Mrs Ruiz"
        if not told:
            called = name.split()[:3] if len(words) < _IN_FULL or name[:1].islower() else name.split()[:-1][:3]
            told = {p for p in map(pronoun_of, map(str.lower, called)) if p is not None}  # not "Ana *King*"
        return pronoun in told or len(told) != 1

    def called(self, noun: str) -> str | None:
        """The full name of the one person whom the article calls so: "the pianist Tom Reed", "Reed, a pianist"."""
        names = sorted({self.full(name) for name in self._called.get(noun, ())}, key=lambda name: (-len(name), name))
        return names[0] if names and all(same_person(names[0], name) for name in names) else None

    def callings(self, name: str) -> frozenset[str]:
        """The nouns that the article has for somebody of that name, by their lemmas."""
        own = self.full(name)
        return frozenset(n for n, names in self._called.items() if any(same_person(own, self.full(o)) for o in names))

    def knows(self, name: str) -> bool:
        """Whether the name's last word is elsewhere part of a person's name."""
        words = name_words(name)
        return bool(words) and words[-1] in self._known

    def has_full(self, name: str) -> bool:
        """Whether the article names one bearer of a family name in full."""
        return len(name_words(self.full(name))) > 1

    def nearly_family(self, word: str) -> bool:
        """Whether a word, in lower case, is a slip of a family name of the article, and none itself."""
        if word in self._full:
            return False
        return any(family[0] == word[0] and family_slip(word, family) for family in self._full)

    def full(self, name: str) -> str:
        """The full form of a family name, where the article knows one bearer."""
        found = self._fullest.get(name)
        if found is None:
            found = self._fullest[name] = self._in_full(name)
        return found

    def _in_full(self, name: str) -> str:
        words = name_words(name)
        forms = self._full.get(words[-1], set()) if len(words) == 1 else set()
        longest = max(sorted(forms), key=len, default=name)
        return longest if all(same_person(longest, form) for form in forms) else name
