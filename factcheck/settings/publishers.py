"""Who printed an article, who owns that, and whether it is trusted: the newsroom's list of publishers, looked up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.model.article import Article
from factcheck.model.finding import Finding
from factcheck.settings.house import Settings, spelled


@dataclass(frozen=True, slots=True)
class Printed:
    """By whom an article was printed, as the newsroom's list knows it."""

    publisher: str
    owner: str | None
    trusted: bool


class Publishers:
    """The list, by every name that a publisher goes by."""

    def __init__(self, settings: Settings) -> None:
        """Args: the settings that have the list."""
        self._listed = settings.publishers
        self._names = {
            spelled(name): listed for listed, entry in settings.publishers.items() for name in (listed, *entry.names)
        }

    def of(self, article: Article) -> Printed | None:
        """Who printed an article; None where its publisher is not known, or not listed."""
        listed = self._names.get(spelled(article.publisher)) if article.publisher is not None else None
        if listed is None:
            return None
        entry = self._listed[listed]
        return Printed(listed, entry.owner, entry.trusted)

    def by_file(self, article: Article, path: Path) -> Article:
        """The article with the publisher whose files are like its own, where its own data name none that is listed."""
        if self.of(article) is not None:
            return article
        whole = path.absolute()
        for listed, entry in self._listed.items():
            if any(whole.match(pattern) for pattern in entry.files):
                return article.model_copy(update={"publisher": listed})
        return article


def owners(printed: Mapping[str, Printed]) -> dict[str, str]:
    """Article → the owner of its publisher, of those whose owner is listed."""
    return {article: by.owner for article, by in printed.items() if by.owner is not None}


def with_trust(finding: Finding, printed: Mapping[str, Printed], draft: str | None) -> Finding:
    """The finding as the newsroom's trust has it.

    What a trusted publisher alone says is a note. Where one stands against others that are not trusted, the reason
    says so; the verdict stays, for the trusted may be wrong. Of a check it is the sources that are trusted or not.

    Args:
        finding: its sides bear the articles' names.
        printed: article → who printed it.
        draft: the draft's name, if one is checked.
    """
    articles = list(dict.fromkeys(side.article for side in finding.sides if side.article != draft))
    trusted = [name for name in articles if name in printed and printed[name].trusted]
    if not trusted:
        return finding
    if finding.verdict == "single-source" and len(trusted) == len(articles):
        return finding.model_copy(
            update={"severity": "note", "why": f"{finding.why}; {_named(trusted, printed)}, which is trusted, says it"}
        )
    others = len(articles) > len(trusted) or draft is not None
    if finding.verdict in {"contradiction", "update"} and others:
        return finding.model_copy(update={"why": f"{finding.why}. Trusted here: {_named(trusted, printed)}"})
    return finding


def _named(articles: Sequence[str], printed: Mapping[str, Printed]) -> str:
    return ", ".join(f"{printed[article].publisher} ({article})" for article in articles)


def together(parts: Iterable[str], owned: Mapping[str, str]) -> str | None:
    """The owner that all of these articles have; None where there is none.

    >>> together(["a", "b"], {"a": "North Press", "b": "North Press"})
    'North Press'
    """
    found = {owned.get(article) for article in parts}
    return found.pop() if len(found) == 1 else None
