"""What a pattern gets to read, and what it gives back."""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from factcheck.catalog import EventType, Kind, event_type, event_words
from factcheck.extraction.bases import find_bases
from factcheck.extraction.context import Context, Standing, context_of, standing_of
from factcheck.extraction.frame import Frame, frame_of
from factcheck.extraction.row import Row
from factcheck.extraction.utterances import Utterance
from factcheck.language.lazy import has_lazy, lazy
from factcheck.language.parsed import ParsedSentence
from factcheck.language.syntax import clause_extent, clause_head, is_surname, named
from factcheck.model.base import Span
from factcheck.model.claim import Bearer, Certainty, Polarity, Whose
from factcheck.model.event import Telling
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import TimeValue, Value
from factcheck.thesaurus.negation import OF_NONE
from factcheck.values.figure import figure

if TYPE_CHECKING:
    from factcheck.extraction.cast import Cast
    from factcheck.extraction.people import People
    from factcheck.extraction.topic import Told, Topic
    from factcheck.language.tokens import Token


_Found = TypeVar("_Found", bound=Span)
_span, _telling = trusted(Span), trusted(Telling)
_AS_OF = 2  # words of "as of"
_SEVERAL = 2
_PLACE = attrgetter("i")
_BOUNDS = {"before": "BEFORE", "until": "BEFORE", "till": "BEFORE", "after": "AFTER", "since": "AFTER"}
_NAMING = frozenset({"NOUN", "PROPN", "VERB"})  # what can name an event


@has_lazy
class Reading:
    """One sentence with the times and quantities found in it, in text order and without overlap.

    `harm` tells that its article speaks of something that harms people: an attack, a crash, an earthquake. `quoted`
    holds the quotations that stand in the sentence or run through it. `stands_for` has the name of whom each pronoun
    stands for, by its place, where that can be told. `cast` are the persons that its article names, `topic`
    is whom the sentences before are about, where nothing surer tells. `asked` are the words of the question that it
    answers.
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
        # what several claims of one sentence ask, by the place of the word that they ask it of
        self._extents: dict[int, tuple[Token, Token]] = {}
        self._clauses: dict[int, Span] = {}
        self._frames: dict[int, Frame] = {}
        self._standings: dict[int, Standing] = {}
        self._contexts: dict[int, Context] = {}
        self._heads: dict[int, Token] = {}

    @lazy
    def told_of(self) -> "Told | None":
        """Whom the sentences before are about, looked for where it is asked only."""
        return self._topic.told if self._topic is not None else None

    @lazy
    def forms(self) -> frozenset[str]:
        """The sentence's words in lower case, as they stand and by their lemmas."""
        return frozenset(self._by_form)

    @lazy
    def _by_form(self) -> "dict[str, list[Token]]":
        """The sentence's words by their forms and their lemmas, both in lower case."""
        found: dict[str, list[Token]] = {}
        for token in self.tokens:
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

    def triggers(self, kind: Kind) -> "list[Token]":
        """The sentence's words that can trigger a kind, since they stand in one of its terms, alone or not."""
        return self.having(kind.words)

    def having(self, words: frozenset[str]) -> "list[Token]":
        """The sentence's words that are among these, as they stand or by their lemmas."""
        here = words & self.forms
        if len(here) < _SEVERAL:
            return self._by_form[next(iter(here))] if here else []
        return sorted({t for word in here for t in self._by_form[word]}, key=_PLACE)

    @lazy
    def of_none(self) -> bool:
        """Whether the sentence has a word by which it may tell of nobody or of nothing: "no", "none", "without"."""
        return not OF_NONE.isdisjoint(self.forms)

    @lazy
    def verbs(self) -> "list[Token]":
        """The sentence's verbs, auxiliaries left out."""
        return [token for token in self.tokens if token.pos_ == "VERB"]

    @lazy
    def has_name(self) -> bool:
        """Whether a proper noun stands in the sentence."""
        return "PROPN" in [token.pos_ for token in self.tokens]

    @lazy
    def events(self) -> "list[tuple[Token, EventType]]":
        """The words that name an event, with its type."""
        naming = event_words()
        return [
            (token, known)
            for token in self.tokens
            if token.lemma in naming
            and token.pos_ in _NAMING
            and not is_surname(token)
            and (known := event_type(named(token), token.pos_)) is not None
        ]

    @lazy
    def relatives(self) -> dict[int, frozenset[int]]:
        """For each word in a relative clause, by place, the places of the verbs that head those it stands in."""
        found: dict[int, list[int]] = {}
        for head in [t for t in self.tokens if t.dep_ == "relcl"]:
            for token in head.subtree:
                found.setdefault(token.i, []).append(head.i)
        return {place: frozenset(heads) for place, heads in found.items()}

    @lazy
    def told(self) -> Telling:
        """The sentence as matching compares it: its content words, its figures and dates as their values."""
        figures = [figure(q.unit, q.low, q.high) for q in self.quantities]
        dates = [f"@{t.value}" for t in self.times if t.type == "DATE"]
        words = [t.lemma for t in self.sentence.content if t.pos_ != "NUM"]
        return _telling(start=self.sentence.start, end=self.sentence.end, lemmas=frozenset([*words, *figures, *dates]))

    @lazy
    def bases(self) -> tuple[Quantity, ...]:
        """The quantities that the sentence's shares and marks rest on: "66 per cent based on 53 reviews"."""
        return find_bases(self.tokens, self.quantities, self.sentence.offset)

    @lazy
    def telling(self) -> Row:
        """The words that carry meaning, without numbers and the words of times."""
        telling = [t for t in self.sentence.content if t.pos_ != "NUM"]
        return Row([t for t in telling if t.i not in self._time_at] if self.times else telling, self.sentence.offset)

    def tokens_of(self, span: Span) -> "list[Token]":
        """The sentence's tokens that overlap a span of the article, white space left out."""
        words = self._words
        return words.tokens[bisect_right(words.ends, span.start) : bisect_left(words.starts, span.end)]

    def between(self, start: int, end: int) -> "list[Token]":
        """The sentence's tokens that overlap the stretch `[start, end)` of the article, white space left out."""
        return self._words.between(start, end)

    @lazy
    def dated(self) -> "list[tuple[Time, list[Token]]]":
        """The times with their tokens."""
        return [(time, self.tokens_of(time)) for time in self.times]

    @lazy
    def figured(self) -> "list[tuple[Quantity, list[Token]]]":
        """The quantities with their tokens."""
        return [(quantity, self.tokens_of(quantity)) for quantity in self.quantities]

    @lazy
    def measured(self) -> frozenset[int]:
        """The places of the words that lie in a quantity or a time."""
        return frozenset([*(self._quantity_at if self.quantities else ()), *(self._time_at if self.times else ())])

    @lazy
    def _quantity_at(self) -> dict[int, Quantity]:
        return self._begun_in(self.figured)

    @lazy
    def _time_at(self) -> dict[int, Time]:
        return self._begun_in(self.dated)

    def _begun_in(self, told: "list[tuple[_Found, list[Token]]]") -> "dict[int, _Found]":
        """What each word lies in that begins in one of these, by the word's place."""
        return {
            i: found
            for found, tokens in told
            if tokens
            for i in range(tokens[0].i + (self.sentence.offset + tokens[0].idx < found.start), tokens[-1].i + 1)
        }

    def around(self, token: "Token") -> Quantity | None:
        """The quantity that the token lies in, whatever part of it ("year" of "34-year-old"), or None."""
        return self._quantity_at.get(token.i) if self.quantities else None

    @lazy
    def figures(self) -> dict[int, str]:
        """The sentence's numbers, dates left out, by the places of the words that tell them: "four" and "4" are one."""
        found = {t.i: t.lower_ for t in self.tokens if t.pos_ == "NUM"}
        for place in found.keys() & self._time_at if self.times and found else ():
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

    @lazy
    def dates(self) -> dict[int, TimeValue]:
        """What each date says, by where it begins; `mod` is TIMEX3's, or the bound that the word before it sets."""
        found: dict[int, TimeValue] = {}
        for time, tokens in self.dated:
            if time.type == "DATE":
                before = tokens[0].nbor(-1).lower_ if tokens and tokens[0].i > 0 else ""
                value = TimeValue.of(time)
                found[time.start] = changed(value, mod=_BOUNDS[before]) if before in _BOUNDS else value
        return found

    def times_in(self, span: Span) -> tuple[Time, ...]:
        """The time expressions that lie inside a span."""
        first, last = bisect_left(self._time_starts, span.start), bisect_left(self._time_starts, span.end)
        return tuple([t for t in self.times[first:last] if t.end <= span.end])

    def time_at(self, start: int) -> Time | None:
        """The time expression that begins at a place of the article."""
        place = bisect_left(self._time_starts, start)
        return self.times[place] if place < len(self.times) and self.times[place].start == start else None

    @lazy
    def sentence_wide(self) -> frozenset[int]:
        """Where the times begin that hold for the whole sentence: "As of 22 April, …, and 900 tests being made"."""
        if "as" not in self.forms:
            return frozenset()
        first = {time.start: tokens[0] for time, tokens in self.dated if tokens}
        before = {at: token.doc[max(token.i - _AS_OF, 0) : token.i] for at, token in first.items()}
        return frozenset(at for at, words in before.items() if [t.lower_ for t in words] == ["as", "of"])

    def time_of(self, token: "Token") -> Time | None:
        """The time expression that the token is part of, or None."""
        return self._time_at.get(token.i) if self.times else None

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


class Assertion(NamedTuple):
    """What a pattern found: the deciding words, the word that decides its context, the value.

    `focus` holds the words that carry the value; `trigger` governs the clause; `anchor` names the event the value
    belongs to (the trigger unless given); `polarity` overrides what the context says, where the pattern knows better
    ("no staff were injured" is a negative assertion without a negated verb). `rank` orders assertions about
    one attribute by how fully they answer it: one gives way where the article makes another of a lower rank ("he was
    killed" beside "two people were killed"), and where it makes any about the attribute `yields`.
    `certainty` and `speaker` override the context as `polarity` does: that somebody said "if it rains" is no
    supposition. `whole` tells that the whole sentence asserts it. `bearers` are
    those whom what is dated befell, `whose` is the person of whom it is told. `people` holds those counted, where the
    value counts people whom something befell. `label` tells that the clause says something else of whoever is called
    so: its dates are not the value's ("in 2013 he takes over from Ann Bell, the 12th conductor").
    """

    trigger: "Token"
    focus: Span
    value: Value
    attribute: str
    subject: str | None = None
    anchor: "Token | None" = None
    polarity: Polarity | None = None
    hedged: bool = False
    rank: int = 0
    yields: str = ""
    certainty: Certainty | None = None
    speaker: str | None = None
    people: "People | None" = None
    whole: bool = False
    bearers: tuple[Bearer, ...] = ()
    whose: Whose | None = None
    label: bool = False
