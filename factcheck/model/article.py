"""An article as read: its text is the input and nothing else."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import Field

from factcheck.model.base import Model, Span


def absent(value: object) -> bool:
    """Whether a field says nothing; JSON leaves it out then."""
    return not value


class Location(Span):
    """Where a stretch of an article's text stands in the file it was taken from: on a page, or in a paragraph.

    Both count from 1; paragraphs without text are not counted.
    """

    page: Annotated[int | None, Field(ge=1, exclude_if=absent)] = None
    paragraph: Annotated[int | None, Field(ge=1, exclude_if=absent)] = None


class Article(Model):
    """One text of one source.

    `text` is the decoded input: no stripping, no newline or Unicode normalisation; every span anywhere counts code
    points of it. Of a file that is more than text it is what was extracted, and `locations` say where its stretches
    stand in the file. `name` orders the articles of a comparison and names them in reports. `title` is a headline known
    from elsewhere (metadata); a headline that stands in the text needs none. `published` is the day of publication
    where it is known, `author` and `publisher` are who the file says wrote and published it. `attached` names documents
    that came with it, as with a mail, and were not read.
    """

    name: str
    text: str
    title: str | None = None
    published: date | None = None
    author: str | None = None
    publisher: str | None = None
    locations: tuple[Location, ...] = ()
    attached: tuple[str, ...] = ()

    @classmethod
    def from_text(cls, text: str, *, name: str, title: str | None = None, published: date | str | None = None) -> Self:
        """An article from a string.

        Args:
            text: the text, kept as it is.
            name: how reports call it; two articles of one comparison may not share a name.
            title: the headline, where it is not part of the text.
            published: the day of publication, as a `date` or an ISO 8601 string ("2013-07-03", a time is dropped).

        Raises:
            ValueError: `published` is a string that is no ISO date.

        >>> Article.from_text("Two hurt.", name="a", published="2013-07-03T09:00").published
        datetime.date(2013, 7, 3)
        """
        if isinstance(published, str):
            published = datetime.fromisoformat(published).date()
        elif isinstance(published, datetime):
            published = published.date()
        return cls(name=name, text=text, title=title, published=published)
