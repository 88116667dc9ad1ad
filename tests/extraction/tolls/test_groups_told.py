"""Some of those of a toll, told apart from it in the same sentence or the next."""

import pytest

from factcheck.model.value import CountValue
from tests.reading import claims

CRASH = "A bus crash near Osmo killed 19 people on Monday"


def parts(text: str) -> list[tuple[str, float | int | None, str]]:
    """What befell whom, how many and of which sort, of each toll that is told as a part."""
    values = [c.value for c in claims(text, "toll")]
    return [(v.outcome or "", v.low, v.counted) for v in values if isinstance(v, CountValue) and v.subset]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CRASH}, eleven of them children.", ("killed", 11, "child")),
        (f"{CRASH}, six of whom were women, police said.", ("killed", 6, "woman")),
        (f"{CRASH}, including seven young pupils.", ("killed", 7, "pupil")),
        (f"{CRASH}, among them four soldiers.", ("killed", 4, "soldier")),
        (f"{CRASH}. Nine of the dead were children.", ("killed", 9, "child")),
        (f"{CRASH}. Three of them were teenagers.", ("killed", 3, "teenager")),
        (f"{CRASH}. Eight of the victims were students.", ("killed", 8, "student")),
        (f"{CRASH}. Among the dead were five women.", ("killed", 5, "woman")),
        (f"{CRASH} and injured 30. Twelve of the injured were tourists.", ("injured", 12, "tourist")),
    ],
)
def test_a_group_is_told_as_a_part(text: str, expected: tuple[str, int, str]) -> None:
    assert parts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{CRASH}. Five of the dead were identified.",
        f"{CRASH}. Four of the dead were children under five.",
        f"{CRASH}. None of the dead were children.",
        f"{CRASH}, eleven of them on the spot.",
        f"{CRASH}. Thirty of them were children.",  # of whomever
        f"{CRASH} and injured 30. Three of them were students.",  # of the dead or of the injured
        f"{CRASH}. The company has 40 buses. It is old. Nine of them were students.",
        "The town has 40 pupils, eleven of them children of soldiers.",
        "Nine of the dead were children.",
    ],
)
def test_what_tells_no_group_of_a_toll(text: str) -> None:
    assert not parts(text)
