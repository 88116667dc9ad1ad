"""The claims of one article, for `extract`."""

from bisect import bisect_left

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.report import ArticleEntry
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.terminal.ink import INDENT, QUIET, Ink, words


def claims_text(article: Article, claims: tuple[Claim, ...], *, width: int = 80, color: bool = False) -> str:
    """The claims in text order, each with its line, kind, standing and words.

    What a sentence says as a whole is listed only where nothing else is read of it.

    Args:
        article: the article they were taken from.
        claims: what `extract` returned.
        width: columns to fill, at least 40.
        color: whether to use colours.
    """
    ink = Ink(width=width, color=color)
    entry = ArticleEntry(
        id=claims[0].article if claims else "",
        path=article.name,
        title=article.title,
        published=article.published,
        origin="",
        set_aside=(),
        locations=article.locations,
    )
    texts = Texts((entry,), {article.name: article.text})
    parts: list[RenderableType] = [words(f"{article.name}: {counted(len(_listed(claims)), 'claim')}", "bold")]
    if claims:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(justify="right", no_wrap=True, style=QUIET)
        grid.add_column(overflow="fold")
        for claim in _listed(claims):
            grid.add_row(Text(str(texts.number(claim.article, claim.focus.start) or "")), _title(claim))
            grid.add_row(Text(), ink.quoted(texts.passage(claim, 2 * (ink.width - INDENT))))
        parts.append(grid)
    return ink.printed(parts)


def _listed(claims: tuple[Claim, ...]) -> list[Claim]:
    """The claims without the statements of sentences that make others, too."""
    told = sorted(c.focus.start for c in claims if c.value.type != "statement")

    def only(claim: Claim) -> bool:
        return bisect_left(told, claim.start) == bisect_left(told, claim.end)

    return [claim for claim in claims if claim.value.type != "statement" or only(claim)]


def _title(claim: Claim) -> Text:
    line = words(claim.kind, "bold").append_text(words(f"  {claim.value.text}"))
    said: list[str] = [claim.certainty] if claim.certainty != "asserted" else []
    said += ["negative"] if claim.polarity == "negative" else []
    said += [f"says {claim.speaker}"] if claim.speaker else []
    said += [f"as of {claim.as_of.isoformat()}"] if claim.as_of else []
    return line.append_text(words("".join(f" · {part}" for part in said), QUIET))
