"""Courses: states that follow upon each other in the course of things, as a kind's folder lists them.

A case goes from the arrest to the sentence, a supply from cut to restored. Who tells of the one contradicts nobody who
tells of the other, but goes further or less far.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from factcheck.catalog.document import Document


@dataclass(frozen=True, slots=True)
class Course:
    """A course by its name, with its steps in order; each holds the states ("charge: charged") that are that far.

    A course of one step is that something has not come about yet, and that it has.
    """

    name: str
    steps: tuple[frozenset[str], ...]

    def step(self, slot: str, state: str) -> int | None:
        """How far a state is, from 1; None for one that is none of the course."""
        told = f"{slot}: {state}"
        return next((n for n, step in enumerate(self.steps, start=1) if told in step), None)


def read_courses(document: Document, table: Mapping[str, object]) -> Iterator[Course]:
    """The courses of a claim.toml: a list of steps each, a step being a state or a list of states.

    Raises:
        CatalogError: a course has no step, or a state is told twice.
    """
    for name, steps in table.items():
        if not isinstance(steps, list) or not steps:
            raise document.refuse(f"courses, {name}: a list of steps is wanted, not {steps!r}")
        told = [document.words(step, f"courses, {name}") for step in cast("list[object]", steps)]
        states = [state for step in told for state in step]
        if len(set(states)) < len(states):
            raise document.refuse(f"courses, {name}: a state stands twice; drop one")
        yield Course(name, tuple(frozenset(step) for step in told))
