import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from benchmarks.page import MOST_BYTES
from benchmarks.played import played
from factcheck.model.report import Report
from factcheck.reporting.html import render_html
from factcheck.reporting.html.page import as_script_data
from tests.browser.hostile import ATTEMPTS, hostile
from tests.reporting.desk import alone, depot
from tests.reporting.drafts import checked_draft

MADE = {"depot": depot, "draft": checked_draft, "hostile": hostile, "alone": alone}


class Read(HTMLParser):
    """What an HTML parser makes of the page: its elements, and the text of scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": []}
        self._now = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._now = tag
        if tag in self.inside:
            self.inside[tag].append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - what html.parser calls it with
        self._now = ""

    def handle_data(self, data: str) -> None:
        if self._now in self.inside:
            self.inside[self._now][-1] += data

    @property
    def policy(self) -> str:
        return next(str(a["content"]) for tag, a in self.elements if tag == "meta" and "http-equiv" in a)


def data_of(page: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(Read(page).inside["script"][0])
    return data


def sha256(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


@pytest.fixture(scope="module", params=sorted(MADE))
def made(request: pytest.FixtureRequest) -> tuple[Report, dict[str, str], str]:
    report, texts = MADE[request.param]()
    return report, texts, render_html(report, texts)


def test_the_policy_allows_this_script_and_this_style_and_nothing_else(
    made: tuple[Report, dict[str, str], str],
) -> None:
    read = Read(made[2])
    rules = dict(rule.split(" ", 1) for rule in read.policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == f"'{sha256(read.inside['script'][1])}'"
    assert rules["style-src"] == f"'{sha256(read.inside['style'][0])}'"
    assert len(read.inside["script"]) == 2
    assert len(read.inside["style"]) == 1


def test_no_element_carries_a_handler_a_style_or_an_address_outside_the_page(
    made: tuple[Report, dict[str, str], str],
) -> None:
    for tag, attributes in Read(made[2]).elements:
        assert not any(name.startswith("on") or name in {"style", "src", "srcset"} for name in attributes), tag
        assert str(attributes.get("href", "#")).startswith("#")
        assert tag not in {"img", "link", "iframe", "object", "base", "textarea"}


def test_article_text_is_nowhere_outside_the_data_but_escaped() -> None:
    page = render_html(*hostile())
    for attempt in ATTEMPTS[:6]:
        assert attempt not in page
    assert "49" not in page.split('id="report"')[0].split("<body>")[1], "a template in an article is no template"


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render_html(*depot()) == render_html(*depot())


@pytest.mark.parametrize("text", ["</script>", "<!--<script>", "&amp;", "\u2028\u2029", '"\\'])
def test_script_data_is_json_that_no_html_parser_stops_in(text: str) -> None:
    data = as_script_data({"text": text})
    assert not set(data) & set("<>&\u2028\u2029")
    assert json.loads(data) == {"text": text}


def test_the_verdict_stands_in_the_page_without_its_script() -> None:
    body = render_html(*depot()).split('<script type="application/json"')[0]
    assert re.search(r'data-count="contradiction">2</b>', body)
    assert "at least the third time" in body
    assert "the county fire brigade for its list of calls" in body
    assert "scan.pdf" in body
    assert "the latest fire of depot-burns-again.txt is the late-April fire" in body


def test_one_article_alone_is_told_so() -> None:
    page = render_html(*alone())
    assert "there is nothing to compare it with" in page
    assert ">No</b>" in page


def test_an_accepted_assumption_is_told_and_no_switch() -> None:
    report, texts = depot()
    accepted = report.assumptions[0].model_copy(update={"accepted": True, "reason": "the brigade <said> so"})
    page = render_html(report.model_copy(update={"assumptions": (accepted,)}), texts)
    assert "as1 is accepted</b>: the brigade &lt;said&gt; so." in page
    assert 'data-switch="as1"' not in page


def test_what_an_assumption_clears_and_keeps_is_told_and_only_two_stand_in_the_head() -> None:
    report, texts = depot()
    one = report.assumptions[0]
    nothing = one.model_copy(update={"id": "as2", "accepted": True, "clears": ()})
    keeping = one.model_copy(update={"id": "as3", "clears": ("f2",), "keeps": ("f1", "f3")})
    page = render_html(report.model_copy(update={"assumptions": (one, nothing, keeping)}), texts)
    told = [" ".join(re.sub(r"<[^>]+>", "", part).split()) for part in re.findall(r"<p>If (.*?)</p>", page, re.DOTALL)]
    assert "then f1 and f2 are no conflict." in told[0]
    assert "this clears nothing by itself." in told[1]
    assert "then f2 is no conflict; f1 and f3 would stay." in told[2]
    assert page.index("1 more assumption</summary>") < page.index('data-assumption="as3"')


def test_a_page_weighs_at_most_three_times_its_articles_and_300_kb() -> None:
    report, texts = played(stories=40, sources=5)
    assert len(report.claims) > 5_000
    size = sum(len(text.encode()) for text in texts.values())
    assert len(render_html(report, texts).encode()) <= 3 * size + MOST_BYTES


@pytest.mark.parametrize("sign", ["<", "\x00", "\u202e", "\u0300", "\U000e0041", "é", "\\", '"', "\n"])
def test_however_hostile_a_text_is_its_page_keeps_that_limit(sign: str) -> None:
    report, _ = alone()
    text = sign * 200_000
    page = render_html(report, {"alone.txt": text})
    assert len(page.encode()) <= 3 * len(text.encode()) + MOST_BYTES


def test_of_an_article_that_is_not_at_hand_the_quoted_words_are_shown() -> None:
    report, texts = depot()
    data = data_of(render_html(report, {name: text for name, text in texts.items() if "burns" not in name}))
    first = data["articles"][0]
    assert first["partial"]
    assert "It was at least the third time that the depot has burned\n…\n" in first["text"]
    article, start, length, before, after, _ = data["findings"][0][8][0][0]
    assert first["text"][start : start + length] == "at least the third time"
    assert first["text"][start - before : start + length + after].startswith("It was at least")
    assert article == 0
    assert not data["articles"][1]["partial"]


def test_of_a_draft_that_is_not_at_hand_each_sentence_has_its_own_quoted_words() -> None:
    report, texts = checked_draft()
    draft = next(entry for entry in report.articles if entry.role == "draft")
    data = data_of(render_html(report, {name: text for name, text in texts.items() if name != draft.path}))
    embedded = next(one for one in data["articles"] if one["role"] == "draft")
    assert embedded["partial"]
    shown = [embedded["text"][start : start + length] for start, length, *_ in data["sentences"]]
    whole = [texts[draft.path][sentence.start : sentence.end] for sentence in report.sentences]
    assert any(shown)
    assert not all(shown), "a sentence that nothing quotes has no words"
    for words, sentence in zip(shown, whole, strict=True):
        assert all(part in sentence for part in words.split("\n…\n"))
