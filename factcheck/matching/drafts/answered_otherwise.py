"""Questions to which one thing has one answer, and which a draft answers otherwise than its sources."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.matching.questions.single_questions import Answer
from factcheck.matching.questions.standing_questions import QUESTIONS
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.model.claim import Claim


class AnsweredOtherwise:
    """What the sources answer to the questions that are asked of every sentence."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._answers: dict[int, list[Answer]] = defaultdict(list)
        for claim in sources:
            if claim.certainty == "asserted":
                for number, question in enumerate(QUESTIONS):
                    self._answers[number].extend(question.read(claim))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each answer of a draft's statement that a source excludes and none gives."""
        if claim.certainty != "asserted":
            return
        for number, question in enumerate(QUESTIONS):
            given = self._answers.get(number)
            for mine in question.read(claim) if given else ():
                of_one = [its for its in given or () if question.of_one(mine, its)]
                against = [its for its in of_one if question.apart(mine, its)]
                if against and len(against) == len(of_one):
                    yield Exchange(mine.span, against[0].span), against[0].claim
