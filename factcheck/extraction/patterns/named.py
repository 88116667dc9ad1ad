"""`named`: the names of persons in full, of places, companies, offices and laws, as they are written."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import Kind
from factcheck.extraction.names.cast import called_beside, introduced, last_word, name_tokens
from factcheck.extraction.names.designations import Designation, designated, is_body
from factcheck.extraction.names.name_links import is_link, link_before, linked_on, written
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.model.claim import Whose
from factcheck.model.trusted import trusted
from factcheck.model.value import NameValue
from factcheck.thesaurus import frequency, known
from factcheck.values.gazetteer import places_named
from factcheck.values.name import name_parts
from factcheck.values.person import TITLES, is_english_given_name, name_words

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.language.tokens import TokenSpan as Entity

_name, _whose = trusted(NameValue), trusted(Whose)
_Sort = Literal["person", "organisation", "place", "word", "thing"]
_PLACES = frozenset({"GPE", "LOC"})
_BORN = frozenset({"born", "née", "nee", "baptised", "christened"})  # a name of which its bearer may have made another
_WHERE = frozenset({"in", "from", "near", "outside"})
_NO_NAMES = frozenset({"DATE", "TIME", "NORP", "LANGUAGE", "MONEY", "PERCENT", "CARDINAL", "ORDINAL"})
_BEHIND = 3  # words behind a name, the comma and what stands behind it
_AGE = re.compile("[1-9][0-9]")
_LIVING = frozenset({"die", "marry", "bear", "divorce", "retire"})  # not "say": "Virginia Beach said"
_LONG = 6  # letters of a single word from which a slip of the pen shows
_SHORTEST = 3  # letters of each word of a name that the recogniser has missed
_FEWEST = 2  # words of a person's name in full
_MOST = 5  # words; what is longer is a list or a mistake of the recogniser


def _is_proper(tokens: "list[Token]") -> bool:
    """Whether words are written as a name and not as a headline's capitals: "Ana Ruiz", not "ANA RUIZ FREED"."""
    own = [t for t in tokens if not is_link(t)]
    proper = all((t.pos_ == "PROPN" or t.ent_type_ == "PERSON") and t.text[:1].isupper() for t in own)
    return 0 < len(own) <= _MOST and proper and not all(t.text.isupper() for t in own)


def _ends(tokens: "list[Token]") -> bool:
    """Whether the name ends where the recogniser thinks: no other name follows at once ("Ana Ruiz Friday")."""
    last = tokens[-1]
    after = last.nbor(1) if last.i + 1 < last.sent.end else None
    return after is None or after.pos_ != "PROPN"


def _given(token: "Token") -> bool:
    """Whether a word before a recognised family name is the first name, which the recogniser has left out.

    No noun with a capital, "Villager Reed": those are in the dictionary.
    """
    return not token.ent_type_ and (is_english_given_name(token.lower_) or not known(token.lower_))


def _person(entity: "Entity") -> "list[Token]":
    every = name_tokens(last_word(entity[-1]))
    tokens = [t for t in every if t.i >= entity.start]
    if len(tokens) == 1 and len(every) == _FEWEST and _given(every[0]):
        tokens = every
    words = name_words(written(tokens))
    whole = _is_proper(tokens) and _ends(tokens) and len(words) >= _FEWEST
    return tokens if whole and all(len(w) > 1 for w in (words[0], words[-1])) else []


def _unrecognised(first: "Token") -> "list[Token]":
    """Two proper nouns that are a person's name by the first of them, or by the trade before it.

    The recogniser takes many a name for something else, one that is spelled wrong most of all: "in Hugh Heffner's
    magazine". What a place is called by, and what ends in a word of the dictionary ("Virginia Beach"), is no person.
    """
    last = first.nbor(1) if first.i + 1 < first.sent.end else None
    before = first.nbor(-1) if first.i > first.sent.start else None
    if last is None or last.pos_ != "PROPN" or last.dep_ == "compound" or first.dep_ != "compound":
        return []
    if first.ent_type_ != last.ent_type_ or "PERSON" in {first.ent_type_, last.ent_type_}:
        return []
    told = introduced(first, last)
    titled = told and before is not None and before.pos_ == "PROPN"
    alone = (before is None or before.pos_ != "PROPN" or titled) and _is_proper([first, last]) and _ends([first, last])
    short = min(len(first), len(last)) < _SHORTEST or not (first.is_alpha and last.is_alpha)
    given = is_english_given_name(first.lower_)
    if not alone or short or not (told or given or _strange(first, last)):
        return []
    if places_named(f"{first.text} {last.text}") or (frequency(last.lower_) and not (given and _lived(last))):
        return []
    return [first, last]


def _strange(first: "Token", last: "Token") -> bool:
    """Whether no dictionary and no gazetteer has either of two words: "Ottavo Bertucci"."""
    return not any(known(t.lower_) or places_named(t.text) for t in (first, last))


def _lived(last: "Token") -> bool:
    """Whether what follows a name that ends in a common word is told of persons: "Lottie Rose, 29," "Rose died"."""
    behind = [t.text for t in last.doc[last.i + 1 : min(last.i + _BEHIND, last.sent.end)]]
    if behind[:1] == [","] and len(behind) > 1 and (behind[1] == "who" or _AGE.fullmatch(behind[1])):
        return True
    return last.dep_ in {"nsubj", "nsubjpass"} and last.head.lemma in _LIVING


def _alone(token: "Token") -> "list[Token]":
    """A name of one word that no dictionary and no gazetteer has, whatever the recogniser takes it for."""
    if token.end - token.idx < _LONG or token.ent_type_ in _NO_NAMES or not token.is_alpha or known(token.lower_):
        return []
    if (token.ent_type_ in _PLACES and token.ent_iob_ == "B") or not _is_proper([token]):
        return []
    before = token.nbor(-1) if token.i > token.sent.start else None
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    if any(t is not None and t.pos_ == "PROPN" and t.text[:1].isupper() for t in (before, after)):
        return []
    # "Mohammed bin Salman"
    return [] if link_before(token) is not None or linked_on(token) is not token else [token]


def _stray(token: "Token", reading: Reading) -> "list[Token]":
    """A family name alone, of nobody whom the article names in full, and like that of somebody whom it does.

    "Police shot Lorn Gray. … Grey lived nearby": whatever the recogniser takes it for.
    """
    if reading.cast is None or token.ent_type_ in _NO_NAMES - {"NORP"} or not token.is_alpha:
        return []
    before = token.nbor(-1) if token.i > token.sent.start else None
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    beside = any(t is not None and t.pos_ == "PROPN" for t in (before, after))
    if beside or not _is_proper([token]) or _alone(token) or token.dep_ in {"compound", "nmod"}:
        return []
    bound = link_before(token) is not None or linked_on(token) is not token
    return [] if bound or not reading.cast.nearly_family(token.lower_) else [token]


def _place(entity: "Entity") -> "list[Token]":
    tokens = [t for t in entity if t.lower_ not in {"the", "'s", "’s"}]
    whole = _is_proper(tokens) and _ends(tokens) and link_before(tokens[0]) is None
    return tokens if whole and linked_on(tokens[-1]) is tokens[-1] else []


def _misread(token: "Token") -> "list[Token]":
    """ "Who is from Skenectady", "Tom Vale, 23, of Skenectady": where only a place can stand.

    The recogniser takes a word that it does not know for anything.
    """
    prep = token.head
    home = prep.lower_ == "of" and prep.i > prep.sent.start and prep.nbor(-1).text == ","
    alone = token.ent_type_ not in _PLACES and not any(c.dep_ in {"compound", "nmod"} for c in token.children)
    where = (home or prep.lower_ in _WHERE) and token.ent_type_ in {"", "PERSON", "ORG"}
    return [token] if alone and where and _is_proper([token]) and _ends([token]) else []


def _in_title(token: "Token") -> bool:
    """Whether a word belongs to a title with the capital word behind it: also the mark of "Luca's Hospital"."""
    return (token.pos_ == "PROPN" and token.text[:1].isupper()) or token.tag_ == "POS"


def _body(last: "Token", kind: Kind) -> "list[Token]":
    """What a company, an office or a law is called: "Harwell Tools Ltd", "Old Mills Act"."""
    entries = kind.entries(last.lower_, last.lower_, "NOUN")
    if not is_body(last, kind):
        return []
    company = entries[0].asserts == "company"
    first = last
    while first.i > first.sent.start and last.i - first.i <= _MOST:
        before = first.nbor(-1)
        if before.pos_ != "PROPN" if company else not _in_title(before):
            break
        first = before
    tokens = list(last.doc[first.i : last.i + 1])
    if company:
        return tokens if len(tokens) > _FEWEST and _is_proper(tokens[:-1]) else []
    if last.pos_ != "PROPN" or len(tokens) < _FEWEST or first.tag_ == "POS" or first.lower_.rstrip(".") in TITLES:
        return []
    return tokens if _is_proper([t for t in tokens if t.tag_ != "POS"]) and _ends(tokens) else []


def _names(reading: Reading, kind: Kind) -> "Iterator[tuple[_Sort, list[Token]]]":
    for label, entity in reading.sentence.entities:
        if label == "PERSON":
            yield "person", _person(entity)
        elif label in _PLACES:
            yield "place", _place(entity)
    endings = kind.endings
    for token in reading.tokens:
        if token.pos_ == "PROPN":
            if token.dep_ == "pobj":
                yield "place", _misread(token)
            elif token.dep_ == "compound":
                yield "person", _unrecognised(token)
            yield "word", _alone(token)
            yield "person", _stray(token, reading)
        if token.lower_ in endings:
            yield "organisation", _body(token, kind)


def _callings(reading: Reading, text: str, sort: _Sort, tokens: "list[Token]") -> frozenset[str]:
    """What the article calls the bearer; of a lone word of which it names no bearer, what stands beside it."""
    if sort not in {"person", "word"} or reading.cast is None:
        return frozenset()
    known_so = reading.cast.callings(text) if sort == "word" or len(tokens) > 1 else frozenset[str]()
    return known_so or (frozenset(called_beside(tokens)) if len(tokens) == 1 else known_so)


def _assertion(reading: Reading, sort: _Sort, tokens: "list[Token]", called: Designation | None) -> Assertion:
    focus = reading.sentence.span(tokens[0], tokens[-1])
    text = reading.words(focus)
    parts = name_words(text) if sort == "person" else name_parts(text)
    if called is not None:
        parts = name_parts(reading.words(reading.sentence.span(called.own[0], called.own[-1])))
    callings = _callings(reading, text, sort, tokens)
    return Assertion(
        trigger=tokens[-1], focus=focus, value=_name(text=text, sort=sort, parts=parts),
        attribute=f"name:{sort if called is None else called.sort}", subject=parts[-1],
        certainty="asserted", polarity="positive",
        whose=_whose(name=text, called=tuple(sorted(callings))) if callings else None,
    )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each name; none in a headline, where everything may bear a capital."""
    if reading.sentence.headline:
        return
    if not (reading.has_name or reading.sentence.tokens.ents) and kind.endings.isdisjoint(reading.forms):
        return
    first, last = reading.tokens[0].i, reading.tokens[-1].i
    things = [called for called in _things(reading, kind) if called.tokens[-1].i <= last]
    for sort, tokens in _names(reading, kind):
        if not tokens or tokens[0].i < first or tokens[-1].i > last:  # the recogniser joins words of two sentences
            continue
        body = sort == "person" and is_body(tokens[-1], kind)  # "Harwood Industries", taken for somebody
        thing = any(t in called.tokens for called in things for t in tokens)  # "the trawler Sea Maiden", too
        if body or thing or (tokens[0].i > first and tokens[0].nbor(-1).lower_ in _BORN):
            continue
        yield _assertion(reading, sort, tokens, None)
    for called in things:
        yield _assertion(reading, "thing", called.tokens, called)


def _things(reading: Reading, kind: Kind) -> "Iterator[Designation]":
    """The gangs, streets, ships and the like of a sentence, each by its name and the noun for what it is."""
    for token in reading.tokens:
        called = designated(token, kind) if token.lower_ in kind.endings else None
        if called is not None:
            yield called
