"""The event types: which words name which kind of happening, read from `event_types.toml`."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, cast

Who = Literal["acts", "undergone", "own", "befalls", "mutual", "nature"]


@dataclass(frozen=True, slots=True)
class EventType:
    """A type of event; types of one `family` can be names of the same happening ("the strike", "the explosion").

    `effect` tells what other events do (kill, damage): it belongs to an event told beside it that `harms`.
    What happens `once` to a thing has one date, and two dates of it are one question. Words in `bars` before a noun
    make it another thing: "heart attack", "price war".
    What happens at one `spot` (a crash, not a storm) is in a town and in its country at once. `who` tells what part
    those play whom its words name: see the table.
    """

    id: str
    family: str
    effect: bool = False
    harms: bool = False
    once: bool = False
    recurs: bool = False
    bars: frozenset[str] = frozenset()
    spot: bool = False
    who: Who = "acts"


def _rows() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "event_types.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], EventType]:
    table: dict[tuple[str, str], EventType] = {}
    for name, row in _rows().items():
        event_type = EventType(
            id=name, family=row["family"], effect=row.get("effect", False), harms=row.get("harms", False),
            once=row.get("once", False), recurs=row.get("recurs", False), bars=frozenset(row.get("bars", ())),
            spot=row.get("spot", False), who=cast("Who", row.get("who", "acts")),
        )  # fmt: skip
        for pos, words in (("NOUN", row.get("nouns", [])), ("VERB", row.get("verbs", []))):
            for word in words:
                table[word, pos] = event_type
    return table


def event_type(lemma: str, pos: str) -> EventType | None:
    """The event type that a lemma names as a noun or a verb, or None; a verb may bring its particle ("blow up").

    >>> event_type("airstrike", "NOUN").family
    'violence'
    """
    table, pos = _table(), "NOUN" if pos == "PROPN" else pos
    found = table.get((lemma, pos))
    return table.get((lemma.partition(" ")[0], pos)) if found is None and " " in lemma else found


@lru_cache(maxsize=1)
def event_words() -> frozenset[str]:
    """The words that all that names an event begins with; a word with another lemma names none, whatever follows it.

    >>> {"airstrike", "blow"} <= event_words(), "blow up" in event_words()
    (True, False)
    """
    return frozenset(words.partition(" ")[0] for words, _ in _table())


def event_type_of(phrase: str, pos: str) -> EventType | None:
    """The event type that these very words name, or None: "open fire", not the "open" in it."""
    return _table().get((phrase, pos))


@lru_cache(maxsize=1)
def event_words_pointing() -> dict[str, frozenset[str]]:
    """The nouns that point at an event told before, each with the families that it can be of.

    >>> sorted(event_words_pointing()["vote"])
    ['election']
    """
    found: dict[str, set[str]] = {}
    for row in _rows().values():
        for word in row.get("pointing", ()):
            found.setdefault(word, set()).add(row["family"])
    return {word: frozenset(families) for word, families in found.items()}


@lru_cache(maxsize=1)
def families_once() -> frozenset[str]:
    """The families of events that happen once to a thing.

    >>> "release" in families_once(), "violence" in families_once()
    (True, False)
    """
    return frozenset(known.family for known in _table().values() if known.once)


@lru_cache(maxsize=1)
def families_at_one_spot() -> frozenset[str]:
    """The families of events that happen at one spot.

    >>> "crash" in families_at_one_spot(), "storm" in families_at_one_spot()
    (True, False)
    """
    return frozenset(known.family for known in _table().values() if known.spot)


@lru_cache(maxsize=1)
def _by_id() -> dict[str, EventType]:
    return {known.id: known for known in _table().values()}


def event_type_named(name: str) -> EventType | None:
    """The event type with this id, None where a verb alone names the event.

    >>> event_type_named("harm").effect, event_type_named("crash").harms, event_type_named("give")
    (True, True, None)
    """
    return _by_id().get(name)
