"""A cause, a need and a manner that one text affirms and the other denies."""

import pytest

from tests.reading import against

NEWS = "This is the news of the day.\n\n"


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Lund's knee should heal without an operation, the coach said.",
         "Lund's knee will require surgery, the coach said on Monday."),
        ("It was a quarrel over wages that made Tessa Lind leave the orchestra.",
         "Tessa Lind left the orchestra not because of any quarrel over wages but because she wanted to teach."),
        ("Ferry passengers were stranded because of the storm, the harbour said.",
         "The ferry passengers were stranded not because of the storm but because a crew member had fallen ill."),
        ("The match was called off due to a burst pipe, Selby said.",
         "The match in Selby was called off, though not because of the burst pipe: the referee had fallen ill."),
        ("Carl Voss was dismissed because of his age.",
         "Carl Voss was dismissed not because of his age, the theatre said, but because he had missed rehearsals."),
        ("The software patch installs itself automatically on clinic computers.",
         "The software patch is not installed automatically on clinic computers, the maker said."),
        ("The new sluice at Orrin will not need a permit.",
         "The new sluice at Orrin requires a permit from the county."),
        ("The brake on the Tallow tram releases by itself when the power fails.",
         "The brake on the Tallow tram does not release automatically when the power fails."),
    ],
)  # fmt: skip
def test_what_a_part_of_the_sentence_denies(draft: str, source: str) -> None:
    assert against(NEWS + draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The ferry passengers were stranded because of the storm.",
         "The ferry passengers were stranded not only because of the storm but because a crew member had fallen ill."),
        ("Lund's shoulder should heal without an operation.",
         "Lund's knee will require surgery. His shoulder should heal by itself."),
        ("The match in Selby was called off because of the burst pipe.",
         "The match in Selby was called off not just because of the burst pipe but because the referee fell ill."),
        ("The match in Selby was called off because of a power cut.",
         "The match in Selby was called off not because of the burst pipe but because of a power cut."),
        ("Tessa Lind was absent in May because of a quarrel over wages.",
         "Tessa Lind left the orchestra in July, not because of any quarrel over money, she said."),
        ("The bridge needs a new deck.", "The bridge will stand for ten years without a new pier."),
        ("Lund played on without an operation until May.", "Lund's knee required surgery in June."),
    ],
)  # fmt: skip
def test_parts_of_which_both_can_be_so(draft: str, source: str) -> None:
    assert against(NEWS + draft, source) == []
