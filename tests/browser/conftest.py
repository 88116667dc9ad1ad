"""One Chromium for all browser tests, pages rendered once, and a watch on what a page must not do."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from benchmarks.page import FLAGS, chromium
from benchmarks.played import played
from factcheck import Article, compare
from factcheck.model.report import Report
from factcheck.reporting.html import render_html
from tests.browser.hostile import hostile, long
from tests.reporting.desk import Desk, depot
from tests.reporting.drafts import checked_draft

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30_000  # milliseconds until a wait gives up: only a failure waits so long, or a very busy machine


expect.set_options(timeout=PATIENCE)


@dataclass
class Watched:
    """A page with what it said on its console and what it asked the network for, beyond where it came from."""

    page: Page
    home: str = "file:"
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen from before the first byte."""
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", self._see)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.said.append(message.text)

    def _see(self, request: Request) -> None:
        if not request.url.startswith(self.home):
            self.asked.append(request.url)

    def count(self, selector: str) -> int:
        """How many of them are in sight."""
        return sum(one.is_visible() for one in self.page.locator(selector).all())

    def shown(self) -> list[str]:
        """The ids of the findings in sight, in order."""
        cards = self.page.locator("main > section:not([hidden]) .card[data-finding]")
        return [str(one) for one in cards.evaluate_all("all => all.map((one) => one.dataset.finding)")]


Opening = Callable[..., Watched]


@pytest.fixture(scope="module")  # not longer: its loop runs in this thread, and the service's tests need their own
def browser() -> Iterator[Browser]:
    """Chromium; where there is none the tests are skipped, but not where CI runs them."""
    path = chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium: tools/chromium.sh installs it where it may")
        pytest.skip("no Chromium on PATH: `sudo apt-get install chromium`, or name one with CHROMIUM=/path")
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield window
        window.close()


def _seeds() -> tuple[Report, dict[str, str]]:
    articles = [Article.from_path(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    return compare(articles), {article.name: article.text for article in articles}


def _empty() -> tuple[Report, dict[str, str]]:
    desk = Desk({"blank.txt": "\n \n", "empty.txt": ""})
    return desk.report(), desk.texts


_MADE: dict[str, Callable[[], tuple[Report, dict[str, str]]]] = {
    "seeds": _seeds,
    "depot": depot,
    "empty": _empty,
    "draft": checked_draft,
    "played": lambda: played(stories=2, sources=3),
    "large": lambda: played(stories=40, sources=5),
    "hostile": hostile,
    "long": long,
}


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The file of a page by its name, written once."""
    folder = tmp_path_factory.mktemp("pages")

    def page(name: str) -> Path:
        file = folder / f"{name}.html"
        if not file.exists():
            file.write_text(render_html(*_MADE[name]()), encoding="utf-8")
        return file

    return page


@pytest.fixture
def open_page(browser: Browser, pages: Callable[[str], Path]) -> Iterator[Opening]:
    """Opens a page by its name, at an address in it; no page may ask the network, or complain, unless it is told."""
    contexts: list[BrowserContext] = []
    opened: list[Watched] = []

    def opening(name: str, at: str = "", *, width: int = 1280, **options: Any) -> Watched:  # noqa: ANN401 - Playwright's
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watched = Watched(context.new_page())
        opened.append(watched)
        watched.page.goto(pages(name).as_uri() + (f"#{at}" if at else ""))
        if options.get("java_script_enabled", True):
            watched.page.wait_for_selector("html[data-ready]", state="attached")
        return watched

    yield opening
    complaints = [(one.said, one.asked) for one in opened if one.said or one.asked]
    for context in contexts:
        context.close()
    assert not complaints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests on one core, one after the other, so that no two start a Chromium at once."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))
