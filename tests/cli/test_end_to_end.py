"""The whole way, with the real pipeline: as a process where that is the point, else in this one."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Outcome

Call = Callable[..., Outcome]
SEEDS = ROOT / "seeds"


def test_the_same_findings_first_and_the_same_bytes_whatever_the_order_and_the_process(
    process: Call, call: Call, tmp_path: Path
) -> None:
    one, other = sorted(SEEDS.glob("*.txt"))
    outcome = process("compare", one, other, "--format", "terminal", "--format", "json=report.json", PYTHONHASHSEED="1")
    assert (outcome.code, outcome.err) == (1, "")
    first = outcome.out.partition("\nf1 ")[2]
    assert "at least the third time" in first[:1200]
    assert "at least the fourth time" in first[:1200]
    assert "embassy-third-strike.txt:3" in first
    assert max(map(len, outcome.out.splitlines())) <= 80
    runs = [
        (tmp_path / "report.json").read_text(encoding="utf-8"),
        process("compare", other, one, "--format", "json", PYTHONHASHSEED="2").out,
        call("compare", SEEDS, one, "--format", "json").out,
    ]
    assert len(set(runs)) == 1
    report = json.loads(runs[0])
    assert [article["path"] for article in report["articles"]] == sorted(path.name for path in (one, other))
    texts = {article["id"]: (SEEDS / article["path"]).read_text(encoding="utf-8") for article in report["articles"]}
    for finding in report["findings"]:
        for side in finding["sides"]:
            assert texts[side["article"]][side["start"] : side["end"]] == side["quote"]


def test_fail_on_never_ends_well(call: Call) -> None:
    assert call("compare", SEEDS, "--fail-on", "never").code == 0


def test_what_can_be_read_is_compared(call: Call, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4")
    outcome = call("compare", SEEDS, "scan.pdf", "gone.txt")
    assert outcome.code == 3
    assert outcome.err.splitlines() == [
        "factcheck: gone.txt: no such file or folder; check the name",
        "factcheck: scan.pdf: is a PDF file that is broken or cut off; get the file again",
    ]
    assert "2 inputs could not be read and are left out." in outcome.out


def test_one_article_is_read_for_itself(call: Call) -> None:
    outcome = call("compare", SEEDS / "embassy-third-strike.txt")
    assert outcome.code in {0, 1}
    assert "Only one article: there is nothing to compare it with" in " ".join(outcome.out.split())


def test_claims_of_one_article(call: Call) -> None:
    path = SEEDS / "embassy-third-strike.txt"
    claims = json.loads(call("extract", path, "--format", "json").out)["claims"]
    text = path.read_text(encoding="utf-8")
    assert "ordinal" in {claim["kind"] for claim in claims}
    places = [claim["focus"]["start"] for claim in claims]
    assert places == sorted(places)
    assert all(text[claim["start"] : claim["end"]] == claim["quote"] for claim in claims)
    shown = call("extract", path)
    assert shown.code == 0
    assert "»at least the third time«" in shown.out


@pytest.mark.parametrize(
    "text",
    [
        "x",
        ".",
        "\u202e\u200b\x1b[2J",
        "word " * 2_000,
        "\n\n\n\nTwo\n\n\n",
        "(((((((" * 50,
        "23" * 500,
        "“" * 300,
        "No one was hurt. Two were hurt. " * 40,
        "😀 Two people were hurt in Orlo on Monday. 😀",
    ],
)
def test_odd_texts_are_compared_without_a_traceback(call: Call, tmp_path: Path, text: str) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    outcome = call("compare", "a.txt", "b.txt")
    assert outcome.code in {0, 1}
    assert outcome.err == ""
    assert not {"\x1b", "\u202e", "\u200b"} & set(outcome.out)


def test_a_missing_model_is_named(call: Call) -> None:
    outcome = call("compare", SEEDS, "--model", "no_such_model")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert "no_such_model" in outcome.err


def test_ctrl_c_is_one_line_and_leaves_no_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Two people were hurt in Orlo. " * 20_000)
    running = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "compare", ".", "-o", "report.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
    )
    try:
        time.sleep(3)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    finally:  # whatever became of it, it does not outlive the test
        running.kill()
        running.communicate()
    assert (running.returncode, err) == (130, b"factcheck: stopped; nothing was reported\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]
