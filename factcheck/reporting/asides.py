"""What was set aside in an article, as a page tells it: lines that follow each other for one reason are one entry."""

from factcheck.model.report import ArticleEntry, SetAside
from factcheck.reporting.passages import Texts


def joined(article: ArticleEntry, texts: Texts) -> list[SetAside]:
    """The stretches that were not read for claims, those with nothing but white space between them made one."""
    runs: list[SetAside] = []
    for aside in article.set_aside:
        if runs and runs[-1].reason == aside.reason and not texts.excerpt(article.id, runs[-1].end, aside.start):
            runs[-1] = SetAside(start=runs[-1].start, end=aside.end, reason=aside.reason)
        else:
            runs.append(aside)
    return runs


def lines(article: ArticleEntry, aside: SetAside, texts: Texts) -> str:
    """Where it stands: "night.txt:8", "night.txt:8–11"."""
    first, last = texts.line(article.id, aside.start), texts.line(article.id, max(aside.end - 1, aside.start))
    place = texts.place(article.id, aside.start)
    whole = last is None or last == first or texts.original(article.id, aside.start) is not None
    return place if whole else f"{place}–{last}"
