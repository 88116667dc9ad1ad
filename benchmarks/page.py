"""`python -m benchmarks.page`: how large a report's page is, how soon a browser shows it, how soon it filters.

The report is played: 200 articles of 40 stories, 5,000 claims, as densely set as in `seeds/`, so that nothing here
waits for the language model. Needs the development dependencies and a Chromium (CHROMIUM=/path, or on PATH).
"""

import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.played import played
from benchmarks.table import table
from factcheck.reporting.html import render_html

MOST_BYTES = 300_000  # beside three times the articles' text
MOST_OPEN = 2.0  # seconds
MOST_FILTER = 0.1
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
RUNS = 3

# Until the frame after the change is on the screen; the search's first word is the slowest, for it reads all findings.
_FILTER = """async (change) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await painted();
  const before = performance.now();
  const field = document.querySelector(change.field);
  if (field.type === "checkbox") field.checked = true; else field.value = change.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await painted();
  return performance.now() - before;
}"""
_CHANGES = (
    ("search, first word", "#search", "harbour"),
    ("search, more words", "#search", "harbour crews"),
    ("search, nothing", "#search", ""),
    ("verdict", "[data-verdict=single-source]", ""),
    ("severity", "[data-severity=note]", ""),
    ("kind", "#kind", "toll"),
    ("article", "#of-article", "a7"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """Bytes and seconds of one page."""

    text: int
    page: int
    render: float
    opened: float
    filtered: dict[str, float]

    @property
    def allowed(self) -> int:
        """How many bytes the page may have."""
        return 3 * self.text + MOST_BYTES

    @property
    def missed(self) -> list[str]:
        """The limits that are not kept, in words."""
        slow = [
            f"{name} took {seconds * 1000:.0f} ms" for name, seconds in self.filtered.items() if seconds > MOST_FILTER
        ]
        large = [f"the page has {self.page:,} bytes, {self.allowed:,} would do"] if self.page > self.allowed else []
        return large + ([f"it opened after {self.opened:.2f} s"] if self.opened > MOST_OPEN else []) + slow

    def __str__(self) -> str:
        rows = [
            ("articles' text, bytes", f"{self.text:,}", ""),
            ("page, bytes", f"{self.page:,}", f"{self.allowed:,}"),
            ("written, s", f"{self.render:.2f}", ""),
            ("opened, s", f"{self.opened:.2f}", f"{MOST_OPEN:.2f}"),
        ]
        rows += [(f"{name}, ms", f"{s * 1000:.0f}", f"{MOST_FILTER * 1000:.0f}") for name, s in self.filtered.items()]
        return table("The page of 200 articles and 5,000 claims", ("", "measured", "limit"), rows)


def chromium() -> str | None:
    """The browser: $CHROMIUM, or the first found on PATH."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return os.environ.get("CHROMIUM") or next((path for name in names if (path := shutil.which(name))), None)


def measure(browser: str) -> Measured:
    """Write the page and open it, each time in a fresh browser window; the best of a few runs."""
    from playwright.sync_api import sync_playwright

    report, texts = played(stories=40, sources=5)
    assert len(report.articles) == 200
    assert len(report.claims) >= 5_000
    start = time.perf_counter()
    page = render_html(report, texts)
    rendered = time.perf_counter() - start
    opened: list[float] = []
    filtered: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8")
        window = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        for _ in range(RUNS):
            tab = window.new_page()
            before = time.perf_counter()
            tab.goto(file.as_uri())
            tab.wait_for_selector("html[data-ready] .card")
            tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
            opened.append(time.perf_counter() - before)
            for name, field, value in _CHANGES:
                taken = float(tab.evaluate(_FILTER, {"field": field, "value": value}))
                filtered.setdefault(name, []).append(taken / 1000)
            tab.close()
        window.close()
    size = sum(len(text.encode()) for text in texts.values())
    best = {name: min(times) for name, times in filtered.items()}
    return Measured(size, len(page.encode()), rendered, min(opened), best)


def main() -> int:
    """Measure, print, judge."""
    browser = chromium()
    if browser is None:
        print("no Chromium found: install it, or name it with CHROMIUM=/path", file=sys.stderr)
        return 2
    measured = measure(browser)
    print(measured)
    print("\n" + ("\n".join(f"over the limit: {line}" for line in measured.missed) or "every limit is kept"))
    return 1 if measured.missed else 0


if __name__ == "__main__":
    sys.exit(main())
