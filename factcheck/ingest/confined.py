"""Files that are more than text → what is in them, read by a process of its own within limits of time and memory.

The process is started when the first such file is met and reads all that follow; after a file that it could not
survive the next one gets a new one.
"""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Any

from factcheck.ingest.extracted import Refused
from factcheck.ingest.reader_process import MEMORY, receive, send

DEADLINE = 30.0
"""Seconds that reading one file may take."""

_AS_TEXT = "save its text to a .txt file"


@dataclass
class _Reader:
    """The process that reads, where there is one; `owner` is the process that started it."""

    process: subprocess.Popen[bytes] | None = None
    owner: int = 0

    def ready(self) -> subprocess.Popen[bytes]:
        """The process, started where there is none or it has ended."""
        if self.process is None or self.owner != os.getpid() or self.process.poll() is not None:
            self.close()
            path = os.pathsep.join(entry for entry in sys.path if entry)
            # -P: a module in the folder that somebody happens to work in is no part of the program
            self.process = subprocess.Popen(
                [sys.executable, "-B", "-P", "-W", "ignore", "-m", "factcheck.ingest.reader_process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )
            self.owner = os.getpid()
        return self.process

    def close(self) -> None:
        """End the process; one that another process started is let alone."""
        process, self.process = self.process, None
        if process is None or self.owner != os.getpid():
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        process.kill()
        process.wait()


_reader = _Reader()
_one_at_a_time = threading.Lock()


def read_confined(reader: str, data: bytes, charset: str | None = None) -> list[dict[str, Any]]:
    """The articles of a file, as `reader_process.answer` tells them.

    Args:
        reader: the module in `readers/`.
        data: the file.
        charset: its encoding where a server declared one.

    Raises:
        Refused: it cannot be read, or not within the limits.
    """
    with _one_at_a_time:
        found = _asked(reader, data, charset)
    if "refused" in found:
        raise Refused(*found["refused"])
    return list(found["articles"])


def _asked(reader: str, data: bytes, charset: str | None) -> dict[str, Any]:
    process = _reader.ready()
    assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 - both are pipes, see above
    late = threading.Event()

    def stop() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(DEADLINE, stop)
    clock.daemon = True
    clock.start()
    try:
        send(process.stdin, json.dumps({"reader": reader, "charset": charset}).encode(), data)
        reply = receive(process.stdout)
    except OSError:  # it ended while it was written to
        reply = None
    except BaseException:  # Ctrl-C: an answer that is half read can be followed by no other
        _reader.close()
        raise
    finally:
        clock.cancel()
    if reply is None or late.is_set():
        _reader.close()
    if reply is None:
        if late.is_set():
            raise Refused(f"takes longer than {DEADLINE:.0f} seconds to read", _AS_TEXT)
        raise Refused(f"takes more time or memory ({MEMORY // 2**30} GB) to read than is given to one file", _AS_TEXT)
    answer: dict[str, Any] = json.loads(reply)
    return answer


atexit.register(_reader.close)
