"""From where to where something was on its way: "the bus was going from Leeds *to York*", "was bound *for Hull*".

One thing goes to one place; who calls at several has them in one sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.questions.whom import whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.gazetteer import lies, places_named

_GOING: Final = frozenset("go travel head fly sail drive bind run route set".split())
_ENDS: Final = {"from": "from", "to": "to", "for": "to"}
_WHOLE: Final = "way"
_CRAFT: Final = frozenset(
    "bus coach train plane aircraft airliner jet flight ship ferry boat tanker freighter truck lorry van car minibus "
    "helicopter convoy tram vessel trawler airplane balloon".split()
)
# "Was on its way from Leeds to Hull", "on a flight from Leeds to Hull": no verb of motion tells it.
_WAY: Final = re.compile(
    r"\b(?P<thing>[a-z]{3,12}) (?:was|were|had been) "
    r"(?:on (?:its|a|the) (?:way|journey|flight|trip|voyage)|en route|bound|headed)\b"
    r"(?P<ends>(?: (?:from|to|for)(?: [A-Z][\w’'-]{1,20}){1,3}){1,2})"
)
_END: Final = re.compile(r"\b(?P<way>from|to|for) (?P<place>[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})")
_STOP: Final = re.compile(r"[,;.]|\b(?:when|where|after|before|and)\b")
_NOT_THIS: Final = re.compile(r"\b(?:via|then|later|another|second|other|diverted|usually|often|originally|and back)\b")


def read(claim: Claim) -> Iterator[Answer]:
    """The ends of the ways that a sentence tells of vehicles; `told` is which end, and the place."""
    if not any(f" {way} " in claim.quote for way in _ENDS) or _NOT_THIS.search(claim.quote):
        return
    for deed in statement(claim).deeds:
        thing = deed.filler("agent") or deed.filler("patient")
        if deed.lemma not in _GOING or thing is None or deed.standing != "done" or deed.loose:
            continue
        craft = next((word for word in (thing.text, *thing.whose) if word in _CRAFT), None)  # "Train R 4417"
        if craft is not None and (craft != thing.text or whom(claim, thing)):
            yield from _ends(claim, craft, deed.end - claim.start, deed.end - claim.start + _REACH)
    for found in _WAY.finditer(claim.quote):
        if found["thing"] in _CRAFT:
            yield from _ends(claim, found["thing"], found.start("ends"), found.end("ends"))


_REACH: Final = 60  # characters behind a verb that are looked at


def _ends(claim: Claim, thing: str, first: int, last: int) -> Iterator[Answer]:
    stop = _STOP.search(claim.quote, first, last)
    ends = list(_END.finditer(claim.quote, first, stop.start() if stop else last))
    both = {_ENDS[found["way"]]: found["place"] for found in ends}
    if len(both) > 1 and len(ends) == len(both):
        span = Span(start=claim.start + ends[0].start(), end=claim.start + ends[-1].end())
        yield Answer(claim, span, frozenset({thing}), f"{_WHOLE}|{both['from']}|{both['to']}")
    for found in ends:
        way, place = _ENDS[found["way"]], found["place"]
        rest = next((name for end, name in both.items() if end != way), "")
        if not rest or places_named(place.lower()):
            span = Span(start=claim.start + found.start("place"), end=claim.start + found.end("place"))
            yield Answer(claim, span, frozenset({thing}), f"{way}|{place}|{rest}")


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell the same end of one thing's way, or one all of it."""
    ends = {answer.told.partition("|")[0] for answer in (one, other)}
    return one.of == other.of and (len(ends) == 1 or _WHOLE in ends)


def apart(one: Answer, other: Answer) -> bool:
    """Whether the two places lie apart, or the one way is the other turned round."""
    (end, place, rest), (its_end, its, its_rest) = (answer.told.split("|") for answer in (one, other))
    turned = (place, rest) == (its_rest, its)
    if end == its_end == _WHOLE:
        return turned
    if end != its_end:
        # "bound for Leeds" against "from Leeds to Hull"
        (start, goal), (led, to) = ((place, rest), (its_end, its)) if end == _WHOLE else ((its, its_rest), (end, place))
        return to == (start if led == "to" else goal) and not (rest and its_rest)
    if turned:
        return False
    found = lies(place, its)
    return found is not None and found[0] == "apart"


ROUTES: Final = Question("one thing goes from one place to one", read, of_one, apart)
