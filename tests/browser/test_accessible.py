"""axe-core on every part of the page, light and dark, and on what opens above it."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opening
from tests.browser.test_page import VIEWS

AXE = Axe()


def violations(page: Page) -> list[tuple[str, list[Any]]]:
    """What axe-core finds, each with where."""
    response: dict[str, Any] = AXE.run(page).response
    return [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in response["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_view_has_a_violation(open_page: Opening, scheme: str) -> None:
    page = open_page("depot", color_scheme=scheme).page
    for view in VIEWS:
        page.evaluate(f"location.hash = '{view}'")
        expect(page.locator(f"#{view}")).to_be_visible()
        assert violations(page) == [], view


def test_the_ladder_and_its_charts_have_none(open_page: Opening) -> None:
    page = open_page("played", "events").page
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 700})
    assert violations(page) == []


def test_what_opens_has_none(open_page: Opening) -> None:
    page = open_page("seeds", "articles").page
    page.locator("[data-article=a1] .claim.u-contradiction").first.click()
    expect(page.get_by_role("complementary", name="The claim")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("?")
    assert violations(page) == []


def test_a_draft_has_none(open_page: Opening) -> None:
    assert violations(open_page("draft").page) == []
