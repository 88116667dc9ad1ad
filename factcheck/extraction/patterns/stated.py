"""`stated`: what a sentence says as a whole, for the facts that no other pattern reads.

"The airport's runway was split" has no figure, no date and no name, and another article says it too.
"""

from collections.abc import Iterator
from itertools import pairwise, repeat
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.persons.posts import posts
from factcheck.extraction.predicates.conditions import conditions
from factcheck.extraction.predicates.deeds import deeds, ranks
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.timing.named_deeds import named_deeds
from factcheck.language.negation import is_none
from factcheck.language.syntax import child, subject
from factcheck.model.base import Span
from factcheck.model.statement import Deed, PlacedLink, PlacedWord, StatementValue
from factcheck.model.trusted import trusted
from factcheck.thesaurus.negation import NEARLY_NEGATIVE
from factcheck.values.figure import length_of, plain, result
from factcheck.values.statement import words_of

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_statement = trusted(StatementValue)
_CARRYING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_FEWEST = 3  # words and figures: "He was right." is checkable only with what stands before it
_ANSWER = 20  # words of an answer that may need the words of its question
_LONGEST = 80  # characters of the deciding words, as the report's contract has it
_WITH_UNIT = frozenset({"money", "measure", "percent"})  # quantities whose unit says nothing without the number
_DANGLING = frozenset({"CCONJ", "SCONJ", "ADP", "DET", "PUNCT"})  # at its end they lead to what is not shown
_RESULT = "score"  # the unit of "2-1"
_QUOTED = 0.6  # the share of the words inside quotation marks above which a sentence is a quotation
_BEING = frozenset({"be", "become", "remain", "stay"})
_WILL = frozenset({"will", "'ll", "’ll", "shall"})
_TO_COME = frozenset({"due", "set", "schedule", "slate", "be"})
_HOUR = slice(11, 12)  # of "2013-07-21T06:00"
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_WHO = frozenset(_SUBJECTS)
_ASKED = frozenset({"csubj", "ccomp", "advcl"})


def _words(reading: Reading, kind: Kind) -> list["Token"]:
    """The words that carry what the sentence says, and its numbers; a light verb ("make", "take") carries nothing."""
    light = kind.words
    return [
        t
        for t in reading.tokens
        if t.pos_ == "NUM"
        or (
            t.pos_ in _CARRYING
            and not t.is_stop
            and (t.is_alpha or any(c.isalpha() for c in t.text))
            and not ((t.lemma in light or t.lower_ in light) and kind.entries(t.lemma, t.lower_, t.pos_))
        )
    ]


_DATED = frozenset({"DATE", "TIME"})


def _placed(reading: Reading, token: "Token") -> PlacedWord:
    offset = reading.sentence.offset
    at, end = offset + token.idx, offset + token.end
    if reading.times and reading.time_of(token) is not None:
        return at, end, token.lower_, "TIME"
    quantity = reading.around(token)
    if quantity is not None and (token.pos_ == "NUM" or quantity.kind in _WITH_UNIT):
        # all words of one figure bear its value: "20 miles" and "26 miles" share none
        return at, end, f"{quantity.low}:{quantity.high}:{quantity.unit}", "NUM"
    word = token.lower_ if token.pos_ == "PROPN" else token.lemma
    return at, end, word, token.pos_


def _placed_words(reading: Reading, words: list["Token"]) -> list[PlacedWord]:
    at, measured = reading.sentence.offset, reading.measured
    return [
        _placed(reading, t)
        if t.i in measured
        else (at + t.idx, at + t.end, t.lower_ if t.pos_ == "PROPN" else t.lemma, t.pos_)
        for t in words
    ]


def _figures(reading: Reading) -> frozenset[str]:
    """The sentence's numbers and dates as values: "some $40 million" and "US $40m" are one."""
    if not (reading.times or reading.quantities):
        return frozenset()
    numbers = {bound for q in reading.quantities for bound in (q.low, q.high) if bound is not None}
    days = [name for t in reading.times for name in (t.value, t.text.casefold())]
    results = [result(q.text) for q in reading.quantities if q.unit == _RESULT]
    return frozenset([*[plain(n) for n in numbers], *days, *results])


def _days(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where the sentence names a day of which it is known which it is; a time of day names none."""
    for time in reading.times:
        if time.earliest is not None and time.earliest == time.latest and not time.value[_HOUR].isdigit():
            yield time.start, time.end, time.earliest.isoformat()


def _lengths(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where the sentence tells how long something lasts, and how long."""
    for time in reading.times:
        length = length_of(time.value) if time.type == "DURATION" else None
        if length is not None:
            yield time.start, time.end, length


def _above(token: "Token", places: dict[int, int]) -> tuple[int | None, int | None]:
    """The word that another one hangs on, past those that carry nothing: "the *cause* of the *fire*".

    Second, where that or nothing is reached by way of a verb that carries nothing, the place of the first such verb.
    """
    node, verb = token, None
    while (above := node.head) is not node:
        place = places.get(above.i)
        if place is not None:
            return place, verb
        if verb is None and above.pos_ in {"VERB", "AUX"}:
            verb = above.i
        node = above
    return None, verb


def _meant(verb: "Token", *, of_none: bool) -> str:
    """Whether a clause says that it is so (""), that it is not, that it will be, or that it may.

    `of_none` is its sentence's `Reading.of_none`.
    """
    if negated(verb) or (of_none and any(_is_none(t) for t in (verb, *verb.children) if t is verb or t.dep_ in _WHO)):
        return "not"
    if verb.head.lemma == "deny" and verb.dep_ in {"xcomp", "ccomp"}:
        return "not"  # "denied *taking* it"
    for c in verb.children:
        if c.dep_ == "aux" and c.tag_ == "MD":
            return "will" if c.lower_ in _WILL else "may"
    return "will" if _is_to_come(verb) else ""


def _is_to_come(verb: "Token") -> bool:
    """ "Is due to *appear*", "is to *appear*", "was scheduled to *appear*"."""
    above = verb.head
    return verb.dep_ == "xcomp" and above.lemma in _TO_COME and any(c.lower_ == "to" for c in verb.children)


def _is_none(token: "Token") -> bool:
    """ "None", "no one", "neither of them"; "few", and what is done without something."""
    if is_none(token) or token.lower_ in NEARLY_NEGATIVE:
        return True
    for c in token.children:  # noqa: SIM110 - asked of every verb, and a generator costs twice as much
        if c.lower_ == "without":
            return True
    return False


_PARTS = {"nsubj": "doer", "dobj": "done", "nsubjpass": "done"}
_IN_PARTS = frozenset({"pobj", *_PARTS})


def _part(token: "Token") -> str:
    """What a word is to the verb that it hangs on: "*police* shot", "shot by *police*"; "shot *police*"."""
    if token.dep_ == "pobj":
        return "doer" if token.head.dep_ == "agent" else ""
    return _PARTS.get(token.dep_, "")


def _inside(reading: Reading, token: "Token") -> bool:
    return _is_quoted(reading, reading.sentence.offset + token.idx)


def _is_quoted(reading: Reading, at: int) -> bool:
    """Whether a place of the article lies in one of the sentence's quotations."""
    for u in reading.quoted:  # noqa: SIM110 - asked of every word, and a generator costs twice as much
        if u.words.start <= at < u.words.end:
            return True
    return False


_Link = tuple[int, int, str, str, bool]  # the fields of a PlacedLink


def _links(reading: Reading, words: list["Token"]) -> Iterator[_Link]:
    """Which of the words hang together."""
    quoted = [_inside(reading, token) for token in words] if reading.quoted else []
    places = {token.i: place for place, token in enumerate(words)}
    told: dict[int, str] = {}  # of one clause for all its words
    none = reading.of_none
    how: list[str] = []
    for verb, token in zip(reading.heads(words), words, strict=True):
        meant = told.get(verb.i)
        if meant is None:
            meant = told[verb.i] = _meant(verb, of_none=none)
        how.append("not" if none and _is_none(token) else meant)
    beside: dict[int, list[int]] = {}  # words that a verb without meaning joins: "*Bell* is the *owner*"
    for place, token in enumerate(words):
        above = token.head
        head = places.get(above.i) if above is not token else None
        if head is None:
            head, light = _above(token, places)
            if light is not None:
                beside.setdefault(light, []).append(place)
        if head is not None:
            one, other = (place, head) if place < head else (head, place)
            inside = bool(quoted) and quoted[one] and quoted[other]
            # "if he had a gun, he would not point it" tells of no pointing
            yield one, other, how[place] or how[head], _part(token) if token.dep_ in _IN_PARTS else "", inside
    for joined in beside.values():
        for one, other in pairwise(joined):
            yield one, other, how[other], "", bool(quoted) and quoted[one] and quoted[other]


_TELLING_OF = frozenset({"appos", "attr", "acomp"})


def _is_told_of(token: "Token") -> "Token | None":
    """What a word says what it is of: "*Reed* is a singer", "*Reed*, a singer", "*Reed*, who is a singer"."""
    if token.dep_ == "appos":
        return token.head
    if token.dep_ in {"attr", "acomp"} and token.head.lemma_ in _BEING:
        return subject(token.head)
    return None


def _attributes(reading: Reading, words: list["Token"]) -> Iterator[PlacedLink]:
    """Which of the words say what a thing is: the noun or quality itself, and the qualities of that noun."""
    telling = [token for token in reading.tokens if token.dep_ in _TELLING_OF]
    places = {token.i: place for place, token in enumerate(words)} if telling else {}
    for token in telling:
        what = _is_told_of(token)
        if what is None or what.i not in places:
            continue
        said = [token, *(c for c in token.children if c.dep_ == "amod")]
        meant = "" if token.dep_ == "appos" else _meant(token.head, of_none=reading.of_none)
        for place in (places[t.i] for t in said if t.i in places and t.i != what.i):
            yield PlacedLink(min(place, places[what.i]), max(place, places[what.i]), meant, "", quoted=False)


def _quoted(reading: Reading, words: list[PlacedWord]) -> bool:
    """Whether the sentence is mostly a quotation, which has a kind of its own."""
    if not reading.quoted:
        return False
    inside = [w for w in words if _is_quoted(reading, w[0])]
    return len(inside) > _QUOTED * len(words)


def _judges(reading: Reading, root: "Token", kind: Kind) -> bool:
    """Whether the sentence only judges: "It is a risk.", "It must have been hard.", "No money can replace her".

    A date, a figure or a name in what is said of "it" can be looked up: "It was the third fire in May."
    """
    who = child(root, *_SUBJECTS)
    if _left_open(root, kind):
        return True
    if root.lemma in kind.lists["judging"]:  # "the town *deserves* a better view"
        return not (reading.times or reading.quantities or reading.has_name)
    idle = who is not None and (
        who.lower_ in kind.lists["idle"] or who.dep_ in {"expl", "csubj"} or any(c.lower_ == "no" for c in who.children)
    )
    if not idle or reading.times or reading.quantities:
        return False
    modal = any(c.dep_ == "aux" and c.lower_ in kind.lists["modal"] for c in root.children)
    return modal or (root.lemma_ == "be" and not reading.has_name)


def _left_open(root: "Token", kind: Kind) -> bool:
    """ "Whether it will last *is* another matter", "*remains* to be seen"."""
    asked = [c for c in root.children if c.dep_ in _ASKED and any(t.lower_ == "whether" for t in c.children)]
    if not asked:
        return False
    if root.lemma_ == "remain":
        return any(c.lemma == "see" for c in root.children)
    return root.lemma_ == "be" and any(c.dep_ == "attr" and c.lower_ in kind.lists["open"] for c in root.children)


def _predicate(reading: Reading, root: "Token") -> Span:
    """The verb and what follows it in its clause, as far as the deciding words may reach.

    Where nothing follows, what goes before it: "*Bail was not sought*, and he …".
    """
    first, last = reading.extent(root)
    doc, start, end = root.doc, root.i, root.i
    while end < last.i and doc[end + 1].end - root.idx <= _LONGEST:
        end += 1
    while end > root.i and (doc[end].is_punct or doc[end].pos_ in _DANGLING):
        end -= 1
    bare = end == root.i and child(root, "ccomp", "parataxis") is None  # not: "…", she *said*
    if bare:
        while start > first.i and root.end - doc[start - 1].idx <= _LONGEST:
            start -= 1
    return reading.sentence.span(doc[start], doc[end])


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """What a sentence states, if it states anything: no question.

    Of a sentence of too few words only what it tells as done or not done ("No shot was fired.").
    """
    words = _words(reading, kind)
    tokens = reading.tokens
    figures = _figures(reading)
    placed = _placed_words(reading, words)
    carrying = len(words_of(placed))
    answers = bool(reading.asked) and len(tokens) <= _ANSWER
    if not (carrying or answers) or not placed or tokens[-1].text == "?":
        return
    root, states = reading.sentence.tokens.root, tuple(conditions(reading))
    if carrying + len(figures) < (1 if answers else _FEWEST):
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
            links=tuple(map(tuple.__new__, repeat(PlacedLink), dict.fromkeys(_links(reading, words)))),
            attributes=tuple(_attributes(reading, words)),
            deeds=tuple(deeds(reading)),
            states=states,
            named=tuple(named_deeds(reading)) if reading.times else (),
            ranks=tuple(ranks(reading)),
            posts=tuple(posts(reading)),
            days=tuple(_days(reading)),
            asked=reading.asked,
            lengths=tuple(_lengths(reading)),
            times=tuple([(t.start, t.end, t.value) for t in reading.times if t.type in _DATED])
            if reading.times
            else (),
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
