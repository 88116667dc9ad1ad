"""Who is who over an article: told twice, told apart, counted together, told of another time."""

from datetime import date

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.extraction.persons import Person, alike, joined
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.model.value import CountValue
from factcheck.segmentation import segment

Told = list[tuple[str, int | float | None, str]]


def tolls(text: str) -> Told:
    """Outcome, least number and deciding words of each toll."""
    article = Article.from_text(text, name="example", published=date(2024, 3, 14))
    claims = [a.claim for a in extract_claims(segment(article, load()), load_kinds()).claims if a.claim.kind == "toll"]
    values = [(c.value, text[c.focus.start : c.focus.end]) for c in claims if isinstance(c.value, CountValue)]
    return [(v.outcome or "", v.low, words) for v, words in values]


@pytest.mark.parametrize(
    ("a", "b", "can_be"),
    [
        (Person(), Person(sex="f"), True),
        (Person(sex="m"), Person(sex="f"), False),
        (Person(age=34), Person(age=35), True),  # texts are a birthday apart
        (Person(age=34), Person(age=36), False),
        (Person(minor=True), Person(minor=False), False),
        (Person(minor=True), Person(age=34), True),  # the age alone says nothing here; the reader sets `minor`
        (Person(name="Ana Ruiz"), Person(name="Ruiz"), True),
        (Person(name="Ana Ruiz"), Person(name="Jon Berg"), False),
        (Person(name="Ana Ruiz"), Person(sex="f", age=34), True),
    ],
)
def test_who_can_be_one_person(a: Person, b: Person, can_be: bool) -> None:
    assert alike(a, b) is can_be
    assert alike(b, a) is can_be
    if can_be:
        assert alike(joined(a, b), a)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one in hospital is another
        ("A man was killed by the blast and a woman is in a critical condition.",
         [("killed", 1, "A man"), ("injured", 1, "a woman")]),
        # … or the one who died
        ("A woman was taken to hospital after the blast, where she died.", [("killed", 1, "she")]),
        ("A man died from a gunshot wound.", [("killed", 1, "A man")]),
        # the injured girl is the girl who died, the injured boy is not
        ("A girl died in the crash. They had found the injured girl at the wheel.", [("killed", 1, "A girl")]),
        ("A girl died in the crash. They had found the injured boy at the wheel.",
         [("killed", 1, "A girl"), ("injured", 1, "the injured boy")]),
        # more dead than are told of one by one: the woman may be among them
        ("Three people died in the blaze, one of them a man. A woman was taken to hospital.",
         [("killed", 3, "Three people")]),
        # those who are counted beside others of the same fate
        ("Two men were hurt in the blast. Three others were also hurt.", [("injured", 2, "Two men")]),
        ("Two men were shot near the pier, and three others were shot in the square.",
         [("injured", 5, "three others")]),
        # an intent
        ("He wanted to kill three rivals. He killed one guard.", [("killed", 1, "one guard")]),
        # another incident
        ("A boy was hurt in the blast.\n\nIn a separate incident a man was hurt by a lorry.",
         [("injured", 1, "A boy")]),
    ],
)  # fmt: skip
def test_roll(text: str, expected: Told) -> None:
    assert tolls(text) == expected
