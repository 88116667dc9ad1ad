"""What shows that two figures in like words answer two questions: a later day, a direction, another doer."""

import re
from datetime import timedelta
from typing import Final

from factcheck.matching.quantities.counted_sorts import of_two_sorts
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.ties import PRICE
from factcheck.matching.timing.once import of_two, once_more
from factcheck.matching.wordings.figures_beside import of_two_figures
from factcheck.matching.wordings.given_first import given_first
from factcheck.model.claim import Claim
from factcheck.model.value import CountValue
from factcheck.thesaurus import RELATIVES
from factcheck.values.bounds import stated
from factcheck.values.gazetteer import places_named
from factcheck.values.heading import apart, heading

# "Over four days", "across two sessions": the whole of what went on for so long on each of them.
_IN_ALL: Final = re.compile(
    r",?[ ](?:spread[ ])?(?:over|across)[ ](?:the[ ])?[\w-]{1,12}[ ](?:days|nights|weeks|months|sessions)\b"
)
# For whom a sum is told: "£18 for *adults*", "£9 for *children*".
_WHOM: Final = frozenset("adult child student pensioner senior family member non-member concession toddler".split())
_COUNTRY: Final = re.compile(r" in (?:the )?((?:[A-Z][A-Za-z]{2,14} ){0,2}[A-Z][A-Za-z]{2,14})\b")
_DATED: Final = re.compile(r"[12]\d{3}(?!\d)")
_BARGAINED: Final = frozenset({"percent", "duration", "count"})
# Of what the parties to a bargain, a trial or a sale do with a figure: who asks, who offers, and what comes of it.
_STAGES: Final = {
    **dict.fromkeys("demand want seek ask request claim call".split(), "asked"),
    **dict.fromkeys("offer propose bid".split(), "offered"),
    **dict.fromkeys("accept get agree receive settle win grant award secure obtain".split(), "agreed"),
}
_TWO_MONTHS, _A_YEAR = timedelta(days=60), timedelta(days=400)
_SHOTS: Final = "count:shot"
_SOLD: Final = frozenset({"sell", "fetch", "auction"})
_BOUGHT: Final = frozenset({"buy", "purchase", "acquire"})
_HAD: Final = re.compile(r"\bhad\b")
_PERSONS: Final = "count:people"
_SHOT: Final = frozenset({"shot"})
_ONE: Final = frozenset({"one"})
_SENSES: Final = frozenset({"hear", "feel", "see", "smell", "detect"})
_MAY: Final = frozenset("entitle entitled eligible eligibility qualify register registered invite invited able".split())
_MARK: Final = re.compile(r"[ -]mark\b")
_POINTS: Final = re.compile(
    r"\b(?P<number>\w{1,6}(?:\.\d{1,3})?) (?:percentage )?points? "
    r"(?P<way>lower|higher|less|more|down|up|below|above)\b",
    re.IGNORECASE,
)
_LESS: Final = frozenset({"lower", "less", "down", "below"})
_WORDS: Final = "one two three four five six seven eight nine ten eleven twelve".split()
_BEGINNING: Final = re.compile(
    r"\b(?:in|on|during|within|over) (?:its|their|his|her) (?:first|opening) (?:[\w-]{1,12} )?"
    r"(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|seasons?)\b",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(
    r"(?: of [a-z]{1,15})?(?:,|:| -| –| —) (?P<one>[a-z0-9]{1,6}) [^,.;:]{2,40}? and (?P<two>[a-z0-9]{1,6})\b"
)
_ROUNDED: Final = 0.06  # points by which three rounded figures may miss each other
# Words for some of the things counted, which a text without them counts too: "98 *league* goals", "121 goals". What is
# confirmed is no such part: "1,390 confirmed cases" are the cases of a text that just says how many there are.
_SOME_OF_THEM: Final = frozenset(
    "league cup home away test career senior international european domestic first-class one-day playoff federal state "
    "city full-time part-time permanent temporary foreign overseas civilian commercial private male female registered "
    "suspected probable".split()
)


def ask_two_things(a: Claim, b: Claim) -> bool:
    """Whether two claims in like words are surely told of two things; symmetric.

    Who wrote on Monday tells of no march on Wednesday; "18 km north of the town" is not 18 km to the south of it; how
    far off a blast was heard is not how far off it was felt; what her sister did for an hour is not what she did; and
    when Ruiz moved to Lisbon is not when she moved to Porto.
    """
    apart = _after(a, b) or _after(b, a) or of_two(a, b) or _in_two_stages(a, b)
    if apart or one_given_first(a, b):
        return True
    match a.value.type:
        case "time":
            return of_two_figures(a, b) or once_more(a) or once_more(b)
        case "measure":
            return _directions(a, b) or _senses(a, b) or _marks(a) != _marks(b)
        case "percent":
            return reckoned_apart(a, b)
        case "duration":
            return _by_others(a, b) or _months_before(a) != _months_before(b) or _in_all(a, b) or _in_all(b, a)
        case "count":
            return (
                told_of_some(a, b)
                or of_two_sorts(a, b)
                or fired_by_two(a, b)
                or _in_a_country(a, b)
                or _in_a_country(b, a)
                or _entitled(a) != _entitled(b)
                or _at_first(a) != _at_first(b)
                or reckoned_apart(a, b)
                or (a.attribute == _PERSONS and of_a_year(a) != of_a_year(b))
            )
        case "money":
            return _for_others(a, b) or (a.attribute == PRICE and (_of_old(a) != _of_old(b) or sold_on(a, b)))
        case _:
            return False


def one_given_first(a: Claim, b: Claim) -> bool:
    """Whether of two figures only one was given first, and no longer stands: "initially reported 21,400 tickets"."""
    one, other = (given_first(c.quote, c.focus.start - c.start, c.focus.end - c.start) for c in (a, b))
    return one != other and a.value.type != "time"


def of_a_year(claim: Claim) -> bool:
    """Whether a clause is dated by a bare year, as what lies behind the news is: "in 2016 his deputy got 18 months".

    The year that is just over is the news itself: "lost 40 million in 2022", written in the February behind it.
    """
    years = [
        int(t.value) for t in claim.setting.times if isinstance(t.value, str) and t.mod is None and t.value.isdecimal()
    ]
    return any(claim.as_of is None or year < claim.as_of.year - 1 for year in years)


def _in_two_stages(a: Claim, b: Claim) -> bool:
    """Whether of two figures of a bargain one was asked for, and the other one offered or agreed on."""
    if a.value.type not in _BARGAINED:
        return False
    mine, its = _STAGES.get(a.setting.predicate or ""), _STAGES.get(b.setting.predicate or "")
    return mine is not None and its is not None and mine != its


def _after(a: Claim, b: Claim) -> bool:
    """Whether a claim is told of a day that had not come when the other was written; plans are told beforehand."""
    if b.as_of is None or b.certainty == "planned" or "time" in {a.value.type, b.value.type}:
        return False
    ahead = [min((t.earliest for t in c.setting.times if t.earliest), default=b.as_of) > b.as_of for c in (a, b)]
    return ahead == [True, False]


def _entitled(claim: Claim) -> bool:
    """Whether so many may do it, whoever did: "7.6 million were entitled to vote", "5.2 million voted"."""
    return not _MAY.isdisjoint(claim.setting.near) or claim.setting.predicate in _MAY


def _at_first(claim: Claim) -> bool:
    """Whether a figure is that of a beginning only: "in its first month 140,000 people saw it"."""
    return _BEGINNING.search(claim.quote) is not None


def _adds_up_with(a: Claim, b: Claim) -> bool:
    """Whether a figure is told behind the other's whole as its part: "eleven counts, nine of fraud, two of theft"."""
    found = _PARTS.match(a.quote, a.focus.end - a.start)
    if found is None:
        return False
    parts = [_number(found[name]) for name in ("one", "two")]
    return sum(parts) == stated(a.value) and stated(b.value) in parts


def _number(word: str) -> float:
    word = word.lower()
    return float(word) if word.isdigit() else _WORDS.index(word) + 1.0 if word in _WORDS else 0.0


def _marks(claim: Claim) -> bool:
    """Whether a length says where on a course it was: "fell at the 30 km mark", "fell ten kilometres from the end"."""
    return _MARK.match(claim.quote, claim.focus.end - claim.start) is not None


def reckoned_apart(a: Claim, b: Claim) -> bool:
    """Whether one text reckons the other's figure from its own: an earlier one, or a part of its whole."""
    match a.value.type:
        case "percent":
            return _was_before(a, b) or _was_before(b, a)
        case "count":
            return _adds_up_with(a, b) or _adds_up_with(b, a)
        case _:
            return False


def _was_before(a: Claim, b: Claim) -> bool:
    """Whether a share is told by its distance from an earlier one, which is the other's.

    "Turnout, at 68 per cent, was three points lower than in the first round" goes with the 71 per cent of that round.
    """
    found = _POINTS.search(a.quote)
    if found is None:
        return False
    digits = found["number"].replace(".", "", 1).isdigit()
    points = float(found["number"]) if digits else _number(found["number"])
    less = found["way"].lower() in _LESS
    return points > 0 and abs(stated(a.value) + (points if less else -points) - stated(b.value)) < _ROUNDED


def _directions(a: Claim, b: Claim) -> bool:
    return apart(*(heading(c.quote, c.focus.end - c.start) for c in (a, b)))


def _senses(a: Claim, b: Claim) -> bool:
    """ "Heard 20 miles away", "felt 35 miles away"."""
    mine, its = a.setting.predicate, b.setting.predicate
    return mine != its and {mine, its} <= _SENSES


def _months_before(claim: Claim) -> bool:
    """Whether something is dated some months before its article's news: "in March it had been shut for an hour"."""
    if claim.as_of is None or not claim.setting.times:
        return False
    first, last = claim.as_of - _A_YEAR, claim.as_of - _TWO_MONTHS
    return all(t.latest is not None and first <= t.latest < last for t in claim.setting.times)


def _by_others(a: Claim, b: Claim) -> bool:
    """Whether one did it so long and the other is somebody's kin: "Hart testified for an hour", "her sister …"."""
    mine, its = words(a.subject), words(b.subject)
    return bool(mine and its) and mine.isdisjoint(its) and not RELATIVES.isdisjoint(mine | its)


def _in_all(a: Claim, b: Claim) -> bool:
    """Whether one tells how long it went on in all, the other on a day: "23 hours over four days"."""
    return bool(b.setting.times) and _IN_ALL.match(a.quote, a.focus.end - a.start) is not None


def _for_others(a: Claim, b: Claim) -> bool:
    """Whether two sums are told of two sorts of people, each beside its own."""
    mine, its = _WHOM & a.setting.near, _WHOM & b.setting.near
    return bool(mine and its) and mine.isdisjoint(its)


def sold_on(a: Claim, b: Claim) -> bool:
    """Whether one thing changed hands twice: "was sold for $31m", "she *had bought* it for $28m"."""
    mine, its = a.setting.predicate, b.setting.predicate
    if not ((mine in _SOLD and its in _BOUGHT) or (mine in _BOUGHT and its in _SOLD)):
        return False
    one, other = (_HAD.search(c.quote[: c.focus.start - c.start]) is not None for c in (a, b))
    return one != other


def told_of_some(a: Claim, b: Claim) -> bool:
    """Whether of two counts one is of some of the things only, by a word before their noun: "98 *league* goals"."""
    if not isinstance(a.value, CountValue) or not isinstance(b.value, CountValue):
        return False
    return _of_some(a) != _of_some(b)


def fired_by_two(a: Claim, b: Claim) -> bool:
    """Whether shots were fired by two: the police, those who fired at them, one of several; or were only heard."""
    if a.attribute != _SHOTS or b.attribute != _SHOTS:
        return False
    mine, its = (words(claim.subject) - _SHOT for claim in (a, b))
    return bool(mine and its) and (mine != its or bool(_ONE & mine))


def _of_some(claim: Claim) -> frozenset[str]:
    return _SOME_OF_THEM.intersection(claim.value.text.lower().split())


def _in_a_country(a: Claim, b: Claim) -> bool:
    """Whether the smaller count is of one country, which the other does not name: "61,000 cars in Spain"."""
    behind = _COUNTRY.match(a.quote, a.focus.end - a.start)
    if behind is None or stated(a.value) >= stated(b.value):
        return False
    name = behind[1]
    known = any(place.level == "country" for place in places_named(name))
    return known and name.split()[-1].lower() not in {n.lower() for n in b.setting.names} | b.setting.topic


def _of_old(claim: Claim) -> bool:
    """Whether a sum is dated to a year before its article's: "paid $4 million for it in 2009"."""
    years = [int(t.value[:4]) for t in claim.setting.times if t.value and _DATED.match(t.value)]
    return claim.as_of is not None and bool(years) and max(years) < claim.as_of.year
