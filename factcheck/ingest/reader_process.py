"""The process in which files are read that are more than text: limited, without network, able to write nothing.

It takes one request after another from its standard input and answers each on its standard output, both as a length
of eight bytes and that many bytes: JSON about the file, and after it the file itself. It ends with its input.
"""

import importlib
import json
import os
import sys
from collections.abc import Iterator
from typing import IO, Any

from factcheck.ingest.extracted import Extracted, Refused, composed
from factcheck.ingest.readers.extras import require

MEMORY = 2 * 1024**3
"""Bytes of address space, libraries included, that reading may take, where the platform can limit it."""
SECONDS = 20
"""Processor time that reading one file may take."""
MOST_ARTICLES = 20_000
"""Articles that are taken of one file."""
MOST_TEXT = 200 * 1024**2
"""Characters of text that are taken of all articles of one file."""

_WIDTH = 8
# What a reader never needs, and what a hole in a library could be used for.
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "ftplib.",
    "urllib.",
)


def send(stream: IO[bytes], *parts: bytes) -> None:
    """Write parts that `receive` takes apart again, one after the other."""
    for part in parts:
        stream.write(len(part).to_bytes(_WIDTH, "big"))
        stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next part; None where the other side has ended."""
    length = stream.read(_WIDTH)
    if len(length) < _WIDTH:
        return None
    size = int.from_bytes(length, "big")
    part = stream.read(size)
    return part if len(part) == size else None


def answer(reader: str, data: bytes, charset: str | None = None) -> dict[str, Any]:
    """What a file holds, as JSON can tell it.

    Args:
        reader: the module in `readers/`.
        data: the file.
        charset: its encoding where a server declared one.

    Returns:
        `articles`, of which each has `text`, `places` and metadata or was `refused`; or `refused`, what is wrong with
        the whole file and what to do.
    """
    try:
        require(reader)
        module = importlib.import_module(f"factcheck.ingest.readers.{reader}")
        return {"articles": list(_told(module.read(data, charset)))}
    except Refused as refusal:
        return {"refused": [refusal.what, refusal.next_step]}
    except MemoryError:
        return {"refused": [f"takes more than {MEMORY // 2**30} GB of memory to read", "save its text to a .txt file"]}
    except RecursionError:
        return {"refused": ["is nested too deep to be read", "save its text to a .txt file"]}
    except UnicodeError:
        return {"refused": ["is not in the encoding that it declares, or broken", "save it as UTF-8"]}
    except Exception as error:  # noqa: BLE001 - whatever a library does with broken bytes is one line to the user
        why = " ".join(f"{type(error).__name__}: {error}".split())[:120]
        return {"refused": [f"is broken or not what it looks like ({why})", "get the file again or save it anew"]}


def _told(articles: Iterator[Extracted | tuple[int, Refused]]) -> Iterator[dict[str, Any]]:
    characters = 0
    for count, article in enumerate(articles):
        if count >= MOST_ARTICLES:
            raise Refused(f"holds more than {MOST_ARTICLES} articles", "split it")
        if isinstance(article, tuple):
            number, refusal = article
            yield {"number": number, "refused": [refusal.what, refusal.next_step]}
            continue
        try:
            found = composed(article)
        except Refused as refusal:
            if article.number is None:
                raise
            yield {"number": article.number, "refused": [refusal.what, refusal.next_step]}
            continue
        characters += len(found.text)
        if characters > MOST_TEXT:
            raise Refused(f"holds more than {MOST_TEXT // 2**20} million characters of text", "split it")
        yield {
            "number": article.number,
            "text": found.text,
            "places": [[place.start, place.end, place.page, place.paragraph] for place in found.places],
            "title": article.title,
            "published": article.published,
            "author": article.author,
            "publisher": article.publisher,
            "attached": list(article.attached),
        }


def _confine() -> None:
    """Give up what reading does not need: memory beyond the limit, files to write, the network, other programs."""
    try:
        import resource
    except ImportError:  # Windows has none; the deadline of the process that started this one holds there, too
        pass
    else:
        for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
            try:
                resource.setrlimit(limit, (most, most))
            except (OSError, ValueError):
                continue  # macOS takes no limit of the address space

    def watch(event: str, _args: object) -> None:
        if event.startswith(_FORBIDDEN):
            raise PermissionError(f"a reader may not use {event}")

    sys.addaudithook(watch)


def _allow_seconds(more: int) -> None:
    """Let this process compute so much longer and no more, where the platform can limit that."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + more, hard))


def main() -> None:
    """Answer until the input ends."""
    inward, outward = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nothing:  # noqa: PTH123 - a device; what a library prints is no answer
        os.dup2(nothing.fileno(), 0)
        os.dup2(nothing.fileno(), 1)
    _confine()
    while (request := receive(inward)) is not None and (data := receive(inward)) is not None:
        asked = json.loads(request)
        _allow_seconds(SECONDS)
        found = answer(asked["reader"], data, asked["charset"])
        del data
        send(outward, json.dumps(found).encode())


if __name__ == "__main__":
    main()
