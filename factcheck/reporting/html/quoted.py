"""An article whose text is not at hand (its report was read back from JSON): the words that it is quoted by."""

from bisect import bisect_right

from factcheck.model.report import ArticleEntry, Report

_GAP = "\n…\n"


class QuotedText:
    """The quoted clauses of one article in text order, as a text; what stands between them is unknown."""

    def __init__(self, report: Report, entry: ArticleEntry) -> None:
        """Args: the report; one of its articles."""
        quotes = {(claim.start, claim.end, claim.quote) for claim in report.claims if claim.article == entry.id}
        sides = (side for finding in report.findings for side in finding.sides if side.article == entry.id)
        quotes |= {(side.start, side.end, side.quote) for side in sides}
        pieces: list[str] = []
        self._from: list[int] = []
        self._to: list[int] = []
        self._until: list[int] = []  # where in the article each run of quoted words ends
        end = length = 0
        for start, stop, quote in sorted(quotes, key=lambda found: (found[0], -found[1])):
            if start >= end:
                piece = (_GAP if pieces else "") + quote
                self._from.append(start)
                self._to.append(length + len(piece) - len(quote))
                self._until.append(stop)
            elif stop > end:
                piece = quote[end - start :]
                self._until[-1] = stop
            else:
                continue
            pieces.append(piece)
            length, end = length + len(piece), stop
        self.text = "".join(pieces)

    def at(self, offset: int) -> int:
        """Where a quoted character of the article stands here."""
        found = bisect_right(self._from, offset) - 1
        return offset - self._from[found] + self._to[found] if found >= 0 else 0

    def within(self, start: int, end: int) -> tuple[int, int]:
        """What is quoted of a stretch of the article, as a stretch of this text; an empty one where nothing is."""
        runs = [run for run in zip(self._from, self._until, strict=True) if run[0] < end and run[1] > start]
        if not runs:
            return 0, 0
        return self.at(max(runs[0][0], start)), self.at(min(runs[-1][1], end) - 1) + 1
