"""What somebody will do and will not do."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Her lawyers intend to appeal.", "Reed was fined 400 pounds on Monday. Reed's lawyers will not appeal."),
        ("Mayor Ada Reed will run again next year.", "Mayor Ada Reed will not stand again, she said on Friday."),
        ("Mayor Ada Reed will run again.", "Mayor Reed, who turned 60 in May, has said that she will not stand again."),
        ("Norvik does not intend to sell its ferries.", "Norvik plans to sell its ferries, the chairman said."),
        ("Ada Reed has said that she would be glad to lead the choir again.",
         "Ada Reed led the choir in May. She said she would not lead the choir again because of the noise."),
        ("Ada Reed would be more than happy to lead the choir.", "Ada Reed will not lead the choir, she said."),
        ("The union refuses to sign the wage agreement.", "The union will sign the wage agreement on Friday."),
    ],
)  # fmt: skip
def test_what_will_and_will_not_be_done(draft: str, source: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # somebody else, or something else
        ("The prosecutors intend to appeal.", ["Reed's lawyers will not appeal against the fine."]),
        ("Norvik plans to sell its ferries.", ["Norvik will not sell its harbour, the chairman said."]),
        ("Mayor Ada Reed will run again.", ["Mayor Otto Lind will not stand again, he said on Friday."]),
        ("Otto Lind would be glad to lead the choir again.", ["Ada Reed said she would not lead the choir again."]),
        ("Ada Reed would have been glad to lead the choir.", ["Ada Reed will not lead the choir, she said."]),
        # on a condition
        ("Norvik plans to sell its ferries.", ["Norvik will not sell its ferries unless the price is right."]),
        # only some of it is denied
        ("The union will strike on Monday.", ["Over Christmas the union will not strike."]),
        ("The council will raise taxes on petrol.", ["The council will not raise taxes on income."]),
        ("Norvik plans to build a plant in Selby.", ["Norvik will not build a second plant in Selby."]),
        ("Norvik will sell its ferries.", ["Norvik will not sell its two ferries in Greece."]),
        # one source has it as the draft
        ("Her lawyers intend to appeal.",
         ["Reed's lawyers will not appeal.", "Reed's lawyers are going to appeal, a friend said."]),
    ],
)  # fmt: skip
def test_what_others_will_not_do_excludes_nothing(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
