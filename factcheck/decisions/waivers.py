"""Waivers in a draft's own comments: `<!-- factcheck: ignore FC101 until 2027-01-31: reason -->`.

Where a text has no comments, `[factcheck: ignore FC101: reason]` is one. A comment that calls for factcheck and cannot
be honoured is kept with the reason: a waiver that silently does nothing would be worse than none.
"""

import re
from collections.abc import Iterator
from datetime import date
from html import escape

from factcheck.model.decision import Waiver

REASON = "a waiver for factcheck, no claim"
"""Why a waiver's text is not read for claims."""
_MARK = "factcheck:"
_LONGEST = 600  # characters of one waiver
_PARAGRAPH = 20_000  # characters before a comment among which its paragraph begins, if it stands in one
_COMMENT = re.compile(rf"<!--\s{{0,9}}factcheck:(.{{0,{_LONGEST}}}?)-->", re.DOTALL)
_LINE = re.compile(rf"\[factcheck:[ \t]{{0,9}}(ignore\b[^\[\]\r\n]{{0,{_LONGEST}}})\]")
_FORM = "write it as: factcheck: ignore FC101 until 2027-01-31: reason"


def waivers(text: str) -> tuple[Waiver, ...]:
    """The waivers of a text in order, none inside another; each as it is written, honoured by nobody yet.

    >>> [(w.targets, w.reason) for w in waivers("Two died. [factcheck: ignore toll: the police corrected it]")]
    [(('toll',), 'the police corrected it')]
    """
    return tuple(_found(text)) if _MARK in text else ()


def shown(page: str) -> str:
    """A page of HTML with its waivers as text, since whatever takes the text out of a page drops its comments.

    >>> shown("<p>Two died. <!-- factcheck: ignore toll: a & b --></p>")
    '<p>Two died. [factcheck: ignore toll: a &amp; b]</p>'
    """
    parts, at = [], 0
    for hit in _COMMENT.finditer(page) if _MARK in page else ():
        said = " ".join(hit[1].split()).replace("[", "(").replace("]", ")")
        line = f"[{_MARK} {escape(said)}]"
        near = max(0, hit.start() - _PARAGRAPH)
        inside = page.rfind("<p", near, hit.start()) > page.rfind("</p", near, hit.start())
        parts += [page[at : hit.start()], line if inside else f"<p>{line}</p>"]
        at = hit.end()
    return "".join([*parts, page[at:]])


def _found(text: str) -> Iterator[Waiver]:
    at = 0
    hits = sorted((m for form in (_COMMENT, _LINE) for m in form.finditer(text)), key=lambda m: m.start())
    for hit in hits:
        if hit.start() >= at:
            at = hit.end()
            yield _read(hit)


def _read(hit: re.Match[str]) -> Waiver:
    head, colon, reason = hit[1].partition(":")
    words = head.replace(",", " ").split()
    bare = Waiver(start=hit.start(), end=hit.end(), text=hit[0])
    if not words or words[0] != "ignore":
        return _refused(bare, f"says nothing that factcheck knows; {_FORM}")
    targets, until = words[1:], None
    if "until" in targets:
        place = targets.index("until")
        targets, said = targets[:place], targets[place + 1 :]
        until = _day(" ".join(said))
        if until is None:
            return _refused(bare, f"“until {' '.join(said)}” names no day; write one as 2027-01-31")
    told = bare.model_copy(
        update={"targets": tuple(targets), "until": until, "reason": " ".join(reason.split()) or None}
    )
    if not targets:
        return _refused(told, f"names no rule or kind; {_FORM}")
    if told.reason is None:
        return _refused(told, "gives no reason; write it behind a colon" + ("" if colon else f", as in: {_FORM[13:]}"))
    return told


def _refused(waiver: Waiver, problem: str) -> Waiver:
    return waiver.model_copy(update={"problem": problem})


def _day(text: str) -> date | None:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def without(text: str) -> str:
    """The text with blanks in place of its waivers: as long as it was, every other character where it stood.

    >>> without("Two died.[factcheck: ignore toll: so]") == "Two died." + 28 * " "
    True
    """
    parts, at = [], 0
    for waiver in waivers(text):
        parts += [text[at : waiver.start], " " * (waiver.end - waiver.start)]
        at = waiver.end
    return "".join([*parts, text[at:]])
