"""Names that two articles of one story spell differently: one bearer, by the name itself and by what stands around it.

Names alone prove little: "Jon Hart" and "John Hart" may be two men. So both articles must share other names or tell of
the bearer in the same words, and no article may know both.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from factcheck.matching.persons.namesakes import Namesakes
from factcheck.matching.persons.strays import strays
from factcheck.model.claim import Claim
from factcheck.model.value import NameValue
from factcheck.thesaurus import known
from factcheck.values.gazetteer import places_named
from factcheck.values.misnaming import surely_misspelt
from factcheck.values.name import likeness, of_words, words_met
from factcheck.values.person import by_ear, is_english_given_name, sound

_Name = tuple[str, tuple[str, ...]]  # what sort of bearer, or of thing, and the words
_OTHER_NAMES = 1  # of a person or a company, that two articles share before they tell one story
_WORDS = 2  # around a name, that two articles share before they tell of one bearer
_PERSONS = {"person", "word"}
_BODIES = frozenset({"organisation", "place"})
_FULL = 2  # words of a first and a family name
_USUAL = 2  # articles that write a word as no other does but one
_RARE = 6  # letters of a family name that hardly two of a name bear
_SMALL = 2  # letters of words of a title that say nothing
_CROWD = 200  # names that begin alike: so many are a register, and are not compared


def _value(claim: Claim) -> NameValue:
    if not isinstance(claim.value, NameValue):
        raise TypeError(f"{claim.kind} hangs on names, but its values are no names")
    return claim.value


def _name(claim: Claim) -> _Name:
    value = _value(claim)
    return claim.attribute.removeprefix("name:") if value.sort == "thing" else value.sort, value.parts


def _keys(name: _Name) -> Iterator[tuple[str, ...]]:
    """What two spellings of one name have in common, whichever word the slip is in."""
    sort, parts = name
    if sort == "person" and len(parts) == 1:
        return  # a family name alone: it is held against those of its own article
    if sort == "word":
        yield "word", parts[0][:2]
    elif sort == "person":
        yield "word", parts[-1][:2]  # a surname alone
        if not is_english_given_name(parts[0]):
            yield "word", parts[0][:2]  # a strange first name alone
        yield "given", parts[0], parts[-1][:1]
        yield "family", parts[-1], parts[0][:1]
        yield "given", parts[0], parts[-1].removeprefix("o'")[:1]
        yield "both", parts[0][:1], parts[-1][:2]
        if len(parts) > _FULL:
            yield "given", parts[0], parts[1][:1]  # "Ana Del Ponte", "Ana Delponte"
    else:
        yield sort, "".join(parts)[:2]
        if len(parts) == 1 and sort in _BODIES:
            yield "word", parts[0][:2]


def _alike(claims: dict[_Name, list[Claim]], bearers: Namesakes) -> Iterator[tuple[_Name, _Name, bool]]:
    """Every two names that may be one in two spellings, and whether more than the names tells that they are one's."""
    buckets: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for name in claims:
        for key in _keys(name):
            buckets[key].append(name)
    for names in buckets.values():
        if len(names) <= _CROWD:
            for one, other in combinations(dict.fromkeys(names), 2):
                given = "person" in {one[0], other[0]} <= _PERSONS and any(
                    bearers.misnamed(a, b) for a in claims[one] for b in claims[other]
                )
                if given or likeness(_value(claims[one][0]), _value(claims[other][0])) == "slip":
                    yield one, other, given


class _Words:
    """In which articles each word of a name stands: alone, or in a longer name."""

    def __init__(self, claims: dict[_Name, list[Claim]]) -> None:
        self._alone: dict[str, set[str]] = defaultdict(set)
        self._within: dict[str, set[str]] = defaultdict(set)
        for (_, parts), members in claims.items():
            home = self._alone if len(parts) == 1 else self._within
            for word in parts:
                home[word].update(c.article for c in members)

    def odd(self, one: NameValue, other: NameValue) -> bool:
        """Whether of two names of which one is a bare word one article has the one, and several the other.

        A word that is part of a longer name in its own article is somebody's: "Olivia Colman", beside "Jenna Coleman".
        """
        mine, its = words_met(one, other)
        for name, word, usual in ((one, mine, its), (other, its, mine)):
            if len(name.parts) > 1 or len(self._alone[word]) != 1 or self._within[word]:
                continue
            if len((self._alone[usual] | self._within[usual]) - self._alone[word]) >= _USUAL:
                return True
        return False

    def strange(self, one: NameValue, other: NameValue) -> bool:
        """Whether of two names one is a bare word that no article has within a longer name."""
        mine, its = words_met(one, other)
        return any(len(n.parts) == 1 and not self._within[w] for n, w in ((one, mine), (other, its)))


def _beside(claims: Iterable[Claim], other: _Name) -> bool:
    """Whether a clause with one name holds the other as well, recognised or not: "Duncan Vale and Duncan Vaile"."""
    for claim in claims:
        strange = set(other[1]) - set(_value(claim).parts)
        if strange and strange <= claim.setting.about | claim.setting.names:
            return True
    return False


class _Stories:
    """What the articles have in common besides a name."""

    def __init__(self, claims: dict[_Name, list[Claim]]) -> None:
        self._named: dict[str, set[_Name]] = defaultdict(set)
        self._articles: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for name, members in claims.items():
            for claim in members:
                self._articles[name[1]].add(claim.article)
                # by first and last name: one article tells the middle one
                if name[0] in _BODIES or (name[0] == "person" and len(name[1]) > 1):
                    self._named[claim.article].add((name[0], (name[1][0], name[1][-1])))

    def naming_both(self, ours: list[Claim], theirs: list[Claim]) -> set[str]:
        """The articles that have both names; that of a thing the recogniser may have for a person's elsewhere."""
        if _value(ours[0]).sort == "thing":
            return self._articles[_value(ours[0]).parts] & self._articles[_value(theirs[0]).parts]
        return {c.article for c in ours} & {c.article for c in theirs}

    def share(self, a: Claim, b: Claim) -> bool:
        """Whether two articles tell of one bearer, as far as anything but the name shows it."""
        own = {*_value(a).parts, *_value(b).parts}
        around = (a.setting.about & b.setting.about) - own
        others = {n for n in self._named[a.article] & self._named[b.article] if n[0] != "place"}
        return len(around) >= _WORDS or len(others) >= _OTHER_NAMES


def _but_for(articles: set[str], ours: list[Claim], theirs: list[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims of two spellings without the more usual one in articles that have both."""
    if len(ours) > len(theirs):
        return [c for c in ours if c.article not in articles], theirs
    return ours, [c for c in theirs if c.article not in articles]


def _one_topic(a: Claim, b: Claim, tell_one: Callable[[Claim, Claim], bool]) -> bool:
    """Whether two articles are about one thing: they tell one story, or their titles name it alike."""
    return tell_one(a, b) or len({w for w in a.setting.topic & b.setting.topic if len(w) > _SMALL}) >= _WORDS


def _one_bare(ours: list[Claim], theirs: list[Claim], words: _Words, bearers: Namesakes) -> bool:
    """Whether a bare word and another name are one: by how many articles have which, or what they call the bearer."""
    values = _value(ours[0]), _value(theirs[0])
    called = words.strange(*values) and any(bearers.called_alike(a, b) for a in ours for b in theirs)
    return called or words.odd(*values)


def _own_slip(ours: list[Claim], theirs: list[Claim]) -> bool:
    """Whether one article writes a place in two ways, of which it is known by the one: "Selbridge", "Selbrige"."""
    articles = {c.article for c in (*ours, *theirs)}
    known = [bool(places_named(_value(claims[0]).text)) for claims in (ours, theirs)]
    return len(articles) == 1 and known[0] != known[1]


def _written_twice(a: NameValue, b: NameValue) -> bool:
    """Whether two names in one article are hardly two: "Lottie Reed", "Lotty Reed"; "Carl Hendrick", "Hendrik".

    One family name and two first names that are one by ear; or one English first name, with which no alphabet spells
    a family name anew, and two family names that sound alike. "Ann Reed" and "Anna Reed" are two.
    """
    if a.sort != "person" or len(a.parts) != len(b.parts) or likeness(a, b) != "slip":
        return False  # "Lotty Ann Reed", "Lottie Reed": in full, and as she wants to be called
    given, its_given, family, its_family = a.parts[0], b.parts[0], a.parts[-1], b.parts[-1]
    if family == its_family:
        return by_ear(given) == by_ear(its_given)
    return is_english_given_name(given) and sound(family) == sound(its_family)


def _rare_bearer(one: _Name, other: _Name) -> bool:
    """Whether two names are one bearer's, whatever else the articles tell: "Erik Sandvold", "Eric Sandvold".

    One family name that no dictionary has, and two first names that are one by ear or but for two letters.
    """
    family = one[1][-1]
    if one[0] != "person" or other[0] != "person" or family != other[1][-1] or len(family) < _RARE or known(family):
        return False
    return surely_misspelt(" ".join(one[1]), " ".join(other[1]), latin=True)


def _of_one(claims: list[Claim]) -> list[Claim]:
    """The claims, their names marked as one person's."""
    bearer = min(_value(c).text for c in claims)
    return [c.model_copy(update={"value": _value(c).model_copy(update={"bearer": bearer})}) for c in claims]


def spelled_apart(
    claims: Iterable[Claim], every: Iterable[Claim], tell_one: Callable[[Claim, Claim], bool]
) -> list[list[Claim]]:
    """The names that articles of one story spell differently, each with all its claims; the rest is left out.

    Args:
        claims: the names.
        every: all claims, for what they tell of those who bear the names.
        tell_one: whether the articles of two claims tell one story, by whatever is known of them.
    """
    named: dict[_Name, list[Claim]] = defaultdict(list)
    for claim in claims:
        named[_name(claim)].append(claim)
    stories, words = _Stories(named), _Words(named)
    home: dict[_Name, list[Claim]] = {}
    misnamed: set[str] = set()
    bearers = Namesakes(every, tell_one)
    for one, other, given in _alike(named, bearers):
        ours, theirs = named[one], named[other]
        bare = of_words(_value(ours[0]), _value(theirs[0]))
        both = stories.naming_both(ours, theirs)
        if bare and _own_slip(ours, theirs):
            merged = [*ours, *theirs]
            home.update((_name(claim), merged) for claim in merged if _name(claim) not in home)
            continue
        twice = both and not bare and _written_twice(_value(ours[0]), _value(theirs[0]))
        if both and (bare or twice):  # a slip inside one article: its other spelling is no answer to the others
            ours, theirs = _but_for(both, ours, theirs)
        two = not _one_bare(named[one], named[other], words, bearers) if bare else bool(both) and not twice
        if two or _beside(ours, other) or _beside(theirs, one):
            continue
        if (
            not given
            and not _rare_bearer(one, other)
            and not any(stories.share(a, b) or (bare and _one_topic(a, b, tell_one)) for a in ours for b in theirs)
        ):
            continue
        merged = list({c.id: c for c in (*home.get(one, ours), *home.get(other, theirs))}.values())
        for claim in merged:
            home[_name(claim)] = merged
        if given:
            misnamed.update(claim.id for claim in merged)
    parts = [*{id(part): part for part in home.values()}.values()]
    parts += [_of_one([*lone, *full]) for lone, full in strays(named) if _name(lone[0]) not in home]
    return [_of_one(part) if any(c.id in misnamed for c in part) else part for part in parts]
