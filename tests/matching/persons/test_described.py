"""A description stands for the one whom a story accuses, or who died in it; for nobody where there may be two."""

import pytest

from factcheck import Article, compare
from factcheck.model.value import StatusValue

CRASH = "A lorry hit a bus in Hafen on 3 March 2024, and Ana Sol, 31, was hurt. "


def holders(slot: str, *texts: str) -> list[str]:
    report = compare([Article.from_text(CRASH + text, name=f"{n}.txt") for n, text in enumerate(texts)])
    statuses = (claim.value for claim in report.claims if isinstance(claim.value, StatusValue))
    return [value.who for value in statuses if value.slot == slot and value.named]


@pytest.mark.parametrize(
    ("slot", "one", "other"),
    [
        ("job", "Tom Roe was arrested on Monday.", "The suspect had been laid off in May."),
        ("seat belt", "Tom Roe was charged.", "The driver was arrested. The driver was not wearing a seat belt."),
        ("death", "Tom Roe died at the scene.", "The victim was pronounced dead at Hafen Hospital."),
        ("armed", "Tom Roe died at the scene.", "Tom Roe, 16, fled. Police said the teen was holding a gun."),
    ],
)  # fmt: skip
def test_whom_a_description_stands_for(slot: str, one: str, other: str) -> None:
    assert set(holders(slot, one, other)) == {"Tom Roe"}


@pytest.mark.parametrize(
    ("slot", "one", "other"),
    [
        ("job", "Tom Roe and Anna Bell were arrested on Monday.", "The suspect had been laid off in May."),
        ("seat belt", "Tom Roe was charged on Monday.", "The driver was not wearing a seat belt."),  # another, perhaps
        ("armed", "Tom Roe died at the scene.", "Ian Falk, 15, and Tom Roe, 16, fled. The teen was holding a gun."),
    ],
)
def test_for_whom_it_need_not_stand(slot: str, one: str, other: str) -> None:
    assert holders(slot, one, other) == []
