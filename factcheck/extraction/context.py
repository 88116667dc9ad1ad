"""How an assertion stands in its sentence: negated, hedged, planned, supposed, and who says so.

Scope is read off the parse: a cue counts where it governs the trigger or depends on it, not where it is near.
"""

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.cues import DENYING, attributed
from factcheck.language.syntax import ancestors_or_self
from factcheck.model.claim import Certainty, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

HEDGE_ADVERBS = frozenset(
    "allegedly reportedly apparently possibly perhaps probably likely presumably supposedly purportedly maybe".split()
)
HEDGE_ADJECTIVES = frozenset({"alleged", "suspected", "possible", "apparent", "unconfirmed", "purported"})
MODALS = frozenset({"may", "might", "could", "would", "can", "should"})
# "feared dead", "believed to have died": the verb governs the assertion and takes its certainty away.
HEDGE_VERBS = frozenset({"fear", "suspect", "believe", "think", "allege", "suppose", "estimate", "appear", "seem"})
PLAN_VERBS = frozenset({"plan", "intend", "expect", "hope", "want", "aim", "threaten", "vow", "propose", "try", "seek"})
_DEEPEST = 40  # heads above a word; what lies higher has no say in it, and chains of coordination never end
SUPPOSING = frozenset({"if", "unless", "whether"})


@dataclass(frozen=True, slots=True)
class Context:
    """The standing of one assertion; `speaker` is the noun of whoever says so, None in the text's own voice."""

    polarity: Polarity
    certainty: Certainty
    speaker: "Token | None"
    cue: str = ""


def _from_above(node: "Token", below: "Token") -> Certainty | None:
    """What a verb does to the clause below it, not to its subject: "denied that …", "plans to …", "is feared dead"."""
    lemma = node.lemma_.lower()
    if below.dep_ in {"nsubj", "nsubjpass", "agent"}:
        return None
    if lemma in DENYING:
        return "denied"
    if below.dep_ not in {"ccomp", "xcomp", "oprd", "acl", "dobj", "pcomp"}:
        return None
    if lemma in PLAN_VERBS:
        return "planned"
    return "hedged" if lemma in HEDGE_VERBS else None


def _from_beside(node: "Token", trigger: "Token") -> Certainty | None:
    """What modals, adverbs and conjunctions do to the verb they hang on: "may have", "allegedly", "if"."""
    for c in node.children:
        word = c.lower_
        if c.dep_ == "aux" and c.tag_ == "MD":
            return "planned" if word in {"will", "shall", "'ll", "’ll"} else "hedged"
        if word in HEDGE_ADVERBS and c.dep_ == "advmod":
            return "hedged"
        if word in SUPPOSING and c.dep_ == "mark":
            return "questioned" if word == "whether" else "hypothetical"
        if word in HEDGE_ADJECTIVES and c.dep_ == "amod" and node == trigger:
            return "hedged"
    return None


def _certainty(trigger: "Token") -> Certainty:
    below = trigger
    for node in islice(ancestors_or_self(trigger), _DEEPEST):
        found = _from_above(node, below) if node != trigger else None
        found = found or _from_beside(node, trigger)
        if found is not None:
            return found
        if node.dep_ in {"ROOT", "relcl"}:
            break
        below = node
    end = trigger.sent[-1]
    while end.is_space or end.is_quote:
        if end.i == trigger.i:
            break
        end = end.nbor(-1)
    return "questioned" if end.text.endswith("?") else "asserted"


def negated(trigger: "Token") -> bool:
    """Whether the clause of a trigger, or the verb it completes, is negated."""
    nodes = [trigger]
    if trigger.dep_ in {"dobj", "attr", "acomp", "oprd", "xcomp", "pobj"}:
        nodes.append(trigger.head)
    return any(c.dep_ == "neg" or c.lower_ in {"never", "n't", "n’t"} for node in nodes for c in node.children)


def context_of(trigger: "Token") -> Context:
    """The context of the assertion whose deciding verb, adjective or noun is `trigger`."""
    said = attributed(trigger)
    return Context(
        polarity="negative" if negated(trigger) else "positive",
        certainty=_certainty(trigger),
        speaker=said[1] if said is not None else None,
        cue=said[0].lemma_.lower() if said is not None else "",
    )
