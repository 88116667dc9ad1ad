"""`nth`: the rank of an occurrence in a series ("at least the third time the embassy has been hit").

A rank asserts how many there have been only where the text says so of the occurrence: as a predicate, with "time",
"such" or "consecutive", or of one's own ("her fourth title"). "The second bomb fell on a school" merely tells bombs
apart, and "the second floor", "the third quarter" count nothing. What came one upon the other is a series of its own,
told by ranks and by numbers: "the third straight win", "nine wins in a row". Which number somebody or something has
among like ones ("is the 12th conductor of the choir") is read in `ranks`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind, event_type
from factcheck.extraction.figures.ranks import ranked
from factcheck.extraction.figures.streaks import Streak, streaks
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import NOMINAL, child, clause_head, is_passive, named, noun_words, subject, undergoer
from factcheck.model.base import Span
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import OrdinalValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_new_ordinal, _span = trusted(OrdinalValue), trusted(Span)
_LONGEST_FOCUS = 80
_ALONE = "one"  # what a rank without a noun is of: "the third to hold the post"

_AIMED = frozenset({"on", "against"})
_BEHIND = frozenset({"dobj", "advcl", "npadvmod", "attr", "dep"})
_DENYING = frozenset({"not", "hardly", "never", "n't"})
_SERIES_MARKS = frozenset({"such", "consecutive", "straight", "successive", "separate"})


def _counted_noun(rank: "Token") -> "Token | None":
    """The noun that a rank word counts."""
    if rank.dep_ in {"amod", "nummod", "compound", "advmod"} and rank.head.pos_ in {"NOUN", "PROPN"}:
        return rank.head
    return None


def _ranked_by_itself(rank: "Token") -> "Token | None":
    """The noun that a bare rank is said of: "the attack was the third on the embassy".

    Not "the fire was the third to be put out", which tells it from others.
    """
    verb = rank.head
    if rank.dep_ != "attr" or verb.lemma_ != "be" or any(c.dep_ in {"acl", "relcl"} for c in rank.children):
        return None
    noun = child(verb, "nsubj")
    definite = rank.i > rank.sent.start and rank.nbor(-1).lower_ == "the"  # of "at least the third" it hangs on "least"
    return noun if definite and noun is not None and noun.tag_ == "NN" else None


def _behind_its_clause(noun: "Token") -> bool:
    """Whether a noun names once more what its clause told, behind a comma: "was stabbed, the fifth stabbing this year".

    The parse hangs it on the verb as one more object. Not "shelled the port, the second raid and a depot".
    """
    verb, first = noun.head, noun.left_edge
    if verb.pos_ != "VERB" or noun.i < verb.i or noun.dep_ not in _BEHIND or first.i == 0 or first.nbor(-1).text != ",":
        return False
    told, known = event_type(named(verb), "VERB"), event_type(noun.lemma, "NOUN")
    if told is None or known is None or any(c.dep_ == "conj" for c in noun.children):
        return False
    return told.family == known.family or (told.effect and known.harms)


def _is_assertion(noun: "Token", rank: "Token") -> bool:
    """Whether the rank says something of the occurrence instead of merely telling it from others."""
    if any(c.lower_ in _SERIES_MARKS for c in noun.children):
        return True
    if noun.dep_ == "conj" and noun.head.pos_ in {"NOUN", "PROPN"}:  # "the 15th case and the second fatality"
        noun = noun.head
    if noun.dep_ in {"attr", "appos"} or (noun.dep_ == "dobj" and noun.head.lemma_ == "mark"):
        return True
    if _behind_its_clause(noun):
        return True
    determiner = child(noun, "det", "poss")
    if determiner is None or determiner.dep_ != "poss" or determiner.i > rank.i:
        return False
    # "she won her fifth title", not "her third marriage failed", which tells hers apart
    return determiner.pos_ != "PRON" or noun.dep_ not in {"nsubj", "nsubjpass"}


def _denied(noun: "Token", rank: "Token") -> bool:
    """ "Not the first attack", "hardly the third time": it counts no more than that there were others."""
    first = min((c for c in noun.children if c.i <= rank.i), key=lambda t: t.i, default=rank)
    return first.lower_ in _DENYING or (first.i > first.sent.start and first.nbor(-1).lower_ in _DENYING)


def _told_by(noun: "Token", kind: Kind) -> "Token | None":
    """For "time": the verb that says what happened that often: its relative clause, or the verb it modifies."""
    relative = next((c for c in noun.children if c.dep_ in {"relcl", "acl", "ccomp"} and c.pos_ == "VERB"), None)
    if relative is not None:
        return relative
    node = noun.head
    if noun.dep_ == "attr":  # "it was the third time that it had been hit", the clause read as the copula's
        clause = next((c for c in node.children if c.dep_ == "ccomp" and c.pos_ == "VERB" and c.i > noun.i), None)
        if clause is not None:
            return clause
    if noun.dep_ == "pobj" and node.lower_ in {"for", "in", "on"}:
        node = node.head
    return node if node.pos_ == "VERB" and node.lemma_ not in kind.lists["marks"] else None


def _series(verb: "Token") -> tuple[str, str | None]:
    """What is counted, and whom it befell: the family of the event named, and the noun of its undergoer."""
    known = event_type(named(verb), "VERB")
    theme = undergoer(verb)
    if known is None:  # "has come under attack": the event stands in a noun below a light verb
        below = [c for c in verb.children if c.dep_ == "dobj"]
        below += [p for c in verb.children if c.dep_ == "prep" for p in c.children if p.dep_ == "pobj"]
        for node in below:
            found = event_type(named(node), node.pos_)
            if found is not None:
                known, theme = found, subject(verb)
                break
    if theme is None or theme.pos_ not in NOMINAL or (theme.pos_ == "PRON" and not is_passive(verb)):
        theme = subject(verb) if known is None else theme
    return known.family if known else verb.lemma, _of_what(theme)


def _of_what(theme: "Token | None") -> str | None:
    """The words for what is ranked; a pronoun names nothing: "the third time that it was hit"."""
    return noun_words(theme) if theme is not None and theme.pos_ != "PRON" and theme.lower_ != "that" else None


def _in_full(noun: "Token", reading: Reading) -> str:
    """A noun's words as the sentence has them first: "hit the power plant …, the third attack on the plant"."""
    before = (t for t in reading.tokens if t.i < noun.i and t.lemma == noun.lemma and t.pos_ == "NOUN")
    return max((noun_words(t) for t in (*before, noun)), key=len)


def _befell(noun: "Token") -> str | None:
    """What befell somebody or something that the text counts: "he was the third guard to be killed".

    Only where it is said of it: "the third guard killed that night was never named" tells guards apart.
    """
    if noun.dep_ not in {"attr", "appos"}:
        return None
    verbs = (c for c in noun.children if c.dep_ in {"relcl", "acl"} and c.tag_ == "VBN" and is_passive(c))
    known = next((k for v in verbs if (k := event_type(named(v), "VERB")) is not None), None)
    if known is None:
        return None
    return "death" if known.id == "killing" else known.family


def _target(noun: "Token", reading: Reading) -> "Token | None":
    """What an occurrence befell: "the third attack on the embassy", not "on Tuesday"."""
    below = (p for c in noun.children if c.lower_ in _AIMED for p in c.children if p.dep_ == "pobj")
    return next((p for p in below if p.pos_ in NOMINAL and reading.time_of(p) is None), None)


def _value(quantity: "Quantity", series: str) -> OrdinalValue:
    low = int(quantity.low) if quantity.low is not None else 1
    return _new_ordinal(
        text=quantity.text, low=low, high=int(quantity.high) if quantity.high is not None else None, series=series
    )


def _upon_each_other(streak: Streak, reading: Reading) -> Assertion:
    series = f"{streak.series} in a row"
    return Assertion(
        trigger=streak.last if streak.last.pos_ == "NOUN" else clause_head(streak.first),
        focus=reading.sentence.span(streak.first, streak.last), value=_value(streak.quantity, series),
        attribute=f"rank:{series}", subject=streak.theme,
    )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each rank that says how many times something has happened."""
    in_a_row = [*streaks(reading)] if reading.quantities else []
    yield from [_upon_each_other(streak, reading) for streak in in_a_row]
    told = {streak.quantity.start for streak in in_a_row}
    for quantity in reading.quantities:
        if quantity.kind == "ordinal" and quantity.start not in told:
            found = _of_series(quantity, reading, kind) or _of_bearer(quantity, reading, kind)
            if found is not None:
                yield found


def _of_bearer(quantity: "Quantity", reading: Reading, kind: Kind) -> Assertion | None:
    """Which number somebody or something has among like ones: "is the 12th conductor of the choir"."""
    found = ranked(reading, quantity, kind)
    if found is None or _denied(found.noun, reading.tokens_of(quantity.number)[0]):
        return None
    first, noun = reading.tokens_of(quantity)[0], found.noun
    label = noun.dep_ == "appos"
    last = noun if noun.i > first.i else first
    focus = reading.sentence.span(first, last)
    if focus.end - focus.start > _LONGEST_FOCUS:
        focus = _span(start=quantity.start, end=quantity.end)
    value = changed(_value(quantity, found.series), text=reading.words(focus), among=found.among)
    name = _ALONE if noun.i == reading.tokens_of(quantity.number)[-1].i else noun.lemma
    return Assertion(
        trigger=noun, focus=focus, value=value, attribute=f"{found.question}:{name}", whose=found.whose,
        subject=found.of, certainty="asserted" if label else None, label=label,  # "will replace Reed, the 11th guard"
    )  # fmt: skip


def _of_series(quantity: "Quantity", reading: Reading, kind: Kind) -> Assertion | None:
    """How many times something has happened, or how many of an achievement there have been."""
    tokens = reading.tokens_of(quantity.number)
    rank = tokens[-1] if tokens else None
    noun = _counted_noun(rank) if rank is not None else None
    told = noun  # the word that the rank hangs on
    if noun is None and rank is not None:
        noun, told = _ranked_by_itself(rank), rank
    if noun is None or rank is None or told is None or _denied(told, tokens[0]):
        return None
    lemma, counted = noun.lemma, kind.by_term
    known, befell = event_type(lemma, "NOUN"), _befell(noun)
    if lemma not in counted and known is None and befell is None:
        return None
    theme: str | None
    if lemma in counted and counted[lemma].asserts == "occurrence":
        verb = _told_by(noun, kind)
        if verb is None or not verb.lemma_.isalpha() or verb.lemma_ in {"be", "s"}:  # "third time's the charm"
            return None
        series, theme = _series(verb)
    elif befell is not None:
        if quantity.low == 1:  # a superlative: "the first deputy to be killed"
            return None
        series, theme = befell, noun_words(noun)
    elif told is not noun or _is_assertion(noun, rank):
        series = known.family if known else lemma
        owner, target = child(noun, "poss"), _target(told, reading)
        theme = _of_what(owner)
        if theme is None and target is not None and target.pos_ != "PRON":
            theme = _in_full(target, reading)
    else:
        return None
    start = reading.tokens_of(quantity)[0]
    return Assertion(
        trigger=noun, focus=reading.sentence.span(start, told), value=_value(quantity, series),
        attribute=f"rank:{series}", subject=theme,
    )  # fmt: skip
