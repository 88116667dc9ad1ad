"""What holds for any articles: the same bytes twice, no word of one article about another, no side preferred."""

from collections.abc import Iterable, Sequence
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import Article, Report, compare
from factcheck.reporting.as_json import report_json

SEEDS = tuple(Article.from_path(path) for path in sorted((Path(__file__).resolve().parents[1] / "seeds").glob("*.txt")))


def article(name: str, text: str, published: str | None = None) -> Article:
    return Article.from_text(text, name=name, published=published)


# About nothing that the seeds tell of.
UNRELATED = (
    article(
        "football.txt",
        "Harbour Rovers win third cup in a row\n\nHarbour Rovers beat Mill Town 3-1 on Saturday to win "
        "the cup for the third "
        "time. Two players were injured.\n\nNo one was hurt when fans ran onto the pitch. The club took $2 million.",
    ),
    article(
        "quake.txt",
        "Quake kills 23 in Sardis\n\nAt least 23 people, including four children, were killed when a "
        "quake struck Sardis on 14 "
        "November 2023, the mayor said. It was the fourth quake in a year.\n\nEarlier quakes struck in "
        "July and in late "
        "August. Damage was put at 1.3 million dollars.",
    ),
    article(
        "court.txt",
        "Trader held over market fire\n\nPolice arrested a trader in Varna in June 2025. The court "
        "denied bail on 4 July. The "
        "fire, the second this year, broke windows and left cracks in the roof of the covered market.",
    ),
    # an attack, embassies, and 2025, but others
    article(
        "attack-elsewhere.txt",
        "Drone attack damages Ruritanian embassy in Oslo\n\nA drone attack damaged the embassy of "
        "Ruritania in Oslo on 9 March "
        "2025, the second time that the embassy has been attacked. Three staff members were "
        "injured.\n\nThe embassy is "
        "located in the Frogner district. An earlier attack took place in January 2025.",
    ),
    article(
        "war-of-old.txt",
        "Forty years on, a village remembers\n\nThe attack on the village in August 1985 killed 40 "
        "people. The last attack came "
        "in November 1986, when nobody was hurt.",
    ),
    article("list.txt", "Read also:\n- Embassy hit for the fifth time\n- Nine dead in attack on Kyiv"),
)
# Two reports on one fire, which do not agree.
FIRE = (
    article(
        "one.txt",
        "Fire in Varna market kills 3\n\nA fire in the covered market of Varna killed at least three "
        "people on 2 July 2025, the "
        "fire chief said. Damage was put at $3 million.",
        "2025-07-03",
    ),
    article(
        "two.txt",
        "Five die in Varna market fire\n\nFive people died on 5 July 2025 when a fire burned down the "
        "covered market of Varna. "
        "Damage was put at $4 million.",
        "2025-07-06",
    ),
)


def told(report: Report, names: Iterable[str]) -> set[tuple[str, str]]:
    """Fingerprint and verdict of every finding that speaks of these articles and no others."""
    ids = {entry.id for entry in report.articles if entry.path in set(names)}
    return {(f.fingerprint, f.verdict) for f in report.findings if {side.article for side in f.sides} <= ids}


def quarrels(report: Report) -> set[tuple[str, str]]:
    return {(f.fingerprint, f.verdict) for f in report.findings if f.verdict in {"contradiction", "update"}}


def names(articles: Sequence[Article]) -> list[str]:
    return [one.name for one in articles]


@pytest.fixture(scope="module")
def seeds() -> Report:
    return compare(SEEDS)


def test_the_same_bytes_twice(seeds: Report) -> None:
    assert report_json(compare(SEEDS)) == report_json(seeds)


def test_the_same_bytes_whatever_the_order() -> None:
    every = [*SEEDS, *FIRE]
    assert len({report_json(compare(order)) for order in list(permutations(every))[::5]}) == 1


@pytest.mark.parametrize("other", UNRELATED, ids=lambda one: one.name)
@pytest.mark.parametrize("pair", [SEEDS, FIRE], ids=["seeds", "fire"])
def test_an_unrelated_article_changes_no_finding_between_the_others(pair: tuple[Article, ...], other: Article) -> None:
    before, after = compare(pair), compare([*pair, other])
    assert told(after, names(pair)) == told(before, names(pair))
    assert quarrels(after) == quarrels(before)


def test_all_of_them_at_once_change_none_either(seeds: Report) -> None:
    after = compare([*SEEDS, *UNRELATED])
    assert told(after, names(SEEDS)) == told(seeds, names(SEEDS))


@pytest.mark.parametrize("other", [*UNRELATED, *FIRE], ids=lambda one: one.name)
def test_another_article_alters_no_claim(seeds: Report, other: Article) -> None:
    def claims(report: Report) -> list[dict[str, object]]:
        path = {entry.id: entry.path for entry in report.articles}
        rows = [
            claim.model_dump(exclude={"id", "event", "article"})
            for claim in report.claims
            if path[claim.article] != other.name
        ]
        return sorted(rows, key=repr)

    assert claims(compare([*SEEDS, other])) == claims(seeds)


@pytest.mark.parametrize("pair", [SEEDS, FIRE], ids=["seeds", "fire"])
@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("name", ["0-copy.txt", "zz-copy.txt"])
def test_a_copy_under_another_name_adds_no_quarrel(pair: tuple[Article, ...], which: int, name: str) -> None:
    copy = pair[which].model_copy(update={"name": name})
    before, after = compare(pair), compare([*pair, copy])
    assert len(quarrels(after)) == len(quarrels(before))
    alone = compare([pair[which], copy])
    assert not [f for f in quarrels(alone) if f not in quarrels(compare([pair[which]]))]
    assert alone.summary.origins == 1


@pytest.mark.parametrize("pair", [SEEDS, FIRE], ids=["seeds", "fire"])
def test_no_side_is_preferred(pair: tuple[Article, ...]) -> None:
    """Renaming the articles so that they change places changes no verdict."""
    one, two = pair
    swapped = compare([one.model_copy(update={"name": "z.txt"}), two.model_copy(update={"name": "a.txt"})])
    straight = compare([one.model_copy(update={"name": "a.txt"}), two.model_copy(update={"name": "z.txt"})])

    def verdicts(report: Report) -> list[tuple[str, str, float, tuple[str, ...]]]:
        rows = [(f.verdict, f.rule, f.confidence, tuple(sorted(s.quote for s in f.sides))) for f in report.findings]
        return sorted(rows)

    assert verdicts(swapped) == verdicts(straight)


SENTENCES = (
    "At least 12 people were killed in the attack on the embassy in Kyiv on Friday.",
    "The attack in late August killed 15 people.",
    "No one was injured in the attack.",
    "Two people were hurt when a missile hit the building.",
    "It was the fourth time that raiders attacked the embassy.",
    "The embassy lies in the Lukyanivka district.",
    "Damage was put at $3 million.",
    "The attack took place on 14 November 2025.",
)
STORIES = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True).map("\n\n".join)


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STORIES, min_size=2, max_size=3), st.sampled_from(UNRELATED[:3]))
def test_any_order_and_any_company(texts: list[str], other: Article) -> None:
    every = [article(f"{number}.txt", text) for number, text in enumerate(texts)]
    before = compare(every)
    assert report_json(compare(every[::-1])) == report_json(before)
    assert told(compare([other, *every]), names(every)) == told(before, names(every))
