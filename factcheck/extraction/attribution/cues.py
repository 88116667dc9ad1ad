"""The words that put what is said in somebody's mouth, and the noun that they name as the speaker.

Each function yields (cue, noun of the speaker) pairs; the noun is None where a cue stands there without a speaker.
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.language.syntax import NOMINAL, ancestors_or_self, child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

    Cue = tuple[Token, Token | None]

# Verbs that report content: "said that …", "…, police confirmed".
REPORTING = frozenset(
    "say tell report state announce add note claim confirm declare insist explain stress emphasise emphasize "
    "warn write argue recall observe acknowledge admit reveal testify quote comment describe allege maintain assert "
    "contend concede disclose predict reply respond tweet post complain remark boast joke inform reiterate recount "
    "caution clarify conclude stipulate agree suggest tell".split()
)
# Verbs that reject it or give it as what somebody holds or means to do: the words are that person's all the same.
DENYING = frozenset({"deny", "dismiss", "reject", "refute", "dispute"})
_HOLDING = frozenset("believe think fear suspect estimate promise vow pledge threaten hope expect doubt".split())
ATTRIBUTING = REPORTING | DENYING | _HOLDING
_HOLDING_OR_DENYING = _HOLDING | DENYING
# Verbs that put words between marks in somebody's mouth; these may also only name them.
CUES = REPORTING | frozenset(
    "call promise vow pledge threaten urge ask shout continue praise condemn criticise criticize demand plead reason "
    "deny dismiss cry yell whisper exclaim counter retort muse quip sum lament label brand blast slam hail dub "
    "characterise characterize question speak think hope believe joke tweet remember confide consider deem regard "
    "object grumble swear profess protest".split()
)
CONTINUING = frozenset({"add", "continue", "conclude"})  # "…," she added: whoever spoke goes on
_ASKING = frozenset({"call", "ask", "plead"})
_MAKING = frozenset({"let", "make"})
_KNOWN = frozenset({"known", "clear", "plain"})  # "let it be *known* that “…”"
_NAMING = frozenset({"call", "dub", "label", "brand", "describe"})
_REPORTED = frozenset({"ccomp", "parataxis", "xcomp"})
_VERBS = frozenset({"VERB", "AUX"})
_DEEPEST = 40  # heads above a word; what lies higher has no say in it, and chains of coordination never end
_NEAR = 5  # words between a verb of speech and the mark it introduces without a comma: "told the Echo that “…"
_TAG = 8  # words behind a mark among which its verb stands: "…," the mayor's young deputy, Ana Ruiz, sighed
_HANGING = frozenset({"relcl", "appos", "acl", "conj", "cc", "prep"})
_OPENERS = frozenset({"CCONJ", "SCONJ"})


def is_cue(token: "Token") -> bool:
    """Whether a word is a verb that introduces words between marks."""
    return token.pos_ == "VERB" and token.lemma in CUES


def _reports_more(verb: "Token") -> bool:
    """Whether a verb behind a quotation has an object clause of its own: "“Why?” Roe said that nobody knew"."""
    return any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)


def tag(tokens: "list[Token]", *, sure: bool = True) -> "Iterator[Cue]":
    """ "…," Ana Ruiz said, "…," said the mayor: the first verb of speech behind the mark, and its subject.

    Where nothing but a comma outside the marks or a question mark leads to it (`sure` is false), the words must begin
    with the speaker or the verb: "“a mess”, and Roe said no more" is no tag.
    """
    words = [t for t in tokens if not t.is_punct]
    if not words:
        return
    first = words[0]
    if not sure and (first.pos_ in _OPENERS or first.tag_ in {"WDT", "WP", "WRB"} or _begins_anew(first)):
        return
    for token in tokens:
        if is_cue(token) and token.tag_ != "VB":  # "as her family began to cry"
            if not sure and _reports_more(token):
                return
            yield token, _beside(token, tokens)
            return
    found = source(tokens)
    if found is not None:
        yield found


def _begins_anew(token: "Token") -> bool:
    """Whether a word has the capital of a new sentence and not of a name."""
    return token.text[:1].isupper() and token.pos_ not in {"PROPN", "PRON"} and not token.ent_type_


def _beside(verb: "Token", tokens: "list[Token]") -> "Token | None":
    inside = {t.i for t in tokens}
    who = _nearest_subject(verb)
    if who is not None and who.i in inside:
        return who
    nouns = [t for t in tokens if t.pos_ in NOMINAL and t.dep_ not in {"compound", "poss"}]
    before = [t for t in nouns if t.i < verb.i]
    after = [t for t in nouns if t.i > verb.i]
    if before:
        return before[0]
    return after[0] if after and after[0].i - verb.i < 8 else None


def source(tokens: "list[Token]") -> "Cue | None":
    """ "according to Ana Ruiz", "in the words of Ana Ruiz"."""
    for token in tokens:
        if token.lemma_ == "accord" or token.lower_ == "words":
            behind = (t for t in tokens if t.i > token.i and t.lower_ in {"to", "of"})
            holder = child(token, "prep") or next(behind, None)
            who = child(holder, "pobj") if holder is not None else None
            if who is not None:
                return token, who
    return None


def lead(tokens: "list[Token]") -> "Iterator[Cue]":
    """ "Ana Ruiz told reporters: “…”": the last verb of speech before the mark, and its subject."""
    for token in reversed(tokens):
        if is_cue(token):
            yield token, saying(token)
            return


def any_tag(tokens: "list[Token]") -> "Iterator[Cue]":
    """ "…," beamed Ana Ruiz, "…," she shrugged: whatever verb stands right behind the mark with its subject.

    Only behind a comma inside the marks, which nothing but a tag can follow.
    """
    words = [t for t in tokens if not t.is_punct]
    verb = next((t for t in words[:_TAG] if t.pos_ == "VERB" and t.tag_ in {"VBD", "VBZ", "VBN"}), None)
    who = _beside(verb, tokens) if verb is not None else None
    if verb is not None and who is not None and (verb == words[0] or who.i < verb.i):
        yield verb, who


def before_colon(tokens: "list[Token]") -> "Iterator[Cue]":
    """ "Ana Ruiz was quick with her verdict: “…”", "Ruiz's advice: “…”": whom a clause before a colon is about."""
    last = tokens[-1]
    root = next((t for t in tokens if t.head == t or t.dep_ == "ROOT"), None)
    if root is None or root.sent != last.sent:
        return
    who = subject(root) if root.pos_ in {"VERB", "AUX"} else child(root, "poss")
    if who is not None:
        yield root, who


def said_before(tokens: "list[Token]") -> "Iterator[Cue]":
    """ "Ana Ruiz said the harbour was shut. “We saw it coming.”": who speaks in the sentence before, if but one."""
    found = [(t, saying(t)) for t in tokens if t.pos_ == "VERB" and t.lemma in REPORTING and t.tag_ in {"VBD", "VBZ"}]
    if len(found) == 1 and found[0][1] is not None and found[0][0].lemma not in _NAMING:
        yield found[0]


def near_lead(tokens: "list[Token]") -> "Iterator[Cue]":
    """ "Ana Ruiz told the Echo that “…”": a verb of speech just before the mark, no comma between."""
    for token in reversed(tokens[-_NEAR:]):
        if token.is_punct:
            return
        if is_cue(token) and token.lemma not in _NAMING:
            yield token, saying(token)
            return


def _nearest_subject(verb: "Token") -> "Token | None":
    """A verb's subject; of two, the nearer: "the pier, the mayor said on Monday, was closed" read as one clause."""
    found = [c for c in verb.children if c.dep_ == "nsubj"]
    return min(found, key=lambda c: abs(c.i - verb.i)) if found else None


def saying(verb: "Token") -> "Token | None":
    """The subject of a verb of speech, also of one that only accompanies: "refused, arguing that …"."""
    who = _nearest_subject(verb) or subject(verb)
    if who is None and verb.dep_ in {"advcl", "conj", "xcomp", "pcomp"}:
        above = verb.head.head if verb.dep_ == "pcomp" else verb.head  # "was quoted as saying"
        if above.pos_ in {"VERB", "AUX"}:
            who = subject(above)
    return who


def governing(inside: "list[Token]") -> "Iterator[Cue]":
    """The verb that governs a fragment: "Ruiz called it “a bad night”", "says that they “lost it all that night”"."""
    own = {t.i for t in inside}
    below = top = next((t for t in inside if t.head.i not in own or t.dep_ == "ROOT"), None)
    for node in islice(ancestors_or_self(top), _DEEPEST) if top is not None else ():
        lemma = node.lemma
        wanted = lemma in _ASKING and below is not None and below.lower_ == "for"  # "the crisis calls for “…”"
        below = node
        if node.i in own or not (is_cue(node) or _makes_known(node)) or wanted:
            continue
        if lemma in _NAMING and node.tag_ == "VBN" and node.dep_ in {"acl", "amod"}:  # "a film called “…”"
            return
        who = saying(node)
        yield node, who if who is None or who.i not in own else None
        return


def _makes_known(verb: "Token") -> bool:
    """Whether somebody lets be known what follows: "let it be known that “…”", "made it plain that “…”"."""
    return verb.lemma in _MAKING and any(c.lower_ in _KNOWN and c.i > verb.i for c in verb.children)


def _accord(node: "Token") -> "Cue | None":
    for c in node.children:
        if c.lemma_ == "accord" and c.dep_ in {"prep", "advmod", "advcl"}:
            who = next((p for to in c.children if to.lower_ == "to" for p in to.children if p.dep_ == "pobj"), None)
            if who is not None:
                return c, who
    return None


def attributed(trigger: "Token") -> "Cue | None":
    """Whoever the clause of a word is put in the mouth of: "…, police said", "according to police, …"."""
    node = below = trigger
    for _ in range(_DEEPEST):
        found = _accord(node)
        if found is not None:
            return found
        dep = below.dep_
        reports = node is not trigger and dep in _REPORTED and node.lemma in ATTRIBUTING and node.pos_ in _VERBS
        if reports and (dep != "xcomp" or node.lemma in _HOLDING_OR_DENYING):
            return node, _nearest_subject(node) or _sharing(node)
        aside = _aside(node)
        if aside is not None and aside.i != below.i and child(aside, "nsubj") is not None:
            return aside, child(aside, "nsubj")
        if node.head is node:
            return None
        node, below = node.head, node
    return None


def _aside(node: "Token") -> "Token | None":
    """The verb of speech beside a verb or its auxiliary: "the pier was, police *said*, closed"."""
    for c in node.children:
        if c.dep_ == "parataxis" and c.lemma in REPORTING:
            return c
        if c.dep_ in {"aux", "auxpass"}:
            for below in c.children:
                if below.dep_ == "parataxis" and below.lemma in REPORTING:
                    return below
    return None


def _sharing(verb: "Token") -> "Token | None":
    """The subject that a verb of speech shares: "police arrested him and said that …", "warned, adding that …"."""
    if child(verb, "nsubjpass", "expl", "csubj") is not None:
        return None
    return saying(verb) if verb.dep_ in {"conj", "advcl"} else None


def speaker_phrase(token: "Token") -> str:
    """A speaker's noun phrase without the clauses that hang on it."""
    before, after = (
        [t for c in side if c.dep_ not in _HANGING for t in c.subtree] for side in (token.lefts, token.rights)
    )
    return " ".join(t.text for t in (*before, token, *after) if not t.is_punct and not t.is_space)
