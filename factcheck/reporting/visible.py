"""Text from outside, made safe to print: what a terminal would obey, or hide, is shown instead.

Articles and file names are anybody's text. An escape sequence in one could rewrite what an editor sees, a
bidirectional control could turn a figure round, a zero-width character could hide in it. None is printed; each leaves
a visible trace, since a text that carries one is worth a second look.
"""

import re
import unicodedata

_WHITE = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# A letter may carry a few combining marks; a pile of them writes over the lines above and below.
_PILE = re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f]{4,}")
# Cc controls, Cf formats (bidirectional, zero-width, tags), Cs surrogates, Co private, Cn unassigned, Zl and Zp breaks.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SOFT_HYPHEN = "\u00ad"
# Unicode has a picture for each of the old control characters; the others are written out as their code point.
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421", ord(_SOFT_HYPHEN): "\u2027"}


def visible(text: str) -> str:
    r"""The text with every character that a terminal obeys or hides replaced by a picture or its code point.

    >>> visible("\x1b[2J 2\u200b3 \u202edead")
    '␛[2J 2<U+200B>3 <U+202E>dead'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(visible_characters(text))


def visible_characters(text: str) -> list[str]:
    r"""What `visible` makes of each character, for whoever has to know which of them stands where.

    >>> visible_characters("2\u200b3")
    ['2', '<U+200B>', '3']
    """
    shown = [_shown(character) for character in text]
    for pile in _PILE.finditer(text):
        shown[pile.start() : pile.end()] = [f"<U+{ord(mark):04X}>" for mark in pile[0]]
    return shown


def unsafe_characters(text: str) -> list[tuple[int, str]]:
    r"""Where a text has characters that a reader must not be left alone with, each with what `visible` makes of it.

    Tabs and line breaks count as such: who lays out whole paragraphs treats them before. Distinct characters are looked
    at, not every one, so that a text of megabytes takes no longer than a search through it.

    >>> unsafe_characters("2\u200b3")
    [(1, '<U+200B>')]
    """
    found = {pile.start() + at: mark for pile in _PILE.finditer(text) for at, mark in enumerate(pile[0])}
    shown = {at: f"<U+{ord(mark):04X}>" for at, mark in found.items()}
    unsafe = {character: _shown(character) for character in set(text) if _shown(character) != character}
    if unsafe:
        pattern = re.compile(f"[{''.join(map(re.escape, unsafe))}]")
        shown |= {hit.start(): unsafe[hit[0]] for hit in pattern.finditer(text)}
    return sorted(shown.items())


def one_line(text: str) -> str:
    r"""As `visible`, on one line: line breaks and tabs count as the spaces between words.

    >>> one_line("Two\r\n  hurt\x07")
    'Two hurt␇'
    """
    return visible(_WHITE.sub(" ", text))


def clip(text: str, length: int) -> str:
    """At most `length` characters, cut at a word where that is near, with an ellipsis.

    >>> clip("At least 23 people lost their lives", 20)
    'At least 23 people …'
    """
    if len(text) <= length:
        return text
    room = max(length - 2, 1)
    cut = text.rfind(" ", room * 2 // 3, room + 1)
    return (text[:cut] + " …") if cut > 0 else text[: max(length - 1, 1)] + "…"


def _shown(character: str) -> str:
    if unicodedata.category(character) not in _UNSAFE:
        return character
    code = ord(character)
    return _PICTURES.get(code, f"<U+{code:04X}>")
