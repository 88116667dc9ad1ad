"""A place or a people of a draft that no source has, where one that tells of the same thing has another.

"The engine comes from a plant in Poland", "the engine is made in Hungary"; "Norvik, a fund from Canada", "the American
fund Norvik". Less must be told than where nothing but the place differs, but both must hang on one thing that is
pointed at or named, on each side over no more than one word.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.exchanges import Exchange, but_for_these
from factcheck.matching.wordings.facing import Run, Side
from factcheck.matching.wordings.naming import Named
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import Word
from factcheck.values.gazetteer import countries_named, lies, places_named
from factcheck.values.statement import weight

_ENOUGH: Final = 0.5  # what the words weigh that both sentences have
_CLEARLY: Final = 1.0  # where neither text points at the thing
_THING: Final = 0.4  # what the thing must weigh that is told of: not "year", "man"
_MOST: Final = 20  # sentences that are looked at
_ATTRIBUTE: Final = re.compile(r" (?!and\b|or\b|as\b)[a-z]")
_WHOSE: Final = frozenset({"from", "of"})
_AWAY: Final = frozenset({"through", "via", "past", "beyond", "outside", "near", "off", "towards"})
_LEADING: Final = _AWAY | {"in", "at", "to", "into", "across", "around", "on", "for"}
# What places are called, and governments: of each there is one.
_LAND: Final = frozenset(
    "state city town village country county region province district area capital border coast island government "
    "ministry parliament embassy police army citizen national".split()
)
_STEPS: Final = 2


def other_places(claim: Claim, beside: Sequence[Abreast], known: Named) -> Iterator[tuple[Exchange, Claim]]:
    """Each place of a draft's statement that no source has, against the one place that sources have of the same thing.

    Args:
        claim: a statement of the draft.
        beside: the sources' sentences that have words in common with it.
        known: the names that the sources have anywhere.
    """
    if not any(_lies_somewhere(lemma, pos) for _, _, lemma, pos in statement(claim).words):
        return
    for run in (run for run in _places(Side(claim, claim)) if not any(known.heard_of(w) for w in _words(run))):
        told = [(its, a.claim) for a in beside[:_MOST] for its in _against(claim, run, a)]
        places = {its.text for its, _ in told}
        if told and not any(_apart(one, other) for one in places for other in places):
            yield from ((Exchange(run.span, its.span), other) for its, other in told[:2])


def _lies_somewhere(lemma: str, pos: str) -> bool:
    return bool(countries_named(lemma) if pos == "ADJ" else pos == "PROPN" and places_named(lemma))


def _words(run: Run) -> list[str]:
    return run.text.lower().split()


def _places(side: Side) -> list[Run]:
    """The places and peoples of a sentence."""
    found = [run for run in side.names() if places_named(run.text.lower()) or countries_named(run.text.lower())]
    for place, (start, end, lemma, pos) in enumerate(side.words):
        if pos == "ADJ" and countries_named(lemma):
            span = Span(start=start, end=end)
            found.append(Run((place,), span, side.written(span)))
    return found


def _apart(one: str, other: str) -> bool:
    """Whether two places or peoples are known to lie apart."""
    ones, others = ({p.country for p in countries_named(text.lower())} for text in (one, other))
    if ones and others:
        return ones.isdisjoint(others)
    found = lies(one, other)
    return found is not None and found[0] == "apart"


def _against(claim: Claim, run: Run, other: Abreast) -> list[Run]:
    """The places of a source's sentence that lie apart and are told of what the draft tells its own of."""
    weighs = other.matter(frozenset(_words(run)))
    if weighs < _ENOUGH:
        return []
    mine, its = Side(claim, other.claim), Side(other.claim, claim)
    if _listed(mine, run):
        return []
    things = _reached(mine, run)
    apart = [r for r in _places(its) if _apart(run.text, r.text) and not _listed(its, r)]
    own = {word[2] for word in mine.words}
    alike = [r for r in apart if _part(mine, run) == _part(its, r) and own.isdisjoint(_words(r))]
    met = [
        r
        for r in alike
        if any(
            _one(mine, p, its, q, weighs) and _one_deed(here, there)
            for q, there in _reached(its, r).items()
            for p, here in things.items()
        )
    ]
    return [r for r in met if but_for_these(mine, run.places, its, r.places)]


def _part(side: Side, run: Run) -> str:
    """How a place belongs to what is told of it: "of" as whose it is or whence, else the word that leads there."""
    before = side.claim.quote[: run.span.start - side.claim.start].removesuffix("the ").rsplit(maxsplit=1)
    lead = before[-1].lower() if before else ""
    if side.words[run.places[0]][3] == "ADJ" or lead in _WHOSE or lead not in _LEADING:
        return "of"
    return lead if lead in _AWAY else "in"


def _listed(side: Side, run: Run) -> bool:
    """Whether a place is one of several; what stands before a noun belongs to it: "sold, and *U.S.* firm Norvik"."""
    behind = side.claim.quote[run.span.end - side.claim.start :]
    return side.listed(run.span) and _ATTRIBUTE.match(behind) is None


def _reached(side: Side, run: Run) -> dict[int, Word | None]:
    """The words on which a place hangs, straight or over one other, each with the verb that lies between."""
    found, last = dict[int, Word | None](), set(run.places)
    for _ in range(_STEPS):
        step = dict[int, Word | None]()
        for here in last:
            verb = side.word(here) if side.words[here][3] == "VERB" else None
            for at, meant, _ in side.hangs_on((here,), attributes=True):
                if meant in {"", "will"} and at not in found and at not in run.places:
                    step[at] = verb
        if any(side.several(at) for at in step):  # "tourists from Norway": of each there may be some
            return {}
        step |= {at + 1: verb for at, verb in step.items() if _called(side, at)}
        found |= step
        last = set(step)
    return found


def _one_deed(one: Word | None, other: Word | None) -> bool:
    """Whether a thing may have been in one place only: not "seen in Belgium", "arrested in France"."""
    return one is None or other is None or near(one, other)


def _called(side: Side, place: int) -> bool:
    """Whether the name of a thing stands right behind it: "the fund *Norvik* Partners"."""
    words, behind = side.words, place + 1
    if words[place][3] != "NOUN" or behind == len(words):
        return False
    return words[behind][3] == "PROPN" and words[behind][0] == words[place][1] + 1


def _one(mine: Side, place: int, its: Side, there: int, weighs: float) -> bool:
    """Whether two words are one thing: a name, or what the one text points at, of which there are not several."""
    word, other = mine.word(place), its.word(there)
    if word[1] == other[1] == "PROPN":
        return word[0] == other[0] and not countries_named(word[0]) and not places_named(word[0])
    if {word[1], other[1]} != {"NOUN"} or weight(word) < _THING or not near(word, other) or word[0] in _LAND:
        return False
    pointed = mine.definite(mine.words[place][0]) or its.definite(its.words[there][0])
    return (pointed or weighs >= _CLEARLY) and not mine.several(place) and not its.several(there)
