"""How an assertion stands in its sentence: negated, hedged, planned, supposed, and who says so.

Scope is read off the parse: a cue counts where it governs the trigger or depends on it, not where it is near.
"""

from typing import TYPE_CHECKING

from factcheck.extraction.attribution import cue_words as words
from factcheck.extraction.attribution.cues import DENYING, REPORTING, attributed
from factcheck.language.negation import is_none
from factcheck.language.syntax import child
from factcheck.model.claim import Certainty, Polarity

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_TO_HAVE = frozenset({"to", "have"})
_MEANT = frozenset({"xcomp", "ccomp"})  # what hangs on "was" in "was to have opened"
_DEEPEST = 40  # heads above a word; what lies higher has no say in it, and chains of coordination never end
_OBJECTS = frozenset({"ccomp", "xcomp", "oprd", "acl", "dobj", "pcomp", "acomp"})
_CLAUSES = frozenset({"ccomp", "xcomp", "acl", "advcl", "csubj", "nsubj", "relcl", "csubjpass", "nsubjpass"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_OWN_CLAUSES = frozenset({"advcl", "acl", "relcl", "parataxis"})
_WHO = frozenset({"nsubj", "csubj"})
_ANSWERED = frozenset({"prep", "dobj"})
_COMPLETING = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "pobj"})
_DOUBLE_QUOTES = frozenset({'"', "“", "”", "``", "''", "«", "»"})
_NOT = frozenset({"never", "n't", "n’t"})
_BEING = frozenset({"be", "seem", "become", "remain"})
_INVERTED = frozenset({"had", "should", "were"})
# Verbs that make something of the clause below them; of any other nothing more is asked.
_TELLING = (
    REPORTING
    | words.NOT_DONE_VERBS
    | words.SUPPOSE_VERBS
    | words.PLAN_VERBS
    | words.HEDGE_VERBS
    | words.HEDGE_PASSIVES
    | {"go", "suppose", "claim", "know"}
)
_NEGATING = frozenset({"never", "n't", "n’t", "hardly"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_AT_THAT_TIME = frozenset({"when", "after", "while"})
_POINTING = frozenset({"the", "this", "that", "these", "those", "last"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})


class Standing:
    """Whether a word asserts something or denies it, and how surely."""

    def __init__(self, polarity: Polarity, certainty: Certainty) -> None:
        """The one and the other."""
        self.polarity, self.certainty = polarity, certainty


class Context:
    """The standing of one assertion; `speaker` is the noun of whoever says so, None in the text's own voice."""

    def __init__(self, polarity: Polarity, certainty: Certainty, speaker: "Token | None", cue: str = "") -> None:
        """What is known of how it stands; `cue` is the word that puts it in the speaker's mouth."""
        self.polarity, self.certainty, self.speaker, self.cue = polarity, certainty, speaker, cue


def _is_denied(node: "Token") -> bool:
    """Whether a verb or adjective is negated itself or by its subject: "does not deny", "nobody denies"."""
    who: Token | None = None
    for c in node.children:
        if c.dep_ == "neg" or c.lower_ in _NEGATING:
            return True
        if who is None and c.dep_ in _SUBJECTS:
            who = c
    return who is not None and is_none(who)


def _from_noun(noun: "Token", below: "Token") -> Certainty | None:
    """ "Rumours that two died", "a plot to kill two", "no evidence that two died", "the claim that … is false"."""
    if below.dep_ not in {"acl", "ccomp", "relcl"} or below.i < noun.i:
        return None
    lemma = noun.lemma
    if lemma == "report" and noun.tag_ == "NN" and below.dep_ == "acl" and below.lemma in REPORTING:
        return None  # "the office's report saying that …" is a source; "reports saying that …" are hearsay
    none = any(c.lower_ in {"no", "little"} for c in noun.children)
    if lemma in words.PROOFS and none:
        return "denied"
    found = words.NOUNS.get(lemma)
    if found is None or (below.dep_ == "relcl" and not any(c.lower_ == "that" for c in below.children)):
        return None
    above = noun.head
    if above.lemma in DENYING and not _is_denied(above):
        return "denied"
    said = child(above, "acomp") if noun.dep_ in _SUBJECTS else None
    return _from_adjective(said, above) or found if said is not None else found


def _from_adjective(adjective: "Token", verb: "Token") -> Certainty | None:
    """ "It is not true that two died", "it is likely that …", "it is unclear whether …", "is due to …"."""
    lemma = adjective.lower_
    if _is_denied(verb) or _is_denied(adjective):
        return words.NOT_ADJECTIVES.get(lemma)
    return words.ADJECTIVES.get(lemma)


def _lemma(verb: "Token") -> str:
    """A verb's lemma; the model takes "hoped" for a form of "hop"."""
    return "hope" if verb.lower_ in {"hoped", "hoping"} else verb.lemma


def _wrongly(verb: "Token", below: "Token", lemma: str) -> bool:
    """ "Wrongly stated that two died"."""
    says = below.dep_ == "ccomp" or lemma in words.HEDGE_PASSIVES
    return says and any(c.lower_ in words.WRONGLY for c in verb.children)


def _from_verb(verb: "Token", below: "Token") -> Certainty | None:
    """What a verb does to the clause below it: "denied that …", "plans to …", "is feared dead", "refused to …"."""
    lemma = _lemma(verb)
    if lemma in DENYING:
        return None if _is_denied(verb) else "denied"
    if below.dep_ not in _OBJECTS:
        return None
    if _wrongly(verb, below, lemma):
        return "denied"
    return _from_telling(verb, below, lemma) if lemma in _TELLING or verb.lemma in _TELLING else None


def _from_telling(verb: "Token", below: "Token", lemma: str) -> Certainty | None:
    """The same of a verb that makes something of its object: "plans to …", "is feared dead", "refused to …"."""
    infinitive = below.dep_ == "xcomp"
    passive = child(verb, "nsubjpass", "auxpass") is not None or (verb.tag_ == "VBN" and verb.dep_ in {"acl", "amod"})
    perfect = any(c.dep_ == "aux" and c.lower_ == "have" for c in below.children)
    if lemma in words.NOT_DONE_VERBS and infinitive:
        return None if _is_denied(verb) else "denied"
    if lemma == "go" and infinitive and verb.tag_ == "VBG":
        return "planned"
    if lemma in words.SUPPOSE_VERBS and not passive:
        return "hypothetical"
    if lemma == "suppose" and passive and infinitive:
        return "hedged" if perfect else "planned"
    if lemma in words.PLAN_VERBS:
        return "hedged" if perfect or (below.dep_ == "ccomp" and below.tag_ in {"VBD", "VBN"}) else "planned"
    if lemma in words.HEDGE_VERBS:
        return "hedged"
    return _from_report(verb, below, passive=passive)


def _from_report(verb: "Token", below: "Token", *, passive: bool) -> Certainty | None:
    """ "Are said to have died", "claims to have killed two", "unconfirmed reports say …", "did not say that …"."""
    lemma = verb.lemma
    if lemma in words.HEDGE_PASSIVES and passive and below.dep_ != "acl":
        return "hedged"
    if lemma == "claim" and below.dep_ == "xcomp":
        return "hedged"
    if lemma == "know" and _is_denied(verb):
        return "questioned"
    if lemma not in REPORTING or below.dep_ != "ccomp":
        return None
    if _is_denied(verb):
        return "denied"
    who = child(verb, "nsubj")
    loose = who is not None and who.lemma in {"report", "rumour", "rumor"} and who.tag_ == "NNS"
    doubted = who is not None and any(c.lower_ in words.HEDGE_ADJECTIVES for c in who.children)
    return "hedged" if loose or doubted else None


def _from_above(node: "Token", below: "Token") -> Certainty | None:
    """What a word does to the clause below it."""
    if below.dep_ == "prep":
        if node.lower_ == "guilty":  # "pleaded not guilty to killing two"
            return "denied" if _is_denied(node) or _is_denied(node.head) else None
        return words.WITH_PREPOSITION.get((node.lemma, below.lower_))
    if node.pos_ in {"NOUN", "PROPN"}:
        return _from_noun(node, below)
    if node.pos_ == "ADJ" and below.dep_ in {"ccomp", "xcomp", "advcl"}:
        return _from_adjective(node, node.head)
    if node.lemma_ in _BEING and below.dep_ in _CLAUSES:
        said = child(node, "acomp", "oprd")
        if said is not None and said != below:
            return _from_adjective(said, node)
    if below.dep_ in {"nsubj", "nsubjpass", "agent"}:
        return None
    return _from_verb(node, below)


def _condition(node: "Token") -> bool:
    """Whether a clause is supposed by its order of words: "had two died, …", "should two die, …"."""
    first = child(node, "aux", "auxpass")
    if first is None or first.lower_ not in _INVERTED:
        return False
    who = child(node, *_SUBJECTS)
    return who is not None and first.i < who.i and not node.sent.text.rstrip().endswith("?")


def _depends(node: "Token") -> bool:
    """Whether what a clause says depends on another: "would have died if the roof had fallen"."""
    return any(
        c.dep_ == "advcl"
        and (_condition(c) or any(m.lower_ in {"if", "unless"} for m in c.children if m.dep_ == "mark"))
        for c in node.children
    )


def _from_modal(node: "Token", modal: "Token") -> Certainty:
    word = modal.lower_
    if word in _FUTURE:
        return "planned"
    if word not in {"would", "'d", "’d"}:
        return "hedged"
    perfect = any(c.dep_ == "aux" and c.lower_ == "have" for c in node.children)
    return "hypothetical" if perfect or _depends(node) else "planned"


def _is_no_modal(aux: "Token", verb: "Token") -> bool:
    """ "Should two die, …" supposes; "he'd lost" had."""
    had = aux.lower_ in {"'d", "’d"} and verb.tag_ in {"VBN", "VBD"}
    return had or (aux.lower_ == "should" and _condition(verb))


def _from_mark(node: "Token", mark: "Token") -> Certainty | None:
    """ "If two died", "unless", "whether two died"; "asked if two had died" asks."""
    if mark.lower_ == "whether":
        return "questioned"
    if mark.lower_ not in {"if", "unless"}:
        return None
    said = child(node.head, "acomp")
    asks = node.dep_ == "ccomp" or (node.i > node.head.i and node.head.lemma in words.ASK_VERBS)
    unclear = said is not None and _from_adjective(said, node.head) == "questioned"
    return "questioned" if node.dep_ != "ROOT" and mark.lower_ == "if" and (asks or unclear) else "hypothetical"


def _fell_through(node: "Token") -> bool:
    """Whether a verb tells what was meant to be and was not: "was to have opened in June and to have cost $5m".

    Not "is thought to have cost".
    """
    if node.dep_ not in _MEANT and node.dep_ != "conj":  # told at one glance of most verbs
        return False
    if not {c.lower_ for c in node.children if c.dep_ == "aux"} >= _TO_HAVE:
        return False
    first = node
    for _ in range(_DEEPEST):
        if first.dep_ != "conj":
            break
        first = first.head
    return first.dep_ in _MEANT and first.head.lemma == "be"


def _from_beside(node: "Token", below: "Token | None", *, modal: bool) -> Certainty | None:
    """What modals, adverbs and conjunctions do to the verb they hang on: "may have", "allegedly", "if"."""
    inverted = False
    if _fell_through(node):
        return "hypothetical"
    for c in node.children:
        dep = c.dep_
        if dep in {"aux", "auxpass"}:
            inverted = inverted or c.lower_ in _INVERTED
            if dep == "aux" and c.tag_ == "MD" and modal and not _is_no_modal(c, node):
                return _from_modal(node, c)
        elif dep == "advmod" and c.lower_ in words.HEDGE_ADVERBS:
            return "hedged"
        if c.i == node.i - 1 and c.lower_ in words.NOT_QUITE and node.lemma not in words.MEASURING:
            return "hypothetical"  # "the driver nearly died"; "prices nearly doubled" tells of a rise
        if dep == "mark" and (found := _from_mark(node, c)) is not None:
            return found
        if dep == "amod" and below is None and c.lower_ in words.HEDGE_ADJECTIVES:
            return "hedged"
    return "hypothetical" if inverted and _condition(node) else None


def _stands_alone(verb: "Token", first: "Token") -> bool:
    """Whether a coordinated verb has a tense of its own.

    In "may have killed two and injured nine" the second may share the first one's; where the form leaves it open, it is
    taken to.
    """
    if child(verb, "nsubj", "nsubjpass", "aux") is not None:
        return True
    shares = first.tag_ == "VBN" and verb.lower_.endswith("ed") and child(first, "aux") is not None
    return verb.tag_ in _FINITE and not shares


def _there_is(noun: "Token") -> bool:
    """Whether a clause only says that there is something: "there may have been *people* killed" is of the killing."""
    return noun.dep_ == "attr" and child(noun.head, "expl") is not None


def _answered_for(node: "Token", below: "Token") -> bool:
    """Whether a verb takes what `below` names for something that has taken place: "retaliate for the bombing".

    Not "would punish him for any attack": one that nobody points at may never come.
    """
    direct = below.dep_ == "dobj"
    if node.lemma not in words.LOOKING_BACK if direct else (node.lemma, below.lower_) not in words.ANSWERING:
        return False
    named = below if direct else child(below, "pobj")
    return named is not None and any(c.dep_ == "poss" or c.lower_ in _POINTING for c in named.children)


def _in_reach(node: "Token", below: "Token", *, reached: bool, modal: bool) -> tuple[bool, bool]:
    """Whether the adverbs of a head, and its modals, still reach a word below it."""
    dep = below.dep_
    if dep in _OWN_CLAUSES:
        if reached and not _there_is(node):
            reached = False
    elif dep == "conj":
        if reached and _stands_alone(below, node):
            reached = False  # "may have been an accident and then two died"
    elif dep == "ccomp":
        finite = below.tag_ in _FINITE or child(below, "aux", "mark") is not None
        if finite and node.lemma_ != "be":
            modal = False
    elif dep in _WHO and node.lemma not in words.REACHING:
        modal = False  # "the death of two may delay the vote"
    return reached, modal


def _ends(node: "Token", below: "Token") -> bool:
    """Whether a head has no say in what stands below it, nor have those above."""
    if below.dep_ == "conj":  # "failed to stop and killed two": no infinitive is joined to a finite verb
        return below.tag_ in _FINITE and node.tag_ == "VB"
    if below.dep_ == "advcl":  # "they allege that he fired when two were shot": that two were shot is taken for granted
        auxiliaries = (c for c in below.children if c.dep_ in {"aux", "auxpass"})
        past = below.tag_ == "VBD" or any(c.tag_ == "VBD" for c in auxiliaries)
        return past and any(c.lower_ in _AT_THAT_TIME for c in below.children) and child(node, "aux") is None
    return below.dep_ in _ANSWERED and _answered_for(node, below)


def _certainty(trigger: "Token") -> Certainty:
    """What the heads over a word do to it, one after the other, up to the first that does anything."""
    node, below = trigger, None
    reached = modal = True
    for _ in range(_DEEPEST):
        found = None
        if below is not None:
            reached, modal = _in_reach(node, below, reached=reached, modal=modal)
            if _ends(node, below):
                break
            found = _from_above(node, below)
        if found is None and reached and node.children:
            found = _from_beside(node, below, modal=modal)
        if found is not None:
            return found
        if node.dep_ == "ROOT" or node.head is node:
            break
        # "the allegation that he killed two" is read as a relative clause, and is none
        if node.dep_ == "relcl" and child(node, "mark") is None:
            break
        node, below = node.head, node
    return "questioned" if _in_question(trigger) else "asserted"


def _in_question(trigger: "Token") -> bool:
    """Whether the sentence of a word is a question, and not only what it quotes behind it."""
    end = trigger.sent[-1]
    while end.is_space or end.is_quote:
        if end.i == trigger.i:
            break
        end = end.nbor(-1)
    return end.text.endswith("?") and not _asked_by_another(trigger, end)


def _asked_by_another(trigger: "Token", end: "Token") -> bool:
    """Whether only a question is quoted behind a word: "he opened the show by asking, “Who wants more?”"."""
    marks, last = 0, end.i
    for token in trigger.sent:
        if trigger.i < token.i < last and token.text in _DOUBLE_QUOTES:
            marks += 1
    closed = end.i < trigger.sent[-1].i and end.nbor().text in _DOUBLE_QUOTES
    return closed and marks % 2 == 1


def _corrects(word: "Token", verb: "Token") -> bool:
    """Whether a "not" sets right what was said before: "was signed in May, *not*, as he had said, in March"."""
    return word.i > verb.i + 1 and word.lower_ == "not" and word.nbor(-1).text == ","


def negated(trigger: "Token") -> bool:
    """Whether the clause of a trigger, or the verb it completes, is negated."""
    for c in trigger.children:
        if (c.dep_ == "neg" or c.lower_ in _NOT) and not _corrects(c, trigger):
            return True
    if trigger.dep_ in _COMPLETING:
        for c in trigger.head.children:
            if c.dep_ == "neg" or c.lower_ in _NOT:
                return True
    return False


def standing_of(trigger: "Token") -> Standing:
    """Whether and how surely the deciding verb, adjective or noun `trigger` asserts something."""
    return Standing("negative" if negated(trigger) else "positive", _certainty(trigger))


def context_of(trigger: "Token", standing: Standing | None = None) -> Context:
    """The context of the assertion whose deciding word is `trigger`; its `standing`, where that has been read."""
    said, how = attributed(trigger), standing if standing is not None else standing_of(trigger)
    speaker, cue = (said[1], said[0].lemma) if said is not None else (None, "")
    return Context(how.polarity, how.certainty, speaker, cue)
