"""The base of every model that travels between the rooms."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Number = int | float
Confidence = Annotated[float, Field(ge=0.0, le=1.0)]


class Model(BaseModel):
    """Immutable, closed (an unknown field is an error), compared by value."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Model):
    """A half-open stretch `[start, end)` of code points of one article's text."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character.

        >>> Span(start=0, end=4).overlaps(Span(start=3, end=9))
        True
        >>> Span(start=0, end=4).overlaps(Span(start=4, end=9))
        False
        """
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies inside this span.

        >>> Span(start=0, end=4).holds(Span(start=1, end=4))
        True
        """
        return self.start <= other.start and other.end <= self.end
