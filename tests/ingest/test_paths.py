"""Paths → files: each once, in one order."""

import os
from itertools import permutations
from pathlib import Path

import pytest

from factcheck.ingest.paths import Inputs, find_files


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {name}.")


def names(inputs: Inputs) -> list[str]:
    return [source.name for source in inputs.files]


def complaints(inputs: Inputs) -> list[str]:
    return [str(failure) for failure in inputs.unread]


def test_a_folder_gives_its_texts_sorted_and_counts_the_others(tmp_path: Path) -> None:
    put(
        tmp_path,
        "b.txt",
        "a.md",
        "sub/c.TEXT",
        "sub/deep/d.txt",
        "notes.xlsx",
        "sub/photo.jpg",
        ".hidden.txt",
        ".git/x.txt",
    )
    inputs = find_files([tmp_path])
    assert names(inputs) == ["a.md", "b.txt", "c.TEXT", "d.txt"]
    assert inputs.left_out == 2
    assert not inputs.unread


def test_a_named_file_is_always_tried(tmp_path: Path) -> None:
    put(tmp_path, "a.docx", ".hidden")
    inputs = find_files([tmp_path / "a.docx", tmp_path / ".hidden"])
    assert names(inputs) == [".hidden", "a.docx"]
    put(tmp_path, "b.txt")
    assert find_files([tmp_path, tmp_path / "a.docx"]).left_out == 0


def test_a_file_named_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    os.link("a.txt", "hard.txt")
    Path("soft.txt").symlink_to("a.txt")
    ways = [Path("a.txt"), tmp_path / "a.txt", Path("./a.txt"), Path("soft.txt"), tmp_path, Path()]
    inputs = find_files(ways)
    assert names(inputs) == ["a.txt"]


def test_circles_of_links_come_to_an_end(tmp_path: Path) -> None:
    put(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    inputs = find_files([tmp_path])
    assert names(inputs) == ["a.txt"]


def test_linked_folders_are_read(tmp_path: Path) -> None:
    put(tmp_path, "far/a.txt")
    (tmp_path / "near").mkdir()
    (tmp_path / "near" / "link").symlink_to(tmp_path / "far")
    assert names(find_files([tmp_path / "near"])) == ["a.txt"]


def test_the_order_of_the_command_line_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path, "x/a.txt", "y/a.txt", "y/z/a.txt", "b.txt")
    ways = [tmp_path / "y", tmp_path / "x", tmp_path / "b.txt", tmp_path / "gone"]
    seen = {tuple((s.name, s.path.resolve()) for s in find_files(way).files) for way in permutations(ways)}
    assert len(seen) == 1
    assert len({tuple(complaints(find_files(way))) for way in permutations(ways)}) == 1


def test_names_are_as_short_as_they_can_be(tmp_path: Path) -> None:
    put(tmp_path, "x/a.txt", "y/a.txt", "y/z/b.txt", "w/z/b.txt", "c.txt")
    assert names(find_files([tmp_path])) == ["c.txt", "w/z/b.txt", "x/a.txt", "y/a.txt", "y/z/b.txt"]


def test_what_is_not_there_is_told_once_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    Path("photos").mkdir()
    Path("photos/p.jpg").write_bytes(b"\xff\xd8\xff")
    Path("dangling.txt").symlink_to("nowhere")
    put(tmp_path, "a.txt")
    inputs = find_files([Path(p) for p in ("gone.txt", "empty", "photos", "dangling.txt", "a.txt/b", "a.txt")])
    assert names(inputs) == ["a.txt"]
    assert complaints(inputs) == [
        "a.txt/b: no such file or folder; check the name",
        "dangling.txt: is a link that leads nowhere; mend the link or name the file itself",
        "empty: no articles in this folder (.txt, .html, .docx …); name the files themselves to have them tried",
        "gone.txt: no such file or folder; check the name",
        "photos: no articles in this folder (.txt, .html, .docx …); name the files themselves to have them tried",
    ]


def test_a_dangling_link_in_a_folder_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "nowhere")
    inputs = find_files([tmp_path])
    assert names(inputs) == ["a.txt"]
    assert [f.what for f in inputs.unread] == ["is a link that leads nowhere"]


def test_a_closed_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt", "closed/b.txt")
    scandir = os.scandir

    # root may look everywhere, so the operating system's refusal is played
    def played(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", played)
    inputs = find_files([tmp_path])
    assert names(inputs) == ["a.txt"]
    assert [(f.where, f.what) for f in inputs.unread] == [((tmp_path / "closed").as_posix(), "may not be read")]


def test_impossible_names_are_told_and_no_more() -> None:
    inputs = find_files([Path("a\0b"), Path("x" * 300)])
    assert not inputs.files
    assert len(inputs.unread) == 2


def test_folders_may_lie_deeper_than_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    put(Path(), "a.txt")
    os.chdir(tmp_path)
    inputs = find_files([Path("d")])
    for depth in range(1200, 0, -1):  # pytest's own cleaning calls itself for every folder
        if depth == 1200:
            (tmp_path / "/".join("d" * depth) / "a.txt").unlink()
        (tmp_path / "/".join("d" * depth)).rmdir()
    assert names(inputs) == ["a.txt"]
