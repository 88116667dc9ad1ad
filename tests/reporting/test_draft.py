"""The terminal report of a check: snapshots to read, and what must hold whatever they look like."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.model.report import Failure, Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.terminal import check_text
from tests.reporting.desk import Desk
from tests.reporting.drafts import DRAFT, checked, checked_draft
from tests.reporting.test_terminal import ESCAPE, check

EVIL = ["\x1b[2J", "\x9b31m", "\u202e", "\u200b", "[red]", "[/]", ":smile:", "\r", "\x00", "\x07"]


@pytest.mark.parametrize("color", [False, True], ids=["plain", "color"])
@pytest.mark.parametrize("width", [80, 120])
def test_snapshot(width: int, color: bool) -> None:
    report, texts = checked_draft()
    name = f"draft-{width}-{'color' if color else 'plain'}"
    check(name, check_text(report, texts, width=width, color=color))


def test_the_sentences_stand_in_the_order_of_the_draft_after_the_summary() -> None:
    lines = check_text(*checked_draft(), width=160).splitlines()
    assert lines[0] == "3 contradicted · 1 updated · 1 unsupported · 1 supported · 1 undecided · 1 not checkable"
    assert lines[1] == "8 sentences of draft.txt, 2 sources of 2 origins, 19 claims"
    marks = ("CONTRADICTED", "UPDATED", "UNSUPPORTED", "supported", "undecided", "not checkable")
    heads = [line for line in lines if line[4:].startswith(marks)]
    assert [head.replace("»", "").replace("«", "")[18:] for head in heads] == DRAFT.splitlines()


def test_a_finding_is_told_in_full_once() -> None:
    text = check_text(*checked_draft())
    assert text.count("second is not at least fourth") == 1
    assert text.count("f1  ordinal “second”: see line 1") == 2


def test_why_something_agrees_is_told_on_demand_and_why_it_is_no_conflict_always() -> None:
    report, texts = checked_draft()
    assert "one night holds both" in check_text(report, texts)
    assert "both deny it" not in check_text(report, texts)
    assert "both deny it" in check_text(report, texts, show_cleared=True)


def test_only_some_verdicts_and_nothing_else() -> None:
    report, texts = checked_draft()
    text = check_text(report, texts, only=Counted(("contradiction",)))
    assert text.startswith("  1 CONTRADICTED  Marsk depot burns a »second time«")
    assert not {"f2", "f6", "UPDATED", "SET ASIDE"} & set(text.split())
    assert check_text(report, texts, only=Counted(())) == ""


def test_a_source_that_copies_the_draft_is_named() -> None:
    desk = Desk({"draft.txt": "Two hurt.", "wire.txt": "Two hurt."}, dict.fromkeys(("draft.txt", "wire.txt"), "o1"))
    text = check_text(checked(desk.report(), "draft.txt", "Two hurt."), desk.texts)
    assert "Nearly the same text as the draft: wire.txt." in text
    assert text.startswith("No sentence contradicted · 1 not checkable\n")


def test_a_draft_against_itself_shows_the_other_passage() -> None:
    text = "Six hurt in fire\nFive people were hurt.\n"
    desk = Desk({"draft.txt": text, "wire.txt": "A fire."})
    sides = [desk.side("draft.txt", "Six hurt", "Six", "six"), desk.side("draft.txt", "Five people", "Five", "five")]
    desk.find("contradiction", "toll", "The draft contradicts itself", "six is not five", sides)
    shown = check_text(checked(desk.report(), "draft.txt", text), desk.texts)
    assert "draft.txt:2\n" in shown.partition("  2 CONTRADICTED")[0]
    assert "“»Five« people were hurt.”" in shown


@pytest.mark.parametrize("width", [40, 79, 80, 99, 100, 120, 160])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_page_or_ends_in_white_space(width: int, color: bool) -> None:
    for line in check_text(*checked_draft(), width=width, color=color, show_cleared=True).splitlines():
        assert cell_len(ESCAPE.sub("", line)) <= width
        assert line == line.rstrip()


def hostile(evil: str) -> tuple[Report, dict[str, str]]:
    draft, source = f"d{evil}.txt", f"s{evil}.txt"
    text = f"Two{evil} hurt and {evil}three {evil}dead.\n"
    desk = Desk({draft: text, source: f"Four{evil} hurt.\n"})
    for verdict in ("contradiction", "update", "single-source", "undecided", "agreement", "compatible"):
        sides = [
            desk.side(draft, f"Two{evil} hurt", f"Two{evil}", f"2{evil}"),
            desk.side(source, f"Four{evil} hurt", f"Four{evil}", f"4{evil}"),
        ]
        desk.find(verdict, "toll", f"m{evil}", f"w{evil}", sides, question=f"q{evil}?")
    report = desk.report(unread=[Failure(path=f"p{evil}", reason=f"r{evil}")])
    end = len(text.rstrip("\n"))
    sentence = (
        checked(report, draft, text)
        .sentences[0]
        .model_copy(
            update={"start": 0, "end": end, "verdict": "contradicted", "findings": tuple(f.id for f in report.findings)}
        )
    )
    return checked(report, draft, text).model_copy(update={"sentences": (sentence,)}), desk.texts


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("color", [False, True])
def test_foreign_text_is_never_obeyed(evil: str, color: bool) -> None:
    text = check_text(*hostile(evil), color=color, show_cleared=True)
    bare = ESCAPE.sub("", text) if color else text
    assert not set("\x1b\x9b\u202e\u200b\r\x00\x07") & set(bare)
    if evil.isprintable() and evil.isascii():
        assert evil in bare


@settings(max_examples=30, deadline=None)
@given(st.text(min_size=1, max_size=12), st.sampled_from([40, 80, 120]))
def test_any_foreign_text_fits_the_page_and_is_safe(evil: str, width: int) -> None:
    for line in check_text(*hostile(evil), width=width, show_cleared=True).split("\n"):
        assert all(c.isprintable() or c.isspace() for c in line)
        assert cell_len(line) <= width


def test_a_sentence_of_a_megabyte_is_cut() -> None:
    text = "Two hurt. " + "word " * 200_000
    desk = Desk({"draft.txt": text, "wire.txt": "A fire."})
    assert len(check_text(checked(desk.report(), "draft.txt", text), desk.texts)) < 5_000
