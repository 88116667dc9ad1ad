"""The questions that are asked of every sentence of a story, since one thing has one answer to each."""

from typing import Final

from factcheck.matching.deed_circumstances import CIRCUMSTANCES
from factcheck.matching.deed_places import SPOTS
from factcheck.matching.doors_off import DOORS
from factcheck.matching.fires_begun import FIRES
from factcheck.matching.home_and_away import HOME
from factcheck.matching.made_in import MAKING
from factcheck.matching.named_houses import HOUSES
from factcheck.matching.numbered_runs import RUNS
from factcheck.matching.road_headings import HEADINGS
from factcheck.matching.routes import ROUTES
from factcheck.matching.single_questions import Question
from factcheck.matching.struck_parts import STRUCK
from factcheck.matching.ways_off import WAYS
from factcheck.matching.well_and_ill import PROVISION
from factcheck.matching.wounded_parts import WOUNDS

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
)
