"""Statements that several articles make, each with the words in which they meet.

Of a draft every statement is looked up in each source; what none clearly says nor clearly lacks is told of nowhere.
Several articles share facts: see `facts`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from factcheck.matching.drafts.bearing import Bearing
from factcheck.matching.drafts.clashes import Clashes
from factcheck.matching.drafts.draft_quotations import DraftQuotations
from factcheck.matching.drafts.foretold import foretold
from factcheck.matching.drafts.free_wording import FreeWording, in_own_words
from factcheck.matching.drafts.kept_figures import Kept, KeptFigures
from factcheck.matching.drafts.standings import Standings
from factcheck.matching.drafts.untold_values import UntoldValues
from factcheck.matching.questions.one_holder import held_by_two
from factcheck.matching.questions.seated import seated_apart
from factcheck.matching.questions.single_questions import answered_apart
from factcheck.matching.questions.slots_apart import slots_apart
from factcheck.matching.questions.sole_doers import sole_doers
from factcheck.matching.questions.standing_questions import QUESTIONS
from factcheck.matching.wordings.clash_claims import Clash, claimed
from factcheck.matching.wordings.denials import Denial, Denials, Pair, Told, gathered, kindred
from factcheck.matching.wordings.facing import Side, second
from factcheck.matching.wordings.facts import Facts
from factcheck.matching.wordings.naming import Named, by_name_alone
from factcheck.matching.wordings.narrowing import meeting_in, numbers_of, of_word, own_words
from factcheck.matching.wordings.passages import Passage, Statements, Together, statement
from factcheck.matching.wordings.plans_told import PlansTold
from factcheck.matching.wordings.told_as import ToldAs
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Deed
from factcheck.thesaurus import SAME, Word
from factcheck.values.contrary import HURT, hurts
from factcheck.values.deed import meeting, one_deed
from factcheck.values.statement import FIGURES

# Shares of what a draft's sentence says: from the first a source says so too, below the second none does. Between them
# half is told, and half may be new.
_SAYS: Final = 0.5
_SAYS_IN_TWO: Final = 0.65  # where they have but two words in common
_LACKS: Final = 0.42
_LACKS_NAME: Final = 0.65  # with a name or a day that no source has anywhere
# Of the words that hang together what one sentence has together: below the first what is told may be told of anything,
# unless most words are; from the second on it is told, though but one name is shared.
_TOGETHER: Final = 0.28
_WELL_TOGETHER: Final = 0.45
_MOSTLY: Final = 0.68
_HARDLY: Final = 0.6
_AS_MUCH: Final = 0.75  # of what the best passage tells another one must tell to be shown beside it
_AT_ALL: Final = 0.1  # below it words were gathered here and there, where so many pairs of them hang together
_PAIRS: Final = 3
_FEWEST: Final = 3  # words and figures in common: two may be chance
_APART: Final = 2  # words of which one alone tells nothing
_PLANNING: Final = frozenset({"plan", "intend", "aim"})  # one plan, and none of another sort
_THEN: Final = re.compile(r"\b(?:then|that time|those days)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Retelling:
    """Claims narrowed to the words in which they meet, and the share (0 to 1) that is told.

    Of a fact the share is how well the words of one article stand for another's.

    A draft's statement that no source makes stands alone, with share 0; `lacking` are the names and days in it that no
    source has anywhere.
    """

    claims: tuple[Claim, ...]
    share: float
    lacking: tuple[str, ...] = ()
    fact: bool = False

    @property
    def why(self) -> str:
        """What speaks for the claims saying one thing, in words."""
        if not self.fact:
            return f"{self.share:.0%} of what is said is told elsewhere, in its words or in near ones"
        return f"the same words hang together in each{'' if self.share == SAME else ', or words near to them'}"


def supported(known: Statements, draft: str) -> Iterator[Retelling]:
    """Each statement of the draft that sources make too, with theirs; each that none makes, alone and with share 0."""
    named = Named(claim for claim in known.claims if claim.article != draft)
    bearing, kept = Bearing(known, draft), KeptFigures(known, draft)
    free = FreeWording(known, draft) if in_own_words(known, draft) else None
    figures = frozenset(f for c in known.claims if c.article != draft for f in statement(c).figures)
    for number, claim in enumerate(known.claims):
        if claim.article != draft or not statement(claim).checkable:
            continue
        told, together = known.passages(number), known.together(number)
        alone = together.share < _WELL_TOGETHER
        passages = [p for p in told if not (alone and by_name_alone(claim, known.words[number], p))]
        saying = [p for p in passages if _says(p, together) and not _only_planned(claim, p.claim)]
        best = passages[0].share if passages else 0.0
        saying = [p for p in saying if p.share >= _AS_MUCH * best]
        lacking, unheard = named.lacking(claim), named.unheard(claim)
        if free is not None and not saying and not lacking:
            yield from _told_freely(known, number, free, bearing, figures) if unheard is None else ()
            continue
        if unheard is not None:
            yield Retelling((of_word(claim, unheard),), 0.0)
        if saying and not (lacking and best < _LACKS_NAME):
            numbers = numbers_of(statement(claim).words)
            theirs = [c for p in saying for c in meeting_in(known, known.words[number], numbers, p.claim)]
            own = next(own_words(known, number, saying), claim)
            if _hardly(known.words[number], theirs, passages, together):
                if free is not None and not lacking:
                    yield from _told_freely(known, number, free, bearing, figures) if unheard is None else ()
                    continue
                yield from _by_figures(claim, kept.sentences(number), best, lacking)
                continue
            yield Retelling((own, *theirs), best, lacking)
            given = () if lacking else named.other_given(claim)  # of what is lacking the agreement itself tells
            for word in (*given, *bearing.untold(number, saying)):
                yield Retelling((of_word(claim, word),), 0.0)
        elif foretold(claim, figures) or _lacks(
            best, max((p.common for p in passages), default=0), together, lacking=bool(lacking)
        ):
            yield from _by_figures(claim, kept.sentences(number), best, lacking)


def settled(known: Statements, draft: str, values: UntoldValues | None = None) -> Iterator[Retelling]:
    """What `supported` finds of each statement of the draft, as far as all signs together bear it out.

    A statement that stands told goes with its sources, one that stands untold alone; of one that makes no claim
    nothing is said. However well one is told, a value of it that no source has stands alone.

    Args:
        known: the statements of all articles.
        draft: the draft's name.
        values: the numbers and names of the sources, where their texts are known.
    """
    standings, found = Standings(known, draft), defaultdict[int, list[Retelling]](list)
    for retelling in supported(known, draft):
        found[next(c.start for c in retelling.claims if c.article == draft)].append(retelling)
    for number, claim in enumerate(known.claims):
        if claim.article != draft or not statement(claim).checkable:
            continue
        with_sources = [r for r in found[claim.start] if r.share]
        alone = [r for r in found[claim.start] if not r.share]
        standing = standings.of(number, told=bool(with_sources), untold=bool(alone))
        if standing == "told":
            yield from with_sources or _in_other_words(known, number)
            for word in values.of(number) if values is not None else ():
                yield Retelling((of_word(claim, word),), 0.0)
        elif standing == "untold":
            yield from alone or (Retelling((claim,), 0.0),)
        elif standing is None:
            yield from found[claim.start]


def _in_other_words(known: Statements, number: int) -> Iterator[Retelling]:
    """A statement with the sentences that tell most of it, where any words of theirs can be shown."""
    told = known.passages(number)
    saying = [p for p in told if p.share >= _AS_MUCH * told[0].share]
    numbers = numbers_of(statement(known.claims[number]).words)
    theirs = [c for p in saying for c in meeting_in(known, known.words[number], numbers, p.claim)]
    if theirs:
        yield Retelling((next(own_words(known, number, saying), known.claims[number]), *theirs), saying[0].share)


def _told_freely(
    known: Statements, number: int, free: FreeWording, bearing: Bearing, figures: frozenset[str]
) -> Iterator[Retelling]:
    """A statement of a draft in words of its own, which has no new name: if it is told, or clearly is not."""
    claim, told = known.claims[number], known.passages(number)
    saying = [p for p in told if free.says(number, p)]
    if free.lacks(number) or any(bearing.untold(number, saying or told)) or (not saying and foretold(claim, figures)):
        yield Retelling((claim,), 0.0)
    elif saying:
        numbers = numbers_of(statement(claim).words)
        theirs = [c for p in saying for c in meeting_in(known, known.words[number], numbers, p.claim)]
        if theirs:
            yield Retelling((next(own_words(known, number, saying), claim), *theirs), saying[0].share)


def _by_figures(claim: Claim, keeping: Sequence[Kept], best: float, lacking: tuple[str, ...]) -> Iterator[Retelling]:
    """A statement whose words no passage tells, with the sentences that have all its figures of the same things.

    Where the rest of it is hardly told, too, nothing is said: "was built in 1996" may stand in a sentence on the wreck.
    """
    if lacking or not keeping:
        yield Retelling((claim,), 0.0, lacking)
    elif best >= _SAYS:
        yield Retelling((claim, *(of_word(k.claim, k.word) for k in keeping)), best)


def _hardly(words: Sequence[Word], theirs: Sequence[Claim], passages: Sequence[Passage], together: Together) -> bool:
    """Whether all that could be shown of the sources is one name, or two words that stand apart in them.

    "Reed will open a school in May", where what little is told of the rest is told of others and elsewhere.
    """
    if any(p.telling for p in passages) or len(words) < _APART:
        return False
    if len(words) == _APART:
        return together.pairs == 1 and not together.share
    shown = {w[2:] for c in theirs for w in statement(c).words if c.focus.start <= w[0] < c.focus.end}
    return len(shown - {w for w in shown if w[1] in FIGURES}) <= 1 and all(pos == "PROPN" for _, pos in shown)


def _says(passage: Passage, together: Together) -> bool:
    """Whether a passage tells a statement, of whose words that hang together so many are told together."""
    if passage.share < (_SAYS if passage.common >= _FEWEST else _SAYS_IN_TWO):
        return False
    if together.share < _AT_ALL and together.pairs >= _PAIRS:
        # a figure holds together what words do not: "Bell, 61, a railwayman"
        return passage.figures > 0 and passage.common > _FEWEST and passage.share >= _MOSTLY
    return together.share >= _TOGETHER or passage.share >= _MOSTLY or passage.telling


def _lacks(best: float, common: int, together: Together, *, lacking: bool) -> bool:
    """Whether no source tells a statement of which the best passage tells so much."""
    if lacking:
        return best < _LACKS_NAME
    return best < _LACKS or (best < _HARDLY and common <= _FEWEST and together.share < _TOGETHER)


def _of_one(deed: Deed, other: Deed) -> bool:
    """Whether two deeds have a doer or an undergoer in common."""
    return any(meeting(deed.filler(slot), other.filler(slot)) > 0 for slot in CORE)


def _only_planned(claim: Claim, other: Claim) -> bool:
    """Whether a source only plans what a draft tells as done: "plans to open a pool", "a pool was opened"."""
    its = statement(other).deeds
    for deed in (d for d in statement(claim).deeds if d.standing == "done"):
        met = {e.standing for e in its if one_deed(deed, e) and _of_one(deed, e)}
        if "open" in met and "done" not in met:
            return True
    return False


def _of_its_own(told: Told) -> bool:
    """Whether what is told may be one of several plans, or of another time: "nobody was hurt then"."""
    words = {told.deed.lemma, *(filler.text for filler in told.deed.slots)}
    return bool(words & _PLANNING) or _THEN.search(told.claim.quote) is not None


def _of_two(one: Told, other: Told) -> bool:
    """Whether the sentences tell of two: "the *Italian* driver was hurt", "the *Spanish* driver was unhurt"."""
    return second(Side(one.claim, other.claim), (), Side(other.claim, one.claim), ())


class Retellings:
    """What statements several articles share; looked up once, however often the articles' events are aligned anew."""

    def __init__(
        self,
        claims: Iterable[Claim],
        draft: str | None = None,
        planned: Iterable[Claim] = (),
        quoted: DraftQuotations | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        """The statements of articles, or those of a draft and its sources.

        Args:
            claims: what is compared, of which the statements count.
            draft: the draft's name, if one is checked.
            planned: what is to be; it is laid beside what another article says will not be.
            quoted: what the draft has between quotation marks.
            texts: the articles' texts by their names, where a draft is checked.
        """
        self._quoted, self._texts = quoted, texts or {}
        self._every = tuple(claims)
        self._planned = tuple(c for c in planned if c.value.type == "statement")
        self._known = Statements((c for c in self._every if c.value.type == "statement"), draft)
        self.draft = draft
        self._facts: dict[frozenset[str], tuple[Retelling, ...]] = {}
        self._denials: dict[frozenset[str], tuple[Pair, ...]] = {}
        self._overtaken: dict[frozenset[str], tuple[Denial, ...]] = {}
        self._apart: dict[frozenset[str], tuple[Denial, ...]] = {}
        self.clashes: tuple[Clash, ...] = ()  # what the draft tells as a source does but for one thing

    @cached_property
    def values(self) -> UntoldValues | None:
        """The numbers and names of a draft's sources, by which its values are told or not."""
        return UntoldValues(self._known, self.draft, self._texts) if self.draft is not None and self._texts else None

    @cached_property
    def supported(self) -> tuple[Retelling, ...]:
        """The draft's statements in its sources, or in none of them."""
        if self.draft is None:
            return ()
        told = settled(self._known, self.draft, self.values)
        nowhere = self._quoted.nowhere(self._every) if self._quoted is not None else ()
        return (*told, *(Retelling((claim,), 0.0) for claim in nowhere))

    @cached_property
    def _with_plans(self) -> Statements:
        """What is told or planned: two who plan the same agree in that."""
        return Statements((*self._known.claims, *self._planned), self.draft) if self._planned else self._known

    def facts(self, stories: Iterable[frozenset[str]]) -> Iterator[Retelling]:
        """The facts that the articles of each of these stories share."""
        for articles in stories:
            if articles not in self._facts:
                facts = Facts(self._with_plans, articles).found()
                self._facts[articles] = tuple(Retelling(fact.claims, fact.well, fact=True) for fact in facts)
            yield from self._facts[articles]

    def denials(
        self,
        stories: Iterable[frozenset[str]],
        lists: Mapping[str, frozenset[str]],
    ) -> Iterator[Denial]:
        """What the articles of each of these stories tell as done and as not done.

        `lists` has the nouns that mean persons.
        """
        for articles in kindred(self._known.claims, stories):
            yield from gathered(self._denied(articles, lists))

    def _denied(self, articles: frozenset[str], lists: Mapping[str, frozenset[str]]) -> tuple[Pair, ...]:
        if articles not in self._denials:
            told = [c for c in (*self._known.claims, *self._planned) if c.article in articles]
            self._denials[articles] = tuple(Denials(told, lists).found())
        return self._denials[articles]

    def overtaken(self, stories: Iterable[frozenset[str]], lists: Mapping[str, frozenset[str]]) -> Iterator[Denial]:
        """What one article of these stories plans and another tells as done; `lists` as for `denials`."""
        for articles in kindred(self._known.claims, stories) if self.draft is None else ():
            if articles not in self._overtaken:
                told = [c for c in (*self._known.claims, *self._planned) if c.article in articles]
                self._overtaken[articles] = tuple(PlansTold(told, lists).found())
            yield from self._overtaken[articles]

    def told_apart(
        self,
        stories: Iterable[frozenset[str]],
        lists: Mapping[str, frozenset[str]],
    ) -> Iterator[Denial]:
        """What one article of these stories tells as a fact and another as an accusation, a suspicion or denied.

        `lists` as for `denials`.
        """
        whole = [frozenset(c.article for c in self._known.claims)]
        for articles in kindred(self._known.claims, stories) if self.draft is None else whole:
            if articles not in self._apart:
                told = [c for c in (*self._every, *self._planned) if c.article in articles]
                self._apart[articles] = tuple(ToldAs(told, lists, self.draft).found())
            yield from self._apart[articles]

    def refuting(self, lists: Mapping[str, frozenset[str]]) -> Iterator[Denial]:
        """Who was hurt with a draft where a source has nobody hurt, or the other way.

        Not in sentences that are told, unless no source has anybody hurt: in a long draft most of the words of "two
        people were hurt as the hall was cleared" may be told by "the hall was cleared, and no one was hurt".

        `lists` as for `denials`.
        """
        told = {clash.mine.start for clash in self.clashes}
        if self._somebody_hurt:
            borne_out = (claim for found in self.supported if found.share for claim in found.claims)
            told |= {claim.start for claim in borne_out if claim.article == self.draft}
        for pair in self._denied(frozenset(c.article for c in self._known.claims), lists):
            if pair.contrary.row != HURT:
                continue  # what else is opposite may be of one of several
            mine = [t for t in pair[:2] if t.claim.article == self.draft]
            if len(mine) != 1 or mine[0].claim.start in told or any(map(_of_its_own, pair[:2])):
                continue
            if not _of_two(pair[0], pair[1]):
                yield from gathered([pair])

    @cached_property
    def _somebody_hurt(self) -> bool:
        """Whether any source has somebody hurt or killed."""
        sources = (statement(claim) for claim in self._known.claims if claim.article != self.draft)
        return any(deed.standing == "done" and hurts(deed) for s in sources for deed in (*s.deeds, *s.states))

    def held_apart(self) -> Iterator[Denial]:
        """Who holds with a draft what another alone holds with its sources, and nobody else with any of them."""
        every = (*self._known.claims, *self._planned)
        told = {(clash.mine.focus.start, clash.mine.focus.end) for clash in self.clashes}
        for found in held_by_two(every, [frozenset(c.article for c in every)], self.draft):
            mine = next(c for c in found.claims if c.article == self.draft)
            if (mine.focus.start, mine.focus.end) not in told:
                yield found

    def sole(self, stories: Iterable[frozenset[str]], lists: Mapping[str, frozenset[str]]) -> Iterator[Denial]:
        """What one alone did first and articles of these stories give to two, and what has one answer and gets two.

        `lists` as for `denials`.
        """
        told = tuple(stories)
        yield from sole_doers(self._known.claims, told, lists)
        yield from answered_apart(self._known.claims, told, QUESTIONS)
        yield from slots_apart((*self._known.claims, *self._planned), told, lists)
        yield from seated_apart(self._known.claims, told)
        yield from held_by_two((*self._known.claims, *self._planned), told)

    def claimed(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """The claims that had to be made of the draft's sentences and their sources' for what clashes in them.

        Their ids go on with those of the `claims` of all articles.
        """
        found = list(Clashes(self._known, self.draft, self._texts).found()) if self.draft is not None else []
        if self._quoted is not None:
            found.extend(self._quoted.clashes(claims))
        self.clashes, made = claimed(found, claims)
        return made
