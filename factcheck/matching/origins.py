"""Which articles are copies or rewrites of one text: they count as one origin."""

from rapidfuzz.distance import Indel

from factcheck.model.article import Article

# The share of characters that two texts must have in common, in order, to be one text: agency copy with another
# headline and a paragraph cut stays above it, two reporters on one press conference stay far below.
_SAME_TEXT = 0.8
_READ = 20_000  # characters compared: copies are alike from the beginning on, and the comparison grows with the square


def origins(articles: list[Article]) -> dict[str, str]:
    """The origin ("o1", "o2", …) of each article by its name, numbered in the order of the articles."""
    found: dict[str, str] = {}
    first: list[tuple[str, str]] = []
    for article in articles:
        body = " ".join(article.text[:_READ].split())
        for origin, other in first:
            if Indel.normalized_similarity(body, other, score_cutoff=_SAME_TEXT):
                found[article.name] = origin
                break
        else:
            found[article.name] = f"o{len(first) + 1}"
            first.append((found[article.name], body))
    return found
