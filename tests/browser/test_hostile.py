"""What articles bring along is text: nothing of it runs, nothing of it hides."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opening
from tests.browser.hostile import ATTEMPTS, LONG
from tests.browser.test_page import VIEWS


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


def test_ten_megabytes_of_one_article_are_read_in_pieces(open_page: Opening) -> None:
    watched = open_page("long", "articles")
    page = watched.page
    expect(page.locator("#articles .claim").first).to_be_visible()
    page.evaluate(f"location.hash = 'p-a1-{LONG.index('12 people')}'")
    expect(page.locator("[data-article=a1] .chosen")).to_have_text("12 people")
    assert int(page.evaluate("document.querySelector('[data-article=a1] .body').textContent.length")) < 200_000
