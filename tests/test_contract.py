"""The report keeps its contract: the schema, spans that quote the text, ids, the order an editor reads in."""

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck import Article, Report, check, compare, extract
from factcheck.reporting.as_json import report_json, schema_json

SEEDS = sorted((Path(__file__).resolve().parents[1] / "seeds").glob("*.txt"))
FOCUS_MOST = 80
VERDICTS = ("contradiction", "update", "single-source", "undecided", "agreement", "compatible", "different-event")
SEVERITIES = ("error", "warning", "note")

Texts = dict[str, str]

PORT = (
    "Quake off Sardis kills 12\n\nSARDIS, July 3 (AP) — A quake struck off Sardis on Tuesday, killing at least "
    "12 people and injuring 40.\n\nNo one was hurt in the harbour. Damage was put at $3 million.\n"
)
OTHER = (
    "Sardis quake: 15 dead\r\n\r\nA quake that struck off Sardis on Wednesday killed 15 people, the mayor said.\r\n\r\n"
    "Two were hurt in the harbour, and 38 people were injured. Damage was put at $4 million.\r\n"
)
WRAPPED = (
    "At least nine people were killed on Monday when a\nferry sank off Sardis, the third time this\nyear, "
    "the coast guard said.\n\nRead also:\n- Ferry owner held\n"
)
HOSTILE: dict[str, Texts] = {
    "two conflicting reports": {"a": PORT, "b": OTHER},
    "wrapped lines and other line ends": {
        "a": WRAPPED,
        "b": WRAPPED.replace("\n", "\r\n"),
        "c": WRAPPED.replace("\n", "\r"),
    },
    "a mark, accents, other planes": {
        "a": "\ufeff" + PORT.replace("Sardis", "Čáslav 🏚"),
        "b": OTHER.replace("mayor", "mayor\U00020000"),
    },
    "combining and invisible marks": {
        "a": PORT.replace("e", "e\u0301"),
        "b": OTHER.replace(" ", "\u00a0"),
        "c": PORT.replace("i", "i\u200b"),
    },
    "no line end at all": {"a": " ".join(PORT.split()), "b": " ".join(OTHER.split())},
    "one word": {"a": "Quake", "b": "12", "c": "."},
    "nothing to see": {"a": "", "b": "\n\n", "c": "\ufeff"},
    "numbers only": {
        "a": "12 13 14 at least 12 12,000 1.3 million $4 2013",
        "b": "3rd 4th third fourth -1 1/2 0 ½ ٣ 10000000000000",
    },
    "marks only": {"a": "“”‘’''\"\"((([[[---...", "b": "!?!?!?;;;:::"},
    "capitals": {"a": PORT.upper(), "b": OTHER.upper()},
    "lower case": {"a": PORT.lower(), "b": OTHER.lower()},
    "markup": {
        "a": "<p>12 people died</p> [b]red[/b] \x1b[31m13 died\x1b[0m",
        "b": "{{12}} & ${x} %s 14 people died \\n",
    },
    "one sentence that never ends": {"a": "12 people died and " * 60, "b": "13 people died and " * 60},
    "an article twice": {"a": PORT, "b": PORT},
    "names that sort oddly": {"b/10": PORT, "b/9": OTHER, "Ä": WRAPPED, "a b": PORT, "": OTHER},
}


def articles(texts: Texts) -> list[Article]:
    return [Article.from_text(text, name=name) for name, text in texts.items()]


def side_is_sound(side: dict[str, Any], text: str, kind: str) -> bool:
    """A side quotes its article; its focus is a few words inside the clause, the clause inside one paragraph."""
    start, end, focus = side["start"], side["end"], side["focus"]
    inside = 0 <= start <= focus["start"] < focus["end"] <= end <= len(text)
    long_ones = kind in {"quote", "attribution"}
    short = long_ones or focus["end"] - focus["start"] <= FOCUS_MOST
    together = long_ones or "\n\n" not in text[start:end].strip()
    return inside and side["quote"] == text[start:end] and short and together


def assert_positional(rows: Sequence[dict[str, Any]], letter: str) -> None:
    assert [row["id"] for row in rows] == [f"{letter}{number}" for number in range(1, len(rows) + 1)]


def assert_ids_resolve(told: dict[str, Any]) -> None:
    for name, letter in (("articles", "a"), ("events", "e"), ("claims", "c"), ("findings", "f"), ("assumptions", "as")):
        assert_positional(told[name], letter)
    known = {
        name: {row["id"] for row in told[name]} for name in ("articles", "events", "claims", "findings", "assumptions")
    }
    assert all(claim["article"] in known["articles"] for claim in told["claims"])
    assert all(claim["event"] in known["events"] | {None} for claim in told["claims"])
    assert all(mention["article"] in known["articles"] for event in told["events"] for mention in event["mentions"])
    assert all(finding["assumption"] in known["assumptions"] | {None} for finding in told["findings"])
    assert all({*row["clears"], *row["keeps"]} <= known["findings"] for row in told["assumptions"])
    claims = {claim["id"]: claim for claim in told["claims"]}
    for finding in told["findings"]:
        assert finding["sides"]
        for side in finding["sides"]:
            claim = claims[side["claim"]]
            assert all(side[key] == claim[key] for key in ("article", "start", "end", "quote"))
            # of a statement a finding shows the words in which the texts meet
            assert side["focus"] == claim["focus"] or finding["kind"] == "statement"


def assert_order(told: dict[str, Any]) -> None:
    """Verdict, severity; claims by article and position; findings without doubles."""
    keys = [(VERDICTS.index(f["verdict"]), SEVERITIES.index(f["severity"])) for f in told["findings"]]
    assert keys == sorted(keys)
    number = {article["id"]: n for n, article in enumerate(told["articles"])}
    places = [(number[c["article"]], c["focus"]["start"]) for c in told["claims"]]
    assert places == sorted(places)
    prints = [finding["fingerprint"] for finding in told["findings"]]
    assert len(prints) == len(set(prints))


def assert_sound(report: Report, texts: Texts) -> None:
    told = json.loads(report_json(report))
    Draft202012Validator(json.loads(schema_json())).validate(told)
    Draft202012Validator(Report.model_json_schema(mode="serialization")).validate(report.model_dump(mode="json"))
    named = {article["id"]: texts[article["path"]] for article in told["articles"]}
    assert [article["path"] for article in told["articles"]] == sorted(texts)
    assert_ids_resolve(told)
    assert_order(told)
    for finding in told["findings"]:
        assert all(side_is_sound(side, named[side["article"]], finding["kind"]) for side in finding["sides"])
        assert "\n" not in finding["message"]
    for claim in told["claims"]:
        assert side_is_sound(claim, named[claim["article"]], claim["kind"])
    for article in told["articles"]:
        assert all(0 <= aside["start"] < aside["end"] <= len(named[article["id"]]) for aside in article["set_aside"])
    counts = {verdict: sum(f["verdict"] == verdict for f in told["findings"]) for verdict in VERDICTS}
    assert told["summary"]["findings"] == {verdict: count for verdict, count in counts.items() if count}
    assert told["summary"]["claims"] == len(told["claims"])


@pytest.fixture(scope="module")
def seeds() -> Texts:
    return {path.name: path.read_text(encoding="utf-8") for path in SEEDS}


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(schema_json()))


def test_the_report_on_the_seeds_is_sound(seeds: Texts) -> None:
    report = compare(articles(seeds))
    assert len(report.findings) > 5
    assert_sound(report, seeds)


def test_the_report_of_a_check_is_sound_and_speaks_of_the_draft_only(seeds: Texts) -> None:
    draft, source = articles(seeds)
    report = check(draft, [source])
    assert [article.role for article in report.articles].count("draft") == 1
    mine = next(article.id for article in report.articles if article.role == "draft")
    assert all(mine in {side.article for side in finding.sides} for finding in report.findings)
    assert_sound(report, seeds)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_report_on_hostile_texts_is_sound(name: str) -> None:
    assert_sound(compare(articles(HOSTILE[name])), HOSTILE[name])


@pytest.mark.parametrize("seed", range(6))
def test_the_report_on_shuffled_words_is_sound(seed: int, seeds: Texts) -> None:
    """Words of the seeds and of news in any order, with any white space between them."""
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    words = " ".join([*seeds.values(), PORT, OTHER, WRAPPED]).split()
    gaps = [" "] * 12 + ["\n", "\n\n", "\r\n", "\t", "\u00a0", "“", "’", ", ", ". ", ".\n"]
    texts = {name: "".join(dice.choice(words) + dice.choice(gaps) for _ in range(250)) for name in "abc"}
    assert_sound(compare(articles(texts)), texts)


def test_claims_are_extracted_in_the_order_of_the_text_headline_first(seeds: Texts) -> None:
    for article in articles({**seeds, "port": PORT}):
        claims = extract(article)
        assert [claim.id for claim in claims] == [f"c{number}" for number in range(1, len(claims) + 1)]
        places = [claim.focus.start for claim in claims]
        assert places == sorted(places)


def test_dates_of_publication_and_bylines_make_no_claims() -> None:
    told = "Fire guts market\n{}\nTwo traders were hurt on Tuesday.\n"
    plain = extract(Article.from_text(told.format(""), name="a"))
    for line in (
        "Published 3 July 2013",
        "Updated: July 3, 2013 9:05 PM",
        "By Mary Major",
        "3 July 2013",
        "VARNA (AP) —",
    ):
        claims = extract(Article.from_text(told.format(line), name="a"))
        assert [(c.kind, c.focus.end - c.focus.start) for c in claims] == [
            (c.kind, c.focus.end - c.focus.start) for c in plain
        ]
