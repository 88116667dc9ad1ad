"""What all that follows the language model's parse costs, article by article, as a share of that parse.

In seconds of the processor, of which another program beside it takes none: on a machine with nothing else to do they
are those of the clock, since the model works in one thread.
"""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from benchmarks import news
from benchmarks.table import table
from factcheck import Article, analyse
from factcheck.__main__ import COLLECT_AT
from factcheck.language.model import load

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
MOST_SHARE = 0.25  # of the parse, of every single article


@dataclass(frozen=True, slots=True)
class Share:
    """One article: its words, the seconds of its parse, and of all else in `analyse`; each the best of several."""

    name: str
    words: int
    parse: float
    rest: float

    @property
    def share(self) -> float:
        """The rest as a part of the parse."""
        return self.rest / self.parse


@dataclass(frozen=True, slots=True)
class Shares:
    """Every article's share, and the middle one where garbage is collected at Python's own pace."""

    each: Sequence[Share]
    as_library: float

    @property
    def missed(self) -> list[str]:
        """The articles over the limit, in words."""
        return [f"{s.name}: {s.share:.0%} of its parse > {MOST_SHARE:.0%}" for s in self.each if s.share > MOST_SHARE]

    def __str__(self) -> str:
        rows = [
            (s.name, str(s.words), f"{1000 * s.parse:.0f}", f"{1000 * s.rest:.0f}", f"{s.share:.0%}") for s in self.each
        ]
        middle = median(s.share for s in self.each)
        header = ("article", "words", "parse ms", "rest ms", "rest/parse")
        told = f"median {middle:.1%} of the parse (limit {MOST_SHARE:.0%} each), as a library {self.as_library:.1%}"
        return table(f"After the parse, best of {RUNS}: {told}", header, rows)


class _Clock:
    """Stands in for a model's `pipe`, which calls itself for (text, context) pairs, and adds up its seconds."""

    def __init__(self, pipe: Callable[..., Iterator[Any]]) -> None:
        self.seconds = 0.0
        self._pipe = pipe
        self._running = False

    def __call__(self, *args: Any, **options: Any) -> Iterator[Any]:  # noqa: ANN401 - whatever `Language.pipe` takes
        if self._running:
            return self._pipe(*args, **options)
        self._running, began = True, time.process_time()
        parsed = list(self._pipe(*args, **options))
        self.seconds += time.process_time() - began
        self._running = False
        return iter(parsed)


def _timed(article: Article) -> tuple[float, float]:
    """The seconds of an article's parse and of the rest of its analysis."""
    nlp = load(None)  # the very one that `analyse` reads with
    clock = _Clock(nlp.pipe)
    with patch.object(nlp, "pipe", clock):
        began = time.process_time()
        analyse(article)
        return clock.seconds, time.process_time() - began - clock.seconds


@contextmanager
def _collecting_at(pace: tuple[int, int, int]) -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*pace)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _best(articles: Sequence[Article]) -> list[Share]:
    """Each article's best of several, taken in turn, so that a busy machine slows all alike."""
    best = {article.name: (float("inf"), float("inf")) for article in articles}
    for _ in range(RUNS):
        for article in articles:
            parse, rest = _timed(article)
            before = best[article.name]
            best[article.name] = min(before[0], parse), min(before[1], rest)
    return [Share(a.name, len(a.text.split()), *best[a.name]) for a in articles]


def measure() -> Shares:
    """Time the articles of seeds/ and of `news`, as the command does it and as a library does."""
    articles = [*(Article.from_path(path) for path in sorted((ROOT / "seeds").glob("*.txt"))), *news.articles()]
    analyse(articles[0])
    as_library = median(share.share for share in _best(articles))
    with _collecting_at(COLLECT_AT):
        return Shares(_best(articles), as_library)
