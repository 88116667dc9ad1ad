"""The day of an occasion that no source has, against the one that they give for it in whatever words."""

import pytest

from tests.reading import against

LIVE = "The Orla Regatta will be broadcast live on Saturday, June 12, 2021, on the Kanal 5 network."
TRIAL = "Proceedings against the captain are to start at the Velm court on 11 October."
HALL = "The hall is now expected to open its doors again in September 2025, with a Mahler symphony."


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The 41st regatta goes out live on Kanal 5 on June 19, 2021.", LIVE,
         "June 19, 2021 | Saturday, June 12, 2021"),
        ("The 41st regatta sets off live on Kanal 5 on June 19, 2021.", LIVE,
         "June 19, 2021 | Saturday, June 12, 2021"),
        ("The 41st regatta goes out live on Kanal 5 on June 19, 2021.", LIVE.replace("Regatta", "Regatta®"),
         "June 19, 2021 | Saturday, June 12, 2021"),
        ("The trial of the ferry's captain opens before the court in Velm on 4 October.", TRIAL,
         "4 October | 11 October"),
        ("Kick-off: the handball season gets under way in Velm on 6 March.",
         "The handball season starts in Velm on 13 March, the league said.", "6 March | 13 March"),
    ],
)  # fmt: skip
def test_an_occasion_is_on_another_day(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # the same day, more roughly; of something else, once more, before that, or of another year
        ("The 41st regatta sets off live on Kanal 5 on Saturday.", LIVE),
        ("The hall will reopen in autumn 2025 with Mahler.", HALL),
        ("Tickets go on sale on June 1.", LIVE),
        ("Kanal 5 will repeat the broadcast live from the studio on June 19, 2021.", LIVE),
        ("The regatta will also be broadcast live on Kanal 5 on June 19, 2021.", LIVE),
        ("The regatta was last broadcast live on Kanal 5 on June 14, 2019.", LIVE),
        # another deed; another occasion; done, and still to come
        ("The captain was arrested in Velm on 4 October.", TRIAL),
        ("The inquest into the sinking opens at the court in Velm on 4 October.",
         "The auction of the wreck will open at the court in Velm on 11 October."),
        ("The hearing against the captain began in Velm on 4 October.", TRIAL),
        # a source has the draft's day; the sources have two
        ("The trial of the captain opens before the court in Velm on 4 October.",
         TRIAL + " Nine witnesses were told to be there from 4 October."),
        ("The trial of the captain opens before the court in Velm on 4 October.",
         TRIAL + " The trial of the captain in Velm starts on 18 October."),
    ],
)  # fmt: skip
def test_another_day_is_left(draft: str, source: str) -> None:
    assert against(draft, source) == []
