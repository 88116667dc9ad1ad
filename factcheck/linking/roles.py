"""Who takes part in an event, and in what part: by the words that hang on what names it.

"Gunmen ambushed a convoy", "the ambush by gunmen", "carried out an ambush on a convoy" have the same doer and the same
affected. Whom a pronoun means is not asked, and what only stands beside an event ("in Arden") takes no part.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import event_type
from factcheck.catalog.event_types import Who, event_type_named
from factcheck.language.parsed import ParsedSentence
from factcheck.language.syntax import child, is_passive, is_surname, named, subject
from factcheck.linking.mentions import Trigger, Unit
from factcheck.model.article import Article
from factcheck.model.event import Part, Participant
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_participant = trusted(Participant)

_MOST = 12  # of one event: a list without end tells no more
_LONGEST = 80  # characters of the words for one of them; beyond that the noun alone is shown
_DEEPEST = 3  # "the chairman of the board of the bank of Arden"
_NAMING = frozenset({"NOUN", "PROPN"})
_NO_PARTY = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "ORDINAL"})
_NONE = frozenset({"no", "none", "neither", "nobody"})
_BY, _AGAINST = frozenset({"by"}), frozenset({"on", "against", "at"})
_BETWEEN, _OF, _WITH = frozenset({"between"}), frozenset({"of"}), frozenset({"with", "against"})
_OF_TWO = frozenset({"collision", "collide", "match", "game", "final", "merge"})
# Verbs that only say that what their object names was done: whoever is their subject did it.
DOING = frozenset({
    "carry", "conduct", "launch", "stage", "stag", "mount", "commit", "hold", "make", "play", "perform", "complete",
    "begin", "start", "open", "suffer", "undergo", "attend",
})  # fmt: skip
_UNDERGOING = frozenset({"suffer", "undergo"})
_BY_NOUN: dict[Who, Part | None] = {
    "acts": "doer", "undergone": "affected", "own": "doer", "befalls": "affected", "mutual": "side", "nature": None,
}  # fmt: skip
_BY_OF: dict[Who, Part | None] = {**_BY_NOUN, "acts": "affected"}


class _Party(NamedTuple):
    """A noun and the part it plays."""

    part: Part
    noun: "Token"


def _who(trigger: Trigger) -> Who:
    known = event_type_named(trigger.type)
    return known.who if known is not None else "acts"


def _takes_part(noun: "Token") -> bool:
    """Whether a word names somebody or something, not a day, an event ("the quake struck …") or nobody."""
    if noun.pos_ not in _NAMING and not (noun.pos_ == "NUM" and noun.dep_ in {"nsubj", "nsubjpass", "dobj"}):
        return False
    if noun.ent_type_ in _NO_PARTY or noun.lower_ in _NONE or any(c.lower_ in _NONE for c in noun.children):
        return False
    return noun.pos_ != "NOUN" or is_surname(noun) or event_type(named(noun), "NOUN") is None


def _behind(word: "Token", prepositions: frozenset[str]) -> "Iterator[Token]":
    for prep in word.children:
        if prep.dep_ in {"prep", "agent"} and prep.lower_ in prepositions:
            for noun in prep.children:
                if noun.dep_ == "pobj":
                    yield noun


def _owned(noun: "Token", who: Who) -> Iterator[_Party]:
    """Those whose event a noun names: "Arden's attack", "the murder of Ines Bell", "a bus crash"."""
    mine, of = _BY_NOUN[who], _BY_OF[who]
    if mine is None or of is None:
        return
    of_these = [t for t in _behind(noun, _OF) if t.ent_type_ not in _NO_PARTY]
    owner = child(noun, "poss")
    if owner is not None:  # "Halden's purchase of Brot": who has it did it, where somebody else is told of
        yield _Party("doer" if of_these and mine == "affected" else mine, owner)
    for other in of_these:
        yield _Party(of, other)
    if who == "befalls":
        for word in noun.children:
            if word.dep_ == "compound" and word.pos_ == "NOUN":
                yield _Party("affected", word)


def _of_noun(noun: "Token", who: Who) -> Iterator[_Party]:
    """The parties that a noun brings: "Arden's attack on Bex", "a raid by gunmen", "a match against Bex"."""
    yield from _owned(noun, who)
    parts: list[tuple[frozenset[str], Part]] = [(_BETWEEN, "side")]
    if who != "nature":
        parts.append((_BY, "doer"))
    if who == "mutual" or noun.lemma in _OF_TWO:
        parts.append((_WITH, "side"))
    if who == "acts":
        parts.append((_AGAINST, "affected"))
    for prepositions, part in parts:
        for party in _behind(noun, prepositions):
            yield _Party(part, party)


def _doing(noun: "Token") -> "Token | None":
    """The verb that says no more than that what a noun names was done: "carried out an attack"."""
    verb = noun.head
    return verb if noun.dep_ == "dobj" and verb.pos_ == "VERB" and verb.lemma in DOING else None


def _of_verb(verb: "Token", who: Who) -> Iterator[_Party]:
    """The parties of a verb: "gunmen ambushed a convoy", "the bus crashed", "was acquired by a fund"."""
    first, passive = subject(verb), is_passive(verb) and who not in {"own", "befalls"}
    if passive:
        if first is not None:
            yield _Party("affected", first)
        for agent in _behind(verb, _BY):
            if agent.head.dep_ == "agent":
                yield _Party("doer", agent)
        return
    other = child(verb, "dobj")
    if first is not None and who != "nature":
        alone = (who == "befalls" and other is None) or verb.lemma in _UNDERGOING
        yield _Party("side" if who == "mutual" else "affected" if alone else "doer", first)
    if who == "own":
        return
    if other is not None:
        yield _Party("side" if who == "mutual" else "affected", other)
    if who == "mutual" or verb.lemma in _OF_TWO:
        for party in _behind(verb, _WITH):
            yield _Party("side", party)


def _denied(word: "Token") -> bool:
    return any(c.dep_ == "neg" for c in word.children)


def _parties(trigger: Trigger) -> Iterator[_Party]:
    """The parties that a word brings; of what nature does ("the quake killed nine") the parse may only guess a doer."""
    token, who = trigger.token, _who(trigger)
    if token.pos_ == "VERB":
        if not _denied(token):
            yield from _of_verb(token, who)
        return
    yield from _of_noun(token, who)
    verb = _doing(token)
    doer = subject(verb) if verb is not None and who != "nature" and not _denied(verb) else None
    if verb is not None and doer is not None and not is_passive(verb):
        suffers = verb.lemma in _UNDERGOING
        yield _Party("affected" if suffers else "side" if who == "mutual" else "doer", doer)


def _named_beside(noun: "Token") -> "Token":
    """The name beside a noun for its bearer: "the editor, Tom Bell", "the mayor of Arden, Tom Bell".

    Not "the wife of Ed Bell, Ana": of two persons the parse may have either name for the other's.
    """
    if noun.pos_ == "PROPN":
        return noun
    of = next((p for p in _behind(noun, _OF) if p.pos_ == "PROPN" and p.ent_type_ != "PERSON"), None)
    for bearer in (noun, of):
        for c in bearer.children if bearer is not None else ():
            if c.dep_ == "appos" and c.pos_ == "PROPN" and (c.ent_type_ == "PERSON" or bearer is noun):
                return c
    return noun


def _along(noun: "Token") -> "Iterator[Token]":
    yield noun
    for c in noun.children:
        if c.dep_ == "conj" and c.pos_ in _NAMING:
            yield from _along(c)


def _last(noun: "Token") -> "Token":
    """The end of the words for it: "the island *of Meruda*", not the clauses behind it."""
    for _ in range(_DEEPEST):
        prep = next((c for c in noun.children if c.lower_ == "of" and c.i == noun.i + 1), None)
        inner = child(prep, "pobj") if prep is not None else None
        if inner is None:
            break
        noun = inner
    return noun


def _words(noun: "Token", sentence: ParsedSentence) -> "tuple[Token, Token]":
    first, last = noun.left_edge, _last(noun)
    above = noun.head  # "the teacher Ines Bell", with no comma between
    if noun.dep_ == "appos" and above.pos_ == "NOUN" and noun.left_edge.i == above.i + 1:
        first = above.left_edge
    while first.i < noun.i and (first.is_punct or first.is_space):
        first = first.nbor(1)
    return (first, last) if last.end - first.idx <= _LONGEST and first.i >= sentence.tokens[0].i else (noun, noun)


def _numbered(noun: "Token") -> frozenset[str]:
    return frozenset([c.lemma for c in noun.children if c.dep_ == "nummod"])


def _same(one: "Token", other: "Token") -> bool:
    """Whether two nouns may be one party: "two guards", "the guards"; not "12 people", "30 people"."""
    if one.lemma != other.lemma:
        return False
    here, there = _numbered(one), _numbered(other)
    return not (here and there) or here == there


def _known(noun: "Token", part: Part, taken: "list[tuple[Part, Token]]") -> bool:
    for other_part, other in taken:
        if other_part == part and (_same(noun, other) or (noun.pos_ == "PROPN" and _names(noun, other))):
            return True
    return False


def _names(short: "Token", full: "Token") -> bool:
    """Whether a name is part of a fuller one: "Halden", "Halden Foods"."""
    return short.lemma in {c.lemma for c in full.children if c.dep_ == "compound"}


def _told(units: Iterable[Unit]) -> "Iterator[tuple[ParsedSentence, Part, Token]]":
    """Whoever the words of an event bring in, with their sentence and part."""
    for unit in units:
        for trigger in unit.triggers:
            for party in _parties(trigger):
                for one in _along(_named_beside(party.noun)):
                    yield unit.sentence, party.part, one


def participants(units: Iterable[Unit], kind: str, article: Article) -> tuple[Participant, ...]:
    """Who takes part in the event that these units speak of, each once, in the order in which the text names them.

    `kind` is the type of the event. What nature does has no doer: of "a magnitude 6 quake struck" the parse makes one.
    """
    known = event_type_named(kind)
    nobody = known is not None and known.who == "nature"
    taken: list[tuple[Part, Token]] = []
    found: list[Participant] = []
    for sentence, part, one in _told(units):
        if len(found) >= _MOST:
            break
        if (nobody and part == "doer") or not _takes_part(one) or _known(one, part, taken):
            continue
        taken.append((part, one))
        span = sentence.span(*_words(one, sentence))
        start, end = span.start, span.end
        words = article.text[start:end]
        found.append(_participant(part=part, article=article.name, text=words, start=start, end=end))
    return tuple(sorted(found, key=lambda p: p.start))
