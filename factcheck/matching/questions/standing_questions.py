"""The questions that are asked of every sentence of a story, since one thing has one answer to each."""

from typing import Final

from factcheck.matching.questions.deed_circumstances import CIRCUMSTANCES
from factcheck.matching.questions.deed_places import SPOTS
from factcheck.matching.questions.doors_off import DOORS
from factcheck.matching.questions.fires_begun import FIRES
from factcheck.matching.questions.home_and_away import HOME
from factcheck.matching.questions.made_in import MAKING
from factcheck.matching.questions.named_houses import HOUSES
from factcheck.matching.questions.numbered_runs import RUNS
from factcheck.matching.questions.revised_figures import REVISIONS
from factcheck.matching.questions.road_headings import HEADINGS
from factcheck.matching.questions.routes import ROUTES
from factcheck.matching.questions.single_questions import Question
from factcheck.matching.questions.struck_parts import STRUCK
from factcheck.matching.questions.ways_off import WAYS
from factcheck.matching.questions.well_and_ill import PROVISION
from factcheck.matching.questions.wounded_parts import WOUNDS

QUESTIONS: Final[tuple[Question, ...]] = (
    WAYS,
    WOUNDS,
    PROVISION,
    CIRCUMSTANCES,
    FIRES,
    HEADINGS,
    RUNS,
    STRUCK,
    SPOTS,
    HOME,
    DOORS,
    HOUSES,
    ROUTES,
    MAKING,
    REVISIONS,
)
