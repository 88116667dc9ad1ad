"""Of whom a text goes on to tell: the person that its last sentences were about, by name or by description.

Wider than the antecedents of pronouns: the subject counts where others are named beside, an object where nobody else is
named, and "the former accountant" where nobody is. So only what can be told of one person at most is asked of it.
"""

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.attribution.cues import REPORTING
from factcheck.extraction.names.cast import PRONOUNS, Cast, last_word, name_tokens, persons
from factcheck.extraction.names.name_links import written
from factcheck.language.syntax import ancestors_or_self, child, noun_words, subject
from factcheck.model.claim import Whose
from factcheck.model.trusted import trusted
from factcheck.values.person import name_words, same_person

if TYPE_CHECKING:
    from factcheck.language.parsed import ParsedSentence
    from factcheck.language.tokens import Token

_whose = trusted(Whose)

_REACH = 2  # sentences about nobody over which a person is still the one told of
_DEEPEST = 8  # heads above a name that are looked at
_IN_FULL = 2  # words of a name
_ASIDE = frozenset({"relcl", "acl", "appos"})
_NO_PERSONS = frozenset({"NORP", "DATE", "TIME", "EVENT", "ORG", "GPE", "LOC", "FAC", "MONEY", "LAW", "WORK_OF_ART"})
_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant", "boy", "girl", "eur")
_NO_ENDINGS = frozenset(
    "number paper newspaper matter order letter power weather plant tanker trailer computer sector factor motor offer "
    "quarter floor roster perimeter takeover trawler ladder border corner counter shelter collar dollar calendar "
    "tower river restaurant summer winter disaster error chapter center water".split()
)
_PERSONS = frozenset(
    "suspect victim coach captain nurse chief guard star pilot student accused mother father wife husband son daughter "
    "bride widow".split()
)
_BRINGING = frozenset({"a", "an", "another"})
_POINTING = frozenset({"the", "a", "an", "his", "her", "their"})


class Told(NamedTuple):
    """Who a text is about before a sentence; `alone` where nobody else was named since.

    `introduced` are the nouns that the text brought somebody or something in by ("a girl"): "the girl" is that one.
    """

    person: Whose | None = None
    alone: bool = False
    introduced: frozenset[str] = frozenset()


class Topic:
    """The person whom the sentences so far are about; `sentence` is told to it one by one, in text order."""

    def __init__(self, cast: Cast) -> None:
        """Nobody yet; `cast` are the persons that the article names."""
        self._cast = cast
        self._since = 0
        self._ahead: list[ParsedSentence] = []
        self._person: Whose | None = None
        self._alone = False
        self._introduced: frozenset[str] = frozenset()

    @property
    def told(self) -> Told:
        """Who it is before the next sentence."""
        while self._ahead:
            self._read(self._ahead.pop(0))
        person = self._person if self._since <= _REACH else None
        return Told(person, person is not None and self._alone, self._introduced)

    def follow(self, sentence: "ParsedSentence") -> None:
        """Goes on by one sentence, which is read when somebody asks."""
        if not sentence.headline:
            self._ahead.append(sentence)

    def _read(self, sentence: "ParsedSentence") -> None:
        brought = {t.head.lemma for t in sentence.tokens if t.lower_ in _BRINGING and t.dep_ == "det"}
        if not brought <= self._introduced:
            self._introduced |= brought
        who, everybody = _about(sentence), list(persons(sentence.tokens))
        goes_on = who is not None and who.lower_ in PRONOUNS
        found = None if goes_on else self._named(who) or _described(who) or self._only(everybody)
        if found is not None:
            self._person, self._since = found, 0
            self._alone = not self._others(everybody)
            return
        if self._others(everybody):
            self._alone = False
            if not goes_on:
                self._person = None
        self._since = 0 if goes_on else self._since + 1

    def _others(self, everybody: "list[Token]") -> bool:
        """Whether a sentence names somebody else than the one it is about."""
        own = self._person.name if self._person is not None else None
        names = (written(name_tokens(token)) for token in everybody)
        return any(own is None or same_person(own, name) is False for name in names)

    def _of(self, last: "Token") -> Whose:
        name = self._cast.full(written(name_tokens(last)))
        return _whose(name=name, called=tuple(sorted(self._cast.callings(name))))

    def _named(self, who: "Token | None") -> Whose | None:
        """The person whose name the subject is."""
        if who is None or child(who, "conj") is not None:
            return None
        beside = child(who, "appos")
        for noun in (who, *([beside] if beside is not None else [])):
            last = last_word(noun)
            full = len(name_tokens(last)) == _IN_FULL and not last.ent_type_
            known = last.ent_type_ not in {"NORP", "DATE"} and self._cast.has_full(last.text)
            if last.pos_ == "PROPN" and last.text[:1].isupper() and (last.ent_type_ == "PERSON" or full or known):
                return self._of(last)
        return None

    def _only(self, everybody: "list[Token]") -> Whose | None:
        """The one person whom the sentence names, if that one does not merely speak."""
        named = [t for t in everybody if not _beneath(t)]
        names = [self._cast.full(written(name_tokens(t))) for t in named]
        alone = bool(names) and all(same_person(names[0], name) for name in names[1:])
        if not alone or any(t.head.lemma in REPORTING for t in named) or not name_words(names[0]):
            return None
        return self._of(named[0])


def _beneath(token: "Token") -> bool:
    return token.dep_ == "poss" or any(node.dep_ in _ASIDE for node in islice(ancestors_or_self(token), _DEEPEST))


def _about(sentence: "ParsedSentence") -> "Token | None":
    """The subject of what a sentence tells, also of what somebody is said to say: "Reed has died, his label said"."""
    root = sentence.tokens.root
    told = child(root, "ccomp") if root.lemma in REPORTING else root
    return subject(told) if told is not None else None


def means_person(lemma: str) -> bool:
    """Whether a noun, by its lemma, says what somebody is: "the accountant", "the suspect"."""
    return lemma in _PERSONS or (lemma.endswith(_ENDINGS) and lemma not in _NO_ENDINGS)


def _described(who: "Token | None") -> Whose | None:
    """The person whom the subject describes: "The former accountant was sentenced"."""
    if who is None or who.tag_ != "NN" or child(who, "conj") is not None:
        return None
    person = means_person(who.lemma)
    before = {c.lower_ for c in who.children if c.i < who.i}
    if not person or not before & _POINTING:
        return None
    return _whose(called=(noun_words(who),), definite="a" not in before and "an" not in before)
