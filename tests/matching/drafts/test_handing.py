"""A thing that a draft has given by whom its sources have it given to."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Clara Menz went down into the stalls, and the conductor Otto Brand pressed a baton into her hand.",
         "Menz left the stage for the stalls, at one point handing conductor Otto Brand a baton of her own.",
         "pressed | handing conductor Otto Brand a baton"),
        ("Tom Vale gave Ada Reed a trophy on Friday.", "Ada Reed gave a trophy to Tom Vale on Friday evening.",
         "gave Ada Reed a trophy | gave"),
    ],
)  # fmt: skip
def test_giver_and_taker_have_changed_about(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # as it was, without the taker, from another
        ("Menz handed Otto Brand a baton.", "Menz left the stage, at one point handing Otto Brand a baton of her own."),
        ("Menz gave away a baton.", "Menz left the stage, at one point handing Otto Brand a baton of her own."),
        ("Clara Menz gave Petra Lind a baton.", "Otto Brand handed Ada Reed a baton at the concert."),
        # both gave
        ("Otto Brand slipped a letter to Menz.", "Menz left the stage, at one point handing Otto Brand a letter."),
        ("Otto Brand gave the report to Clara Menz.", "Ada Reed gave a report to Otto Brand in May."),
    ],
)
def test_both_may_have_given(draft: str, source: str) -> None:
    assert against(draft, source) == []
