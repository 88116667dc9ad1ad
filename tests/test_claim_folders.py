"""Every claim folder is complete, and its examples hold: hits, near misses, pairs, known failures."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from factcheck.catalog import Entry, Kind, claims_folder, load_kinds
from factcheck.extraction import extract_claims
from factcheck.language.model import load
from factcheck.language.parsed import ParsedArticle
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.segmentation import segment
from factcheck.values.compare import compare_values

pytestmark = pytest.mark.xdist_group("examples")  # which are parsed once, and not on each core

KINDS = load_kinds()
# Known failures bear the name of what they fail at: `hit_fails`, `miss_fails`, `pair_fails`.
TABLES = ("hit", "miss", "pair", "hit_fails", "miss_fails", "pair_fails")
KEYS = {
    "hit": {"text", "focus", "value", "attribute", "polarity", "certainty", "speaker", "more", "published", "why"},
    "miss": {"text", "published", "why"},
    "pair": {"a", "b", "verdict", "published", "why"},
}
PUBLISHED = date(2024, 3, 14)  # a Thursday
LEVELS = ("same", "within", "bounds", "disjoint")
NOTHING = "nothing"  # the verdict of a pair whose values cannot be compared


@cache
def examples(kind: Kind) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((kind.folder / "examples.toml").read_text(encoding="utf-8"))


@cache
def parsed(text: str, published: date = PUBLISHED) -> ParsedArticle:
    return segment(Article.from_text(text, name="example", published=published), load())


@cache
def claims(text: str, published: date = PUBLISHED) -> tuple[Claim, ...]:
    return tuple(anchored.claim for anchored in extract_claims(parsed(text, published), KINDS).claims)


def cases(table: str) -> list[Any]:
    """Every example of these tables; a known failure is expected to fail, and told when it no longer does."""
    found = []
    for kind in KINDS:
        for name, marks in ((table, ()), (f"{table}_fails", (pytest.mark.xfail(strict=True),))):
            for case in examples(kind).get(name, []):
                label = case.get("text") or f"{case['a']} | {case['b']}"
                found.append(pytest.param(kind, case, id=f"{kind.id}: {label[:60]}", marks=marks))
    return found


def of_kind(kind: Kind, text: str, published: date = PUBLISHED) -> list[Claim]:
    return [claim for claim in claims(text, published) if claim.kind == kind.id]


def seen(claim: Claim, text: str, expected: dict[str, Any]) -> dict[str, Any]:
    """What the claim has to set against the expectation: its focus, and those fields that are expected."""
    value = claim.value.model_dump(mode="json")
    found = {key: getattr(claim, key) for key in expected.keys() & {"attribute", "polarity", "certainty", "speaker"}}
    found["focus"] = text[claim.focus.start : claim.focus.end]
    found["value"] = {key: list(v) if isinstance(v := value[key], tuple) else v for key in expected["value"]}
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_folder_is_complete(kind: Kind) -> None:
    assert kind.id == kind.folder.name
    assert kind.folder.parent == claims_folder()
    assert {path.name for path in kind.folder.iterdir()} == {"claim.toml", "lexicon.toml", "examples.toml", "README.md"}
    assert kind.readme.startswith(f"# `{kind.id}` ({kind.rule}): ")
    for heading in ("## What it asserts", "## What it is not", "## How values are compared", "## Sources"):
        assert heading in kind.readme


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_examples_are_complete_and_well_formed(kind: Kind) -> None:
    tables = examples(kind)
    assert set(tables) <= set(TABLES)
    for needed in ("hit", "miss", "pair"):
        assert tables.get(needed), f"{kind.id} has no [[{needed}]]"
    for table, rows in tables.items():
        for row in rows:
            assert row.keys() <= KEYS[table.removesuffix("_fails")], row
            if table.endswith("_fails"):
                assert row["why"]
    texts = [row.get("text") or (row["a"], row["b"]) for rows in tables.values() for row in rows]
    assert len(set(texts)) == len(texts), "an example stands twice"


def spoken(kind: Kind) -> Iterator[str]:
    """Every text in which an entry of the lexicon may fire."""
    for name, rows in examples(kind).items():
        for row in rows:
            if name == "hit":
                yield row["text"]
            elif name == "pair":
                yield from (row["a"], row["b"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_lexicon_entry_fires_in_an_example(kind: Kind) -> None:
    """An entry fires where dropping it changes what is found: a word that no example needs has no business there."""
    words = {
        text: {form for _, doc in parsed(text).docs for w in doc for form in (w.lemma, w.lower_)}
        for text in spoken(kind)
    }
    silent = []
    for entry in kind.lexicon:
        last = entry.term.split()[-1]
        telling = [text for text, forms in words.items() if last in forms]
        if not any(needs(kind, entry, text) for text in telling):
            silent.append(f"{entry.term} ({entry.pos}, {entry.asserts}, {entry.needs or entry.bars})")
    assert not silent


def needs(kind: Kind, dropped: Entry, text: str) -> bool:
    """Whether the kind finds something else in the text without this entry."""
    left = tuple(e for e in kind.lexicon if e != dropped)
    by_word = {key: tuple(e for e in entries if e != dropped) for key, entries in kind.by_word.items()}
    lesser = replace(kind, lexicon=left, by_word=by_word)
    found = [a.claim for a in extract_claims(parsed(text), (lesser,)).claims]
    return found != of_kind(kind, text)


@pytest.mark.parametrize(("kind", "case"), cases("hit"))
def test_hit(kind: Kind, case: dict[str, Any]) -> None:
    text = case["text"]
    expected = [
        {key: value for key, value in row.items() if key not in {"text", "more", "published", "why"}}
        for row in (case, *case.get("more", []))
    ]
    found = of_kind(kind, text, case.get("published", PUBLISHED))
    assert [text[c.focus.start : c.focus.end] for c in found] == [row["focus"] for row in expected]
    assert [seen(claim, text, row) for claim, row in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize(("kind", "case"), cases("miss"))
def test_near_miss(kind: Kind, case: dict[str, Any]) -> None:
    text = case["text"]
    found = of_kind(kind, text, case.get("published", PUBLISHED))
    assert [(text[c.focus.start : c.focus.end], c.attribute) for c in found] == []


def verdict(kind: Kind, a: str, b: str, published: date) -> str:
    """What the kind's ladder says of the two texts: of their claims the pair that agrees best, as judgement takes it.

    The other side may be of another kind where values meet across kinds ("no one was hurt", "two were hurt").
    """
    levels = []
    for one in of_kind(kind, a, published):
        for other in claims(b, published):
            if one.attribute == other.attribute:
                compared = compare_values(one.value, other.value)
                if compared.relation != "incomparable":
                    levels.append("bounds" if compared.bounds_only else compared.relation)
    return kind.step(min(levels, key=LEVELS.index)).verdict if levels else NOTHING


@pytest.mark.parametrize(("kind", "case"), cases("pair"))
def test_pair(kind: Kind, case: dict[str, Any]) -> None:
    published = case.get("published", PUBLISHED)
    assert of_kind(kind, case["a"], published), "the first text makes no such claim"
    assert claims(case["b"], published), "the second text makes no claim"
    assert verdict(kind, case["a"], case["b"], published) == case["verdict"]


def test_no_sentence_stands_in_two_kinds_as_a_hit_and_a_miss_of_one() -> None:
    """A text that one kind lists as its hit is nowhere listed as that kind's near miss."""
    for kind in KINDS:
        hits = {row["text"] for row in examples(kind).get("hit", [])}
        assert not hits & {row["text"] for row in examples(kind).get("miss", [])}


def test_rule_codes_are_unique_and_in_order() -> None:
    rules = [kind.rule for kind in KINDS]
    assert rules == sorted(set(rules))


def test_folder_of_the_checkout_is_the_one_read() -> None:
    assert claims_folder() == Path(__file__).parent.parent / "claims"
