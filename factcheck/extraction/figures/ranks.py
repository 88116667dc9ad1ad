"""Ranks that a text asserts of somebody or something: "is the 12th conductor of the choir", "her second recital".

Which number something has in its series is asked of whoever bears it ("the fifth coach fired this season"): one person
has one number among like ones. Whose second one it is ("her second recital") is told beside a deed, and compared by the
words around it. Where only the series is numbered ("the 79th Ferry Festival"), nothing tells which of them two texts
mean: it is read, and compared with nothing but a draft's own sentence.
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.persons.whose import doer, whose
from factcheck.language.syntax import child, is_passive, noun_words, subject
from factcheck.values.person import name_words
from factcheck.values.quantities.number_words import ORDINAL_ONES

if TYPE_CHECKING:
    from factcheck.catalog import Kind
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.claim import Whose
    from factcheck.model.quantity import Quantity

BORNE, NUMBERED = "nth", "numbered"
_NOUNS = frozenset({"NOUN", "PROPN"})
_BEFORE_NOUN = frozenset({"amod", "nummod", "compound", "advmod", "nmod"})
_SINGLE = frozenset({"NN", "NNP"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OUT_OF = frozenset({"of", "among", "from"})
_MANY = 10  # nobody tells so many apart: "the 12th conductor" says how many there were
_DEEP = 12  # words behind a noun that tell among which ones it is counted


class Ranked(NamedTuple):
    """What is numbered, by its noun; whose number it is, in words and as a person; what it is counted among."""

    noun: "Token"
    question: str
    of: str | None
    whose: "Whose | None"
    series: str
    among: tuple[str, ...]


def _numbered(rank: "Token", kind: "Kind") -> "Token | None":
    """The noun that a rank numbers: of "its 50th anniversary dinner" the anniversary, of "her first job" the job."""
    noun = rank.head
    if rank.dep_ not in _BEFORE_NOUN or noun.pos_ not in _NOUNS or noun.i < rank.i:
        return None
    beside = rank.nbor(1)
    if beside.text == "-":  # "a fifth-floor flat" is numbered by its floor
        return beside.nbor(1) if beside.i + 1 < noun.i else None
    kept = kind.lists["kept"] | kind.lists["idle"]
    above = noun.head
    if noun.dep_ == "compound" and above.i > noun.i and above.ent_type_ != "PERSON" and noun.lemma not in kept:
        noun = above  # "the fourth league coach", hung on the league
    titled = noun.ent_type_ == "PERSON" and beside.ent_type_ != "PERSON"  # "fifth mayor Ana Ruiz"
    return beside if beside.i < noun.i and (titled or beside.lemma in kind.lists["kept"]) else noun


def _behind(noun: "Token") -> "Token | None":
    """What stands for the noun behind a bare rank: "the first of her three husbands"."""
    inner = next((p for c in noun.children if c.lower_ in _OUT_OF for p in c.children if p.dep_ == "pobj"), None)
    return inner if inner is not None and inner.pos_ == "NOUN" else None


def _bearer(noun: "Token") -> "Token | None":
    """The word for whoever or whatever is said to have the rank; None where the rank is not said of it."""
    beside = next((c for c in noun.children if c.dep_ == "appos" and c.pos_ == "PROPN"), None)
    if beside is not None:  # "her first husband, Tom Reed"
        return beside
    above = noun.head
    if noun.dep_ in {"compound", "appos", "nmod"} and above.pos_ in _NOUNS and above.i != noun.i:
        named = noun.dep_ == "appos" or above.ent_type_ == "PERSON"
        return above if named else None
    if above.pos_ in {"AUX", "VERB"} and (noun.dep_ == "attr" or (noun.dep_ == "dobj" and above.lemma == "become")):
        return doer(above)
    if _named_as(noun):  # "was named as the fourth coach to be sacked", read as a clause
        return subject(above.head)
    if noun.dep_ == "oprd" or (noun.dep_ == "pobj" and above.lower_ == "as"):
        verb = above if noun.dep_ == "oprd" else above.head
        if verb.pos_ != "VERB":
            return None
        return subject(verb) if is_passive(verb) or child(verb, "dobj") is None else child(verb, "dobj")
    return None


def _named_as(noun: "Token") -> bool:
    """Whether the parse takes "as the fourth coach to be sacked" for a clause with its subject."""
    words = [c.lower_ for c in noun.head.children if c.dep_ in {"mark", "aux"}]
    return noun.dep_ in _SUBJECTS and words[:2] == ["as", "to"] and noun.head.head.pos_ == "VERB"


def _among(noun: "Token", first: "Token") -> tuple[str, ...]:
    """The words behind the noun that tell among which ones it is counted: "fired this season", "to play the part"."""
    heads = [c for c in noun.children if c.i > noun.i and c.dep_ in {"relcl", "acl", "prep", "npadvmod"}]
    found = set[str]()
    if _named_as(noun):
        found.add(noun.head.lemma)
        heads += [c for c in noun.head.children if c.i > noun.head.i]
    for head in heads:
        if head.left_edge.i > noun.i + 1 and head.left_edge.nbor(-1).is_punct:
            continue  # "…, who lives in Selby": said beside it
        for t in list(head.subtree)[:_DEEP]:
            if t.pos_ in {"NOUN", "PROPN", "VERB", "NUM", "ADJ"} and not t.is_stop:
                found.add(t.lemma)
    owner = child(noun, "poss")
    if owner is not None and owner.pos_ in _NOUNS and owner.i < first.i:
        found.add(owner.lemma)
    return tuple(sorted(found))


def _series(noun: "Token", rank: "Token") -> str:
    """The noun with what stands between it and its rank: "female conductor", "league head coach"."""
    between = noun.doc[rank.i + 1 : noun.i]
    words = [t.lemma for t in between if t.is_alpha and t.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"}]
    return " ".join([*words, noun.lemma])


def _told_already(noun: "Token", rank: "Token") -> bool:
    """Whether a superlative tells it: "the second woman to win the prize"."""
    deed = next((c for c in noun.children if c.dep_ in {"relcl", "acl"} and child(c, "aux") is not None), None)
    return rank.lower_ in ORDINAL_ONES and deed is not None and child(deed, "dobj") is not None


def _owner(noun: "Token", rank: "Token") -> "Token | None":
    """Whose it is: "her second recital", "the band's third album", "Reed's 50th birthday party"."""
    top = noun.head if noun.dep_ == "compound" else noun
    return next((c for node in (noun, top) for c in node.children if c.dep_ == "poss" and c.i < rank.i), None)


def _called(word: "Token | None", reading: "Reading") -> str | None:
    """The words for whoever or whatever it is: for a person the surname, for "she" that of whom she is."""
    of = whose(word, reading) if word is not None else None
    if of is not None and of.name is not None:
        return name_words(of.name)[-1]
    return noun_words(word) if word is not None and word.pos_ in _NOUNS else None


def ranked(reading: "Reading", quantity: "Quantity", kind: "Kind") -> Ranked | None:
    """What an ordinal says of whom, where it is more than a way to tell things apart."""
    tokens = reading.tokens_of(quantity.number)
    if not tokens or quantity.low is None or reading.time_of(tokens[-1]) is not None:
        return None
    rank = tokens[-1]
    noun = _numbered(rank, kind)
    if noun is None:
        return _alone(rank, reading)
    if _tells_apart(noun, rank, reading, kind):
        return None
    bearer, among = _bearer(noun), _among(noun, rank)
    series, owner = _series(noun, rank), _owner(noun, rank)
    if bearer is not None and not _told_already(noun, rank):
        plain = quantity.low == 1 and owner is None and not among and noun.pos_ != "PROPN"
        return _of(noun, bearer, series, among, reading) if not plain else None
    if noun.dep_ in _SUBJECTS and noun.pos_ != "PROPN":
        return None  # "her third marriage failed" tells hers apart
    if owner is not None:
        return Ranked(noun, BORNE, _called(owner, reading), None, series, among)
    further = quantity.low > 1 and any(c.lower_ in {"a", "an"} for c in noun.children)
    if further or quantity.low >= _MANY or noun.pos_ == "PROPN":
        return Ranked(noun, NUMBERED, None, None, series, among)
    return None


def _tells_apart(noun: "Token", rank: "Token", reading: "Reading", kind: "Kind") -> bool:
    """Whether a noun is numbered by the calendar, by storeys, by rules, or is several: "the first scenes"."""
    if noun.nbor(-1).text == "-" and noun.i > rank.i + 2:  # "the third time-out"
        return True
    several = noun.tag_ not in _SINGLE and noun.pos_ != "PROPN"
    idle = noun.lemma in kind.lists["idle"] or not noun.lemma.isalpha()
    return several or idle or reading.time_of(noun) is not None


def _alone(rank: "Token", reading: "Reading") -> Ranked | None:
    """A rank without its noun: "he was the third to hold the post", "Tom Reed, the first of her three husbands"."""
    bearer = _bearer(rank) if rank.dep_ in {"attr", "appos"} else None
    if bearer is None:
        return None
    inner, deed = _behind(rank), child(rank, "acl", "relcl")
    if inner is not None and inner.tag_ == "NNS":
        return _of(inner, bearer, inner.lemma, _among(rank, rank), reading)
    if deed is None:
        return None
    what = child(deed, "dobj")
    series = f"{deed.lemma} {what.lemma}" if what is not None else deed.lemma
    return _of(rank, bearer, series, _among(rank, rank), reading)


def _of(noun: "Token", bearer: "Token | None", series: str, among: tuple[str, ...], reading: "Reading") -> Ranked:
    """A rank that is said of somebody or something."""
    of = whose(bearer, reading) if bearer is not None else None
    named = of if of is not None and of.name is not None else None
    return Ranked(noun, BORNE, _called(bearer, reading), named, series, among)
