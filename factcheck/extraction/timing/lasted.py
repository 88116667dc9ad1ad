"""What a length of time belongs to: the noun that it is the length of, or the state or place in which somebody was."""

from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.language.syntax import child
from factcheck.values.quantities.quantity_units import TIME_UNITS

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

NOUNS = frozenset({"NOUN", "PROPN"})
_WHERE = frozenset({"in", "on", "at", "under"})
_AT = _WHERE | {"of", "with", "for", "as"}
_POINTS = frozenset({"the", "a", "an"})


class Lasted:
    """What went on so long: its name, the word that governs it, and the noun it is about.

    `asked` is the question: how long it lasted, else how long ago it was, how much later, in what time it is due.
    """

    def __init__(self, name: str, trigger: "Token", theme: "Token | None", asked: str = "duration") -> None:
        self.name, self.trigger, self.theme, self.asked = name, trigger, theme, asked


def entry_of(word: "Token", kind: Kind) -> Entry | None:
    """The entry of the lexicon that names what a word tells, a particle beside it included ("set aside")."""
    lemma = word.lemma
    beside = [f"{lemma} {c.lower_}" for c in word.children if c.dep_ in {"prt", "advmod"}]  # "set aside"
    found = (kind.entries(form, form, word.pos_) for form in beside)
    return next((f[0] for f in found if f), None) or next(iter(kind.entries(lemma, word.lower_, word.pos_)), None)


def station_of(word: "Token", name: str, kind: Kind) -> str | None:
    """The name of a post or place with what it was at: "work bank"; None where that is left open."""
    if name not in kind.lists["stations"]:
        return name
    at = next((p for c in word.children if c.lower_ in _AT for p in c.children if p.dep_ == "pobj"), None)
    return f"{name} {at.lemma}" if at is not None and at.pos_ in NOUNS and at.lemma not in TIME_UNITS else None


def of_noun(noun: "Token", kind: Kind) -> Lasted | None:
    """What a noun names that goes on: "a two-year contract"; None where it is only coloured by a length of time."""
    lemma = noun.lemma
    if noun.pos_ != "NOUN" or lemma in kind.lists["idle"]:
        return None
    entry = entry_of(noun, kind)
    owner = child(noun, "poss") or next(
        (p for c in noun.children if c.lower_ in {"for", "with", "on"} for p in c.children if p.pos_ in NOUNS), None
    )
    name = entry.asserts if entry is not None else station_of(noun, lemma, kind)
    return Lasted(name, noun, owner if owner is not None else noun) if name is not None else None


def role_of(post: "Token", kind: Kind) -> str | None:
    """What somebody was so long: "head of the bank", "a member of the board", "mayor"."""
    noun = post if post.pos_ in NOUNS and post.lemma not in TIME_UNITS else None
    return station_of(noun, noun.lemma, kind) if noun is not None else None


def state_of(verb: "Token") -> "Token | None":
    """What a copula says of its subject: "the power was out", "she was missing", "she was in hospital"."""
    found = child(verb, "acomp", "advmod", "attr")
    if found is None:
        found = whereabouts_of(verb)
    return found if found is not None and found.is_alpha else None


def whereabouts_of(verb: "Token", beside: "Token | None" = None) -> "Token | None":
    """Where or in what state somebody was: "in hospital", "on the run"; with a verb of staying, the verb says no more.

    Of "spent ten minutes in the bank" the parse may hang the place on the time `beside` the verb.
    """
    behind = [*verb.children, *(beside.children if beside is not None else ())]
    where = (p for c in behind if c.lower_ in _WHERE for p in c.children if p.tag_ == "NN" and p.is_alpha)
    return next((p for p in where if {c.lower_ for c in p.children if c.dep_ in {"det", "poss"}} <= _POINTS), None)
