"""Article text that stays text in Markdown: CommonMark, and what GitHub and GitLab add to it.

Two things are done. Every character that is markup gets a backslash. And what these two look for in the finished page,
behind CommonMark's back (mentions, references, addresses, emoji), is broken by a zero-width space, written out as
`&#8203;` so that the source shows it.
"""

import re

from factcheck.reporting.passages import Passage
from factcheck.reporting.visible import one_line

_BREAK = "&#8203;"
_MARKUP = re.compile(r"[\\`*_\[\]<>|~$&{}#]")
# Where a line begins these make a heading, a list, a rule, a definition, or a command to GitLab.
_OPENING = re.compile(r"[-+](?=[-+\s]|$)|[=:/]|\d{1,9}(?=[.)](?:\s|$))")
# "@name", "#12", "!12", "&12", "~label"; "GH-12"; "https://", "www."; ":emoji:".
_LOOKED_FOR = re.compile(
    r"""@(?=\S) | \\[#&~](?=[\w"]) | !(?=\d) | \bGH-(?=\d) | :(?=//) | \bwww(?=\.) | \b(?:mailto|xmpp):(?=\S)
    | :(?=(?:\\_|[\w+-]){1,40}:)""",
    re.IGNORECASE | re.VERBOSE,
)
# A sentence that begins or ends with its own quotation marks gets no second pair.
_OWN_MARKS = frozenset('"“”„«»')


def literal(text: str) -> str:
    r"""Text on one line that Markdown shows as it is.

    >>> literal("# *Two* hurt, says @desk")
    '\\# \\*Two\\* hurt, says @&#8203;desk'
    >>> literal("1. See https://example.org")
    '1\\. See https:&#8203;//example.org'
    """
    shown = _MARKUP.sub(r"\\\g<0>", one_line(text).strip())
    shown = _LOOKED_FOR.sub(rf"\g<0>{_BREAK}", shown)
    opening = _OPENING.match(shown)
    if opening is None:
        return shown
    at = opening.end() if opening[0].isdigit() else 0
    return f"{shown[:at]}\\{shown[at:]}"


def quoted(passage: Passage) -> str:
    """A sentence in quotation marks, its deciding words between » and «, as in a report without colours."""
    whole = passage.before + passage.focus + passage.after
    text = literal(f"{passage.before}»{passage.focus}«{passage.after}")
    quotes_itself = whole[:1] in _OWN_MARKS or whole[-1:] in _OWN_MARKS
    return text if quotes_itself else f"“{text}”"
