"""`share`: a percentage and of what it is one ("43 per cent of voters", "a 33% rating", "prices rose by 5 per cent").

A level belongs to the noun whose share or whose height it is; a change belongs to what rose or fell. The lexicon says
which verbs and nouns tell a `rise` or a `fall`, and which words name one and the same level.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import Kind
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, clause_head, is_passive, named, noun_words, subject
from factcheck.model.trusted import trusted
from factcheck.model.value import PercentValue
from factcheck.values.quantities.quantity_units import PERCENTAGE_POINT
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_new_percent = trusted(PercentValue)

_Sense = Literal["level", "rise", "fall"]
_CHANGES: dict[str, _Sense] = {"rise": "rise", "fall": "fall"}
_NOUNS = frozenset({"NOUN", "PROPN"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "npadvmod", "quantmod"})
_ADVERBIAL = frozenset({"dobj", "npadvmod", "advmod", "attr", "nummod", "ccomp", "prep"})
# "Turnout was 43 per cent", "unemployment stands at 5 per cent", "rose to 5 per cent": the subject has this height.
_HEIGHT = frozenset({"be", "stand", "reach", "hit", "remain", "stay", "average", "exceed", "total", "become"})
# Nouns that only stand beside the noun that matters: "the share of homes", "the unemployment rate".
_PUT = frozenset({"give", "put", "estimate", "report", "record"})
_WAYS: dict[str, _Sense] = {"up": "rise", "higher": "rise", "down": "fall", "lower": "fall"}
_WAY_DEPS = frozenset({"prt", "advmod", "acomp", "prep", "advcl"})
_SHARES = frozenset({"share", "proportion", "percentage", "rate", "level"})
_SIGNS = frozenset({"%", "percent", "cent", "per"})
_POINT = "point"
_AT = frozenset({"of", "at", "below", "above", "over", "under"})


class _Of:
    """What a percentage is about: the name of the level or change, the word that governs it, and whose it is."""

    def __init__(self, name: str, trigger: "Token", theme: "Token | None", sense: _Sense = "level") -> None:
        self.name, self.trigger, self.theme, self.sense = name, trigger, theme, sense


def _top(reading: Reading, quantity: "Quantity") -> "Token":
    """The word of a quantity that the others hang on: the number where it can be, else the sign or a bound word."""
    tokens = reading.tokens_of(quantity)
    inside = {t.i for t in tokens}
    hanging = [t for t in tokens if t.head.i not in inside or t.head == t]
    return next((t for t in hanging if t.like_num), hanging[-1] if hanging else tokens[-1])


def _common(word: "Token") -> bool:
    """A common noun, one taken for a name at the head of its sentence ("Turnout was …") included."""
    return word.pos_ == "NOUN" or (word.pos_ == "PROPN" and (not word.ent_type_ or bool(word.is_sent_start)))


def _object_of(node: "Token", *words: str) -> "Token | None":
    return next((p for c in node.children if c.lower_ in words for p in c.children if p.dep_ == "pobj"), None)


def _class_of(word: "Token", kind: Kind) -> str:
    """The level's name: by the lexicon ("approval" is a rating), else the noun's own."""
    entry = next(iter(kind.entries(word.lemma, word.lower_, "NOUN")), None)
    return entry.asserts if entry is not None else word.lemma


def _change_of(word: "Token", kind: Kind) -> _Sense | None:
    """The way a noun or verb says something went: "a drop", "fell", "went up", "closed lower"."""
    entry = next(iter(kind.entries(word.lemma, word.lower_, word.pos_)), None)
    if entry is not None and (not entry.role or _quoted(word, kind)):
        return _CHANGES.get(entry.asserts)
    if word.lemma not in kind.lists["moving"]:
        return None
    ways = (_WAYS.get(c.lower_) for c in word.children if c.i > word.i and c.dep_ in _WAY_DEPS)
    return next((way for way in ways if way is not None), None)


def _quoted(verb: "Token", kind: Kind) -> bool:
    """Whether what a verb tells of is priced day by day: shares lose four per cent of their worth, parties do not."""
    who = subject(verb)
    if who is not None and who.tag_ == "WDT" and verb.dep_ == "relcl":
        who = verb.head
    return who is not None and who.lemma in kind.lists["quoted"]


def _owner(noun: "Token") -> "Token | None":
    """Whose level it is: "the film's rating", "a rating for the film", else the subject of the clause."""
    owner = child(noun, "poss") or _object_of(noun, "for", "in", "among")
    return owner if owner is not None else subject(clause_head(noun))


def _of_noun(noun: "Token", kind: Kind) -> _Of | None:
    """ "A 33% rating", "a rating of 33%", "a 5 per cent rise in prices"."""
    if not _common(noun):
        return None
    change = _change_of(noun, kind)
    if change is not None:
        theme = _moved(noun)
        if theme is None or theme.pos_ not in _NOUNS:
            return None
        wanted = _wanted(noun, kind) if theme.lemma in kind.lists["pay"] or noun.lemma in kind.lists["pay"] else None
        return wanted or _Of("change", noun, theme, change)
    if noun.lemma in _SHARES:
        inner = _object_of(noun, "of")
        inner = child(noun, "compound") if inner is None or inner.lower_ in _SIGNS else inner
        noun = inner if inner is not None and inner.pos_ in _NOUNS else noun
    return _Of(_class_of(noun, kind), clause_head(noun), _owner(noun))


def _moved(noun: "Token") -> "Token | None":
    """What a rise or a fall is of: "a rise in prices", "a pay rise of 5 per cent", "the shares' 3 per cent drop"."""
    signs = [p for c in noun.children if c.lower_ == "of" for p in c.children if p.lemma in _SIGNS or p.like_num]
    hung = (c for node in (noun, *signs) for c in node.children if c.lower_ in {"in", "of", "for"})
    behind = (p for c in hung for p in c.children if p.dep_ == "pobj")
    before = (c for dep in ("poss", "compound") for c in noun.children if c.dep_ == dep)
    return next((t for t in (*behind, *before) if t.lemma not in _SIGNS and not t.like_num), None)


def _wanted(node: "Token", kind: Kind) -> _Of | None:
    """What somebody wants or offers, in per cent: "want 8 per cent", "a pay rise which they demand"."""
    compared = node.dep_ == "npadvmod" and node.head.lower_ == "more"  # "want 8 per cent more"
    above = node.head.head if node.dep_ == "pobj" or compared else node.head
    near = (above, *(c for c in node.children if c.dep_ in {"relcl", "acl"}))
    for name in ("demand", "offer"):
        asked = next((t for t in near if t.lemma in kind.lists[name]), None)
        if asked is not None and (node.dep_ in {"dobj", "pobj", "npadvmod"} or asked.head == node):
            return _Of(name, asked, None, "rise")
    return None


def _of_verb(verb: "Token", preposition: str, kind: Kind) -> _Of | None:
    """ "Turnout was 43 per cent", "prices rose 5 per cent", "rose to 5 per cent", "the film scored 92 per cent"."""
    change = _change_of(verb, kind)
    who = subject(verb)
    if who is not None and who.tag_ == "WDT" and verb.dep_ == "relcl":
        who = verb.head  # "the shares, which had lost 18 per cent"
    if change is not None and preposition in {"", "by"}:
        moved = child(verb, "dobj")
        moved = None if moved is not None and (moved.lemma in _SIGNS or moved.lemma == _POINT) else moved
        theme = moved if moved is not None and moved.pos_ == "NOUN" and not is_passive(verb) else who
        if theme is None or theme.pos_ not in _NOUNS or theme.lemma in _SIGNS:
            return None
        return _Of("change", verb, theme, change)
    if who is None or preposition not in _AT | {"", "to", "as"}:
        return None
    entry = next(iter(kind.entries(verb.lemma, verb.lower_, "VERB")), None)
    if entry is not None and not entry.role and change is None and preposition != "to":
        return _Of(entry.asserts, verb, who)
    put = preposition in {"at", "as"} and is_passive(verb) and verb.lemma in _PUT
    height = verb.lemma in _HEIGHT or put or (change is not None and preposition == "to")
    if not height or not _common(who):
        return None
    named = _of_noun(who, kind)
    return _Of(named.name, verb, child(who, "poss") or _object_of(who, "of", "for", "in")) if named else None


def _votes(verb: "Token", kind: Kind) -> bool:
    """Whether a verb tells that its subject voted: "took part", "cast their ballots", "turned out"."""
    what = child(verb, "dobj")
    return bool(
        {verb.lemma, named(verb), f"{verb.lemma} {what.lemma}" if what is not None else ""} & kind.lists["voting"]
    )


def _compared(node: "Token", kind: Kind) -> _Of | None:
    """ "A risk that was 23% lower", "23 per cent fewer attacks": the change of what is compared."""
    how = node.head
    if how.tag_ != "JJR" or node.dep_ not in {"npadvmod", "advmod"} or node.i > how.i:
        return None
    sense: _Sense | None = (
        "fall" if how.lemma in kind.lists["less"] else "rise" if how.lemma in kind.lists["more"] else None
    )
    theme, verb = how.head, clause_head(how)
    if how.dep_ == "acomp":
        who = subject(how.head)
        theme = how.head.head if who is not None and who.tag_ == "WDT" and how.head.dep_ == "relcl" else who or how
    if sense is None or theme.pos_ not in _NOUNS or theme == how:
        return None
    return _Of("change", verb, theme, sense)


def _behind_noun(noun: "Token", preposition: str, kind: Kind) -> _Of | None:
    """ "A rating of 33%"; in "cut the risk of an attack by a third" the parse may hang the third on "attack"."""
    if preposition != "by":
        return _of_noun(noun, kind) if preposition in _AT else None
    verb = clause_head(noun)
    return _of_verb(verb, preposition, kind) if _change_of(verb, kind) is not None else None


def _about(node: "Token", tokens: "list[Token]", kind: Kind) -> _Of | None:
    """What the percentage at `node` is about, or None where the sentence does not tell."""
    whole = next((inner for t in tokens if (inner := _object_of(t, "of")) is not None and inner not in tokens), None)
    if whole is not None:
        if whole.pos_ not in _NOUNS:
            return None
        if whole.lemma in kind.lists["voters"] and _votes(clause_head(node), kind):
            return _Of("turnout", clause_head(node), None)
        who = subject(clause_head(node))
        inside = who is None or who == node or who.pos_ not in _NOUNS
        return _Of(_class_of(whole, kind), clause_head(node), whole if inside else who)
    wanted = _wanted(_sum(node), kind)
    return wanted if wanted is not None else _hung(node, kind)


def _sum(node: "Token") -> "Token":
    """The sign that a number hangs on: "8" of "want 8 percent"."""
    return node.head if node.dep_ == "nummod" and node.head.lemma in _SIGNS else node


def _hung(node: "Token", kind: Kind) -> _Of | None:
    """What a percentage is about by the noun or the verb that it hangs on."""
    above, preposition = node.head, ""
    compared = _compared(node, kind)
    if compared is not None:
        return compared
    if node.dep_ in _BEFORE_NOUN and above.pos_ in _NOUNS and above.i > node.i:
        return _of_noun(above, kind)
    if node.dep_ == "pobj":
        preposition, above = above.lower_, above.head
    elif node.dep_ == "prep":  # "below 63%" is one quantity, bound word and all
        preposition = node.lower_
    if above.lower_ in _WAYS and above.dep_ in _WAY_DEPS:  # "were 12 per cent up", "closed 14 per cent lower"
        above = above.head
    if above.pos_ in _NOUNS:
        return _behind_noun(above, preposition, kind)
    if above.pos_ in {"VERB", "AUX"} and (preposition or node.dep_ in _ADVERBIAL or node.head != above):
        return _of_verb(above, preposition, kind)
    return None


def _value(quantity: "Quantity", sense: _Sense) -> PercentValue:
    low, high = strict_ends(quantity)
    return _new_percent(
        text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate, strict_low=low,
        strict_high=high, unit="point" if quantity.unit == PERCENTAGE_POINT else "percent", sense=sense,
    )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each percentage whose whole, level or change the sentence names."""
    for quantity in reading.quantities:
        if quantity.kind != "percent" and quantity.unit != PERCENTAGE_POINT:
            continue
        tokens = reading.tokens_of(quantity)
        if not tokens or "out of" in quantity.text.lower() or "/" in quantity.text:  # "72 out of 100" is a mark
            continue
        found = _about(_top(reading, quantity), tokens, kind)
        if found is None:
            continue
        theme = found.theme if found.theme is not None and found.theme.pos_ in _NOUNS else None
        yield Assertion(
            trigger=found.trigger,
            focus=reading.sentence.span(tokens[0], tokens[-1]),
            value=_value(quantity, found.sense),
            attribute=f"percent:{found.name}",
            subject=noun_words(theme) if theme is not None else None,
        )
