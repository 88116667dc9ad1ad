"""By what part of a sentence somebody is told of: how much it weighs, whether he speaks there, whose clause it is."""

from typing import TYPE_CHECKING, Final

from factcheck.extraction.attribution.cues import ATTRIBUTING
from factcheck.extraction.names.cast import CALLINGS
from factcheck.extraction.sentence.topic import means_person
from factcheck.language.syntax import SUBJECTS, child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

OBJECTS: Final = frozenset({"dobj", "dative", "iobj"})
PRONOUNS: Final = {
    "he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip
_SUBJECT, _OBJECT, _BESIDE, _WITHIN = 80.0, 55.0, 35.0, 25.0  # what a mention weighs, by its part in the sentence
_OWNER, _OWNED = 0.8, 0.6  # of that, whose the subject is, and what is somebody's: "her mother"
_DEEPEST: Final = 8  # heads above a pronoun that are looked at
_JOINED: Final = 4  # names and nouns that stand beside each other
_AGE_DIGITS: Final = 2


def part(token: "Token") -> float:
    """What a mention weighs by its part in the sentence; of a name beside a noun or behind "and" it is that one's.

    "Her *mother* ran a shop. She …" goes on with either, so that whose mother it is weighs more.
    """
    if token.dep_ == "poss":
        return part(token.head) * _OWNER if token.head is not token else _BESIDE
    owned = child(head(token), "poss")
    if owned is not None and (owned.pos_ == "PRON" or owned.ent_type_ == "PERSON"):
        return _plain_part(token) * _OWNED
    return _plain_part(token)


def _plain_part(token: "Token") -> float:
    for _ in range(_JOINED):
        if token.dep_ not in {"appos", "conj"} or token.head is token:
            break
        token = token.head
    if token.dep_ in SUBJECTS:
        return _SUBJECT
    if token.dep_ in OBJECTS:
        return _OBJECT
    return _WITHIN if token.dep_ in {"compound", "nmod"} else _BESIDE


def head(token: "Token") -> "Token":
    """The word whose part in the sentence a name plays: "the *driver*, Ana Ruiz,"."""
    while token.dep_ == "appos" and token.head is not token:
        token = token.head
    return token


def says(token: "Token") -> bool:
    """Whether a word is the subject of a verb by which words are put in somebody's mouth; not "Reed admitted theft"."""
    top = head(token)
    verb = top.head
    if verb.lower_ == "to" and verb.head.lower_ == "according":
        return True
    if top.dep_ not in {"nsubj", "relcl"} or verb.lemma not in ATTRIBUTING:
        return False
    return verb.lemma == "tell" or child(verb, "dobj") is None


def aged(noun: "Token") -> bool:
    """ "The 34-year-old", "the 34-year-old striker", in however many words the model cuts it."""
    return any(
        t.lower_.endswith("-old") or (t.lower_ == "old" and t.i > t.sent.start and t.nbor(-1).text == "-")
        for t in (noun, *noun.children)
    )


def with_age(name: "Token") -> bool:
    """ "Ana Ruiz, 34, …", "34-year-old Ana Ruiz": only persons are written so."""
    if aged(name):
        return True
    if name.i + 2 >= len(name.doc) or name.nbor(1).text != ",":
        return False
    age = name.nbor(2)
    behind = age.nbor(1).text if age.i + 1 < len(age.doc) else "."
    return age.text.isdecimal() and len(age.text) <= _AGE_DIGITS and behind in {",", ".", ";"}


def no_calling(noun: "Token", name: "Token") -> bool:
    """Whether a noun before a name says what thing bears it: "the *comet* Halley"."""
    joined = noun.tag_ == "NN" and (noun.head is name or name.head is noun)
    return joined and not means_person(noun.lemma) and noun.lower_ not in CALLINGS


def above(token: "Token") -> "Token | None":
    """The subject under whose verb a pronoun's clause, or a possessive's own, stands; not of one who only says it."""
    node = token
    own = token.dep_ == "poss"  # "Reed sold his car": the subject of its own clause leads
    for _ in range(_DEEPEST):
        if node.head is node:
            return None
        below, node = node, node.head
        if node.pos_ not in {"VERB", "AUX"}:
            continue
        found = child(node, "nsubj", "nsubjpass")
        if found is not None and found.tag_ == "WP" and node.dep_ == "relcl":
            found = node.head
        if found is None or found is below or found.i >= token.i:
            continue
        if not own and below.dep_ in OBJECTS and below is token:
            continue
        if node.lemma in ATTRIBUTING and below.dep_ == "ccomp" and found is not node.head:
            return None
        return found if found.pos_ != "PRON" or found.lower_ in PRONOUNS else None
    return None


def other_party(token: "Token") -> int:
    """The place of the subject of whom an object pronoun tells that it is somebody else: "Reed met him"; -1 of none."""
    if token.dep_ not in OBJECTS or token.lower_.endswith("self"):
        return -1
    verb = token.head
    found = child(verb, *SUBJECTS)
    if found is None and verb.dep_ == "conj":
        found = subject(verb)
    return found.i if found is not None else -1
