"""What a pattern gets to read; what it gives back is an `Assertion`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from factcheck.catalog import EventType, Kind, event_type, event_words
from factcheck.extraction.attribution.context import Context, Standing, context_of, standing_of
from factcheck.extraction.attribution.utterances import Utterance
from factcheck.extraction.sentence.assertion import Assertion
from factcheck.extraction.sentence.bases import find_bases
from factcheck.extraction.sentence.frame import Frame, frame_of
from factcheck.extraction.sentence.row import Row
from factcheck.language.parsed import ParsedSentence
from factcheck.language.syntax import clause_extent, clause_head, is_surname, named
from factcheck.model.base import Span
from factcheck.model.event import Telling
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import TimeValue
from factcheck.thesaurus.negation import OF_NONE
from factcheck.values.figure import figure

if TYPE_CHECKING:
    from factcheck.extraction.names.cast import Cast
    from factcheck.extraction.sentence.topic import Told, Topic
    from factcheck.language.tokens import Token

__all__ = ["Assertion", "Reading"]
_Found = TypeVar("_Found", bound=Span)
_span, _telling = trusted(Span), trusted(Telling)
_AS_OF = 2  # words of "as of"
_SEVERAL = 2
_PLACE = attrgetter("i")
_BOUNDS = {"before": "BEFORE", "until": "BEFORE", "till": "BEFORE", "after": "AFTER", "since": "AFTER"}
_NAMING = frozenset({"NOUN", "PROPN", "VERB"})  # what can name an event


def _by_form(tokens: "Iterable[Token]") -> "dict[str, list[Token]]":
    """Words by their forms and their lemmas, both in lower case."""
    found: dict[str, list[Token]] = {}
    for token in tokens:
        form, lemma = token.lower_, token.lemma
        if form in found:
            found[form].append(token)
        else:
            found[form] = [token]
        if lemma != form:
            if lemma in found:
                found[lemma].append(token)
            else:
                found[lemma] = [token]
    return found


def _events(tokens: "Iterable[Token]") -> "list[tuple[Token, EventType]]":
    naming = event_words()
    return [
        (token, known)
        for token in tokens
        if token.lemma in naming
        and token.pos_ in _NAMING
        and not is_surname(token)
        and (known := event_type(named(token), token.pos_)) is not None
    ]


def _relatives(tokens: "Iterable[Token]") -> dict[int, frozenset[int]]:
    found: dict[int, list[int]] = {}
    for head in [t for t in tokens if t.dep_ == "relcl"]:
        for token in head.subtree:
            found.setdefault(token.i, []).append(head.i)
    return {place: frozenset(heads) for place, heads in found.items()}


def _begun_in(told: "list[tuple[_Found, list[Token]]]", offset: int) -> "dict[int, _Found]":
    """What each word lies in that begins in one of these, by the word's place."""
    return {
        i: found
        for found, tokens in told
        if tokens
        for i in range(tokens[0].i + (offset + tokens[0].idx < found.start), tokens[-1].i + 1)
    }


def _bounded(date: Time, tokens: "list[Token]") -> TimeValue:
    """What a date says, with the bound that the word before it sets."""
    before = tokens[0].nbor(-1).lower_ if tokens and tokens[0].i > 0 else ""
    value = TimeValue.of(date)
    return changed(value, mod=_BOUNDS[before]) if before in _BOUNDS else value


def _as_of(dated: "list[tuple[Time, list[Token]]]") -> frozenset[int]:
    """Where the times begin that stand behind "as of"."""
    first = [(time.start, tokens[0]) for time, tokens in dated if tokens]
    before = [(at, token.doc[max(token.i - _AS_OF, 0) : token.i]) for at, token in first]
    return frozenset([at for at, words in before if [t.lower_ for t in words] == ["as", "of"]])


class Reading:
    """One sentence with the times and quantities found in it, in text order and without overlap.

    `harm` tells that its article speaks of something that harms people: an attack, a crash, an earthquake. `quoted`
    holds the quotations that stand in the sentence or run through it. `stands_for` has the name of whom each pronoun
    stands for, by its place, where that can be told. `cast` are the persons that its article names, `topic`
    is whom the sentences before are about, where nothing surer tells. `asked` are the words of the question that it
    answers. `forms` are its words in lower case, as they stand and by their lemmas, `verbs` its verbs without
    auxiliaries; `has_name` tells whether a proper noun stands in it, `of_none` whether it has a word by which it may
    tell of nobody or of nothing: "no", "none", "without".

    What few sentences are asked for is worked out when it is first asked for.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what is known of one sentence; see the class
        self, sentence: ParsedSentence, times: tuple[Time, ...], quantities: tuple[Quantity, ...], harm: bool = False,
        quoted: tuple[Utterance, ...] = (), cast: "Cast | None" = None,
        topic: "Topic | None" = None,
    ) -> None:  # fmt: skip
        """What is known of one sentence; for each argument see the class."""
        self.sentence, self.times, self.quantities = sentence, times, quantities
        self.harm, self.quoted, self.cast, self._topic = harm, quoted, cast, topic
        self.asked: tuple[tuple[str, str], ...] = ()
        self.stands_for: dict[int, str] = {}
        self.tokens: tuple[Token, ...] = sentence.tokens
        self._words = Row([token for token in self.tokens if not token.is_space], sentence.offset)
        self._time_starts = [time.start for time in times]
        self.verbs: list[Token] = [token for token in self.tokens if token.pos_ == "VERB"]
        self.has_name = "PROPN" in [token.pos_ for token in self.tokens]
        self._by_form = _by_form(self.tokens)
        self.forms = frozenset(self._by_form)
        self.of_none = not OF_NONE.isdisjoint(self.forms)
        # worked out once, where it is asked for
        self._events: list[tuple[Token, EventType]] | None = None
        self._relatives: dict[int, frozenset[int]] | None = None
        self._told: Telling | None = None
        self._bases: tuple[Quantity, ...] | None = None
        self._telling: Row | None = None
        self._dated: list[tuple[Time, list[Token]]] | None = None
        self._figured: list[tuple[Quantity, list[Token]]] | None = None
        self._time_at: dict[int, Time] | None = None
        self._quantity_at: dict[int, Quantity] | None = None
        self._figures: dict[int, str] | None = None
        self._dates: dict[int, TimeValue] | None = None
        self._sentence_wide: frozenset[int] | None = None
        # what several claims of one sentence ask, by the place of the word that they ask it of
        self._extents: dict[int, tuple[Token, Token]] = {}
        self._clauses: dict[int, Span] = {}
        self._frames: dict[int, Frame] = {}
        self._standings: dict[int, Standing] = {}
        self._contexts: dict[int, Context] = {}
        self._heads: dict[int, Token] = {}

    @property
    def told_of(self) -> "Told | None":
        """Whom the sentences before are about."""
        return self._topic.told if self._topic is not None else None

    def triggers(self, kind: Kind) -> "list[Token]":
        """The sentence's words that can trigger a kind, since they stand in one of its terms, alone or not."""
        return self.having(kind.words)

    def having(self, words: frozenset[str]) -> "list[Token]":
        """The sentence's words that are among these, as they stand or by their lemmas."""
        here = words & self.forms
        if len(here) < _SEVERAL:
            return self._by_form[next(iter(here))] if here else []
        return sorted({t for word in here for t in self._by_form[word]}, key=_PLACE)

    @property
    def events(self) -> "list[tuple[Token, EventType]]":
        """The words that name an event, with its type."""
        if self._events is None:
            self._events = _events(self.tokens)
        return self._events

    @property
    def relatives(self) -> dict[int, frozenset[int]]:
        """For each word in a relative clause, by place, the places of the verbs that head those it stands in."""
        if self._relatives is None:
            self._relatives = _relatives(self.tokens)
        return self._relatives

    @property
    def told(self) -> Telling:
        """The sentence as matching compares it: its content words, its figures and dates as their values."""
        if self._told is None:
            figures = [figure(q.unit, q.low, q.high) for q in self.quantities]
            dates = [f"@{t.value}" for t in self.times if t.type == "DATE"]
            words = [t.lemma for t in self.sentence.content if t.pos_ != "NUM"]
            lemmas = frozenset([*words, *figures, *dates])
            self._told = _telling(start=self.sentence.start, end=self.sentence.end, lemmas=lemmas)
        return self._told

    @property
    def bases(self) -> tuple[Quantity, ...]:
        """The quantities that the sentence's shares and marks rest on: "66 per cent based on 53 reviews"."""
        if self._bases is None:
            self._bases = find_bases(self.tokens, self.quantities, self.sentence.offset)
        return self._bases

    @property
    def telling(self) -> Row:
        """The words that carry meaning, without numbers and the words of times."""
        if self._telling is None:
            telling = [t for t in self.sentence.content if t.pos_ != "NUM"]
            if self.times:
                telling = [t for t in telling if self.time_of(t) is None]
            self._telling = Row(telling, self.sentence.offset)
        return self._telling

    def tokens_of(self, span: Span) -> "list[Token]":
        """The sentence's tokens that overlap a span of the article, white space left out."""
        words = self._words
        return words.tokens[bisect_right(words.ends, span.start) : bisect_left(words.starts, span.end)]

    def between(self, start: int, end: int) -> "list[Token]":
        """The sentence's tokens that overlap the stretch `[start, end)` of the article, white space left out."""
        return self._words.between(start, end)

    @property
    def dated(self) -> "list[tuple[Time, list[Token]]]":
        """The times with their tokens."""
        if self._dated is None:
            self._dated = [(time, self.tokens_of(time)) for time in self.times]
        return self._dated

    @property
    def figured(self) -> "list[tuple[Quantity, list[Token]]]":
        """The quantities with their tokens."""
        if self._figured is None:
            self._figured = [(quantity, self.tokens_of(quantity)) for quantity in self.quantities]
        return self._figured

    @property
    def measured(self) -> frozenset[int]:
        """The places of the words that lie in a quantity or a time."""
        return frozenset([*self._in_quantities(), *self._in_times()])

    def _in_quantities(self) -> dict[int, Quantity]:
        if self._quantity_at is None:
            self._quantity_at = _begun_in(self.figured, self.sentence.offset) if self.quantities else {}
        return self._quantity_at

    def _in_times(self) -> dict[int, Time]:
        if self._time_at is None:
            self._time_at = _begun_in(self.dated, self.sentence.offset) if self.times else {}
        return self._time_at

    def around(self, token: "Token") -> Quantity | None:
        """The quantity that the token lies in, whatever part of it ("year" of "34-year-old"), or None."""
        return self._in_quantities().get(token.i) if self.quantities else None

    @property
    def figures(self) -> dict[int, str]:
        """The sentence's numbers, dates left out, by the places of the words that tell them: "four" and "4" are one."""
        if self._figures is None:
            self._figures = self._read_figures()
        return self._figures

    def _read_figures(self) -> dict[int, str]:
        found = {t.i: t.lower_ for t in self.tokens if t.pos_ == "NUM"}
        for place in found.keys() & self._in_times() if self.times and found else ():
            del found[place]
        for quantity in self.quantities:
            if (quantity.low or quantity.high) is not None:
                told = f"{quantity.low or quantity.high:g}"
                found.update({t.i: told for t in self.tokens_of(quantity.number)})
        return found

    def quantity_of(self, token: "Token") -> Quantity | None:
        """The number expression that the token is part of, its number words proper, or None."""
        found = self.around(token)
        if found is None:
            return None
        at, number = self.sentence.offset + token.idx, found.number
        return found if number.start <= at < number.end else None

    @property
    def dates(self) -> dict[int, TimeValue]:
        """What each date says, by where it begins; `mod` is TIMEX3's, or the bound that the word before it sets."""
        if self._dates is None:
            self._dates = {t.start: _bounded(t, tokens) for t, tokens in self.dated if t.type == "DATE"}
        return self._dates

    def times_in(self, span: Span) -> tuple[Time, ...]:
        """The time expressions that lie inside a span."""
        first, last = bisect_left(self._time_starts, span.start), bisect_left(self._time_starts, span.end)
        return tuple([t for t in self.times[first:last] if t.end <= span.end])

    def time_at(self, start: int) -> Time | None:
        """The time expression that begins at a place of the article."""
        place = bisect_left(self._time_starts, start)
        return self.times[place] if place < len(self.times) and self.times[place].start == start else None

    @property
    def sentence_wide(self) -> frozenset[int]:
        """Where the times begin that hold for the whole sentence: "As of 22 April, …, and 900 tests being made"."""
        if self._sentence_wide is None:
            self._sentence_wide = _as_of(self.dated) if "as" in self.forms else frozenset()
        return self._sentence_wide

    def time_of(self, token: "Token") -> Time | None:
        """The time expression that the token is part of, or None."""
        return self._in_times().get(token.i) if self.times else None

    def meant_by(self, pronoun: "Token") -> str | None:
        """The person for whom "he", "her", "his" stands, by the full name; None where that is not clear."""
        return self.stands_for.get(pronoun.i)

    def head(self, token: "Token") -> "Token":
        """The verb of the smallest clause that a token stands in, looked for once."""
        found = self._heads.get(token.i)
        if found is None:
            found = self._heads[token.i] = clause_head(token)
        return found

    def heads(self, tokens: "list[Token]") -> "list[Token]":
        """The same for each of several words."""
        known = self._heads
        for token in tokens:
            if token.i not in known:
                known[token.i] = clause_head(token)
        return [known[token.i] for token in tokens]

    def frame(self, token: "Token") -> Frame:
        """The frame of the clause around a token, read once for all that the clause asserts."""
        head = self.head(token)
        found = self._frames.get(head.i)
        if found is None:
            found = self._frames[head.i] = frame_of(head)
        return found

    def standing(self, trigger: "Token") -> Standing:
        """Whether and how surely a word asserts something, read once for each word; `context` says also who says so."""
        found = self._standings.get(trigger.i)
        if found is None:
            found = self._standings[trigger.i] = standing_of(trigger)
        return found

    def context(self, trigger: "Token") -> Context:
        """How what a word asserts stands in the sentence, read once for each word."""
        found = self._contexts.get(trigger.i)
        if found is None:
            found = self._contexts[trigger.i] = context_of(trigger, self.standing(trigger))
        return found

    def extent(self, head: "Token") -> "tuple[Token, Token]":
        """First and last word of the clause that a word heads; each clause is walked once."""
        found = self._extents.get(head.i)
        if found is None:
            found = self._extents[head.i] = clause_extent(head)
        return found

    def clause(self, token: "Token") -> Span:
        """The clause around a token; each clause of a sentence is walked once, however much it asserts."""
        head = self.head(token)
        clause, offset = self._clauses.get(head.i), self.sentence.offset
        if clause is None:
            clause = self._clauses[head.i] = self.sentence.span(*self.extent(head))
        if token is head:
            return clause
        start, end, first, last = clause.start, clause.end, offset + token.idx, offset + token.end
        return clause if start <= first and last <= end else _span(start=min(start, first), end=max(end, last))

    def words(self, span: Span) -> str:
        """The text of a span of this sentence."""
        sentence = self.sentence
        return sentence.tokens.text[span.start - sentence.start : span.end - sentence.start]
