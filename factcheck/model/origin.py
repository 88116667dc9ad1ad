"""What two articles have in common word for word, and whether that makes them one origin."""

from factcheck.model.base import Confidence, Model, Span


class SharedRun(Model):
    """A stretch that two articles have word for word: where it stands in the `one`, where in the `other`.

    Words are compared without case, marks and white space, so the two stretches may differ in length.
    """

    one: Span
    other: Span


class SharedText(Model):
    """Two articles with text in common: copies, a rewrite and its source, two that print one agency's paragraph.

    `articles` are the two, as `one` and `other` of each run. `share` is how much of the shorter article, quotations
    left out, lies in the runs. `one_origin` tells that it is enough to count both as one; where it is not, only what
    they say inside a run counts as one.
    """

    articles: tuple[str, str]
    one_origin: bool
    share: Confidence
    runs: tuple[SharedRun, ...]

    def holds(self, article: str, focus: Span) -> bool:
        """Whether words of one of the articles stand in a run."""
        first = article == self.articles[0]
        return any((run.one if first else run.other).holds(focus) for run in self.runs)
