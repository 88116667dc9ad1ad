"""Works and their years: "the 2005 film The Long Road", "a book called “Salt”", "The Long Road (2005)".

The title is what tells one work from another; a work without one has no year that another article could be asked for.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.time import Time

# What stands for a sort of works by whatever word: a novel is a book, a biopic a film.
_SORTS: Final = {
    "film": "film movie biopic documentary thriller drama",
    "book": "book novel novella memoir autobiography",
    "record": "album song",
    "play": "play musical opera comedy",
    "sitcom": "sitcom",
    "painting": "painting",
}
_SORT_OF: Final = {word: sort for sort, words in _SORTS.items() for word in words.split()}
_CALLED: Final = frozenset({"called", "titled", "entitled", "named", ","})
_QUOTES: Final = frozenset("\"“”«»'‘’")
_INSIDE: Final = frozenset("of the and in a an to for on at with from by is my your".split())
_LONGEST: Final = 9  # words of a title
_NEAR: Final = 3  # words from the year to its noun: "the 2006 HBO movie"
_YEAR: Final = 4


class Work(NamedTuple):
    """A title with the year that stands beside it, and the noun that says what it is."""

    title: str
    noun: "Token"
    time: "Time"
    year: "Token"


def _run(token: "Token", *, quoted: bool) -> list["Token"]:
    """The words of a title from its first on: to the closing mark, or as long as they are written large."""
    words: list[Token] = []
    end = token.sent.end
    while token.i < end and len(words) <= _LONGEST:
        if token.text in _QUOTES or (token.is_punct and token.text != "'s" and not quoted):
            break
        if not quoted and not token.text[:1].isupper() and token.lower_ not in _INSIDE:
            break
        words.append(token)
        if token.i + 1 >= end:
            break
        token = token.nbor(1)
    while words and (words[-1].is_punct or (not quoted and words[-1].lower_ in _INSIDE)):
        words.pop()
    return words


def title_behind(noun: "Token") -> str | None:
    """The title behind the noun for a work: "the film The Long Road", "a movie called “Salt”"; None without one."""
    if noun.lemma not in _SORT_OF:
        return None
    token, end = noun, noun.sent.end
    for _ in range(3):
        if token.i + 1 >= end:
            return None
        token = token.nbor(1)
        if token.lower_ not in _CALLED:
            break
    quoted = token.text in _QUOTES
    if quoted and token.i + 1 < end:
        token = token.nbor(1)
    words = _run(token, quoted=quoted) if token.text[:1].isupper() else []
    # "a film, Reed said": a name alone behind a comma is whose words they are
    person = not quoted and all(w.ent_type_ == "PERSON" for w in words)
    return None if not words or len(words) > _LONGEST or person else " ".join(w.text for w in words)


def title_of(noun: "Token") -> str | None:
    """The title of a work that a noun phrase tells of: "her novel The Glass Yard", whichever word is its head."""
    beside = (c for c in noun.children if c.dep_ in {"compound", "appos", "nmod"} and c.i < noun.i)
    return next((title for word in (noun, *beside) if (title := title_behind(word)) is not None), None)


def sort_of(noun: "Token") -> str | None:
    """What a work is, by whichever word of the noun phrase: "book" of "her novel"; None of what is no work."""
    beside = (c for c in noun.children if c.dep_ in {"compound", "appos", "nmod"})
    return next((_SORT_OF[word.lemma] for word in (noun, *beside) if word.lemma in _SORT_OF), None)


def is_work(noun: "Token") -> bool:
    """Whether a noun phrase tells of a work: "her novel", "The Long Road, a film about a miner"."""
    return sort_of(noun) is not None


def works(reading: "Reading") -> Iterator[Work]:
    """The works whose year stands before what they are: "the 2005 film The Long Road"."""
    for time, tokens in reading.dated:
        if len(tokens) != 1 or len(time.value) != _YEAR or not tokens[0].text.isdigit():
            continue
        token = tokens[0]
        for _ in range(_NEAR):
            if token.i + 1 >= token.sent.end:
                break
            token = token.nbor(1)
            title = title_behind(token)
            if title is not None:
                yield Work(title, token, time, tokens[0])
                break
            if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
                break
