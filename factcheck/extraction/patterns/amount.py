"""`amount`: a sum of money and what it is: a price, a cost, a fine, a profit, what something is worth."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, child, named, subject
from factcheck.model.base import Span
from factcheck.model.value import MoneyValue
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_PRICE = "price"
_CRORE = frozenset({"crore", "crores", "lakh", "lakhs"})  # in which rupees are told, and not only they
_TRANSPARENT = frozenset(
    {"pobj", "npadvmod", "quantmod", "nummod", "conj", "dobj", "appos", "attr", "compound", "nmod"}
)


def _own_object(verb: "Token", node: "Token") -> bool:
    """Whether a sum is what the verb takes: "made $5 million", "made over $5 million and under $7 million"."""
    while node.dep_ in _TRANSPARENT - {"pobj", "dobj"} and node.head.i != verb.i:
        node = node.head
    return node.head.i == verb.i


def _role(node: "Token", kind: Kind) -> "tuple[str, Token] | None":
    """What the sum is, and the word that says so: the nearest word of the lexicon above it or beside it."""
    roles, direct = {entry.term: entry.asserts for entry in kind.lexicon}, kind.lists["direct"]
    for above in ancestors_or_self(node):
        lemma = named(above)
        if above != node and lemma in roles and (lemma not in direct or _own_object(above, node)):
            deal = above.head  # "a deal worth $80 million": what the deal is worth is its price
            if above.pos_ == "ADJ" and above.dep_ == "amod" and roles.get(deal.lemma) == _PRICE:
                return _PRICE, deal
            return roles[lemma], above
        # "revenue was $90m", "the price rose to $5": the noun is the subject of the verb above the sum
        if above.pos_ in {"VERB", "AUX"}:
            # "put the value of the estate at £2m": so it is its object, if that is not the sum itself
            for who in (subject(above), child(above, "dobj")):
                if who is not None and who.lemma in roles:
                    return roles[who.lemma], who
            return None
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
        return inner.lemma
    if word.pos_ == "VERB":
        # "it cost $2 million": the object is the sum itself
        what = next((w for w in (child(word, "dobj"), subject(word)) if w is not None and not w.like_num), None)
        return what.lemma if what is not None and what.pos_ in {"NOUN", "PROPN"} else None
    return word.head.lemma if word.pos_ in {"ADJ", "ADP"} else None


def _value(quantity: "Quantity", role: str) -> MoneyValue:
    low, high = strict_ends(quantity)
    return MoneyValue(
        text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
        strict_low=low, strict_high=high, currency=quantity.unit or "?", role=role,
    )  # fmt: skip


def _rupees(quantity: "Quantity", tokens: "list[Token]") -> bool:
    """Whether a bare number is one of rupees: "earned 27.3 crore", not "27 crore voters"."""
    last = tokens[-1]
    following = last.nbor(1) if last.i + 1 < last.sent.end else None
    counts = following is not None and following.pos_ in {"NOUN", "PROPN", "ADJ"}
    return quantity.kind == "cardinal" and last.lower_ in _CRORE and not counts


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each sum of money; one whose role the sentence does not tell gets the role "sum"."""
    for quantity in reading.quantities:
        if quantity.kind not in {"money", "cardinal"}:
            continue
        tokens = reading.tokens_of(quantity.number)
        if not tokens or not (quantity.kind == "money" or _rupees(quantity, tokens)):
            continue
        # the parse may hang the parts of "$400m" apart; the last part is the likeliest to stand right
        nodes = [t for t in reversed(tokens) if t.head not in tokens] or tokens[-1:]
        node = nodes[0]
        if _is_step(node):
            continue
        found = next((f for n in nodes if (f := _role(n, kind)) is not None), None)
        role, word = found if found is not None else ("sum", node)
        trigger = word if found is not None else next((a for a in node.ancestors if a.pos_ == "VERB"), node)
        yield Assertion(
            trigger=trigger,
            focus=Span(start=quantity.start, end=quantity.end),
            value=_value(quantity, role), attribute=f"money:{role}", subject=_theme(word, reading) if found else None,
        )  # fmt: skip
