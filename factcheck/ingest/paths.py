"""The paths of a command line → the files to read, each once, in an order that no naming of them changes."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.decisions.baseline import NAME as BASELINE
from factcheck.decisions.file import NAME as DECISIONS
from factcheck.errors import UnreadableInput
from factcheck.ingest.files import label
from factcheck.ingest.formats import HEAD, looks_like_article
from factcheck.settings.files import OWN_FILE as SETTINGS

ENDINGS = tuple(
    ".txt .text .md .markdown .html .htm .xhtml .docx .odt .rtf .pdf .eml .jsonl .ndjson .ninjs .rss .atom .newsml"
    " .nitf .warc .warc.gz".split()
)
"""The endings taken in folders, whatever their case. A file that is named itself is always tried."""
_NAME_THEM = "name the files themselves to have them tried"
UNSURE = (".json", ".xml")
"""Endings of articles and of much else: taken in folders where the file looks like an article."""
_OURS = frozenset({SETTINGS, DECISIONS, BASELINE})  # what we keep with the articles is none


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read; `name` is the shortest end of its path that no other file of the run shares."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the paths amount to.

    `files` in canonical order (by name); `unread` what could not even be looked at; `left_out` the number of files in
    folders that are taken for no article.
    """

    files: tuple[Source, ...]
    unread: tuple[UnreadableInput, ...]
    left_out: int


@dataclass(slots=True)
class _Search:
    """What is found on the way; a file is known by its device and inode, so that links to it count once."""

    found: dict[tuple[int, int], Path]
    unread: dict[str, UnreadableInput]
    others: set[tuple[int, int]]

    def take(self, path: Path, identity: tuple[int, int]) -> None:
        """Keep a file; of several ways to it the one that is no link, then the first by name."""
        known = self.found.get(identity)
        if known is None or _preference(path) < _preference(known):
            self.found[identity] = path

    def refuse(self, path: Path, what: str, next_step: str) -> None:
        """Note a path that leads to no file."""
        self.unread[label(path)] = UnreadableInput(label(path), what, next_step)


def find_files(paths: Iterable[Path]) -> Inputs:
    """The files that these paths name: a file itself, a folder with all below it.

    In folders, hidden entries are passed over and only the known endings are taken. Links are followed, also in
    circles; whatever the number of ways to a file, it is read once. Nothing is raised: what cannot be looked at
    becomes one of `Inputs.unread`.
    """
    search = _Search({}, {}, set())
    for path in sorted(set(paths)):
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            _refuse_unseen(search, path, error)
            continue
        if stat.S_ISDIR(status.st_mode):
            _walk(path, search)
        else:
            search.take(path, (status.st_dev, status.st_ino))
    files = tuple(sorted(_named(list(search.found.values())), key=lambda source: (source.name, source.path)))
    unread = tuple(search.unread[where] for where in sorted(search.unread))
    return Inputs(files=files, unread=unread, left_out=len(search.others - set(search.found)))


def _refuse_unseen(search: _Search, path: Path, error: OSError | ValueError) -> None:
    if isinstance(error, PermissionError):
        search.refuse(path, "may not be read", "ask for the permission to read it")
    elif os.path.islink(path):  # noqa: PTH114 - Path.is_symlink raises for a name that is too long
        search.refuse(path, "is a link that leads nowhere", "mend the link or name the file itself")
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        search.refuse(path, "no such file or folder", "check the name")
    else:
        why = getattr(error, "strerror", None) or str(error)
        search.refuse(path, f"cannot be read ({why})", "check the name")


def _walk(top: Path, search: _Search) -> None:
    """Everything below a folder. A stack, since folders may lie deeper than Python calls may."""
    seen: set[tuple[int, int]] = set()
    any_article = False
    todo = [top]
    while todo:
        folder = todo.pop()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as listing:
                entries = sorted(entry.name for entry in listing if not entry.name.startswith("."))
        except OSError as error:
            any_article = True  # there may be some: what failed is told by itself
            _refuse_unseen(search, folder, error)
            continue
        for name in entries:
            entry = folder / name
            any_article |= _enter(entry, search, todo)
    if not any_article:
        search.refuse(top, "no articles in this folder (.txt, .html, .docx …)", _NAME_THEM)


def _enter(entry: Path, search: _Search, todo: list[Path]) -> bool:
    """Sort one entry of a folder in; whether it is an article's file, or claims to be one."""
    if entry.name in _OURS:
        return False
    name = entry.name.lower()
    known = name.endswith(ENDINGS)
    try:
        status = entry.stat()
    except OSError as error:
        if known:
            _refuse_unseen(search, entry, error)
        return known
    identity = (status.st_dev, status.st_ino)
    if stat.S_ISDIR(status.st_mode):
        todo.append(entry)
        return False
    known = known or (name.endswith(UNSURE) and stat.S_ISREG(status.st_mode) and _looks_like_article(entry))
    if known:
        search.take(entry, identity)
    else:
        search.others.add(identity)
    return known


def _looks_like_article(path: Path) -> bool:
    """Whether a file begins as an article does; one that cannot be looked at does, so that reading it tells why."""
    try:
        with path.open("rb") as file:
            return looks_like_article(file.read(HEAD))
    except OSError:
        return True


def _preference(path: Path) -> tuple[bool, str]:
    """Smaller for the way to a file that should name it."""
    return os.path.realpath(path) != _absolute(path), label(path)


def _absolute(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - resolve() follows links, and a link's own name is wanted here


def _named(paths: Sequence[Path]) -> Iterator[Source]:
    """Each path with the fewest of its last parts that tell it from all others."""
    parts = {path: Path(_absolute(path)).parts for path in paths}
    depth = 1
    waiting = list(paths)
    while waiting:
        ends: dict[tuple[str, ...], int] = {}
        for path in paths:
            end = parts[path][-depth:]
            ends[end] = ends.get(end, 0) + 1
        for path in waiting:
            if ends[parts[path][-depth:]] == 1 or depth >= len(parts[path]):
                yield Source(path=path, name=label(Path(*parts[path][-depth:])))
        waiting = [p for p in waiting if ends[parts[p][-depth:]] > 1 and depth < len(parts[p])]
        depth += 1
