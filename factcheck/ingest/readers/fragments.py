"""A piece of HTML, as feeds, mails and agency formats hold it → paragraphs; all of it is the story.

Whole pages are trafilatura's, which finds the story on them. The standard library's parser does for a piece, and keeps
formats that need nothing else free of a library.
"""

from html.parser import HTMLParser
from typing import Final

from factcheck.ingest.extracted import Paragraph

_BLOCKS: Final = frozenset(
    "address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul hl1 hl2 hedline"
    " block media body.head body.content body.end byline dateline distributor".split()
)
_UNSEEN: Final = frozenset("script style template noscript head title svg math object iframe".split())


class _Fragment(HTMLParser):
    """Collects what is read of a fragment, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Begins a block where the tag does; what is not shown is passed over until its end."""
        if tag in _UNSEEN:
            self._hidden.append(tag)
        if tag in _BLOCKS:
            self.end_block()

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """An element without content hides nothing."""
        if tag in _BLOCKS:
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        """Ends a block, or what was hidden."""
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        if tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        """Keeps what is shown."""
        if not self._hidden:
            self._words.append(data)

    def parse_marked_section(self, i: int, report: bool | int = True) -> int:
        """Passes "<![if …]>" over as browsers do; what is here by default raises where it knows no such section."""
        return self.parse_bogus_comment(i, bool(report))

    def end_block(self) -> None:
        """Close the paragraph, where it says anything."""
        text = " ".join("".join(self._words).split())
        self._words.clear()
        if text:
            self.blocks.append(text)


def fragment(markup: str) -> tuple[Paragraph, ...]:
    r"""The paragraphs of a piece of HTML, each on one line.

    >>> [p.text for p in fragment("<p>Two men <b>died</b>.</p>\n<p>A third<br>lived &amp; left.")]
    ['Two men died.', 'A third', 'lived & left.']
    """
    parser = _Fragment()
    parser.feed(markup)
    parser.close()
    parser.end_block()
    return tuple(Paragraph(block) for block in parser.blocks)
