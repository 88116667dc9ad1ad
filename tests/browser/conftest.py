"""One Chromium for all browser tests, pages rendered once, and a watch on what a page must not do."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, expect, sync_playwright

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
        self.page.on("pageerror", self._fail)
        self.page.on("request", self._see)

    def leave(self) -> None:
        """Listen no longer."""
        self.page.remove_listener("console", self._hear)
        self.page.remove_listener("pageerror", self._fail)
        self.page.remove_listener("request", self._see)

    def _fail(self, error: Error) -> None:
        self.said.append(str(error))

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


@dataclass
class Tabs:
    """Empty pages: a report keeps nothing in the browser, and a new page costs six times what loading one does."""

    context: BrowserContext
    free: list[Page] = field(default_factory=list)

    def take(self, width: int = 1280, color_scheme: Literal["light", "dark"] = "light") -> Page:
        """A page that is as if it were new."""
        page = self.free.pop() if self.free else self.context.new_page()
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(media="null", color_scheme=color_scheme)
        return page

    def give_back(self, watched: Watched) -> None:
        """Empty a page, for the next who takes one."""
        watched.leave()
        watched.page.goto("about:blank")
        watched.page.mouse.move(0, 0)
        self.free.append(watched.page)


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


@pytest.fixture(scope="module")
def tabs(browser: Browser) -> Iterator[Tabs]:
    """The pages that these tests open one after the other."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    yield Tabs(context)
    context.close()


@pytest.fixture
def open_page(browser: Browser, tabs: Tabs, pages: Callable[[str], Path]) -> Iterator[Opening]:
    """Opens a page by its name, at an address in it; no page may ask the network, or complain, unless it is told."""
    contexts: list[BrowserContext] = []
    opened: list[Watched] = []
    taken: list[Watched] = []

    def apart(options: dict[str, Any]) -> Page:
        """A page of a browser that is set otherwise."""
        context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return context.new_page()

    def opening(
        name: str, at: str = "", *, width: int = 1280, color_scheme: Literal["light", "dark"] = "light",
        **options: Any,  # noqa: ANN401 - Playwright's
    ) -> Watched:  # fmt: skip
        watched = Watched(apart(options) if options else tabs.take(width, color_scheme))
        opened.append(watched)
        if not options:
            taken.append(watched)
        watched.page.goto(pages(name).as_uri() + (f"#{at}" if at else ""))
        if options.get("java_script_enabled", True):
            watched.page.wait_for_selector("html[data-ready]", state="attached")
        return watched

    yield opening
    complaints = [(one.said, one.asked) for one in opened if one.said or one.asked]
    for context in contexts:
        context.close()
    for watched in taken:
        tabs.give_back(watched)
    assert not complaints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests on one core, one after the other, so that no two start a Chromium at once."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))
