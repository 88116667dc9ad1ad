"""Whether what fills a slot of one article's clause is what fills one of another's: a person, a thing, nobody."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Filler
from factcheck.thesaurus import NEAR, SYNONYM, kinship, opposed
from factcheck.thesaurus.negation import NO_MEMBER
from factcheck.values.actor import same_name
from factcheck.values.person import name_words, same_person
from factcheck.values.statement import weight

APART: Final = float("-inf")
_COVERED: Final = 0.6  # "nobody" against somebody, "no shot" against a shot
LIKELY: Final = 0.5  # "he" against the one whom his article is about
_PART: Final = 0.6  # what a thing says of its part
_POINTED: Final = 0.55  # "the door" of one article against "the door" of another
# Of these a story has many.
_VAGUE: Final = frozenset(
    "man woman person people child boy girl time year day week month thing one group case part place way side end fact "
    "number work life world country state government family team company official home area".split()
)
_TWICE: Final = 2  # as often as the next the articles name the one whom they are about
_OFTEN: Final = 5
ANYBODY: Final = NO_MEMBER | {"one", "person", "people", "anybody", "anyone"}  # "no one", "not … anybody"
_BODIES: Final = frozenset({"family", "couple", "club", "company", "firm", "group", "bank", "party", "team"})
_BEARERS: Final = 6  # names with one surname that are held against each other
_SPEAKING: Final = frozenset({"i", "we", "me", "us"})
_HE: Final = frozenset({"he", "she", "him", "her"})
_OF_THINGS: Final = frozenset({"it", "this", "that", "which"})
_RANKS: Final = frozenset("first second third fourth previous earlier former other another new old next".split())


def protagonist(claims: Sequence[Claim]) -> tuple[str, frozenset[str]]:
    """The person whom a story is about, whom its articles name far more often than others; and those articles."""
    fillers = [f for claim in claims for deed in statement(claim).deeds for f in deed.slots]
    names = {f.text.split()[-1].lower(): f.text for f in fillers if f.sort == "NAME" and f.bearer == "PERSON"}
    told = [(w[2], claim.article) for claim in claims for w in statement(claim).words if w[3] == "PROPN"]
    counts = Counter(word for word, _ in told if word in names)
    first, second = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    if first[1] < _TWICE * second[1] or first[1] < _OFTEN:
        return "", frozenset()
    return names[first[0]], frozenset(article for word, article in told if word == first[0])


def _shared_surnames(claims: Sequence[Claim]) -> frozenset[tuple[str, str]]:
    """The surnames, each with its article, that the article gives to several: "Reed" alone is any of them."""
    found: dict[tuple[str, str], set[str]] = {}
    for claim in claims:
        run: list[str] = []
        end = None
        for start, stop, word, pos in (*statement(claim).words, (-1, -1, "", "")):
            if pos == "PROPN" and end is not None and start == end + 1:
                run.append(word)
            else:
                full = name_words(" ".join(run))
                if len(full) > 1:
                    found.setdefault((claim.article, full[-1]), set()).add(" ".join(full))
                run = [word] if pos == "PROPN" else []
            end = stop
    return frozenset(
        bearer
        for bearer, names in found.items()
        if any(same_person(a, b) is False for a, b in combinations(sorted(names)[:_BEARERS], 2))
    )


class Participants:
    """The persons and things of one story."""

    def __init__(self, claims: Sequence[Claim], lists: Mapping[str, frozenset[str]]) -> None:
        """Args: the statements of the story; the lists of nouns that mean a person, and of their endings."""
        self._lists = lists
        self._about, self._there = protagonist(claims)
        self._shared = _shared_surnames(claims)

    def _name(self, filler: Filler, claim: Claim) -> str:
        """The name of whatever fills a slot, of whom a pronoun stands for, or of whoever says "I"."""
        if filler.sort == "NAME":
            return "" if (claim.article, filler.text.lower()) in self._shared else filler.text
        if filler.sort == "PRON" and filler.text in _SPEAKING:
            return claim.speaker or ""
        return filler.meant

    def is_person(self, filler: Filler) -> bool:
        """Whether a person, or several, fill a slot."""
        if filler.sort == "NAME":
            return filler.bearer == "PERSON"
        if filler.sort == "PRON":
            return filler.text not in _OF_THINGS
        noun, lists = filler.text, self._lists
        ending = noun.endswith(tuple(lists.get("person_endings", ())))
        return noun in lists.get("persons", ()) or (ending and noun not in lists.get("no_persons", ()))

    def same(self, f: Filler | None, g: Filler | None, of: Claim, other: Claim, *, whole: bool = False) -> float:
        """How surely one thing or person fills two slots: up to 1, 0 where it cannot be told, APART where it is not.

        `whole` tells that a part of a thing ("the main area of the shop") is not the thing.
        """
        if f is None or g is None:
            return 0.0
        if f.none or g.none:
            return self._covers(f, g) if f.none else self._covers(g, f)
        one, its = self._name(f, of), self._name(g, other)
        if one and its:
            same = same_name(one, its)
            return 1.0 if same else APART if same is False else 0.0
        if "PRON" in {f.sort, g.sort}:
            return self._likely(f, g, of, other)
        if one or its:
            name, noun = (f, g) if one else (g, f)
            role = name.role and kinship((name.role, "NOUN"), (noun.text, "NOUN")) >= SYNONYM
            whose = noun.text in _BODIES and not set(noun.whose).isdisjoint(name.text.lower().split())
            return LIKELY if role or whose else 0.0
        return _one_noun(f, g, whole=whole)

    def _likely(self, f: Filler, g: Filler, of: Claim, other: Claim) -> float:
        """Whether "he", of whom the sentences before do not tell, is the one whom his article is about."""
        if not ({f.text, g.text} & _HE):
            return 0.0
        one = self._name(f, of) or (self._about if f.text in _HE and of.article in self._there else "")
        its = self._name(g, other) or (self._about if g.text in _HE and other.article in self._there else "")
        return LIKELY if one and its and same_name(one, its) else 0.0

    def _covers(self, none: Filler, other: Filler) -> float:
        """How surely what there is none of ("nobody", "no shot") would be what fills the other's slot."""
        if other.none or none.part:  # "no one else"
            return APART
        if none.text in ANYBODY:
            return _COVERED if self.is_person(other) else APART
        if other.sort in {"NAME", "PRON"}:
            return 0.0
        return _COVERED if kinship((none.text, "NOUN"), (other.text, "NOUN")) >= SYNONYM else APART


def _one_noun(f: Filler, g: Filler, *, whole: bool) -> float:
    if f.part or g.part or _differ(f, g):
        return APART
    near = kinship((f.text, f.sort), (g.text, g.sort))
    if near < NEAR:
        part = not whole and (f.text in g.whose or g.text in f.whose)
        return _PART * weight((f.text, f.sort)) if part else APART
    pointed = _POINTED if f.text == g.text and f.known and g.known and f.text not in _VAGUE else 0.0
    return max(pointed, max(weight((f.text, f.sort)), weight((g.text, g.sort))) * near)


def _differ(one: Filler, other: Filler) -> bool:
    """Whether two nouns alike are told apart by what stands beside them: "the east wall", "the west wall"."""
    mine, its = set(one.beside), set(other.beside)
    if (mine ^ its) & _RANKS or any(opposed((a, "ADJ"), (b, "ADJ")) for a in mine - its for b in its - mine):
        return True
    whose, theirs = set(one.whose), set(other.whose)
    return bool(whose and theirs and not any(kinship((a, "NOUN"), (b, "NOUN")) >= NEAR for a in whose for b in theirs))
