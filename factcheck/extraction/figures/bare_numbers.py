"""Numbers that stand without what they count: "37 on board", "about 900 lost their homes", "fired nine times".

What they count is told by another noun of the sentence, by the verb, or by the word for those who belong together
("a crew of twelve").
"""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.figures.populated import object_of
from factcheck.language.syntax import child, named, subject

if TYPE_CHECKING:
    from factcheck.catalog import Kind
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_VERBAL = frozenset({"VERB", "AUX"})
_FEW = 2
_YEARS = range(1900, 2100)
_BOARD, _ABOARD = frozenset({"board"}), "aboard"
_FAR = 25  # words back to the noun that is left out
_OUT_OF = frozenset({"of", "among", "from"})
_RATE = frozenset({"a", "an", "per", "each", "every", "as", "more", "less", "than", "the", "over"})
_OF_KNOWN = frozenset({"all", "these", "those", "the"})  # "all three lived there": those told of before
_SINCE = frozenset({"since", "within", "in", "during", "before", "between"})


class Bare(NamedTuple):
    """What a bare number counts: another noun of the sentence, or people where there is none; and its verb."""

    noun: "Token | None"
    trigger: "Token"
    part: bool


def _stands_alone(number: "Token", quantity: "Quantity") -> bool:
    """Whether a number is no year and has no noun of its own."""
    low = quantity.low
    year = low == quantity.high and isinstance(low, int) and low in _YEARS and "," not in quantity.text
    nouns = any(c.pos_ in {"NOUN", "PROPN"} and c.dep_ not in {"appos", "conj"} for c in number.children)
    told = any(c.lower_ in _OF_KNOWN for c in number.children)
    return number.pos_ == "NUM" and (low or _FEW) >= _FEW and not year and not nouns and not told


def _aboard(number: "Token") -> bool:
    """ "37 on board", "with 37 aboard"."""
    return any(
        c.lower_ == _ABOARD or (c.lower_ == "on" and any(p.lower_ in _BOARD for p in c.children))
        for c in number.children
    )


def _left_out(number: "Token", reading: "Reading") -> "Token | None":
    """The noun counted before in the sentence, which a second number leaves out: "61 people …, and about 900 …"."""
    doc, first = number.doc, max(number.sent.start, number.i - _FAR)
    for place in range(number.i - 1, first - 1, -1):
        noun = doc[place]
        if noun.tag_ == "NNS" and any(c.dep_ == "nummod" and reading.quantity_of(c) for c in noun.children):
            return noun if reading.time_of(noun) is None and reading.around(noun) is None else None
    return None


def _by_people(verb: "Token", kind: "Kind") -> bool:
    """ "Signed up", "lost their homes", "put their names to it"."""
    lists, what = kind.lists, child(verb, "dobj")
    if named(verb) in lists["done_by_people"]:
        return True
    lost = verb.lemma == "lose" and what is not None and what.lemma in lists["lost_by_people"]
    return lost or (verb.lemma == "put" and what is not None and what.lemma == "name")


def _of_people(number: "Token", verb: "Token", kind: "Kind") -> bool:
    """Whether the verb says that those counted are people: "4,000 signed up", "lost their homes", "were evacuated"."""
    lists = kind.lists
    if number.dep_ == "nsubj":
        return _by_people(verb, kind)
    return number.dep_ in {"nsubjpass", "dobj"} and named(verb) in lists["done_to_people"]


def _second(number: "Token") -> "Token | None":
    """What the verb's first number counted: "sold 400,000 units in the first year and 350,000 in the second"."""
    if number.dep_ != "conj":
        return None
    above = number.head
    found = child(above, "dobj") if above.pos_ == "VERB" else above
    return found if found is not None and found.tag_ == "NNS" and child(found, "nummod") is not None else None


def bare(number: "Token", quantity: "Quantity", reading: "Reading", kind: "Kind") -> Bare | None:
    """What a number without a noun counts, or None."""
    if not _stands_alone(number, quantity):
        return None
    above = number.head
    if _aboard(number):
        return Bare(None, above, part=False)
    told = child(number, "relcl")
    if told is not None and any(c.lower_ == "who" for c in told.children) and _by_people(told, kind):
        return Bare(None, told, part=False)  # "one of 4,000 who signed up"
    if object_of(number) is not None:  # "three of them" may be anything's part
        return None
    if number.dep_ in _SUBJECTS and above.pos_ in _VERBAL:
        noun = _left_out(number, reading)
        if noun is not None and noun.head != above:
            return Bare(noun, above, part=noun.dep_ == "pobj" and noun.head.lower_ in _OUT_OF)
        return Bare(None, above, part=False) if _of_people(number, above, kind) else None
    second = _second(number)
    if second is not None:
        return Bare(second, second.head, part=False)
    if number.dep_ == "dobj":
        return Bare(None, above, part=False) if _of_people(number, above, kind) else None
    if number.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma in kind.lists["bodies"]:
        return Bare(None, above.head, part=False)  # "a crew of twelve"
    return None


class Often(NamedTuple):
    """How often something was done: the word "times", the verb, and what such deeds are counted as."""

    times: "Token"
    verb: "Token"
    counted: str


def often(number: "Token", reading: "Reading", kind: "Kind") -> Often | None:
    """ "Fired 20 times" counts shots, "applied three times" how often somebody applied; no rate, no multiple."""
    times = number.head
    if times.lower_ != "times" or number.dep_ != "nummod" or times.dep_ not in {"npadvmod", "advmod", "dobj"}:
        return None
    verb, behind = times.head, times.nbor(1).lower_ if times.i + 1 < times.sent.end else ""
    if verb.pos_ != "VERB" or behind in _RATE or reading.time_of(times) is not None or verb.i > times.i:
        return None
    if verb.lemma == "fire":
        return Often(times, verb, "shot")
    beside = any(c.dep_ not in {"nummod", "advmod"} for c in times.children) or behind in _SINCE
    befalling = kind.lists["multiplying"] | kind.lists["repeated"] | kind.lists["hitting"]
    return None if beside or verb.lemma in befalling or doer(verb) is None else Often(times, verb, f"time {verb.lemma}")


def doer(verb: "Token") -> str | None:
    """The noun or name of whoever did it so often."""
    who = subject(verb)
    return who.lemma if who is not None and who.pos_ in {"NOUN", "PROPN"} else None
