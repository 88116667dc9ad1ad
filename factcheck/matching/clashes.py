"""What a draft tells in a sentence that a source tells too, but for one thing: the day, the rank, who did it, whether.

"The ban was lifted on Monday, the council said", "On Monday the council extended the ban": nothing else is held against
nothing else. Only where the two sentences share most of what the draft's says, where the deeds are told of one thing,
and where no sentence of any source tells it as the draft does.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from factcheck.matching.affiliations import Affiliations
from factcheck.matching.bearers_told import Called, Fates, other_of_two
from factcheck.matching.bearing import Bearing
from factcheck.matching.exchanges import exchanges
from factcheck.matching.instead import other_day, other_place, other_quality, other_side, other_way, other_words
from factcheck.matching.magnitudes import magnitudes
from factcheck.matching.manners import Manners
from factcheck.matching.misheard import Misheard
from factcheck.matching.naming import Named
from factcheck.matching.passages import Passage, Statements, statement
from factcheck.matching.seats import Seats
from factcheck.matching.stances import Stances
from factcheck.matching.topmost import topmost
from factcheck.matching.turns import turns, two_ways
from factcheck.matching.whereabouts import Origins, elsewhere, headings
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler, PlacedWord, Rank, StatementValue
from factcheck.model.time import Time
from factcheck.model.value import OrdinalValue, TimeValue
from factcheck.thesaurus import NEAR, SYNONYM, fates_apart, kinship, opposed
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.deed import changed_about, is_nobody, meeting, one_deed, one_root
from factcheck.values.time import compare_dates, exclude_each_other

# The share of the draft's sentence that the source's, with those beside it, must tell.
_TELLS: Final = 0.5
_TELLS_LESS: Final = 0.28  # with a name of several words that is another
_CLEARLY: Final = 0.6
_RANKED: Final = 0.55  # of two ranks of one noun, each the only one of its sentence
_CORE: Final = ("agent", "patient")
_SEEN: Final = 3  # sentences of one source that are looked at
_LONGEST: Final = 80  # characters of the words shown
_SHORT: Final = 3  # letters of "of", "and", "the" inside a title
# Whose names seldom have others that no dictionary joins: governments are called by capitals, clubs by colours.
_ONE_NAME: Final = frozenset({"PERSON"})
_WHICH: Final = re.compile(
    r"\b(?:first|second|third|earlier|previous|initial|original|old|new|revised|improved|latest|later|last|final|next|"
    r"another|other|one|most|some|many|several|half|part)\b",
    re.IGNORECASE,
)
_APPEARING: Final = frozenset("appear go come stand return testify speak".split())
_ELSE: Final = -1.0
_FEWEST: Final = 3  # words in common without which two opposite deeds may be done to two things of one name
# Verbs of which one thing may well do to another what that does to it, and those of where things lie.
_MUTUAL: Final = frozenset(
    "meet marry divorce face play join follow precede lead include contain fight clash talk call visit see know help "
    "love hate date kiss hug trade share own hold sign feature star".split()
)


@dataclass(frozen=True, slots=True)
class Clash:
    """A draft's claim and a source's that cannot both be so, and the share (0 to 1) of the sentence that is told."""

    mine: Claim
    its: Claim
    share: float


def claimed(clashes: Iterable[Clash], claims: Sequence[Claim]) -> tuple[tuple[Clash, ...], tuple[Claim, ...]]:
    """The clashes between claims of the articles, and the claims that had to be made of their sentences for it.

    What a date or a rank asserts may be a claim already, if the two can be compared; a deed is none by itself. New
    claims go on with the ids of those given.
    """
    told = [c for c in claims if c.value.type != "statement"]
    ending = {(c.article, c.kind, c.focus.end): c for c in told}  # "in 1997" ends where "1997" does
    made: dict[tuple[str, str, int, str | None], Claim] = {}

    def place(claim: Claim) -> tuple[str, str, int, str | None]:
        word = claim.value.exchanged if isinstance(claim.value, StatementValue) else None
        return claim.article, claim.kind, claim.focus.start, word

    known = {place(c): c for c in told}

    def known_as(claim: Claim) -> Claim | None:
        return known.get(place(claim)) or ending.get((claim.article, claim.kind, claim.focus.end))

    def new(claim: Claim) -> Claim:
        identity = f"c{len(claims) + len(made) + 1}"
        return made.setdefault(place(claim), claim.model_copy(update={"id": identity}))

    found = []
    for clash in clashes:
        mine, its = known_as(clash.mine), known_as(clash.its)
        if mine is None or its is None or compare_values(mine.value, its.value).relation != "disjoint":
            mine, its = new(clash.mine), new(clash.its)
        found.append(Clash(mine, its, clash.share))
    return tuple(found), tuple(made.values())


def gathered(clashes: Iterable[Clash], told: Mapping[str, int]) -> Iterator[tuple[list[Claim], float]]:
    """For each claim of the draft that clashes: it and what stands against it, and the least share of its sentence.

    Args:
        clashes: what clashes.
        told: the number of the group in which a claim stands already; what stands there together is told there.
    """
    by_claim: dict[str, list[Clash]] = defaultdict(list)
    for clash in clashes:
        mine, its = told.get(clash.mine.id), told.get(clash.its.id)
        if mine is None or mine != its:
            by_claim[clash.mine.id].append(clash)
    for same in by_claim.values():
        others = {clash.its.id: clash.its for clash in same}
        yield [same[0].mine, *others.values()], min(clash.share for clash in same)


def _text(claim: Claim, start: int, end: int) -> str:
    return claim.quote[start - claim.start : end - claim.start]


def _phrase(claim: Claim, deed: Deed) -> Span:
    """The word of a deed with the nearest mention of each who takes part in it by name, in what may be shown."""
    first, last = deed.start, deed.end
    for filler in deed.slots:
        if filler.sort == "NAME" and filler.slot in _CORE:
            before = claim.quote.rfind(filler.text, 0, deed.start - claim.start)
            behind = claim.quote.find(filler.text, deed.end - claim.start)
            if before >= 0 and last - (claim.start + before) <= _LONGEST:
                first = min(first, claim.start + before)
            elif behind >= 0 and claim.start + behind + len(filler.text) - first <= _LONGEST:
                last = max(last, claim.start + behind + len(filler.text))
    return Span(start=first, end=last)


def _of_deed(claim: Claim, deed: Deed) -> Claim:
    focus = _phrase(claim, deed)
    value = statement(claim).model_copy(update={"deed": deed, "text": _text(claim, focus.start, focus.end)})
    return claim.model_copy(update={"focus": focus, "value": value})


def _of_figure(claim: Claim, word: PlacedWord) -> Claim:
    return _of_word(claim, Span(start=word[0], end=word[1]))


def _of_word(claim: Claim, focus: Span) -> Claim:
    text = _text(claim, focus.start, focus.end)
    value = statement(claim).model_copy(update={"exchanged": text, "text": text})
    return claim.model_copy(update={"focus": focus, "value": value})


def _of_time(claim: Claim, time: Time) -> Claim:
    """The date as a claim; that it is planned for that day is asserted, whether it will come about or not."""
    told = {"kind": "event-date", "attribute": "date", "certainty": "asserted", "value": TimeValue.of(time)}
    return claim.model_copy(update={**told, "focus": Span(start=time.start, end=time.end)})


def _of_rank(claim: Claim, rank: Rank) -> Claim:
    value = OrdinalValue(text=_text(claim, rank.start, rank.end), low=rank.number, high=rank.number, series=rank.noun)
    focus = Span(start=rank.start, end=rank.end)
    return claim.model_copy(
        update={"kind": "ordinal", "attribute": f"rank:{rank.noun}", "focus": focus, "value": value}
    )


def _meet(d: Deed, e: Deed) -> float:
    """How surely two deeds are told of the same: what meets in their slots, below 0 where a core slot has another."""
    core = [meeting(d.filler(slot), e.filler(slot)) for slot in _CORE]
    return -1.0 if min(core) < 0 else sum(core)


def _meet_beside(d: Deed, e: Deed, other: Claim) -> float:
    """How surely two deeds are told of the same, where what a thing is of or about stands elsewhere in the sentence.

    "Had requests for safety *nets*", "no request for money for *nets*".
    """
    words = {word[2] for word in statement(other).words}
    slots = tuple(f.model_copy(update={"whose": ()}) if words & set(f.whose) else f for f in d.slots)
    return _meet(d.model_copy(update={"slots": slots}), e) if slots != d.slots else _ELSE


def _tells_too(d: Deed, e: Deed) -> bool:
    """Whether a source tells a deed in a form of its word, unless of something else; or in another word, of the same."""
    well = _meet(d, e)
    return well > 0 or (well == 0 and one_root(d, e))


def _one_time(d: Deed, e: Deed) -> bool:
    """Whether two deeds may be of one time: not "on Monday" and "a year before"."""
    return all(s.text.lower() == t.text.lower() or _agree(s, t) for s in d.times for t in e.times)


def _agree(s: Time, t: Time) -> bool:
    return compare_dates(TimeValue.of(s), TimeValue.of(t)).relation in AGREES


def _is_day(time: Time) -> bool:
    """Whether a date is a day: "Monday", "3 May"."""
    return time.value.count("-") > 1


def _same_day(s: Time, t: Time) -> bool:
    return compare_dates(TimeValue.of(s), TimeValue.of(t)).relation == "same"


def _enough(d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
    """Whether two opposite deeds are told of one thing, and not of two of one name.

    Doer and undergoer will do, if neither is the first or the new one of several.
    """
    if passage.common >= _FEWEST:
        return True
    which, its = ({word.lower() for word in _WHICH.findall(c.quote)} for c in (claim, passage.claim))
    return which == its and all(meeting(d.filler(slot), e.filler(slot)) >= SYNONYM for slot in _CORE)


def _alike(d: Deed, e: Deed) -> bool:
    """Whether two clauses stand alike in their sentences: told as done, as denied, as meant, under one verb."""
    return d.under == e.under and (
        d.standing == e.standing or bool(d.under and "denied" not in {d.standing, e.standing})
    )


def _one_appearance(d: Deed, e: Deed) -> bool:
    """Whether two deeds are to go before one body, and not of two persons: "appear before magistrates"."""
    if {d.lemma, e.lemma} - _APPEARING or min(meeting(d.filler(slot), e.filler(slot)) for slot in _CORE) < 0:
        return False
    return any(meeting(d.filler(slot), e.filler(slot)) >= SYNONYM for slot in ("before", "in", "at"))


class Clashes:
    """The sentences of a draft and its sources, and where they clash."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known = known
        self._draft = draft
        self._sources = [c for c in known.claims if c.article != draft]
        self._theirs = [statement(c) for c in self._sources]
        self._called, self._fates = Called(self._sources), Fates(self._sources)
        self._bearing = Bearing(known, draft)
        self._ranks: dict[str, set[int]] = defaultdict(set)
        for rank in (rank for value in self._theirs for rank in value.ranks):
            self._ranks[rank.noun].add(rank.number)
        self._named = Named(self._sources)
        self._seats, self._stances = Seats(self._sources), Stances(self._sources)
        self._affiliations, self._manners = Affiliations(self._sources), Manners(self._sources)
        self._origins, self._misheard = Origins(self._sources, self._named), Misheard(self._sources)
        self._figures = {figure for value in self._theirs for figure in value.figures}
        self._words = {word[2] for value in self._theirs for word in value.words}

    def found(self) -> Iterator[Clash]:
        """Each clash of a sentence of the draft with one of each source."""
        for number, claim in enumerate(self._known.claims):
            value = statement(claim)
            if claim.article != self._draft:
                continue
            lacking, unheard = self._named.lacking(claim), self._named.unheard(claim)
            passages = self._known.places(number, _TELLS_LESS, _SEEN)
            for slot, its in (
                *headings(claim, self._sources),
                *self._called.otherwise(claim),
                *self._fates.otherwise(claim),
                *self._origins.otherwise(claim),
                *self._misheard.otherwise(claim),
                *self._seats.otherwise(claim),
                *self._stances.otherwise(claim),
                *self._affiliations.otherwise(claim),
                *self._manners.otherwise(claim),
            ):
                yield Clash(_of_word(claim, slot.mine), _of_word(its, slot.its), _CLEARLY)
            for turn, passage in (*turns(claim, passages), *topmost(claim, passages)):
                yield Clash(_of_word(claim, turn.mine), _of_word(passage.claim, turn.its), passage.share)
            for passage in passages:
                if passage.share >= _TELLS and (value.deeds or value.ranks):
                    yield from self._between(claim, passage)
                if passage.share >= _CLEARLY and passage.common >= _FEWEST:
                    for own, other in self._bearing.otherwise(number, passage):
                        yield Clash(_of_figure(claim, own), _of_figure(passage.claim, other), passage.share)
                for day, its_day in other_day(claim, passage, frozenset(lacking)):
                    yield Clash(_of_time(claim, day), _of_time(passage.claim, its_day), passage.share)
                for pair in (
                    *exchanges(claim, passage, self._named, lacking),
                    *magnitudes(claim, passage),
                    *elsewhere(claim, passage, self._named),
                    *other_of_two(claim, passage, self._sources),
                    *other_place(claim, passage, frozenset(lacking)),
                    *other_quality(claim, passage),
                    *other_side(claim, passage),
                    *other_way(claim, passage),
                    *other_words(claim, passage, unheard),
                ):
                    its = _of_word(passage.claim, pair.its)
                    yield Clash(_of_word(claim, pair.mine), its, passage.share)

    def _between(self, claim: Claim, passage: Passage) -> Iterator[Clash]:
        other, share = passage.claim, passage.share
        mine, its = statement(claim), statement(other)
        for d in mine.deeds:
            for e in its.deeds:
                if self._deeds_clash(d, e, claim, passage):
                    yield Clash(_of_deed(claim, d), _of_deed(other, e), share)
                for s, t in self._times_clash(d, e, share):
                    yield Clash(_of_time(claim, s), _of_time(other, t), share)
        if share >= _RANKED:
            for rank, other_rank in self._ranks_clash(mine.ranks, its.ranks):
                yield Clash(_of_rank(claim, rank), _of_rank(other, other_rank), share)

    def _told(self, so: Callable[[Deed], bool]) -> bool:
        return any(so(deed) for value in self._theirs for deed in value.deeds)

    def _deeds_clash(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        if not _one_time(d, e):
            return False
        if opposed(d.word, e.word):
            return (
                _enough(d, e, claim, passage)
                and d.before == e.before
                and _alike(d, e)
                and _meet(d, e) >= SYNONYM
                and not self._told(lambda s: one_deed(d, s) and _alike(d, s) and _meet(d, s) > 0)
            )
        if self._two_fates(d, e):
            return True
        if not one_deed(d, e):
            return False
        if {d.standing, e.standing} == {"done", "denied"}:
            return (
                passage.share >= _CLEARLY
                and not any(
                    f.none and not is_nobody(f) for deed in (d, e) for f in deed.slots
                )  # "no" is told by itself
                and d.under == e.under
                and not two_ways(d, e)
                and max(_meet(d, e), _meet_beside(d, e, passage.claim)) >= SYNONYM
                and (one_root(d, e) or meeting(d.filler("patient"), e.filler("patient")) >= SYNONYM)
                and not self._told(lambda s: one_deed(d, s) and s.standing == d.standing and _tells_too(d, s))
            )
        if not _alike(d, e):
            return False
        return (one_root(d, e) and self._other_doer(d, e, claim, passage)) or self._other_name(d, e, claim, passage)

    def _two_fates(self, d: Deed, e: Deed) -> bool:
        """Whether two ends are told of one person on one day: "was sentenced on Saturday", "was released on Saturday"."""
        if d.standing != "done" or e.standing != "done" or not fates_apart(d.lemma, e.lemma):
            return False
        if not any(_same_day(s, t) for s in d.times for t in e.times):
            return False
        same = meeting(d.filler("patient"), e.filler("patient")) >= SYNONYM
        return same and not self._told(lambda s: one_deed(d, s) and _meet(d, s) > 0)

    def _other_name(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether one slot has a name that no source knows where the source has another, and the rest is told."""
        if passage.common < _FEWEST or {d.lemma, e.lemma} & _MUTUAL:
            return False
        rest = [meeting(f, e.filler(f.slot)) for f in d.slots]
        names = [(f, g) for f in d.slots if (g := e.filler(f.slot)) is not None and f.sort == g.sort == "NAME"]
        apart = [(f, g) for f, g in names if meeting(f, g) < 0]
        if len(apart) != 1 or sum(well < 0 for well in rest) != 1:
            return False
        mine, its = apart[0]
        if mine.bearer != its.bearer or mine.bearer not in _ONE_NAME:
            return False
        words = set(mine.text.lower().split())
        return not words & self._words and not self._names(claim, its) and max(rest) >= SYNONYM

    def _other_doer(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether agent and patient have changed about, or two who are named in one sentence have changed places."""
        one, other = d.filler("agent"), e.filler("agent")
        if one is None or other is None or {d.lemma, e.lemma} & _MUTUAL:
            return False
        if not changed_about(d, e) and not self._changed_places(d, e, claim, passage):
            return False
        return not self._told(lambda s: one_root(d, s) and meeting(one, s.filler("agent")) > 0)

    def _changed_places(self, d: Deed, e: Deed, claim: Claim, passage: Passage) -> bool:
        """Whether of two who are named the draft has the one do it and the source, which names both, the other."""
        one, other = d.filler("agent"), e.filler("agent")
        if one is None or other is None or one.sort != "NAME" or other.sort != "NAME" or meeting(one, other) > 0:
            return False
        return (
            meeting(d.filler("patient"), e.filler("patient")) >= 0
            and self._names(passage.claim, one)
            and (self._names(claim, other) or (passage.share >= _CLEARLY and self._takes_part(passage.claim, one)))
            and not self._one_title(claim, one, other)
        )

    @staticmethod
    def _one_title(claim: Claim, one: Filler, other: Filler) -> bool:
        """Whether two names stand in one run of capitals: "King Harald: Heir of the Sword"."""
        first, last = sorted((claim.quote.find(one.text), claim.quote.find(other.text)))
        between = claim.quote[first:last].split()
        return first >= 0 and all(word[:1].isupper() or len(word) <= _SHORT for word in between)

    @staticmethod
    def _takes_part(claim: Claim, filler: Filler) -> bool:
        """Whether somebody named has a slot of a deed in a sentence: not in "a remake of Reed's film"."""
        return any(meeting(f, filler) == 1.0 for deed in statement(claim).deeds for f in deed.slots)

    @staticmethod
    def _names(claim: Claim, filler: Filler) -> bool:
        """Whether a sentence has the name somewhere."""
        words = {lemma for _, _, lemma, pos in statement(claim).words if pos == "PROPN"}
        return {word.lower() for word in filler.text.split()} <= words

    def _done_then(self, d: Deed, e: Deed, share: float) -> bool:
        """Whether both were done, and are one deed, of which no source has the draft's date anywhere."""
        if not (d.standing == e.standing == "done") or d.before != e.before or share < _CLEARLY:
            return False
        mine, its = d.times[0], e.times[0]
        if len(mine.value.split("-")) != len(its.value.split("-")) or {mine.value, mine.text.lower()} & self._figures:
            return False
        if min(meeting(d.filler(slot), e.filler(slot)) for slot in _CORE) < 0:
            return False
        became = meeting(d.filler("as"), e.filler("as")) >= SYNONYM
        return became or (one_deed(d, e) and _meet(d, e) >= SYNONYM)

    def _times_clash(self, d: Deed, e: Deed, share: float) -> Iterator[tuple[Time, Time]]:
        if len(d.times) != 1 or len(e.times) != 1 or not exclude_each_other(d.times[0], e.times[0]):
            return
        if self._done_then(d, e, share):
            yield d.times[0], e.times[0]
            return
        planned = d.standing == e.standing == "open" and (one_deed(d, e) or _one_appearance(d, e))
        # in another month or year it may well have been announced again
        days = _is_day(d.times[0]) and _is_day(e.times[0])
        said = d.reports and e.reports and days and _alike(d, e)
        if not (planned or said) or (_meet(d, e) < SYNONYM and not _one_appearance(d, e)):
            return
        same = self._told(
            lambda s: (one_deed(d, s) or (d.reports and s.reports)) and any(_same_day(d.times[0], t) for t in s.times)
        )
        if not same:
            yield d.times[0], e.times[0]

    def _ranks_clash(self, mine: tuple[Rank, ...], its: tuple[Rank, ...]) -> Iterator[tuple[Rank, Rank]]:
        for rank in mine:
            alike = [r for r in its if kinship((rank.noun, "NOUN"), (r.noun, "NOUN")) >= NEAR]
            told = self._ranks[rank.noun]
            if len(alike) == 1 and len(mine) == 1 and alike[0].number != rank.number and rank.number not in told:
                yield rank, alike[0]
