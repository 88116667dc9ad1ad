"""Which articles print one text, gathered by origin, and which have but a passage in common."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model.origin import SharedText
from factcheck.model.report import Report
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import listed


@dataclass(frozen=True, slots=True)
class OneText:
    """Pairs of articles that share text: all of one origin, or one pair of two.

    Args:
        origin: of them all; empty where they are of two.
        pairs: what each two of them share, that of most text first.
    """

    origin: str
    pairs: tuple[SharedText, ...]

    def told(self, texts: Texts) -> tuple[str, str]:
        """The names of the articles, and what comes of it that they share text."""
        ids = dict.fromkeys(article for pair in self.pairs for article in pair.articles)
        names = listed(texts.name(article) for article in ids)
        least, most = f"{self.pairs[-1].share:.0%}", f"{self.pairs[0].share:.0%}"
        share = f"{most if least == most else f'{least} to {most}'} of the shorter one"
        what = "one origin" if self.origin else "two origins, but what both say in these words counts once"
        return names, f"{what} · {share}"


def one_texts(report: Report) -> Iterator[OneText]:
    """Those of one origin, one entry for each, then the pairs of two, that of most text first."""
    origins = {entry.id: entry.origin for entry in report.articles}
    ranked = sorted(report.shared, key=lambda pair: -pair.share)
    of_one: dict[str, list[SharedText]] = {}
    for pair in ranked:
        if pair.one_origin:
            of_one.setdefault(origins[pair.articles[0]], []).append(pair)
    yield from (OneText(origin, tuple(pairs)) for origin, pairs in sorted(of_one.items()))
    yield from (OneText("", (pair,)) for pair in ranked if not pair.one_origin)
