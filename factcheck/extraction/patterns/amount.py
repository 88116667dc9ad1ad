"""`amount`: a sum of money and what it is: a price, a cost, a fine, a profit, what something is worth."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, child, clause_head, named, subject
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import MoneyValue
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.claim import Certainty
    from factcheck.model.quantity import Quantity

_new_money = trusted(MoneyValue)
_span = trusted(Span)

_PRICE, _WORTH, _DAMAGE, _LOOT, _COST, _REWARD = "price", "worth", "damage", "loot", "cost", "reward"
_PARTICLES = frozenset({"back", "away"})  # which the parse often takes for adverbs
_CRORE = frozenset({"crore", "crores", "lakh", "lakhs"})  # in which rupees are told, and not only they
_TRANSPARENT = frozenset(
    {"pobj", "npadvmod", "quantmod", "nummod", "conj", "dobj", "appos", "attr", "compound", "nmod"}
)


def _own_object(verb: "Token", node: "Token") -> bool:
    """Whether a sum is what the verb takes: "made $5 million", "made over $5 million and under $7 million"."""
    while node.dep_ in _TRANSPARENT - {"pobj", "dobj"} and node.head.i != verb.i:
        node = node.head
    return node.head.i == verb.i


def _told_by(word: "Token", node: "Token", kind: Kind) -> str | None:
    """What a word makes the sum that stands below it; None where it says nothing of it."""
    if word.lower_ == "damages":
        return "compensation"
    if word.lemma == "sale" and word.tag_ == "NN":  # a sale has a price, sales are a revenue
        return _PRICE
    lemma = named(word)
    loose = (c.lower_ for c in word.children if c.lower_ in _PARTICLES) if word.pos_ == "VERB" else ()
    found = (kind.by_term.get(form) for form in (*(f"{word.lemma} {p}" for p in loose), lemma, word.lemma, word.lower_))
    entry = next(filter(None, found), None)
    if entry is None or (lemma in kind.lists["direct"] and not _own_object(word, node)):
        return None
    if word.lemma == "price" and _on_head(word):
        return _REWARD
    if entry.role == "before" and not (word.pos_ == "NOUN" and node.i < word.i):
        return None
    return entry.asserts


def _on_head(price: "Token") -> bool:
    """ "The price on each man's head" is a reward."""
    return any(p.lemma == "head" for c in price.children if c.lower_ == "on" for p in c.children)


def _of_deal(role: str, word: "Token", kind: Kind) -> "tuple[str, Token]":
    """What a deal is worth, or is said to value its object at, is its price: "a deal worth $80 million"."""
    if role != _WORTH:
        return role, word
    above = word.head
    taking = clause_head(above)  # "got away with jewels worth $4 million"
    if word.pos_ == "ADJ" and taking.pos_ == "VERB" and _told_by(taking, word, kind) == _LOOT:
        return _LOOT, taking
    if word.pos_ == "ADJ" and word.dep_ == "amod" and _told_by(above, word, kind) == _PRICE:
        return _PRICE, above
    if word.pos_ == "VERB" and word.lemma in kind.lists["valuing"]:
        who = subject(word)
        return (_PRICE, word) if who is not None and who.lemma in kind.lists["offers"] else (role, word)
    # "to buy the brewery at a value of £40 million"
    buying = above.head
    bought = word.pos_ == "NOUN" and above.lower_ in {"at", "for"} and buying.pos_ == "VERB"
    return (_PRICE, buying) if bought and _told_by(buying, word, kind) == _PRICE else (role, word)


def _amount_of(noun: "Token") -> "Token":
    """What there is so much of: "the estimate of the damage is", "the size of the fine was"."""
    return next((p for c in noun.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), noun)


def _beside(verb: "Token", node: "Token", kind: Kind) -> "tuple[str, Token] | None":
    """What the subject, the object or the predicate of the verb above the sum makes it.

    "Revenue was $90m", "put the value of the estate at £2m", "at £2m it is the club's record sale".
    """
    for who in (subject(verb), child(verb, "dobj"), child(verb, "attr")):
        if who is None or who == node:
            continue
        if who.lemma == "loss" and verb.lemma in kind.lists["estimating"]:
            return _DAMAGE, who
        if who.lemma in kind.lists["bills"] and verb.lemma in kind.lists["billing"]:
            return _COST, who
        what = _amount_of(who) if who.lemma in kind.lists["amounts"] else who
        role = _told_by(what, what, kind)
        if role is not None:
            return role, what
    return None


def _said_to_be(verb: "Token", kind: Kind) -> "tuple[str, Token] | None":
    """The noun right before a participle that tells how much it is: "for a fee, understood to be £2m"."""
    first = verb.left_edge
    place = first.i - 1
    while place > first.sent.start and first.doc[place].is_punct:
        place -= 1
    before = first.doc[place] if place >= first.sent.start else None
    if before is None or verb.tag_ not in {"VBN", "VBD"} or before.pos_ != "NOUN" or subject(verb) is not None:
        return None
    role = _told_by(before, before, kind)
    return (role, before) if role is not None else None


def _right_behind(last: "Token", kind: Kind) -> "tuple[str, Token] | None":
    """The noun that the sum stands before, which the parse may take for a verb: "a £1.5m switch", "$3m in damages"."""
    after = last.nbor(1) if last.i + 1 < last.sent.end else None
    linked = after is not None and after.lower_ in {"in", "worth"}
    what = child(after, "pobj") if after is not None and linked else None
    if what is None and linked and after is not None:
        of = next((c for c in after.children if c.lower_ == "of"), None)
        what = child(of, "pobj") if of is not None else None
    if what is not None and (role := _told_by(what, what, kind)) is not None:
        return role, what
    entry = kind.by_term.get(after.lemma) if after is not None else None
    if entry is None or after is None or not (entry.role == "before" or after.pos_ == "NOUN"):
        return None
    if after.tag_ == "NNS" or (after.i + 1 < last.sent.end and after.nbor(1).pos_ in {"NOUN", "PROPN"}):
        return None  # "a £5m damages claim" is for what it is a claim for
    return entry.asserts, after


def _role(node: "Token", kind: Kind) -> "tuple[str, Token] | None":
    """What the sum is, and the word that says so: the nearest word of the lexicon above it or beside it."""
    for above in ancestors_or_self(node):
        role = _told_by(above, node, kind) if above != node else None
        if role is not None and above.pos_ == "VERB" and above.lemma in kind.lists["changing"]:
            beside = _beside(above, node, kind)  # "the reward has been raised to $25,000"
            if beside is not None:
                return beside
        if role is not None:
            return _of_deal(role, above, kind)
        if above.pos_ in {"VERB", "AUX"}:
            beside = _beside(above, node, kind) or _said_to_be(above, kind)
            if beside is not None or above.lemma != "be" or above.dep_ != "xcomp":
                return beside
    return None


def _is_step(node: "Token") -> bool:
    """ "Profit rose by $1 million": by how much it changed, not how much it is."""
    while node.dep_ in _TRANSPARENT - {"pobj"} and node.head != node:
        node = node.head
    return node.dep_ == "pobj" and node.head.lower_ == "by" and node.head.head.pos_ == "VERB"


def _theme(word: "Token", reading: Reading) -> str | None:
    """Whose sum it is: the possessor, the object of the deal, the noun described."""
    for c in word.children:
        figure = reading.around(c) is not None or reading.time_of(c) is not None  # "a four-year, $65 million contract"
        if c.dep_ in {"poss", "compound"} and c.pos_ in {"PROPN", "NOUN"} and not figure:
            return c.lemma
    inner = next(
        (p for c in word.children if c.lower_ in {"of", "for"} for p in c.children if p.pos_ in {"PROPN", "NOUN"}), None
    )
    if inner is not None and word.pos_ == "NOUN":
        return inner.lemma if reading.around(inner) is None else None  # "costs of 45 million euros"
    if word.pos_ == "VERB":
        if inner is not None and word.lemma == "pay" and reading.around(inner) is None:  # "paid $2 million for a horse"
            return inner.lemma
        # "it cost $2 million": the object is the sum itself
        parts = (w for w in (child(word, "dobj"), subject(word)) if w is not None and not w.like_num)
        what = next((w for w in parts if reading.around(w) is None), None)
        return what.lemma if what is not None and what.pos_ in {"NOUN", "PROPN"} else None
    return word.head.lemma if word.pos_ in {"ADJ", "ADP"} else None


def _value(quantity: "Quantity", role: str) -> MoneyValue:
    low, high = strict_ends(quantity)
    return _new_money(
        text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
        strict_low=low, strict_high=high, currency=quantity.unit or "?", role=role,
    )  # fmt: skip


def _rupees(quantity: "Quantity", tokens: "list[Token]") -> bool:
    """Whether a bare number is one of rupees: "earned 27.3 crore", not "27 crore voters"."""
    last = tokens[-1]
    following = last.nbor(1) if last.i + 1 < last.sent.end else None
    counts = following is not None and following.pos_ in {"NOUN", "PROPN", "ADJ"}
    return quantity.kind == "cardinal" and last.lower_ in _CRORE and not counts


def _standing(reading: Reading, trigger: "Token", role: str, kind: Kind) -> "Certainty | None":
    """ "Asserted" of a sum that a hedge leaves as it is, or a plan: damage is estimated, a reward will be paid."""
    if role not in kind.lists["standing"]:
        return None
    certainty = reading.context(trigger).certainty
    return (
        "asserted"
        if certainty == "hedged" or (certainty == "planned" and (trigger.pos_ == "NOUN" or role == _COST))
        else None
    )


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each sum of money; one whose role the sentence does not tell gets the role "sum"."""
    rupees = not _CRORE.isdisjoint(reading.forms)
    for quantity in reading.quantities:
        if quantity.kind != "money" and not (rupees and quantity.kind == "cardinal"):
            continue
        tokens = reading.tokens_of(quantity.number)
        if not tokens or not (quantity.kind == "money" or _rupees(quantity, tokens)):
            continue
        # the parse may hang the parts of "$400m" apart; the last part is the likeliest to stand right
        nodes = [t for t in reversed(tokens) if t.head not in tokens] or tokens[-1:]
        node = nodes[0]
        if _is_step(node):
            continue
        found = _right_behind(tokens[-1], kind) or next((f for n in nodes if (f := _role(n, kind)) is not None), None)
        role, word = found if found is not None else ("sum", node)
        trigger = word if found is not None else next((a for a in node.ancestors if a.pos_ == "VERB"), node)
        yield Assertion(
            trigger=trigger,
            focus=_span(start=quantity.start, end=quantity.end),
            value=_value(quantity, role), attribute=f"money:{role}", subject=_theme(word, reading) if found else None,
            certainty=_standing(reading, trigger, role, kind),
        )  # fmt: skip
