"""Parses kept by the text of their paragraph: what was parsed once in this process is not parsed again."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from factcheck.language.tokens import Doc

if TYPE_CHECKING:
    from spacy.language import Language

_Key = tuple["Language", str, int]


class KeptParses:
    """The parses of paragraphs, those that were asked for longest ago dropped first.

    A parse follows from the model and the paragraph's text alone, so a kept one is the one that a new run would make.
    Words are told apart by identity: a paragraph that stands twice in one article has a parse for each.

    Args:
        characters: how much text to keep the parses of; 100,000 take about 7 MB.
    """

    def __init__(self, characters: int) -> None:
        self._most, self._held = characters, 0
        self._parses: OrderedDict[_Key, Doc] = OrderedDict()

    def get(self, nlp: "Language", text: str, number: int) -> Doc | None:
        """The parse by this model of the paragraph of this text that is the article's `number`th; None if not kept."""
        key = (nlp, text, number)
        if key in self._parses:
            self._parses.move_to_end(key)
        return self._parses.get(key)

    def keep(self, nlp: "Language", text: str, number: int, parse: Doc) -> None:
        """Keep a parse; one of more text than may be kept at all is not."""
        if len(text) > self._most:
            return
        key = (nlp, text, number)
        if key not in self._parses:
            self._held += len(text)
        self._parses[key] = parse
        while self._held > self._most:
            (_, dropped, _), _ = self._parses.popitem(last=False)
            self._held -= len(dropped)
