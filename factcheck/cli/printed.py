"""Articles with the publishers that the settings give their files."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck.cli.configuration import settings

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.ingest.paths import Source


def printed(articles: "Iterable[Article]", files: "Iterable[Source]") -> "list[Article]":
    """The articles, each with the publisher whose `files` in the settings are like the file that it was read from."""
    chosen = settings()
    if not any(publisher.files for publisher in chosen.publishers.values()):
        return list(articles)
    from factcheck.settings.publishers import Publishers

    listed, paths = Publishers(chosen), {source.name: source.path for source in files}

    def attributed(article: "Article") -> "Article":
        path = paths.get(article.name) or paths.get(article.name.rpartition("#")[0])  # "feed.xml#2" is of feed.xml
        return listed.by_file(article, path) if path is not None else article  # type: ignore[return-value]  # a copy

    return [attributed(article) for article in articles]
