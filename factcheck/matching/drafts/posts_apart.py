"""What a draft says somebody is, and of what, against what all sources say that he is.

"Ana Ruiz, director of the Weather Office", "Ana Ruiz, who directs the Harlow Institute"; "the firm's chief executive",
"its chief financial officer"; "a heart surgeon", "a neurosurgeon". The draft's body may well stand elsewhere in the
sources, as long as no sentence that names the person has it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Post
from factcheck.values.actor import same_name
from factcheck.values.person import name_words, same_person
from factcheck.values.post import bodies_apart, is_held_now, is_of_one_body, of_two_fields, one_calling, titles_exclude

_THEN: Final = re.compile(
    r"\b(?:former(?:ly)?|once|then|ex|previously|later|now|until|became|becomes|joined|moved|also|both|first|next|"
    r"replac\w+|succe\w+|promoted|at the time|used to|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SERVICES: Final = frozenset({"army", "navy", "marine", "marines", "corps", "guard", "force"})
_WORD: Final = re.compile(r"[^\W_]+")


class _Told(NamedTuple):
    """What a sentence says somebody is."""

    post: Post
    claim: Claim


def _told(claim: Claim) -> Iterator[_Told]:
    """What a sentence says those are of whom it tells, if it tells of one time."""
    posts = statement(claim).posts
    if posts and not _THEN.search(claim.quote):
        for post in posts:
            # "an Army veteran", "a Gulf War veteran": one may be both
            if is_held_now(post) and (post.calling != "veteran" or not _SERVICES.isdisjoint(post.of)):
                yield _Told(post, claim)


class PostsApart:
    """What the sources say those are whom they name."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[_Told]] = defaultdict(list)
        self._named: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for claim in sources:
            for told in _told(claim):
                for word in name_words(told.post.name):
                    self._told[word].append(told)
        for claim in sources if self._told else ():
            words = frozenset(_WORD.findall(claim.quote.lower()))
            for name in words & self._told.keys():
                self._named[name].append((claim.id, words))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each post of a draft's statement that excludes what sources say its bearer is, where none says so, too."""
        for mine in _told(claim) if self._told else ():
            if not mine.post.name:
                yield from self._of_the_only_one(mine)
                continue
            names = name_words(mine.post.name)
            found = {id(its): its for name in names for its in self._told.get(name, ())}
            theirs = [its for its in found.values() if _one_person(its.post.name, mine.post.name)]
            if len({name_words(its.post.name)[0] for its in theirs if len(name_words(its.post.name)) > 1}) > 1:
                continue  # two of one family
            if any(_agree(mine.post, its.post) for its in theirs) or self._is_told(mine, theirs):
                continue
            for its in theirs:
                if _of_two_bodies(mine.post, its.post):
                    yield Exchange(_body(mine.post), _body(its.post)), its.claim
                elif titles_exclude(mine.post, its.post) and not bodies_apart(mine.post, its.post):
                    yield Exchange(_title(mine.post), _title(its.post)), its.claim

    def _of_the_only_one(self, mine: _Told) -> Iterator[tuple[Exchange, Claim]]:
        """Of whoever "he" means: "he works as a heart surgeon", where the one surgeon of the sources is another."""
        every = {id(its): its for told in self._told.values() for its in told}.values()
        theirs = [its for its in every if of_two_fields(mine.post, its.post)]
        one = all(_one_person(theirs[0].post.name, its.post.name) for its in theirs)
        if theirs and one and not any(one_calling(mine.post, its.post) for its in every if its not in theirs):
            yield from ((Exchange(_title(mine.post), _title(its.post)), its.claim) for its in theirs)

    def _is_told(self, mine: _Told, theirs: list[_Told]) -> bool:
        """Whether a sentence that names the person has the draft's words for the post, in whatever form."""
        own = {mine.post.calling, *mine.post.beside, *mine.post.of}
        told = frozenset[str]().union(*(t.post.of + t.post.beside + (t.post.calling,) for t in theirs))
        read = {t.claim.id for t in theirs if t.post.calling == mine.post.calling}
        named = (words for n in name_words(mine.post.name) for at, words in self._named.get(n, ()) if at not in read)
        return not own <= told and any(own <= words for words in named)


def _one_person(one: str, other: str) -> bool:
    """Whether two names can be one person's, also initials alone: "T.J.", "T.J. Reed"."""
    return same_person(one, other) is True or same_name(one, other) is True


def _agree(mine: Post, its: Post) -> bool:
    """Whether two say one thing of somebody, the one perhaps in short."""
    return one_calling(mine, its) and not bodies_apart(mine, its) and not titles_exclude(mine, its)


def _of_two_bodies(mine: Post, its: Post) -> bool:
    """Whether two say that somebody is one thing of two bodies."""
    return one_calling(mine, its) and bodies_apart(mine, its) and is_of_one_body(mine) and is_of_one_body(its)


def _title(post: Post) -> Span:
    return Span(start=post.start, end=post.end)


def _body(post: Post) -> Span:
    return Span(start=post.body[0], end=post.body[1])
