"""The review in a browser: deciding by mouse and by keyboard, what is said, what goes wrong, what is kept."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from factcheck import Article, compare
from factcheck.cli import run
from factcheck.decisions.file import NAME, read
from factcheck.decisions.standing import Verdicts, stand
from factcheck.model.report import Report
from factcheck.review.app import application
from factcheck.review.desk import ReviewDesk
from factcheck.review.server import ReviewServer, listening
from tests.browser.conftest import Tabs, Watched
from tests.browser.hostile import hostile
from tests.browser.test_accessible import violations
from tests.browser.test_hostile import untouched
from tests.reporting.desk import depot
from tests.reporting.drafts import checked_draft

TOKEN = "the-token"  # noqa: S105 - of a server that lives as long as a test
BLAST = "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed {} people.\n"
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
Reviewing = Callable[..., "Reviewed"]


class Reviewed:
    """A page under review, its desk, and its server."""

    def __init__(self, desk: ReviewDesk, page: Page) -> None:
        self.desk = desk
        self.socket = listening(0)
        port = self.socket.getsockname()[1]
        self.home = f"http://127.0.0.1:{port}/{TOKEN}/"
        begun = threading.Event()
        self._server = ReviewServer(application(desk, TOKEN, port, self._failed), begun.set)
        self._thread = threading.Thread(target=self._server.serve_until_stopped, args=(self.socket,))
        self._thread.start()
        assert begun.wait(10)
        self.watched = Watched(page, self.home)
        self.page = self.watched.page
        self.open()

    def _failed(self, error: Exception) -> None:
        self.watched.said.append(repr(error))

    def open(self) -> None:
        self.page.goto(self.home)
        self.page.wait_for_selector("html[data-ready]", state="attached")

    def card(self, finding: str) -> Locator:
        return self.page.locator(f"main > section:not([hidden]) .card[data-finding={finding}]")

    def stop(self) -> None:
        """As Ctrl-C does."""
        self._server.should_exit = True
        self._thread.join(10)
        assert not self._thread.is_alive()
        self.socket.close()


@pytest.fixture
def review(tabs: Tabs, tmp_path: Path) -> Iterator[Reviewing]:
    """Opens a review of a report; no page may ask anybody else, or complain, unless it is told."""
    made: list[Reviewed] = []

    def reviewing(report: Report, texts: dict[str, str]) -> Reviewed:
        folder = tmp_path / ("another" * len(made))
        folder.mkdir(exist_ok=True)
        file = folder / NAME

        def held(found: Report) -> Report:
            return stand(found, Verdicts(today=datetime.now(UTC).date(), ledger=read([file])))

        desk = ReviewDesk(report, texts, held, file, NAME, "Zoe", lambda: datetime.now(UTC))
        made.append(Reviewed(desk, tabs.take()))
        return made[-1]

    yield reviewing
    complaints = [(one.watched.said, one.watched.asked) for one in made if one.watched.said or one.watched.asked]
    for one in made:
        tabs.give_back(one.watched)
        one.stop()
    assert not complaints


def here(page: Page) -> str:
    return str(page.evaluate("() => document.activeElement.dataset.finding || document.activeElement.name || ''"))


def test_what_is_dismissed_in_the_browser_is_honoured_by_compare(
    review: Reviewing, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, toll in (("a.txt", 12), ("b.txt", 15)):
        (tmp_path / name).write_text(BLAST.format(toll))
    articles = [Article.from_path(tmp_path / name) for name in ("a.txt", "b.txt")]
    reviewed = review(compare(articles), {one.name: one.text for one in articles})
    page, card = reviewed.page, reviewed.card("f1")
    reason = "two <b>blasts</b></script>, “says” the mayor"
    card.get_by_role("button", name="Dismiss").click()
    form = card.get_by_role("form", name="Dismiss f1")
    form.get_by_label("Reason").fill(reason)
    form.get_by_label("Holds until").fill(TOMORROW)
    form.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status").filter(has_text="f1 dismissed")).to_have_text(
        f"f1 dismissed until {TOMORROW}; saved in {NAME}"
    )
    expect(page.locator("h1")).to_contain_text(re.compile(r"No\s+open contradictions"))
    expect(page.locator("h1")).to_contain_text("1 decided")
    page.get_by_role("link", name=re.compile("^Decided")).click()
    expect(reviewed.card("f1").locator(".line.decided")).to_contain_text(f"dismissed by Zoe, {datetime.now(UTC):%Y}")
    expect(reviewed.card("f1").locator(".line.decided")).to_contain_text(f"until {TOMORROW}: {reason}")
    capfd.readouterr()
    assert run(["compare", str(tmp_path), "--format", "json", "--fail-on", "contradiction"]) == 0
    (found,) = (one for one in json.loads(capfd.readouterr().out)["findings"] if one["verdict"] == "contradiction")
    assert (found["settled"], found["decision"]["why"], found["decision"]["until"]) == (True, reason, TOMORROW)
    reviewed.open()
    expect(page.locator("h1")).to_contain_text(re.compile(r"No\s+open contradictions"))


def test_the_keyboard_alone_decides_and_leads_on(review: Reviewing) -> None:
    reviewed = review(*depot())
    page = reviewed.page
    saved = page.locator("#saved")
    page.keyboard.press("d")
    expect(saved).to_have_text("Go to a finding first, with j or k.")
    page.keyboard.press("j")
    page.keyboard.press("d")
    assert here(page) == "why"
    page.keyboard.press("Enter")
    expect(reviewed.card("f1").get_by_role("alert")).to_contain_text("Say why first")
    page.keyboard.type("dcn: two fires")  # letters in a field are no keys
    page.keyboard.press("Enter")
    expect(saved).to_have_text(f"f1 dismissed; saved in {NAME}")
    expect(reviewed.card("f2")).to_be_focused()
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    expect(saved).to_have_text(f"f2 confirmed; saved in {NAME}")
    expect(reviewed.card("f2")).to_be_focused()
    expect(reviewed.card("f2").locator(".line.decided")).to_contain_text("confirmed by Zoe")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.type("Max rings the brigade")
    page.keyboard.press("Enter")
    expect(saved).to_have_text(f"f3 put on the question list; saved in {NAME}")
    page.keyboard.press("n")
    page.keyboard.type("rang twice")
    page.keyboard.press("Enter")
    expect(reviewed.card("f3").locator(".line.decided")).to_contain_text("Max rings the brigade; rang twice")
    page.get_by_role("link", name=re.compile("^Questions")).click()
    expect(page.locator(".questions > li")).to_contain_text("Max rings the brigade")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_contain_text("dismiss the finding")
    made = read([reviewed.desk.file]).decisions
    assert [one.decision for one in made] == ["dismiss", "confirm", "assign", "note"]


def test_what_is_right_is_asked_for_and_kept(review: Reviewing) -> None:
    reviewed = review(*depot())
    card, page = reviewed.card("f1"), reviewed.page
    card.get_by_role("button", name="Confirm").click()
    form = card.get_by_role("form", name="Confirm f1")
    ratings = form.get_by_role("group", name="What is right").get_by_role("combobox")
    ratings.nth(0).select_option("right")
    ratings.nth(1).select_option("wrong")
    assert violations(page) == []
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_contain_text("Say why first")
    card.get_by_role("button", name="Dismiss").click()  # another decision, the same ratings
    expect(card.get_by_role("combobox").nth(0)).to_have_value("right")
    card.get_by_role("button", name="Note").click()
    expect(card.get_by_role("combobox")).to_have_count(0)
    card.get_by_role("button", name="Confirm").click()
    form.get_by_label("Remark").fill("the brigade's log")
    page.keyboard.press("Enter")
    expect(page.locator("#saved")).to_contain_text("f1 confirmed")
    (made,) = read([reviewed.desk.file]).decisions
    assert [one.verdict for one in made.verdicts] == ["right", "wrong", "wrong"], "two articles say what is wrong"
    expect(card.locator(".line.decided")).to_contain_text(f"right: “{made.verdicts[0].value}”")


def test_what_goes_wrong_is_said_and_nothing_typed_is_lost(review: Reviewing) -> None:
    reviewed = review(*depot())
    page, form = reviewed.page, reviewed.card("f1").get_by_role("form")
    reviewed.card("f1").focus()
    page.keyboard.press("d")
    form.get_by_label("Holds until").fill("2020-01-01")
    form.get_by_label("Reason").fill("two fires")
    page.keyboard.press("Enter")
    expect(form.get_by_role("alert")).to_contain_text("Choose a day from")
    form.get_by_label("Holds until").fill(TOMORROW)
    reviewed.desk.file.mkdir()  # as unwritable as a full disk
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_contain_text("cannot be written (Is a directory)")
    assert here(page) == "why"
    page.get_by_role("switch").click()  # the list is built anew, f1 is cleared
    page.get_by_role("switch").click()
    expect(form.get_by_role("alert")).to_contain_text("cannot be written")
    page.keyboard.press("Escape")
    reviewed.card("f1").get_by_role("button", name="Note").click()  # another decision, the same words
    reviewed.card("f1").get_by_role("button", name="Dismiss").click()
    expect(form.get_by_label("Reason")).to_have_value("two fires")
    expect(form.get_by_label("Holds until")).to_have_value(TOMORROW)
    reviewed.desk.file.rmdir()
    form.get_by_role("button", name="Save").click()
    expect(page.locator("#saved")).to_contain_text("f1 dismissed until")
    reviewed.card("f2").get_by_role("button", name="Confirm").click()
    reviewed.stop()
    page.keyboard.type("so it is")
    page.keyboard.press("Enter")
    alert = reviewed.card("f2").get_by_role("alert")
    expect(alert).to_have_text(re.compile("nothing answers. Is factcheck review still running"))
    expect(reviewed.card("f2").get_by_role("textbox", name="Remark")).to_have_value("so it is")
    assert [one.why for one in read([reviewed.desk.file]).decisions] == ["two fires"]
    assert len(reviewed.watched.said) == 2
    reviewed.watched.said.clear()  # the browser reports both failures


def test_a_draft_counts_what_is_decided_and_words_stay_words(review: Reviewing) -> None:
    reviewed = review(*checked_draft())
    page = reviewed.page
    expect(page.locator("[data-sentences=contradicted]")).to_have_text("3")
    page.get_by_role("link", name=re.compile("^Findings")).click()
    reviewed.card("f1").focus()
    page.keyboard.press("d")
    page.keyboard.type("so")
    page.keyboard.press("Enter")
    expect(page.locator("[data-sentences=contradicted]")).to_have_text("0")  # all three say what f1 is about
    expect(page.locator("[data-sentences=settled]")).to_be_visible()
    page.get_by_role("link", name=re.compile("^Draft")).click()
    assert page.locator("#draft .w-settled").count() == int(page.locator("[data-sentences=settled]").inner_text()) > 0
    attacked = review(*hostile())
    attacked.card("f1").get_by_role("button", name="Confirm").click()
    attacked.page.keyboard.press("Enter")
    expect(attacked.page.locator("#saved")).to_contain_text("f1 confirmed")
    assert untouched(attacked.page)


def test_neither_the_form_nor_what_was_decided_has_a_violation(review: Reviewing) -> None:
    reviewed = review(*depot())
    page = reviewed.page
    reviewed.card("f1").get_by_role("button", name="Dismiss").click()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Say why first")
    assert violations(page) == []
    page.keyboard.type("two fires")
    page.keyboard.press("Enter")
    expect(reviewed.card("f2")).to_be_focused()
    page.keyboard.press("a")
    page.keyboard.type("Max asks")
    page.keyboard.press("Enter")
    expect(page.locator("#saved")).to_contain_text("question list")
    page.evaluate("location.hash = 'questions'")
    expect(page.locator("#questions")).to_be_visible()
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    page.evaluate("location.hash = 'decided'")
    reviewed.card("f1").get_by_role("button", name="Confirm").click()
    assert violations(page) == [], "what was decided, and the form, in the dark"
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate("location.hash = 'findings'")
    reviewed.card("f2").get_by_role("button", name="Dismiss").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
