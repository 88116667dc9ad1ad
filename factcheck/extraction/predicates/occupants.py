"""Whether anybody was in a place: "there was nobody in the house", "couldn't say if anyone was in the house"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.negation import is_no_person
from factcheck.language.syntax import child
from factcheck.model.value import StatusValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

INSIDE: Final = "inside"  # the role of a place's noun in the lexicon
_IN = frozenset({"in", "inside", "aboard"})
_ANYBODY = frozenset({"anyone", "anybody"})
_OPEN = frozenset({"unclear", "unknown", "uncertain"})
_LONGEST_FOCUS = 80


def _occupant(place: "Token") -> "tuple[Token, Token] | None":
    """Who is said to have been there or not, and the verb; none for "nobody in the house slept"."""
    prep = place.head
    if place.dep_ != "pobj" or prep.lower_ not in _IN:
        return None
    above = prep.head
    verb = above.head if above.dep_ == "attr" else above
    there = child(verb, "expl") is not None
    who = child(verb, "attr" if there else "nsubj")
    if verb.lemma != "be" or who is None or (not there and child(verb, "acomp", "attr") is not None):
        return None
    return (who, verb) if above in {verb, who} else None


def _left_open(verb: "Token") -> "Token | None":
    """The verb of whoever does not know: "couldn't say if", "it is not known whether", "it was unclear if"."""
    above, mark = verb.head, child(verb, "mark")
    if mark is None or mark.lower_ not in {"if", "whether"} or verb.dep_ not in {"ccomp", "advcl"}:
        return None
    said = child(above, "acomp")
    unknown = said is not None and (said.lower_ in _OPEN or (negated(above) and said.lower_ in {"clear", "known"}))
    return above if unknown or (said is None and verb.dep_ == "ccomp" and negated(above)) else None


def occupants(place: "Token", reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields that nobody was in a place, or that nobody knows yet whether anybody was."""
    found = _occupant(place)
    if found is None:
        return
    who, verb = found
    doubt = _left_open(verb) if who.lower_ in _ANYBODY else None
    if doubt is None and (not is_no_person(who) or negated(verb)):
        return
    sort = "building" if place.lemma in kind.lists["houses"] else "vehicle"
    helping = [] if doubt is None else [c for c in doubt.children if c.dep_ in {"aux", "auxpass"}]
    first = who.left_edge if doubt is None else min([doubt, *helping], key=lambda t: t.i)
    focus = reading.sentence.span(first, place)
    if focus.end - focus.start > _LONGEST_FOCUS:
        focus = reading.sentence.span(who, place)
    value = StatusValue(
        text=reading.words(focus), slot=INSIDE, state="empty", who=place.text,
        polarity="positive" if doubt is None else "negative", yet=doubt is not None,
    )  # fmt: skip
    yield Assertion(
        trigger=verb, focus=focus, value=value, attribute=f"{INSIDE}:{sort}", subject=sort, polarity=value.polarity,
        certainty=None if doubt is None else "asserted",
    )  # fmt: skip
