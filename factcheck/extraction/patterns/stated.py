"""`stated`: what a sentence says as a whole, for the facts that no other pattern reads.

"The airport's runway was split" has no figure, no date and no name, and another article says it too.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.conditions import conditions
from factcheck.extraction.context import negated
from factcheck.extraction.deeds import deeds, ranks
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_extent
from factcheck.model.base import Span
from factcheck.model.statement import Deed, PlacedLink, PlacedWord, StatementValue
from factcheck.model.trusted import trusted
from factcheck.values.figure import plain, result
from factcheck.values.statement import words_of

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_statement = trusted(StatementValue)
_CARRYING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_FEWEST = 3  # words and figures: "He was right." is checkable only with what stands before it
_LONGEST = 80  # characters of the deciding words, as the report's contract has it
_WITH_UNIT = frozenset({"money", "measure", "percent"})  # quantities whose unit says nothing without the number
_DANGLING = frozenset({"CCONJ", "SCONJ", "ADP", "DET", "PUNCT"})  # at its end they lead to what is not shown
_RESULT = "score"  # the unit of "2-1"
_QUOTED = 0.6  # the share of the words inside quotation marks above which a sentence is a quotation
_NONE = frozenset({"no", "neither", "without"})
_NOBODY = frozenset({"none", "nobody", "nothing", "neither", "few"})
_DENYING = _NONE | _NOBODY
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")


def _words(reading: Reading, kind: Kind) -> list["Token"]:
    """The words that carry what the sentence says, and its numbers; a light verb ("make", "take") carries nothing."""
    return [
        t
        for t in reading.tokens
        if t.pos_ == "NUM"
        or (
            t.pos_ in _CARRYING
            and not t.is_stop
            and (t.is_alpha or any(c.isalpha() for c in t.text))
            and not kind.entries(t.lemma, t.lower_, t.pos_)
        )
    ]


def _placed(reading: Reading, token: "Token") -> PlacedWord:
    at = reading.sentence.offset + token.idx
    if reading.time_of(token) is not None:
        return at, at + len(token), token.lower_, "TIME"
    quantity = reading.around(token)
    if quantity is not None and (token.pos_ == "NUM" or quantity.kind in _WITH_UNIT):
        # all words of one figure bear its value: "20 miles" and "26 miles" share none
        return at, at + len(token), f"{quantity.low}:{quantity.high}:{quantity.unit}", "NUM"
    word = token.lower_ if token.pos_ == "PROPN" else token.lemma
    return at, at + len(token), word, token.pos_


def _figures(reading: Reading) -> frozenset[str]:
    """The sentence's numbers and dates as values: "some $40 million" and "US $40m" are one."""
    numbers = {bound for q in reading.quantities for bound in (q.low, q.high) if bound is not None}
    days = (name for t in reading.times for name in (t.value, t.text.casefold()))
    results = (result(q.text) for q in reading.quantities if q.unit == _RESULT)
    return frozenset({*(plain(n) for n in numbers), *days, *results})


def _carried(token: "Token", places: dict[int, int]) -> int | None:
    """The word that another one hangs on, past those that carry nothing: "the *cause* of the *fire*"."""
    node = token
    while node.head is not node:
        node = node.head
        if node.i in places:
            return places[node.i]
    return None


def _beside(words: list["Token"], places: dict[int, int]) -> Iterator[tuple["Token", int, int]]:
    """Words that hang on one that carries nothing: "*Bell* is the *owner*", "*they* gave *evidence*"."""
    held: dict[int, list[Token]] = {}
    for token in words:
        node = token
        while node.head is not node and node.head.i not in places and node.head.pos_ not in {"VERB", "AUX"}:
            node = node.head
        if node.head.i not in places and node.head is not node:
            held.setdefault(node.head.i, []).append(token)
    for tokens in held.values():
        for one, other in pairwise(tokens):
            yield other, places[one.i], places[other.i]


def _meant(verb: "Token") -> str:
    """Whether a clause says that it is so (""), that it is not, or that it may or will be."""
    subjects = [c for c in verb.children if c.dep_ in _SUBJECTS]
    if negated(verb) or any(map(_is_none, (verb, *subjects))):
        return "not"
    return "may" if any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children) else ""


def _is_none(token: "Token") -> bool:
    """ "None", "no one", "neither of them"."""
    for c in token.children:
        if c.lower_ in _NONE:
            return True
    return token.lower_ in _NOBODY


def _part(token: "Token") -> str:
    """What a word is to the verb that it hangs on: "*police* shot", "shot by *police*"; "shot *police*"."""
    if token.dep_ == "nsubj" or (token.dep_ == "pobj" and token.head.dep_ == "agent"):
        return "doer"
    return "done" if token.dep_ in {"dobj", "nsubjpass"} else ""


def _inside(reading: Reading, token: "Token") -> bool:
    at = reading.sentence.offset + token.idx
    return any(u.words.start <= at < u.words.end for u in reading.quoted)


def _links(reading: Reading, words: list["Token"]) -> Iterator[PlacedLink]:
    """Which of the words hang together."""
    quoted = [bool(reading.quoted) and _inside(reading, token) for token in words]
    places = {token.i: place for place, token in enumerate(words)}
    told: dict[int, str] = {}  # of one clause for all its words
    none = not _DENYING.isdisjoint(reading.forms)

    def meant(token: "Token") -> str:
        verb = reading.head(token)
        if verb.i not in told:
            told[verb.i] = _meant(verb)
        return "not" if none and _is_none(token) else told[verb.i]

    for place, token in enumerate(words):
        head = _carried(token, places)
        if head is not None:
            one, other = min(place, head), max(place, head)
            how = meant(token) or meant(words[head])  # "if he had a gun, he would not point it" tells of no pointing
            yield PlacedLink(one, other, how, _part(token), quoted[one] and quoted[other])
    for token, one, other in _beside(words, places):
        yield PlacedLink(one, other, meant(token), "", quoted[one] and quoted[other])


def _quoted(reading: Reading, words: list[PlacedWord]) -> bool:
    """Whether the sentence is mostly a quotation, which has a kind of its own."""
    inside = [w for w in words if any(u.words.start <= w[0] < u.words.end for u in reading.quoted)]
    return len(inside) > _QUOTED * len(words)


def _judges(reading: Reading, root: "Token", kind: Kind) -> bool:
    """Whether the sentence only judges: "It is a risk.", "It must have been hard.", "No money can replace her".

    A date, a figure or a name in what is said of "it" can be looked up: "It was the third fire in May."
    """
    who = child(root, *_SUBJECTS)
    idle = who is not None and (
        who.lower_ in kind.lists["idle"] or who.dep_ in {"expl", "csubj"} or any(c.lower_ == "no" for c in who.children)
    )
    if not idle or reading.times or reading.quantities:
        return False
    modal = any(c.dep_ == "aux" and c.lower_ in kind.lists["modal"] for c in root.children)
    named = any(t.pos_ == "PROPN" for t in reading.tokens)
    return modal or (root.lemma_ == "be" and not named)


def _predicate(reading: Reading, root: "Token") -> Span:
    """The verb and what follows it in its clause, as far as the deciding words may reach.

    Where nothing follows, what goes before it: "*Bail was not sought*, and he …".
    """
    first, last = clause_extent(root)
    end = root
    while end.i < last.i and end.nbor().idx + len(end.nbor()) - root.idx <= _LONGEST:
        end = end.nbor()
    while end.i > root.i and (end.is_punct or end.pos_ in _DANGLING):
        end = end.nbor(-1)
    start, bare = root, end is root and child(root, "ccomp", "parataxis") is None  # not: "…", she *said*
    while bare and start.i > first.i and root.idx + len(root) - start.nbor(-1).idx <= _LONGEST:
        start = start.nbor(-1)
    return reading.sentence.span(start, end)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """What a sentence states, if it states anything: no question.

    Of a sentence of too few words only what it tells as done or not done ("No shot was fired.").
    """
    words = _words(reading, kind)
    tokens = reading.tokens
    figures = _figures(reading)
    placed = [_placed(reading, t) for t in words]
    carrying = len(words_of(placed))
    if not carrying or tokens[-1].text == "?":
        return
    root, states = reading.sentence.tokens.root, tuple(conditions(reading))
    if carrying + len(figures) < _FEWEST:
        yield from _in_short(reading, root, states)
        return
    focus = _predicate(reading, root)
    yield Assertion(
        trigger=root,
        focus=focus,
        value=_statement(
            text=reading.words(focus),
            words=tuple(placed),
            figures=figures,
            links=tuple(dict.fromkeys(_links(reading, words))),
            deeds=tuple(deeds(reading)),
            states=states,
            ranks=tuple(ranks(reading)),
            checkable=not _quoted(reading, placed) and not _judges(reading, root, kind),
        ),
        attribute="statement",
        whole=True,
    )


def _in_short(reading: Reading, root: "Token", states: tuple[Deed, ...]) -> Iterator[Assertion]:
    """What a sentence of a word or two says was done, or not: it carries no words by which it could be looked up."""
    told = tuple(deeds(reading))
    if told or states:
        focus = _predicate(reading, root)
        value = _statement(text=reading.words(focus), deeds=told, states=states, checkable=False)
        yield Assertion(trigger=root, focus=focus, value=value, attribute="statement", whole=True)
