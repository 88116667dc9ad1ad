"""Questions to which a story has one answer, so that two answers are of one thing whatever words stand around them.

Of some sorts of figures a story has one: the reward, the damage, the turnout. The kinds list these (`once`), and
`of_story` holds them together over articles. Of what a story is about it has one height, one price, one number of
seats: `of_main_thing` holds these together. What hangs on a word on which nothing else of its sort does is told of one
thing, too: `of_role` sees to that. Of others it can be seen only where all the sources give one answer, and a draft
another one: `of_sources` finds these in a check.
"""

from factcheck.matching.quantities.sole_answers.of_main_thing import OF_MAIN_THING, MainThings
from factcheck.matching.quantities.sole_answers.of_role import OF_ROLE, RoleAnswers
from factcheck.matching.quantities.sole_answers.of_sources import SourceAnswers, coarser
from factcheck.matching.quantities.sole_answers.of_story import BASIS, SHARE, StoryAnswers

__all__ = [
    "BASIS",
    "OF_MAIN_THING",
    "OF_ROLE",
    "SHARE",
    "MainThings",
    "RoleAnswers",
    "SourceAnswers",
    "StoryAnswers",
    "coarser",
]
