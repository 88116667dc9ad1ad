"""The decisions file: appended to whole or not at all, by many at once, and read whatever has become of it."""

import json
import os
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.decisions.file import append, line_of, read
from factcheck.errors import UnreadableInput
from factcheck.model.decision import ClaimVerdict, DecidedSide, Decision

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def decision(mark: str = "0123456789abcdef", who: str = "Zoë", **more: object) -> Decision:
    told = {"fingerprint": mark, "decision": "dismiss", "who": who, "when": NOON, "why": "so", **more}
    return Decision.model_validate(told)


WORDS = st.text(max_size=30)
DECISIONS = st.builds(
    Decision,
    fingerprint=WORDS,
    decision=st.sampled_from(["dismiss", "confirm", "assign", "note"]),
    who=WORDS,
    when=st.just(NOON),
    why=st.none() | WORDS,
    until=st.none() | st.dates(),
    rule=WORDS,
    about=WORDS,
    sides=st.lists(st.builds(DecidedSide, article=WORDS, value=WORDS), max_size=3).map(tuple),
    words=st.lists(WORDS, max_size=3).map(tuple),
    verdicts=st.lists(
        st.builds(ClaimVerdict, article=WORDS, value=WORDS, verdict=st.sampled_from(["right", "wrong"])), max_size=2
    ).map(tuple),
)


@given(st.lists(DECISIONS, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
def test_what_is_appended_is_read_back_in_order(tmp_path: Path, made: list[Decision]) -> None:
    file = tmp_path / "decisions.jsonl"
    file.unlink(missing_ok=True)
    for one in made:
        append(file, one)
    ledger = read([file])
    assert (list(ledger.decisions), ledger.broken) == (made, ())


@given(DECISIONS)
def test_a_line_is_one_line_of_json_that_no_terminal_obeys(made: Decision) -> None:
    line = line_of(made)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert Decision.model_validate(json.loads(line)) == made
    assert not {"\x1b", "\u202e", "\u2028", "\x7f"} & set(line.decode())


def test_many_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"

    def write(writer: int) -> None:
        for number in range(25):
            append(file, decision(mark=f"{writer}-{number}", why="x" * 3000))

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ledger = read([file])
    assert ledger.broken == ()
    assert {d.fingerprint for d in ledger.decisions} == {f"{w}-{n}" for w in range(8) for n in range(25)}


@pytest.mark.parametrize("cut", [1, 20, 60, -2])
def test_a_line_that_was_cut_off_stays_by_itself(tmp_path: Path, cut: int) -> None:
    file = tmp_path / "decisions.jsonl"
    append(file, decision("first"))
    whole = line_of(decision("second"))
    with file.open("ab") as end:
        end.write(whole[:cut])
    append(file, decision("third"))
    ledger = read([file])
    assert [d.fingerprint for d in ledger.decisions] == ["first", "third"]
    assert [(b.path, b.line) for b in ledger.broken] == [(str(file), 2)]
    assert "is no JSON; was it cut off?" in ledger.broken[0].problem


def test_a_whole_line_without_its_end_counts(tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(line_of(decision("first"))[:-1])
    append(file, decision("second"))
    assert [d.fingerprint for d in read([file]).decisions] == ["first", "second"]


def test_a_decision_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"
    sides = tuple(DecidedSide(article=f"{n}.txt", value="x" * 100) for n in range(5_000))
    append(file, decision("first", sides=sides))
    with pytest.raises(UnreadableInput, match="takes no decision of more than 1024 kB"):
        append(file, decision("second", sides=2 * sides))
    assert [d.fingerprint for d in read([file]).decisions] == ["first"]


BROKEN = {
    b"{": "is no JSON",
    b"[1, 2]": "is JSON, but no decision",
    b"{}": "is no decision: fingerprint: field required",
    b'{"fingerprint": "f", "decision": "drop", "who": "a", "when": "2026-11-20T12:00:00Z"}': "no decision: decision: ",
    b'{"fingerprint": "f", "decision": "note", "who": "a", "when": "2026-11-20T12:00:00"}': "is no decision: when: ",
    b'{"fingerprint": "f", "decision": "note", "who": "a", "when": "2026-11-20T12:00:00Z", "until": "soon"}': "until: ",
    b"\xff\xfe": "is no JSON",
    b"[" * 60_000: "is no JSON",
    b"x" * 1_100_000: "is too long",
}


@pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_line_is_told_and_the_others_count(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(line_of(decision("first")) + b"\n" + line + b"\r\n" + line_of(decision("last")))
    ledger = read([file])
    assert [d.fingerprint for d in ledger.decisions] == ["first", "last"]
    assert [b.line for b in ledger.broken] == [3]
    assert BROKEN[line] in ledger.broken[0].problem


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\0\0\n\n",
        bytes(range(256)) * 40,
        b"a line\n" * 400,
        b'{"x": 1}\n' * 5,
        b"name,age\nAda,3\nBo,4\nCy,5\n",
    ],
)
def test_a_file_without_any_decision_is_none(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(data)
    with pytest.raises(UnreadableInput, match="is no file of decisions"):
        read([file])


@pytest.mark.parametrize("data", [b"", b"\n\n", b'{"fingerprint": "f", "dec', b"{}\n[]\n"])
def test_a_file_whose_first_decision_was_cut_off_is_one(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(data)
    assert read([file]).decisions == ()


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_bytes(line_of(decision()).replace(b"{", b'{"mood": "good", ', 1))
    assert read([file]).decisions == (decision(),)


def test_several_files_are_one_by_time(tmp_path: Path) -> None:
    early, late = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    append(late, decision("second", when=NOON + timedelta(hours=1)))
    append(early, decision("first"))
    append(late, decision("third", when=NOON + timedelta(hours=2)))
    ledger = read([late, tmp_path / "gone.jsonl", early])
    assert [d.fingerprint for d in ledger.decisions] == ["first", "second", "third"]
    assert ledger.paths == (str(late), str(early))


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "decisions.jsonl"
    append(file, decision("first"))
    before, writing = file.read_bytes(), os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: writing(descriptor, data[:40]))
    with pytest.raises(UnreadableInput, match=r"cannot be written \(the disk is full\); nothing was decided"):
        append(file, decision("second"))
    assert file.read_bytes() == before


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableInput, match="is no file of decisions"):
        append(pipe, decision())
    with pytest.raises(UnreadableInput, match="is no file of decisions"):
        read([pipe])
    with pytest.raises(UnreadableInput, match="cannot be written"):
        append(tmp_path, decision())
    with pytest.raises(UnreadableInput, match="cannot be written"):
        append(tmp_path / "gone" / "d.jsonl", decision())


def test_a_day_is_written_as_a_day() -> None:
    line = json.loads(line_of(decision(until=date(2027, 1, 31))))
    assert (line["until"], line["when"]) == ("2027-01-31", "2026-11-20T12:00:00Z")
