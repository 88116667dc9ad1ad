"""Deeds: two clauses that tell of one thing, and whether both can be true."""

from itertools import takewhile
from typing import Final

from factcheck.model.statement import CORE, Deed, Filler
from factcheck.thesaurus import DERIVED, NEAR, SYNONYM, fates_apart, kinship, opposed
from factcheck.thesaurus.negation import NEGATIVE_PRONOUNS
from factcheck.values.actor import same_name
from factcheck.values.comparison import Comparison
from factcheck.values.contrary import of_another, why_contrary
from factcheck.values.gazetteer import one_government
from factcheck.values.outlook import how_told, outlooks_apart

_NOBODY: Final = NEGATIVE_PRONOUNS | {"one"}  # of "no one"
_ROOT: Final = 5  # letters that two words of one root begin with at least
_ELSE: Final = -1.0


def one_root(a: Deed, b: Deed) -> bool:
    """Whether two deeds are told by one word or by forms of it: "complain", "complaint"; "resell", "reseller"."""
    if a.pos == b.pos == "NOUN":
        return False  # "lost the business", "shed the business": the noun tells no deed by itself
    if a.lemma == b.lemma or kinship(a.word, b.word) == DERIVED:
        return True
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a.lemma, b.lemma, strict=False)))
    return shared >= max(_ROOT, min(len(a.lemma), len(b.lemma)) - 1)


def one_deed(a: Deed, b: Deed) -> bool:
    """Whether two deeds are told by words of one root or of one meaning."""
    return one_root(a, b) or ("VERB" in {a.pos, b.pos} and kinship(a.word, b.word) >= SYNONYM)


def _noun(filler: Filler) -> tuple[str, str]:
    """The noun that tells what somebody or something is."""
    return (filler.role, "NOUN") if filler.sort == "NAME" else (filler.text, filler.sort)


def is_nobody(filler: Filler) -> bool:
    """Whether a slot is filled by "nobody", "no one", "none of them": anybody, of whom it is denied."""
    return filler.none and filler.text in _NOBODY


def meeting(a: Filler | None, b: Filler | None) -> float:
    """How surely one thing fills two slots: 1, 0 where it cannot be told, below 0 where it is another."""
    if a is None or b is None or "PRON" in {a.sort, b.sort} or is_nobody(a) or is_nobody(b):
        return 0.0
    if a.sort == b.sort == "NAME":
        same = True if one_government(a.text, b.text) else same_name(a.text, b.text)
        return 1.0 if same else _ELSE if same is False else 0.0
    if "NAME" in {a.sort, b.sort}:
        known = _noun(a)[0] and _noun(b)[0] and kinship(_noun(a), _noun(b)) >= SYNONYM
        return SYNONYM if known else 0.0  # "spokesman Tom Reed", "a spokesman"
    if a.whose and b.whose and not any(_near(one, other) for one in a.whose for other in b.whose):
        return _ELSE / 2  # "the crew of the trawler", "the crew of a yacht"
    well = kinship(_noun(a), _noun(b))
    if NEAR <= well < SYNONYM and not set(a.whose).isdisjoint(b.whose):
        return SYNONYM  # "a ballistics report", "the findings of the ballistics experts"
    return well or _ELSE / 2


def core_meeting(a: Deed, b: Deed) -> float:
    """How surely two deeds have one doer and one undergoer: below 0 where either has another, 0 where none is told."""
    core = [meeting(a.filler(slot), b.filler(slot)) for slot in CORE]
    return -1.0 if min(core) < 0 else sum(core)


def _near(a: str, b: str) -> bool:
    return kinship((a, "NOUN"), (b, "NOUN")) >= SYNONYM


def changed_about(a: Deed, b: Deed) -> bool:
    """Whether what does it in the one has it done to it in the other, and the doers are two."""
    ones, others = (a.filler("agent"), a.filler("patient")), (b.filler("agent"), b.filler("patient"))
    if ones[1] is None or others[1] is None:
        return False  # "the club signed Reed", "Reed signed with the club"
    agents, patients = meeting(ones[0], others[0]), meeting(ones[1], others[1])
    crossed = sorted((meeting(ones[0], others[1]), meeting(ones[1], others[0])))
    # that police questioned a man, and he a cook, may both be so
    return agents < 0 and patients <= 0 and crossed[0] >= 0 and crossed[1] >= SYNONYM


def _told(deed: Deed) -> str:
    """A deed in the infinitive: "to publish", "to make public"."""
    return f"to make {deed.lemma}" if deed.pos == "ADJ" else f"to {deed.lemma}"


def compare_deeds(a: Deed, b: Deed) -> Comparison:
    """How two deeds relate that were found to be told of one thing; symmetric in the relation.

    >>> lifted = Deed(start=0, end=6, lemma="lift", pos="VERB", standing="done")
    >>> compare_deeds(lifted, lifted.model_copy(update={"lemma": "extend"})).relation
    'disjoint'
    """
    if opposed(a.word, b.word):
        return Comparison("disjoint", f"to {a.lemma} is the opposite of to {b.lemma}")
    if fates_apart(a.lemma, b.lemma):
        return Comparison("disjoint", f"to {a.lemma} and to {b.lemma} does not befall one on one day")
    if {how_told(a), how_told(b)} == {"done", "ahead"} and outlooks_apart(a, b):
        return Comparison("disjoint", "told as done in the one text, as still to come in the other")
    if one_deed(a, b) and "exist" not in {a.lemma, b.lemma} and {a.standing, b.standing} == {"done", "denied"}:
        done, not_done = (a, b) if a.standing == "done" else (b, a)
        if of_another(not_done, done):
            return Comparison("incomparable", f"to {done.lemma}: the texts tell of two things of one name")
        told = f"“{_told(done)}” is told as done in the one text, “{_told(not_done)}” as not done in the other"
        return Comparison("disjoint", told)
    one, other = a.filler("agent"), b.filler("agent")
    if one is not None and other is not None and one_root(a, b) and one.text != other.text:
        return Comparison("disjoint", f"to {a.lemma}: {one.text} did it in the one text, {other.text} in the other")
    why = why_contrary(a, b)
    return Comparison("disjoint", why) if why is not None else Comparison("incomparable", "both can be so")
