"""The terminal report: snapshots to read, and what must hold whatever they look like.

FACTCHECK_SNAPSHOTS=write rewrites the snapshots; read the diff before it is committed.
"""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.model.article import Article
from factcheck.model.base import Span
from factcheck.model.finding import Assumption
from factcheck.model.origin import SharedRun, SharedText
from factcheck.model.report import Failure, Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.terminal import claims_text, markdown_text, report_text
from tests.reporting.desk import THIRD, Desk, alone, claims, depot, ten_sides

SNAPSHOTS = Path(__file__).parent / "snapshots"
CASES: dict[str, Callable[[], tuple[Report, dict[str, str]]]] = {"depot": depot, "ten-sides": ten_sides, "alone": alone}
ESCAPE = re.compile(r"\x1b\[[\d;]*m")


def check(name: str, text: str) -> None:
    path = SNAPSHOTS / f"{name}.txt"
    # escapes are written out, so that a snapshot can be read, and compared, anywhere
    shown = text.replace("\x1b", "␛")
    if os.environ.get("FACTCHECK_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("color", [False, True], ids=["plain", "color"])
@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("case", CASES)
def test_snapshot(case: str, width: int, color: bool) -> None:
    report, texts = CASES[case]()
    check(f"{case}-{width}-{'color' if color else 'plain'}", report_text(report, texts, width=width, color=color))


def test_snapshot_with_what_was_cleared() -> None:
    check("depot-100-cleared", report_text(*depot(), width=100, show_cleared=True))


@pytest.mark.parametrize("width", [80, 160])
def test_snapshot_of_claims(width: int) -> None:
    check(f"claims-{width}", claims_text(Article.from_text(THIRD, name="wire.txt"), claims(), width=width))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("width", [40, 79, 80, 99, 100, 120, 149, 150, 160, 200])
def test_no_line_is_wider_than_the_page_or_ends_in_white_space(case: str, width: int) -> None:
    for color in (False, True):
        for line in report_text(*CASES[case](), width=width, color=color, show_cleared=True).splitlines():
            assert cell_len(ESCAPE.sub("", line)) <= width
            assert line == line.rstrip()


@pytest.mark.parametrize("case", CASES)
def test_colour_changes_no_word(case: str) -> None:
    # the deciding words are reverse in colour and marked without it; the marks may shift a line break
    colored = ESCAPE.sub("", report_text(*CASES[case](), color=True))
    plain = report_text(*CASES[case]()).replace("»", "").replace("«", "")
    assert colored.split() == plain.split()
    assert "\x1b" not in plain


def test_the_verdict_stands_first_and_contradictions_before_the_rest() -> None:
    text = report_text(*depot())
    assert text.splitlines()[0] == "2 contradictions · 1 update · 2 single-source · 1 undecided · 1 agreement"
    titles = [
        "CONTRADICTIONS",
        "UPDATES",
        "ONLY ONE SOURCE SAYS",
        "UNDECIDED",
        "AGREED",
        "CLEARED",
        "SET ASIDE",
        "NOT READ",
    ]
    places = [text.index(f"\n{title}") for title in titles]
    assert places == sorted(places)


def test_values_stand_side_by_side_where_there_is_room() -> None:
    def together(width: int) -> bool:
        return any("≥ 3rd" in line and "≥ 4th" in line for line in report_text(*depot(), width=width).splitlines())

    assert not together(99)
    assert together(100)


def test_ten_sides_stand_under_their_four_values() -> None:
    lines = report_text(*ten_sides()).splitlines()
    heads = [line.strip() for line in lines if re.match(r"    \d+ killed", line)]
    assert heads == [
        "23 killed · 5 articles, 3 origins",
        "31 killed · 3 articles, 3 origins",
        "12 killed",
        "40 killed",
    ]
    assert sum(f"paper-{n:02}.txt:2" in " ".join(lines) for n in range(1, 11)) == 10


def test_an_assumption_is_told_once_in_full() -> None:
    desk = Desk({"a.txt": "Third fire.", "b.txt": "Fourth fire."})
    for _ in range(3):
        sides = [desk.side("a.txt", "Third fire", "Third", "3rd"), desk.side("b.txt", "Fourth fire", "Fourth", "4th")]
        desk.find("contradiction", "ordinal", "Third or fourth?", "both cannot be", sides)
    assumption = Assumption(
        id="as1", text="This fire is that one.", clears=("f1", "f2"), keeps=("f3",), evidence="Same words."
    )
    text = " ".join(report_text(desk.report([assumption]), desk.texts).split())
    told = "if this fire is that one, then this and f2 are no conflict; f3 would stay"
    assert f"{told} (as1; what speaks for it: Same words)" in text
    assert "if what stands under f1 is so (as1), then this is no conflict either" in text
    assert text.count("fire is that one") == 1
    assert "One assumption would dissolve f1 and f2: see f1; --assume as1 accepts it." in text


def test_shared_text_is_told_with_its_longest_runs() -> None:
    text = "\n\n".join(f"Line {n} of what the agency sent{' to all of us' * n}." for n in range(4))
    desk = Desk({"a.txt": text, "b.txt": f"Own headline\n\n{text}", "c.txt": text}, {"a.txt": "o1", "b.txt": "o1"})
    desk.find("contradiction", "toll", "Two?", "no", [desk.side(n, "Line 0", "0", "0") for n in ("a.txt", "b.txt")])
    lines = [(found.start(), found.end()) for found in re.finditer(r"Line.*\.", text)][1:]
    run = [SharedRun(one=Span(start=a, end=b), other=Span(start=a + 14, end=b + 14)) for a, b in lines]
    pairs = (
        SharedText(articles=("a1", "a2"), one_origin=True, share=0.97, runs=tuple(run)),
        SharedText(articles=("a1", "a3"), one_origin=False, share=0.1, runs=tuple(run[:1])),
    )
    told = " ".join(report_text(desk.report().model_copy(update={"shared": pairs}), desk.texts).split())
    assert "Articles that print one text are one origin: see SHARED TEXT." in told
    assert "toll FC101 · articles of one origin" in told
    assert "o1 a.txt and b.txt: one origin · 97% of the shorter one a.txt:5 = b.txt:7 “Line 2 of what" in told
    assert "a.txt:7 = b.txt:9 “Line 3 of what" in told
    assert "… and 1 more run;" in told
    assert "a.txt and c.txt: two origins, but what both say in these words counts once · 10% of the" in told
    assert "SHARED TEXT" not in report_text(desk.report(), desk.texts)


def test_only_some_verdicts_and_nothing_else() -> None:
    report, texts = depot()
    text = report_text(report, texts, only=Counted(("contradiction",)))
    assert text.startswith("CONTRADICTIONS\n")
    assert "UPDATES" not in text
    assert "SET ASIDE" not in text
    assert report_text(*alone(), only=Counted(("contradiction",))) == ""
    assert report_text(report, texts, only=Counted(())) == ""


def test_many_notes_and_agreements_are_counted_not_listed() -> None:
    desk = Desk({"a.txt": "Two hurt.", "b.txt": "Two hurt."})
    a, b = (desk.side(name, "Two hurt", "Two", "2") for name in ("a.txt", "b.txt"))
    for severity in ("note", "error"):
        for _ in range(30):
            desk.find("single-source", "toll", "Only one", "why", [a], severity=severity)
    for _ in range(30):
        desk.find("agreement", "toll", "Both", "why", [a, b])
    text = report_text(desk.report(), desk.texts)
    assert text.count("error   toll") == 30
    assert text.count("note    toll") == 5
    assert "… and 25 more notes; --format json has them all" in text
    assert "… and 20 more agreements; --format json has them all" in text


def test_a_report_read_back_without_its_texts_still_quotes() -> None:
    report, _ = depot()
    text = report_text(report, {})
    assert "»at least the third time«" in text
    assert "depot-burns-again.txt\n" in text


def test_one_article_is_told_that_there_is_nothing_to_compare_it_with() -> None:
    assert "Only one article: there is nothing to compare it with" in " ".join(report_text(*alone()).split())


def hostile(evil: str) -> tuple[Report, dict[str, str]]:
    """A report with the same foreign string in every place that takes one."""
    text = f"Fire {evil} hurt {evil} two {evil} people.\nNext line {evil}."
    desk = Desk({f"a{evil}.txt": text, f"b{evil}.txt": text})
    sides = [
        desk.side(name, text.partition("\nNext line")[0], f"hurt {evil} two", f"2{evil}{name[0]}")
        for name in desk.texts
    ]
    for verdict in ("contradiction", "update", "single-source", "undecided", "agreement", "compatible"):
        desk.find(verdict, f"toll{evil}", f"m{evil}", f"w{evil}", sides, assumption="as1", question=f"q{evil}?")
    aside = [(name, f"Next line {evil}.", f"r{evil}") for name in desk.texts]
    report = desk.report(
        [Assumption(id="as1", text=f"t{evil}", clears=("f1",), evidence=f"e{evil}")],
        aside,
        [Failure(path=f"p{evil}", reason=f"r{evil}")],
    )
    return report, desk.texts


@pytest.mark.parametrize(
    "evil",
    [
        "\x1b[2J",
        "\x9b31m",
        "\u202e",
        "\u2066",
        "\u200b",
        "[red]",
        "[/]",
        ":smile:",
        "\r",
        "\x00",
        "\x07",
        "https://x.y",
    ],
)
@pytest.mark.parametrize("color", [False, True])
def test_foreign_text_is_never_obeyed(evil: str, color: bool) -> None:
    text = report_text(*hostile(evil), color=color, show_cleared=True)
    bare = ESCAPE.sub("", text) if color else text
    assert not set("\x1b\x9b\u202e\u2066\u200b\r\x00\x07") & set(bare)
    if evil.isprintable() and evil.isascii():
        assert evil in bare


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=12), st.sampled_from([40, 80, 100, 160]), st.booleans())
def test_any_foreign_text_fits_the_page_and_is_safe(evil: str, width: int, color: bool) -> None:
    text = report_text(*hostile(evil), width=width, color=color, show_cleared=True)
    for line in text.split("\n"):
        bare = ESCAPE.sub("", line) if color else line
        assert bare.isprintable() or all(c.isprintable() or c.isspace() for c in bare)
        assert "\x1b" not in bare
        assert cell_len(bare) <= width


def test_a_page_of_markdown() -> None:
    page = "# toll\n\nHow many *were* killed.\n\n- one [link](https://example.org)\n- two\n"
    plain = markdown_text(page, width=60)
    assert "toll" in plain
    assert "https://example.org" in plain
    assert "\x1b" not in plain
    assert "\x1b]8" not in markdown_text(page, width=60, color=True)
