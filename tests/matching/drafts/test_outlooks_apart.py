"""What a draft tells as done that is still to come, unknown or denied with its source, and as free what is barred."""

import pytest

from tests.reading import against

NEWS = "This is the news of the day.\n\n"


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The club has already sold its old ground in Selby.",
         "Arden Rovers plans to sell its old ground in Selby next summer, the club said."),
        ("Marlow had already left the hospital when the fever came back.",
         "Marlow was about to leave the hospital when the fever came back."),
        ("The bridge at Orrin was opened to traffic.",
         "The bridge at Orrin is set to be opened to traffic in the autumn, engineers said."),
        ("The miners' union has sued the Norvik company over the dust.",
         "The miners' union will probably sue the Norvik company over the dust, its lawyer said."),
        ("The ministry had already decided to close the observatory at Brede.",
         "The ministry will decide in the spring whether to close the observatory at Brede."),
        ("The board had made up its mind to sell the shipyard.",
         "The board will decide next month whether to sell the shipyard."),
        ("The pilot had switched off the engine before the glider came down.",
         "It was not clear whether the pilot had switched off the engine before the glider came down."),
        ("Investigators say the painting was damaged in the move to Tallow House.",
         "It is not known whether the painting was damaged in the move to Tallow House."),
        ("Ada Vale was called before the inquiry into the dam and testified.",
         "Ada Vale was called before the inquiry into the dam, but in the end never had to testify."),
        ("Ada Vale was called before the inquiry into the dam and gave evidence.",
         "Ada Vale was called before the inquiry into the dam, but in the end never had to testify."),
        ("Residents of the valley will not be free to cut their own firewood.",
         "Residents of the valley can still cut their own firewood if they wish, the forester said."),
        ("Divers recovered the bell of the Marianne on Sunday.",
         "Divers were unable to recover the bell of the Marianne on Sunday."),
        ("The senate banned the sale of the fertiliser.",
         "The senate stopped short of banning the sale of the fertiliser."),
        ("The court heard the two fishermen before it ruled.", "The court ruled without hearing the two fishermen."),
        ("The president has signed the water bill.", "The water bill is still awaiting the president's signature."),
        ("Vale Stores still owns the mill at Orrin.", "Vale Stores no longer owns the mill at Orrin."),
        ("The team from Brede has found water beneath the crater.",
         "The team from Brede hopes to find water beneath the crater."),
        ("Norvik has dropped the ferry line to Tallow.", "Norvik is considering dropping the ferry line to Tallow."),
        ("The fire in the Brede archive was started by a smoker, police said.",
         "Police said it was unclear whether the fire in the Brede archive was started by a smoker."),
        ("The surveyors have mapped the whole of the Marr cave.",
         "The surveyors aim to map the whole of the Marr cave by May."),
    ],
)  # fmt: skip
def test_what_is_done_with_the_draft_and_not_with_the_source(draft: str, source: str) -> None:
    assert against(NEWS + draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The club has already sold its training ground in Selby.",
         "Arden Rovers plans to sell its old stadium in Selby next summer. The training ground went last year."),
        ("The bridge at Orrin was opened to walkers in May.",
         "The bridge at Orrin was opened to walkers in May and is set to be opened to traffic in the autumn."),
        ("The fishermen's union has sued Norvik over the dust.",
         "The miners' union will probably sue Norvik over the dust. The fishermen's union has already sued it."),
        ("The board will sell the shipyard.", "The board will sell the shipyard if the price is right."),
        ("Vale testified on Monday.", "Vale did not testify until Monday."),
        ("Vale Stores once owned the mill at Orrin.", "Vale Stores no longer owns the mill at Orrin."),
        ("Ada Vale spoke about the dam only briefly.", "Ada Vale hardly spoke about the dam."),
        ("The senate banned the sale of the fertiliser.",
         "The senate, which has not yet voted on the budget, banned the sale of the fertiliser."),
        ("The miners' union sued Norvik in March over wages.",
         "The miners' union will probably sue Norvik over the dust. In March it sued over wages."),
        ("The king visited Brede in 2019.", "The king plans to visit Brede again in June."),
        ("The ministry intends to close the observatory.", "The ministry plans to close the observatory at Brede."),
        ("The glider came down in a field near Selby.",
         "It was not clear why the glider came down in a field near Selby."),
        ("The pilot switched off the engine.", "The pilot switched off the engine, but it was not clear when."),
        ("Fans were allowed to take flags into the stadium.",
         "Fans were not allowed to take drums into the stadium, but flags were let in."),
        ("Vale expects that the mill will close.", "Vale said the mill is expected to close."),
        ("Lena Orth was the orchestra's first choice.",
         "Lena Orth is the favourite to become the orchestra's new conductor."),
        ("The ministry decided in March to review the observatory at Brede.",
         "The ministry, which decided in March to review the observatory, will decide next spring whether to shut it."),
        ("The team found ice beneath the crater.",
         "The team hopes to find water beneath the crater, where it found ice last year."),
        ("The fire in the Brede archive was started by a smoker.",
         "The fire in the Brede archive was started by a smoker. It was unclear whether he had been alone."),
        ("Members of the orchestra can take other work.",
         "Members of the orchestra cannot take other work during the season. In the summer they can."),
    ],
)  # fmt: skip
def test_what_both_can_tell(draft: str, source: str) -> None:
    assert against(NEWS + draft, source) == []
