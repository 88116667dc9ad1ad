"""An article as read: its text is the input and nothing else."""

from datetime import date, datetime
from typing import Self

from factcheck.model.base import Model


class Article(Model):
    """One text of one source.

    `text` is the decoded input: no stripping, no newline or Unicode normalisation; every span anywhere counts code
    points of it. `name` orders the articles of a comparison and names them in reports. `title` is a headline known
    from elsewhere (metadata); a headline that stands in the text needs none. `published` is the day of publication
    where it is known, `publisher` who printed it.
    """

    name: str
    text: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None

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
