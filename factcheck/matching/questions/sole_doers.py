"""Who of a story's persons did first what one alone does: who discovered it, who raised the alarm.

"The box was found by a cleaner", "it was a fireman who came upon the box"; "manager Ana Ruiz pressed the alarm", "a
teller hit the alarm". Two who did it exclude each other only where they cannot be one: two names, or two callings of
which nobody has both. Who merely answers, or is many ("police", "neighbours"), is not asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.wordings.denials import Denial
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.thesaurus import NEAR, SYNONYM, kinship
from factcheck.values.actor import same_name

_DISCOVER: Final = frozenset({"discover", "find", "uncover", "spot", "notice", "detect", "come", "stumble"})
_COMING: Final = frozenset({"come", "stumble"})  # upon, across something
_RAISE: Final = frozenset({"raise", "press", "hit", "push", "sound", "trigger", "pull", "activate"})
_CALL: Final = frozenset({"call", "phone", "ring", "dial", "alert"})
_SERVICES: Final = frozenset({"911", "999", "112", "brigade"})
# What one comes upon first; a survivor is found by many, and police find what a passer-by has.
_FOUND: Final = frozenset(
    "body corpse remains box ballot error mistake fault flaw bug fraud forgery theft leak note letter will manuscript "
    "painting wreck skeleton bone bomb device crack loophole vulnerability comet asteroid planet tomb hoard".split()
)
_MANY: Final = frozenset(
    "police officer officers investigator detective authority crew rescuer team people person man woman somebody "
    "someone resident witness staff who that they he she it i we villager local search worker employee carrier handler "
    "operator keeper".split()
)
_TRADES: Final = ("er", "or", "man", "woman", "ist", "ian")
_LONGEST: Final = 80


class _Told(NamedTuple):
    claim: Claim
    deed: Deed
    doer: Filler


def _key(deed: Deed) -> str | None:
    """The deed by its one name and what it befell: "discover box", "raise alarm"; None for any other deed."""
    other = deed.filler("patient")
    if deed.lemma in _COMING:
        other = deed.filler("upon") or deed.filler("across")
    if other is None or other.none or other.part or not (other.known or other.text in _SERVICES):
        return None  # "a bug" may be another one
    if deed.lemma in _DISCOVER and other.text in _FOUND:
        return f"discover {'error' if kinship((other.text, 'NOUN'), ('error', 'NOUN')) >= SYNONYM else other.text}"
    if deed.lemma in _RAISE and other.text == "alarm":
        return "raise alarm"
    called = deed.lemma in _CALL and (other.text in _SERVICES)
    return "raise alarm" if called else None


def _single(doer: Filler, lists: Mapping[str, frozenset[str]]) -> bool:
    """Whether somebody in particular did it: a named person, or who has a calling."""
    if doer.none or doer.whole:
        return False
    if doer.sort == "NAME":
        return doer.bearer == "PERSON" or (doer.bearer != "ORG" and " " in doer.text)  # often taken for a place
    noun = doer.text
    ending = noun.endswith((*lists.get("person_endings", ()), *_TRADES)) and noun not in lists.get("no_persons", ())
    return noun not in _MANY and (ending or noun in lists.get("persons", ()))


def _of_two(a: Deed, b: Deed) -> bool:
    """Whether it befell two things: "the body of the pilot", "the body of the captain"."""
    one, other = a.filler("patient"), b.filler("patient")
    if one is None or other is None or not one.whose or not other.whose:
        return False
    return set(one.whose).isdisjoint(other.whose)


def _apart(one: Filler, other: Filler) -> bool:
    """Whether two who did something cannot be one."""
    if one.sort == other.sort == "NAME":
        return same_name(one.text, other.text) is False
    called = [f.role if f.sort == "NAME" else f.text for f in (one, other)]
    if not all(called) or set(called) & _MANY:
        return False
    return kinship((called[0], "NOUN"), (called[1], "NOUN")) < NEAR


def _narrowed(told: _Told, key: str) -> Claim:
    """The statement narrowed to the deed and its doer, under the deed's one name."""
    claim, deed, doer = told
    word = doer.text.split()[-1].lower()
    at = claim.quote.lower().find(word[:-1] if doer.sort != "NAME" else word)
    points = [deed.start, deed.end]
    if at >= 0:
        points += [claim.start + at, claim.start + at + len(word)]
    start, end = min(points), max(points)
    if end - start > _LONGEST:
        start, end = deed.start, deed.end
    while end < claim.end and claim.quote[end - claim.start].isalpha():
        end += 1
    focus = Span(start=start, end=end)
    text = claim.quote[start - claim.start : end - claim.start]
    verb = key.partition(" ")[0]
    slots = (doer.model_copy(update={"slot": "agent"}),)
    own = deed.model_copy(update={"lemma": verb, "pos": "VERB", "slots": slots, "standing": "done"})
    value = statement(claim).model_copy(update={"deed": own, "text": text})
    return claim.model_copy(update={"focus": focus, "value": value})


def sole_doers(
    claims: Sequence[Claim], stories: Iterable[frozenset[str]], lists: Mapping[str, frozenset[str]]
) -> Iterator[Denial]:
    """The deeds of one doer that articles of a story give to two.

    Args:
        claims: the statements.
        stories: the articles of each story.
        lists: the nouns that mean a person, and their endings.
    """
    home: Mapping[str, int] = {article: n for n, articles in enumerate(stories) for article in articles}
    held: dict[tuple[int, str], list[_Told]] = defaultdict(list)
    for claim in claims:
        story = home.get(claim.article)
        if story is None or claim.certainty != "asserted":
            continue
        for deed in statement(claim).deeds:
            doer = deed.filler("agent")
            if deed.standing != "done" or deed.loose or doer is None or not _single(doer, lists):
                continue
            key = _key(deed)
            if key is not None:
                held[story, key].append(_Told(claim, deed, doer))
    for (_, key), every in held.items():
        told = [
            t for t in every if not any(o.claim.article == t.claim.article and _apart(o.doer, t.doer) for o in every)
        ]
        met = [
            (one, other)
            for one, other in combinations(told, 2)
            if one.claim.article != other.claim.article
            and _apart(one.doer, other.doer)
            and not _of_two(one.deed, other.deed)
        ]
        if met:
            part = {id(t): t for pair in met for t in pair}
            found = sorted(part.values(), key=lambda t: (t.claim.article, t.deed.start))
            yield Denial(tuple(_narrowed(t, key) for t in found), "one alone does it first, and they name two")
