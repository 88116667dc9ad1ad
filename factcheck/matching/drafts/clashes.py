"""What a draft tells in a sentence that a source tells too, but for one thing: the day, the rank, who did it, whether.

"The ban was lifted on Monday, the council said", "On Monday the council extended the ban": nothing else is held against
nothing else. Only where the two sentences share most of what the draft's says, where the deeds are told of one thing,
and where no sentence of any source tells it as the draft does.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from factcheck.matching.drafts.ailments import Ailments
from factcheck.matching.drafts.answered_otherwise import AnsweredOtherwise
from factcheck.matching.drafts.bearers_told import Called, other_of_two
from factcheck.matching.drafts.bearing import Bearing
from factcheck.matching.drafts.begun_years import BegunYears
from factcheck.matching.drafts.changed_about import ChangedAbout
from factcheck.matching.drafts.clashing_deeds import CLEARLY, FEWEST, DeedClashes
from factcheck.matching.drafts.denied_parts import denied_parts
from factcheck.matching.drafts.filled_otherwise import FilledOtherwise
from factcheck.matching.drafts.handing import handed
from factcheck.matching.drafts.headings import headings
from factcheck.matching.drafts.instead import instead, other_day
from factcheck.matching.drafts.intents import intents
from factcheck.matching.drafts.left_unsaid import LeftUnsaid
from factcheck.matching.drafts.magnitudes import magnitudes
from factcheck.matching.drafts.manners import Manners
from factcheck.matching.drafts.misnamed import Misnamed
from factcheck.matching.drafts.misplaced import Misplaced
from factcheck.matching.drafts.occasion_days import OccasionDays
from factcheck.matching.drafts.ordering import ordered
from factcheck.matching.drafts.other_end import lain
from factcheck.matching.drafts.other_holders import OtherHolders, counted
from factcheck.matching.drafts.other_places import other_places
from factcheck.matching.drafts.other_sorts import OtherSorts
from factcheck.matching.drafts.outlooks_apart import OutlooksApart, exchange
from factcheck.matching.drafts.parts_of_wholes import PartsOfWholes
from factcheck.matching.drafts.posts_apart import PostsApart
from factcheck.matching.drafts.ranks_apart import RanksApart
from factcheck.matching.drafts.revised import revised
from factcheck.matching.drafts.rise_and_fall import RiseAndFall
from factcheck.matching.drafts.rules_kept import RulesKept
from factcheck.matching.drafts.slipped_figures import SlippedFigures
from factcheck.matching.drafts.still_so import StillSo
from factcheck.matching.drafts.topmost import topmost
from factcheck.matching.drafts.turns import turns
from factcheck.matching.drafts.value_rivals import ValueRivals
from factcheck.matching.drafts.who_won import results
from factcheck.matching.questions.seats import Seats
from factcheck.matching.wordings.abreast import abreast
from factcheck.matching.wordings.answers import Stances
from factcheck.matching.wordings.clash_claims import Clash, of_deed, of_figure, of_manner, of_rank, of_time, of_word
from factcheck.matching.wordings.exchanges import exchanges
from factcheck.matching.wordings.misheard import Misheard
from factcheck.matching.wordings.naming import Named
from factcheck.matching.wordings.passages import Passage, Statements, statement
from factcheck.model.claim import Claim

# The share of the draft's sentence that the source's, with those beside it, must tell.
_TELLS: Final = 0.5
_TELLS_LESS: Final = 0.28  # with a name of several words that is another
_SEEN: Final = 3  # sentences of one source that are looked at


class Clashes:
    """The sentences of a draft and its sources, and where they clash."""

    def __init__(self, known: Statements, draft: str, texts: Mapping[str, str]) -> None:
        """Args: the statements of all articles, the draft's name, and the articles' texts by their names."""
        self._known = known
        self._draft = draft
        self._sources = [c for c in known.claims if c.article != draft]
        self._deeds = DeedClashes([statement(c) for c in self._sources])
        self._bearing = Bearing(known, draft)
        self._values = ValueRivals(known, draft, texts)
        self._ranks = RanksApart(self._sources)
        self._begun = BegunYears(known, draft)
        self._occasions = OccasionDays(self._sources)
        self._named = Named(self._sources)
        self._misnamed = Misnamed(known, draft)
        self._misplaced = Misplaced(known, draft)
        self._sorts = OtherSorts(self._sources)
        self._slots = FilledOtherwise(self._sources)
        self._outlooks = OutlooksApart(self._sources)
        drafts = (c for c in known.claims if c.article == draft)
        self._figures = SlippedFigures(self._sources, drafts, self._bearing)
        told = (
            *(Called, Misheard, Seats, Stances, Manners, RiseAndFall, PartsOfWholes, StillSo, RulesKept),
            *(LeftUnsaid, PostsApart, AnsweredOtherwise, Ailments, OtherHolders),
        )
        ends = (results, handed, ordered, revised, lain, counted)
        self._told = (
            *(table(self._sources) for table in told),
            *(ChangedAbout(self._sources, read) for read in ends),
        )

    def found(self) -> Iterator[Clash]:
        """Each clash of a sentence of the draft with one of each source."""
        for number, claim in enumerate(self._known.claims):
            value = statement(claim)
            if claim.article != self._draft:
                continue
            passages = self._known.places(number, _TELLS_LESS, _SEEN)
            yield from self._anywhere(claim)
            yield from self._abreast(number, claim)
            for turn, passage in (*turns(claim, passages), *topmost(claim, passages)):
                yield Clash(of_word(claim, turn.mine), of_word(passage.claim, turn.its), passage.share)
            for passage in passages:
                if passage.share >= _TELLS and (value.deeds or value.ranks):
                    yield from self._between(claim, passage)
                if passage.share >= CLEARLY and passage.common >= FEWEST:
                    for own, other in self._bearing.otherwise(number, passage):
                        yield Clash(of_figure(claim, own), of_figure(passage.claim, other), passage.share)
                yield from self._in_place(claim, passage)

    def _anywhere(self, claim: Claim) -> Iterator[Clash]:
        """What clashes wherever the sources tell it."""
        for slot, its in (
            *headings(claim, self._sources),
            *(found for t in self._told for found in t.otherwise(claim)),
        ):
            yield Clash(of_word(claim, slot.mine), of_word(its, slot.its), CLEARLY)
        for rank, other_rank, its in self._ranks.otherwise(claim):
            yield Clash(of_rank(claim, rank), of_rank(its, other_rank), CLEARLY)

    def _abreast(self, number: int, claim: Claim) -> Iterator[Clash]:
        """What clashes with sentences that share but a few words with the draft's."""
        beside = abreast(self._known, number, self._draft)
        for slot, its in (
            *self._sorts.otherwise(claim, beside),
            *self._slots.otherwise(claim, beside),
            *self._figures.otherwise(number, claim, beside),
            *self._values.otherwise(number, beside),
            *self._begun.otherwise(number),
            *self._misnamed.otherwise(number),
            *self._misplaced.otherwise(number),
            *intents(claim, beside),
            *other_places(claim, beside, self._named),
        ):
            yield Clash(of_word(claim, slot.mine), of_word(its, slot.its), CLEARLY)

        for slot, its in denied_parts(claim, beside):
            yield Clash(of_manner(claim, slot.mine), of_manner(its, slot.its), CLEARLY)
        for deed, told in self._outlooks.otherwise(claim, beside):
            shown = exchange(claim, deed, told)
            if shown is None:
                yield Clash(of_deed(claim, deed), of_deed(told.claim, told.deed), CLEARLY)
            else:
                yield Clash(of_manner(claim, shown.mine), of_manner(told.claim, shown.its), CLEARLY)
        for day, its_day, source in self._occasions.otherwise(claim, beside):
            yield Clash(of_time(claim, day), of_time(source, its_day), CLEARLY)

    def _in_place(self, claim: Claim, passage: Passage) -> Iterator[Clash]:
        """The words of a passage that stand where the draft's sentence has others."""
        lacking, unheard = self._named.lacking(claim), self._named.unheard(claim)
        for day, its_day in other_day(claim, passage, frozenset(lacking)):
            yield Clash(of_time(claim, day), of_time(passage.claim, its_day), passage.share)
        for pair in (
            *exchanges(claim, passage, self._named, lacking),
            *magnitudes(claim, passage),
            *other_of_two(claim, passage, self._sources),
            *instead(claim, passage, frozenset(lacking), unheard),
        ):
            yield Clash(of_word(claim, pair.mine), of_word(passage.claim, pair.its), passage.share)

    def _between(self, claim: Claim, passage: Passage) -> Iterator[Clash]:
        other, share = passage.claim, passage.share
        mine, its = statement(claim), statement(other)
        for d in mine.deeds:
            for e in its.deeds:
                if self._deeds.clash(d, e, claim, passage):
                    yield Clash(of_deed(claim, d), of_deed(other, e), share)
                for s, t in self._deeds.times_clash(d, e, share):
                    yield Clash(of_time(claim, s), of_time(other, t), share)
        for rank, other_rank in self._ranks.between(claim, passage):
            yield Clash(of_rank(claim, rank), of_rank(other, other_rank), share)
