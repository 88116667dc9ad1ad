"""Every mention of a person or an organisation, with the fullest name that the article has of a person.

A person's name is what the recogniser says is one, or what the article elsewhere gives to a person. The recogniser
takes a city for a person in one sentence and for a city in the next: a single word that is mostly read otherwise, or
that something is told to lie in, is neither a person nor an organisation. A pronoun counts where it was found to speak
for somebody.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.extraction.cast import Cast, last_word, name_tokens
from factcheck.extraction.speakers import Utterance
from factcheck.language.parsed import ParsedArticle
from factcheck.model.analysis import Actor, ActorType
from factcheck.values.person import name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LABEL: dict[ActorType, str] = {"person": "PERSON", "organisation": "ORG"}
_ARTICLES = frozenset({"the", "a", "an"})


def _names(doc: "Doc", cast: Cast) -> "Iterator[list[Token]]":
    """The words of each person's name of a paragraph."""
    for token in doc:
        ends = token.i + 1 == len(doc) or token.nbor(1).ent_iob_ != "I"
        known = token.pos_ == "PROPN" and token.dep_ != "compound" and cast.knows(token.text)
        if (token.ent_type_ == "PERSON" and ends) or known:
            name = name_tokens(last_word(token))
            if name_words(" ".join(t.text for t in name)):
                yield name


def _bodies(doc: "Doc") -> "Iterator[list[Token]]":
    """The words of each organisation's name of a paragraph, without article and possessive."""
    for entity in doc.ents:
        words = [t for t in entity if not t.is_space]
        while words and words[0].lower_ in _ARTICLES:
            words.pop(0)
        while words and last_word(words[-1]) != words[-1]:
            words.pop()
        if entity.label_ == "ORG" and any(t.is_alpha for t in words):
            yield words


class _Finder:
    """Finds the actors that one article names."""

    def __init__(self, article: ParsedArticle, places: Collection[str]) -> None:
        self._article = article
        self._places = frozenset(places)
        self._cast = Cast(doc for _, doc in article.docs)
        self._labels: dict[str, Counter[str]] = defaultdict(Counter)
        for _, doc in article.docs:
            for entity in doc.ents:
                self._labels[entity.text][entity.label_] += 1

    def run(self) -> Iterator[Actor]:
        """The actors of each paragraph."""
        for number, doc in self._article.docs:
            yield from self._in_paragraph(self._article.blocks[number].start, doc)

    def _in_paragraph(self, offset: int, doc: "Doc") -> Iterator[Actor]:
        text, taken = self._article.article.text, [False] * len(doc)
        # the longer of two readings of the same words holds, a person's before an organisation's
        names = sorted(_names(doc, self._cast), key=lambda name: (-len(name), name[0].i))
        read: list[tuple[ActorType, list[Token]]] = [("person", words) for words in names]
        read += [("organisation", words) for words in _bodies(doc)]
        for kind, words in read:
            name = " ".join(t.text for t in words if not t.is_space)
            full = self._cast.full(name) if kind == "person" else name
            if any(taken[t.i] for t in words) or (full == name and self._is_other(name, kind)):
                continue
            for token in words:
                taken[token.i] = True
            start, end = offset + words[0].idx, offset + words[-1].idx + len(words[-1])
            yield Actor(start=start, end=end, text=text[start:end], type=kind, name=full)

    def _is_other(self, name: str, kind: ActorType) -> bool:
        """Whether a name of one word is a place's, or mostly read as something else."""
        votes = self._labels[name]
        return " " not in name and (name in self._places or 2 * votes[_LABEL[kind]] < votes.total())


def _pronouns(article: ParsedArticle, spoken: Sequence[Utterance], named: Sequence[Actor]) -> Iterator[Actor]:
    """ "…," she said: the pronouns that stand for whoever is quoted."""
    taken = {(actor.start, actor.end) for actor in named}
    whom = {u.speaker.span: u.speaker for u in spoken if u.speaker is not None and u.speaker.span is not None}
    for span, speaker in whom.items():
        text = article.article.text[span.start : span.end]
        if speaker.person and text.lower() in {"he", "she"} and (span.start, span.end) not in taken:
            yield Actor(start=span.start, end=span.end, text=text, type="person", name=speaker.name)


def actors(article: ParsedArticle, spoken: Sequence[Utterance] = (), places: Collection[str] = ()) -> tuple[Actor, ...]:
    """The mentions of persons and organisations in text order.

    Args:
        article: the article.
        spoken: its quotations with their speakers.
        places: the names of places that something is told to lie in.
    """
    named = list(_Finder(article, places).run())
    return tuple(sorted([*named, *_pronouns(article, spoken, named)], key=lambda a: (a.start, a.end)))
