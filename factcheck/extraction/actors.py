"""Every mention of a person or an organisation, with the fullest name that the article has of a person.

A person's name is what the recogniser says is one, or what the article elsewhere gives to a person. The recogniser
takes a city for a person in one sentence and for a city in the next: a single word that is mostly read otherwise, or
that something is told to lie in, is neither a person nor an organisation. A pronoun counts where it was found to speak
for somebody.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.utterances import Utterance
from factcheck.extraction.names.cast import Cast, ends_name, last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.language.parsed import ParsedArticle
from factcheck.model.analysis import Actor, ActorType
from factcheck.model.trusted import trusted
from factcheck.values.person import name_words, same_person

if TYPE_CHECKING:
    from factcheck.language.tokens import Doc, Token

_actor = trusted(Actor)
_LABEL: dict[ActorType, str] = {"person": "PERSON", "organisation": "ORG"}
_ARTICLES = frozenset({"the", "a", "an"})


def _names(doc: "Doc", cast: Cast) -> "Iterator[list[Token]]":
    """The words of each person's name of a paragraph."""
    for token in doc:
        person = token.ent_type_ == "PERSON" and ends_name(token)
        if person or (token.pos_ == "PROPN" and token.dep_ != "compound" and cast.knows(token.text)):
            name = name_tokens(last_word(token))
            if name_words(written(name)):
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


def _words(tokens: "list[Token]") -> str:
    return written([t for t in tokens if not t.is_space])


class _Finder:
    """Finds the actors that one article names."""

    def __init__(self, article: ParsedArticle, places: Collection[str], cast: Cast | None) -> None:
        self._article = article
        self._places = frozenset(places)
        self._cast = cast if cast is not None else Cast(doc for _, doc in article.docs)
        told = [(entity.text, entity.label_) for _, doc in article.docs for entity in doc.ents]
        self._read, self._read_as = Counter([text for text, _ in told]), Counter(told)
        self._names = {number: [*_names(doc, self._cast)] for number, doc in article.docs}
        every = (_words(name) for names in self._names.values() for name in names)
        self._bearers: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for name in every:
            if len(name_words(name)) > 1:
                self._bearers[name_words(name)[-1:]].add(name)

    def run(self) -> Iterator[Actor]:
        """The actors of each paragraph."""
        for number, doc in self._article.docs:
            yield from self._in_paragraph(number, doc)

    def _in_paragraph(self, number: int, doc: "Doc") -> Iterator[Actor]:
        offset, text, taken = self._article.blocks[number].start, self._article.article.text, [False] * len(doc)
        # the longer of two readings of the same words holds, a person's before an organisation's
        names = sorted(self._names[number], key=lambda name: (-len(name), name[0].i))
        read: list[tuple[ActorType, list[Token]]] = [("person", words) for words in names]
        read += [("organisation", words) for words in _bodies(doc)]
        for kind, words in read:
            name = _words(words)
            full = self._full(name) if kind == "person" else name
            if any(taken[t.i] for t in words) or (full == name and self._is_other(name, kind)):
                continue
            for token in words:
                taken[token.i] = True
            start, end = offset + words[0].idx, offset + words[-1].idx + len(words[-1])
            yield _actor(start=start, end=end, text=text[start:end], type=kind, name=full)

    def _full(self, name: str) -> str:
        """The full name of a family name; not where another of that name is told of, whom the cast does not know."""
        full, family = self._cast.full(name), name_words(name)[-1:]
        return full if all(same_person(full, other) for other in self._bearers.get(family, ())) else name

    def _is_other(self, name: str, kind: ActorType) -> bool:
        """Whether a name of one word is a place's, or mostly read as something else."""
        if " " in name:
            return False
        return name in self._places or 2 * self._read_as[name, _LABEL[kind]] < self._read[name]


def _pronouns(article: ParsedArticle, spoken: Sequence[Utterance], named: Sequence[Actor]) -> Iterator[Actor]:
    """ "…," she said: the pronouns that stand for whoever is quoted."""
    taken = {(actor.start, actor.end) for actor in named}
    speakers = [u.speaker for u in spoken if u.speaker is not None]
    whom = {(s.span.start, s.span.end): s for s in speakers if s.span is not None}
    for (start, end), speaker in whom.items():
        text = article.article.text[start:end]
        if speaker.person and text.lower() in {"he", "she"} and (start, end) not in taken:
            yield _actor(start=start, end=end, text=text, type="person", name=speaker.name)


def actors(
    article: ParsedArticle,
    spoken: Sequence[Utterance] = (),
    places: Collection[str] = (),
    cast: Cast | None = None,
) -> tuple[Actor, ...]:
    """The mentions of persons and organisations in text order.

    Args:
        article: the article.
        spoken: its quotations with their speakers.
        places: the names of places that something is told to lie in.
        cast: the persons that the article names, where they are known already.
    """
    named = list(_Finder(article, places, cast).run())
    return tuple(sorted([*named, *_pronouns(article, spoken, named)], key=lambda a: (a.start, a.end)))
