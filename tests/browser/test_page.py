"""The page as a reader has it: opening, filters, keys, switches, links, print, dark."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opening

VIEWS = ("findings", "events", "articles", "origins", "cleared", "wording")


def here(page: Page) -> str:
    """What has the focus: its id, or its text."""
    return str(page.evaluate("() => document.activeElement.id || document.activeElement.textContent.trim()"))


def test_it_opens_with_the_verdict_first_and_the_worst_in_a_sentence_each(open_page: Opening) -> None:
    page = open_page("seeds").page
    expect(page.locator("h1")).to_contain_text(re.compile(r"3\s+contradictions"))
    worst = page.locator(".worst li")
    assert worst.count() == 3
    expect(worst.first).to_contain_text("at least the fourth time")
    expect(worst.first).to_contain_text("at least the third time")
    expect(worst.first).to_contain_text("whoever keeps count")
    expect(page.locator(".masthead > .notice")).to_contain_text(
        "f1, f2 and f3 would be no conflict if each text is right"
    )
    expect(page.locator(".assumption")).to_contain_text("Each text may be right about an event of its own")
    assert all(one.bounding_box()["y"] < 900 for one in worst.all())  # type: ignore[index]  # it is in sight


def test_a_finding_sets_the_conflicting_words_side_by_side_in_their_sentences(open_page: Opening) -> None:
    card = open_page("seeds").page.locator("[data-finding=f1]")
    camps = card.locator(".camp")
    assert camps.locator(".value").all_text_contents() == ["at least the fourth", "at least the third"]
    left, right = (camps.nth(n).bounding_box() for n in (0, 1))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    assert set(camps.locator("mark").all_text_contents()) == {"at least the fourth time", "at least the third time"}
    assert camps.locator(".place").first.text_content() == "embassy-fourth-strike.txt:3"
    assert card.locator(".severity").text_content() == "Severity: error"
    assert re.fullmatch(r"Confidence: \d\d% sure", card.locator(".sure").text_content() or "")
    expect(card.locator(".whom")).to_have_text(re.compile("whoever keeps count"))
    expect(card.locator(".line.safe")).to_contain_text("at least the third")


def test_filters_narrow_the_list_and_say_how_far(open_page: Opening) -> None:
    watched = open_page("seeds")
    page, every = watched.page, watched.page.locator("#tally").text_content() or ""
    assert int(every.split()[0]) >= len(watched.shown())  # a long list grows as one reads on
    page.get_by_text(re.compile("^Contradictions 3$")).click()
    assert watched.shown() == ["f1", "f2", "f3"]
    expect(page.locator("#tally")).to_have_text(f"3 of {every}")
    page.locator(".chip", has_text="warning").click()
    assert watched.shown() == ["f3"]
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("#tally")).to_have_text(every)
    page.select_option("#kind", "toll")
    assert page.locator("[data-finding]").count() == len(watched.shown()) == 2
    page.select_option("#of-article", "a1")
    expect(page.locator(".empty")).to_have_text("Nothing fits these filters.")
    page.get_by_role("button", name="Show all").click()
    page.fill("#search", "hryvnias PROPERTY")
    assert watched.shown() == ["f4"]


def test_the_numbers_at_the_head_lead_to_what_they_count(open_page: Opening) -> None:
    watched = open_page("seeds")
    watched.page.locator("h1 a", has_text="undecided").click()
    expect(watched.page.locator("#tally")).to_have_text(re.compile("^1 of "))
    assert watched.page.locator(".card.v-undecided").count() == 1


def test_the_keyboard_alone_leads_through_findings_articles_search_and_help(open_page: Opening) -> None:
    watched = open_page("seeds")
    page = watched.page
    first, second = (page.locator(f"[data-finding={one}]").get_attribute("id") for one in ("f1", "f2"))
    page.keyboard.press("j")
    assert here(page) == first
    page.keyboard.press("j")
    assert here(page) == second
    page.keyboard.press("k")
    assert here(page) == first
    page.keyboard.press("Enter")
    expect(page.locator("#articles")).to_be_visible()
    assert here(page) == "at least the fourth time"
    page.keyboard.press("Escape")
    expect(page.locator("#findings")).to_be_visible()
    assert here(page) == first
    page.keyboard.press("/")
    assert here(page) == "search"
    page.keyboard.type("jjk?")  # words in a field are no keys
    assert page.input_value("#search") == "jjk?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("2")
    expect(page.locator("#events")).to_be_visible()


def test_j_goes_on_where_the_list_has_to_grow(open_page: Opening) -> None:
    watched = open_page("large")
    before = len(watched.shown())
    watched.page.locator(".card").nth(before - 1).focus()
    watched.page.keyboard.press("j")
    assert len(watched.shown()) > before


def test_an_assumption_switched_on_clears_its_findings_and_off_brings_them_back(open_page: Opening) -> None:
    watched = open_page("seeds")
    page, everything = watched.page, watched.shown()
    switch = page.get_by_role("switch", name="Assume it here")
    expect(switch).to_have_attribute("aria-checked", "false")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "true")
    expect(page.locator("h1")).to_contain_text(re.compile(r"No\s+open contradictions"))
    assert watched.shown()[: len(everything) - 3] == everything[3:]
    expect(page.locator("#announcer")).to_contain_text("f1, f2, f3 moved to what was cleared")
    page.get_by_role("link", name="Cleared").click()
    expect(page.locator("#cleared")).to_be_visible()  # a link's part is shown a moment after the click
    assert watched.shown()[:3] == ["f1", "f2", "f3"]
    expect(page.locator("#cleared [data-finding=f1]")).to_contain_text("under as1, as you assumed here")
    page.locator("#cleared [data-finding=f1]").get_by_role("button", name="Take it back").click()
    expect(page.locator("#findings [data-finding=f1]")).to_be_focused()
    expect(page.locator("h1")).to_contain_text(re.compile(r"3\s+contradictions"))
    assert watched.shown() == everything


def test_a_claim_leads_to_its_finding_and_to_its_counterpart_in_the_other_text(open_page: Opening) -> None:
    watched = open_page("seeds", "articles")
    page = watched.page
    page.locator("[data-article=a2] .claim", has_text="at least the third time").click()
    other = page.locator("[data-article=a1] .counterpart")
    expect(other).to_have_count(2)
    assert other.all_text_contents() == ["at least the fourth time", "at least the fourth time"]
    expect(other.first).to_be_in_viewport()
    panel = page.get_by_role("complementary", name="The claim")
    expect(panel).to_contain_text("embassy-fourth-strike.txt:8")
    panel.get_by_role("link", name="embassy-fourth-strike.txt:8").click()
    expect(page.locator("[data-article=a1] .chosen")).to_be_focused()
    expect(page.locator("[data-article=a2] .counterpart")).to_have_text("at least the third time")
    panel.get_by_role("link", name=re.compile("^f1 ")).click()
    expect(page.locator("#findings [data-finding=f1]")).to_be_focused()


def test_claims_are_underlined_by_verdict_and_what_was_set_aside_is_grey_with_its_reason(open_page: Opening) -> None:
    page = open_page("depot", "articles").page
    assert page.locator("[data-article=a1] .u-contradiction").first.text_content() == "at least the third time"
    styles = {
        kind: page.locator(f"#articles .text .u-{kind}").first.evaluate("one => getComputedStyle(one).textDecoration")
        for kind in ("contradiction", "update", "single-source", "undecided", "agreement")
    }
    assert len(set(styles.values())) == 5, "each verdict needs an underline of its own"
    aside = page.locator("[data-article=a1] .aside")
    assert (
        aside.first.text_content()
        == "Set aside: appeal to readersSign up for our morning letter and never miss a story."
    )
    assert aside.count() == 4
    assert aside.first.evaluate("one => getComputedStyle(one).color") != page.locator(".body p").nth(1).evaluate(
        "one => getComputedStyle(one).color"
    )


def test_a_permanent_link_opens_its_finding_whatever_the_list_shows(open_page: Opening) -> None:
    watched = open_page("seeds", "articles")
    fingerprint = watched.page.evaluate(
        "() => JSON.parse(document.getElementById('report').textContent).findings[20][1]"
    )
    page = open_page("seeds", f"f-{fingerprint}").page
    expect(page.locator(f"#f-{fingerprint}")).to_be_focused()
    expect(page.locator(f"#f-{fingerprint}")).to_be_in_viewport()
    page.get_by_text(re.compile("^Contradictions 3$")).click()
    page.evaluate(f"location.hash = ''; location.hash = 'f-{fingerprint}'")
    expect(page.locator(f"#f-{fingerprint}")).to_be_focused()


def test_the_ladder_has_events_in_time_order_and_shows_silence(open_page: Opening) -> None:
    page = open_page("seeds", "events").page
    rows = page.locator(".ladder tbody tr")
    dates = rows.locator(".date").all_text_contents()
    assert dates.index("August 2022") < dates.index("January 2024") < dates.index("July 2025")
    assert dates.index("July 2025") < dates.index("14 Novemberyear not given")
    crash = rows.filter(has_text="December 2024")
    assert crash.locator("td").nth(0).text_content() == "says nothing of it"
    assert crash.locator("td").nth(1).text_content() == "December 2024"
    news = rows.filter(has_text="the news")
    assert news.locator(".u-contradiction").all_text_contents()[0] == "at least the fourth time"
    expect(page.locator(".rank.fits")).to_contain_text(
        "its own list fits: “July 2025”, “August 2022” and this one make 3"
    )


def test_a_figure_that_moves_is_drawn_over_the_days_of_publication(open_page: Opening) -> None:
    page = open_page("played", "events").page
    charts = page.locator("#charts figure")
    assert charts.count() > 0
    svg = charts.first.locator("svg")
    expect(svg).to_be_visible()
    across = [
        float(str(one)) for one in svg.locator("circle").evaluate_all("all => all.map((one) => one.getAttribute('cx'))")
    ]
    assert across == sorted(across)
    assert len(set(across)) == 3
    charts.first.locator("summary").click()
    assert charts.first.locator("tbody tr").count() == 3


def test_the_safest_wording_is_a_sources_and_can_be_copied(open_page: Opening) -> None:
    watched = open_page("seeds", "wording", permissions=["clipboard-read", "clipboard-write"])
    page = watched.page
    card = page.locator(".wording").filter(has_text="f1").first
    card.get_by_role("button", name="Copy").click()
    expect(card.get_by_role("button")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "“at least the third” (embassy-third-strike.txt)"
    none = open_page("depot", "wording").page.locator(".wording").filter(has_text="f3").first
    expect(none).to_contain_text("No words that all support")


def test_origins_show_the_runs_that_texts_share(open_page: Opening) -> None:
    page = open_page("played", "origins").page
    runs = page.locator("#origins .runs").first.locator("blockquote")
    assert set(runs.all_text_contents()) == {
        "The harbour of Aldmoor-0 has 12 berths, of which two are closed for repairs."
    }
    page.locator("#origins .place").nth(1).click()
    expect(page.locator("[data-article=a2] .chosen")).to_be_visible()
    expect(open_page("depot", "origins").page.locator("#origins .empty")).to_be_visible()


def test_a_draft_is_told_sentence_by_sentence(open_page: Opening) -> None:
    page = open_page("draft").page
    expect(page.locator("h1")).to_contain_text(re.compile(r"3\s+contradicted"))
    sentences = page.locator("#draft .sentence")
    assert sentences.locator(".verdict").first.text_content() == "contradicted"
    sentences.first.get_by_role("link").first.click()
    expect(page.locator("#findings [data-finding=f1]")).to_be_focused()


def test_on_paper_every_part_stands_in_a_row(open_page: Opening, tmp_path: Path) -> None:
    watched = open_page("seeds")
    page = watched.page
    printed = page.pdf(path=tmp_path / "report.pdf", format="A4")
    assert printed.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) > 3
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    for view in VIEWS:
        expect(page.locator(f"#{view}")).to_be_visible()
    assert watched.count("nav.views") == watched.count(".filters") == watched.count("button") == 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_dark_is_dark(open_page: Opening) -> None:
    def brightness(scheme: str) -> int:
        page = open_page("depot", color_scheme=scheme).page
        color = str(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        return sum(map(int, re.findall(r"\d+", color)[:3]))

    assert brightness("dark") < 120
    assert brightness("light") > 600


@pytest.mark.parametrize("width", [320, 1280, 2560])
def test_no_view_is_wider_than_the_screen(open_page: Opening, width: int) -> None:
    for name in ("seeds", "played"):
        page = open_page(name, width=width).page
        for view in VIEWS:
            page.evaluate(f"location.hash = '{view}'")
            expect(page.locator(f"#{view}")).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, view)


def test_a_report_on_nothing_says_so_in_every_part(open_page: Opening) -> None:
    page = open_page("empty").page
    expect(page.locator("h1")).to_contain_text(re.compile(r"No\s+contradictions found"))
    for view in VIEWS:
        page.evaluate(f"location.hash = '{view}'")
        said = page.locator(f"#{view} :is(.empty, .body .quiet)").first
        expect(said).to_be_visible()
        assert page.locator(f"#{view} .more:visible").count() == 0


def test_without_script_the_verdict_the_worst_and_a_way_on_are_told(open_page: Opening) -> None:
    page = open_page("seeds", java_script_enabled=False).page
    expect(page.locator("h1")).to_contain_text("contradictions")
    assert page.locator(".worst li").count() == 3
    expect(page.locator("noscript p")).to_contain_text("Open the file in a browser")


def test_two_hundred_articles_open_and_filter_at_once(open_page: Opening) -> None:
    watched = open_page("large")
    expect(watched.page.locator("#tally")).to_have_text(re.compile(r"^1,?\d{3} findings$"))
    assert len(watched.shown()) < 200, "cards are built when they are near, not all at once"
    for view in VIEWS:
        watched.page.evaluate(f"location.hash = '{view}'")
        expect(watched.page.locator(f"#{view}")).to_be_visible()
