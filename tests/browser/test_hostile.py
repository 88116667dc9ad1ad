"""What articles bring along is text: nothing of it runs, nothing of it hides."""

from playwright.sync_api import Page, expect

from factcheck.model.report import Report
from factcheck.reporting.html import render_html
from tests.browser.conftest import Opening
from tests.browser.hostile import ATTEMPTS
from tests.browser.test_page import VIEWS
from tests.reporting.desk import Desk


def untouched(page: Page) -> bool:
    """Whether nothing of the articles ran or became an element of the page."""
    made = (
        "script:not(#report):not(:last-of-type), img, iframe, object, embed, textarea, [onclick], [onload], [onerror]"
    )
    found = page.evaluate(f"() => [window.hit ?? null, document.querySelectorAll({made!r}).length]")
    return bool(found == [None, 0])


def test_nothing_of_an_article_runs_and_all_of_it_is_shown(open_page: Opening) -> None:
    page = open_page("hostile").page
    assert untouched(page)
    card = page.locator("[data-finding=f1]")
    for attempt in ATTEMPTS[:-1]:
        expect(card).to_contain_text(attempt)
    for view in VIEWS:
        page.evaluate(f"location.hash = '{view}'")
        expect(page.locator(f"#{view}")).to_be_visible()
    assert untouched(page)
    page.get_by_role("switch").click()
    assert untouched(page)
    assert page.locator("a[href^='javascript']").count() == 0


def test_what_hides_or_turns_text_round_is_written_out(open_page: Opening) -> None:
    page = open_page("hostile", "articles").page
    body = page.locator("[data-article=a1] .body")
    for trace in ("␛[2J", "<U+202E>32 dead<U+202C>", "4<U+200B>5"):
        expect(body).to_contain_text(trace)
    assert page.locator("[data-article=a1] .claim").text_content() == "4<U+200B>5", "offsets are carried over"
    assert page.locator("[data-article=a2] .claim").text_content() == "17", "behind an emoji, too"


def test_the_policy_forbids_every_other_script_and_style(open_page: Opening) -> None:
    watched = open_page("depot")
    blocked = watched.page.evaluate("""async () => {
      const seen = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const script = document.createElement("script");
      try { script.textContent = "window.hit = 1"; document.body.append(script); } catch { seen.push("trusted types"); }
      document.body.setAttribute("style", "color: red");
      const image = new Image();
      image.src = "https://example.invalid/x.png";
      await new Promise((done) => setTimeout(done, 100));
      return [seen.some((one) => /script|trusted/.test(one)), seen.includes("style-src-attr"), seen.includes("img-src"),
        window.hit ?? null];
    }""")
    assert blocked == [True, True, True, None]
    watched.said.clear()  # the browser reports what it blocked,
    watched.asked.clear()  # and lists what was never sent


def test_ten_megabytes_of_one_article_open_and_are_read_in_pieces(open_page: Opening) -> None:
    line = "<b>The depot of Marsk</b> burned & burned, " + "and nobody knows why " * 40 + "\n"
    text = line * (5_000_000 // len(line)) + "x" * 5_000_000 + "\nAt the very end 12 people were hurt in Marsk.\n"
    desk = Desk({"long.txt": text, "short.txt": "In Marsk 14 people were hurt.\n"})
    sides = [
        desk.side("long.txt", "At the very end 12 people were hurt", "12 people", "12"),
        desk.side("short.txt", "14 people were hurt", "14 people", "14"),
    ]
    desk.find("contradiction", "toll", "Tolls: 12 or 14?", "12 is not 14", sides)
    watched = open_page("depot")
    page = watched.page
    written = _page(desk.report(), desk.texts)
    page.route("file:///ten.html", lambda route: route.fulfill(body=written, content_type="text/html; charset=utf-8"))
    page.goto("file:///ten.html#articles")
    page.wait_for_selector("#articles .claim")
    page.goto("file:///ten.html#p-a1-" + str(text.index("12 people")))
    expect(page.locator("[data-article=a1] .chosen")).to_have_text("12 people")
    assert int(page.evaluate("document.querySelector('[data-article=a1] .body').textContent.length")) < 200_000
    assert len(written.encode()) < 3 * len(text.encode()) + 300_000


def _page(report: Report, texts: dict[str, str]) -> str:
    return render_html(report, texts)
