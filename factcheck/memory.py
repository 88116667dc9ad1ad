"""What one process has read, kept for the next comparison: articles that stay, paragraphs that an edit leaves alone."""

from collections import OrderedDict
from pathlib import Path

from factcheck.language.kept import KeptParses
from factcheck.matching.shared_text import Reading
from factcheck.model.analysis import Analysis
from factcheck.model.article import Article

_Key = tuple[Article, str | None, Path | None]


class Memory:
    """Handed to one `check` or `compare` after another, it spares reading again what was read before.

    The reports are the same to the byte as without it. What was used longest ago is dropped first; not for several
    threads at once.

    Args:
        articles: how many characters of articles to keep the analyses of; 100,000 take about 25 MB, which the run that
            compares them needs anyway.
        paragraphs: how many characters of paragraphs to keep the parses of, those of a draft that is being edited.

    >>> Memory().analysis(Article(name="a.txt", text="Two men died."), None, None) is None
    True
    """

    def __init__(self, articles: int = 10_000_000, paragraphs: int = 300_000) -> None:
        self.parses = KeptParses(paragraphs)
        self._most, self._held = articles, 0
        self._analyses: OrderedDict[_Key, Analysis] = OrderedDict()
        self._readings: dict[int, Reading] = {}  # by the identity of an analysis that is kept

    def analysis(self, article: Article, model: str | None, claims_dir: Path | None) -> Analysis | None:
        """The analysis of this very article, its name and date included, with this model and these kinds."""
        key = (article, model, claims_dir)
        if key in self._analyses:
            self._analyses.move_to_end(key)
        return self._analyses.get(key)

    def keep(self, article: Article, model: str | None, claims_dir: Path | None, analysis: Analysis) -> None:
        """Keep an analysis; one of a longer text than may be kept at all is not."""
        if len(article.text) > self._most:
            return
        key = (article, model, claims_dir)
        if key in self._analyses:
            self._readings.pop(id(self._analyses[key]), None)
        else:
            self._held += len(article.text)
        self._analyses[key] = analysis
        while self._held > self._most:
            (dropped, _, _), gone = self._analyses.popitem(last=False)
            self._held -= len(dropped.text)
            self._readings.pop(id(gone), None)

    def reading(self, analysis: Analysis) -> Reading:
        """The words of an article; of one whose analysis is kept they are kept, too."""
        known = self._readings.get(id(analysis))
        if known is not None:
            return known
        made = Reading(analysis)
        if any(kept is analysis for kept in self._analyses.values()):
            self._readings[id(analysis)] = made
        return made
