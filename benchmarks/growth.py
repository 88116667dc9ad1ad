"""How time grows: with more articles on one story, with more stories, with longer articles; and where it goes."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.table import table
from factcheck import Article, compare
from factcheck.language.model import load
from factcheck.segmentation import segment

ROOT = Path(__file__).resolve().parents[1]
SIZES = (1, 2, 4, 8)
RUNS = 2
MOST_GROWTH = 2.0  # times the cost of a unit at the smallest size: noise and a logarithm stay below, a square does not

_CITIES = (
    "Aldmoor Brackwater Coldhaven Dunmere Eastvale Fernley Glasmere Highcliff "
    "Islay Jurby Kelso Larne Moffat Nairn Oban Perth"
).split()


@dataclass(frozen=True, slots=True)
class Step:
    """One size: seconds of the whole comparison, and of the parse within it."""

    size: int
    whole: float
    parse: float

    @property
    def rest(self) -> float:
        """What comes after the parse."""
        return max(self.whole - self.parse, 0.0)


@dataclass(frozen=True, slots=True)
class Growth:
    """One way to make the work larger, and its steps."""

    name: str
    steps: Sequence[Step]

    @property
    def factor(self) -> float:
        """What a unit costs at the largest size, in times of its cost at the second smallest (the first warms up)."""
        base, last = self.steps[1], self.steps[-1]
        return (last.whole / last.size) / (base.whole / base.size)

    @property
    def missed(self) -> list[str]:
        """The limit that is not kept, in words."""
        return [f"{self.name}: a unit costs {self.factor:.1f} times as much"] if self.factor > MOST_GROWTH else []

    def __str__(self) -> str:
        rows = [
            (f"x{s.size}", f"{s.whole:.2f}", f"{s.whole / s.size:.3f}", f"{s.parse:.2f}", f"{s.rest / s.parse:.0%}")
            for s in self.steps
        ]
        header = ("size", "seconds", "per unit", "parse", "rest/parse")
        return table(f"{self.name}: unit cost x{self.factor:.2f} (limit x{MOST_GROWTH:.1f})", header, rows)


def _copies(size: int) -> list[Article]:
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    return [Article.from_path(path, name=f"{number:03d}-{path.name}") for number in range(size) for path in seeds]


def _stories(size: int) -> list[Article]:
    told = (
        "Fire in {0} market kills {1}\n\nA fire in the covered market of {0} killed {1} people on {2} July 2025, the "
        "mayor of {0} said. It was the third fire in {0} this year.\n\nDamage was put at ${1} million. No one was held."
    )
    cities = [_CITIES[number % len(_CITIES)] for number in range(4 * size)]
    return [
        Article.from_text(told.format(city, number + 2, 1 + number % 28), name=f"{number:03d}.txt")
        for number, city in enumerate(cities)
    ]


def _longer(size: int) -> list[Article]:
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    return [Article.from_text("\n\n".join([path.read_text(encoding="utf-8")] * size), name=path.name) for path in seeds]


def _one_paragraph(size: int) -> list[Article]:
    return [longer.model_copy(update={"text": " ".join(longer.text.split())}) for longer in _longer(size)]


_WAYS: dict[str, Callable[[int], list[Article]]] = {
    "Articles on one story (copies of seeds/)": _copies,
    "Stories (four articles a unit, a fire in another city each)": _stories,
    "Length (the text of seeds/ over and over)": _longer,
    "Length of one paragraph (the same without line ends)": _one_paragraph,
}


def _step(size: int, articles: Sequence[Article]) -> Step:
    nlp = load()
    parse, whole = float("inf"), float("inf")
    for _ in range(RUNS):
        began = time.perf_counter()
        for article in articles:
            segment(article, nlp)
        parsed = time.perf_counter()
        compare(articles)
        parse, whole = min(parse, parsed - began), min(whole, time.perf_counter() - parsed)
    return Step(size, whole, parse)


def measure() -> list[Growth]:
    """Time every way to grow at every size; the model is loaded before."""
    compare(_copies(1))
    return [Growth(name, [_step(size, make(size)) for size in SIZES]) for name, make in _WAYS.items()]
