"""Names of persons: cut, spelled and titled differently, and two persons of one family."""

import pytest

from factcheck.values.person import name_words, same_person, spelled_alike


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ana Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "Ruiz", True),
        ("Ms Ruiz", "Dr. Ana Ruiz", True),
        ("Ben Fenn", "Benjamin David Fenn", True),
        ("A. Ruiz", "Ana Ruiz", True),
        ("Peggy Bell", "Margaret Bell", True),
        ("Chuck Bell", "Charles Bell", True),
        ("Tim Bell", "Tom Bell", False),
        ("Khalid Omar", "Khaled Omar", True),
        ("Olena Zelenskyi", "Olena Zelensky", True),
        ("José Núñez", "Jose Nunez", True),
        ("Ana Ruiz", "Tom Ruiz", False),
        ("Ana Ruiz", "Ana Bell", False),
        ("Ana Martin", "Ana Morton", False),
        ("Ruiz", "Bell", False),
        ("", "Bell", None),
    ],
)
def test_whether_two_names_are_one_persons(a: str, b: str, expected: bool | None) -> None:
    assert same_person(a, b) is expected
    assert same_person(b, a) is expected


def test_titles_and_suffixes_are_no_part_of_a_name() -> None:
    assert name_words("Police Insp. Tom Fenn Jr.") == ("tom", "fenn")
    assert name_words("Chief") == ("chief",)


def test_short_words_are_not_one_slip_apart() -> None:
    assert not spelled_alike("lee", "lea")
    assert not spelled_alike("han", "hun")
