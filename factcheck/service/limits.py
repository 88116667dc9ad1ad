"""What a request may take."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take, and how many are answered at once.

    Args:
        body: bytes of a request's body.
        articles: how many articles a request may hold, its draft included; at least 2.
        seconds: how long a request may be sent, may wait for its turn, and may be worked on, each.
        workers: how many requests are worked on at once; each worker is a process with a language model of its own.
        waiting: how many more may wait for their turn.
        inside: how many may be there at once in all, those that are still being sent and answered among them.
    """

    body: int = 2 * MEGABYTE
    articles: int = 50
    seconds: float = 30.0
    workers: int = 1
    waiting: int = 8
    inside: int = 40


@dataclass(frozen=True, slots=True)
class Kept:
    """How much each worker keeps of what it has read, in characters, so as not to read it again; 0 keeps nothing.

    As it is, that is about 100 MB for each worker.
    """

    articles: int = 400_000
    paragraphs: int = 200_000
