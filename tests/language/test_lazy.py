"""Attributes that are worked out once."""

from dataclasses import dataclass

from factcheck.language.lazy import lazy

asked: list[str] = []


@dataclass(frozen=True)
class Street:
    name: str

    @lazy
    def letters(self) -> int:
        """How long its name is."""
        asked.append(self.name)
        return len(self.name)


def test_it_is_worked_out_once_for_each_object_even_a_frozen_one() -> None:
    mill, quay = Street("Mill Lane"), Street("Quay")
    assert [mill.letters, mill.letters, quay.letters] == [9, 9, 4]
    assert asked == ["Mill Lane", "Quay"]


def test_the_class_gives_what_makes_it_with_its_documentation() -> None:
    assert Street.letters.__doc__ == "How long its name is."
