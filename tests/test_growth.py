"""Time after the parse grows with the length of a text, whatever it is made of; hostile values claim nothing absurd."""

import time
from collections.abc import Callable
from unittest.mock import patch

import pytest

from factcheck import Article, analyse, pipeline
from factcheck.language.model import load
from factcheck.segmentation import segment

_FIRST = "Ana Ben Cara Dan Eva Finn Gina Hal Ida Jon".split()
_FAMILY = "Ruiz Holt Marsh Weber Doyle Petrov Tanaka Okafor Castell Lind".split()


def _names(size: int) -> str:
    return ", ".join(f"{_FIRST[n % 10]} {_FAMILY[n // 10 % 10]}{'abcdefghij'[n // 100 % 10]}" for n in range(size))


# One paragraph each. The smaller is long enough to fill what is bounded: depth of a chain, reach of a clause.
_TEXTS: dict[str, tuple[int, Callable[[int], str]]] = {
    "one says that another says that": (
        100,
        lambda n: " that ".join(f"{_FIRST[k % 10]} said" for k in range(n)) + " that two people died.",
    ),
    "she said, she said": (
        80,
        lambda n: "Ana Ruiz came. " + " ".join(f"“We lost {k} boats,” she said." for k in range(n)),
    ),
    "a list of names": (150, lambda n: _names(n) + " were there."),
    "quotations": (120, lambda n: " ".join(f"He called it “mess number {k}”." for k in range(n))),
    "one sentence of tolls": (
        60,
        lambda n: "Police said " + " and ".join(f"a man killed {k + 2} people in Kyiv" for k in range(n)) + ".",
    ),
    "marks without partners": (60, lambda n: "“ ' \" ” ‘ « » ’ \" ' said he. " * n),
    "dates": (70, lambda n: "On 3 May 2013 at 5 pm, " * n + "he died."),
    "pronouns": (60, lambda n: "Ana Ruiz came. " + "He was charged with arson and she said that it was shut. " * n),
    "of of of": (250, lambda n: "the mayor of " * n + "Kyiv said so."),
}


def _after_the_parse(text: str, enough: float = 0) -> float:
    """Processor seconds of everything but the parse, the best of three; no more are tried once they are few enough."""
    article = Article.from_text(text, name="long.txt")
    parsed = segment(article, load(None))
    best = float("inf")
    with patch.object(pipeline, "segment", lambda *_: parsed):
        for _ in range(3):
            began = time.process_time()
            analyse(article)
            best = min(best, time.process_time() - began)
            if best <= enough:
                break
    return best


@pytest.mark.parametrize("name", _TEXTS)
def test_twice_the_text_takes_at_most_three_times_as_long(name: str) -> None:
    size, make = _TEXTS[name]
    most = 3 * _after_the_parse(make(size)) + 0.05
    assert _after_the_parse(make(2 * size), most) <= most


def _values(text: str) -> list[tuple[str, str]]:
    return [(c.kind, c.value.text) for c in analyse(Article.from_text(text, name="a.txt")).claims]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A blast in the port on 31 February killed two people.", "event-date"),
        ("A blast in the port on 30 February 2024 killed two people.", "event-date"),
        ("A blast in the port on 2024-13-45 killed two people.", "event-date"),
        ("A blast in the port at 13:75 killed two people.", "event-date"),
    ],
)
def test_what_no_calendar_and_no_clock_has_is_not_claimed(text: str, kind: str) -> None:
    found = _values(text)
    assert ("toll", "two people") in found  # the rest of the sentence is read
    assert kind not in [k for k, _ in found]


def test_a_day_that_a_calendar_has_is_claimed() -> None:
    assert ("event-date", "29 February 2024") in _values("A blast in the port on 29 February 2024 killed two people.")


def test_a_number_of_400_digits_counts_nobody() -> None:
    article = Article.from_text(f"The blast killed {'9' * 400} people. It hurt 12 people.", name="a.txt")
    found = analyse(article)
    assert [c.value.text for c in found.claims if c.kind == "toll"] == ["12 people"]
    assert found.model_dump_json()


def test_a_far_year_is_taken_as_written() -> None:
    found = analyse(Article.from_text("The bridge will be closed on 4 March 2999, Ana Ruiz said.", name="a.txt"))
    assert [t.value for t in found.times] == ["2999-03-04"]


@pytest.mark.parametrize(
    "text",
    [
        "“He said ‘no, she said. \"Two people” died' in the blast.",
        "”Two people died“ in ’the blast‘ „on Friday.",
        "\u202eקרה משהו\u202c in the port: two people died, עד ראייה said.",
        "Two 🔥 people 👩‍👩‍👧 died 💥 on Friday 🙂.",
        "T\u200bwo people d\u200died on\u2060 Friday\ufeff.",
        "\u200b\u200b\u200b",
        "\x00Two people\x00 died.",
        "1" * 5000,
        "“" * 2000,
        "e\u0301" * 2000,
        "A blast killed " + "two and " * 2000 + "three people.",
        "Police said that " + "word " * 10_000 + "died.",
    ],
)
def test_strange_text_is_quoted_as_it_stands(text: str) -> None:
    article = Article.from_text(text, name="a.txt")
    found = analyse(article)
    quoted = [(t.start, t.end, t.text) for t in found.times]
    quoted += [(q.start, q.end, q.text) for q in found.quantities]
    quoted += [(q.start, q.end, q.text) for q in found.quotations]
    for start, end, words in quoted:
        assert article.text[start:end] == words
    for claim in found.claims:
        assert article.text[claim.start : claim.end] == claim.quote
        assert claim.start <= claim.focus.start < claim.focus.end <= claim.end
