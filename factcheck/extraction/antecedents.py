"""Whom "he" and "she" stand for, sentence by sentence: the one person that the sentences before told of.

Only where it can be told: the person was the subject, alone with a name, and did not merely speak. A police spokeswoman
who says that a man fled is not the "he" who "was charged" in the next sentence.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.cast import Cast, ends_name, last_word, name_tokens
from factcheck.extraction.cues import REPORTING
from factcheck.extraction.name_links import written
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.language.syntax import SUBJECTS, ancestors_or_self
from factcheck.values.person import same_person

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.language.tokens import Token

PRONOUNS = frozenset({"he", "she", "him"})
_POSSESSIVES = frozenset({"his", "her"})
_STANDING_FOR = PRONOUNS | _POSSESSIVES
_BACK = 60  # words before a pronoun in which a name is looked for
_OTHER_NAMES = frozenset({"NORP", "DATE", "TIME", "EVENT"})
_ASIDE = frozenset({"relcl", "acl", "appos"})
_IN_FULL = 2  # words of a name
_DEEPEST = 8  # heads above a name that are looked at
_REACH = 2  # sentences without a name over which a pronoun still stands for the last one
_OTHERS = ("er", "or", "ist", "man", "woman")  # "the driver": the next "he" may be the driver


def persons(tokens: "Iterable[Token]") -> "Iterator[Token]":
    """The last word of each person's name among the words of a sentence, in order."""
    for token in tokens:
        if token.ent_type_ == "PERSON" and ends_name(token):
            yield last_word(token)


def _persons_of(sentence: ParsedSentence, cast: Cast) -> "list[Token]":
    """The persons that a sentence names, also its subject where the recogniser takes a known surname for a town's."""
    found = list(persons(sentence.tokens))
    if found:
        return found
    subjects = (t for t in sentence.tokens if t.dep_ in SUBJECTS and t.text[:1].isupper() and t.pos_ == "PROPN")
    return [t for t in subjects if t.ent_type_ not in _OTHER_NAMES and (cast.has_full(t.text) or _unheard(t))]


def _unheard(token: "Token") -> bool:
    """A name of two words that the recogniser takes for nothing: "he" behind it can only be its bearer."""
    return not token.ent_type_ and len([t for t in name_tokens(token) if t.text.isalpha()]) == _IN_FULL


def _name(token: "Token", cast: Cast) -> str:
    return cast.full(written(name_tokens(token)))


def _beneath(token: "Token") -> bool:
    """Whether a name only says more of somebody else: "Reed, whose partner Ana Ruiz sings", "Reed's son Tom"."""
    return token.dep_ == "poss" or any(node.dep_ in _ASIDE for node in islice(ancestors_or_self(token), _DEEPEST))


def _told_of(sentence: ParsedSentence, cast: Cast) -> str | None:
    """The one person that a sentence is about; None where it names several, or lets its person speak."""
    named = _persons_of(sentence, cast)
    named = [token for token in named if not _beneath(token)] or named
    names = [_name(token, cast) for token in named]
    if not names or not all(same_person(name, names[0]) for name in names):
        return None
    verbs = [token.head for token in named if token.dep_ in SUBJECTS]
    speaks = any(verb.lemma in REPORTING for verb in verbs)
    return max(names, key=len) if verbs and not speaks else None


def _other(sentence: ParsedSentence) -> bool:
    """Whether a sentence without a name is about somebody else: "the driver fled"."""
    who = next((c for c in sentence.tokens.root.children if c.dep_ in SUBJECTS), None)
    return who is not None and who.tag_ == "NN" and who.lower_.endswith(_OTHERS)


def _goes_on(sentence: ParsedSentence) -> bool:
    """Whether a sentence is about "he" or "she", and names others only beside."""
    root = sentence.tokens.root
    who = next((c for c in root.children if c.dep_ in SUBJECTS), None)
    told = who is not None and who.lower_ in PRONOUNS and root.lemma not in REPORTING
    return told and not any(token.dep_ in SUBJECTS for token in persons(sentence.tokens))


def antecedents(article: ParsedArticle, cast: Cast | None = None) -> tuple[str | None, ...]:
    """For each sentence of the article, by its index, whom a pronoun in it stands for before it names anybody.

    `cast` are the persons that the article names, where they are known already.
    """
    cast = cast if cast is not None else Cast(doc for _, doc in article.docs)
    meant: list[str | None] = []
    last, since = None, 0
    for sentence in article.sentences:
        meant.append(last if since <= _REACH else None)
        if _persons_of(sentence, cast):
            told = _told_of(sentence, cast)
            # "In 1964 he married Ana Ruiz. He …"
            last, since = (last if told is None and meant[-1] is not None and _goes_on(sentence) else told), 0
        elif _other(sentence):
            last = None
        elif PRONOUNS.isdisjoint([t.lower_ for t in sentence.tokens]):
            since += 1
    return tuple(meant)


def meant_by(pronoun: "Token", reading: "Reading") -> str | None:
    """The person for whom "he", "his" stands: the one named before it in its sentence, else whom the text told of."""
    if pronoun.lower_ not in _STANDING_FOR:
        return None
    at = pronoun.i - reading.tokens[0].i
    before = list(persons(reading.tokens[max(at - _BACK, 0) : at]))
    if not before:
        return reading.meant
    first = before[0].head if before[0].dep_ == "appos" else before[0]  # "the driver Ana Ruiz lost her way"
    alone = len({t.lower_ for t in before}) == 1 and first.dep_ in SUBJECTS
    speaks = alone and first.head.lemma in REPORTING
    return written(name_tokens(before[0])) if alone and not speaks else None
