"""House names: several spellings taken for one name wherever claims are compared, and the one that drafts write."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from factcheck.model.analysis import Analysis
from factcheck.model.base import Span
from factcheck.model.claim import Claim, Setting
from factcheck.model.event import Event, Telling
from factcheck.model.report import HouseSpelling
from factcheck.model.value import NameValue, QuoteValue
from factcheck.settings.house import Settings
from factcheck.values.name import name_parts
from factcheck.values.person import name_words

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s'’.-]{1,3}")  # what may stand between two words of one name
# The fields of values that hold names, by the value's type. The text of a value stays as the article has it.
_NAMED: Mapping[str, tuple[str, ...]] = {
    "place": ("name", "within"),
    "quotation": ("speaker",),
    "attribution": ("speaker", "words"),
    "role": ("person", "of"),
    "status": ("who",),
    "actor": ("agents", "patient"),
    "part": ("name",),
    "impact": ("target",),
}
_Words = tuple[str, ...]


class Spelling:
    """The names of a house: each variant with the preferred spelling."""

    def __init__(self, settings: Settings) -> None:
        """Args: the settings that have the names."""
        self._variants: dict[str, list[tuple[_Words, str, str]]] = {}
        for preferred, variants in settings.names.items():
            for variant in variants:
                words = _words(variant)
                if words and variant != preferred:
                    self._variants.setdefault(words[0], []).append((words, variant, preferred))
        for known in self._variants.values():
            known.sort(key=lambda entry: -len(entry[0]))

    def __bool__(self) -> bool:
        return bool(self._variants)

    def _found(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        """Where variants stand in a text, the longest of those that begin with one word: start, end, both spellings."""
        words = [(m.group().casefold(), m.start(), m.end()) for m in _WORD.finditer(text)]
        at = 0
        while at < len(words):
            for variant, written, preferred in self._variants.get(words[at][0], ()):
                last = at + len(variant) - 1
                if tuple(word for word, _, _ in words[at : last + 1]) == variant and all(
                    _GAP.fullmatch(text, words[n][2], words[n + 1][1]) for n in range(at, last)
                ):
                    yield words[at][1], words[last][2], written, preferred
                    at = last
                    break
            at += 1

    def text(self, text: str) -> str:
        """A text with the preferred spellings; in lower case where the text is.

        >>> Spelling(Settings(names={"Kyiv": ("Kiev",)})).text("the Kiev region")
        'the Kyiv region'
        """
        parts, at, lower = [], 0, text == text.lower()
        for start, end, _, preferred in self._found(text):
            parts += [text[at:start], preferred.lower() if lower else preferred]
            at = end
        return "".join([*parts, text[at:]])

    def _lemmas(self, words: frozenset[str]) -> frozenset[str]:
        """Words without an order, where a variant may stand in pieces."""
        found = set(words)
        for word in words:
            for variant, _, preferred in self._variants.get(word, ()):
                if found.issuperset(variant):
                    found = found.difference(variant) | set(_words(preferred))
        return frozenset(found)

    def _names(self, names: frozenset[str]) -> frozenset[str]:
        return frozenset(self.text(name) for name in names)

    def _value(self, claim: Claim) -> dict[str, Any]:
        value = claim.value
        if isinstance(value, NameValue):
            spelled = self.text(value.text)
            if spelled == value.text:
                return {}
            return {"parts": name_words(spelled) if value.sort == "person" else name_parts(spelled)}
        told: dict[str, Any] = {}
        for field in _NAMED.get(value.type, ()):
            known = getattr(value, field)
            told[field] = tuple(map(self.text, known)) if isinstance(known, tuple) else known and self.text(known)
        if isinstance(value, QuoteValue) and self.text(value.text) != value.text:
            told["read_as"] = self.text(value.text)
        return told

    def _setting(self, setting: Setting) -> Setting:
        told = setting.told
        lemmas = ("about", "near", "who", "topic")
        return setting.model_copy(
            update={
                **{field: self._lemmas(getattr(setting, field)) for field in lemmas},
                "names": self._names(setting.names),
                "told": told and _telling(told, self._lemmas(told.lemmas)),
            }
        )

    def _claim(self, claim: Claim) -> Claim:
        return claim.model_copy(
            update={
                "value": claim.value.model_copy(update=self._value(claim)),
                "subject": claim.subject and self.text(claim.subject),
                "setting": self._setting(claim.setting),
            }
        )

    def _event(self, event: Event) -> Event:
        return event.model_copy(
            update={
                "places": self._names(event.places),
                "company": self._names(event.company),
                "tellings": tuple(_telling(told, self._lemmas(told.lemmas)) for told in event.tellings),
            }
        )

    def read(self, analysis: Analysis) -> Analysis:
        """What was seen in an article, its claims and events with one spelling of each name."""
        if not self:
            return analysis
        return analysis.model_copy(
            update={
                "claims": tuple(map(self._claim, analysis.claims)),
                "events": tuple(map(self._event, analysis.events)),
            }
        )

    def noted(self, article: str, text: str, aside: Iterable[Span]) -> tuple[HouseSpelling, ...]:
        """Where a text writes a variant, in its very letters, and what the house writes; not in what was set aside."""
        if not self:
            return ()
        left_out = list(aside)
        return tuple(
            HouseSpelling(article=article, start=start, end=end, written=text[start:end], preferred=preferred)
            for start, end, written, preferred in self._found(text)
            if text[start:end].split() == written.split()
            and not any(start < span.end and span.start < end for span in left_out)
        )


def _words(name: str) -> _Words:
    return tuple(word.casefold() for word in _WORD.findall(name))


def _telling(told: Telling, lemmas: frozenset[str]) -> Telling:
    return told.model_copy(update={"lemmas": lemmas})
