"""The parse as plain Python: each word of a text with what the language model told of it, read once.

The model keeps its parse in a table of numbers, and gives a new object for each word asked for and a new string for
each of its attributes. The patterns ask each word dozens of questions, so that this would cost as much as the parse.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Self

from factcheck.language.lazy import has_lazy, lazy

if TYPE_CHECKING:
    from spacy.tokens import Doc as ModelDoc
    from spacy.vocab import Vocab

# What is asked of the model's table, in the order in which `Parses.read` takes it apart.
_COLUMNS = ("ORTH", "IDX", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE", "ENT_IOB", "HEAD", "SENT_START")
_IOB = ("", "I", "O", "B")
_BEGINS = _IOB.index("B")
_NEGATIVE = 1 << 63  # the table's numbers are unsigned: from here on they stand for negative ones


class _Form(NamedTuple):
    """What a word is by its letters alone."""

    text: str
    lower_: str
    is_alpha: bool
    is_punct: bool
    is_space: bool
    is_quote: bool
    is_stop: bool
    like_num: bool


class Token:
    """One word or mark of a text. Its attributes have the names and meanings that they have in spaCy.

    Beside those, `lemma` is the lemma in lower case, and `end` where the word ends in the text (exclusive), as `idx` is
    where it begins. Words are compared by identity: each stands once in the `Doc` of its text.
    """

    __slots__ = (
        "children", "dep_", "doc", "end", "ent_iob_", "ent_type_", "head", "i", "idx", "is_alpha", "is_punct",
        "is_quote", "is_space", "is_stop", "lemma", "lemma_", "like_num", "lower_", "pos_", "sent", "tag_", "text",
    )  # fmt: skip
    children: "tuple[Token, ...]"
    doc: "Doc"
    head: "Token"
    sent: "TokenSpan"

    def __init__(  # noqa: PLR0913, PLR0917 - the table's columns, thousands of times over
        self, i: int, idx: int, form: _Form, lemmas: tuple[str, str], pos_: str, tag_: str, dep_: str,
        ent_type_: str, ent_iob_: str,
    ) -> None:  # fmt: skip
        (
            self.text, self.lower_, self.is_alpha, self.is_punct, self.is_space, self.is_quote, self.is_stop,
            self.like_num,
        ) = form  # fmt: skip
        self.i, self.idx, self.end = i, idx, idx + len(self.text)
        self.lemma_, self.lemma = lemmas
        self.pos_, self.tag_, self.dep_ = pos_, tag_, dep_
        self.ent_type_, self.ent_iob_ = ent_type_, ent_iob_
        self.children = ()

    def __len__(self) -> int:
        return self.end - self.idx

    def __repr__(self) -> str:
        return self.text

    @property
    def is_sent_start(self) -> bool:
        """Whether it begins its sentence."""
        return self.sent[0] is self

    @property
    def lefts(self) -> "list[Token]":
        """Its dependents that stand before it, in text order."""
        return [c for c in self.children if c.i < self.i]

    @property
    def rights(self) -> "list[Token]":
        """Its dependents that stand behind it, in text order."""
        return [c for c in self.children if c.i > self.i]

    @property
    def ancestors(self) -> "Iterator[Token]":
        """Its head, that one's head, up to the root."""
        node = self
        while node.head is not node:
            node = node.head
            yield node

    @property
    def subtree(self) -> "Iterator[Token]":
        """The word and all that hangs on it, at whatever depth, in the order of the tree: lefts, itself, rights."""
        # the word whose dependents come next, those of them that are left, and whether it is still to come itself
        node, below, own = self, iter(self.children), True
        above: list[tuple[Token, Iterator[Token], bool]] = []
        while True:
            for c in below:
                if own and c.i > node.i:
                    own = False
                    yield node
                if c.children:
                    above.append((node, below, own))
                    node, below, own = c, iter(c.children), True
                    break
                yield c
            else:
                if own:
                    yield node
                if not above:
                    return
                node, below, own = above.pop()

    @property
    def left_edge(self) -> "Token":
        """The first word of all that hangs on it, itself included."""
        return self.doc[self.doc.left_edges[self.i]]

    def is_ancestor(self, other: "Token") -> bool:
        """Whether another word hangs on this one, at whatever depth; none hangs on itself."""
        node = other
        while node.head is not node:
            node = node.head
            if node is self:
                return True
        return False

    def nbor(self, i: int = 1) -> "Token":
        """The word so many places on in the text; IndexError where there is none."""
        at = self.i + i
        if at < 0:
            raise IndexError(f"no word stands {-i} before “{self.text}”")
        return self.doc[at]


@has_lazy
class TokenSpan(tuple[Token, ...]):  # noqa: SLOT001 - a tuple's subclass cannot have any
    """Neighbouring words of one text: a sentence, or a name that the model recognised, with its label."""

    label_: str
    start: int
    end: int

    def __new__(cls, tokens: Iterable[Token], label: str = "") -> Self:
        """The span of at least one word; `start` is the first one's place in the text, `end` that behind the last."""
        self = tuple.__new__(cls, tokens)
        self.label_, self.start, self.end = label, self[0].i, self[-1].i + 1
        return self

    @property
    def doc(self) -> "Doc":
        """The text that it stands in."""
        return self[0].doc

    @property
    def start_char(self) -> int:
        """Where it begins in the text, in characters."""
        return self[0].idx

    @property
    def end_char(self) -> int:
        """Where it ends (exclusive)."""
        return self[-1].end

    @lazy
    def text(self) -> str:
        """Its characters, without the space behind them."""
        return self.doc.text[self.start_char : self.end_char]

    @lazy
    def root(self) -> Token:
        """The first of its words that hangs on no other; each sentence has one."""
        for t in self:
            if t.head is t:
                return t
        return self[0]

    @lazy
    def ents(self) -> "list[TokenSpan]":
        """The names that lie whole in it, in text order."""
        start, end, every = self.start, self.end, self.doc.ents
        return [ent for ent in every if start <= ent.start and ent.end <= end] if every else []


@has_lazy
class Doc(tuple[Token, ...]):  # noqa: SLOT001 - a tuple's subclass cannot have any
    """The words of a text in order; `sents` are its sentences, `ents` the names that the model recognised in it."""

    text: str
    sents: tuple[TokenSpan, ...]
    ents: tuple[TokenSpan, ...]

    @lazy
    def left_edges(self) -> list[int]:
        """For each word the place of the first one of all that hangs on it."""
        edges = list(range(len(self)))
        for token in self:  # a word's edge reaches up as far as it is the leftmost below a head
            node = token
            while node.head is not node and edges[node.head.i] > edges[token.i]:
                node = node.head
                edges[node.i] = edges[token.i]
        return edges


def _hang(doc: Doc, tokens: list[Token], heads: list[int]) -> None:
    """Tells each word its head and its dependents; `heads` counts words on, in the unsigned numbers of the model."""
    below: dict[int, list[Token]] = {}
    for i, token in enumerate(tokens):
        token.doc = doc
        on = heads[i]
        if on == 0:
            token.head = token
            continue
        head = i + on if on < _NEGATIVE else i + on - 2 * _NEGATIVE
        token.head = tokens[head]
        if head in below:
            below[head].append(token)
        else:
            below[head] = [token]
    for head, hanging in below.items():
        tokens[head].children = tuple(hanging)


def _sentences(doc: Doc, begins: list[int]) -> tuple[TokenSpan, ...]:
    firsts = [i for i, begin in enumerate(begins) if begin == 1 or i == 0]
    found = tuple(TokenSpan(doc[first:end]) for first, end in pairwise([*firsts, len(doc)]))
    for sentence in found:
        for token in sentence:
            token.sent = sentence
    return found


def _names(doc: Doc, iobs: list[int]) -> Iterator[TokenSpan]:
    if _BEGINS not in iobs:
        return
    for i, iob in enumerate(iobs):
        if iob == _BEGINS and (token := doc[i]).ent_type_:
            end = i + 1
            while end < len(doc) and doc[end].ent_iob_ == "I":
                end += 1
            yield TokenSpan(doc[i:end], token.ent_type_)


class _Forms(dict[int, _Form]):
    """The forms of a vocabulary's words, each made when it is first asked for."""

    def __init__(self, vocab: "Vocab") -> None:
        self._vocab = vocab

    def __missing__(self, orth: int) -> _Form:
        word = self._vocab[orth]
        self[orth] = form = _Form(
            word.orth_, word.lower_, word.is_alpha, word.is_punct, word.is_space, word.is_quote, word.is_stop,
            word.like_num,
        )  # fmt: skip
        return form


class _Labels(dict[int, str]):
    """The strings of a vocabulary, tags and labels among them."""

    def __init__(self, vocab: "Vocab") -> None:
        self._vocab = vocab
        self[0] = ""

    def __missing__(self, key: int) -> str:
        self[key] = text = self._vocab.strings[key]
        return text


class _Lemmas(dict[int, tuple[str, str]]):
    """The strings of a vocabulary, each with the same in lower case."""

    def __init__(self, labels: _Labels) -> None:
        self._labels = labels

    def __missing__(self, key: int) -> tuple[str, str]:
        text = self._labels[key]
        self[key] = both = text, text.lower()
        return both


class Parses:
    """Reads the parses of one model; what many words share is made once: forms, lemmas, labels.

    What it keeps grows with the words that were ever read, as the model's own vocabulary does.
    """

    def __init__(self, vocab: "Vocab") -> None:
        self._forms, self._labels = _Forms(vocab), _Labels(vocab)
        self._lemmas = _Lemmas(self._labels)

    def read(self, parse: "ModelDoc", text: str) -> Doc:
        """The words of a text that the model has parsed; the model would put its text together word by word."""
        columns: list[list[int]] = parse.to_array([*_COLUMNS]).T.tolist()
        orths, places, lemmas, poses, tags, deps, types, iobs, heads, begins = columns
        forms, told, labels = self._forms, self._lemmas, self._labels
        tokens = [
            Token(
                i, places[i], forms[orths[i]], told[lemmas[i]], labels[poses[i]], labels[tags[i]], labels[deps[i]],
                labels[types[i]], _IOB[iobs[i]],
            )
            for i in range(len(orths))
        ]  # fmt: skip
        doc = Doc(tokens)
        doc.text = text
        _hang(doc, tokens, heads)
        doc.sents = _sentences(doc, begins)
        doc.ents = tuple(_names(doc, iobs))
        return doc


@lru_cache(maxsize=2)  # as many as the models that are kept loaded
def parses_of(vocab: "Vocab") -> Parses:
    """The reader of the parses of the model with this vocabulary."""
    return Parses(vocab)
