"""What a third article does to the findings about two: nothing. And no article is preferred for its name."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading import Compared, compared, read

BLAST = "A blast shook Arden on Tuesday."
STORIES = (
    f"{BLAST} It killed 12 people.\n\nRepairs to the bridge cost $2 million.",
    f"{BLAST} It killed 15 people. It was the third blast in a year.\n\nMayor Clara Bell spoke.",
    f"{BLAST} No one was killed. It was the fourth blast in a year.\n\nGovernor Clara Bell spoke.",
    f"{BLAST} At least nine people died.\n\nAn earlier blast in July 2019 killed 30 people.",
    "A blast shook Arden on Monday.\n\nRepairs to the bridge cost $3 million. The blast of July 2019 killed 31 people.",
    "The camp is home to 22,000 refugees. “We will rebuild the whole harbour,” Clara Bell said.",
    "The camp is home to 20,000 refugees. “We shall rebuild the whole harbour,” Clara Bell said.",
)
# Of the same kinds, with the same words, of other things.
STRANGERS = (
    "A ferry sank off Norwick on Sunday. It killed 13 people.\n\nRepairs to the pier cost $9 million.",
    "A quake struck Norwick in May 2021 and killed 80 people. It was the second quake in a year.",
    "Harbour Rovers beat Mill Town 3-1. The club has 40,000 members, and Mayor Tom Reed spoke.",
    "The museum drew 22,000 visitors. “We have never seen such a crowd,” Anna Ruiz said.",
)


def named(numbers: list[int]) -> list[tuple[str, str]]:
    return [(f"s{n}", STORIES[n]) for n in numbers]


def findings(found: Compared, articles: set[str]) -> set[tuple[str, str, float, str]]:
    """Every finding that speaks of these articles and of no other."""
    return {
        (f.fingerprint, f.verdict, f.confidence, f.why)
        for f in found.findings
        if {side.article for side in f.sides} <= articles
    }


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    st.lists(st.integers(0, len(STORIES) - 1), min_size=2, max_size=4, unique=True),
    st.integers(0, len(STRANGERS) - 1),
    st.sampled_from(["0", "z"]),
)
def test_an_unrelated_article_alters_no_finding_among_the_others(numbers: list[int], other: int, prefix: str) -> None:
    analyses = [read(text, name) for name, text in named(numbers)]
    names = {analysis.article.name for analysis in analyses}
    stranger = read(STRANGERS[other], f"{prefix}{other}")
    assert findings(Compared([*analyses, stranger]), names) == findings(Compared(analyses), names)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, len(STORIES) - 1), min_size=2, max_size=3, unique=True))
def test_the_names_of_the_articles_alter_no_verdict(numbers: list[int]) -> None:
    def verdicts(order: list[int]) -> list[tuple[str, str, float, tuple[str, ...]]]:
        found = compared(*(STORIES[n] for n in order)).findings
        return sorted((f.verdict, f.rule, f.confidence, tuple(sorted(s.quote for s in f.sides))) for f in found)

    assert verdicts(numbers[::-1]) == verdicts(numbers)


@settings(max_examples=8, deadline=None, derandomize=True)
@given(st.permutations(range(len(STORIES))))
def test_the_order_of_the_articles_alters_nothing(order: list[int]) -> None:
    shuffled = Compared([read(STORIES[n], f"s{n}") for n in order])
    straight = Compared([read(text, f"s{n}") for n, text in enumerate(STORIES)])
    assert [f.model_dump() for f in shuffled.findings] == [f.model_dump() for f in straight.findings]
