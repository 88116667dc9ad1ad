"""Sentences of a draft and a source that tell one thing but for one word, where one thing can only have one of them.

"Reed died at Selby Hospital", "Reed died at Melford Hospital on Monday": the rest of the draft's sentence is told, the
two names hang on the same word, and no source has the draft's name anywhere. Or two
qualities or things that exclude each other: opposites, two grades of praise, two nationalities, two parts of the body,
two kinds of kin. One of a list is no other one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz import fuzz

from factcheck.matching.wordings.facing import Run, Side, alike, exclude, heads, parts_at, second, told_but_for
from factcheck.matching.wordings.lying import COMPASS, from_its_other_end
from factcheck.matching.wordings.naming import Named
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.model.value import PartValue, TimeValue
from factcheck.thesaurus import end_apart, frequency, grades
from factcheck.values.comparison import AGREES
from factcheck.values.gazetteer import places_named
from factcheck.values.part import one_bearer, two_names
from factcheck.values.time import compare_dates

_SPELLED_ALIKE: Final = 60  # per cent of the letters that two family names of one given name have in common at most
_GIVEN_AND_FAMILY: Final = 2
_FEWEST: Final = 2  # words that a sentence has itself, and not by its title
_EXCLUDING: Final = frozenset({"ADJ", "NOUN", "VERB", "ADV", "PROPN"})
# What a thing is made by, once: of two who are named one is wrong.
_ONCE: Final = frozenset(
    "found establish compose design write author direct invent discover paint sculpt create choreograph narrate "
    "pen co-found assassinate".split()
)
_CALLING: Final = frozenset({"call", "name", "title", "entitle", "dub", "christen"})
_OFFICES: Final = frozenset(
    "mayor governor president premier chancellor king queen pope bishop sheriff headmaster headmistress chairman "
    "chairwoman chair ceo founder owner captain coach conductor editor".split()
)
_NOT_IN_OFFICE: Final = re.compile(
    r"\b(?:former|formerly|once|then|ex|deputy|vice|acting|interim|assistant|co|next|new|elect|was|were|became|until|since)\b",
    re.IGNORECASE,
)
_ALSO: Final = re.compile(r"\b(?:also|sometimes|once|formerly|originally|or)\b", re.IGNORECASE)
_PEOPLE: Final = ("an", "ish", "ese", "ch", "i")  # "Mexican", "Danish", where the model takes them for names
_BRITISH: Final = frozenset({"english", "scottish", "welsh"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """The words of the draft and of the source that stand for one another, as spans of their articles."""

    mine: Span
    its: Span


def _one_occasion(mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...]) -> bool:
    """Whether what two stretches hang on may be told of one time: not "on Monday" and "in 2009"."""
    for place, there in heads(mine, ones, its, others):
        times, its_times = mine.times(place), its.times(there)
        met = {compare_dates(TimeValue.of(s), TimeValue.of(t)).relation for s in times for t in its_times}
        if "disjoint" in met and met.isdisjoint(AGREES):
            return False
    return True


def but_for_these(mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...]) -> bool:
    """Whether two sentences tell one thing but for these words, and neither says that there is more of the sort."""
    for place, there in heads(mine, ones, its, others):
        if mine.more(place, ones) or its.more(there, others) or mine.ranks(place, ones) != its.ranks(there, others):
            return False
    return not second(mine, ones, its, others) and _one_occasion(mine, ones, its, others)


def _figures_apart(a: StatementValue, b: StatementValue) -> bool:
    """Whether the sentences have figures and share none: they may tell of two days, or of two of a sort."""
    return bool(a.figures and b.figures and not a.figures & b.figures)


def _two_bearers(a: str, b: str, sort: Literal["place", "person", ""]) -> bool:
    """Whether two names are surely not one's: of two persons with one given name the family names must be unlike.

    Of names that tell where ("place") the gazetteer must know that they lie apart: one may lie in the other.
    """
    if one_bearer(a, b):
        return False
    one, other = a.lower().split(), b.lower().split()
    if len(one) == len(other) == _GIVEN_AND_FAMILY and one[0] == other[0]:
        return fuzz.ratio(one[1], other[1]) < _SPELLED_ALIKE
    ones, others = (PartValue(text=name, name=name, slot="", deed=("", ""), sort=sort) for name in (a, b))
    return two_names(ones, others)


def _bearer(side: Side, run: Run) -> str:
    """The language model's sort of what bears a name; empty where it tells none."""
    fillers = (f for deed in side.value.deeds for f in deed.slots if f.sort == "NAME")
    return next((f.bearer for f in fillers if f.text == run.text), "")


def _sort(mine: Side, run: Run, its: Side, other: Run) -> Literal["place", "person", ""]:
    """What two names are of, as far as their sentences tell."""
    if mine.local(run.span) or its.local(other.span):
        return "place"
    sorts = {_bearer(mine, run), _bearer(its, other)}
    in_full = len(run.places) == len(other.places) == _GIVEN_AND_FAMILY
    unknown = sorts == {""} and not any(frequency(r.text.lower().split()[-1]) for r in (run, other))
    persons = sorts == {"PERSON"} or (in_full and (sorts == {"PERSON", ""} or unknown))
    return "person" if persons else ""


def _done_once(mine: Side, run: Run, its: Side, other: Run) -> bool:
    """Whether two are said to have done what is done but once: "designed by", "founded by"."""
    ones = {(mine.words[p][2], part) for p, _, part in mine.hangs_on(run.places)}
    sorts = {_bearer(mine, run), _bearer(its, other)}
    of_one_sort = sorts == {"ORG"} or _sort(mine, run, its, other) == "person"  # short names it calls so, too
    return of_one_sort and any(part == "doer" and verb in _ONCE for verb, part in ones)


def _one_holder(side: Side, run: Run) -> bool:
    """Whether somebody is said to be what only one is at a time: "Reed is the *mayor* of Selby"."""
    for link in side.value.attributes:
        name, what = (link.one, link.other) if link.one in run.places else (link.other, link.one)
        if name in run.places and side.words[what][2] in _OFFICES and side.definite(side.words[what][0]):
            return True
    return False


def _said_in_few_words(mine: Side, run: Run, its: Side, other: Run) -> bool:
    """Whether a name in a short sentence can only be one: where it was, how it is called, who made it or heads it."""
    if mine.local(run.span) and its.local(other.span):
        return True
    heads_of_it = {mine.words[p][2] for p, _, _ in mine.hangs_on(run.places)}
    if _one_holder(mine, run) and not any(_NOT_IN_OFFICE.search(s.claim.quote) for s in (mine, its)):
        return True
    called = not heads_of_it.isdisjoint(_CALLING) and not any(_ALSO.search(s.claim.quote) for s in (mine, its))
    return called or _done_once(mine, run, its, other)


def _names(mine: Side, its: Side, lacking: frozenset[str]) -> Iterator[Exchange]:
    """Two names in one place, of which no source has the draft's."""
    own = [r for r in mine.runs() if any(mine.written(_span(mine.words[p])) in lacking for p in r.places)]
    if len(own) != 1 or mine.nicknamed(own[0].span) or not told_but_for(mine, own[0].places, in_full=True):
        return
    run = own[0]
    found = [r for r in its.runs() if alike(mine, run.places, its, r.places) or _two_countries(mine, run, its, r)]
    if len(found) != 1:
        return
    other = found[0]
    told = told_but_for(mine, run.places) and mine.told_itself(run.places) >= _FEWEST
    if not told and not _said_in_few_words(mine, run, its, other):
        return
    if not _two_bearers(run.text, other.text, _sort(mine, run, its, other)) or not _alone(mine, run, its, other):
        return
    if but_for_these(mine, run.places, its, other.places):
        yield Exchange(run.span, other.span)


def _two_countries(mine: Side, run: Run, its: Side, other: Run) -> bool:
    """Whether two countries hang on one word, in whatever part: "enter *Chad*", "enter or cross *Mali*"."""
    if not (_countries(run.text.lower()) and _countries(other.text.lower())):
        return False
    return any(not (part and its_part) for part, its_part in parts_at(mine, run.places, its, other.places))


def _alone(mine: Side, run: Run, its: Side, other: Run) -> bool:
    """Whether neither name is one of a list; or the lists are the same but for the two, or tell all who did it."""
    if not mine.listed(run.span) and not its.listed(other.span):
        return True
    if _one_of_as_many(mine, run, its, other):
        return True
    others = [other, *its.fellows(other)]
    closed = not mine.listed(run.span) and not its.goes_on(min(r.span.start for r in others))
    return closed and _done_once(mine, run, its, other)


def _one_of_as_many(mine: Side, run: Run, its: Side, other: Run) -> bool:
    """Whether two lists have the same names but for these two: "Bell and Roe", "Bell and Reed"."""
    ones, others = mine.fellows(run), its.fellows(other)
    if not ones or len(ones) != len(others):
        return False
    told = all(side.told[p] for side, runs in ((mine, ones), (its, others)) for r in runs for p in r.places)
    return told and not its.goes_on(min(r.span.start for r in (*others, other)))


def _span(word: PlacedWord) -> Span:
    return Span(start=word[0], end=word[1])


def _countries(word: str) -> frozenset[str]:
    if word in _BRITISH:
        return frozenset({"GB"})
    return frozenset(place.country for place in places_named(word) if place.level == "country")


def _homes(side: Side, place: int) -> frozenset[str]:
    """The countries that a word says something is of: "*Danish*", "from *Denmark*"."""
    start, _, lemma, pos = side.words[place]
    of_it = pos == "ADJ" or (pos == "PROPN" and (side.of_it(start) or lemma.endswith(_PEOPLE)))
    return _countries(lemma) if of_it else frozenset()


def _exclude(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether one thing is only one of two, or has only one of two qualities."""
    one, other = mine.word(place), its.word(there)
    if one[1] == other[1] == "VERB":
        return False  # what was done and undone, and when, is for deeds
    if exclude(one, other):
        return not (one[0] in COMPASS and from_its_other_end(mine.claim, its.claim))
    if {one[1], other[1]} == {"ADJ", "VERB"}:  # "unpaid", "was paid"
        return end_apart(mine.form(place), its.form(there))
    homes, its_homes = _homes(mine, place), _homes(its, there)
    return bool(homes and its_homes) and not homes & its_homes


def _some_of_each(side: Side, place: int) -> bool:
    """Whether there may be some of each: "Dutch *tourists*", "two *sons*"; a grade ("mixed reviews") is of them all."""
    _, _, lemma, pos = side.words[place]
    if pos == "NOUN":
        return side.several(place)
    if pos in {"VERB", "ADV"} or (grades(lemma) and not _homes(side, place)):
        return False
    return any(side.several(head) for head, _, _ in side.hangs_on((place,)))


def _may_clash(mine: Side, place: int) -> bool:
    """Whether a word of the draft's is not the source's and the rest of the sentence is told."""
    pos = mine.words[place][3]
    if mine.told[place] or pos not in _EXCLUDING or (pos == "PROPN" and not _homes(mine, place)):
        return False
    return told_but_for(mine, (place,), in_full=True)


def _alike(mine: Side, place: int, its: Side, there: int) -> bool:
    """Whether two words are said of one thing: as what it is, or in the same part."""
    loosely = {mine.words[place][3], its.words[there][3]} != {"NOUN"}
    met = parts_at(mine, (place,), its, (there,), attributes=True)
    return any(part == its_part or (loosely and not (part and its_part)) for part, its_part in met)


def _qualities(mine: Side, its: Side, known: Named) -> Iterator[Exchange]:
    """Two words in one place that exclude each other, of which no source says the draft's of the same."""
    for place, word in enumerate(mine.words):
        if not _may_clash(mine, place):
            continue
        heads = frozenset(mine.words[p][2] for p, _, _ in mine.hangs_on((place,), attributes=True))
        if known.told_of(word[2], heads, its.claim):
            continue
        for there, other in enumerate(its.words):
            if (
                not its.told[there]
                and _exclude(mine, place, its, there)
                and _alike(mine, place, its, there)
                and not (mine.listed(_span(word)) or its.listed(_span(other)))
                and not (_some_of_each(mine, place) or _some_of_each(its, there))
                and but_for_these(mine, (place,), its, (there,))
            ):
                yield Exchange(_span(word), _span(other))


def exchanges(claim: Claim, passage: Passage, known: Named, lacking: tuple[str, ...]) -> Iterator[Exchange]:
    """What a draft's statement and a source's sentence have in one place that cannot both stand there.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
        known: the names and words that the sources have anywhere.
        lacking: the names of the draft's statement that none of them has.
    """
    if _figures_apart(statement(claim), statement(passage.claim)):
        return
    mine = Side(claim, passage.claim)
    if not lacking and not any(_may_clash(mine, place) for place in range(len(mine.words))):
        return
    its = Side(passage.claim, claim)
    if lacking:
        yield from _names(mine, its, frozenset(lacking))
    yield from _qualities(mine, its, known)
