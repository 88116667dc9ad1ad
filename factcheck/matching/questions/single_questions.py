"""Questions to which one thing has one answer, asked of every sentence of a story: which way, which bone, how equipped.

The sentences that answer need not be alike otherwise. Each question reads its answers from a sentence by itself and
tells of which thing they are; two articles that answer it apart are held against each other, but none that gives both
answers, and none beside another that answers as it does.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.matching.wordings.clash_claims import of_word
from factcheck.matching.wordings.denials import Denial
from factcheck.model.base import Span
from factcheck.model.claim import Claim


class Answer(NamedTuple):
    """What a sentence answers (`told`), of which thing (`of`), and where the answer stands."""

    claim: Claim
    span: Span
    of: frozenset[str]
    told: str


class Question(NamedTuple):
    """How answers are read from a sentence, which may be of one thing, and which two exclude each other.

    `why` tells why one thing has but one answer.
    """

    why: str
    read: Callable[[Claim], Iterator[Answer]]
    of_one: Callable[[Answer, Answer], bool]
    apart: Callable[[Answer, Answer], bool]


def of_the_same(one: Answer, other: Answer) -> bool:
    """Whether both tell of the same thing."""
    return one.of == other.of


def of_one_sort(one: Answer, other: Answer) -> bool:
    """Whether both tell of the same thing by one sort of deed, which stands before a stroke in what is told."""
    return one.of == other.of and one.told.partition("/")[0] == other.told.partition("/")[0]


def _clash(question: Question, one: Answer, other: Answer) -> bool:
    return question.of_one(one, other) and question.apart(one, other)


def _against(question: Question, answers: Sequence[Answer]) -> list[Answer]:
    """The answers of a story that others of it exclude; what an article answers both ways is of two things."""
    clashes = [pair for pair in combinations(answers, 2) if _clash(question, *pair)]
    both = [pair for pair in clashes if pair[0].claim.article == pair[1].claim.article]
    met = {
        id(answer): answer
        for pair in clashes
        if not any(_as_told(question, pair, two) or _as_told(question, pair, two[::-1]) for two in both)
        for answer in pair
    }
    return sorted(met.values(), key=lambda a: (a.claim.article, a.span.start))


def _as_told(question: Question, pair: tuple[Answer, Answer], two: tuple[Answer, Answer]) -> bool:
    """Whether two answers are those that one article gives side by side, or one of them is one of those itself."""
    same = [question.of_one(a, b) and not question.apart(a, b) for a, b in zip(pair, two, strict=True)]
    return all(same) or any(a is b for a in pair for b in two)


def answered_apart(
    claims: Iterable[Claim], stories: Iterable[frozenset[str]], questions: Sequence[Question]
) -> Iterator[Denial]:
    """The questions that articles of a story answer apart.

    Args:
        claims: the statements.
        stories: the articles of each story.
        questions: what is asked.
    """
    home: Mapping[str, int] = {article: n for n, articles in enumerate(stories) for article in articles}
    held: dict[tuple[int, int], list[Answer]] = defaultdict(list)
    for claim in claims:
        story = home.get(claim.article)
        if story is None or claim.certainty != "asserted":
            continue
        for number, question in enumerate(questions):
            held[story, number].extend(question.read(claim))
    for (_, number), answers in sorted(held.items()):
        found = _against(questions[number], answers) if len(answers) > 1 else []
        if found:
            yield Denial(tuple(of_word(a.claim, a.span) for a in found), questions[number].why)
