"""Whether two articles tell of one strike, siege or hearing: of what it was, the other's sentence must know as well.

"The strike" of a report on dockers is the dockers', and not the drivers'. What goes on is told by a noun ("the
occupation") or by the verb that it names ("have been occupying the hall").
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from factcheck.model.claim import Bearer, Claim
from factcheck.model.statement import StatementValue
from factcheck.model.value import TimeValue
from factcheck.thesaurus import kinship
from factcheck.values.time.precision import had_come

Led = Mapping[str, frozenset[str]]  # the words of each article's first paragraph
_Dated = tuple[Claim, Bearer]
_DAY: Final = 10  # characters of an ISO date
_ORDER: Final = frozenset({"next", "due", "planned", "long", "full"})
_NAMED: Final = 0.7  # how near a noun is to the verb that it names
_ANYBODY: Final = frozenset("side people crew team group man woman person party official authority".split())
_LONG: Final = 6  # letters of a word from which on its ending may be taken off
_OF_A_CASE: Final = frozenset({"appearance", "hearing", "sentencing", "arraignment"})
_WAR: Final = {"war", "fighting"}


def one_occasion(one: _Dated, other: _Dated, led: Led) -> bool:
    """Whether two texts tell of one strike or hearing: what only one says of it, the other's sentence bears out.

    "The strike" of a report on dockers is the dockers', and not the drivers'.
    """
    (claim, a), (beside, b) = one, other
    if not _one_sort(a.noun or "", b.noun or "") and not _one_war(one, other):
        return False
    if _over(claim, beside) or _over(beside, claim):
        # the next hearing of one person; of a team's matches each is its own
        return a.noun == b.noun and a.noun in _OF_A_CASE and not set(a.beside).isdisjoint(b.beside)
    mine, its = frozenset(a.beside) - _ORDER, frozenset(b.beside) - _ORDER
    names = claim.setting.names & mine, beside.setting.names & its
    if all(names) and names[0].isdisjoint(names[1]):
        return False
    more, further = _unsaid(mine - its, beside, b, led), _unsaid(its - mine, claim, a, led)
    return (not more and not further) or (bool(mine & its) and not (more and further))


def _over(one: Claim, other: Claim) -> bool:
    """Whether the day of a plan had come when the other one was told: then there was a next one."""
    if one.certainty != "planned" or not isinstance(one.value, TimeValue) or not isinstance(other.value, TimeValue):
        return False
    return had_come(one.value, other.as_of) and not had_come(other.value, other.as_of)


def _one_sort(a: str, b: str) -> bool:
    """Whether two words name what goes on: "the occupation", "have been occupying"; a verb is known by none but it."""
    if a == b:
        return True
    return max(kinship((a, "NOUN"), (b, "VERB")), kinship((b, "NOUN"), (a, "VERB"))) >= _NAMED


def _one_war(one: _Dated, other: _Dated) -> bool:
    """Whether "the war began in July" and "have been fighting since June" are of one: not what broke out on a day."""
    if {one[1].noun, other[1].noun} != _WAR:
        return False
    return not any(_to_the_day(claim) for claim, _ in (one, other)) and not set(one[1].beside).isdisjoint(
        other[1].beside
    )


def _to_the_day(claim: Claim) -> bool:
    told = claim.value.value or "" if isinstance(claim.value, TimeValue) else ""
    return "W" in told or len(told) >= _DAY


def _unsaid(words: Iterable[str], claim: Claim, bearer: Bearer, led: Led) -> list[str]:
    """The words that neither a claim's sentence nor its article's title has; of "the strike", its lead neither."""
    told = claim.setting.told
    said = claim.setting.topic | claim.setting.names | (told.lemmas if told is not None else frozenset())
    if bearer.definite and not bearer.beside and claim.certainty == "asserted":
        said |= led.get(claim.article, frozenset())
    return [w for w in words if w not in _ANYBODY and said.isdisjoint((w, f"{w}s", *_stems(w)))]


def _stems(word: str) -> tuple[str, ...]:
    """What a word may be a plural or an inhabitant of: "Varnians", "Varnian"; "Lenta", "Lentans"."""
    return (word[:-1], word[:-2]) if len(word) >= _LONG else ()


def leads(claims: Iterable[Claim]) -> Led:
    """The words of each article's first paragraph."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.lead and isinstance(claim.value, StatementValue):
            found[claim.article].update(word[2] for word in claim.value.words)
    return {article: frozenset(words) for article, words in found.items()}
