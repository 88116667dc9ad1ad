"""Walks over a dependency parse (Universal/ClearNLP labels, as spaCy's English models give them)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

CLAUSE_DEPS = frozenset({"ROOT", "advcl", "ccomp", "relcl", "acl", "parataxis", "pcomp", "xcomp", "csubj"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
# Dependents that begin an assertion of their own: "… and two others were hurt".
_OWN_CLAUSE = frozenset({"conj", "parataxis", "ccomp", "advcl", "relcl"})


# Heads above a word that are looked at for its clause: coordination without end is no sentence.
_DEEPEST = 200
_FAR = 20  # words before a figure beyond which no word belongs to its phrase


def ancestors_or_self(token: "Token") -> "Iterator[Token]":
    """The token, then its heads up to the root."""
    yield token
    while token.head is not token:
        token = token.head
        yield token


def clause_head(token: "Token") -> "Token":
    """The verb of the smallest clause that the token stands in; the root where there is none."""
    node = token
    for _ in range(_DEEPEST):  # as over `ancestors_or_self`; it is asked of every word, and a generator costs as much
        dep, head = node.dep_, node.head
        if node.pos_ in {"VERB", "AUX"} and (dep in CLAUSE_DEPS or (dep == "conj" and head.pos_ in {"VERB", "AUX"})):
            return node
        if head is node:
            break
        node = head
    return token.sent.root


_AUXILIARIES = frozenset({"aux", "auxpass"})
_OF_ONE = frozenset({"was", "is", "has"})  # auxiliaries of a subject in the singular
_PLURAL = frozenset({"NNS", "NNPS"})
_AHEAD = frozenset({"due", "set", "able"})


def child(token: "Token", *deps: str) -> "Token | None":
    """The first dependent with one of these labels, or None."""
    for c in token.children:
        if c.dep_ in deps:
            return c
    return None


def subject(verb: "Token") -> "Token | None":
    """The subject of a verb, also of one that shares it with the verb before ("… hit the car and killed two").

    A relative clause's pronoun gives way to the noun it stands for, a participle's subject is the noun it follows. What
    stands between an auxiliary and its verb may make the parse hang the subject on the former ("Ruiz *was* last night
    charged").
    """
    of_one = False  # whether a verb above which the subject is sought is in the singular
    for _ in range(8):
        auxiliary = None
        for c in verb.children:  # as `child`; it is asked of every verb, often of several above it
            if c.dep_ in SUBJECTS:
                who = verb.head if verb.dep_ == "relcl" and c.tag_ in {"WDT", "WP"} else c
                # "46 people were held …, a boy, was killed", of which the parse makes one clause
                return None if of_one and who.tag_ in _PLURAL else who
            if c.dep_ in _AUXILIARIES:
                auxiliary = c
        if auxiliary is not None and (found := child(auxiliary, "nsubj", "nsubjpass")) is not None:
            return found
        if verb.dep_ == "acl":
            return verb.head if verb.tag_ in {"VBG", "VBN"} else None
        if verb.dep_ == "relcl":
            return None
        if verb.dep_ == "xcomp" and verb.head.lower_ in _AHEAD and verb.head.dep_ == "acomp":
            verb = verb.head.head  # "the phone is due to be released"
            continue
        if verb.dep_ not in {"conj", "xcomp"} or verb.head.pos_ not in {"VERB", "AUX"}:
            return None
        of_one = of_one or _is_of_one(verb, auxiliary)
        verb = verb.head
    return None


def _is_of_one(verb: "Token", auxiliary: "Token | None") -> bool:
    """Whether a verb that may share its subject has an auxiliary in the singular: "… and *was* killed"."""
    return verb.dep_ == "conj" and auxiliary is not None and auxiliary.lower_ in _OF_ONE


def is_passive(verb: "Token") -> bool:
    """Whether a verb is in the passive, participles after a noun included ("a man shot dead by police")."""
    for c in verb.children:
        if c.dep_ in {"auxpass", "nsubjpass"}:
            return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb.head.tag_ == "VBN":
        return not any(c.dep_ in {"nsubj", "dobj"} for c in verb.children) and is_passive(verb.head)
    return verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"} and child(verb, "aux") is None


def undergoer(verb: "Token") -> "Token | None":
    """Whom or what a transitive verb befell: its object, or in the passive its subject."""
    if is_passive(verb):
        return subject(verb)
    return child(verb, "dobj")


def conjuncts(token: "Token") -> "Iterator[Token]":
    """The token and those coordinated below it ("a man, a woman and two children")."""
    yield token
    for c in token.children:
        if c.dep_ == "conj":
            yield from conjuncts(c)


def phrase_start(tokens: "Sequence[Token]", figures: frozenset[int]) -> "Token":
    """The first word of the phrase that a figure hangs in, up to the verb or to another figure.

    The places of all figures' tokens are `figures`.

    "Grossed $5 million in Spain, for a total of $9 million": "for".
    """
    inside = {t.i for t in tokens}
    top = tokens[0]
    for t in tokens:
        if t.head.i not in inside or t.head is t:
            top = t
            break
    for _ in range(_DEEPEST):
        head = top.head
        if head is top or head.pos_ in {"VERB", "AUX"} or head.i < tokens[0].i - _FAR:
            break
        if head.i in figures and head.i not in inside:
            break
        top = head
    first = top.left_edge
    return first if first.i <= tokens[0].i else tokens[0]


def clause_tokens(token: "Token") -> "tuple[Token, Token]":
    """First and last token of the clause around a token, without the clauses coordinated to its right."""
    head = clause_head(token)
    left = right = head
    outside: set[int] = set()
    for node in head.subtree:
        own = node != head and node.dep_ in _OWN_CLAUSE and node.head == head and node.i > head.i
        if own and node.pos_ in {"VERB", "AUX"} and token.i not in {t.i for t in node.subtree}:
            outside.update(t.i for t in node.subtree)
    for node in head.subtree:
        if node.i in outside or node.is_space:
            continue
        left, right = (node if node.i < left.i else left), (node if node.i > right.i else right)
    while right.is_punct and right.i > max(head.i, token.i):
        right = right.nbor(-1)
    return left, right


def clause_extent(head: "Token") -> "tuple[Token, Token]":
    """First and last token of the clause that a verb heads, without the clauses that follow in it.

    What `clause_tokens` gives for it, in time that grows with that clause and not with all that hangs below it: in
    "A fell and B fell and C fell …" each verb carries the rest of the sentence.
    """
    left = right = head
    queue = [head]
    while queue:
        node = queue.pop()
        for c in node.children:
            if node is head and c.dep_ in _OWN_CLAUSE and c.i > head.i and c.pos_ in {"VERB", "AUX"}:
                continue
            if c.children:
                queue.append(c)
            if c.i < left.i:
                left = left if c.is_space else c
            elif c.i > right.i:
                right = right if c.is_space else c
    while right.is_punct and right.i > head.i:
        right = right.nbor(-1)
    return left, right


def content_tokens(tokens: "Iterable[Token]") -> "list[Token]":
    """The words that carry meaning."""
    return [
        t
        for t in tokens
        if t.pos_ in {"NOUN", "PROPN", "VERB", "ADJ", "NUM"} and not t.is_stop and t.is_alpha and t.end - t.idx > 1
    ]


def modifiers(noun: "Token") -> frozenset[str]:
    """Lower-case lemmas of what stands before a noun: determiners, adjectives, possessives, compounds."""
    deps = {"det", "amod", "poss", "compound", "nummod", "advmod", "predet"}
    return frozenset([c.lemma for c in noun.children if c.dep_ in deps and c.i < noun.i])


def noun_words(noun: "Token") -> str:
    """A noun with the common nouns compounded to it, as lower-case lemmas: "embassy building"."""
    parts = [c for c in noun.children if c.dep_ == "compound" and c.pos_ == "NOUN" and c.i < noun.i]
    return " ".join([t.lemma for t in [*parts, noun]])


def named(token: "Token") -> str:
    """A word's lower-case lemma, a verb's with its particle: "blow up", "go off"."""
    if token.pos_ == "VERB":
        for c in token.children:
            if c.dep_ == "prt":
                return f"{token.lemma} {c.lower_}"
    return token.lemma


def is_surname(token: "Token") -> bool:
    """Whether a word ends a person's name of several: "Ida Storm", not "Storm Ida", "the storm"."""
    if token.pos_ != "PROPN" or token.ent_type_ != "PERSON" or token.ent_iob_ != "I":
        return False
    after = token.i + 1
    return after == len(token.doc) or token.doc[after].ent_iob_ != "I"


def steps_above(token: "Token") -> dict[int, int]:
    """The places of a word and of its heads, with the steps up to each."""
    return {node.i: steps for steps, node in enumerate(islice(ancestors_or_self(token), _DEEPEST))}


def steps_between(above: dict[int, int], token: "Token") -> int:
    """Steps over the tree from the word that `above` is of to another; the parse's length where no path joins them."""
    for steps, node in enumerate(islice(ancestors_or_self(token), _DEEPEST)):
        if node.i in above:
            return steps + above[node.i]
    return len(token.doc)


_SPOTS = frozenset("inside outside indoors outdoors elsewhere upstairs downstairs nearby there aboard".split())


def of_one_spot(verb: "Token") -> bool:
    """Whether a verb is told of one spot alone: "nobody was hurt inside"; of those outside it says nothing."""
    for c in verb.children:
        if c.dep_ in {"advmod", "prep", "prt"} and c.i > verb.i and c.lower_ in _SPOTS and child(c, "pobj") is None:
            return True
    return False
