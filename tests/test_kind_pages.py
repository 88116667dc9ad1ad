"""The made pages of the documentation: each kind's folder in words, with its examples."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from properdocs.commands.build import build
from properdocs.config import load_config
from properdocs.exceptions import Abort

from factcheck.catalog import Kind, load_kinds
from tools.kind_pages import RELATIONS, ROOT, SCOPES, generated, kind_page, overview

KINDS = load_kinds()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_page_tells_what_the_folder_says(kind: Kind) -> None:
    page = kind_page(kind)
    assert page.startswith(kind.readme.rstrip())
    assert kind.question in page
    assert kind.desk in page
    examples = tomllib.loads((kind.folder / "examples.toml").read_text(encoding="utf-8"))
    text = MarkdownIt().enable("table").render(page)
    shown = MarkdownIt().render(examples["hit"][0]["text"]).strip().removeprefix("<p>").removesuffix("</p>")
    assert shown in text
    for table, heading in {
        "hit_fails": "Known failures: not found",
        "miss_fails": "Known failures: found and wrong",
        "pair_fails": "Known failures: pairs that get another verdict",
    }.items():
        assert (f"<h2>{heading}</h2>" in text) == (table in examples)


def test_every_kind_has_its_page_and_its_line() -> None:
    pages = generated()
    assert {f"kinds/{kind.id}.md" for kind in KINDS} < pages.keys()
    listed = overview(KINDS)
    assert all(f"[{kind.rule}]({kind.id}.md)" in listed for kind in KINDS)
    assert pages["figures.md"].startswith("# Results")


def test_every_relation_and_scope_has_words() -> None:
    assert {step.relation for kind in KINDS for step in kind.ladder} == RELATIONS.keys()
    assert {scope for kind in KINDS for scope in (kind.scope, *kind.scopes.values())} <= SCOPES.keys()


@pytest.mark.parametrize(
    "broken",
    ["[gone](gone.md)", "[gone](limits.md#gone)", "[gone](kinds/gone.md)", "[gone](../claims/gone/README.md)"],
)
def test_a_broken_link_fails_the_site(broken: str, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(ROOT / "docs", docs)
    with (docs / "index.md").open("a", encoding="utf-8") as page:
        page.write(f"\nA link to what is not there: {broken}\n")
    config = load_config(str(ROOT / "properdocs.yml"), docs_dir=str(docs), site_dir=str(tmp_path / "site"))
    with pytest.raises(Abort, match="Aborted with 1 warnings in strict mode"):
        build(config)


def test_the_site_is_whole_and_asks_nothing_of_the_network(tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(load_config(str(ROOT / "properdocs.yml"), site_dir=str(site)))
    assert {f"{kind.id}.html" for kind in KINDS} < {page.name for page in (site / "kinds").iterdir()}
    limits = (site / "limits.html").read_text(encoding="utf-8")
    assert 'href="figures.html"' in limits  # in the repository it is ../benchmarks/RESULTS.md
    loaded = re.compile(r"<(?:script|link|img)[^>]*(?:src|href)=\"?(?:https?:)?//")
    assert [page.name for page in site.rglob("*.html") if loaded.search(page.read_text(encoding="utf-8"))] == []
