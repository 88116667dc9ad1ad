"""What a verb tells that is no plain doing: what is planned or likely, what nobody knows, what one may and may not do.

"Was about to leave", "it is not clear whether he left", "is free to leave", "left *without* paying". Read once for each
verb of a sentence that has one of the words which say so.
"""

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.extraction.attribution.cue_words import PLAN_VERBS
from factcheck.extraction.attribution.cues import REPORTING
from factcheck.language.syntax import child
from factcheck.model.statement import Outlook, Standing

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

# "Is about to leave": what the adjective before an infinitive makes of it.
_AHEAD: Final = frozenset("about set due likely poised scheduled expected certain sure bound".split())
_FREE: Final = frozenset("free entitled permitted allowed welcome".split())
_UNABLE: Final = frozenset({"unable", "powerless"})
BEHIND_ADJECTIVE: Final = _AHEAD | _FREE | _UNABLE
_LETTING: Final = frozenset({"allow", "permit", "entitle", "authorise", "authorize"})
_EXPECTING: Final = frozenset({"expect", "schedule", "set", "slate", "tip"})
_CONSIDERING: Final = frozenset("consider weigh mull contemplate discuss".split())
_BARRING: Final = frozenset("bar ban forbid prohibit block exclude".split())
_PREVENTING: Final = frozenset("prevent stop keep hinder refrain deter dissuade discourage".split())
_HOPING: Final = frozenset({"hopes", "hoped", "hoping", "hope"})
_WILL: Final = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_CAN: Final = frozenset({"can", "could", "ca"})
_WHETHER: Final = frozenset({"whether", "if"})
_UNCLEAR: Final = frozenset({"unclear", "unknown", "uncertain", "undecided"})
_CLEAR: Final = frozenset({"clear", "known", "know", "certain", "sure", "say", "established", "determined", "decided"})
_PRESENT: Final = frozenset({"VBZ", "VBP"})
_NOT_DONE: Final = frozenset({"without", "short"})
# A sentence without one of these has nothing to be read here.
_CUES: Final = (
    BEHIND_ADJECTIVE | _LETTING | _EXPECTING | _CONSIDERING | _BARRING | _PREVENTING | _HOPING | _WILL | _CAN
    | _WHETHER | _NOT_DONE | PLAN_VERBS | {"longer", "still", "until", "avoid", "would", "to"}
)  # fmt: skip


class Told(NamedTuple):
    """How a verb is told: its outlook, and its standing where that is another than the clause says by itself."""

    outlook: Outlook
    standing: Standing | None


PLAINLY: Final = Told("", None)
"""What a verb is told to be by itself."""


def _denied(verb: "Token") -> bool:
    for c in verb.children:
        if c.dep_ == "neg" or c.lower_ == "never":
            # "no longer" is no denial of what was
            return not (c.lower_ == "no" or c.head.lower_ == "longer")
    return False


def has_outlook(reading: "Reading") -> bool:
    """Whether anything in a sentence may tell of more than plain doings."""
    return not _CUES.isdisjoint(reading.forms)


def outlook(verb: "Token") -> Told:
    """How a verb is told, of a sentence that has one of the words which say so."""
    above = verb.head
    if verb.dep_ == "xcomp":
        found = _behind_adjective(above) if above.pos_ == "ADJ" else _behind_verb(verb, above)
    elif verb.dep_ == "pcomp":
        found = _behind_preposition(above)
    else:
        found = PLAINLY
    return _beside(verb) if found is PLAINLY else found


def _behind_adjective(adjective: "Token") -> Told:
    word, denied = adjective.lower_, _denied(adjective.head) or _denied(adjective)
    if word in _UNABLE:
        return Told("", "denied") if not denied else PLAINLY
    if word in _FREE:
        return Told("barred" if denied else "free", "open")
    return Told("ahead", "open") if word in _AHEAD and not denied else PLAINLY


def _behind_verb(verb: "Token", above: "Token") -> Told:
    lemma, denied = above.lemma, _denied(above)
    passive = child(above, "nsubjpass", "auxpass") is not None
    if lemma in _LETTING and passive:
        if denied:
            return Told("barred", "denied")
        return Told("free", "open" if above.tag_ in _PRESENT or child(above, "aux") is not None else None)
    if any(c.lower_ in _WHETHER for c in verb.children):
        return Told("ahead", "open")  # "will decide whether to sell"
    if denied or any(c.lower_ == "yet" for c in above.children):
        return PLAINLY  # "is yet to be made public": it was not
    if (lemma in _EXPECTING and passive) or (above.lemma_ == "be" and child(verb, "aux") is not None):
        return Told("ahead", "open")
    if lemma == "go" and above.tag_ == "VBG":
        return Told("ahead", "open")
    if above.lower_ in _HOPING or (lemma in PLAN_VERBS and not passive) or lemma in _CONSIDERING:
        return Told("ahead", "open")
    return Told("", "denied") if lemma == "avoid" else PLAINLY


def _behind_preposition(lead: "Token") -> Told:
    """ "Without hearing him", "was barred from speaking", "stopped short of speaking"."""
    above = lead.head
    if lead.lower_ == "without" and not _denied(above):
        return Told("", "denied")
    if lead.lower_ == "of" and above.lower_ == "short":
        return Told("", "denied")
    if lead.lower_ == "from" and above.lemma in _BARRING and not _denied(above):
        return Told("barred", "denied")
    if lead.lower_ == "from" and above.lemma in _PREVENTING and not _denied(above):
        return Told("", "denied")
    return PLAINLY


def _beside(verb: "Token") -> Told:
    """What modals and adverbs make of a verb, and what it is asked by: "will", "no longer", "whether"."""
    denied = _denied(verb)
    for c in verb.children:
        word, dep = c.lower_, c.dep_
        if dep == "aux" and c.tag_ == "MD":
            return _by_modal(verb, c, denied=denied)
        if word in _WHETHER and dep in {"mark", "advmod"}:
            return Told("asked", "open") if _asked(verb.head) else PLAINLY
        if word == "longer" and dep == "advmod" and c.i < verb.i and c.i > 0 and c.nbor(-1).lower_ == "no":
            return Told("ended", "open")
        if word == "still" and dep == "advmod" and verb.tag_ in _PRESENT and not denied:
            return Told("still", None)
        if denied and word == "until" and dep in {"prep", "mark"}:
            return Told("", "open")  # "did not testify until Monday": then he did
    return PLAINLY


def _by_modal(verb: "Token", modal: "Token", *, denied: bool) -> Told:
    """ "Will close", "can close", "could not be found"; what depends on another thing is left open."""
    word, perfect = modal.lower_, False
    for c in verb.children:
        if c.dep_ == "aux" and c.lower_ == "have":
            perfect = True
        elif c.dep_ == "advcl" and any(m.lower_ in {"if", "unless"} for m in c.children) and word not in _CAN:
            return PLAINLY
    if perfect:
        return PLAINLY
    if word in _WILL:
        return PLAINLY if denied else Told("ahead", None)
    if word == "would":  # "said that it would close"
        told = verb.dep_ == "ccomp" and verb.head.lemma in REPORTING and not denied
        return Told("ahead", None) if told else PLAINLY
    if word in _CAN:
        return Told("barred", None) if denied else Told("free", None)
    return PLAINLY


def _asked(above: "Token") -> bool:
    """Whether nobody knows: "it is not clear whether", "it is unclear if", "could not say whether"."""
    quality = child(above, "acomp", "oprd")
    if quality is not None and quality.lower_ in _UNCLEAR:
        return not _denied(above)
    word = quality.lower_ if quality is not None else above.lower_
    return (word in _CLEAR or above.lower_ in _CLEAR or above.lemma in _CLEAR) and (
        _denied(above) or (quality is not None and _denied(quality))
    )
