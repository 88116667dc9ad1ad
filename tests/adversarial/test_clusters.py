"""Short articles of one story: what is told of them, and that nothing else is.

Most tell of two happenings of one sort, of a part and its whole or of two times: the conflicts that are none.
"""

import tomllib
from pathlib import Path
from typing import TypedDict

import pytest

from factcheck import Article, compare


class Cluster(TypedDict):
    """Some articles, and verdict and kind of each contradiction and update between them."""

    name: str
    articles: list[str]
    told: list[str]


CLUSTERS: list[Cluster] = tomllib.loads(Path(__file__).with_name("clusters.toml").read_text(encoding="utf-8"))[
    "cluster"
]


@pytest.mark.parametrize("cluster", CLUSTERS, ids=lambda cluster: cluster["name"])
def test_what_is_told_of_a_cluster(cluster: Cluster) -> None:
    articles = [Article.from_text(text, name=f"{n}.txt") for n, text in enumerate(cluster["articles"])]
    findings = compare(articles).findings
    told = [f"{f.verdict} {f.kind}" for f in findings if f.verdict in {"contradiction", "update"}]
    assert sorted(told) == sorted(cluster["told"])
