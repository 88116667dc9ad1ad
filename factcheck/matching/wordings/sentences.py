"""A statement's words as they are laid on another's: how they are called, which hang together, what a verb is of.

A number is called by its value ("about 14,000" and "over 14,000" by one), an address's words by their short forms.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedLink, PlacedWord
from factcheck.model.trusted import changed
from factcheck.thesaurus import Word, names_deed, spelled
from factcheck.values.gazetteer import countries_named
from factcheck.values.heading import heading
from factcheck.values.statement import FIGURES, weight
from factcheck.values.time.lexicon import DAYS_OF_WEEK

LONGEST: Final = 80  # characters of the words shown
FEWEST: Final = 2  # words of a fact
_FIGURE: Final = 0.7  # how much a figure weighs where words are chosen to be shown
_INITIALS: Final = 3  # letters of a name's word up to which it may be an abbreviation: "Mt", "Gen"
_NOT_IN_PASSING: Final = FIGURES | {"PROPN"}  # no figure and no name is shown that the other article has not
_BOUNDS: Final = 2  # colons in the value of a number: low, high, unit
_WIDE: Final = 0.5  # of its upper bound, below which a lower one says little
_SPEECH: Final = frozenset("say tell report add note state accord claim announce explain describe quote".split())
_SHORT: Final = {
    "street": "st", "avenue": "ave", "road": "rd", "boulevard": "blvd", "highway": "hwy", "mount": "mt", "fort": "ft",
    "saint": "st", "company": "co", "corporation": "corp", "limited": "ltd",
}  # fmt: skip
_IDLE: Final = frozenset("result happen occur include involve accord regard concern".split())
_RANKS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ORDINALS: Final = {word: f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') }" for n, word in enumerate(_RANKS, start=1)}
# What a deed is said to have come to, by the verb before the noun that names it: "ended the talks", "lack of talks".
_OVER: Final = re.compile(
    r"\b(?:(?:pull|step|walk|back|drop|stay|shy|turn)(?:s|ed|ped|ping|ing)? (?:out|away|back|down|from|off)"
    r"|(?:end|halt|abandon|avoid|cancel|suspend|postpone|quit|reject|refuse|decline|lack|escape|prevent|block|resist)"
    r"(?:s|d|ed|led|ing|ling)?|den(?:y|ies|ied|ying)|(?:broke|break|call|rul|fend|stav|ward)(?:s|ed|e|ing)? (?:off|out)"
    r"|(?:put|puts) an end|stop(?:s|ped|ping)?|dropp?(?:s|ed|ing)?|(?<!and )(?<!then )withdr[ae]w(?:s|n|ing)?|without"
    r"|collapse of|absence of|free of|instead of|no longer|rather than)\b",
    re.IGNORECASE,
)
_SHORTENED: Final = frozenset({"GB", "US"})  # countries that have other names: "British", "American"
_STEM: Final = 2  # letters that a country's name and its adjective share: not "island" and Iceland
_OFTEN: Final = re.compile(r"(?: more)? (?:times|occasions)\b", re.IGNORECASE)
_WAYS: Final = {"from": "from", "left": "from", "to": "to", "for": "to", "toward": "to", "towards": "to"}
_BEFORE: Final = 11  # characters before a name or a year in which such a word stands, or a month
_MONTH: Final = 3  # letters by which months are told apart
_MONTHS: Final = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_WITH_SLOTS: Final = frozenset({"VERB", "NOUN"})
_PARTIES: Final = frozenset({"doer", "done"})
_CLAUSE: Final = re.compile(r"[.,;:“”\"]|\b(?:but|and then|while|after|before)\b")
_GOVERNED: Final = 45  # characters before a deed's noun in which the verb that ends it stands
_NEGATION: Final = re.compile(
    r"\b(?:no|not|never|none|den(?:y|ies|ied|ying)|nobody|no one|no-one|nor|neither|nothing|cannot)\b|n[’'] ?t\b",
    re.IGNORECASE,
)

_FEW_QUOTED: Final = 5  # words: so short a quotation is none of a kind of its own
_IN_LIST: Final = 7  # characters between two figures of a list: " and ", ", aged "
_YEAR: Final = 4  # digits
_AGED: Final = ":year-old"  # whose age stands between a name and a deed says nothing against either
_LENGTHS: Final = (":year", ":month", ":day", ":minute")

Links = tuple[PlacedLink, ...]


def _numbered(lemma: str) -> str:
    """A number by its value, whatever its bounds: "13500:14500:None" (about 14,000) and "14000:None:None" are one."""
    low, high, unit = lemma.split(":", _BOUNDS)
    bounds = [float(n) for n in (low, high) if n not in {"None", "inf"}]
    if len(bounds) > 1 and bounds[0] < _WIDE * bounds[1]:
        if bounds[0] > 1:
            return f"{bounds[0]:g}-{bounds[1]:g}:{unit}"  # "12-27" is neither of them
        bounds = bounds[1:]  # "up to 12" is no 6
    return f"{sum(bounds) / len(bounds):g}:{unit}" if bounds else lemma


@lru_cache(maxsize=16384)
def _called(lemma: str, pos: str) -> Word:
    """What a word is looked up by."""
    if pos == "NUM" and lemma.count(":") == _BOUNDS:
        return _numbered(lemma), pos
    if pos == "TIME":
        return lemma.removesuffix("s"), pos
    if lemma[:1].isdigit() and lemma[-2:] in {"st", "nd", "rd", "th"}:
        return lemma, "NUM"
    if pos == "PROPN":
        if lemma in _ORDINALS:
            return _ORDINALS[lemma], "NUM"
        short = lemma.rstrip(".")
        return _country(short) or (_SHORT.get(short, short), pos)
    if pos == "NOUN" and lemma in _SHORT:
        return _SHORT[lemma], pos  # "the high street"
    if pos == "ADJ":
        return _country(lemma) or (spelled(lemma), pos)
    return spelled(lemma), pos


def _country(word: str) -> Word | None:
    """The country that a word names or is the adjective of: "Canadian", "Canada"; None for any other word."""
    found = [
        place
        for place in countries_named(word)
        if place.country in _SHORTENED or place.name[:_STEM].lower() == word[:_STEM]
    ]
    return (min((len(p.name), p.name) for p in found)[1].lower(), "PROPN") if found else None


def measured(word: Word) -> bool:
    """Whether a word is of a number with a unit: "23-year-old", "$363 million"."""
    return word[1] == "NUM" and ":" in word[0] and not word[0].endswith(":None")


def year(word: Word) -> bool:
    """Whether a word is of a year: "2013"."""
    return word[1] == "TIME" and len(word[0]) == _YEAR and word[0].isdecimal()


def lasting(word: Word) -> bool:
    """Whether a word is of a length of time, whose unit is never left out: "two years"."""
    return word[0].endswith(_LENGTHS)


def without_unit(word: Word) -> Word:
    """A number's word without the unit: one report may leave it out, or write it otherwise."""
    return f"{word[0].split(':')[0]}:None", "NUM"


def clock(word: Word) -> bool:
    """Whether a word is of a time of day to the minute: "5:30"."""
    return word[1] == "TIME" and ":" in word[0]


def _names(words: tuple[PlacedWord, ...]) -> list[frozenset[str]]:
    """For each word the words of the name that it stands in; none for what is no name."""
    runs: list[list[str]] = []
    homes: list[list[str]] = []
    end = None
    for start, stop, lemma, pos in words:
        if pos == "PROPN" and (end is None or start - end > 1):
            runs.append([])
        homes.append(runs[-1] if pos == "PROPN" else [])
        if pos == "PROPN" and len(lemma) > _INITIALS and "." not in lemma:
            runs[-1].append(lemma)
        end = stop if pos == "PROPN" else None
    return [frozenset(home) for home in homes]


def _with_lengths(words: tuple[PlacedWord, ...], lengths: tuple[tuple[int, int, str], ...]) -> tuple[PlacedWord, ...]:
    """The words, those of a length of time with its value, and with its unit: "six *years*", "*year*" tells nothing."""
    found = []
    for start, end, lemma, pos in words:
        told = next((t for t in lengths if t[0] <= start < t[1]), None) if pos == "TIME" else None
        found.append((start, end, lemma, pos) if told is None else (start, max(end, told[1]), told[2], "NUM"))
    return tuple(found)


def _as_planned(links: Links) -> Links:
    """The links of a sentence that is a plan as a whole, whichever of its clauses says so: "is expected to resume"."""
    return tuple(link if link.meant else link._replace(meant="will") for link in links)


class Sentence:
    """The words of one statement, by their places among its words.

    `keys` is what each is called, `at` where each stands, `names` the name that each stands in; `dated` are the places
    of the words of days, `speech` those of verbs that only say that somebody speaks, `idle` those of words that tell
    nothing; `ranks` are its ordinals.
    """

    def __init__(self, claim: Claim) -> None:
        value = statement(claim)
        self._words = _with_lengths(value.words, value.lengths) if value.lengths else value.words
        self.claim, self.article = claim, claim.article
        self.keys = [_called(lemma, pos) for _, _, lemma, pos in self._words]
        self.at: dict[Word, list[int]] = defaultdict(list)
        for place, key in enumerate(self.keys):
            self.at[key].append(place)
        for first, last, day in value.days:
            for place, (start, _, _, pos) in enumerate(value.words):
                if first <= start < last and pos == "TIME":
                    self.at[day, pos].append(place)  # "Sunday" and "July 21" may be one
        spans = [(first, last) for first, last, _ in value.days]
        self.dated = frozenset(p for p, w in enumerate(value.words) if any(f <= w[0] < e for f, e in spans))
        self.names = _names(value.words)
        self.speech = frozenset(p for p, word in enumerate(value.words) if word[2] in _SPEECH)
        self.idle = frozenset(p for p, word in enumerate(value.words) if word[2] in _IDLE or len(word[2]) == 1)
        self._links = _as_planned(value.links) if claim.certainty == "planned" else value.links
        self._deeds = {deed.start: deed.standing for deed in value.deeds}
        self.ranks = value.ranks
        self._over: list[tuple[int, int]] | None = None
        self._quoted: frozenset[int] | None = None
        self._held: dict[int, dict[int, PlacedLink]] | None = None
        self._hops: dict[int, dict[int, Links]] = {}
        self._slots: dict[int, dict[str, set[str]]] = {}

    def within(self, place: int, focus: Span) -> bool:
        """Whether a word stands in a stretch of the article."""
        return focus.start <= self._words[place][0] < focus.end

    def called(self, place: int) -> frozenset[str] | Word:
        """The name that a word stands in, or the word: the words of one name tell one thing."""
        return self.names[place] or self.keys[place]

    def apart(self, place: int, other: int) -> int:
        """How many characters lie between two words."""
        first, last = sorted((self._words[place], self._words[other]))
        return last[0] - first[1]

    def _beside(self, place: int) -> dict[int, PlacedLink]:
        """The words that hang together with one."""
        if self._held is None:
            self._held = defaultdict(dict)
            for link in self._links:
                self._held[link.one][link.other] = link
                self._held[link.other][link.one] = link
        return self._held.get(place, {})

    def meant(self, place: int) -> str:
        """How the clause of a word is meant: "" so, "not", "will" or "may"."""
        return next((link.meant for link in self._beside(place).values()), "")

    def entitled(self, place: int) -> bool:
        """Whether a word seems to stand in a name or a title: "*Catching* Fire", "a Rite *Aid*"."""
        at = self._words[place][0] - self.claim.start
        return at > 0 and not self.claim.headline and self.claim.quote[at : at + 1].isupper()

    def common(self, place: int) -> bool:
        """Whether a word is a common noun: a bare name says nothing of its bearer."""
        return self.keys[place][1] == "NOUN" and not self.entitled(place)

    def reached(self, place: int) -> dict[int, Links]:
        """The words that one hangs together with, straight or over another word, and by which links."""
        if place not in self._hops:
            found = {other: (link,) for other, link in self._beside(place).items()}
            far: dict[int, Links] = {}
            for middle, link in self._beside(place).items():
                for other, second in self._beside(middle).items():
                    if other != place and other not in found:
                        far.setdefault(other, (link, second))
            self._hops[place] = found | far
        return self._hops[place]

    def middle(self, links: Links) -> Word | None:
        """The word over which two links lead; None for one link."""
        if len(links) == 1:
            return None
        found = {links[0].one, links[0].other} & {links[1].one, links[1].other}
        return self.keys[min(found)]

    def standing(self, place: int) -> str:
        """Whether a deed was done, denied or is open, as far as that is known; "over" of what was ended or left.

        "Pulled out of *negotiations*", "denied the *theft*".
        """
        start, _, lemma, pos = self._words[place]
        if pos != "NOUN":
            return self._deeds.get(start, "")
        if self._over is None:
            self._over = [m.span() for m in _OVER.finditer(self.claim.quote)]
        if not self._over:
            return ""
        at = start - self.claim.start
        near = [end for first, end in self._over if at - _GOVERNED <= first and end <= at]
        if not near or not names_deed((lemma, pos)):
            return ""
        return "" if _CLAUSE.search(self.claim.quote, near[-1], at) else "over"

    def slots(self, place: int) -> dict[str, set[str]]:
        """What fixes a verb's deed: who did it, who suffered it, on what day; numbers by their units."""
        if place not in self._slots:
            found: dict[str, set[str]] = defaultdict(set)
            self._counted(place, found)
            for other, links in self.reached(place).items():
                key = self.keys[other]
                if measured(key):
                    found[key[0].rsplit(":", 1)[1]].add(key[0])
                elif len(links) == 1 and links[0].part and key[1] == "NOUN" and self.keys[place][1] == "VERB":
                    self._measure(other, found)
                elif len(links) == 1 and key[1] == "TIME" and key[0] in DAYS_OF_WEEK:
                    found["day"].add(key[0])
                elif len(links) == 1 and links[0].part and self.names[other]:
                    found[links[0].part].update(self.names[other])
            self._slots[place] = found
        return self._slots[place]

    def circumstances(self, places: Collection[int]) -> dict[str, set[str]]:
        """What fixes these words beside who does what to whom: on what day, how many, the how-manieth."""
        found: dict[str, set[str]] = defaultdict(set)
        for place in places:
            if self.keys[place][1] in _WITH_SLOTS:
                for slot, fillers in self.slots(place).items():
                    if slot not in _PARTIES:
                        found[slot] |= fillers
        first = min(self._words[place][0] for place in places)
        last = max(self._words[place][1] for place in places)
        for rank in self.ranks:
            if first - _GOVERNED <= rank.start <= last:
                found[f"rank of {rank.noun}"].add(str(rank.number))
        return found

    def way(self, place: int) -> str:
        """Whether a name is where something goes or comes from: "from *Leeds* to *York*"; "" where it tells neither."""
        return _WAYS.get(self._before(place), "")

    def _before(self, place: int) -> str:
        """The word of the text right before one of these words."""
        at = self._words[place][0] - self.claim.start
        return self.claim.quote[max(0, at - _BEFORE) : at].rstrip().rpartition(" ")[2].lower()

    def coupled(self, place: int) -> str:
        """The name that another one is coupled with: "*Heart* and Habit"."""
        following = place + 1
        if following == len(self._words) or self.keys[following][1] != "PROPN":
            return ""
        first, last = self._words[place][1] - self.claim.start, self._words[following][0] - self.claim.start
        return self.keys[following][0] if self.claim.quote[first:last] == " and " else ""

    def month(self, place: int) -> str:
        """The month that a year is told with, if any is."""
        word = self._before(place).rstrip(".,")[:_MONTH]
        return word if word in _MONTHS else ""

    def of_times(self, place: int) -> bool:
        """Whether a number is of how often something was done: "eleven *times*"."""
        start = self._words[place][1] - self.claim.start
        return bool(_OFTEN.match(self.claim.quote, start))

    def heading(self, place: int) -> str:
        """The direction that a distance is told in: "18 km *north* of the town"."""
        return heading(self.claim.quote, self._words[place][1] - self.claim.start)

    def _counted(self, place: int, found: dict[str, set[str]]) -> None:
        """Adds how many there are of a noun's things, and the how-manieth it is: "seven shots", "the fourth vote"."""
        start, _, lemma, pos = self._words[place]
        if pos != "NOUN":
            return
        number = self.number(place)
        if number is not None:
            found["number"].add(number)
        for rank in self.ranks:
            if rank.noun == lemma and 0 < start - rank.end <= _GOVERNED:
                found["rank"].add(str(rank.number))

    def lemmas_around(self, places: Collection[int]) -> set[str]:
        """The words in these places and those that they hang together with."""
        beside = {other for place in places for other in self._beside(place)}
        return {self.keys[place][0] for place in beside.union(places)}

    def listed(self, place: int) -> frozenset[str]:
        """The other figures of the list that a figure stands in: "six and *eight* years old"; without their units."""
        found = set[str]()
        for other in self.reached(place):
            name, pos = self.keys[other]
            if pos == "NUM" and ":" in name and self.apart(place, other) <= _IN_LIST:
                found.add(name.split(":")[0])
        return frozenset(found - {self.keys[place][0].split(":")[0]})

    def number(self, place: int) -> str | None:
        """How many there are of a noun's things, by the number before it; None where it tells none."""
        if place == 0 or self._words[place][3] != "NOUN" or place - 1 not in self._beside(place):
            return None
        name, pos = self.keys[place - 1]
        return name if pos == "NUM" and name.endswith(":None") else None

    def rank(self, place: int) -> int | None:
        """The how-manieth of its sort a noun's thing is: "the *second* climber"; None where that is not told."""
        start, _, lemma, pos = self._words[place]
        if pos != "NOUN" or not self.ranks:
            return None
        return next((r.number for r in self.ranks if r.noun == lemma and 0 < start - r.end <= _GOVERNED), None)

    def in_scare_quotes(self) -> frozenset[int]:
        """The words that somebody is quoted with, if they are but a few: "called it a *terrible experience*"."""
        if self._quoted is None:
            quoted = {place for link in self._links if link.quoted for place in (link.one, link.other)}
            few = len(quoted) <= _FEW_QUOTED and statement(self.claim).checkable  # no sentence of one quotation
            self._quoted = frozenset(quoted) if few else frozenset()
        return self._quoted

    def _measure(self, noun: int, found: dict[str, set[str]]) -> None:
        """Adds the figures of who does or suffers a deed: "a 16-year-old skipper drowned"."""
        for key in (self.keys[other] for other in self.reached(noun)):
            if measured(key):
                found[key[0].rsplit(":", 1)[1]].add(key[0])

    def shown(self, places: Collection[int], *, negated: bool, predicate: bool) -> Claim | None:
        """The claim narrowed to these of its words, as many as stand near to each other; None where they do not.

        With a `predicate` what hangs on them is shown, too, but for other figures and names. What is `negated` is shown
        with its "not".
        """
        found = self._stretch(sorted(places))
        if len({self.called(p) for p in places if found[0] <= self._words[p][0] < found[1]}) < FEWEST:
            return None
        start, end = self._clause(places, *found) if predicate else found
        if negated:
            start = self._negation(start, end)
        if start < self.claim.start or end - start > LONGEST:
            return None
        text = self.claim.quote[start - self.claim.start : end - self.claim.start]
        value = changed(statement(self.claim), text=text)
        return changed(self.claim, focus=Span(start=start, end=end), value=value)

    def _stretch(self, places: list[int]) -> tuple[int, int]:
        """The stretch of the text that holds the most telling of these words, and no other number between them."""
        best, found = -1.0, (0, 0)
        for first, place in enumerate(places):
            total = 0.0
            for number, other in enumerate(places[first:], start=first):
                if self._words[other][1] - self._words[place][0] > LONGEST:
                    break
                between = range(places[number - 1] + 1, other) if number > first else ()
                if any(self.keys[p][1] == "NUM" and not self.keys[p][0].endswith(_AGED) for p in between):
                    break
                total += _FIGURE if self.keys[other][1] in FIGURES else weight(self.keys[other])
                if total > best:
                    best, found = total, (self._words[place][0], self._words[other][1])
        return found

    def _clause(self, places: Collection[int], start: int, end: int) -> tuple[int, int]:
        """The stretch with the words beside it that hang on those in it."""
        inside = [p for p in places if start <= self._words[p][0] < end]
        for place in sorted({other for p in inside for other in self._beside(p)} - set(places)):
            first, last, _, pos = self._words[place]
            one, other = min(start, first), max(end, last)
            added = (w for w in self._words if one <= w[0] < other and not start <= w[0] < end)
            if (
                other - one <= LONGEST
                and pos not in _NOT_IN_PASSING
                and all(w[3] not in _NOT_IN_PASSING for w in added)
            ):
                start, end = one, other
        return start, end

    def _negation(self, start: int, end: int) -> int:
        """Where the words begin with what denies them; before the claim where nothing near to them does."""
        whole, offset = self.claim.quote, self.claim.start
        if _NEGATION.search(whole, start - offset, end - offset):
            return start
        before = [m.start() for m in _NEGATION.finditer(whole, max(0, end - offset - LONGEST), start - offset)]
        return before[-1] + offset if before else -1
