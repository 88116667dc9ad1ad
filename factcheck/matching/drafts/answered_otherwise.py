"""Questions to which one thing has one answer, and which a draft answers otherwise than its sources.

Only those whose answers name what they are of: which of two figures was given first. Of the others a draft and its
sources may tell two things, and of a story's own articles less often so.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.questions.revised_figures import REVISIONS
from factcheck.matching.questions.single_questions import Question
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.model.claim import Claim

_QUESTIONS: Final[tuple[Question, ...]] = (REVISIONS,)


class AnsweredOtherwise:
    """What the sources answer to the questions that are asked of every sentence."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        told = [claim for claim in sources if claim.certainty == "asserted"]
        self._answers = [[answer for claim in told for answer in question.read(claim)] for question in _QUESTIONS]

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each answer of a draft's statement that a source excludes and none gives."""
        for question, given in zip(_QUESTIONS, self._answers, strict=True):
            for mine in question.read(claim) if given and claim.certainty == "asserted" else ():
                of_one = [its for its in given if question.of_one(mine, its)]
                if of_one and all(question.apart(mine, its) for its in of_one):
                    yield Exchange(mine.span, of_one[0].span), of_one[0].claim
