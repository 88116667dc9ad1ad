"""When a deed was done that two articles of a story tell: "was captured on Tuesday", "caught it on Wednesday".

One deed is told by one verb, a verb of its meaning or a noun that names it ("the theft of the painting"), and by what
it was done to, if each article points at that one ("the lynx", a name). What is done again and again has many days: so
the days lie near to each other, neither sentence says that it was one more, and neither article dates it twice.
"""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.catalog import event_type, once_deeds
from factcheck.matching.wordings.figures_beside import of_two_figures
from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler, StatementValue
from factcheck.model.value import TimeValue
from factcheck.thesaurus import DERIVED, NEAR, SYNONYM, Word, kinship, opposed
from factcheck.values.compare import compare_values
from factcheck.values.deed import meeting

_KIND: Final = "event-date"
_OF_DEEDS: Final = frozenset({"date", "when", "when:thing"})
_NAMED: Final = 0.7  # how near a noun is to a verb at least that tells what it names
_MANY: Final = 400  # dated deeds of one story: so many are those of an archive
_DAYS_APART: Final = 7
_WITHIN_A_DAY: Final = 1  # a night is of two days
_A_YEAR: Final = 366
_NO_TIME: Final = 10_000
_YEARS_APART: Final = 5 * 366  # years of what is done to a thing but once, as far as this is told by years
# What says that it was done more than once, or was one more.
_NTH_TIME: Final = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\stime\b", re.IGNORECASE
)
_ONE_MORE: Final = frozenset("again another every daily weekly repeatedly twice separately".split())
# What tells one of several from the others, beside the noun.
_WHICH: Final = frozenset(
    "other second third fourth fifth sixth further more each next last latest first earlier previous new separate "
    "additional various final".split()
)
# What befalls one and the same on many days of one week.
_REPEATED: Final = frozenset(
    "meet see speak talk discuss debate address ask urge call attack shell bombard beat play hit strike fall rise "
    "gain climb lose win clash gather march protest rally hold have get make take give go come be do use show watch "
    "follow face lead continue keep work trade sell question interview hear search criticise criticize condemn accuse "
    "thank praise blame support oppose deny warn tell contact phone try attempt want need begin start end".split()
)
_CORE: Final = ("agent", "patient")
# Where a noun's "of" may have another preposition or none: "the bombing of Varn", "in Varn", "Varn was bombed".
_OF_IT: Final = frozenset({*_CORE, "whose", "in", "at", "on", "against"})


class _Dated(NamedTuple):
    """A deed that a statement tells of one day, and the claim of that day.

    `more` tells that it was one more, or was not done then: it is compared with nothing.
    """

    date: Claim
    deed: Deed
    day: TimeValue
    more: bool


def _length(time: TimeValue) -> int:
    """How many days a time leaves open; a bound leaves open too many."""
    if time.earliest is None or time.latest is None or time.mod is not None:
        return _NO_TIME
    return (time.latest - time.earliest).days


def _is_told(deed: Deed) -> bool:
    return deed.standing != "open" and not (deed.loose or deed.under or deed.before or deed.to_come)


def _once_at_most(deed: Deed) -> bool:
    return not deed.reports and not _repeated(deed.word)


@lru_cache(maxsize=1024)
def _repeated(word: Word) -> bool:
    """Whether a verb, or the one that a noun names, is done again and again: "met", "the meeting"."""
    if word[0] in _REPEATED or word[1] == "VERB":
        return word[0] in _REPEATED
    return any(kinship(word, (verb, "VERB")) == DERIVED for verb in _REPEATED)


def _one_more(claim: Claim) -> bool:
    """Whether a sentence says that it was done once more, or of which of several it is: "for the third time"."""
    if _NTH_TIME.search(claim.quote) is not None:
        return True
    return not _ONE_MORE.isdisjoint(claim.quote.lower().replace(",", " ").replace(".", " ").split())


def _on_days(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims of each article that tell of a deed on which day it was done."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == _KIND and claim.attribute in _OF_DEEDS and claim.certainty == "asserted":
            value = claim.value
            if isinstance(value, TimeValue) and claim.anchor is not None and _length(value) <= _A_YEAR:
                found[claim.article].append(claim)
    return found


def _dated(claims: Iterable[Claim]) -> Iterator[_Dated]:
    """The deeds of statements that have one day each, with the claims that tell these days."""
    claims = list(claims)
    days = _on_days(claims)
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.value.type == "statement" and claim.certainty == "asserted" and claim.article in days:
            told[claim.article].append(claim)
    for article, sentences in told.items():
        sentences.sort(key=_start)
        for date in days[article]:
            place = bisect(sentences, date.focus.start, key=_start) - 1
            if place >= 0 and date.focus.start < sentences[place].end:
                yield from _of_day(date, sentences[place])


def _start(claim: Claim) -> int:
    return claim.start


def _of_day(date: Claim, sentence: Claim) -> Iterator[_Dated]:
    deed = _deed_of(statement(sentence), date)
    if deed is not None and isinstance(date.value, TimeValue):
        yield _Dated(date, deed, date.value, _one_more(sentence) or deed.standing == "denied")


def _deed_of(value: StatementValue, date: Claim) -> Deed | None:
    """The deed that a day is told of: a noun's, if it names one; else that of the verb."""
    own = next((d for d in value.named if any(date.focus.start <= t.start < date.focus.end for t in d.times)), None)
    if own is not None or date.anchor is None:
        return own if own is not None and _is_told(own) else None
    at = date.anchor.start
    return next((d for d in value.deeds if d.start <= at < d.end and _is_told(d)), None)


def _kin(a: Deed, b: Deed) -> float:
    """How near two deeds are by their words; "buy" and "acquire" tell one thing of what is done once."""
    if opposed(a.word, b.word):
        return 0.0
    mine, its = ({once.id for once in once_deeds(deed.lemma, "done")} for deed in (a, b))
    return max(kinship(a.word, b.word), 0.0 if mine.isdisjoint(its) else SYNONYM)


def _pointed_at(filler: Filler) -> bool:
    if filler.part or filler.none or filler.whole or not _WHICH.isdisjoint(filler.beside):
        return False
    return filler.known or bool(filler.meant) or filler.sort == "VERB"  # "the betting", "betting"


def _met(a: Filler, b: Filler) -> float:
    """How surely one thing fills two slots that the texts point at; below 0 where it is another."""
    well = meeting(_by_name(a), _by_name(b))
    if well > 0 and not (_pointed_at(a) and _pointed_at(b)):
        return 0.0
    return well


def _by_name(filler: Filler) -> Filler:
    """Who a pronoun or a description stands for, by name."""
    if filler.sort == "NAME" or not filler.meant:
        return filler
    return filler.model_copy(update={"text": filler.meant, "sort": "NAME", "role": ""})


def _of_one(a: Deed, b: Deed) -> float:
    """How surely two deeds befell one thing: 0 where nothing tells, below 0 where something tells otherwise."""
    if "NOUN" in {a.pos, b.pos}:
        return _of_noun(a, b)
    ones = {slot: (a.filler(slot), b.filler(slot)) for slot in _CORE}
    found = {slot: _met(one, other) for slot, (one, other) in ones.items() if one is not None and other is not None}
    if any(well < 0 for well in found.values()):
        return -1.0
    if a.filler("patient") is None and b.filler("patient") is None:
        return found.get("agent", 0.0) if _befalls(a, b) else 0.0
    return found.get("patient", 0.0)


def _befalls(a: Deed, b: Deed) -> bool:
    """Whether two verbs without an object tell what befell a thing: "the roof collapsed"; a price falls every day."""
    one, other = a.filler("agent"), b.filler("agent")
    things = one is not None and other is not None and "NAME" not in {one.sort, other.sort}
    return things and all(event_type(deed.lemma, "VERB") is not None for deed in (a, b))


def _of_noun(a: Deed, b: Deed) -> float:
    """The same where a noun tells one of them: it has whose it is, and what is told of the deed else."""
    found = [
        _met(one, other)
        for one in a.slots
        for other in b.slots
        if {one.slot, other.slot} <= _OF_IT or one.slot == other.slot
    ]
    return max(found, default=0.0)


def _led(a: Deed, b: Deed) -> float:
    """How surely what prepositions lead to is one: below 0 where one of them leads to two things."""
    found = [
        meeting(_by_name(one), _by_name(other))
        for one in a.slots
        for other in b.slots
        if one.slot == other.slot and one.slot not in _CORE
    ]
    return -1.0 if any(well < 0 for well in found) else max(found, default=0.0)


def _one_deed(one: _Dated, other: _Dated) -> bool:
    a, b = one.deed, other.deed
    well = _kin(a, b)
    if well < NEAR or (a.within and b.within and set(a.within).isdisjoint(b.within)):
        return False
    if _led(a, b) < 0 or of_two_figures(one.date, other.date):
        return False
    of_one = _of_one(a, b)
    if of_one < SYNONYM:
        return False
    named = "NOUN" in {a.pos, b.pos} and well >= _NAMED  # "was stolen", "the theft"
    return well >= SYNONYM or named or _both(a, b)


def _both(a: Deed, b: Deed) -> bool:
    """Whether doer and undergoer of two deeds are each one."""
    pairs = [(a.filler(slot), b.filler(slot)) for slot in _CORE]
    return all(x is not None and y is not None and meeting(_by_name(x), _by_name(y)) >= SYNONYM for x, y in pairs)


def _exclude(one: TimeValue, other: TimeValue) -> bool:
    return compare_values(one, other).relation == "disjoint"


def _near(one: _Dated, other: _Dated) -> bool:
    """Whether two days may be meant for one deed: some days apart, or some years where neither text tells the day."""
    a, b = one.day, other.day
    if a.earliest is None or b.earliest is None:
        return False
    apart = abs((a.earliest - b.earliest).days)
    lengths = _length(a), _length(b)
    if max(lengths) <= _WITHIN_A_DAY:
        return apart <= _DAYS_APART
    once = any(deed.of == "thing" for told in (one, other) for deed in once_deeds(told.deed.lemma, "done"))
    return min(lengths) > _WITHIN_A_DAY and once and apart <= _YEARS_APART


def _which(deed: Deed) -> frozenset[str]:
    """What tells of which of several a deed is told: "the *second* lynx", "*one of* the lynxes"."""
    core = [filler for filler in (deed.filler(slot) for slot in _CORE) if filler is not None]
    beside = {word for filler in core for word in filler.beside if word in _WHICH}
    return frozenset(beside | {f"part of {filler.text}" for filler in core if filler.part})


class DeedDays:
    """The deeds of all articles that are dated to the day, by the claims of their days."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Args: all claims, the statements among them."""
        self._deeds = {dated.date.id: dated for dated in _dated(claims)}

    def of_two(self, one: Claim, other: Claim) -> bool:
        """Whether two days are known to be of two deeds: "closed the bridge", "closed the road"; "closed it again"."""
        mine, its = self._deeds.get(one.id), self._deeds.get(other.id)
        if mine is None or its is None or one.article == other.article:
            return False
        if mine.more or its.more:
            return True
        near = _kin(mine.deed, its.deed) >= NEAR and "NOUN" not in {mine.deed.pos, its.deed.pos}
        return near and (_of_one(mine.deed, its.deed) < 0 or _which(mine.deed) != _which(its.deed))

    def apart(self, stories: Iterable[frozenset[str]]) -> Iterator[tuple[Deed, list[Claim]]]:
        """The days that articles of one story tell of one deed, where they exclude each other."""
        home: Mapping[str, int] = {article: n for n, articles in enumerate(stories) for article in articles}
        told: dict[int, list[_Dated]] = defaultdict(list)
        for dated in self._deeds.values():
            if dated.date.article in home and _once_at_most(dated.deed):
                told[home[dated.date.article]].append(dated)
        for _, deeds in sorted(told.items()):
            if len(deeds) <= _MANY:
                yield from _apart(deeds)


def _apart(deeds: list[_Dated]) -> Iterator[tuple[Deed, list[Claim]]]:
    """The days of each deed, if two articles tell two and none tells two itself."""
    parts: list[list[_Dated]] = []
    for dated in deeds:
        home = next((part for part in parts if all(_one_deed(dated, other) for other in part)), None)
        if home is None:
            parts.append([dated])
        else:
            home.append(dated)
    for part in parts:
        unsure = any(dated.more for dated in part) or any(
            a.date.article == b.date.article and _exclude(a.day, b.day) for a, b in combinations(part, 2)
        )
        quarrels = any(
            a.date.article != b.date.article and _exclude(a.day, b.day) and _near(a, b)
            for a, b in combinations(part, 2)
        )
        if quarrels and not unsure:
            yield part[0].deed, [dated.date for dated in part]
