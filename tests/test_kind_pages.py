"""The made pages of the documentation: each kind's folder in words, with its examples."""

import tomllib

import pytest
from markdown_it import MarkdownIt

from factcheck.catalog import Kind, load_kinds
from tools.kind_pages import RELATIONS, SCOPES, generated, kind_page, overview

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
