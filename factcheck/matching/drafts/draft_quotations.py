"""What a draft quotes, looked up to the letter in its sources.

Words between marks that stand in no source, and are a word away from what the same speaker said in one, were altered,
and so were those that are all of it and more, or are made of two sentences without a mark, or of which a cut has taken
away an "if" or an "allegedly"; those that a source gives to somebody else have the wrong speaker; of those that are
nowhere no source tells, however much of the sentence around them it does. Quotations long enough to be known anywhere
are compared by kinds of their own (`quote`, `attribution`).
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from factcheck.matching.drafts.marked_words import Marked, Wording, marked_words, somebody_new
from factcheck.matching.wordings.clash_claims import Clash, of_word
from factcheck.matching.wordings.passages import statement
from factcheck.model.analysis import Analysis
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR, kinship
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.person import same_person
from factcheck.values.wordings.altered import added, altered, dropped, kept, one_exchanged
from factcheck.values.wordings.spoken import GAP, SMALL, words

_FEWEST: Final = 2  # words that are looked up
_FEW: Final = 3  # words in one whole quotation that two people do not use by chance in one story
_SURE: Final = 0.9  # how sure it is that words between marks are those of a source's quotation
_BESIDE: Final = 2  # words around two quotations that both sentences have, where it is open who speaks
_LONGEST: Final = 80  # characters of the words shown
_LEAST: Final = 5  # words of what was joined of two sentences
# What tells a condition outside the marks: "if the state pays", “we will build it”.
_CONDITIONS: Final = frozenset(
    "if unless provided should once when until depend depends depending condition conditions conditional assuming "
    "hinges alleged allegedly may might could".split()
)


class DraftQuotations:
    """The quotations of a draft and of its sources."""

    def __init__(self, analyses: Sequence[Analysis], draft: str) -> None:
        """Args: the articles as read; the draft's name."""
        self._draft = draft
        self._mine = [m for a in analyses if a.article.name == draft for m in marked_words(a)]
        sources = [a for a in analyses if a.article.name != draft] if self._mine else []
        self._its = [m for a in sources for m in marked_words(a)]
        self._wordings = {a.article.name: Wording(a) for a in sources}
        known = {actor.name for a in sources for actor in a.people if actor.type == "person"}
        self._mine = [_in_full(m, known) for m in self._mine]

    def clashes(self, claims: Iterable[Claim]) -> Iterator[Clash]:
        """The quotations that were altered or have another speaker; `claims` are those of all articles."""
        if not self._mine:
            return
        told = _Claims(claims)
        for mine in self._looked_up():
            if told.compared(mine):
                continue
            had = self._has(mine)
            changed = self._unqualified(mine, told) if had else self._altered(mine, told)
            its = changed or (self._others(mine, told.sentence(mine)) if had else None)
            one, other = told.sentence(mine), told.sentence(its) if its is not None else None
            if one is not None and its is not None and other is not None:
                as_claim = _of_speaker if had and changed is None else _of_words
                yield Clash(as_claim(one, mine), as_claim(other, its), _SURE)

    def nowhere(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        """The draft's statements narrowed to words that it quotes from somebody and no source has."""
        if not self._mine:
            return
        told = _Claims(claims)
        for mine in self._looked_up():
            if told.agreed(mine) or any(_inside(part, mine) for part in self._mine):
                continue
            spoken = mine.meaning and (mine.speaker or self._new_word(mine))
            one = told.sentence(mine) if spoken else None
            if one is not None and not self._has(mine) and self._altered(mine, told) is None:
                value = statement(one).model_copy(update={"text": mine.text})
                yield one.model_copy(update={"focus": _shown(mine), "value": value})

    def _new_word(self, mine: Marked) -> bool:
        """Whether a word of meaning between marks stands in no source: then they are words that nobody there said."""
        return not all(any(wording.has((w,)) for wording in self._wordings.values()) for w in mine.meaning)

    def _looked_up(self) -> Iterator[Marked]:
        return (m for m in self._mine if sum(w != GAP for w in m.words) >= _FEWEST and not m.title)

    def _has(self, mine: Marked) -> bool:
        """Whether a source has the words, between marks or not, or has them but for spelling."""
        if any(wording.has(mine.words) for wording in self._wordings.values()):
            return True
        return any(kept(mine.words, its.words) for its in self._near(mine))

    def _near(self, mine: Marked) -> Iterator[Marked]:
        return (its for its in self._its if not its.meaning.isdisjoint(mine.meaning) and not its.title)

    def _altered(self, mine: Marked, told: "_Claims") -> Marked | None:
        """What the same speaker says in a source where the draft quotes it with other words, or with more."""
        exchanged = (its for its in self._its if one_exchanged(mine.words, its.words))
        near = [its for its in (*self._near(mine), *exchanged) if self._one_speaker(mine, its, told)]
        for its in near:
            if altered(mine.words, its.words, phrase=mine.phrase) or self._added(mine, its):
                return its
        return self._joined(mine, near)

    def _added(self, mine: Marked, its: Marked) -> bool:
        """Whether the draft quotes all that somebody said, and words of meaning that no source has beside it."""
        more = added(mine.words, its.words) if not any(_inside(part, mine) for part in self._mine) else ()
        return any(not SMALL.issuperset(m) for m in more) and not any(
            wording.has(m) for m in more if not SMALL.issuperset(m) for wording in self._wordings.values()
        )

    @staticmethod
    def _joined(mine: Marked, near: Sequence[Marked]) -> Marked | None:
        """The longer one of two sentences of a speaker of which the draft makes one, without a mark between them."""
        if GAP in mine.words or mine.phrase:
            return None
        for at in range(_FEWEST, len(mine.words) - _FEWEST + 1 if len(mine.words) >= _LEAST else 0):
            head, tail = mine.words[:at], mine.words[at:]
            if SMALL.issuperset(head) or SMALL.issuperset(tail):
                continue
            ones = [its for its in near if _holds(its.words, head) and its.one]
            others = [its for its in near if _holds(its.words, tail) and its.one] if ones else []
            for one in ones:
                for other in others:
                    if one.article == other.article and one != other:
                        return one if 2 * at >= len(mine.words) else other
        return None

    def _unqualified(self, mine: Marked, told: "_Claims") -> Marked | None:
        """The quotation of the same speaker that goes on with a condition or a hedge which the draft's cut has lost."""
        sentence = told.sentence(mine)
        if mine.phrase or sentence is None or any(its.words == mine.words for its in self._its):
            return None
        around = set(words(sentence.quote)) - set(mine.words)
        for its in self._near(mine):
            lost = dropped(mine.words, its.words) if its.one and self._one_speaker(mine, its, told) else None
            if lost is not None and around.isdisjoint(_CONDITIONS | {lost}):
                return its
        return None

    @staticmethod
    def _one_speaker(mine: Marked, its: Marked, told: "_Claims") -> bool:
        """Whether two quotations are one speaker's; where either is open, the sentences must be about the same."""
        if mine.person and its.person and mine.speaker and its.speaker:
            return same_person(mine.speaker, its.speaker) is not False
        return told.about_one(mine, its)

    def _others(self, mine: Marked, sentence: Claim | None) -> Marked | None:
        """The quotation of somebody else that the draft gives to its speaker, if no source gives it to that one.

        Nor if the draft's sentence names who said it: "Roe remembered that Bell had “never seen it”".
        """
        if not mine.person or not mine.meaning or sum(w != GAP for w in mine.words) < _FEW:
            return None
        holders = [its for its in self._its if _holds(its.words, mine.words)]
        whole = [its for its in holders if its.words == mine.words]
        if not whole and len(mine.meaning) >= _FEW and sum(w != GAP for w in mine.words) >= _LEAST:
            whole = holders  # a part of what somebody said
        if not whole or not all(self._somebody_else(mine, its) for its in holders):
            return None
        if sentence is not None and any((its.speaker or "").split()[-1] in sentence.quote for its in holders):
            return None
        return whole[0]

    def _somebody_else(self, mine: Marked, its: Marked) -> bool:
        if not its.speaker or not mine.speaker:
            return False
        if its.person:
            return same_person(mine.speaker, its.speaker) is False
        return somebody_new(its.speaker) and self._wordings[its.article].names(mine.speaker, its.span.start)


class _Claims:
    """The claims of all articles, looked up by the sentence that a quotation stands in."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._sentences: dict[str, list[Claim]] = defaultdict(list)
        self._quoting: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.value.type == "statement":
                self._sentences[claim.article].append(claim)
            elif claim.value.type in {"quotation", "attribution"}:
                self._quoting[claim.article].append(claim)
        for made in self._sentences.values():
            made.sort(key=lambda claim: claim.start)

    def sentence(self, marked: Marked) -> Claim | None:
        """The statement of the sentence that a quotation stands in."""
        made = self._sentences[marked.article]
        at = bisect_right(made, marked.span.start, key=lambda claim: claim.start)
        found = made[at - 1] if at else None
        return found if found is not None and marked.span.end <= found.end else None

    def agreed(self, marked: Marked) -> bool:
        """Whether a kind of its own finds the quotation in a source, if only in part."""
        own = [claim for claim in self._quoting[marked.article] if _meet(claim, marked)]
        others = [c for article, made in self._quoting.items() if article != marked.article for c in made]
        return any(
            a.kind == b.kind and compare_values(a.value, b.value).relation in AGREES for a in own for b in others
        )

    def compared(self, marked: Marked) -> bool:
        """Whether a kind of its own holds the quotation against one of a source."""
        own = [claim for claim in self._quoting[marked.article] if _meet(claim, marked)]
        others = [c for article, made in self._quoting.items() if article != marked.article for c in made]
        return any(
            a.kind == b.kind and compare_values(a.value, b.value).relation == "disjoint" for a in own for b in others
        )

    def about_one(self, mine: Marked, its: Marked) -> bool:
        """Whether the words around two quotations are about the same."""
        one, other = self.sentence(mine), self.sentence(its)
        if one is None or other is None:
            return False
        ours, theirs = ({w[2:] for w in _around(c, m)} for c, m in ((one, mine), (other, its)))
        met = [w for w in ours if any(w == v or kinship(w, v) >= NEAR for v in theirs)]
        return len(met) >= _BESIDE


def _around(claim: Claim, marked: Marked) -> Iterator[tuple[int, int, str, str]]:
    return (w for w in statement(claim).words if not marked.span.start <= w[0] < marked.span.end)


def _meet(claim: Claim, marked: Marked) -> bool:
    return claim.focus.start < marked.span.end and marked.span.start < claim.focus.end


def _in_full(marked: Marked, known: Collection[str]) -> Marked:
    """The quotation with its speaker's full name where the draft has the surname and the sources one bearer of it."""
    surname = marked.speaker
    if marked.person or surname is None or not surname[:1].isupper() or " " in surname:
        return marked
    bearers = {name for name in known if " " in name and name.split()[-1] == surname}
    return replace(marked, speaker=bearers.pop(), person=True) if len(bearers) == 1 else marked


def _inside(part: Marked, whole: Marked) -> bool:
    """Whether a sentence of a quotation is looked up by itself, beside the whole of it."""
    a, b = part.span, whole.span
    return b.start <= a.start and a.end <= b.end and (a.start, a.end) != (b.start, b.end)


def _holds(said: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(said)} "


def _of_words(claim: Claim, marked: Marked) -> Claim:
    """What was said, as a claim: that it was said is asserted, however carefully it was put ("allegedly")."""
    return of_word(claim, _shown(marked)).model_copy(update={"certainty": "asserted"})


def _of_speaker(claim: Claim, marked: Marked) -> Claim:
    """Who says the words, as a claim: shown as the sentence has it, or by the words where it has but a pronoun."""
    speaker = marked.speaker or ""
    for name in (speaker, speaker.split()[-1]):
        at = claim.quote.find(name)
        if at >= 0:
            span = Span(start=claim.start + at, end=claim.start + at + len(name))
            return of_word(claim, span)
    made = of_word(claim, _shown(marked))
    return made.model_copy(update={"value": statement(made).model_copy(update={"exchanged": speaker})})


def _shown(marked: Marked) -> Span:
    """The words, or as many as are shown."""
    span = marked.span
    if span.end - span.start <= _LONGEST:
        return span
    cut = marked.text.rfind(" ", 0, _LONGEST)
    return Span(start=span.start, end=span.start + (cut if cut > 0 else _LONGEST))
