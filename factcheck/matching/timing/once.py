"""What is done once to one person or thing: two articles' dates of it are one question, whatever the dates.

Events of which the dates differ are two events; but nobody dies twice, and who was charged on Friday was not charged
for the same on Saturday. So these dates are laid beside each other by whom the deed befell, and not by when.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.catalog import Kind, OnceDeed, once_deed
from factcheck.matching.alignment.stories import Stories
from factcheck.matching.timing.cases import accused_of
from factcheck.matching.timing.occasions import Led, leads, one_occasion
from factcheck.model.claim import Bearer, Claim
from factcheck.model.value import ClockValue, TimeValue
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.gazetteer import places_named
from factcheck.values.person import same_person
from factcheck.values.time.precision import dates_differ

_Dated = tuple[Claim, Bearer]
# Of these one story tells of one person only, if all whom it names are one: "a man was charged", "Tom Bell was". Each
# with the slot of the status that tells of them.
_OF_ONE: Final = {
    "arrest": "custody", "charge": "charge", "conviction": "verdict", "acquittal": "verdict", "sentence": "sentence",
}  # fmt: skip
_OF_THE_ONE: Final = frozenset({"construction", "founding", "closure"})  # "the mill" of two reports is one
_FRIDAY: Final = timedelta(days=1)  # a weekend that somebody died on may begin on its Friday
_TOLD: Final = frozenset({"asserted", "planned"})  # two plans for one funeral are one question as well
_NOTHING_SAID: Final = frozenset({"new", "first", "latest", "last", "recent"})
_RELEASE: Final = "release"
_BEGINNING: Final = "beginning"
_AGAIN: Final = "again"
_ONE_MORE: Final = frozenset({"next", "another", "further"})
_MARKS: Final = ".,;:()"
# Where something comes out or takes effect: "on sale in the United States", "reaches shops in Europe".
_LAND: Final = re.compile(r"\bin (?:the )?((?:[A-Z][A-Za-z]{1,14} ){0,2}[A-Z][A-Za-z]{1,14})\b")
_CONTINENTS: Final = frozenset({"Europe", "Asia", "Africa", "North America", "South America", "Latin America"})
_DEATH: Final = "death"
FAREWELL: Final = "farewell"
AGAIN: Final = "again"  # where what somebody reached can be reached once more
_NEAR: Final = 200  # days within which "it" is what the story has a like date for
_MANY: Final = 40  # dates of one deed in one story: so many are no one question


def _days(value: TimeValue) -> tuple[date, date] | None:
    if value.earliest is None or value.latest is None:
        return None
    return (value.earliest - _FRIDAY if "WE" in (value.value or "") else value.earliest), value.latest


def _year_told(value: TimeValue) -> bool:
    """Whether the words name the year: that of a bare "April 9" is a guess by the day of publication."""
    return (value.value or "")[:4] in value.text


def _yearless(value: TimeValue) -> TimeValue:
    told = value.value or ""
    bare = f"XXXX{told[4:]}" if told[:4].isdecimal() and told[4:5] == "-" and told[5:6].isdecimal() else told
    return value.model_copy(update={"value": bare, "earliest": None, "latest": None})


def _calendar(value: TimeValue) -> bool:
    """Whether the words name a day or month of the calendar: not "yesterday", not "Friday"."""
    return (
        any(char.isdecimal() for char in (value.value or "")[5:])
        and "W" not in (value.value or "")
        and any(char.isdecimal() for char in value.text)
    )


def _apart(a: TimeValue, b: TimeValue, days: int | None) -> bool:
    """Whether two dates exclude each other, and yet may be meant for one deed, at most so many days apart."""
    if compare_values(a, b).relation != "disjoint":
        return False
    if not (_year_told(a) and _year_told(b)) and compare_values(_bare(a), _bare(b)).relation != "disjoint":
        return False  # that "April 9" is of this year was a guess
    one, other = _days(a), _days(b)
    if one is None or other is None:  # no more is known than two days of the week, or two days of a year
        return True
    gap = max((other[0] - one[1]).days, (one[0] - other[1]).days)
    return gap > 0 and (days is None or gap <= days)


def _bare(value: TimeValue) -> TimeValue:
    return _yearless(value) if _calendar(value) and not _year_told(value) else value


def _one_thing(a: Bearer, b: Bearer) -> bool:
    deed = once_deed(a.deed)
    if a.name is not None and b.name is not None:
        if a.noun and b.noun and a.noun != b.noun and kinship((a.noun, "NOUN"), (b.noun, "NOUN")) < SYNONYM:
            return False  # "the 1965 film", "the 1966 play"
        return _one_name(a.name, b.name, cut=deed.appointed)
    if a.noun is None or b.noun is None or a.name is not None or b.name is not None:
        return False
    if deed.things:  # "the deal", "the takeover"
        return True
    mine, its = frozenset(a.beside) - _NOTHING_SAID, frozenset(b.beside) - _NOTHING_SAID
    if a.noun == b.noun:
        known = a.definite and b.definite and (deed.appointed or a.deed in _OF_THE_ONE)
        return bool(mine & its) or (known and not (mine and its))
    near = {(a.noun, w) for w in (b.noun, *its)} | {(v, b.noun) for v in mine}
    return any(kinship((v, "NOUN"), (w, "NOUN")) >= SYNONYM for v, w in sorted(near))


def _one_name(a: str, b: str, *, cut: bool) -> bool:
    """Whether two names are one thing's: "the Vela Page" is "the Page", but "Page Mini" and "Page 2" are others."""
    short, long = sorted((re.findall(r"\w+", name.casefold()) for name in (a, b)), key=len)
    return short == long or (cut and bool(short) and long[-len(short) :] == short)


def _elsewhere(one: _Dated, other: _Dated) -> bool:
    """Whether what comes out or opens does so in two places: "in Japan in June", "in Spain in July"."""
    names = [frozenset(c.setting.names) - _named_of(b) - c.setting.topic for c, b in (one, other)]
    told = [frozenset(b.beside) for _, b in (one, other)]
    return any(mine and its and mine.isdisjoint(its) for mine, its in (names, told))


def _named_of(bearer: Bearer) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", bearer.name.casefold())) if bearer.name is not None else frozenset()


def _one_person(a: Bearer, b: Bearer) -> bool:
    """Whether two bearers are one person by name or by age; "the man" alone is anybody."""
    if a.deed == FAREWELL and a.beside != b.beside:
        return False
    if _two_ends(a, b) or (once_deed(a.deed).transitive and _follow_two(a, b)):
        return False
    if a.age is not None and b.age is not None and a.age != b.age:
        return False
    if a.name is not None and b.name is not None:
        return same_person(a.name, b.name) is True
    return a.age is not None and a.age == b.age


def _one_end(a: tuple[str, ...], b: tuple[str, ...], deed: OnceDeed) -> bool:
    """Whether two stations lead to one place, school or spouse: "Yale" and "Yale University", "Berg", "Karl Berg"."""
    if AGAIN in {*a[-1:], *b[-1:]}:
        return False  # "moved back to Lisbon", "became champion"
    short, long = sorted((a, b), key=len)
    if not short or "attr" in deed.towards:  # "became mayor", "became deputy mayor"
        return short == long
    return short == (long[-len(short) :] if deed.mutual else long[: len(short)])


def _follow_two(a: Bearer, b: Bearer) -> bool:
    return bool(a.beside and b.beside) and set(a.beside).isdisjoint(b.beside)


def of_two(a: Claim, b: Claim) -> bool:
    """Whether two claims tell one deed of two persons: "Bell was arrested", "Wood was arrested".

    Or stations of a life that lead to two ends: "began his career", "began his career as a coach".
    """
    pairs = [(x, y) for x in a.setting.bearers for y in b.setting.bearers if x.deed == y.deed]
    things = [(x, y) for x, y in pairs if x.name and y.name and once_deed(x.deed).of == "thing"]
    if any(not _one_thing(x, y) or _long_after(a, b, once_deed(x.deed)) for x, y in things):
        return True  # "the 2005 film The Long Road", "the 2006 film The Short Road", or one of 1955
    if a.polarity != b.polarity and any(once_deed(x.deed).towards for x, _ in pairs):
        return True  # "did not move to Lisbon in 1962" leaves open when she did
    return any(once_deed(x.deed).of == "person" and (_two_persons(x, y) or _two_ends(x, y)) for x, y in pairs)


def _long_after(a: Claim, b: Claim, deed: OnceDeed) -> bool:
    """Whether a thing of a name came out too long after another to be the same: a film that was made again."""
    one, other = a.value, b.value
    if not (isinstance(one, TimeValue) and isinstance(other, TimeValue) and deed.appointed):
        return False
    return _apart(one, other, None) and not _apart(one, other, deed.days)


def _two_ends(a: Bearer, b: Bearer) -> bool:
    deed = once_deed(a.deed)
    return bool(deed.towards) and not _one_end(a.beside, b.beside, deed)


def _two_persons(a: Bearer, b: Bearer) -> bool:
    if once_deed(a.deed).towards and (a.name is None) != (b.name is None):  # "Ruiz moved", "Ruiz's brother moved"
        return True
    if a.name is not None and b.name is not None:
        return same_person(a.name, b.name) is False
    return a.age is not None and b.age is not None and a.age != b.age


def _one(one: _Dated, other: _Dated, led: Led) -> bool:
    a, b = one[1], other[1]
    if a.deed == _BEGINNING:
        return one_occasion(one, other, led)
    if once_deed(a.deed).of == "person":
        return _one_person(a, b)
    titled = (
        a.noun is not None and a.noun == b.noun and None not in {a.name, b.name}
    )  # "the film The Long Road" came out once
    return _one_thing(a, b) and (titled or a.deed != _RELEASE or not _elsewhere(one, other))


def _alone(told: list[_Dated], accused: set[str]) -> bool:
    """Whether all who are named of a deed, and in that state, are one person: then "a man" is that person, too."""
    named = {b.name for _, b in told if b.name is not None} | accused
    names = sorted(named, key=lambda name: (-len(name.split()), name))
    return bool(names) and all(same_person(names[0], name) for name in names[1:])


def _bearers(told: list[_Dated], deed: OnceDeed, others: set[str], led: Led) -> Iterator[list[Claim]]:
    """The dates of one deed, parted by whom it befell; `others` are the names that the story has besides.

    `led` are the words of each article's first paragraph.
    """
    parts: list[list[_Dated]] = []
    single = (deed.id in _OF_ONE or _of_the_story(deed)) and _alone(told, others)
    for claim, bearer in told:
        home = next(
            (
                p
                for p in parts
                if (single and _of_one_kind(bearer, p)) or any(_one((claim, bearer), row, led) for row in p)
            ),
            None,
        )
        if home is None:
            parts.append([(claim, bearer)])
        else:
            home.append((claim, bearer))
    if deed.appointed and deed.of == "thing":
        parts = _with_nameless(parts)
    yield from ([claim for claim, _ in part] for part in parts)


def _of_one_kind(bearer: Bearer, part: list[_Dated]) -> bool:
    """A last concert is no last match, and who replaces one may replace another on another day."""
    if once_deed(bearer.deed).transitive:
        return not any(_follow_two(bearer, other) for _, other in part)
    return bearer.deed != FAREWELL or all(bearer.beside == other.beside for _, other in part)


def _of_the_story(deed: OnceDeed) -> bool:
    """Whether "he" and "the funeral" are of the one person whom the story tells of."""
    return deed.id == FAREWELL or (deed.appointed and deed.of == "person")


def _to_the_day(value: object) -> bool:
    """Whether a date names a day: who "died in 2016" is not the dead person of the story."""
    told = value.value or "" if isinstance(value, TimeValue) else ""
    return "W" in told or len(told) >= len("2016-05-03")


def _nameless(bearer: Bearer) -> bool:
    return bearer.name is None and bearer.noun is None


def _with_nameless(parts: list[list[_Dated]]) -> list[list[_Dated]]:
    """The parts, with "it" and "the launch" in the one that has a like date; alone where several have."""
    known = [part for part in parts if not _nameless(part[0][1])]
    open_ones = [row for part in parts if _nameless(part[0][1]) for row in part]
    homes = [(row, [n for n, part in enumerate(known) if any(_near(row[0], c) for c, _ in part)]) for row in open_ones]
    joined = [[*part, *(row for row, home in homes if home == [n])] for n, part in enumerate(known)]
    return [*joined, *([row] for row, home in homes if len(home) > 1), [row for row, home in homes if not home]]


def _near(one: Claim, other: Claim) -> bool:
    a, b = one.value, other.value
    if not isinstance(a, TimeValue) or not isinstance(b, TimeValue):
        return False
    mine, its = _days(a), _days(b)
    if mine is None or its is None:  # "on 6 November", of a text that does not tell its own year
        return True
    return max((its[0] - mine[1]).days, (mine[0] - its[1]).days) <= _NEAR


def _sure_of_itself(claims: list[Claim]) -> list[Claim]:
    """Without those of articles that give the deed two dates themselves: they tell of two deeds."""
    unsure = {
        a.article
        for a, b in combinations(claims, 2)
        if a.article == b.article and compare_values(a.value, b.value).relation == "disjoint"
    }
    return [c for c in claims if c.article not in unsure]


def _consistent(claims: list[Claim], deed: OnceDeed) -> list[Claim]:
    """Those that agree with one another or exclude each other; none whose date is too far off, or only half known."""
    kept: list[Claim] = []
    for claim in claims:
        if all(_fit(claim, other, deed) for other in kept):
            kept.append(claim)
    return kept


def _fit(one: Claim, other: Claim, deed: OnceDeed) -> bool:
    a, b = one.value, other.value
    if deed.of == "thing" and _in_two_lands(one, other):
        return False
    if isinstance(a, TimeValue) and isinstance(b, TimeValue):
        return compare_values(a, b).relation in AGREES or _apart(a, b, deed.days)
    # two times of day are of one deed only where nothing speaks for two days
    return compare_values(a, b).relation != "incomparable" and not dates_differ(one.setting.times, other.setting.times)


def _in_two_lands(a: Claim, b: Claim) -> bool:
    """Whether a thing is dated for two lands: "on sale on March 20 in the United States", "on April 3 in Europe"."""
    mine, its = (set(_LAND.findall(claim.quote)) for claim in (a, b))
    return bool(mine and its) and mine.isdisjoint(its) and all(map(_is_land, mine | its))


def _is_land(name: str) -> bool:
    return name in _CONTINENTS or any(place.level == "country" for place in places_named(name))


def _is_asked(claim: Claim) -> bool:
    told = isinstance(claim.value, ClockValue) or (isinstance(claim.value, TimeValue) and claim.value.position is None)
    return told and claim.certainty in _TOLD and claim.polarity == "positive" and bool(claim.setting.bearers)


def once_more(claim: Claim) -> bool:
    """ "Was closed again on Wednesday", "the next launch is planned for May"."""
    told = claim.quote.lower().split()
    if _AGAIN in told:
        return True
    occasion = any(bearer.deed == _BEGINNING for bearer in claim.setting.bearers)  # of a trial the next day is asked
    return not occasion and any(word in _ONE_MORE and _noun_behind(told[n + 1 :], claim) for n, word in enumerate(told))


def _noun_behind(words: list[str], claim: Claim) -> bool:
    """Whether the noun of which a claim tells stands right behind, or behind one more word: "another test flight"."""
    own = claim.subject
    return own is not None and any(word.strip(_MARKS) == own for word in words[:2])


class Once(NamedTuple):
    """The dates that articles of one story give to one deed; `apart` says that some exclude each other."""

    deed: OnceDeed
    claims: list[Claim]
    apart: bool


def once(claims: Iterable[Claim], stories: Stories, kinds: Mapping[str, Kind]) -> Iterator[Once]:
    """The dates that articles of one story give to what is done once."""
    told: dict[tuple[str, str, str, str], list[_Dated]] = defaultdict(list)
    dead: dict[str, set[str]] = defaultdict(set)
    every = list(claims)
    for claim in filter(_is_asked, every):
        for bearer in claim.setting.bearers:
            deed = once_deed(bearer.deed)
            thing = deed.appointed and deed.of == "thing"  # that is put off, perhaps, in another story
            story = stories.matter(claim.article) if thing else stories.of(claim.article)
            plan = "" if deed.appointed else claim.certainty
            told[story, bearer.deed, claim.kind, plan].append((claim, bearer))
            if bearer.deed == _DEATH and bearer.name is not None and _to_the_day(claim.value):
                dead[story].add(bearer.name)
    accused = accused_of(every, stories, kinds) if told else {}
    led = leads(every) if any(deed == _BEGINNING for _, deed, *_ in told) else {}
    for (story, name, *_), dated in told.items():
        deed = once_deed(name)
        if len({claim.article for claim, _ in dated}) < 2 or len(dated) > _MANY:
            continue
        others = dead[story] if _of_the_story(deed) else accused.get((story, _OF_ONE.get(name, "")), set())
        for part in _bearers(dated, deed, others, led):
            found = _consistent([c for c in _sure_of_itself(part) if not once_more(c)], deed)
            if len({claim.article for claim in found}) > 1:
                yield Once(deed, found, any(_differ(a, b) for a, b in combinations(found, 2)))


def _differ(a: Claim, b: Claim) -> bool:
    return a.article != b.article and compare_values(a.value, b.value).relation == "disjoint"
